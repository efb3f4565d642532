"""The day a list is of: today, unless the person chooses a past one; then a notice says so as long as it lasts."""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr

_YEARS_OFFERED = 5


class DayChip(QToolButton):
    """Says the day the list is of; `chosen` when another one was chosen (None: today)."""

    chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.day: date | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.style(self, "chip", chosen="false")
        self.clicked.connect(lambda: self.open_days())
        self._show()

    def choose(self, day: date | None) -> None:
        """Choose a day; today and later days mean today."""
        day = None if day is None or day >= self._today else day
        if day != self.day:
            self.day = day
            self._show()
            self.chosen.emit(day)

    def turn_day(self, today: date) -> None:
        """Follow the calendar past midnight; a past day that was chosen stays."""
        self._today = today

    def open_days(self) -> QMenu:
        """Open the menu of days: today, ends of past years, and any other."""
        menu = QMenu(self)
        menu.addAction(tr("Hôm nay"), lambda: self.choose(None))
        for day in self._offered():
            menu.addAction(format_date(day), functools.partial(self.choose, day))
        menu.addSeparator()
        menu.addAction(tr("Ngày khác…"), lambda: self.ask_day())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def ask_day(self) -> "DayDialog":
        """Ask for a day that is not in the menu."""
        dialog = DayDialog(self._today, self.day, self.window())
        dialog.chosen.connect(self.choose)
        dialog.open()
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_days()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _offered(self) -> Sequence[date]:
        return [date(year, 12, 31) for year in range(self._today.year - 1, self._today.year - 1 - _YEARS_OFFERED, -1)]

    def _show(self) -> None:
        text = tr("Tại ngày {day}").format(day=format_date(self.day)) if self.day is not None else tr("Tại ngày: hôm nay")
        self.setText(text)
        self.setToolTip(tr("Xem danh sách như tại một ngày đã qua"))
        self.setAccessibleName(text)
        theme.restyle(self, chosen="true" if self.day is not None else "false")
        set_icon(self, "down", "accent" if self.day is not None else "muted", 14)


class DayNotice(QFrame):
    """Says above a list that it shows a past day, and leads back to today."""

    def __init__(self, chip: DayChip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "notice")
        row = QHBoxLayout(self)
        theme.space(row, (12, 4, 6, 4), 8)
        self._said = QLabel()
        self._said.setWordWrap(True)
        row.addWidget(self._said, 1)
        back = QPushButton(tr("Về hôm nay"))
        back.setAutoDefault(False)
        theme.style(back, "link")
        back.clicked.connect(lambda: chip.choose(None))
        row.addWidget(back)
        self.hide()

    def show_day(self, day: date | None, more: str = "") -> None:
        """Show the notice for a past day, or put it away."""
        self.setVisible(day is not None)
        if day is not None:
            text = tr("Đang xem danh sách tại ngày {day}, không phải hôm nay.").format(day=format_date(day))
            self._said.setText(f"{text} {more}".strip())
            self.setAccessibleName(self._said.text())


class DayDialog(QDialog):
    """Asks for a day that has passed."""

    chosen = Signal(object)

    def __init__(self, today: date, first: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = today
        self.setWindowTitle(tr("Xem danh sách tại ngày"))
        self.setModal(True)
        theme.style(self, "form")
        column = QVBoxLayout(self)
        theme.space(column, (20, 16, 20, 16), 8)
        column.addWidget(QLabel(tr("Ngày cần xem (không sau hôm nay)")))
        self.day = DayEdit(today)
        self.day.setAccessibleName(tr("Ngày cần xem"))
        self.day.set_value(first or date(today.year - 1, 12, 31))
        theme.size(self.day, min_width=260)
        column.addWidget(self.day)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.hide()
        column.addWidget(self.problem)
        row = QHBoxLayout()
        theme.space(row, (0, 8, 0, 0), 8)
        row.addStretch(1)
        leave = QPushButton(tr("Quay lại"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        take = QPushButton(tr("Xem"))
        theme.style(take, "primary")
        take.setDefault(True)
        take.clicked.connect(self.apply)
        row.addWidget(leave)
        row.addWidget(take)
        column.addLayout(row)
        self.day.setFocus()
        self.day.selectAll()

    def apply(self) -> None:
        """Take the day, or say what is wrong with it."""
        day, wrong = self.day.value(), self.day.problem()
        if not wrong and day is None:
            wrong = tr("Hãy ghi ngày.")
        if not wrong and day is not None and day > self._today:
            wrong = tr("Ngày {day} chưa tới.").format(day=format_date(day))
        if wrong:
            self.problem.setText(wrong)
            self.problem.show()
            self.day.setFocus()
            return
        self.chosen.emit(day)
        self.accept()
