"""Days: typed as offices write them, or picked from a Vietnamese calendar."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors.editor import UnderstandingLine
from lmhtx_desktop.desk.icons import icon, set_icon
from lmhtx_desktop.kernel.dates import add_months, format_date, parse_date
from lmhtx_desktop.kernel.language import mark, tr

VIETNAMESE = QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam)
_WEEKDAYS = (
    mark("thứ hai"), mark("thứ ba"), mark("thứ tư"), mark("thứ năm"), mark("thứ sáu"), mark("thứ bảy"), mark("chủ nhật"),
)  # fmt: skip


class DayEdit(UnderstandingLine[date]):
    """A day: ``20/11/2026``, ``20/11/26``, ``201126``, ``20-11``.

    Up and Down move by a day, Page Up and Page Down by a month, F4 or Alt+Down opens the calendar.

    Args:
        today: the day it is (years left out are this year's). default: the day shown at first.
    """

    def __init__(self, today: date, default: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(tr("ngày/tháng/năm"))
        opens = self.addAction(icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        set_icon(opens, "calendar", "muted")
        opens.setToolTip(tr("Mở lịch (F4)"))
        opens.triggered.connect(self.open_calendar)
        if default is not None:
            self.set_value(default)

    def turn_day(self, today: date) -> None:
        """Follow the calendar past midnight: the day that was today becomes the new one, any other stays."""
        shown, self._today = self.value() == self._today, today
        if shown:
            self.set_value(today)

    def understand(self, text: str) -> date:
        """Read a day as the kernel does."""
        return parse_date(text, self._today)

    def write(self, value: date) -> str:
        """Write the day."""
        return format_date(value)

    def explain(self, value: date) -> str:
        """The day with its weekday."""
        return f"{tr(_WEEKDAYS[value.weekday()])}, {format_date(value)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
            return
        moved = _moved(self.value() or self._today, key) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if moved is None or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            self.replace(moved if self.value() else self._today)

    def open_calendar(self) -> None:
        """Open the calendar under the field."""
        if self.isReadOnly():
            return
        popup = CalendarPopup(self.value() or self._today, self._today, self)
        popup.calendar.activated.connect(lambda day: self._take(popup, day))
        popup.calendar.clicked.connect(lambda day: self._take(popup, day))
        popup.today.clicked.connect(lambda: self._take(popup, QDate(self._today.year, self._today.month, self._today.day)))
        popup.show_below(self)

    def _take(self, popup: QWidget, day: QDate) -> None:
        popup.close()
        self.replace(date(day.year(), day.month(), day.day()))
        self.setFocus()


class CalendarPopup(QFrame):
    """A month under a field: Monday first, Vietnamese names, a way back to today."""

    def __init__(self, shown: date, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.style(self, "card")
        column = QVBoxLayout(self)
        theme.space(column, 8, 6)
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(VIETNAMESE)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        weekend = QTextCharFormat()
        weekend.setForeground(theme.look().colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        heading = QTextCharFormat()
        heading.setForeground(theme.look().colour("muted"))
        heading.setBackground(theme.look().colour("surface"))
        self.calendar.setHeaderTextFormat(heading)
        theme.size(self.calendar, min_width=292, min_height=236)
        column.addWidget(self.calendar)
        self.today = QPushButton(tr("Hôm nay, {day}").format(day=format_date(today)))
        theme.style(self.today, "link")
        column.addWidget(self.today, 0, Qt.AlignmentFlag.AlignLeft)

    def show_below(self, field: QWidget) -> None:
        """Show under `field`, or above it where the screen ends."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + theme.px(2)))
        screen = (QApplication.screenAt(place) or QApplication.primaryScreen()).availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - theme.px(2)))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self.calendar.setFocus()


def _moved(day: date, key: int) -> date | None:
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return day + timedelta(1 if key == Qt.Key.Key_Up else -1)
    if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        return add_months(day, 1 if key == Qt.Key.Key_PageUp else -1)
    return None
