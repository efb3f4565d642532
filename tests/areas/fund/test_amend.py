"""New rows of a restructured loan: what is proposed can be agreed, and what cannot be agreed is told at its place."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmhtx_desktop.areas.fund.rules.amend import Restructuring, check_rate, check_replan, last_due, postponed, spread, to_plan
from lmhtx_desktop.areas.fund.rules.facts import Facts, Lent, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, CustomRow, LoanTerms
from lmhtx_desktop.kernel.errors import RuleBroken
from tests.areas.fund.loans import lives, standing

PLAIN = LoanTerms(principal=120_000_000, disbursed_on=date(2026, 1, 10), months=6, annual_rate_percent=Decimal("6.0"))
ON = date(2026, 3, 15)
EVE = standing(PLAIN, [], ON - timedelta(1))


def test_postponing_moves_every_coming_instalment_and_the_first_takes_what_is_overdue() -> None:
    rows = postponed(EVE, PLAIN, 3, takes_overdue=True)
    assert [(row.due_on, row.principal) for row in rows] == [
        (date(2026, 7, 10), 60_000_000), (date(2026, 8, 10), 20_000_000), (date(2026, 9, 10), 20_000_000), (date(2026, 10, 10), 20_000_000),
    ]  # fmt: skip
    check_replan(Replan(ON, rows, True, rows[0].due_on), Restructuring.EXTEND, EVE)


def test_spreading_makes_equal_instalments_of_what_is_owed() -> None:
    rows = spread(EVE, replace(PLAIN, round_to=1000), date(2026, 4, 10), 7, 2, takes_overdue=False)
    assert [row.principal for row in rows] == [11_429_000] * 6 + [11_426_000]
    assert [row.due_on for row in rows][:2] == [date(2026, 4, 10), date(2026, 6, 10)]


def test_new_days_are_working_days_where_the_contract_says_so() -> None:
    terms = replace(PLAIN, business_day=BusinessDay.NEXT, holidays=frozenset({date(2026, 10, 12)}))
    assert spread(EVE, terms, date(2026, 10, 10), 1, 1, takes_overdue=True)[0].due_on == date(2026, 10, 13)


WHOLE = (CustomRow(date(2026, 5, 10), 60_000_000), CustomRow(date(2026, 7, 10), 60_000_000))


@pytest.mark.parametrize(
    ("change", "kind", "field"),
    [
        ({"rows": ()}, Restructuring.ADJUST, "rows"),
        ({"rows": (CustomRow(date(2026, 3, 14), 120_000_000),)}, Restructuring.ADJUST, "rows"),
        ({"rows": (WHOLE[1], WHOLE[0])}, Restructuring.ADJUST, "rows"),
        ({"rows": (CustomRow(date(2026, 5, 10), -1), CustomRow(date(2026, 7, 10), 120_000_001))}, Restructuring.ADJUST, "rows"),
        ({"rows": (WHOLE[0],)}, Restructuring.ADJUST, "rows"),
        ({"takes_overdue": False}, Restructuring.ADJUST, "rows"),
        ({"rows": (WHOLE[0], CustomRow(date(2026, 7, 11), 60_000_000))}, Restructuring.ADJUST, "rows"),
        ({}, Restructuring.EXTEND, "rows"),
        ({"interest_on": date(2026, 5, 11)}, Restructuring.ADJUST, "interest_on"),
    ],
)
def test_what_cannot_be_agreed_is_refused_at_its_field(change: dict[str, Any], kind: Restructuring, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_replan(Replan(ON, WHOLE)._replace(**change), kind, EVE)
    assert refused.value.field == field


def test_an_adjustment_inside_the_term_passes() -> None:
    check_replan(Replan(ON, WHOLE, True, WHOLE[0].due_on), Restructuring.ADJUST, EVE)


@pytest.mark.parametrize("written_off", [True, False])
def test_a_loan_without_balance_is_not_restructured(written_off: bool) -> None:
    position = standing(PLAIN, [], date(2026, 1, 9))
    if written_off:
        position = stand(PLAIN, Facts([Lent(PLAIN.disbursed_on, PLAIN.principal)], (), ON), ON)
        assert position.written_off
        position = replace(position, outstanding_principal=1)
    with pytest.raises(RuleBroken) as refused:
        check_replan(Replan(ON, WHOLE), Restructuring.ADJUST, position)
    assert refused.value.field == "on"


def test_before_money_left_there_is_no_end() -> None:
    assert last_due(standing(PLAIN, [], date(2026, 1, 9))) is None
    assert last_due(EVE) == date(2026, 7, 10)
    assert last_due(standing(PLAIN, [], date(2026, 12, 31))) == date(2026, 7, 10)


@given(lives(early=False), st.booleans(), st.integers(1, 24), st.integers(1, 12), st.integers(0, 60))
@settings(max_examples=120, deadline=None)
def test_every_proposal_foots_and_is_lived_as_agreed(life: Any, takes_overdue: bool, months: int, count: int, ahead: int) -> None:
    terms, paid, day = life
    eve = standing(terms, paid, day)
    owed = to_plan(eve, takes_overdue=takes_overdue)
    on = day + timedelta(1)
    for rows in (
        postponed(eve, terms, months, takes_overdue=takes_overdue),
        spread(eve, terms, on + timedelta(ahead), count, months, takes_overdue=takes_overdue),
    ):
        assert sum(row.principal for row in rows) == owed
        assert min(row.principal for row in rows) >= 0
        facts = Facts(
            [Lent(terms.disbursed_on, terms.principal)],
            [each for each in paid if each.on <= day],
            None,
            (),
            [Replan(on, rows, takes_overdue)],
        )
        if owed and rows[0].due_on > on:
            lived = stand(terms, facts, on)
            assert [(row.due_on, row.principal) for row in lived.coming] == [(row.due_on, row.principal) for row in rows]


@pytest.mark.parametrize(
    ("rate", "position", "field"),
    [
        ("7.3", EVE, None),
        ("0", EVE, None),
        ("6.00", EVE, "annual_rate_percent"),
        ("-0.1", EVE, "annual_rate_percent"),
        ("100.1", EVE, "annual_rate_percent"),
        ("NaN", EVE, "annual_rate_percent"),
        ("7.3", standing(PLAIN, [], date(2026, 1, 9)), "on"),
    ],
)
def test_what_rate_may_be_agreed(rate: str, position: Position, field: str | None) -> None:
    change = RateChange(ON, Decimal(rate))
    if field is None:
        check_rate(change, position)
        return
    with pytest.raises(RuleBroken) as refused:
        check_rate(change, position)
    assert refused.value.field == field
