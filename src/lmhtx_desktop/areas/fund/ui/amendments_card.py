"""The annexes of a loan on its page: what they changed, printing, voiding."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.papers.amendment import amendment_paper
from lmhtx_desktop.areas.fund.queries.amending import amendment_of
from lmhtx_desktop.areas.fund.queries.detail import AmendmentLine, LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.office import office
from lmhtx_desktop.areas.fund.ui.amend_dialog import ask_to_void_amendment
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Card, SimpleTable
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, date_column, text_column
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import Reading


class AmendmentsCard(Card):
    """A card with the annexes; `table` holds them."""

    def __init__(self, shell: Shell, detail: LoanDetail, parent: QWidget | None = None) -> None:
        super().__init__(tr("Phụ lục hợp đồng"), [
            Action(tr("In phụ lục"), "", self.print_chosen, icon="print", writes=False),
            Action(tr("Hủy phụ lục…"), "", self.void_chosen, icon="delete"),
        ], read_only_reason=shell.read_only_reason, parent=parent)  # fmt: skip
        self._shell, self._loan = shell, detail.contract.id
        self.table = SimpleTable(_columns(), detail.amendments)
        self.add(self.table)

    def _chosen(self) -> AmendmentLine | None:
        rows: list[AmendmentLine] = self.table.rows
        found: AmendmentLine | None = self.table.current_row() or (rows[0] if len(rows) == 1 else None)
        if found is None:
            self._shell.say(tr("Hãy chọn một phụ lục trong bảng."))
        return found

    def print_chosen(self) -> None:
        """Show the annex chosen in the table as it is printed."""
        line = self._chosen()
        if line is None:
            return
        loan, number = self._loan, line.id

        def question(reading: Reading) -> Paper:
            amendment, drawn = amendment_of(reading, loan, number)
            return amendment_paper(loan_detail(reading, loan, amendment.effective_on), amendment, drawn, office(reading))

        self._shell.ask(question, then=lambda paper: self._shell.print_paper(paper, self), owner=self, slot="print")

    def void_chosen(self) -> None:
        """Open the dialog that voids the annex chosen in the table."""
        line = self._chosen()
        if line is not None:
            ask_to_void_amendment(self._shell, line.id, line.number, self)


def _columns() -> list[Column[AmendmentLine]]:
    def what(line: AmendmentLine) -> str:
        name = tr(AMENDMENT_NAMES[line.kind])
        if line.annual_rate_percent is None:
            return name
        return tr("{name}: {rate} %/năm").format(name=name, rate=format_number(line.annual_rate_percent, 6))

    def remark(line: AmendmentLine) -> str:
        if line.voided_on is not None:
            return tr("Đã hủy: {reason}").format(reason=line.void_reason or "—")
        if line.gap:
            told = tr("Dư nợ nay nhiều hơn lúc ký {gap} đ") if line.gap > 0 else tr("Dư nợ nay ít hơn lúc ký {gap} đ")
            return tr("{told}, tính vào các kỳ cuối; nên ký lại phụ lục. {reason}").format(
                told=told.format(gap=format_dong(abs(line.gap))), reason=line.reason
            )
        return line.reason

    return [
        Column("number", tr("Số phụ lục"), 110, "left", lambda line: line.number, tone=lambda line: "muted" if line.voided_on else None),
        date_column("effective_on", tr("Có hiệu lực từ"), lambda line: line.effective_on),
        text_column("kind", tr("Nội dung thay đổi"), what, width=230),
        date_column("signed_on", tr("Ngày ký"), lambda line: line.signed_on),
        Column("remark", tr("Lý do"), 260, "left", remark, tone=lambda line: "warn" if line.gap and line.voided_on is None else None),
    ]
