"""The history of a loan folder: every change of it and of what lies in it, a click away from its page."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.app.places import Place
from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    RecordInspection,
    RecordPerson,
    RemoveLine,
    record_collateral,
    record_inspection,
    record_person,
    remove_line,
)
from lmhtx_desktop.areas.fund.commands.folders import EditFolder, ReceivePapers, edit_folder, receive_papers
from lmhtx_desktop.areas.fund.ui.folder_page import FolderPage
from lmhtx_desktop.areas.people.queries import RecordChange, record_history
from lmhtx_desktop.areas.people.ui.record import RecordHistoryPage
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.store.datafile import DataFile
from tests.areas.fund.conftest import Office, office_in
from tests.areas.fund.test_folders import decided, file_of, open_one, step
from tests.areas.fund.test_products import offer

DAY = datetime.date


def history(data: DataFile, table: str, id: int) -> tuple[str, list[RecordChange]]:
    return data.ask(lambda reading: record_history(reading, bootstrap.tables(), table, id))


def full(office: Office) -> int:
    """A folder in which everything has happened once."""
    product = offer(office)
    folder = decided(office, product_id=product)
    office.data.carry_out(receive_papers, ReceivePapers(folder, "APPLIED", ("Điều lệ",), DAY(2026, 1, 2)))
    office.data.carry_out(
        record_person, RecordPerson(application=folder, role="GUARANTOR", full_name="Trần Thị Hoa", identity_number="089080000123")
    )
    office.data.carry_out(
        record_collateral, RecordCollateral(application=folder, kind="LAND", name="Thửa đất 12", pledged_on=DAY(2026, 1, 5))
    )
    loan = office.grant(application_id=folder, product_id=product)
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    office.data.carry_out(
        record_inspection, RecordInspection(application=folder, inspected_on=DAY(2026, 3, 1), for_purpose=True, findings="Đã mua máy")
    )
    return folder


def test_the_history_tells_every_change_of_the_folder_and_of_what_lies_in_it(data: DataFile) -> None:
    office = office_in(data)
    folder, other = full(office), open_one(office)
    facts = {"id": folder, "fund_id": office.fund, "received_on": DAY(2026, 1, 2), "requested_amount": 150_000_000, "requested_months": 12,
             "organisation_id": office.htx, "purpose": "Nuôi bò", "project_total": 300_000_000, "own_capital": 100_000_000,
             "product_id": file_of(office, folder).facts["product_id"]}  # fmt: skip
    data.carry_out(edit_folder, EditFolder(**facts))
    step(office, folder, "COUNCIL", DAY(2026, 1, 4), number="03/BB-HĐ")
    data.carry_out(remove_line, RemoveLine("person", file_of(office, folder).persons[0].id))
    name, lines = history(data, "loan_application", folder)
    assert name == "Hồ sơ vay HS-0001/2026"
    assert {line.part for line in lines} == {
        "", "Bước của hồ sơ vay", "Giấy tờ của hồ sơ vay", "Người trong hồ sơ vay", "Tài sản bảo đảm", "Kiểm tra sử dụng vốn", "Hợp đồng vay",
    }  # fmt: skip
    told = [(line.what, line.field, line.before, line.after) for line in lines]
    assert ("", "Mục đích vay", "Mua máy sấy lúa", "Nuôi bò") in told
    assert ("", "Sản phẩm vay", "—", "Sản phẩm vay Vay vốn lưu động") in told
    assert ("Họp hội đồng", "Số văn bản", "—", "03/BB-HĐ") in told
    assert any(line.kind == "deleted" and line.what == "Trần Thị Hoa" for line in lines)
    assert not any("089080000123" in f"{line.before} {line.after}" for line in lines)
    _, beside = history(data, "loan_application", other)
    assert {line.part for line in beside} == {""}
    _, of_organisation = history(data, "organisation", office.htx)
    assert {line.part for line in of_organisation} >= {"Hồ sơ vay", "Hợp đồng vay"}
    assert "Bước của hồ sơ vay" not in {line.part for line in of_organisation}


@pytest.fixture
def window(qtbot: QtBot, data: DataFile, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(data.path, QSettings(str(tmp_path / "cua-so.ini"), QSettings.Format.IniFormat))
    window.show()
    window.attach(data)
    yield window
    with qtbot.waitSignal(window.gone, timeout=20_000):
        window.close()
    window.deleteLater()


def test_the_folder_page_opens_its_history_and_the_way_leads_back_to_that_folder(qtbot: QtBot, window: MainWindow) -> None:
    assert window._data is not None
    office = office_in(window._data)
    first, second = full(office), open_one(office)
    shell, places = window.shell, window._places
    assert shell is not None
    assert places is not None

    def on(folder: int) -> Any:
        page: Any = window.page
        return isinstance(page, FolderPage) and shell.is_idle and page._file is not None and page._file.id == folder

    shell.open(Area.FUND, "folder", first)
    qtbot.waitUntil(lambda: on(first))
    act = next(act for act in window.page.actions() if act.text() == "Lịch sử")  # type: ignore[union-attr]
    assert act.shortcut().toString() == "Ctrl+H"
    act.trigger()
    there = Place("fund", first, history=True, page="folder")
    assert places.here == there
    qtbot.waitUntil(lambda: isinstance(window.page, RecordHistoryPage) and window.page.model.rowCount() > 10)
    qtbot.waitUntil(lambda: "Lịch sử: Hồ sơ vay HS-0001/2026" in window._crumb.text())
    shell.open(Area.FUND, "folder", second)
    qtbot.waitUntil(lambda: on(second))
    places.back()
    assert places.here == there
    window._crumb.linkActivated.emit("fund/folder")
    assert places.here == Place("fund", "folder")
    qtbot.waitUntil(lambda: on(first))
    shell.open_history(Area.FUND, first, "folders")
    assert places.here == Place("fund")
