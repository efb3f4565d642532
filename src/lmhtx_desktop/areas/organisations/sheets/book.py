"""HTX-01 as a workbook: one sheet for each cooperative, last year's figures in grey, green cells to fill in, a hidden key to come back by."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.sheets.form import FACTS, GROUPS, SheetAsk, in_millions, label_of, unit_of
from lmhtx_desktop.kernel.files import safe_name, write_book

#: Sheet that holds the keys: title of the sheet, number, tax code, name, year. Never shown in Excel.
KEYS = "HTX-01"
#: Columns: number, label, unit, last year, this year, note.
LABEL, BEFORE, NOW, NOTE = 2, 4, 5, 6
#: What the titles of the two blocks of answers begin with, so that a reader knows the sheet without its key.
TITLE = "PHIẾU THU THẬP THÔNG TIN"
_FONT = "Times New Roman"
_THIN = Side(style="thin", color="8A9A90")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_OPEN, _HEAD = PatternFill("solid", fgColor="E2F0E7"), PatternFill("solid", fgColor="EDEDED")
_GREY = "808080"
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_TITLE, _LONGEST_NAME = 31, 110
_WIDTHS = (6, 42, 13, 16, 16, 20)
#: Height of a line (points), and the line of the first contact fact, an address of two lines.
_ROW_HEIGHT, _FIRST_FACT = 19, 8


def write_books(
    folder: Path, asks: Sequence[SheetAsk], office: str, step: Callable[[int, int], None] = lambda done, total: None
) -> list[Path]:
    """Write one workbook for each cooperative into `folder`; return the files.

    Raises:
        Trouble: a file cannot be written.
    """
    written = []
    for place, ask in enumerate(asks):
        step(place, len(asks))
        name = safe_name(f"HTX-01 {ask.year} {ask.facts['name']}")[:_LONGEST_NAME].strip()
        path = folder / f"{name} ({ask.organisation}).xlsx"
        write_books_together(path, [ask], office)
        written.append(path)
    return written


def write_books_together(path: Path, asks: Sequence[SheetAsk], office: str) -> None:
    """Write one workbook with a sheet for each cooperative.

    Raises:
        Trouble: the file cannot be written.
    """
    book = Workbook()
    keys = book.active
    assert keys is not None
    keys.title = KEYS
    titles: set[str] = {KEYS.lower()}
    for ask in asks:
        title = _title(ask.facts["name"] or "HTX", titles)
        _lay_out(book.create_sheet(title), ask, office)
        keys.append([title, ask.organisation, ask.facts.get("tax_code") or "", ask.facts["name"] or "", ask.year])
    keys.sheet_state = "veryHidden"
    book.active = 1
    write_book(path, book.save)


def _title(name: str, taken: set[str]) -> str:
    plain = _NOT_IN_TITLES.sub(" ", name).strip() or "HTX"
    title, number = plain[:_LONGEST_TITLE].strip(), 1
    while title.lower() in taken:
        number += 1
        title = f"{plain[: _LONGEST_TITLE - len(str(number)) - 1].strip()} {number}"
    taken.add(title.lower())
    return title


def _lay_out(sheet: Worksheet, ask: SheetAsk, office: str) -> None:
    for letter, width in zip("ABCDEF", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    _put(sheet, 1, 1, office.upper(), bold=True, size=11)
    _put(sheet, 1, NOTE, "Mẫu HTX-01", italic=True, size=11, align="right")
    _put(sheet, 2, 1, f"{TITLE} NĂM {ask.year}", bold=True, size=14, align="center")
    sheet.merge_cells("A2:F2")
    _put(sheet, 3, 1, "Ô nền xanh là ô cần điền; cột chữ xám là số năm trước. Tiền tính bằng triệu đồng. Ô không có số liệu thì để trống, số 0 chỉ ghi khi đúng là không có.",
         italic=True, size=10)  # fmt: skip
    sheet.merge_cells("A3:F3")
    sheet["A3"].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.row_dimensions[3].height = 28
    at = 4
    known = [
        ("Tên đơn vị", ask.facts["name"]),
        ("Mã số thuế", ask.facts.get("tax_code")),
        ("Xã, phường", ask.facts.get("commune")),
    ]
    for label, text in known:
        _put(sheet, at, LABEL, label)
        _put(sheet, at, 3, text or "", bold=True, text=True)
        sheet.merge_cells(start_row=at, start_column=3, end_row=at, end_column=NOTE)
        at += 1
    for column, title in ((LABEL, "Thông tin liên hệ"), (3, "Đang ghi"), (NOW, "Sửa lại (nếu khác)")):
        _put(sheet, at, column, title, bold=True, fill=_HEAD)
    at += 1
    for key, label in FACTS:
        _put(sheet, at, LABEL, label)
        _put(sheet, at, 3, ask.facts.get(key) or "", colour=_GREY, text=True)
        sheet.cell(at, 3).alignment = Alignment(vertical="center", wrap_text=True)
        sheet.merge_cells(start_row=at, start_column=3, end_row=at, end_column=BEFORE)
        _put(sheet, at, NOW, None, fill=_OPEN, text=True)
        for column in range(LABEL, NOTE + 1):
            sheet.cell(at, column).border = _BOX
        sheet.merge_cells(start_row=at, start_column=NOW, end_row=at, end_column=NOTE)
        at += 1
    at = _lay_out_figures(sheet, ask, at)
    for row in range(4, at + 1):
        sheet.row_dimensions[row].height = _ROW_HEIGHT
    sheet.row_dimensions[_FIRST_FACT].height = 2 * _ROW_HEIGHT
    _put(sheet, at + 2, LABEL, "Người lập phiếu", bold=True, align="center")
    _put(sheet, at + 2, NOW, "Đại diện đơn vị (ký, đóng dấu)", bold=True, align="center")
    _set_page(sheet, at + 7)


def _lay_out_figures(sheet: Worksheet, ask: SheetAsk, at: int) -> int:
    titles = (
        "TT",
        "Chỉ tiêu",
        "Đơn vị tính",
        f"Năm {ask.year - 1}",
        f"Năm {ask.year}",
        "Ghi chú",
    )
    for column, title in enumerate(titles, 1):
        _put(sheet, at, column, title, bold=True, fill=_HEAD, align="center", box=True)
    heads = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    heads.error, heads.errorTitle = "Hãy ghi số nguyên từ 0 trở lên, hoặc để trống.", "Số liệu chưa đúng"
    amounts = DataValidation(type="decimal", operator="between", formula1="-1000000000", formula2="1000000000", allow_blank=True)
    amounts.error, amounts.errorTitle = "Hãy ghi số tiền bằng triệu đồng, hoặc để trống.", "Số liệu chưa đúng"
    flags = DataValidation(type="list", formula1='"Có,Không"', allow_blank=True)
    for rule in (heads, amounts, flags):
        sheet.add_data_validation(rule)
    by_sort = {"people": heads, "money": amounts, "flag": flags}
    number = 0
    for title, keys in GROUPS:
        at += 1
        _put(sheet, at, LABEL, title, bold=True)
        for column in range(1, NOTE + 1):
            sheet.cell(at, column).border = _BOX
        for key in keys:
            at, number, sort = at + 1, number + 1, FIGURES[key][1]
            _put(sheet, at, 1, number, align="center", box=True)
            _put(sheet, at, LABEL, label_of(key), box=True)
            _put(sheet, at, 3, unit_of(key), align="center", box=True)
            _put(sheet, at, BEFORE, _cell_value(key, ask.before.get(key)), colour=_GREY, align="right", box=True)
            _put(sheet, at, NOW, None, fill=_OPEN, align="right", box=True)
            _put(sheet, at, NOTE, None, box=True)
            for column in (BEFORE, NOW):
                sheet.cell(at, column).number_format = {"people": "#,##0", "money": "#,##0.######"}.get(sort, "General")
            by_sort[sort].add(sheet.cell(at, NOW))
    return at


def _cell_value(key: str, value: Any) -> Any:
    if value is None:
        return None
    sort = FIGURES[key][1]
    if sort == "flag":
        return "Có" if value else "Không"
    return in_millions(value) if sort == "money" else value


def _put(
    sheet: Worksheet, row: int, column: int, value: Any, *, bold: bool = False, italic: bool = False, size: float = 12, colour: str = "000000",
    fill: PatternFill | None = None, align: str | None = None, box: bool = False, text: bool = False,
) -> None:  # fmt: skip
    cell: Any = sheet.cell(row, column, value)
    cell.font = Font(name=_FONT, size=size, bold=bold, italic=italic, color=colour)
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=column in (LABEL, 3) and box)
    if fill is not None:
        cell.fill = fill
    if box:
        cell.border = _BOX
    if text:
        cell.number_format = "@"


def _set_page(sheet: Worksheet, last: int) -> None:
    sheet.print_area = f"A1:F{last}"
    sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "portrait"
    sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = 1
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
