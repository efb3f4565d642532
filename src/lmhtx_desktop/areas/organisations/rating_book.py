"""HTX-02 as a workbook: one sheet for each cooperative to score itself, points checked while it types them."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from lmhtx_desktop.areas.organisations.queries.rating import RatingSheet
from lmhtx_desktop.areas.organisations.rules.rating import GROUP, PART, CriteriaTable
from lmhtx_desktop.kernel.files import write_book
from lmhtx_desktop.kernel.language import tr

_FONT = "Times New Roman"
_THIN = Side(style="thin")
_EDGES = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_OPEN = PatternFill("solid", fgColor="E2F0E7")
_WIDTHS = (8, 62, 12, 14, 26)
_HEAD_HEIGHT, _LINE_HEIGHT, _CHARACTERS_A_LINE = 50, 19, 66
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_TITLE = 31
#: Columns of the points given, and of the most.
_POINTS, _MOST = 4, 3
_CENTRED = (1, _MOST, _POINTS)


def write_sheets(target: Path, sheets: Sequence[RatingSheet]) -> int:
    """Write a workbook with a sheet for each of these; those without a table are left out. Return how many there are.

    Raises:
        Trouble: the file cannot be written.
    """
    book = Workbook()
    first = book.active
    assert first is not None
    book.remove(first)
    titles: set[str] = set()
    for sheet in sheets:
        if sheet.table is not None:
            _lay_out(book.create_sheet(_title(sheet.name, titles)), sheet, sheet.table)
    count = len(book.worksheets)

    def save(stream: IO[bytes]) -> None:
        book.save(stream)

    if count:
        write_book(target, save)
    return count


def _title(name: str, taken: set[str]) -> str:
    """Return a title a workbook takes, different from the others."""
    plain = _NOT_IN_TITLES.sub(" ", name).strip() or "HTX"
    title, number = plain[:_LONGEST_TITLE], 1
    while title.casefold() in taken:
        number += 1
        ending = f" ({number})"
        title = plain[: _LONGEST_TITLE - len(ending)] + ending
    taken.add(title.casefold())
    return title


def _lay_out(page: Worksheet, sheet: RatingSheet, table: CriteriaTable) -> None:
    for column, width in enumerate(_WIDTHS, start=1):
        page.column_dimensions[get_column_letter(column)].width = width
    address = ", ".join(part for part in (sheet.address, sheet.commune) if part)
    for row, (text, bold) in enumerate(
        (
            (tr("BẢNG ĐÁNH GIÁ HỢP TÁC XÃ NĂM {year}").format(year=sheet.year), True),
            (tr("Theo {source}").format(source=table.source), False),
            (tr("Tên hợp tác xã: {name}").format(name=sheet.name), False),
            (tr("Địa chỉ: {address}").format(address=address), False),
            (tr("Số giấy chứng nhận đăng ký kinh doanh: {number}").format(number=sheet.certificate_number or sheet.tax_code or ""), False),
        ),
        start=1,
    ):
        cell = page.cell(row, 1, text)
        cell.font = Font(name=_FONT, size=13 if bold else 12, bold=bold)
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(_WIDTHS))
        if row <= 2:
            cell.alignment = Alignment(horizontal="center")
    head = 7
    titles = (tr("Số TT"), tr("Tiêu chí đánh giá"), tr("Thang điểm tối đa"), tr("Điểm hợp tác xã tự chấm"), tr("Ghi chú"))
    for column, title in enumerate(titles, start=1):
        _write(page, head, column, title, bold=True, centred=True)
    page.row_dimensions[head].height = _HEAD_HEIGHT
    open_rows = [_line(page, head + 1 + place, table, place) for place in range(len(table.criteria))]
    last = head + len(table.criteria) + 1
    points = get_column_letter(_POINTS)
    sums: tuple[str | float, ...] = ("", tr("Tổng cộng"), float(table.known), f"=SUM({points}{head + 1}:{points}{last - 1})", "")
    for column, value in enumerate(sums, start=1):
        _write(page, last, column, value, bold=True, centred=column in _CENTRED)
    _sign(page, last + 2)
    page.protection.sheet = any(open_rows)
    page.freeze_panes = f"A{head + 1}"
    page.print_title_rows = f"{head}:{head}"
    page.page_setup.paperSize, page.page_setup.orientation = 9, "portrait"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]


def _line(page: Worksheet, row: int, table: CriteriaTable, place: int) -> int:
    """Write a line of the table; return its row if it takes points, else 0."""
    line, most = table.criteria[place], table.most_of(place)
    scored = not any(table.below(place))
    bold = line.level == GROUP
    page.row_dimensions[row].height = _LINE_HEIGHT * (1 + len(line.text) // _CHARACTERS_A_LINE)
    values = (f"{line.number})" if line.level == PART else line.number, line.text, None if most is None else float(most), None, None)
    for column, value in enumerate(values, start=1):
        cell = _write(page, row, column, value, bold=bold, centred=column in _CENTRED)
        if column == 2 and line.level == PART:
            cell.alignment = Alignment(wrap_text=True, vertical="center", indent=1)
        if scored and column >= _POINTS:
            cell.protection = Protection(locked=False)
        if scored and column == _POINTS:
            cell.fill = _OPEN
    if not scored:
        return 0
    if line.points is not None:
        rule = DataValidation(type="decimal", operator="between", formula1="0", formula2=str(line.points), allow_blank=True)
        rule.showErrorMessage = True
        rule.error = tr("Điểm từ 0 đến {most}.").format(most=str(line.points).replace(".", ","))
        page.add_data_validation(rule)
        rule.add(page.cell(row, _POINTS))
    return row


def _write(page: Worksheet, row: int, column: int, value: str | float | None, *, bold: bool, centred: bool) -> Cell:
    cell = page.cell(row, column, value)
    assert isinstance(cell, Cell)
    cell.font = Font(name=_FONT, size=12, bold=bold)
    cell.border = _EDGES
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if centred else None)
    return cell


def _sign(page: Worksheet, row: int) -> None:
    for place, (text, italic) in enumerate(
        (
            (tr("……………, ngày …… tháng …… năm ………"), True),
            (tr("ĐẠI DIỆN HỢP TÁC XÃ"), False),
            (tr("(Ký, họ tên, đóng dấu)"), True),
        )
    ):
        cell = page.cell(row + place, _MOST, text)
        cell.font = Font(name=_FONT, size=12, bold=not italic, italic=italic)
        cell.alignment = Alignment(horizontal="center")
        page.merge_cells(start_row=row + place, start_column=_MOST, end_row=row + place, end_column=len(_WIDTHS))
