"""Record pages and what they are made of."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Badge, Card, EmptyNote, Facts, Header, RecordPage, Tabs, Tiles
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area


def texts(widget: QWidget) -> list[str]:
    """What can be read on a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


class CoopPage(RecordPage):
    """A page that shows what it was told."""

    def fill(self, answer: dict[str, Any]) -> None:
        self.set_title(answer["name"])
        acts = [Action("Sửa", "F2", lambda: self.done.append("edit"), primary=True), Action("Gộp", call=lambda: None, in_menu=True)]
        self.header.set(answer["name"], answer["code"], [Badge("Đang hoạt động", "good")], acts)
        card = Card("Thông tin chung")
        card.add(Facts([("MST", answer["code"]), ("Điện thoại", "")]))
        self.body.addWidget(card)

    done: list[str]


def test_a_record_page_shows_the_answer_and_asks_again_after_changes(qtbot: QtBot, shell: Shell) -> None:
    answers = [{"name": "HTX Tân Phú", "code": "1600000001"}, {"name": "HTX Tân Phú 2", "code": "1600000001"}]
    asked: list[int] = []

    def question(reading: object, row_id: int) -> dict[str, str]:
        asked.append(row_id)
        return answers[min(len(asked), 2) - 1]

    page = CoopPage(shell, question, 17, listens={Area.ORGANISATIONS})
    page.done = []
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.title_changed) as told:
        page.show()
    assert told.args == ["HTX Tân Phú"]
    assert asked == [17]
    qtbot.waitUntil(lambda: {"HTX Tân Phú", "1600000001", "Đang hoạt động", "Thông tin chung", "—"} <= set(texts(page)))
    with qtbot.waitSignal(page.title_changed):
        shell.changed.emit(frozenset({Area.ORGANISATIONS}))
    qtbot.waitUntil(lambda: "HTX Tân Phú 2" in texts(page))
    assert "HTX Tân Phú" not in texts(page)
    assert page.body.count() == 1


def test_the_keys_of_a_record_work_on_the_whole_page_and_only_once(qtbot: QtBot, shell: Shell) -> None:
    page = CoopPage(shell, lambda reading, row_id: {"name": "HTX", "code": ""}, 1, listens={Area.FEES})
    page.done = []
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.title_changed):
        page.show()
    for _ in range(2):
        with qtbot.waitSignal(page.title_changed):
            page.refresh()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(lambda: len([act for act in page.actions() if act.text() == "Sửa"]) == 1)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.done == ["edit"]
    next(button for button in page.findChildren(QPushButton) if button.text() == "Sửa" and not button.isHidden()).click()
    assert page.done == ["edit", "edit"]


def test_facts_can_be_set_anew_and_hold_widgets(qtbot: QtBot) -> None:
    facts = Facts([("Vốn điều lệ", "1.000.000")])
    qtbot.addWidget(facts)
    facts.set([("Trạng thái", Badge("Giải thể", "bad")), ("Ghi chú", "")])
    facts.show()
    assert texts(facts) == ["Trạng thái", "Giải thể", "Ghi chú", "—"]


def test_tabs_are_made_when_they_are_opened(qtbot: QtBot) -> None:
    made: list[str] = []

    def maker(name: str) -> Any:
        def make() -> QWidget:
            made.append(name)
            return QLabel(name)

        return make

    tabs = Tabs()
    qtbot.addWidget(tabs)
    for name in ("Thành viên", "Khoản vay", "Lịch sử"):
        tabs.add_lazy(name, maker(name))
    assert made == ["Thành viên"]
    tabs.setCurrentIndex(2)
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(2)
    assert made == ["Thành viên", "Lịch sử"]


def test_tiles_say_their_figure_to_a_screen_reader(qtbot: QtBot) -> None:
    tiles = Tiles([("Dư nợ", "320.000.000", "3 khoản vay", ""), ("Quá hạn", "5.000.000", "1 khoản", "bad")])
    qtbot.addWidget(tiles)
    names = [tile.accessibleName() for tile in tiles.findChildren(QWidget) if tile.accessibleName()]
    assert names == ["Dư nợ: 320.000.000. 3 khoản vay", "Quá hạn: 5.000.000. 1 khoản"]


def test_a_card_has_its_own_acts_greyed_where_nothing_may_be_written(qtbot: QtBot) -> None:
    added: list[bool] = []
    card = Card("Khoản vay", [Action("Thêm", call=lambda: added.append(True))])
    locked = Card("Khoản vay", [Action("Thêm")], read_only_reason="Tệp được mở để xem.")
    qtbot.addWidget(card)
    qtbot.addWidget(locked)
    card.findChildren(QPushButton)[0].click()
    assert added == [True]
    button = locked.findChildren(QPushButton)[0]
    assert (button.isEnabled(), button.toolTip()) == (False, "Tệp được mở để xem.")


def test_a_header_can_stand_alone(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.set("HTX A")
    header.set("HTX B", "MST 1", [Badge("Mới", "accent")])
    assert texts(header) == ["HTX B", "Mới", "MST 1"]


def test_an_empty_note_offers_the_first_step(qtbot: QtBot) -> None:
    steps: list[bool] = []
    note = EmptyNote("Chưa có khoản vay nào.", Action("Cho vay", call=lambda: steps.append(True)))
    qtbot.addWidget(note)
    note.button.click()
    assert steps == [True]
    note.say("Không có gì.")
    assert note.button.isHidden()


def test_a_page_asks_when_first_shown_and_not_again_when_shown_twice(qtbot: QtBot, shell: Shell) -> None:
    class Counting(Page):
        count = 0

        def refresh(self) -> None:
            self.count += 1

    page = Counting(shell)
    qtbot.addWidget(page)
    assert page.count == 0
    page.show()
    page.hide()
    page.show()
    assert page.count == 1
