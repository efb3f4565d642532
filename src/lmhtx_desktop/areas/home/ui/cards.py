"""A card of the start page: one number, what it is, what belongs to it; a click goes to its area."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr


class Tile(QFrame):
    """One number."""

    def __init__(self, title: str, call: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self._title, self._call = title, call
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        theme.space(column, (14, 10, 14, 10), 1)
        heading = QLabel(title)
        theme.style(heading, "muted")
        self.number = QLabel("—")
        theme.style(self.number, "display")
        self.note = QLabel(" ")
        theme.style(self.note, "hint")
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.size(self.note, min_height=32)
        for label in (heading, self.number, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch(1)

    def tell(self, number: str, note: str = "", tone: str = "") -> None:
        """Show the number and what belongs to it."""
        self.number.setText(number)
        self.note.setText(note)
        theme.restyle(self.note, tone=tone)
        self.setAccessibleName(tr("{title}: {number}").format(title=self._title, number=number))
        self.setAccessibleDescription(note)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the area."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._call()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._call()
        else:
            super().keyPressEvent(event)
