"""How a form's table is laid out, the same on screen, on paper and in the workbook. Pure."""

from dataclasses import dataclass

from lmhtx_desktop.areas.reporting.declare import Column, Form
from lmhtx_desktop.areas.reporting.matrix import fill
from lmhtx_desktop.areas.reporting.words import UNITS
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import Period

#: Width of the columns before the values, in characters of the workbook.
NUMBER_WIDTH, LABEL_WIDTH, UNIT_WIDTH = 5.5, 44.0, 12.5
_BLANK_YEARS = {"year": "N", "previous_year": "N-1", "next_year": "N+1", "period": "…"}


@dataclass(frozen=True)
class HeadingCell:
    """A cell of the heading: where it stands (from 0), how far it reaches, what it says."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1


def lead_columns(form: Form) -> int:
    """Return how many columns stand before the values: TT, label, and ĐVT where the form has it."""
    return 3 if form.shows_units else 2


def lead_widths(form: Form) -> list[float]:
    """Return their widths in characters; a form whose columns are the measures has short labels."""
    return [NUMBER_WIDTH, LABEL_WIDTH, UNIT_WIDTH] if form.shows_units else [NUMBER_WIDTH, 27.0]


def heading_depth(form: Form) -> int:
    """Return how many lines the heading has, the line of column numbers included."""
    return 3 if any(column.group for column in form.columns) else 2


def heading_cells(form: Form, period: Period | None) -> list[HeadingCell]:
    """Lay out the heading: lead columns, groups over columns, labels with units, and the line A B C 1 2 3.

    Args:
        form: whose heading.
        period: fills in the years; None for an empty form (``năm N-1``).
    """
    depth = heading_depth(form) - 1
    lead = [tr("TT"), form.row_title, tr("Đơn vị tính")][: lead_columns(form)]
    cells = [HeadingCell(0, place, text, rows=depth) for place, text in enumerate(lead)]
    place = len(lead)
    while place - len(lead) < len(form.columns):
        first = form.columns[place - len(lead)]
        if not first.group or depth == 1:
            cells.append(HeadingCell(0, place, column_text(form, first, period), rows=depth))
            place += 1
            continue
        members = _neighbours(form, place - len(lead))
        cells.append(HeadingCell(0, place, _fill(first.group, period), columns=len(members)))
        cells.extend(HeadingCell(1, place + offset, column_text(form, column, period)) for offset, column in enumerate(members))
        place += len(members)
    letters = ["A", "B", "C"][: len(lead)]
    numbers = letters + [str(number + 1) for number in range(len(form.columns))]
    cells.extend(HeadingCell(depth, place, text) for place, text in enumerate(numbers))
    return cells


def column_text(form: Form, column: Column, period: Period | None) -> str:
    """Return a column's heading, with its unit where the rows name none."""
    label = _fill(column.label, period)
    return f"{label}\n({column.unit})" if UNITS[column.unit].in_heading and not form.shows_units else label


def _neighbours(form: Form, first: int) -> list[Column]:
    group = form.columns[first].group
    last = first
    while last < len(form.columns) and form.columns[last].group == group:
        last += 1
    return list(form.columns[first:last])


def _fill(label: str, period: Period | None) -> str:
    return fill(label, period) if period else label.format(**_BLANK_YEARS)
