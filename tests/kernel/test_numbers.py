"""Numbers: reading what a hand wrote, rounding once and the same way, writing with dots and commas."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.money import parse_dong
from lmhtx_desktop.kernel.numbers import format_number, parse_number, quotient, round_half_up, round_to_multiple

FRACTIONS = st.fractions(min_value=-(10**15), max_value=10**15, max_denominator=10**6)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1 200", "1200"),
        ("1\u00a0200\u202f000", "1200000"),
        ("1'200", "1200"),
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("0,590", "0.59"),
        ("0.125", "0.125"),
        ("3,20", "3.20"),
        ("12.5", "12.5"),
        ("1234.567", "1234.567"),
        ("-3", "-3"),
        ("+1.000.000,25", "1000000.25"),
        (" 7 ", "7"),
    ],
)
def test_numbers_are_understood_with_either_mark(written: str, number: str) -> None:
    assert parse_number(written) == Decimal(number)


@pytest.mark.parametrize(
    "written", ["", "abc", "1.2.3", "1,2,3", "12.34,5", "1.234.56", "1 2", "--1", "1-", "5%", "1e3", "٣", "NaN", "inf"]
)
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(RuleBroken):
        parse_number(written)


@given(st.integers(-(10**18), 10**18))
def test_a_whole_number_written_is_read_back(number: int) -> None:
    assert parse_number(format_number(number)) == number


@given(st.decimals(-(10**12), 10**12, places=2))
def test_two_decimals_written_are_read_back(number: Decimal) -> None:
    assert parse_number(format_number(number, 2)) == number


@pytest.mark.parametrize(("value", "rounded"), [("0.5", 1), ("1.5", 2), ("2.5", 3), ("-0.5", -1), ("-2.5", -3), ("2.4999", 2)])
def test_halves_go_away_from_zero(value: str, rounded: int) -> None:
    assert round_half_up(Decimal(value)) == round_half_up(Fraction(value)) == rounded


@given(FRACTIONS)
def test_rounding_is_near_and_the_same_on_both_sides_of_zero(value: Fraction) -> None:
    assert abs(round_half_up(value) - value) <= Fraction(1, 2)
    assert round_half_up(-value) == -round_half_up(value)


@given(FRACTIONS, st.integers(1, 10**6))
def test_rounding_to_a_multiple_gives_the_nearest_one(value: Fraction, unit: int) -> None:
    rounded = round_to_multiple(value, unit)
    assert rounded % unit == 0
    assert abs(rounded - value) <= Fraction(unit, 2)


@given(st.integers(-(10**15), 10**15), st.sampled_from([1, 10**3, 10**6, 10**9]))
def test_a_quotient_is_exact_to_three_places(amount: int, unit: int) -> None:
    shown = quotient(amount, unit)
    assert abs(Fraction(shown) - Fraction(amount, unit)) <= Fraction(1, 2000)
    assert -shown.as_tuple().exponent <= 3
    if (amount * 1000) % unit == 0:
        assert Fraction(shown) == Fraction(amount, unit)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(1234567, 0, "1.234.567"), (Decimal("0.5"), 2, "0,5"), (Decimal("-1234.5"), 3, "-1.234,5"), (Fraction(1, 3), 3, "0,333"),
     (Decimal("1.995"), 2, "2"), (0, 2, "0"), (Decimal("-0.001"), 2, "0"), (None, 2, "—")],
)  # fmt: skip
def test_numbers_are_written_without_trailing_zeros(value: Decimal | Fraction | int | None, decimals: int, text: str) -> None:
    assert format_number(value, decimals) == text


@pytest.mark.parametrize("text", ["9" * 5_000, "0" * 5_000 + "1", "x" * 100_000, "1,2 tỷ" * 30])
def test_a_number_without_end_is_refused_in_few_words(text: str) -> None:
    for read in (parse_number, parse_dong):
        with pytest.raises(RuleBroken) as refused:
            read(text)
        assert len(refused.value.sentence) < 100
