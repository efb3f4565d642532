"""A file of this computer, chosen in Qt's dialog."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors.editor import set_wrong
from lmhtx_desktop.kernel.language import tr


class FileEdit(QWidget):
    """An existing file. `patterns` as Qt writes them: ``Bảng tính (*.xlsx *.xls)``."""

    edited = Signal()

    def __init__(self, caption: str, patterns: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._patterns = caption, patterns
        row = QHBoxLayout(self)
        theme.space(row, 0, 8)
        self._line = QLineEdit()
        self._line.setAccessibleName(caption)
        self._line.textEdited.connect(self._on_typed)
        row.addWidget(self._line, 1)
        button = QPushButton(tr("Chọn tệp…"))
        button.setAutoDefault(False)
        button.clicked.connect(self._choose)
        row.addWidget(button)
        self.setFocusProxy(self._line)

    def value(self) -> Path | None:
        """Return the file, or None."""
        text = self._line.text().strip().strip('"')
        return Path(text) if text else None

    def set_value(self, value: Any) -> None:
        """Show a file."""
        self._line.setText("" if value is None else str(value))
        self.set_wrong(False)

    def problem(self) -> str:
        """Say so when there is no such file."""
        path = self.value()
        return tr("Không thấy tệp {name}.").format(name=path.name) if path is not None and not path.is_file() else ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self._line, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def _choose(self) -> None:
        start = str(self.value() or "")
        path, _ = QFileDialog.getOpenFileName(self, self._caption, start, self._patterns)
        if path:
            self.set_value(path)
            self.edited.emit()

    def _on_typed(self) -> None:
        self.set_wrong(False)
        self.edited.emit()
