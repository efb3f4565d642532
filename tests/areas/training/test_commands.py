"""What an officer does with a class, over a real data file."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from lmhtx_desktop.areas.training.commands import (
    CloseClass,
    EditClass,
    EditLearner,
    EnrolLearner,
    EnrolMany,
    IssueCertificates,
    Mark,
    MarkAttendance,
    MergeLearners,
    PlanSessions,
    RecordCost,
    ReissueCertificate,
    RemoveClass,
    ReopenClass,
    VoidCertificate,
    WithdrawLearner,
    close_class,
    edit_class,
    edit_learner,
    enrol_learner,
    enrol_many,
    issue_certificates,
    mark_attendance,
    merge_learners,
    plan_sessions,
    record_cost,
    reissue_certificate,
    remove_class,
    reopen_class,
    void_certificate,
    withdraw_learner,
)
from lmhtx_desktop.areas.training.queries.checks import CHECKS, deadlines
from lmhtx_desktop.areas.training.queries.classes import class_ids, class_rows, class_years, next_class_code
from lmhtx_desktop.areas.training.queries.learners import (
    classes_of_organisation,
    find_learners,
    learner_ids,
    learner_rows,
    namesakes,
    recognise,
)
from lmhtx_desktop.areas.training.queries.roll import Reissue
from lmhtx_desktop.areas.training.rules.calendar import PlannedSession
from lmhtx_desktop.areas.training.rules.pasting import read_pasted
from lmhtx_desktop.areas.training.words import ClassState, DayPart, Position, Presence, Sex
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.areas.training.conftest import A_CLASS, MARCH_2, MARCH_4, School

MARCH_10 = datetime.date(2026, 3, 10)


def refused(data: DataFile, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as found:
        data.carry_out(command, order)
    return found.value


def test_an_opened_class_stands_in_the_list_with_its_numbers(school: School) -> None:
    class_id = school.open_with_sessions()
    school.enrol(class_id, "Nguyễn Thị Hoa", sex=Sex.FEMALE)
    school.enrol(class_id, "Trần Văn Bình", sex=Sex.MALE)
    (row,) = school.data.ask(class_rows, [class_id])
    assert (row.code, row.learners, row.women, row.certificates, row.settled) == ("DT-2026-01", 2, 1, 0, None)
    assert row.state is ClassState.ENDED


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": " "}, "code"),
        ({"name": ""}, "name"),
        ({"ends_on": datetime.date(2026, 3, 1)}, "ends_on"),
        ({"threshold": 0}, "threshold"),
        ({"threshold": 101}, "threshold"),
        ({"planned_learners": 0}, "planned_learners"),
    ],
)
def test_a_class_that_makes_no_sense_is_refused_at_the_field(school: School, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as found:
        school.open(**changes)
    assert found.value.field == field
    assert school.data.ask(class_ids) == []


def test_two_classes_never_share_a_code(school: School) -> None:
    school.open()
    with pytest.raises(RuleBroken) as found:
        school.open(name="Lớp khác")
    assert found.value.field == "code"


def test_the_next_code_follows_the_largest_of_the_year(school: School) -> None:
    assert school.data.ask(next_class_code, 2026) == "DT-2026-01"
    school.open(code="DT-2026-09")
    school.open(code="DT-2026-10")
    school.open(code="Lớp tự đặt")
    assert school.data.ask(next_class_code, 2026) == "DT-2026-11"
    assert school.data.ask(next_class_code, 2027) == "DT-2027-01"


def test_classes_are_found_without_accents_and_filtered_by_state(school: School) -> None:
    done = school.open(code="A", name="Kế toán hợp tác xã", place="Trường Chính trị")
    coming = school.open(code="B", name="Chuyển đổi số", starts_on=datetime.date(2026, 12, 1), ends_on=datetime.date(2026, 12, 2))
    assert school.data.ask(class_ids, "ke toan truong chinh") == [done]
    assert school.data.ask(class_ids, "", {"state": ClassState.PLANNED}) == [coming]
    assert school.data.ask(class_ids, "", {"state": ClassState.ENDED, "year": 2026}) == [done]
    assert school.data.ask(class_ids) == [coming, done]
    assert school.data.ask(class_ids, "", {}, "name", True) == [done, coming]
    assert school.data.ask(class_years) == [2026]


def test_editing_a_class_keeps_its_sessions_inside(school: School) -> None:
    class_id = school.open_with_sessions()
    order = EditClass(**{**A_CLASS.__dict__, "training_class": class_id, "ends_on": MARCH_2})
    assert refused(school.data, edit_class, order).field == "ends_on"
    school.data.carry_out(edit_class, replace(order, ends_on=MARCH_4, lecturers="ThS. Lê Văn Tám"))
    assert school.sheet(class_id).lecturers == "ThS. Lê Văn Tám"


def test_a_session_that_stays_keeps_its_marks_and_a_marked_one_cannot_be_dropped(school: School) -> None:
    class_id = school.open_with_sessions()
    hoa = school.enrol(class_id, "Nguyễn Thị Hoa")
    school.mark(class_id, hoa, "PL")
    kept = [PlannedSession(session.day, session.part, "Luật HTX 2023") for session in school.sheet(class_id).sessions[:2]]
    school.data.carry_out(plan_sessions, PlanSessions(class_id, tuple(kept)))
    sheet = school.sheet(class_id)
    assert [session.content for session in sheet.sessions] == ["Luật HTX 2023"] * 2
    assert list(sheet.learners[0].marks.values()) == [Presence.PRESENT, Presence.LATE]
    assert refused(school.data, plan_sessions, PlanSessions(class_id, tuple(kept[:1]))).field == "sessions"


def test_a_known_person_is_not_entered_twice_across_classes(school: School) -> None:
    htx = school.organisation("HTX Tân Phú")
    first, second = school.open(), school.open(code="DT-2026-02")
    for class_id, name in ((first, "Nguyễn Văn Hùng"), (second, "NGUYỄN VĂN HÙNG")):
        school.data.carry_out(enrol_learner, EnrolLearner(training_class=class_id, full_name=name, birth_year=1980, organisation=htx))
    (person,) = school.data.ask(find_learners, "hung nguyen")
    assert person.classes == 2
    assert school.data.ask(namesakes, "nguyễn văn hùng", 1980) == [person]


def test_the_same_person_twice_in_one_class_is_refused(school: School) -> None:
    class_id = school.open()
    order = EnrolLearner(training_class=class_id, full_name="Lê Văn An", birth_year=1980, workplace="UBND xã A")
    school.data.carry_out(enrol_learner, order)
    assert refused(school.data, enrol_learner, order).field == "full_name"


def test_enrolling_a_chosen_learner_takes_over_what_is_known(school: School) -> None:
    htx = school.organisation("HTX Tân Phú")
    first, second = school.open(), school.open(code="DT-2026-02")
    school.enrol(first, "Lê Văn An", birth_year=1980, organisation=htx, position=Position.DIRECTOR, is_manager=True, phone="0912")
    person = school.sheet(first).learners[0].learner_id
    school.data.carry_out(enrol_learner, EnrolLearner(training_class=second, learner=person))
    line = school.sheet(second).learners[0]
    assert (line.organisation, line.position, line.is_manager, line.phone) == ("HTX Tân Phú", Position.DIRECTOR, True, "0912")


def test_who_moves_to_another_organisation_stays_where_they_were_in_old_classes(school: School) -> None:
    old, new = school.organisation("HTX Cũ"), school.organisation("HTX Mới")
    first, second = school.open(), school.open(code="DT-2026-02")
    school.enrol(first, "Lê Văn An", birth_year=1980, organisation=old, phone="0912")
    person = school.sheet(first).learners[0].learner_id
    school.enrol(second, "Lê Văn An", learner=person, birth_year=1980, organisation=new)
    assert school.sheet(first).learners[0].organisation == "HTX Cũ"
    assert school.sheet(second).learners[0].organisation == "HTX Mới"
    (row,) = school.data.ask(learner_rows, [person])
    assert (row.organisation, row.phone) == ("HTX Mới", "0912")
    assert [learned.class_id for learned in school.data.ask(classes_of_organisation, old)] == [first]


def test_a_pasted_list_recognises_organisations_and_people_before_anything_is_written(school: School) -> None:
    htx = school.organisation("HTX Nông nghiệp Tân Phú")
    first, second = school.open(), school.open(code="DT-2026-02")
    school.enrol(first, "Nguyễn Thị Hoa", birth_year=1985, organisation=htx)
    school.enrol(first, "Trần Văn Bình", birth_year=1970, organisation=htx)
    text = "Nguyễn Thị Hoa\t1985\tNữ\tKinh\tGiám đốc\thtx nông nghiệp tân phú\nTrần Văn Bình\t\tNam\t\t\tHTX khác\nLê Văn Mới\t1990"
    hoa, binh, moi = school.data.ask(recognise, read_pasted(text))
    assert (hoa.organisation_id, hoa.organisation, hoa.is_manager) == (htx, "HTX Nông nghiệp Tân Phú", True)
    assert hoa.same is not None
    assert binh.same is None
    assert [maybe.full_name for maybe in binh.perhaps] == ["Trần Văn Bình"]
    assert (moi.same, moi.perhaps) == (None, ())
    assert school.sheet(second).learners == ()


@pytest.mark.parametrize(("registered", "pasted"), [
    ("Hợp tác xã Vận tải Bình Minh", "HTX Vận tải Bình Minh"), ("HTX Vận tải Bình Minh", "Hợp tác xã vận tải bình minh"),
])  # fmt: skip
def test_a_pasted_list_may_write_the_kind_short_or_in_full(school: School, registered: str, pasted: str) -> None:
    htx = school.organisation(registered)
    (line,) = school.data.ask(recognise, read_pasted(f"Lê Văn Mới\t1990\tNam\tKinh\tKế toán\t{pasted}"))
    assert (line.organisation_id, line.organisation) == (htx, registered)


def test_a_whole_list_goes_in_or_nothing_does(school: School) -> None:
    class_id = school.open()
    people = [EnrolLearner(training_class=class_id, full_name=name) for name in ("Lê Văn An", "Lê Thị Ba")]
    bad = EnrolLearner(training_class=class_id, full_name="Lê Văn Cổ", birth_year=1800)
    assert "Dòng 3 (Lê Văn Cổ)" in refused(school.data, enrol_many, EnrolMany(class_id, (*people, bad))).sentence
    assert school.sheet(class_id).learners == ()
    done = school.data.carry_out(enrol_many, EnrolMany(class_id, tuple(people)))
    assert done.sentence == "Ghi 2 học viên vào lớp DT-2026-01"
    assert [line.full_name for line in school.sheet(class_id).learners] == ["Lê Văn An", "Lê Thị Ba"]


def test_a_pasted_list_can_be_taken_back_whole(school: School) -> None:
    class_id = school.open()
    people = tuple(EnrolLearner(training_class=class_id, full_name=f"Học Viên {number}") for number in range(5))
    done = school.data.carry_out(enrol_many, EnrolMany(class_id, people))
    assert done.entry is not None
    school.data.carry_out(take_back, done.entry)
    assert school.sheet(class_id).learners == ()
    assert school.data.ask(learner_ids) == []


def test_attendance_is_marked_changed_and_wiped(school: School) -> None:
    class_id = school.open_with_sessions()
    an = school.enrol(class_id, "Lê Văn An")
    school.mark(class_id, an, "PPPPPA")
    first, second = (session.id for session in school.sheet(class_id).sessions[:2])
    school.data.carry_out(mark_attendance, MarkAttendance(class_id, (Mark(an, first, Presence.EXCUSED), Mark(an, second, None))))
    line = school.sheet(class_id).learners[0]
    assert line.marks[first] is Presence.EXCUSED
    assert second not in line.marks
    assert (line.attendance.attended, line.attendance.marked, line.attendance.sessions) == (3, 5, 6)


def test_attendance_can_be_taken_back(school: School) -> None:
    class_id = school.open_with_sessions()
    an = school.enrol(class_id, "Lê Văn An")
    school.mark(class_id, an, "PP")
    session = school.sheet(class_id).sessions[0].id
    done = school.data.carry_out(mark_attendance, MarkAttendance(class_id, (Mark(an, session, Presence.ABSENT),)))
    assert done.entry is not None
    school.data.carry_out(take_back, done.entry)
    assert school.sheet(class_id).learners[0].marks[session] is Presence.PRESENT


def test_nobody_is_marked_for_a_day_that_has_not_come_or_in_another_class(school: School) -> None:
    december = datetime.date(2026, 12, 1)
    coming = school.open_with_sessions(code="B", starts_on=december, ends_on=december)
    an = school.enrol(coming, "Lê Văn An")
    session = school.sheet(coming).sessions[0].id
    assert refused(school.data, mark_attendance, MarkAttendance(coming, (Mark(an, session, Presence.PRESENT),))).field == "marks"
    past = school.open_with_sessions()
    other = school.sheet(past).sessions[0].id
    assert refused(school.data, mark_attendance, MarkAttendance(past, (Mark(an, other, Presence.PRESENT),))).field == "marks"


def certified(school: School, code: str = "DT-2026-01", names: tuple[str, ...] = ("Lê Văn An", "Trần Thị Bé", "Võ Văn Cư")) -> int:
    """A class of six sessions: the first two came, the third missed two."""
    class_id = school.open_with_sessions(code=code)
    for name, signs in zip(names, ("PPPPPP", "PPPPPE", "PPPPAA"), strict=False):
        school.mark(class_id, school.enrol(class_id, name), signs)
    return class_id


def test_certificates_go_to_those_over_the_threshold_numbered_in_list_order(school: School) -> None:
    class_id = certified(school)
    assert [line.full_name for line in school.sheet(class_id).deserving()] == ["Lê Văn An", "Trần Thị Bé"]
    done = school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    papers = {line.full_name: line.certificate.text for line in school.sheet(class_id).learners if line.certificate}
    assert papers == {"Lê Văn An": "0001/2026/GCN-LMHTX", "Trần Thị Bé": "0002/2026/GCN-LMHTX"}
    assert not done.undoable
    assert refused(school.data, issue_certificates, IssueCertificates(class_id, MARCH_10)).field == "enrolments"


def test_numbers_continue_over_classes_and_start_again_each_year(school: School) -> None:
    for code in ("A", "B"):
        school.data.carry_out(issue_certificates, IssueCertificates(certified(school, code), MARCH_10))
    old = school.open_with_sessions(code="C", starts_on=datetime.date(2025, 5, 5), ends_on=datetime.date(2025, 5, 5))
    school.mark(old, school.enrol(old, "Người Năm Trước"), "PP")
    school.data.carry_out(issue_certificates, IssueCertificates(old, datetime.date(2025, 5, 6)))
    texts = [
        line.certificate.text for id in school.data.ask(class_ids, sort="code") for line in school.sheet(id).learners if line.certificate
    ]
    assert [text.split("/GCN")[0] for text in texts] == ["0001/2026", "0002/2026", "0003/2026", "0004/2026", "0001/2025"]
    assert [finding for check in CHECKS for finding in school.data.ask(check)] == []


def test_a_learner_below_the_threshold_gets_no_certificate_even_if_chosen(school: School) -> None:
    class_id = certified(school)
    third = next(line.id for line in school.sheet(class_id).learners if line.full_name == "Võ Văn Cư")
    broken = refused(school.data, issue_certificates, IssueCertificates(class_id, MARCH_10, (third,)))
    assert broken.field == "enrolments"
    assert "4/6" in broken.sentence


def test_a_voided_number_stays_used_and_the_learner_may_get_another(school: School) -> None:
    class_id = certified(school)
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    an = school.sheet(class_id).learners[0]
    assert an.certificate is not None
    assert refused(school.data, void_certificate, VoidCertificate(an.certificate.id, " ")).field == "reason"
    school.data.carry_out(void_certificate, VoidCertificate(an.certificate.id, "In sai tên"))
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    an = school.sheet(class_id).learners[0]
    assert an.certificate is not None
    assert an.certificate.text.startswith("0003/")
    assert [(paper.text[:4], paper.void_reason) for paper in an.voided] == [("0001", "In sai tên")]
    assert [finding for check in CHECKS for finding in school.data.ask(check)] == []


def test_a_certificate_printed_again_keeps_its_number_and_is_logged(school: School) -> None:
    class_id = certified(school)
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    paper = school.sheet(class_id).learners[0].certificate
    assert paper is not None
    assert refused(school.data, reissue_certificate, ReissueCertificate(paper.id, MARCH_4, "Mất")).field == "reissued_on"
    school.data.carry_out(reissue_certificate, ReissueCertificate(paper.id, datetime.date(2026, 6, 1), "Mất bản gốc"))
    again = school.sheet(class_id).learners[0].certificate
    assert again == replace(paper, reissues=(Reissue(datetime.date(2026, 6, 1), "Mất bản gốc"),))


def test_who_withdraws_leaves_the_list_and_comes_back_by_enrolling_again(school: School) -> None:
    class_id = school.open()
    an = school.enrol(class_id, "Lê Văn An")
    assert refused(school.data, withdraw_learner, WithdrawLearner(an, MARCH_4, "")).field == "reason"
    school.data.carry_out(withdraw_learner, WithdrawLearner(an, MARCH_4, "Bận mùa vụ"))
    line = school.sheet(class_id).learners[0]
    assert (line.withdrawn_on, line.withdrawal_reason, school.sheet(class_id).present_learners) == (MARCH_4, "Bận mùa vụ", ())
    school.data.carry_out(enrol_learner, EnrolLearner(training_class=class_id, learner=line.learner_id))
    assert [back.id for back in school.sheet(class_id).present_learners] == [an]


def test_who_holds_a_certificate_cannot_withdraw(school: School) -> None:
    class_id = certified(school)
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    an = school.sheet(class_id).learners[0]
    assert "chứng nhận" in refused(school.data, withdraw_learner, WithdrawLearner(an.id, MARCH_10, "Bận")).sentence


def test_costs_are_kept_by_source_and_an_empty_amount_is_not_zero(school: School) -> None:
    class_id = school.open()
    lines = (CostLine(Source.NSDP, 30_000_000, 28_500_000), CostLine(Source.TUITION, 0, None), CostLine(Source.FEE))
    school.data.carry_out(record_cost, RecordCost(class_id, lines))
    assert school.sheet(class_id).costs == lines[:2]
    school.data.carry_out(record_cost, RecordCost(class_id, (CostLine(Source.NSDP, 30_000_000, 29_000_000),)))
    assert school.sheet(class_id).costs == (CostLine(Source.NSDP, 30_000_000, 29_000_000),)
    assert refused(school.data, record_cost, RecordCost(class_id, (CostLine(Source.FEE, None, -1),))).field == "settled_fee"


def test_a_class_closes_when_everybody_is_marked_and_then_changes_no_more(school: School) -> None:
    class_id = school.open_with_sessions()
    an = school.enrol(class_id, "Lê Văn An")
    school.mark(class_id, an, "PPPP")
    assert "Còn 2 ô" in refused(school.data, close_class, CloseClass(class_id, MARCH_10)).sentence
    school.mark(class_id, an, "PPPPPP")
    assert refused(school.data, close_class, CloseClass(class_id, MARCH_2)).field == "closed_on"
    school.data.carry_out(close_class, CloseClass(class_id, MARCH_10, "Đạt yêu cầu"))
    assert school.sheet(class_id).state is ClassState.CLOSED
    for command, order in (
        (enrol_learner, EnrolLearner(training_class=class_id, full_name="Người Đến Sau")),
        (plan_sessions, PlanSessions(class_id, ())),
        (mark_attendance, MarkAttendance(class_id, ())),
        (remove_class, RemoveClass(class_id)),
    ):
        assert "mở lại lớp" in refused(school.data, command, order).sentence
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    school.data.carry_out(record_cost, RecordCost(class_id, (CostLine(Source.NSDP, None, 1),)))
    school.data.carry_out(reopen_class, ReopenClass(class_id))
    school.enrol(class_id, "Người Đến Sau")


def test_a_class_entered_by_mistake_is_removed_whole_and_comes_back_whole(school: School) -> None:
    class_id = certified(school)
    school.data.carry_out(record_cost, RecordCost(class_id, (CostLine(Source.NSDP, 5, 6),)))
    before = school.sheet(class_id)
    done = school.data.carry_out(remove_class, RemoveClass(class_id))
    assert school.data.ask(class_ids) == []
    assert done.entry is not None
    school.data.carry_out(take_back, done.entry)
    assert school.sheet(class_id) == before


def test_a_class_with_numbered_certificates_is_never_removed(school: School) -> None:
    class_id = certified(school)
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, MARCH_10))
    assert "đã cấp chứng nhận" in refused(school.data, remove_class, RemoveClass(class_id)).sentence


def test_correcting_a_learner_corrects_the_class_list_it_was_seen_in(school: School) -> None:
    htx = school.organisation("HTX Tân Phú")
    class_id = school.open()
    line_id = school.enrol(class_id, "Lê Văn Án", birth_year=1980, workplace="HTX Tân Phú")
    person = school.sheet(class_id).learners[0].learner_id
    school.data.carry_out(
        edit_learner,
        EditLearner(learner=person, enrolment=line_id, full_name="Lê Văn An", birth_year=1981, organisation=htx, is_manager=True),
    )
    line = school.sheet(class_id).learners[0]
    assert (line.full_name, line.birth_year, line.organisation_id, line.is_manager) == ("Lê Văn An", 1981, htx, True)
    assert school.data.ask(learner_ids, "tan phu 1981") == [person]


def test_two_records_of_one_person_become_one_with_all_classes(school: School) -> None:
    first, second = school.open(), school.open(code="DT-2026-02")
    school.enrol(first, "Lê Văn An", birth_year=1980)
    school.enrol(second, "Lê Văn An", phone="0912345678")
    assert len(school.data.ask(learner_ids, "", {"double": True})) == 2
    keep, drop = (school.sheet(id).learners[0].learner_id for id in (first, second))
    done = school.data.carry_out(merge_learners, MergeLearners(keep, drop))
    (row,) = school.data.ask(learner_rows, school.data.ask(learner_ids))
    assert (row.id, row.classes, row.birth_year, row.phone) == (keep, 2, 1980, "0912345678")
    assert done.entry is not None
    school.data.carry_out(take_back, done.entry)
    assert len(school.data.ask(learner_ids)) == 2


def test_two_people_of_one_class_are_never_merged(school: School) -> None:
    class_id = school.open()
    school.enrol(class_id, "Lê Văn An", birth_year=1980)
    school.data.carry_out(enrol_learner, EnrolLearner(training_class=class_id, full_name="Lê Văn An", birth_year=1990))
    one, other = (line.learner_id for line in school.sheet(class_id).learners)
    assert refused(school.data, merge_learners, MergeLearners(one, other)).field == "drop"


def test_the_coming_days_name_openings_and_closings(school: School) -> None:
    december = datetime.date(2026, 12, 1)
    class_id = school.open(code="B", name="Chuyển đổi số", starts_on=december, ends_on=datetime.date(2026, 12, 20))
    school.open(code="A")
    found = school.data.ask(deadlines, datetime.date(2026, 11, 22), datetime.date(2026, 12, 10))
    assert [(duty.on, duty.title, duty.id) for duty in found] == [(december, "Khai giảng lớp B: Chuyển đổi số", class_id)]
    later = school.data.ask(deadlines, datetime.date(2026, 12, 10), datetime.date(2026, 12, 31))
    assert [duty.title for duty in later] == ["Bế giảng lớp B: Chuyển đổi số"]


def test_a_session_of_half_a_day_lies_on_a_day_of_the_class(school: School) -> None:
    class_id = school.open()
    outside = PlannedSession(datetime.date(2026, 4, 1), DayPart.MORNING)
    assert refused(school.data, plan_sessions, PlanSessions(class_id, (outside,))).field == "sessions"
