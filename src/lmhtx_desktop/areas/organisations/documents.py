"""Papers of a membership printed from Word templates: admission decision, member certificate, member cards.

Which fields a template may use is said once here; the page "Mẫu văn bản" shows it, and a replaced template is checked against it.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.areas.organisations.queries.membership_papers import Admitted, admitted, admitted_together
from lmhtx_desktop.areas.organisations.words import MEMBER_KIND_NAMES, PAPER_KIND_NAMES, MemberKind, PaperKind, kind_name
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.documents import DocumentField, DocumentKind, Filling, Value
from lmhtx_desktop.kernel.documents.signing import OFFICE_FIELDS, office_values
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings
from lmhtx_desktop.store.templates import template_for

_LISTED = (
    DocumentField("stt", mark("Số thứ tự"), "1"),
    DocumentField("ten", mark("Tên tổ chức"), "HTX Nông nghiệp Tân Phú"),
    DocumentField("loai_hinh", mark("Loại hình"), "Hợp tác xã"),
    DocumentField("ma_so_thue", mark("Mã số thuế"), "0100233488"),
    DocumentField("dia_chi", mark("Địa chỉ"), "ấp Tân Phú, Xã Tân An"),
    DocumentField("nguoi_dai_dien", mark("Người đại diện"), "Trần Văn Bình"),
    DocumentField("tu_cach", mark("Tư cách thành viên"), "thành viên chính thức"),
)
_ONE = (
    DocumentField("ten_to_chuc", mark("Tên tổ chức"), "HTX Nông nghiệp Tân Phú"),
    DocumentField("ten_to_chuc_hoa", mark("Tên tổ chức, chữ hoa"), "HTX NÔNG NGHIỆP TÂN PHÚ"),
    DocumentField("loai_hinh", mark("Loại hình"), "Hợp tác xã"),
    DocumentField("ma_so_thue", mark("Mã số thuế"), "0100233488"),
    DocumentField("dia_chi", mark("Địa chỉ"), "ấp Tân Phú, Xã Tân An, tỉnh An Giang"),
    DocumentField("nguoi_dai_dien", mark("Người đại diện theo pháp luật"), "Trần Văn Bình"),
    DocumentField("chuc_vu_dai_dien", mark("Chức vụ người đại diện"), "Chủ tịch Hội đồng quản trị"),
    DocumentField("tu_cach", mark("Tư cách thành viên, chữ thường"), "thành viên chính thức"),
    DocumentField("tu_cach_hoa", mark("Tư cách thành viên, chữ hoa"), "THÀNH VIÊN CHÍNH THỨC"),
    DocumentField("ngay_ket_nap", mark("Ngày kết nạp"), "05/01/2026"),
    DocumentField("so_quyet_dinh", mark("Số quyết định kết nạp"), "05/QĐ-LMHTX"),
    DocumentField("ngay_quyet_dinh", mark("Ngày quyết định kết nạp"), "05/01/2026"),
    DocumentField("so_giay_chung_nhan", mark("Số giấy chứng nhận thành viên"), "0012/2026/GCNTV-LMHTX"),
    DocumentField("so_the", mark("Số thẻ thành viên"), "0012/2026/TTV-LMHTX"),
)
_CARD = (
    *(each for each in _ONE if each.name not in ("ten_to_chuc_hoa", "tu_cach", "tu_cach_hoa", "so_giay_chung_nhan")),
    DocumentField("tu_cach", mark("Tư cách thành viên"), "Thành viên chính thức"),
    DocumentField("ten_co_quan_hoa", mark("Tên cơ quan, chữ hoa"), "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG"),
)

ADMISSION_DECISION = DocumentKind(
    "admission_decision", PAPER_KIND_NAMES[PaperKind.DECISION],
    (
        *OFFICE_FIELDS, *_ONE,
        DocumentField("nhieu_to_chuc", mark("Có nhiều tổ chức trong một quyết định (dùng với if)"), True),
        DocumentField("so_to_chuc", mark("Số tổ chức được kết nạp"), "02"),
        DocumentField(
            "cac_to_chuc", mark("Danh sách tổ chức được kết nạp (dùng với for)"), parts=_LISTED,
            lines=(
                tuple(str(each.sample) for each in _LISTED),
                ("2", "Tổ hợp tác Lúa giống Bình Minh", "Tổ hợp tác", "0314409058", "ấp Bình Minh, Xã Tân An", "Lê Thị Hoa", "thành viên chính thức"),
            ),
        ),
    ),
)  # fmt: skip
MEMBER_CERTIFICATE = DocumentKind("member_certificate", PAPER_KIND_NAMES[PaperKind.CERTIFICATE], (*OFFICE_FIELDS, *_ONE))
MEMBER_CARD = DocumentKind(
    "member_card", PAPER_KIND_NAMES[PaperKind.CARD],
    (
        *OFFICE_FIELDS,
        DocumentField(
            "cac_the", mark("Danh sách thẻ, mỗi thẻ một thành viên (dùng với for)"), parts=_CARD,
            lines=tuple(tuple(str(each.sample) for each in _CARD) for _ in range(3)),
        ),
    ),
)  # fmt: skip
KINDS = {PaperKind.DECISION: ADMISSION_DECISION, PaperKind.CERTIFICATE: MEMBER_CERTIFICATE, PaperKind.CARD: MEMBER_CARD}
DOCUMENTS = tuple(KINDS.values())


@dataclass(frozen=True)
class Signature:
    """Who signs the papers printed now, and by what right (code of `Signing`)."""

    signing: str
    signer: str


def membership_fillings(reading: Reading, kind: str, memberships: Sequence[int], signature: Signature) -> list[Filling]:
    """Return the documents to write: one for each decision (with all it admits), one for each certificate, all cards in one."""
    settings = read_settings(reading.connection)
    members = admitted(reading, memberships)
    document = KINDS[PaperKind(kind)]
    if not members:
        return []
    template = template_for(reading.connection, document.code)
    if kind == PaperKind.CARD:
        values = card_values(members, settings, signature, reading.today)
        return [Filling(document, template, values, file_name(kind, members, reading.today))]
    groups = admitted_together(reading, members) if kind == PaperKind.DECISION else [[member] for member in members]
    return [
        Filling(
            document, template,
            decision_values(group, settings, signature) if kind == PaperKind.DECISION else certificate_values(group[0], settings, signature),
            file_name(kind, group, reading.today),
        )
        for group in groups
    ]  # fmt: skip


def decision_values(members: Sequence[Admitted], settings: Mapping[str, Any], signature: Signature) -> dict[str, Value]:
    """Return the values of one admission decision that admits these members."""
    one = members[0]
    several = len(members) > 1
    return {
        **office_values(settings, one.decision_on or one.admitted_on, one.decision, signature.signing, signature.signer),
        **_member_values(one),
        "nhieu_to_chuc": several,
        "so_to_chuc": f"{len(members):02d}",
        "cac_to_chuc": [
            {
                "stt": str(place), "ten": each.name, "loai_hinh": kind_name(each.kind), "ma_so_thue": each.tax_code or "",
                "dia_chi": each.place or "", "nguoi_dai_dien": each.representative or "", "tu_cach": _member_kind(each),
            }
            for place, each in enumerate(members, 1)
        ],
    }  # fmt: skip


def certificate_values(member: Admitted, settings: Mapping[str, Any], signature: Signature) -> dict[str, Value]:
    """Return the values of one member's certificate."""
    office = office_values(settings, member.certificate_on or member.admitted_on, member.certificate, signature.signing, signature.signer)
    return {**office, **_member_values(member)}


def card_values(members: Sequence[Admitted], settings: Mapping[str, Any], signature: Signature, on: datetime.date) -> dict[str, Value]:
    """Return the values of the cards of these members, all in one file."""
    names = {part.name for part in _CARD}
    office = office_values(settings, on, None, signature.signing, signature.signer)
    cards = [
        {name: value for name, value in {**_member_values(member), "ten_co_quan_hoa": office["ten_co_quan_hoa"]}.items() if name in names}
        for member in members
    ]
    return {**office, "cac_the": [{**card, "tu_cach": str(card["tu_cach"]).capitalize()} for card in cards]}


def file_name(kind: str, members: Sequence[Admitted], day: datetime.date) -> str:
    """Return what the file of a paper is called: its kind, its number, whom it is about."""
    one = members[0]
    number = {PaperKind.DECISION: one.decision, PaperKind.CERTIFICATE: one.certificate, PaperKind.CARD: one.card}[PaperKind(kind)]
    whom = one.name if len(members) == 1 else f"{len(members)} tổ chức"
    stem = {PaperKind.DECISION: "Quyết định kết nạp", PaperKind.CERTIFICATE: "Giấy chứng nhận thành viên", PaperKind.CARD: "Thẻ thành viên"}
    said = number if number and (len(members) == 1 or kind == PaperKind.DECISION) else f"{day:%d-%m-%Y}"
    return f"{stem[PaperKind(kind)]} {said} - {whom}"


def _member_kind(member: Admitted) -> str:
    return MEMBER_KIND_NAMES[MemberKind(member.member_kind)].lower()


def _member_values(member: Admitted) -> dict[str, Value]:
    kind = _member_kind(member)
    return {
        "ten_to_chuc": member.name,
        "ten_to_chuc_hoa": member.name.upper(),
        "loai_hinh": kind_name(member.kind),
        "ma_so_thue": member.tax_code or "",
        "dia_chi": member.place,
        "nguoi_dai_dien": member.representative,
        "chuc_vu_dai_dien": member.representative_title or "",
        "tu_cach": kind,
        "tu_cach_hoa": kind.upper(),
        "ngay_ket_nap": None if member.admitted_on is None else format_date(member.admitted_on),
        "so_quyet_dinh": member.decision or "",
        "ngay_quyet_dinh": "" if member.decision_on is None else format_date(member.decision_on),
        "so_giay_chung_nhan": member.certificate,
        "so_the": member.card,
    }
