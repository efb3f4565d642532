"""Days in cells of every make."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.lists.days import DayColumn

TODAY = datetime.date(2026, 11, 22)
FOUNDING = DayColumn(TODAY, years_too=True)
DAYS = st.dates(datetime.date(1945, 1, 1), TODAY)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (datetime.date(2004, 5, 12), (2004, 5, 12)),
        (datetime.datetime(2004, 5, 12, 7, 30), (2004, 5, 12)),
        ("12/5/2004", (2004, 5, 12)),
        ("12-05-2004", (2004, 5, 12)),
        ("12.5.2004", (2004, 5, 12)),
        ("2004-05-12", (2004, 5, 12)),
        ("2004/05/12", (2004, 5, 12)),
        ("ngày 12 tháng 5 năm 2004", (2004, 5, 12)),
        (" 12 / 05 / 2004 ", (2004, 5, 12)),
    ],
)
def test_days_are_read_day_first(cell: Any, day: tuple[int, int, int]) -> None:
    assert FOUNDING(cell) == (datetime.date(*day), None)


@pytest.mark.parametrize(
    ("cell", "day", "severity"),
    [
        ("27-9-22", (2022, 9, 27), "note"),
        ("7/10/98", (1998, 10, 7), "note"),
        ("1/1/27", (1927, 1, 1), None),
        (38119.0, (2004, 5, 12), "note"),
        ("38119", (2004, 5, 12), "note"),
        ("12052004", (2004, 5, 12), "note"),
        (12052004.0, (2004, 5, 12), "note"),
        (20040512.0, (2004, 5, 12), "note"),
        ("05/25/2004", (2004, 5, 25), "warning"),
        ("12/5/2004 (cấp lại)", (2004, 5, 12), "warning"),
    ],
)
def test_what_needs_a_guess_is_read_with_a_word_about_it(cell: Any, day: tuple[int, int, int], severity: str | None) -> None:
    value, flaw = FOUNDING(cell)
    assert flaw is not None
    if severity is None:
        assert value is None
    else:
        assert value == datetime.date(*day)
        assert flaw.severity == severity


@pytest.mark.parametrize("cell", [2004.0, 2004, "2004", "năm 2004", "5/2004", "tháng 5 năm 2004", datetime.date(1905, 6, 26)])
def test_a_bare_year_is_kept_as_a_year_of_founding_and_nowhere_else(cell: Any) -> None:
    year, flaw = FOUNDING(cell)
    assert year == 2004
    assert flaw is not None
    value, flaw = DayColumn(TODAY)(cell)
    assert value is None
    assert flaw is not None


@pytest.mark.parametrize(
    "cell", ["31/02/2005", "abc", "12/5", 15.0, "2027", datetime.date(2026, 11, 23), datetime.date(1890, 1, 1), datetime.time(0, 0), True,
             "31/12/2099", 99999999.0, datetime.timedelta(days=2), -5.0],
)  # fmt: skip
def test_what_is_no_past_day_is_left_out_with_a_warning(cell: Any) -> None:
    value, flaw = FOUNDING(cell)
    assert value is None
    assert flaw is not None
    assert flaw.severity == "warning"


@pytest.mark.parametrize("cell", ["", "-", "  ", "…"])
def test_an_empty_cell_says_nothing(cell: str) -> None:
    assert FOUNDING(cell) == (None, None)


@given(DAYS)
def test_the_same_day_is_read_from_every_writing(day: datetime.date) -> None:
    serial = (day - datetime.date(1899, 12, 30)).days
    assert FOUNDING(day)[0] == FOUNDING(format_date(day))[0] == FOUNDING(day.isoformat())[0] == day
    assert FOUNDING(f"{day.day}-{day.month}-{day.year}")[0] == day
    assert FOUNDING(float(serial))[0] == day
    assert DayColumn(TODAY, epoch_1904=True)(float(serial - 1462))[0] == day or serial - 1462 < 10_000 + 5_000


@given(
    st.one_of(st.text(max_size=20), st.text("0123456789/-. ", max_size=12), st.floats(-1e12, 1e12), st.dates(), st.datetimes(), st.times())
)
def test_no_cell_breaks_it_and_none_is_left_out_in_silence(cell: Any) -> None:
    value, flaw = FOUNDING(cell)
    assert value is None or isinstance(value, (datetime.date, int))
    if value is None and flaw is None:
        assert isinstance(cell, str)
        assert not any(sign.isalnum() for sign in cell)
    if isinstance(value, datetime.date):
        assert datetime.date(1945, 1, 1) <= value <= TODAY
