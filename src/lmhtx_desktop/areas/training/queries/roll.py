"""Questions about who is in a class: sessions, learners with their marks and certificates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from lmhtx_desktop.areas.organisations.api import organisation_table as organisation
from lmhtx_desktop.areas.training.records import AttendanceMark, Certificate, CertificateReissue, ClassSession, Enrolment, Learner
from lmhtx_desktop.areas.training.rules.attendance import Attendance, count_attendance
from lmhtx_desktop.areas.training.words import DayPart, Position, Presence, Sex
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class SessionRow:
    """Half a day of a class."""

    id: int
    day: date
    part: DayPart
    content: str | None


@dataclass(frozen=True)
class Reissue:
    """A certificate printed again: when and why."""

    reissued_on: date
    reason: str


@dataclass(frozen=True)
class CertificateRow:
    """A certificate and how often it was printed again."""

    id: int
    text: str
    issued_on: date
    voided_on: date | None
    void_reason: str | None
    reissues: tuple[Reissue, ...]


@dataclass(frozen=True)
class LearnerInClass:
    """One line of a class list: who, as what they came, how they attended, what they hold.

    Attributes:
        id: of the enrolment. organisation: name in the register, or the workplace written down.
        marks: by session id. certificate: the valid one. voided: those voided before it.
    """

    id: int
    learner_id: int
    full_name: str
    birth_year: int | None
    sex: Sex | None
    ethnicity: str | None
    phone: str | None
    organisation_id: int | None
    organisation: str | None
    position: Position | None
    is_manager: bool
    is_poor: bool
    withdrawn_on: date | None
    withdrawal_reason: str | None
    marks: Mapping[int, Presence]
    attendance: Attendance
    certificate: CertificateRow | None
    voided: tuple[CertificateRow, ...]


def sessions_of_class(reading: Reading, class_id: int) -> list[SessionRow]:
    """List the sessions of a class by day, mornings before afternoons."""
    query = select(ClassSession.id, ClassSession.day, ClassSession.part, ClassSession.content).where(ClassSession.class_id == class_id)
    rows = reading.connection.execute(query.order_by(ClassSession.day, ClassSession.part))
    return [SessionRow(row.id, row.day, DayPart(row.part), row.content) for row in rows]


def learners_of_class(reading: Reading, class_id: int, sessions: int) -> list[LearnerInClass]:
    """List the learners of a class by given name, those who withdrew among them."""
    marks, papers = _marks(reading, class_id), _certificates(reading, class_id)
    query = (
        select(
            Enrolment.id, Enrolment.learner_id, Learner.full_name, Learner.birth_year, Learner.sex, Learner.ethnicity, Learner.phone,
            Enrolment.organisation_id, func.coalesce(organisation.c.name, Enrolment.workplace).label("organisation"), Enrolment.position,
            Enrolment.is_manager, Enrolment.is_poor, Enrolment.withdrawn_on, Enrolment.withdrawal_reason,
        )
        .join(Learner, Learner.id == Enrolment.learner_id)
        .outerjoin(organisation, organisation.c.id == Enrolment.organisation_id)
        .where(Enrolment.class_id == class_id)
        .order_by(Learner.sort_key, Enrolment.id)
    )  # fmt: skip
    found = []
    for row in reading.connection.execute(query):
        own = marks.get(row.id, {})
        held = papers.get(row.id, [])
        changed = {
            "sex": Sex(row.sex) if row.sex else None,
            "position": Position(row.position) if row.position else None,
            "marks": own,
            "attendance": count_attendance(own.values(), sessions),
            "certificate": next((paper for paper in held if paper.voided_on is None), None),
            "voided": tuple(paper for paper in held if paper.voided_on is not None),
        }
        found.append(LearnerInClass(**{**row._mapping, **changed}))
    return found


def _marks(reading: Reading, class_id: int) -> dict[int, dict[int, Presence]]:
    query = select(AttendanceMark.enrolment_id, AttendanceMark.session_id, AttendanceMark.presence)
    query = query.join(Enrolment, Enrolment.id == AttendanceMark.enrolment_id).where(Enrolment.class_id == class_id)
    found: dict[int, dict[int, Presence]] = {}
    for enrolment, session, presence in reading.connection.execute(query):
        found.setdefault(enrolment, {})[session] = Presence(presence)
    return found


def _certificates(reading: Reading, class_id: int) -> dict[int, list[CertificateRow]]:
    again: dict[int, list[Reissue]] = {}
    reissues = (
        select(CertificateReissue.certificate_id, CertificateReissue.reissued_on, CertificateReissue.reason)
        .join(Certificate, Certificate.id == CertificateReissue.certificate_id)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.class_id == class_id)
        .order_by(CertificateReissue.reissued_on, CertificateReissue.id)
    )
    for certificate, reissued_on, reason in reading.connection.execute(reissues):
        again.setdefault(certificate, []).append(Reissue(reissued_on, reason))
    query = (
        select(
            Certificate.enrolment_id,
            Certificate.id,
            Certificate.text,
            Certificate.issued_on,
            Certificate.voided_on,
            Certificate.void_reason,
        )
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.class_id == class_id)
        .order_by(Certificate.year, Certificate.number)
    )
    found: dict[int, list[CertificateRow]] = {}
    for row in reading.connection.execute(query):
        reissued = tuple(again.get(row.id, ()))
        paper = CertificateRow(row.id, row.text, row.issued_on, row.voided_on, row.void_reason, reissued)
        found.setdefault(row.enrolment_id, []).append(paper)
    return found
