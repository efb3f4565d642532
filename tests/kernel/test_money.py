"""Đồng: how amounts are understood, written, and said in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.money import BILLION, LARGEST, MILLION, THOUSAND, dong_in_words, format_dong, parse_dong, unit_of

AMOUNTS = st.integers(-LARGEST, LARGEST)


@pytest.mark.parametrize(
    ("written", "dong"),
    [
        ("1234567", 1_234_567),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        (" 1 200 000 đ ", 1_200_000),
        ("1.250.000 VNĐ", 1_250_000),
        ("1,2 tỷ", 1_200_000_000),
        ("1.2 tỷ", 1_200_000_000),
        ("0,590 tỷ", 590_000_000),
        ("500tr", 500_000_000),
        ("1.500 tr.đ", 1_500_000_000),
        ("12,5 triệu đồng", 12_500_000),
        ("20k", 20_000),
        ("-3 triệu", -3_000_000),
    ],
)
def test_amounts_are_understood_as_offices_write_them(written: str, dong: int) -> None:
    assert parse_dong(written) == dong


@pytest.mark.parametrize("written", ["", "-", "đ", "abc", "1,5", "1.234.56", "12 USD", "1e5", "12tr5", "--5", "một triệu", "5 tỷ 3"])
def test_what_is_no_whole_amount_of_dong_is_refused(written: str) -> None:
    with pytest.raises(RuleBroken):
        parse_dong(written)


def test_without_a_word_the_unit_of_the_field_counts_and_a_word_wins_over_it() -> None:
    assert parse_dong("1,5", MILLION) == 1_500_000
    assert parse_dong("1,5 tỷ", MILLION) == 1_500_000_000
    assert parse_dong("1500 đồng", MILLION) == 1_500


def test_beyond_one_million_ty_an_amount_is_a_slip_of_the_hand() -> None:
    assert parse_dong("1.000.000 tỷ") == LARGEST
    with pytest.raises(RuleBroken, match="đơn vị tính"):
        parse_dong("1.000.001 tỷ")


def test_units_are_known_by_every_usual_spelling() -> None:
    assert [unit_of(word) for word in ("đồng", "nghìn", "Triệu", "tr.đ", "trđ", "tỷ", "TỈ", "tạ")] == [
        1, THOUSAND, MILLION, MILLION, MILLION, BILLION, BILLION, None,
    ]  # fmt: skip


@given(AMOUNTS)
def test_what_is_written_can_be_read_back(amount: int) -> None:
    assert parse_dong(format_dong(amount)) == amount
    assert parse_dong(format_dong(amount, sign=True)) == amount


def test_not_recorded_is_a_dash_and_never_zero() -> None:
    assert format_dong(None) == format_dong(None, sign=True) == "—"
    assert format_dong(0) == "0"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"),
        (15, "Mười lăm đồng"),
        (21, "Hai mươi mốt đồng"),
        (105, "Một trăm lẻ năm đồng"),
        (1_015, "Một nghìn không trăm mười lăm đồng"),
        (1_200_000, "Một triệu hai trăm nghìn đồng"),
        (1_000_005, "Một triệu không trăm lẻ năm đồng"),
        (2_500_000_000, "Hai tỷ năm trăm triệu đồng"),
        (1_005_000_000_000, "Một nghìn không trăm lẻ năm tỷ đồng"),
        (-7_000, "Âm bảy nghìn đồng"),
    ],
)
def test_vouchers_say_amounts_in_words(amount: int, words: str) -> None:
    assert dong_in_words(amount) == words


_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
}  # fmt: skip


def _number_said(words: list[str]) -> int:
    """Read words back to a number below one tỷ, by the grammar of spoken Vietnamese."""
    total = group = digit = 0
    for word in words:
        if word in _DIGITS:
            digit = _DIGITS[word]
        elif word == "trăm":
            group, digit = group + digit * 100, 0
        elif word == "mươi":
            group, digit = group + digit * 10, 0
        elif word == "mười":
            group += 10
        elif word in ("nghìn", "triệu"):
            total, group, digit = total + (group + digit) * (THOUSAND if word == "nghìn" else MILLION), 0, 0
        else:
            assert word == "lẻ", word
    return total + group + digit


@given(st.integers(0, LARGEST))
def test_the_words_say_exactly_the_amount(amount: int) -> None:
    words = dong_in_words(amount).lower().removesuffix(" đồng").split(" ")
    if "tỷ" in words:
        place = words.index("tỷ")
        said = _number_said(words[:place]) * BILLION + _number_said(words[place + 1 :])
    else:
        said = _number_said(words)
    assert said == amount
