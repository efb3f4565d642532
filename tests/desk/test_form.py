"""The form: Enter, refusals, drafts, leaving."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from lmhtx_desktop.desk.drafts import DraftFile
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, DayEdit, DecimalEdit, DongEdit, LongTextEdit, LookupEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile, Reading
from lmhtx_desktop.store.settings import Setting
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class Gift:
    name: str
    amount: int
    day: datetime.date
    note: str = ""


def record_gift(work: Work, order: Gift) -> Done:
    if order.amount > 1_000_000:
        raise RuleBroken("amount", "Số tiền vượt mức 1.000.000 đ.")
    if order.name == "cả phiếu":
        raise RuleBroken("", "Phiếu này đã khóa.")
    work.add(Setting(key=order.name, value=str(order.amount)))
    return work.note("record_gift", f"Đã ghi {order.name}", {Area.FEES})


def gifts(reading: Reading) -> list[tuple[str, str]]:
    return [tuple(row) for row in reading.connection.execute(select(Setting.key, Setting.value))]


def fields(shell: Shell) -> list[Field]:
    return [
        Field("name", "Người nộp", TextEdit, required=True),
        Field("day", "Ngày", lambda: DayEdit(shell.today), required=True, remember=True),
        Field("amount", "Số tiền (đồng)", DongEdit, required=True, hint="Gõ được 500tr"),
        Field("note", "Ghi chú", lambda: LongTextEdit(2), span=2),
    ]


@pytest.fixture
def opened(qtbot: QtBot, shell: Shell) -> Any:
    """Open the gift form."""

    def open_form(values: dict[str, Any] | None = None, **more: Any) -> FormDialog:
        dialog = FormDialog(shell, "Thu tiền", more.pop("fields", fields(shell)), record_gift, lambda v: Gift(**v), values, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_form


def button(window: QWidget, text: str) -> QPushButton:
    return next(found for found in window.findChildren(QPushButton) if found.text() == text)


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle, timeout=5_000)


def enter() -> Any:
    from PySide6.QtTest import QTest

    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_Return)
    return QApplication.focusWidget()


def test_enter_moves_on_and_saves_on_the_last_field(qtbot: QtBot, shell: Shell, data: DataFile, opened: Any) -> None:
    told: list[Done] = []
    dialog = opened(fields=fields(shell)[:3], then=told.append)
    assert QApplication.focusWidget() is dialog.editor("name")
    qtbot.keyClicks(dialog.editor("name"), "HTX A")
    assert enter() is dialog.editor("day")
    qtbot.keyClicks(dialog.editor("day"), "201126")
    assert enter() is dialog.editor("amount")
    assert dialog.editor("day").text() == "20/11/2026"
    qtbot.keyClicks(dialog.editor("amount"), "500k")
    enter()
    settled(qtbot, shell)
    assert not dialog.isVisible()
    assert data.ask(gifts) == [("HTX A", "500000")]
    assert [done.sentence for done in told] == ["Đã ghi HTX A"]


def test_what_is_missing_is_said_in_words_and_the_first_gets_the_focus(qtbot: QtBot, shell: Shell, data: DataFile, opened: Any) -> None:
    dialog = opened({"day": datetime.date(2026, 11, 20)})
    dialog.editor("note").setFocus()
    dialog.save()
    assert dialog.block("name").problem == "Chưa có người nộp."
    assert dialog.block("amount").problem == "Chưa có số tiền."
    assert dialog.block("day").problem == ""
    assert QApplication.focusWidget() is dialog.editor("name")
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.editor("name"), "A")
    assert dialog.block("name").problem == ""
    assert data.ask(gifts) == []


def test_a_broken_rule_is_shown_at_its_field_and_the_form_stays_open(qtbot: QtBot, shell: Shell, data: DataFile, opened: Any) -> None:
    dialog = opened({"name": "A", "day": datetime.date(2026, 11, 20), "amount": 2_000_000})
    dialog.save()
    assert not dialog.save_button.isEnabled()
    settled(qtbot, shell)
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    assert dialog.block("amount").problem == "Số tiền vượt mức 1.000.000 đ."
    assert dialog.editor("amount").property("wrong") == "true"
    assert QApplication.focusWidget() is dialog.editor("amount")
    dialog.editor("amount").set_value(5)
    dialog.save()
    settled(qtbot, shell)
    assert data.ask(gifts) == [("A", "5")]


def test_a_rule_about_the_whole_entry_is_shown_at_the_foot(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened({"name": "cả phiếu", "day": datetime.date(2026, 11, 20), "amount": 1})
    dialog.save()
    settled(qtbot, shell)
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == "Phiếu này đã khóa."


def test_a_rule_broken_while_making_the_order_is_shown_too(qtbot: QtBot, shell: Shell) -> None:
    def to_order(values: dict[str, Any]) -> Gift:
        raise RuleBroken("name", "Tên này không được.")

    dialog = FormDialog(shell, "Thu", fields(shell), record_gift, to_order, {"name": "A", "day": shell.today, "amount": 1})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert dialog.block("name").problem == "Tên này không được."


def test_checks_of_the_form_run_before_the_command(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened(
        {"name": "A", "day": shell.today, "amount": 1},
        check=lambda values: [("day", "Ngày này là ngày nghỉ.")] if values["day"].weekday() == 6 else [],
    )
    dialog.save()
    assert dialog.block("day").problem == "Ngày này là ngày nghỉ."


def test_escape_asks_only_when_something_was_typed(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened({"name": "A"})
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = opened({"name": "A"})
    qtbot.keyClicks(dialog.editor("name"), "B")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(Box)
    assert box is not None
    button(box, "Nhập tiếp").click()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    button(next(found for found in dialog.findChildren(Box) if found.isVisible()), "Bỏ").click()
    assert not dialog.isVisible()


def test_ctrl_s_saves_from_anywhere(qtbot: QtBot, shell: Shell, data: DataFile, opened: Any) -> None:
    dialog = opened({"name": "A", "day": shell.today, "amount": 7})
    dialog.editor("name").setFocus()
    qtbot.keyClick(dialog.editor("name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, shell)
    assert data.ask(gifts) == [("A", "7")]


def test_a_value_to_be_remembered_is_offered_next_time(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened({"name": "A", "day": datetime.date(2026, 10, 1), "amount": 7})
    dialog.save()
    settled(qtbot, shell)
    again = opened()
    assert again.editor("day").value() == datetime.date(2026, 10, 1)
    assert again.editor("name").value() == ""


def test_a_half_typed_form_survives_a_crash(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.editor("name"), "HTX do")
    qtbot.keyClicks(dialog.editor("amount"), "250tr")
    qtbot.waitUntil(lambda: len(list(shell.drafts.glob("*.json"))) == 1, timeout=3_000)
    again = opened()
    assert again._notice.isVisible()
    again._notice.take.click()
    assert (again.editor("name").value(), again.editor("amount").value()) == ("HTX do", 250_000_000)
    assert not again._notice.isVisible()


def test_saving_forgets_the_draft(qtbot: QtBot, shell: Shell, data: DataFile) -> None:
    dialog = FormDialog(shell, "Thu", fields(shell), record_gift, lambda v: Gift(**v), {"day": shell.today, "amount": 1})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.editor("name"), "A")
    qtbot.waitUntil(lambda: list(shell.drafts.glob("*.json")) != [], timeout=3_000)
    dialog.save()
    settled(qtbot, shell)
    assert data.ask(gifts) == [("A", "1")]
    assert list(shell.drafts.glob("*.json")) == []


def test_drafts_keep_the_kinds_of_values_and_never_mix_records(tmp_path: Any) -> None:
    values = {"day": datetime.date(2026, 2, 28), "rate": Decimal("7.5"), "amount": 3_500_000_000, "who": [7, "HTX"], "none": None}
    DraftFile(tmp_path, "grant_loan", 1).keep(values)
    found = DraftFile(tmp_path, "grant_loan", 1).find()
    assert found is not None
    assert found.values == values
    assert DraftFile(tmp_path, "grant_loan", 2).find() is None
    next(tmp_path.glob("*.json")).write_text("{hỏng", "utf-8")
    assert DraftFile(tmp_path, "grant_loan", 1).find() is None


def test_fields_appear_when_they_are_needed_and_are_empty_otherwise(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened(
        {"way": "cash"},
        fields=[
            Field("way", "Hình thức", lambda: RadioEdit([("cash", "Tiền mặt"), ("bank", "Chuyển khoản")])),
            Field("account", "Số tài khoản", TextEdit, required=True, when=lambda values: values["way"] == "bank"),
        ],
    )
    assert not dialog.editor("account").isVisible()
    dialog.editor("way")._group.button(1).click()
    assert dialog.editor("account").isVisible()
    qtbot.keyClicks(dialog.editor("account"), "123")
    assert dialog.values() == {"way": "bank", "account": "123"}
    dialog.editor("way")._group.button(0).click()
    assert dialog.values() == {"way": "cash", "account": ""}


def test_every_editor_has_a_name_for_a_screen_reader(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened(
        fields=[
            Field("who", "Tổ chức", lambda: LookupEdit(shell, lambda reading, text: []), required=True),
            Field("kind", "Loại hình", lambda: ChoiceEdit([(1, "HTX")])),
            Field("rate", "Lãi suất", lambda: DecimalEdit(2, "%"), hint="phần trăm một năm"),
            Field("print", "In phiếu", CheckEdit),
        ]
    )
    assert dialog.editor("who").accessibleName() == "Tổ chức, bắt buộc"
    assert dialog.editor("rate").accessibleDescription() == "phần trăm một năm"
    assert dialog.editor("print").text() == "In phiếu"
    assert dialog.block("kind").label.buddy() is dialog.editor("kind")


def test_a_tall_form_scrolls_instead_of_leaving_the_screen(qtbot: QtBot, shell: Shell, opened: Any) -> None:
    dialog = opened(fields=[Field(f"f{n}", f"Ô {n}", TextEdit, span=2, hint="gợi ý") for n in range(30)])
    assert dialog.height() <= 700
    last = dialog.editor("f29")
    dialog._focus(dialog.block("f29"))
    top = last.mapTo(dialog._scroll.viewport(), last.rect().topLeft()).y()
    assert 0 <= top < dialog._scroll.viewport().height()


@pytest.fixture
def locked(data: DataFile) -> Iterator[Shell]:
    """A desk over a file that is open for reading only."""
    from lmhtx_desktop.store.datafile import open_file

    data.close()
    file = open_file(data.path, user="x", today=lambda: datetime.date(2026, 11, 22), read_only=True)
    shell = Shell(file)
    yield shell
    shell.close()
    file.close()


def test_a_long_heading_breaks_its_line_instead_of_pushing_fields_out_of_sight(qtbot: QtBot, shell: Shell) -> None:
    long = "Giấy tờ phải có trước khi giải ngân, mỗi dòng một giấy (để trống hết: danh mục thường dùng) " * 3
    two = [Field(name, name.upper(), TextEdit, section=long if name == "a" else "") for name in "abcd"]
    dialog = FormDialog(shell, "Thử", two, record_gift, lambda values: values)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    right = dialog.block("b")
    assert right.x() > dialog.block("a").x()
    assert right.mapTo(dialog, QPoint(right.width(), 0)).x() <= dialog.width()


def test_a_read_only_file_cannot_be_saved_to_by_any_way_and_says_why(qtbot: QtBot, locked: Shell) -> None:
    dialog = FormDialog(locked, "Thu", fields(locked), record_gift, lambda v: Gift(**v))
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.save_button.isEnabled()
    assert dialog.save_button.toolTip() == "Tệp được mở để xem."
    ways: list[Callable[[], object]] = [
        lambda: qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier), lambda: qtbot.keyClick(dialog, Qt.Key.Key_F12),
        dialog.save, dialog.save_button.click, dialog._on_enter,
    ]  # fmt: skip
    for way in ways:
        qtbot.keyClicks(dialog.editor("name"), "An")
        dialog._focus(dialog._shown()[-1])
        way()
        qtbot.waitUntil(lambda: locked.is_idle)
        assert dialog.isVisible()
        assert not dialog.save_button.isEnabled()
        assert dialog.problem.isVisible()
        assert dialog.problem.text() == "Tệp được mở để xem."


def test_an_act_of_any_dialog_is_refused_in_words_where_the_file_is_read_only(qtbot: QtBot, locked: Shell, qapp: QApplication) -> None:
    refused: list[str] = []
    ended: list[bool] = []
    locked.do(
        record_gift,
        Gift("An", 1, datetime.date(2026, 11, 22)),
        owner=qapp,
        refused=lambda broken: refused.append(broken.sentence),
        ended=lambda: ended.append(True),
    )
    assert (refused, ended) == (["Tệp được mở để xem."], [True])
    with qtbot.waitSignal(locked.message) as said:
        locked.do(record_gift, Gift("An", 1, datetime.date(2026, 11, 22)), owner=qapp)
    assert said.args[0] == "Tệp được mở để xem."
