"""Debt groups, provisions, and the checks before money leaves."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lmhtx_desktop.areas.fund.book.rates import group_tables, groups_on, limits_on
from lmhtx_desktop.areas.fund.rules.checks import Disbursing, breaches
from lmhtx_desktop.areas.fund.rules.classify import classify, provision, table_on

TABLE = groups_on(date(2026, 11, 22))


@pytest.mark.parametrize(("days", "group"), [(0, 1), (9, 1), (10, 2), (29, 2), (30, 3), (89, 3), (90, 4), (179, 4), (180, 5), (4_000, 5)])
def test_the_group_follows_the_overdue_days(days: int, group: int) -> None:
    assert classify(days, TABLE).group == group


@pytest.mark.parametrize(("days", "decided", "group"), [(0, 3, 3), (95, 3, 4), (30, None, 3), (0, 1, 1)])
def test_a_decision_may_set_a_higher_group_only(days: int, decided: int | None, group: int) -> None:
    assert classify(days, TABLE, decided).group == group


def test_groups_three_to_five_are_bad_debt() -> None:
    assert [group.group for group in TABLE.groups if group.bad] == [3, 4, 5]


@pytest.mark.parametrize(
    ("group", "principal", "collateral", "expected"),
    [(1, 100, 0, 0), (2, 1_000_000, 0, 20_000), (3, 1_000_000, 400_000, 150_000), (4, 3, 0, 2), (5, 1_000_000, 2_000_000, 0), (5, 7, 0, 7)],
)
def test_provision_is_taken_on_what_collateral_does_not_cover(group: int, principal: int, collateral: int, expected: int) -> None:
    assert provision(TABLE.numbered(group), principal, collateral) == expected


def test_each_day_is_classified_by_the_table_of_its_time() -> None:
    stricter = replace(TABLE, valid_from=date(2026, 8, 3), source="sửa đổi")
    tables = [TABLE, stricter]
    assert table_on(tables, date(2026, 8, 2)) is TABLE
    assert table_on(tables, date(2026, 8, 3)) is stricter
    assert table_on(tables, date(2001, 1, 1)) is TABLE
    assert all(table.source for table in group_tables())


FINE = Disbursing(
    amount=1_000_000_000, approved=1_500_000_000, lent_before=500_000_000, project_total=2_000_000_000, own_capital=400_000_000,
    no_bad_debt=True, customer_outstanding=500_000_000, related_outstanding=1_500_000_000, real_charter_capital=10_000_000_000,
    fund_outstanding=9_000_000_000,
)  # fmt: skip


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({}, []),
        ({"amount": 1_000_000_001}, ["amount", "amount", "amount", "amount"]),
        ({"no_bad_debt": False}, ["no_bad_debt"]),
        ({"own_capital": 399_999_999}, ["own_capital"]),
        ({"own_capital": None}, ["project_total"]),
        ({"project_total": None}, ["project_total"]),
        ({"customer_outstanding": 500_000_001}, ["amount"]),
        ({"related_outstanding": 1_500_000_001}, ["amount"]),
        ({"fund_outstanding": 9_000_000_001}, ["amount"]),
    ],
)
def test_money_leaves_only_when_every_check_passes(change: dict[str, object], fields: list[str]) -> None:
    found = breaches(replace(FINE, **change), limits_on(date(2026, 11, 22)))  # type: ignore[arg-type]
    assert [breach.field for breach in found] == fields


def test_only_an_empty_till_may_be_waived() -> None:
    found = breaches(replace(FINE, fund_outstanding=10_000_000_000, no_bad_debt=False), limits_on(date(2026, 11, 22)))
    assert [(breach.field, breach.may_be_waived) for breach in found] == [("no_bad_debt", False), ("amount", True)]


def test_the_limits_carry_their_source() -> None:
    limits = limits_on(date(2026, 11, 22))
    assert "NĐ 45/2021" in limits.source
    assert limits.caps.overdue_rate_factor == Decimal("1.5")


@pytest.mark.parametrize(
    ("times", "days", "group"),
    [
        (0, 0, 1), (0, 29, 2), (1, 0, 2), (1, 1, 3), (1, 29, 3), (1, 30, 4), (1, 89, 4), (1, 90, 5), (2, 0, 4), (2, 1, 5), (3, 0, 5), (7, 0, 5),
    ],
)  # fmt: skip
def test_a_restructured_loan_is_classified_by_its_own_column(times: int, days: int, group: int) -> None:
    assert classify(days, groups_on(date(2026, 11, 22)), None, times).group == group
