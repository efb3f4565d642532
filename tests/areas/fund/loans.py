"""Loans to test with: hypothesis strategies and a few short hands."""

import datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, DayCount, LoanTerms, Plan

DAY = datetime.timedelta(days=1)
rates = st.integers(0, 240).map(lambda tenths: Decimal(tenths) / 10)
days = st.dates(datetime.date(2020, 1, 1), datetime.date(2027, 12, 31))


@st.composite
def terms(draw: st.DrawFn, /, plans: tuple[Plan, ...] = (Plan.EQUAL_PRINCIPAL, Plan.BULLET, Plan.ANNUITY), **fixed: Any) -> LoanTerms:
    """Draw terms that a contract could have."""
    plan = draw(st.sampled_from(plans))
    months = draw(st.integers(1, 48))
    every = 1 if plan is Plan.ANNUITY else draw(st.integers(1, min(6, months)))
    drawn: dict[str, Any] = {
        "principal": draw(st.integers(1_000_000, 3_000_000_000)),
        "disbursed_on": draw(days),
        "months": months,
        "annual_rate_percent": draw(rates),
        "plan": plan,
        "day_count": draw(st.sampled_from(list(DayCount))),
        "pay_day": draw(st.none() | st.integers(1, 31)),
        "principal_every_months": every,
        "principal_grace_months": draw(st.integers(0, min(12, months - 1))),
        "interest_every_months": 1 if plan is Plan.ANNUITY else draw(st.integers(1, min(6, months))),
        "round_to": draw(st.sampled_from([1, 100, 1000])),
        "business_day": draw(st.sampled_from(list(BusinessDay))),
        "overdue_rate_factor": draw(st.sampled_from([Decimal(1), Decimal("1.3"), Decimal("1.5")])),
        "late_interest_percent": draw(st.sampled_from([Decimal(0), Decimal(10)])),
    }
    return LoanTerms(**(drawn | fixed))


@st.composite
def receipts(draw: st.DrawFn, /, of: LoanTerms, *, early: bool = True, most: int = 8) -> list[Paid]:
    """Draw receipts, at any time from the disbursement to well after the end, small and large."""
    found = []
    for key in range(1, draw(st.integers(0, most)) + 1):
        on = of.disbursed_on + draw(st.integers(0, of.months * 31 + 200)) * DAY
        amount = draw(st.integers(1, max(2, of.principal // 2)))
        found.append(Paid(on, amount, draw(st.none() | st.sampled_from(list(Early))) if early else None, key))
    return found


@st.composite
def lives(draw: st.DrawFn, /, *, early: bool = True, **fixed: Any) -> tuple[LoanTerms, list[Paid], datetime.date]:
    """Draw a loan, what was paid on it, and a day to ask about."""
    drawn = draw(terms(**fixed))
    return drawn, draw(receipts(drawn, early=early)), drawn.disbursed_on + draw(st.integers(0, drawn.months * 31 + 300)) * DAY


def standing(of: LoanTerms, paid: list[Paid], as_of: datetime.date) -> Position:
    """Return the position of a loan disbursed whole."""
    return stand(of, Facts([Lent(of.disbursed_on, of.principal)], paid), as_of)


def balances(position: Position) -> tuple[int, ...]:
    """Return what must not depend on the order of keying."""
    return (
        position.outstanding_principal, position.due_unpaid_principal, position.due_unpaid_interest, position.accrued_interest_not_due,
        position.overdue_interest, position.late_interest, position.advance, position.overdue_days,
    )  # fmt: skip
