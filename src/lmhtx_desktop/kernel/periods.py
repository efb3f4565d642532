"""Reporting periods: ``2025`` year · ``2025H1`` · ``2025M9`` · ``2025Q3`` · ``2025-07``."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

_WRITTEN = re.compile(r"(\d{4})(?:(H)([12])|(M)([69])|(Q)([1-4])|(-)(0[1-9]|1[0-2]))?")
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True)
class Period:
    """A stretch of whole months that is reported on.

    Attributes:
        text: as written on the command line, e.g. ``2025Q3``.
        start: first day. end: last day, the default cut-off of its figures.
    """

    text: str
    start: date
    end: date

    @property
    def year(self) -> int:
        """The calendar year the period lies in."""
        return self.end.year

    @property
    def label(self) -> str:
        """Return the period in words, as report titles say it."""
        kind, number = self.text[4:5], self.text[5:]
        if not kind:
            return tr("năm {year}").format(year=self.year)
        if kind == "H":
            half = tr("6 tháng đầu năm {year}") if number == "1" else tr("6 tháng cuối năm {year}")
            return half.format(year=self.year)
        if kind == "M":
            return tr("{count} tháng đầu năm {year}").format(count=number, year=self.year)
        if kind == "Q":
            return tr("quý {quarter} năm {year}").format(quarter=_ROMAN[int(number) - 1], year=self.year)
        return tr("tháng {month} năm {year}").format(month=int(number), year=self.year)


def year_period(year: int) -> Period:
    """Return the whole calendar year."""
    return Period(str(year), date(year, 1, 1), date(year, 12, 31))


def parse_period(text: str) -> Period:
    """Understand a period's text.

    Raises:
        RuleBroken: field ``period``.
    """
    found = _WRITTEN.fullmatch(text.strip().upper())
    if found is None or not 1945 <= int(found[1]) <= 2100:
        raise RuleBroken("period", tr(
            "“{text}” không phải là kỳ báo cáo. Viết 2025, 2025H1, 2025M9, 2025Q3 hoặc 2025-07."
        ).format(text=text.strip()))  # fmt: skip
    year = int(found[1])
    if found[2]:
        first, last = (1, 6) if found[3] == "1" else (7, 12)
    elif found[4]:
        first, last = 1, int(found[5])
    elif found[6]:
        last = int(found[7]) * 3
        first = last - 2
    elif found[8]:
        first = last = int(found[9])
    else:
        first, last = 1, 12
    return Period(found[0], date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))
