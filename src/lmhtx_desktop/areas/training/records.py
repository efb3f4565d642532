"""The tables of training: classes, sessions, learners, enrolments, attendance, costs, certificates."""

from datetime import date

from sqlalchemy import ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.tables import HELD, DongColumn, Record


class TrainingClass(Record):
    """One class, from its opening to its closing. Its state is derived from its dates."""

    __tablename__ = "training_class"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(300))
    sort_key: Mapped[str] = mapped_column(String(650))
    search_text: Mapped[str] = mapped_column(String(1000))
    kind: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(16))
    starts_on: Mapped[date]
    ends_on: Mapped[date] = mapped_column(index=True)
    topic: Mapped[str | None] = mapped_column(String(300), default=None)
    audience: Mapped[str | None] = mapped_column(String(300), default=None)
    decision_number: Mapped[str | None] = mapped_column(String(60), default=None)
    decision_date: Mapped[date | None] = mapped_column(default=None)
    partner: Mapped[str | None] = mapped_column(String(200), default=None)
    place: Mapped[str | None] = mapped_column(String(200), default=None)
    commune: Mapped[str | None] = mapped_column(String(120), default=None)
    lecturers: Mapped[str | None] = mapped_column(String(500), default=None)
    planned_learners: Mapped[int | None] = mapped_column(Integer, default=None)
    threshold: Mapped[int] = mapped_column(Integer, default=80)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    evaluation: Mapped[str | None] = mapped_column(String(4000), default=None)


class ClassSession(Record):
    """Half a day of a class."""

    __tablename__ = "training_session"
    __table_args__ = (UniqueConstraint("class_id", "day", "part"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    class_id: Mapped[int] = mapped_column(ForeignKey("training_class.id"), index=True)
    day: Mapped[date]
    part: Mapped[str] = mapped_column(String(2))
    content: Mapped[str | None] = mapped_column(String(500), default=None)


class Learner(Record):
    """A person who learns, one record across all classes, with what is last known of them."""

    __tablename__ = "learner"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    full_name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(120), index=True)
    search_text: Mapped[str] = mapped_column(String(500))
    sort_key: Mapped[str] = mapped_column(String(400), index=True)
    birth_year: Mapped[int | None] = mapped_column(Integer, default=None)
    sex: Mapped[str | None] = mapped_column(String(1), default=None)
    ethnicity: Mapped[str | None] = mapped_column(String(2), default=None)
    phone: Mapped[str | None] = mapped_column(String(40), default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Học viên")}), index=True, default=None
    )
    workplace: Mapped[str | None] = mapped_column(String(200), default=None)
    position: Mapped[str | None] = mapped_column(String(16), default=None)
    is_manager: Mapped[bool] = mapped_column(default=False)
    is_poor: Mapped[bool] = mapped_column(default=False)


class Enrolment(Record):
    """A learner in a class, with organisation and position as they were then: past reports must not move."""

    __tablename__ = "training_enrolment"
    __table_args__ = (UniqueConstraint("class_id", "learner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    class_id: Mapped[int] = mapped_column(ForeignKey("training_class.id"), index=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Lượt học")}), index=True, default=None
    )
    workplace: Mapped[str | None] = mapped_column(String(200), default=None)
    position: Mapped[str | None] = mapped_column(String(16), default=None)
    is_manager: Mapped[bool] = mapped_column(default=False)
    is_poor: Mapped[bool] = mapped_column(default=False)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    withdrawal_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class AttendanceMark(Record):
    """How one learner attended one session; no row where nothing was marked."""

    __tablename__ = "training_attendance"
    __table_args__ = (UniqueConstraint("enrolment_id", "session_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("training_enrolment.id"), index=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("training_session.id"), index=True)
    presence: Mapped[str] = mapped_column(String(1))


class ClassCost(Record):
    """Money of one source for one class, in đồng."""

    __tablename__ = "training_cost"
    __table_args__ = (UniqueConstraint("class_id", "source"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    class_id: Mapped[int] = mapped_column(ForeignKey("training_class.id"), index=True)
    source: Mapped[str] = mapped_column(String(8))
    budget: Mapped[int | None] = mapped_column(DongColumn, default=None)
    settled: Mapped[int | None] = mapped_column(DongColumn, default=None)


class Certificate(Record):
    """A numbered certificate. Numbers of a year have no gaps: a wrong one is voided, never deleted."""

    __tablename__ = "training_certificate"
    __table_args__ = (UniqueConstraint("year", "number"), Index("ix_training_certificate_issued_on", "issued_on"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("training_enrolment.id"), index=True)
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(String(60))
    issued_on: Mapped[date]
    voided_on: Mapped[date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class CertificateReissue(Record):
    """A certificate printed again under its own number: when and why."""

    __tablename__ = "training_certificate_reissue"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    certificate_id: Mapped[int] = mapped_column(ForeignKey("training_certificate.id"), index=True)
    reissued_on: Mapped[date]
    reason: Mapped[str] = mapped_column(String(300))
