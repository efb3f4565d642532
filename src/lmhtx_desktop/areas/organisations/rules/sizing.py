"""How large a cooperative is, by two scales that are never mixed: NĐ 113/2024/NĐ-CP Điều 5, and the rating form of TT 01/2020.

The first asks for thresholds the office may not know yet and for figures that may not be recorded; so it is decided in
three-valued logic: what is not known makes the answer unknown only where the answer hangs on it.
"""

import datetime
import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lmhtx_desktop.areas.organisations.words import Field113, Kind, Sector
from lmhtx_desktop.kernel.language import mark, tr


class Size(StrEnum):
    """A class of size; the decree tests them from the largest down."""

    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"
    MICRO = "micro"


#: The classes with thresholds, in the order they are tested.
TESTED = (Size.LARGE, Size.MEDIUM, Size.SMALL)
SIZE_NAMES = {Size.LARGE: mark("Lớn"), Size.MEDIUM: mark("Vừa"), Size.SMALL: mark("Nhỏ"), Size.MICRO: mark("Siêu nhỏ")}
#: Lĩnh vực by industry group (handbook of the Alliance); "khác" may be any.
FIELD_OF_SECTOR = {
    Sector.NN: Field113.AGRICULTURE, Sector.CN: Field113.INDUSTRY, Sector.XD: Field113.INDUSTRY, Sector.MT: Field113.INDUSTRY,
    Sector.TD: Field113.FINANCE, Sector.TM: Field113.SERVICES, Sector.CH: Field113.SERVICES, Sector.VT: Field113.SERVICES,
}  # fmt: skip


@dataclass(frozen=True)
class Threshold:
    """What class `size` asks for in `field` from `valid_from` on; None: chưa xác định. Money in đồng.

    Attributes:
        source: where it was read, or that the office entered it. confidence: ``V``, ``S``, ``M``, "" (not found), or
            ``office``.
    """

    valid_from: datetime.date
    field: str
    size: str
    members: int | None = None
    revenue: int | None = None
    capital: int | None = None
    source: str = ""
    confidence: str = ""


class Why(StrEnum):
    """Why a class of size is what it is, or is not known."""

    DECIDED = "decided"
    THRESHOLD = "threshold"
    FIGURES = "figures"
    NOT_IN_FORCE = "not_in_force"
    NOT_COOPERATIVE = "not_cooperative"


@dataclass(frozen=True)
class SizeFound:
    """The answer by NĐ 113.

    Attributes:
        size: the class, None where it cannot be told. why: what stands in the way. possible: the classes it may be, the
            largest first; the one found where it was found. missing: figures that would help to decide.
    """

    size: Size | None
    why: Why
    possible: tuple[Size, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Told:
    """True, False or unknown (None), and what it is unknown for want of."""

    holds: bool | None
    wants: frozenset[str] = frozenset()


_THRESHOLD = "threshold"


def field_of(field_113: str | None, sector: str | None) -> str | None:
    """Return the lĩnh vực as registered, else as the industry group tells it; None where neither does."""
    if field_113 is not None:
        return field_113
    return FIELD_OF_SECTOR.get(Sector(sector)) if sector is not None else None


def in_force(thresholds: Iterable[Threshold], day: datetime.date) -> dict[tuple[str, str], Threshold]:
    """Return the thresholds in force on `day`, by field and size; of two of one day, the later in the row counts."""
    found: dict[tuple[str, str], Threshold] = {}
    for each in sorted(thresholds, key=lambda each: each.valid_from):
        if each.valid_from <= day:
            found[each.field, each.size] = each
    return found


def size_by_decree(
    kind: str, field: str | None, members: int | None, revenue: int | None, capital: int | None, table: Mapping[tuple[str, str], Threshold]
) -> SizeFound:
    """Return the size of a cooperative by NĐ 113/2024 Đ.5: `members` official, money in đồng, None = not recorded.

    Large, then medium, then small is tested; who fulfils none is micro. A class is fulfilled with enough members and with
    enough revenue or capital. Where that is unknown, all classes from there down to the first that is surely fulfilled are
    possible, and there is no answer.
    """
    if kind != Kind.HTX:
        return SizeFound(None, Why.NOT_COOPERATIVE)
    if not table:
        return SizeFound(None, Why.NOT_IN_FORCE)
    if field is None:
        return SizeFound(None, Why.FIGURES, (*TESTED, Size.MICRO), ("field_113",))
    possible, wants = _possible(field, members, revenue, capital, table)
    if len(possible) == 1:
        return SizeFound(possible[0], Why.DECIDED, possible)
    missing = tuple(key for key in ("members_official", "revenue", "capital_total") if key in wants)
    why = Why.FIGURES if missing and (_THRESHOLD not in wants or _could_decide(field, members, revenue, capital, table)) else Why.THRESHOLD
    return SizeFound(None, why, possible, missing)


def _possible(
    field: str, members: int | None, revenue: int | None, capital: int | None, table: Mapping[tuple[str, str], Threshold]
) -> tuple[tuple[Size, ...], set[str]]:
    """Return the classes it may be, and what is wanted to tell them apart."""
    possible: list[Size] = []
    wants: set[str] = set()
    for size in TESTED:
        told = _fulfils(table.get((field, size)), members, revenue, capital)
        if told.holds is not False:
            possible.append(size)
            wants |= told.wants
        if told.holds:
            return tuple(possible), wants
    return (*possible, Size.MICRO), wants


def _could_decide(
    field: str, members: int | None, revenue: int | None, capital: int | None, table: Mapping[tuple[str, str], Threshold]
) -> bool:
    """Whether the figures not recorded could settle it, whatever the unknown thresholds are.

    Only where a figure lies between the known thresholds matters, so 0 and each of these stand for all values.
    """
    rows = [table[field, size] for size in TESTED if (field, size) in table]

    def values(told: int | None, column: str) -> list[int]:
        known = [getattr(row, column) for row in rows]
        return [told] if told is not None else [0, *(each for each in known if each is not None)]

    tried = itertools.product(values(members, "members"), values(revenue, "revenue"), values(capital, "capital"))
    return any(len(_possible(field, *each, table)[0]) == 1 for each in tried)


@dataclass(frozen=True)
class FormScale:
    """The bounds of the rating form's two scales (TT 01/2020/TT-BKHĐT): heads; đồng."""

    members_small_from: int
    members_small_to: int
    members_medium_to: int
    capital_small_from: int
    capital_medium_from: int
    capital_large_from: int


def size_by_members(members: int | None, scale: FormScale) -> Size | None:
    """Return the size by members as the rating form has it: below 50, 50–300, above 300 to 1 000, above 1 000."""
    if members is None:
        return None
    if members < scale.members_small_from:
        return Size.MICRO
    return Size.SMALL if members <= scale.members_small_to else Size.MEDIUM if members <= scale.members_medium_to else Size.LARGE


def size_by_capital(capital: int | None, scale: FormScale) -> Size | None:
    """Return the size by total capital (đồng) as the rating form has it: below 1 tỷ, from 1, from 5, from 50 tỷ on."""
    if capital is None:
        return None
    if capital < scale.capital_small_from:
        return Size.MICRO
    return Size.SMALL if capital < scale.capital_medium_from else Size.MEDIUM if capital < scale.capital_large_from else Size.LARGE


def threshold_doubts(thresholds: Sequence[Threshold]) -> list[tuple[str, str, str, str]]:
    """List thresholds that cannot be, as (field, size, column, sentence): negative, or below those of a smaller class."""
    found = []
    by_place = {(each.field, each.size): each for each in thresholds}
    for each in thresholds:
        smaller = [by_place.get((each.field, size)) for size in TESTED[TESTED.index(Size(each.size)) + 1 :]]
        for column in ("members", "revenue", "capital"):
            value = getattr(each, column)
            if value is None:
                continue
            below = [getattr(other, column) for other in smaller if other is not None and getattr(other, column) is not None]
            if value < 0:
                found.append((each.field, each.size, column, tr("Ngưỡng không được âm.")))
            elif any(value < other for other in below):
                found.append((each.field, each.size, column, tr("Ngưỡng của hạng lớn hơn không được thấp hơn ngưỡng của hạng nhỏ hơn.")))
    return found


def size_name(size: str | None) -> str:
    """Return a class of size; none is an em dash."""
    return "—" if size is None else tr(SIZE_NAMES[Size(size)])


def size_in_words(found: SizeFound) -> str:
    """Say the answer, or why there is none and what it may be."""
    if found.size is not None:
        return size_name(found.size)
    if found.why is Why.NOT_COOPERATIVE:
        return tr("Chỉ phân loại hợp tác xã")
    if found.why is Why.NOT_IN_FORCE:
        return tr("Chưa có quy định cho năm này")
    said = tr("Chưa đủ số liệu") if found.why is Why.FIGURES else tr("Chưa xác định")
    if len(found.possible) > len(TESTED):
        return said
    return tr("{said} ({possible})").format(said=said, possible=tr(" hoặc ").join(size_name(each).lower() for each in found.possible))


def _fulfils(asked: Threshold | None, members: int | None, revenue: int | None, capital: int | None) -> _Told:
    """Whether a class is fulfilled: enough members, and enough revenue or capital."""
    asked = asked or Threshold(datetime.date.min, "", "")
    enough = _at_least("members_official", members, asked.members)
    either = _or(_at_least("revenue", revenue, asked.revenue), _at_least("capital_total", capital, asked.capital))
    return _and(enough, either)


def _at_least(figure: str, value: int | None, threshold: int | None) -> _Told:
    """Whether a figure reaches a threshold; nothing reaches less than 0, so a threshold of 0 is always reached."""
    if threshold is None:
        return _Told(None, frozenset({_THRESHOLD}))
    if value is None:
        return _Told(None, frozenset({figure}))
    return _Told(value >= threshold)


def _and(one: _Told, other: _Told) -> _Told:
    if one.holds is False or other.holds is False:
        return _Told(False)
    return _Told(True) if one.holds and other.holds else _Told(None, one.wants | other.wants)


def _or(one: _Told, other: _Told) -> _Told:
    if one.holds or other.holds:
        return _Told(True)
    return _Told(False) if one.holds is False and other.holds is False else _Told(None, one.wants | other.wants)
