"""Days as lists write them: date cells, text in d/m/y, words, a bare year, day numbers of Excel, slips of format."""

import datetime
import re
from typing import Any

from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out
from lmhtx_desktop.kernel.text import fold

_EPOCH_1900, _EPOCH_1904 = datetime.date(1899, 12, 30), datetime.date(1904, 1, 1)
_DAY = re.compile(r"(?:ngay\s*)?(\d{1,2})\s*(?:[/.\-,\s]|thang)\s*(\d{1,2})\s*(?:[/.\-,\s]|nam)\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[t ][\d:.z]*)?")
_MONTH = re.compile(r"(?:thang\s*)?(\d{1,2})\s*(?:[/.\-]|nam)\s*(\d{4})")
_YEAR = re.compile(r"(?:nam\s*)?(\d{4})")
_SOLID = re.compile(r"\d{7,8}")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_INSIDE = re.compile(r"(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}(?!\d)")


class DayColumn:
    """Reads the cells of one column of days; the value is a `date`, or an `int` where only the year is written.

    Args:
        today: no day after it is taken. epoch_1904: how the workbook counts days. years_too: whether a bare year is
            worth keeping (founding); elsewhere it is left out with a word.
    """

    def __init__(self, today: datetime.date, *, epoch_1904: bool = False, years_too: bool = False) -> None:
        self._today = today
        self._epoch = _EPOCH_1904 if epoch_1904 else _EPOCH_1900
        self._years_too = years_too

    def __call__(self, cell: Any) -> Parsed:
        """Understand one cell."""
        if isinstance(cell, datetime.datetime):
            cell = cell.date()
        if isinstance(cell, datetime.date):
            return self._date_cell(cell)
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return self._number(float(cell), cell)
        if not isinstance(cell, str):
            return left_out(cell, tr("không phải là ngày"))
        if is_blank(cell):
            return NOTHING
        return self._text(cell)

    def _date_cell(self, day: datetime.date) -> Parsed:
        if day.year < EARLIEST_YEAR:
            year = (day - self._epoch).days
            if EARLIEST_YEAR <= year <= self._today.year:
                sentence = tr("Ô hiện ngày {day} vì số {year} bị định dạng thành ngày; được hiểu là năm {year}.").format(
                    day=format_date(day), year=year)  # fmt: skip
                return self._year(year, day, Flaw("warning", sentence))
        return self._checked(day, day, None)

    def _number(self, number: float, cell: Any) -> Parsed:
        whole = int(number)
        if number == whole and EARLIEST_YEAR <= whole <= self._today.year:
            return self._year(whole, cell, None)
        if number == whole and 1_000_000 <= whole <= 99_999_999:
            return self._solid(f"{whole:08d}", cell)
        if 10_000 <= whole < 80_000:
            day = self._epoch + datetime.timedelta(days=whole)
            sentence = tr("Số {cell} là số ngày của Excel, được hiểu là {day}.").format(cell=whole, day=format_date(day))
            return self._checked(day, cell, Flaw("note", sentence))
        return left_out(cell, tr("không phải là ngày"))

    def _text(self, cell: str) -> Parsed:
        text = fold(cell).strip(" .,;()'")
        if found := _ISO.fullmatch(text):
            return self._day(int(found[3]), int(found[2]), int(found[1]), cell, None)
        if found := _DAY.fullmatch(text):
            return self._written(found, cell)
        if found := _YEAR.fullmatch(text):
            return self._year(int(found[1]), cell, None)
        if found := _MONTH.fullmatch(text):
            sentence = tr("“{cell}” không có ngày; chỉ giữ năm {year}.").format(cell=cell.strip(), year=found[2])
            return self._year(int(found[2]), cell, Flaw("warning", sentence))
        if _SERIAL.fullmatch(text):
            return self._number(float(text.replace(",", ".")), cell)
        if _SOLID.fullmatch(text):
            return self._solid(text.zfill(8), cell)
        inside = _INSIDE.findall(text)
        if len(inside) == 1 and (found := _DAY.fullmatch(inside[0])):
            day, flaw = self._written(found, cell)
            if isinstance(day, datetime.date):
                sentence = tr("Trong “{cell}” chỉ lấy ngày {day}.").format(cell=cell.strip(), day=format_date(day))
                return day, Flaw("warning", sentence)
            return day, flaw
        return left_out(cell, tr("không phải là ngày"))

    def _written(self, found: re.Match[str], cell: str) -> Parsed:
        day, month, year = int(found[1]), int(found[2]), int(found[3])
        flaw = None
        if len(found[3]) == 2:
            year += 2000 if year <= self._today.year % 100 else 1900
            flaw = Flaw("note", tr("“{cell}” viết năm hai chữ số, được hiểu là năm {year}.").format(cell=cell.strip(), year=year))
        if month > 12 >= day:
            sentence = tr("“{cell}” viết tháng trước ngày; được hiểu là {day}/{month}/{year}.").format(
                cell=cell.strip(), day=month, month=day, year=year)  # fmt: skip
            return self._day(month, day, year, cell, Flaw("warning", sentence))
        return self._day(day, month, year, cell, flaw)

    def _solid(self, digits: str, cell: Any) -> Parsed:
        day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
        if EARLIEST_YEAR <= int(digits[:4]) <= self._today.year and not EARLIEST_YEAR <= year <= self._today.year:
            year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
        sentence = tr("“{cell}” viết liền, được hiểu là {day}/{month}/{year}.").format(cell=digits, day=day, month=month, year=year)
        return self._day(day, month, year, cell, Flaw("note", sentence))

    def _day(self, day: int, month: int, year: int, cell: Any, flaw: Flaw | None) -> Parsed:
        try:
            return self._checked(datetime.date(year, month, day), cell, flaw)
        except ValueError:
            return left_out(cell, tr("không có trong lịch"))

    def _checked(self, day: datetime.date, cell: Any, flaw: Flaw | None) -> Parsed:
        if day > self._today:
            return left_out(cell, tr("là ngày chưa tới"))
        if day.year < EARLIEST_YEAR:
            return left_out(cell, tr("là ngày trước năm {year}").format(year=EARLIEST_YEAR))
        return day, flaw

    def _year(self, year: int, cell: Any, flaw: Flaw | None) -> Parsed:
        if not EARLIEST_YEAR <= year <= self._today.year:
            return left_out(cell, tr("không phải là năm từ {first} đến nay").format(first=EARLIEST_YEAR))
        if not self._years_too:
            return left_out(cell, tr("chỉ có năm, thiếu ngày và tháng"))
        return year, flaw or Flaw("note", tr("Chỉ có năm {year}, không có ngày thành lập; ghi năm thành lập.").format(year=year))
