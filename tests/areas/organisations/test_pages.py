"""The register on screen."""

import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.commands import RemoveOrganisation, remove_organisation
from lmhtx_desktop.areas.organisations.queries.detail import organisation_detail
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids, organisation_rows
from lmhtx_desktop.areas.organisations.ui.act_dialogs import AdmitDialog, EndDialog, StatusDialog
from lmhtx_desktop.areas.organisations.ui.bulk_dialog import BulkDialog
from lmhtx_desktop.areas.organisations.ui.figures_dialog import FiguresDialog
from lmhtx_desktop.areas.organisations.ui.import_dialog import ImportDialog
from lmhtx_desktop.areas.organisations.ui.membership_page import ApplicationsList, MembersList, PapersList
from lmhtx_desktop.areas.organisations.ui.organisation_dialog import EditDialog, RegisterDialog
from lmhtx_desktop.areas.organisations.ui.page import RegisterPage
from lmhtx_desktop.areas.organisations.ui.rating_page import RatingPage
from lmhtx_desktop.areas.organisations.ui.record import OrganisationPage
from lmhtx_desktop.areas.organisations.ui.sheets_page import SheetsPage
from lmhtx_desktop.desk.shell import Shell
from tests.areas.organisations.conftest import Register, day


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    widget.show()
    return widget


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle, timeout=10_000)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def detail(register: Register, id: int) -> Any:
    return register.data.ask(organisation_detail, id)


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, register: Register) -> RegisterPage:
    a = register.add("HTX Tân Phú", tax_code="0100233488", commune_id=register.communes["Xã Tân An"], sector="NN")
    register.admit(a, day(2020, 1, 1))
    register.figures(a, 2025, members=120)
    register.add("THT Lúa giống", "THT", status="suspended")
    made = shown(qtbot, MANIFEST.open_page(shell))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(made.model.ids) == 2, timeout=10_000)
    settled(qtbot, shell)
    return made  # type: ignore[no-any-return]


def lines(page: RegisterPage) -> list[list[str]]:
    columns = [place for place, column in enumerate(page.view.columns) if column.key in ("name", "kind", "status", "member", "members")]
    model = page.model
    return [[str(model.index(row, place).data(Qt.ItemDataRole.DisplayRole)) for place in columns] for row in range(model.rowCount())]


def test_the_list_shows_the_register(qtbot: QtBot, page: RegisterPage) -> None:
    qtbot.waitUntil(lambda: lines(page)[0][0] == "HTX Tân Phú", timeout=10_000)
    assert lines(page) == [
        ["HTX Tân Phú", "HTX", "Đang hoạt động", "01/01/2020", "120"],
        ["THT Lúa giống", "THT", "Tạm ngừng kinh doanh", "—", "—"],
    ]
    qtbot.waitUntil(lambda: "1 thành viên Liên minh" in texts(page), timeout=10_000)


def test_search_and_filters_narrow_the_list(qtbot: QtBot, page: RegisterPage) -> None:
    page.set_search("lua")
    qtbot.waitUntil(lambda: len(page.model.ids) == 1, timeout=10_000)
    page.set_search("")
    qtbot.waitUntil(lambda: len(page.model.ids) == 2, timeout=10_000)
    for key, value, count in (("kind", "THT", 1), ("status", "ended", 0), ("member", True, 1)):
        page.set_filter(key, value)
        qtbot.waitUntil(lambda count=count: len(page.model.ids) == count and page.shell.is_idle, timeout=10_000)
        page.set_filter(key, None)
        qtbot.waitUntil(lambda: len(page.model.ids) == 2, timeout=10_000)


def test_the_list_as_of_a_day_shows_the_membership_of_that_day(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    register.leave(page.model.ids[0], day(2026, 1, 5))
    page.refresh()
    qtbot.waitUntil(lambda: page.shell.is_idle and lines(page)[0][3] == "—", timeout=10_000)
    page.day_chip.choose(day(2025, 12, 31))
    qtbot.waitUntil(lambda: page.shell.is_idle and lines(page)[0][3] == "01/01/2020", timeout=10_000)
    page.day_chip.choose(None)
    qtbot.waitUntil(lambda: page.shell.is_idle and lines(page)[0][3] == "—", timeout=10_000)


def save(qtbot: QtBot, dialog: QDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.save()  # type: ignore[attr-defined]


def test_an_organisation_is_added_from_the_list_and_selected(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    page.add()
    dialog = page.findChild(RegisterDialog)
    assert dialog is not None
    dialog.editor("name").set_value("HTX Chợ Mới")
    dialog.editor("tax_code").set_value("0100112437")
    dialog.editor("commune_id").set_value((register.communes["Xã Châu Phong"], "Xã Châu Phong"))
    dialog.editor("charter_capital").set_value(500_000_000)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: len(page.model.ids) == 3 and page.current_id() == 3, timeout=10_000)
    row = detail(register, 3).row
    assert (row.name, row.kind, row.tax_code, row.commune, row.charter_capital, row.status) == (
        "HTX Chợ Mới", "HTX", "0100112437", "Xã Châu Phong", 500_000_000, "active",
    )  # fmt: skip


def test_a_refusal_is_shown_at_its_field(qtbot: QtBot, page: RegisterPage) -> None:
    dialog = shown(qtbot, RegisterDialog(page.shell))
    dialog.editor("name").set_value("HTX Trùng mã")
    dialog.editor("tax_code").set_value("0100233488")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.block("tax_code").problem), timeout=10_000)
    assert "HTX Tân Phú" in dialog.block("tax_code").problem


def test_the_statuses_offered_are_those_of_the_kind(qtbot: QtBot, page: RegisterPage) -> None:
    dialog = shown(qtbot, RegisterDialog(page.shell))

    def offered() -> list[str]:
        status = dialog.editor("status")
        return [status.itemText(place) for place in range(status.count())]

    assert "Đang làm thủ tục phá sản" in offered()
    dialog.editor("kind").set_value("THT")
    dialog.edited.emit("kind")
    assert "Đã chấm dứt hoạt động" in offered()
    assert "Đang làm thủ tục phá sản" not in offered()


def test_a_wrong_check_digit_is_said_in_amber_while_typing_and_does_not_block(qtbot: QtBot, page: RegisterPage) -> None:
    dialog = shown(qtbot, RegisterDialog(page.shell))
    editor = dialog.editor("tax_code")
    qtbot.keyClicks(editor.line, "010023348")
    assert not editor.doubt.isVisible()
    qtbot.keyClicks(editor.line, "7")
    assert editor.doubt.isVisible()
    assert editor.doubt.property("tone") == "warn"
    assert editor.problem() == ""
    editor.set_value("0100233488")
    assert not editor.doubt.isVisible()


def test_an_edit_starts_from_what_is_known_and_changes_only_that(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    before = detail(register, 1).row
    page.edit(1)
    qtbot.waitUntil(lambda: page.findChild(EditDialog) is not None, timeout=10_000)
    dialog = page.findChild(EditDialog)
    assert dialog is not None
    assert dialog.editor("commune_id").label() == "Xã Tân An"
    dialog.editor("phone").set_value("0912 345 678")
    save(qtbot, dialog)
    import dataclasses

    assert detail(register, 1).row == dataclasses.replace(before, phone="0912 345 678")


def test_status_admission_and_leaving_are_recorded_by_their_dialogs(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    def row(id: int) -> Any:
        return detail(register, id).row

    admit = shown(qtbot, AdmitDialog(page.shell, row(2)))
    admit.editor("admitted_on").set_value(day(2024, 5, 6))
    admit.editor("decision").set_value("7/QĐ-LMHTX")
    save(qtbot, admit)
    assert (row(2).member, row(2).admitted_on, row(2).decision, row(2).member_kind) == (True, day(2024, 5, 6), "7/QĐ-LMHTX", "full")
    end = shown(qtbot, EndDialog(page.shell, row(2)))
    end.editor("reason").set_value("struck_off")
    save(qtbot, end)
    assert not row(2).member
    status = shown(qtbot, StatusDialog(page.shell, row(2)))
    status.editor("status").set_value("terminated")
    status.editor("since").set_value(datetime.date(2026, 11, 1))
    save(qtbot, status)
    assert row(2).status == "terminated"


def test_figures_are_entered_beside_those_of_the_year_before(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    register.figures(1, 2024, members=110, profit=-3_000_000)
    found = detail(register, 1)
    dialog = shown(qtbot, FiguresDialog(page.shell, found.row, 2025, found.figures))
    assert dialog.values()["members"] == 120
    assert "Năm 2024: 110" in texts(dialog)
    assert "Năm 2024: -3.000.000" in texts(dialog)
    dialog.editor("members_female").set_value(121)
    dialog.save()
    assert dialog.block("members_female").problem
    dialog.editor("members_female").set_value(60)
    dialog.editor("profit").set_value(-1_000_000)
    dialog.editor("high_tech").set_value(False)
    save(qtbot, dialog)
    figures = detail(register, 1).figures[0]
    assert (figures.year, figures.members, figures.members_female, figures.profit, figures.high_tech, figures.value_chain) == (
        2025, 120, 60, -1_000_000, False, None,
    )  # fmt: skip


def test_the_page_of_an_organisation_tells_all(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    register.figures(1, 2024, members=110)
    record = shown(qtbot, MANIFEST.open_record(page.shell, 1))  # type: ignore[misc]
    qtbot.waitUntil(lambda: record.title == "HTX Tân Phú" and "HTX Tân Phú" in texts(record), timeout=10_000)
    said = texts(record)
    for words in ("HTX Tân Phú", "MST 0100233488", "HTX", "Đang hoạt động", "Thành viên Liên minh", "Nông nghiệp (đề xuất)"):
        assert words in said, words

    def cards() -> set[str]:
        return {card.accessibleName() for card in record.findChildren(QWidget) if card.accessibleName()}

    wanted = {"Thông tin chung", "Số liệu 2 năm gần nhất", "Quá trình hoạt động", "Chưa ghi trong hồ sơ", "Số liệu các năm"}
    qtbot.waitUntil(lambda: wanted <= cards(), timeout=10_000)
    register.figures(1, 2023, members=99)
    record.refresh()
    settled(qtbot, page.shell)


def test_the_page_of_an_organisation_that_is_gone_says_so(qtbot: QtBot, shell: Shell) -> None:
    record = shown(qtbot, OrganisationPage(shell, 99))
    qtbot.waitUntil(lambda: "không còn trong sổ" in texts(record), timeout=10_000)


def test_neighbours_panels_stand_on_the_page(qtbot: QtBot, register: Register) -> None:
    register.add()
    shell = Shell(register.data, panels=lambda shell, id: [QLabel(f"Hội phí của {id}")])
    record = shown(qtbot, OrganisationPage(shell, 1))
    qtbot.waitUntil(lambda: "Hội phí của 1" in texts(record), timeout=10_000)
    shell.close()


def test_every_areas_panel_opens_on_the_page_of_an_organisation(qtbot: QtBot, register: Register) -> None:
    from lmhtx_desktop.app.bootstrap import manifests, organisation_panels

    register.add("HTX Tân Phú")
    shell = Shell(register.data, panels=organisation_panels)
    record = shown(qtbot, OrganisationPage(shell, 1))
    qtbot.waitUntil(lambda: record.title == "HTX Tân Phú", timeout=10_000)
    settled(qtbot, shell)
    assert len(shell.panels(1)) == sum(manifest.organisation_panel is not None for manifest in manifests()) >= 2
    settled(qtbot, shell)
    shell.close()


def test_removing_is_refused_with_a_sentence_where_something_refers(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    with qtbot.waitSignal(page.shell.message, timeout=10_000) as told:
        page.remove(1)
    assert "không xóa được" in told.args[0]
    page.remove(2)
    qtbot.waitUntil(lambda: page.model.ids == [1], timeout=10_000)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DANH SÁCH HỢP TÁC XÃ NĂM 2025"])
    sheet.append(["STT", "Tên tổ chức", "Loại hình", "Mã số thuế", "Xã/phường", "Điện thoại", "Doanh thu", "Ghi chú riêng"])
    sheet.append([1, "HTX Tân Phú", "HTX", "0100233488", "Xã Tân An", "0911111111", 2000, "gạo"])
    sheet.append([2, "HTX Mới", "HTX", "0100112437", "Xã Châu Phong", None, 1500, "cá"])
    sheet.append([3, "THT Lúa giống", "THT", None, "Xã Châu Phong", None, None, None])
    book.save(tmp_path / "ds.xlsx")
    return tmp_path / "ds.xlsx"


def button(dialog: QDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().startswith(words))


def test_a_list_is_previewed_decided_about_and_taken_in_at_once(
    qtbot: QtBot, page: RegisterPage, register: Register, workbook: Path
) -> None:
    dialog = shown(qtbot, ImportDialog(page.shell, page))
    assert not dialog.take_button.isEnabled()
    dialog.read(workbook)
    qtbot.waitUntil(lambda: dialog.prepared is not None and dialog.take_button.isEnabled(), timeout=20_000)
    report = dialog.prepared.report
    assert (report.read, report.created, report.updated, report.unchanged, report.needs_review, report.refused) == (3, 1, 1, 0, 1, 0)
    assert register.data.ask(organisation_ids, RegisterAsk("HTX Mới")) == []
    [choice] = dialog.reviews.findChildren(type(dialog.sheet))
    choice.setCurrentIndex(next(place for place in range(choice.count()) if choice.itemText(place).startswith("Cập nhật")))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: dialog.prepared.report.needs_review == 0, timeout=10_000)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        button(dialog, "Nhập 3").click()
    [new] = register.data.ask(organisation_ids, RegisterAsk("HTX Mới"))
    assert detail(register, new).figures[0].revenue == 1_500_000_000
    assert detail(register, 1).row.phone == "0911111111"
    assert detail(register, 2).row.commune == "Xã Châu Phong"


def test_a_misread_column_is_corrected_before_anything_is_written(
    qtbot: QtBot, page: RegisterPage, register: Register, workbook: Path
) -> None:
    dialog = shown(qtbot, ImportDialog(page.shell, page))
    dialog.read(workbook)
    qtbot.waitUntil(lambda: dialog.prepared is not None and dialog.take_button.isEnabled(), timeout=20_000)
    first = dialog.prepared
    index = next(column.index for column in first.read.columns if column.heading == "Ghi chú riêng")
    dialog.columns.corrected.emit({index: "representative"}, {6: 1_000})
    qtbot.waitUntil(lambda: dialog.prepared is not first and dialog.take_button.isEnabled(), timeout=20_000)
    row = dialog.prepared.read.rows[1]
    assert (row.representative, row.figures["revenue"]) == ("cá", 1_500_000)


def test_a_file_that_is_no_list_is_answered_calmly(qtbot: QtBot, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("lmhtx_desktop.desk.list_dialog.show_trouble", lambda parent, trouble: told.append(trouble.sentence))
    path = tmp_path / "anh.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    dialog = shown(qtbot, ImportDialog(shell))
    dialog.read(path)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert not dialog.take_button.isEnabled()


def test_a_list_can_be_looked_at_in_a_read_only_file_but_not_taken_in(qtbot: QtBot, register: Register, workbook: Path, qapp: Any) -> None:
    from lmhtx_desktop.store.datafile import open_file

    path = register.data.path
    viewer = open_file(path, user="Người xem", today=lambda: day(2026, 11, 22), read_only=True)
    shell = Shell(viewer)
    dialog = shown(qtbot, ImportDialog(shell))
    dialog.read(workbook)
    qtbot.waitUntil(lambda: dialog.prepared is not None and shell.is_idle, timeout=20_000)
    assert dialog.prepared.report.created == 3
    assert not dialog.take_button.isEnabled()
    shell.close()
    viewer.close()


def test_no_list_of_the_register_scrolls_sideways_on_a_small_screen(qtbot: QtBot, register: Register, shell: Shell) -> None:
    """1366 × 768, the rail open: the last column is in sight on every page as it is shipped."""
    name = "Hợp tác xã Dịch vụ nông nghiệp tổng hợp Tân Phú Đông"
    organisation = register.add(name, sector="NN", commune_id=register.communes["Xã Tân An"], area="An Biên")
    register.admit(organisation, datetime.date(2016, 1, 1))
    register.figures(organisation, 2025, members=120, revenue=5_000_000)
    pages: list[Any] = [
        RegisterPage(shell),
        MembersList(shell),
        PapersList(shell),
        ApplicationsList(shell),
        RatingPage(shell),
        SheetsPage(shell),
    ]
    for page in pages:
        qtbot.addWidget(page)
        page.resize(1198, 600)
        page.show()
        qtbot.waitUntil(lambda page=page: page.model.is_loaded and shell.is_idle)
        assert page.view.horizontalScrollBar().maximum() == 0, page.title
    register_page = pages[0]
    for aspect in ("groups", "places"):
        register_page.aspects.choose(aspect)
        panel = register_page.aspects.current
        qtbot.waitUntil(lambda panel=panel: panel.groups is not None and shell.is_idle)
        QApplication.processEvents()
        assert panel.table.horizontalScrollBar().maximum() == 0, aspect


def test_what_is_typed_stays_when_the_organisation_is_removed_under_an_open_dialog(
    qtbot: QtBot, page: RegisterPage, register: Register
) -> None:
    row = register.data.ask(organisation_rows, [2])[0]
    dialog = EditDialog(page.shell, row, page)
    dialog.open()
    dialog.editor("name").set_value("THT Lúa giống mới")
    dialog.editor("name").edited.emit()
    register.data.carry_out(remove_organisation, RemoveOrganisation(2))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.problem.text()))
    assert dialog.isVisible()
    assert dialog.problem.text() == "Mục này không còn trong dữ liệu; hãy làm mới danh sách."
    assert dialog.editor("name").value() == "THT Lúa giống mới"
    assert dialog.save_button.isEnabled()
    dialog.done(0)


def test_a_line_that_is_gone_is_said_to_be_and_the_list_is_read_anew(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    register.data.carry_out(remove_organisation, RemoveOrganisation(2))
    for act in (page.edit, page.change_status, page.admit, page.record_figures):
        with qtbot.waitSignal(page.shell.message) as said:
            act(2)
        assert said.args[0] == "Mục này không còn trong dữ liệu; danh sách đã được làm mới."
    qtbot.waitUntil(lambda: list(page.model.ids) == [1])
    assert not [each for each in page.findChildren(QDialog) if each.isVisible()]


def test_a_change_of_many_goes_on_without_one_removed_meanwhile(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    register.add("HTX Mai", sector="VT")
    dialog = BulkDialog(page.shell, [1, 2, 3], page)
    dialog.open()
    for editor, value in ((lambda: dialog.field, "sector"), (lambda: dialog.value_edit, "CN")):
        editor().set_value(value)
        editor().edited.emit()
    qtbot.waitUntil(lambda: len(dialog.chosen()) == 3)
    register.data.carry_out(remove_organisation, RemoveOrganisation(3))
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.chosen()) == 2 and bool(dialog.problem.text()))
    assert dialog.problem.text() == "1 tổ chức đã chọn không còn trong sổ; hãy xem lại bảng rồi ghi."
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert [row.sector for row in register.data.ask(organisation_rows, [1, 2])] == ["CN", "CN"]
