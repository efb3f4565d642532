"""The filled form as a sheet: grouped headings, labels that stay in sight, cells typed into as in Excel."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from lmhtx_desktop.areas.reporting.ui.delegate import CellDelegate
from lmhtx_desktop.areas.reporting.ui.headings import ColumnHeading, RowHeading
from lmhtx_desktop.areas.reporting.ui.sheet_model import SheetModel
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr

ROW_HEIGHT = 28
Index = QModelIndex | QPersistentModelIndex


class SheetView(QTableView):
    """Shows a `SheetModel`. Enter or double click explains a computed cell and opens a typed one.

    Attributes:
        explained: (row key, column key) of the cell whose origin is asked for. pasted: [(row, column, text)].
    """

    explained = Signal(str, str)
    pasted = Signal(object)

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = model
        model.setParent(self)
        self.setHorizontalHeader(ColumnHeading(self))
        self.setVerticalHeader(RowHeading(self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("Số liệu của biểu"))
        model.modelReset.connect(self.measure)
        theme.look().changed.connect(self.measure)
        self.doubleClicked.connect(self.open_cell)

    def measure(self) -> None:
        """Give columns and headings their sizes."""
        matrix = self.sheet.matrix
        if matrix is None:
            return
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        spare = max(0, self.viewport().width() - sum(self._wanted(place) for place in range(len(matrix.form.columns))))
        share = spare // max(len(matrix.form.columns), 1)
        for place in range(len(matrix.form.columns)):
            self.setColumnWidth(place, self._wanted(place) + min(share, theme.px(60)))
        self.updateGeometries()
        self.horizontalHeader().viewport().update()

    def _wanted(self, place: int) -> int:
        matrix = self.sheet.matrix
        assert matrix is not None
        return theme.px(max(76, matrix.form.columns[place].width * 8.4))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        self.measure()

    def open_cell(self, index: Index) -> None:
        """Explain a computed cell; open the editor of one that is only typed."""
        cell = self.sheet.cell(index)
        if cell is None:
            return
        if cell.indicator or cell.formula is not None:
            self.explained.emit(cell.row, cell.column)
        elif self.sheet.may_type(index):
            self.edit(self.model().index(index.row(), index.column()))

    def go_to(self, row: str, column: str) -> None:
        """Put the cursor on a cell."""
        index = self.sheet.index_of(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setFocus()

    def point_at(self, row: str, column: str) -> None:
        """Put the cursor on a cell and let it be seen; the keys stay where they are."""
        index = self.sheet.index_of(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        index = self.currentIndex()
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and index.isValid()
            and self.state() != QAbstractItemView.State.EditingState
        ):
            self.open_cell(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.sheet.may_type(index):
                self.sheet.setData(index, "")
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected block on the clipboard, as Excel reads it."""
        chosen = self.selectedIndexes()
        rows, columns = sorted({index.row() for index in chosen}), sorted({index.column() for index in chosen})
        lines = ["\t".join(str(self.model().index(row, column).data() or "").replace("—", "") for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Take a block from the clipboard, the first value at the cursor."""
        start = self.currentIndex()
        if not start.isValid():
            return
        lines = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
        block = {(down, right): text for down, line in enumerate(lines) for right, text in enumerate(line.split("\t"))}
        self._offer({(start.row() + down, start.column() + right): text for (down, right), text in block.items()})

    def fill_down(self) -> None:
        """Write the first selected line's values into the lines below it."""
        chosen = self.selectedIndexes()
        top = min((index.row() for index in chosen), default=0)
        first = {index.column(): str(index.data(Qt.ItemDataRole.EditRole) or "") for index in chosen if index.row() == top}
        self._offer({(index.row(), index.column()): first[index.column()] for index in chosen if index.row() > top})

    def _offer(self, block: dict[tuple[int, int], str]) -> None:
        cells = []
        for (row, column), text in block.items():
            index = self.model().index(row, column)
            if text.strip() and self.sheet.may_type(index):
                form_row, form_column = self.sheet.place(index)
                cells.append((form_row.key, form_column.key, text.strip()))
        if cells:
            self.pasted.emit(cells)
