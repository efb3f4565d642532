"""Cells typed into like a spreadsheet's: Enter goes down, Tab across, arrows leave; shared by the tables of the rating."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lmhtx_desktop.desk import theme

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT, _HEAD_HEIGHT = 28, 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell in one line; the keys that leave it go to the table."""

    def __init__(self, table: "CellTable") -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag(int(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter)))
        theme.style(editor, "cell")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = self._step(event)
            if step is not None:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                step()
                return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._table.finished
        if key in _ENTER:
            return lambda: self._table.step_down(-1 if shift else 1)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return lambda: self._table.step_down(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return lambda: self._table.step_across(-1 if key == Qt.Key.Key_Backtab or shift else 1)
        return None


class CellTable(QTableView):
    """A table whose editable cells are typed into at once; Del empties, Ctrl+C and Ctrl+V exchange blocks with Excel.

    Attributes:
        on_last: called when Enter is pressed in the last editable cell of a column. on_finished: on Ctrl+Enter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_last: Callable[[], object] = lambda: None
        self.on_finished: Callable[[], object] = lambda: None
        self.setItemDelegate(_CellDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW_HEIGHT))
        self.horizontalHeader().setHighlightSections(False)
        theme.size(self.horizontalHeader(), min_height=_HEAD_HEIGHT)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap))

    def finished(self) -> None:
        """Ctrl+Enter."""
        self.on_finished()

    def step_down(self, by: int) -> None:
        """Go to the next editable cell of the column; past the last one, tell so."""
        at = self.currentIndex()
        row = at.row() + by
        while 0 <= row < self.model().rowCount():
            if self._may_edit(row, at.column()):
                self.setCurrentIndex(self.model().index(row, at.column()))
                return
            row += by
        if by > 0:
            self.on_last()

    def step_across(self, by: int) -> None:
        """Go to the next editable cell of the line, or leave the table where there is none."""
        at = self.currentIndex()
        column = at.column() + by
        while 0 <= column < self.model().columnCount():
            if self._may_edit(at.row(), column) and not self.isColumnHidden(column):
                self.setCurrentIndex(self.model().index(at.row(), column))
                return
            column += by
        self.focusNextPrevChild(by > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.on_finished()
        elif key in _ENTER:
            self.step_down(-1 if modifiers == Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.step_across(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _may_edit(self, row: int, column: int) -> bool:
        return bool(self.model().index(row, column).flags() & Qt.ItemFlag.ItemIsEditable)

    def _empty(self) -> None:
        for index in self.selectedIndexes() or [self.currentIndex()]:
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.model().setData(index, "", Qt.ItemDataRole.EditRole)

    def _copy(self) -> None:
        cells = self.selectedIndexes()
        rows, columns = sorted({cell.row() for cell in cells}), sorted({cell.column() for cell in cells})
        lines = ["\t".join(str(self.model().index(row, column).data() or "") for column in columns) for row in rows]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _paste(self) -> None:
        """Lay the block down from the cursor: over every line where it is as long as the table, else over those that take values."""
        at = self.currentIndex()
        block = [line.split("\t") for line in QGuiApplication.clipboard().text().rstrip("\r\n").splitlines()]
        rows = list(range(self.model().rowCount()))
        if len(block) != len(rows):
            rows = [row for row in rows[at.row() :] if self._may_edit(row, at.column())]
        for row, line in zip(rows, block, strict=False):
            for column, text in enumerate(line, start=at.column()):
                if column < self.model().columnCount() and self._may_edit(row, column):
                    self.model().setData(self.model().index(row, column), text.strip(), Qt.ItemDataRole.EditRole)
