"""Which organisations of the register may be one and the same: what is compared, how alike two are, and why. Pure.

A number, a single letter or a point of the compass in a name tells neighbours apart ("HTX số 1" and "HTX số 2", "Vĩnh
Phước A" and "Vĩnh Phước B", "Tân Phú Đông" and "Tân Phú Tây"): where these differ, names are never near-same.
"""

import datetime
import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from lmhtx_desktop.areas.organisations.rules.facts import twin_key
from lmhtx_desktop.areas.organisations.words import Kind
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.text import fold, tidy

#: Names less alike than this (per cent) are not near-same.
CUTOFF = 88.0
#: Namesakes of whom one has no commune are told of only where the name is as rare as this.
RARE = 3

_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10"}
_POINTS = frozenset({"dong", "tay", "nam", "bac", "thuong", "ha"})
_NUMBER = re.compile(r"0*(\d+)([a-z]?)")
_PHONE = re.compile(r"\d(?:[\s.\-]?\d){8,11}")
#: A tổ hợp tác often becomes an HTX of the same name.
_GROWING_KINDS = frozenset({Kind.HTX, Kind.THT})


@dataclass(frozen=True)
class Compared:
    """What is compared of one organisation.

    Attributes:
        key: its name as compared (see `twin_key`). marks: numbers and letters in it, which must agree. person: the representative's name, folded.
        phones: telephone numbers, digits only, in their national form.
    """

    id: int
    name: str
    kind: str
    key: str
    marks: tuple[str, ...]
    tax_code: str | None = None
    commune_id: int | None = None
    area: str | None = None
    phones: tuple[str, ...] = ()
    person: str = ""
    founded: datetime.date | int | None = None


class Why(StrEnum):
    """Why two organisations may be one."""

    TAX_CODE = "tax_code"
    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"
    UNPLACED = "unplaced"
    PERSON = "person"


class Strength(IntEnum):
    """How sure it is that two organisations are one."""

    POSSIBLE = 1
    LIKELY = 2
    SURE = 3


STRENGTH_NAMES = {
    Strength.SURE: mark("Gần như chắc"),
    Strength.LIKELY: mark("Rất có thể"),
    Strength.POSSIBLE: mark("Có thể"),
}
_WHY_NAMES = {
    Why.TAX_CODE: mark("cùng mã số thuế"),
    Why.SAME_NAME: mark("cùng tên, cùng xã"),
    Why.NEAR_NAME: mark("tên gần giống, cùng xã"),
    Why.UNPLACED: mark("cùng tên, có bên chưa ghi xã"),
    Why.PERSON: mark("cùng điện thoại và người đại diện"),
}
_POINTS_FOR = {Why.TAX_CODE: 70, Why.SAME_NAME: 65, Why.NEAR_NAME: 45, Why.UNPLACED: 40, Why.PERSON: 40}
_SURE_FROM, _LIKELY_FROM, _MOST = 90, 60, 100


@dataclass(frozen=True)
class Proposal:
    """Two organisations that may be one, the older number first.

    Attributes:
        points: 1 to 100, the likelier the more. why: what agrees. but: what speaks against it, as a sentence; "" if nothing.
    """

    first: int
    second: int
    points: int
    why: tuple[Why, ...]
    but: str = ""

    @property
    def strength(self) -> Strength:
        """How sure it is."""
        return Strength.SURE if self.points >= _SURE_FROM else Strength.LIKELY if self.points >= _LIKELY_FROM else Strength.POSSIBLE

    @property
    def reason(self) -> str:
        """What agrees, and what does not, in words."""
        agrees = "; ".join(tr(_WHY_NAMES[why]) for why in self.why)
        return _upper_first(f"{agrees} ({self.but})" if self.but else agrees)


def compared(
    id: int, name: str, kind: str, *, tax_code: str | None = None, commune_id: int | None = None, area: str | None = None,
    phone: str | None = None, representative: str | None = None, founded: datetime.date | int | None = None,
) -> Compared:  # fmt: skip
    """Return what is compared of an organisation, from its facts."""
    key = twin_key(name)
    return Compared(
        id, name, kind, key, marks_of(key), tax_code, commune_id, area, phone_numbers(phone), fold(representative or ""), founded,
    )  # fmt: skip


def marks_of(key: str) -> tuple[str, ...]:
    """Return what in a name (as compared) must agree: numbers and single letters."""
    found = []
    for word in key.split():
        if word in _ROMAN:
            found.append(_ROMAN[word])
        elif len(word) == 1 and word.isalpha():
            found.append(word)
        elif not word.isalpha():
            number = _NUMBER.fullmatch(word)
            found += [number[1] + number[2]] if number is not None else re.findall(r"\d+", word)
    return tuple(found)


def points_agree(one: str, other: str) -> bool:
    """Whether two names (as compared) may name one place by their points of the compass.

    "Đông" and "Tây" never do; "Tân Phú" and "Tân Phú Đông" neither. A slip of the hand ("Đônng") is no other word.
    """
    words, others = one.split(), other.split()
    points, its = ({word for word in each if word in _POINTS} for each in (words, others))
    if points == its:
        return True
    return len(words) == len(others) and (points < its or its < points)


def phone_numbers(written: str | None) -> tuple[str, ...]:
    """Return the telephone numbers in what was written, digits only; +84 and 84 become 0."""
    if written is None:
        return ()
    if len(written) in (10, 11) and written[0] == "0" and written.isdigit():
        return (written,)
    found = []
    for number in _PHONE.findall(written.replace("(", "").replace(")", "")):
        digits = re.sub(r"\D", "", number)
        if len(digits) >= 11 and digits.startswith("84"):
            digits = "0" + digits[2:]
        found.append(digits)
    return tuple(dict.fromkeys(found))


def may_be_one(one: str, other: str) -> bool:
    """Whether name or people say anything between two kinds: an HTX and the union it belongs to share theirs by custom."""
    return one == other or {one, other} == _GROWING_KINDS


def judge(one: Compared, other: Compared, alike: float, *, rare: bool = False) -> Proposal | None:
    """Return the proposal for two organisations, None where nothing suggests that they are one.

    Args:
        one: the one.
        other: and the other.
        alike: how alike their names are, in per cent (0 where less than `CUTOFF`).
        rare: whether few organisations bear this name.
    """
    first, second = (one, other) if one.id < other.id else (other, one)
    why = _agreeing(first, second, alike, rare)
    if not why:
        return None
    but, less = _disagreeing(first, second, why)
    points = sum(_POINTS_FOR[each] for each in why)
    if Why.NEAR_NAME in why:
        points += round((alike - CUTOFF) / (100 - CUTOFF) * 15)
    if first.founded is not None and first.founded == second.founded:
        points += 10
    points = min(points, _MOST) - less
    return Proposal(first.id, second.id, points, why, but) if points > 0 else None


def _agreeing(first: Compared, second: Compared, alike: float, rare: bool) -> tuple[Why, ...]:
    why = []
    if first.tax_code is not None and first.tax_code == second.tax_code:
        why.append(Why.TAX_CODE)
    if alike >= CUTOFF and may_be_one(first.kind, second.kind) and first.marks == second.marks and points_agree(first.key, second.key):
        same = first.key == second.key
        if first.commune_id is not None and first.commune_id == second.commune_id:
            if same or first.kind == second.kind:
                why.append(Why.SAME_NAME if same else Why.NEAR_NAME)
        elif same and rare and None in (first.commune_id, second.commune_id) and not _apart(first.area, second.area):
            why.append(Why.UNPLACED)
    if _same_person(first, second):
        why.append(Why.PERSON)
    return tuple(why)


def _same_person(first: Compared, second: Compared) -> bool:
    """Whether telephone and representative agree; one person may well lead HTX số 1 and HTX số 2, or an HTX and its union."""
    return (
        bool(first.person) and first.person == second.person and not set(first.phones).isdisjoint(second.phones)
        and first.marks == second.marks and may_be_one(first.kind, second.kind)
    )  # fmt: skip


def _disagreeing(first: Compared, second: Compared, why: Collection[Why]) -> tuple[str, int]:
    """Return what speaks against two organisations being one, and how many points that costs."""
    said, less = [], 0
    if _apart(first.tax_code, second.tax_code):
        slip = _one_slip(str(first.tax_code), str(second.tax_code))
        said.append(tr("mã số thuế lệch một chữ số") if slip else tr("khác mã số thuế"))
        less += 5 if slip else 60
    if first.kind != second.kind:
        said.append(tr("khác loại hình"))
        less += 20
    if why == (Why.TAX_CODE,) and first.marks != second.marks:
        said.append(tr("tên khác số"))
        less += 10
    if why == (Why.PERSON,):
        said.append(tr("tên khác nhau") if first.key != second.key else tr("khác xã"))
    if Why.SAME_NAME in why and tidy(first.name).casefold() != tidy(second.name).casefold() and _tones_differ(first.name, second.name):
        said.append(tr("khác dấu"))
        less += 10
    return ", ".join(said), less


def _tones_differ(one: str, other: str) -> bool:
    """Whether two names that are the same without accents differ in accents: "Tân Thành" and "Tân Thạnh"."""
    words, others = ({word for word in tidy(name).casefold().split() if not word.isascii()} for name in (one, other))
    folded = {fold(word) for word in words ^ others}
    return any(fold(word) in folded for word in words - others) and any(fold(word) in folded for word in others - words)


def _apart(one: str | None, other: str | None) -> bool:
    """Whether both are recorded and differ."""
    return one is not None and other is not None and one != other


def _one_slip(one: str, other: str) -> bool:
    """Whether two codes of one length differ in one digit, or in two neighbours that changed places."""
    if len(one) != len(other):
        return False
    places = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(places) == 2 and places[1] == places[0] + 1:
        return one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]
    return len(places) == 1


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]
