"""Days: reading what a hand wrote, writing as offices and documents do, counting months."""

import calendar
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.dates import add_months, format_date, format_official_date, parse_date
from lmhtx_desktop.kernel.errors import RuleBroken

TODAY = datetime.date(2026, 11, 22)
DAYS = st.dates(datetime.date(1945, 1, 1), datetime.date(2100, 12, 31))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("20/11/2026", (2026, 11, 20)),
        (" 5-3-2010 ", (2010, 3, 5)),
        ("5.3.2010", (2010, 3, 5)),
        ("20/11/26", (2026, 11, 20)),
        ("1/2/69", (2069, 2, 1)),
        ("1/2/70", (1970, 2, 1)),
        ("20-11", (2026, 11, 20)),
        ("201126", (2026, 11, 20)),
        ("20112026", (2026, 11, 20)),
        ("2026-11-20", (2026, 11, 20)),
        ("2026-11-20T08:30:00", (2026, 11, 20)),
        ("29/2/2024", (2024, 2, 29)),
    ],
)
def test_days_are_understood_as_they_are_typed(written: str, day: tuple[int, int, int]) -> None:
    assert parse_date(written, TODAY) == datetime.date(*day)


@pytest.mark.parametrize(
    "written", ["", "abc", "31/02/2025", "29/2/2025", "0/1/2020", "1/13/2020", "1/1/1944", "1/1/2101", "2010", "1/2/3/4"]
)
def test_what_is_no_day_is_refused_with_a_sentence(written: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        parse_date(written, TODAY)
    assert refused.value.sentence


@given(DAYS)
def test_a_written_day_is_read_back(day: datetime.date) -> None:
    assert parse_date(format_date(day), TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day
    assert parse_date(format_date(day).replace("/", ""), TODAY) == day


def test_documents_pad_only_small_days_and_the_first_two_months() -> None:
    assert format_official_date(datetime.date(2026, 1, 5)) == "ngày 05 tháng 01 năm 2026"
    assert format_official_date(datetime.date(2026, 3, 15)) == "ngày 15 tháng 3 năm 2026"


def test_a_day_not_recorded_is_a_dash() -> None:
    assert format_date(None) == "—"


@given(DAYS, st.integers(-600, 600), st.none() | st.integers(1, 31))
def test_months_later_is_that_month_and_the_pay_day_or_its_last_day(day: datetime.date, months: int, pay_day: int | None) -> None:
    later = add_months(day, months, pay_day)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    last = calendar.monthrange(later.year, later.month)[1]
    assert later.day == min(pay_day or day.day, last)
