"""Money of a column: exact đồng, one unit, one reading of dots and commas."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.lists.amounts import AmountColumn, Marks, decide_marks
from lmhtx_desktop.kernel.money import BILLION, LARGEST, MILLION


def amounts(cells: list[Any], unit: int = MILLION, *, may_be_negative: bool = False) -> list[int | None]:
    read = AmountColumn(unit, decide_marks(cells, unit), may_be_negative)
    return [read(cell)[0] for cell in cells]


@pytest.mark.parametrize(
    ("cell", "unit", "dong"),
    [
        (2113.799999, MILLION, 2_113_799_999),
        (0.1 + 0.2, MILLION, 300_000),
        (1.58, BILLION, 1_580_000_000),
        (7046.0, MILLION, 7_046_000_000),
        ("1.234,5", MILLION, 1_234_500_000),
        ("1,234.5", MILLION, 1_234_500_000),
        ("1 200", MILLION, 1_200_000_000),
        ("3,20", BILLION, 3_200_000_000),
        ("0,590", BILLION, 590_000_000),
        ("1950000000", 1, 1_950_000_000),
        ("1.950.000.000", 1, 1_950_000_000),
        ("", MILLION, None),
        ("-", MILLION, None),
    ],
)
def test_amounts_become_exact_dong(cell: Any, unit: int, dong: int | None) -> None:
    assert AmountColumn(unit, Marks(), False)(cell) == (dong, None)


def test_a_word_beside_the_number_wins_over_the_unit_of_the_column_and_is_noted() -> None:
    value, flaw = AmountColumn(MILLION, Marks(), False)("1,2 tỷ")
    assert value == 1_200_000_000
    assert flaw is not None
    assert flaw.severity == "note"
    assert AmountColumn(MILLION, Marks(), False)("500 triệu") == (500_000_000, None)


def test_brackets_are_a_loss() -> None:
    value, flaw = AmountColumn(MILLION, Marks(), True)("(19)")
    assert value == -19_000_000
    assert flaw is not None
    assert AmountColumn(MILLION, Marks(), False)("(19)")[0] is None


def test_less_than_a_dong_is_rounded_with_a_word_about_it() -> None:
    value, flaw = AmountColumn(1, Marks(), False)(10.5)
    assert value == 11
    assert flaw is not None


@pytest.mark.parametrize("cell", ["abc", "khoảng 5 tỷ", "12 USD", -3, "-3", 10**12, True, datetime.date(2020, 1, 1), "1.2.3"])
def test_what_is_no_amount_is_left_out_with_a_warning(cell: Any) -> None:
    value, flaw = AmountColumn(MILLION, Marks(), False)(cell)
    assert value is None
    assert flaw is not None
    assert flaw.severity == "warning"


def test_texts_of_the_same_column_tell_what_the_dot_is() -> None:
    marks = decide_marks(["19.346", 9885.0, "27.030,25"], MILLION)
    assert (marks.dot, marks.comma) == ("thousands", "decimal")
    assert marks.flaw is not None
    assert "27.030,25" in marks.flaw.sentence
    marks = decide_marks(["19.346", "12.5", 9.0], MILLION)
    assert marks.dot == "decimal"
    assert marks.flaw is not None


def test_a_comma_before_three_digits_is_read_as_the_column_writes_commas() -> None:
    assert amounts(["5,190", "0,59", "3,20"], BILLION) == [5_190_000_000, 590_000_000, 3_200_000_000]
    assert amounts(["5,190", "1,234.5"], MILLION) == [5_190_000_000, 1_234_500_000]


def test_where_texts_tell_nothing_the_numbers_beside_them_do() -> None:
    assert amounts(["19.346", 9885.0, 21763.0]) == [19_346_000_000, 9_885_000_000, 21_763_000_000]
    assert amounts(["1.234", 1.5, 0.9], BILLION) == [1_234_000_000, 1_500_000_000, 900_000_000]
    assert amounts(["1.234", 1500.0], BILLION)[0] == 1234 * BILLION


def test_with_nothing_to_compare_the_likelier_reading_is_taken_and_to_be_checked() -> None:
    alone = decide_marks(["19.346"], MILLION)
    assert alone.dot == "thousands"
    assert alone.flaw is not None
    assert alone.flaw.severity == "warning"
    assert decide_marks(["1.250"], BILLION).dot == "decimal"


def test_a_column_without_doubtful_texts_has_nothing_to_say() -> None:
    assert decide_marks([1.0, "", "12,5", "27.030,25", "abc"], MILLION).flaw is None


@given(st.integers(0, LARGEST // MILLION), st.integers(0, 999_999))
def test_any_float_excel_holds_of_an_amount_becomes_that_amount(millions: int, rest: int) -> None:
    dong = millions * MILLION + rest
    assume(dong < 10**15)
    assert AmountColumn(MILLION, Marks(), False)(float(Decimal(dong) / MILLION))[0] == dong


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_vietnamese_and_english_writing_give_the_same_amount(whole: int, cents: int) -> None:
    english = f"{whole:,}.{cents:02d}"
    vietnamese = english.translate(str.maketrans(",.", ".,"))
    read = AmountColumn(100, Marks(), False)
    assert read(english) == read(vietnamese) == (whole * 100 + cents, None)


@given(st.lists(st.one_of(st.text("0123456789.,- ()trỷđ", max_size=12), st.floats(-1e16, 1e16), st.just("")), max_size=12))
def test_no_column_breaks_and_nothing_is_left_out_in_silence(cells: list[Any]) -> None:
    read = AmountColumn(MILLION, decide_marks(cells, MILLION), True)
    for cell in cells:
        value, flaw = read(cell)
        assert value is None or isinstance(value, int)
        assert value is not None or flaw is not None or not str(cell).strip(" -.") or cell in ("..", "...")
