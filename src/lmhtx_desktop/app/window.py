"""The main window: rail, page, message strip, status bar, menus. Shown first, filled when the data is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lmhtx_desktop import __version__
from lmhtx_desktop.app import crash, paths
from lmhtx_desktop.app.manual import ManualWindow
from lmhtx_desktop.app.menus import Menus
from lmhtx_desktop.app.places import Place, Places
from lmhtx_desktop.app.rail import Rail
from lmhtx_desktop.desk import messages, theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from lmhtx_desktop.app.closing import Closing
    from lmhtx_desktop.store.datafile import DataFile

_GEOMETRY = "window/geometry"
#: Setting: language of the screen.
LANGUAGE = "look/language"


class MainWindow(QMainWindow):
    """One data file's window.

    Attributes:
        wants_file: the person chose another data file (Path). wants_new, wants_demo: a new file, the demo province.
        wants_restore: put a copy (Path) in place of this file.
        gone: it is closed, backed up, and the file let go.
        shell: the desk once the data is open.
    """

    wants_file = Signal(object)
    wants_new = Signal()
    wants_demo = Signal()
    wants_restore = Signal(object)
    gone = Signal()

    def __init__(self, path: Path, settings: QSettings) -> None:
        super().__init__()
        self.path = path
        self.shell: Shell | None = None
        self._settings = settings
        self._places: Places | None = None
        self._data: DataFile | None = None
        self._closing: Closing | None = None
        self._manual: ManualWindow | None = None
        self.setWindowTitle(path.name)
        self.setMinimumSize(960, 560)
        self.resize(1366, 728)
        geometry = settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.rail = Rail(settings)
        self.rail.chosen.connect(self.go)
        self._stack = QStackedWidget()
        waiting = QLabel(tr("Đang mở {name}…").format(name=path.name))
        theme.style(waiting, "muted")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(waiting)
        self._lay_out()
        self.menus = Menus(self)
        theme.look().changed.connect(self._fit_rail)

    def _lay_out(self) -> None:
        middle = QWidget()
        self.setCentralWidget(middle)
        across = QHBoxLayout(middle)
        theme.space(across, 0, 0)
        across.addWidget(self.rail)
        column = QVBoxLayout()
        theme.space(column, 0, 0)
        across.addLayout(column, 1)
        self._notice = QFrame()
        theme.style(self._notice, "notice")
        told = QHBoxLayout(self._notice)
        theme.space(told, (12, 6, 12, 6), 8)
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        told.addWidget(self._reason, 1)
        self._notice.hide()
        column.addWidget(self._notice)
        self._way = QFrame()
        bar = QHBoxLayout(self._way)
        theme.space(bar, (12, 8, 16, 0), 8)
        back = QPushButton(tr("Quay lại"))
        set_icon(back, "back", size=16)
        theme.style(back, "flat")
        back.setToolTip(tr("Về trang trước (Alt+←)"))
        back.clicked.connect(self.go_back)
        bar.addWidget(back)
        self._crumb = QLabel()
        theme.style(self._crumb, "muted")
        self._crumb.setTextFormat(Qt.TextFormat.RichText)
        self._crumb.linkActivated.connect(self._on_crumb)
        bar.addWidget(self._crumb, 1)
        self._way.hide()
        column.addWidget(self._way)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._places.page if self._places is not None else None

    @property
    def is_closing(self) -> bool:
        """Whether the last acts are under way."""
        return self._closing is not None

    def attach(self, data: "DataFile") -> None:
        """Fill the window: the data is open now."""
        from lmhtx_desktop.app.office import entries, make_page, office_name, shell_for
        from lmhtx_desktop.app.status import Status

        self._data = data
        self.shell = shell_for(data, self._settings, self)
        self.shell.opened.connect(self._on_opened)
        self.shell.history_opened.connect(self._on_history_opened)
        self.shell.left.connect(self.go_back)
        self.shell.undo_changed.connect(self.menus.follow_undo)
        self.shell.changed.connect(self._on_changed)
        listed = entries()
        self.rail.fill(listed)
        self.menus.list_areas(listed)
        self.menus.back_up.setEnabled(not data.read_only_reason)
        self._places = Places(self.shell, self._stack, lambda shell, place: make_page(shell, place, self))
        self._places.moved.connect(self._on_moved)
        self._messages = messages.MessageStrip(self.shell, self.centralWidget())
        self._progress = messages.ProgressStrip(self.shell, self.centralWidget())
        self._status = Status(self.shell, data.path)
        self.setStatusBar(self._status)
        if data.read_only_reason:
            self._reason.setText(tr("Chỉ xem — {reason}").format(reason=data.read_only_reason))
            self._notice.show()
        self._name = data.path.name
        self.shell.ask(office_name, then=self._on_named, owner=self, slot="name")
        self.go("home")

    def go(self, key: str) -> None:
        """Show the page of an area (its name) or ``home``."""
        if self._places is not None:
            self._places.go(Place(key))
            self._on_moved()

    def go_back(self) -> None:
        """Show the page before (Alt+←)."""
        if self._places is not None:
            self._places.back()

    def refresh(self) -> None:
        """Ask again for everything on the page (F5)."""
        if self.page is not None:
            self.page.refresh()

    def toggle_rail(self) -> None:
        """Fold or unfold the rail (Ctrl+B)."""
        self.rail.toggle()

    def undo(self) -> None:
        """Take back the last thing done (Ctrl+Z)."""
        if self.shell is not None:
            self.shell.undo()

    def redo(self) -> None:
        """Do again what was taken back (Ctrl+Y)."""
        if self.shell is not None:
            self.shell.redo()

    @property
    def language(self) -> str:
        """The language chosen for the screen: ``vi`` or ``en``."""
        return str(self._settings.value(LANGUAGE, "vi"))

    def choose_language(self, language: str) -> None:
        """Keep the language of the screen; it is spoken from the next start on."""
        self._settings.setValue(LANGUAGE, language)
        self._settings.sync()
        if self.shell is not None:
            self.shell.say(tr("Ngôn ngữ mới có hiệu lực từ lần mở chương trình sau."))

    def open_history(self) -> None:
        """Show who did what."""
        self.go(Area.PEOPLE.value)

    def choose_file(self) -> None:
        """Ask for another data file (Ctrl+O)."""
        folder = str(self.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Mở tệp dữ liệu"), folder, tr("Dữ liệu Liên minh HTX (*.lmhtx);;Mọi tệp (*)"))
        if chosen:
            self.wants_file.emit(Path(chosen))

    def show_folder(self) -> None:
        """Open the folder the data file lies in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def show_log(self) -> None:
        """Open the folder of the log."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))

    def back_up_now(self) -> None:
        """Make a verified copy, off the GUI thread."""
        if self.shell is None:
            return
        from lmhtx_desktop.areas.people.copies import make_copy

        shell, path = self.shell, self.path

        def made(sentence: str) -> None:
            shell.say(sentence)
            self.look_at_copies()

        shell.run(tr("Đang sao lưu…"), lambda step: make_copy(path), owner=self, then=made)

    def look_at_copies(self) -> None:
        """Show the age of the newest copy again."""
        self._status.refresh()

    def open_manual(self) -> None:
        """Open the manual at this page (F1)."""
        if self._manual is None:
            self._manual = ManualWindow()
        topic = ""
        if self.page is not None and self._places is not None and self._places.here is not None:
            topic = self.page.help_topic or self._places.here.key
        if not self._manual.read(topic):
            messages.tell(self, tr("Bản cài đặt này không kèm tài liệu hướng dẫn."), tr("Hãy cài lại chương trình từ bộ cài đầy đủ."))

    def show_keys(self) -> None:
        """List the keys."""
        from lmhtx_desktop.app.keys import KeysWindow

        KeysWindow(self).exec()

    def show_about(self) -> None:
        """Say what this is."""
        messages.tell(
            self,
            tr("Liên minh HTX — phiên bản {version}").format(version=__version__),
            tr("Chương trình làm việc của Liên minh Hợp tác xã cấp tỉnh.\nDữ liệu nằm trên máy này: {path}\nTệp nhật ký: {log}").format(
                path=self.path, log=crash.log_file()
            ),
        )

    def come_forward(self) -> None:
        """Show this window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window folds the rail."""
        super().resizeEvent(event)
        self._fit_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the pages, back up what changed, let the file go; only then close."""
        if self._data is None or (self._closing is not None and self._closing.finished):
            self._settings.setValue(_GEOMETRY, self.saveGeometry())
            if self._manual is not None:
                self._manual.close()
            event.accept()
            self.gone.emit()
            return
        event.ignore()
        if self._closing is not None or (self._places is not None and not self._places.may_close()):
            return
        from lmhtx_desktop.app.closing import Closing

        assert self.shell is not None
        self._closing = Closing(self, self.shell, self._data)
        self._closing.done.connect(self.close)
        self._closing.start()

    def _fit_rail(self) -> None:
        self.rail.fit(self.width())

    def _on_named(self, name: str) -> None:
        self.setWindowTitle(tr("{office} — {file}").format(office=name or tr("Liên minh HTX"), file=self._name))

    def _on_opened(self, area: Area, record: int | str | None) -> None:
        if self._places is not None:
            self._places.go(Place(area.value, record), self.shell.told if self.shell is not None else None)

    def _on_history_opened(self, area: Area, record: int, page: str) -> None:
        if self._places is not None:
            self._places.go(Place(area.value, record, history=True, page=page))

    def _on_crumb(self, link: str) -> None:
        key, _, record = link.partition("/")
        if self._places is None:
            return
        here = self._places.here
        if here is not None and here.page and record == here.page:
            self._places.go(Place(key, record), told=here.record)
        else:
            self._places.go(Place(key, int(record) if record else None))

    def _on_changed(self, areas: frozenset[Area]) -> None:
        from lmhtx_desktop.app.office import office_name

        if Area.PEOPLE in areas and self.shell is not None:
            self.shell.ask(office_name, then=self._on_named, owner=self, slot="name")

    def _on_moved(self) -> None:
        if self._places is None or self._places.here is None:
            return
        self.rail.mark(self._places.here.key)
        way = self._places.titles()
        self.menus.back.setEnabled(self._places.can_go_back)
        self._way.setVisible(self._places.here.record is not None)
        self._crumb.setText(self._in_words(way))

    def _in_words(self, way: list[tuple[Place, str]]) -> str:
        from html import escape

        if not way:
            return ""
        colour = theme.look().token("accent")
        links = [
            f'<a href="{place.key}/{place.record or ""}" style="color:{colour};text-decoration:none">{escape(title)}</a>'
            for place, title in way[:-1]
        ]
        return " › ".join([*links, escape(way[-1][1])])
