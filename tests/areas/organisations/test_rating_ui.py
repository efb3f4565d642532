"""Đánh giá, xếp loại on screen and on paper."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.commands import LeaveUnrated, leave_unrated, save_rating_table, score_organisation
from lmhtx_desktop.areas.organisations.papers.rating import rating_papers
from lmhtx_desktop.areas.organisations.queries.rating import rating_sheet
from lmhtx_desktop.areas.organisations.queries.rating_list import rating_rows
from lmhtx_desktop.areas.organisations.queries.rating_tables import known_tables
from lmhtx_desktop.areas.organisations.ui.rating_acts import DecideDialog, UnratedDialog
from lmhtx_desktop.areas.organisations.ui.rating_card import RatingCard
from lmhtx_desktop.areas.organisations.ui.rating_page import RatingPage
from lmhtx_desktop.areas.organisations.ui.rating_progress import SectorDialog
from lmhtx_desktop.areas.organisations.ui.rating_score_model import BEFORE, GAP, NOTE, OFFICE, OWN
from lmhtx_desktop.areas.organisations.ui.rating_sheet_dialog import RatingSheetDialog
from lmhtx_desktop.areas.organisations.ui.rating_table_dialog import RatingTableDialog
from lmhtx_desktop.areas.organisations.ui.rating_table_model import POINTS
from lmhtx_desktop.areas.organisations.words import RatingState
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.paper import write_pdf
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Grid, Heading, LabelledLines, PageBreak, Paper
from lmhtx_desktop.store.datafile import open_file
from lmhtx_desktop.store.settings import read_settings
from tests.areas.organisations.conftest import Register, day
from tests.areas.organisations.ratings import full_score, order_of_table

D = Decimal
ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def printed() -> list[Paper]:
    return []


@pytest.fixture
def shell(register: Register, qapp: Any, printed: list[Paper]) -> Iterator[Shell]:
    made = Shell(register.data, print_paper=lambda paper, owner: printed.append(paper))
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, register: Register) -> RatingPage:
    """The list of 2026: HTX A and B to be scored, a credit fund between them."""
    register.data.carry_out(save_rating_table, order_of_table())
    register.add("HTX A", sector="NN", founded_on=day(2010, 1, 1))
    register.add("HTX Aa quỹ tín dụng", sector="TD", founded_on=day(2010, 1, 1))
    register.add("HTX B", sector="VT", founded_on=day(2010, 1, 1))
    made = MANIFEST.pages["ratings"](shell)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: len(made.model.ids) == 3 and shell.is_idle)
    return made  # type: ignore[no-any-return]


def opened(qtbot: QtBot, owner: QWidget, kind: type[Any]) -> Any:
    """Wait for a dialog of a kind and return it."""

    def those() -> list[Any]:
        return [dialog for dialog in owner.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(those()) == 1)
    return those()[0]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def type_points(qtbot: QtBot, grid: Any, *points: str) -> None:
    """Type points one below the other, as a person does: the first key opens the cell, Enter goes down."""
    for text in points:
        qtbot.keyClick(grid, text[0])
        editor = grid.indexWidget(grid.currentIndex())
        assert editor is not None
        qtbot.keyClicks(editor, text[1:])
        qtbot.keyClick(editor, ENTER)


def at(dialog: Any) -> tuple[str, int]:
    index = dialog.grid.currentIndex()
    return dialog.model.table.criteria[index.row()].text, index.column()


def test_points_are_typed_down_the_column_and_sums_and_band_follow(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    a = page.model.ids[0]
    page.open_sheet(a)
    dialog = opened(qtbot, page, RatingSheetDialog)
    assert at(dialog) == ("Vốn bình quân", OWN)
    type_points(qtbot, dialog.grid, "4", "3", "60", "30")
    assert at(dialog) == ("Vốn bình quân", OFFICE)
    type_points(qtbot, dialog.grid, "4", "2,5", "50", "25")
    assert (dialog.model.sum("own").total, dialog.model.sum("office").total) == (D(97), D("81.5"))
    assert "HTX tự chấm: 97/100" in texts(dialog)
    assert "Liên minh chấm: 81,5/100" in texts(dialog)
    assert dialog.band.text() == "Xếp loại: Tốt"
    capital = dialog.model.index(1, GAP)
    assert [dialog.model.index(1, column).data() for column in (OWN, OFFICE, GAP)] == ["7", "6,5", "-0,5"]
    assert not dialog.model.flags(capital) & Qt.ItemFlag.ItemIsEditable
    dialog.decision.set_value("15/QĐ-LMHTX")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    (row,) = register.data.ask(rating_rows, [a], 2026)
    assert (row.rating, row.own, row.office, row.decision) == ("good", D(97), D("81.5"), "15/QĐ-LMHTX")


def test_points_above_the_most_are_pointed_at_and_not_saved(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    page.open_sheet(page.model.ids[0])
    dialog = opened(qtbot, page, RatingSheetDialog)
    type_points(qtbot, dialog.grid, "5", "x", "2,1")
    assert dialog.problem.text() == "Tiêu chí 1a: Điểm tối đa là 4."
    assert [dialog.model.index(row, OWN).data() for row in (2, 3, 5)] == ["5", "x", "2,1"]
    assert dialog.model.sum("own").total is None
    dialog.save()
    assert at(dialog) == ("Vốn bình quân", OWN)
    type_points(qtbot, dialog.grid, "4", "3", "2,25")
    assert dialog.problem.text() == ""
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert register.data.ask(rating_rows, [page.model.ids[0]], 2026)[0].state == "started"


def test_a_column_copied_from_excel_lands_on_the_lines_that_take_points(qtbot: QtBot, page: RatingPage) -> None:
    page.open_sheet(page.model.ids[0])
    dialog = opened(qtbot, page, RatingSheetDialog)
    QGuiApplication.clipboard().setText("4\t3,5\r\n3\t2\r\n60\t50\r\n30\t20\r\n")
    qtbot.keyClick(dialog.grid, Qt.Key.Key_V, CONTROL)
    assert (dialog.model.sum("own").total, dialog.model.sum("office").total) == (D(97), D("75.5"))
    QGuiApplication.clipboard().setText("\n".join(("7", "7", "1", "1", "93", "1", "1")))
    qtbot.keyClick(dialog.grid, Qt.Key.Key_V, CONTROL)
    assert dialog.model.sum("own").total == D(4)
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Delete)
    assert dialog.model.sum("own").left == 1


def test_the_office_takes_over_the_cooperatives_own_points_where_it_has_none(qtbot: QtBot, page: RatingPage) -> None:
    page.open_sheet(page.model.ids[0])
    dialog = opened(qtbot, page, RatingSheetDialog)
    type_points(qtbot, dialog.grid, "4", "3", "60", "30", "2")
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert dialog.model.sum("office").total == D(95)
    assert not dialog.take_button.isVisibleTo(dialog)


def test_ctrl_enter_saves_and_opens_the_next_cooperative_past_credit_funds(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    a, fund, b = page.model.ids
    page.open_sheet(a)
    dialog = opened(qtbot, page, RatingSheetDialog)
    type_points(qtbot, dialog.grid, "4")
    qtbot.keyClick(dialog.grid, ENTER, CONTROL)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    following = opened(qtbot, page, RatingSheetDialog)
    assert following.sheet.id == b
    assert fund not in (following.sheet.id, dialog.sheet.id)
    assert not following.next_button.isVisibleTo(following)
    following.reject()


def test_what_was_typed_is_not_lost_by_escape(qtbot: QtBot, page: RatingPage) -> None:
    page.open_sheet(page.model.ids[0])
    dialog = opened(qtbot, page, RatingSheetDialog)
    type_points(qtbot, dialog.grid, "4")
    dialog.reject()
    box = opened(qtbot, dialog, Box)
    assert dialog.isVisible()
    box.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_last_years_points_and_the_years_figures_help(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    a = page.model.ids[0]
    told = order_of_table().lines
    lines = tuple(
        line if line.text != "Vốn bình quân" else line.__class__(2, "a", line.text, line.points, ("capital_total",)) for line in told
    )
    known = register.data.ask(known_tables)[0]
    register.data.carry_out(save_rating_table, order_of_table(id=known.table.id, lines=lines))
    register.data.carry_out(score_organisation, full_score(register, a, 2025, "82"))
    register.figures(a, 2026, capital_total=8_400_000_000)
    register.figures(a, 2025, capital_total=8_000_000_000, rating="good")
    page.open_sheet(a)
    dialog = opened(qtbot, page, RatingSheetDialog)
    assert dialog.model.index(2, BEFORE).data() == "4"
    assert "năm 2025 xếp loại Tốt" in texts(dialog)
    assert "8.400.000.000" in texts(dialog.side)
    assert "8.000.000.000 (nay +5 %)" in texts(dialog.side)
    dialog.reject()


def test_a_table_without_all_points_is_said_plainly_and_filled(qtbot: QtBot, shell: Shell, register: Register) -> None:
    a = register.add("HTX A", founded_on=day(2010, 1, 1))
    page = RatingPage(shell)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.ids == [a])
    page.open_sheet(a)
    box = opened(qtbot, page, Box)
    assert "mới có 60/100 điểm" in texts(box)
    box.accept()
    dialog = opened(qtbot, page, RatingTableDialog)
    assert "còn 6 dòng chưa có điểm, cộng lại phải là 40 điểm" in dialog.told.text()
    assert dialog.lines.currentIndex().column() == POINTS
    type_points(qtbot, dialog.lines, "8", "8", "8", "6")
    dialog.lines.setCurrentIndex(dialog.model.index(dialog.model.rowCount() - 2, POINTS))
    type_points(qtbot, dialog.lines, "6", "5")
    assert dialog.sum.text() == "Tổng điểm: 101/100"
    dialog.save()
    assert "phải bằng 100" in dialog.problem.text()
    dialog.model.setData(dialog.model.index(dialog.model.rowCount() - 1, POINTS), "4")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert register.data.ask(known_tables)[0].table.is_complete
    page.open_sheet(a)
    opened(qtbot, page, RatingSheetDialog).reject()


def test_a_table_in_use_is_copied_for_another_year(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    register.data.carry_out(score_organisation, full_score(register, page.model.ids[0], 2025, "82"))
    page._acts.open_tables()
    dialog = opened(qtbot, page, RatingTableDialog)
    assert not any(button.isEnabled() for button in dialog.line_buttons)
    assert dialog.head.reason.isVisibleTo(dialog)
    dialog.head.good.set_value(D(85))
    dialog.save()
    qtbot.waitUntil(lambda: "lý do" in dialog.problem.text())
    dialog.copy()
    assert all(button.isEnabled() for button in dialog.line_buttons)
    assert dialog.head.from_year.value() == 2026
    dialog.add_line(1)
    dialog.save()
    assert "số thứ tự" in dialog.problem.text()
    dialog.drop_line()
    dialog.head.good.set_value(D(85))
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    newest = register.data.ask(known_tables)[0]
    assert (newest.table.from_year, newest.table.bands.good, newest.sheets) == (2026, D(85), 0)


def test_the_strip_tells_how_far_the_year_is_and_filters(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    a, fund, b = page.model.ids
    register.data.carry_out(score_organisation, full_score(register, a, 2026, "82"))
    register.data.carry_out(leave_unrated, LeaveUnrated(organisations=(fund,), year=2026, reason=None))
    page.refresh()
    qtbot.waitUntil(lambda: page.shell.is_idle and page.strip.buttons[RatingState.RATED].text() == "Đã xếp loại: 1 (33,3 %)")
    qtbot.mouseClick(page.strip.buttons[RatingState.MISSING], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.ids == [b])
    qtbot.mouseClick(page.strip.by_sector, Qt.MouseButton.LeftButton)
    sectors = opened(qtbot, page, SectorDialog)
    assert [(row.sector, row.total) for row in sectors.table.rows] == [("NN", 1), ("TD", 1), ("VT", 1), (None, 3)]
    sectors.accept()
    page.set_filter("state", None)
    page.take(2025)
    qtbot.waitUntil(lambda: page.title == "Đánh giá, xếp loại năm 2025" and page.shell.is_idle)


def test_several_are_left_unrated_as_their_facts_propose(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    a, fund, _ = page.model.ids
    register.status(a, "suspended", day(2026, 2, 1))
    page.leave_unrated([a, fund])
    dialog = opened(qtbot, page, UnratedDialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert [row.reason for row in register.data.ask(rating_rows, [a, fund], 2026)] == ["stopped", "credit"]


def test_a_credit_fund_gets_a_result_without_points(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    fund = page.model.ids[1]
    register.data.carry_out(leave_unrated, LeaveUnrated(organisations=(page.model.ids[2],), year=2026, reason="other", note="x"))
    page._acts.open_sheet(fund, 2026)
    dialog = opened(qtbot, page, DecideDialog)
    assert "Ngân hàng Nhà nước" in texts(dialog)
    dialog.editor("rating").set_value("fair")
    dialog.editor("decision").set_value("7/NHNN")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    (row,) = register.data.ask(rating_rows, [fund], 2026)
    assert (row.rating, row.decision, row.office) == ("fair", "7/NHNN", None)


def test_a_proposed_reason_is_offered_in_the_sheet(qtbot: QtBot, page: RatingPage, register: Register) -> None:
    a = page.model.ids[0]
    register.status(a, "suspended", day(2026, 2, 1))
    page.open_sheet(a)
    dialog = opened(qtbot, page, RatingSheetDialog)
    assert "ngừng hoạt động trên 3 tháng" in texts(dialog)
    offer = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Không xếp loại…")
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    unrated = opened(qtbot, page, UnratedDialog)
    assert unrated.editor("reason").value() == "stopped"
    unrated.reject()


def test_the_card_of_an_organisation_tells_its_years(qtbot: QtBot, page: RatingPage, shell: Shell, register: Register) -> None:
    a = page.model.ids[0]
    register.data.carry_out(score_organisation, full_score(register, a, 2025, "82", decision="3/QĐ"))
    card = RatingCard(shell, a)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitUntil(lambda: "Chấm điểm năm 2026" in [button.text() for button in card.findChildren(QPushButton)])
    team = register.add("THT Lúa giống", "THT")
    other = RatingCard(shell, team)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: other.isHidden())


# HTX-02


def grids(paper: Paper) -> list[Grid]:
    return [block for block in paper.blocks if isinstance(block, Grid)]


def test_htx_02_is_printed_blank_or_filled(qtbot: QtBot, page: RatingPage, register: Register, printed: list[Paper], tmp_path: Any) -> None:
    a, _, b = page.model.ids
    register.data.carry_out(score_organisation, full_score(register, a, 2026, "81.5"))
    register.figures(a, 2026, members=120, capital_total=900_000_000, rating="good")
    page.print_sheets([a, b])
    qtbot.waitUntil(lambda: len(printed) == 1)
    page.print_blank([a, b])
    qtbot.waitUntil(lambda: len(printed) == 2)
    filled, blank = printed
    assert [sum(isinstance(block, PageBreak) for block in paper.blocks) for paper in printed] == [1, 1]
    heading = next(block for block in filled.blocks if isinstance(block, Heading))
    assert heading.title == "BẢNG ĐÁNH GIÁ HỢP TÁC XÃ NĂM 2026"
    titles = [cell.text for cell in grids(blank)[0].heading[0]]
    assert titles == ["Số TT", "Tiêu chí đánh giá", "Thang điểm tối đa", "Điểm hợp tác xã tự chấm", "Ghi chú"]
    assert list(grids(blank)[0].rows[2].cells) == ["a)", "Vốn bình quân", "4", "", ""]
    assert list(grids(filled)[0].rows[1].cells) == ["1", "Vốn", "7", "", "7", ""]
    assert list(grids(filled)[0].rows[-1].cells) == ["", "Tổng cộng", "100", "—", "81,5", ""]
    lines = dict(next(block for block in filled.blocks if isinstance(block, LabelledLines)).lines)
    assert "☒\u00a0Nhỏ" in lines["Phân loại theo quy mô thành viên:"]
    assert "☒\u00a0Siêu\u00a0nhỏ" in lines["Phân loại theo quy mô tổng nguồn vốn:"]
    write_pdf(filled, tmp_path / "htx02.pdf")
    assert (tmp_path / "htx02.pdf").read_bytes().startswith(b"%PDF")


def test_htx_02_can_be_given_out_before_all_points_are_known(register: Register) -> None:
    a = register.add("HTX A")
    sheet = register.data.ask(rating_sheet, a, 2026)
    assert sheet is not None
    paper = rating_papers([sheet], register.data.ask(lambda reading: read_settings(reading.connection)), blank=True)
    cells = [list(row.cells) for row in grids(paper)[0].rows]
    assert ["10", "Mức độ tham gia của thành viên", "", "", ""] in cells
    assert cells[-1] == ["", "Tổng cộng", "", "", ""]


def test_every_button_of_the_sheet_is_reached_by_tab(qtbot: QtBot, page: RatingPage) -> None:
    page.open_sheet(page.model.ids[0])
    dialog: QDialog = opened(qtbot, page, RatingSheetDialog)
    reached: list[QWidget] = []
    at_now: QWidget | None = dialog.grid  # type: ignore[attr-defined]
    while at_now is not None and at_now not in reached:
        reached.append(at_now)
        at_now = at_now.nextInFocusChain()
    for button in (dialog.save_button, dialog.leave_button, dialog.print_button):  # type: ignore[attr-defined]
        assert button in reached
    dialog.reject()


def test_a_workbook_to_be_filled_has_a_sheet_for_each_and_its_column_comes_back_by_pasting(
    qtbot: QtBot, page: RatingPage, shell: Shell, register: Register, tmp_path: Any
) -> None:
    a, _, b = page.model.ids
    twin = register.add("HTX A", sector="NN", founded_on=day(2010, 1, 1), area="Khu khác")
    target = tmp_path / "phieu.xlsx"
    said: list[str] = []
    shell.message.connect(lambda sentence, entry: said.append(sentence))
    page._acts.write_book([a, b, twin], 2026, target)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Đã ghi phiếu của 3 HTX ra tệp phieu.xlsx."]
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["HTX A", "HTX B", "HTX A (2)"]
    lines = [[cell.value for cell in row[:4]] for row in book["HTX A"].iter_rows(min_row=8, max_row=15)]
    assert lines[:4] == [["I", "Tài chính", 7, None], ["1", "Vốn", 7, None], ["a)", "Vốn bình quân", 4, None], ["b)", "Vốn tăng", 3, None]]
    assert lines[-1][1] == "Tổng cộng"
    rules = {str(rule.sqref): rule.formula2 for rule in book["HTX A"].data_validations.dataValidation}
    assert rules == {"D10": "4", "D11": "3", "D13": "63", "D14": "30"}
    page.open_sheet(a)
    dialog = opened(qtbot, page, RatingSheetDialog)
    QGuiApplication.clipboard().setText("\r\n".join(("", "", "3,5", "3", "", "55", "28")))
    qtbot.keyClick(dialog.grid, Qt.Key.Key_V, CONTROL)
    assert dialog.model.sum("own").total == D("89.5")
    dialog._typed = False
    dialog.reject()


def test_on_a_small_screen_columns_give_way_and_the_buttons_stay_in_reach(qtbot: QtBot, page: RatingPage) -> None:
    page.open_sheet(page.model.ids[0])
    dialog = opened(qtbot, page, RatingSheetDialog)
    dialog.resize(1240, 690)
    assert dialog.side.isVisibleTo(dialog)
    assert not any(dialog.grid.isColumnHidden(column) for column in range(8))
    dialog.resize(840, 460)
    assert dialog.height() <= 470
    assert not dialog.side.isVisibleTo(dialog)
    assert dialog.grid.isColumnHidden(NOTE)
    assert not any(dialog.grid.isColumnHidden(column) for column in (OWN, OFFICE, GAP))
    assert dialog.rect().contains(dialog.save_button.mapTo(dialog, dialog.save_button.rect().bottomRight()))
    dialog.reject()


def test_a_file_open_for_looking_shows_sheets_and_takes_nothing(qtbot: QtBot, register: Register) -> None:
    register.data.carry_out(save_rating_table, order_of_table())
    a = register.add("HTX A", founded_on=day(2010, 1, 1))
    register.data.carry_out(score_organisation, full_score(register, a, 2026, "82"))
    file = open_file(register.data.path, user="Người xem", today=lambda: register.data.today, read_only=True)
    shell = Shell(file)
    page = RatingPage(shell)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.ids == [a])
    page.open_sheet(a)
    dialog = opened(qtbot, page, RatingSheetDialog)
    assert not dialog.save_button.isEnabled()
    assert not dialog.model.flags(dialog.model.index(2, OFFICE)) & Qt.ItemFlag.ItemIsEditable
    assert dialog.band.text() == "Xếp loại: Tốt"
    dialog.reject()
    shell.close()
    file.close()
