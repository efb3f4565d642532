"""Moving through a grid: from cell to cell as typing goes on, and to the edge of what is filled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex

from lmhtx_desktop.desk.grid.model import GridModel

if TYPE_CHECKING:
    from lmhtx_desktop.desk.grid.view import GridView


class Walk:
    """Moves the cursor of a grid; it remembers the column Tab was first pressed in, to which Enter returns."""

    def __init__(self, view: "GridView", grid: GridModel) -> None:
        self._view, self._grid = view, grid
        self._tabbed_from: int | None = None

    def forget(self) -> None:
        """Begin a new line of typing where the cursor stands."""
        self._tabbed_from = None

    def step(self, down: int, right: int) -> None:
        """Move the cursor to a neighbouring cell in sight."""
        self._tabbed_from = None
        self._step(down, right)

    def step_row(self, down: int) -> None:
        """Go on to the next line; after Tab, to the column Tab was first pressed in."""
        place = self._tabbed_from
        self._tabbed_from = None
        self._step(down, 0, place)

    def step_column(self, right: int) -> None:
        """Go on to the next column; at the end of a line to the first of the next."""
        if self._tabbed_from is None:
            self._tabbed_from = self._view.currentIndex().column()
        shown = [place for place in self._view.shown_columns() if self._grid.columns[place].editable]
        line, here = self._view.currentIndex().row(), self._view.currentIndex().column()
        if here not in shown:
            self._step(0, right)
            return
        at = shown.index(here) + right
        if not 0 <= at < len(shown):
            line, at = line + right, 0 if right > 0 else len(shown) - 1
        if 0 <= line < len(self._grid.rows):
            self.go(line, shown[at])

    def _step(self, down: int, right: int, place: int | None = None) -> None:
        shown, current = self._view.shown_columns(), self._view.currentIndex()
        if not shown or not self._grid.rows or not current.isValid():
            return
        here = place if place is not None else current.column()
        at = shown.index(here) if here in shown else 0
        line = max(0, min(current.row() + down, len(self._grid.rows) - 1))
        self.go(line, shown[max(0, min(at + right, len(shown) - 1))])

    def go(self, line: int, place: int, *, extend: bool = False) -> None:
        """Put the cursor on a cell; extend: select everything up to it."""
        flag = QItemSelectionModel.SelectionFlag
        index = self._grid.index(line, place)
        if extend:
            anchor = self._anchor()
            self._view.block.select(min(line, anchor.row()), max(line, anchor.row()), anchor.column(), place)
            self._view.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        else:
            self._view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self._view.scrollTo(index)

    def _anchor(self) -> QModelIndex:
        """Return the corner of the selection opposite the cursor."""
        lines, columns = self._view.block.cells()
        current = self._view.currentIndex()
        line = lines[-1] if current.row() == lines[0] else lines[0]
        place = columns[-1] if current.column() == columns[0] else columns[0]
        return self._grid.index(line, place)

    def far(self, down: int, right: int) -> tuple[int, int]:
        """Return the cell at the edge of what is filled, in a direction: as Ctrl+arrow in a spreadsheet."""
        shown = self._view.shown_columns()
        line, at = self._view.currentIndex().row(), shown.index(self._view.currentIndex().column())

        def inside(line: int, at: int) -> bool:
            return 0 <= line < len(self._grid.rows) and 0 <= at < len(shown)

        def filled(line: int, at: int) -> bool:
            cell = self._grid.cell(line, self._grid.columns[shown[at]].key)
            return cell.value is not None or cell.text is not None

        def on(line: int, at: int) -> tuple[int, int]:
            return line + down, at + right

        if not inside(*on(line, at)):
            return line, shown[at]
        wanted = filled(line, at) and filled(*on(line, at))
        line, at = on(line, at)
        while inside(*on(line, at)) and (filled(*on(line, at)) if wanted else not filled(line, at)):
            line, at = on(line, at)
        return line, shown[at]
