"""The menus: every act of the program with its key."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from lmhtx_desktop.app import paths
from lmhtx_desktop.app.rail import Entry
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from lmhtx_desktop.app.window import MainWindow


class Menus:
    """Builds and keeps the menus of one main window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        bar = window.menuBar()
        self._file(bar.addMenu(tr("&Tệp")))
        self._edit(bar.addMenu(tr("&Soạn thảo")))
        self.here = bar.addMenu(tr("T&rang này"))
        self.here.setToolTipsVisible(True)
        self.here.aboutToShow.connect(self._list_page_acts)
        self._view = bar.addMenu(tr("&Xem"))
        self._fill_view(self._view)
        self._help(bar.addMenu(tr("Trợ &giúp")))

    def _act(self, menu: QMenu, text: str, call: Callable[[], object], keys: str | list[str] = "") -> QAction:
        act = QAction(text, self._window)
        act.setShortcuts([QKeySequence(key) for key in ([keys] if isinstance(keys, str) else keys) if key])
        act.triggered.connect(lambda _=False: call())
        menu.addAction(act)
        return act

    def _file(self, menu: QMenu) -> None:
        window = self._window
        self._act(menu, tr("Tệp dữ liệu &mới…"), window.wants_new.emit, "Ctrl+Shift+N")
        self._act(menu, tr("&Mở tệp dữ liệu…"), window.choose_file, "Ctrl+O")
        self._recent = menu.addMenu(tr("Mở &gần đây"))
        self._recent.aboutToShow.connect(self._list_recent)
        self._act(menu, tr("Xem &tỉnh mẫu"), window.wants_demo.emit)
        menu.addSeparator()
        self.back_up = self._act(menu, tr("&Sao lưu ngay"), window.back_up_now, "Ctrl+Shift+S")
        self._act(menu, tr("Mở &thư mục chứa tệp"), window.show_folder)
        menu.addSeparator()
        self._act(menu, tr("Đó&ng"), window.close, "Ctrl+Q")

    def _edit(self, menu: QMenu) -> None:
        window = self._window
        self.undo = self._act(menu, tr("&Hoàn tác"), window.undo, "Ctrl+Z")
        self.redo = self._act(menu, tr("&Làm lại"), window.redo, ["Ctrl+Y", "Ctrl+Shift+Z"])
        menu.addSeparator()
        self._act(menu, tr("Nhật ký các việc đã làm"), window.open_history)
        self.follow_undo()

    def _fill_view(self, menu: QMenu) -> None:
        window, look = self._window, theme.look()
        self.back = self._act(menu, tr("&Quay lại"), window.go_back, "Alt+Left")
        self._act(menu, tr("Làm &mới"), window.refresh, "F5")
        menu.addSeparator()
        self._areas_before = self._act(menu, tr("&Thu gọn thanh bên"), window.toggle_rail, "Ctrl+B")
        menu.addSeparator()
        self._act(menu, tr("&Phóng to"), look.zoom_in, ["Ctrl++", "Ctrl+="])
        self._act(menu, tr("Thu &nhỏ"), look.zoom_out, "Ctrl+-")
        self._act(menu, tr("Cỡ &100 %"), look.zoom_reset, "Ctrl+0")
        menu.addSeparator()
        colours = QActionGroup(window)
        for text, dark in ((tr("Nền &sáng"), False), (tr("Nền &tối"), True), (tr("Theo &hệ thống"), None)):
            act = self._act(menu, text, functools.partial(look.set_dark, dark))
            act.setCheckable(True)
            act.setChecked(look.follows_system if dark is None else (not look.follows_system and look.dark == dark))
            colours.addAction(act)
        tongues = menu.addMenu(tr("N&gôn ngữ"))
        choice = QActionGroup(window)
        for text, language in (("Tiếng Việt", "vi"), ("English", "en")):
            act = self._act(tongues, text, functools.partial(window.choose_language, language))
            act.setCheckable(True)
            act.setChecked(language == window.language)
            choice.addAction(act)

    def _help(self, menu: QMenu) -> None:
        window = self._window
        self._act(menu, tr("&Hướng dẫn trang này"), window.open_manual, "F1")
        self._act(menu, tr("Các phím &tắt"), window.show_keys, "Ctrl+F1")
        menu.addSeparator()
        self._act(menu, tr("Mở thư mục &nhật ký lỗi"), window.show_log)
        self._act(menu, tr("&Giới thiệu"), window.show_about)

    def list_areas(self, entries: list[Entry]) -> None:
        """Put the areas with Ctrl+1…9 into Xem."""
        for entry in entries:
            act = QAction(entry.title, self._window)
            act.setShortcut(QKeySequence(f"Ctrl+{entry.number}"))
            act.triggered.connect(lambda _=False, key=entry.key: self._window.go(key))
            self._view.insertAction(self._areas_before, act)
        self._view.insertSeparator(self._areas_before)

    def follow_undo(self) -> None:
        """Grey what cannot be undone or redone."""
        shell = self._window.shell
        self.undo.setEnabled(shell is not None and shell.can_undo)
        self.redo.setEnabled(shell is not None and shell.can_redo)

    def _list_page_acts(self) -> None:
        self.here.clear()
        page = self._window.page
        acts = [act for act in page.actions() if act.text()] if page is not None else []
        self.here.addActions(acts)
        if not acts:
            self.here.addAction(tr("Trang này không có việc riêng")).setEnabled(False)

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in paths.recent_files():
            self._recent.addAction(str(path), functools.partial(self._window.wants_file.emit, path))
        if self._recent.isEmpty():
            self._recent.addAction(tr("Chưa mở tệp nào")).setEnabled(False)
