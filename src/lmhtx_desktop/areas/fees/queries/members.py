"""Who owes what for a year, and who is in debt, as of any day."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from lmhtx_desktop.areas.fees.balances import Standing, assessment, standing
from lmhtx_desktop.areas.fees.records import FeeAssessment
from lmhtx_desktop.areas.fees.rules import YearOwed, pay_state, relieved
from lmhtx_desktop.areas.fees.words import PayState
from lmhtx_desktop.areas.organisations.api import organisation_filter, organisation_table, organisations_by_id
from lmhtx_desktop.store.datafile import Reading

_organisation = organisation_table.c
#: Filter value for everyone with something left to pay.
IN_DEBT = "in_debt"


@dataclass(frozen=True)
class YearAsk:
    """What list of a year's members is wanted.

    Attributes:
        year: of the fee. day: as of (None: today). search: typed text. state: a `PayState` code or `IN_DEBT`.
        kind, area: of the organisation. sort: ``name``, ``due``, ``paid`` or ``left``.
    """

    year: int
    day: datetime.date | None = None
    search: str = ""
    state: str | None = None
    kind: str | None = None
    area: str | None = None
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True)
class MemberOfYear:
    """One member's fee of one year; money in đồng. `id` is the assessment's."""

    id: int
    organisation_id: int
    name: str
    kind: str
    sector: str | None
    area: str | None
    year: int
    by_tariff: int
    due: int
    paid: int
    left: int
    relief: str | None
    reason: str | None
    decision: str | None

    @property
    def state(self) -> PayState:
        """How far it is paid."""
        return pay_state(self.due, self.paid)

    @property
    def relieved(self) -> int:
        """How much was exempted or reduced."""
        return relieved(self.relief, self.by_tariff, self.due)


@dataclass(frozen=True)
class YearTotals:
    """Sums over a list of a year's members, đồng. `overdue` counts members with something left."""

    members: int
    due: int
    paid: int
    left: int
    overdue: int


@dataclass(frozen=True)
class Debt:
    """What one organisation still owes, year by year, and how to reach it."""

    organisation_id: int
    name: str
    kind: str
    commune: str | None
    address: str | None
    phone: str | None
    representative: str | None
    years: tuple[YearOwed, ...]

    @property
    def total(self) -> int:
        """All years together, đồng."""
        return sum(year.left for year in self.years)


def assessed_ids(reading: Reading, ask: YearAsk) -> list[int]:
    """Return the assessments of a year, filtered and in order."""
    stands, query = _of_year(reading, ask, assessment.id)
    order = {"due": stands.due, "paid": stands.paid, "left": stands.left}.get(ask.sort, _organisation.sort_key)
    query = query.order_by(order.desc() if ask.descending else order.asc(), _organisation.sort_key, assessment.id)
    return list(reading.connection.scalars(query))


def assessed_rows(reading: Reading, ids: Sequence[int], day: datetime.date | None = None) -> list[MemberOfYear]:
    """Return these assessments as they stand at `day` (None: today), in the order of `ids`."""
    wanted = select(assessment.organisation_id).where(assessment.id.in_(ids))
    stands = standing(day or reading.today, organisations=wanted)
    rows = reading.connection.execute(_columns(stands).where(assessment.id.in_(ids)))
    found = {row[0]: MemberOfYear(*row) for row in rows}
    return [found[id] for id in ids if id in found]


def year_totals(reading: Reading, ask: YearAsk) -> YearTotals:
    """Add up a list of a year's members."""
    stands, inner = _of_year(reading, ask)
    listed = inner.with_only_columns(stands.due.label("due"), stands.paid.label("paid"), stands.left.label("left")).subquery()
    total = func.coalesce
    query = select(
        func.count(), total(func.sum(listed.c.due), 0), total(func.sum(listed.c.paid), 0), total(func.sum(listed.c.left), 0),
        total(func.sum(case((listed.c.left > 0, 1), else_=0)), 0),
    ).select_from(listed)  # fmt: skip
    return YearTotals(*reading.connection.execute(query).one())


def debts(reading: Reading, day: datetime.date | None = None, *, year: int | None = None, kind: str | None = None,
          area: str | None = None) -> list[Debt]:  # fmt: skip
    """List who still owes at `day` (None: today), by name; with `year`, for that year only."""
    stands = standing(day or reading.today, year=year)
    query = (
        select(assessment.organisation_id, assessment.year, stands.left)
        .select_from(stands.source.join(organisation_table, _organisation.id == assessment.organisation_id))
        .where(stands.counts, stands.due > stands.paid)
        .order_by(_organisation.sort_key, assessment.organisation_id, assessment.year)
    )
    for column, value in ((assessment.year, year), (_organisation.kind, kind), (_organisation.area, area)):
        if value is not None:
            query = query.where(column == value)
    owed: dict[int, list[YearOwed]] = {}
    for organisation_id, of_year, left in reading.connection.execute(query):
        owed.setdefault(organisation_id, []).append(YearOwed(of_year, left))
    briefs = organisations_by_id(reading, owed)
    return [
        Debt(id, brief.name, brief.kind, brief.commune, brief.address, brief.phone, brief.representative, tuple(years))
        for id, years in owed.items()
        for brief in [briefs[id]]
    ]


def assessed_years(reading: Reading) -> list[int]:
    """Return the years somebody was assessed for, newest first."""
    return list(reading.connection.scalars(select(assessment.year).distinct().order_by(assessment.year.desc())))


def areas_of_members(reading: Reading) -> list[str]:
    """Return the areas (khu vực) members of any year's list lie in."""
    query = (
        select(_organisation.area)
        .where(_organisation.area.is_not(None), _organisation.id.in_(select(assessment.organisation_id)))
        .distinct()
        .order_by(_organisation.area)
    )
    return list(reading.connection.scalars(query))


def _of_year(reading: Reading, ask: YearAsk, *columns: Any) -> tuple[Standing, Select[Any]]:
    stands = standing(ask.day or reading.today, year=ask.year)
    plain = not columns or (ask.state is None and ask.sort == "name")
    joined = FeeAssessment.__table__ if columns and plain else stands.source
    query = (
        select(*columns)
        .select_from(joined.join(organisation_table, _organisation.id == assessment.organisation_id))
        .where(assessment.year == ask.year, stands.counts)
    )
    if ask.search:
        query = query.where(organisation_filter(ask.search))
    if ask.kind is not None:
        query = query.where(_organisation.kind == ask.kind)
    if ask.area is not None:
        query = query.where(_organisation.area == ask.area)
    if ask.state is not None:
        query = query.where(_in_state(stands, ask.state))
    return stands, query


def _in_state(stands: Standing, state: str) -> ColumnElement[bool]:
    """Say in SQL what `rules.pay_state` says of one."""
    return {
        IN_DEBT: stands.due > stands.paid,
        PayState.EXEMPT: stands.due == 0,
        PayState.PAID: and_(stands.due > 0, stands.paid >= stands.due),
        PayState.PART: and_(stands.paid > 0, stands.due > stands.paid),
        PayState.UNPAID: and_(stands.due > 0, stands.paid == 0),
    }[state]


def _columns(stands: Standing) -> Select[Any]:
    return select(
        assessment.id, assessment.organisation_id, _organisation.name, _organisation.kind, _organisation.sector, _organisation.area,
        assessment.year, assessment.amount, stands.due, stands.paid, stands.left, stands.relief, stands.reason, stands.decision,
    ).select_from(stands.source.join(organisation_table, _organisation.id == assessment.organisation_id))  # fmt: skip
