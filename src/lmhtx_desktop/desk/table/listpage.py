"""The page of a list: title and acts, search and filters, the table, a preview, and what the numbers add up to."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, QStandardPaths, Qt, QTimer
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
from lmhtx_desktop.desk.table.aspects import Aspect, AspectSwitch
from lmhtx_desktop.desk.table.bar import ActBar
from lmhtx_desktop.desk.table.chips import FilterChip
from lmhtx_desktop.desk.table.chooser import FROM as CHOOSER_FROM
from lmhtx_desktop.desk.table.chooser import ColumnChooser
from lmhtx_desktop.desk.table.clipboard import copy_cells
from lmhtx_desktop.desk.table.columns import Column, Filter, ListAsk, Listed
from lmhtx_desktop.desk.table.conditions import ConditionLine
from lmhtx_desktop.desk.table.day import DayChip, DayNotice
from lmhtx_desktop.desk.table.export import file_name, write_list
from lmhtx_desktop.desk.table.model import WindowedTable
from lmhtx_desktop.desk.table.printing import list_paper
from lmhtx_desktop.desk.table.selection import Selection, sum_up
from lmhtx_desktop.desk.table.view import TableView
from lmhtx_desktop.desk.table.views import ViewsButton
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.finding import Criterion, FindField, criteria_from_json, criteria_to_json
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.views import ViewStore

_SEARCH_PAUSE_MS = 110
_PREVIEW_PAUSE_MS = 90
_SLOW_MS = 500
_PREVIEW_FROM = 1200
_MUCH_PAPER = 2_000
_SUMMED_AT_MOST = 50_000


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
        self._row_id = row_id
        self._name, self._open_row, self._make_preview, self._summary = name, open_row, preview, summary
        self._empty_text, self._empty_action, self._noun = empty_text or tr("Chưa có gì ở đây."), empty_action, noun or tr("dòng")
        self._sort, self._descending, self._preview_width = sort, descending, preview_width
        self._first_sort = (sort, descending)
        self._select_later: int | None = None
        self._kept: Selection | None = None
        self._chosen = Selection((), (), 0)
        self._chosen_ids: list[int] | None = None
        self._total = ""
        self._previewed: int | None = None
        self._bar: ActBar | None = None
        self._year = years[0] if years else None
        self._years = tuple(years)
        self.model = WindowedTable(shell, columns, ids, rows, row_id, self, with_ask=bool(fields or dated or years), first=first)
        self.view = TableView(columns)
        self.view.setModel(self.model)
        self.aspects = AspectSwitch(self, aspects) if aspects else None
        self.acts = [Act(action, self, shell.read_only_reason, self.selected_ids, self.model.at_hand) for action in actions]
        self.chips = [FilterChip(shell, what) for what in filters]
        self.conditions = ConditionLine(shell, fields) if fields else None
        self.day_chip = DayChip(shell.today) if dated else None
        self._own_acts = self._make_own_acts()
        self.addActions([*self.acts, *self._own_acts])
        self.views = ViewsButton(self, name, views) if views is not None else None
        self._build(search_hint or tr("Tìm…"))
        self.set_title(title)
        self._connect()
        self._restore()

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
        if self._notice is not None and self.day_chip is not None:
            self._notice.show_day(self.day_chip.day, self.day_remark(self.day_chip.day) if self.day_chip.day is not None else "")
        if self.views is not None:
            self.views.refresh()
        if self.aspects is not None:
            self.aspects.show_ask(self.ask_now())
        if self._summary is not None:
            self.shell.ask(self._summary, self.ask_now(), then=self._on_summary, owner=self, slot="summary")
        self._previewed = None
        self._preview_pause.start()

    def turn_day(self, today: date) -> None:
        """Follow the calendar past midnight; a past day that was chosen stays."""
        super().turn_day(today)
        if self.day_chip is not None:
            self.day_chip.turn_day(today)

    def offer_filters(self, filters: Sequence[Filter]) -> None:
        """Offer other options in the filters there are, as at the turn of the year; what was chosen stays."""
        offered = {each.key: each for each in filters}
        for chip in self.chips:
            if chip.filter.key in offered:
                chip.offer(offered[chip.filter.key])

    def set_years(self, years: Sequence[int]) -> None:
        """Offer other years of the yearly figures; the first is shown where the list showed the first of those before."""
        if self._years and self._year == self._years[0]:
            self._year = years[0]
        self._years = tuple(years)

    def ask_now(self) -> ListAsk:
        """Return what the list asks for now."""
        chosen = {chip.filter.key: chip.value for chip in self.chips if chip.value is not None}
        criteria = self.conditions.criteria if self.conditions is not None else ()
        day = self.day_chip.day if self.day_chip is not None else None
        return ListAsk(self.search.text().strip(), chosen, self._sort, self._descending, criteria, day, self._year)

    def is_narrowed(self) -> bool:
        """Whether search, filters or conditions leave lines out."""
        ask = self.ask_now()
        return bool(ask.search or ask.filters or ask.criteria)

    def narrow(self, criteria: Sequence[Criterion]) -> None:
        """Add conditions and show the list that fits them."""
        if self.conditions is not None:
            kept = [each for each in self.conditions.criteria if each.field not in {new.field for new in criteria}]
            self.conditions.set_criteria([*kept, *criteria])
        if self.aspects is not None:
            self.aspects.choose("")
        self.refresh()

    def set_year(self, year: int) -> None:
        """Show the yearly figures of another year, if the list can."""
        if year != self._year and year in self._years:
            self._year = year
            self.refresh()

    def show_year(self, year: int) -> None:
        """Ask for the yearly figures of another year from now on; the list is not asked yet."""
        self._year = year

    @property
    def year(self) -> int | None:
        """The year of the yearly figures shown."""
        return self._year

    def day_remark(self, day: date) -> str:
        """Say what else a person must know of a list of a past day; override where there is something."""
        return ""

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show the same columns under other headings, or filled another way."""
        self.model.set_columns(columns)
        self.view.set_columns(columns)

    def content(self) -> dict[str, Any]:
        """Return how the list is shown now, as it is kept under a name; plain values only."""
        ask = self.ask_now()
        return {
            "search": ask.search, "filters": dict(ask.filters), "criteria": criteria_to_json(ask.criteria), "sort": ask.sort,
            "descending": ask.descending, "day": ask.day.isoformat() if ask.day is not None else None, "year": ask.year,
            "columns": json.loads(self.view.layout_text()),
        }  # fmt: skip

    def take_content(self, content: Mapping[str, Any]) -> None:
        """Show the list as kept; what is not told is as at first."""
        with QSignalBlocker(self.search):
            self.search.setText(str(content.get("search") or ""))
        filters = content.get("filters") or {}
        for chip in self.chips:
            with QSignalBlocker(chip):
                chip.choose(filters.get(chip.filter.key))
        if self.conditions is not None:
            self.conditions.set_criteria(criteria_from_json(content.get("criteria"), self.conditions.fields))
        if self.day_chip is not None:
            with QSignalBlocker(self.day_chip):
                self.day_chip.choose(_day_of(content.get("day")))
        if content.get("year") in self._years:
            self._year = content["year"]
        self._sort, self._descending = str(content.get("sort") or self._first_sort[0]), bool(content.get("descending", self._first_sort[1]))
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
        for chip in self.chips:
            if chip.filter.key == key:
                chip.choose(value)

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
        chosen = Selection.of(self.view)
        columns = [self.view.columns[place] for place in chosen.columns]
        ids = [self.model.ids[line] for line in chosen.lines]
        if ids:
            self.with_rows(ids, tr("Đang sao chép…"), lambda rows: copy_cells(columns, rows))

    def export(self, path: Path | None = None) -> None:
        """Write exactly what is shown into a workbook."""
        if self.aspects is not None and self.aspects.current is not None:
            self.aspects.current.export(path)
            return
        target = path or (self.ask_path() if self._is_whole() else None)
        if target is None:
            return
        title, columns, ids, narrowed = self.title, self._columns_in_sight(), list(self.model.ids), self.narrowed_in_words()
        fetch, dated = self.model.fetcher(), self.day_chip is not None and self.day_chip.day is not None

        def job(step: Callable[[int, int], None]) -> int:
            return write_list(target, title, columns, fetch(ids, step), narrowed=narrowed, say_above=dated)

        def written(count: int) -> None:
            self.shell.say(tr("Đã kết xuất {count} dòng ra tệp {name}.").format(count=format_number(count), name=target.name))

        self.shell.run(tr("Đang kết xuất {title}…").format(title=title), job, owner=self, then=written)

    def print_list(self) -> None:
        """Show the list as a paper to be printed."""
        if self.aspects is not None and self.aspects.current is not None:
            self.aspects.current.print_it()
            return
        if not self._is_whole():
            return
        title, columns, ids, today = self.title, self._columns_in_sight(), list(self.model.ids), self.shell.today
        if len(ids) > _MUCH_PAPER and not confirm(
            self, tr("In {count} dòng?").format(count=format_number(len(ids))), tr("Có thể lọc danh sách cho ngắn lại trước khi in."),
            tr("In tất cả"), dangerous=False,
        ):  # fmt: skip
            return
        narrowed = self.narrowed_in_words()
        self.with_rows(
            ids, tr("Đang chuẩn bị bản in…"),
            lambda rows: self.shell.print_paper(list_paper(title, narrowed, columns, rows, today), self),
        )  # fmt: skip

    def _is_whole(self) -> bool:
        """Whether the whole list is there to be taken elsewhere; else say that it is coming."""
        if not self.model.is_loaded:
            self.shell.say(tr("Danh sách đang được đọc; hãy thử lại sau giây lát."))
        return self.model.is_loaded

    def narrowed_in_words(self) -> str:
        """Say day, filters, conditions and search, as they stand above a printed or exported list; "" for the whole list."""
        words = [chip.in_words for chip in self.chips if chip.in_words]
        if self.conditions is not None:
            words += self.conditions.in_words()
        if self.search.text().strip():
            words.append(tr("Tìm: {text}").format(text=self.search.text().strip()))
        if self.day_chip is not None and self.day_chip.day is not None:
            words.insert(0, tr("Tại ngày {day}").format(day=format_date(self.day_chip.day)))
        return " · ".join(words)

    def with_rows(self, ids: Sequence[int], title: str, then: Callable[[list[Any]], object]) -> None:
        """Hand the rows of `ids` to `then`: at once where they are in sight, else off the GUI thread under `title`."""
        rows = self.model.cached(ids)
        if rows is not None:
            then([rows[row_id] for row_id in ids])
            return
        fetch = self.model.fetcher()
        self.shell.run(title, lambda step: list(fetch(ids, step)), owner=self, then=then)

    # How it is built

    def _make_own_acts(self) -> list[QAction]:
        """The acts every list has, with their keys; a key the page gives to an act of its own is left to that one (two would cancel out)."""
        own = (
            Action(tr("Kết xuất ra Excel…"), "Ctrl+E", self.export, icon="export", writes=False),
            Action(tr("In danh sách…"), "Ctrl+P", self.print_list, icon="print", writes=False),
            Action(tr("Sao chép"), "Ctrl+C", self.copy_block, icon="copy", writes=False),
            Action(tr("Tìm"), "Ctrl+F", self._to_search, icon="search", writes=False),
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
        if self.aspects is not None:
            head.addWidget(self.aspects)
        if self.views is not None:
            head.addWidget(self.views)
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
            pick = self.conditions.pick_field if self.conditions is not None else None
            self._bar = ActBar(self.acts, self.chips, self._clear_all, pick_field=pick, day=self.day_chip)
            outer.addWidget(self._bar)
        if self.conditions is not None:
            outer.addWidget(self.conditions)
        self._notice = DayNotice(self.day_chip) if self.day_chip is not None else None
        if self._notice is not None:
            outer.addWidget(self._notice)
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
        if self.conditions is not None:
            self.conditions.changed.connect(self.refresh)
        if self.day_chip is not None:
            self.day_chip.chosen.connect(lambda day: self.refresh())
        if self.aspects is not None:
            self.aspects.chosen.connect(self._on_aspect)
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
        self.model.begun.connect(self._ask_around)
        self.model.rows_arrived.connect(self._sum_pause.start)
        self.model.rows_arrived.connect(self._fit_acts)
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
        if self.conditions is not None:
            self.conditions.set_criteria(())
        self.refresh()

    def _pick_field(self) -> None:
        if self.conditions is not None and self._bar is not None:
            self.conditions.pick_field(self._bar.more)

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
        narrowed = self.is_narrowed()
        if self._bar is not None:
            self._bar.follow(narrowed=narrowed)
        if not self.model.ids:
            if narrowed and not self._is_as_at_first():
                self._empty.say(self._how_to_widen(), Action(tr("Bỏ lọc"), call=self._clear_all, writes=False))
            else:
                self._empty.say(self._empty_text, self._empty_action, enabled=not self.shell.read_only_reason)
        if self.aspects is None or self.aspects.current is None:
            self._stack.setCurrentIndex(0 if self.model.ids else 1)
        if self.views is not None:
            self.views.show_state()
        self._on_selection()

    def _is_as_at_first(self) -> bool:
        """Whether nothing leaves lines out but the filters the list begins with."""
        ask = self.ask_now()
        first = {chip.filter.key: chip.filter.default for chip in self.chips if chip.filter.default is not None}
        return not ask.search and not ask.criteria and dict(ask.filters) == first

    def _how_to_widen(self) -> str:
        """Say what leaves every line out, so that a person can take it off."""
        said = [tr("Không có dòng nào khớp với điều đang tìm.")]
        ask = self.ask_now()
        if ask.search:
            said.append(tr("Hãy thử ít chữ hơn, hoặc chỉ một phần của tên."))
        if bool(ask.search) + len(ask.filters) + len(ask.criteria) > 1:
            said.append(tr("Mọi điều kiện phải đúng cùng lúc; hãy bỏ bớt một điều kiện."))
        if ask.day is not None:
            said.append(tr("Danh sách đang xem tại ngày {day}.").format(day=format_date(ask.day)))
        return "\n".join(said)

    def _on_aspect(self, key: str) -> None:
        """Another way to look at the list was chosen, or the list itself."""
        if key:
            self._preview.hide()
            assert self.aspects is not None
            self.aspects.show_ask(self.ask_now())
        else:
            self._stack.setCurrentIndex(0 if self.model.ids else 1)
            self._preview_pause.start()
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
        self._sum_pause.start()
        self._show_status()

    def _show_status(self) -> None:
        if not self.model.is_loaded:
            return
        parts = [f"{format_number(self.model.exact)} {self._noun}"]
        if len(self.model.ids) > self.model.exact:
            parts.append(tr("{count} gần giống").format(count=format_number(len(self.model.ids) - self.model.exact)))
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
        fetch = self.model.fetcher()
        self.shell.ask(lambda reading: sum_up(columns, list(fetch(ids))), then=self._on_sum, owner=self, slot="sum")

    def _on_sum(self, text: str) -> None:
        self.totals.setText(text if self._chosen.cells > 1 else "")

    def _show_preview(self) -> None:
        if self._make_preview is None:
            return
        wide = self.window().width() >= theme.px(_PREVIEW_FROM)
        row_id = self.current_id()
        listed = self.aspects is None or self.aspects.current is None
        wanted = listed and wide and self._preview_button.isChecked() and row_id is not None and bool(self.model.ids)
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
            self._splitter.setSizes([10_000, theme.px(int(width) if width.isdigit() else self._preview_width)])

    def _on_splitter(self) -> None:
        self._keep("preview_width", round(self._preview.width() * 100 / theme.look().zoom))

    # Rows for copying, printing, exporting

    def _columns_in_sight(self) -> list[Column[Any]]:
        widths = {place: round(self.view.columnWidth(place) * 100 / theme.look().zoom) for place in self.view.shown_columns()}
        columns = [replace(self.view.columns[place], width=width) for place, width in widths.items()]
        if len(self.model.ids) > self.model.exact:
            near, row_id = set(self.model.ids[self.model.exact :]), self._row_id
            columns.append(Column("near", tr("Ghi chú tìm"), 90, show=lambda row: tr("gần giống") if row_id(row) in near else "—"))
        return columns

    def ask_path(self) -> Path | None:
        """Ask where a workbook shall be written; None where the person leaves."""
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
        if len(self.view.columns) >= CHOOSER_FROM:
            ColumnChooser(self.view, self, self._year, self.set_year).show_below(self._columns_button)
            return
        self.view.column_menu().popup(self._columns_button.mapToGlobal(self._columns_button.rect().bottomLeft()))


def _day_of(text: Any) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except (TypeError, ValueError):
        return None


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
