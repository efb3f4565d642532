"""Two organisations value beside value: which side is taken is chosen by a click or by the arrow keys."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from lmhtx_desktop.areas.organisations.queries.side_by_side import BOTH, Line
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT, _HEAD_HEIGHT, _TITLE_WIDTH, _PADDING, _MARK = 30, 34, 230, 8, 14
#: Roles of a cell: whether its side is taken, whether there is anything to choose, whether both may be taken.
_TAKEN, _OPEN, _BOTH = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3


class MergeModel(QAbstractTableModel):
    """Lines under the headings of their sections, and what is taken of each."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[int, int] = (0, 0)
        self._names = ("", "")
        self._lines: list[Line] = []
        self._rows: list[str | Line] = []
        self._taken: dict[str, int] = {}
        self._only_differing = True

    def lay_out(self, ids: tuple[int, int], names: tuple[str, str], lines: Sequence[Line], taken: Mapping[str, int]) -> None:
        """Show two organisations, the first at the left; `taken` by key of the line, else as offered."""
        self._ids, self._names, self._lines = ids, names, list(lines)
        self._taken = {line.key: taken.get(line.key, line.offered) for line in lines}
        self._arrange()

    def show_only_differing(self, wanted: bool) -> None:
        """Leave out the lines with nothing to choose, or bring them back."""
        self._only_differing = wanted
        self._arrange()

    @property
    def taken(self) -> dict[str, int]:
        """What is taken of every line, by key."""
        return dict(self._taken)

    def line_at(self, row: int) -> Line | None:
        """Return the line of a row; None at a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Line) else None

    def row_of(self, key: str) -> int:
        """Return the row a line stands in, -1 if it is not shown."""
        return next((row for row, found in enumerate(self._rows) if isinstance(found, Line) and found.key == key), -1)

    def take(self, row: int, side: int) -> None:
        """Take the value of the left (0) or right (1) organisation, or both (2) where that can be."""
        line = self.line_at(row)
        if line is None or line.same:
            return
        if side == 2 and not line.both:
            return
        self._taken[line.key] = BOTH if side == 2 else self._ids[side]
        self._tell_row(row)

    def turn(self, row: int) -> None:
        """Take the next: left, right, and both where that can be."""
        line = self.line_at(row)
        if line is not None:
            sides = [*self._ids, BOTH] if line.both else list(self._ids)
            self.take(row, (sides.index(self._taken[line.key]) + 1) % len(sides))

    def take_all(self, side: int) -> None:
        """Take everything that is recorded at one side."""
        for line in self._lines:
            if not line.same and line.values[side]:
                self._taken[line.key] = self._ids[side]
        self._tell_row(0, len(self._rows) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's own
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if self.line_at(index.row()) else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (tr("Mục"), *self._names)[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        found = self._rows[index.row()]
        if isinstance(found, str):
            return found if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        text = found.title if index.column() == 0 else found.values[index.column() - 1]
        taken = index.column() > 0 and self._is_taken(found, index.column() - 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return text or "—"
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{text}, được lấy").format(text=text or tr("chưa ghi")) if taken and not found.same else text or tr("chưa ghi")
        return {_TAKEN: taken, _OPEN: not found.same, _BOTH: found.both}.get(role)

    def _is_taken(self, line: Line, side: int) -> bool:
        return self._taken[line.key] in (BOTH, self._ids[side])

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        section = ""
        for line in self._lines:
            if line.same and self._only_differing:
                continue
            if line.section != section:
                section = line.section
                self._rows.append(section)
            self._rows.append(line)
        self.endResetModel()

    def _tell_row(self, first: int, last: int | None = None) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(first if last is None else last, 2))
        self.chosen.emit()


class MergeTable(QTableView):
    """← and → take a side, Space takes the next, ↑ and ↓ walk; a click takes the value under the mouse."""

    def __init__(self, model: MergeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(_ValueDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(tr("Chọn giá trị giữ lại"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._span)
        theme.look().changed.connect(self._measure)
        self._measure()

    def go_to(self, key: str) -> bool:
        """Move the cursor to a line; say whether it is shown."""
        row = self._lines.row_of(key)
        if row >= 0:
            self._stand(row)
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        row = self.currentIndex().row()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._lines.take(row, 0 if event.key() == Qt.Key.Key_Left else 1)
        elif event.key() == Qt.Key.Key_Space:
            self._lines.turn(row)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(row, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(-1 if event.key() == Qt.Key.Key_Home else self._lines.rowCount(), 1 if event.key() == Qt.Key.Key_Home else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, row: int, step: int) -> None:
        """Go to the next line, over headings."""
        row += step
        while 0 <= row < self._lines.rowCount() and self._lines.line_at(row) is None:
            row += step
        if 0 <= row < self._lines.rowCount():
            self._stand(row)

    def _stand(self, row: int) -> None:
        self.setCurrentIndex(self._lines.index(row, 1))
        self.viewport().update()
        if row == 1:
            self.scrollToTop()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            return
        line = self._lines.line_at(index.row())
        if line is not None and line.both and index.data(_TAKEN) and self._lines.taken[line.key] != BOTH:
            self._lines.take(index.row(), 2)
        else:
            self._lines.take(index.row(), index.column() - 1)
        self.viewport().update()

    def _span(self) -> None:
        self.clearSpans()
        for row in range(self._lines.rowCount()):
            if self._lines.line_at(row) is None:
                self.setSpan(row, 0, 1, 3)
        self._walk(-1, 1)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.px(_HEAD_HEIGHT))
        self.horizontalHeader().resizeSection(0, theme.px(_TITLE_WIDTH))
        self.viewport().update()


class _ValueDelegate(QStyledItemDelegate):
    """A round mark before each value: filled where it is taken; square where both can be."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, view = theme.look(), self.parent()
        assert isinstance(view, MergeTable)
        rect, is_line = option.rect, view._lines.line_at(index.row()) is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not is_line:
            painter.fillRect(rect, look.colour("sunken"))
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            self._text(painter, rect, bold, "text", str(index.data() or ""))
            painter.restore()
            return
        taken, is_open = bool(index.data(_TAKEN)), bool(index.data(_OPEN))
        current = view.currentIndex().row() == index.row()
        if taken and is_open:
            painter.fillRect(rect, look.colour("accent_soft"))
        elif current:
            painter.fillRect(rect, look.colour("row_current"))
        painter.setPen(QPen(look.colour("row_line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._text(painter, rect, option.font, "text", str(index.data()))
        else:
            self._value(painter, rect, option.font, index, taken=taken, is_open=is_open)
        if current and view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            y_top, y_bottom = rect.top() + 1, rect.bottom() - 1
            painter.drawLine(rect.left(), y_top, rect.right(), y_top)
            painter.drawLine(rect.left(), y_bottom, rect.right(), y_bottom)
        painter.restore()

    def _value(self, painter: QPainter, rect: QRect, font: QFont, index: Index, *, taken: bool, is_open: bool) -> None:
        look = theme.look()
        text = str(index.data())
        if not is_open:
            self._text(painter, rect, font, "muted", text)
            return
        size = theme.px(_MARK)
        mark = QRect(rect.left() + theme.px(_PADDING), rect.center().y() - size // 2 + 1, size, size)
        painter.setPen(QPen(look.colour("accent" if taken else "edge_strong"), 1.5))
        painter.setBrush(look.colour("surface"))
        square = bool(index.data(_BOTH))
        corner = theme.px(3) if square else size / 2
        painter.drawRoundedRect(mark, corner, corner)
        if taken:
            inner = mark.adjusted(theme.px(4), theme.px(4), -theme.px(4), -theme.px(4))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_fill"))
            painter.drawRoundedRect(inner, corner / 2 if square else inner.width() / 2, corner / 2 if square else inner.width() / 2)
        room = rect.adjusted(size + theme.px(_PADDING), 0, 0, 0)
        self._text(painter, room, font, "text" if taken and text != "—" else "muted", text)

    def _text(self, painter: QPainter, rect: QRect, font: QFont, colour: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.look().colour(colour))
        room = rect.adjusted(theme.px(_PADDING), 0, -theme.px(_PADDING), 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
