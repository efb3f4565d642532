"""The import's preview, its ticks and its workbook of rows not taken; the page of rows that wait."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.queries.detail import organisation_detail
from lmhtx_desktop.areas.organisations.queries.layouts import kept_layouts
from lmhtx_desktop.areas.organisations.queries.parked import ParkedAsk, parked_count, parked_ids
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from lmhtx_desktop.areas.organisations.ui.import_dialog import ImportDialog
from lmhtx_desktop.areas.organisations.ui.parked_page import ParkedDialog, ParkedPage
from lmhtx_desktop.desk.shell import Shell
from tests.areas.organisations.conftest import Register

HEADINGS = ["STT", "Tên tổ chức", "Mã số thuế", "Xã/phường", "Điện thoại", "Phụ trách", "Doanh thu"]


@pytest.fixture
def path(register: Register, tmp_path: Path) -> Path:
    """Update, new, other code, refused, doubled."""
    register.add("Hợp tác xã Một", tax_code="0100233488", commune_id=register.communes["Xã Tân An"], phone="0900000000")
    register.add("Hợp tác xã Hai", tax_code="0100112437", commune_id=register.communes["Xã Tân An"])
    book = Workbook()
    for row in (
        HEADINGS, [1, "HTX Một", "0100233488", "Xã Tân An", "0911111111", "An", 2], [2, "HTX Mới", "", "Xã Châu Phong", "", "Bình", 3],
        [3, "HTX Hai", "0314409058", "Xã Tân An", "0922222222", "Cúc", 4], [4, "Sông Xanh", "", "Xã Tân An", "", "", 1],
        [5, "HTX Mới", "", "Xã Châu Phong", "0933333333", "", 5],
    ):  # fmt: skip
        book.active.append(row)
    book.save(tmp_path / "ds.xlsx")
    return tmp_path / "ds.xlsx"


@pytest.fixture
def dialog(qtbot: QtBot, shell: Shell, path: Path) -> ImportDialog:
    made = ImportDialog(shell)
    qtbot.addWidget(made)
    made.show()
    made.read(path)
    settled(qtbot, made)
    made.year.set_value(2025)
    made.year.editingFinished.emit()
    qtbot.waitUntil(lambda: made.prepared is not None and made.prepared.order.year == 2025, timeout=20_000)
    settled(qtbot, made)
    return made


def settled(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.prepared is not None and dialog.shell.is_idle and dialog.tabs.isEnabled(), timeout=20_000)


def names(register: Register) -> list[str]:
    return sorted(register.data.ask(organisation_detail, id).row.name for id in register.data.ask(organisation_ids, RegisterAsk()))


def taken_in(qtbot: QtBot, dialog: ImportDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.take_button.click()


def test_only_what_would_change_is_shown_line_by_line_and_cell_by_cell(dialog: ImportDialog) -> None:
    lines = dialog.preview.lines
    assert [(line.row, line.act, line.name) for line in lines.rows] == [
        (2, "Cập nhật", "Hợp tác xã Một"),
        (3, "Thêm mới", "Hợp tác xã Mới"),
    ]
    cells = [(cell.label, cell.before, cell.after) for cell in dialog.preview.cells.rows]
    assert ("Điện thoại", "0900000000", "0911111111") in cells
    assert ("Doanh thu", "—", "2.000.000") in cells
    assert all(before != after for _, before, after in cells)
    lines.selectRow(1)
    assert ("Xã/phường", "—", "Xã Châu Phong") in [(cell.label, cell.before, cell.after) for cell in dialog.preview.cells.rows]


def test_a_line_is_left_out_by_the_space_bar_and_its_double_steps_in(qtbot: QtBot, dialog: ImportDialog, register: Register) -> None:
    lines = dialog.preview.lines
    lines.selectRow(0)
    qtbot.keyClick(lines, Qt.Key.Key_Space)
    assert dialog.preview.left_out == {2}
    assert not dialog.take_button.isEnabled()
    settled(qtbot, dialog)
    assert [line.row for line in lines.rows] == [2, 3]
    dialog.preview.toggle([lines.rows[1]])
    settled(qtbot, dialog)
    assert [line.row for line in lines.rows] == [2, 3, 6]
    taken_in(qtbot, dialog)
    assert register.data.ask(organisation_detail, 1).row.phone == "0900000000"
    assert register.data.ask(organisation_detail, 3).row.phone == "0933333333"


def test_what_was_recorded_since_the_preview_is_shown_before_anything_is_written(
    qtbot: QtBot, dialog: ImportDialog, register: Register
) -> None:
    register.figures(1, 2025, revenue=5_000_000)
    dialog.take_button.click()
    qtbot.waitUntil(lambda: "Doanh thu trong sổ nay là 5.000.000" in dialog.said.text(), timeout=20_000)
    qtbot.waitUntil(lambda: ("Doanh thu", "5.000.000", "2.000.000") in [
        (cell.label, cell.before, cell.after) for cell in dialog.preview.cells.rows], timeout=20_000)  # fmt: skip
    settled(qtbot, dialog)
    assert "Hãy xem lại" in dialog.said.text()
    assert register.data.ask(organisation_detail, 1).row.phone == "0900000000"
    taken_in(qtbot, dialog)
    assert register.data.ask(organisation_detail, 1).figures[0].revenue == 2_000_000


def test_all_lines_can_be_left_out_and_taken_again(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.preview.leave_all.click()
    settled(qtbot, dialog)
    report = dialog.prepared.report
    assert (report.created, report.updated, report.needs_review) == (0, 0, 0)
    assert not dialog.take_button.isEnabled()
    dialog.preview.take_all.click()
    settled(qtbot, dialog)
    report = dialog.prepared.report
    assert (report.created, report.updated, report.needs_review, report.refused) == (1, 1, 2, 1)
    assert dialog.take_button.isEnabled()


def test_rows_not_taken_are_written_for_mending(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    assert dialog.hand_back_button.text() == "Xuất dòng bị từ chối (1)…"
    dialog.hand_back(tmp_path / "tra")
    qtbot.waitUntil(lambda: "Đã ghi 1 dòng" in dialog.said.text(), timeout=10_000)
    rows = list(load_workbook(tmp_path / "tra.xlsx").active.iter_rows(values_only=True))
    assert (rows[0][-1], rows[1][1]) == ("Lý do", "Sông Xanh")
    before = (tmp_path / "ds.xlsx").read_bytes()
    dialog.hand_back(tmp_path / "ds.xlsx")
    assert "không ghi đè" in dialog.said.text()
    assert (tmp_path / "ds.xlsx").read_bytes() == before


def test_a_corrected_match_is_kept_offered_and_given_up(
    qtbot: QtBot, dialog: ImportDialog, register: Register, shell: Shell, path: Path
) -> None:
    dialog.columns.corrected.emit({5: "representative"}, {6: 1_000})
    settled(qtbot, dialog)
    taken_in(qtbot, dialog)
    assert register.data.ask(organisation_detail, 1).row.representative == "An"
    assert len(register.data.ask(kept_layouts)) == 1
    again = ImportDialog(shell)
    qtbot.addWidget(again)
    again.show()
    again.read(path)
    settled(qtbot, again)
    assert again.prepared.read.kept
    assert again.prepared.read.rows[0].figures["revenue"] == 2_000
    again.columns.anew.emit()
    settled(qtbot, again)
    assert not again.prepared.read.kept
    assert again.prepared.read.rows[0].representative is None


def test_what_needs_a_person_waits_on_its_page_and_is_settled_there(
    qtbot: QtBot, dialog: ImportDialog, register: Register, shell: Shell
) -> None:
    taken_in(qtbot, dialog)
    assert register.data.ask(parked_count) == 2
    page = MANIFEST.pages["parked"](shell)
    assert isinstance(page, ParkedPage)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.refresh()
    ids = register.data.ask(parked_ids, ParkedAsk())
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=10_000)
    page.settle(ids[0])
    box = opened(qtbot, page)
    qtbot.waitUntil(lambda: bool(box.cells.rows), timeout=10_000)
    assert ("Điện thoại", "—", "0922222222") in [(cell.label, cell.before, cell.after) for cell in box.cells.rows]
    with qtbot.waitSignal(box.accepted, timeout=10_000):
        box.go.click()
    assert register.data.ask(organisation_detail, 2).row.phone == "0922222222"
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=10_000)
    page.leave([ids[1]])
    qtbot.waitUntil(lambda: register.data.ask(parked_count) == 0, timeout=10_000)
    assert names(register) == sorted(["Hợp tác xã Hai", "Hợp tác xã Mới", "Hợp tác xã Một"])


def test_a_parked_row_refused_stays_and_says_why(qtbot: QtBot, dialog: ImportDialog, register: Register, shell: Shell) -> None:
    taken_in(qtbot, dialog)
    register.add("Hợp tác xã Khác", tax_code="0314409058")
    page = ParkedPage(shell)
    qtbot.addWidget(page)
    page.show()
    page.settle(register.data.ask(parked_ids, ParkedAsk())[0])
    box = opened(qtbot, page)
    box.act.set_value(("create", None))
    box.settle()
    qtbot.waitUntil(lambda: "Mã số thuế này đã ghi cho" in box.problem.text(), timeout=10_000)
    assert box.isVisible()
    box.act.set_value(("other", None))
    box.settle()
    assert box.problem.text() == "Hãy chọn tổ chức mà dòng này nói tới."
    assert register.data.ask(parked_count) == 2


def opened(qtbot: QtBot, page: ParkedPage) -> ParkedDialog:
    find: Callable[[], list[Any]] = lambda: [each for each in page.findChildren(QDialog) if isinstance(each, ParkedDialog)]  # noqa: E731
    qtbot.waitUntil(lambda: bool(find()), timeout=10_000)
    return find()[-1]
