"""The dialogs of the fees: what they offer, what they let through, where they say no."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fees.commands import ChangeSplit, PaidPart, change_split
from lmhtx_desktop.areas.fees.queries.members import YearAsk, assessed_ids, assessed_rows
from lmhtx_desktop.areas.fees.queries.receipts import Receipt, ReceiptsAsk, receipt_ids, receipt_of
from lmhtx_desktop.areas.fees.queries.yearly import remitted_of, tariff_of
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.fees.ui.receipt_dialog import ReceiptDialog, SplitDialog, ask_to_void
from lmhtx_desktop.areas.fees.ui.split_edit import SplitEdit
from lmhtx_desktop.areas.fees.ui.year_dialogs import AssessDialog, RemittanceDialog, TariffDialog, decision_dialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.paper import Paper
from tests.areas.fees.village import MOC_LAN, RATES, TAN_PHU, TIN_DUNG, Village


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Callable[[QDialog], QDialog]:
    """Open a dialog and wait until it has read what it shows."""

    def opened(dialog: QDialog) -> QDialog:
        qtbot.addWidget(dialog, before_close_func=lambda closing: setattr(closing, "_typed", False))
        dialog.show()
        qtbot.waitUntil(lambda: shell.is_idle)
        return dialog

    return opened


def type_into(qtbot: QtBot, shell: Shell, editor: QWidget, text: str) -> None:
    assert text.isascii(), "QTest can only type ASCII"
    editor.setFocus()
    editor.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(editor, text)
    qtbot.waitUntil(lambda: shell.is_idle)


def written(village: Village) -> list[Receipt]:
    ids = village.data.ask(receipt_ids, ReceiptsAsk(descending=False))
    return [receipt for id in ids if (receipt := village.data.ask(receipt_of, id))]


def test_choosing_who_pays_offers_the_money_owed_oldest_year_first(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
    assert dialog.editor("amount").value() == 1_000_000
    assert dialog.editor("parts").value() == [[2025, 500_000], [2026, 500_000]]
    assert dialog.editor("payer").value() == "Lê Thị Sáu"
    assert dialog.editor("address").value() == "ấp Phú Lợi"
    assert dialog.editor("number").value() == 1
    type_into(qtbot, shell, dialog.editor("amount"), "1,3tr")
    assert dialog.editor("parts").value() == [[2025, 500_000], [2026, 500_000], [2027, 300_000]]


def test_a_receipt_is_written_as_shown_and_offered_to_the_printer(
    qtbot: QtBot, shell: Shell, two_years: Village, show: Any, papers: list[Paper]
) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
    type_into(qtbot, shell, dialog.editor("amount"), "600000")
    type_into(qtbot, shell, dialog.editor("payer"), "Nguyen Thi Hoa")
    dialog.save()
    qtbot.waitUntil(lambda: len(papers) == 1)
    [receipt] = written(two_years)
    assert (receipt.amount, receipt.payer, receipt.address) == (600_000, "Nguyen Thi Hoa", "ấp Phú Lợi")
    assert {part.year: part.amount for part in receipt.parts} == {2025: 500_000, 2026: 100_000}
    assert papers[0].title == "Phiếu thu số 1/2026"
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_unticking_print_is_remembered_for_the_next_receipt(
    qtbot: QtBot, shell: Shell, two_years: Village, show: Any, papers: list[Paper]
) -> None:
    for turn in (1, 2):
        dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
        assert dialog.editor("print").value() is (turn == 1)
        dialog.editor("print").set_value(False)
        type_into(qtbot, shell, dialog.editor("amount"), "100000")
        dialog.save()
        qtbot.waitUntil(lambda turn=turn: len(written(two_years)) == turn and shell.is_idle)  # type: ignore[misc]
    assert papers == []


def test_a_split_typed_over_is_kept_while_the_amount_changes(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
    split: SplitEdit = dialog.editor("parts")
    type_into(qtbot, shell, split._rows[0].amount, "400000")
    assert "Còn 100.000 đ chưa chia" in split._words.text()
    type_into(qtbot, shell, dialog.editor("amount"), "900000")
    assert split.value() == [[2025, 400_000], [2026, 500_000]]
    assert split._words.text() == "Bằng chữ: Chín trăm nghìn đồng."
    qtbot.mouseClick(split.again, Qt.MouseButton.LeftButton)
    assert split.value() == [[2025, 500_000], [2026, 400_000]]
    assert split.again.isHidden()


def test_a_split_that_does_not_foot_is_stopped_at_the_field(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
    type_into(qtbot, shell, dialog.editor("parts")._rows[0].amount, "600000")
    dialog.save()
    assert "khác số tiền thu" in dialog.block("parts").problem
    type_into(qtbot, shell, dialog.editor("amount"), "1100000")
    dialog.save()
    assert "chỉ còn nợ 500.000" in dialog.block("parts").problem
    assert written(two_years) == []


def test_changing_who_pays_offers_anew_but_keeps_what_was_typed(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
    type_into(qtbot, shell, dialog.editor("payer"), "Nguyen Thi Hoa")
    lookup = dialog.editor("organisation")
    lookup.set_value((two_years.ids[TIN_DUNG], TIN_DUNG))
    lookup.edited.emit()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert dialog.editor("amount").value() == 4_000_000
    assert dialog.editor("parts").value() == [[2025, 2_000_000], [2026, 2_000_000]]
    assert dialog.editor("payer").value() == "Nguyen Thi Hoa"


def test_who_is_on_no_list_pays_in_advance(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[MOC_LAN], MOC_LAN)))
    assert dialog.editor("amount").value() is None
    type_into(qtbot, shell, dialog.editor("amount"), "200000")
    assert dialog.editor("parts").value() == [[2026, 200_000]]


def test_enter_goes_from_who_pays_to_the_money_and_the_split(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    dialog = show(ReceiptDialog(shell, (two_years.ids[TAN_PHU], TAN_PHU)))
    dialog.activateWindow()
    dialog.editor("amount").setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        reached.append(dialog.focusWidget())
    assert reached == [dialog.editor("parts")._rows[0].amount, dialog.editor("payer"), dialog.editor("address")]


def test_a_receipt_is_split_anew_within_its_own_money(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    id = two_years.pay(TAN_PHU, date(2026, 2, 1), 500_000)
    owner = two_years.ids[TAN_PHU]
    two_years.data.carry_out(change_split, ChangeSplit(id, (PaidPart(owner, 2026, 500_000),)))
    dialog = show(SplitDialog(shell, written(two_years)[0]))
    split: SplitEdit = dialog.editor("parts")
    assert split.value() == [[2026, 500_000]]
    type_into(qtbot, shell, split._rows[0].amount, "200000")
    type_into(qtbot, shell, split._rows[1].amount, "300000")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert {part.year: part.amount for part in written(two_years)[0].parts} == {2025: 200_000, 2026: 300_000}


def test_voiding_asks_why(qtbot: QtBot, shell: Shell, two_years: Village) -> None:
    two_years.pay(TAN_PHU, date(2026, 2, 1), 500_000)
    dialog = ask_to_void(shell, written(two_years)[0])
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.block("reason").problem
    type_into(qtbot, shell, dialog.editor("reason"), "Ghi nham")
    dialog.save()
    qtbot.waitUntil(lambda: written(two_years)[0].void_reason == "Ghi nham")
    with pytest.raises(RuleBroken, match="đã hủy"):
        ask_to_void(shell, written(two_years)[0])


def test_the_tariff_dialog_starts_from_last_year_and_adds_a_line_for_an_industry(
    qtbot: QtBot, shell: Shell, village: Village, show: Any
) -> None:
    village.tariff(2025)
    dialog = show(TariffDialog(shell, 2026))
    rates = dialog.editor("rates")
    assert rates.value() == [["HTX", None, 500_000], ["LHHTX", None, 1_200_000], ["THT", None, 100_000], ["HTX", "TD", 2_000_000]]
    type_into(qtbot, shell, rates._of_kinds["HTX"], "600000")
    rates.more.click()
    kind, sector, amount = rates._of_sectors[-1]
    type_into(qtbot, shell, amount, "50000")
    dialog.save()
    assert "đủ loại hình và ngành" in dialog.block("rates").problem
    kind.set_value("THT")
    sector.set_value("VT")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    tariff = village.data.ask(tariff_of, 2026)
    assert tariff.is_set
    assert set(tariff.rates) == (set(RATES) - {RATES[0]}) | {Rate("HTX", None, 600_000), Rate("THT", "VT", 50_000)}


def test_the_list_dialog_says_beforehand_whom_it_adds(qtbot: QtBot, shell: Shell, village: Village, show: Any) -> None:
    village.tariff(2026, (Rate("HTX", None, 500_000),))
    dialog = show(AssessDialog(shell, 2026))
    said = dialog.editor("said").text()
    assert said.startswith("HTX: thêm 2, phải thu 1.000.000 đ.\nChưa có mức thu: 2 (")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert len(village.data.ask(assessed_ids, YearAsk(2026))) == 2
    again = show(AssessDialog(shell, 2026))
    assert again.editor("said").text().startswith("Không có ai để thêm.\nĐã có trong danh sách: 2, giữ nguyên.")


def test_a_list_without_a_tariff_is_refused_at_the_year(qtbot: QtBot, shell: Shell, village: Village, show: Any) -> None:
    dialog = show(AssessDialog(shell, 2026))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.block("year").problem))
    assert "Chưa có biểu mức hội phí năm 2026" in dialog.block("year").problem


def test_a_decision_shows_the_amount_only_where_one_is_needed(qtbot: QtBot, shell: Shell, two_years: Village, show: Any) -> None:
    [id] = two_years.data.ask(assessed_ids, YearAsk(2026, search="nong nghiep tan phu"))
    [member] = two_years.data.ask(assessed_rows, [id])
    dialog = show(decision_dialog(shell, member))
    assert dialog.block("amount").isHidden()
    relief = dialog.editor("relief")
    relief.set_value("reduced")
    relief.edited.emit()
    assert not dialog.block("amount").isHidden()
    type_into(qtbot, shell, dialog.editor("amount"), "200000")
    type_into(qtbot, shell, dialog.editor("reason"), "Mat mua")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    [member] = two_years.data.ask(assessed_rows, [id])
    assert (member.due, member.relief, member.reason) == (200_000, "reduced", "Mat mua")


def test_the_remittance_dialog_offers_what_is_still_to_go(qtbot: QtBot, shell: Shell, village: Village, show: Any) -> None:
    village.tariff(2026, share=Decimal(10))
    village.assess(2026)
    village.pay(TAN_PHU, date(2026, 3, 1), 500_000)
    dialog = show(RemittanceDialog(shell, village.data.ask(remitted_of, 2026)))
    assert dialog.editor("amount").value() == 50_000
    dialog.save()
    qtbot.waitUntil(lambda: village.data.ask(remitted_of, 2026).sent == 50_000)
