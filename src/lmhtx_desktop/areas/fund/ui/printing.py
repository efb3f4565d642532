"""Asking for what a paper of the fund needs and handing it to the printer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from lmhtx_desktop.areas.fund.papers.loan import annex_paper, statement_paper
from lmhtx_desktop.areas.fund.papers.payment import payment_paper
from lmhtx_desktop.areas.fund.papers.receipt import receipt_paper
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.office import Office, office
from lmhtx_desktop.areas.fund.queries.standing import Standing, standing_of
from lmhtx_desktop.areas.fund.rules.schedule import with_principal
from lmhtx_desktop.areas.fund.workbook import export_schedule
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.files import safe_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import Reading


def print_annex(shell: Shell, loan: int, day: date, owner: QWidget) -> None:
    """Show the schedule as the contract's annex."""
    _print(shell, loan, day, owner, lambda detail, of: annex_paper(detail, of, shell.today))


def export_schedule_book(shell: Shell, detail: LoanDetail, owner: QWidget) -> None:
    """Ask where to, and write the contract's schedule as a workbook that calculates itself."""
    number = detail.contract.contract_number
    folder = str(shell.settings.value("fund/folder", "")) or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    usual = Path(folder, safe_name(tr("Lịch trả nợ {number}").format(number=number))).with_suffix(".xlsx")
    chosen, _ = QFileDialog.getSaveFileName(owner, tr("Lịch trả nợ ra Excel"), str(usual), tr("Bảng tính Excel (*.xlsx)"))
    if not chosen:
        return
    path = Path(chosen).with_suffix(".xlsx")
    shell.settings.setValue("fund/folder", str(path.parent))
    title = tr("Lịch trả nợ – hợp đồng {number} – {name}").format(number=number, name=detail.contract.borrower_name)
    paid_out = [line for line in detail.disbursements if line.voided_on is None]
    first = min(paid_out, key=lambda line: (line.paid_on, line.id), default=None)
    terms = detail.terms if first is None else with_principal(detail.terms, first.amount, first.paid_on)
    loan, day = detail.contract.id, detail.position.as_of

    def standing() -> Standing | None:
        found: Standing | None = shell.office.ask(standing_of, loan, day)
        return found

    shell.run(
        tr("Đang ghi {name}…").format(name=path.name), lambda step: export_schedule(terms, title, path, standing()), owner=owner,
        then=lambda _: shell.say(tr("Đã ghi {name}; sửa lãi suất hay số tiền trong tệp, các dòng tự tính lại.").format(name=path.name)),
    )  # fmt: skip


def print_statement(shell: Shell, loan: int, day: date, owner: QWidget) -> None:
    """Show the statement as of `day`."""
    _print(shell, loan, day, owner, statement_paper)


def print_receipt(shell: Shell, loan: int, receipt: int, owner: QWidget) -> None:
    """Show the voucher of a receipt."""

    def made(detail: LoanDetail, of: Office) -> Paper | None:
        found = next((line for line in detail.receipts if line.id == receipt), None)
        return None if found is None else receipt_paper(detail, found, of)

    _print(shell, loan, shell.today, owner, made)


def print_payment(shell: Shell, loan: int, disbursement: int, owner: QWidget) -> None:
    """Show the cash payment of a disbursement."""

    def made(detail: LoanDetail, of: Office) -> Paper | None:
        found = next((line for line in detail.disbursements if line.id == disbursement), None)
        return None if found is None else payment_paper(detail, found, of)

    _print(shell, loan, shell.today, owner, made)


def _print(shell: Shell, loan: int, day: date, owner: QWidget, make: Callable[[LoanDetail, Office], Paper | None]) -> None:
    def question(reading: Reading) -> Paper | None:
        return make(loan_detail(reading, loan, day), office(reading))

    def show(paper: Paper | None) -> None:
        if paper is not None:
            shell.print_paper(paper, owner)

    shell.ask(question, then=show, owner=owner, slot="print")
