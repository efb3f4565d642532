"""A filled form as a workbook: the empty one of the same stem, with its cells filled. Numbers are numbers.

Where things go is told by the defined names ``bieu_…`` of the empty workbook, so an office may restyle it in
Excel. No formula is written: openpyxl keeps no cached values, and a preview would be blank.
"""

import re
from copy import copy
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment
from openpyxl.utils.cell import get_column_letter, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.layout import heading_cells, heading_depth, lead_columns
from lmhtx_desktop.areas.reporting.matrix import NOT_APPLICABLE, Matrix
from lmhtx_desktop.areas.reporting.office import OfficeWords, office_words
from lmhtx_desktop.areas.reporting.queries import FilledForm
from lmhtx_desktop.areas.reporting.seal import check_code, data_cells
from lmhtx_desktop.areas.reporting.words import RowStyle
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.files import write_book
from lmhtx_desktop.kernel.language import tr

#: Name of the hidden sheet that programs read.
DATA_SHEET = "DuLieu"
#: What stands where nothing is recorded: not 0, and never a blank.
NOT_RECORDED = "—"
#: Letters of a running text in a column of width 1; the unit of Excel is a digit of a larger face.
_LETTERS_A_WIDTH = 1.0


def export_workbook(filled: FilledForm, path: Path) -> None:
    """Write a filled form to `path`, whole or not at all.

    Raises:
        Trouble: the empty workbook is damaged or does not fit the form; the target is open in Excel, the
            disk is full.
    """
    book = fill_book(filled.matrix, office_words(filled.settings, filled.today, filled.issuer))
    write_book(path, book.save)


def file_name(matrix: Matrix) -> str:
    """Return the usual name of the exported file: ``KTTT-01_2025.xlsx``."""
    return f"{matrix.form.code}_{matrix.period.text}.xlsx"


def fill_book(matrix: Matrix, words: OfficeWords) -> Workbook:
    """Fill the empty workbook of a form; `export_workbook` writes it."""
    form = matrix.form
    book = _open(form)
    places = _Names(book, form)
    _fill_around(places, matrix, words)
    _fill_heading(places, matrix)
    _fill_body(places, matrix)
    code = check_code(matrix)
    places.set_footer(f"{form.code}, {matrix.period.label}", tr("Mã kiểm tra: {code}").format(code=code))
    _add_data(book, matrix, code)
    book.properties.title = f"{form.code} {matrix.period.text}"
    book.properties.creator = words.office
    return book


def _open(form: Form) -> Workbook:
    try:
        return load_workbook(form.book)
    except Exception as error:  # openpyxl raises whatever its parsers raise
        raise Trouble(
            tr("Không đọc được bảng tính trống {name}.").format(name=form.book.name), tr("Hãy chép lại tệp ấy vào thư mục biểu mẫu.")
        ) from error


class _Names:
    """The cells that the defined names of an empty workbook point at."""

    def __init__(self, book: Workbook, form: Form) -> None:
        self._book, self._form = book, form
        self.sheet = self._sheet()

    def _sheet(self) -> Worksheet:
        sheet = self._book[self._place("body")[0]]
        assert isinstance(sheet, Worksheet)
        return sheet

    def _place(self, name: str) -> tuple[str, str]:
        found = self._book.defined_names.get(f"bieu_{name}")
        if found is None:
            raise self._trouble(tr("thiếu tên vùng “{name}”").format(name=f"bieu_{name}"))
        sheet, cells = next(iter(found.destinations))
        return str(sheet), str(cells)

    def _trouble(self, what: str) -> Trouble:
        return Trouble(
            tr("Bảng tính trống {book} không khớp với biểu {code}: {what}.").format(
                book=self._form.book.name, code=self._form.code, what=what
            ),
            tr("Hãy chép lại bảng tính trống đi kèm chương trình."),
        )

    def _bounds(self, name: str) -> tuple[int, int, int, int]:
        left, top, right, bottom = range_boundaries(self._place(name)[1])
        if left is None or top is None or right is None or bottom is None:
            raise self._trouble(tr("tên vùng “{name}” phải chỉ vào các ô").format(name=f"bieu_{name}"))
        return left, top, right, bottom

    def put(self, name: str, text: str) -> None:
        """Write into the first cell of a name."""
        left, top, _, _ = self._bounds(name)
        self.sheet.cell(top, left).value = text

    def set_footer(self, left: str, right: str) -> None:
        """Write the foot of the first and of all other pages."""
        for footer in (self.sheet.oddFooter, self.sheet.firstFooter):
            assert footer is not None
            for side, text in ((footer.left, left), (footer.right, right)):
                assert side is not None
                side.text, side.size = text, 9

    def insert_like(self, line: int, count: int) -> None:
        """Insert `count` lines below `line` that look like it; whatever stands below moves down with its names."""
        sheet = self.sheet
        merged = [cells for cells in sheet.merged_cells.ranges if cells.min_row > line]
        spans = [(cells.min_row, cells.min_col, cells.max_row, cells.max_col) for cells in merged]
        for cells in merged:
            sheet.unmerge_cells(str(cells))
        heights = {row: each.height for row, each in sheet.row_dimensions.items() if row >= line}
        sheet.insert_rows(line + 1, count)
        for top, left, bottom, right in spans:
            sheet.merge_cells(start_row=top + count, start_column=left, end_row=bottom + count, end_column=right)
        for row, height in heights.items():
            if row > line:
                sheet.row_dimensions[row + count].height = height
        for row in range(line + 1, line + count + 1):
            sheet.row_dimensions[row].height = heights.get(line)
            for column in range(1, sheet.max_column + 1):
                _look_alike(_cell(sheet, row, column), _cell(sheet, line, column))
        for page_break in sheet.row_breaks.brk:
            page_break.id += count if page_break.id >= line else 0
        for name in self._book.defined_names.values():
            name.attr_text = _moved_down(str(name.attr_text), line, count)
        sheet.print_area = _moved_down(str(sheet.print_area).rpartition("!")[2], line, count)

    def block(self, name: str, rows: int, columns: int) -> tuple[int, int]:
        """Return row and column where a block begins, after its size was compared with the form's."""
        left, top, right, bottom = self._bounds(name)
        if (bottom - top + 1, right - left + 1) != (rows, columns):
            raise self._trouble(
                tr("vùng “{name}” phải có {rows} dòng, {columns} cột").format(name=f"bieu_{name}", rows=rows, columns=columns)
            )
        return top, left


def _look_alike(cell: SheetCell, other: SheetCell) -> None:
    for name in ("font", "border", "fill", "alignment", "number_format"):
        setattr(cell, name, copy(getattr(other, name)))


def _moved_down(cells: str, line: int, count: int) -> str:
    """Write the place of cells anew after lines were inserted below `line`."""
    return re.sub(
        r"(\$?[A-Z]{1,3}\$?)(\d+)(?=:|$)",
        lambda found: f"{found[1]}{int(found[2]) + (count if int(found[2]) > line else 0)}",
        cells,
    )


def _fill_around(places: _Names, matrix: Matrix, words: OfficeWords) -> None:
    form = matrix.form
    for name, text in (
        ("parent", words.parent),
        ("office", words.office),
        ("number", words.number),
        ("place_date", words.place_and_date),
        ("title", form.title.upper()),
        ("subtitle", matrix.subtitle),
        ("leader_title", words.leader_title),
        ("preparer", words.preparer),
        ("leader", words.leader),
        ("receivers", tr("Nơi nhận: {receivers}; lưu VT.").format(receivers="; ".join(form.receivers))),
        ("legal", tr("Căn cứ: {legal}.").format(legal=form.legal)),
    ):
        places.put(name, text)


def _fill_heading(places: _Names, matrix: Matrix) -> None:
    form = matrix.form
    top, left = places.block("heading", heading_depth(form), lead_columns(form) + len(form.columns))
    for cell in heading_cells(form, matrix.period):
        _cell(places.sheet, top + cell.row, left + cell.column).value = cell.text


def _fill_body(places: _Names, matrix: Matrix) -> None:
    form = matrix.form
    lead = lead_columns(form)
    top, left = places.block("body", _lines_of_book(form), lead + len(form.columns))
    _open_lines(places, form, top)
    for offset, row in enumerate(form.rows):
        label = row.label.upper() if row.style is RowStyle.GROUP else row.label
        for place, text in enumerate([row.number, label, row.unit][:lead]):
            _cell(places.sheet, top + offset, left + place).value = text or None
        for place, column in enumerate(form.columns, lead):
            cell = matrix.cell(row.key, column.key)
            if cell is not None or row.has_values:
                _write(_cell(places.sheet, top + offset, left + place), cell.shown if cell is not None else NOT_APPLICABLE)
        if row.of:
            _heighten(places.sheet, top + offset, left, left + lead + len(form.columns) - 1)


def _heighten(sheet: Worksheet, row: int, first: int, last: int) -> None:
    """Make a line as high as its longest text needs: a workbook that states heights shows no more than them."""
    high = sheet.row_dimensions[row].height
    if high is None:
        return
    lines = 1
    for column in range(first, last + 1):
        cell = sheet.cell(row, column)
        width = sheet.column_dimensions[get_column_letter(column)].width
        if isinstance(cell.value, str) and cell.alignment.wrap_text:
            lines = max(lines, _lines_of(cell.value, max(1, int(width * _LETTERS_A_WIDTH))))
    sheet.row_dimensions[row].height = high * lines


def _lines_of(text: str, room: int) -> int:
    """Return how many lines a text takes where `room` letters stand in one."""
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        lines += max(0, len(word) - 1) // room
        used += len(word) % room + (1 if used else 0)
    return lines


def _lines_of_book(form: Form) -> int:
    """Return how many lines the body of the empty workbook has: a list of records is one of them."""
    return sum(1 for row in form.rows if not row.of) + len({row.of for row in form.rows if row.of})


def _open_lines(places: _Names, form: Form, top: int) -> None:
    """Give each list of records as many lines as it has, each like the one the empty workbook keeps for it."""
    for row in form.rows:
        own = [place for place, each in enumerate(form.rows) if row.of and each.of == row.of]
        if len(own) > 1 and form.rows[own[0]] is row:
            places.insert_like(top + own[0], len(own) - 1)


def _cell(sheet: Worksheet, row: int, column: int) -> SheetCell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, SheetCell)
    return cell


def _write(cell: SheetCell, shown: Decimal | str | None) -> None:
    if isinstance(shown, Decimal):
        cell.value = int(shown) if shown == shown.to_integral_value() else shown
        cell.number_format = number_format(shown)
        return
    cell.value = NOT_RECORDED if shown is None else shown
    cell.number_format = "@"
    across = {None: "right", NOT_APPLICABLE: "center"}.get(shown, "left")
    cell.alignment = Alignment(horizontal=across, vertical="center", wrap_text=shown is not None)


def number_format(value: Decimal) -> str:
    """Return a number format that shows exactly the decimals a value has (``#,##0.###`` would leave a bare comma)."""
    exponent = value.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return "#,##0" + ("." + "0" * places if places else "")


def _add_data(book: Workbook, matrix: Matrix, code: str) -> None:
    """Add the sheet that programs read: what form, which period, every cell with value and computed value."""
    sheet = book.create_sheet(DATA_SHEET)
    for line in (
        ("form", matrix.form.code), ("version", matrix.form.version), ("period", matrix.period.text), ("check_code", code), (),
        ("row", "column", "value", "computed", "typed"),
    ):  # fmt: skip
        sheet.append(line)
    for cell in data_cells(matrix):
        words = matrix.cells[cell.row, cell.column].words
        sheet.append([cell.row, cell.column, *(_data_value(text, words=words) for text in (cell.value, cell.computed)), int(cell.typed)])
    sheet.sheet_state = "hidden"


def _data_value(text: str | None, *, words: bool) -> Decimal | str | None:
    return text if text is None or words else Decimal(text)
