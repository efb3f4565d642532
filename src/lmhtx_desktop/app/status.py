"""The status bar: how old the last good copy is, who works here, the zoom."""

import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.backup import copies, taken_at

#: Days after which the last copy is called old, and too old.
OLD, TOO_OLD = 7, 30


def copy_age(path: Path, today: datetime.date) -> tuple[str, str]:
    """Say how old the newest copy of a data file is, and in which tone: ``good``, ``warn`` or ``bad``."""
    found = copies(path)
    if not found:
        return tr("Chưa có bản sao lưu"), "warn"
    made = taken_at(found[0]).date()
    age = (today - made).days
    if age > TOO_OLD:
        return tr("Sao lưu {day} — đã {age} ngày").format(day=format_date(made), age=age), "bad"
    if age > OLD:
        return tr("Sao lưu {day} — đã {age} ngày").format(day=format_date(made), age=age), "warn"
    return tr("Sao lưu {day} ✓").format(day=format_date(made)), "good"


class Status(QStatusBar):
    """The status bar of the main window."""

    def __init__(self, shell: Shell, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._path = shell, path
        self.setSizeGripEnabled(False)
        self.copy = QLabel()
        self.copy.setToolTip(tr("Ngày của bản sao lưu tốt gần nhất"))
        self.user = QLabel(tr("Người dùng: {user}").format(user=shell.user))
        self.zoom = QPushButton()
        theme.style(self.zoom, "flat")
        self.zoom.setToolTip(tr("Cỡ hiển thị; bấm để về 100 % (Ctrl+0)"))
        self.zoom.setAccessibleName(tr("Cỡ hiển thị"))
        self.zoom.clicked.connect(theme.look().zoom_reset)
        for part in (self.copy, self.user, self.zoom):
            part.setContentsMargins(0, 0, theme.px(12), 0)
            self.addPermanentWidget(part)
        theme.look().changed.connect(self._show_zoom)
        self._show_zoom()
        self._timer = QTimer(self, interval=600_000)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        shell.day_turned.connect(lambda day: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Look at the copies again."""
        text, tone = copy_age(self._path, self._shell.today)
        self.copy.setText(text)
        theme.restyle(self.copy, tone=tone)

    def _show_zoom(self) -> None:
        self.zoom.setText(tr("{zoom} %").format(zoom=theme.look().zoom))
