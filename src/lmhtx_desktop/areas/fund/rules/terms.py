"""The terms of a loan, as its contract fixes them, and what makes them impossible."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lmhtx_desktop.kernel.dates import add_months
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST, Dong, format_dong

#: A loan longer than this is a slip of the hand.
LONGEST_MONTHS = 600


class Plan(StrEnum):
    """How principal is spread over the instalments."""

    EQUAL_PRINCIPAL = "equal_principal"
    ANNUITY = "annuity"
    BULLET = "bullet"
    CUSTOM = "custom"


class DayCount(StrEnum):
    """What part of a year lies between two days."""

    ACTUAL_365 = "actual/365"
    ACTUAL_360 = "actual/360"
    MONTHLY = "monthly"


class BusinessDay(StrEnum):
    """What happens to a due date on which the office is closed."""

    NONE = "none"
    NEXT = "next"


class Component(StrEnum):
    """What a receipt can pay."""

    PRINCIPAL = "principal"
    INTEREST = "interest"
    OVERDUE_INTEREST = "overdue_interest"
    LATE_INTEREST = "late_interest"


#: Order while nothing is overdue, and when an instalment is (gốc trước, lãi sau: TT 39/2016/TT-NHNN).
ORDER_ON_TIME = (Component.INTEREST, Component.PRINCIPAL, Component.OVERDUE_INTEREST, Component.LATE_INTEREST)
ORDER_OVERDUE = (Component.PRINCIPAL, Component.INTEREST, Component.OVERDUE_INTEREST, Component.LATE_INTEREST)


@dataclass(frozen=True)
class CustomRow:
    """One instalment of a schedule agreed row by row: the day and the principal, which may be 0 (interest only)."""

    due_on: date
    principal: Dong


@dataclass(frozen=True)
class LoanTerms:
    """What the contract fixes.

    Attributes:
        principal: amount lent. disbursed_on: the day the money left. months: term; the last due date is so many months later.
        plan: how principal falls due. annual_rate_percent: contract rate, percent per year. day_count: see `DayCount`.
        pay_day: day of month of the due dates, 1–31; None = the day of disbursement. Short months clamp it.
        principal_every_months, principal_grace_months, interest_every_months: the calendar; both always also in the last month.
        round_to: instalments are rounded to this many đồng; the last takes what remains.
        business_day, holidays: with ``next``, a due date on Saturday, Sunday or a holiday moves to the next working day.
        overdue_rate_factor: demanded, unpaid principal bears contract rate × this (NĐ 45/2021 Đ.25: at most 1.5).
        late_interest_percent: demanded, unpaid interest bears this, percent per year (TT 39/2016 Đ.13: at most 10).
        custom_rows: the instalments of a ``custom`` plan; interest falls due with each of them.
        order_on_time, order_overdue: what a receipt pays first.
    """

    principal: Dong
    disbursed_on: date
    months: int
    annual_rate_percent: Decimal
    plan: Plan = Plan.EQUAL_PRINCIPAL
    day_count: DayCount = DayCount.ACTUAL_365
    pay_day: int | None = None
    principal_every_months: int = 1
    principal_grace_months: int = 0
    interest_every_months: int = 1
    round_to: Dong = 1
    business_day: BusinessDay = BusinessDay.NONE
    holidays: frozenset[date] = frozenset()
    overdue_rate_factor: Decimal = Decimal("1.5")
    late_interest_percent: Decimal = Decimal(0)
    custom_rows: tuple[CustomRow, ...] = ()
    order_on_time: tuple[Component, ...] = ORDER_ON_TIME
    order_overdue: tuple[Component, ...] = ORDER_OVERDUE


@dataclass(frozen=True)
class Caps:
    """The most the law allows, valid from a day on (resources/rates/loan_limits.toml)."""

    overdue_rate_factor: Decimal
    late_interest_percent: Decimal


def check_terms(terms: LoanTerms, caps: Caps) -> None:
    """Refuse terms that cannot be a loan.

    Raises:
        RuleBroken: field = name of the term.
    """
    _whole("principal", terms.principal, 1, LARGEST, tr("Số tiền vay phải lớn hơn 0 và không quá {most} đồng."))
    _whole("months", terms.months, 1, LONGEST_MONTHS, tr("Thời hạn vay phải từ 1 đến {most} tháng."))
    _whole(
        "principal_every_months",
        terms.principal_every_months,
        1,
        terms.months,
        tr("Kỳ trả gốc phải từ 1 tháng đến bằng thời hạn vay ({most} tháng)."),
    )
    _whole(
        "interest_every_months",
        terms.interest_every_months,
        1,
        terms.months,
        tr("Kỳ trả lãi phải từ 1 tháng đến bằng thời hạn vay ({most} tháng)."),
    )
    _whole(
        "principal_grace_months",
        terms.principal_grace_months,
        0,
        terms.months - 1,
        tr("Thời gian ân hạn gốc phải từ 0 đến {most} tháng (ngắn hơn thời hạn vay)."),
    )
    _whole("round_to", terms.round_to, 1, terms.principal, tr("Đơn vị làm tròn phải từ 1 đồng đến không quá số tiền vay ({most} đồng)."))
    if terms.pay_day is not None:
        _whole("pay_day", terms.pay_day, 1, 31, tr("Ngày trả hằng tháng phải từ 1 đến {most}."))
    _decimal("annual_rate_percent", terms.annual_rate_percent, Decimal(100), tr("Lãi suất phải từ 0 đến {most} %/năm."))
    _decimal(
        "overdue_rate_factor", terms.overdue_rate_factor, caps.overdue_rate_factor,
        tr("Lãi suất quá hạn phải từ 0 đến {most} lần lãi suất trong hạn (NĐ 45/2021/NĐ-CP Điều 25)."),
    )  # fmt: skip
    _decimal(
        "late_interest_percent", terms.late_interest_percent, caps.late_interest_percent,
        tr("Lãi chậm trả phải từ 0 đến {most} %/năm (TT 39/2016/TT-NHNN Điều 13)."),
    )  # fmt: skip
    for field, order in (("order_on_time", terms.order_on_time), ("order_overdue", terms.order_overdue)):
        if sorted(order) != sorted(Component):
            raise RuleBroken(field, tr("Thứ tự thu nợ phải gồm đủ bốn khoản, mỗi khoản một lần: gốc, lãi, lãi quá hạn, lãi chậm trả."))
    if terms.plan is Plan.ANNUITY and (terms.principal_every_months, terms.interest_every_months) != (1, 1):
        raise RuleBroken("plan", tr("Trả góp đều chỉ dùng khi gốc và lãi cùng trả hằng tháng."))
    if terms.plan is Plan.CUSTOM:
        check_custom_rows(terms.custom_rows, terms.principal, terms.disbursed_on)
        if terms.custom_rows[-1].due_on > add_months(terms.disbursed_on, terms.months):
            raise RuleBroken("custom_rows", tr("Dòng cuối đến hạn sau khi hết thời hạn vay {months} tháng.").format(months=terms.months))
    elif terms.custom_rows:
        raise RuleBroken("custom_rows", tr("Chỉ lịch trả nợ tự nhập mới có các dòng kỳ hạn."))


def check_custom_rows(rows: Sequence[CustomRow], principal: Dong, disbursed_on: date) -> None:
    """Refuse typed rows out of order, negative, or not footing to `principal`.

    Raises:
        RuleBroken: field ``custom_rows``.
    """
    if not rows:
        raise RuleBroken("custom_rows", tr("Lịch trả nợ tự nhập chưa có dòng nào."))
    before = disbursed_on
    for number, row in enumerate(rows, 1):
        if row.due_on <= before:
            raise RuleBroken("custom_rows", tr("Dòng {number}: ngày trả phải sau ngày giải ngân và sau dòng trước.").format(number=number))
        if row.principal < 0:
            raise RuleBroken("custom_rows", tr("Dòng {number}: tiền gốc không được âm.").format(number=number))
        before = row.due_on
    total = sum(row.principal for row in rows)
    if total != principal:
        raise RuleBroken("custom_rows", tr("Tổng gốc các dòng là {total} đ, phải bằng số tiền vay {principal} đ (lệch {gap} đ).").format(
            total=format_dong(total), principal=format_dong(principal), gap=format_dong(abs(total - principal))))  # fmt: skip


def _whole(field: str, value: int, least: int, most: int, sentence: str) -> None:
    if not least <= value <= most:
        raise RuleBroken(field, sentence.format(most=format_dong(most)))


def _decimal(field: str, value: Decimal, most: Decimal, sentence: str) -> None:
    if not value.is_finite() or not 0 <= value <= most:
        raise RuleBroken(field, sentence.format(most=f"{most.normalize():f}".replace(".", ",")))
