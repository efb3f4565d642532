"""The pages of the fees: what they list, where their acts lead."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fees.area import MANIFEST
from lmhtx_desktop.areas.fees.commands import RecordRemittance, VoidReceipt, record_remittance, void_receipt
from lmhtx_desktop.areas.fees.queries.members import YearAsk, assessed_ids
from lmhtx_desktop.areas.fees.ui.page import FeesPage
from lmhtx_desktop.areas.fees.ui.receipt_dialog import ReceiptDialog
from lmhtx_desktop.areas.fees.ui.receipts_page import ReceiptPage, ReceiptsPage
from lmhtx_desktop.areas.fees.ui.remittances_page import RemittancesPage
from lmhtx_desktop.areas.fees.ui.year_page import YearPage
from lmhtx_desktop.desk.detail import SimpleTable
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import ListPage
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.paper import Grid, Paper
from tests.areas.fees.village import AN_HAI, LONG_HOA, TAN_PHU, TIN_DUNG, Village

Show = Callable[[QWidget], Any]


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Show:
    """Open a page in a wide window and wait until it has read what it shows."""

    def shown(page: QWidget) -> Any:
        qtbot.addWidget(page)
        page.resize(1366, 700)
        page.show()
        settle(qtbot, shell)
        return page

    return shown


def settle(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)
    qtbot.wait(150)
    qtbot.waitUntil(lambda: shell.is_idle)


def column_of(page: ListPage, key: str) -> list[str]:
    place = [column.key for column in page.view.columns].index(key)
    return [str(page.model.index(line, place).data()) for line in range(page.model.rowCount())]


def texts_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def cells_of(table: SimpleTable) -> list[list[str]]:
    model = table.model()
    return [[str(model.index(line, place).data()) for place in range(model.columnCount())] for line in range(model.rowCount())]


def trigger(page: QWidget, text: str) -> None:
    [act] = [act for act in page.actions() if act.text() == text]
    assert act.isEnabled()
    act.trigger()


def opened(qtbot: QtBot, page: QWidget, kind: type[FormDialog] = FormDialog) -> Any:
    """Wait for the dialog a page opens."""
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(kind)))
    [dialog] = [dialog for dialog in page.findChildren(kind) if dialog.isVisible()]
    return dialog


def test_the_list_of_the_running_year_shows_due_paid_left_and_state(qtbot: QtBot, shell: Shell, two_years: Village, show: Show) -> None:
    two_years.pay(TAN_PHU, date(2026, 2, 1), 700_000)
    two_years.pay(LONG_HOA, date(2026, 2, 1), 2_400_000)
    page = show(YearPage(shell))
    assert column_of(page, "name") == [TAN_PHU, LONG_HOA, TIN_DUNG, AN_HAI]
    assert column_of(page, "paid") == ["200.000", "1.200.000", "0", "0"]
    assert column_of(page, "left") == ["300.000", "0", "2.000.000", "100.000"]
    assert column_of(page, "state") == ["Nộp một phần", "Đã nộp", "Còn nợ", "Còn nợ"]
    assert "4 thành viên · phải nộp 3.800.000 đ, đã nộp 1.400.000 đ, còn nợ 2.400.000 đ của 3 đơn vị" in page.status.text()
    page.set_filter("year", 2025)
    page.set_filter("state", "in_debt")
    settle(qtbot, shell)
    assert column_of(page, "name") == [TIN_DUNG, AN_HAI]


def test_money_taken_in_appears_in_the_list_at_once(qtbot: QtBot, shell: Shell, two_years: Village, show: Show) -> None:
    page = show(YearPage(shell))
    page.select(two_years.data.ask(assessed_ids, YearAsk(2026, search="nong nghiep tan phu"))[0])
    trigger(page, "Thu hội phí")
    dialog = opened(qtbot, page, ReceiptDialog)
    settle(qtbot, shell)
    assert dialog.editor("organisation").label() == TAN_PHU
    assert dialog.editor("amount").value() == 1_000_000
    dialog.editor("print").set_value(False)
    dialog.save()
    qtbot.waitUntil(lambda: column_of(page, "state")[0] == "Đã nộp")


def test_a_new_receipt_asks_who_pays_unless_one_line_is_selected(qtbot: QtBot, shell: Shell, two_years: Village, show: Show) -> None:
    page = show(YearPage(shell))
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(lambda: page.current_id() is not None)

    def payer_offered(*lines: int) -> str:
        page.view.clearSelection()
        for line in lines:
            page.view.selectionModel().select(page.model.index(line, 0), QItemSelectionModel.SelectionFlag.Select)
        settle(qtbot, shell)
        trigger(page, "Thu hội phí")
        dialog = opened(qtbot, page, ReceiptDialog)
        settle(qtbot, shell)
        named = dialog.editor("organisation")
        if named.value() is None:
            assert dialog.editor("amount").value() is None
            assert named.isAncestorOf(dialog.focusWidget())
        label = str(named.label())
        dialog.done(0)
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return label

    assert payer_offered() == ""
    assert payer_offered(1) == LONG_HOA
    assert payer_offered(1, 2) == ""


def test_an_empty_year_offers_to_make_its_list(qtbot: QtBot, shell: Shell, village: Village, show: Show) -> None:
    village.tariff(2026)
    page = show(YearPage(shell))
    assert "Chưa có danh sách thu hội phí của năm này" in texts_of(page)
    trigger(page, "Lập danh sách thu năm…")
    opened(qtbot, page).save()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)


def test_relief_and_taking_off_the_list_start_from_the_selected_line(qtbot: QtBot, shell: Shell, two_years: Village, show: Show) -> None:
    page = show(YearPage(shell))
    [an_hai] = two_years.data.ask(assessed_ids, YearAsk(2026, search="an hai"))
    page.select(an_hai)
    trigger(page, "Miễn, giảm…")
    dialog = opened(qtbot, page)
    dialog.editor("reason").set_value("Lũ lụt")
    dialog.save()
    qtbot.waitUntil(lambda: column_of(page, "state")[3] == "Được miễn")
    trigger(page, "Bỏ khỏi danh sách")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    shell.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)


def test_debt_list_and_notices_are_printed_from_the_list(
    qtbot: QtBot, shell: Shell, two_years: Village, show: Show, papers: list[Paper]
) -> None:
    two_years.pay(TAN_PHU, date(2026, 2, 1), 1_000_000)
    page = show(YearPage(shell))
    trigger(page, "In danh sách nợ hội phí (DS-02)…")
    qtbot.waitUntil(lambda: len(papers) == 1)
    assert papers[0].title == "DANH SÁCH NỢ HỘI PHÍ"
    page.set_filter("kind", "THT")
    settle(qtbot, shell)
    trigger(page, "In danh sách nợ riêng năm đang xem…")
    qtbot.waitUntil(lambda: len(papers) == 2)
    assert papers[1].title == "DANH SÁCH NỢ HỘI PHÍ NĂM 2026"
    [grid] = [block for block in papers[1].blocks if isinstance(block, Grid)]
    assert [row.cells[1] for row in grid.rows] == [AN_HAI, "Cộng 1 tổ chức"]
    page.set_filter("kind", None)
    settle(qtbot, shell)
    said: list[str] = []
    shell.message.connect(lambda sentence, entry: said.append(sentence))
    page.select(two_years.data.ask(assessed_ids, YearAsk(2026, search="nong nghiep tan phu"))[0])
    trigger(page, "In thông báo nộp hội phí…")
    qtbot.waitUntil(lambda: said == ["Các đơn vị đã chọn không còn nợ hội phí."])
    page.view.selectAll()
    trigger(page, "In thông báo nộp hội phí…")
    qtbot.waitUntil(lambda: len(papers) == 3)
    assert papers[2].title == "Thông báo nộp hội phí"


def test_receipts_are_listed_newest_first_and_voided_from_the_list(qtbot: QtBot, shell: Shell, two_years: Village, show: Show) -> None:
    first, second = (two_years.pay(name, date(2026, 2, 1), 300_000) for name in (TAN_PHU, LONG_HOA))
    page = show(ReceiptsPage(shell))
    assert column_of(page, "number") == ["2/2026", "1/2026"]
    assert "2 phiếu còn hiệu lực, cộng 600.000 đ" in page.status.text()
    page.select(first)
    trigger(page, "Hủy phiếu…")
    dialog = opened(qtbot, page)
    dialog.editor("reason").set_value("Ghi trùng")
    dialog.save()
    qtbot.waitUntil(lambda: column_of(page, "state") == ["Còn hiệu lực", "Đã hủy 22/11/2026"])
    page.set_filter("state", "counted")
    settle(qtbot, shell)
    assert column_of(page, "organisations") == [LONG_HOA]
    went: list[object] = []
    shell.opened.connect(lambda area, id: went.append((area, id)))
    page.view.opened.emit(0)
    assert went == [(Area.FEES, second)]


def test_one_receipt_is_shown_in_full_with_its_acts(
    qtbot: QtBot, shell: Shell, two_years: Village, show: Show, papers: list[Paper]
) -> None:
    id = two_years.pay(TAN_PHU, date(2026, 2, 1), 1_200_000)
    assert MANIFEST.open_record is not None
    page = show(MANIFEST.open_record(shell, id))
    assert isinstance(page, ReceiptPage)
    text = texts_of(page)
    for part in (
        "Phiếu thu số 1/2026",
        "Còn hiệu lực",
        "Một triệu hai trăm nghìn đồng",
        "Trần Văn Bình",
        "Nộp hội phí năm 2025, 2026, 2027",
    ):
        assert part in text
    [table] = page.findChildren(SimpleTable)
    assert cells_of(table) == [
        [TAN_PHU, "2025", "500.000", "—"],
        [TAN_PHU, "2026", "500.000", "—"],
        [TAN_PHU, "2027", "200.000", "nộp trước"],
    ]
    trigger(page, "In phiếu")
    qtbot.waitUntil(lambda: len(papers) == 1)
    two_years.data.carry_out(void_receipt, VoidReceipt(id, "Ghi nhầm số tiền"))
    page.refresh()
    settle(qtbot, shell)
    assert "Ghi nhầm số tiền" in texts_of(page)
    assert not [act for act in page.actions() if act.text() in ("Hủy phiếu…", "Chia lại theo năm…")]


def test_a_receipt_that_is_not_there_is_said_calmly(qtbot: QtBot, shell: Shell, village: Village, show: Show) -> None:
    assert "Phiếu thu này không còn trong dữ liệu." in texts_of(show(ReceiptPage(shell, 77)))


def test_the_card_of_an_organisation_shows_its_years_and_takes_money(qtbot: QtBot, shell: Shell, two_years: Village, show: Show) -> None:
    two_years.pay(TAN_PHU, date(2026, 2, 1), 600_000)
    assert MANIFEST.organisation_panel is not None
    card = show(MANIFEST.organisation_panel(shell, two_years.ids[TAN_PHU]))
    assert "Còn nợ 400.000 đ" in texts_of(card)
    years, receipts = card.findChildren(SimpleTable)
    assert cells_of(years) == [["2026", "500.000", "100.000", "400.000", "Nộp một phần"], ["2025", "500.000", "500.000", "0", "Đã nộp"]]
    assert cells_of(receipts) == [["1/2026", "01/02/2026", "600.000", "2025, 2026"]]
    card.take_money()
    dialog = opened(qtbot, card, ReceiptDialog)
    settle(qtbot, shell)
    dialog.editor("amount").set_value(900_000)
    dialog.editor("amount").edited.emit()
    dialog.editor("print").set_value(False)
    dialog.save()
    qtbot.waitUntil(lambda: "Không nợ" in texts_of(card))
    assert cells_of(card.findChildren(SimpleTable)[-2])[0] == ["2027", "—", "500.000", "0", "Nộp trước"]


def test_the_card_of_an_organisation_without_fees_says_so(qtbot: QtBot, shell: Shell, village: Village, show: Show) -> None:
    assert MANIFEST.organisation_panel is not None
    assert "Chưa có khoản hội phí nào" in texts_of(show(MANIFEST.organisation_panel(shell, village.ids[TAN_PHU])))


def test_money_passed_upward_stands_beside_its_share(qtbot: QtBot, shell: Shell, village: Village, show: Show) -> None:
    village.tariff(2026, share=Decimal("12.5"))
    village.assess(2026)
    village.pay(LONG_HOA, date(2026, 2, 1), 800_000)
    village.data.carry_out(record_remittance, RecordRemittance(2026, date(2026, 6, 1), 60_000, "UNC 9"))
    assert MANIFEST.open_record is not None
    outer = show(MANIFEST.open_record(shell, -1))
    assert isinstance(outer, FeesPage)
    page = outer.section
    assert isinstance(page, RemittancesPage)
    for part in ("800.000", "12,5 % số đã thu", "100.000", "40.000"):
        assert part in texts_of(page)
    trigger(outer, "Ghi khoản nộp cấp trên")
    dialog = opened(qtbot, page)
    assert dialog.editor("amount").value() == 40_000
    dialog.save()
    qtbot.waitUntil(lambda: len(cells_of(page.findChildren(SimpleTable)[-1])) == 2)


def test_the_area_page_holds_three_lists_and_offers_the_acts_of_the_one_in_sight(
    qtbot: QtBot, shell: Shell, two_years: Village, show: Show
) -> None:
    assert MANIFEST.open_page is not None
    page = show(MANIFEST.open_page(shell))
    assert isinstance(page.section, YearPage)
    assert page.section.model.rowCount() == 4
    assert "Biểu mức hội phí…" in [act.text() for act in page.actions()]
    two_years.pay(TAN_PHU, date(2026, 2, 1), 600_000)
    page.tabs.setCurrentIndex(1)
    settle(qtbot, shell)
    assert isinstance(page.section, ReceiptsPage)
    assert page.section.model.rowCount() == 1
    assert "In phiếu" in [act.text() for act in page.actions()]
