"""When the program itself is at fault."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import crash
from lmhtx_desktop.app.crash_window import CrashWindow


def fault() -> BaseException:
    try:
        raise KeyError("không có khóa này")
    except KeyError as error:
        return error


def test_a_bug_goes_into_the_log_with_version_and_trace() -> None:
    place = crash.report_bug(fault())
    told = Path(place).read_text(encoding="utf-8")
    assert "không có khóa này" in told
    assert "test_crash.py" in told
    assert "lmhtx-desktop" in told


def test_the_window_says_data_is_safe_and_copies_the_details(qtbot: QtBot) -> None:
    window = CrashWindow(crash.details_of(fault()), "/nhật/ký.log")
    qtbot.addWidget(window)
    window.show()
    assert "vẫn an toàn" in crash.sentence()
    window.copy.click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    details = window.findChild(QPlainTextEdit)
    assert not details.isVisible()
    window._show.click()
    assert details.isVisible()


def test_an_exception_in_a_slot_reaches_log_and_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(CrashWindow, "exec", lambda self: shown.append(self.findChild(QPlainTextEdit).toPlainText()))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    crash.catch_all()
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    assert "KeyError" in shown[0]
    assert "KeyError" in crash.log_file().read_text(encoding="utf-8")
