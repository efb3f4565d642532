"""Small words for setting up classes and learners."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.areas.training.commands import (
    EnrolLearner,
    Mark,
    MarkAttendance,
    OpenClass,
    PlanSessions,
    enrol_learner,
    mark_attendance,
    open_class,
    plan_sessions,
)
from lmhtx_desktop.areas.training.queries.classes import ClassSheet, class_sheet
from lmhtx_desktop.areas.training.rules.calendar import usual_sessions
from lmhtx_desktop.areas.training.words import ClassKind, Presence, Subject
from lmhtx_desktop.store.datafile import DataFile

MARCH_2 = datetime.date(2026, 3, 2)
MARCH_4 = datetime.date(2026, 3, 4)
A_CLASS = OpenClass(
    code="DT-2026-01",
    name="Nghiệp vụ kế toán HTX",
    kind=ClassKind.REFRESHER,
    subject=Subject.ACCOUNTING,
    starts_on=MARCH_2,
    ends_on=MARCH_4,
)


class School:
    """A data file seen as a school."""

    def __init__(self, data: DataFile) -> None:
        self.data = data

    def organisation(self, name: str, kind: str = "HTX") -> int:
        id = self.data.carry_out(register_organisation, RegisterOrganisation(name=name, kind=kind)).id
        assert id is not None
        return id

    def open(self, **changes: Any) -> int:
        id = self.data.carry_out(open_class, replace(A_CLASS, **changes)).id
        assert id is not None
        return id

    def open_with_sessions(self, **changes: Any) -> int:
        order = replace(A_CLASS, **changes)
        class_id = self.open(**changes)
        self.data.carry_out(plan_sessions, PlanSessions(class_id, tuple(usual_sessions(order.starts_on, order.ends_on, sundays=True))))
        return class_id

    def enrol(self, class_id: int, full_name: str, **more: Any) -> int:
        """Enrol someone; return the enrolment's id."""
        self.data.carry_out(enrol_learner, EnrolLearner(training_class=class_id, full_name=full_name, **more))
        return next(line.id for line in self.sheet(class_id).learners if line.full_name == full_name)

    def mark(self, class_id: int, enrolment: int, signs: str) -> None:
        """Mark one learner's sessions from the first: P present, L late, E excused, A absent, . nothing."""
        sessions = self.sheet(class_id).sessions
        marks = [Mark(enrolment, session.id, Presence(sign)) for session, sign in zip(sessions, signs, strict=False) if sign != "."]
        self.data.carry_out(mark_attendance, MarkAttendance(class_id, tuple(marks)))

    def sheet(self, class_id: int) -> ClassSheet:
        return self.data.ask(class_sheet, class_id)


@pytest.fixture
def school(data: DataFile) -> School:
    return School(data)
