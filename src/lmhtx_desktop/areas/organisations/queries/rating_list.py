"""The list of a year's rating: who is on it, how far each is, what its dated facts propose; and the progress by industry."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, Float, Select, and_, case, cast, func, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.queries.at_a_day import exists_at, is_member_at, organisation
from lmhtx_desktop.areas.organisations.queries.briefs import figures_of
from lmhtx_desktop.areas.organisations.queries.rating_sums import NO_POINTS, totals
from lmhtx_desktop.areas.organisations.queries.rating_tables import kept_tables
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    Organisation,
    OrganisationFigures,
    OrganisationRating,
    OrganisationStatus,
    RatingScore,
)
from lmhtx_desktop.areas.organisations.rules.rating import proposed_reason
from lmhtx_desktop.areas.organisations.words import Kind, NotRated, RatingState, Sector
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500
figures = OrganisationFigures.__table__.c
rating = OrganisationRating.__table__.c


@dataclass(frozen=True)
class RatingAsk:
    """Which cooperatives of a year's rating a list shows, and in which order.

    Attributes:
        state: code of `RatingState`. rating, sector: codes. proposed: only those without a rating whose dated facts
            propose this reason (code of `NotRated`). sort: column of `RatingRow`, or "" for the name.
    """

    year: int
    search: str = ""
    state: str | None = None
    rating: str | None = None
    sector: str | None = None
    area: str | None = None
    commune_id: int | None = None
    member: bool | None = None
    proposed: str | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class RatingRow:
    """The rating of one cooperative for a year as lists show it.

    Attributes:
        state: code of `RatingState`. own, office: sums of the points given so far, None: none given. own_left, office_left:
            how many lines of its table have none. rating: band, code. reason: why not rated, code of `NotRated`.
        proposed: where nothing is decided, the reason its dated facts propose. before: last year's band.
    """

    id: int
    name: str
    sector: str | None
    commune: str | None
    state: str
    own: Decimal | None
    office: Decimal | None
    own_left: int
    office_left: int
    rating: str | None
    reason: str | None
    proposed: str | None
    decision: str | None
    rated_on: datetime.date | None
    note: str | None
    before: str | None


def rated_day(year: int, today: datetime.date) -> datetime.date:
    """Return the day that decides who is on the list of `year`: its last, or today while it lasts."""
    return min(datetime.date(year, 12, 31), today)


def rating_ids(reading: Reading, ask: RatingAsk) -> list[int]:
    """List the ids a list shows, in order."""
    query = _on_the_list(reading, ask.year, organisation.id).where(organisation_filter(ask.search), *_conditions(reading, ask))
    ids = list(reading.connection.scalars(_ordered(query, ask)))
    if ask.proposed is None:
        return ids
    proposals = proposals_of(reading, ids, ask.year)
    return [id for id in ids if proposals.get(id) == ask.proposed]


def rating_rows(reading: Reading, ids: Sequence[int], year: int) -> list[RatingRow]:
    """Return the lines of these cooperatives for `year`, in the order of `ids`."""
    found: dict[int, RatingRow] = {}
    tables = {table.id: table for table in kept_tables(reading.connection)}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        query = _joined(
            year, organisation.id, organisation.name, organisation.sector, Commune.name.label("commune"), _state().label("state"),
            figures.rating.label("rating"), rating.not_rated, rating.decision, rating.rated_on, rating.note, rating.table_id,
            rating.id.label("rating_id"),
        ).outerjoin(Commune, Commune.id == organisation.commune_id)  # fmt: skip
        rows = reading.connection.execute(query.where(organisation.id.in_(batch))).all()
        sums = totals(reading.connection, [row.rating_id for row in rows if row.rating_id is not None])
        missing = proposals_of(reading, [row.id for row in rows if row.state == RatingState.MISSING], year)
        before = {id: each.rating for id, each in figures_of(reading, batch, year - 1).items()}
        for row in rows:
            own, own_given, office, office_given = sums.get(row.rating_id, NO_POINTS)
            lines = len(tables[row.table_id].scored) if row.table_id in tables else 0
            found[row.id] = RatingRow(
                row.id, row.name, row.sector, row.commune, row.state, own, office, lines - own_given, lines - office_given, row.rating,
                row.not_rated, missing.get(row.id), row.decision, row.rated_on, row.note, before.get(row.id),
            )  # fmt: skip
    return [found[id] for id in ids if id in found]


@dataclass(frozen=True)
class Progress:
    """How many cooperatives of an industry group (None: all of them; "": none recorded) are how far; and their bands."""

    sector: str | None
    total: int
    states: Mapping[str, int]
    ratings: Mapping[str, int]

    def count(self, state: str) -> int:
        """Return how many are in a state."""
        return self.states.get(state, 0)


def rating_progress(reading: Reading, year: int) -> list[Progress]:
    """Return how far the rating of `year` is: all first, then by industry group."""
    lines = _on_the_list(reading, year, organisation.sector, _state().label("state"), figures.rating.label("rating")).subquery()
    groups = reading.connection.execute(
        select(lines.c.sector, lines.c.state, lines.c.rating, func.count().label("count")).group_by(
            lines.c.sector, lines.c.state, lines.c.rating
        )
    ).all()
    sectors = [str(sector) for sector in Sector if any(row.sector == sector for row in groups)]
    if any(row.sector is None for row in groups):
        sectors.append("")
    return [_progress(None, groups), *(_progress(sector, [row for row in groups if (row.sector or "") == sector]) for sector in sectors)]


def _progress(sector: str | None, groups: Sequence[Any]) -> Progress:
    states: dict[str, int] = {}
    ratings: dict[str, int] = {}
    for row in groups:
        count = row._mapping["count"]
        states[row.state] = states.get(row.state, 0) + count
        if row.rating is not None:
            ratings[row.rating] = ratings.get(row.rating, 0) + count
    return Progress(sector, sum(states.values()), states, ratings)


def rating_years(reading: Reading) -> list[int]:
    """List the years that can be chosen: those with ratings, this one and the one before; newest first."""
    reported = reading.connection.scalars(select(figures.year).where(figures.rating.is_not(None)).group_by(figures.year))
    kept = reading.connection.scalars(select(rating.year).group_by(rating.year))
    return sorted({*reported, *kept, reading.today.year, reading.today.year - 1}, reverse=True)


def proposals_of(reading: Reading, ids: Collection[int], year: int) -> dict[int, NotRated]:
    """Return why these cooperatives are not to be rated, as their dated facts stand; the others are left out."""
    return proposed_reasons(reading.connection, ids, year, rated_day(year, reading.today))


def proposed_reasons(connection: Connection, ids: Collection[int], year: int, until: datetime.date) -> dict[int, NotRated]:
    """Return the reasons proposed by dated facts up to `until`, by id."""
    wanted = sorted(set(ids))
    found: dict[int, NotRated] = {}
    status = OrganisationStatus.__table__.c
    for start in range(0, len(wanted), _BATCH):
        batch = wanted[start : start + _BATCH]
        statuses: dict[int, list[tuple[datetime.date | None, str]]] = {}
        query = select(status.organisation_id, status.since, status.status).where(status.organisation_id.in_(batch))
        for owner, since, code in connection.execute(query):
            statuses.setdefault(owner, []).append((since, code))
        facts = select(organisation.id, organisation.sector, organisation.founded_on, organisation.founded_year)
        for id, sector, founded_on, founded_year in connection.execute(facts.where(organisation.id.in_(batch))):
            reason = proposed_reason(year, sector, founded_on, founded_year, statuses.get(id, ()), until)
            if reason is not None:
                found[id] = reason
    return found


def _joined(year: int, *columns: Any) -> Select[Any]:
    """Select organisations with what is reported and kept of their rating for `year`."""
    return (
        select(*columns)
        .select_from(Organisation)
        .outerjoin(OrganisationFigures, and_(figures.organisation_id == organisation.id, figures.year == year))
        .outerjoin(OrganisationRating, and_(rating.organisation_id == organisation.id, rating.year == year))
    )


def _on_the_list(reading: Reading, year: int, *columns: Any) -> Select[Any]:
    """Select the cooperatives whose rating `year` asks for: those that exist at its end."""
    return _joined(year, *columns).where(organisation.kind == str(Kind.HTX), exists_at(rated_day(year, reading.today)))


def _state() -> ColumnElement[str]:
    return case(
        (figures.rating.is_not(None), str(RatingState.RATED)),
        (rating.not_rated.is_not(None), str(RatingState.NOT_RATED)),
        (rating.id.is_not(None), str(RatingState.STARTED)),
        else_=str(RatingState.MISSING),
    )


def _conditions(reading: Reading, ask: RatingAsk) -> list[ColumnElement[bool]]:
    found = [
        getattr(organisation, name) == getattr(ask, name) for name in ("sector", "area", "commune_id") if getattr(ask, name) is not None
    ]
    if ask.state is not None:
        found.append(_state() == ask.state)
    if ask.rating is not None:
        found.append(figures.rating == ask.rating)
    if ask.member is not None:
        member = is_member_at(rated_day(ask.year, reading.today))
        found.append(member if ask.member else ~member)
    if ask.proposed is not None:
        found.append(_state() == str(RatingState.MISSING))
    return found


def _ordered(query: Select[Any], ask: RatingAsk) -> Select[Any]:
    by: ColumnElement[Any]
    in_index = (organisation.sort_key, organisation.search_text, organisation.id)
    if ask.sort in ("", "name"):
        return query.order_by(*(column.desc() if ask.descending else column for column in in_index))
    if ask.sort in ("own", "office"):
        points = aliased(RatingScore)
        by = (
            select(func.sum(cast(getattr(points, ask.sort), Float)))
            .where(points.rating_id == rating.id)
            .correlate(OrganisationRating)
            .scalar_subquery()
        )
    elif ask.sort == "rating":
        order = {"weak": 1, "average": 2, "fair": 3, "good": 4}
        by = case(*((figures.rating == code, place) for code, place in order.items()))
    elif ask.sort == "commune":
        query = query.outerjoin(Commune, Commune.id == organisation.commune_id)
        by = Commune.__table__.c.sort_key
    elif ask.sort == "state":
        by = _state()
    else:
        by = organisation[ask.sort] if ask.sort in organisation else rating[ask.sort]
    return query.order_by((by.desc() if ask.descending else by).nulls_last(), *in_index)
