"""Products on screen: entered on their page, and filling the form of a contract."""

import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.commands import DecideRate, decide_rate
from lmhtx_desktop.areas.fund.papers.loan import annex_paper
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.loans import LoanAsk, book, funds
from lmhtx_desktop.areas.fund.queries.office import office as office_of
from lmhtx_desktop.areas.fund.queries.products import product_lines
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.products_page import ProductsPage
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Signatures
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_products import offer
from tests.areas.fund.test_ui import fill, settle

DAY = datetime.date
MILLION = 10**6


def last_dialog(page: Any) -> Any:
    return page.findChildren(FormDialog)[-1]


def saved(qtbot: QtBot, dialog: Any, **values: Any) -> None:
    fill(dialog, **values)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)


def test_a_product_its_terms_and_rates_are_entered_on_their_page(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    page = show(ProductsPage(shell))
    settle(qtbot, shell)
    page.add()
    saved(qtbot, last_dialog(page), name="Cho vay vốn lưu động")
    qtbot.waitUntil(lambda: hasattr(page, "products") and len(page.products.rows) == 1)
    page.add_terms()
    dialog = last_dialog(page)
    fill(dialog, rate="decided")
    assert dialog.block("annual_rate_percent").isHidden()
    saved(
        qtbot, dialog, from_on=DAY(2026, 1, 1), max_months=12, max_amount=500 * MILLION, plan="bullet", signers="Giám đốc Quỹ\nKế toán trưởng",
        papers_APPLIED="Đơn đề nghị vay vốn\nPhương án sử dụng vốn", document="Quy định nội bộ số 5",
    )  # fmt: skip
    qtbot.waitUntil(lambda: len(page.terms.rows) == 1)
    assert page.products.rows[0].rate is None
    page.add_rate()
    saved(qtbot, last_dialog(page), from_on=DAY(2026, 1, 1), annual_rate_percent=Decimal("6.6"), document="QĐ 12")
    qtbot.waitUntil(lambda: len(page.rates.rows) == 1)
    [line] = office.data.ask(product_lines, office.fund)
    assert line.terms is not None
    assert (line.rate, line.terms.rate_by_decision, line.terms.max_months, line.terms.plan) == (Decimal("6.6"), True, 12, "bullet")
    assert line.terms.papers == (("APPLIED", "Đơn đề nghị vay vốn"), ("APPLIED", "Phương án sử dụng vốn"))
    page.rates.selectRow(0)
    page._remove_rate()
    qtbot.waitUntil(lambda: page.rates.rows == [])


def test_what_was_said_of_a_day_half_typed_is_taken_back_with_the_rest_of_it(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(office)
    dialog = show(GrantDialog(shell, office.data.ask(funds)))
    qtbot.waitUntil(lambda: shell.is_idle)
    fill(dialog, product_id=product)
    day = dialog.editor("signed_on")
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "09/01/20")
    assert "vào ngày ký" in dialog.block("product_id").problem
    qtbot.keyClicks(day, "26")
    assert dialog.block("product_id").problem == ""


def test_another_day_of_signing_leaves_alone_what_the_officer_put_in_place_of_the_products(
    qtbot: QtBot, shell: Shell, office: Office, show: Any
) -> None:
    product = offer(office, rate_by_decision=True, annual_rate_percent=None, plan=None, principal_every_months=3, interest_every_months=1)
    for since, rate in ((DAY(2026, 1, 1), "6"), (DAY(2026, 3, 1), "7.2")):
        office.data.carry_out(decide_rate, DecideRate(product, since, Decimal(rate), "QĐ"))
    dialog = show(GrantDialog(shell, office.data.ask(funds)))
    qtbot.waitUntil(lambda: shell.is_idle)
    fill(dialog, product_id=product)
    fill(dialog, principal_every_months=6)
    day = dialog.editor("signed_on")
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "09/02/2026")
    values = dialog.values()
    assert (values["annual_rate_percent"], values["principal_every_months"], values["interest_every_months"]) == (6, 6, 1)
    fill(dialog, product_id=product)
    assert dialog.values()["principal_every_months"] == 3, "chosen again, it says all of it again"


def test_choosing_a_product_fills_the_terms_of_the_day_of_signing(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(
        office, rate_by_decision=True, annual_rate_percent=None, plan="equal_principal", principal_every_months=3, interest_every_months=3,
        max_months=24, purpose="Vốn lưu động", signers="Giám đốc Quỹ\nKế toán trưởng", round_to=1000,
    )  # fmt: skip
    for since, rate in ((DAY(2026, 1, 1), "6"), (DAY(2026, 3, 1), "7.2")):
        office.data.carry_out(decide_rate, DecideRate(product, since, Decimal(rate), "QĐ"))
    dialog = show(GrantDialog(shell, office.data.ask(funds)))
    qtbot.waitUntil(lambda: shell.is_idle)
    assert not dialog.block("product_id").isHidden()
    fill(dialog, signed_on=DAY(2025, 12, 31), product_id=product)
    assert "vào ngày ký" in dialog.block("product_id").problem
    fill(dialog, signed_on=DAY(2026, 1, 5))
    assert dialog.editor("annual_rate_percent").value() == 6
    fill(dialog, signed_on=DAY(2026, 3, 5))
    values = dialog.values()
    assert (values["annual_rate_percent"], values["principal_every_months"], values["late_interest_percent"]) == (
        Decimal("7.2"),
        3,
        Decimal(10),
    )
    assert values["purpose"] == "Vốn lưu động"
    fill(
        dialog, organisation_id=(office.htx, "HTX Nông nghiệp Tân Phú"), contract_number="07", approved_amount=120 * MILLION, months=36,
        project_total=300 * MILLION, own_capital=100 * MILLION,
    )  # fmt: skip
    assert "24" in dialog.preview.said.text()
    dialog.save()
    qtbot.waitUntil(lambda: "24" in dialog.block("months").problem)
    saved(qtbot, dialog, months=12)
    [line] = office.data.ask(book, LoanAsk())
    detail = office.data.ask(loan_detail, line.id)
    assert detail.product is not None
    assert (detail.product.id, detail.contract.rate_by_decision, detail.contract.interest_every_months) == (product, True, 3)
    paper = annex_paper(detail, office.data.ask(office_of), DAY(2026, 3, 5))
    [signatures] = [part for part in paper.blocks if isinstance(part, Signatures)]
    assert [each.role for each in signatures.people] == ["ĐẠI DIỆN BÊN VAY", "GIÁM ĐỐC QUỸ", "KẾ TOÁN TRƯỞNG"]
    page = show(LoanPage(shell, line.id))
    qtbot.waitUntil(lambda: any("lãi suất theo quyết định, nay 7,2 %/năm" in label.text() for label in page.findChildren(QLabel)))
