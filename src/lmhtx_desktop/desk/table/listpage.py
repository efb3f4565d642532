"""The page of a list: title and acts, search and filters, the table, a preview, and what the numbers add up to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import attrgetter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Act, Action
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.icons import icon, set_icon
from lmhtx_desktop.desk.messages import confirm
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.bar import ActBar
from lmhtx_desktop.desk.table.chips import FilterChip
from lmhtx_desktop.desk.table.clipboard import copy_cells
from lmhtx_desktop.desk.table.columns import Column, Filter, ListAsk
from lmhtx_desktop.desk.table.export import file_name, write_list
from lmhtx_desktop.desk.table.model import WindowedTable
from lmhtx_desktop.desk.table.printing import list_paper
from lmhtx_desktop.desk.table.selection import Selection, sum_up
from lmhtx_desktop.desk.table.view import TableView
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_SEARCH_PAUSE_MS = 110
_PREVIEW_PAUSE_MS = 90
_SLOW_MS = 500
_PREVIEW_FROM = 1200
_MUCH_PAPER = 2_000
_SUMMED_AT_MOST = 50_000


class ListPage(Page):
    """A list over the database, with all that officers expect of one.

    Args:
        name: under which layout and preview are remembered. ids: ``question(reading, ListAsk) -> ids``, filtered and
            sorted in SQL. rows: ``question(reading, ids) -> rows``. open_row: called with an id. preview: makes the
            widget at the right for an id. summary: ``question(reading, ListAsk) -> str`` for the status line.
            noun: what the lines are, for their count. sort, descending: the order at first.
    """

    def __init__(
        self,
        shell: Shell,
        *,
        name: str,
        title: str,
        columns: Sequence[Column[Any]],
        ids: Callable[..., Sequence[int]],
        rows: Callable[..., Sequence[Any]],
        filters: Sequence[Filter] = (),
        actions: Sequence[Action] = (),
        open_row: Callable[[int], object] | None = None,
        preview: Callable[[int], QWidget] | None = None,
        listens: frozenset[Area] | set[Area] = frozenset(),
        search_hint: str = "",
        empty_text: str = "",
        empty_action: Action | None = None,
        sort: str = "",
        descending: bool = False,
        summary: Callable[..., str] | None = None,
        noun: str = "",
        row_id: Callable[[Any], int] = attrgetter("id"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shell, parent)
        self.listens = frozenset(listens)
        self._name, self._open_row, self._make_preview, self._summary = name, open_row, preview, summary
        self._empty_text, self._empty_action, self._noun = empty_text or tr("Chưa có gì ở đây."), empty_action, noun or tr("dòng")
        self._sort, self._descending = sort, descending
        self._select_later: int | None = None
        self._kept: Selection | None = None
        self._chosen = Selection((), (), 0)
        self._chosen_ids: list[int] | None = None
        self._total = ""
        self._previewed: int | None = None
        self._bar: ActBar | None = None
        self.model = WindowedTable(shell, columns, ids, rows, row_id, self)
        self.view = TableView(columns)
        self.view.setModel(self.model)
        self.acts = [Act(action, self, shell.read_only_reason, self.selected_ids) for action in actions]
        self._own_acts = self._make_own_acts()
        self.addActions([*self.acts, *self._own_acts])
        self.chips = [FilterChip(shell, what) for what in filters]
        self._build(search_hint or tr("Tìm…"))
        self.set_title(title)
        self._connect()
        self._restore()

    # What others call

    def refresh(self) -> None:
        """Ask again: ids, rows in sight, filters, sums, preview."""
        self._slow.start()
        self.model.set_ask(self.ask_now())
        for chip in self.chips:
            chip.refresh()
        if self._summary is not None:
            self.shell.ask(self._summary, self.ask_now(), then=self._on_summary, owner=self, slot="summary")
        self._previewed = None
        self._preview_pause.start()

    def ask_now(self) -> ListAsk:
        """Return what the list asks for now."""
        chosen = {chip.filter.key: chip.value for chip in self.chips if chip.value is not None}
        return ListAsk(self.search.text().strip(), chosen, self._sort, self._descending)

    def selected_ids(self) -> list[int]:
        """Return the ids of the lines that hold a selected cell (or the cursor), in order."""
        if self._chosen_ids is None:
            ids, lines, current = self.model.ids, self._chosen.lines, self.view.currentIndex().row()
            self._chosen_ids = [ids[line] for line in lines or ([current] if current >= 0 else []) if line < len(ids)]
        return list(self._chosen_ids)

    def current_id(self) -> int | None:
        """Return the id of the line the cursor is in."""
        line = self.view.currentIndex().row()
        return self.model.ids[line] if 0 <= line < len(self.model.ids) else None

    def chosen_id(self) -> int | None:
        """Return the id of the only line selected; None where the cursor merely stands in one, or several are selected."""
        lines = self._chosen.lines
        return self.model.ids[lines[0]] if len(lines) == 1 and lines[0] < len(self.model.ids) else None

    def select(self, row_id: int) -> None:
        """Move the cursor to a record; to one just added, when the list has it."""
        self._select_later = row_id
        self._select_waiting()

    def set_filter(self, key: str, value: Any) -> None:
        """Choose a filter as if the person had."""
        for chip in self.chips:
            if chip.filter.key == key:
                chip.choose(value)

    def set_search(self, text: str) -> None:
        """Search as if the person had typed."""
        self.search.setText(text)

    def copy_block(self) -> None:
        """Copy the selected cells with their headings."""
        chosen = Selection.of(self.view)
        columns = [self.view.columns[place] for place in chosen.columns]
        ids = [self.model.ids[line] for line in chosen.lines]
        if ids:
            self.with_rows(ids, tr("Đang sao chép…"), lambda rows: copy_cells(columns, rows))

    def export(self, path: Path | None = None) -> None:
        """Write exactly what is shown into a workbook."""
        target = path or self._ask_path()
        if target is None:
            return
        title, columns, ids = self.title, self._columns_in_sight(), list(self.model.ids)
        fetch = self.model.fetch_all

        def job(step: Callable[[int, int], None]) -> int:
            total = len(ids) * 2
            rows = fetch(ids, lambda done, count: step(done, total))
            write_list(target, title, columns, rows, lambda done: step(len(ids) + done, total))
            return len(rows)

        def written(count: int) -> None:
            self.shell.say(tr("Đã kết xuất {count} dòng ra tệp {name}.").format(count=format_number(count), name=target.name))

        self.shell.run(tr("Đang kết xuất {title}…").format(title=title), job, owner=self, then=written)

    def print_list(self) -> None:
        """Show the list as a paper to be printed."""
        title, columns, ids, today = self.title, self._columns_in_sight(), list(self.model.ids), self.shell.today
        if len(ids) > _MUCH_PAPER and not confirm(
            self, tr("In {count} dòng?").format(count=format_number(len(ids))), tr("Có thể lọc danh sách cho ngắn lại trước khi in."),
            tr("In tất cả"), dangerous=False,
        ):  # fmt: skip
            return
        narrowed = self.narrowed_in_words()
        self.with_rows(
            ids, tr("Đang chuẩn bị bản in…"), lambda rows: self.shell.print_paper(list_paper(title, narrowed, columns, rows, today), self)
        )

    def narrowed_in_words(self) -> str:
        """Say what the list is narrowed to: filters and search, or ""."""
        words = [chip.in_words for chip in self.chips if chip.in_words]
        if self.search.text().strip():
            words.append(tr("Tìm: {text}").format(text=self.search.text().strip()))
        return " · ".join(words)

    def with_rows(self, ids: Sequence[int], title: str, then: Callable[[list[Any]], object]) -> None:
        """Hand the rows of `ids` to `then`: at once where they are in sight, else off the GUI thread under `title`."""
        rows = self.model.cached(ids)
        if rows is not None:
            then([rows[row_id] for row_id in ids])
            return
        fetch = self.model.fetch_all
        self.shell.run(title, lambda step: fetch(ids, step), owner=self, then=then)

    # How it is built

    def _make_own_acts(self) -> list[QAction]:
        """The acts every list has; they stand in the page's menu with their keys."""
        own = (
            Action(tr("Kết xuất ra Excel…"), "Ctrl+E", self.export, icon="export", writes=False),
            Action(tr("In danh sách…"), "Ctrl+P", self.print_list, icon="print", writes=False),
            Action(tr("Sao chép"), "Ctrl+C", self.copy_block, icon="copy", writes=False),
            Action(tr("Tìm"), "Ctrl+F", self._to_search, icon="search", writes=False),
            Action(tr("Làm mới"), call=self.refresh, icon="refresh", writes=False),  # F5 is the window's
        )
        return [Act(action, self, "") for action in own]

    def _build(self, search_hint: str) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, (20, 14, 20, 8), 10)
        head = QHBoxLayout()
        theme.space(head, 0, 8)
        outer.addLayout(head)
        self._heading = _Heading()
        theme.style(self._heading, "title")
        head.addWidget(self._heading, 1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(search_hint)
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Tìm trong danh sách"))
        self.search.setToolTip(tr("Ctrl+F; không cần gõ dấu"))
        theme.size(self.search, min_width=140, max_width=320)
        set_icon(self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition), "search", "muted")
        head.addWidget(self.search, 2)
        for act in self._own_acts[:2]:
            head.addWidget(_tool(act))
        self._columns_button = QToolButton()
        theme.style(self._columns_button, "flat")
        set_icon(self._columns_button, "columns")
        self._columns_button.setToolTip(tr("Chọn cột"))
        self._columns_button.setAccessibleName(tr("Chọn cột"))
        self._columns_button.clicked.connect(self._open_columns)
        head.addWidget(self._columns_button)
        if self._make_preview is not None:
            self._preview_button = QToolButton()
            self._preview_button.setCheckable(True)
            theme.style(self._preview_button, "flat")
            set_icon(self._preview_button, "preview")
            self._preview_button.setToolTip(tr("Xem nhanh bên phải"))
            self._preview_button.setAccessibleName(tr("Xem nhanh bên phải"))
            head.addWidget(self._preview_button)
        if self.acts or self.chips:
            self._bar = ActBar(self.acts, self.chips, self._clear_all)
            outer.addWidget(self._bar)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(theme.px(10))
        outer.addWidget(self._splitter, 1)
        left = QWidget()
        self._stack = QStackedLayout(left)
        self._stack.addWidget(self.view)
        self._empty = EmptyNote()
        self._stack.addWidget(self._empty)
        self._splitter.addWidget(left)
        self._preview = QScrollArea()
        self._preview.setWidgetResizable(True)
        theme.style(self._preview, "preview")
        self._preview.hide()
        theme.size(self._preview, min_width=260)
        self._splitter.addWidget(self._preview)
        self._splitter.setStretchFactor(0, 1)
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        outer.addLayout(foot)
        self.status = QLabel()
        theme.style(self.status, "muted")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        foot.addWidget(self.status, 1)
        self.totals = QLabel()
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        theme.style(self.totals, "muted")
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot.addWidget(self.totals)
        self.title_changed.connect(self._heading.setText)

    def _connect(self) -> None:
        self.view.setAccessibleName(self.title)
        self._search_pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._search_pause.timeout.connect(self.refresh)
        self._preview_pause = QTimer(self, singleShot=True, interval=_PREVIEW_PAUSE_MS)
        self._preview_pause.timeout.connect(self._show_preview)
        self._sum_pause = QTimer(self, singleShot=True, interval=60)
        self._sum_pause.timeout.connect(self._sum)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self.status.setText(tr("Đang tìm…")))
        self.search.textChanged.connect(lambda: self._search_pause.start())
        self.search.installEventFilter(self)
        for chip in self.chips:
            chip.chosen.connect(lambda key, value: self.refresh())
        self.view.horizontalHeader().sectionClicked.connect(self._on_head_clicked)
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.opened.connect(self._on_opened)
        self.view.typed.connect(self._on_typed)
        self.view.layout_changed.connect(lambda: self._keep("columns", self.view.layout_text()))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda at: self.row_menu().popup(self.view.viewport().mapToGlobal(at)))
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.selectionModel().currentChanged.connect(self._on_selection)
        self.model.about_to_change.connect(self._keep_selection)
        self.model.arrived.connect(self._on_arrived)
        self.model.rows_arrived.connect(self._sum_pause.start)
        self._splitter.splitterMoved.connect(self._on_splitter)
        if self._make_preview is not None:
            self._preview_button.toggled.connect(self._on_preview_wanted)
        self._show_sort()

    # Order, search, filters

    def _on_head_clicked(self, place: int) -> None:
        column = self.view.columns[place]
        if column.sort is None:
            self._show_sort()
            return
        self._descending = column.sort == self._sort and not self._descending
        self._sort = column.sort
        self._show_sort()
        self.refresh()

    def _show_sort(self) -> None:
        place = next((place for place, column in enumerate(self.view.columns) if column.sort and column.sort == self._sort), -1)
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(place, order)

    def _clear_all(self) -> None:
        self.search.clear()
        for chip in self.chips:
            chip.blockSignals(True)
            chip.choose(None)
            chip.blockSignals(False)
        self.refresh()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._to_list()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _to_list(self) -> None:
        self.view.setFocus()
        shown = self.view.shown_columns()
        if not self.view.currentIndex().isValid() and self.model.rowCount() and shown:
            self.view.setCurrentIndex(self.model.index(0, shown[0]))

    # Ids arrive

    def _keep_selection(self) -> None:
        self._kept = Selection.of(self.view, [*self.model.ids])

    def _on_arrived(self) -> None:
        self._slow.stop()
        if self._kept is not None:
            self._kept.restore(self.view, self.model.place_of)
            self._kept = None
        self._select_waiting()
        narrowed = bool(self.search.text().strip()) or any(chip.value is not None for chip in self.chips)
        if self._bar is not None:
            self._bar.follow(narrowed=narrowed)
        if not self.model.ids:
            if narrowed:
                self._empty.say(tr("Không có dòng nào khớp với điều đang tìm."), Action(tr("Bỏ lọc"), call=self._clear_all, writes=False))
            else:
                self._empty.say(self._empty_text, self._empty_action, enabled=not self.shell.read_only_reason)
        self._stack.setCurrentIndex(0 if self.model.ids else 1)
        self._on_selection()

    def _select_waiting(self) -> None:
        if self._select_later is None:
            return
        line = self.model.place_of(self._select_later)
        shown = self.view.shown_columns()
        if line >= 0 and shown:
            self._select_later = None
            self.view.setCurrentIndex(self.model.index(line, shown[0]))
            self.view.scrollTo(self.model.index(line, shown[0]))

    # Selection, sums, preview

    def row_menu(self) -> QMenu:
        """Return the menu of the selected lines."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._open_row is not None and self.view.currentIndex().isValid():
            line = self.view.currentIndex().row()
            menu.addAction(icon("open"), tr("Mở"), lambda: self._on_opened(line))
        menu.addActions([act for act in self.acts if act.action.needs != "none"])
        menu.addSeparator()
        menu.addAction(self._own_acts[2])
        return menu

    def _on_opened(self, line: int) -> None:
        if self._open_row is not None and 0 <= line < len(self.model.ids):
            self._open_row(self.model.ids[line])

    def _on_selection(self, *changed: object) -> None:
        self._chosen, self._chosen_ids = Selection.of(self.view), None
        for act in self.acts:
            act.fit()
        self._preview_pause.start()
        self._sum_pause.start()
        self._show_status()

    def _show_status(self) -> None:
        if not self.model.is_loaded:
            return
        parts = [f"{format_number(len(self.model.ids))} {self._noun}"]
        chosen = len(self._chosen.lines)
        if chosen > 1:
            parts.append(tr("đang chọn {count}").format(count=format_number(chosen)))
        if self._total and self.model.ids:
            parts.append(self._total)
        self.status.setText(" · ".join(parts))

    def _on_summary(self, total: str) -> None:
        self._total = total
        self._show_status()

    def _sum(self) -> None:
        chosen = self._chosen
        columns = [self.view.columns[place] for place in chosen.columns]
        if chosen.cells < 2 or len(chosen.lines) > _SUMMED_AT_MOST:
            self.totals.clear()
            return
        ids = [self.model.ids[line] for line in chosen.lines if line < len(self.model.ids)]
        rows = self.model.cached(ids)
        if rows is not None:
            self.totals.setText(sum_up(columns, [rows[row_id] for row_id in ids]))
            return
        self.totals.clear()
        fetch = self.model.fetch_all
        self.shell.ask(lambda reading: sum_up(columns, fetch(ids)), then=self._on_sum, owner=self, slot="sum")

    def _on_sum(self, text: str) -> None:
        self.totals.setText(text if self._chosen.cells > 1 else "")

    def _show_preview(self) -> None:
        if self._make_preview is None:
            return
        wide = self.window().width() >= theme.px(_PREVIEW_FROM)
        row_id = self.current_id()
        wanted = wide and self._preview_button.isChecked() and row_id is not None and bool(self.model.ids)
        self._preview_button.setEnabled(wide)
        self._preview.setVisible(wanted)
        if not wanted or row_id is None:
            self._previewed = None
        elif row_id != self._previewed:
            self._previewed = row_id
            self._preview.setWidget(self._make_preview(row_id))

    def _on_preview_wanted(self, wanted: bool) -> None:
        self._keep("preview", "on" if wanted else "off")
        self._show_preview()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The arrow keys walk the list as soon as the page is opened."""
        super().focusInEvent(event)
        if self.view.isVisible():
            self.view.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        if self._make_preview is not None:
            self._preview_pause.start()

    # What is remembered

    def _keep(self, what: str, value: object) -> None:
        self.shell.settings.setValue(f"lists/{self._name}/{what}", value)

    def _kept_text(self, what: str) -> str:
        return str(self.shell.settings.value(f"lists/{self._name}/{what}", "") or "")

    def _restore(self) -> None:
        if self._kept_text("columns"):
            self.view.apply_layout(self._kept_text("columns"))
        if self._make_preview is not None:
            self._preview_button.setChecked(self._kept_text("preview") != "off")
            width = self._kept_text("preview_width")
            self._splitter.setSizes([10_000, theme.px(int(width) if width.isdigit() else 320)])

    def _on_splitter(self) -> None:
        self._keep("preview_width", round(self._preview.width() * 100 / theme.look().zoom))

    # Rows for copying, printing, exporting

    def _columns_in_sight(self) -> list[Column[Any]]:
        widths = {place: round(self.view.columnWidth(place) * 100 / theme.look().zoom) for place in self.view.shown_columns()}
        return [replace(self.view.columns[place], width=width) for place, width in widths.items()]

    def _ask_path(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(self.shell.settings.value("export/folder", folder))
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Kết xuất ra Excel"), str(Path(start, file_name(self.title, self.shell.today))), tr("Bảng tính Excel (*.xlsx)")
        )
        if not path:
            return None
        target = Path(path) if path.lower().endswith(".xlsx") else Path(path + ".xlsx")
        self.shell.settings.setValue("export/folder", str(target.parent))
        return target

    def _open_columns(self) -> None:
        self.view.column_menu().popup(self._columns_button.mapToGlobal(self._columns_button.rect().bottomLeft()))


class _Heading(QLabel):
    """The title of a list; where the page is too narrow for it, it ends in … and gives way to the search."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(theme.look().colour("text"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        self.setToolTip(self.text() if shown != self.text() else "")


def _tool(act: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(act)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAccessibleName(act.text())
    set_icon(button, str(act.property("deskIcon")[0]))
    theme.style(button, "flat")
    return button
