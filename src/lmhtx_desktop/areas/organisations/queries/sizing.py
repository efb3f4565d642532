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
from lmhtx_desktop.areas.organisations.words import Kind
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500
_figures = OrganisationFigures.__table__.c
#: What `size_expression` answers where the decree's size cannot be told.
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
        found |= {row.id: _sizes(row, table) for row in reading.connection.execute(query)}
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


def size_expression(table: Mapping[tuple[str, str], Threshold]) -> ColumnElement[Any]:
    """Return SQL for the size by NĐ 113 of organisations joined with their figures: a code of `Size`, `UNKNOWN`, or NULL.

    NULL where the decree sizes none (it is no cooperative). SQL's own NULL is the "unknown" of the rule.
    """
    if not table:
        return null()
    field = case(
        (organisation.field_113.is_not(None), organisation.field_113),
        *((organisation.sector == str(sector), str(field)) for sector, field in FIELD_OF_SECTOR.items()),
    )
    judged = case(
        *((field == name, _class_of({size: table.get((name, size)) for size in TESTED})) for name in sorted({key[0] for key in table})),
        else_=literal(UNKNOWN),
    )
    return case((organisation.kind == str(Kind.HTX), judged))


def size_is(wanted: str, year: int, all_thresholds: Sequence[Threshold]) -> ColumnElement[bool]:
    """Say whether the organisation of the enclosing query has this size (or `UNKNOWN`) by its figures of `year`."""
    table = in_force(all_thresholds, datetime.date(year, 12, 31))
    inner = (
        select(size_expression(table))
        .select_from(OrganisationFigures)
        .where(_figures.organisation_id == organisation.id, _figures.year == year)
        .correlate(Organisation)
        .scalar_subquery()
    )
    if wanted != UNKNOWN:
        return inner == wanted
    return and_(organisation.kind == str(Kind.HTX), or_(inner.is_(None), inner == UNKNOWN))


_USED = (_figures.year, _figures.members, _figures.members_official, _figures.revenue, _figures.capital_total)


def _sizes(row: Any, table: Mapping[tuple[str, str], Threshold]) -> Sizes:
    field = field_of(row.field_113, row.sector)
    by_decree = size_by_decree(row.kind, field, row.members_official, row.revenue, row.capital_total, table)
    scale, is_coop = form_scale(), row.kind == Kind.HTX
    return Sizes(
        row.year, by_decree, size_by_members(row.members, scale) if is_coop else None,
        size_by_capital(row.capital_total, scale) if is_coop else None, field, row.field_113 is None and field is not None,
    )  # fmt: skip


def _class_of(asked: Mapping[Size, Threshold | None]) -> ColumnElement[Any]:
    """Test large, medium, small in one field; what is unknown before the first that holds makes it unknown."""
    tests: list[tuple[ColumnElement[bool], str]] = []
    for size in TESTED:
        holds = _holds(asked[size])
        tests += [(holds.is_(None), UNKNOWN), (holds, str(size))]
    return case(*tests, else_=literal(str(Size.MICRO)))


def _holds(asked: Threshold | None) -> ColumnElement[Any]:
    def reaches(column: ColumnElement[Any], least: int | None) -> ColumnElement[Any]:
        return column >= literal(least, column.type)

    members, revenue, capital = (asked.members, asked.revenue, asked.capital) if asked is not None else (None, None, None)
    return and_(
        reaches(_figures.members_official, members), or_(reaches(_figures.revenue, revenue), reaches(_figures.capital_total, capital))
    )
