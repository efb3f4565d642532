"""Two columns of cards; one below the other where the page is too narrow."""

from typing import Literal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme

_NARROW = 860
_LEFT = 57


class TwoColumns(QWidget):
    """Cards side by side, each column as long as its own cards.

    Args:
        left: share of the width that the left column takes, percent.
    """

    def __init__(self, left: int = _LEFT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        theme.space(self._row, 0, 12)
        self._columns: dict[str, QVBoxLayout] = {}
        for side, share in (("left", left), ("right", 100 - left)):
            column = QVBoxLayout()
            theme.space(column, 0, 12)
            column.addStretch(1)
            self._row.addLayout(column, share)
            self._columns[side] = column

    def add(self, side: Literal["left", "right"], card: QWidget) -> None:
        """Add a card below those of its column."""
        column = self._columns[side]
        column.insertWidget(column.count() - 1, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where both would be too narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.px(_NARROW)
        self._row.setDirection(QHBoxLayout.Direction.LeftToRight if wide else QHBoxLayout.Direction.TopToBottom)
