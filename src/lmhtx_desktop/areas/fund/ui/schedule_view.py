"""A schedule beside the dialog that makes it: rows, totals, a yearly sum, and the selected row in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, in_words, totals, yearly
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.ui.columns import preview_columns
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import SimpleTable
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong


class SchedulePreview(QWidget):
    """Shows the schedule of terms not yet written, or the sentence that says why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: LoanTerms | None = None
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 24, 8), 8)
        heading = QLabel(tr("Lịch trả nợ dự kiến"))
        theme.style(heading, "heading")
        column.addWidget(heading)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        column.addWidget(self.said)
        self.table = SimpleTable(preview_columns(), empty_text=tr("Điền số tiền, thời hạn, lãi suất để xem lịch trả nợ."), most_rows=6)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._explain())
        column.addWidget(self.table, 1)
        self.words = QLabel()
        self.words.setWordWrap(True)
        theme.style(self.words, "hint")
        column.addWidget(self.words)
        theme.size(self, min_width=430)

    def show_rows(self, terms: LoanTerms, rows: Sequence[ScheduleRow]) -> None:
        """Show a schedule with its sums."""
        self._terms = terms
        self.table.set_rows(rows)
        whole = totals(rows)
        lines = [tr("{count} kỳ · gốc {principal} + lãi {interest} = {payment} đ").format(
            count=len(rows), principal=format_dong(whole.principal), interest=format_dong(whole.interest), payment=format_dong(whole.payment))]  # fmt: skip
        if len(yearly(rows)) > 1:
            lines.append(" · ".join(f"{year}: {format_dong(sums.payment)}" for year, sums in yearly(rows)))
        self.said.setText("\n".join(lines))
        theme.style(self.said, "muted")
        self._explain()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no schedule yet; "" while nothing was typed."""
        self._terms = None
        self.table.set_rows(())
        self.said.setText(sentence)
        theme.style(self.said, "problem" if sentence else "muted")
        self.words.clear()

    def _explain(self) -> None:
        row = self.table.current_row() or next(iter(self.table.rows), None)
        if row is None or self._terms is None:
            self.words.clear()
            return
        self.words.setText(tr("Lãi kỳ {no}: {words}").format(no=row.no, words=in_words(row, self._terms)))
