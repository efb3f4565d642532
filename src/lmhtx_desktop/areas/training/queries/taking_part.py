"""The facts behind training's indicators: the classes of a span, who took part in them, certificates of the span."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, or_, select

from lmhtx_desktop.areas.organisations.api import organisation_table as organisation
from lmhtx_desktop.areas.training.records import AttendanceMark, Certificate, ClassCost, Enrolment, Learner, TrainingClass
from lmhtx_desktop.areas.training.words import Presence
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class HeldClass:
    """A class whose last day lies in the span; `settled` by source, only sources that are recorded."""

    id: int
    label: str
    kind: str
    subject: str
    settled: Mapping[str, Dong]


@dataclass(frozen=True)
class Participation:
    """One *lượt người*: a learner who took part in one class of the span, as they were then."""

    class_id: int
    kind: str
    subject: str
    year: int
    learner_id: int
    full_name: str
    birth_year: int | None
    sex: str | None
    ethnicity: str | None
    is_manager: bool
    is_poor: bool
    organisation_id: int | None
    organisation: str | None
    organisation_kind: str | None


@dataclass(frozen=True)
class IssuedCertificate:
    """A certificate issued in the span and valid at its end."""

    class_id: int
    kind: str
    subject: str
    label: str


@dataclass(frozen=True)
class TrainingFacts:
    """All that training's indicators need of one span."""

    classes: tuple[HeldClass, ...]
    participations: tuple[Participation, ...]
    certificates: tuple[IssuedCertificate, ...]


def training_facts(reading: Reading, start: date, cutoff: date) -> TrainingFacts:
    """Return the facts of a span.

    A class belongs to the span its last day lies in, once and whole, and only when that day has come: a class over
    New Year counts in the year it ended, a class still planned counts nowhere.
    """
    last = min(cutoff, reading.today)
    held = TrainingClass.ends_on.between(start, last)
    money: dict[int, dict[str, Dong]] = {}
    costs = select(ClassCost.class_id, ClassCost.source, ClassCost.settled).where(ClassCost.settled.is_not(None))
    for class_id, source, settled in reading.connection.execute(
        costs.join(TrainingClass, TrainingClass.id == ClassCost.class_id).where(held)
    ):
        money.setdefault(class_id, {})[source] = settled or 0
    classes = select(TrainingClass.id, TrainingClass.code, TrainingClass.name, TrainingClass.kind, TrainingClass.subject).where(held)
    return TrainingFacts(
        tuple(
            HeldClass(id, f"{code} {name}", kind, subject, money.get(id, {}))
            for id, code, name, kind, subject in reading.connection.execute(classes.order_by(TrainingClass.ends_on, TrainingClass.id))
        ),
        _participations(reading, start, last),
        _certificates(reading, start, last),
    )


def _participations(reading: Reading, start: date, last: date) -> tuple[Participation, ...]:
    marks = select(AttendanceMark.id).where(AttendanceMark.enrolment_id == Enrolment.id)
    came = marks.where(AttendanceMark.presence.in_([Presence.PRESENT.value, Presence.LATE.value]))
    query = (
        select(
            TrainingClass.id.label("class_id"), TrainingClass.kind, TrainingClass.subject, TrainingClass.ends_on, Enrolment.learner_id, Learner.full_name,
            Learner.birth_year, Learner.sex, Learner.ethnicity, Enrolment.is_manager, Enrolment.is_poor, Enrolment.organisation_id,
            organisation.c.name.label("organisation"), organisation.c.kind.label("organisation_kind"),
        )
        .select_from(Enrolment)
        .join(TrainingClass, TrainingClass.id == Enrolment.class_id)
        .join(Learner, Learner.id == Enrolment.learner_id)
        .outerjoin(organisation, organisation.c.id == Enrolment.organisation_id)
        .where(
            TrainingClass.ends_on.between(start, last),
            Enrolment.withdrawn_on.is_(None),
            or_(came.exists(), ~marks.exists()),
        )
        .order_by(TrainingClass.ends_on, TrainingClass.id, Learner.sort_key)
    )  # fmt: skip
    rows = (dict(row) for row in reading.connection.execute(query).mappings())
    return tuple(Participation(year=row.pop("ends_on").year, **row) for row in rows)


def _certificates(reading: Reading, start: date, last: date) -> tuple[IssuedCertificate, ...]:
    valid = or_(Certificate.voided_on.is_(None), Certificate.voided_on > last)
    query = (
        select(TrainingClass.id, TrainingClass.kind, TrainingClass.subject, Certificate.text, Learner.full_name)
        .select_from(Certificate)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(TrainingClass, TrainingClass.id == Enrolment.class_id)
        .join(Learner, Learner.id == Enrolment.learner_id)
        .where(and_(Certificate.issued_on.between(start, last), valid))
        .order_by(Certificate.year, Certificate.number)
    )
    return tuple(
        IssuedCertificate(class_id, kind, subject, f"{text} {name}")
        for class_id, kind, subject, text, name in reading.connection.execute(query)
    )
