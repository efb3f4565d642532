"""The headings of the sheet: groups over columns, and labels beside rows that stay in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from lmhtx_desktop.areas.reporting.matrix import fill
from lmhtx_desktop.areas.reporting.words import RowStyle
from lmhtx_desktop.desk import theme

if TYPE_CHECKING:
    from lmhtx_desktop.areas.reporting.ui.sheet import SheetView

LINE_HEIGHT, GROUP_HEIGHT = 28, 26
#: Room for labels: at least, at most where a form has many columns, at most where units stand beside them; room for a unit.
_NARROW, _MIDDLE, _WIDE, _UNIT_ROOM = 270, 300, 480, 84
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class ColumnHeading(QHeaderView):
    """The heading over the columns: a line of groups where the form has any, labels below, wrapped."""

    def __init__(self, view: "SheetView") -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def _groups(self) -> list[str]:
        matrix = self._view.sheet.matrix
        return [] if matrix is None else [fill(column.group, matrix.period) if column.group else "" for column in matrix.form.columns]

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        metrics, tallest = QFontMetrics(_bold(self)), theme.px(LINE_HEIGHT)
        for place in range(self.count()):
            room = QRect(0, 0, max(self.sectionSize(place) - theme.px(8), 20), 1000)
            text = str(self.model().headerData(place, Qt.Orientation.Horizontal) or "")
            tallest = max(tallest, metrics.boundingRect(room, _CENTRED, text).height() + theme.px(12))
        return QSize(0, tallest + (theme.px(GROUP_HEIGHT) if any(self._groups()) else 0))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: D102, N803 - Qt's own
        look, groups = theme.look(), self._groups()
        group = groups[logicalIndex] if logicalIndex < len(groups) else ""
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, look.colour("sunken"))
        painter.setFont(_bold(self))
        label = QRect(rect)
        if group:
            first = last = logicalIndex
            while first and groups[first - 1] == group:
                first -= 1
            while last + 1 < len(groups) and groups[last + 1] == group:
                last += 1
            left = self.sectionViewportPosition(first)
            over = QRect(left, rect.top(), self.sectionViewportPosition(last) + self.sectionSize(last) - left, theme.px(GROUP_HEIGHT))
            painter.setPen(look.colour("text"))
            painter.drawText(over.adjusted(4, 0, -4, 0), _CENTRED, group)
            painter.setPen(look.colour("edge"))
            painter.drawLine(over.bottomLeft(), over.bottomRight())
            if logicalIndex == last:
                painter.drawLine(over.topRight(), over.bottomRight())
            label.setTop(over.bottom() + 1)
        painter.setPen(look.colour("text"))
        painter.drawText(
            label.adjusted(theme.px(4), 0, -theme.px(4), 0), _CENTRED, str(self.model().headerData(logicalIndex, self.orientation()) or "")
        )
        painter.setPen(look.colour("edge"))
        painter.drawLine(label.topRight(), label.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class RowHeading(QHeaderView):
    """The labels beside the rows: TT, wording, unit; they stay in sight while the columns scroll."""

    def __init__(self, view: "SheetView") -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        matrix = self._view.sheet.matrix
        if matrix is None:
            return QSize(theme.px(_NARROW), 0)
        longest = max((self.fontMetrics().horizontalAdvance(row.label) for row in matrix.form.rows), default=0)
        around = theme.px(58 + (_UNIT_ROOM if matrix.form.shows_units else 0))
        return QSize(max(theme.px(_NARROW), min(longest + around, theme.px(_WIDE if matrix.form.shows_units else _MIDDLE))), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: D102, N803 - Qt's own
        matrix, look = self._view.sheet.matrix, theme.look()
        if matrix is None or logicalIndex >= len(matrix.form.rows):
            return
        row = matrix.form.rows[logicalIndex]
        strong = row.style in (RowStyle.GROUP, RowStyle.TOTAL)
        painter.save()
        painter.fillRect(rect, look.colour("sunken" if row.style is RowStyle.GROUP else "surface"))
        painter.setFont(_bold(self) if strong else self.font())
        painter.setPen(look.colour("text"))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRect(rect.left() + theme.px(8), rect.top(), theme.px(28), rect.height()), middle, row.number)
        unit_room = theme.px(_UNIT_ROOM) if matrix.form.shows_units else 0
        left = rect.left() + theme.px(36 + (14 if row.style is RowStyle.DETAIL else 0))
        room = QRect(left, rect.top(), rect.right() - left - unit_room - theme.px(4), rect.height())
        label = row.label.upper() if row.style is RowStyle.GROUP else row.label
        painter.drawText(room, middle, painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room.width()))
        if unit_room:
            painter.setFont(self.font())
            painter.setPen(look.colour("muted"))
            unit = QRect(rect.right() - unit_room, rect.top(), unit_room - theme.px(8), rect.height())
            painter.drawText(unit, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), row.unit)
        painter.setPen(look.colour("row_line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(look.colour("edge"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()


def _bold(widget: QWidget) -> QFont:
    font = widget.font()
    font.setBold(True)
    return font
