"""The page "Số liệu năm": the figures of many organisations, typed or pasted as into a spreadsheet, kept in one act."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import FigureChange, RecordManyFigures, record_many_figures
from lmhtx_desktop.areas.organisations.queries.figures import FiguresAsk, FiguresSheet, figures_sheet
from lmhtx_desktop.areas.organisations.queries.register import areas, communes
from lmhtx_desktop.areas.organisations.rules import FIGURES, before_founding, figure_name
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.ui.figures_columns import figure_columns, grid_row, judge
from lmhtx_desktop.areas.organisations.ui.figures_dialog import figure_text
from lmhtx_desktop.areas.organisations.words import Kind, Sector, kind_short_name, sector_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Act, Action
from lmhtx_desktop.desk.drafts import Draft, DraftFile
from lmhtx_desktop.desk.editors import ChoiceEdit, RadioEdit
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.grid import GridModel, GridPanel
from lmhtx_desktop.desk.icons import icon, set_icon
from lmhtx_desktop.desk.messages import confirm
from lmhtx_desktop.desk.notice import Notice
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Filter, ListPage
from lmhtx_desktop.desk.table.bar import ActBar
from lmhtx_desktop.desk.table.chips import FilterChip
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import MILLION
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

_YEARS_OFFERED = 12
#: Of the cells about to be overwritten, so many are named when asking.
_CELLS_NAMED = 6
_LAYOUT, _UNIT, _BESIDE = "grid/organisations.figures/columns", "grid/organisations.figures/unit", "grid/organisations.figures/beside"


class FiguresPage(Page):
    """The grid of one year; opened with a `FiguresAsk` it shows just those organisations."""

    help_topic = "figures"
    listens = frozenset({Area.ORGANISATIONS})

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._ids: tuple[int, ...] | None = None
        self._year = shell.today.year - 1
        self._share = 50
        self._founded: dict[int, int | None] = {}
        self._saving = False
        self._draft: Draft | None = None
        self._unit = int(str(shell.settings.value(_UNIT, MILLION)))
        self.grid = GridModel(figure_columns(self._unit), self._judge, locked=bool(shell.read_only_reason), parent=self)
        self.panel = GridPanel(self.grid, noun=tr("đơn vị"))
        self.panel.view.corner.setText(tr("Tổ chức"))
        self.panel.view.setAccessibleName(tr("Số liệu năm"))
        self._build()
        self.set_title(tr("Số liệu năm"))
        self._take_up_year()
        layout = shell.settings.value(_LAYOUT)
        if layout:
            self.panel.view.apply_layout(str(layout))
        self._connect()
        self._count()

    # What others call

    def take(self, told: Any) -> None:
        """Show what was asked for: a year, certain organisations or filters."""
        if not isinstance(told, FiguresAsk) or (told.year != self._year and not self._may_drop()):
            return
        self._year, self._ids = told.year, told.ids
        self.year.set_value(told.year)
        self.search.setText(told.search)
        for chip in self.chips:
            chip.blockSignals(True)
            chip.choose(getattr(told, chip.filter.key))
            chip.blockSignals(False)
        self._take_up_year()
        self.refresh()

    def ask_now(self) -> FiguresAsk:
        """Return what the page asks for now."""
        chosen = {chip.filter.key: chip.value for chip in self.chips if chip.value is not None}
        return FiguresAsk(self._year, self._ids, self.search.text().strip(), **chosen)

    def refresh(self) -> None:
        """Ask again; what is typed and not yet kept stays."""
        self.shell.ask(figures_sheet, self.ask_now(), then=self._show, owner=self, slot="sheet")
        for chip in self.chips:
            chip.refresh()

    def turn_day(self, today: date) -> None:
        """A new year can be chosen; the one looked at stays."""
        super().turn_day(today)
        if self.year.findData(today.year) < 0:
            self.year.insertItem(0, str(today.year), today.year)

    def may_leave(self) -> bool:
        """Ask before what is typed is lost."""
        return self._may_drop()

    def save(self) -> None:
        """Keep all changed rows that have no error, in one act (Ctrl+S)."""
        self._end_typing()
        ready = self.grid.ready()
        if self._saving or not self.grid.is_dirty:
            return
        if not ready:
            self.panel.view.go_to_next_mark()
            self.panel.tell(tr("Chưa ghi được dòng nào: hãy sửa các ô đỏ trước."))
            return
        beneath = self.grid.changed_beneath(ready)
        if beneath and not self._may_overwrite(beneath):
            self.panel.view.go_to(*beneath[0])
            return
        order = RecordManyFigures(self._year, tuple(FigureChange(id, values, self.grid.kept(id, values)) for id, values in ready.items()))
        self._saving = True
        self._count()
        self.shell.do(
            record_many_figures, order, owner=self, then=lambda done: self._on_saved(done, ready), refused=self._on_refused, ended=self._on_ended
        )  # fmt: skip

    def next_mark(self) -> None:
        """Go to the next cell with a remark (F9)."""
        self._end_typing()
        if not self.panel.view.go_to_next_mark():
            self.panel.tell(tr("Không có ô nào cần xem lại."))

    def show_all(self) -> None:
        """Show all organisations expected to report, not only those the page was opened for."""
        self._ids = None
        self.refresh()

    def open_completeness(self) -> None:
        """Show how complete the year is."""
        self.shell.open(Area.ORGANISATIONS, "figures-completeness", self._year)

    def set_unit(self, unit: int) -> None:
        """Show and type money in another unit."""
        self._end_typing()
        self._unit = unit
        self.shell.settings.setValue(_UNIT, unit)
        self.grid.set_columns(figure_columns(unit))
        self.panel.view.measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The grid is what one types into."""
        super().focusInEvent(event)
        self.panel.view.setFocus(event.reason())

    # How it is built

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, (20, 14, 20, 8), 8)
        head = QHBoxLayout()
        theme.space(head, 0, 8)
        outer.addLayout(head)
        name = QLabel(tr("Số liệu năm"))
        theme.style(name, "title")
        head.addWidget(name)
        latest = self.shell.today.year
        self.year = ChoiceEdit([(year, str(year)) for year in range(latest, latest - _YEARS_OFFERED, -1)])
        self.year.setEditable(False)
        self.year.setAccessibleName(tr("Năm số liệu"))
        self.year.set_value(self._year)
        theme.size(self.year, min_width=92, max_width=110)
        head.addWidget(self.year)
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Tìm: tên, MST…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Tìm tổ chức"))
        theme.size(self.search, min_width=140, max_width=240)
        set_icon(self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition), "search", "muted")
        head.addWidget(self.search, 1)
        self.beside = QCheckBox(tr("Số năm trước"))
        self.beside.setChecked(str(self.shell.settings.value(_BESIDE, "true")) == "true")
        self.panel.view.shows_beside = self.beside.isChecked()
        head.addWidget(self.beside)
        self.unit = RadioEdit([(1, tr("đồng")), (MILLION, tr("triệu đồng"))])
        self.unit.set_value(self._unit)
        self.unit.setAccessibleName(tr("Đơn vị tiền"))
        head.addWidget(self.unit)
        self._columns = QToolButton()
        theme.style(self._columns, "flat")
        set_icon(self._columns, "columns")
        self._columns.setToolTip(tr("Chọn cột"))
        self._columns.setAccessibleName(tr("Chọn cột"))
        head.addWidget(self._columns)
        self.acts = [Act(action, self, self.shell.read_only_reason) for action in self._actions()]
        self.addActions(self.acts)
        self.chips = [FilterChip(self.shell, what) for what in _filters()]
        self.bar = ActBar(self.acts, self.chips, self._clear_filters)
        outer.addWidget(self.bar)
        self.notice = Notice()
        outer.addWidget(self.notice)
        outer.addWidget(self.panel, 1)
        self.empty = EmptyNote(
            tr("Không có đơn vị nào phải có số liệu năm này theo điều kiện đã chọn."), Action(tr("Xem tất cả"), call=self._clear_all)
        )
        self.empty.hide()
        outer.addWidget(self.empty, 1)

    def _actions(self) -> list[Action]:
        return [
            Action(tr("Ghi"), "Ctrl+S", self.save, primary=True, icon="save"),
            Action(tr("Mức độ đầy đủ"), "", self.open_completeness, icon="check", writes=False),
            Action(tr("Ô cần xem tiếp theo"), "F9", self.next_mark, writes=False, in_menu=True),
            Action(tr("Mức thay đổi cần xem lại…"), "", self._open_checks, in_menu=True),
            Action(tr("Ngưỡng quy mô theo NĐ 113/2024…"), "", self._open_thresholds, in_menu=True),
            Action(tr("Tìm"), "Ctrl+F", self.search_for, writes=False, in_menu=True),
        ]

    def _connect(self) -> None:
        self.panel.counted.connect(self._count)
        self.panel.view.layout_changed.connect(lambda: self.shell.settings.setValue(_LAYOUT, self.panel.view.layout_text()))
        self.year.edited.connect(self._on_year)
        self.unit.edited.connect(lambda: self.set_unit(self.unit.value()))
        self.beside.toggled.connect(self._on_beside)
        self.search.textChanged.connect(lambda text: self.refresh())
        self.search.returnPressed.connect(self.panel.view.setFocus)
        self._columns.clicked.connect(
            lambda: self.panel.view.column_menu().popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))
        )
        for chip in self.chips:
            chip.chosen.connect(lambda key, value: self.refresh())

    def search_for(self) -> None:
        """Put the cursor into the search line."""
        self.search.setFocus()
        self.search.selectAll()

    # What happens

    def _judge(self, row: Any, values: Mapping[str, Any]) -> Mapping[str, Any]:
        return judge(row, values, self._share, before_founding(self._year, self._founded.get(row.id)))

    def _show(self, sheet: FiguresSheet) -> None:
        if sheet.year != self._year:
            return
        self._share = sheet.jump_percent
        self._founded |= {row.id: row.founded for row in sheet.rows}
        self.grid.beside_name = tr("Năm {year}").format(year=sheet.year - 1)
        given = {row.id for row in sheet.rows}
        held = [row for row in self.grid.rows if row.id not in given and self.grid.is_changed(row.id)]
        self.panel.load([*held, *map(grid_row, sheet.rows)])
        some = bool(self.grid.rows)
        self.panel.setVisible(some)
        self.empty.setVisible(not some)
        self.bar.follow(narrowed=bool(self.search.text().strip()) or any(chip.value is not None for chip in self.chips))
        self._tell(sheet)

    def _tell(self, sheet: FiguresSheet) -> None:
        """Say what stands above the grid: a draft found, a list cut short, a list of certain organisations."""
        if self._draft is not None:
            cells = sum(map(len, self._draft.values.values()))
            words = tr("Lần trước còn {count} ô số liệu năm {year} đang nhập dở, chưa ghi (lúc {at}).")
            sentence = words.format(count=format_number(cells), year=self._year, at=f"{self._draft.typed:%H:%M %d/%m/%Y}")
            self.notice.say(sentence, (tr("Lấy lại"), self.take_draft), (tr("Bỏ"), self._drop_draft))
        elif len(sheet.rows) < sheet.total:
            words = tr("Có {total} đơn vị; bảng chỉ mở {count} đơn vị đầu. Hãy lọc bớt.")
            self.notice.say(words.format(total=format_number(sheet.total), count=format_number(len(sheet.rows))))
        elif self._ids is not None:
            words = tr("Đang mở {count} đơn vị đã chọn.")
            self.notice.say(words.format(count=format_number(sheet.total)), (tr("Mở tất cả đơn vị"), self.show_all))
        else:
            self.notice.hide()

    def take_draft(self) -> None:
        """Type again what was typed before a crash; organisations not shown are brought in."""
        draft = self._draft
        if draft is None:
            return
        absent = tuple(int(id) for id in draft.values if self.grid.place_of(int(id)) < 0)

        def brought(sheet: FiguresSheet) -> None:
            self._founded |= {row.id: row.founded for row in sheet.rows}
            self.panel.load([*map(grid_row, sheet.rows), *self.grid.rows])
            self._draft = None
            self.panel.take_draft()
            self.notice.hide()
            self.panel.show()
            self.empty.hide()

        self.shell.ask(figures_sheet, FiguresAsk(self._year, absent), then=brought, owner=self, slot="draft")

    def _drop_draft(self) -> None:
        self._draft = None
        self.panel.forget_draft()
        self.notice.hide()

    def _take_up_year(self) -> None:
        mark = (str(getattr(self.shell.office, "path", "")), self._year)
        drafts = None if self.grid.locked else DraftFile(self.shell.drafts, "organisations.figures", mark)
        self._draft = self.panel.use_drafts(drafts)

    def _on_year(self) -> None:
        if self.year.value() == self._year:
            return
        if not self._may_drop():
            self.year.set_value(self._year)
            return
        self._year = self.year.value()
        self._take_up_year()
        self.refresh()

    def _on_beside(self, wanted: bool) -> None:
        self.panel.view.shows_beside = wanted
        self.shell.settings.setValue(_BESIDE, "true" if wanted else "false")
        self.panel.view.viewport().update()

    def _on_saved(self, done: Done, sent: Mapping[int, Mapping[str, Any]]) -> None:
        self.grid.saved(sent)
        self.panel.keep_draft()

    def _on_refused(self, broken: RuleBroken) -> None:
        id, _, key = broken.field.partition(".")
        if id.isdigit() and key in FIGURES and self.grid.place_of(int(id)) >= 0:
            self.panel.view.go_to(self.grid.place_of(int(id)), key)
        self.shell.say(broken.sentence)
        self._look_again()

    def _look_again(self) -> None:
        """Read the rows typed into once more: what is kept of them may be another's by now."""

        def seen(sheet: FiguresSheet) -> None:
            if sheet.year == self._year:
                fresh = {row.id: grid_row(row) for row in sheet.rows}
                self.panel.load([fresh.get(row.id, row) for row in self.grid.rows])

        self.shell.ask(figures_sheet, FiguresAsk(self._year, tuple(self.grid.changed_rows())), then=seen, owner=self, slot="again")

    def _may_overwrite(self, cells: Sequence[tuple[int, str]]) -> bool:
        """Ask before what was recorded otherwise in the meantime is overwritten; each cell is named."""
        named = [
            tr("{name}, {figure}: nay là {now}, sẽ thành {typed}").format(
                name=row.name, figure=figure_name(key).lower(), now=figure_text(key, row.values.get(key)),
                typed=figure_text(key, self.grid.cell(line, key).value),
            )
            for line, key in cells[:_CELLS_NAMED] for row in [self.grid.rows[line]]
        ]  # fmt: skip
        if len(cells) > len(named):
            named.append(tr("và {count} ô nữa").format(count=format_number(len(cells) - len(named))))
        words = tr("Ghi đè {count} ô vừa được ghi khác trong lúc nhập?").format(count=format_number(len(cells)))
        return confirm(self, words, "\n".join(named), tr("Ghi đè"), quit_verb=tr("Xem lại"))

    def _on_ended(self) -> None:
        self._saving = False
        self._count()

    def _count(self) -> None:
        dirty = self.grid.is_dirty
        self.acts[0].setEnabled(dirty and not self._saving and not self.shell.read_only_reason)

    def _end_typing(self) -> None:
        """What is being typed counts too."""
        self.panel.view.commit_editor()

    def _may_drop(self) -> bool:
        """Whether nothing is typed, or the person gives it up."""
        self._end_typing()
        if not self.grid.is_dirty or self._saving:
            return True
        words = tr("{cells} ô ở {rows} đơn vị đã nhập mà chưa ghi.")
        detail = words.format(cells=format_number(self.grid.changed_cells()), rows=format_number(len(self.grid.changed_rows())))
        if not confirm(self, tr("Bỏ những số liệu vừa nhập?"), detail, tr("Bỏ"), quit_verb=tr("Nhập tiếp")):
            return False
        self.grid.drop()
        self.panel.keep_draft()
        return True

    def _clear_filters(self) -> None:
        self.search.clear()
        for chip in self.chips:
            chip.choose(None)

    def _clear_all(self) -> None:
        self._ids = None
        self._clear_filters()
        self.refresh()

    def _open_checks(self) -> None:
        from lmhtx_desktop.areas.organisations.ui.figures_settings import FigureChecksDialog

        FigureChecksDialog(self.shell, self._share, self).open()

    def _open_thresholds(self) -> None:
        from lmhtx_desktop.areas.organisations.ui.size_dialog import open_thresholds

        open_thresholds(self.shell, self)


def figures_wanted(page: ListPage, year: int) -> FiguresAsk:
    """Return which organisations a list hands to the grid: the lines selected, else those listed where it is narrowed, else all."""
    selected, ask = page.selected_ids(), page.ask_now()
    if len(selected) > 1:
        return FiguresAsk(year, tuple(selected))
    return FiguresAsk(year, tuple(page.model.ids)) if ask.search or ask.filters or ask.criteria else FiguresAsk(year)


def _filters() -> list[Filter]:
    missing = [
        ("", tr("Chưa có số liệu nào")),
        *((key, tr("Chưa có: {figure}").format(figure=figure_name(key).lower())) for key in FIGURES),
    ]
    return [
        Filter("missing", tr("Còn thiếu"), missing),
        Filter("kind", tr("Loại hình"), names_of(list(Kind), kind_short_name)),
        Filter("sector", tr("Ngành"), [*names_of(list(Sector), sector_name), ("", tr("Chưa ghi ngành"))]),
        Filter("commune_id", tr("Xã, phường"), ask=_commune_options),
        Filter("area", tr("Khu vực"), ask=_area_options),
        Filter("member", tr("Thành viên"), [(True, tr("Là thành viên Liên minh")), (False, tr("Chưa là thành viên"))]),
    ]


def _commune_options(reading: Reading) -> list[tuple[int, str]]:
    return [*((id, name) for id, name, _ in communes(reading)), (0, tr("Chưa ghi xã"))]


def _area_options(reading: Reading) -> list[tuple[str, str]]:
    return [*((area, area) for area in areas(reading)), ("", tr("Chưa ghi khu vực"))]
