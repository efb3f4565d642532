"""What the program opens, and in which order."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import paths
from lmhtx_desktop.app.start import DEMO_FILE, Program, new_file
from lmhtx_desktop.areas.people.queries import office_settings
from lmhtx_desktop.store.backup import back_up, copies
from lmhtx_desktop.store.datafile import open_file
from lmhtx_desktop.store.settings import read_settings


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    told: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: told.append(True))
    return told


@pytest.fixture
def program(qtbot: QtBot, quits: list[bool]) -> Iterator[Program]:
    program = Program()
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            with qtbot.waitSignal(window.gone, timeout=20_000):
                window.close()
    qtbot.waitUntil(lambda: program.background.is_idle)
    program._collector.stop()


@pytest.fixture
def office(tmp_path: Path, empty_file: Path) -> Path:
    path = tmp_path / "2026.lmhtx"
    shutil.copy(empty_file, path)
    return path


def is_filled(program: Program, path: Path) -> bool:
    return program.window is not None and program.window.path == path and program.window.page is not None


def test_the_first_start_shows_the_welcome(program: Program) -> None:
    assert program.begin(None)
    assert program.welcome is not None
    assert program.welcome.isVisible()
    assert program.window is None


def test_the_window_is_shown_before_the_file_is_read_and_the_file_is_remembered(qtbot: QtBot, program: Program, office: Path) -> None:
    assert program.begin(office)
    assert program.window is not None
    assert program.window.isVisible()
    assert program.window.page is None
    qtbot.waitUntil(lambda: is_filled(program, office), timeout=20_000)
    assert paths.recent_files() == [office]


def test_the_next_start_opens_the_file_of_last_time(qtbot: QtBot, program: Program, office: Path) -> None:
    paths.remember_file(office)
    program.begin(None)
    qtbot.waitUntil(lambda: is_filled(program, office), timeout=20_000)


def test_a_new_file_is_made_for_the_province_chosen_and_opened(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.begin(None)
    assert program.welcome is not None
    program.welcome.start_new()
    program.welcome.new_file.search.setText("an giang")
    program.welcome.new_file._narrow("an giang")
    program.welcome.new_file._folder = tmp_path / "mới"
    program.welcome.new_file.make.click()
    path = tmp_path / "mới" / program.welcome.new_file.path.name
    qtbot.waitUntil(lambda: is_filled(program, path), timeout=30_000)
    assert program.welcome is None
    assert program.window is not None
    assert program.window._data is not None
    assert program.window._data.ask(office_settings)["alliance_name"] == "Liên minh Hợp tác xã tỉnh An Giang"


def test_a_province_that_does_not_exist_leaves_no_file_behind(tmp_path: Path) -> None:
    from lmhtx_desktop.kernel.errors import RuleBroken

    with pytest.raises(RuleBroken):
        new_file(tmp_path / "x.lmhtx", "00")
    assert list(tmp_path.glob("*.lmhtx")) == []


def test_a_foreign_file_is_refused_calmly_and_the_welcome_returns(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("lmhtx_desktop.app.start.messages.show_trouble", lambda parent, trouble: told.append(trouble.sentence))
    foreign = tmp_path / "bang-tinh.lmhtx"
    foreign.write_bytes(b"PK\x03\x04" + b"\0" * 2000)
    program.begin(foreign)
    qtbot.waitUntil(lambda: program.welcome is not None and program.welcome.isVisible(), timeout=20_000)
    assert "không phải là tệp dữ liệu" in told[0]
    assert foreign not in paths.recent_files()


def test_choosing_another_file_closes_this_one_first(qtbot: QtBot, program: Program, office: Path, tmp_path: Path) -> None:
    other = tmp_path / "2025.lmhtx"
    shutil.copy(office, other)
    program.begin(office)
    qtbot.waitUntil(lambda: is_filled(program, office), timeout=20_000)
    program.open(other)
    qtbot.waitUntil(lambda: is_filled(program, other), timeout=20_000)
    again = open_file(office, user="x")
    assert again.read_only_reason == ""
    again.close()


def test_a_copy_put_back_brings_the_old_data_and_keeps_the_present_file(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    path = tmp_path / "2026.lmhtx"
    new_file(path, "91")
    copy = back_up(path).path
    program.begin(path)
    qtbot.waitUntil(lambda: is_filled(program, path), timeout=20_000)
    window = program.window
    assert window is not None
    assert window._data is not None
    from lmhtx_desktop.areas.people.commands import change_settings
    from tests.areas.people.test_settings import ORDER

    window._data.carry_out(change_settings, ORDER)
    window.wants_restore.emit(copy)
    qtbot.waitUntil(lambda: program.window is not window and is_filled(program, path), timeout=30_000)
    assert program.window is not None
    assert program.window._data is not None
    assert program.window._data.ask(lambda reading: read_settings(reading.connection))["address"] == ""
    kept = [each for each in copies(path) if "truoc-phuc-hoi" in each.name]
    assert len(kept) == 1


def test_closing_the_last_window_ends_the_program(qtbot: QtBot, program: Program, office: Path, quits: list[bool]) -> None:
    program.begin(office)
    qtbot.waitUntil(lambda: is_filled(program, office), timeout=20_000)
    assert quits == []
    assert program.window is not None
    program.window.close()
    qtbot.waitUntil(lambda: quits == [True], timeout=20_000)


def test_the_demo_province_made_before_is_opened_at_once(qtbot: QtBot, program: Program, empty_file: Path) -> None:
    folder = paths.default_data_folder()
    folder.mkdir(parents=True)
    shutil.copy(empty_file, folder / DEMO_FILE)
    program.begin(None)
    program.open_demo()
    qtbot.waitUntil(lambda: is_filled(program, folder / DEMO_FILE), timeout=20_000)
