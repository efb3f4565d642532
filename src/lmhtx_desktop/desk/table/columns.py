"""A column is a value object; so is what a list asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.finding import Criterion
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

Align = Literal["left", "right", "center"]
Tone = Literal["muted", "warn", "bad", "good"]
Row = TypeVar("Row")
_SAME = "\0"


def plain_text(value: object) -> str:
    """Write a value as lists show it; not recorded is an em dash."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return tr("Có") if value else tr("Không")
    if isinstance(value, int):
        return format_number(value)
    if isinstance(value, Decimal):
        return format_number(value, 6)
    return format_date(value) if isinstance(value, date) else str(value)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a list.

    Attributes:
        key: its fixed name, by which the layout is remembered. title: heading, with the unit. width: design pixels.
        show: text in the cell; by default the value, written plainly. value: what Excel, copying and sums get
            (int, Decimal, date, str, None); by default the text shown. sort: key handed to the query, None = not
            sortable. visible: shown until the person chooses otherwise. tone: colour of the cell. tip: tool tip.
        strong: whether the cell is bold. sums: whether a printed list adds it up in a last line.
    """

    key: str
    title: str
    width: int = 120
    align: Align = "left"
    show: Callable[[Row], str] | None = None
    value: Callable[[Row], Any] | None = None
    sort: str | None = None
    visible: bool = True
    tone: Callable[[Row], Tone | None] | None = None
    tip: Callable[[Row], str] | None = None
    strong: Callable[[Row], bool] | None = None
    sums: bool = False

    def __post_init__(self) -> None:
        if self.show is None and self.value is None:
            raise ValueError(f"column {self.key!r} shows nothing")

    def text_of(self, row: Row) -> str:
        """Return the text in the cell."""
        if self.show is not None:
            return self.show(row)
        assert self.value is not None
        return plain_text(self.value(row))

    def value_of(self, row: Row) -> Any:
        """Return the value behind the cell; an em dash stands for nothing."""
        if self.value is not None:
            return self.value(row)
        text = self.text_of(row)
        return None if text == "—" else text


def _column(key: str, title: str, value: Callable[[Any], Any], sort: str | None, more: dict[str, Any]) -> Column[Any]:
    return Column(key, title, value=value, sort=key if sort == _SAME else sort, **more)


def text_column(key: str, title: str, get: Callable[[Any], Any], *, width: int = 160, sort: str | None = _SAME, **more: Any) -> Column[Any]:
    """Return a column of words."""
    return _column(key, title, get, sort, {"width": width, **more})


def dong_column(key: str, title: str, get: Callable[[Any], Any], *, width: int = 130, sort: str | None = _SAME, **more: Any) -> Column[Any]:
    """Return a column of money in đồng."""
    return _column(key, title, get, sort, {"width": width, "align": "right", **more})


def number_column(
    key: str, title: str, get: Callable[[Any], Any], *, width: int = 100, sort: str | None = _SAME, **more: Any
) -> Column[Any]:
    """Return a column of whole or decimal numbers."""
    return _column(key, title, get, sort, {"width": width, "align": "right", **more})


def date_column(key: str, title: str, get: Callable[[Any], Any], *, width: int = 104, sort: str | None = _SAME, **more: Any) -> Column[Any]:
    """Return a column of days."""
    return _column(key, title, get, sort, {"width": width, "align": "center", **more})


def choice_column(
    key: str, title: str, get: Callable[[Any], Any], names: Mapping[Any, str], *, width: int = 130, sort: str | None = _SAME, **more: Any
) -> Column[Any]:
    """Return a column of codes shown by their names."""

    def name(row: Any) -> str | None:
        code = get(row)
        return None if code is None else names.get(code, str(code))

    return _column(key, title, name, sort, {"width": width, **more})


@dataclass(frozen=True)
class ListAsk:
    """What a list asks for.

    Attributes:
        search: text as typed (fold it). filters: only what the person has chosen. sort: a column's `sort` key or "".
        criteria: conditions on fields, all of which must hold. day: a past day the list shall show, None: today.
        year: of the yearly figures among the columns, None where the list has none.
    """

    search: str = ""
    filters: Mapping[str, object] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False
    criteria: tuple[Criterion, ...] = ()
    day: date | None = None
    year: int | None = None


@dataclass(frozen=True)
class Listed:
    """An answer to the question for ids: those that fit, in order, and after them those only near what was typed."""

    ids: Sequence[int]
    near: Sequence[int] = ()


@dataclass(frozen=True)
class Filter:
    """A filter chip.

    Attributes:
        key: name in `ListAsk.filters`. label: on the chip. options: (value, label). ask: ``question(reading)`` that
            gives the options instead. default: chosen at first.
    """

    key: str
    label: str
    options: Sequence[tuple[Any, str]] = ()
    ask: Callable[..., Sequence[tuple[Any, str]]] | None = None
    default: Any = None
