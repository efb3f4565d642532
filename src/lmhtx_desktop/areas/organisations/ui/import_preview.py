"""What an import would change: every line with a tick, and below it the values of the line under the cursor."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.preview import Cell, Line, cells_of, told_of
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.table import Column, SimpleTable, text_column
from lmhtx_desktop.kernel.language import tr


class ImportPreview(QWidget):
    """The lines that would change the register; a click on ✓ or the space bar leaves one out or takes it again."""

    left_out_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left_out: frozenset[int] = frozenset()
        self._all_rows: frozenset[int] = frozenset()
        self._known: dict[int, Line] = {}
        self._communes: Mapping[int, str] = {}
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 0, 0), 8)
        column.addLayout(self._bar())
        halves = QSplitter(Qt.Orientation.Vertical)
        self.lines = SimpleTable(self._line_columns(), empty_text=tr("Danh sách này không thay đổi gì trong sổ."), framed=True)
        self.cells = SimpleTable(cell_columns(), empty_text=tr("Chọn một dòng để xem từng ô."), framed=True)
        for table, share in ((self.lines, 3), (self.cells, 2)):
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            table.setMinimumHeight(theme.px(88))
            halves.addWidget(table)
            halves.setStretchFactor(halves.count() - 1, share)
        column.addWidget(halves, 1)
        self.lines.installEventFilter(self)
        self.lines.clicked.connect(self._on_clicked)
        self.lines.selectionModel().currentRowChanged.connect(lambda now, before: self._show_cells())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the space bar of the lines before the table does, which would only select with it."""
        if event.type() == QEvent.Type.KeyPress and watched is self.lines and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]
            self.toggle_selected()
            return True
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """Take every line again: another list is read."""
        self.left_out, self._known = frozenset(), {}

    def show_lines(self, lines: Sequence[Line], all_rows: Collection[int], communes: Mapping[int, str]) -> None:
        """Show the lines of a plan; those left out stay in sight, unticked. all_rows: every row that was read."""
        self._all_rows, self._communes = frozenset(all_rows), communes
        self._known = {row: line for row, line in self._known.items() if row in self.left_out} | {line.row: line for line in lines}
        current = self.lines.current_row()
        shown = [self._known[row] for row in sorted(self._known)]
        self.lines.set_rows(shown)
        if shown:
            rows = [line.row for line in self.lines.rows]
            self.lines.selectRow(rows.index(current.row) if current is not None and current.row in rows else 0)
        self._show_cells()

    def toggle(self, lines: Sequence[Line]) -> None:
        """Leave lines out, or take them again if the first of them is left out."""
        if not lines:
            return
        rows = {line.row for line in lines}
        self._set(self.left_out - rows if lines[0].row in self.left_out else self.left_out | rows)

    def toggle_selected(self) -> None:
        """Leave the lines selected out, or take them again."""
        self.toggle([self.lines.rows[row] for row in sorted({index.row() for index in self.lines.selectedIndexes()})])

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        theme.space(bar, 0, 8)
        hint = QLabel(tr("Bấm ô ✓ hoặc phím cách để bỏ hay lấy lại một dòng."))
        hint.setWordWrap(True)
        theme.style(hint, "muted")
        bar.addWidget(hint, 1)
        self.take_all = QPushButton(tr("Lấy tất cả"))
        self.take_all.clicked.connect(lambda: self._set(frozenset()))
        self.leave_all = QPushButton(tr("Bỏ tất cả"))
        self.leave_all.clicked.connect(lambda: self._set(self._all_rows))
        for button in (self.take_all, self.leave_all):
            button.setAutoDefault(False)
            bar.addWidget(button)
        return bar

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle([self.lines.rows[index.row()]])

    def _set(self, left_out: frozenset[int]) -> None:
        if left_out != self.left_out:
            self.left_out = left_out
            self.lines.viewport().update()
            self.left_out_changed.emit()

    def _show_cells(self) -> None:
        line = self.lines.current_row()
        self.cells.set_rows(cells_of(line, self._communes) if line is not None else [])

    def _line_columns(self) -> list[Column[Any]]:
        return [
            Column("taken", "✓", 34, "center", show=lambda line: "☐" if line.row in self.left_out else "☑"),
            Column("row", tr("Dòng"), 64, "right", show=lambda line: str(line.row), value=lambda line: line.row),
            Column("act", tr("Việc"), 92, show=lambda line: line.act, tone=lambda line: "good" if line.newcomer is not None else None),
            text_column("name", tr("Tên tổ chức"), lambda line: line.name, width=300, sort=None),
            text_column("told", tr("Thay đổi"), lambda line: told_of(line, self._communes), width=420, sort=None),
        ]


def cell_columns() -> list[Column[Any]]:
    """Return the columns of values before and after."""

    def tone(cell: Cell) -> Any:
        return "muted" if cell.before == "—" else "warn"

    return [
        text_column("label", tr("Mục"), lambda cell: cell.label, width=230, sort=None),
        text_column("before", tr("Trong sổ"), lambda cell: cell.before, width=290, sort=None, tone=tone),
        text_column("after", tr("Theo danh sách"), lambda cell: cell.after, width=290, sort=None),
    ]
