"""What may be written into the file of an organisation: people, registrations, products, certificates, support, ties."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from lmhtx_desktop.areas.organisations.words import (
    POSTS_OF,
    CertificateKind,
    Kind,
    Policy,
    Relation,
    Sex,
    Training,
    kind_name,
)
from lmhtx_desktop.kernel.dates import add_months, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST
from lmhtx_desktop.kernel.text import fold, tidy

#: A certificate that runs out within so many days asks for a look.
SOON_DAYS = 60
#: An OCOP recognition of three stars and more is good for so long (QĐ 148/QĐ-TTg of 24/02/2023).
OCOP_MONTHS = 36
#: Registered, and at least so many months at work: then a THT may become an HTX (Luật HTX 2023 Đ.108).
MONTHS_BEFORE_CONVERSION = 12
_MOST_STARS = 5
_OLDEST_YEAR = 1900
_MOST_PEOPLE = 1_000_000
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_IDENTITY = re.compile(r"\d{12}|\d{9}", re.ASCII)
Expiry = Literal["expired", "soon", "valid"]


@dataclass(frozen=True, kw_only=True)
class OfficerFacts:
    """One person in one post; `until` is the first day without it, `birth_year` a bare year where the day is not known."""

    post: str
    full_name: str
    birth_on: datetime.date | None = None
    birth_year: int | None = None
    sex: str | None = None
    training: str | None = None
    phone: str | None = None
    email: str | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class RegistrationFacts:
    """A registration: `turn` 0 is the first (đăng ký lần đầu), n the n-th change of it."""

    turn: int
    number: str | None = None
    registered_on: datetime.date | None = None
    place: str | None = None
    content: str | None = None


@dataclass(frozen=True, kw_only=True)
class ProductFacts:
    """A product; `decision`, `recognised_on` and `expires_on` are of its OCOP recognition."""

    name: str
    capacity: str | None = None
    stars: int | None = None
    decision: str | None = None
    recognised_on: datetime.date | None = None
    expires_on: datetime.date | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class CertificateFacts:
    """A certificate; `expires_on` is its last day."""

    kind: str
    number: str | None = None
    scope: str | None = None
    issuer: str | None = None
    issued_on: datetime.date | None = None
    expires_on: datetime.date | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class PolicyFacts:
    """A support that reached an organisation; money in đồng by source, None where not recorded."""

    policy: str
    reached_on: datetime.date | None
    content: str | None = None
    decision: str | None = None
    people: int | None = None
    from_central: int | None = None
    from_local: int | None = None
    from_other: int | None = None


def tidied_officer(facts: OfficerFacts, kind: str, today: datetime.date) -> dict[str, Any]:
    """Return an officer of an organisation of `kind` as the table keeps it, without its search text.

    Raises:
        RuleBroken: no name, a post that this kind has not, a day that cannot be.
    """
    kept = _tidied(_own(facts, OfficerFacts), {"full_name": 120, "phone": 60, "email": 120, "note": 300})
    if kept["post"] not in POSTS_OF[Kind(kind)]:
        raise RuleBroken("post", tr("Hãy chọn một chức vụ trong danh sách."))
    if kept["full_name"] is None:
        raise RuleBroken("full_name", tr("Hãy ghi họ và tên."))
    for name, codes in (("sex", frozenset(Sex)), ("training", frozenset(Training))):
        kept[name] = kept[name] or None
        if kept[name] is not None and kept[name] not in codes:
            raise RuleBroken(name, tr("Hãy chọn một mục trong danh sách."))
    if kept["email"] is not None and not _MAIL.fullmatch(kept["email"]):
        raise RuleBroken("email", tr("“{text}” không phải là địa chỉ thư điện tử.").format(text=kept["email"]))
    _check_birth(kept, today)
    _not_to_come(kept, today, "since", "until")
    _in_order(kept, "since", "until", tr("Ngày thôi giữ chức vụ không thể trước ngày bắt đầu."))
    return {name: str(value) if name in ("post", "sex", "training") and value is not None else value for name, value in kept.items()}


def normal_identity_number(written: str | None) -> str | None:
    """Return a personal number as 12 digits (or the 9 of an old CMND); empty is None.

    Raises:
        RuleBroken: field ``identity_number``.
    """
    digits = re.sub(r"[\s.\-]", "", written or "")
    if not digits:
        return None
    if not _IDENTITY.fullmatch(digits):
        raise RuleBroken("identity_number", tr("Số định danh cá nhân gồm 12 chữ số (CMND cũ 9 chữ số)."))
    return digits


def officer_search_text(full_name: str, phone: str | None) -> str:
    """Return what an officer is found by: the folded name and the digits of the phone."""
    return f"{fold(full_name)}|{''.join(sign for sign in phone or '' if sign.isdigit())}"[:200]


def same_person(name: str | None, other: str | None) -> bool:
    """Say whether two written names are one, without regard to case and spaces."""
    return bool(name and other) and tidy(name or "").casefold() == tidy(other or "").casefold()


def holds_on(since: datetime.date | None, until: datetime.date | None, day: datetime.date) -> bool:
    """Say whether something held from `since` (None: from a day nobody recorded) to before `until` holds on `day`."""
    return (since is None or since <= day) and (until is None or until > day)


def overlap(first: tuple[datetime.date | None, datetime.date | None], second: tuple[datetime.date | None, datetime.date | None]) -> bool:
    """Say whether two spans (first day, first day after; None: open) have a day in common."""
    (start, end), (other_start, other_end) = first, second
    return (end is None or other_start is None or other_start < end) and (other_end is None or start is None or start < other_end)


def tidied_registration(facts: RegistrationFacts, today: datetime.date) -> dict[str, Any]:
    """Return a registration as the table keeps it.

    Raises:
        RuleBroken: a turn below 0, a day to come, nothing recorded at all.
    """
    kept = _tidied(_own(facts, RegistrationFacts), {"number": 50, "place": 200, "content": 1000})
    if not 0 <= kept["turn"] <= 99:
        raise RuleBroken("turn", tr("Lần thay đổi là số từ 1 đến 99; đăng ký lần đầu là 0."))
    _not_to_come(kept, today, "registered_on")
    if all(kept[name] is None for name in ("number", "registered_on", "place", "content")):
        raise RuleBroken("registered_on", tr("Hãy ghi ngày, số hoặc nội dung đăng ký."))
    return kept


def tidied_product(facts: ProductFacts, today: datetime.date) -> dict[str, Any]:
    """Return a product as the table keeps it.

    Raises:
        RuleBroken: no name, stars outside 1–5, days in the wrong order.
    """
    kept = _tidied(_own(facts, ProductFacts), {"name": 200, "capacity": 120, "decision": 60, "note": 300})
    if kept["name"] is None:
        raise RuleBroken("name", tr("Hãy ghi tên sản phẩm."))
    if kept["stars"] is not None and not 1 <= kept["stars"] <= _MOST_STARS:
        raise RuleBroken("stars", tr("Số sao OCOP từ 1 đến 5."))
    _not_to_come(kept, today, "recognised_on")
    _in_order(kept, "recognised_on", "expires_on", tr("Ngày hết hạn không thể trước ngày công nhận."))
    return kept


def usual_ocop_expiry(recognised_on: datetime.date) -> datetime.date:
    """Return the last day of an OCOP recognition given on a day: 36 months."""
    return add_months(recognised_on, OCOP_MONTHS)


def tidied_certificate(facts: CertificateFacts, today: datetime.date) -> dict[str, Any]:
    """Return a certificate as the table keeps it.

    Raises:
        RuleBroken: unknown kind, issued on a day to come, days in the wrong order.
    """
    kept = _tidied(_own(facts, CertificateFacts), {"number": 60, "scope": 200, "issuer": 200, "note": 300})
    if kept["kind"] not in frozenset(CertificateKind):
        raise RuleBroken("kind", tr("Hãy chọn một loại chứng nhận trong danh sách."))
    kept["kind"] = str(kept["kind"])
    _not_to_come(kept, today, "issued_on")
    _in_order(kept, "issued_on", "expires_on", tr("Ngày hết hạn không thể trước ngày cấp."))
    return kept


def expiry_state(expires_on: datetime.date | None, today: datetime.date) -> Expiry | None:
    """Say whether something good until `expires_on` has run out, runs out within 60 days, or neither; None: no end recorded."""
    if expires_on is None:
        return None
    if expires_on < today:
        return "expired"
    return "soon" if (expires_on - today).days <= SOON_DAYS else "valid"


def tidied_policy(facts: PolicyFacts, today: datetime.date) -> dict[str, Any]:
    """Return a support as the table keeps it.

    Raises:
        RuleBroken: unknown policy, no day or one to come, people or money that cannot be.
    """
    kept = _tidied(_own(facts, PolicyFacts), {"content": 300, "decision": 60})
    if kept["policy"] not in frozenset(Policy):
        raise RuleBroken("policy", tr("Hãy chọn một chính sách trong danh sách."))
    kept["policy"] = str(kept["policy"])
    if kept["reached_on"] is None:
        raise RuleBroken("reached_on", tr("Hãy ghi ngày được hỗ trợ; biểu tổng hợp đếm theo ngày này."))
    _not_to_come(kept, today, "reached_on")
    if kept["people"] is not None and not 0 <= kept["people"] <= _MOST_PEOPLE:
        raise RuleBroken("people", tr("Số người phải từ 0 trở lên và không quá lớn."))
    for name in ("from_central", "from_local", "from_other"):
        if kept[name] is not None and not 0 <= kept[name] <= LARGEST:
            raise RuleBroken(name, tr("Số tiền phải từ 0 đồng đến một triệu tỷ đồng."))
    return kept


def check_link(relation: str, first_kind: str, second_kind: str) -> None:
    """Refuse a tie that these kinds cannot have.

    A union's official members are cooperatives, its affiliated ones other legal persons (Luật HTX 2023 Đ.34); only a THT
    becomes an HTX (Đ.108); merging and splitting stay within one kind (Đ.93–96).

    Raises:
        RuleBroken: field ``relation`` or ``other``.
    """
    if relation not in frozenset(Relation):
        raise RuleBroken("relation", tr("Hãy chọn một quan hệ trong danh sách."))
    if relation == Relation.MEMBER and (second_kind != Kind.LHHTX or first_kind not in (Kind.HTX, Kind.OTHER)):
        raise RuleBroken("other", tr("Chỉ HTX (hoặc pháp nhân liên kết) là thành viên của liên hiệp HTX."))
    if relation == Relation.BECAME and (first_kind, second_kind) != (Kind.THT, Kind.HTX):
        raise RuleBroken("other", tr("Chỉ tổ hợp tác chuyển thành hợp tác xã."))
    if relation in (Relation.MERGED, Relation.SPLIT) and first_kind != second_kind:
        raise RuleBroken("other", tr("Chia, tách, hợp nhất, sáp nhập chỉ giữa các tổ chức cùng loại hình ({kind}).").format(
            kind=kind_name(first_kind)))  # fmt: skip


def conversion_doubts(*, registered: bool, founded_on: datetime.date | None, founded_year: int | None, on: datetime.date) -> list[str]:
    """List why a THT may not become an HTX yet (Luật HTX 2023 Đ.108): shown, never an obstacle, since the file may not know.

    Demanded: registered, at work without a break for at least 12 months, agreed by all members.
    """
    doubts = []
    if not registered:
        doubts.append(tr("Chưa ghi mã số thuế hoặc giấy chứng nhận đăng ký của tổ hợp tác."))
    if founded_on is None and founded_year is None:
        doubts.append(tr("Chưa ghi ngày thành lập nên chưa biết tổ hợp tác đã hoạt động đủ 12 tháng chưa."))
    elif (founded_on and add_months(founded_on, MONTHS_BEFORE_CONVERSION) > on) or (founded_year and founded_year >= on.year):
        doubts.append(tr("Tổ hợp tác chưa hoạt động đủ 12 tháng."))
    return doubts


def _own(facts: Any, shape: type[Any]) -> dict[str, Any]:
    """Return the facts of an order, without what the order says beside them."""
    told = asdict(facts)
    return {name: told[name] for name in shape.__dataclass_fields__}


def _tidied(kept: dict[str, Any], longest: Mapping[str, int]) -> dict[str, Any]:
    for name, most in longest.items():
        text = tidy(kept[name] or "")
        if len(text) > most:
            raise RuleBroken(name, tr("Nội dung dài quá {longest} ký tự.").format(longest=most))
        kept[name] = text or None
    return kept


def _check_birth(kept: dict[str, Any], today: datetime.date) -> None:
    day, year = kept["birth_on"], kept["birth_year"]
    _not_to_come(kept, today, "birth_on")
    if day is not None:
        if year is not None and year != day.year:
            raise RuleBroken("birth_year", tr("Năm sinh khác với ngày sinh đã ghi."))
        kept["birth_year"] = day.year
    elif year is not None and not _OLDEST_YEAR <= year <= today.year:
        raise RuleBroken("birth_year", tr("Năm sinh phải từ {first} đến {last}.").format(first=_OLDEST_YEAR, last=today.year))


def _not_to_come(kept: Mapping[str, Any], today: datetime.date, *names: str) -> None:
    for name in names:
        if kept[name] is not None and kept[name] > today:
            raise RuleBroken(name, tr("Ngày {day} chưa tới.").format(day=format_date(kept[name])))


def _in_order(kept: Mapping[str, Any], first: str, second: str, sentence: str) -> None:
    if kept[first] is not None and kept[second] is not None and kept[second] < kept[first]:
        raise RuleBroken(second, sentence)
