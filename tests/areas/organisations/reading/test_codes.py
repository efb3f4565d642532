"""Tax codes and telephone numbers."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.vn import mst

from lmhtx_desktop.areas.organisations.reading.codes import parse_phone
from lmhtx_desktop.areas.organisations.rules import normal_tax_code
from lmhtx_desktop.kernel.lists.tax_codes import parse_tax_code


def with_check_digit(nine: str) -> str | None:
    """Return the ten digits of a valid code, or None where these nine have no check digit."""
    code = nine + mst.calc_check_digit(nine)
    return code if mst.is_valid(code) else None


VALID = st.integers(1, 99_9999999).map(lambda number: with_check_digit(f"{number:09d}")).filter(bool)
VALID_WITH_ZERO = st.integers(1_0000001, 9_9999999).map(lambda number: with_check_digit(f"{number:09d}")).filter(bool)


@given(VALID)
def test_a_valid_code_is_kept_as_it_is_and_whatever_stands_between_its_digits_goes(code: str) -> None:
    assert parse_tax_code(code) == (code, None)
    for written in (f"{code[:4]} {code[4:7]} {code[7:]}", f"{code[:2]}.{code[2:]}", f" {code} "):
        assert parse_tax_code(written)[0] == code


@given(
    st.from_regex(r"[0-9]{7}(000|[0-9]{3})(000|[0-9]{3})?", fullmatch=True) | st.from_regex(r"[0-9]{2}0{7}[0-9]", fullmatch=True) | VALID
)
def test_a_code_is_doubted_exactly_where_stdnum_refuses_it(code: str) -> None:
    value, flaw = parse_tax_code(code)
    assert value == normal_tax_code(code)
    assert (flaw is not None and flaw.severity == "warning") == (not mst.is_valid(code))


@given(VALID_WITH_ZERO)
def test_a_zero_lost_to_a_number_cell_comes_back_with_a_note(code: str) -> None:
    for cell in (float(code), int(code), code[1:]):
        value, flaw = parse_tax_code(cell)
        assert value == code
        assert flaw is not None
        assert flaw.severity == "note"


@given(VALID, st.integers(1, 999))
def test_a_branch_is_written_with_its_hyphen(code: str, branch: int) -> None:
    official = f"{code}-{branch:03d}"
    for cell in (official, f"{code}{branch:03d}", f"{code} - {branch:03d}"):
        assert parse_tax_code(cell)[0] == official
    assert parse_tax_code(official)[1] is None


@given(VALID_WITH_ZERO, st.integers(1, 999))
def test_a_branch_that_lost_its_zero_gets_it_back_only_where_the_check_digit_proves_it(code: str, branch: int) -> None:
    value, flaw = parse_tax_code(float(f"{code}{branch:03d}"))
    assert value == f"{code}-{branch:03d}"
    assert flaw is not None


def test_twelve_digits_that_prove_nothing_are_a_persons_number() -> None:
    value, flaw = parse_tax_code("089123456789")
    assert value == "089123456789"
    assert flaw is not None
    assert flaw.severity == "warning"


@given(VALID, st.integers(1, 9))
def test_a_wrong_check_digit_is_kept_and_pointed_at(code: str, step: int) -> None:
    wrong = code[:9] + str((int(code[9]) + step) % 10)
    value, flaw = parse_tax_code(wrong)
    assert value == wrong
    assert flaw is not None
    assert flaw.severity == "warning"


@pytest.mark.parametrize("cell", ["5101D000123", "12345", 1234.5, "abc", True, "12345678901"])
def test_what_is_no_tax_code_is_left_out_with_a_warning(cell: Any) -> None:
    value, flaw = parse_tax_code(cell)
    assert value is None
    assert flaw is not None


@given(st.one_of(st.text(max_size=20), st.text("0123456789 .-", max_size=18), st.floats(0, 1e14), st.integers(0, 10**14)))
def test_whatever_is_kept_is_a_code_the_register_takes(cell: Any) -> None:
    value, flaw = parse_tax_code(cell)
    if value is None:
        assert (
            flaw is not None
            or not str(cell).strip(" .-–—…/\\'_\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029")
            or not str(cell).split()
        )
    else:
        assert normal_tax_code(value) == value


@pytest.mark.parametrize(
    ("cell", "phone", "is_noted"),
    [
        ("02963872102", "02963872102", False),
        (2963872102.0, "02963872102", True),
        (912345678.0, "0912345678", True),
        ("0296.3.872.102", "02963872102", False),
        ("(0296) 3872102", "02963872102", False),
        ("+84 912 345 678", "0912345678", True),
        ("84912345678", "0912345678", True),
        ("0912345678 / 02963872102", "0912345678; 02963872102", False),
        ("912345678 - 0987654321", "0912345678; 0987654321", True),
        ("1900 1234", "19001234", False),
        ("", None, False),
    ],
)
def test_phones_are_digits_with_their_zero(cell: Any, phone: str | None, is_noted: bool) -> None:
    value, flaw = parse_phone(cell)
    assert value == phone
    assert (flaw is not None) is is_noted


def test_a_number_that_is_not_whole_is_kept_as_written_and_pointed_at() -> None:
    value, flaw = parse_phone("3872102")
    assert value == "3872102"
    assert flaw is not None
    assert flaw.severity == "warning"
    assert parse_phone("gọi buổi tối")[0] is None


@given(st.one_of(st.text(max_size=70), st.floats(0, 1e12), st.text("0123456789+ .-/;", max_size=30)))
def test_no_phone_breaks_it_and_none_is_left_out_in_silence(cell: Any) -> None:
    value, flaw = parse_phone(cell)
    assert value is None or 0 < len(value) <= 60
    assert value is not None or flaw is not None or not any(sign.isalnum() for sign in str(cell))
