"""Debt groups and provisions, by a dated table (TT 14/2024/TT-NHNN Đ.5, NĐ 86/2024/NĐ-CP for funds under NĐ 45/2021 Đ.28)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.numbers import round_half_up


@dataclass(frozen=True)
class DebtGroup:
    """One group: its number, official name, first overdue day of it, provision in percent, whether it is nợ xấu."""

    group: int
    name: str
    overdue_from: int
    provision_percent: Decimal
    bad: bool


@dataclass(frozen=True)
class Restructured:
    """The least group of a loan restructured so often (the last line also more often) and overdue so many days by its new terms."""

    times: int
    overdue_from: int
    group: int


@dataclass(frozen=True)
class GroupTable:
    """The groups as they stand from `valid_from` on, mildest first; `source` names the regulation."""

    valid_from: date
    source: str
    groups: tuple[DebtGroup, ...]
    restructured: tuple[Restructured, ...] = ()

    def by_days(self, overdue_days: int) -> DebtGroup:
        """Return the group of a loan overdue so many days."""
        return next(group for group in reversed(self.groups) if overdue_days >= group.overdue_from)

    def by_restructuring(self, times: int, overdue_days: int) -> int:
        """Return the number of the least group of a loan restructured `times` times; 1 where it never was."""
        lines = [line for line in self.restructured if line.times <= times]
        often = max((line.times for line in lines), default=0)
        return max((line.group for line in lines if line.times == often and overdue_days >= line.overdue_from), default=1)

    def numbered(self, number: int) -> DebtGroup:
        """Return the group with this number."""
        return next(group for group in self.groups if group.group == number)


def table_on(tables: Sequence[GroupTable], day: date) -> GroupTable:
    """Return the table in force on `day`; before the first one, the first."""
    in_force = [table for table in tables if table.valid_from <= day]
    return max(in_force, key=lambda table: table.valid_from) if in_force else min(tables, key=lambda table: table.valid_from)


def classify(overdue_days: int, table: GroupTable, decided: int | None = None, restructured: int = 0) -> DebtGroup:
    """Return the debt group: by overdue days, or higher by how often it was restructured or by decision; a decision never makes it milder."""
    number = max(table.by_days(overdue_days).group, table.by_restructuring(restructured, overdue_days), decided or 1)
    return table.numbered(number)


def provision(group: DebtGroup, principal: Dong, collateral_deducted: Dong = 0) -> Dong:
    """Return the specific provision: group rate × (principal − deducted value of collateral), never below 0."""
    base = max(0, principal - collateral_deducted)
    return round_half_up(Fraction(group.provision_percent) * base / 100)
