"""Sizes of organisations, and the thresholds they are judged by: as shipped, overlaid by what the office entered."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, literal, null, or_, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import organisation
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures, SizeThreshold
from lmhtx_desktop.areas.organisations.rules.sizing import (
    FIELD_OF_SECTOR,
    TESTED,
    Size,
    SizeFound,
    Threshold,
    field_of,
    in_force,
    size_by_capital,
    size_by_decree,
    size_by_members,
)
from lmhtx_desktop.areas.organisations.size_tables import form_scale, shipped_thresholds
from lmhtx_desktop.areas.organisations.words import Field113, Kind
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500
_figures = OrganisationFigures.__table__.c
#: What a list is asked for where the size by the decree cannot be told.
UNKNOWN = "unknown"
#: Source of thresholds the office entered.
BY_OFFICE = mark("cơ quan nhập")


@dataclass(frozen=True)
class Sizes:
    """The sizes of one organisation in one year, by both scales; `year` None: no figures at all.

    Attributes:
        by_decree: NĐ 113/2024. by_members, by_capital: the rating form (TT 01/2020), None where not recorded.
        field: lĩnh vực it was judged in. field_guessed: it was told from the industry group, not registered.
    """

    year: int | None
    by_decree: SizeFound
    by_members: Size | None
    by_capital: Size | None
    field: str | None
    field_guessed: bool


def thresholds(reading: Reading) -> list[Threshold]:
    """Return all thresholds, oldest first; a row of the office stands in place of the shipped one of its day, field and size."""
    found = {(each.valid_from, each.field, each.size): each for each in shipped_thresholds()}
    table = SizeThreshold.__table__.c
    columns = (table.valid_from, table.field, table.size, table.members, table.revenue, table.capital)
    for row in reading.connection.execute(select(*columns)):
        found[row[0], row[1], row[2]] = Threshold(*row, tr(BY_OFFICE), "office")
    return sorted(found.values(), key=lambda each: each.valid_from)


def sizes_of(reading: Reading, ids: Sequence[int], year: int) -> dict[int, Sizes]:
    """Return the sizes of these organisations by their figures of `year`, judged at its last day."""
    table = in_force(thresholds(reading), datetime.date(year, 12, 31))
    found: dict[int, Sizes] = {}
    for start in range(0, len(ids), _BATCH):
        query = (
            select(organisation.id, organisation.kind, organisation.field_113, organisation.sector, *_USED)
            .select_from(Organisation)
            .outerjoin(OrganisationFigures, and_(_figures.organisation_id == organisation.id, _figures.year == year))
            .where(organisation.id.in_(ids[start : start + _BATCH]))
        )
        for row in reading.connection.execute(query):
            found[row.id] = sizes_by(row.kind, row.field_113, row.sector, row if row.year is not None else None, table)
    return found


def size_of(reading: Reading, id: int) -> Sizes | None:
    """Return the sizes of one organisation by its newest figures; None where there is no such organisation."""
    newest = reading.connection.scalar(
        select(_figures.year)
        .where(_figures.organisation_id == id, _figures.year <= reading.today.year)
        .order_by(_figures.year.desc())
        .limit(1)
    )
    return sizes_of(reading, [id], newest or reading.today.year - 1).get(id)


def size_is(wanted: str, year: int) -> ColumnElement[bool]:
    """Say whether the organisation of the enclosing query has this size (or `UNKNOWN`) by its figures of `year`.

    Organisations the decree does not size are of no size at all.
    """
    inner = (
        select(_size_in_sql(datetime.date(year, 12, 31)))
        .select_from(OrganisationFigures)
        .where(_figures.organisation_id == organisation.id, _figures.year == year)
        .correlate(Organisation)
        .scalar_subquery()
    )
    if wanted != UNKNOWN:
        return inner == wanted
    return and_(organisation.kind == str(Kind.HTX), or_(inner.is_(None), inner == UNKNOWN))


def sizes_by(kind: str, field_113: str | None, sector: str | None, figures: Any, table: Mapping[tuple[str, str], Threshold]) -> Sizes:
    """Return the sizes of an organisation by its `figures` of a year (None: it has none), judged by the thresholds in force."""
    told = (figures.members, figures.members_official, figures.revenue, figures.capital_total) if figures is not None else (None,) * 4
    members, official, revenue, capital = told
    field, scale, is_coop = field_of(field_113, sector), form_scale(), kind == Kind.HTX
    return Sizes(
        figures.year if figures is not None else None, size_by_decree(kind, field, official, revenue, capital, table),
        size_by_members(members, scale) if is_coop else None, size_by_capital(capital, scale) if is_coop else None,
        field, field_113 is None and field is not None,
    )  # fmt: skip


_USED = (_figures.year, _figures.members, _figures.members_official, _figures.revenue, _figures.capital_total)


def _size_in_sql(day: datetime.date) -> ColumnElement[Any]:
    """Return SQL for the size by NĐ 113 at `day` of organisations joined with their figures: a code of `Size`, `UNKNOWN`, or NULL.

    NULL where the decree sizes none. SQL's own NULL is the "unknown" of the rule.
    """
    shipped = in_force(shipped_thresholds(), day)
    if not shipped:
        return null()
    field = case(
        (organisation.field_113.is_not(None), organisation.field_113),
        *((organisation.sector == str(sector), str(field)) for sector, field in FIELD_OF_SECTOR.items()),
    )
    judged = case(*((field == str(name), _class_in_sql(name, shipped, day)) for name in Field113), else_=literal(UNKNOWN))
    return case((organisation.kind == str(Kind.HTX), judged))


def _class_in_sql(field: str, shipped: Mapping[tuple[str, str], Threshold], day: datetime.date) -> ColumnElement[Any]:
    """Test large, medium, small in one field; what is unknown before the first that holds makes it unknown."""
    tests: list[tuple[ColumnElement[bool], str]] = []
    for size in TESTED:
        told = shipped.get((field, size), Threshold(datetime.date.min, field, size))
        members, revenue, capital = (_cell_in_sql(told, name, day) for name in ("members", "revenue", "capital"))
        enough = or_(_figures.revenue >= revenue, _figures.capital_total >= capital)
        holds = and_(_figures.members_official >= members, enough)
        tests += [(holds.is_(None), UNKNOWN), (holds, str(size))]
    return case(*tests, else_=literal(str(Size.MICRO)))


def _cell_in_sql(told: Threshold, name: str, day: datetime.date) -> ColumnElement[Any]:
    """Return a threshold in force at `day`: the newest row of the office that is no older than the shipped one, else that."""
    table = SizeThreshold.__table__.c
    office = and_(
        table.field == told.field, table.size == str(told.size), table.valid_from <= day, table.valid_from >= told.valid_from,
    )  # fmt: skip
    newest = select(table[name]).where(office).order_by(table.valid_from.desc()).limit(1).scalar_subquery()
    return case((select(table.id).where(office).exists(), newest), else_=literal(getattr(told, name), table[name].type))
