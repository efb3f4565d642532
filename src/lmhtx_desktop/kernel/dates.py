"""Days of business: `datetime.date`, written and read as Vietnamese offices do."""

import calendar
import re
from datetime import date

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy

#: Dates outside these years are taken for slips of the hand.
EARLIEST_YEAR, LATEST_YEAR = 1945, 2100
_SEPARATED = re.compile(r"(\d{1,2})[/.\-\s]+(\d{1,2})(?:[/.\-\s]+(\d{4}|\d{2}))?")
_SOLID = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")


def parse_date(text: str, today: date) -> date:
    """Understand a day: ``20/11/2026`` · ``20/11/26`` · ``20-11`` (this year) · ``201126`` · ``2026-11-20``.

    Two-digit years run from 1970 to 2069.

    Raises:
        RuleBroken: no such day, or a year outside 1945–2100 (field "").
    """
    written = tidy(text)
    if found := _ISO.fullmatch(written):
        year, month, day = found.groups()
    elif found := _SEPARATED.fullmatch(written) or _SOLID.fullmatch(written):
        day, month, year = found.groups()
    else:
        raise RuleBroken("", tr("“{text}” không phải là ngày. Ví dụ đúng: 20/11/2026.").format(text=written))
    number = today.year if year is None else int(year)
    if year is not None and len(year) == 2:
        number += 1900 if number >= 70 else 2000
    try:
        day_found = date(number, int(month), int(day))
    except ValueError as error:
        raise RuleBroken("", tr("Không có ngày {text} trong lịch.").format(text=written)) from error
    refuse_odd_year(day_found)
    return day_found


def refuse_odd_year(day: date, field: str = "") -> None:
    """Refuse a day whose year must be a slip of the hand.

    Raises:
        RuleBroken: a year outside 1945–2100, at `field`.
    """
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise RuleBroken(field, tr("Năm {year} nằm ngoài khoảng {first}–{last}; hãy kiểm tra lại.").format(
            year=day.year, first=EARLIEST_YEAR, last=LATEST_YEAR))  # fmt: skip


def format_date(day: date | None) -> str:
    """Write a day as ``20/11/2026``; not recorded is an em dash."""
    return "—" if day is None else f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def format_official_date(day: date) -> str:
    """Write a day as documents do: ``ngày 05 tháng 01 năm 2026`` (NĐ 30/2020: day < 10, months 1–2 padded)."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def add_months(day: date, months: int, pay_day: int | None = None) -> date:
    """Return the day `months` later on `pay_day` (default: the same day), clamped to the month's end."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(pay_day or day.day, last))
