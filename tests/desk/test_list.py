"""The list: windows of rows, search, selection, sums, columns, copying, workbook, paper."""

import datetime
import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import (
    Action,
    Column,
    Filter,
    ListAsk,
    ListPage,
    SimpleTable,
    WindowedTable,
    dong_column,
    number_column,
    text_column,
)
from lmhtx_desktop.desk.table.chips import OptionList
from lmhtx_desktop.desk.table.clipboard import block_of
from lmhtx_desktop.desk.table.export import file_name, sheet_name, write_list
from lmhtx_desktop.desk.table.printing import list_paper
from lmhtx_desktop.desk.table.selection import sum_up
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.paper import Grid, Paper
from lmhtx_desktop.store.datafile import DataFile
from tests.desk.conftest import CoopList

Make = Callable[..., ListPage]


@pytest.fixture
def make(qtbot: QtBot, shell: Shell) -> Make:
    """A shown list over `count` cooperatives, loaded."""

    def made(coops: CoopList, **more: Any) -> ListPage:
        page = ListPage(
            shell, name="test.coops", title="Tổ chức thành viên", columns=coops.columns(), ids=coops.ids, rows=coops.rows,
            filters=[Filter("kind", "Loại hình", list(coops.names.items()))], **more,
        )  # fmt: skip
        qtbot.addWidget(page)
        page.resize(1300, 600)
        page.show()
        qtbot.waitUntil(lambda: page.model.is_loaded and shell.is_idle)
        return page

    return made


def loaded(qtbot: QtBot, page: ListPage, row: int) -> None:
    qtbot.waitUntil(lambda: page.model.row_at(row) is not None, timeout=5_000)


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle, timeout=5_000)


def text(page: ListPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def mark_cells(page: ListPage, rows: range, columns: range) -> None:
    """Select a block of cells."""
    chosen = page.view.selectionModel()
    chosen.clearSelection()
    for row in rows:
        for column in columns:
            chosen.select(page.model.index(row, column), QItemSelectionModel.SelectionFlag.Select)


class TestWindows:
    def test_a_list_of_two_hundred_thousand_fetches_only_what_is_looked_at(self, qtbot: QtBot, make: Make) -> None:
        coops = CoopList(200_000)
        page = make(coops)
        loaded(qtbot, page, 0)
        assert page.model.rowCount() == 200_000
        page.view.scrollToBottom()
        loaded(qtbot, page, 199_999)
        assert text(page, 199_999, 0) == "HTX Tân Phú 200000"
        assert sum(coops.windows) <= 600
        assert page.status.text() == "200.000 dòng"

    def test_scrolling_fast_asks_only_for_where_it_ends(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        coops = CoopList(200_000)
        page = make(coops)
        loaded(qtbot, page, 0)
        coops.windows.clear()
        for row in range(0, 200_000, 1_000):
            page.model.row_at(row)
        settled(qtbot, shell)
        qtbot.waitUntil(lambda: bool(coops.windows))
        assert sum(coops.windows) <= 400

    def test_what_was_shown_stays_until_the_new_rows_are_there(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        coops = CoopList(500)
        page = make(coops)
        loaded(qtbot, page, 0)
        gate = threading.Event()
        fetch = coops.rows

        def slow(reading: object, ids: list[int]) -> list[Any]:
            assert gate.wait(5)
            return fetch(reading, ids)

        page.model._ask_rows = slow
        page.refresh()
        qtbot.waitUntil(lambda: len(coops.asks) == 2)
        assert text(page, 0, 0) == "HTX Tân Phú 1"
        gate.set()
        settled(qtbot, shell)

    def test_a_row_deleted_meanwhile_leaves_the_others_in_place(self, qtbot: QtBot, shell: Shell) -> None:
        coops = CoopList(3)
        model = WindowedTable(shell, coops.columns(), coops.ids, lambda reading, ids: [coops.coop(n) for n in ids if n != 2])
        model.refresh()
        qtbot.waitUntil(lambda: model.is_loaded)
        model.row_at(0)
        qtbot.waitUntil(lambda: model.row_at(2) is not None)
        assert [model.index(row, 0).data() for row in range(3)] == ["HTX Tân Phú 1", None, "THT Tân Phú 3"]
        settled(qtbot, shell)


class TestAsking:
    def test_search_waits_for_the_typing_and_asks_once(self, qtbot: QtBot, make: Make) -> None:
        coops = CoopList(300)
        page = make(coops)
        coops.asks.clear()
        qtbot.keyClick(page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is page.search
        qtbot.keyClicks(page.search, "tan phu 29")
        qtbot.waitUntil(lambda: page.model.rowCount() == 11)
        assert coops.asks[-1].search == "tan phu 29"
        assert len(coops.asks) < len("tan phu 29")
        qtbot.keyClick(page.search, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is page.view
        assert page.current_id() == 29
        page.view.setFocus()
        qtbot.keyClicks(page.view, "x")
        assert QApplication.focusWidget() is page.search

    def test_clicking_a_heading_sorts_in_the_database_and_again_turns_it_round(self, qtbot: QtBot, make: Make) -> None:
        coops = CoopList(10)
        page = make(coops)
        for descending in (False, True):
            page.view.horizontalHeader().sectionClicked.emit(4)
            qtbot.waitUntil(lambda wanted=descending: coops.asks[-1] == ListAsk("", {}, "owed", wanted))
        before = len(coops.asks)
        page.view.horizontalHeader().sectionClicked.emit(1)
        assert page.view.horizontalHeader().sortIndicatorSection() == 4
        assert len(coops.asks) == before

    def test_a_chip_narrows_the_list_and_says_what_was_chosen(self, qtbot: QtBot, make: Make) -> None:
        coops = CoopList(30)
        page = make(coops)
        page.set_filter("kind", "THT")
        qtbot.waitUntil(lambda: page.model.rowCount() == 10)
        assert page.chips[0].text() == "Loại hình: Tổ hợp tác"
        assert page._bar.clear.isVisible()
        page._bar.clear.click()
        qtbot.waitUntil(lambda: page.model.rowCount() == 30)
        assert page.chips[0].text() == "Loại hình"

    def test_filters_keep_to_one_line_and_the_others_wait_under_a_button(self, qtbot: QtBot, shell: Shell) -> None:
        coops = CoopList(30)
        filters = [Filter("kind", "Loại hình", list(coops.names.items()))]
        filters += [Filter(f"more{place}", f"Mục lọc thứ {place}", [(1, "một")]) for place in range(6)]
        page = ListPage(shell, name="t", title="T", columns=coops.columns(), ids=coops.ids, rows=coops.rows, filters=filters)
        qtbot.addWidget(page)
        page.resize(620, 500)
        page.show()
        settled(qtbot, shell)
        bar = page._bar
        assert bar is not None
        in_sight = [chip for chip in page.chips if chip.isVisible()]
        assert 1 <= len(in_sight) < len(page.chips)
        assert len({chip.y() for chip in in_sight}) == 1
        last = page.chips[-1]
        menu = bar.open_menu()
        act = next(act for act in menu.actions() if act.text() == last.filter.label)
        menu.close()
        act.trigger()
        assert last.isVisible()
        last.findChild(OptionList).close()
        page.resize(1600, 500)
        qtbot.waitUntil(lambda: all(chip.isVisible() for chip in page.chips))
        assert not bar.more.isVisible()

    def test_a_filter_in_use_stays_in_sight_however_narrow_the_page(self, qtbot: QtBot, make: Make) -> None:
        coops = CoopList(30)
        page = make(coops)
        page.set_filter("kind", "THT")
        page.resize(200, 500)
        qtbot.waitUntil(lambda: page.model.rowCount() == 10)
        assert page.chips[0].isVisible()

    def test_a_heading_is_never_narrower_than_its_words_until_the_person_says_so(self, qtbot: QtBot) -> None:
        title = "Số tiền còn phải nộp trong kỳ này (đồng)"
        table = SimpleTable(
            [text_column("name", "Tên", lambda row: row, width=200), text_column("x", title, lambda row: row, width=60)], ["a"]
        )
        qtbot.addWidget(table)
        table.resize(900, 200)
        table.show()
        assert table.columnWidth(1) > table.fontMetrics().horizontalAdvance(title)
        table.setColumnWidth(1, 70)
        table.spread()
        assert table.columnWidth(1) == 70

    def test_where_room_is_missing_words_give_way_names_least_and_numbers_not_at_all(self, qtbot: QtBot) -> None:
        columns = [
            text_column("name", "Tên", lambda row: row, width=300), text_column("place", "Xã", lambda row: row, width=200),
            text_column("count", "Số thành viên chính thức", lambda row: row, width=60, sort=None), number_column("n", "Số", lambda row: 1, width=150),
        ]  # fmt: skip
        table = SimpleTable(columns, ["a"])
        qtbot.addWidget(table)
        table.show()
        heading = table._heading_width(2)
        for missing in (40, 120, 180):
            table.resize(300 + 200 + heading + 150 - missing, 200)
            room = table.viewport().width()
            widths = [table.columnWidth(place) for place in range(4)]
            assert room - 4 <= sum(widths) <= room
            assert widths[2:] == [heading, 150]
            assert widths[0] / 300 > widths[1] / 200 if missing < 150 else widths[0] >= 300 * 0.6
        table.resize(400, 200)
        assert table.columnWidth(0) == 300, "far too narrow: the table is moved sideways, nothing is squeezed"

    def test_a_list_that_is_empty_as_it_begins_says_what_belongs_there(self, qtbot: QtBot, shell: Shell) -> None:
        coops = CoopList(3)
        coops.alive = []
        page = ListPage(
            shell, name="t", title="T", columns=coops.columns(), ids=coops.ids, rows=coops.rows, empty_text="Đây là các đơn chờ xét.",
            filters=[Filter("kind", "Loại", [("HTX", "HTX"), ("THT", "THT")], default="HTX")],
        )  # fmt: skip
        qtbot.addWidget(page)
        page.show()
        settled(qtbot, shell)
        assert page._empty.accessibleName() == "Đây là các đơn chờ xét."
        page.set_filter("kind", "THT")
        settled(qtbot, shell)
        assert page._empty.accessibleName().startswith("Không có dòng nào khớp")

    def test_options_may_come_from_the_data(self, qtbot: QtBot, shell: Shell) -> None:
        coops = CoopList(3)
        page = ListPage(
            shell, name="t", title="T", columns=coops.columns(), ids=coops.ids, rows=coops.rows,
            filters=[Filter("year", "Năm", ask=lambda reading: [(2026, "2026"), (2025, "2025")], default=2026)],
        )  # fmt: skip
        qtbot.addWidget(page)
        page.show()
        settled(qtbot, shell)
        assert coops.asks[0].filters == {"year": 2026}
        assert page.chips[0]._options == [(2026, "2026"), (2025, "2025")]

    def test_changes_of_an_area_listened_to_ask_again_at_once_or_when_shown(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        coops = CoopList(5)
        page = make(coops, listens={Area.FEES})
        asked = len(coops.asks)
        shell.changed.emit(frozenset({Area.FUND}))
        assert len(coops.asks) == asked
        shell.changed.emit(frozenset({Area.FEES}))
        qtbot.waitUntil(lambda: len(coops.asks) == asked + 1)
        page.hide()
        shell.changed.emit(frozenset({Area.FEES}))
        settled(qtbot, shell)
        assert len(coops.asks) == asked + 1
        page.show()
        qtbot.waitUntil(lambda: len(coops.asks) == asked + 2)

    def test_an_empty_list_offers_the_first_step_and_an_empty_search_the_way_back(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        added: list[bool] = []
        coops = CoopList(0)
        page = make(coops, empty_text="Đây là nơi ghi các tổ chức.", empty_action=Action("Thêm tổ chức", call=lambda: added.append(True)))
        assert [label.text() for label in page._empty.findChildren(QLabel) if label.isVisible()] == ["Đây là nơi ghi các tổ chức."]
        page._empty.button.click()
        assert added == [True]
        page.set_search("gì đó")
        qtbot.waitUntil(lambda: page._empty.button.text() == "Bỏ lọc")


class TestSelection:
    def test_the_same_records_stay_selected_when_the_order_changes(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        page = make(CoopList(200))
        loaded(qtbot, page, 3)
        page.view.setCurrentIndex(page.model.index(3, 0))
        mark_cells(page, range(3, 6), range(4, 5))
        assert page.selected_ids() == [4, 5, 6]
        page.view.horizontalHeader().sectionClicked.emit(4)
        page.view.horizontalHeader().sectionClicked.emit(4)
        qtbot.waitUntil(lambda: page.model.ids[0] == 200)
        assert page.selected_ids() == [6, 5, 4]
        assert page.current_id() == 4

    def test_a_record_just_added_is_moved_to_when_it_arrives(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        coops = CoopList(20)
        page = make(coops)
        page.select(21)
        coops.alive.append(21)
        page.refresh()
        qtbot.waitUntil(lambda: page.current_id() == 21)

    def test_the_status_line_adds_up_the_selected_numbers(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        page = make(CoopList(200))
        loaded(qtbot, page, 3)
        mark_cells(page, range(0, 4), range(4, 5))
        qtbot.waitUntil(lambda: page.totals.text() != "")
        assert page.totals.text() == "Tổng: 10.000 · Trung bình: 2.500 · Đếm: 4"
        assert page.status.text() == "200 dòng · đang chọn 4"
        qtbot.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        page.view.selectionModel().select(page.model.index(0, 0), QItemSelectionModel.SelectionFlag.Deselect)
        settled(qtbot, shell)

    def test_a_whole_column_is_added_up_although_most_of_it_was_never_shown(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        page = make(CoopList(5_000))
        page.view.selectColumn(4)
        qtbot.waitUntil(lambda: page.totals.text() != "", timeout=10_000)
        assert page.totals.text() == f"Tổng: {5000 * 5001 // 2 * 1000:,} · Trung bình: 2.500.500 · Đếm: 5.000".replace(",", ".")

    def test_acts_are_done_with_what_is_selected(self, qtbot: QtBot, make: Make) -> None:
        done: list[object] = []
        page = make(
            CoopList(20),
            actions=[
                Action("Thêm", "Ctrl+N", lambda: done.append("new"), primary=True),
                Action("Sửa", "F2", lambda row_id: done.append(("edit", row_id)), needs="one"),
                Action("Xóa", "Del", lambda ids: done.append(("delete", ids)), needs="some"),
            ],
            open_row=lambda row_id: done.append(("open", row_id)),
        )
        loaded(qtbot, page, 3)
        enabled = {act.text(): act.isEnabled() for act in page.acts}
        assert enabled == {"Thêm": True, "Sửa": False, "Xóa": False}
        page.view.setFocus()
        qtbot.keyClick(page.view, Qt.Key.Key_Insert)
        page.view.setCurrentIndex(page.model.index(2, 0))
        qtbot.keyClick(page.view, Qt.Key.Key_F2)
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
        mark_cells(page, range(2, 4), range(0, 1))
        assert not page.acts[1].isEnabled()
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
        assert done == ["new", ("edit", 3), ("open", 3), ("delete", [3, 4])]

    def test_nothing_that_writes_is_offered_in_a_file_open_for_reading(self, qtbot: QtBot, data: DataFile) -> None:
        from lmhtx_desktop.store.datafile import open_file

        data.close()
        file = open_file(data.path, user="x", today=lambda: datetime.date(2026, 11, 22), read_only=True)
        shell = Shell(file)
        coops = CoopList(3)
        acts = [Action("Thêm", "Ctrl+N", primary=True), Action("Xem sổ", writes=False)]
        page = ListPage(shell, name="t", title="T", columns=coops.columns(), ids=coops.ids, rows=coops.rows, actions=acts)
        qtbot.addWidget(page)
        page.show()
        assert {button.text(): button.isEnabled() for button in page.findChildren(QPushButton) if button.text() in ("Thêm", "Xem sổ")} == {
            "Thêm": False, "Xem sổ": True,
        }  # fmt: skip
        settled(qtbot, shell)
        shell.close()
        file.close()


class TestColumns:
    def test_order_width_and_choice_of_columns_are_remembered(self, qtbot: QtBot, make: Make, settings: QSettings) -> None:
        page = make(CoopList(5))
        head = page.view.horizontalHeader()
        head.moveSection(head.visualIndex(4), 0)
        next(line for line in page.view.column_menu().actions() if line.text() == "MST").trigger()
        head.resizeSection(2, 177)
        again = make(CoopList(5))
        assert [again.view.columns[place].key for place in again.view.shown_columns()] == ["owed", "name", "kind", "members", "joined"]
        assert again.view._widths["kind"] == 177
        again.view.reset_layout()
        assert [column.key for column in again.view.columns] == [again.view.columns[place].key for place in again.view.shown_columns()]

    def test_a_layout_of_another_version_is_taken_as_far_as_it_goes(self, qtbot: QtBot, make: Make) -> None:
        page = make(CoopList(5))
        page.view.apply_layout('{"order": ["gone", "owed", "name"], "hidden": ["gone", "name"], "widths": {"gone": 5, "owed": 200}}')
        assert page.view.columns[page.view.shown_columns()[0]].key == "owed"
        page.view.apply_layout("hỏng")

    def test_columns_fill_the_width_and_give_way_before_the_list_scrolls_sideways(self, qtbot: QtBot, make: Make) -> None:
        page = make(CoopList(5))
        view = page.view
        width = sum(view.columnWidth(place) for place in view.shown_columns())
        assert width == view.viewport().width()
        page.resize(820, 600)
        assert abs(sum(view.columnWidth(place) for place in view.shown_columns()) - view.viewport().width()) <= len(view.columns)
        assert (view.columnWidth(1), view.columnWidth(4)) == (110, 130)


class TestTaking:
    def test_a_block_is_copied_with_headings_and_plain_numbers(self, qtbot: QtBot, make: Make) -> None:
        page = make(CoopList(200))
        loaded(qtbot, page, 6)
        mark_cells(page, range(5, 7), range(0, 6))
        page.view.setFocus()
        qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        lines = QGuiApplication.clipboard().text().split("\n")
        assert lines[0].split("\t") == ["Tên tổ chức", "MST", "Loại hình", "Thành viên", "Còn nợ (đ)", "Gia nhập"]
        assert lines[1].split("\t") == ["THT Tân Phú 6", "0000000006", "Tổ hợp tác", "6", "6000", "07/07/2006"]
        assert lines[2].split("\t")[1] == ""
        assert "mso-number-format:'\\@'\">0000000006" in QGuiApplication.clipboard().mimeData().html()

    def test_one_cell_is_copied_bare(self) -> None:
        assert block_of([text_column("a", "A", lambda row: row)], ["x\ty\nz"]).text() == "x y z"

    def test_selecting_everything_asks_nothing_of_each_line(self, qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
        page = make(CoopList(20_000))
        asked: list[int] = []
        counted = WindowedTable.rowCount
        monkeypatch.setattr(WindowedTable, "rowCount", lambda *words: asked.append(1) or counted(*words))
        page.view.selectAll()
        qtbot.waitUntil(lambda: "đang chọn 20.000" in page.status.text())
        page.grab()
        assert len(page.selected_ids()) == 20_000
        assert len(asked) < 2_000

    def test_rows_never_shown_are_fetched_to_be_copied(self, qtbot: QtBot, make: Make, shell: Shell) -> None:
        page = make(CoopList(3_000))
        page.view.selectAll()
        page.copy_block()
        qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 3_000, timeout=10_000)
        assert QGuiApplication.clipboard().text().split("\n")[-1].startswith("THT Tân Phú 3000\t")
        settled(qtbot, shell)

    def test_the_workbook_holds_exactly_what_is_shown(self, qtbot: QtBot, make: Make, shell: Shell, tmp_path: Path) -> None:
        page = make(CoopList(250), sort="owed", descending=True)
        page.view.setColumnHidden(3, True)
        head = page.view.horizontalHeader()
        head.moveSection(head.visualIndex(5), 1)
        page.set_filter("kind", "THT")
        qtbot.waitUntil(lambda: page.model.rowCount() == 83)
        said: list[str] = []
        shell.message.connect(lambda sentence, entry: said.append(sentence))
        page.export(tmp_path / "ds.xlsx")
        qtbot.waitUntil(lambda: bool(said), timeout=10_000)
        assert said == ["Đã kết xuất 83 dòng ra tệp ds.xlsx."]
        sheet = openpyxl.load_workbook(tmp_path / "ds.xlsx").active
        assert sheet is not None
        assert [cell.value for cell in sheet[1]] == ["Tên tổ chức", "Gia nhập", "MST", "Loại hình", "Còn nợ (đ)"]
        assert sheet.max_row == 84
        first = sheet[2]
        assert first[0].value == "THT Tân Phú 249"
        assert first[1].value.date() == datetime.date(2015, 10, 26)
        assert (first[2].value, first[2].number_format, first[2].data_type) == ("0000000249", "@", "s")
        assert (first[4].value, first[4].data_type, first[4].number_format) == (249_000, "n", "#,##0")
        assert (sheet.freeze_panes, sheet.print_title_rows, sheet.print_area) == ("A2", "$1:$1", f"'{sheet.title}'!$A$1:$E$84")
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (9, 1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert min(sheet.column_dimensions[letter].width for letter in "ABCDE") > 6

    def test_a_text_that_looks_like_a_formula_stays_text(self, tmp_path: Path) -> None:
        write_list(tmp_path / "x.xlsx", "X", [text_column("a", "A", lambda row: row)], ["=1+1", None])
        sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").active
        assert sheet is not None
        assert (sheet["A2"].value, sheet["A2"].data_type, sheet["A3"].value) == ("=1+1", "s", None)

    def test_a_workbook_that_cannot_be_written_is_trouble_and_leaves_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "ds.xlsx").mkdir()
        with pytest.raises(Trouble):
            write_list(tmp_path / "ds.xlsx", "X", [text_column("a", "A", lambda row: row)], ["x"])
        assert [path.name for path in tmp_path.iterdir()] == ["ds.xlsx"]

    def test_names_for_files_and_sheets(self) -> None:
        assert sheet_name("Nợ: quá hạn / tới hạn [2026]") == "Nợ  quá hạn   tới hạn  2026"
        assert len(sheet_name("x" * 50)) == 31
        assert file_name("Nợ quá hạn", datetime.date(2026, 11, 22)) == "Nợ quá hạn 2026-11-22.xlsx"

    def test_the_paper_holds_what_is_shown_and_what_it_was_narrowed_to(self, qtbot: QtBot, data: DataFile) -> None:
        printed: list[Paper] = []
        shell = Shell(data, print_paper=lambda paper, owner: printed.append(paper))
        coops = CoopList(9)
        page = ListPage(
            shell, name="t", title="Tổ chức", columns=coops.columns(), ids=coops.ids, rows=coops.rows,
            filters=[Filter("kind", "Loại hình", list(coops.names.items()))],
        )  # fmt: skip
        qtbot.addWidget(page)
        page.show()
        page.set_filter("kind", "THT")
        qtbot.waitUntil(lambda: page.model.rowCount() == 3)
        page.print_list()
        qtbot.waitUntil(lambda: bool(printed))
        shell.close()
        paper = printed[0]
        assert paper.landscape
        assert paper.blocks[0].subtitle == "Loại hình: Tổ hợp tác"  # type: ignore[union-attr]
        grid = paper.blocks[1]
        assert isinstance(grid, Grid)
        assert [row.cells[:2] for row in grid.rows] == [["1", "THT Tân Phú 3"], ["2", "THT Tân Phú 6"], ["3", "THT Tân Phú 9"]]

    def test_a_narrow_list_is_printed_upright(self) -> None:
        paper = list_paper("Sổ", "", [text_column("a", "A", lambda row: row, width=200)], ["x"], datetime.date(2026, 1, 2))
        assert not paper.landscape
        assert paper.blocks[-1].text == "Tổng cộng: 1 dòng. In ngày 02/01/2026."  # type: ignore[union-attr]

    def test_what_a_column_adds_up_stands_in_the_last_line(self) -> None:
        columns = [
            text_column("name", "Tên", lambda row: row[0]), dong_column("owed", "Dư nợ", lambda row: row[1], sums=True),
            dong_column("rate", "Lãi suất", lambda row: row[1]),
        ]  # fmt: skip

        def printed(*rows: tuple[str, int | None]) -> list[list[str]]:
            grid = list_paper("Sổ", "", columns, rows, datetime.date(2026, 1, 2)).blocks[1]
            assert isinstance(grid, Grid)
            return [list(row.cells) for row in grid.rows]

        assert printed(("A", 1_500_000), ("B", None), ("C", 7))[-1] == ["", "Cộng", "1.500.007", ""]
        assert len(printed(("A", 1_500_000))) == 1, "one line needs no sum"


class TestPreview:
    def test_the_preview_follows_the_cursor_and_hides_on_a_small_window(self, qtbot: QtBot, make: Make) -> None:
        page = make(CoopList(9), preview=lambda row_id: QLabel(f"xem {row_id}"))
        page.view.setCurrentIndex(page.model.index(3, 0))
        qtbot.waitUntil(page._preview.isVisible)
        assert page._preview.widget().text() == "xem 4"  # type: ignore[attr-defined]
        page.view.setCurrentIndex(page.model.index(4, 0))
        qtbot.waitUntil(lambda: page._preview.widget().text() == "xem 5")  # type: ignore[attr-defined]
        page.resize(1100, 600)
        qtbot.waitUntil(lambda: not page._preview.isVisible())
        page.resize(1300, 600)
        qtbot.waitUntil(page._preview.isVisible)
        page._preview.button.click()
        assert not page._preview.isVisible()


def test_sums_leave_out_what_is_not_recorded_and_are_exact() -> None:
    columns: list[Column[Any]] = [dong_column("a", "A", lambda row: row)]
    assert sum_up(columns, [10**15, None, 1]) == "Tổng: 1.000.000.000.000.001 · Trung bình: 500.000.000.000.000,5 · Đếm: 2"
    assert sum_up(columns, [Decimal("0.1"), Decimal("0.2")]) == "Tổng: 0,3 · Trung bình: 0,15 · Đếm: 2"
    assert sum_up([text_column("t", "T", lambda row: row)], ["a", "b", None]) == "Đếm: 2"


def test_a_column_that_shows_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="shows nothing"):
        Column("x", "X")


def test_a_small_table_sorts_in_memory_with_the_unrecorded_last(qtbot: QtBot) -> None:
    rows = [("Đồng Tháp", 3), ("An Giang", None), ("Cần Thơ", 10)]
    opened: list[object] = []
    table = SimpleTable(
        [text_column("n", "Tên", lambda row: row[0]), dong_column("m", "Số", lambda row: row[1])], rows, open_row=opened.append
    )
    qtbot.addWidget(table)
    table.show()
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in table.rows] == ["An Giang", "Cần Thơ", "Đồng Tháp"]
    table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in table.rows] == [10, 3, None]
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [("Đồng Tháp", 3)]
    one = table.sizeHint().height()
    table.set_rows(rows * 3)
    assert table.sizeHint().height() > one


def test_a_line_is_selected_whatever_keys_are_held_at_that_moment(qtbot: QtBot) -> None:
    table = SimpleTable([text_column("n", "Tên", lambda row: row), text_column("x", "Xã", lambda row: row)], ["a", "b", "c"])
    qtbot.addWidget(table)
    table.show()

    def selected() -> list[tuple[int, int]]:
        return sorted((index.row(), index.column()) for index in table.selectedIndexes())

    table.selectRow(1)
    qtbot.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    table.selectRow(1)
    assert selected() == [(1, 0), (1, 1)]
    table.setCurrentIndex(table.model().index(1, 1))
    assert selected() == [(1, 1)]
    qtbot.keyRelease(table, Qt.Key.Key_Control)
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert selected() == [(0, 1)]
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert selected() == [(0, 1), (1, 1), (2, 1)]
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert selected() == [(0, 1)], "a second press does not take the cell out again"


def test_a_key_the_page_gives_to_its_own_act_is_not_also_the_lists(qtbot: QtBot, make: Make) -> None:
    printed: list[str] = []
    page = make(CoopList(3), actions=[Action("In giấy tờ", "Ctrl+P", lambda: printed.append("papers"), primary=True)])
    page.activateWindow()
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == ["papers"]
    assert [action.text() for action in page.actions() if action.shortcut().toString() == "Ctrl+P"] == ["In giấy tờ"]


def test_an_act_that_cannot_be_done_is_greyed_and_says_why(qtbot: QtBot, make: Make, shell: Shell) -> None:
    def owes(row: Any) -> str:
        return "" if row.owed > 2_000 else f"{row.name} không nợ."

    called: list[Any] = []
    names = {"one": "Thu", "some": "Nhắc", "two": "So", "many": "Gộp"}
    acts = [
        Action(text, call=called.append, needs=needs, hindrance=owes if needs in ("one", "some") else None)  # type: ignore[arg-type]
        for needs, text in names.items()
    ]
    page = make(CoopList(5), actions=[*acts, Action("Không bao giờ", hindrance=lambda: "Chưa tới ngày.")])
    loaded(qtbot, page, 0)

    def tips() -> dict[str, str]:
        assert all(act.isEnabled() == (act.toolTip() == act.text()) for act in page.acts)
        return {act.text(): act.toolTip() for act in page.acts if not act.isEnabled()}

    one, some = "Hãy chọn một dòng trong danh sách.", "Hãy chọn những dòng cần làm trong danh sách."
    two, many = "Hãy chọn đúng hai dòng trong danh sách.", "Hãy chọn từ hai dòng trở lên trong danh sách."
    never = {"Không bao giờ": "Chưa tới ngày."}
    assert tips() == {"Thu": one, "Nhắc": some, "So": two, "Gộp": many} | never
    mark_cells(page, range(0, 1), range(0, 1))
    nothing = "HTX Tân Phú 1 không nợ."
    assert tips() == {"Thu": nothing, "Nhắc": nothing, "So": two, "Gộp": many} | never
    mark_cells(page, range(0, 3), range(0, 1))
    assert tips() == {"Thu": "Việc này làm với từng dòng: hãy chọn một dòng.", "So": two} | never, "of several, one that can is enough"
    mark_cells(page, range(2, 3), range(0, 1))
    assert tips() == {"So": two, "Gộp": many} | never
    for act in page.acts:
        act.trigger()
    assert called == [3, [3]]


class TestFirstWindow:
    """A long list shows its first lines before it is read as a whole."""

    def make(self, qtbot: QtBot, shell: Shell, coops: CoopList, gate: threading.Event, **more: Any) -> ListPage:
        def ids(reading: object, ask: ListAsk) -> list[int]:
            assert gate.wait(10)
            return coops.ids(reading, ask)

        def first(reading: object, ask: ListAsk, count: int) -> list[int] | None:
            return None if ask.search else coops.alive[:count]

        page = ListPage(
            shell, name="t", title="T", columns=coops.columns(), ids=ids, rows=coops.rows, first=first,
            filters=[Filter("year", "Năm", ask=lambda reading: around.append("chip") or [])],  # type: ignore[func-returns-value]
            summary=lambda reading, ask: "tổng", **more,
        )  # fmt: skip
        around: list[str] = []
        page.around = around  # type: ignore[attr-defined]
        qtbot.addWidget(page)
        page.resize(900, 500)
        page.show()
        return page

    def test_the_first_lines_are_there_while_the_list_is_still_read(self, qtbot: QtBot, shell: Shell) -> None:
        coops, gate = CoopList(200_000), threading.Event()
        page = self.make(qtbot, shell, coops, gate)
        qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
        assert text(page, 0, 0) == "HTX Tân Phú 1"
        assert (page.model.rowCount(), page.model.is_loaded) == (100, False)
        assert "dòng" not in page.status.text(), "no count before it is known"
        page.select(150_000)
        with qtbot.waitSignal(shell.message) as said:
            page.export()
        assert said.args[0] == "Danh sách đang được đọc; hãy thử lại sau giây lát."
        gate.set()
        qtbot.waitUntil(lambda: page.model.is_loaded and shell.is_idle)
        assert page.model.rowCount() == 200_000
        assert page.current_id() == 150_000
        assert page.status.text() == "200.000 dòng · tổng"
        assert page.around == ["chip"]  # type: ignore[attr-defined]

    def test_the_cursor_stays_where_it_was_put_meanwhile(self, qtbot: QtBot, shell: Shell) -> None:
        coops, gate = CoopList(500), threading.Event()
        page = self.make(qtbot, shell, coops, gate)
        qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
        page.view.setCurrentIndex(page.model.index(7, 0))
        gate.set()
        qtbot.waitUntil(lambda: page.model.is_loaded and shell.is_idle)
        assert page.current_id() == 8

    def test_a_search_begun_meanwhile_is_answered_and_not_overwritten(self, qtbot: QtBot, shell: Shell) -> None:
        coops, gate = CoopList(500), threading.Event()
        page = self.make(qtbot, shell, coops, gate)
        qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
        page.set_search("Phú 77")
        qtbot.waitUntil(lambda: page.model.ask.search == "Phú 77")
        gate.set()
        qtbot.waitUntil(lambda: page.model.is_loaded and shell.is_idle)
        assert list(page.model.ids) == [77]

    def test_a_list_without_lines_says_what_belongs_there(self, qtbot: QtBot, shell: Shell) -> None:
        gate = threading.Event()
        gate.set()
        coops = CoopList(0)
        page = self.make(qtbot, shell, coops, gate, empty_text="Chưa có gì.")
        qtbot.waitUntil(lambda: page.model.is_loaded and shell.is_idle)
        assert page._empty.accessibleName() == "Chưa có gì."
