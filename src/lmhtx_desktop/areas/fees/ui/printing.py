"""Asking for what a paper needs and handing it to the printer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fees.papers import debt_list_paper, notice_paper, receipt_paper
from lmhtx_desktop.areas.fees.queries.ledger import Ledger, ledger_of
from lmhtx_desktop.areas.fees.queries.members import Debt, assessed_rows, debts
from lmhtx_desktop.areas.fees.queries.office import Office, with_office
from lmhtx_desktop.areas.fees.queries.receipts import Receipt, receipt_of
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading


def print_receipt(shell: Shell, id: int, owner: QWidget) -> None:
    """Show the voucher of a receipt for printing."""

    def show(answer: tuple[Receipt | None, Office]) -> None:
        receipt, office = answer
        if receipt is not None:
            shell.print_paper(receipt_paper(receipt, office), owner)

    shell.ask(with_office, receipt_of, id, then=show, owner=owner, slot="print")


def print_debts(shell: Shell, owner: QWidget, *, year: int | None = None, kind: str | None = None, area: str | None = None) -> None:
    """Show the debt list (DS-02) of today for printing; with `year`, `kind` or `area`, of those only."""

    def asked(reading: Reading) -> list[Debt]:
        return debts(reading, year=year, kind=kind, area=area)

    def show(answer: tuple[list[Debt], Office]) -> None:
        found, office = answer
        if found:
            shell.print_paper(debt_list_paper(found, office, shell.today, year), owner)
        else:
            shell.say(tr("Không có tổ chức nào còn nợ hội phí."))

    shell.ask(with_office, asked, then=show, owner=owner, slot="print")


def print_notices(shell: Shell, assessments: Sequence[int], owner: QWidget) -> None:
    """Show, for printing, the notice to each organisation of these assessments that still owes something."""

    def ledgers(reading: Reading) -> list[Ledger]:
        owners = dict.fromkeys(row.organisation_id for row in assessed_rows(reading, assessments))
        return [ledger for owner_id in owners if (ledger := ledger_of(reading, owner_id)) is not None and ledger.left]

    def show(answer: tuple[list[Ledger], Office]) -> None:
        found, office = answer
        if found:
            shell.print_paper(notice_paper(found, office, shell.today), owner)
        else:
            shell.say(tr("Các đơn vị đã chọn không còn nợ hội phí."))

    shell.ask(with_office, ledgers, then=show, owner=owner, slot="print")
