"""When instalments fall due: k months after disbursement, clamped to short months, moved off closed days."""

import calendar
import itertools
from dataclasses import dataclass
from datetime import date, timedelta

from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, LoanTerms, Plan
from lmhtx_desktop.kernel.dates import add_months
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DueDate:
    """A day on which principal, interest or both fall due; `typed` is the principal of a row of a custom plan."""

    on: date
    principal: bool
    interest: bool
    typed: int | None = None


def working_day(day: date, terms: LoanTerms) -> date:
    """Return `day`, or with ``business_day = next`` the first day from it on that is no weekend and no holiday."""
    if terms.business_day is BusinessDay.NEXT:
        while day.weekday() >= calendar.SATURDAY or day in terms.holidays:
            day += _DAY
    return day


def month_end(terms: LoanTerms, count: int) -> date:
    """Return the `count`-th monthly date after disbursement, from 1 on."""
    return working_day(add_months(terms.disbursed_on, count, terms.pay_day), terms)


def due_dates(terms: LoanTerms) -> list[DueDate]:
    """List the due dates in order.

    Principal every `principal_every_months` after the grace, interest every `interest_every_months`, both always in the last month.

    Raises:
        RuleBroken: the holidays push one due date onto the next (field ``holidays``).
    """
    dates = _typed_dates(terms) if terms.plan is Plan.CUSTOM else _monthly_dates(terms)
    if terms.business_day is BusinessDay.NEXT and any(later.on <= earlier.on for earlier, later in itertools.pairwise(dates)):
        raise RuleBroken("holidays", tr("Danh sách ngày nghỉ làm hai kỳ trả nợ trùng một ngày; hãy kiểm tra lại ngày nghỉ."))
    return dates


def _typed_dates(terms: LoanTerms) -> list[DueDate]:
    return [DueDate(working_day(row.due_on, terms), row.principal > 0, True, row.principal) for row in terms.custom_rows]


def _monthly_dates(terms: LoanTerms) -> list[DueDate]:
    found = []
    every, grace, last = terms.principal_every_months, terms.principal_grace_months, terms.months
    bullet = terms.plan is Plan.BULLET
    for month in range(1, last + 1):
        principal = month == last or (not bullet and month > grace and (month - grace) % every == 0)
        interest = month == last or month % terms.interest_every_months == 0
        if principal or interest:
            found.append(DueDate(month_end(terms, month), principal, interest))
    return found
