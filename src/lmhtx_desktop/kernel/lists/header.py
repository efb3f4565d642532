"""Finding the heading of a list: one to three lines, anywhere in the first 30 rows, below titles."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.kernel.lists.headings import Vocabulary, heading_key, unit_in
from lmhtx_desktop.kernel.lists.sheet import Sheet
from lmhtx_desktop.kernel.text import fold

#: The heading stands in one of these first rows.
SEARCHED_ROWS = 30
_COLUMN_NUMBER = re.compile(r"\(?\s*(?:\d{1,3}|[A-Za-z])\s*\)?|\d{1,3}\s*=.*|[A-Z]\d?")
_UNIT_LINE = re.compile(r"\(?\s*(?:don vi tinh|don vi|dvt)\s*[:\-]?\s*(.+)")
_YEAR = re.compile(r"\bnam (20\d\d)\b|\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](20\d\d)\b")

Span = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True)
class Sought:
    """What kind of list is looked for.

    Attributes:
        words: its fields and their headings. key: the field that makes a sheet such a list.
        column: the key's official heading. headings: a few others, for the sentence that asks for them (both are translated when shown).
    """

    words: Vocabulary
    key: str
    column: str
    headings: str


@dataclass(frozen=True)
class Header:
    """Where the heading stands and what it says; rows and columns 0-based.

    Attributes:
        top, name_row, bottom: first row of the heading, the row that names the key column, last row
            (a line of column numbers beneath included). paths: for each column, its lines from top to bottom.
        fields: for each column, the field its heading names, or None. page_unit: unit of money named above
            the table (``Đơn vị tính: triệu đồng``), in đồng. year: year the titles above speak of.
    """

    top: int
    name_row: int
    bottom: int
    paths: tuple[tuple[str, ...], ...]
    fields: tuple[str | None, ...]
    page_unit: int | None
    year: int | None

    @property
    def strength(self) -> int:
        """Return how many different fields were recognised."""
        return len({field for field in self.fields if field})


def find_header(sheet: Sheet, decode: Callable[[str], str], sought: Sought) -> Header | None:
    """Return the heading of the list on `sheet`, or None if no row names the column that makes it one."""
    lines = [[decode(cell) if isinstance(cell, str) else cell for cell in row] for row in sheet.rows[: SEARCHED_ROWS + 4]]
    best: Header | None = None
    for row, cells in enumerate(lines[:SEARCHED_ROWS]):
        if not any(isinstance(cell, str) and sought.words.field_of(cell) == sought.key for cell in cells):
            continue
        header = _header_at(sheet, lines, row, sought)
        if best is None or (header.strength > best.strength and not _stays(lines, best, header)):
            best = header
    if best is None or best.strength > 1:
        return best
    return best if _stands_alone(lines, best) else None


def _stays(lines: Sequence[Sequence[Any]], above: Header, below: Header) -> bool:
    """Return whether the first of two headings stays, the second being stronger: rows stand between them, or both are full headings."""
    between = lines[above.bottom + 1 : below.top]
    rows = any(sum(cell != "" and bool(str(cell).strip()) for cell in cells) > 1 for cells in between)
    return above.strength > 1 and (rows or 2 * above.strength >= below.strength)


def header_without_key(sheet: Sheet, decode: Callable[[str], str], sought: Sought) -> int | None:
    """Return the row (0-based) that looks like a heading though the column that makes it one is missing."""
    for row, cells in enumerate(sheet.rows[:SEARCHED_ROWS]):
        if len({sought.words.field_of(decode(cell)) for cell in cells if isinstance(cell, str)} - {None}) >= 3:
            return row
    return None


def _stands_alone(lines: Sequence[Sequence[Any]], header: Header) -> bool:
    """Return whether a heading with a single known field is one: a full wording, and not a title over the table."""
    filled = [cell for cell in lines[header.name_row] if cell != ""]
    return any(heading_key(str(cell)).startswith(("ten", "danhsach")) for cell in filled) and len(filled) <= 3


def _header_at(sheet: Sheet, lines: Sequence[Sequence[Any]], row: int, sought: Sought) -> Header:
    width = len(lines[row])
    name_column = next(
        column for column, cell in enumerate(lines[row]) if isinstance(cell, str) and sought.words.field_of(cell) == sought.key
    )
    top = row
    while top > 0 and row - top < 2 and _is_parent_line(lines, sheet.merged, top - 1, row, name_column, sought.words):
        top -= 1
    bottom = row
    while bottom + 1 < len(lines) and bottom - row < 3 and _is_child_line(lines, sheet.merged, top, bottom, name_column, sought.words):
        bottom += 1
    paths = tuple(_path(lines, sheet.merged, column, top, bottom) for column in range(width))
    if bottom + 1 < len(lines) and numbers_columns(lines[bottom + 1]):
        bottom += 1
    fields = [sought.words.field_of_path(path) for path in paths]
    above = [str(cell) for line in lines[:top] for cell in line if isinstance(cell, str) and cell]
    return Header(top, row, bottom, paths, tuple(fields), _page_unit(above), _year(above, paths))


def _merged_from(merged: Sequence[Span], row: int, column: int) -> Span | None:
    for span in merged:
        (first_row, first_column), (last_row, last_column) = span
        if first_row <= row <= last_row and first_column <= column <= last_column:
            return span
    return None


def _text_over(lines: Sequence[Sequence[Any]], merged: Sequence[Span], row: int, column: int) -> str:
    """Return the heading text that covers a cell: its own, or its merged range's (a cell covered from above says nothing new)."""
    span = _merged_from(merged, row, column)
    if span:
        (first_row, first_column), _ = span
        cell = lines[first_row][first_column] if first_row < len(lines) else ""
        return str(cell).strip() if first_row == row else ""
    return str(lines[row][column]).strip()


def _path(lines: Sequence[Sequence[Any]], merged: Sequence[Span], column: int, top: int, bottom: int) -> tuple[str, ...]:
    path: list[str] = []
    for row in range(top, bottom + 1):
        text = _text_over(lines, merged, row, column)
        if not text and row < bottom and not merged:
            text = _spread_from_left(lines, row, column, bottom)
        if text and (not path or path[-1] != text):
            path.append(" ".join(text.split()))
    return tuple(path)


def _spread_from_left(lines: Sequence[Sequence[Any]], row: int, column: int, bottom: int) -> str:
    """Return the parent heading left of a blank cell in a sheet without merged ranges: it reaches over all columns with a child."""
    if not any(str(lines[below][column]).strip() for below in range(row + 1, bottom + 1)):
        return ""
    for left in range(column - 1, -1, -1):
        if text := str(lines[row][left]).strip():
            return text if any(str(lines[below][left]).strip() for below in range(row + 1, bottom + 1)) else ""
    return ""


def _is_child_line(
    lines: Sequence[Sequence[Any]], merged: Sequence[Span], top: int, bottom: int, name_column: int, words: Vocabulary
) -> bool:
    """Return whether the row below `bottom` is a lower line of the heading."""
    row = bottom + 1
    cells = lines[row]
    filled = [column for column, cell in enumerate(cells) if cell != "" and str(cell).strip()]
    if not filled or any(not isinstance(cells[column], str) for column in filled):
        return False
    span = _merged_from(merged, row, name_column)
    if span and span[0][0] < row:
        return True
    if str(cells[name_column]).strip():
        return False
    for column in filled:
        before = words.field_of_path(_path(lines, merged, column, top, bottom))
        after = words.field_of_path(_path(lines, merged, column, top, row))
        if after is not None and after != before:
            return True
        if after is not None and after == before and heading_key(str(cells[column])) in ("tongso", "tong"):
            return True
    return False


def _is_parent_line(
    lines: Sequence[Sequence[Any]], merged: Sequence[Span], row: int, name_row: int, name_column: int, words: Vocabulary
) -> bool:
    """Return whether `row` stands above the names' heading as the upper line of other columns."""
    cells = lines[row]
    filled = [column for column, cell in enumerate(cells) if cell != "" and str(cell).strip()]
    if not filled or any(not isinstance(cells[column], str) for column in filled) or str(cells[name_column]).strip():
        return False
    if min(filled) < name_column and len(filled) < 3:
        return False
    span = _merged_from(merged, row, name_column)
    if span and span[0][1] != span[1][1]:
        return False
    if any(_UNIT_LINE.match(fold(str(cells[column]))) for column in filled):
        return False
    gained = 0
    for column in range(len(cells)):
        below = str(lines[name_row][column]).strip()
        above = _text_over(lines, merged, row, column) or (_spread_from_left(lines, row, column, name_row) if not merged else "")
        if (
            (above and below and words.field_of_path((above, below)) not in (None, words.field_of(below)))
            or (above and not below and words.field_of(above))
            or (above and below and unit_in(above))
        ):
            gained += 1
    return gained > 0


def numbers_columns(cells: Sequence[Any]) -> bool:
    """Return whether a row counts the columns: 1 2 3 …, (1) (2) …, A B 1 2 …."""
    filled = [cell for cell in cells if cell != ""]
    if len(filled) < 3:
        return False
    numbers = []
    for cell in filled:
        text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
        if not _COLUMN_NUMBER.fullmatch(text):
            return False
        if digits := re.match(r"\(?\s*(\d+)", text):
            numbers.append(int(digits[1]))
    return len(numbers) >= 2 and numbers == sorted(set(numbers)) and numbers[-1] - numbers[0] < 2 * len(numbers) + 3


def _page_unit(above: Sequence[str]) -> int | None:
    for text in reversed(above):
        if found := _UNIT_LINE.search(fold(text)):
            return unit_in(f"({found[1].strip(' ().:;')})") or unit_in(found[1])
    return None


def _year(above: Sequence[str], paths: Sequence[tuple[str, ...]]) -> int | None:
    """Return the year the figures are of, as titles or headings of money say it; None if they name none or several."""
    for texts in (above, [" ".join(path) for path in paths]):
        years = {int(found[1] or found[2]) for text in texts for found in _YEAR.finditer(fold(text))}
        if len(years) == 1:
            return years.pop()
    return None
