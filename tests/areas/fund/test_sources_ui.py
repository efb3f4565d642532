"""The page of capital on screen: what it says on a day, and its acts."""

import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.commands import MoveCapital, OpenFund, OpenSource, move_capital, open_fund, open_source
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.sources import fund_standing
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.page import FundPage
from lmhtx_desktop.areas.fund.ui.source_dialogs import loan_source_dialog
from lmhtx_desktop.areas.fund.ui.sources_page import SourcesPage
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_ui import fill, settle

DAY = datetime.date
MILLION = 10**6


def saved(qtbot: QtBot, dialog: Any, **values: Any) -> None:
    fill(dialog, **values)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)


def last_dialog(page: Any) -> Any:
    return page.findChildren(FormDialog)[-1]


def test_capital_is_entered_and_read_on_its_page(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    page = show(SourcesPage(shell))
    settle(qtbot, shell)
    page.move_capital()
    saved(qtbot, last_dialog(page), kind="BUDGET", name="Ngân sách tỉnh cấp")
    qtbot.waitUntil(lambda: len(page.sources.rows) == 1)
    page.move_capital()
    saved(qtbot, last_dialog(page), moved_on=DAY(2026, 1, 2), amount=500 * MILLION, document="Lệnh chi 01")
    qtbot.waitUntil(lambda: len(page.movements.rows) == 1)
    office.lend(source_id=page.sources.rows[0].id)
    page.refresh()
    qtbot.waitUntil(lambda: page.sources.rows[0].money.left == 380 * MILLION)
    assert [line.name for line in page.customers.rows] == ["HTX Nông nghiệp Tân Phú"]
    page.set_day(DAY(2026, 1, 9))
    qtbot.waitUntil(lambda: page.sources.rows[0].money.left == 500 * MILLION)
    assert page.customers.rows == []
    assert not page.fund_edit.isVisible()
    page._void()
    fill(last_dialog(page), reason="Ghi nhầm")
    last_dialog(page).save()
    qtbot.waitUntil(lambda: "thiếu 120.000.000 đ" in last_dialog(page).block("reason").problem)
    last_dialog(page).done(0)


def test_two_funds_of_a_merged_province_are_told_apart_on_every_page(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    second = office.data.carry_out(open_fund, OpenFund("Quỹ Hỗ trợ HTX tỉnh Kiên Giang (cũ)", "COOP", 20_000 * MILLION)).id
    source = office.data.carry_out(open_source, OpenSource(fund=second, kind="CONTRIBUTION", name="Thành viên góp")).id
    office.data.carry_out(move_capital, MoveCapital(source, "IN", DAY(2026, 1, 2), 900 * MILLION, "Biên bản"))
    office.lend()
    office.lend(contract_number="01/KG", fund_id=second, source_id=source)
    page = show(SourcesPage(shell))
    page.take(second)
    qtbot.waitUntil(lambda: page.fund_edit.isVisible() and page.fund_edit.value() == second)
    assert [line.money.left for line in page.sources.rows] == [780 * MILLION]
    page.fund_edit.set_value(office.fund)
    page.fund_edit.edited.emit()
    qtbot.waitUntil(lambda: page.sources.rows == [])
    book = show(FundPage(shell))
    qtbot.waitUntil(lambda: book.model.rowCount() == 2)
    book.set_filter("fund", second)
    qtbot.waitUntil(lambda: book.model.rowCount() == 1)
    opened: list[tuple[Any, ...]] = []
    shell.opened.connect(lambda *words: opened.append(words))
    book.open_sources()
    assert [words[1] for words in opened] == ["sources"]
    dialog = show(GrantDialog(shell, office.data.ask(funds)))
    qtbot.waitUntil(lambda: shell.is_idle)
    fill(dialog, fund_id=office.fund)
    assert dialog.block("source_id").isHidden()
    fill(dialog, fund_id=second)
    assert not dialog.block("source_id").isHidden()
    fill(
        dialog, organisation_id=(office.lh, "Liên hiệp HTX Lúa gạo"), contract_number="02/KG", signed_on=DAY(2026, 1, 5), source_id=source,
        approved_amount=120 * MILLION, months=6, annual_rate_percent=Decimal(6), project_total=300 * MILLION, own_capital=90 * MILLION,
    )  # fmt: skip
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    book.refresh()
    qtbot.waitUntil(lambda: book.model.rowCount() == 2)


def test_the_source_of_an_old_loan_is_recorded_on_its_page(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.lend()
    source = office.data.carry_out(open_source, OpenSource(fund=office.fund, kind="BUDGET", name="Ngân sách tỉnh cấp")).id
    office.data.carry_out(move_capital, MoveCapital(source, "IN", DAY(2026, 1, 2), 900 * MILLION, "Lệnh chi"))
    page = show(LoanPage(shell, loan))
    page.open_source()
    qtbot.waitUntil(lambda: len(page.findChildren(FormDialog)) == 1)
    dialog = last_dialog(page)
    assert dialog.windowTitle() == loan_source_dialog(shell, page._detail.contract, []).windowTitle()
    saved(qtbot, dialog, source=source)
    standing = office.data.ask(fund_standing, office.fund)
    assert standing is not None
    assert standing.lines[0].money.left == 780 * MILLION


def test_where_there_is_no_fund_yet_the_page_offers_the_first(qtbot: QtBot, data: Any, qapp: Any) -> None:
    shell = Shell(data)
    page = SourcesPage(shell)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: shell.is_idle and page.header._inside is not None)
    assert not hasattr(page, "sources")
    assert any("Trước hết hãy ghi quỹ" in label.text() for label in page.findChildren(QLabel))
    shell.close()
