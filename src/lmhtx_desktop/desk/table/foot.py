"""The line below a list: how many lines, what the list adds up to, and the sum of the cells selected."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.model import WindowedTable
from lmhtx_desktop.desk.table.selection import Selection, sum_up
from lmhtx_desktop.desk.table.view import TableView
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_PAUSE_MS = 60
_SUMMED_AT_MOST = 50_000


class Foot(QWidget):
    """Counts at the left (`status`), the sum of the selected cells at the right (`totals`). noun: what the lines are."""

    def __init__(self, shell: Shell, model: WindowedTable, view: TableView, noun: str) -> None:
        super().__init__()
        self._shell, self._model, self._view, self._noun = shell, model, view, noun
        self._chosen = Selection((), (), 0)
        self._total = ""
        row = QHBoxLayout(self)
        theme.space(row, 0, 8)
        self.status, self.totals = QLabel(), QLabel()
        for label in (self.status, self.totals):
            theme.style(label, "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.status, 1)
        row.addWidget(self.totals)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._sum)

    def show_selection(self, chosen: Selection) -> None:
        """Count the lines and add up the cells that are selected."""
        self._chosen = chosen
        self.sum_later()
        self._show()

    def show_total(self, total: str) -> None:
        """Say what the whole list adds up to."""
        self._total = total
        self._show()

    def sum_later(self) -> None:
        """Add up again once the list stands still."""
        self._pause.start()

    def _show(self) -> None:
        model = self._model
        if not model.is_loaded:
            return
        parts = [f"{format_number(model.exact)} {self._noun}"]
        if len(model.ids) > model.exact:
            parts.append(tr("{count} gần giống").format(count=format_number(len(model.ids) - model.exact)))
        chosen = len(self._chosen.lines)
        if chosen > 1:
            parts.append(tr("đang chọn {count}").format(count=format_number(chosen)))
        if self._total and model.ids:
            parts.append(self._total)
        self.status.setText(" · ".join(parts))

    def _sum(self) -> None:
        chosen, model = self._chosen, self._model
        columns = [self._view.columns[place] for place in chosen.columns]
        self.totals.clear()
        if chosen.cells < 2 or len(chosen.lines) > _SUMMED_AT_MOST:
            return
        ids = [model.ids[line] for line in chosen.lines if line < len(model.ids)]
        rows = model.cached(ids)
        if rows is not None:
            self.totals.setText(sum_up(columns, [rows[row_id] for row_id in ids]))
            return
        fetch = model.fetcher()
        self._shell.ask(lambda reading: sum_up(columns, list(fetch(ids))), then=self._on_sum, owner=self, slot="sum")

    def _on_sum(self, text: str) -> None:
        self.totals.setText(text if self._chosen.cells > 1 else "")
