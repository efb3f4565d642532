"""From headings to columns: which column fills which field, in what unit, and what to say where two want the same."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.header import Header, Sought
from lmhtx_desktop.kernel.lists.headings import unit_in
from lmhtx_desktop.kernel.lists.remarks import Issue
from lmhtx_desktop.kernel.lists.sheet import letter_of
from lmhtx_desktop.kernel.money import BILLION, MILLION, THOUSAND
from lmhtx_desktop.kernel.text import fold

_YEAR = re.compile(r"\b(20\d\d)\b")


@dataclass(frozen=True)
class ColumnMatch:
    """One column of the list and what it was taken for.

    Attributes:
        index: place in the sheet (0-based). letter: its letter in Excel. heading: as written, all lines joined.
        field: name of the field it fills; None if it is not read.
        unit: for money, how many đồng one unit of the column is; else None.
        unit_assumed: True where the heading named no unit and the customary one was taken.
    """

    index: int
    letter: str
    heading: str
    field: str | None
    unit: int | None = None
    unit_assumed: bool = False


@dataclass(frozen=True)
class Matched:
    """The columns of a list. by_field: column index by field."""

    columns: tuple[ColumnMatch, ...]
    by_field: Mapping[str, int]
    issues: tuple[Issue, ...]


def unit_name(unit: int) -> str:
    """Return a unit of money in words."""
    return {1: tr("đồng"), THOUSAND: tr("nghìn đồng"), MILLION: tr("triệu đồng"), BILLION: tr("tỷ đồng")}.get(unit, f"{unit} đồng")


def match_columns(
    header: Header, sought: Sought, *, money: Mapping[str, int], unread: str, year: int | None = None,
    chosen: Mapping[int, str | None] | None = None, units: Mapping[int, int] | None = None,
) -> Matched:  # fmt: skip
    """Match every column that has a heading.

    Args:
        header: the heading.
        sought: the kind of list.
        money: fields of money, with the unit in đồng that is customary where the heading names none.
        unread: sentence (with ``{heading}``) for a column that fills no field.
        year: of the figures; among columns of several years, that year's are taken.
        chosen: fields a person set for columns (None: not to be read); they win over the headings.
        units: units of money a person set for columns, in đồng.
    """
    wanted = dict(enumerate(header.fields)) | dict(chosen or {})
    headings = {column: " / ".join(path) for column, path in enumerate(header.paths)}

    def preference(column: int, field: str) -> tuple[bool, int, int, int]:
        """Return how far a column stands behind its rivals: a person's choice, the wanted year, the wording, the place."""
        years = [int(text) for text in _YEAR.findall(fold(headings[column]))]
        behind = 1 if not years else 0 if year in years or year is None else 2
        rank = sought.words.rank(field, headings[column])
        return column not in (chosen or {}), behind if year is not None else -max(years, default=0), rank, column

    def unit_of_column(column: int, field: str | None) -> tuple[int | None, bool]:
        if field is None or field not in money:
            return None, False
        if units and column in units:
            return units[column], False
        named = unit_in(headings[column]) or header.page_unit
        return (named, False) if named else (money[field], True)

    issues: list[Issue] = []
    by_field: dict[str, int] = {}
    for field in dict.fromkeys(name for name in wanted.values() if name):
        rivals = [column for column, name in wanted.items() if name == field]
        by_field[field] = min(rivals, key=lambda column: preference(column, field))
        for column in rivals:
            if column != by_field[field]:
                issues.append(Issue(header.name_row + 1, letter_of(column), "warning", tr(
                    "Cột “{heading}” không được đọc vì cột “{other}” đã cho cùng nội dung.").format(
                        heading=headings[column], other=headings[by_field[field]])))  # fmt: skip
    columns = []
    taken = {column: field for field, column in by_field.items()}
    for column, heading in headings.items():
        filled = taken.get(column)
        if not heading and filled is None:
            continue
        unit, assumed = unit_of_column(column, filled)
        columns.append(ColumnMatch(column, letter_of(column), heading, filled, unit, assumed))
        if assumed and unit is not None:
            issues.append(Issue(header.name_row + 1, letter_of(column), "note", tr(
                "Cột “{heading}” không ghi đơn vị tính; được đọc theo {unit}.").format(heading=heading, unit=unit_name(unit))))  # fmt: skip
        if filled is None and column not in {other for other, name in wanted.items() if name}:
            issues.append(Issue(header.name_row + 1, letter_of(column), "note", unread.format(heading=heading)))
    return Matched(tuple(columns), by_field, tuple(issues))
