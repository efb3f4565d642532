"""The page "Mức độ đầy đủ": how many of those expected have reported, figure by figure and group by group, and who is missing."""

from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.figures import Completeness, Dimension, FiguresAsk, GroupLine, completeness
from lmhtx_desktop.areas.organisations.rules import FIGURE_GROUPS, figure_name
from lmhtx_desktop.areas.organisations.words import kind_short_name, sector_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Card
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, RadioEdit
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, number_column
from lmhtx_desktop.desk.table.simple import SimpleTable
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_YEARS_OFFERED = 12
_MOST_ROWS = 40


@dataclass(frozen=True)
class Line:
    """One line of a table: what is counted, how many have it, of how many. `key`: the figure, or the group."""

    key: Any
    name: str
    recorded: int
    expected: int

    @property
    def missing(self) -> int:
        """How many have not reported."""
        return self.expected - self.recorded

    @property
    def share(self) -> int | None:
        """Recorded of expected in percent, rounded down so that 100 means all; None where nobody is expected."""
        return self.recorded * 100 // self.expected if self.expected else None


class CompletenessPage(Page):
    """Two tables: the figures; and, for the figure chosen in the first, the groups. Enter or the button opens who is missing."""

    help_topic = "figures"
    listens = frozenset({Area.ORGANISATIONS})

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._found: Completeness | None = None
        self._figure = ""
        self._build()
        self.set_title(tr("Mức độ đầy đủ"))
        self._connect()

    def take(self, told: Any) -> None:
        """Show another year."""
        if isinstance(told, int) and told != self.year.value():
            self.year.set_value(told)
            self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        member = True if self.members.value() else None
        self.shell.ask(completeness, self.year.value(), self.by.value(), member, then=self._show, owner=self, slot="counts")

    def turn_day(self, today: date) -> None:
        """A new year can be chosen; the one looked at stays."""
        super().turn_day(today)
        if self.year.findData(today.year) < 0:
            self.year.insertItem(0, str(today.year), today.year)

    def open_missing(self, figure: str, group: Line | None = None) -> None:
        """Open the grid with those that lack `figure` ("": any figure), of one group or of all."""
        found = self._found
        if found is None:
            return
        within: dict[str, Any] = {}
        if group is not None:
            field = "commune_id" if found.by == "commune" else found.by
            within = {field: group.key if group.key is not None else (0 if found.by == "commune" else "")}
        member = True if self.members.value() else None
        self.shell.open(Area.ORGANISATIONS, "figures", FiguresAsk(found.year, missing=figure, member=member, **within))

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, (20, 14, 20, 12), 10)
        head = QHBoxLayout()
        theme.space(head, 0, 10)
        outer.addLayout(head)
        name = QLabel(tr("Mức độ đầy đủ số liệu năm"))
        theme.style(name, "title")
        head.addWidget(name)
        latest = self.shell.today.year
        self.year = ChoiceEdit([(year, str(year)) for year in range(latest, latest - _YEARS_OFFERED, -1)])
        self.year.setEditable(False)
        self.year.setAccessibleName(tr("Năm số liệu"))
        self.year.set_value(latest - 1)
        theme.size(self.year, min_width=92, max_width=110)
        head.addWidget(self.year)
        head.addStretch(1)
        self.members = CheckEdit(tr("Chỉ thành viên Liên minh"))
        head.addWidget(self.members)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        outer.addWidget(self.said)
        across = QHBoxLayout()
        theme.space(across, 0, 12)
        outer.addLayout(across, 1)
        self.figures = SimpleTable(_columns(tr("Chỉ tiêu")), open_row=lambda line: self.open_missing(line.key), most_rows=_MOST_ROWS)
        self.groups = SimpleTable(
            _columns(tr("Nhóm")), open_row=lambda line: self.open_missing(self._figure, line), most_rows=_MOST_ROWS, empty_text=tr("Không có đơn vị nào.")
        )  # fmt: skip
        names: dict[Dimension, str] = {"kind": tr("Loại hình"), "sector": tr("Ngành"), "area": tr("Khu vực"), "commune": tr("Xã, phường")}
        self.by = RadioEdit([(each, names[each]) for each in get_args(Dimension)])
        self.by.set_value("area")
        left, right = Card(tr("Theo chỉ tiêu")), Card()
        self.missing_all, self.missing_group = QPushButton(), QPushButton()
        self.heading = QLabel()
        theme.style(self.heading, "heading")
        self.heading.setWordWrap(True)
        for part in (self.heading, self.by):
            right.add(part)
        for card, table, button in ((left, self.figures, self.missing_all), (right, self.groups, self.missing_group)):
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            button.setAutoDefault(False)
            card.add(table)
            card.add(button)
            across.addWidget(card, 1)

    def _connect(self) -> None:
        self.year.edited.connect(self.refresh)
        self.by.edited.connect(self.refresh)
        self.members.edited.connect(self.refresh)
        self.figures.selectionModel().currentRowChanged.connect(lambda *_: self._on_figure())
        self.groups.selectionModel().currentRowChanged.connect(lambda *_: self._name_buttons())
        self.missing_all.clicked.connect(lambda: self.open_missing(self._figure))
        self.missing_group.clicked.connect(lambda: self.open_missing(self._figure, self.groups.current_row()))

    def _show(self, found: Completeness) -> None:
        self._found = found
        whole = found.whole
        day = tr("31/12/{year}").format(year=found.year) if found.year < self.shell.today.year else tr("hôm nay")
        words = tr(
            "Phải có số liệu: {count} đơn vị tồn tại và hoạt động (kể cả tạm ngừng) đến {day}. Nhấn Enter ở một dòng để mở các đơn vị còn thiếu."
        )
        self.said.setText(words.format(count=format_number(whole.expected), day=day))
        lines = [Line("", tr("Có bất kỳ số liệu nào"), whole.recorded[""], whole.expected)]
        lines += [Line(key, figure_name(key), whole.recorded[key], whole.expected) for _, keys in FIGURE_GROUPS for key in keys]
        self.figures.blockSignals(True)
        self.figures.set_rows(lines)
        place = next((place for place, line in enumerate(self.figures.rows) if line.key == self._figure), 0)
        self.figures.setCurrentIndex(self.figures.model().index(place, 0))
        self.figures.blockSignals(False)
        self._on_figure()

    def _on_figure(self) -> None:
        line = self.figures.current_row()
        if line is None or self._found is None:
            return
        self._figure = line.key
        self.heading.setText(tr("{figure}, theo nhóm").format(figure=line.name))
        self.groups.set_rows([_group_line(self._found.by, group, self._figure) for group in self._found.groups])
        if self.groups.rows:
            self.groups.setCurrentIndex(self.groups.model().index(0, 0))
        self._name_buttons()

    def _name_buttons(self) -> None:
        figure, group = self.figures.current_row(), self.groups.current_row()
        for button, line in ((self.missing_all, figure), (self.missing_group, group)):
            button.setEnabled(line is not None and line.missing > 0)
        if figure is not None:
            words = tr("Mở {count} đơn vị chưa có: {name}") if figure.key else tr("Mở {count} đơn vị chưa có số liệu nào")
            self.missing_all.setText(words.format(count=format_number(figure.missing), name=figure.name.lower()))
        if group is not None:
            self.missing_group.setText(
                tr("Mở {count} đơn vị còn thiếu: {name}").format(count=format_number(group.missing), name=group.name)
            )


def _group_line(by: Dimension, group: GroupLine, figure: str) -> Line:
    if group.key is None:
        name = {"sector": tr("Chưa ghi ngành"), "area": tr("Chưa ghi khu vực"), "commune": tr("Chưa ghi xã")}.get(by, "—")
    else:
        name = {"kind": kind_short_name, "sector": sector_name}.get(by, lambda _: group.name)(group.key)
    return Line(group.key, name, group.recorded[figure], group.expected)


def _columns(title: str) -> list[Column[Any]]:
    return [
        Column("name", title, 210, show=lambda line: line.name),
        number_column("recorded", tr("Đã có"), lambda line: line.recorded, width=76),
        number_column("expected", tr("Phải có"), lambda line: line.expected, width=80),
        Column("share", tr("Tỷ lệ"), 76, "right", show=_share, value=lambda line: line.share, tone=_tone),
        number_column("missing", tr("Còn thiếu"), lambda line: line.missing, width=92),
    ]


def _share(line: Line) -> str:
    return "—" if line.share is None else f"{line.share} %"


def _tone(line: Line) -> Any:
    if line.share is None:
        return "muted"
    return "good" if line.share == 100 else "warn" if line.share < 50 else None
