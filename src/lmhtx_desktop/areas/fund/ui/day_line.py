"""The line above a page of the fund that says of which day its figures are, with the days reports are made for."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr


class DayLine(QWidget):
    """Shows and asks for a day; `chosen` when the person chose another one."""

    chosen = Signal(object)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._day = shell, shell.today
        row = FlowLayout(self)
        theme.space(row, 0, 8)
        label = QLabel(tr("Số liệu đến hết ngày"))
        row.addWidget(label)
        self.edit = DayEdit(shell.today, shell.today)
        self.edit.setAccessibleName(tr("Số liệu đến hết ngày"))
        theme.size(self.edit, width=150)
        label.setBuddy(self.edit)
        self.edit.editingFinished.connect(self._on_typed)
        row.addWidget(self.edit)
        for text, day in days_before(shell.today):
            button = QPushButton(text)
            button.setAutoDefault(False)
            theme.style(button, "link")
            button.clicked.connect(lambda checked=False, day=day: self.choose(day))
            row.addWidget(button)

    @property
    def day(self) -> date:
        """The day chosen."""
        return self._day

    def choose(self, day: date) -> None:
        """Choose a day."""
        self.edit.set_value(day)
        if day != self._day:
            self._day = day
            self.chosen.emit(day)

    def _on_typed(self) -> None:
        wanted = self.edit.value()
        if wanted is not None:
            self.choose(wanted)
        elif self.edit.problem():
            self._shell.say(self.edit.problem())


def days_before(today: date) -> list[tuple[str, date]]:
    """Return the days reports are made for: today, the end of last month, of last quarter, of last year."""
    month = date(today.year, today.month, 1).toordinal() - 1
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1).toordinal() - 1
    return [
        (tr("Hôm nay"), today), (tr("Cuối tháng trước"), date.fromordinal(month)), (tr("Cuối quý trước"), date.fromordinal(quarter)),
        (tr("Cuối năm trước"), date(today.year - 1, 12, 31)),
    ]  # fmt: skip
