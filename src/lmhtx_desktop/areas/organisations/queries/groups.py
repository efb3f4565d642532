"""The organisations a list shows, counted by groups: kinds, members of the Alliance, and sums of a year's figures.

A group is what one or two fields have in common (khu vực, then xã). Every line says the conditions that lead to the list of
its organisations, so that the count and the list come from the same definition.
"""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import as_flag, is_member_at, member_span, membership, organisation, status_at
from lmhtx_desktop.areas.organisations.queries.fields import register_fields
from lmhtx_desktop.areas.organisations.queries.places import communes_on, province_name_on
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, narrowing
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures, OrganisationMembership
from lmhtx_desktop.kernel.finding import Criterion, How, Sort
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import sort_key
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

#: What can be grouped by: fields of one choice for each organisation.
GROUPED_BY = ("kind", "sector", "field_113", "commune_id", "area", "old_province", "status", "member_kind", "figure_rating")
#: The yearly figures that are added up.
SUMMED = ("members", "workers", "revenue")
_BATCH = 10_000
_table: Any = OrganisationFigures.__table__


@dataclass
class GroupLine:
    """One group; sums are of what is recorded, None where nothing is. Money in đồng.

    Attributes:
        level: 0 a group, 1 a group inside the one above it. heads: it stands over others, or is the total. kinds: how many of each kind. members: of the Alliance.
        sums: by figure. reported: how many have figures of the year. criteria: lead to the list of these organisations.
    """

    label: str
    level: int = 0
    count: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    members: int = 0
    sums: dict[str, int | None] = field(default_factory=lambda: dict.fromkeys(SUMMED))
    reported: int = 0
    criteria: tuple[Criterion, ...] = ()
    heads: bool = False

    def take(self, row: Any) -> None:
        """Add one counted line."""
        self.count += row["count"]
        self.kinds[row["kind"]] = self.kinds.get(row["kind"], 0) + row["count"]
        self.members += int(row["is_member"] or 0)
        self.reported += row["reported"]
        for key in SUMMED:
            if row[f"n_{key}"]:
                self.sums[key] = (self.sums[key] or 0) + int(row[f"sum_{key}"])


@dataclass(frozen=True)
class Groups:
    """The groups in order, and all of them together; the province under its name of that day, "" where none is set up."""

    lines: list[GroupLine]
    total: GroupLine
    year: int
    province: str = ""


def group_register(reading: Reading, ask: RegisterAsk, fields: Sequence[str], year: int) -> Groups:
    """Count the organisations that `ask` lists by one field of `GROUPED_BY`, or by two, the second inside the first.

    Grouped by commune, communes of that day without any organisation are listed, too, unless the list is narrowed.
    """
    day = ask.as_of or reading.today
    total = GroupLine(tr("Tổng cộng"), heads=True)
    cells: dict[tuple[Any, ...], GroupLine] = {}
    for row in _counted(reading, ask, fields, year, day):
        key = tuple(row[f"by_{place}"] for place in range(len(fields)))
        cells.setdefault(key, GroupLine("", len(fields) - 1)).take(row)
        total.take(row)
    names = [_names(reading, field, day) for field in fields]
    if "commune_id" in fields and not (ask.search or ask.criteria or ask.kind or ask.sector or ask.area or ask.commune_id or ask.status):
        _add_empty_communes(cells, fields, names)
    code = str(read_settings(reading.connection)["province_code"])
    return Groups(_in_order(cells, fields, names, year), total, year, province_name_on(reading, code, day) if code else "")


def _counted(reading: Reading, ask: RegisterAsk, fields: Sequence[str], year: int, day: datetime.date) -> list[Any]:
    conditions, ids = narrowing(reading, ask)
    batches = [None] if ids is None else [ids[start : start + _BATCH] for start in range(0, len(ids), _BATCH)]
    found: list[Any] = []
    for batch in batches:
        lines = (
            select(
                organisation.kind,
                *(_expression(field, year, day).label(f"by_{place}") for place, field in enumerate(fields)),
                as_flag(is_member_at(day)).label("is_member"),
                _table.c.id.label("figures"),
                *(_table.c[key] for key in SUMMED),
            )
            .select_from(Organisation)
            .outerjoin(OrganisationFigures, and_(_table.c.organisation_id == organisation.id, _table.c.year == year))
            .where(*conditions, *([organisation.id.in_(batch)] if batch is not None else []))
            .subquery()
        )
        groups = [lines.c[f"by_{place}"] for place in range(len(fields))]
        query = select(
            *groups,
            lines.c.kind,
            func.count().label("count"),
            func.sum(lines.c.is_member).label("is_member"),
            func.count(lines.c.figures).label("reported"),
            *(
                column
                for key in SUMMED
                for column in (func.sum(lines.c[key]).label(f"sum_{key}"), func.count(lines.c[key]).label(f"n_{key}"))
            ),
        ).group_by(*groups, lines.c.kind)
        found += reading.connection.execute(query).mappings()
    return found


def _expression(field: str, year: int, day: datetime.date) -> ColumnElement[Any]:
    if field == "status":
        return status_at(day)
    if field == "member_kind":
        covering = (membership.organisation_id == organisation.id, member_span(day))
        return (
            select(membership.member_kind)
            .select_from(OrganisationMembership)
            .where(*covering)
            .limit(1)
            .correlate(Organisation)
            .scalar_subquery()
        )
    column: ColumnElement[Any] = _table.c.rating if field == "figure_rating" else organisation[field]
    return column


def _names(reading: Reading, key: str, day: datetime.date) -> dict[Any, str]:
    """Return the codes of a field with their names, in the order they are listed."""
    if key == "commune_id":
        return {commune.id: commune.name for commune in communes_on(reading, day)}
    described = next(each for each in register_fields() if each.key == key)
    return dict(described.ask(reading) if described.ask is not None else described.options)


def _add_empty_communes(cells: dict[tuple[Any, ...], GroupLine], fields: Sequence[str], names: Sequence[dict[Any, str]]) -> None:
    place = list(fields).index("commune_id")
    there = {key[place] for key in cells}
    for commune in names[place]:
        if commune not in there:
            key = tuple(commune if each == place else None for each in range(len(fields)))
            cells.setdefault(key, GroupLine("", len(fields) - 1))


def _in_order(
    cells: dict[tuple[Any, ...], GroupLine], fields: Sequence[str], names: Sequence[dict[Any, str]], year: int
) -> list[GroupLine]:
    ranks = [{code: rank for rank, code in enumerate(known)} for known in names]

    def rank(place: int, code: Any) -> tuple[int, int, str]:
        return (1, 0, "") if code is None else (0, ranks[place].get(code, len(ranks[place])), sort_key(str(code)))

    def label(place: int, code: Any) -> str:
        return tr("Chưa ghi") if code is None else names[place].get(code, str(code))

    for key, line in cells.items():
        line.label = label(len(fields) - 1, key[-1])
        line.criteria = tuple(_criterion(field, code, year) for field, code in zip(fields, key, strict=True))
    if len(fields) == 1:
        return [cells[key] for key in sorted(cells, key=lambda key: rank(0, key[0]))]
    inside: dict[Any, list[tuple[Any, GroupLine]]] = defaultdict(list)
    for (outer, inner), line in cells.items():
        inside[outer].append((inner, line))
    found: list[GroupLine] = []
    for outer in sorted(inside, key=lambda code: rank(0, code)):
        lines = [line for _, line in sorted(inside[outer], key=lambda pair: rank(1, pair[0]))]
        found += [_together(label(0, outer), lines, (_criterion(fields[0], outer, year),)), *lines]
    return found


def _together(label: str, lines: Sequence[GroupLine], criteria: tuple[Criterion, ...]) -> GroupLine:
    whole = GroupLine(label, 0, criteria=criteria, heads=True)
    for line in lines:
        whole.count += line.count
        whole.members += line.members
        whole.reported += line.reported
        for kind, count in line.kinds.items():
            whole.kinds[kind] = whole.kinds.get(kind, 0) + count
        for key, amount in line.sums.items():
            if amount is not None:
                whole.sums[key] = (whole.sums[key] or 0) + amount
    return whole


def _criterion(key: str, code: Any, year: int) -> Criterion:
    of_year = year if key.startswith("figure_") else None
    return Criterion(key, How.EMPTY, None, of_year) if code is None else Criterion(key, How.ONE_OF, (code,), of_year)


def grouping_options() -> list[tuple[str, str]]:
    """Return what can be grouped by, with its name on screen."""
    labels = {each.key: each.label for each in register_fields() if each.sort == Sort.CHOICE}
    return [(key, labels[key]) for key in GROUPED_BY]
