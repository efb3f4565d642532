"""The fee ledger of one organisation, and what it may pay now."""

import datetime
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.fees.balances import OwedYears, assessment, line, owed_years, paid_by_year, standing
from lmhtx_desktop.areas.fees.queries.receipts import ReceiptRow, next_receipt, receipt_rows
from lmhtx_desktop.areas.fees.rules import left_to_pay, overpaid, pay_state
from lmhtx_desktop.areas.fees.words import PayState
from lmhtx_desktop.areas.organisations.api import OrganisationBrief, organisations_by_id
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class LedgerYear:
    """One year of one organisation, đồng. Not assessed (paid in advance): `assessment_id`, `by_tariff`, `due` are None."""

    year: int
    assessment_id: int | None
    by_tariff: int | None
    due: int | None
    paid: int
    relief: str | None
    reason: str | None
    decision: str | None

    @property
    def left(self) -> int:
        """What is still owed."""
        return left_to_pay(self.due or 0, self.paid)

    @property
    def over(self) -> int:
        """What was paid beyond the due of an assessed year."""
        return 0 if self.due is None else overpaid(self.due, self.paid)

    @property
    def state(self) -> PayState | None:
        """How far it is paid; None for a year paid in advance."""
        return None if self.due is None else pay_state(self.due, self.paid)


@dataclass(frozen=True)
class Ledger:
    """All fees of one organisation at a day; years oldest first, receipts newest first (voided ones among them)."""

    organisation: OrganisationBrief
    years: tuple[LedgerYear, ...]
    receipts: tuple[ReceiptRow, ...]

    @property
    def due(self) -> int:
        """All years assessed."""
        return sum(year.due or 0 for year in self.years)

    @property
    def paid(self) -> int:
        """All money received, advances included."""
        return sum(year.paid for year in self.years)

    @property
    def left(self) -> int:
        """All that is still owed."""
        return sum(year.left for year in self.years)

    @property
    def advance(self) -> int:
        """Paid for years not assessed."""
        return sum(year.paid for year in self.years if year.due is None)


@dataclass(frozen=True)
class Payer:
    """An organisation about to pay, what it may pay, and all its years so far."""

    organisation: OrganisationBrief
    owed: OwedYears
    years: tuple[LedgerYear, ...]


def ledger_of(reading: Reading, organisation_id: int, day: datetime.date | None = None) -> Ledger | None:
    """Return the fee ledger of an organisation at `day` (None: today), or None where there is no such organisation."""
    brief = organisations_by_id(reading, [organisation_id]).get(organisation_id)
    if brief is None:
        return None
    until = day or reading.today
    ids = list(reading.connection.scalars(
        select(line.receipt_id).where(line.organisation_id == organisation_id).distinct().order_by(line.receipt_id.desc())
    ))  # fmt: skip
    receipts = tuple(row for row in receipt_rows(reading, ids) if row.received_on <= until)
    return Ledger(brief, _years(reading, organisation_id, until), receipts)


def payer_of(reading: Reading, organisation_id: int, received_in: int, without: int | None = None) -> Payer | None:
    """Return what an organisation may pay with money received in year `received_in`, leaving one receipt out."""
    brief = organisations_by_id(reading, [organisation_id]).get(organisation_id)
    if brief is None:
        return None
    owed = owed_years(reading.connection, [organisation_id], received_in, without=without)[organisation_id]
    return Payer(brief, owed, _years(reading, organisation_id, datetime.date.max, without))


def _years(reading: Reading, organisation_id: int, day: datetime.date, without: int | None = None) -> tuple[LedgerYear, ...]:
    stands = standing(day, organisations=[organisation_id], without=without)
    rows = reading.connection.execute(
        select(assessment.year, assessment.id, assessment.amount, stands.due, stands.paid, stands.relief, stands.reason, stands.decision)
        .select_from(stands.source)
        .where(assessment.organisation_id == organisation_id, stands.counts)
    )
    years = {row[0]: LedgerYear(*row) for row in rows}
    paid = paid_by_year(day, organisations=[organisation_id], without=without)
    for year, amount in reading.connection.execute(select(paid.c.year, paid.c.paid)):
        years.setdefault(year, LedgerYear(year, None, None, None, amount, None, None, None))
    return tuple(years[year] for year in sorted(years))


@dataclass(frozen=True)
class NewReceipt:
    """What a receipt about to be written starts from: who pays (None: not chosen yet), the number, the book in use."""

    payer: Payer | None
    number: int
    book: str | None


def new_receipt(reading: Reading, organisation_id: int | None, received_in: int) -> NewReceipt:
    """Return what a receipt of year `received_in` starts from."""
    number, book = next_receipt(reading, received_in)
    return NewReceipt(None if organisation_id is None else payer_of(reading, organisation_id, received_in), number, book)
