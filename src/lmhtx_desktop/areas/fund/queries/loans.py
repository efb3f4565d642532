"""The loan book as a list: every loan with its balance, overdue days and debt group on a day."""

import datetime
import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, select, true

from lmhtx_desktop.areas.fund.book.capital import Capital, capitals, in_force
from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_files
from lmhtx_desktop.areas.fund.records import Fund, Loan, LoanHoliday
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.areas.fund.rules.status import LoanStatus
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_loan = Loan.__table__.c
_fund = Fund.__table__.c
#: Filter value for `LoanAsk.status`: everything with principal out.
OUT = "out"


@dataclass(frozen=True)
class LoanAsk:
    """What list of loans is wanted.

    Attributes:
        day: as of (None: today); contracts signed later do not exist yet. search: typed text. status: a `LoanStatus` code or `OUT`.
        group: debt group. kind: borrower kind. product: signed by this loan product. sort: name of a `LoanLine` attribute.
    """

    day: datetime.date | None = None
    search: str = ""
    status: str | None = None
    group: int | None = None
    kind: str | None = None
    sector: str | None = None
    fund: int | None = None
    product: int | None = None
    sort: str = "borrower_name"
    descending: bool = False


@dataclass(frozen=True)
class LoanLine:
    """One loan on a day; money in đồng. `group` None where nothing is owed; `rate` in percent per year."""

    id: int
    fund_id: int
    contract_number: str
    signed_on: datetime.date
    organisation_id: int | None
    borrower_name: str
    borrower_kind: str
    sector: str | None
    status: LoanStatus
    rate: Decimal
    months: int
    approved: Dong
    lent: Dong
    repaid: Dong
    outstanding: Dong
    overdue_principal: Dong
    demanded: Dong
    overdue_days: int
    group: int | None
    group_name: str
    bad: bool
    first_disbursed_on: datetime.date | None
    ends_on: datetime.date | None
    next_due_on: datetime.date | None
    next_payment: Dong | None


@dataclass(frozen=True)
class BookSums:
    """Sums over a list of loans, đồng."""

    loans: int
    outstanding: Dong
    overdue: Dong
    bad: Dong


@dataclass(frozen=True)
class FundLine:
    """A support fund; `capital` is in force on the day asked about, None where none was recorded for it."""

    id: int
    name: str
    model: str
    opened_on: datetime.date | None
    address: str | None
    capital: Capital | None


def funds(reading: Reading, day: datetime.date | None = None) -> list[FundLine]:
    """List the funds by name, with their capital on `day` (None: today)."""
    held = capitals(reading.connection)
    query = select(_fund.id, _fund.name, _fund.model, _fund.opened_on, _fund.address).order_by(_fund.name)
    rows = reading.connection.execute(query)
    return [FundLine(*row, in_force(held.get(row.id, ()), day or reading.today)) for row in rows]


def holidays(reading: Reading) -> list[tuple[datetime.date, str]]:
    """List the closed days the office entered, in order."""
    of = LoanHoliday.__table__.c
    return [(row.day, row.name) for row in reading.connection.execute(select(of.day, of.name).order_by(of.day))]


@functools.lru_cache(maxsize=4096)
def line_of(file: LoanFile, day: datetime.date) -> LoanLine:
    """Return a loan as one line of the book on `day`. Remembered: a list is asked for its order, its rows and its sums in turn."""
    return _line(file, file.on(day))


def find_loans(reading: Reading, ask: LoanAsk) -> list[int]:
    """Return the ids of the wanted loans, in order."""
    return [line.id for line in book(reading, ask)]


def loan_lines(reading: Reading, ids: Sequence[int], day: datetime.date | None = None) -> list[LoanLine]:
    """Return these loans as they stand on `day` (None: today), in the order of `ids`; unknown ids are left out."""
    files = loan_files(reading.connection, ids)
    return [line_of(files[id], day or reading.today) for id in ids if id in files]


def book(reading: Reading, ask: LoanAsk) -> list[LoanLine]:
    """Return the wanted loans with their state, in order."""
    day = ask.day or reading.today
    words = [_loan.search_text.contains(word, autoescape=True) for word in fold(ask.search).split()]
    query = select(_loan.id).where(and_(true(), _loan.signed_on <= day, *words)).order_by(_loan.sort_key, _loan.id)
    chosen = ((_loan.borrower_kind, ask.kind), (_loan.sector, ask.sector), (_loan.fund_id, ask.fund), (_loan.product_id, ask.product))
    for column, value in chosen:
        query = query if value is None else query.where(column == value)
    ids = reading.connection.execute(query).scalars().all()
    lines = [line for line in loan_lines(reading, ids, day) if _wanted(line, ask)]
    if ask.sort != "borrower_name":
        lines.sort(key=_sorter(ask.sort))
    return lines[::-1] if ask.descending else lines


def book_sums(lines: Iterable[LoanLine]) -> BookSums:
    """Add up a list of loans."""
    held = list(lines)
    return BookSums(
        len(held), sum(line.outstanding for line in held), sum(line.overdue_principal for line in held),
        sum(line.outstanding for line in held if line.bad),
    )  # fmt: skip


def sums_of(reading: Reading, ask: LoanAsk) -> BookSums:
    """Return the sums of the wanted loans."""
    return book_sums(book(reading, ask))


def loans_of_organisation(reading: Reading, organisation_id: int, day: datetime.date | None = None) -> list[LoanLine]:
    """Return an organisation's own loans, newest contract first."""
    query = select(_loan.id).where(_loan.organisation_id == organisation_id).order_by(_loan.signed_on.desc(), _loan.id.desc())
    return loan_lines(reading, reading.connection.execute(query).scalars().all(), day)


def _wanted(line: LoanLine, ask: LoanAsk) -> bool:
    if ask.group is not None and line.group != ask.group:
        return False
    if ask.status == OUT:
        return line.outstanding > 0
    return ask.status is None or line.status == ask.status


def _sorter(name: str) -> Callable[[LoanLine], tuple[bool, Any, int]]:
    """Sort by an attribute; what is not recorded comes last."""

    def key(line: LoanLine) -> tuple[bool, Any, int]:
        value = getattr(line, name)
        return (value is None, 0 if value is None else value, line.id)

    return key


def _line(file: LoanFile, position: Position) -> LoanLine:
    contract = file.contract
    group = file.group(position)
    rows = position.coming or position.instalments
    due = position.next_due
    return LoanLine(
        contract.id, contract.fund_id, contract.contract_number, contract.signed_on, contract.organisation_id, contract.borrower_name,
        contract.borrower_kind, contract.sector, file.status(position), position.rate if position.lent else contract.annual_rate_percent, contract.months,
        contract.approved_amount, position.lent, position.paid_principal, position.outstanding_principal, position.overdue_principal,
        position.demanded, position.overdue_days, group.group if group else None, group.name if group else "", bool(group and group.bad),
        min((fact.on for fact in file.facts.lent if fact.on <= position.as_of), default=None), rows[-1].due_on if rows else None,
        due.due_on if due else None, max(0, due.payment - position.advance) if due else None,
    )  # fmt: skip
