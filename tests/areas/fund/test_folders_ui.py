"""Loan folders on screen: the list, the path, and the dialogs that fill it."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.book.loans import loan_file
from lmhtx_desktop.areas.fund.queries.folders import folder_file
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.ui.folder_dialogs import (
    CollateralDialog,
    FolderDialog,
    InspectionDialog,
    PapersDialog,
    PersonDialog,
    StepDialog,
    release_dialog,
)
from lmhtx_desktop.areas.fund.ui.folder_links import folder_action
from lmhtx_desktop.areas.fund.ui.folder_page import FolderPage
from lmhtx_desktop.areas.fund.ui.folders_page import FoldersPage
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_folders import decided, file_of, open_one, step

DAY = datetime.date


def fill(dialog: Any, **values: Any) -> None:
    for key, value in values.items():
        dialog.editor(key).set_value(value)
        dialog.editor(key).edited.emit()


def save(qtbot: QtBot, shell: Shell, dialog: Any) -> None:
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and not dialog.isVisible())


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, show: Any) -> Any:
    """Open the page of a folder and wait for it."""

    def opened(folder: int) -> FolderPage:
        page: FolderPage = show(FolderPage(shell))
        page.take(folder)
        qtbot.waitUntil(lambda: shell.is_idle and page._file is not None)
        QApplication.processEvents()
        return page

    return opened


def dialog_over(qtbot: QtBot, shell: Shell) -> Any:
    qtbot.waitUntil(lambda: shell.is_idle and QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_list_is_filtered_by_step_and_searched_without_accents(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    first, second = open_one(office), decided(office, organisation_id=office.lh)
    page = show(FoldersPage(shell))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert list(page.model.ids) == [second, first]
    page.set_filter("stage", "DECIDED")
    qtbot.waitUntil(lambda: list(page.model.ids) == [second])
    page.set_filter("stage", None)
    page.set_search("nong nghiep tan phu")
    qtbot.waitUntil(lambda: list(page.model.ids) == [first])


def test_without_a_fund_the_list_asks_for_the_fund_first(qtbot: QtBot, data: Any, qapp: Any) -> None:
    shell = Shell(data)
    page = FoldersPage(shell)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: shell.is_idle)
    page.open_new()
    dialog = dialog_over(qtbot, shell)
    assert dialog.windowTitle() == "Thêm quỹ hỗ trợ"
    dialog.done(0)
    shell.close()


def test_an_application_is_entered_and_opens_its_folder(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    page = show(FoldersPage(shell))
    opened: list[Any] = []
    shell.opened.connect(lambda area, name: opened.append((area, name, shell.told)))
    page.open_new()
    dialog = dialog_over(qtbot, shell)
    assert isinstance(dialog, FolderDialog)
    fill(dialog, borrower="person", borrower_name="Lê Văn Tám", borrower_id_number="089080000001", requested_amount=50_000_000)
    save(qtbot, shell, dialog)
    assert len(opened) == 1
    area, name, folder = opened[0]
    assert (area, name) == (Area.FUND, "folder")
    assert file_of(office, folder).facts["borrower_name"] == "Lê Văn Tám"


def test_mending_an_application_neither_shows_nor_loses_the_identity_number(qtbot: QtBot, shell: Shell, office: Office, page: Any) -> None:
    folder = open_one(office, organisation_id=None, borrower_name="Lê Văn Tám", borrower_id_number="089080000001")
    shown = page(folder)
    assert "089080000001" not in texts(shown)
    shown.open_edit()
    dialog = dialog_over(qtbot, shell)
    assert dialog.editor("borrower_id_number").value() == ""
    assert "0001" in dialog.block("borrower_id_number").field.hint
    fill(dialog, purpose="Nuôi bò")
    save(qtbot, shell, dialog)
    facts = file_of(office, folder).facts
    assert (facts["borrower_id_number"], facts["purpose"]) == ("089080000001", "Nuôi bò")


def test_the_page_leads_from_step_to_step_and_says_in_red_what_is_missing(qtbot: QtBot, shell: Shell, office: Office, page: Any) -> None:
    shown = page(open_one(office))
    assert [row.point.state for row in shown.path.rows][:2] == ["done", "now"]
    missing = [label.text() for label in shown.path.findChildren(QLabel) if label.property("role") == "problem"]
    assert "Điều lệ" in missing[0]
    for kind, values in (
        ("APPRAISED", {"done_on": DAY(2026, 1, 3), "people": "Nguyễn Thị Bích – cán bộ"}),
        ("COUNCIL", {"done_on": DAY(2026, 1, 4)}),
        (
            "DECIDED",
            {"done_on": DAY(2026, 1, 5), "number": "05/QĐ-QHT", "amount": 120_000_000, "months": 6, "annual_rate_percent": Decimal(6)},
        ),
    ):
        shown.open_step(kind)
        dialog = dialog_over(qtbot, shell)
        assert isinstance(dialog, StepDialog)
        fill(dialog, **values)
        save(qtbot, shell, dialog)
        qtbot.waitUntil(lambda kind=kind: shell.is_idle and kind in shown.file.steps)
    QApplication.processEvents()
    assert "Số 05/QĐ-QHT · 120.000.000 đ · 6 tháng · 6 %/năm" in texts(shown.path)
    assert any(button.text() == "Lập hợp đồng vay" for button in shown.findChildren(QPushButton))


def test_a_step_starts_from_what_the_one_before_proposed(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    folder = open_one(office)
    step(office, folder, "APPRAISED", DAY(2026, 1, 3), amount=90_000_000, months=9, annual_rate_percent=Decimal("6.6"))
    dialog = show(StepDialog(shell, file_of(office, folder), "DECIDED"))
    assert [dialog.editor(key).value() for key in ("amount", "months", "annual_rate_percent")] == [90_000_000, 9, Decimal("6.6")]


def test_a_step_out_of_order_is_refused_at_its_day(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    folder = open_one(office)
    dialog = show(StepDialog(shell, file_of(office, folder), "APPRAISED"))
    fill(dialog, done_on=DAY(2026, 1, 1))
    dialog.save()
    qtbot.waitUntil(lambda: "02/01/2026" in dialog.block("done_on").problem)


def test_the_last_step_is_taken_out_beside_it(qtbot: QtBot, shell: Shell, office: Office, page: Any) -> None:
    shown = page(decided(office))
    row = next(row for row in shown.path.rows if row.point.step == "DECIDED")
    assert [button.text() for button in row.buttons] == ["In", "Sửa", "Xóa"]
    row.buttons[2].click()
    qtbot.waitUntil(lambda: shell.is_idle and "DECIDED" not in shown.file.steps)


def test_the_contract_of_a_decided_folder_is_filled_from_it_and_leads_back(qtbot: QtBot, shell: Shell, office: Office, page: Any) -> None:
    folder = decided(office, organisation_id=None, borrower_name="Lê Văn Tám", borrower_id_number="089080000001")
    shown = page(folder)
    opened: list[Any] = []
    shell.opened.connect(lambda area, name: opened.append(name))
    shown.open_contract()
    dialog = dialog_over(qtbot, shell)
    assert isinstance(dialog, GrantDialog)
    assert dialog.editor("borrower_name").value() == "Lê Văn Tám"
    assert [dialog.editor(key).value() for key in ("approved_amount", "months", "annual_rate_percent")] == [120_000_000, 6, Decimal(6)]
    fill(dialog, contract_number="07/2026/HĐTD", signed_on=DAY(2026, 1, 6))
    save(qtbot, shell, dialog)
    qtbot.waitUntil(lambda: bool(opened))
    file = shell.office.ask(lambda reading: loan_file(reading.connection, opened[0]))
    assert file is not None
    assert (file.contract.application_id, file.contract.borrower_id_number) == (folder, "089080000001")
    told: list[Any] = []
    shell.opened.connect(lambda area, name: told.append((name, shell.told)))
    folder_action(shell, file.contract, shown).call()
    assert told == [("folder", folder)]


def test_an_old_contract_gets_its_folder_from_the_loan_page(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.grant()
    holder = show(FoldersPage(shell))
    file = shell.office.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    opened: list[Any] = []
    shell.opened.connect(lambda area, name: opened.append((name, shell.told)))
    folder_action(shell, file.contract, holder).call()
    dialog = dialog_over(qtbot, shell)
    assert dialog.editor("received_on").value() == DAY(2026, 1, 5)
    save(qtbot, shell, dialog)
    qtbot.waitUntil(lambda: bool(opened))
    assert file_of(office, opened[0][1]).loan is not None


def test_papers_missing_are_ticked_and_others_added(qtbot: QtBot, shell: Shell, office: Office, page: Any) -> None:
    shown = page(open_one(office))
    shown.open_papers("APPLIED")
    dialog = dialog_over(qtbot, shell)
    assert isinstance(dialog, PapersDialog)
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and bool(dialog.block("names_APPLIED").problem))
    fill(dialog, names_APPLIED=["Điều lệ"], other="Giấy phép xây dựng\n")
    save(qtbot, shell, dialog)
    qtbot.waitUntil(lambda: shell.is_idle and sum(line.id is not None for line in shown.file.papers) == 2)
    place = next(place for place, line in enumerate(shown.papers.rows) if line.name == "Điều lệ")
    shown.papers.setCurrentIndex(shown.papers.model().index(place, 0))
    shown._lose_paper()
    qtbot.waitUntil(lambda: shell.is_idle and sum(line.id is not None for line in shown.file.papers) == 1)


def test_people_assets_and_inspections_are_entered_and_taken_out(qtbot: QtBot, shell: Shell, office: Office, page: Any) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder)
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    shown = page(folder)
    entered: list[tuple[Any, dict[str, Any]]] = [
        (PersonDialog, {"role": "GUARANTOR", "full_name": "Trần Thị Hoa", "identity_number": "089080000123"}),
        (CollateralDialog, {"name": "Thửa đất 12", "value": 200_000_000, "deducted": 80_000_000}),
        (InspectionDialog, {"findings": "Đã mua máy", "for_purpose": "no", "used_amount": 1_000_000}),
    ]
    for kind, values in entered:
        dialog = kind(shell, shown.file, parent=shown)
        dialog.open()
        fill(dialog, **values)
        save(qtbot, shell, dialog)
    file = file_of(office, folder)
    assert (file.persons[0].identity_tail, file.collateral[0].deducted, file.inspections[0].for_purpose) == ("0123", 80_000_000, False)
    qtbot.waitUntil(lambda: shell.is_idle and len(shown.file.inspections) == 1)
    QApplication.processEvents()
    assert "089080000123" not in texts(shown)
    shown._reveal_person(shown.file.persons[0])
    reason = dialog_over(qtbot, shell)
    reason.done(0)
    for what, lines in (("person", file.persons), ("collateral", file.collateral), ("inspection", file.inspections)):
        shown._remove(what, lines[0])
    qtbot.waitUntil(lambda: shell.is_idle and not (shown.file.persons or shown.file.collateral or shown.file.inspections))
    QApplication.processEvents()
    assert texts(shown).count("Quá trình hồ sơ") == 1


def test_what_is_mended_stands_in_the_dialog(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder)
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    for kind, values in (
        (PersonDialog, {"role": "OWNER", "full_name": "Trần Thị Hoa", "phone": "0912345678"}),
        (CollateralDialog, {"name": "Thửa đất 12", "owner": "Trần Thị Hoa"}),
        (InspectionDialog, {"findings": "Đã mua máy", "number": "01/BB"}),
    ):
        dialog = show(kind(shell, file_of(office, folder)))
        fill(dialog, **values)
        save(qtbot, shell, dialog)
    file = office.data.ask(folder_file, folder)
    lines = {"PersonDialog": file.persons, "CollateralDialog": file.collateral, "InspectionDialog": file.inspections}
    assert {name: len(found) for name, found in lines.items()} == {"PersonDialog": 1, "CollateralDialog": 1, "InspectionDialog": 1}
    again = show(CollateralDialog(shell, file, file.collateral[0]))
    assert (again.editor("name").value(), again.editor("owner").value()) == ("Thửa đất 12", "Trần Thị Hoa")
    again = show(InspectionDialog(shell, file, file.inspections[0]))
    assert (again.editor("findings").value(), again.editor("for_purpose").value()) == ("Đã mua máy", "yes")


def test_an_asset_is_not_released_while_money_is_owed(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder)
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    dialog = show(CollateralDialog(shell, file_of(office, folder)))
    fill(dialog, name="Thửa đất 12")
    save(qtbot, shell, dialog)
    release = show(release_dialog(shell, file_of(office, folder).collateral[0]))
    release.save()
    qtbot.waitUntil(lambda: "còn nợ" in release.block("released_on").problem)


def test_the_dialog_of_an_application_knows_the_funds(shell: Shell, office: Office, show: Any) -> None:
    dialog = show(FolderDialog(shell, office.data.ask(funds)))
    assert dialog.editor("fund_id").value() == office.fund
