"""Đánh giá, xếp loại of one organisation: the sheet of a year, and its ratings over the years."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Select, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import organisation
from lmhtx_desktop.areas.organisations.queries.briefs import Figures, figures_of
from lmhtx_desktop.areas.organisations.queries.rating_list import proposals_of
from lmhtx_desktop.areas.organisations.queries.rating_sums import NO_POINTS, totals
from lmhtx_desktop.areas.organisations.queries.rating_tables import all_tables
from lmhtx_desktop.areas.organisations.records import Commune, Organisation, OrganisationFigures, OrganisationRating, RatingScore
from lmhtx_desktop.areas.organisations.rules.rating import CriteriaTable, ScoreSum, numbered, sum_scores, table_in_force
from lmhtx_desktop.areas.organisations.words import Kind, RatingState
from lmhtx_desktop.store.datafile import Reading

figures = OrganisationFigures.__table__.c
rating = OrganisationRating.__table__.c
score = RatingScore.__table__.c


@dataclass(frozen=True)
class Scored:
    """What one line was given: by the cooperative itself, by the office; None = not given."""

    own: Decimal | None = None
    office: Decimal | None = None
    note: str = ""


@dataclass(frozen=True)
class RatingSheet:
    """All that the sheet of one cooperative for one year shows.

    Attributes:
        table: what it is scored by: its own table once it has points, else the one in force; None: there is none.
        scores, before: by id of the line; `before` are last year's points of the same lines (the office's, else its own).
        rating: the band reported. rating_before: last year's. figures, figures_before: of the year and the one before.
        proposed: why it is not to be rated, as its dated facts stand. kept: whether anything is kept for the year.
    """

    id: int
    name: str
    kind: str
    sector: str | None
    address: str | None
    commune: str | None
    phone: str | None
    email: str | None
    tax_code: str | None
    certificate_number: str | None
    year: int
    table: CriteriaTable | None
    scores: Mapping[int, Scored]
    before: Mapping[int, Decimal]
    rating: str | None
    rating_before: str | None
    not_rated: str | None
    proposed: str | None
    rated_on: datetime.date | None
    decision: str | None
    note: str | None
    kept: bool
    figures: Figures | None
    figures_before: Figures | None

    @property
    def own(self) -> ScoreSum:
        """The cooperative's own sum."""
        return self._sum({id: each.own for id, each in self.scores.items()})

    @property
    def office(self) -> ScoreSum:
        """The office's sum."""
        return self._sum({id: each.office for id, each in self.scores.items()})

    def _sum(self, points: Mapping[int, Decimal | None]) -> ScoreSum:
        return sum_scores(self.table, points) if self.table is not None else ScoreSum(None, 0)


def rating_sheet(reading: Reading, id: int, year: int) -> RatingSheet | None:
    """Return the sheet of organisation `id` for `year`, filled or still empty; None if the organisation is not there."""
    connection = reading.connection
    facts = connection.execute(
        select(
            organisation.id, organisation.name, organisation.kind, organisation.sector, organisation.address, Commune.name.label("commune"),
            organisation.phone, organisation.email, organisation.tax_code, organisation.certificate_number,
        ).select_from(Organisation).outerjoin(Commune, Commune.id == organisation.commune_id).where(organisation.id == id)
    ).mappings().first()  # fmt: skip
    if facts is None:
        return None
    tables = all_tables(connection)
    kept = {row.year: row for row in connection.execute(_kept(id).where(rating.year.in_((year, year - 1))))}
    here, earlier = kept.get(year), kept.get(year - 1)
    table = _table_of(here, tables) or table_in_force(tables, year)
    now, then = (figures_of(reading, [id], each).get(id) for each in (year, year - 1))
    return RatingSheet(
        **facts, year=year, table=table, scores=_scores(connection, here), before=_earlier_scores(connection, earlier, tables, table),
        rating=now.rating if now is not None else None, rating_before=then.rating if then is not None else None,
        not_rated=here.not_rated if here is not None else None, proposed=proposals_of(reading, [id], year).get(id),
        rated_on=here.rated_on if here is not None else None, decision=here.decision if here is not None else None,
        note=here.note if here is not None else None, kept=here is not None or (now is not None and now.rating is not None),
        figures=now, figures_before=then,
    )  # fmt: skip


@dataclass(frozen=True)
class RatedYear:
    """One year in the ratings of one organisation; `has_sheet`: points are kept for it."""

    year: int
    state: str
    own: Decimal | None
    office: Decimal | None
    has_sheet: bool
    rating: str | None
    reason: str | None
    decision: str | None
    rated_on: datetime.date | None
    note: str | None


@dataclass(frozen=True)
class RatingHistory:
    """The ratings of one organisation, newest first. `is_rated_kind`: whether it is a cooperative at all."""

    id: int
    name: str
    is_rated_kind: bool
    years: tuple[RatedYear, ...]


def rating_history(reading: Reading, id: int) -> RatingHistory | None:
    """Return the ratings of organisation `id` over the years, or None if it is not there."""
    connection = reading.connection
    facts = connection.execute(select(organisation.name, organisation.kind).where(organisation.id == id)).first()
    if facts is None:
        return None
    reported = select(figures.year, figures.rating).where(figures.organisation_id == id, figures.rating.is_not(None))
    bands: dict[int, str] = {row.year: row.rating for row in connection.execute(reported)}
    kept = {row.year: row for row in connection.execute(_kept(id))}
    sums = totals(connection, [row.id for row in kept.values()])
    years = []
    for year in sorted({*bands, *kept}, reverse=True):
        row, band = kept.get(year), bands.get(year)
        own, _, office, _ = sums.get(row.id if row is not None else 0, NO_POINTS)
        reason = row.not_rated if row is not None else None
        state = RatingState.RATED if band is not None else RatingState.NOT_RATED if reason is not None else RatingState.STARTED
        years.append(RatedYear(
            year, state, own, office, row is not None and row.id in sums, band, reason,
            row.decision if row is not None else None, row.rated_on if row is not None else None, row.note if row is not None else None,
        ))  # fmt: skip
    return RatingHistory(id, facts.name, facts.kind == Kind.HTX, tuple(years))


def _kept(id: int) -> Select[Any]:
    return select(OrganisationRating.__table__).where(rating.organisation_id == id)


def _table_of(kept: Any, tables: Sequence[CriteriaTable]) -> CriteriaTable | None:
    if kept is None or kept.table_id is None:
        return None
    return next((table for table in tables if table.id == kept.table_id), None)


def _scores(connection: Connection, kept: Any) -> dict[int, Scored]:
    if kept is None:
        return {}
    query = select(score.criterion_id, score.own, score.office, score.note).where(score.rating_id == kept.id)
    return {row.criterion_id: Scored(row.own, row.office, row.note or "") for row in connection.execute(query)}


def _earlier_scores(
    connection: Connection, earlier: Any, tables: Sequence[CriteriaTable], table: CriteriaTable | None
) -> dict[int, Decimal]:
    """Return last year's points by the lines of this year's table; a line is the same if its number and words are."""
    scored_by = _table_of(earlier, tables)
    if scored_by is None or table is None:
        return {}
    points = _scores(connection, earlier)
    known: dict[tuple[str, str], Decimal] = {}
    for line in scored_by.scored:
        given = points.get(line.id, Scored())
        best = given.office if given.office is not None else given.own
        if best is not None:
            known[numbered(scored_by, line.id), line.text] = best
    found = {line.id: known.get((numbered(table, line.id), line.text)) for line in table.scored}
    return {id: best for id, best in found.items() if best is not None}
