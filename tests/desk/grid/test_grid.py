"""The grid as hands know a spreadsheet: typing, moving, blocks, filling, going back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.drafts import DraftFile
from lmhtx_desktop.desk.grid import GridModel, GridPanel, GridRow, MoneyKind, NumberKind
from lmhtx_desktop.kernel.errors import RuleBroken
from tests.desk.grid.conftest import MILLION, columns, rows

Key, Mod = Qt.Key, Qt.KeyboardModifier


def value(panel: GridPanel, line: int, key: str) -> Any:
    return panel.grid.cell(line, key).value


def at(panel: GridPanel) -> tuple[int, int]:
    return panel.view.currentIndex().row(), panel.view.currentIndex().column()


def put(panel: GridPanel, line: int, place: int) -> None:
    panel.view.setCurrentIndex(panel.grid.index(line, place))


def select(panel: GridPanel, top: int, left: int, bottom: int, right: int) -> None:
    put(panel, top, left)
    panel.view.block.select(top, bottom, left, right)


def target(panel: GridPanel) -> Any:
    """Where keys go: the editor opened last, or the grid."""
    return panel.view.findChildren(QLineEdit)[-1] if panel.view.state() == panel.view.State.EditingState else panel.view


def press(qtbot: QtBot, panel: GridPanel, *keys: Any) -> None:
    """Press keys where the focus is: in the editor when one is open."""
    for key in keys:
        modifier = Mod.NoModifier
        if isinstance(key, tuple):
            modifier, key = key
        if isinstance(key, str):
            for sign in key:
                qtbot.keyClicks(target(panel), sign)
        else:
            qtbot.keyClick(target(panel), key, modifier)


def paste(panel: GridPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.view.block.paste()


def test_typing_replaces_and_enter_goes_down(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    press(qtbot, panel, "15", Key.Key_Return, "1.250", Key.Key_Return)
    assert (value(panel, 0, "members"), value(panel, 1, "members"), at(panel)) == (15, 1250, (2, 0))


def test_enter_after_tab_returns_under_the_first_cell(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    press(qtbot, panel, "15", Key.Key_Tab, "7", Key.Key_Tab, "1,2", Key.Key_Return)
    assert (value(panel, 0, "members"), value(panel, 0, "women"), value(panel, 0, "revenue")) == (15, 7, 1_200_000)
    assert at(panel) == (1, 0)


def test_tab_goes_on_to_the_next_line_past_hidden_columns(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 3)
    press(qtbot, panel, Key.Key_Tab)
    assert at(panel) == (1, 0)
    press(qtbot, panel, (Mod.ShiftModifier, Key.Key_Backtab))
    assert at(panel) == (0, 3)


def test_arrows_leave_a_cell_that_was_typed_over_but_not_one_that_is_edited(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    press(qtbot, panel, "8", Key.Key_Right)
    assert (value(panel, 0, "members"), at(panel)) == (8, (0, 1))
    put(panel, 1, 0)
    press(qtbot, panel, Key.Key_F2, Key.Key_Left, "5")
    press(qtbot, panel, Key.Key_Down)
    assert (value(panel, 1, "members"), at(panel)) == (250, (2, 0))


def test_escape_leaves_the_cell_as_it_was(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    press(qtbot, panel, "99", Key.Key_Escape)
    assert value(panel, 0, "members") == 10
    assert not panel.grid.is_dirty


def test_delete_makes_not_recorded_which_is_not_zero(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    press(qtbot, panel, Key.Key_Delete)
    put(panel, 1, 0)
    press(qtbot, panel, "0", Key.Key_Return)
    assert (value(panel, 0, "members"), value(panel, 1, "members")) == (None, 0)
    assert [panel.grid.index(line, 0).data() for line in (0, 1)] == ["—", "0"]
    assert panel.grid.ready() == {1: {"members": None}, 2: {"members": 0}}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1.234", 1_234 * MILLION), ("1,5", 1_500_000), ("1,2 tỷ", 1_200_000_000), ("500tr", 500_000_000), ("2 ty", 2 * 10**9),
        ("1.234,5", 1_234_500_000), ("1,234.5", 1_234_500_000), ("—", None), ("", None),
    ],
)  # fmt: skip
def test_pasted_amounts_are_understood_as_offices_write_them(panel: GridPanel, typed: str, meant: int | None) -> None:
    put(panel, 0, 2)
    paste(panel, typed)
    assert value(panel, 0, "revenue") == meant


def test_a_block_lands_at_the_cursor_and_what_has_no_room_is_told(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 3, 1)
    with qtbot.waitSignal(panel.view.said) as said:
        paste(panel, "1\t2\tTốt\tx\n3\t4\tkha\tx\n5\t6\tYếu\tx\r\n")
    assert [(value(panel, line, "women"), value(panel, line, "revenue"), value(panel, line, "rating")) for line in (3, 4)] == [
        (1, 2 * MILLION, "good"), (3, 4 * MILLION, "fair"),
    ]  # fmt: skip
    assert said.args == ["Đã dán, 6 ô thay đổi. 1 dòng cuối không có chỗ nên bỏ qua. 1 cột cuối không có chỗ nên bỏ qua."]


def test_one_value_fills_the_selection_and_a_line_repeats_down(panel: GridPanel) -> None:
    select(panel, 0, 1, 4, 1)
    paste(panel, "3")
    assert [value(panel, line, "women") for line in range(5)] == [3] * 5
    select(panel, 0, 0, 3, 1)
    paste(panel, "20\t8")
    assert [value(panel, line, "members") for line in range(5)] == [20, 20, 20, 20, None]


def test_what_cannot_be_understood_stays_as_typed_until_mended(panel: GridPanel) -> None:
    put(panel, 0, 0)
    paste(panel, "khoảng 20\n12")
    mark = panel.grid.mark(0, "members")
    assert mark is not None
    assert mark.is_error
    assert panel.grid.index(0, 0).data() == "khoảng 20"
    assert (panel.grid.ready(), panel.grid.has_error(1)) == ({2: {"members": 12}}, True)
    put(panel, 0, 0)
    paste(panel, "20")
    assert panel.grid.ready() == {1: {"members": 20}, 2: {"members": 12}}


def test_an_error_keeps_its_row_back_and_a_warning_does_not(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 1, "11"), (1, 2, "0,25")])
    assert panel.grid.ready() == {2: {"revenue": 250_000}}
    assert [panel.view.tone_of_row(id) for id in (1, 2, 3)] == ["bad", "accent", ""]


def test_one_click_mends_a_slip_of_units_and_another_all_of_the_column(qtbot: QtBot, panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 2, "0,25"), (1, 2, "0,3"), (2, 2, "400")])
    put(panel, 0, 2)
    qtbot.waitUntil(lambda: panel.mend_all.isVisible())
    assert panel.mend.text() == "Sửa thành 250.000"
    qtbot.mouseClick(panel.mend, Qt.MouseButton.LeftButton)
    assert (value(panel, 0, "revenue"), value(panel, 1, "revenue")) == (250_000 * MILLION, 300_000)
    put(panel, 1, 2)
    panel.mend_column()
    assert (value(panel, 1, "revenue"), value(panel, 2, "revenue")) == (300_000 * MILLION, 400 * MILLION)


def test_an_amount_typed_in_dong_where_millions_are_meant_is_proposed(panel: GridPanel) -> None:
    put(panel, 0, 2)
    paste(panel, "2.500.000.000")
    mark = panel.grid.mark(0, "revenue")
    assert mark is not None
    assert (mark.is_error, mark.proposed) == (True, 2_500_000_000)
    panel.mend_cell()
    assert (value(panel, 0, "revenue"), panel.grid.mark(0, "revenue")) == (2_500_000_000, None)


def test_fill_down_repeats_the_first_line_or_the_line_above(qtbot: QtBot, panel: GridPanel) -> None:
    select(panel, 0, 0, 2, 0)
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_D))
    assert [value(panel, line, "members") for line in range(5)] == [10, 10, 10, None, None]
    put(panel, 3, 0)
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_D))
    assert value(panel, 3, "members") == 10


def test_control_enter_fills_the_selection_with_what_is_typed(qtbot: QtBot, panel: GridPanel) -> None:
    select(panel, 0, 1, 2, 1)
    press(qtbot, panel, "4", (Mod.ControlModifier, Key.Key_Return))
    assert [value(panel, line, "women") for line in range(5)] == [4, 4, 4, None, None]


def test_steps_go_back_and_forth_whole(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    paste(panel, "1\t2\n3\t4")
    press(qtbot, panel, "77", Key.Key_Return)
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_Z))
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_Z))
    assert not panel.grid.is_dirty
    assert [value(panel, line, "members") for line in range(3)] == [10, 20, 30]
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_Y))
    assert [(value(panel, line, "members"), value(panel, line, "women")) for line in range(2)] == [(1, 2), (3, 4)]


def test_copying_gives_bare_numbers_of_the_columns_in_sight(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 2, "1.250,5"), (0, 3, "Tốt")])
    panel.view.setColumnHidden(1, True)
    select(panel, 0, 0, 1, 3)
    panel.view.block.copy()
    assert QGuiApplication.clipboard().text() in ("10\t1250.5\tTốt\n20\t\t", "10\t1250,5\tTốt\n20\t\t")


def test_a_block_copied_here_pastes_back_the_same(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 2, "1.250,5"), (0, 3, "Tốt"), (1, 1, "7")])
    select(panel, 0, 0, 1, 3)
    panel.view.block.copy()
    put(panel, 2, 0)
    panel.view.block.paste()
    for key in ("members", "women", "revenue", "rating"):
        assert [value(panel, line, key) for line in (2, 3)] == [value(panel, line, key) for line in (0, 1)]


def test_cells_of_several_lines_come_in_quotation_marks(panel: GridPanel) -> None:
    put(panel, 0, 0)
    paste(panel, '"12"\t5\n"1\n3"\t6')
    assert value(panel, 0, "members") == 12
    assert panel.grid.index(1, 0).data() == "1 3"


def test_the_status_line_sums_the_selection(qtbot: QtBot, panel: GridPanel) -> None:
    select(panel, 0, 0, 4, 0)
    qtbot.waitUntil(lambda: panel.sums.text() == "Tổng: 60 · Trung bình: 20 · Đếm: 3")
    select(panel, 0, 0, 0, 0)
    qtbot.waitUntil(lambda: panel.sums.text() == "")


def test_control_arrow_jumps_to_the_edge_of_what_is_filled(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 0, 0)
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_Down))
    assert at(panel) == (2, 0)
    press(qtbot, panel, (Mod.ControlModifier, Key.Key_Down))
    assert at(panel) == (4, 0)
    press(qtbot, panel, (Mod.ControlModifier | Mod.ShiftModifier, Key.Key_Up))
    assert panel.view.block.cells()[0] == range(2, 5)


def test_what_is_saved_is_kept_and_what_was_typed_meanwhile_stays(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 0, "11"), (1, 0, "21")])
    sent = panel.grid.ready()
    panel.grid.type_texts([(1, 0, "22")])
    panel.grid.saved(sent)
    assert panel.grid.ready() == {2: {"members": 22}}
    assert value(panel, 0, "members") == 11
    assert not panel.grid.can_undo


def test_rows_that_come_anew_keep_what_is_typed_by_their_ids(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 0, "11"), (4, 0, "mấy chục")])
    put(panel, 4, 0)
    panel.load(list(reversed(rows())))
    assert [panel.grid.rows[line].id for line in (0, 4)] == [5, 1]
    assert (panel.grid.index(0, 0).data(), panel.grid.index(4, 0).data()) == ("mấy chục", "11")
    assert at(panel) == (0, 0)
    panel.grid.undo()
    assert not panel.grid.is_dirty


def with_kept(**values: Any) -> list[GridRow]:
    """Return the rows as another keeps them by now: the first with other values."""
    first, *others = rows()
    return [GridRow(first.id, first.name, first.detail, {**first.values, **values}, first.beside), *others]


def test_a_typed_cell_below_which_something_else_is_kept_now_is_pointed_at(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 0, "11"), (1, 0, "22")])
    assert panel.grid.changed_beneath() == []
    panel.load(with_kept(members=7))
    assert panel.grid.changed_beneath() == panel.grid.marked() == [(0, "members")]
    mark = panel.grid.mark(0, "members")
    assert mark is not None
    assert (mark.proposed, mark.is_error, mark.sentence) == (
        7, False, "Trong lúc nhập, ô này đã được ghi khác: nay là 7 (trước là 10).",
    )  # fmt: skip
    assert panel.grid.ready() == {1: {"members": 11}, 2: {"members": 22}}
    assert panel.grid.changed_beneath({2}) == []
    panel.load(with_kept(members=7))
    assert panel.grid.changed_beneath() == [(0, "members")]


@pytest.mark.parametrize(("typed", "left"), [("7", {}), ("12", {1: {"members": 12}})])
def test_typing_into_such_a_cell_again_settles_it(panel: GridPanel, typed: str, left: Any) -> None:
    panel.grid.type_texts([(0, 0, "11")])
    panel.load(with_kept(members=7))
    panel.grid.type_texts([(0, 0, typed)])
    assert (panel.grid.changed_beneath(), panel.grid.ready()) == ([], left)


def test_going_back_shows_what_is_kept_now_and_not_what_was(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 0, "11")])
    panel.load(with_kept(members=7))
    panel.grid.undo()
    assert not panel.grid.is_dirty
    assert panel.grid.index(0, 0).data() == "7"


def test_what_this_grid_saved_itself_is_no_other_s_change(panel: GridPanel) -> None:
    panel.grid.type_texts([(0, 0, "11")])
    sent = panel.grid.ready()
    panel.grid.type_texts([(0, 0, "12")])
    panel.load(with_kept(members=11))
    panel.grid.saved(sent)
    assert (panel.grid.ready(), panel.grid.changed_beneath()) == ({1: {"members": 12}}, [])


def test_a_draft_knows_what_stood_below_it(panel: GridPanel, qapp: QApplication) -> None:
    panel.grid.type_texts([(0, 0, "11"), (0, 2, "mấy tỷ"), (1, 0, "22")])
    again = GridModel(columns())
    again.load(with_kept(members=7))
    again.take_draft(panel.grid.draft())
    assert again.changed_beneath() == [(0, "members")]


def test_what_is_typed_survives_a_crash(qtbot: QtBot, panel: GridPanel, tmp_path: Any, qapp: QApplication) -> None:
    drafts = DraftFile(tmp_path, "bang", 2026)
    panel.use_drafts(drafts)
    panel.grid.type_texts([(0, 0, "11"), (1, 2, "hai tỷ"), (2, 3, "Khá")])
    qtbot.waitUntil(lambda: drafts.find() is not None)
    found = drafts.find()
    assert found is not None
    again = GridModel(columns())
    again.load(rows())
    assert again.take_draft(found.values) == 3
    assert again.draft() == panel.grid.draft()
    panel.grid.drop()
    panel.keep_draft()
    assert drafts.find() is None


def test_an_older_draft_is_not_overwritten_by_what_is_typed_before_it_is_taken(panel: GridPanel, tmp_path: Any) -> None:
    drafts = DraftFile(tmp_path, "bang", 2026)
    drafts.keep({"2": {"members": {"value": 21}}})
    assert panel.use_drafts(drafts) is not None
    panel.grid.type_texts([(0, 0, "11")])
    panel.keep_draft()
    found = drafts.find()
    assert found is not None
    assert found.values == {"1": {"members": {"value": 11, "seen": 10}}, "2": {"members": {"value": 21}}}
    assert panel.take_draft() == 1
    assert panel.grid.ready() == {1: {"members": 11}, 2: {"members": 21}}


def test_a_locked_grid_takes_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    grid = GridModel(columns(), locked=True)
    grid.load(rows())
    panel = GridPanel(grid, noun="đơn vị")
    qtbot.addWidget(panel)
    panel.show()
    put(panel, 0, 0)
    press(qtbot, panel, "5", Key.Key_Delete)
    paste(panel, "5")
    assert not grid.is_dirty


def test_columns_of_choice_are_remembered(qtbot: QtBot, panel: GridPanel, qapp: QApplication) -> None:
    with qtbot.waitSignal(panel.view.layout_changed):
        panel.view.show_columns(["members", "chain"])
    panel.view.setColumnWidth(0, 150)
    told = panel.view.layout_text()
    other = GridPanel(GridModel(columns()), noun="đơn vị")
    qtbot.addWidget(other)
    other.view.apply_layout(told)
    assert [other.grid.columns[place].key for place in other.view.shown_columns()] == ["members", "chain"]
    assert other.view.columnWidth(0) == 150
    other.view.apply_layout("{kaputt")
    other.view.reset_layout()
    assert [other.grid.columns[place].key for place in other.view.shown_columns()] == ["members", "women", "revenue", "rating"]


def test_the_next_remark_is_found_even_in_a_hidden_column(panel: GridPanel) -> None:
    panel.grid.type_texts([(1, 0, "nhiều"), (3, 4, "có lẽ")])
    panel.view.setColumnHidden(4, True)
    put(panel, 0, 0)
    assert panel.view.go_to_next_mark()
    assert at(panel) == (1, 0)
    assert panel.view.go_to_next_mark()
    assert (at(panel), panel.view.isColumnHidden(4)) == ((3, 4), False)
    assert panel.view.go_to_next_mark()
    assert at(panel) == (1, 0)


def test_another_unit_shows_the_same_values(panel: GridPanel) -> None:
    from dataclasses import replace

    from lmhtx_desktop.desk.grid import MoneyKind

    panel.grid.type_texts([(0, 2, "1.250")])
    panel.view.setColumnHidden(0, True)
    panel.grid.set_columns([replace(column, kind=MoneyKind()) if column.key == "revenue" else column for column in columns()])
    assert panel.grid.index(0, 2).data() == "1.250.000.000"
    assert panel.view.isColumnHidden(0)


def test_names_stay_in_sight_and_can_be_widened(qtbot: QtBot, panel: GridPanel) -> None:
    head = panel.view.verticalHeader()
    width = head.width()
    viewport = head.viewport()
    edge = QPoint(width - 1, 40)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(viewport, QPoint(width + 59, 40))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(width + 59, 40))
    assert head.width() == pytest.approx(width + 59, abs=2)
    panel.view.horizontalScrollBar().setValue(panel.view.horizontalScrollBar().maximum())
    assert head.isVisible()


def test_a_grid_bears_zoom_and_dark_colours(panel: GridPanel, qapp: QApplication) -> None:
    for zoom, dark in ((150, False), (80, True)):
        theme.look().set_zoom(zoom)
        theme.look().set_dark(dark)
        assert not panel.grab().isNull()
    theme.look().set_zoom(100)
    theme.look().set_dark(False)


def test_an_empty_grid_bears_every_key(qtbot: QtBot, qapp: QApplication) -> None:
    panel = GridPanel(GridModel(columns()), noun="đơn vị")
    qtbot.addWidget(panel)
    panel.show()
    panel.view.setFocus()
    control = Mod.ControlModifier
    keys = [Key.Key_Return, Key.Key_Tab, Key.Key_F2, Key.Key_Delete, Key.Key_Backspace, (control, Key.Key_D), (control, Key.Key_R)]
    press(qtbot, panel, *keys, (control, Key.Key_Down), (control, Key.Key_C), (control, Key.Key_V), (control, Key.Key_X), "5")
    assert not panel.view.go_to_next_mark()
    panel.load([GridRow(1, "HTX")])
    assert panel.status.text() == "0 đơn vị" or panel.status.text() == "1 đơn vị"


cells = st.tuples(
    st.integers(0, 4), st.integers(0, 4), st.sampled_from(["", "0", "7", "12", "1,5", "1,2 tỷ", "Tốt", "k", "x", "mấy chục", "-3", "—"])
)


@given(st.lists(st.lists(cells, max_size=6), max_size=8))
def test_going_all_the_way_back_leaves_nothing_and_forth_again_everything(
    qapp: QApplication, steps: list[list[tuple[int, int, str]]]
) -> None:
    grid = GridModel(columns())
    grid.load(rows())
    for step in steps:
        grid.type_texts(step)
    typed, ready = grid.draft(), grid.ready()
    while grid.can_undo:
        grid.undo()
    assert not grid.is_dirty
    assert grid.draft() == {}
    while grid.can_redo:
        grid.redo()
    assert (grid.draft(), grid.ready()) == (typed, ready)


@given(st.lists(cells, max_size=12))
def test_whatever_is_typed_is_either_a_value_or_kept_as_it_stands(qapp: QApplication, typed: list[tuple[int, int, str]]) -> None:
    grid = GridModel(columns())
    grid.load(rows())
    grid.type_texts(typed)
    for (line, place), text in {(line, place): text for line, place, text in typed}.items():
        cell = grid.cell(line, grid.columns[place].key)
        assert cell.text in (None, text)
        assert (cell.text is None) == (cell.problem is None)
        assert cell.text is None or cell.value is None


def test_what_is_being_typed_when_the_rows_come_anew_is_not_lost(qtbot: QtBot, panel: GridPanel) -> None:
    put(panel, 1, 0)
    press(qtbot, panel, "44")
    panel.load(rows())
    assert value(panel, 1, "members") == 44


@pytest.mark.parametrize("kind", [NumberKind(), MoneyKind(1_000_000)])
@pytest.mark.parametrize("text", ["9" * 5_000, "0" * 5_000, "x" * 100_000])
def test_a_number_without_end_is_refused_in_few_words(kind: NumberKind | MoneyKind, text: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        kind.read(text)
    assert len(refused.value.sentence) < 100
