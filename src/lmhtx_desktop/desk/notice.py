"""A line above what a page shows: something worth knowing, and what can be done about it."""

import functools
from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from lmhtx_desktop.desk import theme


class Notice(QFrame):
    """Hidden until something is said.

    Attributes:
        said: the sentence.
    """

    def __init__(self) -> None:
        super().__init__()
        theme.style(self, "notice")
        row = QHBoxLayout(self)
        theme.space(row, (12, 4, 8, 4), 8)
        self.said = QLabel()
        self.said.setWordWrap(True)
        row.addWidget(self.said, 1)
        self._acts = QHBoxLayout()
        row.addLayout(self._acts)
        self.hide()

    def say(self, sentence: str, *acts: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence and a button for each act."""
        self.said.setText(sentence)
        while (item := self._acts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for text, call in acts:
            button = QPushButton(text)
            button.setAutoDefault(False)
            theme.style(button, "link")
            button.clicked.connect(functools.partial(_call, call))
            self._acts.addWidget(button)
        self.show()


def _call(call: Callable[[], object], checked: bool = False) -> None:
    call()
