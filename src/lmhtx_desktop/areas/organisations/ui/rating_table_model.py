"""A criteria table as it is edited: numbers, words and points of every line, with the sum checked while typing."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from lmhtx_desktop.areas.organisations.commands import TableLine
from lmhtx_desktop.areas.organisations.rules.rating import (
    GROUP,
    PART,
    Bands,
    CriteriaTable,
    Criterion,
    Fault,
    format_points,
    parse_points,
    points_problem,
)
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

Index = QModelIndex | QPersistentModelIndex
NUMBER, TEXT, POINTS = range(3)
_FIELDS = {NUMBER: "number", TEXT: "text", POINTS: "points"}
_NO_BANDS = Bands(Decimal(80), Decimal(65), Decimal(50))
_INDENT = "      "


class TableModel(QAbstractTableModel):
    """The lines being edited.

    Attributes:
        typed: something was changed by the person.
    """

    typed = Signal()

    def __init__(self, table: CriteriaTable, *, locked: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locked = locked
        self._lines = list(table.criteria)
        self._wrong: dict[tuple[int, int], tuple[str, str]] = {}
        self._faults: list[Fault] = []

    def lines(self) -> tuple[TableLine, ...]:
        """Return the lines as an order takes them."""
        return tuple(TableLine(line.level, line.number, line.text, line.points, line.facts) for line in self._lines)

    def as_table(self) -> CriteriaTable:
        """Return the lines as a table, for its sums."""
        return CriteriaTable(None, "-", "-", "-", 2000, _NO_BANDS, tuple(self._lines))

    def first_wrong(self) -> tuple[QModelIndex, str] | None:
        """Return the first cell whose text is no number of points, and why."""
        for (row, column), (_, problem) in sorted(self._wrong.items()):
            return self.index(row, column), tr("Dòng {number}: {problem}").format(number=self._lines[row].number, problem=problem)
        return None

    def show_faults(self, faults: list[Fault]) -> None:
        """Mark the cells that faults are about."""
        self._faults = faults
        self._all_changed()

    def add_after(self, row: int, level: int) -> int:
        """Put an empty line below the one at `row` and what belongs to it; return its place."""
        place = row + 1
        while 0 < place < len(self._lines) and self._lines[place].level > max(level, 0):
            place += 1
        place = min(max(place, 0), len(self._lines))
        self.beginInsertRows(QModelIndex(), place, place)
        self._shift(place, 1)
        self._lines.insert(place, Criterion(-1, level, "", ""))
        self.endInsertRows()
        self.typed.emit()
        return place

    def remove(self, row: int) -> None:
        """Take a line away, with what belongs to it."""
        last = row
        while last + 1 < len(self._lines) and self._lines[last + 1].level > self._lines[row].level:
            last += 1
        self.beginRemoveRows(QModelIndex(), row, last)
        del self._lines[row : last + 1]
        self._wrong = {(at, column): told for (at, column), told in self._wrong.items() if at < row}
        self.endRemoveRows()
        self.typed.emit()

    def level(self, row: int) -> int:
        """Return the level of a line; of no line, that of a group."""
        return self._lines[row].level if 0 <= row < len(self._lines) else GROUP

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's own
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if self._locked else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102 - Qt's own
        if role != Qt.ItemDataRole.EditRole or self._locked:
            return False
        row, column, text = index.row(), index.column(), str(value or "").strip()
        if text == str(self.data(index, Qt.ItemDataRole.EditRole) or ""):
            return True
        line = self._lines[row]
        number, words, points = line.number, line.text, line.points
        if column == POINTS:
            points = self._points(row, text)
        elif column == NUMBER:
            number = text
        else:
            words = text
        self._lines[row] = Criterion(line.id, line.level, number, words, points, line.facts)
        self._faults = []
        self._all_changed()
        self.typed.emit()
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if not index.isValid():
            return None
        row, column, line = index.row(), index.column(), self._lines[index.row()]
        problem = self._problem(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)[column]
            return int(Qt.AlignmentFlag.AlignVCenter | side)
        if role == Qt.ItemDataRole.FontRole and line.level != PART:
            font = theme.look().font()
            font.setWeight(QFont.Weight.Bold if line.level == GROUP else QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            if problem:
                return theme.look().colour("bad")
            return theme.look().colour("muted") if column == POINTS and line.points is None else None
        if role == Qt.ItemDataRole.BackgroundRole:
            return theme.look().colour("bad_soft") if problem else theme.look().colour("sunken") if line.level == GROUP else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return problem or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {line.number} {line.text}"
        if role == Qt.ItemDataRole.EditRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Số TT"), tr("Nhóm, tiêu chí, nội dung"), tr("Điểm tối đa"))[section]

    def _text(self, row: int, column: int) -> str:
        if (row, column) in self._wrong:
            return self._wrong[row, column][0]
        line = self._lines[row]
        if column == POINTS:
            return "" if line.points is None else format_points(line.points)
        return line.number if column == NUMBER else line.text

    def _shown(self, row: int, column: int) -> str:
        """Where points are not given they are those of the lines below, in brackets; or plainly not known."""
        text, line = self._text(row, column), self._lines[row]
        if column == TEXT:
            return _INDENT * line.level + text
        if column != POINTS or text:
            return text
        table = self.as_table()
        below = any(table.below(row))
        most = table.most_of(row)
        return f"({format_points(most)})" if most is not None else "" if below else tr("chưa biết")

    def _points(self, row: int, text: str) -> Decimal | None:
        self._wrong.pop((row, POINTS), None)
        try:
            points = parse_points(text)
            problem = points_problem(points, None) if points is not None else ""
        except RuleBroken as broken:
            points, problem = None, broken.sentence
        if problem:
            self._wrong[row, POINTS] = (text, problem)
            return None
        return points

    def _problem(self, row: int, column: int) -> str:
        wrong = self._wrong.get((row, column))
        if wrong is not None:
            return wrong[1]
        return next((fault.sentence for fault in self._faults if fault.place == row and fault.field == _FIELDS[column]), "")

    def _shift(self, place: int, by: int) -> None:
        self._wrong = {(row + by if row >= place else row, column): told for (row, column), told in self._wrong.items()}
        self._faults = []

    def _all_changed(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
