"""What every editor offers, and the line that understands what was typed."""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.errors import RuleBroken

V = TypeVar("V")


class Editor(Protocol):
    """An editor of one value, seen from a form. All of them are widgets."""

    edited: SignalInstance

    def value(self) -> Any:
        """Return what was entered: None (or "") when empty, or when `problem` says it cannot be understood."""

    def set_value(self, value: Any) -> None:
        """Show a value; `edited` stays silent."""

    def problem(self) -> str:
        """Return what is wrong with the input, or ""."""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""


def set_wrong(widget: QWidget, wrong: bool) -> None:
    """Draw a widget with the border of a wrong input."""
    theme.restyle(widget, wrong="true" if wrong else "false")


class UnderstandingLine(QLineEdit, Generic[V]):
    """A line whose text means a value; while typing it shows what is understood, on leaving it writes it out.

    Subclasses say how to `understand` text and how to `write` a value.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set: tuple[str, V] | None = None
        self.textEdited.connect(self._on_typed)

    def understand(self, text: str) -> V:
        """Turn text (not empty) into a value.

        Raises:
            RuleBroken: it cannot be understood.
        """
        raise NotImplementedError

    def write(self, value: V) -> str:
        """Write a value as the office writes it."""
        raise NotImplementedError

    def explain(self, value: V) -> str:
        """Say what was understood, for the hint inside the line."""
        return self.write(value)

    def value(self) -> V | None:
        """Return what was entered, or None."""
        text = self.text().strip()
        if not text:
            return None
        if self._set is not None and self._set[0] == text:
            return self._set[1]
        try:
            return self.understand(text)
        except RuleBroken:
            return None

    def set_value(self, value: V | None) -> None:
        """Show a value."""
        self._put(value)
        self.set_wrong(False)

    def problem(self) -> str:
        """Return what is wrong with the text, or ""."""
        text = self.text().strip()
        if not text or (self._set is not None and self._set[0] == text):
            return ""
        try:
            self.understand(text)
        except RuleBroken as broken:
            return broken.sentence
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def replace(self, value: V) -> None:
        """Put another value in as if the person had typed it."""
        self.set_value(value)
        self.selectAll()
        self.edited.emit()

    def hint(self) -> str:
        """What is understood of the text typed so far, where that does not stand there already."""
        text = self.text().strip()
        value = self.value()
        if value is None or not self.isModified() or self.write(value) == text:
            return ""
        return self.explain(value)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.tidy()

    def tidy(self) -> None:
        """Write out what was understood, or mark the line as wrong."""
        value = self.value()
        if value is not None:
            self._put(value)
        elif self.problem():
            self.set_wrong(True)
            self.setToolTip(self.problem())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's own
        super().paintEvent(event)
        hint = self.hint() if self.hasFocus() else ""
        if not hint:
            return
        painter = QPainter(self)
        painter.setPen(theme.look().colour("accent"))
        painter.setFont(theme.look().font(9))
        right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        room = self._room_beside_text(right)
        if painter.fontMetrics().horizontalAdvance(hint) <= room.width():
            side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
            painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), hint)

    def _put(self, value: V | None) -> None:
        text = "" if value is None else self.write(value)
        self._set = None if value is None else (text, value)
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip("")

    def _room_beside_text(self, right_aligned: bool) -> QRect:
        taken = self.fontMetrics().horizontalAdvance(self.text()) + theme.px(20)
        inner = self.rect().adjusted(theme.px(9), 0, -theme.px(9 if not self.actions() else 34), 0)
        return inner.adjusted(0, 0, -taken, 0) if right_aligned else inner.adjusted(taken, 0, 0, 0)

    def _on_typed(self) -> None:
        self._set = None
        self.set_wrong(False)
        self.setToolTip("")
        self.edited.emit()
