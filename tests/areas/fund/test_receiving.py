"""Receipts: recovery after a write-off, a split chosen by a person, the same money twice."""

import datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import (
    RecordReceipt,
    VoidReceipt,
    WriteOffLoan,
    record_receipt,
    void_receipt,
    write_off_loan,
)
from lmhtx_desktop.areas.fund.indicators.loans import SOURCE
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.spans import accounts
from lmhtx_desktop.areas.fund.rules.facts import Chosen, Facts, Lent
from lmhtx_desktop.areas.fund.rules.receiving import check_receipt, chosen_of
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.voucher_dialogs import ReceiptDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.indicators import Ask
from tests.areas.fund.conftest import Office
from tests.areas.fund.loans import balances
from tests.areas.fund.test_commands import file_of, refused
from tests.areas.fund.test_ui import fill

DAY = datetime.date
LENT = (Lent(DAY(2026, 1, 10), 100),)


@pytest.mark.parametrize(
    ("facts", "on", "amount", "early", "field"),
    [
        (Facts(LENT), DAY(2026, 1, 10), 0, False, "amount"),
        (Facts(()), DAY(2026, 1, 10), 1, False, "loan"),
        (Facts(LENT), DAY(2026, 1, 9), 1, False, "received_on"),
        (Facts(LENT, (), DAY(2026, 6, 1)), DAY(2026, 6, 1), 1, False, "received_on"),
        (Facts(LENT, (), DAY(2026, 6, 1)), DAY(2026, 6, 2), 1, True, "early"),
        (Facts(LENT, (), DAY(2026, 6, 1)), DAY(2026, 6, 2), 1, False, None),
        (Facts(LENT), DAY(2026, 1, 10), 1, True, None),
    ],
)
def test_when_money_may_come_in(facts: Facts, on: datetime.date, amount: int, early: bool, field: str | None) -> None:
    if field is None:
        check_receipt(facts, on, amount, early=early)
        return
    with pytest.raises(RuleBroken) as caught:
        check_receipt(facts, on, amount, early=early)
    assert caught.value.field == field


OWED = Position(DAY(2026, 3, 20), lent=100, due_unpaid_principal=40, due_unpaid_interest=10, overdue_interest=3, late_interest=1)


@pytest.mark.parametrize(
    ("parts", "amount", "chosen", "field"),
    [
        ((None, 10, None, 1), 20, Chosen(0, 10, 0, 1), None),
        ((0, 0, 0, 0), 20, Chosen(), None),
        ((41, 0, 0, 0), 50, None, "chosen_principal"),
        ((0, 11, 0, 0), 50, None, "chosen_interest"),
        ((0, 0, -1, 0), 50, None, "chosen_overdue_interest"),
        ((0, 0, 0, 2), 50, None, "chosen_late_interest"),
        ((15, 6, 0, 0), 20, None, "chosen_principal"),
    ],
)
def test_how_a_receipt_may_be_used(parts: tuple[int | None, ...], amount: int, chosen: Chosen | None, field: str | None) -> None:
    if field is None:
        assert chosen_of(parts, amount, OWED) == chosen
        return
    with pytest.raises(RuleBroken) as caught:
        chosen_of(parts, amount, OWED)
    assert caught.value.field == field


def test_what_is_recovered_is_not_chosen() -> None:
    with pytest.raises(RuleBroken) as caught:
        chosen_of((1, None, None, None), 1, Position(DAY(2026, 6, 2), lent=100, written_off=100))
    assert caught.value.field == "chosen_principal"


@pytest.fixture
def lost(office: Office) -> int:
    """A loan of 120 million written off on 20/11/2026, nothing repaid."""
    loan = office.lend()
    office.data.carry_out(write_off_loan, WriteOffLoan(loan, DAY(2026, 11, 20), "9/QĐ", "Người vay đã mất"))
    return loan


def test_money_after_the_write_off_is_recovered_principal_first(office: Office, lost: int) -> None:
    assert refused(office.data, record_receipt, RecordReceipt(lost, DAY(2026, 11, 20), 5)).field == "received_on"
    done = office.data.carry_out(record_receipt, RecordReceipt(lost, DAY(2026, 11, 21), 119_000_000))
    assert done.sentence == "Thu hồi 119.000.000 đ nợ đã xuất toán của HTX Nông nghiệp Tân Phú (PT-0001/2026)"
    office.receive(lost, DAY(2026, 11, 22), 3_000_000)
    detail: LoanDetail = office.data.ask(loan_detail, lost)
    assert detail.line.status == "written_off"
    assert [(each.principal, each.interest, each.recovered) for each in detail.position.splits] == [
        (119_000_000, 0, True), (1_000_000, 2_000_000, True),
    ]  # fmt: skip
    assert detail.position.to_recover == detail.position.written_off_interest - 2_000_000
    assert [(line.text, line.balance) for line in detail.statement] == [
        ("Giải ngân", 120_000_000), ("Xuất toán", 0), ("Thu hồi nợ đã xuất toán", 0), ("Thu hồi nợ đã xuất toán", 0),
    ]  # fmt: skip
    too_much = RecordReceipt(lost, DAY(2026, 11, 22), detail.position.to_recover + 1)
    assert refused(office.data, record_receipt, too_much).field == "amount"
    office.receive(lost, DAY(2026, 11, 22), detail.position.to_recover)
    assert [finding.sentence for check in CHECKS for finding in office.data.ask(check)] == []


def test_recoveries_stand_beside_the_ledger_not_in_it(office: Office, lost: int) -> None:
    office.receive(lost, DAY(2026, 11, 21), 7_000_000)
    [account] = office.data.ask(accounts, DAY(2026, 11, 1), DAY(2026, 11, 30))
    assert (account.opening, account.collected_principal, account.written_off, account.closing) == (120_000_000, 0, 120_000_000, 0)
    assert account.recovered == 7_000_000
    ask = Ask(DAY(2026, 11, 1), DAY(2026, 11, 30), None)
    assert office.data.ask(SOURCE.answer, ["fund_recovered"], ask)["fund_recovered"].amount == 7_000_000


def test_a_recovery_is_voided_but_no_receipt_from_before_the_write_off(office: Office) -> None:
    loan = office.lend()
    early = office.receive(loan, DAY(2026, 2, 10), 1_000_000)
    office.data.carry_out(write_off_loan, WriteOffLoan(loan, DAY(2026, 11, 20), "9/QĐ", "Người vay đã mất"))
    before = balances(file_of(office.data, loan).on(DAY(2026, 11, 22)))
    late = office.receive(loan, DAY(2026, 11, 21), 1_000_000)
    office.data.carry_out(void_receipt, VoidReceipt(late, "Ghi nhầm"))
    position = file_of(office.data, loan).on(DAY(2026, 11, 22))
    assert (balances(position), position.recovered) == (before, 0)
    assert "xuất toán" in refused(office.data, void_receipt, VoidReceipt(early, "Sai")).sentence


def test_a_chosen_split_is_kept_with_its_reason(office: Office) -> None:
    loan = office.lend()
    order = RecordReceipt(loan, DAY(2026, 3, 20), 5_000_000, chosen_interest=1_000_000)
    assert refused(office.data, record_receipt, order).field == "chosen_reason"
    office.data.carry_out(
        record_receipt, RecordReceipt(loan, DAY(2026, 3, 20), 5_000_000, chosen_interest=1_000_000, chosen_reason="HTX đề nghị")
    )
    detail: LoanDetail = office.data.ask(loan_detail, loan, DAY(2026, 3, 20))
    [receipt] = detail.receipts
    assert receipt.split is not None
    assert (receipt.split.principal, receipt.split.interest, receipt.chosen_reason) == (4_000_000, 1_000_000, "HTX đề nghị")


def test_the_same_money_twice_is_asked_about(office: Office) -> None:
    loan = office.lend()
    first = office.receive(loan, DAY(2026, 2, 10), 5_000_000)
    again = RecordReceipt(loan, DAY(2026, 2, 10), 5_000_000)
    said = refused(office.data, record_receipt, again)
    assert (said.field, "PT-0001/2026" in said.sentence) == ("same_again", True)
    office.receive(loan, DAY(2026, 2, 11), 5_000_000)
    office.data.carry_out(record_receipt, RecordReceipt(loan, DAY(2026, 2, 10), 5_000_000, same_again=True))
    for receipt in office.data.ask(loan_detail, loan).receipts:
        office.data.carry_out(void_receipt, VoidReceipt(receipt.id, "Dọn"))
    assert first
    office.data.carry_out(record_receipt, again)


def test_the_dialog_asks_whether_the_same_money_came_twice(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 5_000_000)
    dialog = show(ReceiptDialog(shell, office.data.ask(loan_detail, loan)))
    assert dialog.block("same_again").isHidden()
    fill(dialog, received_on=DAY(2026, 2, 10), amount=5_000_000)
    qtbot.waitUntil(lambda: "PT-0001/2026" in dialog.note.text() and not dialog.block("same_again").isHidden())
    dialog.save()
    qtbot.waitUntil(lambda: "PT-0001/2026" in dialog.block("same_again").problem)
    fill(dialog, same_again=True)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert len(office.data.ask(loan_detail, loan).receipts) == 2


def test_the_split_proposed_may_be_changed_in_the_dialog(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    dialog = show(ReceiptDialog(shell, office.data.ask(loan_detail, loan)))
    fill(dialog, received_on=DAY(2026, 3, 20), amount=5_000_000)
    qtbot.waitUntil(lambda: "Lần thu này trả: Gốc 5.000.000." in dialog.note.text())
    fill(dialog, by_hand=True)
    assert [dialog.editor(name).value() for name in ("chosen_principal", "chosen_interest")] == [5_000_000, 0]
    fill(dialog, chosen_principal=4_500_000, chosen_interest=500_000)
    qtbot.waitUntil(lambda: "Gốc 4.500.000; Lãi 500.000" in dialog.note.text())
    dialog.save()
    assert "lý do" in dialog.block("chosen_reason").problem
    fill(dialog, chosen_interest=2_000_000, chosen_principal=3_000_000, chosen_reason="HTX đề nghị trả lãi trước")
    dialog.save()
    qtbot.waitUntil(lambda: "chỉ đến hạn" in dialog.block("chosen_interest").problem)
    fill(dialog, chosen_interest=500_000, chosen_principal=4_500_000)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    [receipt] = office.data.ask(loan_detail, loan, DAY(2026, 3, 20)).receipts
    assert (receipt.split.principal, receipt.split.interest) == (4_500_000, 500_000)


def test_recovery_is_at_hand_on_the_page_of_a_written_off_loan(qtbot: QtBot, shell: Shell, lost: int, show: Any) -> None:
    page = show(LoanPage(shell, lost))
    qtbot.waitUntil(lambda: any(act.text() == "Thu hồi nợ" for act in page.actions()))
    dialog = page.open_receipt()
    qtbot.waitUntil(lambda: "Đã xuất toán gốc 120.000.000 đ" in dialog.note.text())
    assert dialog.block("early").isHidden()
    fill(dialog, received_on=DAY(2026, 11, 21), amount=9_000_000)
    qtbot.waitUntil(lambda: "còn phải thu hồi" in dialog.note.text())
    dialog.save()
    qtbot.waitUntil(lambda: len(page.receipts.rows) == 1)
    assert page.receipts.rows[0].split.recovered
