"""Lay out the empty workbook of every form: official head, table, signatures, print set-up. No logic inside.

Usage: make_form_books.py [CODE…]. The workbooks are committed; whoever wants another look may edit them in
Excel instead, as long as the defined names (``bieu_…``) keep pointing at the right cells.
"""

import math
import sys
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.layout import HeadingCell, heading_cells, heading_depth, lead_columns, lead_widths
from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.areas.reporting.words import RowStyle

FOLDER = Path(__file__).parents[1] / "resources" / "forms"
FONT = "Times New Roman"
THIN = Side(style="thin")
HAIR = Side(style="hair")
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
#: Sheet "Biểu" of every workbook.
SHEET = "Biểu"
POINTS_PER_CHARACTER = 5.6
MARGINS_MM = {"left": 30, "right": 20, "top": 20, "bottom": 20}


class EveryIndicator:
    """Stands for the indicators of all areas: the layout does not depend on which there are."""

    def __contains__(self, key: object) -> bool:
        """Whatever is asked for is there."""
        return True


def lay_out(form: Form) -> Workbook:
    """Make the empty workbook of one form."""
    book = Workbook()
    book.properties.creator = "LMHTX"
    book.properties.title = f"{form.code} {form.title}"
    book.properties.created = book.properties.modified = datetime(2026, 1, 1)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = SHEET
    book._named_styles["Normal"].font = Font(name=FONT, size=11)
    widths = lead_widths(form) + [column.width for column in form.columns]
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    last = len(widths)
    halves = _half(widths)
    row = _head(book, sheet, form, last, halves)
    first_heading = row
    row = _table(book, sheet, form, row)
    _foot(book, sheet, form, row, last, halves)
    _print_setup(sheet, form, widths, first_heading, row)
    return book


def _half(widths: list[float]) -> int:
    """Return the last column of the left half of the page."""
    total = 0.0
    for place, width in enumerate(widths, 1):
        total += width
        if total >= sum(widths) * 0.45:
            return place
    return len(widths)


def _name(book: Workbook, sheet: Worksheet, name: str, row: int, column: int, last_row: int = 0, last_column: int = 0) -> None:
    first = f"${get_column_letter(column)}${row}"
    last = f":${get_column_letter(last_column)}${last_row}" if last_row else ""
    book.defined_names[name] = DefinedName(name, attr_text=f"'{sheet.title}'!{first}{last}")


def _line(
    sheet: Worksheet, row: int, first: int, last: int, text: str, *, size: float = 12, bold: bool = False, italic: bool = False,
    underline: bool = False, align: str = "center", height: float = 0,
) -> None:  # fmt: skip
    cell = sheet.cell(row, first, text or None)
    cell.font = Font(name=FONT, size=size, bold=bold, italic=italic, underline="single" if underline else None)
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
    if last > first:
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
    sheet.row_dimensions[row].height = max(height or size * 1.45, sheet.row_dimensions[row].height or 0)


def _head(book: Workbook, sheet: Worksheet, form: Form, last: int, half: int) -> int:
    """Write the official head and the title; return the row of the table's heading."""
    _line(sheet, 1, 1, half, "")
    _line(sheet, 1, half + 1, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    _line(sheet, 2, 1, half, "", bold=True, underline=True)
    _line(sheet, 2, half + 1, last, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True, underline=True)
    _line(sheet, 3, 1, half, "", size=13)
    _line(sheet, 3, half + 1, last, "", size=13, italic=True)
    _line(sheet, 4, 1, last, f"Biểu {form.code}", size=11, bold=True, align="right", height=22)
    _line(sheet, 5, 1, last, form.title.upper(), size=13, bold=True, height=24)
    _line(sheet, 6, 1, last, "", size=13, bold=True)
    _line(sheet, 7, 1, last, form.unit, size=11, italic=True, align="right", height=20)
    for name, row, column in (
        ("parent", 1, 1), ("office", 2, 1), ("number", 3, 1), ("place_date", 3, half + 1), ("title", 5, 1), ("subtitle", 6, 1),
    ):  # fmt: skip
        _name(book, sheet, f"bieu_{name}", row, column)
    return 8


def _table(book: Workbook, sheet: Worksheet, form: Form, top: int) -> int:
    """Write heading and body; return the row after them."""
    lead, last = lead_columns(form), lead_columns(form) + len(form.columns)
    depth = heading_depth(form)
    for cell in heading_cells(form, None):
        row, column = top + cell.row, 1 + cell.column
        written = sheet.cell(row, column, cell.text)
        numbers = cell.row == depth - 1
        written.font = Font(name=FONT, size=9 if numbers else 11, bold=not numbers, italic=numbers)
        written.alignment = CENTRE
        for inside_row in range(row, row + cell.rows):
            for inside_column in range(column, column + cell.columns):
                sheet.cell(inside_row, inside_column).border = Border(top=THIN, bottom=THIN, left=THIN, right=THIN)
        if cell.rows > 1 or cell.columns > 1:
            sheet.merge_cells(start_row=row, start_column=column, end_row=row + cell.rows - 1, end_column=column + cell.columns - 1)
    for line, height in enumerate(_heading_heights(form)):
        sheet.row_dimensions[top + line].height = height
    sheet.row_dimensions[top + depth - 1].height = 13
    body = top + depth
    for offset, row_of_form in enumerate(form.rows):
        row = body + offset
        group, total, detail = (row_of_form.style is style for style in (RowStyle.GROUP, RowStyle.TOTAL, RowStyle.DETAIL))
        label = row_of_form.label.upper() if group else row_of_form.label
        texts = [row_of_form.number, label, row_of_form.unit][:lead]
        final = offset == len(form.rows) - 1
        for column in range(1, last + 1):
            written = sheet.cell(row, column, (texts[column - 1] or None) if column <= lead else None)
            written.font = Font(name=FONT, size=11, bold=group or (total and column <= 2), italic=detail and column == 2)
            side = "center" if column in (1, 3) and column <= lead else "left" if column == 2 else "right"
            indent = (2 if detail else 0) if column == 2 else 0
            written.alignment = Alignment(
                horizontal=side, vertical="center", wrap_text=column <= lead, shrink_to_fit=column > lead, indent=indent
            )
            written.border = Border(
                left=THIN, right=THIN, top=THIN if offset == 0 or group else HAIR, bottom=THIN if final or group else HAIR
            )
        lines = math.ceil((len(label) + (4 if detail else 0)) * 1.08 / lead_widths(form)[1])
        sheet.row_dimensions[row].height = 16.5 * max(lines, 1) if not group else 19
    _name(book, sheet, "bieu_heading", top, 1, body - 1, last)
    _name(book, sheet, "bieu_body", body, 1, body + len(form.rows) - 1, last)
    return body + len(form.rows)


def _heading_heights(form: Form) -> list[float]:
    """Return heights in points for the lines of the heading (without the line of numbers) that hold every text."""
    lines = heading_depth(form) - 1
    needed = {(rows, line): 20.0 for rows in (1, 2) for line in (0, 1)}
    for cell in heading_cells(form, None):
        if cell.row < lines:
            place = (cell.rows, cell.row)
            needed[place] = max(needed[place], 15.0 * _text_lines(form, cell) + 4)
    if lines == 1:
        return [needed[1, 0]]
    return [needed[1, 0], max(needed[1, 1], needed[2, 0] - needed[1, 0])]


def _text_lines(form: Form, cell: HeadingCell) -> int:
    widths = lead_widths(form) + [column.width for column in form.columns]
    width = sum(widths[cell.column : cell.column + cell.columns])
    return sum(max(1, math.ceil(len(piece) * 1.25 / width)) for piece in cell.text.split("\n"))


def _foot(book: Workbook, sheet: Worksheet, form: Form, row: int, last: int, half: int) -> None:
    """Write the signature block, receivers and legal basis."""
    sheet.row_dimensions[row].height = 10
    _line(sheet, row + 1, 1, half, "NGƯỜI LẬP BIỂU", bold=True)
    _line(sheet, row + 1, half + 1, last, "", bold=True)
    _line(sheet, row + 2, 1, half, "(Ký, họ tên)", size=11, italic=True)
    _line(sheet, row + 2, half + 1, last, "(Ký, họ tên, đóng dấu)", size=11, italic=True)
    sheet.row_dimensions[row + 3].height = 58
    _line(sheet, row + 4, 1, half, "", size=13, bold=True)
    _line(sheet, row + 4, half + 1, last, "", size=13, bold=True)
    _line(sheet, row + 5, 1, last, f"Nơi nhận: {'; '.join(form.receivers)}; lưu VT.", size=11, italic=True, align="left", height=20)
    _line(sheet, row + 6, 1, last, f"Căn cứ: {form.legal}.", size=10, italic=True, align="left", height=16)
    for name, place, column in (
        ("leader_title", row + 1, half + 1), ("preparer", row + 4, 1), ("leader", row + 4, half + 1), ("receivers", row + 5, 1), ("legal", row + 6, 1),
    ):  # fmt: skip
        _name(book, sheet, f"bieu_{name}", place, column)


def _print_setup(sheet: Worksheet, form: Form, widths: list[float], heading: int, foot: int) -> None:
    """A4, margins 20/20/30/20 mm, one page wide, heading repeated, signatures never alone."""
    end = foot + 6
    sheet.print_area = f"A1:{get_column_letter(len(widths))}{end}"
    sheet.print_title_rows = f"{heading}:{heading + heading_depth(form) - 1}"
    sheet.freeze_panes = sheet.cell(heading + heading_depth(form), lead_columns(form) + 1)
    setup = sheet.page_setup
    setup.paperSize = 9
    setup.orientation = "landscape" if form.landscape else "portrait"
    setup.fitToWidth, setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for side, millimetres in MARGINS_MM.items():
        setattr(sheet.page_margins, side, millimetres / 25.4)
    sheet.page_margins.header = sheet.page_margins.footer = 8 / 25.4
    sheet.print_options.horizontalCentered = True
    sheet.HeaderFooter.differentFirst = True
    sheet.oddHeader.center.text = "&P"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    _keep_signatures_company(sheet, form, widths, heading, foot, end)


def _keep_signatures_company(sheet: Worksheet, form: Form, widths: list[float], heading: int, foot: int, end: int) -> None:
    """Where the foot would begin or fall on a new page alone, take the last rows of the table with it."""
    page_width, page_height = (297, 210) if form.landscape else (210, 297)
    room = page_width - MARGINS_MM["left"] - MARGINS_MM["right"], page_height - MARGINS_MM["top"] - MARGINS_MM["bottom"]
    room_points = room[0] / 25.4 * 72, room[1] / 25.4 * 72
    scale = min(1.0, room_points[0] / (sum(widths) * POINTS_PER_CHARACTER))
    height, titles = room_points[1] / scale, sum(_height(sheet, row) for row in range(heading, heading + heading_depth(form)))
    used, page_of = 0.0, {}
    page = 1
    for row in range(1, end + 1):
        if used + _height(sheet, row) > height:
            page, used = page + 1, titles
        used += _height(sheet, row)
        page_of[row] = page
    if page_of[end] != page_of[foot - 3]:
        sheet.row_breaks.append(Break(id=foot - 4))


def _height(sheet: Worksheet, row: int) -> float:
    return float(sheet.row_dimensions[row].height or 15)


def main(codes: list[str]) -> None:
    """Write the workbooks of the forms named, or of all."""
    for path in sorted(FOLDER.glob("*.toml")):
        if not codes or path.stem in codes:
            form = read_form(path, EveryIndicator())
            lay_out(form).save(form.book)
            print(form.book.name)


if __name__ == "__main__":
    main(sys.argv[1:])
