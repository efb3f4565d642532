"""A small table held in memory, for record pages."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.table.clipboard import copy_cells
from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.desk.table.model import ColumnsModel
from lmhtx_desktop.desk.table.view import HEAD_HEIGHT, ROW_HEIGHT, TableView
from lmhtx_desktop.kernel.text import sort_key


class RowsModel(ColumnsModel):
    """Rows in memory; sorted by the values behind the cells."""

    def __init__(self, columns: Sequence[Column[Any]], rows: Sequence[Any]) -> None:
        super().__init__(columns)
        self.rows = list(rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.rows)

    def row_at(self, row: int) -> Any:
        """Return the row object of a line."""
        return self.rows[row]

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is not recorded comes last either way."""
        if not 0 <= column < len(self.columns):
            return
        value_of = self.columns[column].value_of
        told = [row for row in self.rows if value_of(row) is not None]
        told.sort(key=lambda row: _comparable(value_of(row)), reverse=order == Qt.SortOrder.DescendingOrder)
        self.set_rows([*told, *(row for row in self.rows if value_of(row) is None)])


class SimpleTable(TableView):
    """Shows rows as they are given; clicking a heading sorts. It is as tall as its rows, up to `most_rows`.

    Args:
        open_row: called with the row object on Enter or double click. empty_text: stands where no rows are.
        framed: with a white ground and a frame of its own, where it does not stand in a card.

    Attributes:
        moved: the cursor is on another row, or other rows are shown.
    """

    moved = Signal()

    def __init__(
        self, columns: Sequence[Column[Any]], rows: Sequence[Any] = (), *, open_row: Callable[[Any], object] | None = None,
        empty_text: str = "", most_rows: int = 12, framed: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(columns, parent)
        self._most_rows, self._empty_text = most_rows, empty_text
        self._rows = RowsModel(columns, rows)
        self._rows.setParent(self)
        self.setModel(self._rows)
        theme.style(self, "framed" if framed else "plain")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().sortIndicatorChanged.connect(self._rows.sort)
        self.horizontalHeader().setSortIndicatorShown(True)
        if open_row is not None:
            self.opened.connect(lambda row: open_row(self._rows.rows[row]))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy_block, context=Qt.ShortcutContext.WidgetShortcut)
        self.setAccessibleName(", ".join(column.title for column in columns))
        self._show_bar()
        self.selectionModel().currentRowChanged.connect(lambda now, before: self.moved.emit())

    @property
    def rows(self) -> list[Any]:
        """The rows, in the order shown."""
        return list(self._rows.rows)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, sorted as the person has chosen."""
        self._rows.set_rows(rows)
        head = self.horizontalHeader()
        if head.sortIndicatorSection() >= 0:
            self._rows.sort(head.sortIndicatorSection(), head.sortIndicatorOrder())
        self._show_bar()
        self.updateGeometry()
        self.viewport().update()
        self.moved.emit()

    def _show_bar(self) -> None:
        """Without rows there is nothing to be moved sideways."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._rows.rows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)

    def current_row(self) -> Any:
        """Return the row object the cursor is on, or None."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def copy_block(self) -> None:
        """Copy the selected cells with their headings."""
        cells = self.selectedIndexes()
        if cells:
            lines = sorted({index.row() for index in cells})
            taken = {index.column() for index in cells}
            columns = [self.columns[place] for place in self.shown_columns() if place in taken]
            copy_cells(columns, [self._rows.rows[line] for line in lines])

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        lines = min(max(len(self._rows.rows), 1), self._most_rows)
        scroll = theme.px(12) if self.horizontalScrollBar().isVisible() else 0
        return QSize(theme.px(320), theme.px(HEAD_HEIGHT) + lines * theme.px(ROW_HEIGHT) + 2 * self.frameWidth() + scroll + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        return QSize(theme.px(160), self.sizeHint().height())

    def paintEvent(self, event: Any) -> None:  # noqa: D102 - Qt's own
        super().paintEvent(event)
        if not self._rows.rows and self._empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(theme.look().colour("muted"))
            painter.setFont(self.font())
            painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), self._empty_text)


def _comparable(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value
