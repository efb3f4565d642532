"""A list on paper, described for the painter."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import Grid, GridCell, GridColumn, GridRow, Heading, Paper, Paragraph

#: Wider than this (design pixels) the sheet is laid across.
_PORTRAIT_WIDTH = 680
_NUMBER_WIDTH = 44


def list_paper(title: str, narrowed: str, columns: Sequence[Column[Any]], rows: Sequence[Any], today: date) -> Paper:
    """Return the list as a paper: numbered lines, the columns in sight, what it was narrowed to, how many lines.

    `narrowed` says search and filters in words, or is "".
    """
    grid = Grid(
        columns=[GridColumn(_NUMBER_WIDTH, "center"), *(GridColumn(column.width, column.align) for column in columns)],
        heading=[[GridCell(tr("STT")), *(GridCell(column.title) for column in columns)]],
        rows=[
            GridRow([str(place), *("" if (text := column.text_of(row)) == "—" else text for column in columns)])
            for place, row in enumerate(rows, 1)
        ] + _sums(columns, rows),
    )  # fmt: skip
    count = tr("Tổng cộng: {count} dòng. In ngày {day}.").format(count=format_number(len(rows)), day=format_date(today))
    wide = _NUMBER_WIDTH + sum(column.width for column in columns) > _PORTRAIT_WIDTH
    return Paper(title, [Heading(title.upper(), narrowed), grid, Paragraph(count, align="left", italic=True, size=11)], landscape=wide)


def _sums(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> list[GridRow]:
    """Return the last line of a list with columns that are added up; none for a single line."""
    if len(rows) < 2 or not any(column.sums for column in columns):
        return []
    cells = [format_number(sum(column.value_of(row) or 0 for row in rows)) if column.sums else "" for column in columns]
    first = next((place for place, column in enumerate(columns) if not column.sums), None)
    if first is not None:
        cells[first] = tr("Cộng")
    return [GridRow(["", *cells], "bold")]
