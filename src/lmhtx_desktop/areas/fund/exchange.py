"""Loans as JSON objects, for the command line: terms in, schedule or statement out. No database.

Everything is checked before anything is reckoned; an unknown key is refused, because a misspelt term would silently become a default.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from lmhtx_desktop.areas.fund.book.rates import groups_on, limits_on
from lmhtx_desktop.areas.fund.rules.amend import Restructuring, check_rate, check_replan
from lmhtx_desktop.areas.fund.rules.classify import classify
from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Position, Split, stand
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, Component, CustomRow, DayCount, LoanTerms, Plan, check_terms
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, LATEST_YEAR, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong

E = TypeVar("E", bound=StrEnum)
#: Decimal places and digits beyond this are no rate anyone agreed on, and would be reckoned with for hours.
_MOST_DIGITS = 20
_MOST_SHOWN = 60
_DAY = timedelta(days=1)
#: What an object given to `lmhtx loan` may consist of.
_PARTS = {"terms", "receipts", "amendments", "as_of"}


def schedule_from_json(obj: Any) -> list[dict[str, Any]]:
    """Return the schedule of the terms in `obj` (the terms themselves, or an object with a key ``terms``).

    Raises:
        RuleBroken: field = path of the key at fault, e.g. ``terms.months``.
    """
    inside = isinstance(obj, Mapping) and "terms" in obj
    if inside:
        _known_keys("", obj, _PARTS)
    terms = _terms(obj["terms"] if inside else obj, "terms" if inside else "")
    return [
        {
            "no": row.no, "due_on": row.due_on.isoformat(), "principal": row.principal, "interest": row.interest,
            "payment": row.payment, "balance": row.balance,
        }
        for row in schedule(terms)
    ]  # fmt: skip


def statement_from_json(obj: Any) -> dict[str, Any]:
    """Return where the loan of ``{"terms", "receipts", "as_of"}`` stands at the end of ``as_of``.

    ``amendments`` may change it on the way: ``{"on", "annual_rate_percent"}``, or ``{"on", "kind": "adjust" | "extend", "rows",
    "takes_overdue", "interest_on"}``.

    Raises:
        RuleBroken: field = path of the key at fault, e.g. ``receipts[2].amount``.
    """
    if not isinstance(obj, Mapping):
        raise RuleBroken("", tr("Cần một đối tượng gồm terms, receipts và as_of."))
    _known_keys("", obj, _PARTS)
    for key in ("terms", "as_of"):
        if key not in obj:
            raise RuleBroken(key, tr("Thiếu “{key}”.").format(key=key))
    terms = _terms(obj["terms"], "terms")
    as_of = _day("as_of", obj["as_of"])
    receipts = obj.get("receipts", [])
    if not isinstance(receipts, list):
        raise RuleBroken("receipts", tr("“receipts” phải là danh sách các lần thu."))
    paid = [_paid(f"receipts[{place}]", receipt, terms, place + 1) for place, receipt in enumerate(receipts)]
    facts = Facts([Lent(terms.disbursed_on, terms.principal)], paid)
    for place, amendment in enumerate(_list("amendments", obj.get("amendments", []))):
        facts = _amended(f"amendments[{place}]", amendment, terms, facts)
    position = stand(terms, facts, as_of)
    refuse_excess(position)
    return statement(position)


def statement(position: Position) -> dict[str, Any]:
    """Return a position as the JSON object of `lmhtx loan statement`."""
    return {
        "as_of": position.as_of.isoformat(),
        "receipts": [_split(split) for split in position.splits],
        "outstanding_principal": position.outstanding_principal,
        "due_unpaid_principal": position.due_unpaid_principal,
        "due_unpaid_interest": position.due_unpaid_interest,
        "accrued_interest_not_due": position.accrued_interest_not_due,
        "overdue_interest": position.overdue_interest,
        "late_interest": position.late_interest,
        "advance": position.advance,
        "overdue_days": position.overdue_days,
        "debt_group": classify(position.overdue_days, groups_on(position.as_of), None, position.restructured).group,
    }


def refuse_excess(position: Position) -> None:
    """Refuse receipts that bring in more than the loan will ever owe.

    Raises:
        RuleBroken: field ``amount``.
    """
    for split in position.splits:
        if split.excess and not split.from_advance:
            raise RuleBroken("amount", tr("Lần thu ngày {day} ({amount} đ) thừa {excess} đ so với toàn bộ số còn phải trả của khoản vay.").format(
                day=format_date(split.on), amount=format_dong(split.amount), excess=format_dong(split.excess)))  # fmt: skip


def _split(split: Split) -> dict[str, Any]:
    head: dict[str, Any] = {"on": split.on.isoformat(), "amount": split.amount}
    if split.from_advance:
        head["from_advance"] = True
    return head | {
        "principal": split.principal, "interest": split.interest, "overdue_interest": split.overdue_interest,
        "late_interest": split.late_interest, "advance": split.advance,
    }  # fmt: skip


def _amended(path: str, obj: Any, terms: LoanTerms, facts: Facts) -> Facts:
    """Return the facts with one more change of the contract; those before it in the list are known."""
    if not isinstance(obj, Mapping):
        raise RuleBroken(path, tr("Mỗi thay đổi phải là một đối tượng có “on”."))
    on = _day(f"{path}.on", obj.get("on"))
    if on <= terms.disbursed_on:
        raise RuleBroken(f"{path}.on", tr("Thay đổi ngày {day} phải sau ngày giải ngân {start}.").format(
            day=format_date(on), start=format_date(terms.disbursed_on)))  # fmt: skip
    eve = stand(terms, facts, on - _DAY)
    try:
        if "annual_rate_percent" in obj:
            _known_keys(path, obj, {"on", "annual_rate_percent"})
            change = RateChange(on, _decimal(f"{path}.annual_rate_percent", obj["annual_rate_percent"]))
            if any(each.on == on for each in facts.rates):
                raise RuleBroken("on", tr("Ngày {day} đã có một lần đổi lãi suất.").format(day=format_date(on)))
            check_rate(change, eve)
            return replace(facts, rates=[*facts.rates, change])
        _known_keys(path, obj, {"on", "kind", "rows", "takes_overdue", "interest_on"})
        kind = _choice(Restructuring)(f"{path}.kind", obj.get("kind"))
        takes_overdue, interest_on = obj.get("takes_overdue", True), obj.get("interest_on")
        if type(takes_overdue) is not bool:
            raise RuleBroken("takes_overdue", tr("“takes_overdue” phải là true hoặc false."))
        rows = _custom_rows(f"{path}.rows", obj.get("rows", []))
        replan = Replan(on, rows, takes_overdue, None if interest_on is None else _day(f"{path}.interest_on", interest_on))
        if any(each.on >= on for each in facts.replans):
            raise RuleBroken("on", tr("Các lần cơ cấu lại phải xếp theo ngày, mỗi ngày một lần."))
        check_replan(replan, kind, eve)
        return replace(facts, replans=[*facts.replans, replan])
    except RuleBroken as broken:
        field = broken.field if broken.field.startswith(path) else f"{path}.{broken.field}"
        raise RuleBroken(field, broken.sentence) from broken


def _paid(path: str, obj: Any, terms: LoanTerms, key: int) -> Paid:
    if not isinstance(obj, Mapping):
        raise RuleBroken(path, tr("Mỗi lần thu phải là một đối tượng có “on” và “amount”."))
    _known_keys(path, obj, {"on", "amount", "early"})
    on, amount = _day(f"{path}.on", obj.get("on")), _whole(f"{path}.amount", obj.get("amount"))
    if amount <= 0:
        raise RuleBroken(f"{path}.amount", tr("Số tiền thu phải lớn hơn 0."))
    if on < terms.disbursed_on:
        raise RuleBroken(f"{path}.on", tr("Lần thu ngày {day} trước ngày giải ngân {start}.").format(
            day=format_date(on), start=format_date(terms.disbursed_on)))  # fmt: skip
    early = obj.get("early")
    return Paid(on, amount, None if early is None else _choice(Early)(f"{path}.early", early), key)


def _terms(obj: Any, path: str) -> LoanTerms:
    if not isinstance(obj, Mapping):
        raise RuleBroken(path, tr("Điều kiện vay phải là một đối tượng JSON."))
    _known_keys(path, obj, set(_READERS))
    read = {key: _READERS[key](_at(path, key), value) for key, value in obj.items() if value is not None}
    if "rows" in read:
        read["custom_rows"] = read.pop("rows")
    for key in ("principal", "disbursed_on", "annual_rate_percent"):
        if key not in read:
            raise RuleBroken(_at(path, key), tr("Thiếu “{key}”.").format(key=key))
    if "months" not in read:
        if not read.get("custom_rows"):
            raise RuleBroken(_at(path, "months"), tr("Thiếu “{key}”.").format(key="months"))
        read["months"] = _months_of(read["disbursed_on"], read["custom_rows"][-1].due_on)
    terms = LoanTerms(**read)
    try:
        check_terms(terms, limits_on(terms.disbursed_on).caps)
        schedule(terms)
    except RuleBroken as broken:
        raise RuleBroken(_at(path, broken.field), broken.sentence) from broken
    return terms


def _months_of(start: date, end: date) -> int:
    """Return the whole months from `start` that reach `end`, at least 1."""
    return max(1, (end.year - start.year) * 12 + end.month - start.month + (end.day > start.day))


def _at(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _known_keys(path: str, obj: Mapping[str, Any], known: set[str]) -> None:
    unknown = sorted(set(obj) - known)
    if unknown:
        raise RuleBroken(_at(path, _shown(unknown[0])), tr("Không có mục nào tên “{key}”. Các mục dùng được: {known}.").format(
            key=_shown(unknown[0]), known=", ".join(sorted(known))))  # fmt: skip


def _shown(value: Any) -> str:
    """Return a value on one line, as much of it as fits into a sentence."""
    text = " ".join(str(value).split())
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def _whole(path: str, value: Any) -> int:
    if type(value) is not int:
        raise RuleBroken(path, tr("{path}: cần một số nguyên, không phải “{value}”.").format(path=path, value=_shown(value)))
    return value


def _decimal(path: str, value: Any) -> Decimal:
    try:
        if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
            raise ValueError
        number = Decimal(str(value))
        if not number.is_finite() or len(number.as_tuple().digits) > _MOST_DIGITS or abs(number.adjusted()) > _MOST_DIGITS:
            raise ValueError
    except (InvalidOperation, ValueError):
        raise RuleBroken(
            path, tr('{path}: cần một số thập phân như "6.5", không phải “{value}”.').format(path=path, value=_shown(value))
        ) from None
    return number


def _day(path: str, value: Any) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        day = None
    if day is None:
        raise RuleBroken(
            path, tr("{path}: “{value}” không phải là ngày có thật, viết dạng 2026-11-20.").format(path=path, value=_shown(value))
        )
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise RuleBroken(path, tr("{path}: năm {year} nằm ngoài khoảng {first}–{last}.").format(
            path=path, year=day.year, first=EARLIEST_YEAR, last=LATEST_YEAR))  # fmt: skip
    return day


def _choice(kind: type[E]) -> Callable[[str, Any], E]:
    def read(path: str, value: Any) -> E:
        try:
            return kind(value)
        except ValueError:
            raise RuleBroken(path, tr("{path}: “{value}” không dùng được; chọn một trong: {known}.").format(
                path=path, value=_shown(value), known=", ".join(kind))) from None  # fmt: skip

    return read


def _list(path: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise RuleBroken(path, tr("{path}: cần một danh sách.").format(path=path))
    return value


def _days(path: str, value: Any) -> frozenset[date]:
    return frozenset(_day(f"{path}[{place}]", item) for place, item in enumerate(_list(path, value)))


def _custom_rows(path: str, value: Any) -> tuple[CustomRow, ...]:
    rows = []
    for place, item in enumerate(_list(path, value)):
        here = f"{path}[{place}]"
        if not isinstance(item, Mapping):
            raise RuleBroken(here, tr("Mỗi dòng kỳ hạn phải là một đối tượng có “due_on” và “principal”."))
        _known_keys(here, item, {"due_on", "principal"})
        rows.append(CustomRow(_day(f"{here}.due_on", item.get("due_on")), _whole(f"{here}.principal", item.get("principal"))))
    return tuple(rows)


def _order(path: str, value: Any) -> tuple[Component, ...]:
    return tuple(_choice(Component)(f"{path}[{place}]", item) for place, item in enumerate(_list(path, value)))


_READERS: dict[str, Callable[[str, Any], Any]] = {
    "principal": _whole, "disbursed_on": _day, "months": _whole, "plan": _choice(Plan), "annual_rate_percent": _decimal,
    "day_count": _choice(DayCount), "pay_day": _whole, "principal_every_months": _whole, "principal_grace_months": _whole,
    "interest_every_months": _whole, "round_to": _whole, "business_day": _choice(BusinessDay), "holidays": _days,
    "overdue_rate_factor": _decimal, "rows": _custom_rows, "late_interest_percent": _decimal, "custom_rows": _custom_rows,
    "order_on_time": _order, "order_overdue": _order,
}  # fmt: skip
