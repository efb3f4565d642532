"""Loans whose terms change on the way: new rates, restructurings, recoveries after a write-off, receipts used as a person chose."""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmhtx_desktop.areas.fund.rules.facts import Chosen, Early, Facts, Lent, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.schedule import in_words
from lmhtx_desktop.areas.fund.rules.terms import CustomRow, DayCount, LoanTerms, Plan
from tests.areas.fund.loans import balances, rates, receipts, terms
from tests.areas.fund.slow_calculator import SlowLoan

PLAIN = LoanTerms(
    principal=120_000_000, disbursed_on=date(2026, 1, 10), months=6, annual_rate_percent=Decimal("6.0"), late_interest_percent=Decimal(10)
)
LENT = (Lent(PLAIN.disbursed_on, PLAIN.principal),)


@st.composite
def amended(draw: st.DrawFn, /, **fixed: Any) -> tuple[LoanTerms, Facts, date]:
    """Draw a loan with up to three new rates, up to two restructurings, receipts, perhaps a write-off; and a day to ask about."""
    of = draw(terms(**fixed))
    length = of.months * 31 + 120
    start = of.disbursed_on

    def some_days(most: int) -> list[date]:
        return sorted(start + timedelta(days) for days in draw(st.lists(st.integers(1, length), max_size=most, unique=True)))

    changes = [RateChange(day, draw(rates)) for day in some_days(3)]
    replans = []
    for day in some_days(2):
        steps = draw(st.lists(st.integers(0, 40), min_size=1, max_size=6, unique=True))
        rows = tuple(CustomRow(day + timedelta(step), draw(st.integers(0, of.principal // 2))) for step in sorted(steps))
        interest_on = draw(st.none() | st.sampled_from([row.due_on for row in rows]))
        replans.append(Replan(day, rows, draw(st.booleans()), interest_on))
    off = draw(st.none() | st.integers(1, length).map(lambda days: start + timedelta(days)))
    paid = draw(receipts(of, early=False, most=6))
    return of, Facts([Lent(start, of.principal)], paid, off, changes, replans), start + timedelta(draw(st.integers(0, length + 100)))


def slow(of: LoanTerms, facts: Facts, as_of: date) -> dict[str, int]:
    loan = SlowLoan(
        principal=of.principal, disbursed_on=of.disbursed_on, months=of.months, rate=of.annual_rate_percent, plan=of.plan,
        year_days=360 if of.day_count is DayCount.ACTUAL_360 else 365, pay_day=of.pay_day, every=of.principal_every_months,
        grace=of.principal_grace_months, interest_every=of.interest_every_months, round_to=of.round_to,
        factor=of.overdue_rate_factor, late=of.late_interest_percent, closed=frozenset() if of.business_day == "next" else None,
    )  # fmt: skip
    replans = {
        each.on: {
            "rows": [(row.due_on, row.principal) for row in each.rows],
            "overdue": each.takes_overdue,
            "interest_on": each.interest_on,
        }
        for each in facts.replans
    }
    off = facts.written_off_on if facts.written_off_on is not None and facts.written_off_on <= as_of else None
    return loan.statement(
        [(each.on, each.amount) for each in facts.paid], as_of,
        rates={each.on: each.annual_rate_percent for each in facts.rates}, replans=replans, written_off_on=off,
    )  # fmt: skip


def agree(life: tuple[LoanTerms, Facts, date]) -> None:
    of, facts, as_of = life
    of = replace(of, day_count=DayCount.ACTUAL_365 if of.day_count is DayCount.MONTHLY else of.day_count)
    expected = slow(of, facts, as_of)
    position = stand(of, facts, as_of)
    assert {name: getattr(position, name) for name in expected} == expected


@given(amended())
@settings(max_examples=120, deadline=None)
def test_two_calculators_agree_on_loans_whose_terms_change(life: tuple[LoanTerms, Facts, date]) -> None:
    agree(life)


@pytest.mark.torture
@given(amended())
@settings(max_examples=100_000, deadline=None)
def test_two_calculators_agree_on_loans_whose_terms_change_for_long(life: tuple[LoanTerms, Facts, date]) -> None:
    agree(life)


@given(amended(), st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_the_order_of_keying_amendments_does_not_matter(life: tuple[LoanTerms, Facts, date], chance: random.Random) -> None:
    of, facts, as_of = life
    mixed = Facts(
        facts.lent, chance.sample(list(facts.paid), len(facts.paid)), facts.written_off_on,
        chance.sample(list(facts.rates), len(facts.rates)), chance.sample(list(facts.replans), len(facts.replans)),
    )  # fmt: skip
    assert balances(stand(of, mixed, as_of)) == balances(stand(of, facts, as_of))


@given(amended())
@settings(max_examples=80, deadline=None)
def test_principal_is_owed_repaid_or_written_off(life: tuple[LoanTerms, Facts, date]) -> None:
    of, facts, as_of = life
    position = stand(of, facts, as_of)
    assert position.outstanding_principal + position.paid_principal + position.written_off == of.principal
    assert min(balances(position)) >= 0
    if not position.written_off:
        assert sum(row.principal for row in position.coming) == position.outstanding_principal - position.due_unpaid_principal
        assert sum(each.principal for each in position.instalments) + sum(row.principal for row in position.coming) == of.principal


def after(day: date, *, paid: tuple[Paid, ...] = (), rates: tuple[RateChange, ...] = (), replans: tuple[Replan, ...] = (), of: LoanTerms = PLAIN,
          off: date | None = None) -> Position:  # fmt: skip
    return stand(of, Facts(LENT, paid, off, rates, replans), day)


def test_a_new_rate_counts_for_the_nights_from_its_day_on() -> None:
    position = after(date(2026, 2, 10), rates=(RateChange(date(2026, 1, 20), Decimal("7.3")),))
    # 120 000 000 × (10 nights × 6 % + 21 nights × 7,3 %) ÷ 365
    assert position.instalments[0].interest == round(120_000_000 * (10 * Decimal(6) + 21 * Decimal("7.3")) / 36_500)


def test_a_row_says_each_rate_it_was_reckoned_with() -> None:
    change = RateChange(date(2026, 1, 20), Decimal("7.3"))
    row = after(date(2026, 1, 20), rates=(change,)).coming[0]
    said = in_words(row, PLAIN, (change,))
    assert said == "120.000.000 × 6 % × 10 ngày ÷ 365 + 120.000.000 × 7,3 % × 21 ngày ÷ 365 = 701.260 đ"


def test_a_new_rate_gives_an_annuity_a_new_level_payment() -> None:
    level = replace(PLAIN, plan=Plan.ANNUITY)
    before = after(date(2026, 3, 9), of=level)
    later = after(date(2026, 3, 10), of=level, rates=(RateChange(date(2026, 3, 10), Decimal(12)),))
    assert before.coming[0].payment == before.instalments[0].principal + before.instalments[0].interest
    assert len({row.payment for row in later.coming[:-1]}) == 1
    assert later.coming[0].payment > before.coming[0].payment
    assert later.coming[-1].balance == 0


EXTENDED = Replan(
    date(2026, 3, 15), (CustomRow(date(2026, 6, 10), 60_000_000), CustomRow(date(2026, 12, 10), 60_000_000)), True, date(2026, 6, 10)
)


def test_after_an_extension_nothing_is_overdue_and_the_moved_interest_comes_with_its_row() -> None:
    before = after(date(2026, 3, 14))
    assert (before.overdue_days, before.due_unpaid_principal) == (32, 40_000_000)
    now = after(date(2026, 3, 15), replans=(EXTENDED,))
    assert (now.overdue_days, now.due_unpaid_principal, now.due_unpaid_interest) == (0, 0, 0)
    assert now.outstanding_principal == 120_000_000
    assert now.restructured == 1
    assert [(row.due_on, row.principal) for row in now.coming] == [(date(2026, 6, 10), 60_000_000), (date(2026, 12, 10), 60_000_000)]
    assert now.coming[0].carried == before.due_unpaid_interest
    assert now.coming[1].carried == 0
    assert [each.moved for each in now.instalments] == [20_611_507, 20_000_000 + before.due_unpaid_interest - 611_507]
    assert now.overdue_interest > 0
    assert "lãi kỳ trước chuyển sang" in in_words(now.coming[0], PLAIN)


def test_without_taking_back_what_is_overdue_only_the_rest_is_moved() -> None:
    now = after(date(2026, 3, 15), replans=(EXTENDED._replace(takes_overdue=False, interest_on=None),))
    assert now.due_unpaid_principal == 40_000_000
    assert now.overdue_days == 33
    assert [row.principal for row in now.coming] == [60_000_000, 20_000_000]


def test_an_early_repayment_after_an_extension_keeps_to_the_new_rows() -> None:
    paid = (Paid(date(2026, 3, 20), 60_000_000 + after(date(2026, 3, 20), replans=(EXTENDED,)).demanded, Early.SMALLER),)
    now = after(date(2026, 3, 20), replans=(EXTENDED,), paid=paid)
    assert [(row.due_on, row.principal) for row in now.coming] == [(date(2026, 6, 10), 30_000_000), (date(2026, 12, 10), 30_000_000)]


def test_a_receipt_keyed_late_leaves_less_for_the_last_new_row() -> None:
    now = after(date(2026, 3, 15), replans=(EXTENDED,), paid=(Paid(date(2026, 2, 10), 20_611_507),))
    assert [row.principal for row in now.coming] == [60_000_000, 40_000_000]


def test_settling_after_an_extension_pays_the_moved_interest_too() -> None:
    owed = after(date(2026, 3, 20), replans=(EXTENDED,)).settlement
    now = after(date(2026, 3, 20), replans=(EXTENDED,), paid=(Paid(date(2026, 3, 20), owed, Early.FEWER),))
    assert now.is_settled
    assert now.splits[-1].excess == 0


def test_what_comes_in_after_the_write_off_pays_principal_then_interest() -> None:
    off = date(2026, 12, 31)
    paid = (Paid(date(2027, 1, 5), 100_000_000, key=1), Paid(date(2027, 2, 5), 29_000_000, key=2))
    now = after(date(2027, 3, 1), off=off, paid=paid)
    assert now.written_off == 120_000_000
    assert now.written_off_interest > 9_000_000
    assert [(split.principal, split.interest, split.recovered) for split in now.splits] == [
        (100_000_000, 0, True),
        (20_000_000, 9_000_000, True),
    ]
    assert now.recovered == 129_000_000
    assert now.outstanding_principal == 0


def test_a_receipt_is_used_as_chosen_as_far_as_it_is_owed() -> None:
    day = date(2026, 3, 20)
    by_rule = after(day, paid=(Paid(day, 5_000_000),)).splits[0]
    assert (by_rule.principal, by_rule.interest) == (5_000_000, 0)
    chosen = after(day, paid=(Paid(day, 5_000_000, chosen=Chosen(interest=4_000_000)),)).splits[0]
    owed = after(day).due_unpaid_interest
    assert chosen.interest == owed
    assert chosen.principal == 5_000_000 - owed


@st.composite
def with_chosen(draw: st.DrawFn) -> tuple[LoanTerms, Facts, date]:
    """Draw a changing loan some of whose receipts are used as a person chose."""
    of, facts, as_of = draw(amended())

    def chosen(paid: Paid) -> Paid:
        parts = draw(st.none() | st.tuples(*[st.integers(0, paid.amount)] * 4))
        return paid if parts is None else paid._replace(chosen=Chosen(*parts))

    return of, replace(facts, paid=[chosen(each) for each in facts.paid]), as_of


@given(with_chosen(), st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_chosen_receipts_pay_no_more_than_is_owed_whenever_they_are_keyed(
    life: tuple[LoanTerms, Facts, date], chance: random.Random
) -> None:
    of, facts, as_of = life
    position = stand(of, facts, as_of)
    assert min(balances(position)) >= 0
    for split in position.splits:
        assert split.principal + split.interest + split.overdue_interest + split.late_interest + split.advance == split.amount
    assert position.outstanding_principal + position.paid_principal + position.written_off == of.principal
    mixed = replace(facts, paid=chance.sample(list(facts.paid), len(facts.paid)))
    assert balances(stand(of, mixed, as_of)) == balances(position)


@given(with_chosen(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_change_taken_out_leaves_the_loan_as_if_it_had_never_been_agreed(
    life: tuple[LoanTerms, Facts, date], data: st.DataObject
) -> None:
    of, facts, as_of = life
    extra = RateChange(of.disbursed_on + timedelta(data.draw(st.integers(1, 400))), data.draw(rates))
    if extra.on in {each.on for each in facts.rates}:
        return
    changed = replace(facts, rates=[*facts.rates, extra])
    before = stand(of, facts, as_of)
    stand(of, changed, as_of)
    taken_out = replace(changed, rates=[each for each in changed.rates if each != extra])
    assert stand(of, taken_out, as_of) == before
    if extra.on > as_of:
        assert balances(stand(of, changed, as_of)) == balances(before)
