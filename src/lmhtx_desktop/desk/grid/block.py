"""The selected block of a grid: exchanged with spreadsheets, filled, cleared, summed up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from lmhtx_desktop.desk.grid.clipboard import block_of, spread, text_of
from lmhtx_desktop.desk.grid.model import GridModel
from lmhtx_desktop.desk.sums import sums_in_words
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

if TYPE_CHECKING:
    from lmhtx_desktop.desk.grid.view import GridView


class Block:
    """What is selected in a grid, and what can be done with it."""

    def __init__(self, view: "GridView", grid: GridModel) -> None:
        self._view, self._grid = view, grid

    def cells(self) -> tuple[range, list[int]]:
        """Return the selected lines and columns (in sight, from left to right); the cursor's cell where nothing is selected."""
        ranges = self._view.selectionModel().selection().toList()
        current = self._view.currentIndex()
        if not ranges:
            return (range(current.row(), current.row() + 1), [current.column()]) if current.isValid() else (range(0), [])
        left, right = min(part.left() for part in ranges), max(part.right() for part in ranges)
        top, bottom = min(part.top() for part in ranges), max(part.bottom() for part in ranges)
        head = self._view.horizontalHeader()
        between = sorted(head.visualIndex(place) for place in (left, right))
        columns = [place for place in self._view.shown_columns() if between[0] <= head.visualIndex(place) <= between[1]]
        return range(top, bottom + 1), columns

    def select(self, top: int, bottom: int, left: int, right: int) -> None:
        """Select the cells between two lines and two columns, as they stand on screen."""
        head = self._view.horizontalHeader()
        between = sorted((head.visualIndex(left), head.visualIndex(right)))
        selection = QItemSelection()
        for place in self._view.shown_columns():
            if between[0] <= head.visualIndex(place) <= between[1]:
                selection.select(self._grid.index(top, place), self._grid.index(bottom, place))
        self._view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def sum_up(self) -> str:
        """Say sum, average and count of the selected numbers; "" where fewer than two cells are filled."""
        lines, columns = self.cells()
        filled, numbers = 0, []
        for place in columns:
            column = self._grid.columns[place]
            for line in lines:
                value = self._grid.cell(line, column.key).value
                if value is None:
                    continue
                filled += 1
                number = column.kind.number(value)
                if number is not None:
                    numbers.append(number)
        return sums_in_words(filled, numbers) if filled > 1 else ""

    def copy(self) -> None:
        """Put the selected block on the clipboard, without headings, numbers as numbers."""
        lines, columns = self.cells()
        if not columns:
            return
        block = []
        for line in lines:
            cells = [(self._grid.columns[place], self._grid.cell(line, self._grid.columns[place].key)) for place in columns]
            block.append(
                [
                    cell.text if cell.text is not None else "" if cell.value is None else column.kind.plain(cell.value)
                    for column, cell in cells
                ]
            )
        QGuiApplication.clipboard().setText(text_of(block))

    def cut(self) -> None:
        """Copy the selected block and clear it."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Take a block from the clipboard: the first value at the upper left of the selection; one value fills the selection."""
        block = block_of(QGuiApplication.clipboard().text())
        lines, columns = self.cells()
        if not columns or not block or self._view.refuse_if_locked():
            return
        block = spread(block, len(lines), len(columns))
        shown = self._view.shown_columns()
        rightwards = shown[shown.index(columns[0]) :]
        top = lines[0]
        fitting = [line[: len(rightwards)] for line in block[: len(self._grid.rows) - top]]
        changed = self._grid.type_texts(
            (top + down, rightwards[across], text) for down, line in enumerate(fitting) for across, text in enumerate(line)
        )
        self.select(top, top + len(fitting) - 1, columns[0], rightwards[len(fitting[0]) - 1])
        self._tell_pasted(changed, len(block) - len(fitting), len(block[0]) - len(fitting[0]))

    def clear_cells(self) -> None:
        """Make the selected cells "not recorded"."""
        lines, columns = self.cells()
        if not self._view.refuse_if_locked():
            self._grid.type_texts((line, place, "") for line in lines for place in columns)

    def fill_down(self) -> None:
        """Repeat the first selected line in the lines below; with one line selected, repeat the line above in it."""
        lines, columns = self.cells()
        if len(lines) == 1 and lines[0] > 0:
            lines = range(lines[0] - 1, lines[0] + 1)
        keys = [self._grid.columns[place].key for place in columns if self._grid.columns[place].editable]
        if not self._view.refuse_if_locked() and lines:
            self._grid.put_cells([(line, key, self._grid.cell(lines[0], key)) for line in lines[1:] for key in keys])

    def fill_right(self) -> None:
        """Repeat the first selected column in the columns to its right."""
        lines, columns = self.cells()
        if len(columns) > 1 and not self._view.refuse_if_locked():
            texts = {line: str(self._grid.index(line, columns[0]).data(Qt.ItemDataRole.EditRole)) for line in lines}
            self._grid.type_texts((line, place, texts[line]) for line in lines for place in columns[1:])

    def fill_selection(self, text: str) -> None:
        """Type the same text into every selected cell (Ctrl+Enter)."""
        lines, columns = self.cells()
        if not self._view.refuse_if_locked():
            self._grid.type_texts((line, place, text) for line in lines for place in columns)

    def _tell_pasted(self, changed: int, below: int, beyond: int) -> None:
        parts = [tr("Đã dán, {count} ô thay đổi.").format(count=format_number(changed))]
        if below > 0:
            parts.append(tr("{count} dòng cuối không có chỗ nên bỏ qua.").format(count=format_number(below)))
        if beyond > 0:
            parts.append(tr("{count} cột cuối không có chỗ nên bỏ qua.").format(count=format_number(beyond)))
        self._view.said.emit(" ".join(parts))
