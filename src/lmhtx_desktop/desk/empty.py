"""What stands where nothing is yet: what belongs here, and the first step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action


class EmptyNote(QWidget):
    """A sentence in the middle, and below it the first step."""

    def __init__(self, text: str = "", action: Action | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 24, 14)
        column.addStretch(2)
        self._said = QLabel()
        theme.style(self._said, "muted")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setWordWrap(True)
        column.addWidget(self._said)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        theme.style(self.button, "primary")
        self.button.clicked.connect(self._carry_out)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._action: Action | None = None
        self.say(text, action)

    def say(self, text: str, action: Action | None = None, *, enabled: bool = True) -> None:
        """Say something else."""
        self._action = action
        self._said.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(action is not None)
        self.button.setEnabled(enabled)
        if action is not None:
            self.button.setText(action.text)

    def _carry_out(self) -> None:
        if self._action is not None:
            self._action.call()
