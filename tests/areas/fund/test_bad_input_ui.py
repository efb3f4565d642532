"""What a person types wrongly in the window: told in red at the field, the dialog stays open, and not a byte of the file is different."""

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.book.products import Product
from lmhtx_desktop.areas.fund.book.sources import sources
from lmhtx_desktop.areas.fund.commands import CloseLoan, close_loan
from lmhtx_desktop.areas.fund.queries.closings import closings
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.folders import FolderFile, folder_file
from lmhtx_desktop.areas.fund.queries.grading import grade_lines
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds, holidays
from lmhtx_desktop.areas.fund.queries.products import product_options
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.areas.fund.ui import closing_dialogs, end_dialogs
from lmhtx_desktop.areas.fund.ui.amend_dialog import AmendDialog
from lmhtx_desktop.areas.fund.ui.collection_page import CollectionPage
from lmhtx_desktop.areas.fund.ui.folder_dialogs import (
    CollateralDialog,
    FolderDialog,
    InspectionDialog,
    PapersDialog,
    StepDialog,
    folder_of_loan_dialog,
    release_dialog,
)
from lmhtx_desktop.areas.fund.ui.fund_dialogs import capital_dialog, fund_dialog, holidays_dialog
from lmhtx_desktop.areas.fund.ui.grading_page import plan_dialog
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog, terms_from
from lmhtx_desktop.areas.fund.ui.ledger_page import LedgerPage
from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage
from lmhtx_desktop.areas.fund.ui.product_dialogs import product_dialog, rate_dialog, terms_dialog
from lmhtx_desktop.areas.fund.ui.rows_edit import RowsEdit
from lmhtx_desktop.areas.fund.ui.source_dialogs import movement_dialog
from lmhtx_desktop.areas.fund.ui.sources_page import SourcesPage
from lmhtx_desktop.areas.fund.ui.variants_dialog import VariantsDialog
from lmhtx_desktop.areas.fund.ui.voucher_dialogs import DisburseDialog, ReceiptDialog
from lmhtx_desktop.areas.fund.ui.watch_page import WatchPage
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.store.datafile import open_file
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_bad_input import World, build, everything
from tests.conftest import TODAY

DAY = datetime.date
MILLION = 10**6


@pytest.fixture(scope="module")
def built(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """The world of `test_bad_input` on disk."""
    path = tmp_path_factory.mktemp("sai") / "mau.lmhtx"
    path.write_bytes(empty_file.read_bytes())
    data = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    try:
        return path, build(data)
    finally:
        data.close()


@pytest.fixture
def world(built: tuple[Path, dict[str, int]], tmp_path: Path) -> Iterator[World]:
    path, ids = built
    (tmp_path / "sai.lmhtx").write_bytes(path.read_bytes())
    data = open_file(tmp_path / "sai.lmhtx", user="Người kiểm thử", today=lambda: TODAY)
    yield World(Office(data, ids["fund"], ids["htx"], 0, 0), ids)
    data.close()


@pytest.fixture
def shell(world: World, qapp: Any) -> Iterator[Shell]:
    made = Shell(world.office.data, take_back=take_back)
    yield made
    made.close()


def fund_line(w: World) -> FundLine:
    return next(line for line in w.office.data.ask(funds) if line.id == w.fund)


def loan_of(w: World, name: str) -> Any:
    return w.office.data.ask(loan_detail, w.ids[name])


def product_of(s: Shell, w: World) -> Product:
    return next(each for each in s.office.ask(product_options) if each.id == w.product)


def folder_of(s: Shell, w: World) -> FolderFile:
    found: FolderFile = s.office.ask(folder_file, w.folder)
    return found


def type_in(editor: Any, text: str) -> None:
    """Type as a person does, and go on to the next field."""
    editor.setText(text)
    editor.textEdited.emit(text)
    editor.tidy()


def fill(dialog: FormDialog, **values: Any) -> None:
    for key, value in values.items():
        dialog.editor(key).set_value(value)
        dialog.editor(key).edited.emit()


#: Every dialog of the fund that asks for a day.
DIALOGS: dict[str, Callable[[Shell, World], FormDialog]] = {
    "receipt": lambda s, w: ReceiptDialog(s, loan_of(w, "out")),
    "recovery": lambda s, w: ReceiptDialog(s, loan_of(w, "off")),
    "disbursement": lambda s, w: DisburseDialog(s, loan_of(w, "signed")),
    "annex": lambda s, w: AmendDialog(s, loan_of(w, "out")),
    "contract": lambda s, w: GrantDialog(s, s.office.ask(funds)),
    "closing a contract": lambda s, w: end_dialogs.close_dialog(s, loan_of(w, "out").contract),
    "cancelling": lambda s, w: end_dialogs.cancel_dialog(s, loan_of(w, "signed").contract),
    "debt group": lambda s, w: end_dialogs.group_dialog(s, loan_of(w, "out").contract),
    "write-off": lambda s, w: end_dialogs.write_off_dialog(s, loan_of(w, "out").contract),
    "run": lambda s, w: closing_dialogs.run_dialog(s, s.office.ask(funds)),
    "closing a period": lambda s, w: closing_dialogs.close_dialog(s, s.office.ask(funds)),
    "fund": lambda s, w: fund_dialog(s),
    "capital": lambda s, w: capital_dialog(s, fund_line(w), ()),
    "movement of capital": lambda s, w: movement_dialog(s, s.office.ask(lambda reading: sources(reading.connection)), w.source),
    "product": lambda s, w: product_dialog(s, w.fund),
    "terms of a product": lambda s, w: terms_dialog(s, product_of(s, w)),
    "application": lambda s, w: FolderDialog(s, s.office.ask(funds)),
    "folder of a contract": lambda s, w: folder_of_loan_dialog(s, w.out, DAY(2026, 1, 5)),
    "step of a folder": lambda s, w: StepDialog(s, folder_of(s, w), "APPRAISED"),
    "papers of a folder": lambda s, w: PapersDialog(s, folder_of(s, w), "APPLIED"),
    "collateral": lambda s, w: CollateralDialog(s, folder_of(s, w)),
    "release of collateral": lambda s, w: release_dialog(s, folder_of(s, w).collateral[0]),
    "inspection": lambda s, w: InspectionDialog(s, folder_of(s, w)),
    "decided rate": lambda s, w: rate_dialog(s, product_of(s, w)),
}
DAYS = {
    "24": "“24” không phải là ngày", "20/11/1924": "Năm 1924 nằm ngoài khoảng", "20/11/2124": "Năm 2124 nằm ngoài khoảng", "31/02/2026": "Không có ngày 31/02/2026",
    "29/02/2026": "Không có ngày 29/02/2026", "hôm kia": "“hôm kia” không phải là ngày", "2026": "“2026” không phải là ngày",
    "20/11/2026 và 21/11": "không phải là ngày", "٢٠/١١": "٢٠/١١",
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_a_day_that_is_none_is_told_at_its_field(qtbot: QtBot, shell: Shell, world: World, show: Any, name: str) -> None:
    dialog = show(DIALOGS[name](shell, world))
    before = everything(world.office.data)
    keys = [key for key, block in dialog._blocks.items() if isinstance(block.editor, DayEdit) and not block.isHidden()]
    assert keys
    for key in keys:
        usual = dialog.editor(key).value()
        for text, words in list(DAYS.items())[:-1]:
            type_in(dialog.editor(key), text)
            qtbot.waitUntil(lambda: shell.is_idle)
            dialog.save()
            assert words in dialog.block(key).problem, (key, text)
            assert dialog.isVisible()
        fill(dialog, **{key: usual})
    qtbot.waitUntil(lambda: shell.is_idle)
    assert everything(world.office.data) == before


@pytest.mark.parametrize(
    ("name", "typed", "key", "words"),
    [
        ("receipt", {"received_on": DAY(2026, 1, 9), "amount": 1_000}, "received_on", "từ ngày giải ngân"),
        ("receipt", {"received_on": DAY(2026, 3, 1), "amount": 999 * MILLION}, "amount", "thừa"),
        ("receipt", {"received_on": DAY(2026, 2, 10), "amount": MILLION}, "same_again", "PT-0001/2026"),
        ("receipt", {"received_on": DAY(2026, 11, 23), "amount": MILLION}, "received_on", "chưa tới"),
        ("recovery", {"received_on": DAY(2026, 6, 30), "amount": MILLION}, "received_on", "đã xuất toán"),
        ("recovery", {"received_on": DAY(2026, 7, 30), "amount": 999 * MILLION}, "amount", "thừa"),
        ("disbursement", {"paid_on": DAY(2026, 1, 10), "amount": 121 * MILLION, "no_bad_debt": True}, "amount", "chỉ còn được giải ngân"),
        ("disbursement", {"paid_on": DAY(2026, 1, 4), "amount": MILLION, "no_bad_debt": True}, "paid_on", "từ ngày ký"),
        ("closing a contract", {"closed_on": TODAY}, "closed_on", "còn phải thu"),
        ("cancelling", {"cancelled_on": DAY(2026, 1, 4), "reason": "x"}, "cancelled_on", "từ ngày ký"),
        ("run", {"as_of": DAY(2026, 11, 23)}, "as_of", "chưa tới"),
        ("run", {"as_of": DAY(2026, 10, 31)}, "as_of", "Đã có kỳ phân loại nợ"),
        ("closing a period", {"through": DAY(2026, 11, 30)}, "through", "chưa tới"),
        ("movement of capital", {"direction": "OUT", "moved_on": TODAY, "amount": 999 * MILLION, "document": "9"}, "amount", "sẽ thiếu"),
        ("movement of capital", {"direction": "IN", "moved_on": DAY(2026, 1, 8), "amount": 100 * MILLION, "document": "GBC 01"}, "document", "Đã ghi chứng từ"),
        ("decided rate", {"from_on": DAY(2026, 3, 1), "annual_rate_percent": Decimal(9), "document": "7"}, "from_on", "Hợp đồng 09 đã tất toán"),
        ("decided rate", {"from_on": DAY(2026, 1, 1), "annual_rate_percent": Decimal(9), "document": "7"}, "from_on", "Đã ghi từ ngày này rồi"),
        ("terms of a product", {"from_on": DAY(2026, 1, 1)}, "from_on", "Đã ghi từ ngày này rồi"),
        ("annex", {"kind": "rate", "effective_on": DAY(2026, 1, 10), "annual_rate_percent": Decimal(7), "reason": "x"}, "effective_on", "sau ngày giải ngân"),
    ],
)  # fmt: skip
def test_what_the_rules_refuse_is_told_at_its_field(
    qtbot: QtBot, shell: Shell, world: World, show: Any, name: str, typed: dict[str, Any], key: str, words: str
) -> None:
    dialog = show(DIALOGS[name](shell, world))
    fill(dialog, **typed)
    qtbot.waitUntil(lambda: shell.is_idle)
    before = everything(world.office.data)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.block(key).problem))
    assert words in dialog.block(key).problem
    assert (dialog.isVisible(), dialog.save_button.isEnabled()) == (True, True)
    assert everything(world.office.data) == before


@pytest.mark.parametrize("text", ["10.000.000.000.000.000", "9" * 400, "-5", "1,5", "năm triệu", "5.000\t6.000", "1e9", "½"])
def test_an_amount_that_is_none_is_told_at_its_field(qtbot: QtBot, shell: Shell, world: World, show: Any, text: str) -> None:
    dialog = show(DIALOGS["receipt"](shell, world))
    before = everything(world.office.data)
    type_in(dialog.editor("amount"), text)
    qtbot.waitUntil(lambda: shell.is_idle)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.block("amount").problem))
    assert dialog.isVisible()
    assert everything(world.office.data) == before


PASTED = "\ufeffTừ\tđến\n\n20/03/2026\t50.000.000 ₫\n\t\n2026-07-05 00:00:00\t\u200e70,000,000\u202c\t\n"


def test_rows_are_pasted_as_excel_copies_them(qtbot: QtBot, world: World) -> None:
    rows = RowsEdit(TODAY)
    qtbot.addWidget(rows)
    rows.paste(PASTED)
    assert "Dòng 1: “Từ” không phải là ngày" in rows.problem()
    rows.table.setCurrentCell(0, 0)
    qtbot.keyClick(rows.table, Qt.Key.Key_Delete)
    assert rows.problem() == ""
    assert rows.rows() == (CustomRow(DAY(2026, 3, 20), 50 * MILLION), CustomRow(DAY(2026, 7, 5), 70 * MILLION))


@pytest.mark.parametrize(
    ("at", "text", "value"),
    [
        ((0, 1), "50.000.000\n70.000.000", "01/03/2026\t50.000.000\n01/04/2026\t70.000.000"),
        ((0, 1), "50 000 000", "01/03/2026\t50.000.000\n01/04/2026\t2.000"),
        ((1, 0), "05/04/2026", "01/03/2026\t1.000\n05/04/2026\t2.000"),
        ((2, 0), "01/05/2026\t3000", "01/03/2026\t1.000\n01/04/2026\t2.000\n01/05/2026\t3.000"),
        ((0, 0), "\t5.000", "\t5.000\n01/04/2026\t2.000"),
        ((1, 0), "01/04/2026\t5.000\t6.000", "01/03/2026\t1.000\n01/04/2026\t5.000; 6.000"),
    ],
)
def test_a_paste_goes_where_the_cursor_stands(qtbot: QtBot, at: tuple[int, int], text: str, value: str) -> None:
    rows = RowsEdit(TODAY)
    qtbot.addWidget(rows)
    rows.set_value("01/03/2026\t1000\n01/04/2026\t2000")
    rows.table.setCurrentCell(*at)
    rows.paste(text)
    assert rows.value() == value


def test_an_amount_typed_before_its_day_stays_an_amount(qtbot: QtBot) -> None:
    rows = RowsEdit(TODAY)
    qtbot.addWidget(rows)
    last = rows.table.item(0, 1)
    assert last is not None
    last.setText("50000000")
    assert rows.value() == "\t50.000.000"
    assert "cần ngày trả" in rows.problem()
    day = rows.table.item(0, 0)
    assert day is not None
    day.setText("1/3/2026")
    assert rows.rows() == (CustomRow(DAY(2026, 3, 1), 50 * MILLION),)


def test_rows_that_do_not_foot_are_told_at_the_rows(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    dialog = show(AmendDialog(shell, loan_of(world, "fresh")))
    fill(dialog, number="PL77", signed_on=DAY(2026, 6, 1), effective_on=DAY(2026, 6, 1), reason="Mất mùa")
    before = everything(world.office.data)
    for rows, words in (
        ("01/12/2026\t119.000.000", "lệch 1.000.000 đ"), ("01/12/2026\t121.000.000\n02/12/2026\t-1.000.000", "không được âm"),
        ("02/12/2026\t60.000.000\n01/12/2026\t60.000.000", "Kỳ mới 2"), ("01/12/2026\t60.000.000\n01/12/2026\t60.000.000", "Kỳ mới 2"),
        ("01/05/2026\t60.000.000\n01/12/2026\t60.000.000", "Kỳ mới 1"), ("01/12/2026", "cần ngày trả"), ("01/12/1924\t120.000.000", "Năm 1924"),
    ):  # fmt: skip
        fill(dialog, rows=rows)
        dialog.save()
        qtbot.waitUntil(lambda: shell.is_idle)
        assert words in dialog.block("rows").problem
        assert dialog.isVisible()
    assert everything(world.office.data) == before


def test_closed_days_are_pasted_with_tabs_and_wrong_ones_named(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    dialog = show(holidays_dialog(shell, []))
    before = everything(world.office.data)
    for text, words in (
        ("31/02/2027\tTết", "Dòng 1: Không có ngày"), ("01/01/2027 Tết\n\n24 Nghỉ", "Dòng 3: “24” không phải là ngày"), ("01/01/1924 Tết", "Năm 1924"),
        ("01/01/2026 Tết", "phải thuộc năm 2027"), ("01/01/2027 Tết\n1/1/27 Tết", "chỉ ghi một lần"),
    ):  # fmt: skip
        fill(dialog, year=2027)
        fill(dialog, days=text)
        dialog.save()
        qtbot.waitUntil(lambda: shell.is_idle)
        assert words in dialog.block("days").problem
    assert everything(world.office.data) == before
    fill(dialog, days="01/01/2027\tTết Dương lịch\n26/04/2027")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert world.office.data.ask(holidays) == [(DAY(2027, 1, 1), "Tết Dương lịch"), (DAY(2027, 4, 26), "Nghỉ")]


def test_closed_days_typed_by_hand_stay_when_the_year_is_mended(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    known = [(DAY(2027, 1, 1), "Tết Dương lịch")]
    dialog = show(holidays_dialog(shell, known))
    fill(dialog, year=2027)
    assert dialog.editor("days").value() == "01/01/2027 Tết Dương lịch"
    fill(dialog, days="02/01/2028 Nghỉ bù")
    fill(dialog, year=2028)
    assert dialog.editor("days").value() == "02/01/2028 Nghỉ bù"


def test_a_negative_amount_stands_in_red(qtbot: QtBot) -> None:
    rows = RowsEdit(TODAY)
    qtbot.addWidget(rows)
    rows.set_value("01/12/2026\t5\n02/12/2026\t-5")
    colours = [rows.table.item(place, 1).foreground().color().name() for place in (0, 1)]  # type: ignore[union-attr]
    assert colours == [theme.look().colour("text").name(), theme.look().colour("bad").name()]


def test_a_plan_written_before_is_not_overwritten_unseen(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    data, known = world.office.data, world.office.data.ask(funds)
    first = show(plan_dialog(shell, known, data.ask(grade_lines)))
    fill(first, fund_id=world.fund, year=2026, growth_percent=Decimal(12), compliance="A")
    first.save()
    qtbot.waitUntil(lambda: first.result() == QDialog.DialogCode.Accepted)
    [line] = data.ask(grade_lines)
    before = everything(data)
    again = show(plan_dialog(shell, known, [line]))
    fill(again, fund_id=world.fund, year=2026, bad_debt_percent=Decimal(3))
    again.save()
    assert "Năm này đã có kế hoạch" in again.block("year").problem
    assert everything(data) == before
    mended = show(plan_dialog(shell, known, [line], line))
    fill(mended, bad_debt_percent=Decimal(3))
    mended.save()
    qtbot.waitUntil(lambda: mended.result() == QDialog.DialogCode.Accepted)
    [line] = data.ask(grade_lines)
    assert (line.growth_plan, line.bad_debt_plan) == (12, 3)


def test_a_dated_step_is_replaced_only_by_who_opened_it(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    fund = fund_line(world)
    assert fund.capital is not None
    steps = [fund.capital]
    before = everything(world.office.data)
    another = show(capital_dialog(shell, fund, steps))
    fill(another, from_on=fund.capital.from_on, charter_capital=5)
    another.save()
    assert "Đã ghi từ ngày này rồi" in another.block("from_on").problem
    assert everything(world.office.data) == before
    mended = show(capital_dialog(shell, fund, steps, fund.capital))
    fill(mended, from_on=DAY(2026, 5, 1))
    assert "dòng từ 01/01/1945 vẫn còn" in mended.block("from_on")._below.text()
    assert mended.block("from_on").problem == ""
    fill(mended, from_on=fund.capital.from_on, charter_capital=11_000 * MILLION)
    mended.save()
    qtbot.waitUntil(lambda: mended.result() == QDialog.DialogCode.Accepted)


def test_what_ended_while_a_dialog_stood_open_is_told_in_it(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    dialog = show(DIALOGS["receipt"](shell, world))
    fill(dialog, received_on=DAY(2026, 8, 1), amount=1_000)
    owed = loan_of(world, "out").position.settlement
    qtbot.waitUntil(lambda: shell.is_idle)
    world.office.receive(world.out, TODAY, owed, "fewer")
    world.office.data.carry_out(close_loan, CloseLoan(world.out, TODAY))
    before = everything(world.office.data)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.problem.isVisible())
    assert "đã tất toán ngày 22/11/2026" in dialog.problem.text()
    assert dialog.isVisible()
    assert everything(world.office.data) == before


@pytest.mark.parametrize("make", [WatchPage, SourcesPage, LoanPage, LedgerPage], ids=lambda each: each.__name__)
@pytest.mark.parametrize("text", ["24", "20/11/1924", "31/02/2026"])
def test_a_day_that_is_none_above_a_page_is_told_and_the_page_stays(
    qtbot: QtBot, shell: Shell, world: World, show: Any, make: Any, text: str
) -> None:
    page = show(make(shell, world.out) if make is LoanPage else make(shell))
    said: list[str] = []
    shell.message.connect(lambda sentence, _: said.append(sentence))
    edit = page.first if make is LedgerPage else page.day_edit if make is LoanPage else page.day_line.edit
    day = None if make is LedgerPage else page.day
    type_in(edit, text)
    edit.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(said))
    assert DAYS[text] in said[-1]
    assert edit.toolTip() == said[-1]
    assert day is None or page.day == day


def test_the_collection_page_says_which_of_its_fields_is_wrong(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    page = show(CollectionPage(shell))
    qtbot.waitUntil(lambda: page.fund.value() is not None)
    page.fund.set_value(world.fund)
    page.fund.edited.emit()
    before = everything(world.office.data)
    for editor, usual in ((page.day, TODAY), (page.declared_sum, MILLION), (page.declared_count, 1)):
        type_in(editor, "hôm kia")
        page.save()
        assert "hôm kia" in page.said.text()
        editor.set_value(usual)
        editor.edited.emit()
    page.who.set_value((world.out, "Trần Thị Út"))
    page.who.edited.emit()
    qtbot.waitUntil(lambda: page.amount.value() is not None)
    for editor, text in ((page.amount, "10.000.000.000.000.000"), (page.line_day, "31/02/2026"), (page.amount, "-5")):
        usual = editor.value()
        type_in(editor, text)
        page.add_line()
        qtbot.waitUntil(lambda words=editor.problem(): len(words) > 10 and page.said.text() == words)
        assert page.table.rows == []
        editor.set_value(usual)
    page.amount.set_value(MILLION)
    type_in(page.line_day, "9/1/2026")
    page.add_line()
    assert page.table.rows == [], "the book is being asked what is due on that day"
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    page.save()
    qtbot.waitUntil(lambda: "Dòng 1, Trần Thị Út (02): Ngày thu phải từ ngày giải ngân 10/01/2026 trở đi." in page.said.text())
    assert len(page.table.rows) == 1, "what was entered stays to be mended"
    QApplication.processEvents()
    assert everything(world.office.data) == before


GRANTED = {
    "organisation_id": None, "contract_number": "99", "signed_on": DAY(2026, 1, 5), "approved_amount": 120 * MILLION, "months": 6,
    "annual_rate_percent": Decimal(6), "round_to": 1, "project_total": 300 * MILLION, "own_capital": 100 * MILLION,
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("months", "0", ""), ("months", "1000", ""), ("months", "6,5", ""), ("months", "sáu", ""), ("months", "", "Chưa có thời hạn"),
        ("annual_rate_percent", "-1", "0 đến 100"), ("annual_rate_percent", "100,5", "0 đến 100"), ("annual_rate_percent", "sáu phẩy", ""),
        ("annual_rate_percent", "NaN", ""), ("annual_rate_percent", "٦", ""), ("principal_grace_months", "6", "ngắn hơn thời hạn vay"),
        ("principal_grace_months", "-1", ""), ("principal_grace_months", "600", ""), ("principal_every_months", "7", "Kỳ trả gốc"),
        ("interest_every_months", "7", "Kỳ trả lãi"), ("pay_day", "32", ""), ("pay_day", "0", ""), ("overdue_rate_factor", "2", "Điều 25"),
        ("late_interest_percent", "11", "Điều 13"), ("approved_amount", "0", "lớn hơn 0"), ("approved_amount", "1.000.000.000.000.001", ""),
        ("own_capital", "301.000.000", "không thể lớn hơn"), ("project_total", "9" * 30, ""), ("planned_on", "4/1/2026", "từ ngày ký"),
        ("signed_on", "23/11/2026", "chưa tới"), ("contract_number", " 02 ", "Đã có hợp đồng số 02"), ("contract_number", "\u200b", ""),
    ],
)  # fmt: skip
def test_terms_that_cannot_be_are_told_at_their_field(
    qtbot: QtBot, shell: Shell, world: World, show: Any, key: str, text: str, words: str
) -> None:
    dialog = show(GrantDialog(shell, [fund_line(world)]))
    before = everything(world.office.data)
    fill(dialog, **(GRANTED | {"organisation_id": (world.htx, "HTX Nông nghiệp Tân Phú")}))
    editor = dialog.editor(key)
    editor.setText(text)
    editor.textEdited.emit(text)
    qtbot.waitUntil(lambda: shell.is_idle)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.block(key).problem))
    assert words in dialog.block(key).problem
    assert len(dialog.block(key).problem) > 10
    assert dialog.isVisible()
    assert everything(world.office.data) == before


def test_a_variant_says_what_is_mistyped_instead_of_leaving_it_out(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    values = {"approved_amount": 120 * MILLION, "months": 6, "annual_rate_percent": Decimal(6), "plan": "equal_principal"}
    dialog = show(VariantsDialog(shell, values, lambda typed: terms_from(typed, frozenset(), TODAY), lambda chosen: None))
    assert [button.isEnabled() for button in dialog.buttons] == [True] * 3
    for key, text in (("principal_grace_months", "ba"), ("months", "1000"), ("annual_rate_percent", "sáu"), ("approved_amount", "-5")):
        editor, usual = dialog.editors[0][key], dialog.editors[0][key].value()
        type_in(editor, text)
        assert dialog.results[0]["problem"].text() == editor.problem()
        assert [button.isEnabled() for button in dialog.buttons] == [False, True, True], key
        editor.set_value(usual)
        editor.edited.emit()
    assert dialog.results[0]["problem"].text() == ""


def test_a_period_is_reopened_only_with_a_reason(qtbot: QtBot, shell: Shell, world: World, show: Any) -> None:
    line = next(line for line in world.office.data.ask(closings) if line.id == world.shut_later)
    dialog = show(closing_dialogs.reopen_dialog(shell, line))
    before = everything(world.office.data)
    for text in ("", "   ", "\u200b"):
        fill(dialog, reason=text)
        dialog.save()
        qtbot.waitUntil(lambda: bool(dialog.block("reason").problem))
    assert everything(world.office.data) == before
