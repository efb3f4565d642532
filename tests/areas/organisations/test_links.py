"""Ties between organisations, and a THT that becomes an HTX."""

import datetime
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.commands import (
    ConvertGroup,
    CorrectStatus,
    EditOrganisation,
    RecordLink,
    RegisterOrganisation,
    RemoveStatus,
    convert_group,
    correct_status,
    edit_organisation,
    record_link,
    register_organisation,
    remove_status,
)
from lmhtx_desktop.areas.organisations.queries.dossier import OrganisationFile, find_others, organisation_file
from lmhtx_desktop.areas.organisations.rules import FACTS
from lmhtx_desktop.areas.organisations.rules.dossier import check_link, conversion_doubts
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day


def broken(call: Any, *words: Any, **more: Any) -> str:
    with pytest.raises(RuleBroken) as refused:
        call(*words, **more)
    assert refused.value.sentence
    return refused.value.field


def file_of(register: Register, id: int) -> OrganisationFile:
    found = register.data.ask(organisation_file, id)
    assert found is not None
    return found


def tie(register: Register, first: int, second: int, relation: str = "member", since: datetime.date | None = None, **more: Any) -> None:
    register.data.carry_out(record_link, RecordLink(first=first, second=second, relation=relation, since=since, **more))


@pytest.mark.parametrize(
    ("relation", "first", "second", "field"),
    [
        ("member", "HTX", "LHHTX", None), ("member", "OTHER", "LHHTX", None), ("member", "THT", "LHHTX", "other"),
        ("member", "HTX", "HTX", "other"), ("became", "THT", "HTX", None), ("became", "HTX", "THT", "other"), ("merged", "HTX", "HTX", None),
        ("merged", "HTX", "LHHTX", "other"), ("split", "LHHTX", "LHHTX", None), ("split", "THT", "HTX", "other"), ("friend", "HTX", "HTX", "relation"),
    ],
)  # fmt: skip
def test_only_these_kinds_can_be_tied(relation: str, first: str, second: str, field: str | None) -> None:
    if field is None:
        check_link(relation, first, second)
    else:
        assert broken(check_link, relation, first, second) == field


def test_a_union_knows_its_members_and_they_know_it(register: Register) -> None:
    union = register.add("LHHTX Lúa gạo", "LHHTX")
    one, two, three = (register.add() for _ in range(3))
    company = register.add("Công ty", "OTHER")
    assert file_of(register, union).member_htx is None
    for each, since in ((one, day(2020, 1, 1)), (two, None), (company, None)):
        tie(register, each, union, since=since)
    tie(register, three, union, since=day(2021, 1, 1), until=day(2023, 1, 1))
    told = file_of(register, union)
    assert told.member_htx == 2
    assert any("dưới mức 3 HTX" in sentence for sentence in told.warnings)
    assert [(link.other, link.holds) for link in told.links] == [(company, True), (one, True), (two, True), (three, False)]
    assert not any(link.is_first for link in told.links)
    [link] = file_of(register, one).links
    assert (link.other, link.is_first, link.since) == (union, True, day(2020, 1, 1))


def test_the_same_tie_is_not_recorded_twice_at_a_time(register: Register) -> None:
    union, one = register.add(kind="LHHTX"), register.add()
    tie(register, one, union, since=day(2020, 1, 1), until=day(2022, 1, 1))
    assert broken(tie, register, one, union, since=day(2021, 6, 1)) == "other"
    tie(register, one, union, since=day(2022, 1, 1))
    [now, before] = file_of(register, one).links
    tie(register, one, union, since=day(2022, 1, 1), until=day(2024, 1, 1), id=now.id)
    assert [link.until for link in file_of(register, one).links] == [before.until, day(2024, 1, 1)]
    assert broken(tie, register, one, one, "merged") == "other"
    assert broken(tie, register, one, 99) == "other"
    assert broken(tie, register, one, union, since=day(2026, 12, 1)) == "since"
    assert broken(tie, register, one, union, since=day(2025, 2, 1), until=day(2025, 1, 1)) == "until"


def test_only_what_can_be_tied_is_offered(register: Register) -> None:
    union, one = register.add("LHHTX Tân Phú", "LHHTX"), register.add("HTX Tân Phú", tax_code="0100233488")
    register.add("THT Tân Phú", "THT")
    assert [id for id, _, _ in register.data.ask(find_others, "tan phu", ("HTX", "OTHER"), union)] == [one]
    assert register.data.ask(find_others, "", ("HTX",), one) == []
    assert register.data.ask(find_others, "", ("HTX",), union) == [(one, "HTX Tân Phú", "0100233488")]


@pytest.mark.parametrize(
    ("known", "doubts"),
    [
        ({"registered": True, "founded_on": day(2025, 6, 1), "founded_year": None}, 0),
        ({"registered": True, "founded_on": day(2025, 6, 2), "founded_year": None}, 1),
        ({"registered": True, "founded_on": None, "founded_year": 2025}, 0),
        ({"registered": True, "founded_on": None, "founded_year": 2026}, 1),
        ({"registered": True, "founded_on": None, "founded_year": None}, 1),
        ({"registered": False, "founded_on": day(2020, 1, 1), "founded_year": None}, 1),
    ],
)
def test_what_the_law_demands_of_a_group_that_becomes_a_cooperative(known: dict[str, Any], doubts: int) -> None:
    assert len(conversion_doubts(**known, on=day(2026, 6, 1))) == doubts


def group_in(register: Register, **more: Any) -> int:
    return register.add("Tổ hợp tác Lúa giống", "THT", **{
        "tax_code": "0100233488", "founded_on": day(2020, 1, 1), "commune_id": register.communes["Xã Tân An"], "sector": "NN", "area": "Khu vực Bắc",
        "representative": "Lê Văn Tám", **more,
    })  # fmt: skip


def convert(register: Register, group: int, **more: Any) -> Any:
    order = ConvertGroup(**{"group": group, "name": "Hợp tác xã Lúa giống", "on": day(2026, 6, 1), "charter_capital": 500_000_000, **more})
    return register.data.carry_out(convert_group, order)


def test_a_group_becomes_a_cooperative_under_its_own_code(register: Register) -> None:
    group = group_in(register)
    register.admit(group, day(2021, 1, 1), decision="5/QĐ")
    done = convert(register, group, certificate_number="07A", certificate_place="UBND xã")
    old, new = file_of(register, group), file_of(register, done.id)
    assert (old.row.status, old.row.member, old.row.tax_code) == ("terminated", False, "0100233488")
    assert (new.row.kind, new.row.name, new.row.tax_code, new.row.status) == ("HTX", "Hợp tác xã Lúa giống", "0100233488", "active")
    assert (new.row.founded_on, new.row.commune, new.row.sector, new.row.representative) == (
        day(2026, 6, 1),
        "Xã Tân An",
        "NN",
        "Lê Văn Tám",
    )
    assert (new.row.certificate_number, new.row.certificate_on, new.row.charter_capital) == ("07A", day(2026, 6, 1), 500_000_000)
    assert (new.row.member, new.row.admitted_on) == (True, day(2026, 6, 1))
    assert [(link.relation, link.is_first, link.other) for link in old.links] == [("became", True, done.id)]
    assert [(link.relation, link.is_first, link.other) for link in new.links] == [("became", False, group)]
    facts = {name: getattr(new.row, name) for name in FACTS}
    register.data.carry_out(edit_organisation, EditOrganisation(id=done.id, **{**facts, "phone": "0912345678"}))
    facts = {name: getattr(old.row, name) for name in FACTS}
    register.data.carry_out(edit_organisation, EditOrganisation(id=group, **{**facts, "note": "Đã chuyển đổi"}))
    stranger = RegisterOrganisation(name="HTX Lạ", kind="HTX", tax_code="0100233488")
    assert broken(register.data.carry_out, register_organisation, stranger) == "tax_code"
    assert broken(convert, register, group, name="Hợp tác xã Khác") == ""


def test_a_group_that_became_a_cooperative_is_not_revived_by_its_history(register: Register) -> None:
    group = group_in(register)
    convert(register, group)
    with register.data.reading() as reading:
        query = f"SELECT id FROM organisation_status WHERE organisation_id = {group} ORDER BY since DESC LIMIT 1"
        line = reading.connection.exec_driver_sql(query).scalar_one()
    assert broken(register.data.carry_out, remove_status, RemoveStatus(line)) == "status"
    assert broken(register.data.carry_out, correct_status, CorrectStatus(line, "active", day(2026, 6, 1))) == "status"
    register.data.carry_out(correct_status, CorrectStatus(line, "terminated", day(2026, 6, 2)))
    assert file_of(register, group).row.status == "terminated"


def test_a_conversion_is_taken_back_whole(register: Register) -> None:
    group = group_in(register)
    register.admit(group, day(2021, 1, 1))
    before = file_of(register, group)
    done = convert(register, group)
    register.data.carry_out(take_back, done.entry)
    assert file_of(register, group) == before
    assert register.data.ask(organisation_file, done.id) is None


def test_a_membership_ends_with_the_group_where_it_is_not_handed_on(register: Register) -> None:
    group = group_in(register)
    register.admit(group, None)
    done = convert(register, group, keeps_membership=False)
    assert not file_of(register, done.id).row.member
    assert not file_of(register, group).row.member


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"on": day(2026, 11, 23)}, "on"), ({"on": day(2019, 12, 31)}, "on"), ({"name": " "}, "name"), ({"on": day(2025, 3, 1)}, "on"),
        ({"charter_capital": -1}, "charter_capital"),
    ],
)  # fmt: skip
def test_what_cannot_be_of_a_conversion_is_refused_at_its_field(register: Register, more: dict[str, Any], field: str) -> None:
    group = group_in(register)
    register.status(group, "suspended", day(2025, 3, 1))
    assert broken(convert, register, group, **more) == field


def test_only_a_group_becomes_a_cooperative_and_may_bring_a_first_code(register: Register) -> None:
    assert broken(convert, register, register.add("HTX Đã có")) == ""
    holder = register.add("HTX Giữ mã", tax_code="0314409058")
    group = group_in(register, tax_code=None)
    assert broken(convert, register, group, tax_code="0314409058") == "tax_code"
    done = convert(register, group, tax_code="0100112437")
    assert file_of(register, done.id).row.tax_code == "0100112437"
    assert file_of(register, group).row.tax_code is None
    assert file_of(register, holder).links == []


def findings(register: Register) -> list[str]:
    from lmhtx_desktop.areas.organisations.checks import CHECKS

    return [finding.rule for check in CHECKS for finding in register.data.ask(check)]


def test_a_check_finds_two_in_one_post_ties_that_cannot_be_and_days_turned_round(register: Register) -> None:
    from lmhtx_desktop.areas.organisations.records import Certificate, Officer, OrganisationLink
    from lmhtx_desktop.kernel.changes import Area, Done
    from lmhtx_desktop.store.work import Work

    one, other = register.add(), register.add()
    group = group_in(register)
    convert(register, group)
    assert findings(register) == []

    def spoil(work: Work, order: None) -> Done:
        for since, until in ((day(2020, 1, 1), None), (day(2021, 1, 1), day(2020, 6, 1))):
            work.add(Officer(organisation_id=one, post="director", full_name="A", search_text="a", since=since, until=until))
        work.add(Officer(organisation_id=one, post="director", full_name="B", search_text="b"))
        for _ in range(2):
            work.add(OrganisationLink(from_id=one, to_id=other, relation="member"))
        work.add(Certificate(organisation_id=one, kind="iso", issued_on=day(2025, 1, 2), expires_on=day(2025, 1, 1)))
        return work.note("spoil", "spoil", {Area.ORGANISATIONS})

    register.data.carry_out(spoil, None)
    assert sorted(findings(register)) == [
        "doubled_tie", "officer_days", "one_holder_of_a_post", "paper_days", "ties_that_can_be", "ties_that_can_be",
    ]  # fmt: skip


def test_what_runs_out_stands_on_the_start_page_while_the_organisation_exists(register: Register) -> None:
    from lmhtx_desktop.areas.organisations.area import MANIFEST
    from lmhtx_desktop.areas.organisations.commands import RecordCertificate, RecordProduct, record_certificate, record_product

    alive, gone = register.add("HTX Còn"), register.add("HTX Hết")
    for id in (alive, gone):
        for last in (day(2026, 12, 1), day(2027, 2, 1)):
            register.data.carry_out(record_certificate, RecordCertificate(organisation=id, kind="vietgap", expires_on=last))
    register.data.carry_out(record_product, RecordProduct(organisation=alive, name="Gạo", stars=3, expires_on=day(2026, 11, 30)))
    register.status(gone, "dissolved", day(2026, 1, 1))
    assert MANIFEST.deadlines is not None
    told = register.data.ask(MANIFEST.deadlines, day(2026, 11, 22), day(2026, 12, 22))
    assert [(each.on, each.id) for each in told] == [(day(2026, 11, 30), alive), (day(2026, 12, 1), alive)]
    assert "VietGAP" in told[1].title
    assert "Gạo" in told[0].title


def test_a_list_that_names_the_code_means_the_one_of_its_kind(register: Register) -> None:
    from lmhtx_desktop.areas.organisations.commands import ImportOrganisations, import_organisations
    from lmhtx_desktop.areas.organisations.reading.shapes import ReadRow

    group = group_in(register)
    cooperative = convert(register, group).id
    row = ReadRow(row=2, name="HTX Lúa giống", kind="HTX", tax_code="0100233488", phone="0911222333",
                  given=frozenset({"name", "tax_code", "phone"}))  # fmt: skip
    register.data.carry_out(import_organisations, ImportOrganisations(rows=[row], file="ds.xlsx"))
    assert file_of(register, cooperative).row.phone == "0911222333"
    assert file_of(register, group).row.phone is None


def test_the_kind_stays_as_long_as_a_tie_needs_it(register: Register) -> None:
    union, member = register.add("LHHTX Miền Tây", "LHHTX"), register.add("HTX Tân Phú")
    register.data.carry_out(record_link, RecordLink(first=member, second=union, relation="member"))
    for id, name, kind in ((union, "LHHTX Miền Tây", "HTX"), (member, "HTX Tân Phú", "THT")):
        with pytest.raises(RuleBroken) as refused:
            register.data.carry_out(edit_organisation, EditOrganisation(id=id, name=name, kind=kind))
        assert refused.value.field == "kind"
        assert refused.value.sentence.endswith("Chỉ HTX (hoặc pháp nhân liên kết) là thành viên của liên hiệp HTX.")
    register.data.carry_out(edit_organisation, EditOrganisation(id=member, name="Công ty Tân Phú", kind="OTHER"))
