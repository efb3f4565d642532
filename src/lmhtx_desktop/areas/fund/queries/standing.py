"""The schedule of a loan as it stands on a day, with every balance, day and rate its interest is reckoned from: what a workbook shows."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from lmhtx_desktop.areas.fund.book.loans import LoanFile
from lmhtx_desktop.areas.fund.queries.amending import the_loan
from lmhtx_desktop.areas.fund.queries.detail import RowState, schedule_lines
from lmhtx_desktop.areas.fund.rules.interest import Meter, Rates
from lmhtx_desktop.areas.fund.rules.replay import Instalment
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, with_principal
from lmhtx_desktop.areas.fund.rules.terms import DayCount
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading


class LineKind(StrEnum):
    """What a line of the schedule as it stands tells of."""

    LENT = "lent"
    DUE = "due"
    MOVED = "moved"
    EARLY = "early"


@dataclass(frozen=True)
class Piece:
    """A balance that stood unchanged at one rate; `time` in days, or in months where the contract counts by months."""

    start: datetime.date
    end: datetime.date
    time: int | Fraction
    balance: Dong
    rate: Decimal


@dataclass(frozen=True)
class StandingLine:
    """A disbursement, an instalment or an early repayment. `carried`: interest a restructuring brought here (+) or took away (−)."""

    kind: LineKind
    on: datetime.date
    no: int | None = None
    lent: Dong = 0
    principal: Dong = 0
    interest: Dong = 0
    carried: Dong = 0
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class Standing:
    """The schedule as it stands at the end of `as_of`; `per_year`: days (or months) of the count's year."""

    as_of: datetime.date
    per_year: int
    by_months: bool
    lines: tuple[StandingLine, ...]


def standing_of(reading: Reading, loan_id: int, day: datetime.date) -> Standing | None:
    """Return the schedule as it stands; None before money left.

    Raises:
        RuleBroken: the loan is not there any more.
    """
    return standing(the_loan(reading, loan_id), day)


def standing(file: LoanFile, day: datetime.date) -> Standing | None:
    """Return the schedule of a loan as it stands at the end of `day`; None before money left."""
    position = file.on(day)
    if not position.lent:
        return None
    told = _Told(file, day)
    lines = [StandingLine(LineKind.LENT, fact.on, lent=fact.amount) for fact in file.facts.lent if fact.on <= day]
    lines += [told.demanded(each) for each in position.instalments]
    lines += [
        StandingLine(LineKind.EARLY, each.due_on, principal=each.principal)
        for each in schedule_lines(file, position)
        if each.state is RowState.EARLY
    ]
    lines += [told.coming(row) for row in position.coming]
    order = {LineKind.DUE: 0, LineKind.MOVED: 0, LineKind.LENT: 1, LineKind.EARLY: 2}
    by_months = file.terms.day_count is DayCount.MONTHLY
    return Standing(
        day, 12 if by_months else told.meter.per_year, by_months, tuple(sorted(lines, key=lambda line: (line.on, order[line.kind])))
    )


class _Told:
    """Takes the interest of instalments apart into balances, time and rates."""

    def __init__(self, file: LoanFile, day: datetime.date) -> None:
        lent = [fact for fact in file.facts.lent if fact.on <= day]
        self._months = file.terms.day_count is DayCount.MONTHLY
        self.meter = Meter(with_principal(file.terms, file.terms.principal, min(fact.on for fact in lent)))
        changes = [(change.on, change.annual_rate_percent) for change in file.facts.until(day).rates]
        self._rates = Rates(file.terms.annual_rate_percent, changes)

    def demanded(self, each: Instalment) -> StandingLine:
        kind = LineKind.MOVED if each.moved else LineKind.DUE
        carried = each.carried - each.moved_interest
        return StandingLine(kind, each.due_on, each.no, 0, each.principal, each.interest, carried, self._pieces(each))

    def coming(self, row: ScheduleRow) -> StandingLine:
        return StandingLine(LineKind.DUE, row.due_on, row.no, 0, row.principal, row.interest, row.carried, self._pieces(row))

    def _pieces(self, row: Instalment | ScheduleRow) -> tuple[Piece, ...]:
        return tuple(
            Piece(start, end, self.meter.months(start, end) if self._months else (end - start).days, stretch.balance, rate)
            for stretch in row.stretches
            if stretch.balance
            for start, end, rate in self._rates.split(stretch.start, stretch.end)
        )
