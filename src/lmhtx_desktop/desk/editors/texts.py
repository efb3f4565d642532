"""Words: one line, or several."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors.editor import set_wrong
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy


class TextEdit(QLineEdit):
    """One line of text; its value is tidied (NFC, single spaces)."""

    edited = Signal()

    def __init__(self, placeholder: str = "", max_length: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(max_length)
        self.textEdited.connect(self._on_typed)

    def value(self) -> str:
        """Return the text, or ""."""
        return tidy(self.text())

    def set_value(self, value: Any) -> None:
        """Show a text; None is shown empty."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)
        self.set_wrong(False)

    def problem(self) -> str:
        """Any text is fine."""
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def _on_typed(self) -> None:
        self.set_wrong(False)
        self.edited.emit()


class LongTextEdit(QPlainTextEdit):
    """Several lines; Tab leaves the field, Ctrl+Enter goes on like Enter elsewhere."""

    edited = Signal()

    def __init__(self, lines: int = 3, max_length: int = 4000, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._max_length = max_length
        self._setting = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def value(self) -> str:
        """Return the text with every line tidied, or ""."""
        return "\n".join(tidy(line) for line in self.toPlainText().splitlines()).strip()

    def set_value(self, value: Any) -> None:
        """Show a text; None is shown empty."""
        self._setting = True
        self.setPlainText("" if value is None else str(value))
        self._setting = False
        self.set_wrong(False)

    def problem(self) -> str:
        """Say so when the text is too long."""
        over = len(self.value()) - self._max_length
        return tr("Dài quá {n} ký tự; hãy viết ngắn lại.").format(n=over) if over > 0 else ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusOutEvent(event)
        if self.problem():
            self.set_wrong(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's own
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + theme.px(20))

    def _on_changed(self) -> None:
        if not self._setting:
            self.set_wrong(False)
            self.edited.emit()
