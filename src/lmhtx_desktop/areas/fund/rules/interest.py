"""Interest by the *tích số* method (TT 14/2017/TT-NHNN), in whole numbers only, so that nothing is lost before the one rounding.

A *product* is balance × time. Time is counted in ticks: days for actual/365 and actual/360; for `monthly`, parts of a month so fine
that every day of every month is a whole number of them. Products add up exactly; `Meter.interest` turns one into đồng.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from lmhtx_desktop.areas.fund.rules.due_dates import month_end
from lmhtx_desktop.areas.fund.rules.terms import DayCount, LoanTerms
from lmhtx_desktop.kernel.money import Dong

#: Divisible by every possible length of a month between two due dates, holidays included.
_MONTH_TICKS = math.lcm(*range(1, 63))


class Meter:
    """Counts time between days as the terms demand.

    Attributes:
        per_year: ticks of a whole year.
    """

    def __init__(self, terms: LoanTerms) -> None:
        self._terms = terms
        self._monthly = terms.day_count is DayCount.MONTHLY
        self.per_year = {DayCount.ACTUAL_365: 365, DayCount.ACTUAL_360: 360, DayCount.MONTHLY: 12 * _MONTH_TICKS}[terms.day_count]
        self._ends = [terms.disbursed_on]

    def ticks(self, start: date, end: date) -> int:
        """Return the time from `start` to `end`; the nights between, as parts of the count's year."""
        if not self._monthly:
            return (end - start).days
        return self._place(end) - self._place(start)

    def interest(self, product: int, annual_rate_percent: Decimal | Fraction) -> Fraction:
        """Return the exact interest on a product, in đồng."""
        return Fraction(product) * Fraction(annual_rate_percent) / (100 * self.per_year)

    def months(self, start: date, end: date) -> Fraction:
        """Return the time between two days in months of the `monthly` count."""
        return Fraction(self._place(end) - self._place(start), _MONTH_TICKS)

    def _place(self, day: date) -> int:
        """Return the ticks since disbursement: between two monthly dates lies one month, inside it each day weighs the same."""
        ends = self._ends
        if ends[-1] <= day:
            ends = list(ends)
            while ends[-1] <= day:
                ends.append(month_end(self._terms, len(ends)))
            self._ends = ends
        month = bisect_right(ends, day) - 1
        length = (ends[month + 1] - ends[month]).days
        return month * _MONTH_TICKS + (day - ends[month]).days * _MONTH_TICKS // length


class Rate:
    """A yearly rate made ready for fast, exact rounding: product → đồng, half up, once."""

    def __init__(self, meter: Meter, annual_rate_percent: Decimal | Fraction) -> None:
        exact = meter.interest(1, annual_rate_percent)
        self._times, self._over = 2 * exact.numerator, exact.denominator

    def round(self, product: int) -> Dong:
        """Return the interest on a product (≥ 0) in whole đồng, half up."""
        return (product * self._times + self._over) // (2 * self._over)


class Rates:
    """The contract rate over time, made whole numbers: a night weighs its rate in parts of `unit`.

    Attributes:
        unit: percent per year that one part stands for. steps: first day and rate, oldest first.
    """

    def __init__(self, annual_rate_percent: Decimal, changes: Sequence[tuple[date, Decimal]] = ()) -> None:
        self.steps = [(date.min, annual_rate_percent), *changes]
        scale = math.lcm(*(Fraction(rate).denominator for _, rate in self.steps)) if changes else 1
        self.unit: Decimal | Fraction = Fraction(1, scale) if changes else annual_rate_percent
        self._parts = [int(rate * scale) for _, rate in self.steps] if changes else [1]

    def on(self, day: date) -> Decimal:
        """Return the rate of the night that begins on `day`."""
        return next(rate for first, rate in reversed(self.steps) if first <= day)

    def weigh(self, meter: Meter, start: date, end: date) -> int:
        """Return the time from `start` to `end` in ticks, each weighed with its rate."""
        return sum(meter.ticks(piece.start, piece.end) * piece.parts for piece in self._pieces(start, end))

    def split(self, start: date, end: date) -> list[tuple[date, date, Decimal]]:
        """Return the stretches of one rate between two days, with their rates."""
        return [(piece.start, piece.end, piece.rate) for piece in self._pieces(start, end)]

    def _pieces(self, start: date, end: date) -> list["_Piece"]:
        found = []
        for place, (first, rate) in enumerate(self.steps):
            until = self.steps[place + 1][0] if place + 1 < len(self.steps) else end
            if max(start, first) < min(end, until):
                found.append(_Piece(max(start, first), min(end, until), self._parts[place], rate))
        return found


class _Piece(NamedTuple):
    start: date
    end: date
    parts: int
    rate: Decimal
