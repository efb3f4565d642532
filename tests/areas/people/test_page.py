"""The system page on screen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.areas.people.commands import change_settings
from lmhtx_desktop.areas.people.queries import act_ids, office_settings
from lmhtx_desktop.areas.people.ui.history import ActDetail
from lmhtx_desktop.areas.people.ui.page import SystemPage
from lmhtx_desktop.areas.people.ui.restore import RestoreDialog
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.backup import back_up, copies
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.areas.people.test_settings import ORDER


class Desk:
    """Remembers what the page asked of the program around it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.told: list[tuple[str, Path | None]] = []

    def open_read_only(self, copy: Path) -> None:
        self.told.append(("open", copy))

    def made(self) -> None:
        self.told.append(("made", None))

    def restore(self, copy: Path) -> None:
        self.told.append(("restore", copy))


@pytest.fixture
def shell(data: DataFile) -> Iterator[Shell]:
    shell = Shell(data, take_back=take_back)
    yield shell
    shell.close()


@pytest.fixture
def desk(data: DataFile) -> Desk:
    return Desk(data.path)


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, desk: Desk) -> SystemPage:
    page = SystemPage(
        shell, copies=desk, checks=lambda: [lambda reading: [Finding("fees_sum", "Phiếu 7 lệch 1.000 đ.")]], tables=bootstrap.tables
    )
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.show()
    return page


def test_the_history_shows_a_change_and_takes_it_back_from_its_detail(qtbot: QtBot, data: DataFile, shell: Shell) -> None:
    data.carry_out(change_settings, ORDER)
    data.carry_out(change_settings, replace(ORDER, leader="Người khác"))
    detail = ActDetail(shell, data.ask(act_ids)[0], bootstrap.tables)
    qtbot.addWidget(detail)
    detail.show()
    qtbot.waitUntil(lambda: len(detail.table.rows) == 1 and detail.undo.isVisible())
    [line] = detail.table.rows
    assert line.what == "Những người ký"
    assert "Người ký: Trần Văn Ước" in line.before
    assert "Người ký: Người khác" in line.after
    with qtbot.waitSignal(shell.changed):
        detail.undo.click()
    assert data.ask(office_settings)["leader"] == "Trần Văn Ước"


def test_the_fields_of_a_row_stand_below_it(qtbot: QtBot, data: DataFile, shell: Shell) -> None:
    data.carry_out(register_organisation, RegisterOrganisation(name="HTX Rau Bình An", kind="HTX", charter_capital=1_500_000))
    detail = ActDetail(shell, data.ask(act_ids)[0], bootstrap.tables)
    qtbot.addWidget(detail)
    detail.show()
    qtbot.waitUntil(lambda: len(detail.table.rows) > 3)
    told = [(line.what, line.before, line.after) for line in detail.table.rows]
    heads = [line.what for line in detail.table.rows if line.heading]
    assert "Thêm: HTX Rau Bình An" in heads
    assert ("    Loại hình", "—", "Hợp tác xã") in told
    assert ("    Vốn điều lệ", "—", "1.500.000\u00a0đ") in told
    place = [line.what for line in detail.table.rows].index("Thêm: HTX Rau Bình An")
    assert detail.table.columnSpan(place, 0) == 3
    assert detail.table.columnSpan(place + 1, 0) == 1


def test_a_copy_is_made_and_listed(qtbot: QtBot, page: SystemPage, desk: Desk, data: DataFile) -> None:
    page.tabs.setCurrentWidget(page.copies)
    page.copies.now.click()
    qtbot.waitUntil(lambda: len(page.copies.table.rows) == 1)
    assert ("made", None) in desk.told
    assert len(copies(data.path)) == 1


def test_the_chosen_copy_is_opened_or_put_back_only_after_a_yes(
    qtbot: QtBot, page: SystemPage, desk: Desk, data: DataFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(data.path)
    page.tabs.setCurrentWidget(page.copies)
    qtbot.waitUntil(lambda: len(page.copies.table.rows) == 1)
    page.copies.table.setCurrentIndex(page.copies.table.model().index(0, 0))
    page.copies.look.click()
    answers = [0, 1]
    monkeypatch.setattr(RestoreDialog, "exec", lambda self: answers.pop(0))
    page.copies.put_back.click()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert desk.told == [("open", made.path)]
    page.copies.put_back.click()
    qtbot.waitUntil(lambda: not answers)
    assert desk.told == [("open", made.path), ("restore", made.path)]


def test_a_damaged_copy_is_never_put_back(
    qtbot: QtBot, page: SystemPage, desk: Desk, data: DataFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("lmhtx_desktop.desk.shell.show_trouble", lambda parent, trouble: told.append(trouble.sentence))
    made = back_up(data.path)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    page.tabs.setCurrentWidget(page.copies)
    qtbot.waitUntil(lambda: len(page.copies.table.rows) == 1)
    page.copies.table.setCurrentIndex(page.copies.table.model().index(0, 0))
    page.copies.put_back.click()
    qtbot.waitUntil(lambda: bool(told))
    assert desk.told == []


def test_the_settings_form_is_filled_from_what_holds_and_writes_the_change(qtbot: QtBot, page: SystemPage, data: DataFile) -> None:
    data.carry_out(change_settings, ORDER)
    page.tabs.setCurrentWidget(page.settings)
    qtbot.waitUntil(lambda: page.settings._values.get("leader") == "Trần Văn Ước")
    page.settings.open_form()
    form = page.settings.findChild(FormDialog)
    assert form.values()["receivers"].splitlines() == ["Liên minh HTX Việt Nam", "UBND tỉnh"]
    form.editor("leader").set_value("Lê Văn Mới")
    with qtbot.waitSignal(page.shell.changed):
        next(button for button in form.findChildren(QPushButton) if button.text() == "Ghi").click()
    assert data.ask(office_settings)["leader"] == "Lê Văn Mới"
    assert data.ask(office_settings)["accountant"] == "Lê Thị Bảy"


def test_the_checks_list_what_they_found(qtbot: QtBot, page: SystemPage) -> None:
    page.tabs.setCurrentWidget(page.checks)
    page.checks.go.click()
    qtbot.waitUntil(lambda: len(page.checks.table.rows) == 1)
    assert page.checks.table.rows[0].sentence == "Phiếu 7 lệch 1.000 đ."
    assert page.checks.result.text() == "Có 1 điều cần xem lại."
    qtbot.waitUntil(page.checks.go.isEnabled)
