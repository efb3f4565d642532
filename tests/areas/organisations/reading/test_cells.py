"""Single cells: what is understood, what is mended with a note, what is left out with a warning."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.reading.cells import (
    parse_count,
    parse_email,
    parse_flag,
    parse_products,
    parse_text,
    parse_vsic,
    parse_year,
)
from lmhtx_desktop.areas.organisations.reading.choices import parse_kind, parse_rating, parse_sector, parse_status
from lmhtx_desktop.areas.organisations.words import (
    KIND_NAMES,
    RATING_NAMES,
    SECTOR_NAMES,
    STATUS_NAMES,
    Kind,
    Rating,
    Sector,
    Status,
)

TODAY = datetime.date(2026, 11, 22)
CELLS = st.one_of(
    st.text(max_size=30), st.floats(allow_nan=False, allow_infinity=False), st.integers(-(10**20), 10**20), st.booleans(),
    st.dates(), st.datetimes(), st.times(), st.timedeltas(),
)  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "count"),
    [(519.0, 519), (0, 0), ("1.234", 1234), ("1,234", 1234), ("1 200", 1200), ("12 người", 12), ("35 thành viên", 35), ("7,0", 7), ("", None),
     ("-", None), ("…", None), ("   ", None)],
)  # fmt: skip
def test_counts_are_whole_numbers_with_or_without_a_word(cell: Any, count: int | None) -> None:
    assert parse_count(cell) == (count, None)


@pytest.mark.parametrize("cell", ["abc", -3, "-3", 2.5, "2,5", "10-12", "khoảng 50", True, datetime.date(1901, 2, 3), 10**9, "x"])
def test_what_is_no_count_is_left_out_with_a_warning(cell: Any) -> None:
    value, flaw = parse_count(cell)
    assert value is None
    assert flaw is not None
    assert flaw.severity == "warning"


@pytest.mark.parametrize(
    ("cell", "is_marked"),
    [("x", True), ("X", True), ("Có", True), (1.0, True), ("1", True), (True, True), ("✓", True), ("", False), ("-", False), ("Không", False),
     (0.0, False), (False, False), ("ko", False)],
)  # fmt: skip
def test_marks_are_true_and_blanks_of_a_present_column_are_false(cell: Any, is_marked: bool) -> None:
    assert parse_flag(cell) == (is_marked, None)


def test_an_unknown_mark_is_not_recorded() -> None:
    value, flaw = parse_flag("đang xét")
    assert value is None
    assert flaw is not None


def test_no_ocop_product_is_none_at_all_and_a_mark_is_one() -> None:
    assert parse_products("") == (0, None)
    assert parse_products(3.0) == (3, None)
    assert parse_products("2 sản phẩm") == (2, None)
    value, flaw = parse_products("x")
    assert value == 1
    assert flaw is not None


@given(CELLS)
def test_no_cell_breaks_a_parser_and_none_is_left_out_in_silence(cell: Any) -> None:
    for parse in (parse_count, parse_flag, parse_products, parse_email, parse_vsic, parse_kind, parse_sector, parse_status, parse_rating):
        value, flaw = parse(cell)
        blank = isinstance(cell, str) and not cell.strip(" \t\r\n-.…/\\'_–—\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029")
        assert value is not None or flaw is not None or blank or (isinstance(cell, str) and not cell.split())


@pytest.mark.parametrize(
    ("cell", "text"), [("Ấp 1", "Ấp 1"), (12.0, "12"), (1.5, "1.5"), (datetime.date(2020, 1, 2), "02/01/2020"), ("", None), ("--", None)]
)
def test_texts_are_kept_and_numbers_written_out(cell: Any, text: str | None) -> None:
    assert parse_text("address", cell) == (text, None)


def test_a_text_longer_than_its_column_is_left_out_with_a_warning() -> None:
    value, flaw = parse_text("address", "a" * 301)
    assert value is None
    assert flaw is not None


def test_an_email_is_found_among_words_and_the_rest_is_pointed_at() -> None:
    assert parse_email("htx@example.com") == ("htx@example.com", None)
    value, flaw = parse_email("a@example.com; b@example.com")
    assert value == "a@example.com"
    assert flaw is not None
    assert parse_email("không có")[1] is not None


@pytest.mark.parametrize(
    ("cell", "code", "is_mended"), [("0111", "0111", False), (111.0, "0111", True), ("01.11", "0111", False), ("A0111", "A0111", False)]
)
def test_vsic_codes_get_their_zero_back(cell: Any, code: str, is_mended: bool) -> None:
    value, flaw = parse_vsic(cell)
    assert value == code
    assert (flaw is not None) is is_mended


def test_a_year_of_figures_is_a_past_year() -> None:
    assert parse_year(2025.0, TODAY) == (2025, None)
    assert parse_year("Năm 2024", TODAY) == (2024, None)
    for wrong in (2027, "2020-2025", "25", datetime.date(2025, 1, 1)):
        value, flaw = parse_year(wrong, TODAY)
        assert value is None
        assert flaw is not None


@pytest.mark.parametrize(
    ("names", "parse"), [(KIND_NAMES, parse_kind), (SECTOR_NAMES, parse_sector), (STATUS_NAMES, parse_status), (RATING_NAMES, parse_rating)]
)
def test_every_official_wording_is_understood_in_any_case_without_accents(names: dict[Any, str], parse: Any) -> None:
    for code, name in names.items():
        if code is Kind.OTHER:
            continue
        for written in (name, name.upper(), name.lower().replace("–", "-")):
            assert parse(written) == (code.value, None)


@pytest.mark.parametrize(
    ("parse", "cell", "code"),
    [
        (parse_kind, "LH HTX", Kind.LHHTX),
        (parse_kind, "QTDND", Kind.HTX),
        (parse_kind, "Doanh nghiệp", Kind.OTHER),
        (parse_sector, "Công nghiệp - TTCN", Sector.CN),
        (parse_sector, "GTVT", Sector.VT),
        (parse_sector, "Thủy sản", Sector.NN),
        (parse_sector, "nn", Sector.NN),
        (parse_status, "đang h\u200bđ".replace("\u200b", ""), Status.ACTIVE),
        (parse_status, "Giải thể", Status.DISSOLVED),
        (parse_status, "tạm ngưng", Status.SUSPENDED),
        (parse_rating, "TB", Rating.AVERAGE),
        (parse_rating, "Loại khá", Rating.FAIR),
    ],
)
def test_usual_wordings_are_understood(parse: Any, cell: str, code: Any) -> None:
    assert parse(cell) == (code.value, None)


def test_a_status_of_practice_takes_the_nearest_official_one_and_says_so() -> None:
    value, flaw = parse_status("Ngừng hoạt động (chưa giải thể)")
    assert value == Status.NOT_AT_ADDRESS.value
    assert flaw is not None
    assert flaw.severity == "warning"
    value, flaw = parse_status("Ngừng hoạt động chờ giải thể")
    assert value == Status.DISSOLVING.value
    assert flaw is not None


def test_not_rated_is_no_rating_and_said_so() -> None:
    value, flaw = parse_rating("Chưa xếp loại")
    assert value is None
    assert flaw is not None
    assert flaw.severity == "note"
