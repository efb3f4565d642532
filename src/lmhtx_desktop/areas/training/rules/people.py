"""Telling one person from another: a learner is one record across all classes.

Names are compared with their accents (Hùng is not Hưng), without regard to capitals and spaces.
"""

from dataclasses import dataclass
from enum import Enum

from lmhtx_desktop.areas.training.words import KINH
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import sort_key, tidy

#: Ages outside these are taken for slips of the hand.
YOUNGEST, OLDEST = 14, 100
#: Thanh niên: from 16 up to and including 30 years (Law on Youth 57/2020/QH14, Article 1).
YOUTH_AGES = range(16, 31)


class Likeness(Enum):
    """How sure it is that two descriptions mean one person."""

    SAME = "same"
    MAYBE = "maybe"
    DIFFERENT = "different"


@dataclass(frozen=True)
class Identity:
    """What a person is told by: name, birth year, the organisation or (outside the register) the workplace."""

    full_name: str
    birth_year: int | None
    organisation_id: int | None
    workplace: str = ""


def name_key(full_name: str) -> str:
    """Return the name as it is compared: composed, tidied, lower case, accents kept."""
    return tidy(full_name).lower()


def name_order(full_name: str) -> str:
    """Return the sort key of a class list: by given name (the last word) first, then by the whole name."""
    whole = tidy(full_name)
    return f"{sort_key(whole.rsplit(' ', 1)[-1])}\x02{sort_key(whole)}"


def likeness(one: Identity, other: Identity) -> Likeness:
    """Compare two descriptions.

    Same name, birth year and organisation: the same person. Same name, and nothing recorded contradicts, but
    something is missing or the organisation changed: perhaps. Another name or another birth year: another person.
    """
    if name_key(one.full_name) != name_key(other.full_name):
        return Likeness.DIFFERENT
    if one.birth_year is not None and other.birth_year is not None and one.birth_year != other.birth_year:
        return Likeness.DIFFERENT
    same_year = one.birth_year is not None and one.birth_year == other.birth_year
    return Likeness.SAME if same_year and _same_place(one, other) else Likeness.MAYBE


def _same_place(one: Identity, other: Identity) -> bool:
    if one.organisation_id is None and other.organisation_id is None:
        return bool(one.workplace) and name_key(one.workplace) == name_key(other.workplace)
    return one.organisation_id == other.organisation_id


def check_person(full_name: str, birth_year: int | None, year: int) -> None:
    """See that there is a name and that the birth year is one of a living adult or youth in `year`.

    Raises:
        RuleBroken: field ``full_name`` or ``birth_year``.
    """
    if len(tidy(full_name)) < 2:
        raise RuleBroken("full_name", tr("Hãy ghi họ và tên học viên."))
    if birth_year is not None and not YOUNGEST <= year - birth_year <= OLDEST:
        sentence = tr("Năm sinh {birth_year} không hợp lý; học viên phải từ {youngest} đến {oldest} tuổi.")
        raise RuleBroken("birth_year", sentence.format(birth_year=birth_year, youngest=YOUNGEST, oldest=OLDEST))


def is_minority(ethnicity: str | None) -> bool:
    """Whether the ethnic group is recorded and is not Kinh."""
    return ethnicity is not None and ethnicity != KINH


def is_youth(birth_year: int | None, year: int) -> bool:
    """Whether someone born in `birth_year` counts as thanh niên in `year`."""
    return birth_year is not None and year - birth_year in YOUTH_AGES
