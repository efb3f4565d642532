"""Conditions a list is narrowed by: which field, which comparison, which value. What a person sees, keeps under a name and shares.

Areas describe their fields; the desk lets a person choose among them; queries turn a `Criterion` into SQL. No Qt, no SQL here.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.numbers import format_number


class Sort(StrEnum):
    """What a field holds; it decides which comparisons make sense."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    MONEY = "money"
    DAY = "day"
    FLAG = "flag"


class How(StrEnum):
    """A comparison. `EMPTY` is "not recorded", which is neither 0 nor no."""

    HAS = "has"
    HAS_NOT = "has_not"
    STARTS = "starts"
    ONE_OF = "one_of"
    NONE_OF = "none_of"
    EQUAL = "="
    ABOVE = ">"
    AT_LEAST = ">="
    BELOW = "<"
    AT_MOST = "<="
    BETWEEN = "between"
    YES = "yes"
    NO = "no"
    EMPTY = "empty"
    GIVEN = "given"


_NAMES = {
    How.HAS: mark("chứa"), How.HAS_NOT: mark("không chứa"), How.STARTS: mark("bắt đầu bằng"), How.ONE_OF: mark("là một trong"),
    How.NONE_OF: mark("không phải"), How.EQUAL: mark("bằng"), How.ABOVE: mark("lớn hơn"), How.AT_LEAST: mark("từ"), How.BELOW: mark("nhỏ hơn"),
    How.AT_MOST: mark("đến"), How.BETWEEN: mark("trong khoảng"), How.YES: mark("có"), How.NO: mark("không"), How.EMPTY: mark("chưa ghi"),
    How.GIVEN: mark("đã ghi"),
}  # fmt: skip
_NUMERIC = (How.ABOVE, How.AT_LEAST, How.BELOW, How.AT_MOST, How.EQUAL, How.BETWEEN, How.EMPTY, How.GIVEN)
_OF = {
    Sort.TEXT: (How.HAS, How.STARTS, How.HAS_NOT, How.EMPTY, How.GIVEN),
    Sort.CHOICE: (How.ONE_OF, How.NONE_OF, How.EMPTY, How.GIVEN),
    Sort.NUMBER: _NUMERIC,
    Sort.MONEY: _NUMERIC,
    Sort.DAY: (How.BETWEEN, How.EMPTY, How.GIVEN),
    Sort.FLAG: (How.YES, How.NO, How.EMPTY, How.GIVEN),
}
_WITHOUT_VALUE = frozenset({How.EMPTY, How.GIVEN, How.YES, How.NO})
_SIGNS = {How.ABOVE: ">", How.AT_LEAST: "≥", How.BELOW: "<", How.AT_MOST: "≤", How.EQUAL: "="}
_NAMED_AT_MOST = 3


@dataclass(frozen=True)
class FindField:
    """A field a list can be narrowed by.

    Attributes:
        key: its fixed English name. label: on screen. group: heading it stands under. options: (code, name) of a choice;
            ask: ``question(reading)`` that gives them instead. yearly: its value is of a year, which is chosen too.
        hows: the comparisons offered, where not all of its sort make sense.
    """

    key: str
    label: str
    sort: Sort
    group: str = ""
    options: Sequence[tuple[Any, str]] = ()
    ask: Callable[..., Sequence[tuple[Any, str]]] | None = None
    yearly: bool = False
    hows: tuple[How, ...] = ()

    @property
    def comparisons(self) -> list[tuple[str, str]]:
        """The comparisons that make sense, with their names."""
        return [(str(how), tr(_NAMES[how])) for how in self.hows or _OF[self.sort]]


@dataclass(frozen=True)
class Criterion:
    """One condition: `field` `how` `value`.

    Attributes:
        field: key of a `FindField`. how: code of `How`. value: text; codes (tuple) of a choice; whole number (đồng for
            money), or a pair for ``between``; a pair of days, either of which may be None. year: of a yearly field.
    """

    field: str
    how: str
    value: Any = None
    year: int | None = None


def needs_value(how: str) -> bool:
    """Whether a comparison compares with something."""
    return how not in _WITHOUT_VALUE


def check_criterion(field: FindField, criterion: Criterion) -> None:
    """Refuse a condition that says nothing.

    Raises:
        RuleBroken: fields ``how``, ``value``, ``year``.
    """
    if criterion.how not in (field.hows or _OF[field.sort]):
        raise RuleBroken("how", tr("Hãy chọn cách so sánh."))
    if field.yearly and criterion.year is None:
        raise RuleBroken("year", tr("Hãy chọn năm."))
    if not needs_value(criterion.how):
        return
    value = criterion.value
    pair = value if isinstance(value, tuple) else (value,)
    if criterion.how == How.BETWEEN:
        missing = pair == (None, None) if field.sort == Sort.DAY else None in pair
        if missing or len(pair) != 2:
            raise RuleBroken("value", tr("Hãy ghi khoảng cần tìm."))
        if None not in pair and pair[0] > pair[1]:
            raise RuleBroken("value", tr("Đầu khoảng phải trước cuối khoảng."))
    elif value is None or value == "" or value == ():
        raise RuleBroken("value", tr("Hãy chọn ít nhất một mục.") if field.sort == Sort.CHOICE else tr("Hãy ghi giá trị cần tìm."))


def in_words(field: FindField, criterion: Criterion, names: Mapping[Any, str] | None = None) -> str:
    """Say a condition: ``Doanh thu 2025 > 1.000.000.000``. `names`: of codes that are asked from the data."""
    label = f"{field.label} {criterion.year}" if field.yearly and criterion.year else field.label
    how, value = How(criterion.how), criterion.value
    if not needs_value(how):
        return f"{label}: {tr(_NAMES[how])}"
    if field.sort == Sort.DAY:
        return _days_in_words(label, *value)
    if field.sort in (Sort.NUMBER, Sort.MONEY):
        if how == How.BETWEEN:
            return f"{label} {format_number(value[0])} – {format_number(value[1])}"
        return f"{label} {_SIGNS[how]} {format_number(value)}"
    if field.sort == Sort.CHOICE:
        known = {**dict(field.options), **(names or {})}
        said = [known.get(code, str(code)) for code in value[:_NAMED_AT_MOST]]
        more = len(value) - len(said)
        listed = ", ".join(said) + (tr(" và {count} mục nữa").format(count=more) if more > 0 else "")
        return f"{label}: {listed}" if how == How.ONE_OF else f"{label}: {tr(_NAMES[how])} {listed}"
    return f"{label} {tr(_NAMES[how])} “{value}”"


def _days_in_words(label: str, first: datetime.date | None, last: datetime.date | None) -> str:
    if first is None:
        return tr("{label} đến {day}").format(label=label, day=format_date(last))
    if last is None:
        return tr("{label} từ {day}").format(label=label, day=format_date(first))
    return f"{label} {format_date(first)} – {format_date(last)}"


def criteria_to_json(criteria: Iterable[Criterion]) -> list[dict[str, Any]]:
    """Return conditions as they are kept in a file: days as ISO text, pairs and codes as lists."""

    def plain(value: Any) -> Any:
        if isinstance(value, tuple):
            return [plain(each) for each in value]
        return value.isoformat() if isinstance(value, datetime.date) else value

    return [{"field": each.field, "how": str(each.how), "value": plain(each.value), "year": each.year} for each in criteria]


def criteria_from_json(told: Any, fields: Mapping[str, FindField]) -> tuple[Criterion, ...]:
    """Read conditions back; one whose field is not known here, or that says nothing, is left out."""
    found: list[Criterion] = []
    for each in told if isinstance(told, list) else []:
        try:
            field = fields[each["field"]]
            value = each.get("value")
            if isinstance(value, list):
                value = tuple(datetime.date.fromisoformat(part) if part and field.sort == Sort.DAY else part for part in value)
            criterion = Criterion(field.key, str(each["how"]), value, each.get("year"))
            check_criterion(field, criterion)
        except (KeyError, TypeError, ValueError, AttributeError, RuleBroken):
            continue
        found.append(criterion)
    return tuple(found)
