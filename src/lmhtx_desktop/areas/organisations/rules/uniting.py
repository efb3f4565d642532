"""How the facts of two organisations that are one become one set of facts: what is chosen first, how dated facts join. Pure."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.areas.organisations.rules.figures import FIGURES, figure_doubts
from lmhtx_desktop.areas.organisations.rules.membership import Span
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.text import fold

#: Facts chosen one by one, by key: what it is called, and the columns that belong together.
FACT_GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "name": (mark("Tên tổ chức"), ("name",)),
    "kind": (mark("Loại hình"), ("kind",)),
    "tax_code": (mark("Mã số thuế"), ("tax_code",)),
    "certificate": (mark("Giấy chứng nhận đăng ký"), ("certificate_number", "certificate_on", "certificate_place")),
    "founded": (mark("Thành lập"), ("founded_on", "founded_year")),
    "address": (mark("Địa chỉ"), ("address",)),
    "commune": (mark("Xã, phường"), ("commune_id",)),
    "area": (mark("Khu vực (huyện cũ)"), ("area",)),
    "old_address": (mark("Địa chỉ cũ"), ("old_address", "old_commune", "old_province")),
    "phone": (mark("Điện thoại"), ("phone",)),
    "email": (mark("Thư điện tử"), ("email",)),
    "representative": (mark("Người đại diện"), ("representative", "representative_title")),
    "sector": (mark("Ngành"), ("sector",)),
    "vsic": (mark("Mã ngành (VSIC)"), ("vsic_code",)),
    "field_113": (mark("Lĩnh vực theo NĐ 113/2024"), ("field_113",)),
    "charter_capital": (mark("Vốn điều lệ"), ("charter_capital",)),
    "note": (mark("Ghi chú"), ("note",)),
}
#: Where it is: told by one side as a whole, for half an address of each is nobody's.
_PLACE = ("address", "commune_id", "area")
_PLACES = frozenset({"address", "commune", "area"})
#: Facts of which the longer text says more.
_WORDY = frozenset({"name", "address", "old_address", "representative", "note", "phone"})


@dataclass(frozen=True)
class StatusFact:
    """A status and the day it began; None: a day nobody recorded, earliest of all."""

    id: int
    status: str
    since: datetime.date | None


@dataclass(frozen=True)
class MembershipFact:
    """A membership of the Alliance, as far as joining looks at it."""

    id: int
    span: Span


def better(group: str, one: Mapping[str, Any], other: Mapping[str, Any], newer_is_one: bool) -> bool:
    """Say whether the facts of `one` are offered first: recorded before not recorded, the longer text, else the newer entry.

    Address, commune and area come from one side; of two days of founding the earlier is offered.
    """
    columns = _PLACE if group in _PLACES else FACT_GROUPS[group][1] if group in FACT_GROUPS else (group,)
    ours, theirs = ([facts[name] for name in columns if facts[name] is not None] for facts in (one, other))
    if len(ours) != len(theirs):
        return len(ours) > len(theirs)
    if group == "founded" and (one["founded_on"] is None) != (other["founded_on"] is None):
        return one["founded_on"] is not None
    if group == "founded" and _founded(one) != _founded(other):
        return _founded(one) < _founded(other)
    if group in _PLACES:
        length, its = (len(str(facts["address"] or "")) for facts in (one, other))
        if length != its:
            return length > its
    elif group in _WORDY:
        length, its = (sum(len(str(value)) for value in values) for values in (ours, theirs))
        if length != its:
            return length > its
    return newer_is_one


def _founded(facts: Mapping[str, Any]) -> str:
    return str(facts["founded_on"] or facts["founded_year"] or "")


def offered_figures(one: Mapping[str, Any], other: Mapping[str, Any], newer_is_one: bool) -> dict[str, bool]:
    """Say for each figure of one year whether that of `one` is offered, so that the figures fit together.

    Where mixing both would put a part above its whole, the fuller side is offered, filled in with what fits.
    """
    offered = {key: better(key, one, other, newer_is_one) for key in FIGURES}
    known = {*figure_doubts(one), *figure_doubts(other)}
    if known.issuperset(figure_doubts(_mixed(one, other, offered))):
        return offered
    recorded, its = (sum(figures[key] is not None for key in FIGURES) for figures in (one, other))
    fuller_is_one = newer_is_one if recorded == its else recorded > its
    offered = dict.fromkeys(FIGURES, fuller_is_one)
    for key in FIGURES:
        if (one if fuller_is_one else other)[key] is None:
            tried = {**offered, key: not fuller_is_one}
            if known.issuperset(figure_doubts(_mixed(one, other, tried))):
                offered = tried
    return offered


def _mixed(one: Mapping[str, Any], other: Mapping[str, Any], takes_one: Mapping[str, bool]) -> dict[str, Any]:
    return {key: (one if takes_one[key] else other)[key] for key in FIGURES}


def standing_statuses(chosen: Sequence[StatusFact], other: Sequence[StatusFact]) -> set[int]:
    """Return which statuses of the `other` organisation stand beside those of the `chosen` one.

    On one day the chosen one's counts. What the other tells may add to the past, but never changes the status of today: its
    latest entries fall away until that of the chosen one holds.
    """
    days = {fact.since for fact in chosen}
    standing = sorted((fact for fact in other if fact.since not in days), key=_begin)
    while chosen and standing and max([*chosen, *standing], key=_begin).status != max(chosen, key=_begin).status:
        standing.pop()
    return {fact.id for fact in standing}


def _begin(fact: StatusFact) -> datetime.date:
    return fact.since or datetime.date.min


def joined_memberships(chosen: Sequence[MembershipFact], other: Sequence[MembershipFact]) -> dict[int, int]:
    """Return into which membership of the `chosen` organisation each of the `other` goes; those left out stand on their own.

    Two that meet are one membership; it goes into the earliest it meets.
    """
    found = {}
    for theirs in other:
        meeting = [ours for ours in chosen if ours.span.meets(theirs.span)]
        if meeting:
            found[theirs.id] = min(meeting, key=lambda ours: ours.span.start or datetime.date.min).id
    return found


#: What of a membership is filled in from the other side where nothing is recorded; a number and its day go together.
_MEMBERSHIP_FILLED = (("decision", "decision_on"), ("certificate", "certificate_on"), ("card",))


def joined_membership(chosen: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return what changes in the `chosen` membership when `other` goes into it: the earliest admission counts; kind, end and
    every number recorded are its own.
    """  # noqa: D205
    admitted = [day for day in (chosen["admitted_on"], other["admitted_on"]) if day is not None]
    joined = {"admitted_on": min(admitted) if admitted else None}
    for names in _MEMBERSHIP_FILLED:
        if chosen[names[0]] is None:
            joined |= {name: other[name] if other[name] is not None else chosen[name] for name in names}
    return {name: value for name, value in joined.items() if value != chosen[name]}


#: Rows of the file that are one thing where these agree: by table.
SAME_THING: dict[str, tuple[str, ...]] = {
    "organisation_officer": ("post", "full_name"),
    "organisation_registration": ("turn",),
    "organisation_product": ("name",),
    "organisation_certificate": ("kind", "number"),
    "organisation_policy": ("policy", "reached_on"),
    "organisation_application": ("applied_on",),
}
#: Of these a person has one, whatever else is written: where two rows differ, the kept one counts.
_ONE_ONLY = frozenset({"organisation_officer"})
_OWN = frozenset({"id", "organisation_id", "search_text"})


def filled(table: str, kept: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what `kept` takes over where both rows are about one thing; None where they are not, and both stay.

    What is recorded on one side only is taken over. Where both sides record something else, both rows stay, so that
    nothing is lost; but one person holds one post once.
    """
    if any(_plain(kept[name]) != _plain(other[name]) or kept[name] is None for name in SAME_THING[table]):
        return None
    compared = [name for name in kept if name not in _OWN and name not in SAME_THING[table]]
    if table in _ONE_ONLY:
        if not Span(kept["since"], kept["until"]).meets(Span(other["since"], other["until"])):
            return None
        compared = [name for name in compared if name != "until"]
    elif any(kept[name] is not None and other[name] is not None and _plain(kept[name]) != _plain(other[name]) for name in compared):
        return None
    return {name: other[name] for name in compared if kept[name] is None and other[name] is not None}


def cannot_both_hold(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two persons would hold one post at one time."""
    return fold(one["full_name"]) != fold(other["full_name"]) and Span(one["since"], one["until"]).meets(
        Span(other["since"], other["until"])
    )


def _plain(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value
