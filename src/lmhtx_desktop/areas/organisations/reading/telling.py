"""Telling the rows of a sheet apart: which are organisations, to which group each belongs, which are sums."""

import datetime
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.areas.organisations.reading.fields import WORDS
from lmhtx_desktop.areas.organisations.reading.layout import Group, RowJudge, RowSort
from lmhtx_desktop.areas.organisations.reading.names import NameRead, Trades, read_name
from lmhtx_desktop.areas.organisations.reading.task import Task
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import SHEET_ERRORS, is_blank, shown
from lmhtx_desktop.kernel.lists.header import numbers_columns
from lmhtx_desktop.kernel.lists.sheet import letter_of


@dataclass(frozen=True)
class ToldRows:
    """Rows of the sheet (0-based), told apart.

    Attributes:
        rows, names, groups: organisations to be read, each with its name and group. refused: how many more had data,
            but no name, or stand under a heading of other columns. totals: rows of sums. group_starts: rows of group
            headings. lineage: for each heading that says something, its row and the rows of headings, itself included,
            that make up the group from there on.
    """

    rows: Sequence[int]
    names: Sequence[NameRead]
    groups: Sequence[Group]
    refused: int
    totals: Sequence[int]
    group_starts: Sequence[int]
    lineage: Sequence[tuple[int, tuple[int, ...]]]


def tell_rows(task: Task) -> ToldRows:
    """Tell all rows below the heading apart; those passed over, and those without a name, are remarked upon."""
    return _Teller(task).told()


class _Teller:
    def __init__(self, task: Task) -> None:
        by_field = task.matched.by_field
        self.task, self.say = task, task.remarks.say
        self.column, self.number = task.name_column, by_field.get("number")
        data = [column for field, column in by_field.items() if field not in ("number", "name")]
        self.judge = RowJudge(self.number, self.column, data, by_field.get("kind"), task.communes)
        self.trades = Trades(task.texts(row[self.column]) for row in task.sheet.rows if isinstance(row[self.column], str))
        self.known: dict[str, NameRead | None] = {}
        self.heads: list[tuple[int, Group]] = []
        self.lineage: list[tuple[int, tuple[int, ...]]] = []
        self.other_heading: tuple[int, int] | None = None

    def told(self) -> ToldRows:
        task, number = self.task, self.number
        broken_rows = {row for row, _ in task.sheet.broken}
        rows: list[int] = []
        names: list[NameRead] = []
        groups: list[Group] = []
        totals: list[int] = []
        starts: list[int] = []
        group = Group()
        refused = 0
        for index in range(task.header.bottom + 1, len(task.sheet.rows)):
            cells = task.sheet.rows[index]
            name = self._name(cells[self.column])
            counted = number is not None and isinstance(cells[number], (float, int))
            if name is not None and counted and name.kind is not None and " " in name.name:
                sort = RowSort.ORGANISATION
            else:
                cells = [task.texts(cell) if isinstance(cell, str) and cell else cell for cell in cells]
                sort = self.judge.sort_of(cells, name)
                if name is None and (index, self.column) in task.sheet.broken:
                    sort = RowSort.NAMELESS
            if sort in (RowSort.ORGANISATION, RowSort.NAMELESS) and self.other_heading is not None:
                refused += 1
                self._refuse_misplaced(index, *self.other_heading)
            elif sort is RowSort.ORGANISATION and name is not None:
                rows.append(index)
                names.append(name)
                groups.append(group)
            elif sort is RowSort.GROUP:
                group = self._group(group, index, name.name if name else shown(cells[number]) if number is not None else "")
                starts.append(index)
            elif sort is RowSort.NAMELESS:
                refused += 1
                self._refuse_nameless(index)
            elif sort is not RowSort.BLANK:
                self._say_skipped(index, sort, cells)
                if sort is RowSort.HEADING:
                    self._compare_heading(index, cells)
                elif sort is RowSort.TOTAL and self.other_heading is None:
                    totals.append(index)
            elif index in broken_rows:
                self.say(index, None, "note", tr("Dòng chỉ có ô lỗi hoặc công thức chưa có kết quả nên được bỏ qua."))
        return ToldRows(rows, names, groups, refused, totals, starts, self.lineage)

    def _name(self, cell: Any) -> NameRead | None:
        """Return a name cell understood, None if it is blank or an error."""
        if isinstance(cell, str):
            if not cell:
                return None
            if cell not in self.known:
                text = self.task.texts(cell)
                self.known[cell] = None if is_blank(text) or text in SHEET_ERRORS else read_name(text, self.trades)
            return self.known[cell]
        return None if isinstance(cell, (bool, datetime.date)) else NameRead(shown(cell), None)

    def _refuse_nameless(self, index: int) -> None:
        if (index, self.column) in self.task.sheet.broken:
            sentence = tr("Ô tên là công thức chưa có kết quả hoặc bị lỗi nên dòng không được đọc; hãy mở tệp bằng Excel, sửa rồi lưu lại.")
        else:
            sentence = tr("Dòng không có tên tổ chức nên không được đọc.")
        self.say(index, self.column, "error", sentence)

    def _compare_heading(self, index: int, cells: Sequence[Any]) -> None:
        """Look whether a further heading names its columns as the first one does; below one that does not, no row is read."""
        header = self.task.header
        told = {column: text for column, text in enumerate(cells[: len(header.paths)]) if isinstance(text, str) and not is_blank(text)}
        if len(told) < 2 or numbers_columns(list(told.values())):
            return
        before = self.other_heading
        self.other_heading = next(
            ((index, column) for column, text in told.items()
             if " ".join(text.split()) not in header.paths[column] and WORDS.field_of(text) not in (None, header.fields[column])),
            None,
        )  # fmt: skip
        if self.other_heading is not None or before is not None:
            self._keep_lineage(index)

    def _refuse_misplaced(self, index: int, heading: int, column: int) -> None:
        sentence = tr(
            "Dòng nằm dưới một tiêu đề khác (dòng {row}: cột {letter} là “{text}”) nên không được đọc; "
            "hãy tách bảng này ra trang hoặc tệp riêng."
        )
        text = self.task.texts(self.task.sheet.rows[heading][column])
        self.say(index, self.column, "error", sentence.format(row=heading + 1, letter=letter_of(column), text=text[:60]))

    def _group(self, before: Group, index: int, text: str) -> Group:
        says = self.judge.group_of(text)
        if not says.says_something:
            self.say(index, None, "note", tr("Dòng tiêu đề nhóm “{text}”, không phải tổ chức.").format(text=text))
            return before
        self.say(index, None, "note", tr("Dòng tiêu đề nhóm “{text}”; các dòng dưới thuộc nhóm này.").format(text=text))
        group = says.within(before)
        self._remember_heading(index, says, group)
        return group

    def _remember_heading(self, index: int, says: Group, group: Group) -> None:
        """Keep the headings that still say something below row `index`."""
        self.heads.append((index, says))
        for head in self.heads[:-1]:
            others = [each for each in self.heads if each is not head]
            if functools.reduce(lambda before, each: each[1].within(before), others, Group()) == group:
                self.heads = others
        self._keep_lineage(index)

    def _keep_lineage(self, index: int) -> None:
        """Keep which headings the rows below `index` stand under."""
        others = () if self.other_heading is None else self.other_heading[:1]
        self.lineage.append((index, (*(row for row, _ in self.heads), *others)))

    def _say_skipped(self, index: int, sort: RowSort, cells: Sequence[Any]) -> None:
        text = next((shown(cell) for cell in cells if isinstance(cell, str) and not is_blank(cell)), shown(cells[0]))
        text = text if len(text) <= 60 else f"{text[:60]}…"
        sentence = {
            RowSort.TOTAL: tr("Dòng cộng “{text}” được bỏ qua."),
            RowSort.HEADING: tr("Dòng tiêu đề lặp lại “{text}” được bỏ qua."),
            RowSort.FOOTNOTE: tr("Dòng “{text}” không phải tổ chức nên được bỏ qua."),
        }[sort]
        self.say(index, None, "note", sentence.format(text=text))
