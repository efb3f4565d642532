"""Runs of classification: what was known then, how it differs from what is known now, and which loans moved between groups."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.rates import groups_on
from lmhtx_desktop.areas.fund.queries.classified import Step, classified
from lmhtx_desktop.areas.fund.records import ClassificationLine, ClassificationRun, Fund, Loan
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading

_run = ClassificationRun.__table__.c
_line = ClassificationLine.__table__.c
_fund = Fund.__table__.c
_loan = Loan.__table__.c


@dataclass(frozen=True)
class RunBrief:
    """A run as one line of the list; money in đồng. A voided one counts nowhere."""

    id: int
    fund_id: int
    fund_name: str
    as_of: datetime.date
    made_on: datetime.date
    source: str
    note: str | None
    voided_on: datetime.date | None
    void_reason: str | None
    loans: int
    principal: Dong
    bad: Dong
    provision: Dong


@dataclass(frozen=True)
class RunLine:
    """One loan of a run as it was frozen; money in đồng. `group_before`: in the run before (0: not in it, None: there was no run before)."""

    loan_id: int
    borrower_name: str
    contract_number: str
    principal: Dong
    overdue_days: int
    group: int
    restructured: int
    collateral: Dong
    provision_percent: Decimal
    provision: Dong
    interest_on: Dong
    interest_off: Dong
    group_before: int | None

    @property
    def moved(self) -> int:
        """How many groups worse (+) or better (−) than in the run before; 0 for a loan that was not in it."""
        return self.group - self.group_before if self.group_before else 0


@dataclass(frozen=True)
class GroupSum:
    """One debt group of a run; money in đồng."""

    group: int
    name: str
    loans: int
    principal: Dong
    collateral: Dong
    provision_percent: Decimal | None
    provision: Dong


@dataclass(frozen=True)
class Move:
    """Loans that went from one group to another between two runs; 0 = not in the run. `principal` at the later run, or where they left, at the earlier."""

    before: int
    after: int
    loans: int
    principal: Dong


@dataclass(frozen=True)
class Run:
    """A run in full: its loans, sums by group, and the moves since the run before (None: there is none)."""

    brief: RunBrief
    lines: Sequence[RunLine]
    groups: Sequence[GroupSum]
    before: RunBrief | None
    moves: Sequence[Move]


@dataclass(frozen=True)
class Difference:
    """One loan of which more is known now than when the run was made; 0 = it owed nothing. Money in đồng."""

    loan_id: int
    borrower_name: str
    contract_number: str
    principal_then: Dong
    principal_now: Dong
    group_then: int
    group_now: int
    provision_then: Dong
    provision_now: Dong


def runs(reading: Reading) -> list[RunBrief]:
    """List every run, the newest day first."""
    return _briefs(reading)


def run_detail(reading: Reading, run_id: int) -> Run:
    """Return a run in full.

    Raises:
        RuleBroken: there is no such run.
    """
    brief = next(iter(_briefs(reading, run_id)), None)
    if brief is None:
        raise RuleBroken("", tr("Kỳ phân loại nợ này không còn trong dữ liệu."))
    earlier = [each for each in _briefs(reading) if each.fund_id == brief.fund_id and each.voided_on is None and each.as_of < brief.as_of]
    before = max(earlier, key=lambda each: each.as_of, default=None)
    old = _rows(reading, before.id) if before is not None else {}
    rows = _rows(reading, run_id)
    lines = [
        RunLine(
            row.loan_id, row.borrower_name, row.contract_number, row.principal, row.overdue_days, row.debt_group, row.restructured,
            row.collateral, row.provision_percent, row.provision, row.interest_on, row.interest_off,
            None if before is None else old[row.loan_id].debt_group if row.loan_id in old else 0,
        )
        for row in rows.values()
    ]  # fmt: skip
    return Run(brief, lines, _group_sums(lines, brief.as_of), before, _moves(old, rows) if before is not None else ())


def differences(reading: Reading, run_id: int, step: Step | None = None) -> list[Difference]:
    """Compare a run with what is known now of the same day; only loans that differ.

    Raises:
        RuleBroken: there is no such run.
    """
    brief = run_detail(reading, run_id).brief
    then = _rows(reading, run_id)
    now = {each.contract.id: each for each in classified(reading.connection, brief.as_of, brief.fund_id, step)}
    found = []
    for id in [*then, *(id for id in now if id not in then)]:
        old, new = then.get(id), now.get(id)
        line = Difference(
            id,
            old.borrower_name if old else new.contract.borrower_name,  # type: ignore[union-attr]
            old.contract_number if old else new.contract.contract_number,  # type: ignore[union-attr]
            old.principal if old else 0, new.position.outstanding_principal if new else 0, old.debt_group if old else 0,
            new.group.group if new else 0, old.provision if old else 0, new.provision if new else 0,
        )  # fmt: skip
        if (line.principal_then, line.group_then, line.provision_then) != (line.principal_now, line.group_now, line.provision_now):
            found.append(line)
    return found


def provision_steps(reading: Reading, fund: int | None = None) -> list[tuple[datetime.date, int, Dong]]:
    """Return what each run in force set the provisions to: day, fund, đồng; oldest first."""
    query = (
        select(_run.as_of, _run.fund_id, func.coalesce(func.sum(_line.provision), 0))
        .join_from(ClassificationRun.__table__, ClassificationLine.__table__, _line.run_id == _run.id, isouter=True)
        .where(_run.voided_on.is_(None))
        .group_by(_run.id, _run.as_of, _run.fund_id)
        .order_by(_run.as_of, _run.id)
    )
    query = query if fund is None else query.where(_run.fund_id == fund)
    return [(row[0], row[1], int(row[2])) for row in reading.connection.execute(query)]


def _briefs(reading: Reading, run_id: int | None = None) -> list[RunBrief]:
    sums = {
        (row.run_id, row.debt_group): row
        for row in reading.connection.execute(
            select(
                _line.run_id, _line.debt_group, func.count().label("loans"), func.sum(_line.principal).label("principal"),
                func.sum(_line.provision).label("provision"),
            ).group_by(_line.run_id, _line.debt_group)
        )
    }  # fmt: skip
    query = (
        select(ClassificationRun.__table__, _fund.name)
        .join_from(ClassificationRun.__table__, Fund.__table__, _fund.id == _run.fund_id)
        .order_by(_run.as_of.desc(), _run.id.desc())
    )
    found = []
    for row in reading.connection.execute(query if run_id is None else query.where(_run.id == run_id)):
        table = groups_on(row.as_of)
        of = [(table.numbered(group), each) for (run, group), each in sums.items() if run == row.id]
        found.append(
            RunBrief(
                row.id, row.fund_id, row.name, row.as_of, row.made_on, row.source, row.note, row.voided_on, row.void_reason,
                sum(int(each.loans) for _, each in of), sum(int(each.principal) for _, each in of),
                sum(int(each.principal) for group, each in of if group.bad), sum(int(each.provision) for _, each in of),
            )
        )  # fmt: skip
    return found


def _rows(reading: Reading, run_id: int) -> dict[int, Any]:
    query = (
        select(ClassificationLine.__table__, _loan.borrower_name, _loan.contract_number)
        .join_from(ClassificationLine.__table__, Loan.__table__, _loan.id == _line.loan_id)
        .where(_line.run_id == run_id)
        .order_by(_loan.sort_key, _loan.id)
    )
    return {row.loan_id: row for row in reading.connection.execute(query)}


def _group_sums(lines: Sequence[RunLine], day: datetime.date) -> list[GroupSum]:
    found = []
    for group in groups_on(day).groups:
        of = [line for line in lines if line.group == group.group]
        percents = {line.provision_percent for line in of}
        found.append(
            GroupSum(
                group.group, group.name, len(of), sum(line.principal for line in of), sum(line.collateral for line in of),
                percents.pop() if len(percents) == 1 else group.provision_percent, sum(line.provision for line in of),
            )
        )  # fmt: skip
    return found


def _moves(old: Mapping[int, Any], new: Mapping[int, Any]) -> list[Move]:
    counted: dict[tuple[int, int], list[Dong]] = {}
    for id in {**old, **new}:
        before, after = old.get(id), new.get(id)
        place = (before.debt_group if before else 0, after.debt_group if after else 0)
        counted.setdefault(place, []).append((after or before).principal)  # type: ignore[union-attr]
    return [Move(before, after, len(amounts), sum(amounts)) for (before, after), amounts in sorted(counted.items()) if before != after]
