"""The page of a list: title and acts, what narrows it, the table, a preview, and what the numbers add up to."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Act, Action
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.icons import icon, set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.aspects import Aspect, AspectSwitch
from lmhtx_desktop.desk.table.bar import ActBar
from lmhtx_desktop.desk.table.chooser import FROM as CHOOSER_FROM
from lmhtx_desktop.desk.table.chooser import ColumnChooser
from lmhtx_desktop.desk.table.columns import Column, Filter, ListAsk, Listed
from lmhtx_desktop.desk.table.day import DayNotice
from lmhtx_desktop.desk.table.foot import Foot
from lmhtx_desktop.desk.table.heading import Heading, tool_of
from lmhtx_desktop.desk.table.model import WindowedTable
from lmhtx_desktop.desk.table.preview import PreviewPane
from lmhtx_desktop.desk.table.question import Question
from lmhtx_desktop.desk.table.selection import Selection
from lmhtx_desktop.desk.table.takeaway import Takeaway
from lmhtx_desktop.desk.table.view import TableView
from lmhtx_desktop.desk.table.views import ViewsButton
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.finding import Criterion, FindField
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.views import ViewStore

_PREVIEW_PAUSE_MS = 90
_SLOW_MS = 500


class ListPage(Page):
    """A list over the database, with all that officers expect of one.

    Args:
        name: under which layout and preview are remembered. ids: ``question(reading, ListAsk) -> ids`` (or `Listed`), filtered
            and sorted in SQL. rows: ``question(reading, ids) -> rows``. open_row: called with an id. preview: makes the
            widget at the right for an id; preview_width: of it at first, in design pixels. summary: ``question(reading, ListAsk)
            -> str`` for the status line. first: of a long list, ``question(reading, ListAsk, count) -> ids`` that are quickly
            found to be shown first (`WindowedTable`). noun: what the lines are, for their count. sort, descending: the order at first.
        fields: what conditions may be set on, beside the filters. dated: the list can show a past day. years: of the yearly
            figures it can show, the first at first. With any of these, `rows` is asked ``(reading, ids, ListAsk)``.
        views: where views are kept under a name. aspects: other ways to look at what the list shows.
    """

    def __init__(
        self,
        shell: Shell,
        *,
        name: str,
        title: str,
        columns: Sequence[Column[Any]],
        ids: Callable[..., Sequence[int] | Listed],
        rows: Callable[..., Sequence[Any]],
        filters: Sequence[Filter] = (),
        actions: Sequence[Action] = (),
        open_row: Callable[[int], object] | None = None,
        preview: Callable[[int], QWidget] | None = None,
        preview_width: int = 320,
        listens: frozenset[Area] | set[Area] = frozenset(),
        search_hint: str = "",
        empty_text: str = "",
        empty_action: Action | None = None,
        sort: str = "",
        descending: bool = False,
        summary: Callable[..., str] | None = None,
        noun: str = "",
        row_id: Callable[[Any], int] = attrgetter("id"),
        fields: Sequence[FindField] = (),
        dated: bool = False,
        years: Sequence[int] = (),
        views: ViewStore | None = None,
        aspects: Sequence[Aspect] = (),
        first: Callable[..., Sequence[int] | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shell, parent)
        self.listens = frozenset(listens)
        self._name, self._open_row, self._summary = name, open_row, summary
        self._empty_text, self._empty_action = empty_text or tr("Chưa có gì ở đây."), empty_action
        self._select_later: int | None = None
        self._kept: Selection | None = None
        self._chosen = Selection((), (), 0)
        self._chosen_ids: list[int] | None = None
        self._bar: ActBar | None = None
        self.model = WindowedTable(shell, columns, ids, rows, row_id, self, with_ask=bool(fields or dated or years), first=first)
        self.view = TableView(columns)
        self.view.setModel(self.model)
        self.question = Question(
            shell, hint=search_hint or tr("Tìm…"), filters=filters, fields=fields, dated=dated, years=years, sort=sort,
            descending=descending, parent=self,
        )  # fmt: skip
        self.search, self.chips = self.question.search, self.question.chips
        self.conditions, self.day_chip = self.question.conditions, self.question.day_chip
        self._notice = DayNotice(self.day_chip) if self.day_chip is not None else None
        self._takeaway = Takeaway(self, row_id)
        self._foot = Foot(shell, self.model, self.view, noun or tr("dòng"))
        self.status, self.totals = self._foot.status, self._foot.totals
        self._preview = PreviewPane(preview) if preview is not None else None
        self.aspects = AspectSwitch(self, aspects) if aspects else None
        self.views = ViewsButton(self, name, views) if views is not None else None
        self.acts = [Act(action, self, shell.read_only_reason, self.selected_ids, self.model.at_hand) for action in actions]
        self._own_acts = self._make_own_acts()
        self.addActions([*self.acts, *self._own_acts])
        self._build()
        self.set_title(title)
        self._connect()
        self._restore(preview_width)

    # What others call

    def refresh(self) -> None:
        """Ask again: ids, rows in sight, filters, sums, preview."""
        self._slow.start()
        begins = self.model.begins
        self.model.set_ask(self.ask_now())
        if not begins:
            self._ask_around()

    def _ask_around(self) -> None:
        """Ask for what stands around the list: at its first opening only once the first lines are in sight."""
        for chip in self.chips:
            chip.refresh()
        if self._notice is not None:
            day = self.question.day
            self._notice.show_day(day, self.day_remark(day) if day is not None else "")
        if self.views is not None:
            self.views.refresh()
        if self.aspects is not None:
            self.aspects.show_ask(self.ask_now())
        if self._summary is not None:
            self.shell.ask(self._summary, self.ask_now(), then=self._foot.show_total, owner=self, slot="summary")
        if self._preview is not None:
            self._preview.forget()
        self._preview_pause.start()

    def turn_day(self, today: date) -> None:
        """Follow the calendar past midnight; a past day that was chosen stays."""
        super().turn_day(today)
        if self.day_chip is not None:
            self.day_chip.turn_day(today)

    def offer_filters(self, filters: Sequence[Filter]) -> None:
        """Offer other options in the filters there are, as at the turn of the year; what was chosen stays."""
        self.question.offer(filters)

    def set_years(self, years: Sequence[int]) -> None:
        """Offer other years of the yearly figures; the first is shown where the list showed the first of those before."""
        self.question.offer_years(years)

    def ask_now(self) -> ListAsk:
        """Return what the list asks for now."""
        return self.question.now()

    def is_narrowed(self) -> bool:
        """Whether search, filters or conditions leave lines out."""
        return self.question.is_narrowed()

    def narrow(self, criteria: Sequence[Criterion]) -> None:
        """Add conditions and show the list that fits them."""
        self.question.narrow(criteria)
        if self.aspects is not None:
            self.aspects.choose("")
        self.refresh()

    def set_year(self, year: int) -> None:
        """Show the yearly figures of another year, if the list can."""
        if year != self.year and year in self.question.years:
            self.show_year(year)
            self.refresh()

    def show_year(self, year: int) -> None:
        """Ask for the yearly figures of another year from now on; the list is not asked yet."""
        self.question.year = year

    @property
    def year(self) -> int | None:
        """The year of the yearly figures shown."""
        return self.question.year

    def day_remark(self, day: date) -> str:
        """Say what else a person must know of a list of a past day; override where there is something."""
        return ""

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show the same columns under other headings, or filled another way."""
        self.model.set_columns(columns)
        self.view.set_columns(columns)

    def content(self) -> dict[str, Any]:
        """Return how the list is shown now, as it is kept under a name; plain values only."""
        return {**self.question.content(), "columns": json.loads(self.view.layout_text())}

    def take_content(self, content: Mapping[str, Any]) -> None:
        """Show the list as kept; what is not told is as at first."""
        self.question.take(content)
        if content.get("columns"):
            self.view.apply_layout(json.dumps(content["columns"]))
            self.view.layout_changed.emit()
        self._show_sort()
        self.refresh()

    def selected_ids(self) -> list[int]:
        """Return the ids of the lines that hold a selected cell (or the cursor), in order; none while the list is not in sight."""
        if self.aspects is not None and self.aspects.current is not None:
            return []
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
        self.question.choose(key, value)

    def set_search(self, text: str) -> None:
        """Search as if the person had typed."""
        self.search.setText(text)

    def with_first(self, rows: Sequence[Any], then: Callable[[Any], object]) -> None:
        """Hand the row of a line to `then`; where the line is gone meanwhile, say so and ask for the list anew."""
        if rows:
            then(rows[0])
        else:
            self.say_gone()

    def say_gone(self) -> None:
        """Say that a line is there no more, and ask for the list anew."""
        self.shell.say(tr("Mục này không còn trong dữ liệu; danh sách đã được làm mới."))
        self.refresh()

    def copy_block(self) -> None:
        """Copy the selected cells with their headings."""
        self._takeaway.copy()

    def export(self, path: Path | None = None) -> None:
        """Write exactly what is shown into a workbook."""
        if self.aspects is not None and self.aspects.current is not None:
            self.aspects.current.export(path)
        else:
            self._takeaway.export(path)

    def print_list(self) -> None:
        """Show the list as a paper to be printed."""
        if self.aspects is not None and self.aspects.current is not None:
            self.aspects.current.print_it()
        else:
            self._takeaway.print_it()

    def ask_path(self) -> Path | None:
        """Ask where a workbook shall be written; None where the person leaves."""
        return self._takeaway.ask_path()

    def narrowed_in_words(self) -> str:
        """Say what is shown, as it stands above a printed or exported list; "" for the whole list. Override to say more."""
        return self.question.in_words()

    def with_rows(self, ids: Sequence[int], title: str, then: Callable[[list[Any]], object]) -> None:
        """Hand the rows of `ids` to `then`: at once where they are in sight, else off the GUI thread under `title`."""
        self._takeaway.with_rows(ids, title, then)

    # How it is built

    def _make_own_acts(self) -> list[QAction]:
        """The acts every list has, with their keys; a key the page gives to an act of its own is left to that one (two would cancel out)."""
        own = (
            Action(tr("Kết xuất ra Excel…"), "Ctrl+E", self.export, icon="export", writes=False),
            Action(tr("In danh sách…"), "Ctrl+P", self.print_list, icon="print", writes=False),
            Action(tr("Sao chép"), "Ctrl+C", self.copy_block, icon="copy", writes=False),
            Action(tr("Tìm"), "Ctrl+F", self.question.to_search, icon="search", writes=False),
            Action(tr("Làm mới"), call=self.refresh, icon="refresh", writes=False),  # F5 is the window's
        )
        more = []
        if self.conditions is not None:
            more.append(Action(tr("Thêm điều kiện lọc…"), "Ctrl+L", self._pick_field, icon="filter", writes=False))
        if self.day_chip is not None:
            more.append(Action(tr("Xem tại ngày khác…"), "Ctrl+T", self.day_chip.ask_day, icon="calendar", writes=False))
        taken = {act.action.key for act in self.acts}
        free = (replace(action, key="") if action.key in taken else action for action in (*own, *more))
        return [Act(action, self, "") for action in free]

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, (20, 14, 20, 8), 10)
        outer.addLayout(self._head())
        if self.acts or self.chips:
            pick = self.conditions.pick_field if self.conditions is not None else None
            self._bar = ActBar(self.acts, self.chips, self.question.clear, pick_field=pick, day=self.day_chip)
            outer.addWidget(self._bar)
        for part in (self.conditions, self._notice):
            if part is not None:
                outer.addWidget(part)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(theme.px(10))
        outer.addWidget(self._splitter, 1)
        left = QWidget()
        self._stack = QStackedLayout(left)
        self._stack.addWidget(self.view)
        self._empty = EmptyNote()
        self._stack.addWidget(self._empty)
        if self.aspects is not None:
            self.aspects.fill(self._stack)
        self._splitter.addWidget(left)
        if self._preview is not None:
            self._splitter.addWidget(self._preview)
        self._splitter.setStretchFactor(0, 1)
        outer.addWidget(self._foot)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        theme.space(head, 0, 8)
        heading = Heading()
        self.title_changed.connect(heading.setText)
        head.addWidget(heading, 1)
        head.addWidget(self.search, 2)
        for part in (self.aspects, self.views):
            if part is not None:
                head.addWidget(part)
        for act in self._own_acts[:2]:
            head.addWidget(tool_of(act))
        self._columns_button = QToolButton()
        theme.style(self._columns_button, "flat")
        set_icon(self._columns_button, "columns")
        self._columns_button.setToolTip(tr("Chọn cột"))
        self._columns_button.setAccessibleName(tr("Chọn cột"))
        self._columns_button.clicked.connect(self._open_columns)
        head.addWidget(self._columns_button)
        if self._preview is not None:
            head.addWidget(self._preview.button)
        return head

    def _connect(self) -> None:
        self.view.setAccessibleName(self.title)
        self._preview_pause = QTimer(self, singleShot=True, interval=_PREVIEW_PAUSE_MS)
        self._preview_pause.timeout.connect(self._show_preview)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self.status.setText(tr("Đang tìm…")))
        self.question.asked.connect(self.refresh)
        self.question.left.connect(self._to_list)
        if self.aspects is not None:
            self.aspects.chosen.connect(self._on_aspect)
        self.view.horizontalHeader().sectionClicked.connect(self._on_head_clicked)
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.opened.connect(self._on_opened)
        self.view.typed.connect(self.question.begin)
        self.view.layout_changed.connect(lambda: self._keep("columns", self.view.layout_text()))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda at: self.row_menu().popup(self.view.viewport().mapToGlobal(at)))
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.selectionModel().currentChanged.connect(self._on_selection)
        self.model.about_to_change.connect(self._keep_selection)
        self.model.arrived.connect(self._on_arrived)
        self.model.begun.connect(self._ask_around)
        self.model.rows_arrived.connect(self._foot.sum_later)
        self.model.rows_arrived.connect(self._fit_acts)
        if self._preview is not None:
            self._preview.wished.connect(self._on_preview_wished)
            self._splitter.splitterMoved.connect(self._on_splitter)
        self._show_sort()

    # Order, search, filters

    def _on_head_clicked(self, place: int) -> None:
        column = self.view.columns[place]
        if column.sort is not None:
            self.question.order_by(column.sort)
        self._show_sort()

    def _show_sort(self) -> None:
        sort = self.question.sort
        place = next((place for place, column in enumerate(self.view.columns) if column.sort and column.sort == sort), -1)
        order = Qt.SortOrder.DescendingOrder if self.question.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(place, order)

    def _pick_field(self) -> None:
        if self.conditions is not None and self._bar is not None:
            self.conditions.pick_field(self._bar.more)

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
        narrowed = self.is_narrowed()
        if self._bar is not None:
            self._bar.follow(narrowed=narrowed)
        if not self.model.ids:
            if narrowed and not self.question.is_as_at_first():
                self._empty.say(self.question.how_to_widen(), Action(tr("Bỏ lọc"), call=self.question.clear, writes=False))
            else:
                self._empty.say(self._empty_text, self._empty_action, enabled=not self.shell.read_only_reason)
        if self.aspects is None or self.aspects.current is None:
            self._stack.setCurrentIndex(0 if self.model.ids else 1)
        if self.views is not None:
            self.views.show_state()
        self._on_selection()

    def _on_aspect(self, key: str) -> None:
        """Another way to look at the list was chosen, or the list itself."""
        if key:
            assert self.aspects is not None
            self.aspects.show_ask(self.ask_now())
        else:
            self._stack.setCurrentIndex(0 if self.model.ids else 1)
        self._show_preview()
        self._fit_acts()

    def _fit_acts(self) -> None:
        for act in self.acts:
            act.fit()

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
        menu.setToolTipsVisible(True)
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
        self._fit_acts()
        self._preview_pause.start()
        self._foot.show_selection(self._chosen)

    def _show_preview(self) -> None:
        if self._preview is not None:
            listed = self.aspects is None or self.aspects.current is None
            self._preview.show_record(self.current_id() if listed else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The arrow keys walk the list as soon as the page is opened."""
        super().focusInEvent(event)
        if self.view.isVisible():
            self.view.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        if self._preview is not None:
            self._preview_pause.start()

    # What is remembered

    def _keep(self, what: str, value: object) -> None:
        self.shell.settings.setValue(f"lists/{self._name}/{what}", value)

    def _kept_text(self, what: str) -> str:
        return str(self.shell.settings.value(f"lists/{self._name}/{what}", "") or "")

    def _restore(self, preview_width: int) -> None:
        if self._kept_text("columns"):
            self.view.apply_layout(self._kept_text("columns"))
        if self._preview is not None:
            width = self._kept_text("preview_width")
            self._preview.restore(
                self._splitter, opened=self._kept_text("preview") != "off", width=int(width) if width.isdigit() else preview_width
            )

    def _on_preview_wished(self, wished: bool) -> None:
        self._keep("preview", "on" if wished else "off")
        self._show_preview()

    def _on_splitter(self) -> None:
        if self._preview is not None:
            self._keep("preview_width", self._preview.design_width())

    def _open_columns(self) -> None:
        if len(self.view.columns) >= CHOOSER_FROM:
            ColumnChooser(self.view, self, self.year, self.set_year).show_below(self._columns_button)
            return
        self.view.column_menu().popup(self._columns_button.mapToGlobal(self._columns_button.rect().bottomLeft()))
