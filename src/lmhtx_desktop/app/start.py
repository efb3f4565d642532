"""The order in which the desktop program starts, and what it opens."""

import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lmhtx_desktop import __version__
from lmhtx_desktop.app import crash, paths
from lmhtx_desktop.app.background import Background
from lmhtx_desktop.app.single import Single, claim
from lmhtx_desktop.app.welcome import Welcome
from lmhtx_desktop.app.window import LANGUAGE, MainWindow
from lmhtx_desktop.desk import messages, theme
from lmhtx_desktop.desk.runner import Collector
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr

DEMO_FILE = "Tỉnh mẫu.lmhtx"


def who() -> str:
    """Return the name for the audit trail: the person signed in to this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return tr("Cán bộ")


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the application: name, language, look."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([*arguments[:1]])
    app.setApplicationName("lmhtx-desktop")
    app.setApplicationDisplayName(tr("Liên minh HTX"))
    app.setApplicationVersion(__version__)
    settings = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
    _speak(app, str(settings.value(LANGUAGE, "vi")))
    theme.look().remember(settings)
    theme.look().apply(app)
    return app


def _speak(app: QApplication, language: str) -> None:
    from lmhtx_desktop.desk import translation

    translation.install(app, language)


class Program(QObject):
    """Which window is open: the welcome, or the data file's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
        self.background = Background(self)
        self.window: MainWindow | None = None
        self.welcome: Welcome | None = None
        self._collector = Collector(self)
        self._claim: Single | None = None
        self._next: tuple[str, Any] | None = None

    def begin(self, path: Path | None, *, read_only: bool = False) -> bool:
        """Open `path`, else the file of last time, else the welcome; False when another window of that file came forward."""
        wanted = path or next(iter(paths.recent_files()), None)
        if wanted is None:
            self.show_welcome()
            return True
        return self.open(wanted, read_only=read_only)

    def show_welcome(self, *, new: bool = False) -> Welcome:
        """Show the welcome, at the choice of province if `new`."""
        from lmhtx_desktop.store.datafile import system_today

        self.welcome = Welcome(system_today())
        self.welcome.wants_file.connect(self.open)
        self.welcome.wants_demo.connect(self.open_demo)
        self.welcome.wants_creation.connect(self.create)
        self.welcome.gone.connect(self._leave_when_nothing_is_open)
        self.welcome.show()
        if new:
            self.welcome.start_new()
        return self.welcome

    def open(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a data file in the main window, which is shown before the file is read."""
        if self.window is not None:
            self._after_closing("open", path)
            return True
        mine = None if read_only else claim(path, self)
        if mine is None and not read_only:
            return False
        self._claim = mine
        window = self.window = MainWindow(path, self.settings)
        window.wants_file.connect(self.open)
        window.wants_new.connect(lambda: self._after_closing("new", None))
        window.wants_demo.connect(self.open_demo)
        window.wants_restore.connect(lambda copy: self._after_closing("restore", (copy, path)))
        window.gone.connect(self._on_gone)
        if mine is not None:
            mine.asked.connect(window.come_forward)
        window.show()
        if self.welcome is not None:
            welcome, self.welcome = self.welcome, None
            welcome.close()
            welcome.deleteLater()
        QTimer.singleShot(0, self, lambda: self._read(window, path, read_only))
        return True

    def _read(self, window: MainWindow, path: Path, read_only: bool) -> None:
        def read() -> Any:
            from lmhtx_desktop.store.datafile import open_file

            return open_file(path, user=who(), read_only=read_only)

        def opened(data: Any) -> None:
            if not read_only:
                paths.remember_file(path)
            window.attach(data)

        def failed(error: Exception) -> None:
            messages.show_trouble(window, _as_trouble(error))
            paths.forget_file(path.absolute())
            self._after_closing("welcome", None)

        self.background.start(read, then=opened, failed=failed)

    def create(self, path: Path, province: str) -> None:
        """Make a new data file for the Alliance of a province and open it."""
        welcome = self.welcome
        if welcome is None:
            return
        welcome.show_busy(tr("Đang tạo tệp dữ liệu…"))

        def failed(error: Exception) -> None:
            welcome.show_busy("")
            welcome.new_file.show_problem(str(error))

        def made(_: object) -> None:
            welcome.show_busy("")
            self.open(path)

        self.background.start(lambda: new_file(path, province), then=made, failed=failed)

    def open_demo(self) -> None:
        """Open the demo province; made the first time, which takes a moment."""
        path = paths.default_data_folder() / DEMO_FILE
        if path.is_file():
            self.open(path)
            return
        if self.window is not None:
            self._after_closing("demo", None)
            return
        welcome = self.welcome or self.show_welcome()
        welcome.show_busy(tr("Đang lập tỉnh mẫu: 300 tổ chức, 5 năm số liệu…"))

        def failed(error: Exception) -> None:
            welcome.show_busy("")
            messages.show_trouble(welcome, _as_trouble(error))

        def made(_: object) -> None:
            welcome.show_busy("")
            self.open(path)

        self.background.start(lambda: _make_demo(path), then=made, failed=failed)

    def restore(self, copy: Path, path: Path) -> None:
        """Put a copy in the place of a closed data file (which is kept as a copy itself) and open it."""
        from lmhtx_desktop.store.backup import restore

        try:
            restore(copy, path, replace=True)
        except Trouble as trouble:
            messages.show_trouble(None, trouble)
        self.open(path)

    def _after_closing(self, what: str, about: Any) -> None:
        """Close the window there is, then go on with something else."""
        self._next = (what, about)
        if self.window is not None:
            window = self.window
            window.close()
            QTimer.singleShot(0, self, lambda: self._forget_wish(window))
        else:
            self._go_on()

    def _forget_wish(self, window: MainWindow) -> None:
        """Where a page would not be left, the wish that closed the window is void."""
        if self.window is window and window.isVisible() and not window.is_closing:
            self._next = None

    def _on_gone(self) -> None:
        window, self.window = self.window, None
        if self._claim is not None:
            self._claim.release()
            self._claim = None
        if window is not None:
            window.deleteLater()
        self._go_on()

    def _go_on(self) -> None:
        wish, self._next = self._next, None
        match wish:
            case ("open", path):
                self.open(path)
            case ("new", _):
                self.show_welcome(new=True)
            case ("welcome", _):
                self.show_welcome()
            case ("demo", _):
                self.open_demo()
            case ("restore", (copy, path)):
                self.restore(copy, path)
            case None:
                self._leave_when_nothing_is_open()

    def _leave_when_nothing_is_open(self) -> None:
        open_now: list[QWidget | None] = [self.window, self.welcome]
        if not any(each is not None and each.isVisible() for each in open_now) and self.background.is_idle:
            QApplication.quit()


def new_file(path: Path, province: str) -> None:
    """Make an empty data file for the Alliance of a province; nothing is left behind where it fails.

    Raises:
        Trouble, RuleBroken: it could not be made.
    """
    from lmhtx_desktop.areas.organisations.commands import SetUpOffice, set_up_office
    from lmhtx_desktop.store.backup import remove_file
    from lmhtx_desktop.store.datafile import create_file

    path.parent.mkdir(parents=True, exist_ok=True)
    data = create_file(path, user=who())
    try:
        data.carry_out(set_up_office, SetUpOffice(province_code=province))
    except BaseException:
        data.close()
        remove_file(path)
        raise
    data.close()


def _make_demo(path: Path) -> None:
    from lmhtx_desktop.app.demo import make_demo

    path.parent.mkdir(parents=True, exist_ok=True)
    make_demo(path, province="91", organisations=300, years=5, seed=1)


def _as_trouble(error: Exception) -> Trouble:
    return error if isinstance(error, Trouble) else Trouble(error.sentence if isinstance(error, RuleBroken) else str(error))


def run(path: Path | None, *, read_only: bool = False) -> int:
    """Start the desktop program; return its exit status."""
    if sys.platform == "win32":
        os.environ.setdefault("QT_QPA_PLATFORM", "windows:darkmode=1")
    crash.keep_log()
    app = make_application(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    crash.catch_all()
    program = Program()
    if not program.begin(path, read_only=read_only):
        return 0
    return app.exec()
