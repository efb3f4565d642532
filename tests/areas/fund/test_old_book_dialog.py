"""The dialog of the older book: what it would bring in, where numbers differ, the ticks, the columns."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.ui.old_book_dialog import OldBookDialog
from lmhtx_desktop.areas.fund.ui.page import FundPage
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.shell import Shell
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_old_book import BOOK, HEAD, listed, workbook


@pytest.fixture
def dialog(office: Office, shell: Shell, show: Callable[[QWidget], Any]) -> OldBookDialog:
    made = show(OldBookDialog(shell, office.data.ask(funds)))
    assert isinstance(made, OldBookDialog)
    return made


def settle(qtbot: QtBot, dialog: OldBookDialog, path: Path | None = None) -> None:
    if path is not None:
        dialog.prepared = None
        dialog.read(path)
    qtbot.waitUntil(lambda: dialog.prepared is not None and dialog.shell.is_idle and dialog.tabs.isEnabled())


def contracts(office: Office) -> dict[str, int]:
    files = office.data.ask(lambda reading: loan_files(reading.connection)).values()
    return {file.contract.contract_number: file.on(BOOK).outstanding_principal for file in files}


def test_a_list_is_shown_loan_by_loan_and_comes_in_only_when_asked(
    office: Office, dialog: OldBookDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "cu.xlsx", listed(), listed(Số_hợp_đồng="02", Dư_nợ=71_000_000))
    settle(qtbot, dialog, path)
    assert dialog.as_of.value() == BOOK
    assert [line.taken for line in dialog.loans.lines.rows] == [True, False]
    assert [dialog.tabs.tabText(place) for place in (0, 1, 3)] == ["Khoản vay (2)", "Lệch số (1)", "Các cột (12)"]
    assert [issue.message for issue in dialog.issues.rows if issue.severity == "error"] == []
    assert len(dialog.loans.schedule.rows) == 12
    assert "đã đến hạn gốc 50.000.000 đ" in dialog.loans.said.text()
    assert contracts(office) == {}
    [choice] = dialog.differing.findChildren(ChoiceEdit)
    choice.set_value("settled")
    choice.edited.emit()
    qtbot.waitUntil(
        lambda: dialog.prepared is not None and all(line.taken for line in dialog.prepared.lines) and dialog.take_button.isEnabled()
    )
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert contracts(office) == {"01/2026/HĐTD": 70_000_000, "02": 71_000_000}


def test_a_loan_is_left_out_by_its_tick(office: Office, dialog: OldBookDialog, qtbot: QtBot, tmp_path: Path) -> None:
    settle(qtbot, dialog, workbook(tmp_path / "cu.xlsx", listed(), listed(Số_hợp_đồng="02")))
    dialog.loans.lines.setFocus()
    qtbot.keyClick(dialog.loans.lines, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [line.taken for line in dialog.loans.lines.rows] == [False, True] and dialog.take_button.isEnabled())
    with qtbot.waitSignal(dialog.accepted):
        dialog.take_in()
    assert contracts(office) == {"02": 70_000_000}


def test_what_was_decided_is_not_lost_by_leaving_in_haste(office: Office, dialog: OldBookDialog, qtbot: QtBot, tmp_path: Path) -> None:
    settle(qtbot, dialog, workbook(tmp_path / "cu.xlsx", listed(), listed(Số_hợp_đồng="02")))
    assert not dialog.holds_work()
    qtbot.keyClick(dialog.loans.lines, Qt.Key.Key_Space)
    settle(qtbot, dialog)
    dialog.reject()
    box = dialog.findChild(Box)
    assert box is not None
    assert dialog.isVisible()
    box.reject()
    qtbot.waitUntil(lambda: not box.isVisible())
    assert dialog.isVisible()
    assert [line.taken for line in dialog.loans.lines.rows] == [False, True]


def test_the_day_and_the_columns_can_be_corrected(dialog: OldBookDialog, qtbot: QtBot, tmp_path: Path) -> None:
    settle(qtbot, dialog, workbook(tmp_path / "cu.xlsx", listed(), head=[*HEAD[:11], "Còn phải thu"], title="DANH SÁCH"))
    assert dialog.loans.lines.rows == []
    assert not dialog.take_button.isEnabled()
    assert "ngày chốt sổ" in dialog.said.text()
    dialog.as_of.set_value(BOOK)
    dialog.as_of.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.prepared is not None and len(dialog.prepared.lines) == 1 and dialog.tabs.isEnabled())
    dialog.columns.corrected.emit({9: None, 11: "balance"}, {})
    qtbot.waitUntil(
        lambda: dialog.prepared is not None and "principal_repaid" not in dialog.prepared.read.letters and dialog.tabs.isEnabled()
    )
    assert dialog.prepared is not None
    assert dialog.prepared.lines[0].found.position.outstanding_principal == 70_000_000
    assert dialog.prepared.as_of == BOOK == datetime.date(2026, 6, 30)


def test_the_page_of_the_fund_opens_it(show: Callable[[QWidget], Any], shell: Shell, qtbot: QtBot) -> None:
    page = show(FundPage(shell))
    page.open_old_book()
    qtbot.waitUntil(lambda: page.findChild(OldBookDialog) is not None)
    page.findChild(OldBookDialog).reject()
