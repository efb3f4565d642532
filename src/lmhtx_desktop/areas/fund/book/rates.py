"""The dated tables of the law that the fund's rules are fed with, read once from ``resources/rates``."""

import functools
import tomllib
from datetime import date
from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.fund.rules.checks import Limits
from lmhtx_desktop.areas.fund.rules.classify import DebtGroup, GroupTable, Restructured, table_on
from lmhtx_desktop.areas.fund.rules.folders import RequiredPaper
from lmhtx_desktop.areas.fund.rules.terms import Caps
from lmhtx_desktop.kernel.resources import resource


@functools.cache
def group_tables() -> tuple[GroupTable, ...]:
    """Return the tables of debt groups, oldest first."""
    return tuple(
        GroupTable(
            table["valid_from"], table["source"],
            tuple(
                DebtGroup(group["group"], group["name"], group["overdue_from"], Decimal(group["provision_percent"]), group["bad"])
                for group in table["groups"]
            ),
            tuple(Restructured(line["times"], line["overdue_from"], line["group"]) for line in table.get("restructured", ())),
        )
        for table in _tables("loan_groups.toml")
    )  # fmt: skip


@functools.cache
def _limit_tables() -> tuple[Limits, ...]:
    return tuple(
        Limits(
            table["valid_from"], table["source"], Decimal(table["own_capital_percent"]), Decimal(table["one_customer_percent"]),
            Decimal(table["related_customers_percent"]),
            Caps(Decimal(table["overdue_rate_factor"]), Decimal(table["late_interest_percent"])),
            table["short_term_months"],
            table["medium_term_months"],
            Decimal(table["disbursed_share_percent"]),
        )
        for table in _tables("loan_limits.toml")
    )  # fmt: skip


def groups_on(day: date) -> GroupTable:
    """Return the debt groups in force on `day`."""
    return table_on(group_tables(), day)


def limits_on(day: date) -> Limits:
    """Return the limits of law in force on `day`; before the first table, the first."""
    tables = _limit_tables()
    return next((table for table in reversed(tables) if table.valid_from <= day), tables[0])


def proposed_holidays(year: int) -> list[tuple[date, str]]:
    """Return the closed days proposed for a year, to be mended by the notice of that year; none where the list does not reach so far."""
    return [(day, name) for day, name in _proposed() if day.year == year]


@functools.cache
def _proposed() -> tuple[tuple[date, str], ...]:
    with resource("rates", "holidays.toml").open("rb") as file:
        days: dict[str, str] = tomllib.load(file)["days"]
    return tuple((date.fromisoformat(day), name) for day, name in days.items())


def _tables(name: str) -> list[dict[str, Any]]:
    with resource("rates", name).open("rb") as file:
        tables: list[dict[str, Any]] = tomllib.load(file)["tables"]
    return sorted(tables, key=lambda table: table["valid_from"])


@functools.cache
def shipped_papers() -> tuple[RequiredPaper, ...]:
    """Return the papers a loan folder usually needs, step by step."""
    with resource("rates", "loan_papers.toml").open("rb") as file:
        papers: list[dict[str, Any]] = tomllib.load(file)["papers"]
    return tuple(RequiredPaper(each["step"], each["name"], tuple(each.get("borrowers", ())), each.get("secured", False)) for each in papers)
