"""The yearly figures of many organisations: the rows of the grid, how complete a year is, and who is missing."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, func, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import founded_by, is_member_at, organisation, status_at
from lmhtx_desktop.areas.organisations.queries.search import ids_by_name, organisation_filter
from lmhtx_desktop.areas.organisations.records import Commune, Organisation, OrganisationFigures
from lmhtx_desktop.areas.organisations.rules import FIGURES, founded_in
from lmhtx_desktop.areas.organisations.words import WORKING_STATUSES, Status
from lmhtx_desktop.kernel.text import sort_key
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

_BATCH = 500
#: More rows than this nobody types into; the page asks to narrow the list.
MOST_ROWS = 10_000
Dimension = Literal["kind", "sector", "area", "commune"]
_figures = OrganisationFigures.__table__.c
_commune = Commune.__table__.c


@dataclass(frozen=True)
class FiguresAsk:
    """Which organisations the figures of a year are wanted of.

    Attributes:
        year: of the figures. ids: just these, in their order; None: all that are expected to report (`expected`).
        kind, sector, commune_id, area: codes, as in the register; "" for those without one (sector, area), 0 (commune).
        search: as typed. member: of the Alliance on the last day of the year or not. missing: only those without
            any figure of the year (""), or without this figure; None: all.
    """

    year: int
    ids: tuple[int, ...] | None = None
    search: str = ""
    kind: str | None = None
    sector: str | None = None
    commune_id: int | None = None
    area: str | None = None
    member: bool | None = None
    missing: str | None = None


@dataclass(frozen=True)
class FiguresRow:
    """One organisation with its figures of a year and of the year before, by key; None where it has none. `founded`: the year."""

    id: int
    name: str
    kind: str
    tax_code: str | None
    commune: str | None
    founded: int | None
    now: Mapping[str, Any] | None
    before: Mapping[str, Any] | None


@dataclass(frozen=True)
class FiguresSheet:
    """The rows of a grid; `total` organisations fit, of which at most `MOST_ROWS` are given."""

    year: int
    rows: list[FiguresRow]
    total: int
    jump_percent: int


@dataclass(frozen=True)
class GroupLine:
    """How complete a year is in one group.

    Attributes:
        key: code, name or id of the group, None for organisations without one. name: as shown. expected: organisations that
            existed and worked at the end of the year. recorded: figure → how many have it; "" → how many have any.
    """

    key: Any
    name: str
    expected: int
    recorded: Mapping[str, int]


@dataclass(frozen=True)
class Completeness:
    """How complete a year is: all together, and by the groups of a dimension."""

    year: int
    by: Dimension
    whole: GroupLine
    groups: list[GroupLine]


def last_day(year: int, today: datetime.date) -> datetime.date:
    """Return the day at which a year's organisations are counted: 31 December, or today while the year runs."""
    return min(datetime.date(year, 12, 31), today)


def expected(year: int, today: datetime.date) -> ColumnElement[bool]:
    """Say whether an organisation is expected to report for a year: it exists and works at the end of it."""
    day = last_day(year, today)
    return and_(founded_by(day), func.coalesce(status_at(day), str(Status.ACTIVE)).in_(sorted(WORKING_STATUSES)))


def figures_sheet(reading: Reading, ask: FiguresAsk) -> FiguresSheet:
    """Return the rows of a grid, by name or in the order of `ask.ids`."""
    ids = figures_ids(reading, ask)
    shown = ids[:MOST_ROWS]
    rows = _rows(reading, shown, ask.year)
    return FiguresSheet(ask.year, [rows[id] for id in shown if id in rows], len(ids), jump_percent(reading))


def figures_ids(reading: Reading, ask: FiguresAsk) -> list[int]:
    """List the organisations of a grid, by name or in the order of `ask.ids`."""
    conditions = _conditions(ask, reading.today)
    if ask.ids is None:
        query = select(organisation.id).where(expected(ask.year, reading.today), *conditions)
        by_name = ids_by_name(reading)
        if by_name is not None:
            wanted = {row[0] for row in reading.connection.execute(query)}
            return [id for id in by_name if id in wanted]
        return list(reading.connection.scalars(query.order_by(organisation.sort_key, organisation.search_text, organisation.id)))
    found: set[int] = set()
    for start in range(0, len(ask.ids), _BATCH):
        query = select(organisation.id).where(organisation.id.in_(ask.ids[start : start + _BATCH]), *conditions)
        found |= set(reading.connection.scalars(query))
    return [id for id in ask.ids if id in found]


def jump_percent(reading: Reading) -> int:
    """Return the share (percent) by which a figure may change against last year before it is worth a look."""
    return int(read_settings(reading.connection)["figures_jump_percent"])


def completeness(reading: Reading, year: int, by: Dimension, member: bool | None = None) -> Completeness:
    """Count, figure by figure and group by group, who of those expected has reported."""
    group = _GROUPS[by]
    counts = [func.count(_figures[key]).label(key) for key in FIGURES]
    query: Select[Any] = (
        select(group, func.count().label("expected"), func.count(_figures.id).label("any"), *counts)
        .select_from(Organisation)
        .outerjoin(OrganisationFigures, and_(_figures.organisation_id == organisation.id, _figures.year == year))
        .where(expected(year, reading.today), *_member(member, last_day(year, reading.today)))
        .group_by(group)
    )
    named = select(_commune.id, _commune.name)
    names = {row[0]: row[1] for row in reading.connection.execute(named)} if by == "commune" else {}
    groups = [
        GroupLine(row[0], str(names.get(row[0], row[0]) or ""), row[1], dict(zip(("", *FIGURES), row[2:], strict=True)))
        for row in reading.connection.execute(query)
    ]
    groups.sort(key=lambda line: (line.key is None, sort_key(line.name)))
    whole = GroupLine(
        None, "", sum(line.expected for line in groups), {key: sum(line.recorded[key] for line in groups) for key in ("", *FIGURES)}
    )
    return Completeness(year, by, whole, groups)


def _rows(reading: Reading, ids: Sequence[int], year: int) -> dict[int, FiguresRow]:
    found: dict[int, FiguresRow] = {}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        query = (
            select(
                organisation.id,
                organisation.name,
                organisation.kind,
                organisation.tax_code,
                _commune.name.label("commune"),
                organisation.founded_on,
                organisation.founded_year,
            )
            .select_from(Organisation)
            .outerjoin(Commune, _commune.id == organisation.commune_id)
            .where(organisation.id.in_(batch))
        )
        for row in reading.connection.execute(query):
            found[row.id] = FiguresRow(
                row.id, row.name, row.kind, row.tax_code, row.commune, founded_in(row.founded_on, row.founded_year), None, None
            )
        kept = select(_figures.organisation_id, _figures.year, *(_figures[key] for key in FIGURES))
        for row in reading.connection.execute(kept.where(_figures.year.in_((year, year - 1)), _figures.organisation_id.in_(batch))):
            values = dict(zip(FIGURES, row[2:], strict=True))
            found[row[0]] = replace(found[row[0]], now=values) if row[1] == year else replace(found[row[0]], before=values)
    return found


def _conditions(ask: FiguresAsk, today: datetime.date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [organisation_filter(ask.search)] if ask.search else []
    for column, wanted in ((organisation.kind, ask.kind), (organisation.sector, ask.sector), (organisation.area, ask.area)):
        if wanted is not None:
            found.append(column == wanted if wanted else column.is_(None))
    if ask.commune_id is not None:
        found.append(organisation.commune_id == ask.commune_id if ask.commune_id else organisation.commune_id.is_(None))
    found += _member(ask.member, last_day(ask.year, today))
    if ask.missing is not None:
        present = select(_figures.id).where(_figures.organisation_id == organisation.id, _figures.year == ask.year)
        if ask.missing:
            present = present.where(_figures[ask.missing].is_not(None))
        found.append(~present.exists())
    return found


def _member(wanted: bool | None, day: datetime.date) -> Iterable[ColumnElement[bool]]:
    return () if wanted is None else (is_member_at(day) if wanted else ~is_member_at(day),)


#: What organisations are grouped by.
_GROUPS: dict[Dimension, ColumnElement[Any]] = {
    "kind": organisation.kind,
    "sector": organisation.sector,
    "area": organisation.area,
    "commune": organisation.commune_id,
}
