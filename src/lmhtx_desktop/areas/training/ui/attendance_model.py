"""The attendance grid's model: learners down, sessions across, marks not yet written kept apart."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.queries.roll import LearnerInClass, SessionRow
from lmhtx_desktop.areas.training.rules.attendance import Attendance, count_attendance
from lmhtx_desktop.areas.training.words import PART_NAMES, PRESENCE_NAMES, PRESENCE_SIGNS, Presence
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]
_TONES = {Presence.LATE: "warn", Presence.EXCUSED: "warn", Presence.ABSENT: "bad", Presence.PRESENT: "good"}


class AttendanceModel(QAbstractTableModel):
    """Marks of one class. A cell is (enrolment id, session id).

    Attributes:
        typed: a mark was set or wiped and waits to be written.
    """

    typed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.learners: tuple[LearnerInClass, ...] = ()
        self.sessions: tuple[SessionRow, ...] = ()
        self.pending: dict[Cell, Presence | None] = {}
        self._written: dict[Cell, Presence] = {}
        self._threshold = 0
        self._today = date.min
        self._locked = True

    def show(self, sheet: ClassSheet, today: date, *, locked: bool) -> None:
        """Show a class; marks that wait to be written stay on top of what is stored."""
        same = [line.id for line in self.learners] == [line.id for line in sheet.present_learners] and self.sessions == sheet.sessions
        if not same:
            self.beginResetModel()
        self.learners, self.sessions = sheet.present_learners, sheet.sessions
        self._threshold, self._today, self._locked = sheet.threshold, today, locked
        self._written = {(line.id, session): mark for line in self.learners for session, mark in line.marks.items()}
        if not same:
            self.endResetModel()
        elif self.learners:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def mark_at(self, row: int, column: int) -> Presence | None:
        """Return the mark in a cell, as shown."""
        cell = (self.learners[row].id, self.sessions[column].id)
        return self.pending[cell] if cell in self.pending else self._written.get(cell)

    def may_mark(self, column: int) -> bool:
        """Whether a column is a session that has come, in a class that is open."""
        return not self._locked and 0 <= column < len(self.sessions) and self.sessions[column].day <= self._today

    def set_marks(self, cells: Iterable[tuple[int, int, Presence | None]]) -> int:
        """Set marks given as (row, column, presence); return how many cells changed."""
        changed = 0
        for row, column, presence in cells:
            if self.may_mark(column) and self.mark_at(row, column) != presence:
                self.pending[self.learners[row].id, self.sessions[column].id] = presence
                changed += 1
                self.dataChanged.emit(self.index(row, column), self.index(row, column))
                self.dataChanged.emit(self.index(row, len(self.sessions)), self.index(row, self.columnCount() - 1))
        if changed:
            self.typed.emit()
        return changed

    def written(self, marks: Mapping[Cell, Presence | None]) -> None:
        """Take over marks that are on disk now; a cell changed again since stays waiting."""
        for cell, presence in marks.items():
            if presence is None:
                self._written.pop(cell, None)
            else:
                self._written[cell] = presence
            if cell in self.pending and self.pending[cell] == presence:
                del self.pending[cell]

    def drop_pending(self) -> None:
        """Give up the marks that wait, because they were refused."""
        self.beginResetModel()
        self.pending.clear()
        self.endResetModel()

    def attendance(self, row: int) -> Attendance:
        """Count one learner's marks, as shown."""
        marks = (self.mark_at(row, column) for column in range(len(self.sessions)))
        return count_attendance((mark for mark in marks if mark is not None), len(self.sessions))

    def unmarked(self) -> int:
        """Count the cells without a mark, in sessions that have come."""
        columns = [column for column, session in enumerate(self.sessions) if session.day <= self._today]
        return sum(self.mark_at(row, column) is None for row in range(len(self.learners)) for column in columns)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.learners)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.sessions) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's own
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if column >= len(self.sessions):
            return self._sum(row, column - len(self.sessions), role)
        mark = self.mark_at(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return PRESENCE_SIGNS[mark] if mark else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.look().colour(_TONES[mark]) if mark else None
        if role == Qt.ItemDataRole.BackgroundRole and not self.may_mark(column):
            return theme.look().colour("sunken")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = tr(PRESENCE_NAMES[mark]) if mark else tr("chưa điểm danh")
            return tr("{name}, {session}: {said}").format(name=self.learners[row].full_name, session=self._session(column), said=said)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if orientation == Qt.Orientation.Vertical:
            return self._name(section, role) if section < len(self.learners) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if section >= len(self.sessions):
            titles = (tr("Số\nbuổi"), tr("Tỷ lệ\n(%)"))
            return titles[section - len(self.sessions)] if role == Qt.ItemDataRole.DisplayRole else None
        session = self.sessions[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{session.day.day:02d}/{session.day.month:02d}\n{tr(PART_NAMES[session.part])}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(text for text in (self._session(section), session.content) if text)
        return None

    def _name(self, row: int, role: int) -> Any:
        learner = self.learners[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row + 1}. {learner.full_name}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return " – ".join(str(part) for part in (learner.full_name, learner.birth_year, learner.organisation) if part)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _sum(self, row: int, place: int, role: int) -> Any:
        counted = self.attendance(row)
        if role == Qt.ItemDataRole.DisplayRole:
            share = counted.share
            return str(counted.attended) if place == 0 else "—" if share is None else format_number(share * 100, 1)
        if role == Qt.ItemDataRole.ForegroundRole and counted.marked == counted.sessions and counted.sessions:
            return theme.look().colour("good" if counted.reaches(self._threshold) else "bad")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Cấp chứng nhận từ {threshold} % số buổi").format(threshold=self._threshold)
        return None

    def _session(self, column: int) -> str:
        session = self.sessions[column]
        return tr("{part} {day}").format(part=tr(PART_NAMES[session.part]).lower(), day=format_date(session.day))
