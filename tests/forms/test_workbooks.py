"""An exported workbook, opened again: every cell's value, type and format, the print set-up, the data sheet."""

import dataclasses
import re
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from lmhtx_desktop.areas.reporting.commands import TypeValue, type_value
from lmhtx_desktop.areas.reporting.layout import heading_cells, heading_depth, lead_columns
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.queries import FilledForm, filled_form
from lmhtx_desktop.areas.reporting.seal import check_code
from lmhtx_desktop.areas.reporting.words import RowStyle
from lmhtx_desktop.areas.reporting.workbook import DATA_SHEET, export_workbook, file_name
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile
from tests.disk import room_for

CODES = ("KTTT-01", "KTTT-02", "KTTT-04", "LM-01", "LM-02", "LM-03", "QUY-01", "QUY-02", "QUY-03", "QUY-04")


@pytest.fixture(params=CODES)
def exported(request: pytest.FixtureRequest, province: DataFile, library: Library, tmp_path: Path) -> tuple[FilledForm, Workbook]:
    form = library.newest(request.param)
    if request.param == "KTTT-01":
        province.carry_out(type_value, TypeValue(form, "2025", "htx_revenue_avg", "plan", "5.300,25"))
        province.carry_out(type_value, TypeValue(form, "2025", "htx_total", "estimate", "12"))
    filled = province.ask(filled_form, library, request.param, parse_period("2025"))
    path = tmp_path / file_name(filled.matrix)
    export_workbook(filled, path)
    return filled, load_workbook(path)


def sheet_of(book: Workbook) -> Worksheet:
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def corner(book: Workbook, name: str) -> tuple[int, int]:
    ((_, cells),) = book.defined_names[name].destinations
    left, top, _, _ = range_boundaries(cells)
    assert isinstance(left, int)
    assert isinstance(top, int)
    return top, left


def test_every_cell_holds_what_the_matrix_holds_as_the_right_type(exported: tuple[FilledForm, Workbook]) -> None:
    filled, book = exported
    now, sheet = filled.matrix, sheet_of(book)
    top, left = corner(book, "bieu_body")
    numbers = 0
    for line, row in enumerate(now.form.rows, top):
        assert sheet.cell(line, left + 1).value == (row.label.upper() if row.style is RowStyle.GROUP else row.label)
        for place, column in enumerate(now.form.columns, left + lead_columns(now.form)):
            written, cell = sheet.cell(line, place), now.cell(row.key, column.key)
            if cell is None:
                assert written.value == ("x" if row.has_values else None)
            elif cell.shown is None:
                assert (written.value, written.data_type) == ("—", "s")
            elif cell.words:
                assert (written.value, written.data_type) == (cell.shown, "s")
            else:
                assert isinstance(cell.shown, Decimal)
                numbers += 1
                assert written.data_type == "n"
                assert Decimal(str(written.value)) == cell.shown
                assert places_of(written.number_format) == max(0, -int(cell.shown.normalize().as_tuple().exponent))  # type: ignore[union-attr,arg-type]
                assert written.alignment.horizontal == "right"
    assert numbers > 10


def places_of(number_format: str) -> int:
    found = re.fullmatch(r"#,##0(?:\.(0+))?", number_format)
    assert found, number_format
    return len(found[1] or "")


def test_no_cell_holds_a_formula(exported: tuple[FilledForm, Workbook]) -> None:
    _, book = exported
    assert not [cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]


def test_the_page_is_ready_to_print(exported: tuple[FilledForm, Workbook]) -> None:
    filled, book = exported
    form, sheet = filled.matrix.form, sheet_of(book)
    top, _ = corner(book, "bieu_heading")
    setup = sheet.page_setup
    assert (str(setup.paperSize), setup.orientation, setup.fitToWidth, setup.fitToHeight) == ("9", "landscape", 1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    millimetres = [round(getattr(sheet.page_margins, side) * 25.4) for side in ("top", "bottom", "left", "right")]
    assert millimetres == [20, 20, 30, 20]
    assert sheet.print_title_rows == f"${top}:${top + heading_depth(form) - 1}"
    _, _, last_column, last_row = range_boundaries(str(sheet.print_area).split("!")[1].replace("$", ""))
    assert last_column == lead_columns(form) + len(form.columns)
    assert last_row == corner(book, "bieu_legal")[0]
    assert sheet.freeze_panes is not None
    assert sheet.HeaderFooter.differentFirst
    assert sheet.oddHeader.center.text == "&P"
    for footer in (sheet.oddFooter, sheet.firstFooter):
        assert footer.right.text == f"Mã kiểm tra: {check_code(filled.matrix)}"


def test_the_heading_says_the_years_in_merged_cells(exported: tuple[FilledForm, Workbook]) -> None:
    filled, book = exported
    form, sheet = filled.matrix.form, sheet_of(book)
    top, left = corner(book, "bieu_heading")
    merged = {str(cells) for cells in sheet.merged_cells.ranges}
    for cell in heading_cells(form, filled.matrix.period):
        first = sheet.cell(top + cell.row, left + cell.column)
        assert first.value == cell.text
        last = sheet.cell(top + cell.row + cell.rows - 1, left + cell.column + cell.columns - 1)
        assert first is last or f"{first.coordinate}:{last.coordinate}" in merged


def test_the_head_and_the_foot_are_those_of_the_office(exported: tuple[FilledForm, Workbook]) -> None:
    filled, book = exported
    sheet = sheet_of(book)

    def text(name: str) -> object:
        return sheet.cell(*corner(book, f"bieu_{name}")).value

    of_fund = filled.matrix.form.code.startswith("QUY-")
    assert text("parent") == ("LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG" if of_fund else "ỦY BAN NHÂN DÂN TỈNH AN GIANG")
    assert text("office") == ("QUỸ HỖ TRỢ PHÁT TRIỂN HTX TỈNH AN GIANG" if of_fund else "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG")
    assert text("place_date") == "An Giang, ngày 22 tháng 11 năm 2026"
    assert text("number") == ("Số:        /BC-…………" if of_fund else "Số:        /BC-LMHTX")
    assert text("title") == filled.matrix.form.title.upper()
    assert text("leader_title") == ("GIÁM ĐỐC" if of_fund else "CHỦ TỊCH")
    assert sheet.cell(1, corner(book, "bieu_place_date")[1]).value == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def test_the_hidden_sheet_carries_the_data(exported: tuple[FilledForm, Workbook]) -> None:
    filled, book = exported
    data = book[DATA_SHEET]
    assert data.sheet_state == "hidden"
    head = {str(data.cell(line, 1).value): data.cell(line, 2).value for line in range(1, 5)}
    assert head == {
        "form": filled.matrix.form.code, "version": 1, "period": "2025", "check_code": check_code(filled.matrix),
    }  # fmt: skip
    lines = [tuple(cell.value for cell in line) for line in data.iter_rows(min_row=6)]
    assert lines[0] == ("row", "column", "value", "computed", "typed")
    assert [(line[0], line[1]) for line in lines[1:]] == list(filled.matrix.cells)
    for line in lines[1:]:
        cell = filled.matrix.cells[str(line[0]), str(line[1])]
        assert (line[2] if cell.words or line[2] is None else Decimal(str(line[2]))) == cell.shown
        assert bool(line[4]) == (cell.typed is not None)


def test_what_was_typed_over_a_computed_value_stands_beside_it_in_the_data(province: DataFile, library: Library, tmp_path: Path) -> None:
    province.carry_out(type_value, TypeValue(library.newest("KTTT-01"), "2025", "htx_total", "estimate", "12"))
    filled = province.ask(filled_form, library, "KTTT-01", parse_period("2025"))
    export_workbook(filled, tmp_path / "b.xlsx")
    lines = [tuple(cell.value for cell in line) for line in load_workbook(tmp_path / "b.xlsx")[DATA_SHEET].iter_rows(min_row=7)]
    assert ("htx_total", "estimate", 12, 7, 1) in lines


def test_the_check_code_follows_every_value(province: DataFile, library: Library) -> None:
    filled = province.ask(filled_form, library, "LM-02", parse_period("2025"))
    code = check_code(filled.matrix)
    assert re.fullmatch(r"[0-9A-F]{12}", code)
    cells = dict(filled.matrix.cells)
    cells["htx", "due"] = dataclasses.replace(cells["htx", "due"], computed=3_000_001)
    assert check_code(dataclasses.replace(filled.matrix, cells=cells)) != code
    assert check_code(province.ask(filled_form, library, "LM-02", parse_period("2025")).matrix) == code


def test_a_file_that_is_there_stays_as_it_was_when_the_new_one_cannot_be_written(
    province: DataFile, library: Library, tmp_path: Path
) -> None:
    filled = province.ask(filled_form, library, "LM-02", parse_period("2025"))
    path = tmp_path / "LM-02.xlsx"
    export_workbook(filled, path)
    before = path.read_bytes()

    with room_for(5_000), pytest.raises(Trouble, match="LM-02"):
        export_workbook(filled, path)
    assert path.read_bytes() == before
    assert list(tmp_path.glob(".LM-02*")) == []


@pytest.mark.parametrize("harm", ["missing name", "too few rows", "not a workbook"])
def test_an_empty_workbook_that_does_not_fit_is_named(province: DataFile, library: Library, tmp_path: Path, harm: str) -> None:
    filled = province.ask(filled_form, library, "LM-02", parse_period("2025"))
    book = load_workbook(filled.matrix.form.book)
    if harm == "missing name":
        del book.defined_names["bieu_office"]
    else:
        book.defined_names["bieu_body"].attr_text = "'Biểu'!$A$12:$M$15"
    path = tmp_path / "LM-02.xlsx"
    book.save(path)
    if harm == "not a workbook":
        path.write_bytes(b"PK\x03\x04 nothing")
    form = dataclasses.replace(filled.matrix.form, book=path)
    harmed = dataclasses.replace(filled, matrix=dataclasses.replace(filled.matrix, form=form))
    with pytest.raises(Trouble, match=r"LM-02.xlsx"):
        export_workbook(harmed, tmp_path / "ra.xlsx")
    assert not (tmp_path / "ra.xlsx").exists()


@pytest.mark.parametrize("code", CODES)
def test_the_empty_workbook_can_be_printed_as_a_blank_form(library: Library, code: str) -> None:
    form = library.newest(code)
    book = load_workbook(form.book)
    sheet = sheet_of(book)
    top, left = corner(book, "bieu_body")
    assert [sheet.cell(top + line, left + 1).value for line in range(len(form.rows))] == [
        (row.label.upper() if row.style is RowStyle.GROUP else row.label) or None for row in form.rows
    ]
    values = [
        sheet.cell(top + line, left + lead_columns(form) + place).value
        for line in range(len(form.rows))
        for place in range(len(form.columns))
    ]
    assert set(values) == {None}
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [text for text in texts if "{" in text]
