"""A list as a workbook: exactly what is shown, ready to print and to calculate with."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.kernel.files import safe_name, write_book

_PIXELS_PER_CHARACTER = 7
_PORTRAIT_CHARACTERS = 92
_STEP_EVERY = 500
#: A page head of Excel holds 255 signs in all.
_HEAD_ROOM = 150
_A4 = 9
_FONT = "Times New Roman"
#: Control characters, which a workbook cannot hold.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write_list(
    path: Path,
    title: str,
    columns: Sequence[Column[Any]],
    rows: Iterable[Any],
    step: Callable[[int], None] = lambda done: None,
    *,
    narrowed: str = "",
    say_above: bool = False,
) -> int:
    """Write rows into the workbook `path`, all or nothing; return how many. For worker threads.

    Numbers are numbers, days are days, codes are text, not recorded is an empty cell. The heading is frozen and
    repeated in print; the print area is the list, on A4, as wide as the page. What the list is narrowed to stands in
    the head of the printed page; with `say_above` (a list of a past day) also in two lines above the list.

    Raises:
        Trouble: the file is open in Excel, the disk is full.
    """
    counted: list[int] = []
    write_book(path, lambda stream: counted.append(_fill(stream, title, columns, rows, step, narrowed, say_above)))
    return counted[0]


def _fill(
    stream: IO[bytes],
    title: str,
    columns: Sequence[Column[Any]],
    rows: Iterable[Any],
    step: Callable[[int], None],
    narrowed: str,
    say_above: bool,
) -> int:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(sheet_name(title))
    widths = [max(column.width / _PIXELS_PER_CHARACTER, len(column.title) * 0.62 + 2, 6) for column in columns]
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = round(width, 1)
    above = 2 if say_above else 0
    sheet.freeze_panes = f"A{above + 2}"
    sheet.print_title_rows = f"{above + 1}:{above + 1}"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if sum(widths) > _PORTRAIT_CHARACTERS else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.oddHeader.center.text = "\n".join(filter(None, (title, narrowed[:_HEAD_ROOM]))).replace("&", "&&")
    sheet.oddFooter.right.text = "&P/&N"
    line = Side(style="thin", color="B7C4BC")
    box = Border(left=line, right=line, top=line, bottom=line)
    head_font, body_font = Font(name=_FONT, size=11, bold=True), Font(name=_FONT, size=11)
    head_fill = PatternFill("solid", fgColor="E2F0E7")
    head_place = Alignment(horizontal="center", vertical="center", wrap_text=True)
    places = [Alignment(horizontal=column.align, vertical="top", wrap_text=column.align == "left") for column in columns]

    #: Of a column and a format: a hundred thousand lines share a handful of styles.
    styles: dict[tuple[int, str], Any] = {}

    def head(text: str) -> Any:
        cell = WriteOnlyCell(sheet, value=text)
        cell.font, cell.fill, cell.alignment, cell.border = head_font, head_fill, head_place, box
        return cell

    def said(text: str, font: Any) -> Any:
        cell = WriteOnlyCell(sheet, value=_UNSEEN.sub("", text))
        cell.data_type, cell.font = "s", font
        return cell

    def body(place: int, value: Any) -> Any:
        shown, number_format = _excel(value)
        cell: Any = WriteOnlyCell(sheet, value=shown)
        if isinstance(shown, str):
            cell.data_type = "s"
        style = styles.get((place, number_format))
        if style is None:
            cell.font, cell.border, cell.alignment, cell.number_format = body_font, box, places[place], number_format
            styles[place, number_format] = cell._style
        else:
            cell._style = style
        return cell

    if say_above:
        sheet.append([said(title, Font(name=_FONT, size=13, bold=True))])
        sheet.append([said(narrowed, Font(name=_FONT, size=11, italic=True))])
    sheet.append([head(column.title) for column in columns])
    count = above + 1
    for row in rows:
        count += 1
        sheet.append([body(place, column.value_of(row)) for place, column in enumerate(columns)])
        if count % _STEP_EVERY == 0:
            step(count)
    last = get_column_letter(len(columns))
    sheet.print_area = f"A1:{last}{count}"
    sheet.auto_filter.ref = f"A{above + 1}:{last}{count}"
    book.save(stream)
    return count - above - 1


def _excel(value: Any) -> tuple[Any, str]:
    """Return what openpyxl is given, and how Excel shows it."""
    if isinstance(value, bool):
        return ("Có" if value else "Không"), "@"
    if isinstance(value, int):
        return value, "#,##0"
    if isinstance(value, Decimal):
        return value, "#,##0.######"
    if isinstance(value, date):
        return value, "dd/mm/yyyy"
    return (None, "General") if value is None or value == "" else (_UNSEEN.sub("", str(value)), "@")


def sheet_name(title: str) -> str:
    """Return `title` as Excel allows it for a sheet."""
    return re.sub(r"[\[\]:*?/\\]", " ", title).strip("' ")[:31] or "Danh sách"


def file_name(title: str, day: date) -> str:
    """Return a name for the workbook of a list: its title and the day."""
    return f"{safe_name(title)} {day:%Y-%m-%d}.xlsx"
