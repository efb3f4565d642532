"""Planning the sessions of a class and marking who came."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from lmhtx_desktop.areas.training.commands.classes import open_class_of
from lmhtx_desktop.areas.training.records import AttendanceMark, ClassSession, Enrolment
from lmhtx_desktop.areas.training.rules.calendar import PlannedSession, check_sessions
from lmhtx_desktop.areas.training.words import Presence
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class PlanSessions:
    """The whole plan of a class: sessions left out are taken off it."""

    training_class: int
    sessions: tuple[PlannedSession, ...]


@dataclass(frozen=True)
class Mark:
    """One cell of the attendance grid; None wipes the mark."""

    enrolment: int
    session: int
    presence: Presence | None


@dataclass(frozen=True)
class MarkAttendance:
    """Cells of the attendance grid of one class that were filled."""

    training_class: int
    marks: tuple[Mark, ...]


def plan_sessions(work: Work, order: PlanSessions) -> Done:
    """Set the sessions of a class. A session that stays keeps its marks; a marked one cannot be dropped."""
    planned = open_class_of(work, order.training_class)
    check_sessions(order.sessions, planned.starts_on, planned.ends_on)
    stored = {
        (session.day, session.part): session
        for session in work.session.scalars(select(ClassSession).where(ClassSession.class_id == planned.id))
    }
    for session in order.sessions:
        content = tidy(session.content) or None
        found = stored.pop((session.day, session.part.value), None)
        if found is None:
            work.session.add(ClassSession(class_id=planned.id, day=session.day, part=session.part.value, content=content))
        else:
            found.content = content
    for dropped in stored.values():
        if work.session.scalar(select(AttendanceMark.id).where(AttendanceMark.session_id == dropped.id).limit(1)) is not None:
            sentence = tr("Buổi ngày {day} đã điểm danh; hãy xóa điểm danh của buổi ấy trước.")
            raise RuleBroken("sessions", sentence.format(day=format_date(dropped.day)))
        work.session.delete(dropped)
    sentence = tr("Xếp lịch lớp {code}: {count} buổi").format(code=planned.code, count=len(order.sessions))
    return replace(work.note("plan_sessions", sentence, {Area.TRAINING}), id=planned.id)


def mark_attendance(work: Work, order: MarkAttendance) -> Done:
    """Write marks of one class; the last mark of a cell counts."""
    marked = open_class_of(work, order.training_class)
    _check_cells(work, marked.id, order.marks)
    of_class = select(Enrolment.id).where(Enrolment.class_id == marked.id)
    stored = {
        (mark.enrolment_id, mark.session_id): mark
        for mark in work.session.scalars(select(AttendanceMark).where(AttendanceMark.enrolment_id.in_(of_class)))
    }
    fresh = []
    for (enrolment, session), presence in {(mark.enrolment, mark.session): mark.presence for mark in order.marks}.items():
        found = stored.get((enrolment, session))
        if found is not None and presence is None:
            work.session.delete(found)
        elif found is not None and presence is not None:
            found.presence = presence.value
        elif presence is not None:
            fresh.append({"enrolment_id": enrolment, "session_id": session, "presence": presence.value})
    work.insert_many(AttendanceMark, fresh)
    sentence = tr("Điểm danh lớp {code}: {count} ô").format(code=marked.code, count=len(order.marks))
    return replace(work.note("mark_attendance", sentence, {Area.TRAINING}), id=marked.id)


def _check_cells(work: Work, class_id: int, marks: Sequence[Mark]) -> None:
    """Every mark is of a learner and a session of this class, and the session's day has come."""
    learners = set(work.session.scalars(select(Enrolment.id).where(Enrolment.class_id == class_id)))
    planned = select(ClassSession.id, ClassSession.day).where(ClassSession.class_id == class_id)
    days = {row.id: row.day for row in work.session.execute(planned)}
    for mark in marks:
        if mark.enrolment not in learners or mark.session not in days:
            raise RuleBroken("marks", tr("Học viên hoặc buổi học không còn trong lớp; hãy làm mới trang."))
        if mark.presence is not None and days[mark.session] > work.today:
            sentence = tr("Buổi học ngày {day} chưa đến nên chưa điểm danh được.")
            raise RuleBroken("marks", sentence.format(day=format_date(days[mark.session])))
