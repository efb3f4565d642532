"""The page of an organisation and the dialogs that fill its file."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.commands import (
    RecordCertificate,
    RecordLink,
    RecordOfficer,
    record_certificate,
    record_link,
    record_officer,
)
from lmhtx_desktop.areas.organisations.queries.dossier import OrganisationFile, organisation_file
from lmhtx_desktop.areas.organisations.queries.snapshot import newest_entry
from lmhtx_desktop.areas.organisations.ui.file_dialogs import (
    CertificateDialog,
    CorrectStatusDialog,
    PolicyDialog,
    ProductDialog,
    RegistrationDialog,
)
from lmhtx_desktop.areas.organisations.ui.lines_table import LinesTable
from lmhtx_desktop.areas.organisations.ui.link_dialogs import ConvertDialog, LinkDialog
from lmhtx_desktop.areas.organisations.ui.officer_dialogs import EndOfficerDialog, OfficerDialog
from lmhtx_desktop.areas.organisations.ui.organisation_dialog import EditDialog
from lmhtx_desktop.areas.organisations.ui.record import OrganisationPage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.model import TONE
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.resize(1200, 740)
    widget.show()
    return widget


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def file_of(register: Register, id: int) -> OrganisationFile:
    found = register.data.ask(organisation_file, id)
    assert found is not None
    return found


def opened(qtbot: QtBot, shell: Shell, id: int) -> OrganisationPage:
    page: OrganisationPage = shown(qtbot, OrganisationPage(shell, id))
    complete(qtbot, page)
    return page


def complete(qtbot: QtBot, page: OrganisationPage) -> None:
    """Wait until the page is filled to its foot, and what was added last is shown: Qt does that at the next turn of its loop."""
    qtbot.waitUntil(
        lambda: page.shell.is_idle and page.body.count() > 0 and page.body.itemAt(page.body.count() - 1).spacerItem() is not None
    )
    QApplication.processEvents()


def tables(page: QWidget) -> dict[str, LinesTable]:
    """Return the tables of lines by the headings of their cards."""
    found = {}
    for table in page.findChildren(LinesTable):
        card = table.parentWidget()
        if card is not None and table.isVisibleTo(page):
            found[card.accessibleName()] = table
    return found


def cells(table: LinesTable) -> list[list[str]]:
    model = table.model()
    return [[str(model.index(row, place).data()) for place in range(model.columnCount())] for row in range(model.rowCount())]


def save(qtbot: QtBot, dialog: Any) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()


def press(page: QWidget, words: str) -> None:
    next(button for button in page.findChildren(QPushButton) if button.text() == words and button.isVisibleTo(page)).click()


@pytest.fixture
def cooperative(register: Register) -> int:
    return register.add("HTX Tân Phú", representative="Lê Văn Tám", representative_title="Chủ tịch HĐQT", phone="0912345678", sector="NN",
                        founded_on=day(2015, 1, 1))  # fmt: skip


def test_an_empty_file_offers_the_first_steps_and_begins_with_the_representative(
    qtbot: QtBot, shell: Shell, register: Register, cooperative: int
) -> None:
    page = opened(qtbot, shell, cooperative)
    assert "Chưa ghi trong hồ sơ" in texts(page)
    assert set(tables(page)) == {"Quá trình hoạt động"}
    press(page, "Cán bộ")
    dialog = page.findChild(OfficerDialog)
    assert dialog is not None
    values = dialog.values()
    assert (values["full_name"], values["post"], values["phone"], values["represents"], values["sex"]) == (
        "Lê Văn Tám", "chairman", "0912345678", True, "M",
    )  # fmt: skip
    dialog.editor("training").set_value("degree")
    dialog.editor("birth_year").set_value(1970)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: "Cán bộ chủ chốt" in tables(page))
    complete(qtbot, page)
    assert cells(tables(page)["Cán bộ chủ chốt"]) == [["Chủ tịch HĐQT ★", "Lê Văn Tám", "1970", "ĐH trở lên", "0912345678", "—"]]
    assert "Cán bộ" not in [button.text() for button in page.findChildren(QPushButton) if button.isVisibleTo(page)]


def test_the_next_chairman_takes_over_post_and_representation(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    register.data.carry_out(record_officer, RecordOfficer(
        organisation=cooperative, post="chairman", full_name="Lê Văn Tám", since=day(2020, 1, 1), represents=True))  # fmt: skip
    page = opened(qtbot, shell, cooperative)
    assert "Nhiệm kỳ của Chủ tịch HĐQT Lê Văn Tám đã quá 5 năm" in texts(page)
    told = file_of(register, cooperative)
    dialog = shown(qtbot, OfficerDialog(shell, told.row, told.officers))
    dialog.editor("full_name").set_value("Trần Thị Hoa")
    dialog.editor("full_name").edited.emit()
    assert dialog.editor("sex").value() == "F"
    assert not dialog.editor("replaces").isVisible()
    dialog.editor("post").set_value("chairman")
    dialog.editor("post").edited.emit()
    assert dialog.editor("replaces").isVisible()
    assert "Lê Văn Tám" in dialog.editor("replaces").text()
    assert dialog.values()["represents"]
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.block("since").problem))
    dialog.editor("since").set_value(day(2026, 5, 1))
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: "Cán bộ chủ chốt" in tables(page) and cells(tables(page)["Cán bộ chủ chốt"])[0][1] == "Trần Thị Hoa")
    complete(qtbot, page)
    assert len(cells(tables(page)["Cán bộ chủ chốt"])) == 1
    assert "đã quá 5 năm" not in texts(page)
    press(page, "Người đã thôi: 1")
    qtbot.waitUntil(lambda: "Cán bộ chủ chốt" in tables(page) and len(cells(tables(page)["Cán bộ chủ chốt"])) == 2)
    complete(qtbot, page)
    table = tables(page)["Cán bộ chủ chốt"]
    assert cells(table)[1][5] == "01/01/2020 – 01/05/2026"
    assert table.model().index(1, 1).data(TONE) == "muted"
    assert [act.text() for act in table.menu_for(table.rows[1]).actions()] == ["Sửa", "Xóa\tDel"]
    assert [act.text() for act in table.menu_for(table.rows[0]).actions()] == ["Sửa", "Thôi giữ chức vụ…", "Xóa\tDel"]


def test_a_hidden_number_is_never_shown_again(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    register.data.carry_out(record_officer, RecordOfficer(
        organisation=cooperative, post="director", full_name="Lê Văn Tám", identity_number="089178000123"))  # fmt: skip
    told = file_of(register, cooperative)
    dialog = shown(qtbot, OfficerDialog(shell, told.row, told.officers, told.officers[0]))
    assert dialog.editor("identity_number").value() == ""
    assert "•••• 0123" in texts(dialog)
    assert "178000" not in texts(dialog)
    dialog.editor("identity_number").set_value("12")
    dialog.save()
    assert dialog.block("identity_number").problem
    dialog.editor("identity_number").set_value("")
    dialog.editor("training").set_value("basic")
    save(qtbot, dialog)
    [line] = file_of(register, cooperative).officers
    assert (line.identity_tail, line.training) == ("0123", "basic")
    page = opened(qtbot, shell, cooperative)
    assert "0123" not in str(cells(tables(page)["Cán bộ chủ chốt"]))


def test_enter_mends_a_line_and_del_takes_it_out_for_undo(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    register.data.carry_out(record_certificate, RecordCertificate(organisation=cooperative, kind="vietgap", expires_on=day(2026, 11, 21)))
    register.data.carry_out(record_certificate, RecordCertificate(organisation=cooperative, kind="iso", expires_on=day(2026, 12, 24)))
    page = opened(qtbot, shell, cooperative)
    table = tables(page)["Chứng nhận"]
    last = table.model().columnCount() - 1
    assert [table.model().index(row, last).data(TONE) for row in range(2)] == ["warn", "bad"]
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    dialog = page.findChild(CertificateDialog)
    assert dialog is not None
    assert dialog.values()["kind"] == "vietgap"
    dialog.editor("expires_on").set_value(day(2028, 11, 21))
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: "Chứng nhận" in tables(page) and "21/11/2028" in str(cells(tables(page)["Chứng nhận"])))
    complete(qtbot, page)
    table = tables(page)["Chứng nhận"]
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    with qtbot.waitSignal(shell.message) as told:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert "xóa chứng nhận ISO" in told.args[0]
    assert [line.kind for line in file_of(register, cooperative).certificates] == ["vietgap"]
    with register.data.reading() as reading:
        newest = newest_entry(reading.connection)
    register.data.carry_out(take_back, newest)
    assert len(file_of(register, cooperative).certificates) == 2


def test_a_products_recognition_is_offered_for_three_years(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    dialog = shown(qtbot, ProductDialog(shell, file_of(register, cooperative).row))
    assert not dialog.editor("expires_on").isVisible()
    dialog.editor("name").set_value("Gạo thơm")
    dialog.editor("stars").set_value(4)
    dialog.editor("stars").edited.emit()
    dialog.editor("recognised_on").set_value(day(2025, 3, 15))
    dialog.editor("recognised_on").edited.emit()
    assert dialog.values()["expires_on"] == day(2028, 3, 15)
    save(qtbot, dialog)
    [product] = file_of(register, cooperative).products
    assert (product.name, product.stars, product.expires_on) == ("Gạo thơm", 4, day(2028, 3, 15))


def test_support_registration_and_status_are_written_by_their_dialogs(
    qtbot: QtBot, shell: Shell, register: Register, cooperative: int
) -> None:
    row = file_of(register, cooperative).row
    dialog = shown(qtbot, PolicyDialog(shell, row))
    dialog.save()
    assert dialog.block("policy").problem
    dialog.editor("policy").set_value("market")
    dialog.editor("reached_on").set_value(day(2025, 5, 5))
    dialog.editor("from_local").set_value(30_000_000)
    save(qtbot, dialog)
    again = shown(qtbot, PolicyDialog(shell, row))
    assert again.values()["policy"] == "market"
    first = shown(qtbot, RegistrationDialog(shell, row, []))
    first.editor("number").set_value("07A")
    save(qtbot, first)
    told = file_of(register, cooperative)
    second = shown(qtbot, RegistrationDialog(shell, told.row, told.registrations))
    assert (second.values()["turn"], second.values()["number"]) == (1, "07A")
    second.editor("content").set_value("Tăng vốn điều lệ")
    save(qtbot, second)
    status = shown(qtbot, CorrectStatusDialog(shell, told.row, told.detail.statuses[0]))
    status.editor("status").set_value("suspended")
    save(qtbot, status)
    told = file_of(register, cooperative)
    assert [(line.policy, line.total) for line in told.policies] == [("market", 30_000_000)]
    assert [(line.turn, line.content) for line in told.registrations] == [(1, "Tăng vốn điều lệ"), (0, None)]
    assert told.row.status == "suspended"


def test_a_line_is_ended_by_its_own_short_dialog(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    register.data.carry_out(
        record_officer, RecordOfficer(organisation=cooperative, post="supervisor", full_name="Bà Ba", since=day(2024, 1, 1))
    )
    [line] = file_of(register, cooperative).officers
    dialog = shown(qtbot, EndOfficerDialog(shell, line))
    save(qtbot, dialog)
    assert file_of(register, cooperative).officers[0].until == day(2026, 11, 22)


def test_a_union_is_told_its_members_and_leads_to_them(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    union = register.add("LHHTX Lúa gạo", "LHHTX")
    dialog = shown(qtbot, LinkDialog(shell, file_of(register, union).row))
    lookup = dialog.editor("other")
    qtbot.keyClicks(lookup, "tan phu")
    qtbot.waitUntil(lambda: bool(lookup._found))
    assert [id for id, *_ in lookup._found] == [cooperative]
    lookup.set_value((cooperative, "HTX Tân Phú"))
    dialog.editor("since").set_value(day(2020, 1, 1))
    save(qtbot, dialog)
    page = opened(qtbot, shell, union)
    table = tables(page)["Liên kết tổ chức: 1 HTX thành viên"]
    assert cells(table) == [["HTX thành viên", "HTX Tân Phú", "HTX", "01/01/2020"]]
    with qtbot.waitSignal(shell.opened) as asked:
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [Area.ORGANISATIONS, cooperative]
    [line] = file_of(register, cooperative).links
    mend = shown(qtbot, LinkDialog(shell, file_of(register, cooperative).row, line))
    mend.editor("until").set_value(day(2025, 1, 1))
    save(qtbot, mend)
    assert file_of(register, union).member_htx == 0


def test_a_group_becomes_a_cooperative_and_its_page_opens(qtbot: QtBot, shell: Shell, register: Register) -> None:
    group = register.add("Tổ hợp tác Lúa giống", "THT", founded_on=day(2026, 3, 1))
    page = opened(qtbot, shell, group)
    press(page, "Chuyển thành HTX")
    dialog = page.findChild(ConvertDialog)
    assert dialog is not None
    assert dialog.values()["name"] == "Hợp tác xã Lúa giống"
    said = texts(dialog)
    assert "chưa hoạt động đủ 12 tháng" in said
    assert "Chưa ghi mã số thuế" in said
    dialog.editor("tax_code").set_value("0100112437")
    with qtbot.waitSignal(shell.opened) as asked:
        dialog.save()
    new = asked.args[1]
    assert file_of(register, new).row.tax_code == "0100112437"
    qtbot.waitUntil(lambda: "Đã chấm dứt hoạt động" in texts(page))
    complete(qtbot, page)
    assert "Chuyển thành HTX" not in [button.text() for button in page.findChildren(QPushButton) if button.isVisibleTo(page)]


def test_the_field_of_the_decree_is_proposed_until_the_person_chooses(
    qtbot: QtBot, shell: Shell, register: Register, cooperative: int
) -> None:
    page = opened(qtbot, shell, cooperative)
    assert "Nông nghiệp (đề xuất)" in texts(page)
    dialog = shown(qtbot, EditDialog(shell, file_of(register, cooperative).row))
    qtbot.keyClicks(dialog.editor("vsic_code").line, "4933")
    assert dialog.values()["field_113"] == "TM"
    assert "Vận tải hàng hóa bằng đường bộ" in texts(dialog)
    dialog.editor("field_113").set_value("CX")
    dialog.editor("field_113").edited.emit()
    dialog.editor("vsic_code").line.setText("0118")
    dialog.editor("vsic_code").edited.emit()
    assert dialog.values()["field_113"] == "CX"
    dialog.editor("vsic_code").line.setText("trồng gì đó")
    dialog.save()
    assert dialog.block("vsic_code").problem
    dialog.editor("vsic_code").set_value("9999")
    dialog.editor("old_commune").set_value("Xã Cũ")
    dialog.editor("old_province").set_value("Tỉnh Cũ")
    save(qtbot, dialog)
    row = file_of(register, cooperative).row
    assert (row.vsic_code, row.field_113, row.old_commune, row.old_province) == ("9999", "CX", "Xã Cũ", "Tỉnh Cũ")
    qtbot.waitUntil(lambda: "Xã Cũ, Tỉnh Cũ" in texts(page))
    complete(qtbot, page)


@pytest.fixture
def viewer(register: Register, cooperative: int, qapp: Any) -> Iterator[Shell]:
    from lmhtx_desktop.store.datafile import open_file

    register.data.carry_out(record_certificate, RecordCertificate(organisation=cooperative, kind="iso"))
    file = open_file(register.data.path, user="Người xem", today=lambda: day(2026, 11, 22), read_only=True)
    made = Shell(file)
    yield made
    made.close()
    file.close()


def test_in_a_file_open_for_reading_nothing_can_be_changed(qtbot: QtBot, viewer: Shell, cooperative: int) -> None:
    page = opened(qtbot, viewer, cooperative)
    table = tables(page)["Chứng nhận"]
    assert table.menu_for(table.rows[0]).actions() == []
    buttons = [button for button in page.findChildren(QPushButton) if button.text() in ("Thêm", "Cán bộ", "Sửa")]
    assert buttons
    assert not any(button.isEnabled() for button in buttons)


def test_what_asks_for_a_look_stands_above_all(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    register.figures(cooperative, 2025, members=4)
    page = opened(qtbot, shell, cooperative)
    notice = next(frame for frame in page.findChildren(QFrame) if frame.accessibleName() == "Cần xem lại")
    assert "Chỉ có 4 thành viên chính thức" in texts(notice)
    assert notice.y() == 0


def test_a_page_filled_anew_in_a_hurry_is_filled_once(qtbot: QtBot, shell: Shell, register: Register, cooperative: int) -> None:
    register.data.carry_out(record_certificate, RecordCertificate(organisation=cooperative, kind="iso"))
    other = register.add("LHHTX", "LHHTX")
    register.data.carry_out(record_link, RecordLink(first=cooperative, second=other, relation="member"))
    page = opened(qtbot, shell, cooperative)
    for _ in range(3):
        page._on_answer(file_of(register, cooperative))
    complete(qtbot, page)
    assert (
        sum(
            card == "Chứng nhận"
            for card in (table.parentWidget().accessibleName() for table in page.findChildren(LinesTable) if table.isVisibleTo(page))
        )
        == 1
    )
