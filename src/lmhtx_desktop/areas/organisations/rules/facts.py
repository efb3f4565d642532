"""What one organisation is: its facts, its name as compared, its statuses."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from lmhtx_desktop.areas.organisations.words import STATUSES_OF, Field113, Kind, MemberKind, Sector, Status, kind_name, status_name
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST
from lmhtx_desktop.kernel.text import fold, sort_key, tidy

#: Longest text of each field, as the table keeps it.
LONGEST = {
    "name": 300, "tax_code": 20, "certificate_number": 50, "certificate_place": 200, "address": 300, "old_address": 300, "old_commune": 100,
    "old_province": 100, "area": 100,
    "phone": 60, "email": 120, "representative": 120, "representative_title": 120, "vsic_code": 10, "note": 2000,
}  # fmt: skip
_NOT_CODE = re.compile(r"[\s.\-–]+")
_TAX_CODE = re.compile(r"\d{10}(\d{3})?|\d{12}", re.ASCII)
_VSIC = re.compile(r"[A-Z]?\d{2,5}", re.ASCII)
_CODES = {"kind": frozenset(Kind), "sector": frozenset(Sector), "field_113": frozenset(Field113)}


@dataclass(frozen=True, kw_only=True)
class OrganisationFacts:
    """What the register says of an organisation itself; the undated part. Money in đồng, None = not recorded.

    Attributes:
        kind: code of `Kind`. sector: code of `Sector`. field_113: code of `Field113`. founded_year: a bare
            year, where the day is not known. area: khu vực (huyện cũ). old_*: as it was before 01/07/2025. certificate_*: giấy chứng nhận đăng ký.
    """

    name: str
    kind: str
    tax_code: str | None = None
    certificate_number: str | None = None
    certificate_on: datetime.date | None = None
    certificate_place: str | None = None
    founded_on: datetime.date | None = None
    founded_year: int | None = None
    address: str | None = None
    old_address: str | None = None
    old_commune: str | None = None
    old_province: str | None = None
    commune_id: int | None = None
    area: str | None = None
    phone: str | None = None
    email: str | None = None
    representative: str | None = None
    representative_title: str | None = None
    sector: str | None = None
    vsic_code: str | None = None
    field_113: str | None = None
    charter_capital: int | None = None
    note: str | None = None


#: Names of the undated facts: the columns an edit may change.
FACTS = tuple(field.name for field in fields(OrganisationFacts))


def tidied_facts(facts: OrganisationFacts, today: datetime.date) -> dict[str, Any]:
    """Return the facts as the table keeps them: texts tidied, empty is None, codes checked.

    Raises:
        RuleBroken: a field that cannot be kept as it is.
    """
    return tidied({name: getattr(facts, name) for name in FACTS}, today)


def tidied(kept: dict[str, Any], today: datetime.date) -> dict[str, Any]:
    """Tidy facts in place, given by name (all of `FACTS`); return them.

    Raises:
        RuleBroken: a field that cannot be kept as it is.
    """
    for name, longest in LONGEST.items():
        text = kept[name]
        if text is None:
            continue
        text = tidy(text)
        if len(text) > longest:
            raise RuleBroken(name, tr("Nội dung dài quá {longest} ký tự.").format(longest=longest))
        kept[name] = text or None
    if kept["name"] is None:
        raise RuleBroken("name", tr("Hãy ghi tên tổ chức."))
    _check_codes(kept)
    kept["tax_code"] = normal_tax_code(kept["tax_code"])
    _check_days(kept, today)
    if kept["email"] is not None and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", kept["email"]):
        raise RuleBroken("email", tr("“{text}” không phải là địa chỉ thư điện tử.").format(text=kept["email"]))
    capital = kept["charter_capital"]
    if capital is not None and not 0 <= capital <= LARGEST:
        raise RuleBroken("charter_capital", tr("Vốn điều lệ phải từ 0 đồng đến một triệu tỷ đồng."))
    return kept


def normal_tax_code(written: str | None) -> str | None:
    """Return a tax code as digits (10, 12 of a person, or 10-3 of a branch); empty is None.

    Raises:
        RuleBroken: field ``tax_code``; the number of digits is not that of a tax code (TT 105/2020/TT-BTC Đ.5).
    """
    if written is None:
        return None
    digits = written if written.isdecimal() else _NOT_CODE.sub("", written)
    if not digits:
        return None
    if not _TAX_CODE.fullmatch(digits):
        raise RuleBroken(
            "tax_code", tr("Mã số thuế gồm 10 chữ số (đơn vị phụ thuộc thêm 3, cá nhân 12); ở đây là “{text}”.").format(text=written)
        )
    return f"{digits[:10]}-{digits[10:]}" if len(digits) == 13 else digits


def _check_codes(kept: dict[str, Any]) -> None:
    for name, codes in _CODES.items():
        code = kept[name] or None
        if code is not None or name == "kind":
            if code not in codes:
                raise RuleBroken(name, tr("Hãy chọn một mục trong danh sách."))
            code = str(code)
        kept[name] = code
    vsic = kept["vsic_code"]
    if vsic is not None and not _VSIC.fullmatch(vsic):
        raise RuleBroken("vsic_code", tr("Mã ngành VSIC gồm 2 đến 5 chữ số, ví dụ 0118."))


def _check_days(kept: dict[str, Any], today: datetime.date) -> None:
    for name in ("founded_on", "certificate_on"):
        day = kept[name]
        if day is not None and day > today:
            raise RuleBroken(name, tr("Ngày {day} chưa tới.").format(day=format_date(day)))
    year = kept["founded_year"]
    if kept["founded_on"] is not None:
        if year is not None and year != kept["founded_on"].year:
            raise RuleBroken("founded_year", tr("Năm thành lập khác với ngày thành lập đã ghi."))
        kept["founded_year"] = None
    elif year is not None and not EARLIEST_YEAR <= year <= today.year:
        raise RuleBroken("founded_year", tr("Năm thành lập phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=today.year))


def search_text(facts: Mapping[str, Any], commune: str | None) -> str:
    """Return what the search box looks through: name, kind, tax code, phone digits, representative, commune, area."""
    phone = facts["phone"] or ""
    if not phone.isdigit():
        phone = "".join(filter(str.isdigit, phone))
    name, representative, area = fold(facts["name"]), fold(facts["representative"] or ""), fold(facts["area"] or "")
    parts = (name, str(facts["kind"]).lower(), facts["tax_code"] or "", phone, representative, fold(commune or ""), area)
    return "|".join(parts)[:700]


def name_sort_key(name: str) -> str:
    """Return the text that sorts names as a Vietnamese dictionary does, no longer than its column."""
    return sort_key(name)[:650]


#: Abbreviations in names, folded, and what they stand for.
_ABBREVIATIONS = {
    "nn": "nong nghiep", "dv": "dich vu", "dvnn": "dich vu nong nghiep", "nndv": "nong nghiep dich vu", "tm": "thuong mai",
    "tmdv": "thuong mai dich vu", "sx": "san xuat", "kd": "kinh doanh", "ts": "thuy san", "vt": "van tai", "xd": "xay dung",
    "qtdnd": "quy tin dung nhan dan", "th": "tong hop", "ttcn": "tieu thu cong nghiep",
}  # fmt: skip
_KIND_WORDS = re.compile(r"\b(?:lien hiep hop tac xa|lien hiep htx|hop tac xa|htx|to hop tac|tht|lhhtx)\b")
_WORD = re.compile(r"[a-z0-9]+")


def twin_key(name: str) -> str:
    """Return a name as compared for duplicates: folded, abbreviations in full, without words for its kind and signs."""
    words = _WORD.findall(_KIND_WORDS.sub(" ", fold(name)))
    return " ".join([_ABBREVIATIONS.get(word, word) for word in words])


def check_status(kind: str, status: str, since: datetime.date | None, today: datetime.date) -> None:
    """Refuse a status that is not in the official list of this kind, or a day that has not come.

    Raises:
        RuleBroken: fields ``status``, ``since``.
    """
    if status not in set(Status):
        raise RuleBroken("status", tr("Hãy chọn một trạng thái trong danh sách."))
    if status not in STATUSES_OF[Kind(kind)]:
        raise RuleBroken(
            "status",
            tr("“{status}” không có trong danh mục trạng thái của {kind}.").format(status=status_name(status), kind=kind_name(kind)),
        )
    if since is not None and since > today:
        raise RuleBroken("since", tr("Ngày {day} chưa tới.").format(day=format_date(since)))


def usual_member_kind(kind: str) -> str:
    """Return how an organisation of this kind usually belongs to the Alliance (charter: enterprises are associates)."""
    return str(MemberKind.ASSOCIATE if kind == Kind.OTHER else MemberKind.FULL)
