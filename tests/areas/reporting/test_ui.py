"""Báo cáo on screen: opening, typing, explaining, checking, exporting, as an officer does it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.queries import typed_values
from lmhtx_desktop.areas.reporting.ui.form_page import FormPage
from lmhtx_desktop.areas.reporting.ui.page import ReportingPage, reporting_page
from lmhtx_desktop.areas.reporting.ui.period_edit import PeriodEdit
from lmhtx_desktop.areas.reporting.words import PeriodKind
from lmhtx_desktop.areas.reporting.workbook import export_workbook
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.paper import Grid, Paper
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.conftest import TODAY

YEAR = parse_period("2025")
Key = Qt.Key


@pytest.fixture
def papers() -> list[Paper]:
    return []


@pytest.fixture
def shell(data: DataFile, qapp: Any, papers: list[Paper]) -> Iterator[Shell]:
    shell = Shell(data, take_back=take_back, print_paper=lambda paper, owner: papers.append(paper))
    yield shell
    shell.close()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, library: Library) -> ReportingPage:
    page = ReportingPage(shell, library)
    qtbot.addWidget(page)
    page.resize(1180, 660)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def form_page(qtbot: QtBot, shell: Shell, page: ReportingPage) -> FormPage:
    """The small form of 2025, filled."""
    page.open_form("THU-01", YEAR)
    qtbot.waitUntil(lambda: shell.is_idle and page.form_page.filled is not None)
    return page.form_page


def text_at(form_page: FormPage, row: str, column: str) -> str:
    return str(form_page.model.index_of(row, column).data())


def settle(qtbot: QtBot, form_page: FormPage) -> None:
    qtbot.waitUntil(lambda: form_page.shell.is_idle)


def type_at(qtbot: QtBot, form_page: FormPage, row: str, column: str, keys: str, *, taken: bool = True) -> QLineEdit:
    form_page.sheet.go_to(row, column)
    form_page.sheet.edit(form_page.sheet.currentIndex())
    editor = form_page.sheet.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, keys)
    qtbot.keyClick(editor, Key.Key_Return)
    if taken:
        qtbot.waitUntil(lambda: form_page.sheet.state() != form_page.sheet.State.EditingState)
    settle(qtbot, form_page)
    return editor


def test_the_list_names_every_form_and_enter_opens_one(qtbot: QtBot, page: ReportingPage, shell: Shell) -> None:
    assert [form.code for form in page.forms.rows] == ["THU-01"]
    page.forms.setFocus()
    page.forms.setCurrentIndex(page.forms.model().index(0, 0))
    qtbot.keyClick(page.forms, Key.Key_Return)
    qtbot.waitUntil(lambda: shell.is_idle and page.form_page.filled is not None)
    assert page.stack.currentWidget() is page.form_page
    assert page.form_page.period.value().text == str(TODAY.year)
    page.form_page.back.click()
    assert page.stack.currentIndex() == 0


def test_the_sheet_shows_the_matrix_with_headings_that_name_the_years(form_page: FormPage) -> None:
    assert [text_at(form_page, "all", column) for column in ("previous", "plan", "half", "now")] == ["8", "—", "9", "10"]
    assert text_at(form_page, "revenue", "previous") == "1.000,25"
    assert form_page.model.headerData(0, Qt.Orientation.Horizontal) == "Thực hiện năm 2024"
    assert form_page.model.headerData(1, Qt.Orientation.Vertical) == "1  Tổng số"


def test_what_is_typed_is_written_and_the_formulas_follow(qtbot: QtBot, form_page: FormPage, data: DataFile) -> None:
    type_at(qtbot, form_page, "all", "now", "14")
    qtbot.waitUntil(lambda: text_at(form_page, "share", "now") == "50")
    assert data.ask(typed_values, "THU-01", YEAR)["all", "now"].number == 14
    assert "chương trình tính: 10" in form_page.model.index_of("all", "now").data(Qt.ItemDataRole.ToolTipRole)


def test_nonsense_does_not_leave_the_cell(qtbot: QtBot, form_page: FormPage, data: DataFile) -> None:
    editor = type_at(qtbot, form_page, "all", "plan", "muoi", taken=False)
    assert editor.text() == "muoi"
    assert form_page.sheet.state() == form_page.sheet.State.EditingState
    assert data.ask(typed_values, "THU-01", YEAR) == {}


def test_a_computed_only_cell_cannot_be_typed_into(form_page: FormPage) -> None:
    flags = form_page.model.flags(form_page.model.index_of("all", "previous"))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert form_page.model.flags(form_page.model.index_of("all", "plan")) & Qt.ItemFlag.ItemIsEditable


def test_del_takes_a_typed_value_out_and_the_computed_one_shows_again(qtbot: QtBot, form_page: FormPage) -> None:
    type_at(qtbot, form_page, "all", "now", "14")
    qtbot.waitUntil(lambda: text_at(form_page, "all", "now") == "14")
    form_page.sheet.go_to("all", "now")
    qtbot.keyClick(form_page.sheet, Key.Key_Delete)
    qtbot.waitUntil(lambda: text_at(form_page, "all", "now") == "10")


def test_ctrl_z_takes_typing_back(qtbot: QtBot, form_page: FormPage, shell: Shell) -> None:
    type_at(qtbot, form_page, "all", "plan", "20")
    qtbot.waitUntil(lambda: text_at(form_page, "all", "plan") == "20")
    shell.undo()
    qtbot.waitUntil(lambda: text_at(form_page, "all", "plan") == "—")


def test_a_block_from_excel_is_pasted_in_one_act(qtbot: QtBot, form_page: FormPage, shell: Shell) -> None:
    QGuiApplication.clipboard().setText("21\t99\n12\t88\n")
    form_page.sheet.go_to("all", "plan")
    qtbot.keyClick(form_page.sheet, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: text_at(form_page, "active", "half") == "88")
    assert [text_at(form_page, "all", "plan"), text_at(form_page, "all", "half"), text_at(form_page, "active", "plan")] == [
        "21",
        "99",
        "12",
    ]
    shell.undo()
    qtbot.waitUntil(lambda: text_at(form_page, "all", "plan") == "—" and text_at(form_page, "all", "half") == "9")


def test_ctrl_c_copies_the_block_as_excel_reads_it(qtbot: QtBot, form_page: FormPage) -> None:
    sheet, model = form_page.sheet, form_page.model
    sheet.setFocus()
    flags = sheet.selectionModel().SelectionFlag
    for row in ("all", "active"):
        for column in ("previous", "plan"):
            sheet.selectionModel().select(model.index_of(row, column), flags.Select)
    qtbot.keyClick(sheet, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "8\t\n6\t"


def test_ctrl_d_fills_a_value_down(qtbot: QtBot, form_page: FormPage) -> None:
    type_at(qtbot, form_page, "all", "plan", "5")
    qtbot.waitUntil(lambda: text_at(form_page, "all", "plan") == "5")
    flags = form_page.sheet.selectionModel().SelectionFlag
    form_page.sheet.selectionModel().clearSelection()
    for row in ("all", "active", "rest"):
        form_page.sheet.selectionModel().select(form_page.model.index_of(row, "plan"), flags.Select)
    qtbot.keyClick(form_page.sheet, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: text_at(form_page, "rest", "plan") == "5")
    assert text_at(form_page, "active", "plan") == "5"


def test_enter_on_a_computed_number_tells_where_it_comes_from(qtbot: QtBot, form_page: FormPage, shell: Shell) -> None:
    opened: list[tuple[object, object]] = []
    shell.opened.connect(lambda area, id: opened.append((area, id)))
    form_page.sheet.go_to("revenue", "previous")
    qtbot.keyClick(form_page.sheet, Key.Key_Return)
    qtbot.waitUntil(form_page.panel.isVisible)
    assert form_page.panel.value.text() == "1.000,25 Tr.đồng/năm"
    assert [(part.label, part.text) for part in form_page.panel.records.rows] == [
        ("HTX Một", "2.000,000001"), ("HTX Hai", "0,5"), ("HTX Ba", "—"),
    ]  # fmt: skip
    form_page.panel.records.opened.emit(1)
    assert opened == [(Area.ORGANISATIONS, 2)]
    qtbot.keyClick(form_page.sheet, Key.Key_Escape)
    assert not form_page.panel.isVisible()


def test_the_explanation_follows_what_is_typed(qtbot: QtBot, form_page: FormPage) -> None:
    form_page.sheet.go_to("all", "now")
    form_page.sheet.open_cell(form_page.sheet.currentIndex())
    qtbot.waitUntil(form_page.panel.isVisible)
    type_at(qtbot, form_page, "all", "now", "14")
    qtbot.waitUntil(lambda: form_page.panel.value.text() == "14 HTX")
    assert "Chương trình tính: 10" in form_page.panel.more.text()
    assert "Người kiểm thử" in form_page.panel.more.text()


def test_f9_leads_to_the_first_wrong_cell(qtbot: QtBot, form_page: FormPage) -> None:
    type_at(qtbot, form_page, "active", "now", "50")
    form_page.sheet.go_to("revenue", "previous")
    form_page.check()
    qtbot.waitUntil(lambda: form_page.sheet.currentIndex() == form_page.model.index_of("active", "now"))
    assert [result.rule for result in form_page.checks.table.rows] == ["active_within_all"]
    assert form_page.checks.summary.text().startswith("Kiểm tra: 1 chỗ sai, 0 chỗ cần xem lại.")


def test_a_form_not_made_for_a_period_says_why_instead_of_showing_numbers(qtbot: QtBot, page: ReportingPage, shell: Shell) -> None:
    page.open_form("THU-01", parse_period("2019"))
    qtbot.waitUntil(lambda: shell.is_idle and page.form_page.notice.isVisible())
    assert page.form_page.notice.text() == "Biểu THU-01 không áp dụng cho năm 2019."
    assert not page.form_page.sheet.isVisible()
    assert page.form_page.filled is None


def test_the_form_and_its_annex_go_to_the_printer(qtbot: QtBot, form_page: FormPage, papers: list[Paper]) -> None:
    form_page.print()
    form_page.explain("revenue", "previous")
    qtbot.waitUntil(form_page.panel.isVisible)
    assert form_page.sheet.currentIndex() == form_page.model.index_of("revenue", "previous")
    form_page.panel.annex.click()
    assert [paper.title for paper in papers] == ["THU-01 2025", "Giải trình THU-01 2025"]
    grid = next(block for block in papers[1].blocks if isinstance(block, Grid))
    assert [row.cells for row in grid.rows] == [("1", "HTX Một", "2.000,000001"), ("2", "HTX Hai", "0,5"), ("3", "HTX Ba", "—")]


def test_an_exported_file_is_offered_to_be_opened(
    qtbot: QtBot, form_page: FormPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form_book: Callable[[], Path]
) -> None:
    form_book()
    form_page.write_to(tmp_path / "THU-01_2025.xlsx", export_workbook)
    qtbot.waitUntil(form_page.exported.isVisible)
    assert form_page.exported.said.text() == "Đã kết xuất THU-01_2025.xlsx"
    assert load_workbook(tmp_path / "THU-01_2025.xlsx").worksheets[0].title == "Biểu"
    opened: list[str] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    form_page.exported.open_folder()
    assert [Path(folder) for folder in opened] == [tmp_path]


@pytest.mark.parametrize(
    ("shown", "step", "then"),
    [
        ("2025", 1, "2026"), ("2025", -1, "2024"), ("2025Q4", 1, "2026Q1"), ("2025Q1", -1, "2024Q4"), ("2025-12", 1, "2026-01"),
        ("2025H1", 1, "2025H2"), ("2025M9", -1, "2024M9"), ("2025M6", 1, "2025H2"),
    ],
)  # fmt: skip
def test_the_period_steps_through_the_years(qtbot: QtBot, shown: str, step: int, then: str) -> None:
    edit = PeriodEdit(TODAY)
    qtbot.addWidget(edit)
    edit.set_value(parse_period(shown))
    with qtbot.waitSignal(edit.edited):
        edit.step(step)
    assert edit.value().text == then


def test_only_the_kinds_of_the_form_are_offered(qtbot: QtBot) -> None:
    edit = PeriodEdit(TODAY)
    qtbot.addWidget(edit)
    edit.set_value(parse_period("2025-03"))
    edit.set_kinds((PeriodKind.HALF, PeriodKind.YEAR))
    assert [edit.kinds.itemText(place) for place in range(edit.kinds.count())] == ["6 tháng", "Năm"]
    assert edit.value().text == "2025"


def test_a_wrong_form_file_is_told_instead_of_a_list(qtbot: QtBot, shell: Shell) -> None:
    def broken() -> Library:
        raise Trouble("THU-01.toml, dòng 3: có từ lạ “formule”.", "Hãy sửa tệp biểu này rồi mở lại chương trình.")

    page = reporting_page(shell, broken)
    qtbot.addWidget(page)
    assert page.title == "Báo cáo"
    assert page.findChild(EmptyNote).accessibleName().startswith("THU-01.toml, dòng 3")
