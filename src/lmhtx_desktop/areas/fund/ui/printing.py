"""Asking for what a paper of the fund needs and handing it to the printer."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.papers import annex_paper, receipt_paper, statement_paper
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.office import Office, office
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import Reading


def print_annex(shell: Shell, loan: int, day: date, owner: QWidget) -> None:
    """Show the schedule as the contract's annex."""
    _print(shell, loan, day, owner, lambda detail, of: annex_paper(detail, of, shell.today))


def print_statement(shell: Shell, loan: int, day: date, owner: QWidget) -> None:
    """Show the statement as of `day`."""
    _print(shell, loan, day, owner, statement_paper)


def print_receipt(shell: Shell, loan: int, receipt: int, owner: QWidget) -> None:
    """Show the voucher of a receipt."""

    def made(detail: LoanDetail, of: Office) -> Paper | None:
        found = next((line for line in detail.receipts if line.id == receipt), None)
        return None if found is None else receipt_paper(detail, found, of)

    _print(shell, loan, shell.today, owner, made)


def _print(shell: Shell, loan: int, day: date, owner: QWidget, make: Callable[[LoanDetail, Office], Paper | None]) -> None:
    def question(reading: Reading) -> Paper | None:
        return make(loan_detail(reading, loan, day), office(reading))

    def show(paper: Paper | None) -> None:
        if paper is not None:
            shell.print_paper(paper, owner)

    shell.ask(question, then=show, owner=owner, slot="print")
