"""Finding, filtering and ordering organisations."""

from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.api import find_organisations, members_on, organisations_by_id
from lmhtx_desktop.areas.organisations.checks import CHECKS
from lmhtx_desktop.areas.organisations.queries.briefs import figures_of
from lmhtx_desktop.areas.organisations.queries.register import (
    RegisterAsk,
    areas,
    find_communes,
    organisation_ids,
    organisation_rows,
    register_count,
)
from tests.areas.organisations.conftest import Register, day


@pytest.fixture
def people(register: Register) -> Register:
    a = register.add("HTX Ấp Bắc", tax_code="1600000001", phone="0912 000 001", sector="NN", commune_id=register.communes["Xã Tân An"], area="An Biên",
                     founded_on=day(2010, 1, 1), charter_capital=5)  # fmt: skip
    b = register.add("HTX An Bình 10", representative="Trần Thị Đào", sector="XD", founded_year=2020, charter_capital=7)
    c = register.add("THT An Bình 2", "THT", sector="NN", area="Tri Tôn", status="suspended")
    register.admit(a, day(2015, 1, 1), decision="1/QĐ")
    register.admit(b, None)
    register.leave(b, day(2024, 1, 1))
    register.status(c, "terminated", day(2025, 1, 1))
    register.figures(a, 2025, members=10)
    return register


def names(register: Register, **ask: Any) -> list[str]:
    ids = register.data.ask(organisation_ids, RegisterAsk(**ask))
    return [row.name for row in register.data.ask(organisation_rows, ids)]


ALL = ["THT An Bình 2", "HTX An Bình 10", "HTX Ấp Bắc"]


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        ({}, ["HTX An Bình 10", "HTX Ấp Bắc", "THT An Bình 2"]),
        ({"descending": True}, ["THT An Bình 2", "HTX Ấp Bắc", "HTX An Bình 10"]),
        ({"search": "an binh"}, ["HTX An Bình 10", "THT An Bình 2"]),
        ({"search": "BÌNH  an htx"}, ["HTX An Bình 10"]),
        ({"search": "dao"}, ["HTX An Bình 10"]),
        ({"search": "0912000001"}, ["HTX Ấp Bắc"]),
        ({"search": "1600000001"}, ["HTX Ấp Bắc"]),
        ({"search": "tan an"}, ["HTX Ấp Bắc"]),
        ({"search": "%"}, []),
        ({"kind": "THT"}, ["THT An Bình 2"]),
        ({"sector": "NN"}, ["HTX Ấp Bắc", "THT An Bình 2"]),
        ({"area": "Tri Tôn"}, ["THT An Bình 2"]),
        ({"member": True}, ["HTX Ấp Bắc"]),
        ({"member": True, "as_of": day(2023, 12, 31)}, ["HTX An Bình 10", "HTX Ấp Bắc"]),
        ({"member": True, "as_of": day(2014, 12, 31)}, ["HTX An Bình 10"]),
        ({"member": False}, ["HTX An Bình 10", "THT An Bình 2"]),
        ({"scope": "existing"}, ["HTX An Bình 10", "HTX Ấp Bắc"]),
        ({"scope": "existing", "as_of": day(2019, 12, 31)}, ["HTX Ấp Bắc", "THT An Bình 2"]),
        ({"scope": "ended"}, ["THT An Bình 2"]),
        ({"status": "suspended", "as_of": day(2024, 12, 31)}, ["THT An Bình 2"]),
        ({"status": "suspended"}, []),
        ({"missing_year": 2025}, ["HTX An Bình 10", "THT An Bình 2"]),
        ({"sort": "charter_capital"}, ["HTX Ấp Bắc", "HTX An Bình 10", "THT An Bình 2"]),
        ({"sort": "charter_capital", "descending": True}, ["HTX An Bình 10", "HTX Ấp Bắc", "THT An Bình 2"]),
        ({"sort": "founded", "descending": True}, ["HTX An Bình 10", "HTX Ấp Bắc", "THT An Bình 2"]),
        ({"sort": "commune"}, ["HTX Ấp Bắc", "HTX An Bình 10", "THT An Bình 2"]),
        ({"sort": "status"}, ["HTX An Bình 10", "HTX Ấp Bắc", "THT An Bình 2"]),
        ({"sort": "member"}, ["HTX Ấp Bắc", "HTX An Bình 10", "THT An Bình 2"]),
    ],
)
def test_lists_show_what_is_asked_in_vietnamese_order(people: Register, ask: dict[str, Any], expected: list[str]) -> None:
    assert names(people, **ask) == expected


def test_every_column_that_can_be_sorted_by_is_known_to_the_query(people: Register) -> None:
    from lmhtx_desktop.areas.organisations.ui.columns import register_columns

    keys = {column.sort for column in register_columns(2025)} - {None}
    assert len(keys) > 10
    for key in keys:
        assert len(names(people, sort=key)) == 3, key


def test_rows_keep_the_order_asked_and_carry_state_and_figures_of_the_day_and_year(people: Register) -> None:
    one, two, three = people.data.ask(organisation_ids, RegisterAsk())
    rows = people.data.ask(organisation_rows, [three, 99, two, one], day(2023, 1, 1), 2025)
    assert [row.id for row in rows] == [three, two, one]
    assert [(row.status, row.member, row.admitted_on, row.decision) for row in rows] == [
        ("suspended", False, None, None), ("active", True, day(2015, 1, 1), "1/QĐ"), ("active", True, None, None),
    ]  # fmt: skip
    assert [row.figures.members if row.figures else None for row in rows] == [None, 10, None]


def test_the_count_is_of_those_that_exist_today(people: Register) -> None:
    count = people.data.ask(register_count)
    assert (count.kinds, count.members) == ({"HTX": 2}, 1)
    assert people.data.ask(areas) == ["An Biên", "Tri Tôn"]


def test_communes_are_found_without_accents(register: Register) -> None:
    assert [name for _, name, _ in register.data.ask(find_communes, "chau phong")] == ["Xã Châu Phong"]
    assert [name for _, name, _ in register.data.ask(find_communes, "30388")] == ["Xã Tân An"]


def test_neighbours_find_members_briefs_and_figures(people: Register) -> None:
    [brief] = people.data.ask(find_organisations, "ap bac")
    assert (brief.is_member, brief.commune, brief.kind) == (True, "Xã Tân An", "HTX")
    assert people.data.ask(find_organisations, "an binh", members_only=True) == []
    assert people.data.ask(organisations_by_id, [brief.id, 99]) == {brief.id: brief}
    assert [(each.name, each.admitted_on) for each in people.data.ask(members_on, day(2020, 1, 1))] == [
        ("HTX An Bình 10", None), ("HTX Ấp Bắc", day(2015, 1, 1)),
    ]  # fmt: skip
    assert people.data.ask(figures_of, [brief.id], 2025)[brief.id].members == 10
    assert people.data.ask(figures_of, [brief.id], 2024) == {}


@pytest.mark.parametrize("check", CHECKS)
def test_a_register_kept_by_commands_passes_every_check(people: Register, check: Any) -> None:
    assert people.data.ask(check) == []


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE organisation SET founded_on = '2030-01-01' WHERE id = 1", "impossible_days"),
        ("UPDATE organisation_membership SET ended_on = '2000-01-01' WHERE id = 1", "impossible_days"),
        ("UPDATE organisation SET tax_code = '1600000001'", "doubled_tax_code"),
        ("UPDATE organisation_status SET since = NULL", "doubled_status"),
        ("UPDATE organisation_membership SET organisation_id = 1, ended_on = NULL", "doubled_membership"),
        ("UPDATE organisation_figures SET members_female = 11", "figures_fit"),
        ("UPDATE organisation_figures SET year = 2031", "figures_year"),
        ("UPDATE organisation SET search_text = ''", "searched_texts"),
        ("UPDATE organisation_figures SET organisation_id = 99", "orphan_facts"),
    ],
)
def test_a_check_finds_what_commands_would_not_do(people: Register, statement: str, rule: str) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(people.data.path)) as raw:
        raw.execute(statement)
        raw.commit()
    found = {finding.rule for check in CHECKS for finding in people.data.ask(check)}
    assert rule in found
