"""The headings of a grid: titles of two lines over the columns, names beside the rows that never scroll away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from lmhtx_desktop.desk import theme

if TYPE_CHECKING:
    from lmhtx_desktop.desk.grid.view import GridView

_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_HEAD_HEIGHT, _NARROWEST = 46, 44
#: Width of the names: at least, at most, and the share of the grid they take at first.
NAMES_LEAST, _NAMES_MOST, _NAMES_SHARE = 140, 560, 0.28
_GRIP, _DOT = 5, 6


class ColumnHeading(QHeaderView):
    """Titles, wrapped; a click selects the column, the right button chooses columns."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(_NARROWEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: view.column_menu().popup(self.mapToGlobal(at)))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        return QSize(0, theme.px(_HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: D102, N803 - Qt's own
        look = theme.look()
        painter.save()
        painter.setClipRect(rect)
        here = self._view.currentIndex().column() == logicalIndex and self._view.hasFocus()
        painter.fillRect(rect, look.colour("accent_soft" if here else "sunken"))
        painter.setFont(_bold(self))
        painter.setPen(look.colour("accent" if here else "text"))
        room = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
        painter.drawText(room, _CENTRED, str(self._view.model().headerData(logicalIndex, self.orientation()) or ""))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(look.colour("edge"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class RowHeading(QHeaderView):
    """Names of the rows; a dot says that a row is changed (accent) or cannot be saved (red). Its right edge can be dragged."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._wanted = 0
        self._dragged = False
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    @property
    def wanted(self) -> int:
        """The width the person gave it, in design pixels; 0 while nobody has."""
        return self._wanted

    def want(self, width: int) -> None:
        """Give it a width in design pixels."""
        self._wanted = 0 if width <= 0 else max(NAMES_LEAST, min(width, _NAMES_MOST))
        self._view.updateGeometries()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        if self._wanted:
            return QSize(theme.px(self._wanted), 0)
        share = round(self._view.width() * _NAMES_SHARE)
        return QSize(max(theme.px(NAMES_LEAST), min(share, theme.px(300))), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: D102, N803 - Qt's own
        look, model = theme.look(), self._view.grid
        if logicalIndex >= len(model.rows):
            return
        row = model.rows[logicalIndex]
        here = self._view.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, look.colour("accent_soft" if here else "surface"))
        tone = self._view.tone_of_row(row.id)
        if tone:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(look.colour(tone))
            painter.setPen(Qt.PenStyle.NoPen)
            size = theme.px(_DOT)
            painter.drawEllipse(rect.left() + theme.px(5), rect.center().y() - size // 2, size, size)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        room = rect.adjusted(theme.px(16), 0, -theme.px(8), 0)
        painter.setFont(_bold(self) if here else self.font())
        metrics = painter.fontMetrics()
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(look.colour("text"))
        painter.drawText(room, middle, name)
        left = room.width() - metrics.horizontalAdvance(name) - theme.px(12)
        small = look.font(8.5)
        if row.detail and left > theme.px(40):
            painter.setFont(small)
            painter.setPen(look.colour("muted"))
            detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, left)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), detail)
        painter.setPen(look.colour("row_line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(look.colour("edge"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's own
        if self._at_edge(event):
            self._dragged = True
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's own
        if self._dragged:
            self.want(round(event.position().x() * 100 / theme.look().zoom))
            return
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if self._at_edge(event) else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's own
        if self._dragged:
            self._dragged = False
            self._view.layout_changed.emit()
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's own
        self.viewport().unsetCursor()
        super().leaveEvent(event)

    def _at_edge(self, event: QMouseEvent) -> bool:
        return abs(event.position().x() - self.viewport().width()) <= theme.px(_GRIP)


def _bold(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
