"""A half-entered collection day survives the page, the program and a power cut; written or given up, it is gone."""

import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.commands import CancelLoan, Collected, VoidDisbursement, cancel_loan, void_disbursement
from lmhtx_desktop.areas.fund.queries.collecting import collections
from lmhtx_desktop.areas.fund.ui.collection_draft import CollectionDraft, Entered
from lmhtx_desktop.areas.fund.ui.collection_page import CollectionPage
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.store.datafile import open_file
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office
from tests.conftest import TODAY

DAY = datetime.date
ON = DAY(2026, 2, 10)
DUE = 20_611_507


@pytest.fixture
def shell(office: Office, qapp: Any, tmp_path: Path) -> Iterator[Shell]:
    made = Shell(office.data, take_back=take_back, drafts=tmp_path / "nhap-do")
    yield made
    made.close()


@pytest.fixture
def loans(office: Office) -> list[int]:
    """Three loans out since 10/01/2026, each with 20.611.507 đ due on 10/02."""
    return [
        office.lend(contract_number=f"0{number}/HĐ", organisation_id=None, borrower_name=name)
        for number, name in enumerate(("Nguyễn Văn Ba", "Trần Thị Út", "Lê Văn Tám"), 1)
    ]


@pytest.fixture
def opened(qtbot: QtBot, shell: Shell, show: Any) -> Callable[[], CollectionPage]:
    """Open the page anew, as after the program was started again."""

    def again() -> CollectionPage:
        page = show(CollectionPage(shell))
        qtbot.waitUntil(lambda: page.fund.value() is not None)
        return page

    return again


def drafts(shell: Shell) -> list[Path]:
    assert shell.drafts is not None
    return list(shell.drafts.glob("*.json"))


def enter(qtbot: QtBot, shell: Shell, page: CollectionPage, loan: int, amount: int = DUE) -> None:
    page.who.set_value((loan, "chọn"))
    page.who.edited.emit()
    qtbot.waitUntil(lambda: page.amount.value() is not None)
    page.amount.set_value(amount)
    page.add_line()


def begin(qtbot: QtBot, shell: Shell, page: CollectionPage, loan: int, count: int = 2) -> None:
    """Declare, and enter one line of `count`."""
    for editor, value in (
        (page.day, ON),
        (page.declared_count, count),
        (page.declared_sum, count * DUE),
        (page.note, "Điểm thu xã Tân Phú"),
    ):
        editor.set_value(value)
        editor.edited.emit()
    enter(qtbot, shell, page, loan)


def press(page: CollectionPage, text: str) -> None:
    next(button for button in page.notice.findChildren(QPushButton) if button.text() == text).click()


def what_is_entered(page: CollectionPage) -> tuple[Any, ...]:
    lines = [
        (line.no, line.contract_number, line.borrower_name, line.received_on, line.amount, line.same_again) for line in page.table.rows
    ]
    return page.day.value(), page.declared_count.value(), page.declared_sum.value(), page.note.value(), lines


def test_what_was_entered_before_a_power_cut_is_offered_and_entered_again(
    qtbot: QtBot, shell: Shell, office: Office, loans: list[int], opened: Callable[[], CollectionPage]
) -> None:
    first = opened()
    assert first.notice.isHidden()
    begin(qtbot, shell, first, loans[1])
    before = what_is_entered(first)
    qtbot.waitUntil(lambda: len(drafts(shell)) == 1)
    assert "Trần Thị Út" not in drafts(shell)[0].read_text("utf-8"), "no names of persons lie outside the data file"
    page = opened()
    said = page.notice.said.text()
    assert "ngày 10/02/2026, kê khai 2 phiếu 41.223.014 đ, đã nhập 1 phiếu 20.611.507 đ" in said
    assert page.table.rows == []
    press(page, "Lấy lại")
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    assert what_is_entered(page) == before
    assert before[4] == [(1, "02/HĐ", "Trần Thị Út", ON, DUE, False)]
    assert page.notice.isHidden()
    enter(qtbot, shell, page, loans[2])
    page.save()
    qtbot.waitUntil(lambda: len(page.written.rows) == 1)
    assert [line.total for line in office.data.ask(collections)] == [2 * DUE]
    assert drafts(shell) == []
    assert opened().notice.isHidden()


def test_leaving_the_page_keeps_the_day_without_a_question(
    qtbot: QtBot, shell: Shell, loans: list[int], opened: Callable[[], CollectionPage]
) -> None:
    page = opened()
    begin(qtbot, shell, page, loans[0])
    assert page.may_leave()
    assert page.findChildren(Box) == []
    assert len(drafts(shell)) == 1, "at once, not after a pause"
    page.take_out()
    page.table.selectRow(0)
    page.take_out()
    for editor in (page.declared_count, page.declared_sum):
        editor.set_value(None)
    page.note.set_value("")
    assert page.may_leave()
    assert drafts(shell) == [], "nothing entered, nothing kept"


def test_given_up_on_purpose_it_is_gone(qtbot: QtBot, shell: Shell, loans: list[int], opened: Callable[[], CollectionPage]) -> None:
    page = opened()
    page.give_up()
    assert page.findChildren(Box) == [], "nothing entered, nothing to ask"
    begin(qtbot, shell, page, loans[0])
    assert page.may_leave()
    page.give_up()
    QApplication.processEvents()
    [box] = page.findChildren(Box)
    next(button for button in box.findChildren(QPushButton) if button.text() == "Bỏ").click()
    qtbot.waitUntil(lambda: page.table.rows == [])
    assert page.declared_sum.value() is None
    assert drafts(shell) == []
    begin(qtbot, shell, page, loans[0])
    assert page.may_leave()
    later = opened()
    press(later, "Bỏ")
    assert drafts(shell) == []
    assert later.notice.isHidden()
    assert opened().notice.isHidden()


def test_what_was_left_stays_kept_beside_what_is_entered_until_it_is_decided(
    qtbot: QtBot, shell: Shell, loans: list[int], opened: Callable[[], CollectionPage]
) -> None:
    first = opened()
    begin(qtbot, shell, first, loans[0], count=3)
    assert first.may_leave()
    second = opened()
    second.day.set_value(ON)
    second.day.edited.emit()
    enter(qtbot, shell, second, loans[1])
    assert second.may_leave()
    third = opened()
    press(third, "Lấy lại")
    qtbot.waitUntil(lambda: len(third.table.rows) == 2)
    assert [line.contract_number for line in third.table.rows] == ["01/HĐ", "02/HĐ"]
    assert third.declared_count.value() == 3


def test_loans_that_ended_meanwhile_are_left_out_and_told(
    qtbot: QtBot, shell: Shell, office: Office, loans: list[int], opened: Callable[[], CollectionPage]
) -> None:
    page = opened()
    begin(qtbot, shell, page, loans[0])
    enter(qtbot, shell, page, loans[1])
    assert page.may_leave()
    office.data.carry_out(void_disbursement, VoidDisbursement(1, "Chi nhầm"))
    office.data.carry_out(cancel_loan, CancelLoan(loans[0], TODAY, "Chi nhầm"))
    later = opened()
    press(later, "Lấy lại")
    qtbot.waitUntil(lambda: len(later.table.rows) == 1)
    assert [line.contract_number for line in later.table.rows] == ["02/HĐ"]
    assert "1 phiếu không lấy lại được" in later.notice.said.text()


def test_a_draft_of_another_file_or_in_a_file_open_for_reading_is_not_offered(
    qtbot: QtBot, shell: Shell, office: Office, loans: list[int], opened: Callable[[], CollectionPage], qapp: Any, tmp_path: Path
) -> None:
    page = opened()
    begin(qtbot, shell, page, loans[0])
    assert page.may_leave()
    reader = open_file(office.data.path, user="Người xem", today=lambda: TODAY, read_only=True)
    watching = Shell(reader, take_back=take_back, drafts=shell.drafts)
    try:
        assert CollectionDraft(watching).found is None
        CollectionDraft(watching).keep(Entered(note="x"))
        assert len(drafts(shell)) == 1
    finally:
        watching.close()
        reader.close()
    assert CollectionDraft(shell).found is not None
    [path] = drafts(shell)
    written = json.loads(path.read_text("utf-8"))
    for broken in (
        {**written, "lines": 5}, {**written, "lines": [{"loan": 1}]}, {**written, "lines": [5]}, {**written, "day": "hôm qua"},
        {**written, "declared_sum": "nhiều"}, {"note": "x"}, {**written, "lines": [], "declared_count": None, "declared_sum": None, "note": ""},
    ):  # fmt: skip
        path.write_text(json.dumps(broken), "utf-8")
        assert CollectionDraft(shell).found is None


@pytest.mark.parametrize(
    ("before", "typed", "whole"),
    [
        (None, Entered(note="a"), Entered(note="a")),
        (Entered(note="a"), Entered(day=ON), Entered(note="a")),
        (
            Entered(1, ON, 3, 30, "a", (Collected(1, 10, ON),)),
            Entered(1, ON, None, None, "", (Collected(2, 20, ON),)),
            Entered(1, ON, 3, 30, "a", (Collected(1, 10, ON), Collected(2, 20, ON))),
        ),
        (Entered(1, ON, 3, 30, "a"), Entered(2, None, 4, None, ""), Entered(1, ON, 4, 30, "a")),
    ],
)
def test_what_is_entered_comes_on_top_of_what_was_left(before: Entered | None, typed: Entered, whole: Entered) -> None:
    assert typed.after(before) == whole
