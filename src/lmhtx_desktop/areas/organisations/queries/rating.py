"""Đánh giá, xếp loại: criteria tables, the list of a year, one sheet, the ratings of one organisation over the years."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, Float, Select, and_, case, cast, func, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.criteria import shipped_tables
from lmhtx_desktop.areas.organisations.queries.at_a_day import exists_at, is_member_at, organisation
from lmhtx_desktop.areas.organisations.queries.briefs import Figures, figures_of
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    Organisation,
    OrganisationFigures,
    OrganisationRating,
    OrganisationStatus,
    RatingCriterion,
    RatingScore,
    RatingTable,
)
from lmhtx_desktop.areas.organisations.rules.rating import (
    CRITERION,
    GROUP,
    PART,
    Bands,
    CriteriaTable,
    Criterion,
    ScoreSum,
    numbered,
    proposed_reason,
    sum_scores,
    table_in_force,
)
from lmhtx_desktop.areas.organisations.words import Kind, NotRated, RatingState, Sector
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500
_LEVEL_BELOW = {None: GROUP, GROUP: CRITERION, CRITERION: PART}
_NO_POINTS = (None, 0, None, 0)
figures = OrganisationFigures.__table__.c
rating = OrganisationRating.__table__.c
score = RatingScore.__table__.c


def kept_tables(connection: Connection) -> list[CriteriaTable]:
    """Return the criteria tables kept in the file, oldest first."""
    lines: dict[int, list[Criterion]] = {}
    levels: dict[int, int] = {}
    columns = RatingCriterion.__table__.c
    for row in connection.execute(select(RatingCriterion.__table__).order_by(columns.table_id, columns.place)):
        levels[row.id] = _LEVEL_BELOW[levels.get(row.parent_id)]
        line = Criterion(row.id, levels[row.id], row.number, row.text, row.points, tuple((row.facts or "").split()))
        lines.setdefault(row.table_id, []).append(line)
    return [
        CriteriaTable(
            row.id, row.code, row.name, row.source, row.from_year,
            Bands(row.good_from, row.fair_from, row.average_from), tuple(lines.get(row.id, ())),
        )
        for row in connection.execute(select(RatingTable.__table__).order_by(RatingTable.from_year))
    ]  # fmt: skip


def all_tables(connection: Connection) -> list[CriteriaTable]:
    """Return the tables kept in the file and, of the years it has none for, those shipped; oldest first."""
    kept = kept_tables(connection)
    years = {table.from_year for table in kept}
    return sorted([*kept, *(table for table in shipped_tables() if table.from_year not in years)], key=lambda table: table.from_year)


@dataclass(frozen=True)
class KnownTable:
    """A criteria table and how many sheets were scored by it."""

    table: CriteriaTable
    sheets: int


def known_tables(reading: Reading) -> list[KnownTable]:
    """Return every criteria table there is, newest first."""
    query = select(rating.table_id, func.count()).where(rating.table_id.is_not(None)).group_by(rating.table_id)
    used: dict[int, int] = {row[0]: row[1] for row in reading.connection.execute(query)}
    return [KnownTable(table, used.get(table.id or 0, 0)) for table in reversed(all_tables(reading.connection))]


# One list of a year


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
        sums = _sums(reading, [row.rating_id for row in rows if row.rating_id is not None])
        missing = proposals_of(reading, [row.id for row in rows if row.state == RatingState.MISSING], year)
        before = {id: each.rating for id, each in figures_of(reading, batch, year - 1).items()}
        for row in rows:
            own, own_given, office, office_given = sums.get(row.rating_id, _NO_POINTS)
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


# One sheet, one organisation


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
    sums = _sums(reading, [row.id for row in kept.values()])
    years = []
    for year in sorted({*bands, *kept}, reverse=True):
        row, band = kept.get(year), bands.get(year)
        own, _, office, _ = sums.get(row.id if row is not None else 0, _NO_POINTS)
        reason = row.not_rated if row is not None else None
        state = RatingState.RATED if band is not None else RatingState.NOT_RATED if reason is not None else RatingState.STARTED
        years.append(RatedYear(
            year, state, own, office, row is not None and row.id in sums, band, reason,
            row.decision if row is not None else None, row.rated_on if row is not None else None, row.note if row is not None else None,
        ))  # fmt: skip
    return RatingHistory(id, facts.name, facts.kind == Kind.HTX, tuple(years))


def fixed_bands(connection: Connection, years: Collection[int], organisation: int | None = None) -> dict[tuple[int, int], str | None]:
    """Return what sheets and reasons say the bands of `years` are, by (organisation, year); None: not rated.

    With `organisation`, only of that one. A year without a sheet scored in full and without a reason is left out: whatever is reported for it may stand.
    """
    query = select(rating.id, rating.organisation_id, rating.year, rating.table_id, rating.not_rated).where(rating.year.in_(sorted(years)))
    if organisation is not None:
        query = query.where(rating.organisation_id == organisation)
    kept = connection.execute(query).all()
    if not kept:
        return {}
    tables = {table.id: table for table in kept_tables(connection)}
    sums = office_totals(connection, organisation)
    found: dict[tuple[int, int], str | None] = {}
    for row in kept:
        office, given = sums.get(row.id, (None, 0))
        table = tables.get(row.table_id)
        if table is not None and office is not None and given == len(table.scored):
            found[row.organisation_id, row.year] = str(table.bands.rating_of(office))
        elif row.not_rated is not None:
            found[row.organisation_id, row.year] = None
    return found


def totals(connection: Connection, rating_ids: Collection[int]) -> dict[int, tuple[Decimal | None, int, Decimal | None, int]]:
    """Return, by rating, the cooperative's sum and how many lines it is of, and the office's.

    Points are whole quarters, which a sum of floating numbers keeps exactly.
    """
    columns = (func.sum(cast(score.own, Float)), func.count(score.own), func.sum(cast(score.office, Float)), func.count(score.office))
    query = select(score.rating_id, *columns).where(score.rating_id.in_(sorted(rating_ids))).group_by(score.rating_id)
    return {
        id: (_exact(own), own_given, _exact(office), office_given) for id, own, own_given, office, office_given in connection.execute(query)
    }


def office_totals(connection: Connection, organisation: int | None = None) -> dict[int, tuple[Decimal | None, int]]:
    """Return, by rating, the office's sum and how many lines it is of; with `organisation`, only of its ratings."""
    query = select(score.rating_id, func.sum(cast(score.office, Float)), func.count(score.office)).group_by(score.rating_id)
    if organisation is not None:
        query = query.where(score.rating_id.in_(select(rating.id).where(rating.organisation_id == organisation)))
    return {id: (_exact(office), given) for id, office, given in connection.execute(query)}


def _exact(total: float | None) -> Decimal | None:
    return None if total is None else Decimal(total)


def _sums(reading: Reading, ids: Sequence[int]) -> dict[int, tuple[Decimal | None, int, Decimal | None, int]]:
    return totals(reading.connection, ids) if ids else {}


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
