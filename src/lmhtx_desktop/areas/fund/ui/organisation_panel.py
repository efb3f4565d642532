"""The loans of one organisation, on that organisation's page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.queries.loans import LoanLine, loans_of_organisation
from lmhtx_desktop.areas.fund.ui.columns import GROUP, loan_columns
from lmhtx_desktop.areas.fund.ui.groups import show_groups
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Card, SimpleTable
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong

_SHOWN = ("contract_number", "status", "outstanding", GROUP, "overdue_days", "next_due_on", "next_payment", "rate")


class OrganisationPanel(Page):
    """What the fund knows of one organisation."""

    listens = frozenset({Area.FUND})

    def __init__(self, shell: Shell, organisation_id: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._organisation_id = organisation_id
        column = QVBoxLayout(self)
        theme.space(column, 0, 0)
        card = Card(tr("Vay vốn Quỹ hỗ trợ"))
        column.addWidget(card)
        self.said = QLabel()
        theme.style(self.said, "muted")
        self.said.hide()
        card.add(self.said)
        columns = [column for key in _SHOWN for column in loan_columns() if column.key == key]
        self.table = SimpleTable(
            columns, open_row=lambda line: shell.open(Area.FUND, line.id), empty_text=tr("Chưa vay quỹ lần nào."), most_rows=6
        )
        show_groups(self.table, _SHOWN.index(GROUP))
        card.add(self.table)

    def refresh(self) -> None:
        """Ask again for the loans."""
        self.shell.ask(loans_of_organisation, self._organisation_id, then=self._show, owner=self)

    def _show(self, lines: Sequence[LoanLine]) -> None:
        self.table.set_rows(lines)
        outstanding = sum(line.outstanding for line in lines)
        self.said.setText(tr("Dư nợ quỹ: {amount} đ").format(amount=format_dong(outstanding)) if lines else "")
        self.said.setVisible(bool(lines))
