"""The cells of a grid: painted with the year before in grey, typed into with the keys of a spreadsheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lmhtx_desktop.desk import theme

if TYPE_CHECKING:
    from lmhtx_desktop.desk.grid.view import GridView

_PADDING, _CORNER, _SMALL = 7, 6, 8.5
Index = QModelIndex | QPersistentModelIndex
_SIDES = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
_ALIGNED = {name: int(side | Qt.AlignmentFlag.AlignVCenter) for name, side in _SIDES.items()}
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


class GridDelegate(QStyledItemDelegate):
    """Paints a cell and edits it."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view
        self._measure()
        theme.look().changed.connect(self._measure)

    def _measure(self) -> None:
        """Fetch fonts, colours and lengths once for all cells: a frame paints hundreds of them."""
        look = theme.look()
        self._small = look.font(_SMALL)
        self._small_metrics = QFontMetrics(self._small)
        self._colours: dict[str, QColor] = {}
        self._padding, self._corner, self._edge, self._gap = (theme.px(length) for length in (_PADDING, _CORNER, 3, 8))

    def _colour(self, name: str) -> QColor:
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = theme.look().colour(name)
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's own
        rect, view, grid = option.rect, self._view, self._view.grid
        line, column = index.row(), grid.columns[index.column()]
        mark = grid.mark(line, column.key)
        tone = "" if mark is None else "bad" if mark.is_error else "warn"
        current = view.currentIndex() == index
        selected = not current and bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "selection" if selected else f"{tone}_soft" if tone else "surface" if column.editable else "window"
        painter.fillRect(rect, self._colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._colour("row_line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), self._colour("row_line"))
        room = rect.adjusted(self._padding, 0, -self._padding, 0)
        text = grid.text(line, column.key, column)
        taken = self._write(
            painter, room, option, text, column.kind.align, "bad" if tone == "bad" else "on_selection" if selected else "text"
        )
        beside = grid.rows[line].beside.get(column.key) if view.shows_beside else None
        if beside is not None:
            self._write_beside(painter, room, column.kind.write(beside), taken, column.kind.align)
        if grid.is_typed(line, column.key):
            corner, size = rect.topRight(), self._corner
            painter.setBrush(self._colour("bad" if tone == "bad" else "accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))
        if tone:
            painter.fillRect(rect.left(), rect.top(), self._edge, rect.height() - 1, self._colour(tone))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour("accent" if view.hasFocus() else "edge_strong"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _write(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, text: str, align: str, colour: str) -> int:
        """Write the value (or that there is none); return the room it takes."""
        painter.setFont(option.font)
        painter.setPen(self._colour(colour if text else "disabled"))
        shown = text or "—"
        taken = option.fontMetrics.horizontalAdvance(shown)
        if taken > room.width():
            shown = option.fontMetrics.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _ALIGNED[align], shown)
        return taken

    def _write_beside(self, painter: QPainter, room: QRect, text: str, taken: int, align: str) -> None:
        """Write last year's value small and grey at the other side, where both find room."""
        free = room.width() - (taken if align != "center" else (room.width() + taken) // 2) - self._gap
        if self._small_metrics.horizontalAdvance(text) <= free:
            painter.setFont(self._small)
            painter.setPen(self._colour("muted"))
            painter.drawText(room, _ALIGNED["right" if align == "left" else "left"], text)

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
                self._view.block.fill_selection(text)
            else:
                self._view.walk.step_row(-1 if shift else 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(editor)
            self._view.walk.step_column(-1 if key == Qt.Key.Key_Backtab or shift else 1)
        elif key == Qt.Key.Key_F2:
            editor.setProperty("quick", False)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) or (key in _ARROWS and editor.property("quick") and not modifiers):
            self._leave(editor)
            self._view.walk.step(*_ARROWS[Qt.Key(key)])
        else:
            return False
        return True

    def _leave(self, editor: QLineEdit) -> None:
        if editor.completer() is not None and editor.hasSelectedText():
            editor.end(False)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
