"""The repayment schedule foots, for every plan."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings

from lmhtx_desktop.areas.fund.rules.schedule import in_words, schedule, totals, yearly
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, CustomRow, DayCount, LoanTerms, Plan
from lmhtx_desktop.kernel.errors import RuleBroken
from tests.areas.fund.loans import terms
from tests.areas.fund.slow_calculator import SlowLoan

PLAIN = LoanTerms(principal=120_000_000, disbursed_on=date(2026, 1, 10), months=6, annual_rate_percent=Decimal("6.0"))


@given(terms())
@settings(max_examples=200, deadline=None)
def test_every_schedule_foots(loan: LoanTerms) -> None:
    rows = schedule(loan)
    balance = loan.principal
    for number, row in enumerate(rows, 1):
        balance -= row.principal
        assert row.no == number
        assert row.balance == balance
        assert row.principal >= 0
        assert row.interest >= 0
        assert row.balance >= 0
    assert balance == 0
    assert all(later.due_on > earlier.due_on for earlier, later in pairwise(rows))
    assert totals(rows).principal == loan.principal


@given(terms())
@settings(max_examples=100, deadline=None)
def test_the_years_add_up_to_the_whole(loan: LoanTerms) -> None:
    rows = schedule(loan)
    years = yearly(rows)
    assert [year for year, _ in years] == sorted({row.due_on.year for row in rows})
    assert sum(sums.payment for _, sums in years) == totals(rows).payment


@given(terms(holidays=frozenset()))
@settings(max_examples=150, deadline=None)
def test_two_calculators_agree_on_schedules(loan: LoanTerms) -> None:
    if loan.day_count is DayCount.MONTHLY:
        loan = replace(loan, day_count=DayCount.ACTUAL_360)
    slow = SlowLoan(
        principal=loan.principal, disbursed_on=loan.disbursed_on, months=loan.months, rate=loan.annual_rate_percent, plan=loan.plan,
        year_days=360 if loan.day_count is DayCount.ACTUAL_360 else 365, pay_day=loan.pay_day, every=loan.principal_every_months,
        grace=loan.principal_grace_months, interest_every=loan.interest_every_months, round_to=loan.round_to,
        closed=frozenset() if loan.business_day is BusinessDay.NEXT else None,
    )  # fmt: skip
    assert [(row.due_on, row.principal, row.interest, row.balance) for row in schedule(loan)] == slow.schedule()


def test_a_published_level_payment_is_met() -> None:
    """FE Credit's published table: 50 000 000 at 31,5 % over 12 months pays 4 911 322 a month."""
    loan = LoanTerms(50_000_000, date(2026, 1, 1), 12, Decimal("31.5"), Plan.ANNUITY, DayCount.MONTHLY)
    rows = schedule(loan)
    assert rows[0].payment == 4_911_322
    assert [(row.interest, row.principal) for row in rows[:2]] == [(1_312_500, 3_598_822), (1_218_031, 3_693_291)]
    assert rows[-1].balance == 0


def test_equal_principal_in_hundreds_leaves_the_rest_to_the_last_row() -> None:
    """Fineract's ClientLoanIntegrationTest: 10 000 000 over 24 months in multiples of 100."""
    loan = LoanTerms(10_000_000, date(2014, 6, 2), 24, Decimal(24), day_count=DayCount.MONTHLY, round_to=100)
    rows = schedule(loan)
    assert {row.principal for row in rows[:-1]} == {416_700}
    assert rows[-1].principal == 415_900
    assert [rows[place].interest for place in (0, 9, 19)] == [200_000, 124_994, 41_654]


def test_custom_rows_carry_their_own_days_and_all_interest_since_the_row_before() -> None:
    rows = (CustomRow(date(2026, 3, 1), 0), CustomRow(date(2026, 5, 20), 70_000_000), CustomRow(date(2026, 7, 10), 50_000_000))
    made = schedule(replace(PLAIN, plan=Plan.CUSTOM, custom_rows=rows))
    assert [(row.due_on, row.principal, row.balance) for row in made] == [
        (date(2026, 3, 1), 0, 120_000_000), (date(2026, 5, 20), 70_000_000, 50_000_000), (date(2026, 7, 10), 50_000_000, 0),
    ]  # fmt: skip
    assert [row.interest for row in made] == [986_301, 1_578_082, 419_178]


def test_holidays_that_swallow_a_whole_month_are_refused() -> None:
    closed = frozenset(date.fromordinal(day) for day in range(date(2026, 2, 1).toordinal(), date(2026, 3, 20).toordinal()))
    with pytest.raises(RuleBroken) as refused:
        schedule(replace(PLAIN, business_day=BusinessDay.NEXT, holidays=closed))
    assert refused.value.field == "holidays"


@pytest.mark.parametrize(
    ("loan", "said"),
    [
        (PLAIN, "120.000.000 × 6 % × 31 ngày ÷ 365 = 611.507 đ"),
        (replace(PLAIN, day_count=DayCount.ACTUAL_360), "120.000.000 × 6 % × 31 ngày ÷ 360 = 620.000 đ"),
        (replace(PLAIN, day_count=DayCount.MONTHLY), "120.000.000 × 6 % × 1 tháng ÷ 12 = 600.000 đ"),
        (replace(PLAIN, interest_every_months=2), "Kỳ này chỉ trả gốc; lãi dồn sang kỳ trả lãi kế tiếp."),
    ],
)
def test_a_row_says_itself_in_words(loan: LoanTerms, said: str) -> None:
    assert in_words(schedule(loan)[0], loan) == said


def test_a_row_over_two_balances_says_both() -> None:
    loan = replace(PLAIN, interest_every_months=2)
    assert in_words(schedule(loan)[1], loan) == "120.000.000 × 6 % × 31 ngày ÷ 365 + 100.000.000 × 6 % × 28 ngày ÷ 365 = 1.071.781 đ"
