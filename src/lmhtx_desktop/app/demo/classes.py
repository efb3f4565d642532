"""The demo's classes: opened by decision, held, attended, certified; the next one is about to begin."""

import datetime

from lmhtx_desktop.app.demo.invented import person
from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.training.commands import (
    EnrolLearner,
    EnrolMany,
    IssueCertificates,
    Mark,
    MarkAttendance,
    OpenClass,
    PlanSessions,
    RecordCost,
    enrol_many,
    issue_certificates,
    mark_attendance,
    open_class,
    plan_sessions,
    record_cost,
)
from lmhtx_desktop.areas.training.queries.classes import class_sheet, next_class_code
from lmhtx_desktop.areas.training.rules.calendar import PlannedSession
from lmhtx_desktop.areas.training.words import MANAGING, ClassKind, DayPart, Position, Presence, Sex, Subject
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.money import MILLION

_COURSES = (
    ("Giám đốc hợp tác xã trình độ sơ cấp", ClassKind.COURSE, Subject.DIRECTOR),
    ("Kế toán hợp tác xã theo chế độ mới", ClassKind.REFRESHER, Subject.ACCOUNTING),
    ("Luật Hợp tác xã và văn bản hướng dẫn", ClassKind.WORKSHOP, Subject.LAW),
    ("Bán hàng trên sàn thương mại điện tử", ClassKind.WORKSHOP, Subject.DIGITAL),
    ("Nghiệp vụ Ban kiểm soát", ClassKind.REFRESHER, Subject.SUPERVISION),
    ("Sản xuất theo tiêu chuẩn VietGAP", ClassKind.WORKSHOP, Subject.TECHNIQUE),
)  # fmt: skip
_PLACES = ("Hội trường Liên minh HTX tỉnh", "Trung tâm hội nghị", "Nhà văn hóa xã", "Hội trường UBND phường")
_POSITIONS = (Position.DIRECTOR, Position.CHAIR, Position.ACCOUNTANT, Position.SUPERVISOR, Position.MEMBER, Position.BOARD)


def build(office: Office) -> None:
    """Hold some eight classes a year."""
    per_year = max(1, min(12, office.size // 35))
    people = _people(office)
    for year in office.years:
        starts = sorted(office.day_in(year, 2, 10) for _ in range(per_year))
        if year == DEMO_DAY.year:
            starts.append(DEMO_DAY + datetime.timedelta(days=18))
        for number, starts_on in enumerate(starts, start=1):
            _hold(office, number, starts_on, people)


def _people(office: Office) -> list[EnrolLearner]:
    """Invent those who go to classes, some of them again and again."""
    found = []
    homes = [id for one, id in zip(office.invented, office.ids, strict=True) if one.facts["kind"] in ("HTX", "LHHTX", "THT")]
    if not homes:
        return []
    for _ in range(office.size * 2):
        name, woman = person(office.chance)
        id = office.chance.choice(homes)
        position = office.chance.choice(_POSITIONS)
        found.append(EnrolLearner(
            training_class=0, full_name=name, birth_year=office.chance.randrange(1965, 2002), sex=Sex.FEMALE if woman else Sex.MALE,
            ethnicity=office.chance.choices(("01", "05", "04", "17"), (86, 9, 3, 2))[0], organisation=id, position=position,
            is_manager=position in MANAGING, phone=f"09{office.chance.randrange(10**7, 10**8)}",
        ))  # fmt: skip
    return found


def _hold(office: Office, number: int, starts_on: datetime.date, people: list[EnrolLearner]) -> None:
    """Hold the class that is the `number`-th of its year."""
    name, kind, subject = office.chance.choice(_COURSES)
    days = 5 if kind is ClassKind.COURSE else 2
    dates = [starts_on + datetime.timedelta(days=day) for day in range(days)]
    chosen = office.chance.sample(people, min(len(people), office.chance.randrange(25, 50)))
    planned = min(starts_on - datetime.timedelta(days=20), DEMO_DAY)
    code = office.file.ask(next_class_code, starts_on.year)
    with office.at_work() as carry_out:
        order = OpenClass(
            code=code, name=name, kind=kind, subject=subject, starts_on=dates[0], ends_on=dates[-1], place=office.chance.choice(_PLACES),
            decision_number=f"{20 + 7 * number}/QĐ-LMHTX", decision_date=planned, lecturers="Giảng viên mời", planned_learners=len(chosen),
        )  # fmt: skip
        taught = carry_out(open_class, order, planned).id
        assert taught is not None
        sessions = tuple(PlannedSession(day, part) for day in dates for part in (DayPart.MORNING, DayPart.AFTERNOON))
        carry_out(plan_sessions, PlanSessions(taught, sessions), planned)
        named = {(each.full_name, each.birth_year, each.organisation): each for each in chosen}
        enrolments = tuple(_for_class(each, taught) for each in named.values())
        carry_out(enrol_many, EnrolMany(taught, enrolments), planned)
        budget = len(chosen) * days * 350_000
        costs = (
            CostLine(Source.NSDP, budget, budget * 97 // 100 if dates[-1] < DEMO_DAY else None),
            CostLine(Source.FEE, 5 * MILLION, None),
        )
        carry_out(record_cost, RecordCost(taught, costs), planned)
    if dates[-1] < DEMO_DAY:
        _attend(office, taught, dates[-1])


def _for_class(each: EnrolLearner, taught: int) -> EnrolLearner:
    return EnrolLearner(**{**each.__dict__, "training_class": taught})


def _attend(office: Office, taught: int, last: datetime.date) -> None:
    """Mark everyone's attendance and certify those who came often enough."""
    sheet = office.file.ask(class_sheet, taught)
    marks = []
    for learner in sheet.learners:
        absent = 0.6 if office.chance.random() < 0.06 else 0.03
        for session in sheet.sessions:
            mark = (
                Presence.ABSENT if office.chance.random() < absent else office.chance.choices((Presence.PRESENT, Presence.LATE), (95, 5))[0]
            )
            marks.append(Mark(learner.id, session.id, mark))
    with office.at_work() as carry_out:
        carry_out(mark_attendance, MarkAttendance(taught, tuple(marks)), last)
        carry_out(issue_certificates, IssueCertificates(taught, last), last)
