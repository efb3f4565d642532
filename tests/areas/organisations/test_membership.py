"""Membership of the Alliance: what may follow what, states on any day, numbers without a gap."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lmhtx_desktop.areas.organisations.checks import CHECKS
from lmhtx_desktop.areas.organisations.commands import (
    AdmitMember,
    AdmitMembers,
    CloseApplication,
    EditApplication,
    EditMembership,
    EditSuspension,
    EndMembership,
    IssuePapers,
    RecordApplication,
    RemoveApplication,
    RemoveMembership,
    RemoveSuspension,
    ResumeMembership,
    SuspendMembership,
    VoidPaper,
    admit_member,
    admit_members,
    close_application,
    edit_application,
    edit_membership,
    edit_suspension,
    end_membership,
    issue_papers,
    record_application,
    remove_application,
    remove_membership,
    remove_suspension,
    resume_membership,
    suspend_membership,
    void_paper,
)
from lmhtx_desktop.areas.organisations.queries.membership import (
    MembershipFile,
    StandingAsk,
    membership_file,
    standing_ids,
    standings,
    state_counts,
)
from lmhtx_desktop.areas.organisations.queries.membership_lists import (
    ApplicationsAsk,
    PapersAsk,
    application_ids,
    application_rows,
    paper_ids,
    paper_plan,
    paper_rows,
    paper_years,
)
from lmhtx_desktop.areas.organisations.queries.search import prepare_search
from lmhtx_desktop.areas.organisations.rules.membership import (
    Span,
    check_membership,
    check_suspension,
    missing_paper_numbers,
    next_paper_number,
    paper_code,
)
from lmhtx_desktop.areas.organisations.words import MembershipState
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

TODAY = day(2026, 11, 22)


def file_of(register: Register, id: int) -> MembershipFile:
    found = register.data.ask(membership_file, id)
    assert found is not None
    return found


def state_on(register: Register, id: int, on: datetime.date) -> str | None:
    return register.data.ask(standings, [id], on)[0].state


def do(register: Register, command: Any, order: Any) -> Any:
    return register.data.carry_out(command, order)


def refused(register: Register, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as told:
        register.data.carry_out(command, order)
    return told.value


@pytest.mark.parametrize(
    ("span", "others", "field"),
    [
        (Span(day(2020, 1, 1)), [], None),
        (Span(day(2026, 11, 22)), [], None),
        (Span(day(2026, 11, 23)), [], "admitted_on"),
        (Span(day(2020, 1, 1), day(2019, 12, 31)), [], "ended_on"),
        (Span(day(2020, 1, 1), day(2020, 1, 1)), [], None),
        (Span(day(2020, 1, 1)), [Span(day(2015, 1, 1), day(2020, 1, 1))], None),
        (Span(day(2020, 1, 1)), [Span(day(2015, 1, 1), day(2020, 1, 2))], "admitted_on"),
        (Span(day(2020, 1, 1)), [Span(None)], "organisation"),
        (Span(None), [Span(day(2015, 1, 1), day(2016, 1, 1))], "admitted_on"),
        (Span(day(2010, 1, 1), day(2014, 1, 1)), [Span(day(2014, 1, 1))], None),
        (Span(day(2010, 1, 1), day(2014, 1, 2)), [Span(day(2014, 1, 1))], "admitted_on"),
    ],
)
def test_memberships_of_one_organisation_never_meet(span: Span, others: list[Span], field: str | None) -> None:
    if field is None:
        check_membership(span, others, TODAY)
        return
    with pytest.raises(RuleBroken) as told:
        check_membership(span, others, TODAY)
    assert told.value.field == field


@pytest.mark.parametrize(
    ("rest", "membership", "others", "field"),
    [
        (Span(day(2021, 1, 1)), Span(day(2020, 1, 1)), [], None),
        (Span(day(2019, 1, 1)), Span(day(2020, 1, 1)), [], "since"),
        (Span(day(2021, 1, 1)), Span(None), [], None),
        (Span(day(2021, 1, 1), day(2021, 1, 1)), Span(None), [], "until"),
        (Span(day(2021, 1, 1), day(2022, 1, 1)), Span(None, day(2021, 6, 1)), [], "until"),
        (Span(day(2021, 6, 1), day(2022, 1, 1)), Span(None, day(2021, 6, 1)), [], "since"),
        (Span(day(2021, 1, 1)), Span(None), [Span(day(2022, 1, 1), day(2023, 1, 1))], "since"),
        (Span(day(2023, 1, 1)), Span(None), [Span(day(2022, 1, 1), day(2023, 1, 1))], None),
        (Span(day(2027, 1, 1)), Span(None), [], "since"),
    ],
)
def test_a_rest_lies_within_its_membership_and_alone(rest: Span, membership: Span, others: list[Span], field: str | None) -> None:
    if field is None:
        check_suspension(rest, membership, others, TODAY)
        return
    with pytest.raises(RuleBroken) as told:
        check_suspension(rest, membership, others, TODAY)
    assert told.value.field == field


_days = some.dates(day(2010, 1, 1), day(2026, 11, 22))
_spans = some.builds(Span, some.none() | _days, some.none() | _days)


@given(_spans, _spans, _days)
def test_two_times_that_share_a_day_meet(one: Span, other: Span, on: datetime.date) -> None:
    if one.covers(on) and other.covers(on):
        assert one.meets(other)
        assert other.meets(one)
    assert one.meets(other) == other.meets(one)


@given(some.sets(some.integers(1, 50), max_size=20))
def test_the_next_number_never_leaves_a_gap_after_the_last(given_numbers: set[int]) -> None:
    following = next_paper_number(given_numbers, None)
    assert following not in given_numbers
    assert not given_numbers or missing_paper_numbers([*given_numbers, following]) == missing_paper_numbers(list(given_numbers))


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [("decision", 5, "05/QĐ-LMHTX"), ("decision", 112, "112/QĐ-LMHTX"), ("certificate", 12, "0012/2026/GCNTV-LMHTX"),
     ("card", 3, "0003/2026/TTV-LMHTX")],
)  # fmt: skip
def test_numbers_are_written_as_offices_write_them(kind: str, number: int, code: str) -> None:
    assert paper_code(kind, number, 2026, "LMHTX") == code


def test_a_book_begins_where_the_office_says_and_only_once() -> None:
    assert next_paper_number([], 45) == 45
    assert next_paper_number([45], None) == 46
    assert next_paper_number([45], 46) == 46
    for given_numbers, first in (([45], 50), ([], 0)):
        with pytest.raises(RuleBroken) as told:
            next_paper_number(given_numbers, first)
        assert told.value.field == "first"


def test_the_state_of_every_day_follows_from_the_facts(register: Register) -> None:
    a = register.add("HTX Tân Phú")
    do(register, record_application, RecordApplication(a, day(2019, 1, 10)))
    do(register, admit_member, AdmitMember(a, day(2019, 3, 1), "12/QĐ-LMHTX"))
    do(register, suspend_membership, SuspendMembership(a, day(2020, 1, 1), "3/QĐ", "Chưa củng cố được hoạt động"))
    do(register, resume_membership, ResumeMembership(a, day(2020, 7, 1)))
    do(register, end_membership, EndMembership(a, day(2021, 1, 1), "struck_off", "9/QĐ", day(2020, 12, 30)))
    do(register, record_application, RecordApplication(a, day(2023, 5, 1)))
    do(register, close_application, CloseApplication(register.data.ask(application_ids, ApplicationsAsk(outcome="waiting"))[0], "refused",
                                                     day(2023, 6, 1), "Hồ sơ chưa đủ"))  # fmt: skip
    do(register, admit_member, AdmitMember(a, day(2024, 2, 1)))
    do(register, suspend_membership, SuspendMembership(a, day(2026, 10, 1)))
    expected = {
        day(2019, 1, 9): None, day(2019, 1, 10): "applied", day(2019, 2, 28): "applied", day(2019, 3, 1): "member",
        day(2019, 12, 31): "member", day(2020, 1, 1): "suspended", day(2020, 6, 30): "suspended", day(2020, 7, 1): "member",
        day(2020, 12, 31): "member", day(2021, 1, 1): "struck_off", day(2023, 4, 30): "struck_off", day(2023, 5, 1): "applied",
        day(2023, 5, 31): "applied", day(2023, 6, 1): "struck_off", day(2024, 1, 31): "struck_off", day(2024, 2, 1): "member",
        day(2026, 9, 30): "member", TODAY: "suspended",
    }  # fmt: skip
    assert {on: state_on(register, a, on) for on in expected} == expected
    for on, state in expected.items():
        listed = {each: register.data.ask(standing_ids, StandingAsk(state=each, as_of=on)) for each in MembershipState}
        assert listed == {each: [a] if each == state else [] for each in MembershipState}, on
        assert register.data.ask(standing_ids, StandingAsk(as_of=on)) == ([a] if state is not None else [])
        assert register.data.ask(state_counts, on) == ({state: 1} if state is not None else {})
    told = file_of(register, a)
    assert (told.state, told.first_admitted_on, len(told.memberships)) == ("suspended", day(2019, 3, 1), 2)
    assert told.current is not None
    assert told.current.admitted_on == day(2024, 2, 1)
    assert told.memberships[1].end_decision_on == day(2020, 12, 30)
    assert [each.outcome for each in told.applications] == ["refused", "admitted"]
    assert not [finding for check in CHECKS for finding in register.data.ask(check)]


def test_a_member_since_nobody_knows_when_is_a_member_on_every_day(register: Register) -> None:
    a = register.add()
    register.admit(a, None)
    assert state_on(register, a, day(1990, 1, 1)) == "member"
    assert file_of(register, a).first_admitted_on is None


def test_an_ended_membership_ends_its_rest(register: Register) -> None:
    a = register.add()
    register.admit(a, day(2020, 1, 1))
    do(register, suspend_membership, SuspendMembership(a, day(2021, 1, 1)))
    assert refused(register, end_membership, EndMembership(a, day(2020, 6, 1), "withdrew")).field == "ended_on"
    do(register, end_membership, EndMembership(a, day(2022, 1, 1), "dissolved"))
    assert file_of(register, a).suspensions[0].until == day(2022, 1, 1)
    assert file_of(register, a).state == "dissolved"


def test_several_organisations_are_admitted_by_one_decision_or_none(register: Register) -> None:
    ids = [register.add() for _ in range(12)]
    done = do(register, admit_members, AdmitMembers(tuple(ids), day(2026, 3, 1), "07/QĐ-LMHTX", day(2026, 2, 27)))
    assert "12 tổ chức" in done.sentence
    assert {file_of(register, id).memberships[0].decision for id in ids} == {"07/QĐ-LMHTX"}
    more = [register.add("HTX Mới"), ids[3]]
    broken = refused(register, admit_members, AdmitMembers(tuple(more), day(2026, 4, 1)))
    assert broken.field == "organisations"
    assert "HTX số 4" in broken.sentence
    assert file_of(register, more[0]).memberships == []
    register.data.carry_out(take_back, done.entry)
    assert all(file_of(register, id).state is None for id in ids)


def test_an_admission_decides_the_application_and_taking_it_back_opens_it_again(register: Register) -> None:
    a = register.add(kind="OTHER", name="Công ty Hạt Ngọc")
    do(register, record_application, RecordApplication(a, day(2026, 5, 1), "honorary"))
    assert "2026" in refused(register, record_application, RecordApplication(a, day(2026, 6, 1))).sentence
    assert refused(register, admit_member, AdmitMember(a, day(2026, 4, 30))).field == "admitted_on"
    done = do(register, admit_member, AdmitMember(a, day(2026, 6, 1)))
    told = file_of(register, a)
    assert (told.memberships[0].member_kind, told.applications[0].outcome) == ("honorary", "admitted")
    register.data.carry_out(take_back, done.entry)
    waiting = file_of(register, a).waiting
    assert waiting is not None
    assert waiting.membership_id is None


def test_applications_are_refused_withdrawn_mended_and_removed(register: Register) -> None:
    a, b = register.add("HTX Tân Phú"), register.add("HTX Bình Minh")
    do(register, record_application, RecordApplication(a, day(2026, 5, 1), note="Hồ sơ nộp trực tiếp"))
    do(register, record_application, RecordApplication(b, day(2026, 4, 1)))
    first, second = register.data.ask(application_ids, ApplicationsAsk(outcome="waiting"))
    rows = register.data.ask(application_rows, [first, second])
    assert [row.name for row in rows] == ["HTX Bình Minh", "HTX Tân Phú"]
    assert refused(register, close_application, CloseApplication(first, "refused", day(2026, 3, 1))).field == "decided_on"
    assert refused(register, close_application, CloseApplication(first, "admitted", day(2026, 6, 1))).field == "outcome"
    do(register, close_application, CloseApplication(first, "withdrawn", day(2026, 6, 1)))
    assert refused(register, close_application, CloseApplication(first, "refused", day(2026, 6, 2))).sentence
    assert register.data.ask(application_ids, ApplicationsAsk(outcome="withdrawn")) == [first]
    assert register.data.ask(application_ids, ApplicationsAsk(search="tan phu", year=2026)) == [second]
    assert refused(register, edit_application, EditApplication(first, day(2026, 6, 2), "full")).field == "applied_on"
    do(register, edit_application, EditApplication(second, day(2026, 5, 3), "associate", "Đã bổ sung"))
    assert file_of(register, a).applications[0].member_kind == "associate"
    do(register, remove_application, RemoveApplication(second))
    assert file_of(register, a).state is None


def test_a_wrongly_typed_membership_is_mended_or_removed(register: Register) -> None:
    a = register.add()
    do(register, record_application, RecordApplication(a, day(2019, 1, 1)))
    register.admit(a, day(2020, 1, 1))
    do(register, suspend_membership, SuspendMembership(a, day(2021, 1, 1), reason="Bão lũ"))
    told = file_of(register, a)
    membership, rest = told.memberships[0].id, told.suspensions[0].id

    def order(**facts: Any) -> EditMembership:
        return EditMembership(**{"membership": membership, "member_kind": "full", "admitted_on": day(2020, 1, 1), **facts})

    assert refused(register, edit_membership, order(admitted_on=day(2021, 6, 1))).field == "since"
    assert refused(register, edit_membership, order(end_reason="withdrew")).field == "ended_on"
    assert refused(register, edit_membership, order(ended_on=day(2024, 1, 1))).field == "end_reason"
    assert refused(register, edit_membership, order(member_kind="boss")).field == "member_kind"
    do(register, edit_suspension, EditSuspension(rest, day(2021, 2, 1), day(2021, 5, 1), "4/QĐ", "Lũ"))
    done = do(register, edit_membership, order(admitted_on=day(2019, 12, 1), decision=" 15/QĐ-LMHTX ", decision_on=day(2019, 11, 28),
                                               certificate="TV-15", card="15", ended_on=day(2024, 1, 1), end_reason="expelled"))  # fmt: skip
    mended = file_of(register, a).memberships[0]
    assert (mended.admitted_on, mended.decision, mended.card, mended.end_reason) == (day(2019, 12, 1), "15/QĐ-LMHTX", "15", "expelled")
    register.data.carry_out(take_back, done.entry)
    assert file_of(register, a).memberships[0].ended_on is None
    do(register, remove_suspension, RemoveSuspension(rest))
    removed = do(register, remove_membership, RemoveMembership(membership))
    told = file_of(register, a)
    assert (told.memberships, told.state) == ([], "applied")
    register.data.carry_out(take_back, removed.entry)
    assert file_of(register, a).state == "member"


def test_papers_are_numbered_without_a_gap_by_kind_and_year(register: Register) -> None:
    ids = [register.add() for _ in range(4)]
    for id in ids:
        register.admit(id, day(2025, 12, 1))
    members = tuple(file_of(register, id).memberships[0].id for id in ids)
    assert refused(register, issue_papers, IssuePapers("certificate", members, day(2025, 11, 1))).field == "issued_on"
    do(register, issue_papers, IssuePapers("certificate", members[:2], day(2025, 12, 5), "Nguyễn Văn Phúc"))
    do(register, issue_papers, IssuePapers("certificate", members[:3], day(2026, 1, 5)))
    done = do(register, issue_papers, IssuePapers("decision", members, day(2025, 12, 1), first=45))
    codes = [row.code for row in register.data.ask(paper_rows, register.data.ask(paper_ids, PapersAsk(kind="certificate")))]
    assert codes == ["0001/2025/GCNTV-LMHTX", "0002/2025/GCNTV-LMHTX", "0001/2026/GCNTV-LMHTX"]
    assert [file_of(register, id).memberships[0].decision for id in ids] == ["45/QĐ-LMHTX"] * 4
    assert register.data.ask(paper_years) == [2026, 2025]
    plan = register.data.ask(paper_plan, "certificate", members, 2026)
    assert (plan.without, plan.last) == ([members[3]], 1)
    with pytest.raises(RuleBroken):
        register.data.carry_out(take_back, done.entry)
    again = do(register, issue_papers, IssuePapers("decision", members[:1], day(2026, 2, 1)))
    assert "In lại" in again.sentence
    assert len(register.data.ask(paper_ids, PapersAsk(kind="decision"))) == 4
    assert not [finding for check in CHECKS for finding in register.data.ask(check)]


def test_a_void_number_stays_used_and_a_shared_decision_is_void_for_all(register: Register) -> None:
    ids = [register.add() for _ in range(3)]
    for id in ids:
        register.admit(id, day(2026, 1, 5))
    members = tuple(file_of(register, id).memberships[0].id for id in ids)
    do(register, issue_papers, IssuePapers("decision", members, day(2026, 1, 5)))
    do(register, issue_papers, IssuePapers("card", members[:1], day(2026, 1, 6)))
    paper = register.data.ask(paper_ids, PapersAsk(kind="decision"))[0]
    assert refused(register, void_paper, VoidPaper(paper, " ")).field == "reason"
    do(register, void_paper, VoidPaper(paper, "Sai\ud83d tên"))
    assert refused(register, void_paper, VoidPaper(paper, "Lần nữa")).sentence
    assert {file_of(register, id).memberships[0].decision for id in ids} == {None}
    assert len(register.data.ask(paper_ids, PapersAsk(kind="decision", voided=True))) == 3
    do(register, issue_papers, IssuePapers("decision", members, day(2026, 1, 7), together=False))
    assert [file_of(register, id).memberships[0].decision for id in ids] == ["02/QĐ-LMHTX", "03/QĐ-LMHTX", "04/QĐ-LMHTX"]
    assert "hãy hủy số ấy trước" in refused(register, remove_membership, RemoveMembership(members[0])).sentence
    order = EditMembership(
        membership=members[0], member_kind="full", admitted_on=day(2026, 1, 5), decision="khác", card="0001/2026/TTV-LMHTX"
    )
    assert refused(register, edit_membership, order).field == "decision"
    for paper in register.data.ask(paper_ids, PapersAsk(search=file_of(register, ids[0]).name, voided=False)):
        do(register, void_paper, VoidPaper(paper, "Ghi nhầm tổ chức"))
    do(register, remove_membership, RemoveMembership(members[0]))
    assert file_of(register, ids[0]).state is None
    assert len(file_of(register, ids[0]).papers) == 3
    assert not [finding for check in CHECKS for finding in register.data.ask(check)]


@pytest.mark.parametrize("sort", ["name", "admitted_on", "member_kind", "decision", "certificate", "card", "since", "state"])
@pytest.mark.parametrize("descending", [False, True])
def test_members_stand_in_the_same_order_whether_or_not_names_are_at_hand(register: Register, sort: str, descending: bool) -> None:
    for place, name in enumerate(["Bình", "An", "Cát", "Dương", "Gia", "Hòa"]):
        id = register.add(f"HTX {name}")
        if place % 3 == 2:
            register.admit(id, day(2010, 1, 1), card="cũ", decision="1/QĐ")
            register.leave(id, day(2012, 1, 1))
        on = None if place == 4 else day(2020 - place, 5, 1)
        register.admit(id, on, decision="" if place % 2 else f"{9 - place}/QĐ", certificate=f"GCN {place % 2}", card="" if place else "7")
    ask = StandingAsk(sort=sort, descending=descending)
    before = register.data.ask(standing_ids, ask)
    register.data.ask(prepare_search)
    assert register.data.ask(standing_ids, ask) == before
    assert len(before) == 6


@pytest.mark.parametrize("names_at_hand", [False, True])
def test_the_list_of_members_filters_by_state_day_and_lacking_paper(register: Register, names_at_hand: bool) -> None:
    a, b, c, d = (
        register.add(f"HTX {name}", area=area) for name, area in (("An", "Bắc"), ("Bình", "Nam"), ("Châu", "Nam"), ("Dương", None))
    )
    register.admit(a, day(2020, 1, 1), certificate="1")
    register.admit(b, day(2025, 1, 1))
    register.leave(b, day(2026, 1, 1), "expelled")
    do(register, record_application, RecordApplication(c, day(2026, 9, 1)))
    ask = register.data.ask
    if names_at_hand:
        ask(prepare_search)
    assert ask(standing_ids, StandingAsk()) == [a, b, c]
    assert ask(standing_ids, StandingAsk(descending=True)) == [c, b, a]
    assert ask(standing_ids, StandingAsk(state="member")) == ask(standing_ids, StandingAsk(kind="HTX", state="member")) == [a]
    assert ask(standing_ids, StandingAsk(state="applied")) == [c]
    assert ask(standing_ids, StandingAsk(state="member", as_of=day(2025, 6, 1))) == [a, b]
    assert ask(standing_ids, StandingAsk(kind="THT")) == []
    do(register, suspend_membership, SuspendMembership(a, day(2026, 9, 1)))
    assert ask(standing_ids, StandingAsk(state="suspended")) == [a]
    assert ask(standing_ids, StandingAsk(state="member")) == []
    do(register, resume_membership, ResumeMembership(a, day(2026, 9, 2)))
    assert ask(standing_ids, StandingAsk(state="expelled")) == [b]
    assert ask(standing_ids, StandingAsk(state="member", as_of=day(2025, 6, 1), sort="admitted_on", descending=True)) == [b, a]
    assert ask(standing_ids, StandingAsk(lacking="decision")) == [a]
    assert ask(standing_ids, StandingAsk(lacking="certificate")) == []
    assert ask(standing_ids, StandingAsk(area="Nam", search="chau")) == [c]
    assert ask(standing_ids, StandingAsk(admitted_year=2025, as_of=day(2025, 12, 31))) == [b]
    for sort in (
        "name",
        "kind",
        "commune",
        "area",
        "state",
        "since",
        "member_kind",
        "first_admitted_on",
        "decision",
        "certificate",
        "card",
    ):
        assert sorted(ask(standing_ids, StandingAsk(sort=sort))) == [a, b, c], sort
    rows = ask(standings, [a, b, c, d])
    assert [(row.state, row.since) for row in rows] == [
        ("member", day(2020, 1, 1)), ("expelled", day(2026, 1, 1)), ("applied", day(2026, 9, 1)), (None, None),
    ]  # fmt: skip
    assert ask(state_counts) == {"member": 1, "expelled": 1, "applied": 1}
