"""Capital by source as of any day: what was received, lent, collected and is left; how much of the capital works; who uses the limits."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.capital import Capital, capitals
from lmhtx_desktop.areas.fund.book.loans import LoanFile, files_related, loan_files, source_flows
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.book.sources import Source, sources
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.records import FundSource, FundSourceMovement
from lmhtx_desktop.areas.fund.rules.sources import SourceMoney, money_on
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading

#: The customers shown with the limits they use.
_MOST_CUSTOMERS = 10


@dataclass(frozen=True)
class SourceLine:
    """A source at the end of a day; money in đồng."""

    source: Source
    money: SourceMoney

    @property
    def id(self) -> int:
        """The source's id."""
        return self.source.id


@dataclass(frozen=True)
class MovementLine:
    """A paper by which capital came or went; a voided one counts on no day."""

    id: int
    source: str
    moved_on: datetime.date
    direction: str
    amount: Dong
    document: str
    note: str | None
    voided_on: datetime.date | None
    void_reason: str | None


@dataclass(frozen=True)
class CustomerLine:
    """What a customer owes in principal, alone and with related persons, and what part of vốn điều lệ thực có that is, in percent."""

    name: str
    loans: int
    owed: Dong
    share: Fraction | None
    related: Dong
    related_share: Fraction | None
    is_over: bool


@dataclass(frozen=True)
class FundStanding:
    """A fund's capital at the end of a day; money in đồng.

    Attributes:
        capital: in force on the day, None where none was recorded for it. outstanding: all principal out; entrusted: the part of it drawn on
            entrusted sources. unsourced: what was lent and collected on loans whose source is not recorded. customers: those who owe
            most. one_limit, related_limit: of law, in percent of vốn điều lệ thực có.
    """

    fund: FundLine
    day: datetime.date
    capital: Capital | None
    steps: Sequence[Capital]
    lines: Sequence[SourceLine]
    unsourced: SourceMoney
    movements: Sequence[MovementLine]
    outstanding: Dong
    entrusted: Dong
    customers: Sequence[CustomerLine]
    one_limit: Decimal
    related_limit: Decimal

    @property
    def total(self) -> SourceMoney:
        """All sources together."""
        return sum((line.money for line in self.lines), SourceMoney())

    @property
    def share(self) -> Fraction | None:
        """Disbursed share of capital: principal out on the fund's own account ÷ vốn điều lệ thực có, in percent."""
        return _share(self.outstanding - self.entrusted, self.capital)


def fund_standing(reading: Reading, fund: int, day: datetime.date | None = None) -> FundStanding | None:
    """Return where the capital of a fund stands at the end of `day` (None: today); None where there is no such fund."""
    on = day or reading.today
    line = next((each for each in funds(reading, on) if each.id == fund), None)
    if line is None:
        return None
    known = sources(reading.connection, fund)
    files = [file for file in loan_files(reading.connection).values() if file.contract.fund_id == fund]
    flows = source_flows(reading.connection, [source.id for source in known], on, files)
    owed = {file.contract.id: file.on(on).outstanding_principal for file in files}
    limits = limits_on(on)
    return FundStanding(
        fund=line, day=on, capital=line.capital, steps=capitals(reading.connection).get(fund, []),
        lines=[SourceLine(source, money_on(flows[source.id], on)) for source in known], unsourced=_unsourced(files, on),
        movements=_movements(reading, fund, on), outstanding=sum(owed.values()),
        entrusted=sum(owed[file.contract.id] for file in files if file.entrusted),
        customers=_customers(reading, files, owed, line.capital, limits.one_customer_percent, limits.related_customers_percent),
        one_limit=limits.one_customer_percent, related_limit=limits.related_customers_percent,
    )  # fmt: skip


def source_options(reading: Reading, fund: int | None = None) -> list[Source]:
    """List the sources a loan can be drawn on, by name; of one fund or of all."""
    return sources(reading.connection, fund)


def _unsourced(files: Iterable[LoanFile], day: datetime.date) -> SourceMoney:
    lent = collected = 0
    for file in files:
        if file.contract.source_id is None and file.facts.lent:
            position = file.on(day)
            lent += position.lent
            collected += sum(split.principal for split in position.splits)
    return SourceMoney(lent=lent, collected=collected)


def _movements(reading: Reading, fund: int, day: datetime.date) -> list[MovementLine]:
    source, of = FundSource.__table__.c, FundSourceMovement.__table__.c
    query = (
        select(of.id, source.name, of.moved_on, of.direction, of.amount, of.document, of.note, of.voided_on, of.void_reason)
        .join(FundSource, source.id == of.source_id)
        .where(source.fund_id == fund, of.moved_on <= day)
        .order_by(of.moved_on.desc(), of.id.desc())
    )
    return [MovementLine(*row) for row in reading.connection.execute(query)]


def _customers(
    reading: Reading, files: Sequence[LoanFile], owed: dict[int, Dong], capital: Capital | None, one: Decimal, related: Decimal
) -> list[CustomerLine]:
    by_customer: dict[str, list[LoanFile]] = defaultdict(list)
    for file in files:
        if owed[file.contract.id]:
            by_customer[file.contract.customer].append(file)
    sums = [(sum(owed[file.contract.id] for file in own), own) for own in by_customer.values()]
    largest = sorted(sums, key=lambda each: (-each[0], each[1][0].contract.sort_key))[:_MOST_CUSTOMERS]
    groups = files_related(reading.connection, [file for _, own in largest for file in own], files)
    found = []
    for alone, own in largest:
        mine = {file.contract.id for file in own}
        together = sum(owed[id] for id in mine.union(*(groups[id] for id in mine)))
        share, related_share = _share(alone, capital), _share(together, capital)
        over = (share or 0) > one or (related_share or 0) > related
        found.append(CustomerLine(own[0].contract.borrower_name, len(own), alone, share, together, related_share, over))
    return found


def _share(amount: Dong, capital: Capital | None) -> Fraction | None:
    return Fraction(amount * 100, capital.real) if capital is not None and capital.real > 0 else None
