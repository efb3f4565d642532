"""Closing: running work ends, what changed is backed up off the GUI thread, the file is let go."""

import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from lmhtx_desktop.app.background import Background
from lmhtx_desktop.desk import messages, theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.backup import back_up, thin
from lmhtx_desktop.store.datafile import DataFile


class Closing(QObject):
    """The last acts of a window.

    Attributes:
        done: everything is on disk and let go. finished: whether that is so.
    """

    done = Signal()

    def __init__(self, window: QWidget, shell: Shell, data: DataFile) -> None:
        super().__init__(window)
        self._window, self._shell, self._data = window, shell, data
        self._background = Background(self)
        self.finished = False

    def start(self) -> None:
        """Begin; `done` follows."""
        self._shell.close()
        self._window.setEnabled(False)
        if not self._data.changed or self._data.read_only_reason:
            self._let_go()
            return
        self._notice = _notice(self._window)
        path = self._data.path
        self._background.start(lambda: _copy(path), then=lambda _: self._let_go(), failed=self._not_copied)

    def _not_copied(self, error: Exception) -> None:
        self._notice.hide()
        trouble = error if isinstance(error, Trouble) else Trouble(str(error))
        self._window.setEnabled(True)
        messages.tell(
            self._window,
            tr("Chưa sao lưu được, nhưng dữ liệu đã ghi vẫn nguyên vẹn trong tệp."),
            f"{trouble.sentence}\n{trouble.what_to_do}".strip(),
        )
        self._let_go()

    def _let_go(self) -> None:
        try:
            self._data.close()
        except Trouble as trouble:
            messages.show_trouble(self._window, trouble)
        self.finished = True
        QTimer.singleShot(0, self, self.done.emit)


def _copy(path: Path) -> None:
    back_up(path)
    thin(path, datetime.datetime.now())


def _notice(window: QWidget) -> QFrame:
    notice = QFrame(window)
    theme.style(notice, "strip")
    row = QHBoxLayout(notice)
    theme.space(row, (20, 14, 20, 14), 14)
    row.addWidget(QLabel(tr("Đang sao lưu…")))
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    theme.size(bar, width=160)
    row.addWidget(bar)
    notice.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    notice.adjustSize()
    notice.move((window.width() - notice.width()) // 2, (window.height() - notice.height()) // 2)
    notice.show()
    notice.raise_()
    return notice
