"""The duties of the coming days, soonest first; each leads to its area."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Deadline

_NEAR = 7


def days_left(on: datetime.date, today: datetime.date) -> str:
    """Say how far a day is: ``hôm nay``, ``ngày mai``, ``còn 12 ngày``."""
    left = (on - today).days
    if left == 0:
        return tr("hôm nay")
    return tr("ngày mai") if left == 1 else tr("còn {days} ngày").format(days=left)


class DeadlineCard(QFrame):
    """The list of duties."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self._shell = shell
        outer = QVBoxLayout(self)
        theme.space(outer, (16, 12, 8, 8), 4)
        self.title = QLabel()
        theme.style(self.title, "heading")
        theme.size(self.title, min_height=28)
        outer.addWidget(self.title)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        outer.addWidget(scroll, 1)
        self._inside = QWidget()
        scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._list = QVBoxLayout(self._inside)
        theme.space(self._list, (0, 0, 8, 0), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.size(self, min_height=224)

    def show_deadlines(self, deadlines: Sequence[Deadline], today: datetime.date) -> None:
        """List the duties."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        count = len(deadlines)
        self.title.setText(
            tr("{count} việc đến hạn trong 30 ngày tới").format(count=count) if count else tr("30 ngày tới chưa có việc đến hạn")
        )
        for deadline in deadlines:
            self._list.addWidget(self._line(deadline, today))
        self._list.addStretch(1)

    def _line(self, deadline: Deadline, today: datetime.date) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        theme.space(row, (0, 5, 0, 5), 10)
        when = QVBoxLayout()
        theme.space(when, 0, 0)
        day = QLabel(format_date(deadline.on))
        theme.style(day, "label")
        left = QLabel(days_left(deadline.on, today))
        theme.style(left, "hint")
        if (deadline.on - today).days <= _NEAR:
            theme.restyle(left, tone="warn")
        when.addWidget(day)
        when.addWidget(left)
        when.addStretch(1)
        row.addLayout(when)
        title = QLabel(tr(deadline.title))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        row.addWidget(title, 1)
        go = QPushButton(tr("Mở"))
        theme.style(go, "link")
        go.setAccessibleName(tr("Mở: {title}").format(title=deadline.title))
        go.clicked.connect(lambda _=False: self._shell.open(deadline.area, deadline.id))
        row.addWidget(go, alignment=Qt.AlignmentFlag.AlignTop)
        return line
