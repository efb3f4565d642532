"""The field of a VSIC code: typed as a code or found by its name; a code nobody listed is kept as typed."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.industry import find_vsic, vsic_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import TextEdit
from lmhtx_desktop.desk.editors.suggestions import Suggestions
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy


class VsicEdit(QWidget):
    """A VSIC code; its name is shown below."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, 3)
        self.line = TextEdit(tr("Gõ mã hoặc tên ngành"), 60)
        self.name = QLabel()
        theme.style(self.name, "hint")
        self.name.setWordWrap(True)
        self.name.hide()
        column.addWidget(self.line)
        column.addWidget(self.name)
        self.setFocusProxy(self.line)
        self._suggestions = Suggestions(self.line)
        self._suggestions.chosen.connect(self._take)
        self.line.edited.connect(self._on_typed)

    def value(self) -> str | None:
        """Return the code, or None."""
        return tidy(self.line.value()) or None

    def set_value(self, value: Any) -> None:
        """Show a code."""
        self.line.set_value(value)
        self._say()

    def problem(self) -> str:
        """Say so when it is no code."""
        digits = (self.value() or "").lstrip("ABCDEFGHIJKLMNOPQRSTUV")
        if not digits or (digits.isdecimal() and 2 <= len(digits) <= 5):
            return ""
        return tr("Chưa chọn được ngành; hãy chọn một dòng hoặc gõ mã 2 đến 5 chữ số, ví dụ 0118.")

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        self.line.set_wrong(wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def _on_typed(self) -> None:
        self._suggestions.offer([(code, f"{code} – {name}", "") for code, name in find_vsic(self.line.text())])
        self._say()
        self.edited.emit()

    def _take(self, code: str, label: str) -> None:
        self.line.set_value(code)
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        name = vsic_name(self.value())
        self.name.setText(name)
        self.name.setVisible(bool(name))
