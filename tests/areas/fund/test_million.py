"""A million random loans with random receipts: the program and the second calculator agree to the đồng."""

import datetime
import os
import random
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, CustomRow, DayCount, LoanTerms, Plan
from tests.areas.fund.slow_calculator import SlowLoan

PLANS = (Plan.EQUAL_PRINCIPAL, Plan.EQUAL_PRINCIPAL, Plan.BULLET, Plan.ANNUITY)
#: Ten shares, so that several processors can live through them at once.
SHARES = 10
TORTURE = 1_000_000 // SHARES
FIRST, TETS = datetime.date(2018, 1, 1), (datetime.date(2024, 2, 8), datetime.date(2025, 1, 25), datetime.date(2026, 2, 14))
HOLIDAYS = frozenset(start + datetime.timedelta(days) for start in TETS for days in range(7))


def draw(chance: random.Random) -> tuple[LoanTerms, Facts, datetime.date]:
    """Return a loan, what happened to it, and a day to ask about."""
    plan = chance.choice(PLANS)
    months = chance.randint(1, 60)
    annuity = plan is Plan.ANNUITY
    start = FIRST + datetime.timedelta(chance.randrange(3000))
    closed = chance.random() < 0.3
    of = LoanTerms(
        principal=chance.randint(1_000, 2_000_000) * chance.choice((1, 1000)), disbursed_on=start, months=months,
        annual_rate_percent=Decimal(chance.randint(0, 1500)) / 100, plan=plan,
        day_count=chance.choice((DayCount.ACTUAL_365, DayCount.ACTUAL_365, DayCount.ACTUAL_360)), pay_day=chance.choice((None, None, 1, 15, 31)),
        principal_every_months=1 if annuity else chance.randint(1, min(6, months)), principal_grace_months=chance.choice((0, 0, chance.randrange(months))),
        interest_every_months=1 if annuity else chance.randint(1, min(6, months)), round_to=chance.choice((1, 1, 1000)),
        business_day=BusinessDay.NEXT if closed else BusinessDay.NONE, holidays=HOLIDAYS if closed else frozenset(),
        overdue_rate_factor=Decimal(chance.choice(("1", "1.3", "1.5"))), late_interest_percent=Decimal(chance.choice((0, 10))),
    )  # fmt: skip
    length = months * 31 + 120

    def day() -> datetime.date:
        return start + datetime.timedelta(chance.randrange(1, length))

    paid = [
        Paid(day(), chance.randint(1, max(2, of.principal // chance.choice((2, 5, 20)))), chance.choice((None, None, None, Early.FEWER, Early.SMALLER)))
        for _ in range(chance.randrange(9))
    ]  # fmt: skip
    days = [each.on for each in paid]
    paid = [each._replace(key=key) for key, each in enumerate(paid, 1) if days.count(each.on) == 1]
    rates = [
        RateChange(on, Decimal(chance.randint(0, 1500)) / 100) for on in sorted({day() for _ in range(chance.choice((0, 0, 0, 1, 2)))})
    ]
    replans = []
    for on in sorted({day() for _ in range(chance.choice((0, 0, 0, 1)))}):
        steps = sorted(chance.sample(range(40), chance.randint(1, 6)))
        rows = tuple(CustomRow(on + datetime.timedelta(step), chance.randrange(of.principal // 2 + 1)) for step in steps)
        replans.append(Replan(on, rows, chance.random() < 0.5, chance.choice((None, rows[-1].due_on, rows[0].due_on))))
    as_of = start + datetime.timedelta(chance.randrange(length + 100))
    off = day() if chance.random() < 0.05 else None
    return of, Facts([Lent(start, of.principal)], paid, off if off and off <= as_of else None, rates, replans), as_of


def second_opinion(of: LoanTerms, facts: Facts, as_of: datetime.date) -> dict[str, int]:
    loan = SlowLoan(
        principal=of.principal, disbursed_on=of.disbursed_on, months=of.months, rate=of.annual_rate_percent, plan=of.plan,
        year_days=360 if of.day_count is DayCount.ACTUAL_360 else 365, pay_day=of.pay_day, every=of.principal_every_months,
        grace=of.principal_grace_months, interest_every=of.interest_every_months, round_to=of.round_to, factor=of.overdue_rate_factor,
        late=of.late_interest_percent, closed=of.holidays if of.business_day is BusinessDay.NEXT else None,
    )  # fmt: skip
    replans: dict[datetime.date, dict[str, Any]] = {
        each.on: {
            "rows": [(row.due_on, row.principal) for row in each.rows],
            "overdue": each.takes_overdue,
            "interest_on": each.interest_on,
        }
        for each in facts.replans
    }
    return loan.statement(
        [(each.on, each.amount, each.early) for each in facts.paid], as_of,
        rates={each.on: each.annual_rate_percent for each in facts.rates}, replans=replans, written_off_on=facts.written_off_on,
    )  # fmt: skip


def check_properties(of: LoanTerms, facts: Facts, position: Position) -> None:
    """What holds of every loan whatever happened to it."""
    assert position.outstanding_principal + position.paid_principal + position.written_off == of.principal
    came_in = sum(each.amount for each in facts.paid if each.on <= position.as_of)
    assert sum(split.amount - split.advance for split in position.splits) + position.advance == came_in
    assert sum(row.principal for row in position.coming) == position.outstanding_principal - position.due_unpaid_principal
    assert all(row.principal >= 0 and row.interest >= 0 and row.balance >= 0 for row in position.coming)
    assert not position.coming or position.coming[-1].balance == 0


def live_through(seed: int, count: int) -> None:
    chance = random.Random(seed)
    for number in range(count):
        of, facts, as_of = draw(chance)
        position = stand(of, facts, as_of)
        expected = second_opinion(of, facts, as_of)
        assert {name: getattr(position, name) for name in expected} == expected, (seed, number, of, facts, as_of)
        check_properties(of, facts, position)


@pytest.mark.parametrize("seed", range(4))
def test_two_calculators_agree_on_thousands_of_loans(seed: int) -> None:
    live_through(seed, 600)


@pytest.mark.torture
@pytest.mark.parametrize("share", range(SHARES))
def test_two_calculators_agree_on_a_million_loans(share: int) -> None:
    live_through(1_000 + share, int(os.environ.get("TORTURE_LOANS", TORTURE)))
