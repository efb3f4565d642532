"""The table on screen: calm lines, Excel's keys, a layout of columns that is remembered."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.desk.table.model import NEAR, STRONG, TONE
from lmhtx_desktop.kernel.language import tr

ROW_HEIGHT, HEAD_HEIGHT = 28, 32
_PADDING = 8
_NARROWEST = 40
#: Columns of words from this width on give way where room is missing: the names little at first, then all of them.
_WORDY_FROM, _NAMES_KEEP, _KEEP = 115, 0.8, 0.62
_ARROW = 16
_TAG_SIZE = 0.85


class RowDelegate(QStyledItemDelegate):
    """Paints cells: the row of the cursor softly, the selection clearly, a hairline below each row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: D102
        look, view = theme.look(), option.widget
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = view.currentIndex() if isinstance(view, QTableView) else QModelIndex()
        painter.save()
        if selected:
            painter.fillRect(rect, look.colour("selection"))
        elif current.isValid() and current.row() == index.row():
            painter.fillRect(rect, look.colour("row_current"))
        painter.setPen(QPen(look.colour("row_line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        tone = index.data(TONE)
        painter.setPen(look.colour("on_selection" if selected else tone or "text"))
        font = QFont(option.font)
        if index.data(STRONG):
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        room = rect.adjusted(theme.px(_PADDING), 0, -theme.px(_PADDING), 0)
        if index.data(NEAR) and isinstance(view, TableView) and index.column() == view.shown_columns()[0]:
            room.setRight(_paint_tag(painter, room, tr("gần giống")) - theme.px(_PADDING))
        text = str(index.data() or "").replace("\n", " ")
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(room, int(align), painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
        if isinstance(view, QTableView) and current == index and view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def helpEvent(  # noqa: D102 - Qt's own
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = str(index.data() or "")
        cut = "\n" in text or option.fontMetrics.horizontalAdvance(text) > option.rect.width() - 2 * theme.px(_PADDING)
        tip = index.data(Qt.ItemDataRole.ToolTipRole) or (text if cut else "")
        QToolTip.showText(event.globalPos(), str(tip), view)
        return True


def _paint_tag(painter: QPainter, room: QRect, word: str) -> int:
    """Paint a word of remark at the right end of a cell; return where it begins."""
    look = theme.look()
    painter.save()
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * _TAG_SIZE)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(word) + theme.px(12)
    tag = QRect(room.right() - width, room.top() + theme.px(5), width, room.height() - theme.px(10))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("warn_soft"))
    painter.drawRoundedRect(tag, theme.px(4), theme.px(4))
    painter.setPen(look.colour("warn"))
    painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), word)
    painter.restore()
    return tag.left()


def _give_way(widths: dict[int, int], can: dict[int, int], missing: int) -> None:
    """Take `missing` off the widths, from each in proportion to what it can give; together they can."""
    room = sum(can.values())
    for place, most in can.items():
        given = -(-missing * most // room)
        widths[place] -= given


class TableView(QTableView):
    """A table whose cells are selected as in Excel.

    Attributes:
        opened: Enter or double click; the line. typed: letters typed into the list (they start a search).
        layout_changed: the person moved, widened, hid or showed a column.
    """

    opened = Signal(int)
    typed = Signal(str)
    layout_changed = Signal()

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._widths = {column.key: column.width for column in columns}
        self._laying = False
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAlternatingRowColors(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(_NARROWEST)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.column_menu().popup(head.mapToGlobal(at)))
        head.sectionResized.connect(self._on_resized)
        head.sectionMoved.connect(self._on_moved)
        head.sortIndicatorChanged.connect(lambda place, order: self.spread())
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.look().changed.connect(self._measure)
        self._measure()

    def setModel(self, model: Any) -> None:  # noqa: D102 - Qt's own
        super().setModel(model)
        for place, column in enumerate(self.columns):
            self.setColumnHidden(place, not column.visible)
        self.spread()
        # a heading asks of each line whether it is selected: with everything selected, a hundred thousand questions for each column
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.selectionModel().currentRowChanged.connect(self._on_current_row)

    def shown_columns(self) -> list[int]:
        """Return the columns in sight, as they stand from left to right."""
        head = self.horizontalHeader()
        order = sorted(range(len(self.columns)), key=head.visualIndex)
        return [place for place in order if not self.isColumnHidden(place)]

    def layout_text(self) -> str:
        """Return order, widths and visibility of the columns, to be remembered."""
        head = self.horizontalHeader()
        order = sorted(range(len(self.columns)), key=head.visualIndex)
        keys = [self.columns[place].key for place in order]
        hidden = [self.columns[place].key for place in order if self.isColumnHidden(place)]
        return json.dumps({"order": keys, "hidden": hidden, "widths": self._widths})

    def apply_layout(self, text: str) -> None:
        """Lay the columns out as remembered; columns unknown then keep their own wish, unknown names are ignored."""
        try:
            told = json.loads(text)
            order, hidden, widths = list(told["order"]), set(told["hidden"]), dict(told["widths"])
        except (ValueError, KeyError, TypeError):
            return
        known = {column.key: place for place, column in enumerate(self.columns)}
        self._widths |= {key: int(width) for key, width in widths.items() if key in known}
        self._laying = True
        head = self.horizontalHeader()
        for target, key in enumerate(key for key in order if key in known):
            head.moveSection(head.visualIndex(known[key]), target)
        for key in order:
            if key in known:
                self.setColumnHidden(known[key], key in hidden)
        self._laying = False
        self.spread()

    def reset_layout(self) -> None:
        """Lay the columns out as the program ships them."""
        shipped = {
            "order": [column.key for column in self.columns],
            "hidden": [column.key for column in self.columns if not column.visible],
            "widths": {column.key: column.width for column in self.columns},
        }
        self.apply_layout(json.dumps(shipped))
        self.layout_changed.emit()

    def column_menu(self) -> QMenu:
        """Return the menu in which columns are chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.shown_columns()
        for place in sorted(range(len(self.columns)), key=self.horizontalHeader().visualIndex):
            line = menu.addAction(self.columns[place].title)
            line.setCheckable(True)
            line.setChecked(place in shown)
            line.setEnabled(shown != [place])
            line.toggled.connect(self._shower(place))
        menu.addSeparator()
        menu.addAction(tr("Về cách bày ban đầu"), self.reset_layout)
        return menu

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show the same columns under other headings; widths and order stay."""
        self.columns = tuple(columns)
        self.spread()

    def show_column(self, place: int, wanted: bool) -> None:
        """Show or hide a column, as the person wishes; the last one in sight stays."""
        if not wanted and self.shown_columns() == [place]:
            return
        self.setColumnHidden(place, not wanted)
        self.spread()
        self.layout_changed.emit()

    def spread(self) -> None:
        """Give the columns their widths.

        Room that is left goes to the widest column of words; where a little is missing, columns of words give way, the
        widest of them (names) least, so that no list scrolls sideways for a hand's breadth.
        """
        if self.model() is None:
            return
        self._laying = True
        shown = self.shown_columns()
        widths = {place: self._wanted(place) for place in shown}
        left = self.viewport().width() - sum(widths.values())
        wordy = [place for place in shown if self.columns[place].align == "left"] or shown[:1]
        widest = max(wordy, key=lambda place: widths[place], default=-1)
        if left > 0 and wordy:
            widths[widest] += left
        elif left < 0:
            giving = [place for place in wordy if self._widths[self.columns[place].key] >= _WORDY_FROM]
            for names_keep in (_NAMES_KEEP, _KEEP):
                keep = {place: names_keep if place == widest else _KEEP for place in giving}
                can = {place: max(widths[place] - max(int(widths[place] * keep[place]), self._heading_width(place)), 0) for place in giving}
                if sum(can.values()) >= -left:
                    _give_way(widths, can, -left)
                    break
        for place, width in widths.items():
            self.setColumnWidth(place, width)
        self._laying = False

    def _wanted(self, place: int) -> int:
        """Width of a column: as the person set it, or as shipped but never narrower than its heading."""
        column = self.columns[place]
        width = theme.px(self._widths[column.key])
        return width if self._widths[column.key] != column.width else max(width, self._heading_width(place))

    def _heading_width(self, place: int) -> int:
        """Width that the heading of a column asks for."""
        head = self.horizontalHeader()
        bold = QFont(head.font())
        bold.setWeight(QFont.Weight.DemiBold)
        arrow = theme.px(_ARROW) if head.isSortIndicatorShown() and head.sortIndicatorSection() == place else 0
        return QFontMetrics(bold).horizontalAdvance(self.columns[place].title) + 2 * theme.px(_PADDING) + arrow + theme.px(3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        self.spread()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Space and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.select_rows(sorted({index.row() for index in self.selectedIndexes()}))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and modifiers & Qt.KeyboardModifier.ControlModifier:
            last = self.model().rowCount() - 1
            shown = self.shown_columns()
            if last >= 0 and shown:
                self._move_to(0 if key == Qt.Key.Key_Home else last, reach=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the cursor on a cell and select that cell alone.

        Qt's own asks which keys are held at this moment, and with Ctrl held takes the cell out of the selection instead:
        a list renewed while somebody presses Ctrl+S would stand there with nothing selected.
        """
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    def selectRow(self, row: int) -> None:
        """Put the cursor on a line and select that line alone, whatever keys are held (see setCurrentIndex)."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(row, self._cursor_column()), flags.ClearAndSelect | flags.Rows)

    def _cursor_column(self) -> int:
        shown = self.shown_columns()
        column = self.currentIndex().column()
        return column if column in shown or not shown else shown[0]

    def _move_to(self, row: int, *, reach: bool) -> None:
        """Move the cursor to a line; reach: everything on the way is selected."""
        here, there = self.currentIndex(), self.model().index(row, self._cursor_column())
        self.setCurrentIndex(there)
        if reach and here.isValid():
            way = QItemSelection(min(here, there, key=QModelIndex.row), max(here, there, key=QModelIndex.row))
            self.selectionModel().select(way, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select whole lines."""
        flags = self.selectionModel().SelectionFlag
        for row in rows:
            self.selectionModel().select(self.model().index(row, 0), flags.Select | flags.Rows)

    def keyboardSearch(self, search: str) -> None:  # noqa: D102 - Qt's own
        if search.strip():
            self.typed.emit(search)

    def _shower(self, place: int) -> Callable[[bool], None]:
        return lambda wanted: self.show_column(place, wanted)

    def _on_moved(self) -> None:
        if not self._laying:
            self.layout_changed.emit()

    def _on_resized(self, place: int, old: int, new: int) -> None:
        if not self._laying and new and old:
            self._widths[self.columns[place].key] = max(round(new * 100 / theme.look().zoom), _NARROWEST)
            self.layout_changed.emit()

    def _on_current_row(self, current: QModelIndex, previous: QModelIndex) -> None:
        """The soft row of the cursor reaches over all columns."""
        for index in (current, previous):
            if index.isValid():
                top = self.rowViewportPosition(index.row())
                self.viewport().update(0, top, self.viewport().width(), self.rowHeight(index.row()))

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD_HEIGHT))
        self.spread()
        self.viewport().update()
