"""The cells of the sheet: painted, and typed into."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygon, QValidator
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QToolTip, QWidget

from lmhtx_desktop.areas.reporting.matrix import written
from lmhtx_desktop.areas.reporting.rules import understand
from lmhtx_desktop.areas.reporting.ui.sheet_model import CELL, STYLE, TONE, SheetModel
from lmhtx_desktop.areas.reporting.words import RowStyle
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.errors import RuleBroken

PADDING, CORNER = 8, 7
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints value cells and edits them: what is understood shows while typing, nonsense does not leave the cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's own
        look, rect, cell = theme.look(), option.rect, index.data(CELL)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        style, tone = index.data(STYLE), index.data(TONE)
        painter.save()
        ground = "sunken" if style == RowStyle.GROUP else "surface"
        if cell is not None and cell.editable and not cell.indicator and cell.formula is None:
            ground = "accent_soft"
        painter.fillRect(rect, look.colour("selection" if selected else f"{tone}_soft" if tone else ground))
        painter.setPen(QPen(look.colour("row_line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        text = str(index.data() or "")
        colour = tone or ("accent" if cell is not None and cell.is_overtyped else "muted" if text in ("—", "x") else "text")
        painter.setPen(look.colour("on_selection" if selected else colour))
        font = option.font
        font.setBold(style == RowStyle.TOTAL)
        painter.setFont(font)
        room = rect.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)
        if cell is not None and cell.is_overtyped:
            corner, size = rect.topRight(), theme.px(CORNER)
            painter.setBrush(look.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))
        view = option.widget
        if isinstance(view, QTableView) and view.currentIndex() == index and view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: D102 - Qt's own
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag(int(index.data(Qt.ItemDataRole.TextAlignmentRole))))
        editor.setFrame(False)
        told = _explainer(index)
        editor.setValidator(_Understood(told, editor))
        editor.textEdited.connect(lambda text: QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), told(text)[1], editor))
        return editor

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: D102 - Qt's own
        if isinstance(editor, QLineEdit) and editor.hasAcceptableInput():
            super().setModelData(editor, model, index)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and not watched.hasAcceptableInput():
                validator = watched.validator()
                if isinstance(validator, _Understood):
                    QToolTip.showText(watched.mapToGlobal(watched.rect().bottomLeft()), validator.told(watched.text())[1], watched)
                return True
        return super().eventFilter(watched, event)


def _explainer(index: Index) -> Callable[[str], tuple[bool, str]]:
    """Return a function that says of a text whether it is a value for the cell, and what is understood."""
    model = index.model()
    assert isinstance(model, SheetModel)
    matrix = model.matrix
    assert matrix is not None
    row, column = model.place(index)

    def told(text: str) -> tuple[bool, str]:
        if not text.strip():
            return True, ""
        try:
            number, words = understand(matrix.form, row, column, text)
        except RuleBroken as refused:
            return False, refused.sentence
        unit = row.unit or column.unit
        return True, words or f"{written(number, matrix.form.unit_at(row, column))} {unit}".strip()

    return told


class _Understood(QValidator):
    """Lets an editor close only on what is understood."""

    def __init__(self, told: Callable[[str], tuple[bool, str]], parent: QObject) -> None:
        super().__init__(parent)
        self.told = told

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        fine = self.told(text)[0]
        return QValidator.State.Acceptable if fine else QValidator.State.Intermediate, text, position
