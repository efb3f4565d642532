"""How the facts of two organisations become one set of facts."""

import datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.records import Organisation
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_doubts
from lmhtx_desktop.areas.organisations.rules.membership import Span
from lmhtx_desktop.areas.organisations.rules.uniting import (
    FACT_GROUPS,
    MembershipFact,
    StatusFact,
    better,
    filled,
    joined_membership,
    joined_memberships,
    offered_figures,
    standing_statuses,
)

day = datetime.date
NOTHING: dict[str, Any] = {name: None for _, columns in FACT_GROUPS.values() for name in columns}


def test_every_fact_of_an_organisation_stands_in_one_line() -> None:
    columns = [name for _, names in FACT_GROUPS.values() for name in names]
    assert sorted(columns) == sorted({column.name for column in Organisation.__table__.c} - {"id", "sort_key", "search_text"})


@pytest.mark.parametrize(
    ("group", "one", "other", "newer_is_one", "takes_one"),
    [
        ("tax_code", {"tax_code": "1602145678"}, {}, False, True),
        ("tax_code", {}, {"tax_code": "1602145678"}, True, False),
        ("tax_code", {"tax_code": "1"}, {"tax_code": "2"}, True, True),
        ("tax_code", {"tax_code": "1"}, {"tax_code": "2"}, False, False),
        ("name", {"name": "HTX Hòa Bình"}, {"name": "Hợp tác xã Hòa Bình"}, True, False),
        ("address", {"address": "Ấp 3, đường số 2"}, {"address": "Ấp 3"}, False, True),
        ("founded", {"founded_year": 2015}, {"founded_on": day(2015, 3, 2)}, True, False),
        ("founded", {"founded_on": day(2019, 5, 1)}, {"founded_on": day(2015, 3, 2)}, True, False),
        ("founded", {"founded_year": 2014}, {"founded_year": 2020}, False, True),
        ("commune", {"commune_id": 1}, {"commune_id": 2, "address": "Ấp 3"}, True, False),
        ("area", {"area": "Thoại Sơn", "address": "Ấp 3, đường số 2"}, {"area": "Châu Thành", "address": "Ấp 3"}, False, True),
        ("certificate", {"certificate_number": "12"}, {"certificate_number": "12", "certificate_place": "UBND"}, True, False),
    ],
)  # fmt: skip
def test_recorded_goes_before_not_recorded_then_the_longer_then_the_newer(
    group: str, one: dict[str, Any], other: dict[str, Any], newer_is_one: bool, takes_one: bool
) -> None:
    assert better(group, {**NOTHING, **one}, {**NOTHING, **other}, newer_is_one) is takes_one


def figures(**known: int) -> dict[str, Any]:
    return {**dict.fromkeys(FIGURES), **known}


def test_figures_of_one_year_are_filled_in_from_the_other_side() -> None:
    offered = offered_figures(figures(members=20), figures(members=18, revenue=5), newer_is_one=True)
    assert offered["members"]
    assert not offered["revenue"]


def test_figures_are_not_mixed_where_a_part_would_exceed_its_whole() -> None:
    one, other = figures(members=12), figures(members=80, members_female=40, revenue=5)
    offered = offered_figures(one, other, newer_is_one=True)
    assert not offered["members"]
    assert not offered["members_female"]


_NUMBERS = st.one_of(st.none(), st.integers(0, 30))


@given(st.fixed_dictionaries(dict.fromkeys(("members", "members_female", "workers", "managers", "managers_mid", "managers_high"), _NUMBERS)),
       st.fixed_dictionaries(dict.fromkeys(("members", "members_female", "workers", "managers", "managers_mid", "managers_high"), _NUMBERS)),
       st.booleans())  # fmt: skip
def test_what_is_offered_never_brings_a_doubt_of_its_own(one: dict[str, Any], other: dict[str, Any], newer_is_one: bool) -> None:
    one, other = figures(**one), figures(**other)
    offered = offered_figures(one, other, newer_is_one)
    joined = {key: (one if offered[key] else other)[key] for key in FIGURES}
    assert set(figure_doubts(joined)) <= {*figure_doubts(one), *figure_doubts(other)}


def statuses(*told: tuple[str, datetime.date | None], first: int = 1) -> list[StatusFact]:
    return [StatusFact(first + place, status, since) for place, (status, since) in enumerate(told)]


@pytest.mark.parametrize(
    ("chosen", "other", "stand"),
    [
        # the past of the other one is added
        ([("active", day(2020, 1, 1))], [("active", None), ("suspended", day(2018, 1, 1))], {11, 12}),
        # one day: the chosen one's counts
        ([("active", day(2020, 1, 1))], [("suspended", day(2020, 1, 1))], set()),
        # what would change the status of today falls away
        ([("suspended", day(2020, 1, 1))], [("active", None), ("active", day(2023, 1, 1))], {11}),
        ([("active", None)], [("suspended", day(2021, 1, 1)), ("active", day(2022, 1, 1)), ("dissolved", day(2023, 1, 1))], {11, 12}),
        ([], [("active", None)], {11}),
    ],
)  # fmt: skip
def test_statuses_of_both_stand_where_the_status_of_today_stays(chosen: Any, other: Any, stand: set[int]) -> None:
    assert standing_statuses(statuses(*chosen), statuses(*other, first=11)) == stand


def memberships(*spans: tuple[datetime.date | None, datetime.date | None], first: int = 1) -> list[MembershipFact]:
    return [MembershipFact(first + place, Span(*span)) for place, span in enumerate(spans)]


@pytest.mark.parametrize(
    ("chosen", "other", "joined"),
    [
        ([(day(2015, 1, 1), None)], [(day(2010, 1, 1), None)], {11: 1}),
        ([(None, None)], [(day(2010, 1, 1), None)], {11: 1}),
        ([(day(2015, 1, 1), None)], [(day(2005, 1, 1), day(2010, 1, 1))], {}),
        ([(day(2005, 1, 1), day(2010, 1, 1)), (day(2015, 1, 1), None)], [(day(2008, 1, 1), None)], {11: 1}),
        ([], [(day(2010, 1, 1), None)], {}),
    ],
)  # fmt: skip
def test_memberships_that_meet_are_one(chosen: Any, other: Any, joined: dict[int, int]) -> None:
    assert joined_memberships(memberships(*chosen), memberships(*other, first=11)) == joined


_DAYS = st.dates(day(2000, 1, 1), day(2026, 1, 1))


@st.composite
def careers(draw: st.DrawFn, first: int) -> list[MembershipFact]:
    """Memberships one after another, the first perhaps of unknown beginning, the last perhaps going on."""
    days: list[datetime.date | None] = sorted(draw(st.sets(_DAYS, max_size=6)))
    if len(days) % 2:
        days.append(None)
    if days and draw(st.booleans()):
        days[0] = None
    return memberships(*zip(days[::2], days[1::2], strict=True), first=first)  # type: ignore[arg-type]


@given(careers(1), careers(11))
def test_joined_memberships_never_meet_and_keep_the_earliest_admission(chosen: list[MembershipFact], other: list[MembershipFact]) -> None:
    joined = joined_memberships(chosen, other)
    spans = {fact.id: fact.span for fact in chosen} | {fact.id: fact.span for fact in other if fact.id not in joined}
    for fact in other:
        if fact.id in joined:
            ours = spans[joined[fact.id]]
            empty = {"decision": None, "decision_on": None, "certificate": None, "certificate_on": None, "card": None}
            changes = joined_membership({"admitted_on": ours.start, **empty}, {"admitted_on": fact.span.start, **empty})
            spans[joined[fact.id]] = Span(changes.get("admitted_on", ours.start), ours.end)
    begins = sorted(spans.values(), key=lambda span: span.start or day.min)
    for earlier, later in pairwise(begins):
        assert not earlier.meets(later)


def test_a_membership_takes_over_only_what_it_does_not_know() -> None:
    known = {
        "admitted_on": day(2015, 1, 1),
        "decision": "12/QĐ",
        "decision_on": None,
        "certificate": None,
        "certificate_on": None,
        "card": None,
    }
    other = {"admitted_on": day(2010, 1, 1), "decision": "9/QĐ", "decision_on": day(2010, 1, 1), "certificate": "7", "certificate_on": None,
             "card": "8"}  # fmt: skip
    assert joined_membership(known, other) == {"admitted_on": day(2010, 1, 1), "certificate": "7", "card": "8"}


def officer(**facts: Any) -> dict[str, Any]:
    return {"id": 1, "organisation_id": 1, "post": "director", "full_name": "Nguyễn Thị Lan", "search_text": "", "birth_year": None,
            "phone": None, "since": None, "until": None, **facts}  # fmt: skip


def product(**facts: Any) -> dict[str, Any]:
    return {"id": 1, "organisation_id": 1, "name": "Gạo Tân Châu", "stars": None, "decision": None, **facts}


def application(**facts: Any) -> dict[str, Any]:
    return {"id": 1, "organisation_id": 1, "applied_on": day(2024, 5, 5), "member_kind": "official", "outcome": None, "decided_on": None,
            "membership_id": None, "note": None, **facts}  # fmt: skip


@pytest.mark.parametrize(
    ("table", "kept", "other", "changes"),
    [
        ("organisation_officer", officer(), officer(full_name="nguyễn thị lan", birth_year=1980), {"birth_year": 1980}),
        ("organisation_officer", officer(birth_year=1979), officer(birth_year=1980, phone="0912"), {"phone": "0912"}),
        ("organisation_officer", officer(), officer(full_name="Trần Văn Hải"), None),
        ("organisation_officer", officer(until=day(2015, 1, 1)), officer(since=day(2020, 1, 1)), None),
        ("organisation_product", product(), product(stars=3), {"stars": 3}),
        ("organisation_product", product(stars=4), product(stars=3), None),
        ("organisation_product", product(stars=4), product(stars=4), {}),
        ("organisation_application", application(), application(outcome="refused", decided_on=day(2024, 6, 1)),
         {"outcome": "refused", "decided_on": day(2024, 6, 1)}),
        ("organisation_application", application(outcome="withdrawn"), application(outcome="refused"), None),
        ("organisation_application", application(), application(applied_on=day(2024, 5, 6)), None),
    ],
)  # fmt: skip
def test_rows_of_the_file_are_one_where_they_tell_of_one_thing(table: str, kept: Any, other: Any, changes: Any) -> None:
    assert filled(table, kept, other) == changes
