"""The main window: its frame, the way between pages, closing with a copy."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.office import entries
from lmhtx_desktop.app.places import Place
from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.areas.events.commands import PlanEvent, RemoveEvent, plan_event, remove_event
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.areas.organisations.commands import (
    RegisterOrganisation,
    RemoveOrganisation,
    SetUpOffice,
    register_organisation,
    remove_organisation,
    set_up_office,
)
from lmhtx_desktop.areas.people.commands import change_settings
from lmhtx_desktop.areas.people.ui.record import RecordHistoryPage
from lmhtx_desktop.areas.training.commands import OpenClass, RemoveClass, open_class, remove_class
from lmhtx_desktop.areas.training.words import ClassKind, Subject
from lmhtx_desktop.desk.gone import GoneNote
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.store.backup import copies
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.areas.people.test_settings import ORDER
from tests.conftest import TODAY

Open = Callable[..., MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, empty_file: Path, tmp_path: Path) -> Iterator[Open]:
    windows: list[MainWindow] = []
    settings = QSettings(str(tmp_path / "cua-so.ini"), QSettings.Format.IniFormat)

    def open_window(*, set_up: bool = True, read_only: bool = False) -> MainWindow:
        path = tmp_path / "2026.lmhtx"
        if not path.exists():
            shutil.copy(empty_file, path)
            if set_up:
                data = open_file(path, user="Nguyễn Thị Ánh", today=lambda: TODAY)
                data.carry_out(set_up_office, SetUpOffice("91"))
                data.close()
        window = MainWindow(path, settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.attach(open_file(path, user="Nguyễn Thị Ánh", today=lambda: TODAY, read_only=read_only))
        return window

    yield open_window
    for window in windows:
        if not window.is_closing:
            with qtbot.waitSignal(window.gone, timeout=20_000):
                window.close()


def data_of(window: MainWindow) -> DataFile:
    assert window._data is not None
    return window._data


def test_the_title_names_the_office_and_the_file(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    qtbot.waitUntil(lambda: window.windowTitle() == "Liên minh Hợp tác xã tỉnh An Giang — 2026.lmhtx")
    assert window.shell is not None
    window.shell.do(change_settings, replace(ORDER, alliance_name="Liên minh HTX An Giang"), owner=window)
    qtbot.waitUntil(lambda: window.windowTitle() == "Liên minh HTX An Giang — 2026.lmhtx")


def test_ctrl_and_a_number_open_the_areas_in_the_order_of_the_rail(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    keys = {act.shortcut().toString(): act for act in window.menus._view.actions() if act.shortcut().toString().startswith("Ctrl+")}
    for entry in entries():
        assert keys[f"Ctrl+{entry.number}"].text() == entry.title
    number = next(entry.number for entry in entries() if entry.key == "people")
    keys[f"Ctrl+{number}"].trigger()
    assert window._places is not None
    assert window._places.here == Place("people")
    assert window.rail._buttons["people"].isChecked()


def test_every_area_opens_a_page_with_a_title(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    for entry in entries():
        window.go(entry.key)
        if window._places is not None and window._places.here == Place(entry.key):
            assert window.page is not None
            assert window.page.title
    assert window._places is not None
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.is_idle, timeout=20_000)


def test_a_record_opens_as_a_page_with_the_way_back(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    done = data_of(window).carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"))
    window.go("organisations")
    assert window.shell is not None
    window.shell.open(Area.ORGANISATIONS, done.id)
    assert window._places is not None
    assert window._places.here == Place("organisations", done.id)
    assert window._way.isVisible()
    qtbot.waitUntil(lambda: "HTX Tân Phú" in window._crumb.text())
    window.go_back()
    assert window._places.here == Place("organisations")
    assert not window._way.isVisible()
    window.go_back()
    assert window._places.here == Place("home")
    assert not window.menus.back.isEnabled()


def test_the_history_of_a_record_is_a_page_below_it(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    done = data_of(window).carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"))
    assert window.shell is not None
    assert done.id is not None
    window.shell.open(Area.ORGANISATIONS, done.id)
    qtbot.waitUntil(lambda: window.page is not None and any(act.text() == "Lịch sử" for act in window.page.actions()))
    assert window.page is not None
    next(act for act in window.page.actions() if act.text() == "Lịch sử").trigger()
    assert window._places is not None
    assert window._places.here == Place("organisations", done.id, history=True)
    qtbot.waitUntil(lambda: isinstance(window.page, RecordHistoryPage) and window.page.model.rowCount() > 0)
    qtbot.waitUntil(lambda: "Lịch sử: HTX Tân Phú" in window._crumb.text())
    window._crumb.linkActivated.emit(f"organisations/{done.id}")
    assert window._places.here == Place("organisations", done.id)
    window._crumb.linkActivated.emit("organisations/")
    assert window._places.here == Place("organisations")


def test_an_area_without_records_has_no_history_to_open(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.go("organisations")
    assert window.shell is not None
    window.shell.open_history(Area.PEOPLE, 1)
    assert window._places is not None
    assert window._places.here == Place("people")
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.is_idle)


def test_the_rail_folds_to_icons_and_stays_folded(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    wide = window.rail.width()
    window.toggle_rail()
    assert window.rail.maximumWidth() < wide
    assert window._settings.value("window/rail_folded") == "true"
    window.toggle_rail()
    assert window.rail.maximumWidth() == wide


def test_a_narrow_window_folds_the_rail_until_the_person_unfolds_it(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.resize(1366, 700)
    qtbot.waitUntil(lambda: not window.rail.folded)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.rail.folded)
    window.toggle_rail()
    window.resize(1000, 700)
    assert not window.rail.folded


def test_closing_after_a_change_leaves_a_counted_copy(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    data_of(window).carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"))
    with qtbot.waitSignal(window.gone, timeout=20_000):
        window.close()
    [copy] = copies(window.path)
    again = open_file(copy, user="x", read_only=True)
    assert again.ask(lambda reading: reading.connection.exec_driver_sql("SELECT name FROM organisation").scalar()) == "HTX Tân Phú"
    again.close()
    assert not window.isVisible()


def test_closing_without_a_change_makes_no_copy_and_lets_the_file_go(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    with qtbot.waitSignal(window.gone, timeout=20_000):
        window.close()
    assert copies(window.path) == []
    data = open_file(window.path, user="x")
    assert data.read_only_reason == ""
    data.close()


def test_where_the_copy_fails_the_person_is_told_and_the_window_still_closes(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("lmhtx_desktop.app.closing.messages.tell", lambda parent, sentence, detail="": told.append(f"{sentence} {detail}"))

    def no_room(path: Path) -> None:
        raise Trouble("Ổ đĩa đã đầy.", "Hãy giải phóng dung lượng.")

    monkeypatch.setattr("lmhtx_desktop.app.closing.back_up", no_room)
    window = opened()
    data_of(window).carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"))
    with qtbot.waitSignal(window.gone, timeout=20_000):
        window.close()
    assert "Ổ đĩa đã đầy." in told[0]
    assert "vẫn nguyên vẹn" in told[0]


def test_a_read_only_file_says_why_and_offers_no_writing(qtbot: QtBot, opened: Open) -> None:
    window = opened(read_only=True)
    assert window._notice.isVisible()
    assert "Tệp được mở để xem." in window._reason.text()
    assert not window.menus.back_up.isEnabled()


def test_a_page_that_may_not_be_left_keeps_the_window_open(qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    window.go("people")
    page = window.page
    monkeypatch.setattr(type(page), "may_leave", lambda self: False)
    window.close()
    assert window.isVisible()
    assert not window.is_closing
    window.go("home")
    assert window._places is not None
    assert window._places.here == Place("people")
    monkeypatch.setattr(type(page), "may_leave", lambda self: True)


def test_undo_from_the_menu_takes_back_what_was_done_here(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    assert window.shell is not None
    assert not window.menus.undo.isEnabled()
    with qtbot.waitSignal(window.shell.changed):
        window.shell.do(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"), owner=window)
    assert window.menus.undo.isEnabled()
    with qtbot.waitSignal(window.shell.changed):
        window.menus.undo.trigger()
    count = "SELECT count(*) FROM organisation"
    assert data_of(window).ask(lambda reading: reading.connection.exec_driver_sql(count).scalar()) == 0
    assert window.menus.redo.isEnabled()


def test_a_copy_made_by_hand_shows_in_the_status_bar(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    assert window._status.copy.text() == "Chưa có bản sao lưu"
    window.back_up_now()
    qtbot.waitUntil(lambda: window._status.copy.text().startswith("Sao lưu "), timeout=20_000)
    qtbot.waitUntil(lambda: len(copies(window.path)) == 1)


def test_every_act_of_the_menus_has_words_and_no_key_is_used_twice(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    acts = [act for menu in window.menuBar().actions() for act in menu.menu().actions() if not act.isSeparator() and act.menu() is None]
    assert all(act.text().strip() for act in acts)
    keys = [key.toString() for act in acts for key in act.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"F1", "F5", "Ctrl+O", "Ctrl+Z", "Alt+Left", "Ctrl+1"} <= set(keys)


def test_the_language_chosen_is_kept_for_the_next_start(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    assert window.language == "vi"
    assert window.shell is not None
    with qtbot.waitSignal(window.shell.message):
        window.choose_language("en")
    assert MainWindow(window.path, window._settings).language == "en"


def test_a_bug_while_copying_does_not_keep_the_window_from_closing(qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    told: list[str] = []
    monkeypatch.setattr("lmhtx_desktop.app.closing.back_up", fail)
    monkeypatch.setattr("lmhtx_desktop.desk.messages.tell", lambda parent, sentence, detail="": told.append(sentence))
    window = opened()
    data_of(window).carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"))
    with qtbot.captureExceptions() as bugs, qtbot.waitSignal(window.gone, timeout=20_000):
        window.close()
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]
    assert told == ["Chưa sao lưu được, nhưng dữ liệu đã ghi vẫn nguyên vẹn trong tệp."]
    assert not window._data or window._data.path.exists()


@pytest.mark.parametrize("area", [Area.ORGANISATIONS, Area.FEES, Area.FUND, Area.TRAINING, Area.EVENTS])
def test_the_page_of_a_record_that_is_gone_says_so_and_leads_on(qtbot: QtBot, opened: Open, area: Area) -> None:
    window = opened()
    shell, places = window.shell, window._places
    assert shell is not None
    assert places is not None
    ways = {"Quay lại": Place("home"), "Mở danh sách": Place(area.value), "Xem lịch sử": Place(area.value, 98_765, history=True)}
    for words, there in ways.items():
        window.go("home")
        shell.open(area, 98_765)
        page: Any = window.page
        qtbot.waitUntil(lambda page=page: page.gone.is_shown)
        QApplication.processEvents()
        note = page.findChild(GoneNote)
        assert note.isVisible()
        assert "không còn" in note.accessibleName()
        shown = [each for each in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if each.isVisible()]
        assert shown == [note]
        assert not page.actions()
        next(button for button in note.findChildren(QPushButton) if button.text() == words).click()
        assert places.here == there


def test_a_record_removed_elsewhere_leaves_a_sentence_and_comes_back_when_that_is_taken_back(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    shell = window.shell
    assert shell is not None
    office = data_of(window)
    days = {"starts_on": TODAY, "ends_on": TODAY}
    office.carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX"))
    office.carry_out(open_class, OpenClass(code="DT-01", name="Kế toán", kind=ClassKind.REFRESHER, subject=Subject.ACCOUNTING, **days))
    office.carry_out(plan_event, PlanEvent(name="Hội chợ", kind=EventKind.FAIR, **days))
    removals = {
        Area.ORGANISATIONS: (remove_organisation, RemoveOrganisation(1)), Area.TRAINING: (remove_class, RemoveClass(1)),
        Area.EVENTS: (remove_event, RemoveEvent(1)),
    }  # fmt: skip
    for area, (command, order) in removals.items():
        shell.open(area, 1)
        page: Any = window.page
        qtbot.waitUntil(lambda: shell.is_idle)
        QApplication.processEvents()
        titled, acts = page.title, [act.text() for act in page.actions()]
        assert acts
        shell.do(command, order, owner=window)
        qtbot.waitUntil(lambda page=page: page.gone.is_shown)
        assert not page.actions()
        shell.undo()
        qtbot.waitUntil(lambda page=page: not page.gone.is_shown and shell.is_idle)
        assert page.findChild(GoneNote) is None or not page.findChild(GoneNote).isVisible()
        assert (page.title, [act.text() for act in page.actions()]) == (titled, acts)
        assert page.header.isVisible()
