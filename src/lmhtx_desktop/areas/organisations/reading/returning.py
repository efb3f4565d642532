"""Rows of a list handed back: the same headings, the same cells, and why each was not taken; to be mended and read again."""

import datetime
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from lmhtx_desktop.areas.organisations.reading.fields import SOUGHT
from lmhtx_desktop.areas.organisations.reading.layouts import REASON, REASON_KEY
from lmhtx_desktop.areas.organisations.reading.shapes import ListRead
from lmhtx_desktop.kernel.lists.finding import ListSheet, find_list
from lmhtx_desktop.kernel.lists.headings import heading_key
from lmhtx_desktop.kernel.lists.sheet import letter_of, open_list
from lmhtx_desktop.kernel.lists.texts import Texts
from lmhtx_desktop.kernel.text import tidy

_WIDTH, _REASON_WIDTH = 16, 60
_REASON_FILL = PatternFill("solid", fgColor="FFF2CC")


def write_returned(path: Path, read: ListRead, reasons: Mapping[int, str], target: Path) -> int:
    """Write a workbook of the rows that were not taken; return how many.

    Titles and headings stand above as in the list, and the headings of the groups the rows belong to between them, so
    that the workbook says the same of a row as the list did. A formula is handed back as its result.

    Args:
        path: the list.
        read: as it was read.
        reasons: why, by row of the sheet (1-based).
        target: the workbook to write.

    Raises:
        Trouble: the list is no longer there or can no longer be read.
        OSError: the target cannot be written.
    """
    found = find_list(path, open_list(path), read.sheet, SOUGHT)
    wanted = sorted(row for row in reasons if found.header.bottom < row - 1 < len(found.sheet.rows))
    book = Workbook()
    if found.sheet.epoch_1904:
        book.epoch = CALENDAR_MAC_1904
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = "".join("_" if sign in "[]:*?/\\" else sign for sign in found.sheet.name)[:31] or "DS"
    column = _reason_column(found)
    top = range(1, found.header.bottom + 2)
    for line, row in enumerate((*top, *_with_headings(wanted, read.lineage)), 1):
        cells = [*found.sheet.rows[row - 1][:column], ""]
        for place, value in enumerate(cells):
            _put(page.cell(line, place + 1), _handed_back(found, row - 1, place, value))
        if row in reasons and row not in top:
            _put(page.cell(line, column + 1), reasons[row])
    _dress(page, found, column)
    book.save(target)
    return len(wanted)


def _with_headings(wanted: Sequence[int], lineage: Sequence[tuple[int, tuple[int, ...]]]) -> list[int]:
    """Return the rows wanted and the headings of their groups, in the order of the sheet."""
    starts = [start for start, _ in lineage]
    rows = set(wanted)
    for row in wanted:
        place = bisect_left(starts, row) - 1
        if place >= 0:
            rows.update(lineage[place][1])
    return sorted(rows)


def _reason_column(found: ListSheet) -> int:
    """Return the column for the reasons (0-based): where they stand already in a list handed back before, else beyond the last heading."""
    for column, path in enumerate(found.header.paths):
        if path and heading_key(path[-1]) == REASON_KEY:
            return column
    head = found.sheet.rows[: found.header.bottom + 1]
    return max((place + 1 for row in head for place, cell in enumerate(row) if cell != ""), default=0)


def _handed_back(found: ListSheet, row: int, column: int, value: Any) -> Any:
    if (row, column) in found.sheet.broken:
        return found.sheet.broken[row, column]
    return _unicode(found.texts, value) if isinstance(value, str) else value


def _unicode(texts: Texts, text: str) -> str:
    """Return a text in Unicode, otherwise as it stands."""
    read = texts(text)
    return text if read == tidy(text) else read


def _put(cell: Any, value: Any) -> None:
    if value == "" or value is None:
        return
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        return
    cell.value = value
    if isinstance(value, datetime.date):
        cell.number_format = "dd/mm/yyyy"


def _dress(page: Worksheet, found: ListSheet, column: int) -> None:
    header = found.header
    _put(page.cell(header.name_row + 1, column + 1), REASON)
    for (first_row, first_column), (last_row, last_column) in found.sheet.merged:
        if last_row <= header.bottom and last_column < column:
            page.merge_cells(
                start_row=first_row + 1, start_column=first_column + 1, end_row=last_row + 1, end_column=last_column + 1
            )  # fmt: skip
    for line in range(header.top + 1, header.bottom + 2):
        for place in range(column + 1):
            head = page.cell(line, place + 1)
            head.font, head.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center")
    for line in range(header.bottom + 2, page.max_row + 1):
        reason = page.cell(line, column + 1)
        if reason.value is not None:
            reason.fill, reason.alignment = _REASON_FILL, Alignment(wrap_text=True, vertical="top")
    for place in range(column):
        page.column_dimensions[letter_of(place)].width = _WIDTH
    page.column_dimensions[letter_of(column)].width = _REASON_WIDTH
    page.freeze_panes = f"A{header.bottom + 2}"
