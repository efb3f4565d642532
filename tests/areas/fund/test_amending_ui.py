"""An annex on screen: rows proposed and changed, both schedules side by side, paper, voiding."""

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.areas.fund.ui.amend_dialog import AmendDialog, ask_to_void_amendment
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.rows_edit import RowsEdit
from lmhtx_desktop.desk.paper import pages
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Paper
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_amending import amend, annex, new_rate
from tests.areas.fund.test_papers import text_of
from tests.areas.fund.test_ui import fill

DAY = datetime.date


def test_rows_are_proposed_compared_and_agreed(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    dialog = show(AmendDialog(shell, office.data.ask(loan_detail, loan)))
    fill(dialog, effective_on=DAY(2026, 3, 15), signed_on=DAY(2026, 3, 15), months=6, reason="Mất mùa")
    rows: RowsEdit = dialog.editor("rows")
    assert rows.rows() == (
        CustomRow(DAY(2026, 10, 10), 60_000_000), CustomRow(DAY(2026, 11, 10), 20_000_000), CustomRow(DAY(2026, 12, 10), 20_000_000),
        CustomRow(DAY(2027, 1, 10), 20_000_000),
    )  # fmt: skip
    assert [row.due_on for row in dialog.compare.before.rows] == [DAY(2026, month, 10) for month in (4, 5, 6, 7)]
    assert [row.principal for row in dialog.compare.after.rows] == [60_000_000, 20_000_000, 20_000_000, 20_000_000]
    assert "sau 0 đ" not in dialog.compare.said.text()
    fill(dialog, how="spread", first=DAY(2026, 6, 10), count=2, every=12)
    assert [row.principal for row in rows.rows()] == [60_000_000, 60_000_000]
    rows.table.item(1, 1).setText("50tr")
    assert "còn thiếu 10.000.000 đ" in rows.sums.text()
    assert "lệch 10.000.000 đ" in dialog.compare.said.text()
    dialog.save()
    qtbot.waitUntil(lambda: "lệch 10.000.000 đ" in dialog.block("rows").problem)
    rows.table.item(2, 0).setText("10/06/2028")
    rows.table.item(2, 1).setText("10tr")
    assert rows.table.item(2, 2).text() == "120.000.000"
    assert "thiếu" not in rows.sums.text()
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    [line] = office.data.ask(loan_detail, loan).amendments
    assert (line.kind, line.number, line.reason) == ("extend", "PL-01", "Mất mùa")
    assert [row.principal for row in office.data.ask(loan_detail, loan, DAY(2026, 3, 15)).position.coming] == [
        60_000_000,
        50_000_000,
        10_000_000,
    ]


def test_a_new_rate_shows_the_interest_it_changes(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    dialog = show(AmendDialog(shell, office.data.ask(loan_detail, loan)))
    fill(dialog, kind="rate", effective_on=DAY(2026, 3, 10), annual_rate_percent=Decimal(12), reason="Theo thỏa thuận")
    assert dialog.block("rows").isHidden()
    pairs = zip(dialog.compare.before.rows, dialog.compare.after.rows, strict=True)
    assert all(abs(2 * before.interest - after.interest) <= 1 for before, after in pairs)
    fill(dialog, annual_rate_percent=Decimal(6))
    assert "đã là 6 %/năm" in dialog.compare.said.text()
    fill(dialog, annual_rate_percent=Decimal("4.8"))
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert office.data.ask(loan_detail, loan).line.rate == Decimal("4.8")


def test_pasted_and_deleted_rows_add_up(qtbot: QtBot) -> None:
    rows = RowsEdit(DAY(2026, 11, 22))
    qtbot.addWidget(rows)
    rows.set_target(100)
    told: list[str] = []
    rows.edited.connect(lambda: told.append(rows.value()))
    QApplication.clipboard().setText("10/01/2027\t40\n10/02/2027\t70\nmai\t1")
    rows.paste(QApplication.clipboard().text())
    assert "thừa 11 đ" in rows.sums.text()
    assert rows.problem().startswith("Dòng 3")
    rows.table.selectRow(2)
    qtbot.keyClick(rows.table, Qt.Key.Key_Delete)
    rows.table.item(1, 1).setText("60")
    assert rows.rows() == (CustomRow(DAY(2027, 1, 10), 40), CustomRow(DAY(2027, 2, 10), 60))
    assert rows.problem() == ""
    assert told[-1] == rows.value()


def test_the_annex_is_printed_and_voided_on_the_page(
    qtbot: QtBot,
    shell: Shell,
    office: Office,
    show: Any,
    papers: list[Paper],
) -> None:
    loan = office.lend()
    first = amend(office, annex(loan))
    amend(office, new_rate(loan, DAY(2026, 4, 1), "5"))
    page = show(LoanPage(shell, loan))
    qtbot.waitUntil(lambda: hasattr(page, "amendments") and len(page.amendments.table.rows) == 2)
    for place in (0, 1):
        page.amendments.table.selectRow(place)
        page.amendments.print_chosen()
        qtbot.waitUntil(lambda place=place: len(papers) == place + 1)
    said = text_of(papers[0])
    assert "(Gia hạn nợ – kèm theo Hợp đồng vay số 01/2026/HĐTD ngày 05 tháng 01 năm 2026)" in said
    assert "Ngày trả hết nợ: từ 10/07/2026 thành 10/01/2027" in said
    assert "Gốc đến hạn chưa trả: 40.000.000 đ, đưa vào các kỳ mới" in said
    assert "Lãi đến hạn chưa trả: 1.071.781 đ, trả vào ngày 10 tháng 6 năm 2026" in said
    assert said.count("Tổng cộng") == 2
    assert "Lãi suất trong hạn: từ 6 %/năm thành 5 %/năm" in text_of(papers[1])
    assert pages(papers[0]) == 1
    dialog = ask_to_void_amendment(shell, first, "PL-01", page)
    fill(dialog, reason="Ký nhầm")
    dialog.save()
    qtbot.waitUntil(lambda: page.amendments.table.rows[0].voided_on is not None)


def test_the_page_opens_the_dialog_of_an_annex(qtbot: QtBot, shell: Shell, office: Office, show: Callable[[QWidget], Any]) -> None:
    page = show(LoanPage(shell, office.lend()))
    qtbot.waitUntil(lambda: hasattr(page, "schedule"))
    next(act for act in page.actions() if act.text().startswith("Gia hạn")).trigger()
    [dialog] = page.findChildren(AmendDialog)
    qtbot.waitUntil(lambda: dialog.editor("rows").rows() != ())
    dialog.done(0)
