"""Editors: what is typed, what is understood, what is shown."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk.editors import (
    CheckEdit,
    ChoiceEdit,
    DayEdit,
    DecimalEdit,
    DongEdit,
    FileEdit,
    LongTextEdit,
    LookupEdit,
    ManyEdit,
    NumberEdit,
    RadioEdit,
    TextEdit,
    YearEdit,
)  # fmt: skip
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.money import LARGEST

TODAY = datetime.date(2026, 11, 22)
COMMUNES = [(number, f"Xã {name}") for number, name in enumerate(
    ["Tân Phú", "Vĩnh Trạch", "Phú Hữu", "Bình Mỹ", "An Cư", "Ô Lâm", "Thoại Sơn", "Chợ Mới", "Long Điền", "Hội An", "Đào Hữu Cảnh", "Mỹ Đức"]
)]  # fmt: skip


def shown(qtbot: QtBot, *editors: QWidget) -> QWidget:
    """A window with the editors below each other."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for editor in editors:
        column.addWidget(editor)
    window.resize(400, 60 * len(editors))
    editors[0].kept_window = window  # type: ignore[attr-defined]
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def typed(qtbot: QtBot, editor: Any, text: str) -> None:
    """Replace the text as a person does."""
    editor.setFocus()
    editor.selectAll()
    QApplication.clipboard().setText(text)
    editor.paste()


@pytest.mark.parametrize(
    ("text", "value", "left"),
    [
        ("1234567", 1_234_567, "1.234.567"),
        ("1.234.567", 1_234_567, "1.234.567"),
        ("1,2 tỷ", 1_200_000_000, "1.200.000.000"),
        ("3,5ty", 3_500_000_000, "3.500.000.000"),
        ("500tr", 500_000_000, "500.000.000"),
        ("0", 0, "0"),
        ("", None, ""),
    ],
)
def test_money_is_understood_and_written_out_on_leaving(qtbot: QtBot, text: str, value: int | None, left: str) -> None:
    editor, other = DongEdit(), TextEdit()
    shown(qtbot, editor, other)
    with qtbot.waitSignal(editor.edited) if text else qtbot.assertNotEmitted(editor.edited):
        typed(qtbot, editor, text)
    assert editor.value() == value
    other.setFocus()
    assert editor.text() == left
    assert editor.problem() == ""


def test_while_typing_money_says_what_it_understands(qtbot: QtBot) -> None:
    editor = DongEdit()
    shown(qtbot, editor)
    qtbot.keyClicks(editor, "1,25 ty")
    assert editor.hint() == "= 1.250.000.000\u00a0đ"
    editor.set_value(5)
    assert editor.hint() == ""


@pytest.mark.parametrize("text", ["mười đồng", "12,5", "-5", "1.2.3", "9" * 20])
def test_what_is_no_amount_stays_as_typed_and_is_said(qtbot: QtBot, text: str) -> None:
    editor, other = DongEdit(), TextEdit()
    shown(qtbot, editor, other)
    typed(qtbot, editor, text)
    other.setFocus()
    assert editor.text() == text
    assert editor.value() is None
    assert editor.problem() != ""
    assert editor.property("wrong") == "true"


def test_a_field_in_millions_gives_dong(qtbot: QtBot) -> None:
    editor = DongEdit(unit=1_000_000)
    shown(qtbot, editor)
    typed(qtbot, editor, "12,5")
    assert editor.value() == 12_500_000
    editor.set_value(12_345_678)
    assert editor.text() == "12,345678"
    assert editor.value() == 12_345_678


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amount=st.integers(0, LARGEST))
def test_every_amount_shown_is_read_back_as_itself(qtbot: QtBot, amount: int) -> None:
    editor = DongEdit()
    editor.set_value(amount)
    shown_text = editor.text()
    editor.setText(shown_text + " ")
    assert editor.value() == amount


@pytest.mark.parametrize("text", ["20/11/26", "201126", "20-11", "20/11/2026", "20112026", "20 11"])
def test_days_are_typed_as_offices_write_them(qtbot: QtBot, text: str) -> None:
    editor, other = DayEdit(TODAY), TextEdit()
    shown(qtbot, editor, other)
    typed(qtbot, editor, text)
    assert editor.value() == datetime.date(2026, 11, 20)
    if text != "20/11/2026":
        assert editor.hint() == "thứ sáu, 20/11/2026"
    other.setFocus()
    assert editor.text() == "20/11/2026"


def test_arrows_move_a_day_and_pages_a_month(qtbot: QtBot) -> None:
    editor = DayEdit(TODAY, datetime.date(2026, 12, 31))
    shown(qtbot, editor)
    editor.setFocus()
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.value() == datetime.date(2027, 1, 1)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_PageDown)
    assert editor.value() == datetime.date(2026, 11, 30)
    editor.set_value(None)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.value() == TODAY


def test_an_impossible_day_is_refused_in_words(qtbot: QtBot) -> None:
    editor = DayEdit(TODAY)
    shown(qtbot, editor)
    typed(qtbot, editor, "31/02/2026")
    assert editor.value() is None
    assert "31/02/2026" in editor.problem()


def test_the_calendar_speaks_vietnamese_and_starts_on_monday(qtbot: QtBot) -> None:
    from lmhtx_desktop.desk.editors.days import CalendarPopup

    editor = DayEdit(TODAY)
    shown(qtbot, editor)
    editor.open_calendar()
    popup = editor.findChild(CalendarPopup)
    assert popup is not None
    assert popup.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert popup.calendar.locale().monthName(11).lower() == "tháng 11"
    with qtbot.waitSignal(editor.edited):
        popup.today.click()
    assert editor.value() == TODAY


def test_numbers_keep_to_their_bounds(qtbot: QtBot) -> None:
    editor = NumberEdit(0, 100)
    shown(qtbot, editor)
    typed(qtbot, editor, "101")
    assert (editor.value(), editor.problem()) == (None, "Lớn nhất là 100.")
    typed(qtbot, editor, "1,5")
    assert editor.problem() == "Ở đây cần số nguyên."
    editor.set_value(99)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.value() == 100


def test_decimals_take_a_comma_and_refuse_more_places_than_they_have(qtbot: QtBot) -> None:
    editor, other = DecimalEdit(2, "%"), TextEdit()
    shown(qtbot, editor, other)
    typed(qtbot, editor, "12,5")
    assert editor.value() == Decimal("12.5")
    other.setFocus()
    assert editor.text() == "12,5 %"
    assert editor.value() == Decimal("12.5")
    typed(qtbot, editor, "12,3456")
    assert editor.problem() == "Nhiều nhất 2 chữ số sau dấu phẩy."


def test_a_rate_shown_is_given_back_exactly(qtbot: QtBot) -> None:
    editor = DecimalEdit(2)
    qtbot.addWidget(editor)
    editor.set_value(Decimal("7.123456"))
    assert editor.value() == Decimal("7.123456")


@pytest.mark.parametrize(("text", "year"), [("2026", 2026), ("26", 2026), ("98", 1998), ("3", None), ("1800", None)])
def test_years(qtbot: QtBot, text: str, year: int | None) -> None:
    editor = YearEdit()
    shown(qtbot, editor)
    typed(qtbot, editor, text)
    assert editor.value() == year
    assert bool(editor.problem()) == (year is None)


def test_text_is_tidied(qtbot: QtBot) -> None:
    line, lines = TextEdit(), LongTextEdit()
    shown(qtbot, line, lines)
    typed(qtbot, line, "  Hơ\u0323p   tác  ")
    assert line.value() == "Hợp tác"
    lines.set_value(None)
    assert lines.value() == ""
    typed(qtbot, lines, " một \n\n hai ")
    assert lines.value() == "một\n\nhai"


def test_setting_a_value_is_no_edit(qtbot: QtBot, shell: Shell) -> None:
    editors: list[tuple[Any, Any]] = [
        (TextEdit(), "a"), (LongTextEdit(), "a"), (DongEdit(), 5), (NumberEdit(), 5), (DecimalEdit(), Decimal("1.5")), (YearEdit(), 2026),
        (DayEdit(TODAY), TODAY), (ChoiceEdit(COMMUNES), 3), (ChoiceEdit(COMMUNES[:3]), 2), (RadioEdit(COMMUNES[:3]), 1),
        (CheckEdit("x"), True), (ManyEdit(COMMUNES), [1, 2]), (LookupEdit(shell, lambda reading, text: []), (7, "HTX")),
    ]  # fmt: skip
    for editor, value in editors:
        qtbot.addWidget(editor)
        with qtbot.assertNotEmitted(editor.edited):
            editor.set_value(value)
        assert editor.value() == (7 if isinstance(editor, LookupEdit) else value), type(editor)
        editor.set_value(None)
        assert editor.value() in (None, "", False, []), type(editor)
        assert editor.problem() == ""


def test_a_long_choice_is_found_by_typing_without_accents(qtbot: QtBot) -> None:
    editor, other = ChoiceEdit(COMMUNES), TextEdit()
    shown(qtbot, editor, other)
    editor.setFocus()
    qtbot.keyClicks(editor.lineEdit(), "dao huu")
    other.setFocus()
    assert editor.value() == 10
    assert editor.currentText() == "Xã Đào Hữu Cảnh"


def test_a_long_choice_takes_the_first_offer_on_enter(qtbot: QtBot) -> None:
    editor = ChoiceEdit(COMMUNES)
    shown(qtbot, editor)
    editor.setFocus()
    qtbot.keyClicks(editor.lineEdit(), "cho m")
    suggestions = editor._suggestions
    assert suggestions is not None
    qtbot.waitUntil(lambda: suggestions.is_open)
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(suggestions._view, Qt.Key.Key_Return)
    assert (editor.value(), editor.currentText()) == (7, "Xã Chợ Mới")


def test_a_text_that_is_no_option_is_said(qtbot: QtBot) -> None:
    editor, other = ChoiceEdit(COMMUNES), TextEdit()
    shown(qtbot, editor, other)
    editor.setFocus()
    qtbot.keyClicks(editor.lineEdit(), "khong co")
    other.setFocus()
    assert editor.value() is None
    assert "khong co" in editor.problem()
    assert editor.property("wrong") == "true"


def test_a_short_choice_is_found_by_its_first_letters_without_accents(qtbot: QtBot) -> None:
    editor = ChoiceEdit([("s", "Sáp nhập"), ("d", "Đang hoạt động"), ("g", "Giải thể")])
    shown(qtbot, editor)
    editor.setFocus()
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "da")
    assert editor.value() == "d"


def test_the_wheel_changes_nothing_unless_the_field_has_the_focus(qtbot: QtBot) -> None:
    editor, other = ChoiceEdit(COMMUNES[:4]), TextEdit()
    shown(qtbot, editor, other)
    editor.set_value(0)
    other.setFocus()

    def turn() -> None:
        at = QPointF(editor.rect().center())
        QApplication.sendEvent(editor, QWheelEvent(
            at, editor.mapToGlobal(at), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        ))  # fmt: skip

    turn()
    assert editor.value() == 0
    editor.setFocus()
    turn()
    assert editor.value() == 1


def test_segments_are_chosen_with_the_arrow_keys(qtbot: QtBot) -> None:
    editor = RadioEdit([("cash", "Tiền mặt"), ("bank", "Chuyển khoản")])
    shown(qtbot, editor)
    editor.set_value("cash")
    editor.setFocus()
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert editor.value() == "bank"


def test_boxes_to_tick(qtbot: QtBot) -> None:
    check, many = CheckEdit("In phiếu"), ManyEdit(COMMUNES)
    shown(qtbot, check, many)
    with qtbot.waitSignal(check.edited):
        check.click()
    assert check.value() is True
    with qtbot.waitSignal(many.edited):
        many.item(2).setCheckState(Qt.CheckState.Checked)
    assert many.value() == [2]


def test_a_file_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Any) -> None:
    editor = FileEdit("Chọn bảng", "Bảng tính (*.xlsx)")
    qtbot.addWidget(editor)
    editor.set_value(tmp_path / "thieu.xlsx")
    assert editor.problem() == "Không thấy tệp thieu.xlsx."
    (tmp_path / "thieu.xlsx").touch()
    assert editor.problem() == ""


class TestLookup:
    """Finding a record in the background."""

    asked: list[str]

    def find(self, reading: object, text: str) -> list[tuple[int, str, str]]:
        self.asked.append(text)
        from lmhtx_desktop.kernel.text import fold

        rows = [(1, "HTX Tân Phú", "1600000001"), (2, "HTX Tân Tiến", "1600000002"), (3, "Tổ hợp tác Đồng Nai", "")]
        return [row for row in rows if fold(text) in fold(f"{row[1]} {row[2]}")]

    def test_typing_finds_and_enter_takes_the_first(self, qtbot: QtBot, shell: Shell) -> None:
        self.asked = []
        editor = LookupEdit(shell, self.find)
        shown(qtbot, editor)
        editor.setFocus()
        qtbot.keyClicks(editor, "htx tan")
        qtbot.waitUntil(lambda: editor._suggestions.is_open, timeout=3_000)
        assert editor.value() is None
        popup = editor._suggestions._view
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
        assert (editor.value(), editor.label()) == (2, "HTX Tân Tiến")
        assert self.asked == ["htx tan"]

    def test_leaving_takes_the_only_one_that_fits(self, qtbot: QtBot, shell: Shell) -> None:
        self.asked = []
        editor, other = LookupEdit(shell, self.find), TextEdit()
        shown(qtbot, editor, other)
        editor.setFocus()
        qtbot.keyClicks(editor, "dong nai")
        other.setFocus()
        qtbot.waitUntil(lambda: editor.value() == 3, timeout=3_000)
        assert editor.text() == "Tổ hợp tác Đồng Nai"

    def test_leaving_with_several_that_fit_says_to_choose(self, qtbot: QtBot, shell: Shell) -> None:
        self.asked = []
        editor, other = LookupEdit(shell, self.find), TextEdit()
        shown(qtbot, editor, other)
        editor.setFocus()
        qtbot.keyClicks(editor, "tan")
        other.setFocus()
        qtbot.waitUntil(lambda: editor.property("wrong") == "true", timeout=3_000)
        assert editor.value() is None
        assert "tan" in editor.problem()

    def test_typing_again_gives_the_choice_up(self, qtbot: QtBot, shell: Shell) -> None:
        self.asked = []
        editor = LookupEdit(shell, self.find)
        shown(qtbot, editor)
        editor.set_value((1, "HTX Tân Phú"))
        editor.setFocus()
        editor.setCursorPosition(len(editor.text()))
        with qtbot.waitSignal(editor.edited):
            qtbot.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.value() is None

    def test_a_new_record_can_be_asked_for(self, qtbot: QtBot, shell: Shell) -> None:
        self.asked = []
        wanted: list[str] = []
        editor = LookupEdit(shell, self.find, create=wanted.append)
        shown(qtbot, editor)
        editor.setFocus()
        qtbot.keyClicks(editor, "HTX moi")
        qtbot.waitUntil(lambda: editor._suggestions.is_open, timeout=3_000)
        qtbot.keyClick(editor._suggestions._view, Qt.Key.Key_Return)
        assert wanted == ["HTX moi"]
