"""Duplicates on screen: the list of pairs, two side by side, keyboard and mouse."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from lmhtx_desktop.areas.organisations.ui.duplicates_page import DuplicatesPage, DuplicatesWindow, count_after_import
from lmhtx_desktop.areas.organisations.ui.merge_dialog import MergeDialog, merge_several
from lmhtx_desktop.areas.organisations.ui.page import RegisterPage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.resize(1100, 680)
    widget.show()
    return widget


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def dialog_of(parent: QWidget) -> MergeDialog:
    found = [each for each in parent.findChildren(MergeDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


class Pairs:
    def __init__(self, register: Register) -> None:
        place = register.communes["Xã Tân An"]
        self.register = register
        self.old = register.add("HTX Nông nghiệp Tân Tiến", tax_code="1602145678", commune_id=place, phone="0912345678")
        self.new = register.add("HTX Nông nghiệp Tân Tiếng", commune_id=place, email="tantien@example.vn")
        register.add("HTX Mùa Vàng", commune_id=place)
        register.add("HTX Mùa Vàngg", commune_id=place)

    @property
    def ids(self) -> list[int]:
        return self.register.data.ask(organisation_ids, RegisterAsk())


@pytest.fixture
def pairs(register: Register) -> Pairs:
    return Pairs(register)


@pytest.fixture
def own_shell(pairs: Pairs, qapp: Any) -> Any:
    made = Shell(pairs.register.data, take_back=take_back)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, own_shell: Shell) -> DuplicatesPage:
    made = shown(qtbot, DuplicatesPage(own_shell))
    qtbot.waitUntil(lambda: len(made.rows) == 2)
    settled(qtbot, own_shell)
    return made  # type: ignore[no-any-return]


@pytest.fixture
def dialog(qtbot: QtBot, own_shell: Shell, pairs: Pairs) -> MergeDialog:
    made = shown(qtbot, MergeDialog(own_shell, pairs.old, pairs.new))
    qtbot.waitUntil(lambda: made.view is not None)
    settled(qtbot, own_shell)
    return made  # type: ignore[no-any-return]


def test_the_page_searches_when_it_is_opened_and_shows_why(page: DuplicatesPage) -> None:
    row = page.table.rows[0]
    assert [column.text_of(row) for column in page.table.columns] == [
        "Có thể", "HTX Nông nghiệp Tân Tiến", "1602145678", "HTX Nông nghiệp Tân Tiếng", "—", "Xã Tân An", "Tên gần giống, cùng xã",
    ]  # fmt: skip
    assert "2 cặp có thể trùng, 0 cặp gần như chắc" in texts(page)


def test_typing_and_the_level_narrow_the_pairs(page: DuplicatesPage) -> None:
    page.narrow.setText("mua vang")
    assert [row.first.name for row in page.table.rows] == ["HTX Mùa Vàng"]
    assert "1 trong 2 cặp" in texts(page)
    page.narrow.setText("khong co")
    assert page.table.rows == []
    assert "Không có cặp nào như đã lọc." in texts(page)


def test_enter_lays_the_pair_side_by_side_and_merging_takes_it_off_the_list(qtbot: QtBot, page: DuplicatesPage, pairs: Pairs) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    settled(qtbot, page.shell)
    assert "Lý do đề nghị: Tên gần giống, cùng xã" in texts(dialog)
    qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    assert pairs.old not in pairs.ids
    page.shell.undo()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    assert pairs.old in pairs.ids


def test_not_a_duplicate_takes_the_pair_off_the_list(qtbot: QtBot, page: DuplicatesPage) -> None:
    page.judge()
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    page.search()
    settled(qtbot, page.shell)
    assert len(page.table.rows) == 1


def test_a_search_that_was_stopped_says_so_and_can_be_begun_again(qtbot: QtBot, own_shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from lmhtx_desktop.areas.organisations.ui import duplicates_page
    from lmhtx_desktop.kernel.errors import Stopped

    real = duplicates_page.possible_doubles

    def stopped(reading: Any, step: Any) -> Any:
        raise Stopped

    monkeypatch.setattr(duplicates_page, "possible_doubles", stopped)
    page = shown(qtbot, DuplicatesPage(own_shell))
    qtbot.waitUntil(lambda: "Chưa tìm xong" in texts(page))
    monkeypatch.setattr(duplicates_page, "possible_doubles", real)
    page._empty.button.click()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)


def test_an_empty_register_says_that_there_is_nothing(qtbot: QtBot, shell: Shell) -> None:
    page = shown(qtbot, DuplicatesPage(shell))
    qtbot.waitUntil(lambda: "Không thấy tổ chức nào" in texts(page))


def test_arrows_choose_and_walk_over_headings(qtbot: QtBot, dialog: MergeDialog, pairs: Pairs) -> None:
    table, model = dialog.table, dialog.model
    assert model.line_at(table.currentIndex().row()).key == "fact:name"  # type: ignore[union-attr]
    assert model.taken["fact:name"] == pairs.new
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert model.taken["fact:name"] == pairs.old
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert model.taken["fact:name"] == pairs.new
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.taken["fact:name"] == pairs.old
    keys = []
    for _ in range(model.rowCount()):
        keys.append(model.line_at(table.currentIndex().row()).key)  # type: ignore[union-attr]
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert keys[:4] == ["fact:name", "fact:tax_code", "fact:phone", "fact:email"]


def test_a_click_chooses_the_value_under_the_mouse(qtbot: QtBot, dialog: MergeDialog, pairs: Pairs) -> None:
    row = dialog.model.row_of("fact:phone")
    assert dialog.model.taken["fact:phone"] == pairs.old
    at = dialog.table.visualRect(dialog.model.index(row, 2)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.model.taken["fact:phone"] == pairs.new


def test_lines_that_are_the_same_are_shown_on_request(dialog: MergeDialog) -> None:
    assert dialog.model.row_of("fact:commune") == -1
    dialog.only_differing.setChecked(False)
    assert dialog.model.row_of("fact:commune") > 0


def test_everything_of_one_side_is_taken_where_it_is_recorded(dialog: MergeDialog, pairs: Pairs) -> None:
    dialog.left_button.click()
    assert dialog.model.taken["fact:name"] == pairs.old
    assert dialog.model.taken["fact:email"] == pairs.new


def test_what_was_chosen_is_what_is_merged(qtbot: QtBot, dialog: MergeDialog, pairs: Pairs) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Left)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    with pairs.register.data.reading() as reading:
        told = reading.connection.exec_driver_sql("SELECT name, tax_code, phone, email FROM organisation WHERE id = ?", (pairs.new,)).one()
    assert tuple(told) == ("HTX Nông nghiệp Tân Tiến", "1602145678", "0912345678", "tantien@example.vn")


def test_a_refusal_is_said_at_its_line(qtbot: QtBot, dialog: MergeDialog, pairs: Pairs) -> None:
    register = pairs.register
    register.figures(pairs.old, 2025, members=5)
    register.figures(pairs.new, 2025, members=35, members_female=10)
    dialog._ask()
    qtbot.waitUntil(lambda: "figure:2025:members" in dialog.model.taken)
    dialog.model.take(dialog.model.row_of("figure:2025:members"), 0)
    dialog.merge()
    qtbot.waitUntil(lambda: "Thành viên nữ lớn hơn" in dialog.problem.text())
    assert dialog.isVisible()
    assert dialog.model.line_at(dialog.table.currentIndex().row()).key == "figure:2025:members_female"  # type: ignore[union-attr]
    assert dialog.merge_button.isEnabled()


def test_one_that_is_gone_leaves_nothing_to_merge(qtbot: QtBot, own_shell: Shell, pairs: Pairs) -> None:
    dialog = shown(qtbot, MergeDialog(own_shell, pairs.old, 99))
    qtbot.waitUntil(lambda: "không còn trong sổ" in dialog.problem.text())
    assert not dialog.merge_button.isEnabled()


def test_three_selected_are_merged_two_at_a_time(qtbot: QtBot, own_shell: Shell, pairs: Pairs) -> None:
    home = shown(qtbot, QWidget())
    third = pairs.register.add("HTX Nông nghiệp Tân Tiếngg")
    done: list[Done] = []
    merge_several(own_shell, [pairs.old, pairs.new, third], home, done.append)
    for _ in range(2):
        settled(qtbot, own_shell)
        dialog = dialog_of(home)
        qtbot.waitUntil(lambda dialog=dialog: dialog.merge_button.isEnabled())
        dialog.merge()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())
    assert [each.id for each in done] == [third]
    assert pairs.old not in pairs.ids
    assert pairs.new not in pairs.ids


def test_the_register_leads_to_the_duplicates(qtbot: QtBot, own_shell: Shell, pairs: Pairs) -> None:
    register = shown(qtbot, RegisterPage(own_shell))
    qtbot.waitUntil(lambda: len(register.model.ids) == 4)
    act = next(act for act in register.acts if act.text() == "Trùng lặp")
    act.trigger()
    window = register.findChildren(DuplicatesWindow)[0]
    qtbot.waitUntil(lambda: act.text() == "Trùng lặp (2)")
    assert len(window.page.table.rows) == 2
    window.close()


def test_an_import_tells_how_many_pairs_there_may_be(qtbot: QtBot, own_shell: Shell, pairs: Pairs) -> None:
    home = shown(qtbot, QWidget())
    said: list[tuple[str, int | None]] = []
    own_shell.message.connect(lambda sentence, entry: said.append((sentence, entry)))
    counted: list[int] = []
    count_after_import(own_shell, home, Done("Nhập 4 dòng từ ds.xlsx", frozenset({Area.ORGANISATIONS}), entry=7), counted.append)
    qtbot.waitUntil(lambda: counted == [2])
    assert said == [("Nhập 4 dòng từ ds.xlsx. Có 2 cặp có thể trùng: mở Việc khác › Trùng lặp.", 7)]


def test_acts_on_a_pair_wait_for_one_to_be_chosen_and_say_so(qtbot: QtBot, page: DuplicatesPage) -> None:
    def tips() -> dict[str, str]:
        return {button.text(): button.toolTip() for button in page.findChildren(QPushButton) if not button.isEnabled()}

    why = "Hãy chọn một cặp trong danh sách."
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    assert tips() == {}
    page.narrow.setText("không có cặp nào như thế")
    assert tips() == {"So sánh và gộp": why, "Không phải trùng": why}
    page.compare()
    assert not page.findChildren(MergeDialog)
    page.narrow.clear()
    assert tips() == {}


def test_only_two_or_more_organisations_can_be_merged(qtbot: QtBot, own_shell: Shell) -> None:
    page = shown(qtbot, RegisterPage(own_shell))
    qtbot.waitUntil(lambda: len(page.model.ids) == 4 and own_shell.is_idle)
    merge = next(act for act in page.acts if act.text() == "Gộp các tổ chức đã chọn")
    page.select(page.model.ids[0])
    assert not merge.isEnabled()
    assert merge.toolTip() == "Hãy chọn từ hai dòng trở lên trong danh sách."
    page.view.select_rows([0, 1])
    assert merge.isEnabled()
