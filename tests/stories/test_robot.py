"""A robot at the keyboard and the mouse: whatever it does, nothing breaks, Qt has nothing to say, and the data stays sound."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QLineEdit, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lmhtx_desktop.app.areas import AREAS, load_all
from lmhtx_desktop.app.copies import CopyOffice
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.desk import theme
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import open_file

ROOT = Path(__file__).resolve().parents[2]
_KEY = Qt.Key
_CTRL, _SHIFT, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = [
    *((key, _NONE) for key in (
        _KEY.Key_Tab, _KEY.Key_Return, _KEY.Key_Escape, _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Home, _KEY.Key_End,
        _KEY.Key_PageUp, _KEY.Key_PageDown, _KEY.Key_Space, _KEY.Key_Delete, _KEY.Key_Backspace, _KEY.Key_F2, _KEY.Key_F4, _KEY.Key_F5, _KEY.Key_Menu,
    )),
    *((key, _CTRL) for key in (
        _KEY.Key_1, _KEY.Key_2, _KEY.Key_3, _KEY.Key_4, _KEY.Key_5, _KEY.Key_6, _KEY.Key_7, _KEY.Key_8, _KEY.Key_A, _KEY.Key_B, _KEY.Key_C,
        _KEY.Key_D, _KEY.Key_F, _KEY.Key_N, _KEY.Key_P, _KEY.Key_S, _KEY.Key_V, _KEY.Key_X, _KEY.Key_Y, _KEY.Key_Z, _KEY.Key_E, _KEY.Key_Return,
        _KEY.Key_Home, _KEY.Key_End, _KEY.Key_Tab,
    )),
    (_KEY.Key_Tab, _SHIFT), (_KEY.Key_Down, _SHIFT), (_KEY.Key_End, _CTRL | _SHIFT), (_KEY.Key_Left, _ALT), (_KEY.Key_Down, _ALT),
]  # fmt: skip
_TYPED = [
    "htx",
    "0",
    "-3",
    "1,5",
    "31/02/2025",
    "15/7/2025",
    "2026",
    "abc",
    "1500000",
    "%_'\"",
    "=1+1",
    "99999999999999999999",
    "  ",
    "x" * 300,
]
_PASTED = [
    "Hợp tác xã Rau sạch", "1,5 tỷ", "a\tb\tc\n1\t2\t3\n", "👩‍🌾 emoji", "\0\x07điều khiển", "=cmd|' /C calc'!A0", "dòng một\ndòng hai", "ệ" * 2000,
    "<b>đậm</b><img src='x'>", "Nguyễn Văn An\t01/02/1980\tNam\t0912345678\nTrần Thị Bé\t\tNữ\t",
]  # fmt: skip
#: Acts that leave the program or the file; other tests do those.
_LEAVES = {"Đó&ng"}


class Robot:
    """Does `most` random things, one at every turn of the event loop, inside dialogs as well."""

    def __init__(self, window: MainWindow, seed: int, most: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.most = most
        self.done = 0
        self.told: list[str] = []
        self.finished = False
        self.met: set[str] = set()

    def act(self) -> None:
        """One act. The next one is on its way before: this one may open a dialog and come back only when that is closed."""
        if self.done >= self.most:
            self.finished = True
            return
        self.done += 1
        QTimer.singleShot(0, self.window, self.act)
        acts: list[tuple[Callable[[], object], int]] = [
            (self.key, 30), (self.click, 34), (self.type, 10), (self.paste, 6), (self.escape, 5), (self.choose, 8), (self.resize, 2),
            (self.zoom, 1), (self.colours, 1), (self.wheel, 3), (self.press_right, 2), (self.double, 5),
        ]  # fmt: skip
        call = self.chance.choices([each for each, _ in acts], [weight for _, weight in acts])[0]
        self.met.add(type(self.top()).__name__ if self.top() is not self.window else type(self.window.page).__name__)
        call()

    def note(self, *words: object) -> None:
        self.told = [*self.told[-40:], " ".join(map(str, words))]

    def top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def focus(self) -> QWidget:
        top = self.top()
        found = top.focusWidget() if top.isVisible() else None
        return found if found is not None and found.isVisible() else top

    def key(self) -> None:
        key, modifiers = self.chance.choice(_KEYS)
        target = self.focus()
        self.note("key", key, modifiers, type(target).__name__)
        QTest.keyClick(target, key, modifiers)

    def escape(self) -> None:
        self.note("escape")
        QTest.keyClick(self.focus(), Qt.Key.Key_Escape)

    def type(self) -> None:
        text, target = self.chance.choice(_TYPED), self.focus()
        self.note("type", text, type(target).__name__)
        QTest.keyClicks(target, text)

    def paste(self) -> None:
        text, target = self.chance.choice(_PASTED), self.focus()
        self.note("paste", text[:20], type(target).__name__)
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(target, Qt.Key.Key_V, _CTRL)

    def some_widget(self) -> QWidget | None:
        top = self.top()
        found = [each for each in top.findChildren(QWidget) if each.isVisible() and each.isEnabled() and each.window() is top]
        likely = [
            each for each in found if isinstance(each, QAbstractButton | QLineEdit | QTabBar) or each.parent().inherits("QAbstractItemView")
        ]
        if not found:
            return top
        return self.chance.choice(likely if likely and self.chance.random() < 0.8 else found)

    def point_in(self, widget: QWidget) -> QPoint:
        return QPoint(self.chance.randrange(max(1, widget.width())), self.chance.randrange(max(1, widget.height())))

    def click(self, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        if isinstance(menu := self.top(), QMenu):
            self.from_menu(menu)
            return
        widget = self.some_widget()
        if widget is None:
            return
        self.note("click", type(widget).__name__, getattr(widget, "text", lambda: "")() if isinstance(widget, QAbstractButton) else "")
        modifiers = self.chance.choice([_NONE] * 8 + [_CTRL, _SHIFT])
        QTest.mouseClick(widget, button, modifiers, self.point_in(widget))

    def press_right(self) -> None:
        widget = self.some_widget()
        if widget is not None and not isinstance(self.top(), QMenu):
            self.note("right", type(widget).__name__)
            QTest.mouseClick(widget, Qt.MouseButton.RightButton, _NONE, self.point_in(widget))

    def double(self) -> None:
        views = [each for each in self.top().findChildren(QAbstractItemView) if each.isVisible()]
        if views:
            view = self.chance.choice(views)
            self.note("double", type(view).__name__)
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, self.point_in(view.viewport()))

    def from_menu(self, menu: QMenu) -> None:
        acts = [
            act for act in menu.actions() if act.isEnabled() and not act.isSeparator() and act.menu() is None and act.text() not in _LEAVES
        ]
        if not acts or self.chance.random() < 0.2:
            menu.close()
            return
        act = self.chance.choice(acts)
        self.note("menu", act.text())
        menu.close()
        if isValid(act):
            act.trigger()

    def choose(self) -> None:
        """Trigger an act of the window or the page, as a menu or a key would."""
        if self.top() is not self.window:
            self.escape()
            return
        page = self.window.page
        acts: list[QAction] = [*self.window.actions(), *(page.actions() if page is not None else [])]
        for menu in self.window.menuBar().findChildren(QMenu):
            acts += [each for each in menu.actions() if each.menu() is None]
        acts = [each for each in acts if each.isEnabled() and each.text() and each.text() not in _LEAVES]
        if acts:
            act = self.chance.choice(acts)
            self.note("act", act.text())
            act.trigger()

    def wheel(self) -> None:
        widget = self.some_widget()
        if widget is None:
            return
        self.note("wheel", type(widget).__name__)
        place = QPointF(self.point_in(widget))
        turn = QPoint(0, self.chance.choice([-120, 120, -480]))
        event = QWheelEvent(
            place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), turn, Qt.MouseButton.NoButton, _NONE, Qt.ScrollPhase.NoScrollPhase, False
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def resize(self) -> None:
        self.note("resize")
        self.window.resize(self.chance.randrange(960, 1920), self.chance.randrange(560, 1100))

    def zoom(self) -> None:
        percent = self.chance.choice([80, 100, 125, 150, 200])
        self.note("zoom", percent)
        theme.look().set_zoom(percent)

    def colours(self) -> None:
        self.note("colours")
        theme.look().set_dark(self.chance.choice([True, False, None]))


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("robot") / "mau.lmhtx"
    make_demo(path, organisations=40, years=3, seed=11)
    return path


@pytest.fixture(autouse=True)
def _own_surroundings(own_folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Files go where the test lives; nothing is printed, shown by other programs, or started."""
    count = iter(range(10**6))

    def save_as(*_: object, **__: object) -> tuple[str, str]:
        return str(tmp_path / f"ra {next(count)}.{'pdf' if next(count) % 4 else 'xlsx'}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: isinstance(url, QUrl))
    monkeypatch.setattr(QPrintDialog, "exec", lambda self: QPrintDialog.DialogCode.Rejected)
    monkeypatch.setattr(CopyOffice, "open_read_only", lambda self, copy: None)
    look = theme.look()
    look.apply(qapp)
    yield
    look.set_zoom(100)
    look.set_dark(False)


def play(qtbot: QtBot, province: Path, folder: Path, seed: int, most: int) -> None:
    """Let the robot play, close the window, and look whether the data is sound."""
    path = folder / "tinh.lmhtx"
    shutil.copy(province, path)
    window = MainWindow(path, QSettings(str(folder / "cua-so.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.attach(open_file(path, user="Rô-bốt", today=lambda: DEMO_DAY))
    robot = Robot(window, seed, most)
    robot.act()
    try:
        qtbot.waitUntil(lambda: robot.finished, timeout=max(120_000, most * 600))
        leave(qtbot, window)
    except BaseException:
        print(f"seed {seed}, act {robot.done}:", *robot.told, sep="\n")
        raise
    assert len(robot.met) >= min(12, most // 30), f"the robot met only {robot.met}"
    load_all()
    data = open_file(path, user="x", today=lambda: DEMO_DAY)
    assert data.read_only_reason == ""
    assert check_file(data, [check for manifest in AREAS for check in manifest.checks]) == []
    data.close()


def leave(qtbot: QtBot, window: MainWindow) -> None:
    """Put away what is still open, refusing to save, and close the window."""
    gone: list[bool] = []
    window.gone.connect(lambda: gone.append(True))
    until = time.monotonic() + 60
    while not gone and time.monotonic() < until:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            _say_leave(over)
        elif window.shell is not None and window.shell.is_idle and not window.is_closing:
            window.close()
        qtbot.wait(20)
    assert gone, "the window does not close"


def _say_leave(over: QWidget) -> None:
    leaving = [
        each
        for each in over.findChildren(QAbstractButton)
        if each.isVisible() and each.text().startswith(("Bỏ", "Không ghi", "Đóng", "Rời"))
    ]
    if leaving:
        leaving[0].click()
    else:
        over.close()


def test_a_few_hundred_random_acts_break_nothing(qtbot: QtBot, province: Path, tmp_path: Path) -> None:
    play(qtbot, province, tmp_path, seed=1, most=400)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(100, 108))
def test_thousands_of_random_acts_break_nothing(qtbot: QtBot, province: Path, tmp_path: Path, seed: int) -> None:
    play(qtbot, province, tmp_path, seed=seed, most=2_500)


@pytest.mark.torture
def test_at_a_scale_of_one_and_a_half_nothing_breaks_either(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", f"{Path(__file__)}::test_a_few_hundred_random_acts_break_nothing", "-q", "-p", "no:randomly"]
    told = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'nested'}"],
        cwd=ROOT,
        env=os.environ | {"QT_SCALE_FACTOR": "1.5"},
        capture_output=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout.decode()[-4000:]
