"""What the checks found: a line of summary, the sentences below; each leads to its cell."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.reporting.checks import CheckResult, Outcome, broken
from lmhtx_desktop.areas.reporting.words import SEVERITIES, Severity
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.table import Column, SimpleTable
from lmhtx_desktop.kernel.language import tr


class ChecksPanel(QWidget):
    """Shows broken checks, errors first.

    Attributes:
        chosen: (row key, column key) of the cell to look at.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, 6)
        self.summary = QLabel()
        column.addWidget(self.summary)
        self.table = SimpleTable(
            [
                Column[CheckResult]("severity", tr("Mức"), width=110, show=lambda result: tr(SEVERITIES[result.severity]), tone=_tone),
                Column[CheckResult]("sentence", tr("Điều cần xem"), width=700, show=lambda result: result.sentence),
            ],
            open_row=lambda result: self.chosen.emit(result.row, result.column),
            most_rows=4,
            framed=True,
        )
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        column.addWidget(self.table)

    def show_results(self, results: Sequence[CheckResult]) -> None:
        """Show another run of the checks."""
        wrong = broken(list(results))
        errors = sum(1 for result in wrong if result.severity is Severity.ERROR)
        tried = sum(1 for result in results if result.outcome is not Outcome.NOT_CHECKED)
        if not results:
            text, tone = tr("Biểu này không có quy tắc kiểm tra."), "muted"
        elif not wrong:
            text, tone = tr("Kiểm tra: {tried} phép so sánh đều đạt.").format(tried=tried), "good"
        else:
            text = tr("Kiểm tra: {errors} chỗ sai, {warnings} chỗ cần xem lại. Bấm vào dòng để đến ô.").format(
                errors=errors, warnings=len(wrong) - errors
            )
            tone = "bad" if errors else "warn"
        self.summary.setText(text)
        theme.restyle(self.summary, tone=tone)
        self.table.set_rows(wrong)
        self.table.setVisible(bool(wrong))

    def _on_row(self) -> None:
        result = self.table.current_row()
        if result is not None and self.table.hasFocus():
            self.chosen.emit(result.row, result.column)


def _tone(result: CheckResult) -> Literal["bad", "warn"]:
    return "bad" if result.severity is Severity.ERROR else "warn"
