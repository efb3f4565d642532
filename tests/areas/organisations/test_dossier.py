"""The file of an organisation: who holds which post, registrations, products, certificates, support, corrected statuses."""

import dataclasses
import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.commands import (
    CorrectStatus,
    EndOfficer,
    RecordCertificate,
    RecordOfficer,
    RecordPolicy,
    RecordProduct,
    RecordRegistration,
    RemoveLine,
    RemoveOrganisation,
    RemoveStatus,
    correct_status,
    end_officer,
    record_certificate,
    record_officer,
    record_policy,
    record_product,
    record_registration,
    remove_line,
    remove_organisation,
    remove_status,
)
from lmhtx_desktop.areas.organisations.industry import find_vsic, vsic_name, vsic_names
from lmhtx_desktop.areas.organisations.queries.dossier import OrganisationFile, organisation_file
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from lmhtx_desktop.areas.organisations.rules.dossier import (
    OfficerFacts,
    expiry_state,
    holds_on,
    normal_identity_number,
    officer_search_text,
    overlap,
    tidied_officer,
    usual_ocop_expiry,
)
from lmhtx_desktop.areas.organisations.rules.industry import usual_field
from lmhtx_desktop.areas.organisations.rules.standing import InOffice, Standing, warnings_of
from lmhtx_desktop.areas.organisations.words import POSTS_OF, Kind
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

TODAY = day(2026, 11, 22)


def broken(call: Any, *words: Any) -> str:
    with pytest.raises(RuleBroken) as refused:
        call(*words)
    assert refused.value.sentence
    return refused.value.field


def file_of(register: Register, id: int) -> OrganisationFile:
    found = register.data.ask(organisation_file, id)
    assert found is not None
    return found


def office(register: Register, organisation: int, post: str, name: str, since: datetime.date | None = None, **more: Any) -> None:
    register.data.carry_out(record_officer, RecordOfficer(organisation=organisation, post=post, full_name=name, since=since, **more))


def in_office(register: Register, id: int) -> list[tuple[str, str]]:
    return [(line.post, line.full_name) for line in file_of(register, id).officers if line.holds]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("post", "leader"), ("post", ""), ("full_name", "  "), ("sex", "X"), ("training", "phd"), ("email", "không có"),
        ("birth_on", day(2030, 1, 1)), ("birth_year", 1850), ("since", day(2026, 11, 23)), ("until", day(2027, 1, 1)), ("note", "x" * 301),
    ],
)  # fmt: skip
def test_what_cannot_be_of_an_officer_is_refused_at_its_field(field: str, value: Any) -> None:
    facts = OfficerFacts(**{"post": "director", "full_name": "Nguyễn Văn An", field: value})
    assert broken(tidied_officer, facts, "HTX", TODAY) == field


def test_an_officers_days_are_in_order_and_the_year_of_birth_follows_the_day() -> None:
    facts = OfficerFacts(
        post="director", full_name=" Nguyễn  Văn An ", birth_on=day(1980, 5, 6), since=day(2020, 1, 1), until=day(2019, 1, 1)
    )
    assert broken(tidied_officer, facts, "HTX", TODAY) == "until"
    kept = tidied_officer(dataclasses.replace(facts, until=None), "HTX", TODAY)
    assert (kept["full_name"], kept["birth_year"]) == ("Nguyễn Văn An", 1980)
    assert broken(tidied_officer, dataclasses.replace(facts, until=None, birth_year=1979), "HTX", TODAY) == "birth_year"


def test_every_kind_has_posts_and_only_groups_have_leaders() -> None:
    assert all(POSTS_OF[kind] for kind in Kind)
    assert {kind for kind in Kind if "leader" in POSTS_OF[kind]} == {Kind.THT}


@pytest.mark.parametrize(("written", "kept"), [("", None), (None, None), ("089 178 000 123", "089178000123"), ("351.234.567", "351234567")])
def test_personal_numbers_are_kept_as_digits(written: str | None, kept: str | None) -> None:
    assert normal_identity_number(written) == kept


@pytest.mark.parametrize("written", ["12345", "08917800012x", "0891780001234"])
def test_a_personal_number_has_twelve_digits_or_the_nine_of_old(written: str) -> None:
    assert broken(normal_identity_number, written) == "identity_number"


DAYS = st.none() | st.dates(day(2020, 1, 1), day(2020, 1, 12))


@given(DAYS, DAYS, DAYS, DAYS)
def test_two_spans_overlap_exactly_where_a_day_lies_in_both(
    a: datetime.date | None, b: datetime.date | None, c: datetime.date | None, d: datetime.date | None
) -> None:
    days = [day(2019, 12, 25) + datetime.timedelta(days=each) for each in range(30)]
    for first, last in ((a, b), (c, d)):
        if first is not None and last is not None and last <= first:
            return
    assert overlap((a, b), (c, d)) == any(holds_on(a, b, each) and holds_on(c, d, each) for each in days)


@pytest.mark.parametrize(("left", "state"), [(-1, "expired"), (0, "soon"), (60, "soon"), (61, "valid"), (None, None)])
def test_the_last_day_still_counts_and_sixty_days_ask_for_a_look(left: int | None, state: str | None) -> None:
    assert expiry_state(None if left is None else TODAY + datetime.timedelta(days=left), TODAY) == state


def test_an_ocop_recognition_lasts_three_years() -> None:
    assert usual_ocop_expiry(day(2024, 2, 29)) == day(2027, 2, 28)


@pytest.mark.parametrize(
    ("sector", "vsic", "field"),
    [
        ("NN", None, "NN"), ("CN", None, "CX"), ("MT", None, "CX"), ("TD", None, "TC"), ("CH", None, "TM"), ("VT", None, "TM"),
        ("KH", None, None), (None, None, None), ("KH", "5510", "TM"), ("NN", "3600", "CX"), ("CN", "0893", "NN"), ("TM", "6492", "TC"),
        ("NN", "A0118", "NN"), (None, "4", None), (None, "0810", "CX"),
    ],
)  # fmt: skip
def test_the_field_of_the_decree_is_proposed_from_the_registered_business_before_the_report_group(
    sector: str | None, vsic: str | None, field: str | None
) -> None:
    assert usual_field(sector, vsic) == field


def test_vsic_codes_are_found_by_code_and_by_name_and_unknown_ones_have_no_name() -> None:
    assert all(len(code) == 4 and code.isdecimal() and name for code, name in vsic_names().items())
    assert vsic_name("A0118") == vsic_name("01181") == vsic_names()["0118"]
    assert vsic_name("9999") == vsic_name("01") == vsic_name(None) == ""
    assert ("0111", vsic_names()["0111"]) in find_vsic("lua")
    assert [code for code, _ in find_vsic("016")] == ["0161", "0162", "0163", "0164"]


def standing(**known: Any) -> Standing:
    return Standing(**{"kind": "HTX", "status": "active", "status_since": None, **known})


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"members_official": 4}, "thành viên chính thức"),
        ({"members": 4}, "thành viên chính thức"),
        ({"members": 9, "members_official": 3}, "thành viên chính thức"),
        ({"kind": "THT", "members": 1}, "tổ hợp tác"),
        ({"kind": "LHHTX", "members": 9, "member_htx": 2}, "HTX thành viên"),
        ({"status": "suspended", "status_since": day(2024, 11, 21)}, "24 tháng"),
        ({"status": "not_at_address", "status_since": day(2025, 11, 21)}, "12 tháng"),
        ({"officers": [InOffice("chairman", "Lê Văn Tám", day(2021, 11, 21), None)]}, "5 năm"),
        ({"representative": "Trần Thị Hoa", "officers": [InOffice("director", "Lê Văn Tám", None, None)]}, "Trần Thị Hoa"),
        ({"expiries": [TODAY - datetime.timedelta(days=1)]}, "đã hết hạn"),
        ({"expiries": [TODAY + datetime.timedelta(days=9)]}, "sắp hết hạn"),
        ({"figures_year": 2024}, "từ năm 2025"),
    ],
)  # fmt: skip
def test_what_asks_for_a_look_is_said(known: dict[str, Any], said: str) -> None:
    [sentence] = warnings_of(standing(**known), TODAY)
    assert said in sentence


@pytest.mark.parametrize(
    "known",
    [
        {}, {"members_official": 5}, {"members": 5}, {"kind": "THT", "members": 2}, {"kind": "LHHTX", "member_htx": 3, "members": 1},
        {"kind": "OTHER", "members": 1}, {"status": "suspended", "status_since": day(2024, 11, 22)}, {"status": "suspended"},
        {"status": "dissolved", "members": 1, "expiries": [day(2020, 1, 1)]}, {"figures_year": 2025},
        {"officers": [InOffice("chairman", "A", day(2021, 11, 22), None), InOffice("board", "B", day(2001, 1, 1), None)]},
        {"officers": [InOffice("chairman", "A", day(2001, 1, 1), day(2020, 1, 1))]}, {"representative": "Trần Thị Hoa"},
    ],
)  # fmt: skip
def test_what_is_in_order_or_unknown_is_not_complained_about(known: dict[str, Any]) -> None:
    assert warnings_of(standing(**known), TODAY) == []


def test_a_new_chairman_replaces_the_old_one_on_the_day_and_represents_the_cooperative(register: Register) -> None:
    id = register.add("HTX Tân Phú")
    office(register, id, "chairman", "Lê Văn Tám", day(2020, 3, 1), represents=True, phone="0912.345.678")
    row = file_of(register, id).row
    assert (row.representative, row.representative_title) == ("Lê Văn Tám", "Chủ tịch HĐQT")
    with pytest.raises(RuleBroken) as refused:
        office(register, id, "chairman", "Trần Thị Hoa", day(2025, 1, 1))
    assert refused.value.field == "post"
    done = register.data.carry_out(record_officer, RecordOfficer(
        organisation=id, post="chairman", full_name="Trần Thị Hoa", since=day(2025, 1, 1), represents=True, replaces=True))  # fmt: skip
    told = file_of(register, id)
    assert [(line.full_name, line.until, line.represents) for line in told.officers] == [
        ("Trần Thị Hoa", None, True), ("Lê Văn Tám", day(2025, 1, 1), False),
    ]  # fmt: skip
    assert told.row.representative == "Trần Thị Hoa"
    assert register.data.ask(organisation_ids, RegisterAsk("tran thi hoa")) == [id]
    assert done.entry is not None
    register.data.carry_out(take_back, done.entry)
    told = file_of(register, id)
    assert [(line.full_name, line.until) for line in told.officers] == [("Lê Văn Tám", None)]
    assert told.row.representative == "Lê Văn Tám"


def test_whom_somebody_replaces_must_be_clear(register: Register) -> None:
    id = register.add()
    office(register, id, "director", "Lê Văn Tám", day(2024, 1, 1))
    for since, field in ((None, "since"), (day(2023, 1, 1), "post"), (day(2024, 1, 1), "post")):
        with pytest.raises(RuleBroken) as refused:
            office(register, id, "director", "Trần Thị Hoa", since, replaces=True)
        assert refused.value.field == field
    office(register, id, "director", "Người Trước", day(2020, 1, 1), until=day(2024, 1, 1))
    office(register, id, "board", "Trần Thị Hoa", day(2020, 1, 1))
    office(register, id, "board", "Lê Văn Tám", day(2020, 1, 1))
    assert in_office(register, id) == [("director", "Lê Văn Tám"), ("board", "Trần Thị Hoa"), ("board", "Lê Văn Tám")]


def test_an_officer_is_found_by_name_without_accents_and_by_phone(register: Register) -> None:
    id = register.add("HTX Tân Phú")
    register.add("HTX Khác")
    office(register, id, "accountant", "Đặng Thị Yến", phone="0977 123 456")
    assert officer_search_text("Đặng Thị Yến", "0977 123 456") == "dang thi yen|0977123456"
    from lmhtx_desktop.areas.organisations.queries.search import search_register

    assert register.data.ask(search_register, "dang yen").exact == [id]
    assert register.data.ask(search_register, "0977123").exact == [id]


def test_mending_an_officer_keeps_the_hidden_number_and_the_representative_follows(register: Register) -> None:
    id = register.add("HTX Tân Phú", representative="Lê Văn Tám", representative_title="Giám đốc")
    office(register, id, "director", "Lê Văn Tám", day(2020, 1, 1), identity_number="089 178 000 123")
    [line] = file_of(register, id).officers
    assert (line.represents, line.identity_tail) == (True, "0123")
    order = RecordOfficer(organisation=id, id=line.id, post="director", full_name="Lê Văn Tám", training="degree", represents=True)
    register.data.carry_out(record_officer, order)
    [line] = file_of(register, id).officers
    assert (line.training, line.since, line.identity_tail) == ("degree", None, "0123")
    register.data.carry_out(record_officer, dataclasses.replace(order, full_name="Lê Văn Thám", identity_number="089178000999"))
    told = file_of(register, id)
    assert (told.row.representative, told.officers[0].identity_tail) == ("Lê Văn Thám", "0999")
    register.data.carry_out(record_officer, dataclasses.replace(order, full_name="Lê Văn Thám", represents=False))
    assert file_of(register, id).row.representative is None


def test_an_officer_leaves_on_a_day_once(register: Register) -> None:
    id = register.add()
    office(register, id, "head_supervisor", "Lê Văn Tám", day(2024, 1, 1), represents=True)
    [line] = file_of(register, id).officers
    for until in (day(2023, 12, 31), day(2026, 11, 23)):
        assert broken(register.data.carry_out, end_officer, EndOfficer(line.id, until)) == "until"
    register.data.carry_out(end_officer, EndOfficer(line.id, day(2026, 1, 1)))
    assert broken(register.data.carry_out, end_officer, EndOfficer(line.id, day(2026, 2, 1))) == "until"
    told = file_of(register, id)
    assert in_office(register, id) == []
    assert any("Lê Văn Tám" in sentence for sentence in told.warnings)
    gone = RecordOfficer(organisation=id, id=line.id, post="supervisor", full_name="Lê Văn Tám", until=day(2026, 1, 1), represents=True)
    assert broken(register.data.carry_out, record_officer, gone) == "represents"


def test_the_newest_registration_gives_the_certificate(register: Register) -> None:
    id = register.add()

    def record(turn: int, number: str | None, on: datetime.date | None, **more: Any) -> None:
        register.data.carry_out(
            record_registration, RecordRegistration(organisation=id, turn=turn, number=number, registered_on=on, **more)
        )

    record(1, "07B", day(2022, 5, 1), place="Phòng Tài chính", content="Tăng vốn điều lệ")
    record(0, "07A", day(2019, 4, 1), place="UBND huyện")
    told = file_of(register, id)
    assert (told.row.certificate_number, told.row.certificate_on, told.row.certificate_place) == ("07B", day(2022, 5, 1), "Phòng Tài chính")
    assert [line.turn for line in told.registrations] == [1, 0]
    record(2, None, day(2026, 2, 1))
    assert file_of(register, id).row.certificate_number == "07B"
    assert file_of(register, id).row.certificate_on == day(2026, 2, 1)
    assert broken(record, 2, "x", day(2026, 3, 1)) == "turn"
    assert broken(record, 3, None, None) == "registered_on"
    assert broken(record, -1, "x", None) == "turn"


def test_products_certificates_and_support_are_kept_mended_and_taken_out(register: Register) -> None:
    id = register.add()
    carry_out = register.data.carry_out
    carry_out(
        record_product, RecordProduct(organisation=id, name="Gạo thơm", stars=4, recognised_on=day(2025, 1, 1), expires_on=day(2028, 1, 1))
    )
    carry_out(record_certificate, RecordCertificate(organisation=id, kind="vietgap", expires_on=day(2026, 11, 21)))
    carry_out(
        record_policy, RecordPolicy(organisation=id, policy="training", reached_on=day(2025, 3, 3), from_central=5_000_000, from_other=0)
    )
    told = file_of(register, id)
    [product], [certificate], [policy] = told.products, told.certificates, told.policies
    assert (policy.total, policy.from_local) == (5_000_000, None)
    assert told.warnings == ["1 chứng nhận đã hết hạn."]
    carry_out(record_product, RecordProduct(organisation=id, id=product.id, name="Gạo thơm ST"))
    assert [(line.name, line.stars) for line in file_of(register, id).products] == [("Gạo thơm ST", None)]
    assert broken(carry_out, remove_organisation, RemoveOrganisation(id)) == ""
    for what, line in (("product", product), ("certificate", certificate), ("policy", policy)):
        done = carry_out(remove_line, RemoveLine(what, line.id))
        assert broken(carry_out, remove_line, RemoveLine(what, line.id)) == ""
    told = file_of(register, id)
    assert (told.products, told.certificates, told.policies) == ([], [], [])
    assert done.entry is not None
    carry_out(take_back, done.entry)
    assert file_of(register, id).policies == [policy]
    carry_out(remove_line, RemoveLine("policy", policy.id))
    carry_out(remove_organisation, RemoveOrganisation(id))


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (RecordProduct(organisation=1, name=" "), "name"),
        (RecordProduct(organisation=1, name="Gạo", stars=6), "stars"),
        (RecordProduct(organisation=1, name="Gạo", recognised_on=day(2025, 1, 2), expires_on=day(2025, 1, 1)), "expires_on"),
        (RecordProduct(organisation=99, name="Gạo"), "organisation"),
        (RecordCertificate(organisation=1, kind="gap"), "kind"),
        (RecordCertificate(organisation=1, kind="iso", issued_on=day(2027, 1, 1)), "issued_on"),
        (RecordPolicy(organisation=1, policy="gift", reached_on=day(2025, 1, 1)), "policy"),
        (RecordPolicy(organisation=1, policy="tax", reached_on=None), "reached_on"),
        (RecordPolicy(organisation=1, policy="tax", reached_on=day(2025, 1, 1), people=-1), "people"),
        (RecordPolicy(organisation=1, policy="tax", reached_on=day(2025, 1, 1), from_local=-1), "from_local"),
    ],
)
def test_what_cannot_be_kept_in_the_file_is_refused_at_its_field(register: Register, order: Any, field: str) -> None:
    register.add()
    command = {RecordProduct: record_product, RecordCertificate: record_certificate, RecordPolicy: record_policy}[type(order)]
    assert broken(register.data.carry_out, command, order) == field


def test_a_wrong_status_line_is_mended_or_taken_out_and_the_one_before_holds_again(register: Register) -> None:
    id = register.add(founded_on=day(2015, 1, 1))
    register.status(id, "suspended", day(2024, 1, 1))
    register.status(id, "dissolving", day(2025, 1, 1))
    dissolving, suspended, _ = file_of(register, id).detail.statuses
    carry_out = register.data.carry_out
    assert broken(carry_out, correct_status, CorrectStatus(dissolving.id, "terminated", day(2025, 1, 1))) == "status"
    assert broken(carry_out, correct_status, CorrectStatus(dissolving.id, "dissolving", day(2024, 1, 1))) == "since"
    assert broken(carry_out, correct_status, CorrectStatus(dissolving.id, "dissolving", None)) == "since"
    carry_out(correct_status, CorrectStatus(dissolving.id, "bankruptcy", day(2025, 6, 1), "Theo quyết định của tòa"))
    newest = file_of(register, id).detail.statuses[0]
    assert (newest.status, newest.since, newest.note) == ("bankruptcy", day(2025, 6, 1), "Theo quyết định của tòa")
    done = carry_out(remove_status, RemoveStatus(dissolving.id))
    assert file_of(register, id).row.status == "suspended"
    assert done.entry is not None
    carry_out(take_back, done.entry)
    assert file_of(register, id).row.status == "bankruptcy"
    assert suspended in file_of(register, id).detail.statuses


def test_a_pause_counts_from_its_first_day_also_where_a_list_told_it_again(register: Register) -> None:
    id = register.add()
    register.status(id, "suspended", day(2024, 1, 1))
    register.status(id, "suspended", day(2025, 12, 31))
    assert any("01/01/2024" in sentence for sentence in file_of(register, id).warnings)
