"""Typing into a form: kept, marked, taken back; only where a person may type."""

from decimal import Decimal

import pytest

from lmhtx_desktop.areas.reporting.commands import ClearValue, TypeValue, clear_value, type_value
from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.explain import explain
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.matrix import Typed
from lmhtx_desktop.areas.reporting.queries import filled_form, typed_values
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back

YEAR = parse_period("2025")


def type_into(data: DataFile, form: Form, row: str, column: str, written: str, period: str = "2025") -> int:
    done = data.carry_out(type_value, TypeValue(form, period, row, column, written))
    assert done.entry is not None
    return done.entry


@pytest.mark.parametrize(
    ("row", "written", "kept"),
    [
        ("all", "1.250", Typed(Decimal(1250))),
        ("all", "0", Typed(Decimal(0))),
        ("revenue", "1.250,5", Typed(Decimal(1_250_500_000))),
        ("revenue", "1,2 tỷ", Typed(Decimal(1_200_000_000))),
        ("revenue", "-3", Typed(Decimal(-3_000_000))),
        ("share", "66,67", Typed(Decimal("66.67"))),
        ("note", "  chờ số liệu huyện ", Typed(None, "chờ số liệu huyện")),
    ],
)
def test_what_is_typed_is_kept_in_the_kept_unit(data: DataFile, form: Form, row: str, written: str, kept: Typed) -> None:
    type_into(data, form, row, "plan", written)
    found = data.ask(typed_values, "THU-01", YEAR)
    assert {place: (typed.number, typed.text) for place, typed in found.items()} == {(row, "plan"): (kept.number, kept.text)}


def test_the_sentence_says_what_was_typed_where(data: DataFile, form: Form) -> None:
    done = data.carry_out(type_value, TypeValue(form, "2025", "revenue", "plan", "1250,5"))
    assert done.sentence == "Nhập “1.250,5” vào biểu THU-01 năm 2025: Doanh thu bình quân, Kế hoạch năm 2025"
    assert done.changes == {Area.REPORTING}


@pytest.mark.parametrize(
    ("row", "column", "written", "field", "told"),
    [
        ("all", "plan", "", "written", "Chưa nhập gì."),
        ("all", "plan", "mười", "written", "“mười” không phải là số."),
        ("all", "plan", "1,5", "written", "Phải là số nguyên."),
        ("all", "plan", "-1", "written", "Số này không thể âm."),
        ("all", "plan", "10000000000000000", "written", "quá lớn"),
        ("revenue", "plan", "1,2 cây", "written", "không phải là số tiền"),
        ("note", "plan", "x" * 501, "written", "Dài quá 500 ký tự."),
        ("all", "previous", "1", "column", "Ô này do chương trình tính từ hồ sơ"),
        ("group", "plan", "1", "column", "Ô này do chương trình tính từ hồ sơ"),
        ("nothing", "plan", "1", "row", "không có dòng “nothing”"),
        ("all", "nothing", "1", "column", "không có cột “nothing”"),
    ],
)
def test_what_cannot_be_typed_is_refused_at_its_field(
    data: DataFile, form: Form, row: str, column: str, written: str, field: str, told: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        type_into(data, form, row, column, written)
    assert refused.value.field == field
    assert told in refused.value.sentence
    assert data.ask(typed_values, "THU-01", YEAR) == {}


def test_a_percentage_may_not_be_more_precise_than_the_form_shows(data: DataFile, form: Form) -> None:
    with pytest.raises(RuleBroken, match="Chỉ ghi đến 2 chữ số lẻ"):
        type_into(data, form, "share", "plan", "66,6667")


def test_nothing_is_typed_for_a_period_the_form_is_not_made_for(data: DataFile, form: Form) -> None:
    with pytest.raises(RuleBroken) as refused:
        type_into(data, form, "all", "plan", "1", period="2025-03")
    assert refused.value.field == "period"


def test_typing_again_replaces_and_can_be_taken_back_step_by_step(data: DataFile, form: Form) -> None:
    first = type_into(data, form, "all", "plan", "100")
    second = type_into(data, form, "all", "plan", "120")
    assert data.ask(typed_values, "THU-01", YEAR)["all", "plan"].number == 120
    data.carry_out(take_back, second)
    assert data.ask(typed_values, "THU-01", YEAR)["all", "plan"].number == 100
    data.carry_out(take_back, first)
    assert data.ask(typed_values, "THU-01", YEAR) == {}


def test_a_cleared_cell_shows_the_computed_value_again(data: DataFile, form: Form, library: Library) -> None:
    type_into(data, form, "all", "now", "99")
    shown = data.ask(filled_form, library, "THU-01", YEAR).matrix.cell("all", "now")
    assert shown is not None
    assert (shown.shown, shown.computed_shown, shown.is_overtyped) == (99, 10, True)
    cleared = data.carry_out(clear_value, ClearValue(form, "2025", "all", "now"))
    shown = data.ask(filled_form, library, "THU-01", YEAR).matrix.cell("all", "now")
    assert shown is not None
    assert (shown.shown, shown.is_overtyped) == (10, False)
    data.carry_out(take_back, cleared.entry)
    assert data.ask(typed_values, "THU-01", YEAR)["all", "now"].number == 99
    data.carry_out(clear_value, ClearValue(form, "2025", "all", "now"))
    with pytest.raises(RuleBroken, match="chưa có số nhập tay"):
        data.carry_out(clear_value, ClearValue(form, "2025", "all", "now"))


def test_each_period_keeps_its_own_values(data: DataFile, form: Form) -> None:
    type_into(data, form, "all", "plan", "100", period="2024")
    type_into(data, form, "all", "plan", "120", period="2025")
    assert data.ask(typed_values, "THU-01", parse_period("2024"))["all", "plan"].number == 100


def test_an_explanation_names_who_typed(data: DataFile, form: Form, library: Library) -> None:
    type_into(data, form, "all", "now", "11")
    found = data.ask(explain, library, "THU-01", YEAR, "all", "now")
    assert found.typed_by is not None
    assert found.typed_by.user == "Người kiểm thử"
    assert found.value == 10
    assert len(found.parts) == 10
