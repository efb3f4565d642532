"""From headings to columns: which column fills which field, in what unit, and what to say where two want the same."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lmhtx_desktop.areas.organisations.reading.fields import CUSTOMARY_UNIT, MONEY, field_rank, is_monthly, unit_in
from lmhtx_desktop.areas.organisations.reading.header import Header
from lmhtx_desktop.areas.organisations.reading.shapes import ColumnMatch, Issue
from lmhtx_desktop.areas.organisations.reading.sheet import letter_of
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import BILLION, MILLION, THOUSAND
from lmhtx_desktop.kernel.text import fold

_YEAR = re.compile(r"\b(20\d\d)\b")


@dataclass(frozen=True)
class Matched:
    """The columns of a list. by_field: column index by field; monthly: columns of money per month."""

    columns: tuple[ColumnMatch, ...]
    by_field: Mapping[str, int]
    monthly: frozenset[int]
    issues: tuple[Issue, ...]


def unit_name(unit: int) -> str:
    """Return a unit of money in words."""
    return {1: tr("đồng"), THOUSAND: tr("nghìn đồng"), MILLION: tr("triệu đồng"), BILLION: tr("tỷ đồng")}.get(unit, f"{unit} đồng")


def match_columns(header: Header, year: int | None, chosen: Mapping[int, str | None] | None, units: Mapping[int, int] | None) -> Matched:
    """Match every column that has a heading.

    Args:
        header: the heading.
        year: of the figures; among columns of several years, that year's are taken.
        chosen: fields a person set for columns (None: not to be read); they win over the headings.
        units: units of money a person set for columns, in đồng.
    """
    wanted = dict(enumerate(header.fields)) | dict(chosen or {})
    headings = {column: " / ".join(path) for column, path in enumerate(header.paths)}
    issues: list[Issue] = []
    by_field: dict[str, int] = {}
    for field in dict.fromkeys(name for name in wanted.values() if name):
        rivals = [column for column, name in wanted.items() if name == field]
        by_field[field] = min(rivals, key=lambda column: _preference(column, headings, year, chosen, field))
        for column in rivals:
            if column != by_field[field]:
                issues.append(Issue(header.name_row + 1, letter_of(column), "warning", tr(
                    "Cột “{heading}” không được đọc vì cột “{other}” đã cho cùng nội dung.").format(
                        heading=headings[column], other=headings[by_field[field]])))  # fmt: skip
    columns = []
    taken = {column: field for field, column in by_field.items()}
    monthly = set()
    for column, heading in headings.items():
        filled = taken.get(column)
        if not heading and filled is None:
            continue
        unit, assumed = _unit(column, filled, heading, header, units)
        columns.append(ColumnMatch(column, letter_of(column), heading, filled, unit, assumed))
        if assumed and unit is not None:
            issues.append(Issue(header.name_row + 1, letter_of(column), "note", tr(
                "Cột “{heading}” không ghi đơn vị tính; được đọc theo {unit}.").format(heading=heading, unit=unit_name(unit))))  # fmt: skip
        if filled == "income_avg" and is_monthly(heading):
            monthly.add(column)
            issues.append(Issue(header.name_row + 1, letter_of(column), "warning", tr(
                "Cột “{heading}” tính theo tháng; thu nhập được nhân 12 thành thu nhập năm.").format(heading=heading)))  # fmt: skip
        elif filled is None and column not in {other for other, name in wanted.items() if name}:
            issues.append(Issue(header.name_row + 1, letter_of(column), "note", tr(
                "Cột “{heading}” không thuộc danh sách tổ chức nên không được đọc.").format(heading=heading)))  # fmt: skip
    return Matched(tuple(columns), by_field, frozenset(monthly), tuple(issues))


def _preference(
    column: int, headings: Mapping[int, str], year: int | None, chosen: Mapping[int, str | None] | None, field: str
) -> tuple[bool, int, int, int]:
    """Return how far a column stands behind its rivals: a person's choice, the wanted year, the wording, the place."""
    years = [int(text) for text in _YEAR.findall(fold(headings[column]))]
    behind = 1 if not years else 0 if year in years or year is None else 2
    return column not in (chosen or {}), behind if year is not None else -max(years, default=0), field_rank(field, headings[column]), column


def _unit(column: int, field: str | None, heading: str, header: Header, units: Mapping[int, int] | None) -> tuple[int | None, bool]:
    if field not in MONEY:
        return None, False
    if units and column in units:
        return units[column], False
    named = unit_in(heading) or header.page_unit
    return (named, False) if named else (CUSTOMARY_UNIT[field], True)
