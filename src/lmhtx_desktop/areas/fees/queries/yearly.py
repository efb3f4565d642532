"""The tariff of a year, what assessing would do, and what went upward."""

import datetime
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select

from lmhtx_desktop.areas.fees.balances import assessment, counted_lines, line, receipt
from lmhtx_desktop.areas.fees.records import FeeReceipt, FeeReceiptLine, FeeRemittance, FeeTariff, FeeYear
from lmhtx_desktop.areas.fees.rules import Rate, amount_for_year, rate_for, share_of
from lmhtx_desktop.areas.fees.words import PartYear
from lmhtx_desktop.areas.organisations.api import members_on
from lmhtx_desktop.store.datafile import Reading

_year = FeeYear.__table__.c
_tariff = FeeTariff.__table__.c
_remittance = FeeRemittance.__table__.c


@dataclass(frozen=True)
class Tariff:
    """The tariff of a year; `share` in percent goes upward. `is_set` False: offered from an earlier year."""

    year: int
    decision: str | None
    share: Decimal
    part_year: str
    rates: tuple[Rate, ...]
    is_set: bool


@dataclass(frozen=True)
class AssessmentPreview:
    """What making the list of a year would do: members and đồng to be added by kind, and who is left out.

    Attributes:
        added: kind → (members, đồng). there: members on the list already. without: names without a tariff.
    """

    added: dict[str, tuple[int, int]]
    there: int
    without: tuple[str, ...]


@dataclass(frozen=True)
class Remittance:
    """Money passed upward, đồng."""

    id: int
    year: int
    remitted_on: datetime.date
    amount: int
    document: str | None
    note: str | None


@dataclass(frozen=True)
class Remitted:
    """The money passed upward for a year: what was collected for it, the share in percent, what went and when."""

    year: int
    collected: int
    share: Decimal
    remittances: tuple[Remittance, ...]

    @property
    def wanted(self) -> int:
        """What the share makes of the money collected."""
        return share_of(self.collected, self.share)

    @property
    def sent(self) -> int:
        """What has gone."""
        return sum(remittance.amount for remittance in self.remittances)

    @property
    def left(self) -> int:
        """What is still to go, never negative."""
        return max(0, self.wanted - self.sent)


def tariff_of(reading: Reading, year: int) -> Tariff:
    """Return the tariff of `year`; where none is set, that of the last year before it, to start from."""
    found = reading.connection.execute(
        select(FeeYear.__table__).where(_year.year <= year).order_by(_year.year.desc()).limit(1)
    ).one_or_none()
    if found is None:
        return Tariff(year, None, Decimal(0), PartYear.WHOLE, (), is_set=False)
    lines = reading.connection.execute(
        select(_tariff.kind, _tariff.sector, _tariff.amount).where(_tariff.fee_year_id == found.id).order_by(_tariff.id)
    )
    is_set = found.year == year
    return Tariff(year, found.decision if is_set else None, found.share, found.part_year, tuple(Rate(*row) for row in lines), is_set)


def tariff_years(reading: Reading) -> list[int]:
    """Return the years a tariff is set for, newest first."""
    return list(reading.connection.scalars(select(_year.year).order_by(_year.year.desc())))


def preview_assessment(reading: Reading, year: int, day: datetime.date) -> AssessmentPreview:
    """Say what `assess_year` would do, without doing it."""
    tariff = tariff_of(reading, year)
    rates = tariff.rates if tariff.is_set else ()
    assessed = set(reading.connection.scalars(select(assessment.organisation_id).where(assessment.year == year)))
    count: Counter[str] = Counter()
    money: Counter[str] = Counter()
    there, without = 0, []
    for member in {member.id: member for member in members_on(reading, day)}.values():
        rate = rate_for(rates, member.kind, member.sector)
        if member.id in assessed:
            there += 1
        elif rate is None:
            without.append(member.name)
        else:
            count[member.kind] += 1
            money[member.kind] += amount_for_year(rate.amount, year, member.admitted_on, tariff.part_year)
    return AssessmentPreview({kind: (count[kind], money[kind]) for kind in count}, there, tuple(without))


def remitted_of(reading: Reading, year: int, day: datetime.date | None = None) -> Remitted:
    """Return what went upward for `year` by `day` (None: today), beside what was collected for it."""
    until = day or reading.today
    collected = reading.connection.scalar(
        select(func.coalesce(func.sum(line.amount), 0))
        .select_from(FeeReceiptLine.__table__.join(FeeReceipt.__table__, receipt.id == line.receipt_id))
        .where(line.year == year, counted_lines(until))
    )
    rows = reading.connection.execute(
        select(FeeRemittance.__table__).where(_remittance.year == year, _remittance.remitted_on <= until).order_by(_remittance.remitted_on)
    )
    share = reading.connection.scalar(select(_year.share).where(_year.year == year))
    remittances = tuple(Remittance(row.id, row.year, row.remitted_on, row.amount, row.document, row.note) for row in rows)
    return Remitted(year, int(collected or 0), share or Decimal(0), remittances)
