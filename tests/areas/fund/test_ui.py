"""The fund on screen: the book, one loan, and the dialogs that show beforehand what they do."""

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.loans import LoanAsk, book, funds, holidays
from lmhtx_desktop.areas.fund.ui.fund_dialogs import capital_dialog, fund_dialog, holidays_dialog
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.organisation_panel import OrganisationPanel
from lmhtx_desktop.areas.fund.ui.page import FundPage
from lmhtx_desktop.areas.fund.ui.voucher_dialogs import DisburseDialog, ReceiptDialog, ask_to_void_receipt
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Paper
from tests.areas.fund.conftest import Office

DAY = datetime.date


def settle(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)


def fill(dialog: Any, **values: Any) -> None:
    for key, value in values.items():
        dialog.editor(key).set_value(value)
        dialog.editor(key).edited.emit()


def test_the_book_shows_every_loan_as_of_the_chosen_day(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    office.lend()
    page = show(FundPage(shell))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and page.model.row_at(0) is not None)
    assert page.model.row_at(0).overdue_days == (DAY(2026, 11, 22) - DAY(2026, 2, 10)).days
    qtbot.waitUntil(lambda: "nợ xấu 120.000.000 đ (100 %)" in page.status.text())
    page.set_day(DAY(2026, 2, 1))
    qtbot.waitUntil(lambda: page.model.row_at(0) is not None and page.model.row_at(0).overdue_days == 0)
    page.set_day(DAY(2026, 1, 1))
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_an_empty_book_offers_the_first_contract(qtbot: QtBot, shell: Shell, show: Any) -> None:
    page = show(FundPage(shell))
    page.open_grant()
    settle(qtbot, shell)
    assert [dialog.isVisible() for dialog in page.findChildren(GrantDialog)] == [True]


def test_the_schedule_grows_beside_the_form_and_becomes_the_contract(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    dialog = show(GrantDialog(shell, office.data.ask(funds)))
    assert dialog.preview.table.rows == []
    fill(
        dialog, organisation_id=(office.htx, "HTX Nông nghiệp Tân Phú"), contract_number="07", signed_on=DAY(2026, 1, 5),
        planned_on=DAY(2026, 1, 10), approved_amount=120_000_000, months=6, annual_rate_percent=Decimal(6), round_to=1,
    )  # fmt: skip
    assert [row.payment for row in dialog.preview.table.rows][:2] == [20_611_507, 20_509_589 - 49_315]
    assert "gốc 120.000.000" in dialog.preview.said.text()
    assert "× 31 ngày ÷ 365" in dialog.preview.words.text()
    fill(dialog, months=0)
    fill(dialog, months=6, overdue_rate_factor=Decimal(2))
    assert "NĐ 45/2021" in dialog.preview.said.text()
    fill(dialog, overdue_rate_factor=Decimal("1.5"))
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    [line] = office.data.ask(book, LoanAsk())
    assert (line.contract_number, line.approved, line.status) == ("07", 120_000_000, "signed")


def test_a_typed_schedule_that_does_not_foot_is_said_before_saving(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    dialog = show(GrantDialog(shell, office.data.ask(funds), organisation=(office.htx, "HTX")))
    fill(dialog, contract_number="08", signed_on=DAY(2026, 1, 5), approved_amount=100_000_000, months=6, annual_rate_percent=Decimal(6))
    fill(dialog, plan="custom")
    fill(dialog, rows="01/03/2026 40tr\n01/06/2026\t50.000.000")
    assert "lệch 10.000.000 đ" in dialog.preview.said.text()
    dialog.save()
    settle(qtbot, shell)
    assert "lệch 10.000.000 đ" in dialog.block("rows").problem
    fill(dialog, rows="01/03/2026 40tr\n01/06/2026 sáu mươi")
    assert "Dòng 2" in dialog.preview.said.text()
    fill(dialog, rows="01/03/2026 40tr\n01/06/2026 60.000.000")
    assert [row.principal for row in dialog.preview.table.rows] == [40_000_000, 60_000_000]


def test_a_contract_is_mended_in_the_same_form(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.grant(organisation_id=None, borrower_name="Nguyễn Văn Ba", sector="TM")
    detail = office.data.ask(loan_detail, loan)
    dialog = show(GrantDialog(shell, office.data.ask(funds), contract=detail.contract))
    assert (dialog.editor("borrower_name").value(), dialog.editor("months").value()) == ("Nguyễn Văn Ba", 6)
    fill(dialog, months=12)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    changed = office.data.ask(loan_detail, loan).contract
    assert (changed.months, changed.borrower_name, changed.sector, changed.project_total) == (12, "Nguyễn Văn Ba", "TM", 300_000_000)


def test_money_leaves_only_after_the_checks_are_seen(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.grant()
    dialog = show(DisburseDialog(shell, office.data.ask(loan_detail, loan)))
    assert dialog.editor("amount").value() == 120_000_000
    qtbot.waitUntil(lambda: "nợ xấu" in dialog.note.text())
    fill(dialog, paid_on=DAY(2026, 1, 10), no_bad_debt=True)
    qtbot.waitUntil(lambda: dialog.note.text().startswith("Đủ các điều kiện"))
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert office.data.ask(loan_detail, loan).line.outstanding == 120_000_000


def test_a_receipt_offers_what_is_due_and_shows_its_split(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    dialog = show(ReceiptDialog(shell, office.data.ask(loan_detail, loan, DAY(2026, 2, 10))))
    fill(dialog, received_on=DAY(2026, 2, 10), amount=None)
    qtbot.waitUntil(lambda: dialog.editor("amount").value() == 20_611_507 and "Gốc 20.000.000; Lãi 611.507" in dialog.note.text())
    fill(dialog, amount=900_000_000)
    qtbot.waitUntil(lambda: "Thừa" in dialog.note.text())
    dialog.save()
    qtbot.waitUntil(lambda: "thừa" in dialog.block("amount").problem)
    fill(dialog, amount=70_611_507, early="smaller")
    qtbot.waitUntil(lambda: "dư nợ gốc 50.000.000 đ" in dialog.note.text())
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    [receipt] = office.data.ask(loan_detail, loan).receipts
    assert (receipt.amount, receipt.early) == (70_611_507, "smaller")


def test_one_loan_is_shown_as_it_stood_on_any_day(qtbot: QtBot, shell: Shell, office: Office, show: Any, papers: list[Paper]) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    page = show(LoanPage(shell, loan))
    qtbot.waitUntil(lambda: hasattr(page, "schedule"))
    assert [row.state for row in page.schedule.rows] == ["paid", *["overdue"] * 5]
    page.schedule.selectRow(1)
    assert page.words.text() == "Kỳ 2 (10/03/2026): 100.000.000 × 6 % × 28 ngày ÷ 365 = 460.274 đ"
    page.set_day(DAY(2026, 2, 1))
    qtbot.waitUntil(lambda: {row.state for row in page.schedule.rows} == {"coming"})
    settle(qtbot, shell)
    for text in dict.fromkeys(act.text() for act in page.actions() if "In " in act.text()):
        next(act for act in page.actions() if act.text() == text).trigger()
        qtbot.waitUntil(lambda: shell.is_idle)
    assert [paper.title for paper in papers] == ["Phụ lục lịch trả nợ – hợp đồng 01/2026/HĐTD", "Sao kê khoản vay 01/2026/HĐTD"]


def test_the_cash_payment_of_a_disbursement_is_printed_from_its_row(
    qtbot: QtBot, shell: Shell, office: Office, show: Any, papers: list[Paper]
) -> None:
    page = show(LoanPage(shell, office.lend()))
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "In phiếu chi")
    button.click()
    qtbot.waitUntil(lambda: bool(papers))
    assert [(paper.title, paper.two_up) for paper in papers] == [("Phiếu chi số GN-0001/2026", True)]


def test_the_page_follows_what_is_done(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    receipt = office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    page = show(LoanPage(shell, loan))
    qtbot.waitUntil(lambda: hasattr(page, "receipts") and len(page.receipts.rows) == 1)
    dialog = ask_to_void_receipt(shell, receipt, "PT-0001/2026", page)
    fill(dialog, reason="Ghi nhầm")
    dialog.save()
    qtbot.waitUntil(lambda: page.receipts.rows[0].voided_on is not None)
    assert page.schedule.rows[0].state == "overdue"


def test_a_fund_and_its_closed_days_are_entered(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    [fund] = office.data.ask(funds)
    dialog = show(fund_dialog(shell, fund))
    fill(dialog, model="COOP")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    capital = show(capital_dialog(shell, fund, ()))
    fill(capital, from_on=DAY(2026, 7, 1), charter_capital=30_000_000_000, retained_result=-5_000_000, document="Số 12/QĐ-UBND")
    capital.save()
    qtbot.waitUntil(lambda: capital.result() == QDialog.DialogCode.Accepted)
    [changed] = office.data.ask(funds)
    assert (changed.model, changed.name) == ("COOP", fund.name)
    assert changed.capital is not None
    assert (changed.capital.real, changed.capital.from_on) == (29_995_000_000, DAY(2026, 7, 1))
    [before] = office.data.ask(funds, DAY(2026, 6, 30))
    assert before.capital is not None
    assert before.capital.real == 10_000_000_000
    closed = show(holidays_dialog(shell, []))
    assert "17/02/2026 Tết Nguyên Đán" in closed.editor("days").value()
    fill(closed, year=2025)
    assert "29/01/2025" in closed.editor("days").value()
    fill(closed, year=2026)
    fill(closed, days="17/02/2026 Mùng một Tết\n18/02/2026 Mùng hai Tết\nba mươi")
    closed.save()
    assert "Dòng 3" in closed.block("days").problem
    fill(closed, days="17/02/2026 Mùng một Tết\n18/02/2026 Mùng hai Tết")
    closed.save()
    qtbot.waitUntil(lambda: closed.result() == QDialog.DialogCode.Accepted)
    assert office.data.ask(holidays) == [(DAY(2026, 2, 17), "Mùng một Tết"), (DAY(2026, 2, 18), "Mùng hai Tết")]


def test_an_organisation_shows_its_loans(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    panel = show(OrganisationPanel(shell, office.htx))
    qtbot.waitUntil(lambda: [line.id for line in panel.table.rows] == [loan])
    assert panel.said.text() == "Dư nợ quỹ: 120.000.000 đ"
    assert show(OrganisationPanel(shell, office.lh)).table.rows == []


def test_the_schedule_goes_into_a_workbook_that_calculates_itself(
    qtbot: QtBot, shell: Shell, office: Office, show: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(LoanPage(shell, office.lend()))
    target = tmp_path / "lich.xlsx"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_, **__: (str(target), ""))
    next(action for action in page.findChildren(QAction) + page.actions() if action.text().startswith("Lịch trả nợ ra Excel")).trigger()
    qtbot.waitUntil(target.exists)
    sheet = load_workbook(target).worksheets[0]
    assert sheet["C3"].value == 120_000_000
    assert str(sheet["I13"].value).startswith("=")
