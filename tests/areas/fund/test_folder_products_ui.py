"""The product of a folder on screen: chosen in the application, followed by the steps, taken over by the contract."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.book.loans import loan_file
from lmhtx_desktop.areas.fund.commands import DecideRate, EditProduct, decide_rate, edit_product
from lmhtx_desktop.areas.fund.queries.folders import FolderAsk, find_folders
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.ui.folder_dialogs import FolderDialog, StepDialog
from lmhtx_desktop.areas.fund.ui.folder_page import FolderPage
from lmhtx_desktop.areas.fund.ui.folders_page import FoldersPage
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.page import FundPage
from lmhtx_desktop.desk.shell import Shell
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_folders import RECEIVED, decided, file_of, open_one, step
from tests.areas.fund.test_folders_ui import fill, save, texts
from tests.areas.fund.test_products import MILLION, by_decision, offer

DAY = datetime.date


def contract_of(office: Office, loan: int) -> Any:
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    return file.contract


@pytest.fixture
def asking(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> Any:
    """Open the dialog of an application with the products known."""

    def opened(folder: int | None = None) -> FolderDialog:
        dialog: FolderDialog = show(FolderDialog(shell, office.data.ask(funds), file_of(office, folder) if folder else None))
        qtbot.waitUntil(lambda: shell.is_idle and dialog._products is not None)
        return dialog

    return opened


def test_the_application_offers_what_is_on_offer_on_its_day(qtbot: QtBot, shell: Shell, office: Office, asking: Any) -> None:
    early = offer(office, "Vay ngắn hạn", max_months=12, max_amount=200 * MILLION, purpose="Vốn lưu động")
    office.data.carry_out(edit_product, EditProduct(id=early, fund=office.fund, name="Vay ngắn hạn", ends_on=DAY(2026, 1, 31)))
    offer(office, "Vay trung hạn", since=DAY(2026, 2, 1))
    dialog = asking()
    fill(dialog, received_on=RECEIVED)
    editor = dialog.editor("product_id")
    assert [editor.itemText(row) for row in range(editor.count())] == ["Không theo sản phẩm", "Vay ngắn hạn"]
    fill(dialog, product_id=early)
    assert dialog.block("product_id").field.hint == "đến 200.000.000 đồng · đến 12 tháng · 6 %/năm"
    assert dialog.editor("purpose").value() == "Vốn lưu động"
    fill(dialog, requested_amount=300 * MILLION)
    assert "200.000.000" in texts(dialog.block("requested_amount"))
    fill(dialog, received_on=DAY(2026, 2, 1))
    assert "không cho vay vào ngày nhận đơn 01/02/2026" in dialog.block("product_id").problem
    assert dialog.values()["product_id"] is None
    fill(dialog, received_on=RECEIVED, product_id=early, organisation_id=(office.htx, "HTX Nông nghiệp Tân Phú"))
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and "200.000.000" in dialog.block("requested_amount").problem)
    fill(dialog, requested_amount=150 * MILLION)
    save(qtbot, shell, dialog)
    [folder] = office.data.ask(find_folders, FolderAsk())
    assert file_of(office, folder).facts["product_id"] == early


def test_without_products_the_application_does_not_ask_for_one(office: Office, asking: Any) -> None:
    assert asking().block("product_id").isHidden()
    offer(office)
    dialog = asking()
    assert not dialog.block("product_id").isHidden()
    fill(dialog, received_on=DAY(2025, 12, 31))
    assert dialog.block("product_id").isHidden()


def test_mending_an_application_keeps_a_product_no_longer_on_offer(qtbot: QtBot, shell: Shell, office: Office, asking: Any) -> None:
    product = offer(office)
    folder = open_one(office, product_id=product)
    office.data.carry_out(edit_product, EditProduct(id=product, fund=office.fund, name="Vay", ends_on=DAY(2025, 12, 31)))
    dialog = asking(folder)
    assert dialog.editor("product_id").value() == product
    fill(dialog, note="Nộp bổ sung")
    save(qtbot, shell, dialog)
    facts = file_of(office, folder).facts
    assert (facts["product_id"], facts["note"]) == (product, "Nộp bổ sung")


def test_an_application_saved_before_the_products_are_known_keeps_its_own(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(office)
    folder = open_one(office, product_id=product)
    dialog = show(FolderDialog(shell, office.data.ask(funds), file_of(office, folder)))
    dialog._products = None
    fill(dialog, note="Nộp bổ sung")
    save(qtbot, shell, dialog)
    assert file_of(office, folder).facts["product_id"] == product


def test_a_step_begins_with_the_rate_of_the_product_and_follows_its_day(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = by_decision(office, (DAY(2026, 1, 1), "6.6"), (DAY(2026, 1, 4), "7.2"))
    folder = open_one(office, product_id=product)
    dialog = show(StepDialog(shell, file_of(office, folder), "APPRAISED"))
    assert dialog.editor("annual_rate_percent").value() == Decimal("7.2")
    assert "Vay vốn lưu động: 7,2 %/năm" in texts(dialog)
    fill(dialog, done_on=DAY(2026, 1, 3))
    assert dialog.editor("annual_rate_percent").value() == Decimal("6.6")
    fill(dialog, annual_rate_percent=Decimal(5))
    assert "6,6 %/năm" in texts(dialog.block("annual_rate_percent"))
    fill(dialog, done_on=DAY(2026, 1, 4))
    assert dialog.editor("annual_rate_percent").value() == Decimal(5)
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and "7,2" in dialog.block("annual_rate_percent").problem)
    fill(dialog, annual_rate_percent=Decimal("7.2"))
    save(qtbot, shell, dialog)
    step(office, folder, "COUNCIL", DAY(2026, 1, 5), amount=100 * MILLION, months=12, annual_rate_percent=Decimal("7.2"))
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 1, 6), Decimal("7.5"), "QĐ"))
    again = show(StepDialog(shell, file_of(office, folder), "DECIDED"))
    assert [again.editor(key).value() for key in ("amount", "months", "annual_rate_percent")] == [100 * MILLION, 12, Decimal("7.5")]


def test_the_contract_takes_the_product_over_with_its_terms(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(
        office, rate_by_decision=True, annual_rate_percent=None, plan="equal_principal", principal_every_months=3, interest_every_months=3,
        round_to=1000,
    )  # fmt: skip
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 1, 1), Decimal(6), "QĐ 01"))
    folder = decided(office, product_id=product)
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 1, 6), Decimal("6.6"), "QĐ 02"))
    dialog = show(GrantDialog(shell, office.data.ask(funds), folder=file_of(office, folder)))
    qtbot.waitUntil(lambda: shell.is_idle and dialog.editor("product_id").value() == product)
    fill(dialog, contract_number="07", signed_on=DAY(2026, 1, 5))
    assert dialog.editor("annual_rate_percent").value() == 6
    fill(dialog, signed_on=DAY(2026, 1, 6))
    values = dialog.values()
    assert (values["annual_rate_percent"], values["principal_every_months"], values["approved_amount"]) == (
        Decimal("6.6"),
        3,
        120 * MILLION,
    )
    assert "Quyết định cho vay ghi 6 %/năm." in texts(dialog.block("annual_rate_percent"))
    assert dialog.block("other_product").isHidden()
    fill(dialog, organisation_id=(office.htx, "HTX Nông nghiệp Tân Phú"))
    save(qtbot, shell, dialog)
    loan = file_of(office, folder).loan
    assert loan is not None
    assert (loan.contract.product_id, loan.contract.rate_by_decision) == (product, True)


def test_a_contract_by_another_product_is_marked_and_stays_so_when_mended(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    asked, other = offer(office, "Vay ngắn hạn"), offer(office, "Vay theo chuỗi", round_to=1000)
    folder = decided(office, product_id=asked)
    dialog = show(GrantDialog(shell, office.data.ask(funds), folder=file_of(office, folder)))
    qtbot.waitUntil(lambda: shell.is_idle and dialog.editor("product_id").value() == asked)
    fill(dialog, contract_number="07", signed_on=DAY(2026, 1, 5), product_id=other)
    assert not dialog.block("other_product").isHidden()
    assert "Vay ngắn hạn" in dialog.block("other_product").field.hint
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and "Vay ngắn hạn" in dialog.block("product_id").problem)
    fill(dialog, other_product=True)
    save(qtbot, shell, dialog)
    loan = file_of(office, folder).loan
    assert loan is not None
    mending = show(GrantDialog(shell, office.data.ask(funds), contract=loan.contract))
    qtbot.waitUntil(lambda: shell.is_idle and not mending.block("other_product").isHidden())
    assert mending.editor("other_product").value() is True
    fill(mending, purpose="Nuôi bò")
    save(qtbot, shell, mending)
    contract = contract_of(office, loan.contract.id)
    assert (contract.product_id, contract.purpose) == (other, "Nuôi bò")


def test_the_contract_of_a_person_neither_shows_nor_loses_the_identity_number(
    qtbot: QtBot, shell: Shell, office: Office, show: Any
) -> None:
    loan = office.grant(organisation_id=None, borrower_name="Lê Văn Tám", borrower_id_number="089080000001")
    page = show(LoanPage(shell, loan))
    page.open_edit()
    qtbot.waitUntil(lambda: shell.is_idle and isinstance(QApplication.activeModalWidget(), GrantDialog))
    dialog: Any = QApplication.activeModalWidget()
    assert dialog.editor("borrower_id_number").value() == ""
    assert dialog.block("borrower_id_number").field.hint == "Đã ghi •••• 0001; để trống nếu giữ nguyên."
    assert not any("089080000001" in str(value) for value in dialog.values().values())
    fill(dialog, purpose="Nuôi bò")
    save(qtbot, shell, dialog)
    contract = contract_of(office, loan)
    assert (contract.borrower_id_number, contract.purpose) == ("089080000001", "Nuôi bò")


def test_the_page_says_which_product_and_whose_list_of_papers(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(office, papers=(("APPLIED", "Đơn theo mẫu 1"),))
    folder = open_one(office, product_id=product)
    page = show(FolderPage(shell))
    page.take(folder)
    qtbot.waitUntil(lambda: shell.is_idle and page._file is not None)
    QApplication.processEvents()
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "Vay vốn lưu động" in said
    assert "Danh mục theo sản phẩm “Vay vốn lưu động”, điều kiện có hiệu lực ngày 02/01/2026." in said


def test_the_list_of_folders_is_filtered_by_product(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(office)
    named, bare = open_one(office, product_id=product), open_one(office)
    page = show(FoldersPage(shell))
    qtbot.waitUntil(lambda: list(page.model.ids) == [bare, named])
    page.set_filter("product", product)
    qtbot.waitUntil(lambda: list(page.model.ids) == [named])


def test_the_loan_book_is_filtered_by_product(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    product = offer(office)
    named, bare = office.grant(product_id=product), office.grant(contract_number="02")
    page = show(FundPage(shell))
    qtbot.waitUntil(lambda: set(page.model.ids) == {named, bare})
    page.set_filter("product", product)
    qtbot.waitUntil(lambda: list(page.model.ids) == [named])
