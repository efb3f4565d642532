"""The lines of a rating sheet as a table: points typed by the cooperative and by the office, sums and differences live."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from lmhtx_desktop.areas.organisations.commands import Score
from lmhtx_desktop.areas.organisations.queries.rating import RatingSheet
from lmhtx_desktop.areas.organisations.rules.rating import (
    CRITERION,
    PART,
    CriteriaTable,
    Criterion,
    ScoreSum,
    format_points,
    numbered,
    parse_points,
    points_problem,
    rating_of,
    sum_scores,
)
from lmhtx_desktop.areas.organisations.words import Rating
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

Index = QModelIndex | QPersistentModelIndex
NUMBER, TEXT, MOST, OWN, OFFICE, GAP, BEFORE, NOTE = range(8)
_SIDES = {OWN: "own", OFFICE: "office"}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_INDENT = "    "


class ScoreModel(QAbstractTableModel):
    """One sheet. Text that cannot be points stays where it was typed, marked as wrong, and keeps the sheet from being saved.

    Attributes:
        typed: something was changed by the person.
    """

    typed = Signal()

    def __init__(self, sheet: RatingSheet, table: CriteriaTable, *, locked: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table, self._sheet, self._locked = table, sheet, locked
        self._scored = {line.id for line in table.scored}
        self._points: dict[tuple[int, str], Decimal | None] = {
            (id, side): getattr(each, side) for id, each in sheet.scores.items() for side in _SIDES.values()
        }
        self._notes = {id: each.note for id, each in sheet.scores.items()}
        self._wrong: dict[tuple[int, str], tuple[str, str]] = {}

    def side(self, name: str) -> Mapping[int, Decimal | None]:
        """Return the points of one side by line."""
        return {id: self._points.get((id, name)) for id in self._scored}

    def sum(self, name: str) -> ScoreSum:
        """Return what one side comes to."""
        return sum_scores(self.table, self.side(name))

    def band(self, name: str) -> Rating | None:
        """Return the band one side comes to, once it is complete."""
        return rating_of(self.table, self.side(name))

    def scores(self) -> tuple[Score, ...]:
        """Return the sheet as an order takes it."""
        return tuple(
            Score(line.id, self._points.get((line.id, "own")), self._points.get((line.id, "office")), self._notes.get(line.id, ""))
            for line in self.table.scored
        )

    def first_wrong(self) -> tuple[QModelIndex, str] | None:
        """Return the first cell that cannot be saved, and why."""
        for row, line in enumerate(self.table.criteria):
            for column, side in _SIDES.items():
                if (line.id, side) in self._wrong:
                    told = tr("Tiêu chí {number}: {problem}").format(
                        number=numbered(self.table, line.id), problem=self._wrong[line.id, side][1]
                    )
                    return self.index(row, column), told
        return None

    def first_open(self) -> QModelIndex:
        """Return the first cell without points: of the cooperative's own, then of the office's; else the first of the office's."""
        rows = [row for row, line in enumerate(self.table.criteria) if line.id in self._scored]
        for column, side in _SIDES.items():
            for row in rows:
                if self._points.get((self.table.criteria[row].id, side)) is None:
                    return self.index(row, column)
        return self.index(rows[0], OFFICE)

    def take_own(self) -> int:
        """Let the office's empty lines have the cooperative's own points; return how many."""
        taken = 0
        for id in self._scored:
            own = self._points.get((id, "own"))
            if own is not None and self._points.get((id, "office")) is None and (id, "office") not in self._wrong:
                self._points[id, "office"] = own
                taken += 1
        if taken:
            self._changed()
        return taken

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.table.criteria)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else 8

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's own
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() in (OWN, OFFICE, NOTE) and not self._locked and self._line(index).id in self._scored:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102 - Qt's own
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        line, text = self._line(index), str(value or "").strip()
        if text == str(self.data(index, Qt.ItemDataRole.EditRole) or ""):
            return True
        if index.column() == NOTE:
            self._notes[line.id] = text
        else:
            self._take(line, _SIDES[index.column()], text)
        self._changed()
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if not index.isValid():
            return None
        line, column = self._line(index), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in (TEXT, NOTE) else _CENTRE if column == NUMBER else _RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return self._font(line, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._tone(index.row(), line, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            wrong = self._wrong.get((line.id, _SIDES.get(column, "")))
            return wrong[1] if wrong is not None else line.text if column == TEXT else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {numbered(self.table, line.id)} {line.text}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index.row(), line, column, editing=role == Qt.ItemDataRole.EditRole)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("TT"), tr("Tiêu chí đánh giá"), tr("Tối đa"), tr("HTX tự chấm"), tr("Liên minh chấm"), tr("Chênh lệch"),
            tr("Năm {year}").format(year=self._sheet.year - 1), tr("Ghi chú"),
        )[section]  # fmt: skip

    def _line(self, index: Index) -> Criterion:
        return self.table.criteria[index.row()]

    def _take(self, line: Criterion, side: str, text: str) -> None:
        key = (line.id, side)
        self._wrong.pop(key, None)
        try:
            points = parse_points(text)
            problem = points_problem(points, line.points) if points is not None else ""
        except RuleBroken as broken:
            points, problem = None, broken.sentence
        self._points[key] = None if problem else points
        if problem:
            self._wrong[key] = (text, problem)

    def _changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.typed.emit()

    def _text(self, row: int, line: Criterion, column: int, *, editing: bool) -> str:
        if column == NUMBER:
            return f"{line.number})" if line.level == PART else line.number
        if column == TEXT:
            return _INDENT * (line.level == PART) + line.text
        if column == MOST:
            return format_points(self.table.most_of(row))
        if column == NOTE:
            return self._notes.get(line.id, "")
        side = _SIDES.get(column)
        if side is not None and (line.id, side) in self._wrong:
            return self._wrong[line.id, side][0]
        points = self._value(row, column)
        if points is None:
            return ""
        sign = "+" if column == GAP and points > 0 else ""
        return sign + format_points(points)

    def _value(self, row: int, column: int) -> Decimal | None:
        """Return the number in a cell: of a line above others, what those given so far come to."""
        line = self.table.criteria[row]
        if column == GAP and line.id in self._scored:
            own, office = self._value(row, OWN), self._value(row, OFFICE)
            return None if own is None or office is None or own == office else office - own
        if line.id in self._scored:
            return self._sheet.before.get(line.id) if column == BEFORE else self._points.get((line.id, _SIDES[column]))
        given = [value for at in self.table.below(row) if (value := self._value(at, column)) is not None]
        total = sum(given, Decimal(0)) if given else None
        return None if column == GAP and not total else total

    def _font(self, line: Criterion, column: int) -> QFont | None:
        if line.level == PART or (line.level == CRITERION and column == NOTE):
            return None
        font = theme.look().font()
        font.setWeight(QFont.Weight.DemiBold if line.level == CRITERION else QFont.Weight.Bold)
        return font if line.level != CRITERION or line.id not in self._scored else None

    def _tone(self, row: int, line: Criterion, column: int) -> Any:
        look = theme.look()
        if (line.id, _SIDES.get(column, "")) in self._wrong:
            return look.colour("bad")
        if column == GAP:
            return look.colour("warn")
        return look.colour("muted") if column in (BEFORE, MOST) else None

    def _ground(self, line: Criterion, column: int) -> Any:
        look = theme.look()
        if (line.id, _SIDES.get(column, "")) in self._wrong:
            return look.colour("bad_soft")
        if line.id not in self._scored:
            return look.colour("sunken")
        return look.colour("window") if column in (NUMBER, TEXT, MOST, GAP, BEFORE) else None
