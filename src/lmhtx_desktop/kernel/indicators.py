"""Numbers that forms and the start page may ask for, each with the records behind it.

An area offers one `IndicatorSource`; `app/bootstrap.py` hands all of them to reporting and home, which
know no area. A source answers many keys at once, so that a form costs a handful of queries.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Protocol, runtime_checkable

#: What an indicator can be: whole number (đồng or a count), exact ratio, decimal, or not recorded.
Amount = int | Decimal | Fraction | None


@dataclass(frozen=True)
class Ask:
    """The span a column asks about.

    Attributes:
        start: first day of the span. cutoff: last day of it; states are taken at this day.
        year: the year whose yearly figures count, or None where the span is not a whole year
            (yearly figures are then not recorded).
    """

    start: date
    cutoff: date
    year: int | None


@dataclass(frozen=True)
class Figure:
    """An indicator's answer: the amount (đồng for money) and how many records lack the figure."""

    amount: Amount
    missing: int = 0


@dataclass(frozen=True)
class Behind:
    """One record behind a figure: its id in the area named by the indicator, a label, its share."""

    id: int
    label: str
    amount: Amount


@dataclass(frozen=True)
class Indicator:
    """What an indicator is.

    Attributes:
        key: fixed English name used in form files. label: official wording. area: whose records.
        how: ``count`` of records, ``sum`` or ``average`` of their amounts, or ``ratio``.
        weight: for a weighted average, what the weight is (in words), else "".
    """

    key: str
    label: str
    area: str
    how: str
    weight: str = ""


@dataclass(frozen=True)
class RecordList:
    """A list of records that a form may print, one record a line.

    Attributes:
        key: fixed English name used in form files. label: what the list is. area: whose records. columns: the values each
            record has, by fixed name, with their wording.
    """

    key: str
    label: str
    area: str
    columns: Mapping[str, str]


@dataclass(frozen=True)
class RecordLine:
    """One record of a list: its id, its label, its values by column (đồng for money; words as they stand; None is not recorded)."""

    id: int
    label: str
    values: Mapping[str, Amount | str]


def add_up(records: Sequence[Behind]) -> Figure:
    """Add whole shares up: 0 where there is no record at all, not recorded where no record has a share."""
    amounts = [record.amount for record in records if isinstance(record.amount, int)]
    return Figure(sum(amounts) if amounts or not records else None, len(records) - len(amounts))


class IndicatorSource(Protocol):
    """One area's indicators. `reading` is the store's open read connection."""

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators by key."""

    def answer(self, reading: Any, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        """Answer all `keys` for one span, in as few queries as possible."""

    def behind(self, reading: Any, key: str, ask: Ask) -> list[Behind]:
        """List the records behind `key`; their amounts add up (or average, or count) to the figure."""


@runtime_checkable
class ListSource(Protocol):
    """What a source offers besides, where its records can be listed in forms."""

    @property
    def lists(self) -> Mapping[str, RecordList]:
        """The lists by key."""

    def lines(self, reading: Any, key: str, ask: Ask) -> list[RecordLine]:
        """Return the records of list `key` in a span of days, in the order they are printed."""


@dataclass(frozen=True)
class Issuer:
    """A body beside the office that issues reports of its own: its name, the post in capitals of who signs, and the name."""

    name: str
    leader_title: str
    leader: str = ""


@runtime_checkable
class IssuingSource(Protocol):
    """What a source offers besides, where its area is a body that issues its own forms."""

    @property
    def issues_for(self) -> str:
        """The area whose forms (``issuer`` in their file) it issues."""

    def issuer(self, reading: Any) -> Issuer | None:
        """Return the body; None where the office itself reports, as it does for several of them together."""
