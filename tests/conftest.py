"""Shared by all tests: an offscreen Qt, a fresh data file, and a day that does not move."""

import datetime
import faulthandler
import functools
import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lmhtx_desktop.app.areas import load_all
from lmhtx_desktop.desk.runner import collect_when_due
from lmhtx_desktop.store.datafile import DataFile, open_file
from lmhtx_desktop.store.upgrade import create_schema

load_all()

#: How long a page may take to answer (ms): a busy machine shall not fail a test, a dead page shall.
PATIENCE = 30_000
QtBot.waitUntil = functools.partialmethod(QtBot.waitUntil, timeout=PATIENCE)  # type: ignore[assignment,method-assign]
QtBot.waitSignal = functools.partialmethod(QtBot.waitSignal, timeout=PATIENCE)  # type: ignore[assignment,method-assign]

_key_click = QtBot.keyClick


def _click_in_front(widget: QWidget, *words: Any, **more: Any) -> None:
    """A key goes to the window in front, as on a person's desk: whatever closed late before may have left none there."""
    window = widget.window()
    if window.isVisible() and not window.isActiveWindow() and window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window, PATIENCE)
    _key_click(widget, *words, **more)


QtBot.keyClick = staticmethod(_click_in_front)  # type: ignore[method-assign]

#: No test may take longer (s), the tortures aside.
LONGEST = 36_000 if os.environ.get("TORTURE") else 600

#: The day it is in every test.
TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _nobody_waits_for_ever() -> Iterator[None]:
    """A box nobody answers ends the run with a trace of where it stands, instead of holding it."""
    faulthandler.dump_traceback_later(LONGEST, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture(autouse=True)
def _widgets_die_on_this_thread() -> Iterator[None]:
    """Python's own collecting rests while a test runs, as in the program: on a worker's thread it might find widgets of tests before."""
    gc.disable()
    yield
    collect_when_due()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty data file to copy from."""
    path = tmp_path_factory.mktemp("mau") / "trong.lmhtx"
    create_schema(path)
    return path


@pytest.fixture
def today() -> datetime.date:
    return TODAY


@pytest.fixture
def data(empty_file: Path, tmp_path: Path) -> Iterator[DataFile]:
    """An open, empty data file of its own for one test."""
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(empty_file, path)
    file = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    yield file
    file.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests to `make torture`."""
    if os.environ.get("TORTURE"):
        return
    long = [item for item in items if item.get_closest_marker("torture")]
    if long and not config.option.markexpr:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]
