"""The selected block of a list: kept by id over a refresh, summed up for the status line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from lmhtx_desktop.desk.sums import sums_in_words
from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.desk.table.view import TableView

_RESTORED_AT_MOST = 2_000


@dataclass(frozen=True)
class Selection:
    """Which cells are selected, as ranges, so that a hundred thousand lines cost nothing.

    Attributes:
        lines: the lines that hold a selected cell, ascending. columns: the columns, as they stand on screen.
        cells: how many cells. ids: ids of the lines, where asked for. current: id and column of the cursor.
    """

    lines: Sequence[int]
    columns: Sequence[int]
    cells: int
    ids: Sequence[int] = ()
    current: tuple[int, int] | None = None
    offset: int = 0

    @classmethod
    def of(cls, view: TableView, ids: Sequence[int] = ()) -> Selection:
        """Return what is selected in `view`; with the list's `ids`, it can be restored in another order."""
        if view.selectionModel() is None:
            return cls((), (), 0)
        ranges = view.selectionModel().selection().toList()
        if len(ranges) == 1:
            lines: Sequence[int] = range(ranges[0].top(), ranges[0].bottom() + 1)
        else:
            lines = sorted({line for part in ranges for line in range(part.top(), part.bottom() + 1)})
        touched = {place for part in ranges for place in range(part.left(), part.right() + 1)}
        columns = [place for place in view.shown_columns() if place in touched]
        cells = sum(part.height() * part.width() for part in ranges)
        at = view.currentIndex()
        current = (ids[at.row()], at.column()) if at.isValid() and at.row() < len(ids) else None
        kept = [ids[line] for line in lines if line < len(ids)] if ids and len(lines) <= _RESTORED_AT_MOST else []
        offset = view.rowViewportPosition(at.row()) if current is not None else 0
        return cls(lines, columns, cells, kept, current, offset)

    def restore(self, view: TableView, place_of: Callable[[int], int]) -> None:
        """Select the same records again and leave the cursor where it stood on screen."""
        model, chosen = view.model(), view.selectionModel()
        if self.current is not None and (line := place_of(self.current[0])) >= 0:
            chosen.setCurrentIndex(model.index(line, self.current[1]), QItemSelectionModel.SelectionFlag.NoUpdate)
            view.scrollTo(model.index(line, self.current[1]), QTableView.ScrollHint.EnsureVisible)
            moved = view.rowViewportPosition(line) - self.offset
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + moved)
        selection = QItemSelection()
        for line in sorted(place for place in map(place_of, self.ids) if place >= 0):
            for column in self.columns:
                selection.select(model.index(line, column), model.index(line, column))
        if not selection.isEmpty():
            chosen.select(selection, QItemSelectionModel.SelectionFlag.Select)


def sum_up(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    """Return count, sum and average of the numbers in these cells, as spreadsheets show them; "" without numbers.

    Cells that are not recorded do not count.
    """
    values = [column.value_of(row) for column in columns for row in rows]
    numbers = [value for value in values if isinstance(value, (int, Decimal)) and not isinstance(value, bool)]
    filled = sum(value is not None and value != "" for value in values)
    return sums_in_words(filled, numbers)
