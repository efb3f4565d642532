"""The field of a tax code: a doubt about its check digit is said in amber while typing, and never stands in the way."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.identity import tax_code_doubt
from lmhtx_desktop.areas.organisations.rules import normal_tax_code
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import TextEdit
from lmhtx_desktop.kernel.errors import RuleBroken

_DIGITS_TO_JUDGE = 10


class TaxCodeEdit(QWidget):
    """A tax code as text; its value is what was typed, or None."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, 3)
        self.line = TextEdit("0100112437", 20)
        self.doubt = QLabel()
        theme.style(self.doubt, "hint", tone="warn")
        self.doubt.setWordWrap(True)
        self.doubt.hide()
        column.addWidget(self.line)
        column.addWidget(self.doubt)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._on_typed)

    def value(self) -> str | None:
        """Return what was typed, or None."""
        return self.line.value() or None

    def set_value(self, value: Any) -> None:
        """Show a tax code."""
        self.line.set_value(value)
        self._judge()

    def problem(self) -> str:
        """Say so when it has not the digits of a tax code."""
        try:
            normal_tax_code(self.value())
        except RuleBroken as broken:
            return broken.sentence
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        self.line.set_wrong(wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def _on_typed(self) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        digits = sum(sign.isdigit() for sign in self.line.text())
        doubt = tax_code_doubt(self.line.text()) if digits >= _DIGITS_TO_JUDGE and not self.problem() else ""
        self.doubt.setText(doubt)
        self.doubt.setVisible(bool(doubt))
