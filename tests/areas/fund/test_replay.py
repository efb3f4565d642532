"""A loan's state follows from its dated facts alone."""

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.terms import CustomRow, DayCount, LoanTerms, Plan
from tests.areas.fund.loans import DAY, balances, lives, standing
from tests.areas.fund.slow_calculator import SlowLoan

PLAIN = LoanTerms(
    principal=120_000_000, disbursed_on=date(2026, 1, 10), months=6, annual_rate_percent=Decimal("6.0"), late_interest_percent=Decimal(10)
)
Life = tuple[LoanTerms, list[Paid], date]


@given(lives())
@settings(max_examples=200, deadline=None)
def test_the_parts_of_every_receipt_add_up_to_it(life: Life) -> None:
    loan, paid, as_of = life
    position = standing(loan, paid, as_of)
    for split in position.splits:
        parts = (split.principal, split.interest, split.overdue_interest, split.late_interest, split.advance)
        assert min(parts) >= 0
        assert sum(parts) == split.amount
    came_in = sum(each.amount for each in paid if each.on <= as_of)
    used = sum(split.amount - split.advance for split in position.splits)
    assert used + position.advance == came_in


@given(lives())
@settings(max_examples=200, deadline=None)
def test_principal_is_either_owed_or_repaid_and_nothing_is_negative(life: Life) -> None:
    loan, paid, as_of = life
    position = standing(loan, paid, as_of)
    assert position.outstanding_principal + position.paid_principal == loan.principal
    assert min(balances(position)) >= 0
    assert sum(row.principal for row in position.coming) == position.outstanding_principal - position.due_unpaid_principal
    if position.coming:
        assert position.coming[-1].balance == 0
        assert min(row.principal for row in position.coming) >= 0


@given(lives(), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_keying_does_not_matter(life: Life, chance: random.Random) -> None:
    loan, paid, as_of = life
    shuffled = chance.sample(paid, len(paid))
    rekeyed = [each._replace(key=key) for key, each in enumerate(shuffled, 1)]
    days_of_early = [each.on for each in paid if each.early]
    assume(len(days_of_early) == len(set(days_of_early)))
    assert balances(standing(loan, rekeyed, as_of)) == balances(standing(loan, paid, as_of))


@given(lives(), st.integers(0, 400))
@settings(max_examples=150, deadline=None)
def test_what_happens_later_does_not_change_an_earlier_day(life: Life, ahead: int) -> None:
    loan, paid, as_of = life
    later = [*paid, Paid(as_of + (ahead + 1) * DAY, 5_000_000, None, 99)]
    lent = [Lent(loan.disbursed_on, loan.principal), Lent(as_of + DAY, 7_000_000)]
    assert stand(loan, Facts(lent, later, as_of + 2 * DAY), as_of) == standing(loan, paid, as_of)


@given(lives(early=False, plans=(Plan.EQUAL_PRINCIPAL, Plan.BULLET, Plan.ANNUITY)))
@settings(max_examples=60, deadline=None)
def test_two_calculators_agree_on_statements(life: Life) -> None:
    loan, paid, as_of = life
    loan = replace(loan, day_count=DayCount.ACTUAL_365 if loan.day_count is DayCount.MONTHLY else loan.day_count)
    slow = SlowLoan(
        principal=loan.principal, disbursed_on=loan.disbursed_on, months=loan.months, rate=loan.annual_rate_percent, plan=loan.plan,
        year_days=360 if loan.day_count is DayCount.ACTUAL_360 else 365, pay_day=loan.pay_day, every=loan.principal_every_months,
        grace=loan.principal_grace_months, interest_every=loan.interest_every_months, round_to=loan.round_to,
        factor=loan.overdue_rate_factor, late=loan.late_interest_percent, closed=frozenset() if loan.business_day == "next" else None,
    )  # fmt: skip
    expected = slow.statement([(each.on, each.amount) for each in paid], as_of)
    position = standing(loan, paid, as_of)
    assert {name: getattr(position, name) for name in expected} == expected


def early(amount: int, how: Early, on: date = date(2026, 2, 20)) -> Position:
    """PLAIN after its first instalment on time and an early repayment."""
    return standing(PLAIN, [Paid(date(2026, 2, 10), 20_611_507), Paid(on, amount, how)], on)


def test_early_repayment_with_fewer_instalments_keeps_their_size() -> None:
    position = early(50_000_000, Early.FEWER)
    assert position.outstanding_principal == 50_000_000
    assert [(row.due_on, row.principal) for row in position.coming] == [
        (date(2026, 3, 10), 20_000_000), (date(2026, 4, 10), 20_000_000), (date(2026, 5, 10), 10_000_000),
    ]  # fmt: skip
    # 100 000 000 × 10 nights + 50 000 000 × 18 nights
    assert position.coming[0].interest == 312_329


def test_early_repayment_with_smaller_instalments_keeps_their_number() -> None:
    position = early(50_000_000, Early.SMALLER)
    assert [row.principal for row in position.coming] == [10_000_000] * 5
    assert position.coming[-1].due_on == date(2026, 7, 10)


def test_early_repayment_of_all_demands_the_interest_of_the_day() -> None:
    on = date(2026, 2, 20)
    before = standing(PLAIN, [Paid(date(2026, 2, 10), 20_611_507)], on)
    assert before.settlement == 100_000_000 + 164_384
    after = early(before.settlement, Early.FEWER)
    assert after.is_settled
    assert after.coming == []
    assert (after.splits[-1].principal, after.splits[-1].interest, after.splits[-1].excess) == (100_000_000, 164_384, 0)
    one_too_much = early(before.settlement + 1, Early.FEWER)
    assert one_too_much.splits[-1].excess == 1


def test_settling_early_uses_the_advance_first() -> None:
    paid = [Paid(date(2026, 2, 10), 30_000_000)]
    owed = standing(PLAIN, paid, date(2026, 2, 20)).settlement
    settled = standing(PLAIN, [*paid, Paid(date(2026, 2, 20), owed, Early.FEWER, 2)], date(2026, 2, 20))
    assert settled.is_settled
    assert settled.advance == 0
    assert [split.from_advance for split in settled.splits] == [False, True, False]


def test_custom_rows_shrink_from_the_end_or_in_proportion() -> None:
    rows = (CustomRow(date(2026, 3, 10), 40_000_000), CustomRow(date(2026, 5, 10), 60_000_000), CustomRow(date(2026, 7, 10), 20_000_000))
    loan = replace(PLAIN, plan=Plan.CUSTOM, custom_rows=rows)
    on = date(2026, 1, 20)
    fewer = standing(loan, [Paid(on, 60_000_000, Early.FEWER)], on)
    smaller = standing(loan, [Paid(on, 60_000_000, Early.SMALLER)], on)
    assert [row.principal for row in fewer.coming] == [40_000_000, 20_000_000]
    assert [row.principal for row in smaller.coming] == [20_000_000, 30_000_000, 10_000_000]


def test_a_second_disbursement_spreads_over_the_dates_left() -> None:
    lent = [Lent(date(2026, 1, 10), 60_000_000), Lent(date(2026, 3, 20), 40_000_000)]
    position = stand(PLAIN, Facts(lent), date(2026, 3, 20))
    assert position.outstanding_principal == 100_000_000
    assert [row.principal for row in position.coming] == [20_000_000] * 4


def test_writing_off_takes_the_principal_off_the_books_that_day() -> None:
    facts = Facts([Lent(PLAIN.disbursed_on, PLAIN.principal)], [Paid(date(2026, 2, 10), 20_611_507)], date(2026, 12, 31))
    assert stand(PLAIN, facts, date(2026, 12, 30)).outstanding_principal == 100_000_000
    after = stand(PLAIN, facts, date(2026, 12, 31))
    assert (after.written_off, after.outstanding_principal, after.demanded, after.overdue_days) == (100_000_000, 0, 0, 0)


@pytest.mark.parametrize(
    ("day", "days_late"), [(date(2026, 2, 9), 0), (date(2026, 2, 10), 0), (date(2026, 2, 11), 1), (date(2026, 3, 27), 45)]
)
def test_an_instalment_is_overdue_from_the_day_after(day: date, days_late: int) -> None:
    assert standing(PLAIN, [], day).overdue_days == days_late


def test_before_the_money_left_there_is_nothing() -> None:
    assert standing(PLAIN, [], date(2026, 1, 9)) == Position(date(2026, 1, 9))


def test_paying_one_dong_more_than_the_whole_schedule_is_noticed() -> None:
    position = standing(PLAIN, [], PLAIN.disbursed_on)
    all_of_it = sum(row.payment for row in position.coming)
    assert standing(PLAIN, [Paid(date(2026, 1, 11), all_of_it)], date(2026, 1, 11)).splits[0].excess == 0
    assert standing(PLAIN, [Paid(date(2026, 1, 11), all_of_it + 1)], date(2026, 1, 11)).splits[0].excess == 1
