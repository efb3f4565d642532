"""The cells of a grid: painted with the year before in grey, typed into with the keys of a spreadsheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lmhtx_desktop.desk import theme

if TYPE_CHECKING:
    from lmhtx_desktop.desk.grid.view import GridView

_PADDING, _CORNER, _SMALL = 7, 6, 8.5
Index = QModelIndex | QPersistentModelIndex
_SIDES = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


class GridDelegate(QStyledItemDelegate):
    """Paints a cell and edits it."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's own
        look, rect, view, grid = theme.look(), option.rect, self._view, self._view.grid
        line, column = index.row(), grid.columns[index.column()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mark = grid.mark(line, column.key)
        tone = "" if mark is None else "bad" if mark.is_error else "warn"
        current = view.currentIndex() == index
        painter.save()
        ground = "selection" if selected and not current else f"{tone}_soft" if tone else "surface" if column.editable else "window"
        painter.fillRect(rect, look.colour(ground))
        painter.setPen(look.colour("row_line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        room = rect.adjusted(theme.px(_PADDING), 0, -theme.px(_PADDING), 0)
        text = grid.text(line, column.key, column)
        taken = self._write(painter, room, option.font, text, column.kind.align, tone, selected and not current)
        self._write_beside(painter, room, line, index.column(), taken, column.kind.align)
        if grid.is_typed(line, column.key):
            corner, size = rect.topRight(), theme.px(_CORNER)
            painter.setBrush(look.colour("bad" if tone == "bad" else "accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))
        if tone:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height() - 1), look.colour(tone))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent" if view.hasFocus() else "edge_strong"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, font: QFont, text: str, align: str, tone: str, selected: bool) -> int:
        """Write the value (or that there is none); return the room it takes."""
        look = theme.look()
        painter.setFont(font)
        colour = "bad" if tone == "bad" else "on_selection" if selected and text else "text" if text else "disabled"
        painter.setPen(look.colour(colour))
        shown = painter.fontMetrics().elidedText(text or "—", Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(_SIDES[align] | Qt.AlignmentFlag.AlignVCenter), shown)
        return painter.fontMetrics().horizontalAdvance(shown)

    def _write_beside(self, painter: QPainter, room: QRect, line: int, place: int, taken: int, align: str) -> None:
        """Write last year's value small and grey at the other side, where both find room."""
        grid = self._view.grid
        column = grid.columns[place]
        value = grid.rows[line].beside.get(column.key) if self._view.shows_beside else None
        if value is None:
            return
        painter.setFont(theme.look().font(_SMALL))
        text = column.kind.write(value)
        free = room.width() - (taken if align != "center" else (room.width() + taken) // 2) - theme.px(8)
        if painter.fontMetrics().horizontalAdvance(text) > free:
            return
        painter.setPen(theme.look().colour("muted"))
        side = Qt.AlignmentFlag.AlignRight if align == "left" else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: D102 - Qt's own
        column = self._view.grid.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setAlignment(_SIDES[column.kind.align] | Qt.AlignmentFlag.AlignVCenter)
        editor.setFrame(False)
        theme.style(editor, "cell")
        editor.setAccessibleName(f"{self._view.grid.rows[index.row()].name}, {column.title}")
        editor.setProperty("quick", self._view.typing_starts)
        if column.kind.options:
            completer = QCompleter(list(column.kind.options), editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            editor.setCompleter(completer)
        place = (index.row(), index.column())
        editor.textEdited.connect(lambda text: self._view.typing.emit(*place, text))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's own
        editor.setGeometry(option.rect)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: D102 - Qt's own
        if isinstance(editor, QLineEdit):
            self._view.grid.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and arrows leave the cell as in a spreadsheet; F2 turns arrows into those of the text."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit)
        if pressed and self._on_key(watched, event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, editor: QLineEdit, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, control = modifiers == Qt.KeyboardModifier.ShiftModifier, modifiers == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = editor.text()
            self._leave(editor)
            if control:
                self._view.fill_selection(text)
            else:
                self._view.step_row(-1 if shift else 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(editor)
            self._view.step_column(-1 if key == Qt.Key.Key_Backtab or shift else 1)
        elif key == Qt.Key.Key_F2:
            editor.setProperty("quick", False)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) or (key in _ARROWS and editor.property("quick") and not modifiers):
            self._leave(editor)
            self._view.step(*_ARROWS[Qt.Key(key)])
        else:
            return False
        return True

    def _leave(self, editor: QLineEdit) -> None:
        if editor.completer() is not None and editor.hasSelectedText():
            editor.end(False)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
