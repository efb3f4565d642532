"""Changing a contract under way: another rate, or a restructuring – what rows may be agreed, and rows to begin with.

*Điều chỉnh kỳ hạn nợ* moves due dates inside the term; *gia hạn nợ* lets the last one fall after it (NĐ 45/2021 Đ.27).
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from lmhtx_desktop.areas.fund.rules.due_dates import working_day
from lmhtx_desktop.areas.fund.rules.facts import RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.areas.fund.rules.terms import CustomRow, LoanTerms
from lmhtx_desktop.kernel.dates import add_months, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number, round_to_multiple

_HIGHEST_RATE = Decimal(100)


class Restructuring(StrEnum):
    """The two kinds of restructuring the decree knows."""

    ADJUST = "adjust"
    EXTEND = "extend"


def last_due(position: Position) -> date | None:
    """Return the day the loan shall be repaid by, as it stands; None where nothing was lent."""
    if position.coming:
        return position.coming[-1].due_on
    return position.instalments[-1].due_on if position.instalments else None


def to_plan(position: Position, *, takes_overdue: bool) -> Dong:
    """Return the principal that new rows must add up to."""
    return position.outstanding_principal - (0 if takes_overdue else position.due_unpaid_principal)


def postponed(position: Position, terms: LoanTerms, months: int, *, takes_overdue: bool) -> tuple[CustomRow, ...]:
    """Propose every coming instalment `months` later; principal overdue is paid with the first of them.

    `position` is that of the eve of the restructuring.
    """
    overdue = position.due_unpaid_principal if takes_overdue else 0
    rows = [(row.due_on, row.principal) for row in position.coming] or [(position.as_of, 0)]
    moved = [CustomRow(working_day(add_months(due_on, months), terms), principal) for due_on, principal in rows]
    return (CustomRow(moved[0].due_on, moved[0].principal + overdue), *moved[1:])


def spread(
    position: Position, terms: LoanTerms, first: date, count: int, every_months: int, *, takes_overdue: bool
) -> tuple[CustomRow, ...]:
    """Propose `count` equal instalments from `first` on, `every_months` apart; the last takes what remains of rounding."""
    total = to_plan(position, takes_overdue=takes_overdue)
    each = min(round_to_multiple(Fraction(total, count), terms.round_to), total // max(1, count - 1) if count > 1 else total)
    days = [working_day(first if place == 0 else add_months(first, place * every_months), terms) for place in range(count)]
    return tuple(CustomRow(day, each if place < count - 1 else total - each * (count - 1)) for place, day in enumerate(days))


def check_rate(change: RateChange, position: Position) -> None:
    """Refuse a new rate that cannot be agreed; `position` is that of its eve.

    Raises:
        RuleBroken: fields ``on``, ``annual_rate_percent``.
    """
    if not position.outstanding_principal:
        raise RuleBroken("on", tr("Ngày này khoản vay không còn dư nợ gốc."))
    rate = change.annual_rate_percent
    if not rate.is_finite() or not 0 <= rate <= _HIGHEST_RATE:
        raise RuleBroken("annual_rate_percent", tr("Lãi suất phải từ 0 đến {most} %/năm.").format(most=_HIGHEST_RATE))
    if rate == position.rate:
        raise RuleBroken("annual_rate_percent", tr("Lãi suất đang áp dụng đã là {rate} %/năm.").format(rate=format_number(rate, 6)))


def check_replan(replan: Replan, kind: Restructuring, position: Position) -> None:
    """Refuse a restructuring that cannot be agreed; `position` is that of its eve.

    Raises:
        RuleBroken: fields ``on``, ``rows``, ``interest_on``.
    """
    if not position.outstanding_principal:
        raise RuleBroken("on", tr("Ngày này khoản vay không còn dư nợ gốc để cơ cấu lại."))
    if position.written_off:
        raise RuleBroken("on", tr("Khoản vay đã xuất toán nên không cơ cấu lại được."))
    _check_rows(replan.rows, replan.on)
    total, owed = sum(row.principal for row in replan.rows), to_plan(position, takes_overdue=replan.takes_overdue)
    if total != owed:
        raise RuleBroken("rows", tr("Tổng gốc các kỳ mới là {total} đ, phải bằng dư nợ gốc cơ cấu lại {owed} đ (lệch {gap} đ).").format(
            total=format_dong(total), owed=format_dong(owed), gap=format_dong(abs(total - owed))))  # fmt: skip
    end, new_end = last_due(position), replan.rows[-1].due_on
    if end is not None and kind is Restructuring.ADJUST and new_end > end:
        raise RuleBroken("rows", tr("Kỳ cuối {new} sau ngày hết hạn {end}: đó là gia hạn nợ, không phải điều chỉnh kỳ hạn.").format(
            new=format_date(new_end), end=format_date(end)))  # fmt: skip
    if end is not None and kind is Restructuring.EXTEND and new_end <= end:
        raise RuleBroken("rows", tr("Gia hạn nợ phải có kỳ cuối sau ngày hết hạn {end}.").format(end=format_date(end)))
    if replan.interest_on is not None and not any(row.due_on == replan.interest_on for row in replan.rows):
        raise RuleBroken("interest_on", tr("Lãi chuyển sang phải trả vào một trong các kỳ mới."))


def _check_rows(rows: Sequence[CustomRow], on: date) -> None:
    if not rows:
        raise RuleBroken("rows", tr("Chưa có kỳ trả nợ mới nào."))
    before: date | None = None
    for number, row in enumerate(rows, 1):
        if row.due_on < on or (before is not None and row.due_on <= before):
            raise RuleBroken("rows", tr("Kỳ mới {number}: ngày trả phải từ ngày cơ cấu lại trở đi và sau kỳ trước.").format(number=number))
        if row.principal < 0:
            raise RuleBroken("rows", tr("Kỳ mới {number}: tiền gốc không được âm.").format(number=number))
        before = row.due_on
