"""The manual beside the work: F1 opens it at the page the person is on."""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr

_FIRST = "muc-luc.md"
_EDGE = 40


def manual_folder() -> Path:
    """Return the folder of the manual, beside the source or inside the bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[3]
    return root / "docs" / "manual"


def page_for(topic: str, folder: Path | None = None) -> Path | None:
    """Return the manual's page on a topic (``fees`` → ``fees.md`` or ``03-fees.md``), else its first page, else None."""
    folder = folder or manual_folder()
    if topic:
        stem = topic.partition("#")[0]
        for found in sorted(folder.glob("*.md")):
            if found.stem == stem or found.stem.lstrip("0123456789-") == stem:
                return found
    first = folder / _FIRST
    return first if first.is_file() else next(iter(sorted(folder.glob("*.md"))), None)


class _Reader(QTextBrowser):
    """Shows pages; pictures are made as wide as the window, no wider."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind == QTextDocument.ResourceType.ImageResource:
            place = self.source().resolved(QUrl(name))
            image = QImage(place.toLocalFile())
            room = self.viewport().width() - theme.px(_EDGE)
            return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation) if image.width() > room > 0 else image
        return super().loadResource(kind, name)


class ManualWindow(QWidget):
    """A small reading window."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Hướng dẫn sử dụng"))
        layout = QVBoxLayout(self)
        theme.space(layout, 12, 8)
        bar = QHBoxLayout()
        self._text = _Reader()
        self._text.setOpenExternalLinks(True)
        self._text.setAccessibleName(tr("Nội dung hướng dẫn"))
        self._text.setSearchPaths([str(manual_folder())])
        for words, act in ((tr("Mục lục"), self._contents), (tr("Quay lại"), self._text.backward)):
            button = QPushButton(words)
            button.clicked.connect(act)
            bar.addWidget(button)
        bar.addStretch(1)
        layout.addLayout(bar)
        layout.addWidget(self._text, 1)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("Alt+Left"), self, self._text.backward)
        self.resize(theme.px(900), theme.px(680))

    def read(self, topic: str) -> bool:
        """Show the page on `topic`; return whether there is a manual at all."""
        page = page_for(topic)
        if page is None:
            return False
        self._text.setSource(QUrl.fromLocalFile(str(page)))
        self.show()
        self.raise_()
        self.activateWindow()
        return True

    def _contents(self) -> None:
        self.read("")
