"""Periods of reporting."""

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.periods import parse_period, year_period

DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "start", "end", "label"),
    [
        ("2025", (1, 1), (12, 31), "năm 2025"),
        ("2025H1", (1, 1), (6, 30), "6 tháng đầu năm 2025"),
        ("2025H2", (7, 1), (12, 31), "6 tháng cuối năm 2025"),
        ("2025M6", (1, 1), (6, 30), "6 tháng đầu năm 2025"),
        ("2025M9", (1, 1), (9, 30), "9 tháng đầu năm 2025"),
        ("2025Q3", (7, 1), (9, 30), "quý III năm 2025"),
        ("2025-02", (2, 1), (2, 28), "tháng 2 năm 2025"),
        (" 2025q4 ", (10, 1), (12, 31), "quý IV năm 2025"),
    ],
)
def test_each_way_of_writing_a_period_has_its_days_and_its_words(
    text: str, start: tuple[int, int], end: tuple[int, int], label: str
) -> None:
    period = parse_period(text)
    assert (period.start, period.end) == (datetime.date(2025, *start), datetime.date(2025, *end))
    assert period.label == label
    assert period.year == 2025


@pytest.mark.parametrize("text", ["", "25", "2025Q5", "2025H3", "2025-13", "2025-00", "2025M3", "2025-1", "1944", "2101", "Q12025"])
def test_other_writings_are_refused_at_the_field_of_the_period(text: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        parse_period(text)
    assert refused.value.field == "period"


@given(st.integers(1945, 2100))
def test_quarters_and_months_cover_the_year_without_gap_or_overlap(year: int) -> None:
    for parts in ([f"{year}Q{n}" for n in range(1, 5)], [f"{year}-{n:02d}" for n in range(1, 13)], [f"{year}H1", f"{year}H2"]):
        periods = [parse_period(part) for part in parts]
        assert periods[0].start == year_period(year).start
        assert periods[-1].end == year_period(year).end
        assert all(before.end + DAY == after.start for before, after in itertools.pairwise(periods))


def test_the_whole_year_is_the_same_however_it_is_made() -> None:
    assert parse_period("2024") == year_period(2024)
