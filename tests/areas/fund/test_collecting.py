"""A collection day: declared first, entered line by line, written all at once or not at all."""

import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import Collected, OpenFund, PostCollection, VoidReceipt, open_fund, post_collection, void_receipt
from lmhtx_desktop.areas.fund.queries.collecting import collectable, collected, collections, find_collectable
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.rules.receiving import check_declared
from lmhtx_desktop.areas.fund.ui.collection_page import CollectionPage
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.paper import pages
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.paper import Paper
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_commands import file_of, refused
from tests.areas.fund.test_papers import text_of

DAY = datetime.date
ON = DAY(2026, 2, 10)
DUE = 20_611_507


@pytest.mark.parametrize(
    ("count", "total", "amounts", "field"),
    [
        (2, 30, [10, 20], None),
        (0, 0, [], "lines"),
        (1, 30, [10, 20], "declared_count"),
        (3, 30, [10, 20], "declared_count"),
        (2, 31, [10, 20], "declared_sum"),
    ],
)
def test_a_list_agrees_with_what_was_declared(count: int, total: int, amounts: list[int], field: str | None) -> None:
    if field is None:
        check_declared(count, total, amounts)
        return
    with pytest.raises(RuleBroken) as caught:
        check_declared(count, total, amounts)
    assert caught.value.field == field


@pytest.fixture
def loans(office: Office) -> list[int]:
    """Three loans out since 10/01/2026, each with 20.611.507 đ due on 10/02."""
    return [
        office.lend(contract_number=f"0{number}/HĐ", organisation_id=None, borrower_name=name)
        for number, name in enumerate(("Nguyễn Văn Ba", "Trần Thị Út", "Lê Văn Tám"), 1)
    ]


def order_of(office: Office, *lines: Collected, **changes: Any) -> PostCollection:
    order = {"fund": office.fund, "collected_on": ON, "declared_count": len(lines), "declared_sum": sum(line.amount for line in lines)}
    return PostCollection(lines=lines, **(order | changes))


def test_all_receipts_of_a_day_are_written_in_one_act(office: Office, loans: list[int]) -> None:
    lines = [Collected(loan, DUE, ON) for loan in loans]
    done = office.data.carry_out(post_collection, order_of(office, *lines, note="Điểm thu xã Tân Phú"))
    assert done.sentence == "Ghi bảng kê thu nợ BK-0001/2026: 3 phiếu, 61.834.521 đ"
    assert not done.undoable
    assert done.id is not None
    written = office.data.ask(collected, done.id)
    assert [(line.number, line.borrower_name) for line in written] == [
        ("PT-0001/2026", "Nguyễn Văn Ba"), ("PT-0002/2026", "Trần Thị Út"), ("PT-0003/2026", "Lê Văn Tám"),
    ]  # fmt: skip
    assert [(line.split.principal, line.split.interest) for line in written if line.split] == [(20_000_000, 611_507)] * 3
    [day] = office.data.ask(collections)
    assert (day.number, day.count, day.total, day.note) == ("BK-0001/2026", 3, 61_834_521, "Điểm thu xã Tân Phú")
    office.data.carry_out(void_receipt, VoidReceipt(written[1].receipt, "Tiền giả"))
    assert [line.split is None for line in office.data.ask(collected, done.id)] == [False, True, False]
    [day] = office.data.ask(collections)
    assert (day.declared_count, day.count, day.total) == (3, 2, 2 * DUE)
    assert [finding.sentence for check in CHECKS for finding in office.data.ask(check)] == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"declared_count": 3}, "declared_count"),
        ({"declared_sum": 1}, "declared_sum"),
        ({"collected_on": DAY(2026, 11, 23)}, "collected_on"),
        ({"lines": ()}, "lines"),
        ({"fund": 999}, "fund"),
    ],
)
def test_a_list_that_does_not_agree_is_not_written(office: Office, loans: list[int], changes: dict[str, Any], field: str) -> None:
    lines = (Collected(loans[0], DUE, ON), Collected(loans[1], DUE, ON))
    order = {"fund": office.fund, "collected_on": ON, "declared_count": 2, "declared_sum": 2 * DUE, "lines": lines} | changes
    assert refused(office.data, post_collection, PostCollection(**order)).field == field
    assert office.data.ask(collections) == []


def test_one_bad_line_leaves_nothing_written(office: Office, loans: list[int]) -> None:
    lines = [Collected(loans[0], DUE, ON), Collected(loans[1], 500_000_000, ON)]
    said = refused(office.data, post_collection, order_of(office, *lines))
    assert (said.field, said.sentence.startswith("Dòng 2, Trần Thị Út (02/HĐ): ")) == ("lines", True)
    assert file_of(office.data, loans[0]).facts.paid == ()
    again = [Collected(loans[0], DUE, ON), Collected(loans[0], DUE, ON)]
    assert "hai lần" in refused(office.data, post_collection, order_of(office, *again)).sentence
    meant = [again[0], Collected(loans[0], DUE, ON, same_again=True)]
    office.data.carry_out(post_collection, order_of(office, *meant))
    assert len(file_of(office.data, loans[0]).facts.paid) == 2


def test_loans_of_another_fund_are_not_on_the_list(office: Office, loans: list[int]) -> None:
    other = office.data.carry_out(open_fund, OpenFund("Quỹ thứ hai", "COOP", 1_000_000_000)).id
    assert other is not None
    said = refused(office.data, post_collection, order_of(office, Collected(loans[0], DUE, ON), fund=other))
    assert "quỹ khác" in said.sentence
    assert office.data.ask(find_collectable, "", other, ON) == []


def test_loans_are_found_by_borrower_or_contract(office: Office, loans: list[int]) -> None:
    office.grant(contract_number="chưa giải ngân")
    found = office.data.ask(find_collectable, "", office.fund, ON)
    assert {id for id, _, _ in found} == set(loans)
    assert office.data.ask(find_collectable, "tran ut", office.fund, ON) == [(loans[1], "Trần Thị Út – 02/HĐ", "đến hạn 20.611.507 đ")]
    assert [id for id, _, _ in office.data.ask(find_collectable, "03/HĐ", office.fund, ON)] == [loans[2]]
    assert office.data.ask(find_collectable, "", office.fund, DAY(2026, 1, 9)) == []
    offer = office.data.ask(collectable, loans[0], DAY(2026, 1, 15))
    assert (offer.proposed, offer.known) == (DUE, [])


def enter(qtbot: QtBot, page: CollectionPage, loan: int, name: str) -> None:
    page.who.set_value((loan, name))
    page.who.edited.emit()
    qtbot.waitUntil(lambda: page.amount.value() is not None)


def test_a_day_is_declared_entered_and_written(
    qtbot: QtBot, shell: Shell, office: Office, loans: list[int], show: Any, papers: list[Paper]
) -> None:
    page = show(CollectionPage(shell))
    qtbot.waitUntil(lambda: page.fund.value() == office.fund)
    page.save()
    assert "kê khai số phiếu" in page.said.text()
    page.who.setFocus()
    qtbot.keyClicks(page.who, "tran thi")
    qtbot.waitUntil(lambda: bool(page.who._found))
    assert [label for _, label, _ in page.who._found] == ["Trần Thị Út – 02/HĐ"]
    page.who.set_value(None)
    for editor, value in ((page.day, ON), (page.declared_count, 2), (page.declared_sum, 2 * DUE)):
        editor.set_value(value)
        editor.edited.emit()
    assert page.line_day.value() == ON
    page.add_line()
    assert "chọn khách hàng" in page.said.text()
    enter(qtbot, page, loans[0], "Nguyễn Văn Ba")
    assert page.amount.value() == DUE
    qtbot.keyClick(page.amount, Qt.Key.Key_Return)
    assert "Chênh lệch: còn thiếu 1 phiếu, còn thiếu 20.611.507 đ" in page.said.text()
    page.save()
    assert "đã nhập 1 phiếu" in page.said.text()
    enter(qtbot, page, loans[1], "Trần Thị Út")
    page.amount.set_value(1_000)
    page.add_line()
    page.save()
    assert "lệch 20.610.507 đ" in page.said.text()
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    enter(qtbot, page, loans[1], "Trần Thị Út")
    page.add_line()
    assert "Chênh lệch: đủ số phiếu, đủ số tiền. Khớp kê khai" in page.said.text()
    page.save()
    qtbot.waitUntil(lambda: len(page.written.rows) == 1)
    assert page.table.rows == []
    assert page.may_leave()
    assert office.data.ask(loan_detail, loans[1]).receipts[0].amount == DUE
    page.print_list()
    qtbot.waitUntil(lambda: len(papers) == 1)
    page.print_receipts()
    qtbot.waitUntil(lambda: len(papers) == 2)
    assert "Cộng |  |  |  |  | 41.223.014 | 40.000.000 | 1.223.014 | 0" in text_of(papers[0])
    assert "Bốn mươi mốt triệu" in text_of(papers[0])
    assert (pages(papers[1]), text_of(papers[1]).count("PHIẾU THU")) == (2, 4)


def test_the_same_money_twice_is_asked_about_while_entering(
    qtbot: QtBot, shell: Shell, office: Office, loans: list[int], show: Any
) -> None:
    office.receive(loans[0], ON, DUE)
    page = show(CollectionPage(shell))
    qtbot.waitUntil(lambda: page.fund.value() == office.fund)
    page.day.set_value(ON)
    page.day.edited.emit()
    page.who.set_value((loans[0], "Nguyễn Văn Ba"))
    page.who.edited.emit()
    qtbot.waitUntil(lambda: shell.is_idle)
    page.amount.set_value(DUE)
    page.add_line()
    QApplication.processEvents()
    [box] = page.findChildren(Box)
    assert page.table.rows == []
    next(button for button in box.findChildren(QPushButton) if button.text() == "Thu hai lần").click()
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    page.table.selectRow(0)
    page.take_out()
