"""The rules of training, as tables."""

import datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.training.rules.attendance import Attendance, count_attendance
from lmhtx_desktop.areas.training.rules.calendar import (
    PlannedSession,
    check_sessions,
    check_span,
    state_of_class,
    usual_sessions,
)
from lmhtx_desktop.areas.training.rules.certificates import certificate_text, check_issue_day, missing_numbers, next_numbers
from lmhtx_desktop.areas.training.rules.people import Identity, Likeness, check_person, is_youth, likeness, name_order
from lmhtx_desktop.areas.training.words import (
    ETHNIC_GROUPS,
    ClassState,
    DayPart,
    Position,
    Presence,
    Sex,
    ethnic_group_written,
    position_written,
    sex_written,
)
from lmhtx_desktop.kernel.errors import RuleBroken

presences = st.lists(st.sampled_from(Presence), max_size=12)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("marks", "sessions", "share", "reaches_80"),
    [
        ("PPPPP", 5, Fraction(1), True),
        ("PPPPA", 5, Fraction(4, 5), True),
        ("PLPLA", 5, Fraction(4, 5), True),
        ("PPPEE", 5, Fraction(3, 5), False),
        ("PPP", 4, Fraction(3, 4), False),
        ("PPPPPPPA", 10, Fraction(7, 10), False),
        ("", 5, None, False),
        ("", 0, None, False),
    ],
)
def test_late_counts_as_attended_excused_does_not(marks: str, sessions: int, share: Fraction | None, reaches_80: bool) -> None:
    counted = count_attendance([Presence(sign) for sign in marks], sessions)
    assert counted.share == share
    assert counted.reaches(80) is reaches_80


def test_the_threshold_is_exact_and_never_rounded_up() -> None:
    assert not Attendance(attended=79, marked=99, sessions=99).reaches(80)
    assert Attendance(attended=80, marked=100, sessions=100).reaches(80)


@given(presences, st.integers(1, 100))
def test_one_more_session_attended_never_loses_the_certificate(marks: list[Presence], threshold: int) -> None:
    sessions = len(marks) + 1
    before = count_attendance([*marks, Presence.ABSENT], sessions)
    after = count_attendance([*marks, Presence.PRESENT], sessions)
    assert after.reaches(threshold) or not before.reaches(threshold)


@pytest.mark.parametrize(("marks", "took_part"), [("", True), ("A", False), ("AE", False), ("AL", True), ("P", True)])
def test_who_came_to_nothing_is_no_attendance(marks: str, took_part: bool) -> None:
    assert count_attendance([Presence(sign) for sign in marks], 3).took_part is took_part


@given(st.integers(0, 5_000), st.integers(1, 200))
def test_numbers_of_a_year_continue_without_a_gap(last: int, count: int) -> None:
    numbers = next_numbers(last, count)
    assert len(numbers) == count
    assert missing_numbers([*range(1, last + 1), *numbers]) == []


def test_missing_numbers_are_named() -> None:
    assert missing_numbers([1, 2, 5, 7]) == [3, 4, 6]


def test_a_certificate_number_carries_year_and_office() -> None:
    assert certificate_text(12, 2026, "LMHTX") == "0012/2026/GCN-LMHTX"
    assert certificate_text(12345, 2026, "") == "12345/2026/GCN"


@pytest.mark.parametrize(("issued", "fine"), [("2026-03-03", False), ("2026-03-04", True), ("2026-03-10", True), ("2026-03-11", False)])
def test_a_certificate_is_issued_after_the_class_and_not_tomorrow(issued: str, fine: bool) -> None:
    if fine:
        check_issue_day(day(issued), day("2026-03-04"), day("2026-03-10"))
        return
    with pytest.raises(RuleBroken) as refused:
        check_issue_day(day(issued), day("2026-03-04"), day("2026-03-10"))
    assert refused.value.field == "issued_on"


def test_usual_sessions_leave_sundays_out() -> None:
    proposed = usual_sessions(day("2026-03-06"), day("2026-03-09"))
    assert [(session.day.day, session.part) for session in proposed] == [
        (6, DayPart.MORNING), (6, DayPart.AFTERNOON), (7, DayPart.MORNING), (7, DayPart.AFTERNOON), (9, DayPart.MORNING), (9, DayPart.AFTERNOON),
    ]  # fmt: skip


def test_a_class_on_a_single_sunday_still_has_sessions() -> None:
    assert [session.part for session in usual_sessions(day("2026-03-08"), day("2026-03-08"), afternoons=False)] == [DayPart.MORNING]


@pytest.mark.parametrize(
    "sessions",
    [
        [PlannedSession(day("2026-03-01"), DayPart.MORNING)],
        [PlannedSession(day("2026-03-05"), DayPart.MORNING)],
        [PlannedSession(day("2026-03-02"), DayPart.MORNING), PlannedSession(day("2026-03-02"), DayPart.MORNING, "Nội dung khác")],
    ],
)
def test_sessions_outside_the_class_or_twice_are_refused(sessions: list[PlannedSession]) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_sessions(sessions, day("2026-03-02"), day("2026-03-04"))
    assert refused.value.field == "sessions"


@pytest.mark.parametrize(("start", "end"), [("2026-03-04", "2026-03-03"), ("2026-03-04", "2027-06-04")])
def test_a_class_neither_ends_before_it_starts_nor_lasts_years(start: str, end: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_span(day(start), day(end))
    assert refused.value.field == "ends_on"


@pytest.mark.parametrize(
    ("today", "closed", "state"),
    [
        ("2026-03-01", None, ClassState.PLANNED),
        ("2026-03-02", None, ClassState.RUNNING),
        ("2026-03-04", None, ClassState.RUNNING),
        ("2026-03-05", None, ClassState.ENDED),
        ("2026-03-05", "2026-03-04", ClassState.CLOSED),
    ],
)
def test_the_state_of_a_class_follows_its_days(today: str, closed: str | None, state: ClassState) -> None:
    assert state_of_class(day("2026-03-02"), day("2026-03-04"), day(closed) if closed else None, day(today)) is state


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Identity("Nguyễn Văn Hùng", 1980, 1), Identity("NGUYỄN  VĂN HÙNG", 1980, 1), Likeness.SAME),
        (Identity("Nguyễn Văn Hùng", 1980, 1), Identity("Nguyễn Văn Hưng", 1980, 1), Likeness.DIFFERENT),
        (Identity("Nguyễn Văn Hùng", 1980, 1), Identity("Nguyễn Văn Hùng", 1981, 1), Likeness.DIFFERENT),
        (Identity("Nguyễn Văn Hùng", 1980, 1), Identity("Nguyễn Văn Hùng", 1980, 2), Likeness.MAYBE),
        (Identity("Nguyễn Văn Hùng", None, 1), Identity("Nguyễn Văn Hùng", 1980, 1), Likeness.MAYBE),
        (Identity("Nguyễn Văn Hùng", 1980, None, "UBND xã A"), Identity("Nguyễn Văn Hùng", 1980, None, "ubnd xã A"), Likeness.SAME),
        (Identity("Nguyễn Văn Hùng", 1980, None), Identity("Nguyễn Văn Hùng", 1980, None), Likeness.MAYBE),
    ],
)
def test_a_person_is_told_by_name_birth_year_and_organisation(one: Identity, other: Identity, expected: Likeness) -> None:
    assert likeness(one, other) is expected
    assert likeness(other, one) is expected


def test_a_class_list_is_sorted_by_given_name() -> None:
    names = ["Trần Văn Bình", "Lê Thị Ánh", "Nguyễn Văn An", "Bùi Thị Ân"]
    assert sorted(names, key=name_order) == ["Nguyễn Văn An", "Lê Thị Ánh", "Bùi Thị Ân", "Trần Văn Bình"]


@pytest.mark.parametrize(
    ("name", "born", "field"), [("", 1980, "full_name"), ("Lê Văn A", 1900, "birth_year"), ("Lê Văn A", 2020, "birth_year")]
)
def test_a_person_without_a_name_or_of_impossible_age_is_refused(name: str, born: int, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_person(name, born, 2026)
    assert refused.value.field == field


@pytest.mark.parametrize(("born", "youth"), [(2011, False), (2010, True), (1996, True), (1995, False), (None, False)])
def test_youth_is_sixteen_to_thirty(born: int | None, youth: bool) -> None:
    assert is_youth(born, 2026) is youth


def test_there_are_fifty_four_peoples_and_each_is_understood_by_its_own_name() -> None:
    assert len(ETHNIC_GROUPS) == 54
    assert {code: ethnic_group_written(name) for code, name in ETHNIC_GROUPS.items()} == {code: code for code in ETHNIC_GROUPS}


@pytest.mark.parametrize(("text", "name"), [("Khơ-me", "Khmer"), ("kinh", "Kinh"), ("H'Mông", "Mông"), ("Ê-đê", "Ê Đê"), ("K'Ho", "Cơ Ho")])
def test_ethnic_groups_are_understood_as_people_write_them(text: str, name: str) -> None:
    assert ETHNIC_GROUPS[ethnic_group_written(text) or ""] == name


def test_an_unknown_ethnic_group_is_not_guessed() -> None:
    assert ethnic_group_written("người ngoài hành tinh") is None


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Giám đốc", Position.DIRECTOR),
        ("GĐ", Position.DIRECTOR),
        ("Phó Giám đốc", Position.DEPUTY),
        ("PGĐ", Position.DEPUTY),
        ("P.GĐ", Position.DEPUTY),
        ("CT HĐQT kiêm Giám đốc", Position.CHAIR),
        ("Phó Chủ tịch HĐQT", Position.BOARD),
        ("TV HĐQT", Position.BOARD),
        ("Trưởng BKS", Position.SUPERVISOR),
        ("Kiểm soát viên", Position.SUPERVISOR),
        ("Kế toán trưởng", Position.ACCOUNTANT),
        ("Thành viên", Position.MEMBER),
        ("Chủ tịch UBND xã", Position.OFFICIAL),
        ("Chuyên viên Liên minh HTX tỉnh", Position.ALLIANCE),
        ("Thủ quỹ", Position.OTHER),
        ("", None),
    ],
)
def test_positions_are_understood_as_lists_write_them(text: str, position: Position | None) -> None:
    assert position_written(text) is position


@pytest.mark.parametrize(("text", "sex"), [("Nữ", Sex.FEMALE), ("nu", Sex.FEMALE), ("Nam", Sex.MALE), ("Ông", Sex.MALE), ("?", None)])
def test_sex_is_understood_or_left_unrecorded(text: str, sex: Sex | None) -> None:
    assert sex_written(text) is sex
