"""The attendance grid on screen: keys 1–4 mark, marks write themselves after a short pause."""

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lmhtx_desktop.areas.training.commands import Mark, MarkAttendance, mark_attendance
from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.ui.attendance_model import AttendanceModel
from lmhtx_desktop.areas.training.words import PRESENCE_SIGNS, Presence
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

KEYS: dict[int, Presence] = {
    Qt.Key.Key_1: Presence.PRESENT,
    Qt.Key.Key_2: Presence.LATE,
    Qt.Key.Key_3: Presence.EXCUSED,
    Qt.Key.Key_4: Presence.ABSENT,
}
_PAUSE_MS = 800
_SIGNS_PASTED = {
    "1": Presence.PRESENT, "x": Presence.PRESENT, "✓": Presence.PRESENT, "+": Presence.PRESENT,
    "2": Presence.LATE, "m": Presence.LATE, "3": Presence.EXCUSED, "p": Presence.EXCUSED,
    "4": Presence.ABSENT, "v": Presence.ABSENT, "k": Presence.ABSENT, "0": Presence.ABSENT, "-": Presence.ABSENT,
}  # fmt: skip


class AttendanceGrid(QTableView):
    """Learners down, sessions across.

    1 present, 2 late, 3 excused, 4 absent: the cell (then one down) or the whole selection. 5 fills what is empty
    in the column with present, so that only the exceptions are left to type. Del wipes, Space turns present to absent
    and back, Ctrl+D fills down, Ctrl+C and Ctrl+V exchange blocks with Excel.

    Attributes:
        counted: the number of cells without a mark may have changed.
    """

    counted = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._class_id = 0
        self.marks = AttendanceModel(self)
        self.setModel(self.marks)
        self.marks.typed.connect(self._on_typed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.write)
        self.setAccessibleName(tr("Bảng điểm danh"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setHighlightSections(True)
        theme.look().changed.connect(self._measure)
        self._measure()

    def show_class(self, sheet: ClassSheet) -> None:
        """Show a class; the cell the cursor is on stays."""
        self._class_id = sheet.id
        locked = sheet.closed_on is not None or bool(self._shell.read_only_reason)
        self.marks.show(sheet, self._shell.today, locked=locked)
        self._measure()
        if not self.currentIndex().isValid() and self.marks.rowCount() and sheet.sessions:
            self.setCurrentIndex(self.marks.index(0, self._first_open_column()))
        self.counted.emit()

    def fill_column(self, column: int) -> int:
        """Mark as present whoever has no mark yet in a session; return how many."""
        rows = range(self.marks.rowCount())
        return self.marks.set_marks((row, column, Presence.PRESENT) for row in rows if self.marks.mark_at(row, column) is None)

    def fill_all(self) -> int:
        """Mark as present every cell without a mark, in all sessions that have come; return how many."""
        rows, columns = range(self.marks.rowCount()), range(len(self.marks.sessions))
        empty = [(row, column) for row in rows for column in columns if self.marks.mark_at(row, column) is None]
        return self.marks.set_marks((row, column, Presence.PRESENT) for row, column in empty)

    def write(self) -> None:
        """Write the marks that wait, now."""
        self._pause.stop()
        if not self.marks.pending:
            return
        sent = dict(self.marks.pending)
        marks = tuple(Mark(enrolment, session, presence) for (enrolment, session), presence in sent.items())
        self._shell.do(
            mark_attendance,
            MarkAttendance(self._class_id, marks),
            owner=self,
            then=lambda done: self.marks.written(sent),
            refused=self._on_refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in KEYS:
            self._mark(KEYS[key])
        elif plain and key == Qt.Key.Key_5:
            self.fill_column(self.currentIndex().column())
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
            self.marks.set_marks((index.row(), index.column(), None) for index in self.selectedIndexes())
        elif plain and key == Qt.Key.Key_Space:
            self._turn()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step_down()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_block()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_block()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._fill_down()
        else:
            super().keyPressEvent(event)

    def copy_block(self) -> None:
        """Copy the selected cells as they stand."""
        cells = self.selectedIndexes()
        if not cells:
            return
        lines: dict[int, list[str]] = {}
        for index in sorted(cells, key=lambda index: (index.row(), index.column())):
            lines.setdefault(index.row(), []).append(str(index.data() or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))

    def paste_block(self) -> None:
        """Paste signs from Excel from the current cell on: x, 1–4, m, p, v; other text is passed over."""
        start = self.currentIndex()
        text = QGuiApplication.clipboard().text().rstrip("\r\n")
        if not start.isValid() or not text:
            return
        cells = []
        for down, line in enumerate(text.splitlines()):
            for across, sign in enumerate(line.split("\t")):
                presence = _SIGNS_PASTED.get(fold(sign))
                if presence is not None and start.row() + down < self.marks.rowCount():
                    cells.append((start.row() + down, start.column() + across, presence))
        changed = self.marks.set_marks(cells)
        self._shell.say(tr("Đã dán {count} ô điểm danh.").format(count=changed))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's own
        self.write()
        super().hideEvent(event)

    def _mark(self, presence: Presence) -> None:
        cells = [(index.row(), index.column()) for index in self.selectedIndexes()]
        self.marks.set_marks((row, column, presence) for row, column in cells)
        if len(cells) <= 1:
            self._step_down()

    def _turn(self) -> None:
        index = self.currentIndex()
        if self.marks.may_mark(index.column()):
            present = self.marks.mark_at(index.row(), index.column()) is Presence.PRESENT
            self.marks.set_marks([(index.row(), index.column(), Presence.ABSENT if present else Presence.PRESENT)])

    def _fill_down(self) -> None:
        """Give every selected cell the mark of the topmost one of its column."""
        cells = self.selectedIndexes()
        top = min((index.row() for index in cells), default=0)
        self.marks.set_marks(
            (index.row(), index.column(), self.marks.mark_at(top, index.column())) for index in cells if self.marks.may_mark(index.column())
        )

    def _step_down(self) -> None:
        """Go one learner down; from the last one to the first of the next session."""
        index = self.currentIndex()
        row, column = index.row() + 1, index.column()
        if row >= self.marks.rowCount():
            row, column = 0, column + 1
        if self.marks.may_mark(column) or row:
            self.selectionModel().setCurrentIndex(self.marks.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _first_open_column(self) -> int:
        """Return the first session with an empty cell, or the first of all."""
        rows = range(self.marks.rowCount())
        columns = range(len(self.marks.sessions))
        return next((column for column in columns if any(self.marks.mark_at(row, column) is None for row in rows)), 0)

    def _on_typed(self) -> None:
        self._pause.start()
        self.counted.emit()

    def _on_refused(self, broken: RuleBroken) -> None:
        self.marks.drop_pending()
        self._shell.say(broken.sentence)
        self.counted.emit()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        self.verticalHeader().setFixedWidth(theme.px(230))
        self.horizontalHeader().setDefaultSectionSize(theme.px(56))
        self.horizontalHeader().setFixedHeight(theme.px(44))


def legend() -> str:
    """Say which key makes which sign."""
    words = {Presence.PRESENT: tr("có mặt"), Presence.LATE: tr("muộn"), Presence.EXCUSED: tr("vắng có phép"), Presence.ABSENT: tr("vắng")}
    keys = "   ".join(f"{number} = {PRESENCE_SIGNS[presence]} {words[presence]}" for number, presence in enumerate(Presence, start=1))
    return tr("{keys}   5 = cả cột còn trống có mặt   Del = xóa").format(keys=keys)
