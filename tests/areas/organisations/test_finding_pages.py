"""Finding on screen: conditions and their chips, a past day, near lines, views, counts by group, one field of many changed."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.queries.register import organisation_rows
from lmhtx_desktop.areas.organisations.ui.bulk_dialog import BulkDialog
from lmhtx_desktop.areas.organisations.ui.page import RegisterPage
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.chooser import ColumnChooser
from lmhtx_desktop.desk.table.conditions import CriterionDialog
from lmhtx_desktop.desk.table.day import DayDialog
from lmhtx_desktop.kernel.finding import Criterion
from lmhtx_desktop.kernel.paper import Grid, Heading, Paper
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def printed() -> list[Paper]:
    return []


@pytest.fixture
def shell(register: Register, settings: QSettings, printed: list[Paper], qapp: QApplication) -> Iterator[Shell]:
    made = Shell(register.data, take_back=take_back, settings=settings, print_paper=lambda paper, owner: printed.append(paper))
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, register: Register) -> RegisterPage:
    tan_an = register.communes["Xã Tân An"]
    a = register.add("HTX Tân Phú", sector="NN", commune_id=tan_an, area="An Biên", founded_on=day(2015, 1, 1))
    b = register.add("HTX Kim Long", sector="VT", area="Tri Tôn", founded_on=day(2022, 1, 1))
    register.add("THT Lúa giống", "THT", sector="NN")
    register.admit(a, day(2016, 1, 1))
    register.figures(a, 2025, members=120, revenue=5_000_000)
    register.figures(a, 2024, members=99)
    register.figures(b, 2025, members=30)
    return opened(qtbot, shell, 3)


def opened(qtbot: QtBot, shell: Shell, lines: int) -> RegisterPage:
    made = MANIFEST.open_page(shell)  # type: ignore[misc]
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    qtbot.waitUntil(lambda: made.model.is_loaded and shell.is_idle and made.model.rowCount() == lines)
    assert isinstance(made, RegisterPage)
    return made


def settled(qtbot: QtBot, page: RegisterPage, lines: int | None = None) -> None:
    qtbot.waitUntil(lambda: page.shell.is_idle and not page.question.is_typing and (lines is None or page.model.rowCount() == lines))


def column(page: RegisterPage, key: str) -> list[str]:
    place = next(place for place, column in enumerate(page.view.columns) if column.key == key)
    return [str(page.model.index(row, place).data()) for row in range(page.model.rowCount())]


def loaded(qtbot: QtBot, page: RegisterPage, key: str, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: page.shell.is_idle and column(page, key) == expected)


def test_a_condition_is_added_changed_and_taken_off_by_keyboard(qtbot: QtBot, page: RegisterPage) -> None:
    assert page.conditions is not None
    assert page.conditions.isHidden()
    dialog = page.conditions.ask_for("figure_members")
    assert dialog.year is not None
    assert (dialog.year.value(), dialog.how.value()) == (2025, ">")
    dialog.apply()
    assert dialog.problem.text() == "Hãy ghi giá trị cần tìm."
    qtbot.keyClicks(dialog.values[0], "100")
    qtbot.keyClick(dialog.values[0], Qt.Key.Key_Return)
    settled(qtbot, page, 1)
    chip = page.conditions._chips[0]
    assert chip.text() == "Số thành viên 2025 > 100"
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    changed = QApplication.activeModalWidget() or page.window().findChild(CriterionDialog)
    assert isinstance(changed, CriterionDialog)
    changed.values[0].set_value(20)
    changed.apply()
    settled(qtbot, page, 2)
    assert page.conditions._chips[0].text() == "Số thành viên 2025 > 20"
    qtbot.keyClick(page.conditions._chips[0], Qt.Key.Key_Delete)
    settled(qtbot, page, 3)
    assert page.conditions.isHidden()


def test_choices_are_ticked_and_named_though_they_come_from_the_data(qtbot: QtBot, page: RegisterPage) -> None:
    assert page.conditions is not None
    dialog = page.conditions.ask_for("commune_id")
    qtbot.waitUntil(lambda: page.shell.is_idle)
    picker = dialog.values[0]
    qtbot.keyClicks(picker._line, "tan an")
    shown = [item.text() for item in picker._items() if not item.isHidden()]
    assert shown == ["Xã Tân An"], "the words in this order are enough"
    qtbot.keyClick(picker._line, Qt.Key.Key_Return)
    dialog.apply()
    settled(qtbot, page, 1)
    qtbot.waitUntil(lambda: page.conditions is not None and page.conditions._chips[0].text() == "Xã, phường: Xã Tân An")


def test_fields_are_offered_in_groups_and_found_without_accents(qtbot: QtBot, page: RegisterPage) -> None:
    assert page.conditions is not None
    assert page._bar is not None
    popup = page.conditions.pick_field(page._bar.more)
    qtbot.keyClicks(popup._line, "von dieu le")
    rows = [popup._list.item(row) for row in range(popup._list.count())]
    assert [item.text() for item in rows if not item.isHidden()] == ["Vốn điều lệ (đồng)"]
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    dialog = page.window().findChild(CriterionDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Lọc theo Vốn điều lệ (đồng)"
    dialog.reject()


@pytest.mark.parametrize(("width", "zoom"), [(1366, 100), (1366, 150), (1024, 100)])
def test_the_filters_never_eat_the_list(qtbot: QtBot, page: RegisterPage, width: int, zoom: int) -> None:
    theme.look().set_zoom(zoom)
    try:
        assert page.conditions is not None
        criteria = [Criterion("charter_capital", ">", 10**9 + number) for number in range(12)]
        page.conditions.set_criteria(criteria)
        page.resize(width, 728)
        qtbot.waitUntil(lambda: page.conditions is not None and not page.conditions.more.isHidden())
        assert page._bar is not None
        settled(qtbot, page)
        assert page.conditions.height() <= theme.px(40)
        assert page._bar.height() <= theme.px(40) * (1 if zoom == 100 and width == 1366 else 2)
        hidden = sum(chip.isHidden() for chip in page.conditions._chips)
        assert page.conditions.more.text() == f"+{hidden}"
        assert hidden > 5
    finally:
        theme.look().set_zoom(100)


def test_a_past_day_is_told_above_the_list_on_paper_and_in_the_workbook(
    qtbot: QtBot, page: RegisterPage, printed: list[Paper], tmp_path: Path
) -> None:
    assert page.day_chip is not None
    assert page._notice is not None
    assert page._notice.isHidden()
    page.day_chip.choose(day(2024, 12, 31))
    settled(qtbot, page, 3)
    notice = "\n".join(label.text() for label in page._notice.findChildren(QLabel))
    assert "tại ngày 31/12/2024, không phải hôm nay" in notice
    assert "tên cũ" in notice
    loaded(qtbot, page, "members", ["—", "99", "—"])
    assert page.view.model().headerData(8, Qt.Orientation.Horizontal) == "Thành viên 2024"
    page.print_list()
    qtbot.waitUntil(lambda: bool(printed))
    heading = next(block for block in printed[0].blocks if isinstance(block, Heading))
    assert heading.subtitle == "Tại ngày 31/12/2024"
    said: list[str] = []
    page.shell.message.connect(lambda sentence, entry: said.append(sentence))
    page.export(tmp_path / "ds.xlsx")
    qtbot.waitUntil(lambda: bool(said))
    sheet: Any = openpyxl.load_workbook(tmp_path / "ds.xlsx").active
    assert [sheet.cell(row, 1).value for row in (1, 2, 3, 4)] == ["Tổ chức", "Tại ngày 31/12/2024", "Tên tổ chức", "HTX Kim Long"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$3:$3")
    page.day_chip.choose(None)
    loaded(qtbot, page, "members", ["30", "120", "—"])
    assert page._notice.isHidden()


def test_a_day_that_has_not_come_is_refused_and_today_is_no_past_day(qtbot: QtBot, page: RegisterPage) -> None:
    assert page.day_chip is not None
    dialog: DayDialog = page.day_chip.ask_day()
    dialog.day.set_value(datetime.date(2027, 1, 1))
    dialog.apply()
    assert dialog.problem.text() == "Ngày 01/01/2027 chưa tới."
    dialog.day.set_value(page.shell.today)
    dialog.apply()
    assert page.day_chip.day is None


def test_organisations_not_founded_by_that_day_are_not_listed(qtbot: QtBot, page: RegisterPage) -> None:
    assert page.day_chip is not None
    page.day_chip.choose(day(2020, 12, 31))
    loaded(qtbot, page, "name", ["HTX Tân Phú", "THT Lúa giống"])


def test_near_lines_come_last_are_marked_and_noted_in_the_workbook(qtbot: QtBot, page: RegisterPage, tmp_path: Path) -> None:
    page.set_search("tan phuu")
    settled(qtbot, page, 1)
    assert page.model.exact == 0
    qtbot.waitUntil(lambda: page.status.text().startswith("0 tổ chức · 1 gần giống"))
    said: list[str] = []
    page.shell.message.connect(lambda sentence, entry: said.append(sentence))
    page.export(tmp_path / "ds.xlsx")
    qtbot.waitUntil(lambda: bool(said))
    sheet: Any = openpyxl.load_workbook(tmp_path / "ds.xlsx").active
    assert [(row[0].value, row[-1].value) for row in sheet] == [("Tên tổ chức", "Ghi chú tìm"), ("HTX Tân Phú", "gần giống")]


def test_an_empty_list_says_how_to_widen_it(qtbot: QtBot, page: RegisterPage) -> None:
    assert page.conditions is not None
    page.set_search("khong the co")
    page.conditions.add(Criterion("note", "given"))
    settled(qtbot, page, 0)
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    said = page._empty.accessibleName()
    assert "ít chữ hơn" in said
    assert "bỏ bớt một điều kiện" in said
    page._empty.button.click()
    settled(qtbot, page, 3)
    assert page.conditions.criteria == ()


def test_a_view_is_kept_shown_again_renamed_and_opened_with(
    qtbot: QtBot, page: RegisterPage, register: Register, shell: Shell, data: DataFile
) -> None:
    assert page.conditions is not None
    assert page.views is not None
    page.conditions.add(Criterion("founded", "between", (day(2020, 1, 1), None)))
    page.set_filter("kind", "HTX")
    page.view.show_column(4, True)
    settled(qtbot, page, 1)
    dialog = page.views.keep_new()
    dialog.editor("title").set_value("HTX mới")
    dialog.save()
    qtbot.waitUntil(lambda: page.views is not None and page.views.current is not None and page.shell.is_idle)
    assert page.views.text() == "HTX mới"
    page.set_search("kim")
    settled(qtbot, page, 1)
    qtbot.waitUntil(lambda: page.views is not None and page.views.text() == "HTX mới •")
    page.views.leave()
    settled(qtbot, page, 3)
    assert page.conditions.criteria == ()
    page.views.use(page.views.views[0])
    settled(qtbot, page, 1)
    assert (page.search.text(), page.view.isColumnHidden(4), page.views.text()) == ("", False, "HTX mới")
    page.views.set_first(True)
    renamed = page.views.rename()
    assert renamed is not None
    renamed.editor("title").set_value("HTX từ 2020")
    renamed.save()
    qtbot.waitUntil(lambda: page.views is not None and page.views.text() == "HTX từ 2020" and page.shell.is_idle)
    page.views.set_first(True)
    again = opened(qtbot, shell, 1)
    assert again.views is not None
    qtbot.waitUntil(lambda: again.views is not None and again.views.text() == "HTX từ 2020")
    again.views.remove()
    qtbot.waitUntil(lambda: again.shell.is_idle and again.views is not None and again.views.views == [])
    assert again.views.text() == "Chế độ xem"


def test_counts_lead_to_the_list_they_count(qtbot: QtBot, page: RegisterPage, printed: list[Paper], tmp_path: Path) -> None:
    assert page.aspects is not None
    page.aspects.choose("groups")
    panel = page.aspects.current
    qtbot.waitUntil(lambda: panel.groups is not None and page.shell.is_idle)
    assert [(line.label, line.count) for line in panel.table.rows] == [("HTX", 2), ("THT", 1), ("Tổng cộng", 3)]
    panel.outer.set_value("sector")
    panel.outer.edited.emit()
    qtbot.waitUntil(lambda: [line.label for line in panel.table.rows][-2] == "Vận tải" and page.shell.is_idle)
    page.set_filter("kind", "HTX")
    qtbot.waitUntil(lambda: page.shell.is_idle and panel.groups.total.count == 2)
    page.print_list()
    qtbot.waitUntil(lambda: bool(printed))
    grid = next(block for block in printed[0].blocks if isinstance(block, Grid))
    assert [row.cells[:2] for row in grid.rows] == [
        ["Nông – lâm – ngư – diêm nghiệp", "1"], ["Vận tải", "1"], ["Tổng cộng", "2"],
    ]  # fmt: skip
    said: list[str] = []
    page.shell.message.connect(lambda sentence, entry: said.append(sentence))
    page.export(tmp_path / "nhom.xlsx")
    qtbot.waitUntil(lambda: bool(said))
    sheet: Any = openpyxl.load_workbook(tmp_path / "nhom.xlsx").active
    assert sheet["A1"].value == "Tổ chức theo ngành"
    assert sheet["A2"].value == "Tỉnh An Giang · Loại hình: HTX"
    assert sheet["B4"].value == 1
    assert page.selected_ids() == []
    panel.table.opened.emit(1)
    settled(qtbot, page, 1)
    assert page.aspects.current is None
    loaded(qtbot, page, "name", ["HTX Kim Long"])


def test_places_show_communes_without_any_organisation_and_open_a_district(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    assert page.aspects is not None
    page.aspects.choose("places")
    panel = page.aspects.current
    qtbot.waitUntil(lambda: panel.groups is not None and page.shell.is_idle)
    labels = [line.label for line in panel.table.rows]
    assert labels[:3] == ["An Biên", "Xã Tân An", "Tri Tôn"]
    assert "Xã Châu Phong" in labels
    assert len(labels) > len(register.communes)
    panel.table.opened.emit(0)
    loaded(qtbot, page, "name", ["HTX Tân Phú"])


def choose(editor: Any, value: Any) -> None:
    """Choose as a person does."""
    editor.set_value(value)
    editor.edited.emit()


def test_one_field_of_many_is_changed_as_it_was_seen(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    dialog = BulkDialog(page.shell, list(page.model.ids), page)
    dialog.open()
    assert (dialog.field.value(), dialog.value_edit) == (None, None)
    assert dialog._empty.accessibleName().startswith("Chọn mục cần sửa cho 3 tổ chức")
    choose(dialog.field, "sector")
    assert dialog.value_edit.currentIndex() == -1, "even “Chưa ghi” must have been chosen"
    assert dialog._empty.accessibleName().startswith("Chọn giá trị mới")
    assert not dialog.save_button.isEnabled()
    assert dialog.save_button.toolTip() == "Chưa có thay đổi nào để ghi."
    dialog.value_edit.set_value("NN")
    dialog.value_edit.edited.emit()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1 and page.shell.is_idle)
    assert [dialog.table.item(0, place).text() for place in range(3)] == ["HTX Kim Long", "Vận tải", "Nông – lâm – ngư – diêm nghiệp"]
    assert dialog.counted.text() == "1 tổ chức sẽ thay đổi · 2 đã có giá trị này"
    dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save_button.isEnabled()
    dialog.table.item(0, 0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert [row.sector for row in register.data.ask(organisation_rows, list(page.model.ids))] == ["NN"] * 3
    settled(qtbot, page)
    page.shell.undo()
    qtbot.waitUntil(lambda: page.shell.is_idle and register.data.ask(organisation_rows, [2])[0].sector == "VT")


def test_a_text_is_changed_in_many_and_a_wrong_one_is_refused_at_once(qtbot: QtBot, page: RegisterPage) -> None:
    dialog = BulkDialog(page.shell, list(page.model.ids), page)
    dialog.open()
    choose(dialog.field, "vsic_code")
    choose(dialog.value_edit, "abc!")
    qtbot.waitUntil(lambda: "VSIC" in dialog.problem.text())
    dialog.value_edit.set_value("0111")
    dialog.value_edit.edited.emit()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    assert dialog.save_button.text() == "Ghi 3 thay đổi"
    dialog.done(0)


def test_columns_are_chosen_by_name_and_their_year_is_set(qtbot: QtBot, page: RegisterPage) -> None:
    chooser = ColumnChooser(page.view, page, page.year, page.set_year)
    chooser.show_below(page._columns_button)
    qtbot.keyClicks(chooser.line, "von dieu le")
    [item] = [chooser.list.item(row) for row in range(chooser.list.count()) if not chooser.list.item(row).isHidden()]
    item.setCheckState(Qt.CheckState.Checked)
    assert "charter_capital" in [page.view.columns[place].key for place in page.view.shown_columns()]
    chooser.year.set_value(2024)
    chooser.year.editingFinished.emit()
    loaded(qtbot, page, "members", ["—", "99", "—"])
    assert "Thành viên 2024" in [chooser.list.item(row).text() for row in range(chooser.list.count())]
    chooser._reset()
    assert "charter_capital" not in [page.view.columns[place].key for place in page.view.shown_columns()]
    chooser.close()


def test_enter_leads_through_a_change_of_many_and_escape_asks_once_a_value_is_chosen(
    qtbot: QtBot, page: RegisterPage, register: Register
) -> None:
    dialog = BulkDialog(page.shell, list(page.model.ids), page)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    choose(dialog.field, "vsic_code")
    dialog.field.setFocus()
    QApplication.processEvents()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.value_edit
    choose(dialog.value_edit, "0111")
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(Box)
    qtbot.waitUntil(box.isVisible)
    box.done(0)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.value_edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.table
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert [row.vsic_code for row in register.data.ask(organisation_rows, list(page.model.ids))] == ["0111"] * 3
