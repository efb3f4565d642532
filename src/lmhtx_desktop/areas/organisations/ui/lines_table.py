"""A small table of a file's lines: Enter mends the line, Del takes it out, the right button offers both and more."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lmhtx_desktop.desk.table import Column, SimpleTable


@dataclass(frozen=True)
class LineAct:
    """Something that can be done with one line. `fits`: whether it can be done with this one."""

    text: str
    call: Callable[[Any], object]
    key: str = ""
    fits: Callable[[Any], bool] = lambda row: True


class LinesTable(SimpleTable):
    """Shows lines and what can be done with the one the cursor is on; the first act is that of Enter and double click.

    Args:
        locked: the file is open for reading only; nothing can be done.
    """

    def __init__(
        self, columns: Sequence[Column[Any]], rows: Sequence[Any], acts: Sequence[LineAct], *, locked: bool = False, most_rows: int = 12,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._acts = () if locked else tuple(acts)
        opened = self._acts[0].call if self._acts else None
        super().__init__(columns, rows, open_row=opened, most_rows=most_rows, parent=parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        for act in self._acts:
            if act.key and QKeySequence(event.keyCombination()) == QKeySequence(act.key):
                self._do(act)
                return
        super().keyPressEvent(event)

    def menu_for(self, row: Any) -> QMenu:
        """Return the menu of what can be done with a line."""
        menu = QMenu(self)
        for act in self._acts:
            if act.fits(row):
                words = f"{act.text}\t{act.key}" if act.key else act.text
                menu.addAction(words, functools.partial(act.call, row))
        return menu

    def _do(self, act: LineAct) -> None:
        row = self.current_row()
        if row is not None and act.fits(row):
            act.call(row)

    def _offer(self, at: QPoint) -> None:
        place = self.indexAt(at)
        if place.isValid() and self._acts:
            self.setCurrentIndex(place)
            menu = self.menu_for(self.rows[place.row()])
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))
