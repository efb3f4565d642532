"""What may be entered, mended, removed."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.commands import (
    EditOrganisation,
    RegisterOrganisation,
    RemoveOrganisation,
    SetUpOffice,
    edit_organisation,
    remove_organisation,
    set_up_office,
)
from lmhtx_desktop.areas.organisations.identity import tax_code_doubt
from lmhtx_desktop.areas.organisations.queries.detail import organisation_detail
from lmhtx_desktop.areas.organisations.rules import FACTS, normal_tax_code, tidied_facts, twin_key
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.settings import read_settings
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

TODAY = day(2026, 11, 22)


def broken_field(call: Any, *words: Any) -> str:
    with pytest.raises(RuleBroken) as refused:
        call(*words)
    assert refused.value.sentence
    return refused.value.field


def test_an_office_is_set_up_with_its_communes_and_named_after_its_province(data: DataFile) -> None:
    data.carry_out(set_up_office, SetUpOffice("75"))
    with data.reading() as reading:
        settings = read_settings(reading.connection)
    assert settings["alliance_name"] == "Liên minh Hợp tác xã thành phố Đồng Nai"
    assert settings["parent_name"] == "ỦY BAN NHÂN DÂN THÀNH PHỐ ĐỒNG NAI"
    assert settings["place_name"] == "Đồng Nai"
    assert broken_field(data.carry_out, set_up_office, SetUpOffice("91")) == "province_code"


def test_no_office_in_a_province_that_is_not_there(data: DataFile) -> None:
    assert broken_field(data.carry_out, set_up_office, SetUpOffice("02")) == "province_code"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "   "),
        ("kind", "CTCP"),
        ("sector", "XX"),
        ("tax_code", "12345"),
        ("founded_on", day(2026, 11, 23)),
        ("founded_year", 2027),
        ("founded_year", 1900),
        ("email", "giám đốc"),
        ("charter_capital", -1),
        ("vsic_code", "lúa"),
        ("address", "x" * 301),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(field: str, value: Any) -> None:
    facts = {"name": "HTX Tân Phú", "kind": "HTX", field: value}
    assert broken_field(tidied_facts, RegisterOrganisation(**facts), TODAY) == field


@pytest.mark.parametrize(
    ("written", "kept"),
    [("1600123456", "1600123456"), ("1600 123 456", "1600123456"), ("1600123456-001", "1600123456-001"), ("1600.123.456.001", "1600123456-001"),
     ("089203001234", "089203001234"), ("", None), (None, None)],
)  # fmt: skip
def test_tax_codes_are_kept_as_digits(written: str | None, kept: str | None) -> None:
    assert normal_tax_code(written) == kept


@pytest.mark.parametrize("code", ["0100233488", "0314409058", "0100112437", "0100112437-001", None, "089203001234"])
def test_a_good_tax_code_raises_no_doubt(code: str | None) -> None:
    assert tax_code_doubt(code) == ""


def test_a_wrong_check_digit_is_doubted_but_can_be_entered(register: Register) -> None:
    assert tax_code_doubt("0100233487")
    assert register.data.ask(organisation_detail, register.add(tax_code="0100233487")).row.tax_code == "0100233487"


@given(st.text(max_size=60))
def test_the_compared_name_is_the_same_however_it_is_written(name: str) -> None:
    assert twin_key(name.upper()) == twin_key(twin_key(name.upper()).upper())


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hợp tác xã Nông nghiệp Tân Phú", "HTX NN TÂN PHÚ"), ("HTX DVNN Tân Phú", "Hợp tác xã dịch vụ nông nghiệp Tân Phú"), ("Tổ hợp tác Lúa giống", "THT lúa giống"),
     ("Quỹ tín dụng nhân dân Mỹ Hòa", "QTDND Mỹ Hòa"), ("Liên hiệp HTX An Giang", "LHHTX An Giang")],
)  # fmt: skip
def test_abbreviated_names_are_twins(one: str, other: str) -> None:
    assert twin_key(one) == twin_key(other)


def test_names_that_differ_in_a_number_are_no_twins() -> None:
    assert twin_key("HTX Tân Phú 1") != twin_key("HTX Tân Phú 2")


def test_a_tax_code_is_given_once(register: Register) -> None:
    register.add("HTX Tân Phú", tax_code="1600123456")
    assert broken_field(lambda: register.add("HTX Mỹ Hòa", tax_code="1600 123 456")) == "tax_code"


def test_a_namesake_in_the_same_commune_is_refused_and_in_another_welcome(register: Register) -> None:
    here, there = register.communes["Xã Tân An"], register.communes["Xã Châu Phong"]
    register.add("HTX Nông nghiệp Tân Phú", commune_id=here)
    assert broken_field(lambda: register.add("HTX NN Tân Phú", commune_id=here)) == "name"
    register.add("HTX NN Tân Phú", commune_id=there)


def test_an_edit_changes_what_lists_are_searched_by(register: Register) -> None:
    id = register.add("HTX Tân Phú", phone="0912 345 678")
    facts = dict.fromkeys(FACTS) | {"name": "HTX Mỹ Hòa", "kind": "HTX", "commune_id": register.communes["Xã Châu Phong"]}
    done = register.data.carry_out(edit_organisation, EditOrganisation(id=id, **facts))
    from lmhtx_desktop.areas.organisations.api import find_organisations

    assert [each.id for each in register.data.ask(find_organisations, "chau phong my hoa")] == [id]
    assert register.data.ask(find_organisations, "tan phu") == []
    assert done.entry is not None
    register.data.carry_out(take_back, done.entry)
    assert [each.id for each in register.data.ask(find_organisations, "0912345678")] == [id]


def test_a_status_must_be_in_the_official_list_of_the_kind(register: Register) -> None:
    cooperative, group = register.add(), register.add("THT Lúa giống", "THT")
    assert broken_field(lambda: register.status(group, "bankruptcy", None)) == "status"
    assert broken_field(lambda: register.status(cooperative, "terminated", None)) == "status"
    assert broken_field(lambda: register.status(cooperative, "suspended", day(2026, 11, 23))) == "since"
    register.status(group, "terminated", day(2026, 1, 1))
    assert broken_field(
        register.data.carry_out, edit_organisation, EditOrganisation(id=group, name="HTX Lúa giống", kind="HTX")
    ) == "kind"  # fmt: skip


def test_two_statuses_of_one_day_are_one_and_the_later_entry_counts(register: Register) -> None:
    id = register.add()
    register.status(id, "suspended", day(2026, 1, 1))
    register.status(id, "not_at_address", day(2026, 1, 1))
    assert [(line.status, line.since) for line in register.data.ask(organisation_detail, id).statuses] == [
        ("not_at_address", day(2026, 1, 1)), ("active", None),
    ]  # fmt: skip


def test_an_organisation_entered_by_mistake_can_be_removed_and_brought_back(register: Register) -> None:
    id = register.add("HTX Nhầm")
    done = register.data.carry_out(remove_organisation, RemoveOrganisation(id))
    assert register.data.ask(organisation_detail, id) is None
    register.data.carry_out(take_back, done.entry)
    assert register.data.ask(organisation_detail, id).row.name == "HTX Nhầm"


@pytest.mark.parametrize("what", ["membership", "figures"])
def test_an_organisation_that_something_refers_to_stays(register: Register, what: str) -> None:
    id = register.add()
    if what == "membership":
        register.admit(id, None)
    else:
        register.figures(id, 2025, members=10)
    assert broken_field(register.data.carry_out, remove_organisation, RemoveOrganisation(id)) == ""


def test_a_member_is_admitted_once_leaves_and_may_come_back(register: Register) -> None:
    id = register.add()
    register.admit(id, day(2020, 3, 1), decision="12/QĐ-LMHTX")
    assert broken_field(register.admit, id, day(2021, 1, 1)) == "organisation"
    assert broken_field(register.leave, id, day(2020, 2, 28)) == "ended_on"
    register.leave(id, day(2022, 5, 1), "struck_off")
    assert broken_field(register.leave, id, day(2022, 6, 1)) == "organisation"
    assert broken_field(register.admit, id, day(2022, 4, 30)) == "admitted_on"
    assert broken_field(register.admit, id, None) == "admitted_on"
    register.admit(id, day(2022, 5, 1))
    lines = register.data.ask(organisation_detail, id).memberships
    assert [(line.admitted_on, line.ended_on, line.end_reason) for line in lines] == [
        (day(2022, 5, 1), None, None), (day(2020, 3, 1), day(2022, 5, 1), "struck_off"),
    ]  # fmt: skip


def test_an_enterprise_belongs_as_an_associate(register: Register) -> None:
    id = register.add("Công ty Lúa gạo", "OTHER")
    register.admit(id, None)
    assert register.data.ask(organisation_detail, id).row.member_kind == "associate"


@pytest.mark.parametrize(
    ("field", "figures"),
    [
        ("members_female", {"members": 10, "members_female": 11}),
        ("workers_members", {"workers": 3, "workers_members": 4}),
        ("managers_high", {"managers": 5, "managers_mid": 3, "managers_high": 3}),
        ("revenue_members", {"revenue": 100, "revenue_members": 101}),
        ("members", {"members": -1}),
        ("revenue", {"revenue": -1}),
        ("rating", {"rating": "Tốt"}),
        ("", {}),
    ],
)
def test_figures_that_cannot_be_are_refused(register: Register, field: str, figures: dict[str, Any]) -> None:
    id = register.add()
    assert broken_field(lambda: register.figures(id, 2025, **figures)) == field


def test_figures_of_a_year_are_replaced_and_cleared(register: Register) -> None:
    id = register.add()
    register.figures(id, 2025, members=10, profit=-5_000_000, high_tech=False)
    register.figures(id, 2025, members=12)
    known = register.data.ask(organisation_detail, id).figures
    assert [(each.year, each.members, each.profit, each.high_tech) for each in known] == [(2025, 12, None, None)]
    register.figures(id, 2025)
    assert register.data.ask(organisation_detail, id).figures == []
    assert broken_field(lambda: register.figures(id, 2027, members=1)) == "year"


def test_the_history_of_an_organisation_names_every_act(register: Register) -> None:
    id = register.add("HTX Tân Phú")
    register.add("HTX Khác")
    register.admit(id, datetime.date(2020, 1, 1))
    register.figures(id, 2025, members=10)
    sentences = [line.sentence for line in register.data.ask(organisation_detail, id).history]
    assert sentences == ["Ghi số liệu năm 2025 của HTX Tân Phú", "Kết nạp HTX Tân Phú vào Liên minh", "Thêm HTX Tân Phú"]
