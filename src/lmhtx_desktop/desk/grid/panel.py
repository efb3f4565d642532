"""A grid with what belongs to it: what is said of the cell under the cursor, the value that mends it, sums of the selection."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.drafts import Draft, DraftFile
from lmhtx_desktop.desk.grid.model import GridModel
from lmhtx_desktop.desk.grid.shapes import GridRow
from lmhtx_desktop.desk.grid.view import GridView
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_DRAFT_PAUSE_MS, _SUM_PAUSE_MS = 800, 40


class GridPanel(QWidget):
    """The grid, a line about the current cell below it, a line of counts and sums.

    Args:
        noun: what the rows are, for their count.

    Attributes:
        view, grid: the table and its rows. counted: how much is changed or wrong may be different now.
    """

    counted = Signal()

    def __init__(self, grid: GridModel, *, noun: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.view = GridView(grid)
        self._noun = noun
        self._drafts: DraftFile | None = None
        self._found: Draft | None = None
        self._typing: tuple[int, int, str] | None = None
        self._told = ""
        column = QVBoxLayout(self)
        theme.space(column, 0, 6)
        column.addWidget(self.view, 1)
        column.addWidget(self._make_line())
        column.addLayout(self._make_foot())
        self._sum_pause = QTimer(self, singleShot=True, interval=_SUM_PAUSE_MS)
        self._sum_pause.timeout.connect(lambda: self.sums.setText(self.view.block.sum_up()))
        self._draft_pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE_MS)
        self._draft_pause.timeout.connect(self.keep_draft)
        self._count_pause = QTimer(self, singleShot=True, interval=0)
        self._count_pause.timeout.connect(self._count)
        self.view.moved.connect(self._on_moved)
        self.view.typing.connect(self._on_typing)
        self.view.said.connect(self.tell)
        self.view.chosen.connect(self._sum_pause.start)
        grid.dataChanged.connect(lambda *_: self._sum_pause.start())
        grid.judged.connect(self._count_pause.start)
        grid.edited.connect(self._draft_pause.start)
        self._count()

    def load(self, rows: Sequence[GridRow], *, keep: bool = True) -> None:
        """Show other rows; the cursor stays on its row if that is still there."""
        self.view.commit_editor()
        at = self.view.currentIndex()
        here = (self.grid.rows[at.row()].id, at.column()) if at.isValid() and at.row() < len(self.grid.rows) else None
        scrolled = self.view.verticalScrollBar().value()
        self.grid.load(rows, keep=keep)
        line = self.grid.place_of(here[0]) if here is not None else -1
        if here is not None and line >= 0:
            self.view.setCurrentIndex(self.grid.index(line, here[1]))
            self.view.verticalScrollBar().setValue(scrolled)
        elif self.view.hasFocus() and rows and self.view.shown_columns():
            self.view.setCurrentIndex(self.grid.index(0, self.view.shown_columns()[0]))
        self._on_moved()

    def use_drafts(self, drafts: DraftFile | None) -> Draft | None:
        """Keep what is typed in another draft from now on (another year); return what was found in it.

        What was found stays kept beside what is typed until `take_draft` or `forget_draft`.
        """
        self._draft_pause.stop()
        self._drafts = drafts
        self._found = drafts.find() if drafts is not None else None
        return self._found

    def take_draft(self) -> int:
        """Type again what was found, in the rows shown; return how many cells."""
        found, self._found = self._found, None
        return self.grid.take_draft(found.values) if found is not None else 0

    def forget_draft(self) -> None:
        """Give up what was found."""
        self._found = None
        self.keep_draft()

    def keep_draft(self) -> None:
        """Write down what is typed, now; nothing typed and nothing found, nothing kept."""
        self._draft_pause.stop()
        if self._drafts is None:
            return
        kept = dict(self._found.values) if self._found is not None else {}
        for id, cells in self.grid.draft().items():
            kept[id] = {**kept.get(id, {}), **cells}
        if kept:
            self._drafts.keep(kept)
        else:
            self._drafts.drop()

    def _make_line(self) -> QFrame:
        line = QFrame()
        theme.style(line, "gridline")
        theme.size(line, height=34)
        row = QHBoxLayout(line)
        theme.space(row, (10, 0, 6, 0), 8)
        self.where, self.said = _Cut(), _Cut()
        theme.style(self.where, "muted")
        for label, share in ((self.where, 3), (self.said, 4)):
            row.addWidget(label, share)
        self.mend = QPushButton()
        self.mend_all = QPushButton()
        self.next = QPushButton(tr("Ô cần xem"))
        self.next.setToolTip(tr("Đến ô tiếp theo có lỗi hoặc cần xem lại (F9)"))
        for button, call in ((self.mend, self.mend_cell), (self.mend_all, self.mend_column), (self.next, self.view.go_to_next_mark)):
            theme.style(button, "link")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, call=call: call())
            button.hide()
            row.addWidget(button)
        return line

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        self.status, self.sums = QLabel(), QLabel()
        for label in (self.status, self.sums):
            theme.style(label, "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            foot.addWidget(label, int(label is self.status))
        self.sums.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return foot

    def mend_cell(self) -> None:
        """Put the proposed value into the cell under the cursor."""
        at = self.view.currentIndex()
        mark = self.grid.mark(at.row(), self.grid.columns[at.column()].key) if at.isValid() else None
        if mark is not None and mark.proposed is not None:
            self.grid.put_values([(at.row(), self.grid.columns[at.column()].key, mark.proposed)])

    def mend_column(self) -> None:
        """Put the proposed values into all cells of this column that have one."""
        at = self.view.currentIndex()
        if at.isValid():
            self.grid.put_values(self.grid.proposals(self.grid.columns[at.column()].key))

    def _on_typing(self, line: int, place: int, text: str) -> None:
        self._typing = (line, place, text)
        self._say()

    def tell(self, sentence: str) -> None:
        """Say what was just done, in the line of counts, until the cursor moves on."""
        self._told = sentence
        self._count_pause.start()

    def _on_moved(self) -> None:
        self._typing = None
        if self._told:
            self.tell("")
        self._say()

    def _say(self) -> None:
        """Say where the cursor is, what is understood, what is wrong, and offer the value that mends it."""
        at, grid = self.view.currentIndex(), self.grid
        if not at.isValid() or at.row() >= len(grid.rows):
            for part in (self.where, self.said):
                part.setText("")
            self.mend.hide()
            self.mend_all.hide()
            return
        column = grid.columns[at.column()]
        self.where.setText(f"{grid.rows[at.row()].name} · {column.title}".replace("\n", " "))
        mark = grid.mark(at.row(), column.key) if self._typing is None else None
        sentence, tone = (mark.sentence, "bad" if mark.is_error else "warn") if mark is not None else (self._explanation(), "muted")
        self.said.setText(sentence)
        theme.restyle(self.said, tone=tone)
        proposed = mark.proposed if mark is not None and not grid.locked else None
        self.mend.setVisible(proposed is not None)
        alike = len(grid.proposals(column.key)) if proposed is not None else 0
        self.mend_all.setVisible(alike > 1)
        if proposed is not None:
            self.mend.setText(tr("Sửa thành {value}").format(value=column.kind.write(proposed)))
            self.mend_all.setText(tr("Sửa cả {count} ô như vậy trong cột").format(count=format_number(alike)))

    def _explanation(self) -> str:
        """Say in full what the cell holds, or what is understood of the text being typed, and the value beside."""
        at, grid = self.view.currentIndex(), self.grid
        column, parts = grid.columns[at.column()], []
        if self._typing is not None and self._typing[2].strip():
            try:
                value = column.kind.read(self._typing[2].strip())
            except RuleBroken as broken:
                return broken.sentence
            parts.append(f"= {column.kind.explain(value) or column.kind.write(value)}")
        elif self._typing is None:
            value = grid.cell(at.row(), column.key).value
            parts += [column.kind.explain(value)] if value is not None else [tr("chưa ghi")]
        beside = grid.rows[at.row()].beside.get(column.key)
        if beside is not None:
            parts.append(f"{grid.beside_name}: {column.kind.explain(beside) or column.kind.write(beside)}")
        return " · ".join(part for part in parts if part)

    def _count(self) -> None:
        grid = self.grid
        parts = [f"{format_number(len(grid.rows))} {self._noun}"]
        changed = grid.changed_rows()
        if changed:
            words = tr("đã sửa {cells} ô ở {rows} {noun}, chưa ghi")
            parts.append(words.format(cells=format_number(grid.changed_cells()), rows=format_number(len(changed)), noun=self._noun))
        blocked = sum(map(grid.has_error, changed))
        if blocked:
            parts.append(tr("{count} dòng có lỗi sẽ không được ghi").format(count=format_number(blocked)))
        self.status.setText(" ".join(filter(None, [self._told, " · ".join(parts)])))
        theme.restyle(self.status, tone="bad" if blocked else "none")
        marked = len(grid.marked())
        self.next.setVisible(marked > 0)
        self.next.setText(tr("{count} ô cần xem (F9)").format(count=format_number(marked)))
        self._say()
        self.view.verticalHeader().viewport().update()
        self.counted.emit()


class _Cut(QLabel):
    """A line of words that takes the room there is and ends in dots where that is too little; all of it is in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        self.setToolTip(self.text() if shown != self.text() else "")
