"""The words of form files, and what they are called on screen."""

import re
from dataclasses import dataclass
from enum import StrEnum

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.money import MILLION
from lmhtx_desktop.kernel.periods import Period


class PeriodKind(StrEnum):
    """Kinds of reporting period a form may be made for."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"


#: Names of the kinds on screen.
PERIOD_KINDS = {
    PeriodKind.MONTH: mark("Tháng"),
    PeriodKind.QUARTER: mark("Quý"),
    PeriodKind.HALF: mark("6 tháng"),
    PeriodKind.NINE_MONTHS: mark("9 tháng"),
    PeriodKind.YEAR: mark("Năm"),
}


def kind_of(period: Period) -> PeriodKind:
    """Return which kind of period this is (``2025M6`` is six months, as ``2025H1``)."""
    found = re.match(r"\d{4}(H|M9|M6|Q|-)?", period.text)
    sign = found[1] if found else None
    by_sign = {
        "H": PeriodKind.HALF, "M6": PeriodKind.HALF, "M9": PeriodKind.NINE_MONTHS,
        "Q": PeriodKind.QUARTER, "-": PeriodKind.MONTH,
    }  # fmt: skip
    return by_sign.get(sign or "", PeriodKind.YEAR)


class Span(StrEnum):
    """The stretch of time a column asks about, seen from the period of the form."""

    PERIOD = "period"
    """The period itself."""
    START = "start"
    """The day before the period begins: opening balances and states."""
    END = "end"
    """The last day of the period: closing balances and states."""
    YEAR = "year"
    """The whole year the period lies in, with its figures at the form's cut-off day."""
    PREVIOUS_YEAR = "previous_year"
    """The whole year before."""
    HALF = "half"
    """1 January to 30 June of the period's year; yearly figures are not recorded there."""


class Typing(StrEnum):
    """Whether an officer may type into a column or row."""

    NEVER = "never"
    """Only computed."""
    OVER = "over"
    """Computed, and may be overtyped; the computed value is kept beside."""
    ONLY = "only"
    """Only typed: plans, estimates, words."""


class RowStyle(StrEnum):
    """How a row looks: heading of a group, a total, an ordinary line, a line below "trong đó"."""

    GROUP = "group"
    TOTAL = "total"
    PLAIN = "plain"
    DETAIL = "detail"


class Comparison(StrEnum):
    """What a check compares."""

    EQUAL = "="
    NOT_EQUAL = "≠"
    LESS = "<"
    AT_MOST = "≤"
    MORE = ">"
    AT_LEAST = "≥"
    BOTH_OR_NEITHER = "both-or-neither"
    NOT_BOTH = "not-both"


class WhenMissing(StrEnum):
    """What a check does when a value is not recorded."""

    SKIP = "skip"
    """Not checked if any value is missing."""
    SKIP_ALL = "skip-all"
    """Not checked only if all are missing; a single missing one counts as 0."""
    NEVER = "never-skip"
    """Always checked; what is missing counts as 0."""
    FAIL = "fail"
    """A missing value itself breaks the check."""


class Severity(StrEnum):
    """How much a failed check weighs."""

    ERROR = "error"
    WARNING = "warning"


#: Names of the severities on screen.
SEVERITIES = {Severity.ERROR: mark("Sai"), Severity.WARNING: mark("Cần xem lại")}


@dataclass(frozen=True)
class Unit:
    """A unit of a row or column.

    Attributes:
        divisor: how many of the kept unit (đồng for money) make one of it. decimals: most places shown.
        in_heading: whether a column of this unit says so in its heading (a count of people needs no word).
    """

    divisor: int = 1
    decimals: int = 0
    in_heading: bool = False


#: Every unit a form may use; another word is an error at load. Ratios are kept in percent already.
UNITS: dict[str, Unit] = {
    "": Unit(),
    "HTX": Unit(), "LHHTX": Unit(), "THT": Unit(), "Tổ chức": Unit(),
    "Người": Unit(), "Lượt người": Unit(), "Lớp": Unit(), "Khoản": Unit(), "Chứng nhận": Unit(),
    "Đồng": Unit(), "Triệu đồng": Unit(MILLION, 3), "Tr.đồng": Unit(MILLION, 3, True), "Tr.đồng/năm": Unit(MILLION, 3, True),
    "%": Unit(1, 2, True), "%/năm": Unit(1, 3, True),
}  # fmt: skip
