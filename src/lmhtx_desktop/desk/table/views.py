"""“Chế độ xem”: a list's search, filters, conditions, order and columns under a name, kept in the data file for everybody."""

import functools
import json
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from lmhtx_desktop.desk.editors import TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.views import KeepView, KeptView, RemoveView, RenameView, ViewStore

if TYPE_CHECKING:
    from lmhtx_desktop.desk.table.listpage import ListPage

_LONGEST_SHOWN = 26
_LONGEST_TITLE = 120


class ViewsButton(QPushButton):
    """Opens the menu of views of one list. The view the list opens with is each person's own choice."""

    def __init__(self, page: "ListPage", name: str, store: ViewStore) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("hasMenu", "true")
        set_icon(self, "preview", "text", 16)
        self._page, self._name, self._store = page, name, store
        self.views: list[KeptView] = []
        self.current: KeptView | None = None
        self._first = True
        self.setToolTip(tr("Chế độ xem: tìm, lọc, thứ tự và cột được lưu dưới một tên"))
        self.menu_of_views = QMenu(self)
        self.menu_of_views.aboutToShow.connect(self._fill)
        self.setMenu(self.menu_of_views)
        self.show_state()

    def refresh(self) -> None:
        """Ask for the views again."""
        self._page.shell.ask(self._store.ask, self._name, then=self._on_views, owner=self, slot="views")

    def use(self, view: KeptView) -> None:
        """Show the list as this view says."""
        self.current = view
        self._page.take_content(content_of(view))
        self.show_state()

    def leave(self) -> None:
        """Show the whole list again."""
        self.current = None
        self._page.take_content({})
        self.show_state()

    def show_state(self) -> None:
        """Say which view is on, and whether the list differs from it by now."""
        text = tr("Chế độ xem")
        if self.current is not None:
            title = self.current.title
            text = title if len(title) <= _LONGEST_SHOWN else title[: _LONGEST_SHOWN - 1] + "…"
            if self._is_changed():
                text += " •"
        self.setText(text)
        self.setAccessibleName(tr("Chế độ xem: {title}").format(title=self.current.title) if self.current is not None else text)

    def keep_new(self) -> FormDialog:
        """Ask for a title and keep the list as it stands."""
        content = json.dumps(self._page.content(), ensure_ascii=False)
        return self._ask_title(
            tr("Lưu chế độ xem"), self._store.keep, lambda title: KeepView(self._name, title, content), "", self._on_kept,
            tr("Mọi người mở tệp dữ liệu này đều thấy chế độ xem đã lưu."),
        )  # fmt: skip

    def keep_changes(self) -> None:
        """Keep the list as it stands under the title of the view that is on."""
        if self.current is not None:
            content = json.dumps(self._page.content(), ensure_ascii=False)
            self._page.shell.do(
                self._store.keep, KeepView(self._name, self.current.title, content, replace=True), owner=self, then=self._on_kept
            )

    def rename(self) -> FormDialog | None:
        """Ask for another title of the view that is on."""
        view = self.current
        if view is None:
            return None
        return self._ask_title(
            tr("Đổi tên chế độ xem"), self._store.rename, lambda title: RenameView(view.id, title), view.title, self._on_kept
        )

    def remove(self) -> None:
        """Remove the view that is on; the list stays as it is."""
        if self.current is not None:
            view, self.current = self.current, None
            self._page.shell.do(self._store.remove, RemoveView(view.id), owner=self, then=lambda done: self.refresh())
            self.show_state()

    def set_first(self, wanted: bool) -> None:
        """Open the list with the view that is on from now on, or with the whole list again."""
        title = self.current.title if self.current is not None and wanted else ""
        self._page.shell.settings.setValue(f"lists/{self._name}/first_view", title)

    def first_title(self) -> str:
        """Return the title of the view the list opens with, or ""."""
        return str(self._page.shell.settings.value(f"lists/{self._name}/first_view", "") or "")

    def _ask_title(self, heading: str, command: Any, to_order: Any, title: str, then: Any, intro: str = "") -> FormDialog:
        field = Field("title", tr("Tên chế độ xem"), lambda: TextEdit(max_length=_LONGEST_TITLE), required=True, span=2)
        dialog = FormDialog(
            self._page.shell, heading, [field], command, lambda typed: to_order(typed["title"]), {"title": title}, then=then,
            parent=self.window(), name=f"views.{self._name}", intro=intro,
        )  # fmt: skip
        dialog.open()
        return dialog

    def _on_kept(self, done: Done) -> None:
        def known(views: list[KeptView]) -> None:
            self._on_views(views)
            self.current = next((view for view in views if view.id == done.id), self.current)
            self.show_state()

        self._page.shell.ask(self._store.ask, self._name, then=known, owner=self, slot="views")

    def _on_views(self, views: list[KeptView]) -> None:
        self.views = views
        if self.current is not None:
            self.current = next((view for view in views if view.id == self.current.id), None) if self.current else None
        if self._first:
            self._first = False
            wanted = next((view for view in views if view.title == self.first_title()), None)
            if wanted is not None and not self._page.is_narrowed():
                self.use(wanted)
        self.show_state()

    def _is_changed(self) -> bool:
        return self.current is not None and content_of(self.current) != json.loads(json.dumps(self._page.content()))

    def _fill(self) -> None:
        menu, current = self.menu_of_views, self.current
        menu.clear()
        group = QActionGroup(menu)
        whole = self._line(group, tr("Toàn bộ danh sách"), current is None, self.leave)
        menu.addAction(whole)
        for view in self.views:
            line = self._line(group, view.title, current is not None and view.id == current.id, functools.partial(self.use, view))
            line.setToolTip(tr("Do {owner} lưu").format(owner=view.owner))
            menu.addAction(line)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        writable = not self._page.shell.read_only_reason
        if current is not None:
            changes = menu.addAction(tr("Lưu thay đổi vào “{title}”").format(title=current.title), self.keep_changes)
            changes.setEnabled(writable and self._is_changed())
        menu.addAction(tr("Lưu thành chế độ xem mới…"), self.keep_new).setEnabled(writable)
        if current is not None:
            menu.addAction(tr("Đổi tên…"), self.rename).setEnabled(writable)
            menu.addAction(tr("Xóa chế độ xem này"), self.remove).setEnabled(writable)
            first = menu.addAction(tr("Mở danh sách bằng chế độ xem này"))
            first.setCheckable(True)
            first.setChecked(current.title == self.first_title())
            first.toggled.connect(self.set_first)

    def _line(self, group: QActionGroup, text: str, chosen: bool, act: Any) -> QAction:
        line = QAction(text, group)
        line.setCheckable(True)
        line.setChecked(chosen)
        line.triggered.connect(lambda: act())
        return line


def content_of(view: KeptView) -> dict[str, Any]:
    """Return what a view holds; one that cannot be read holds nothing."""
    try:
        told = json.loads(view.content)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
