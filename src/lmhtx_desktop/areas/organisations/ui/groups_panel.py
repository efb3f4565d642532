"""The register counted by groups, in place of its list: two fields to group by, a year, and on a line the way to its list."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.papers.groups import groups_paper
from lmhtx_desktop.areas.organisations.queries.groups import GroupLine, Groups, group_register, grouping_options
from lmhtx_desktop.areas.organisations.ui.asking import register_ask
from lmhtx_desktop.areas.organisations.words import Kind, kind_short_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.table import Column, ListAsk, ListPage, SimpleTable, number_column
from lmhtx_desktop.desk.table.export import write_list
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import MILLION
from lmhtx_desktop.kernel.numbers import format_number, quotient
from lmhtx_desktop.store.datafile import Reading

_INDENT = "      "


class GroupsPanel(QWidget):
    """Counts of what the list shows. `first`: the fields grouped by at first; `choices`: what can be chosen for each."""

    def __init__(self, page: ListPage, first: tuple[str, str], choices: tuple[Sequence[str], Sequence[str]]) -> None:
        super().__init__()
        self._page = page
        self._ask = ListAsk()
        self.groups: Groups | None = None
        names = dict(grouping_options())
        self.outer = ChoiceEdit([(key, names[key]) for key in choices[0]])
        self.inner = ChoiceEdit([(key, names[key]) for key in choices[1]], tr("Không"))
        self.outer.set_value(first[0])
        self.inner.set_value(first[1] or None)
        column = QVBoxLayout(self)
        theme.space(column, 0, 8)
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        for label, editor in ((tr("Nhóm theo"), self.outer), (tr("rồi theo"), self.inner)):
            said = QLabel(label)
            theme.style(said, "muted")
            said.setBuddy(editor)
            editor.setAccessibleName(label)
            theme.size(editor, min_width=190)
            editor.edited.connect(lambda: self.show_ask(self._ask))
            row.addWidget(said)
            row.addWidget(editor)
        row.addStretch(1)
        self.hint = QLabel(tr("Bấm đúp (Enter): mở danh sách của nhóm"))
        theme.style(self.hint, "hint")
        row.addWidget(self.hint)
        column.addLayout(row)
        self.table = _Table(group_columns(page.shell.today.year - 1), self._open)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields grouped by."""
        outer, inner = self.outer.value(), self.inner.value()
        return (outer, inner) if inner and inner != outer else (outer,)

    def show_ask(self, ask: ListAsk) -> None:
        """Count what the list asks for now."""
        self._ask = ask
        year = ask.year or self._page.shell.today.year - 1
        self._page.shell.ask(_count, ask, self.fields, year, then=self._on_groups, owner=self, slot="groups")

    def export(self, path: Path | None = None) -> None:
        """Write the counts into a workbook."""
        target = path or self._page.ask_path()
        if target is None or self.groups is None:
            return
        title, columns = self._title(), self._columns_in_sight()
        narrowed = " · ".join(filter(None, (self.groups.province, self._page.narrowed_in_words())))
        rows = [*self.groups.lines, self.groups.total]

        def job(step: Any) -> int:
            return write_list(target, title, columns, rows, narrowed=narrowed, say_above=bool(narrowed))

        def written(count: int) -> None:
            self._page.shell.say(tr("Đã kết xuất {count} dòng ra tệp {name}.").format(count=format_number(count), name=target.name))

        self._page.shell.run(tr("Đang kết xuất {title}…").format(title=title), job, owner=self, then=written)

    def print_it(self) -> None:
        """Show the counts as a paper to be printed."""
        if self.groups is not None:
            columns = [(column.title, column.width, column.align, column.text_of) for column in self._columns_in_sight()]
            paper = groups_paper(self._title(), self._page.narrowed_in_words(), columns, self.groups, self._page.shell.today)
            self._page.shell.print_paper(paper, self)

    def _title(self) -> str:
        names = dict(grouping_options())
        return tr("Tổ chức theo {groups}").format(groups=", ".join(names[key][:1].lower() + names[key][1:] for key in self.fields))

    def _columns_in_sight(self) -> list[Column[Any]]:
        return [self.table.columns[place] for place in self.table.shown_columns()]

    def _on_groups(self, groups: Groups) -> None:
        self.groups = groups
        self.table.show_groups(groups)

    def _open(self, line: GroupLine) -> None:
        self._page.narrow(line.criteria)


def group_columns(year: int) -> list[Column[Any]]:
    """Return the columns of the counts, with the sums of `year`."""
    kinds = [number_column(f"kind_{kind}", kind_short_name(kind), _of_kind(kind), width=64) for kind in Kind]
    return [
        Column(
            "label",
            tr("Nhóm"),
            200,
            show=lambda line: f"{_INDENT * line.level}{line.label}",
            tone=lambda line: "muted" if not line.count else None,
            strong=_is_heading,
        ),
        number_column("count", tr("Số tổ chức"), lambda line: line.count, width=84, strong=_is_heading),
        *kinds,
        number_column("members", tr("TV Liên minh"), lambda line: line.members, width=100),
        number_column("sum_members", tr("Thành viên {year}").format(year=year), lambda line: line.sums["members"], width=100),
        number_column("sum_workers", tr("Lao động {year}").format(year=year), lambda line: line.sums["workers"], width=100),
        number_column("sum_revenue", tr("Doanh thu {year} (tr.đ)").format(year=year), _revenue, width=110),
        number_column(
            "missing", tr("Thiếu số liệu"), lambda line: line.count - line.reported, width=96,
            tone=lambda line: "warn" if line.count > line.reported else "muted",
        ),
    ]  # fmt: skip


def _of_kind(kind: str) -> Callable[[GroupLine], int]:
    return lambda line: line.kinds.get(kind, 0)


def _revenue(line: GroupLine) -> Decimal | None:
    """In million đồng, exact."""
    amount = line.sums["revenue"]
    return None if amount is None else quotient(amount, MILLION)


def _is_heading(line: GroupLine) -> bool:
    return line.heads


class _Table(SimpleTable):
    """The lines as they are ordered by the groups, the total last; a line of the first level opens all below it."""

    def __init__(self, columns: Sequence[Column[Any]], open_line: Any) -> None:
        super().__init__(columns, open_row=lambda line: open_line(line), empty_text=tr("Không có tổ chức nào khớp với điều đang lọc."),
                         most_rows=10_000, framed=True)  # fmt: skip
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicatorShown(False)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(120))

    def show_groups(self, groups: Groups) -> None:
        """Show other counts."""
        columns = group_columns(groups.year)
        self._rows.columns = tuple(columns)
        self.columns = tuple(columns)
        self.set_rows([*groups.lines, groups.total] if groups.lines else [])
        self._rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)


def _count(reading: Reading, ask: ListAsk, fields: tuple[str, ...], year: int) -> Groups:
    return group_register(reading, register_ask(ask), fields, year)
