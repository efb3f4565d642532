"""The duties every alliance has."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.home.calendar import calendar_deadlines, duties
from lmhtx_desktop.kernel.changes import Area


def titles(first: str, last: str) -> list[tuple[str, str]]:
    found = calendar_deadlines(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
    return [(deadline.on.isoformat(), deadline.title) for deadline in found]


def test_debts_are_classified_every_month_within_its_first_week() -> None:
    days = [day for day, title in titles("2026-01-01", "2026-12-31") if title.startswith("Phân loại nợ")]
    assert days == [f"2026-{month:02d}-07" for month in range(1, 13)]


def test_the_risk_council_meets_on_the_last_day_of_each_quarter() -> None:
    days = [day for day, title in titles("2026-01-01", "2026-12-31") if "xử lý rủi ro" in title]
    assert days == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]


def test_the_half_year_report_of_the_fund_is_due_before_the_last_day_of_july() -> None:
    assert [day for day, title in titles("2026-07-01", "2026-07-31") if "6 tháng" in title] == ["2026-07-30"]


def test_thirty_days_over_new_year_hold_duties_of_both_years() -> None:
    days = [day for day, _ in titles("2026-12-20", "2027-01-19")]
    assert "2026-12-21" in days
    assert "2027-01-07" in days


def test_every_duty_names_its_source_and_an_area() -> None:
    assert len(duties()) >= 10
    assert all(duty.source and duty.area in Area for duty in duties())


@given(st.dates(datetime.date(2024, 1, 1), datetime.date(2032, 12, 31)), st.integers(0, 400))
def test_deadlines_lie_between_the_days_asked_in_order(first: datetime.date, days: int) -> None:
    last = first + datetime.timedelta(days=days)
    found = [deadline.on for deadline in calendar_deadlines(first, last)]
    assert found == sorted(found)
    assert all(first <= day <= last for day in found)
    assert len(found) >= days // 31
