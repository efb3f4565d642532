"""Questions about classes: the list, one class with everything on its page, the next free code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, true

from lmhtx_desktop.areas.training.queries.roll import LearnerInClass, SessionRow, learners_of_class, sessions_of_class
from lmhtx_desktop.areas.training.records import Certificate, ClassCost, Enrolment, Learner, TrainingClass
from lmhtx_desktop.areas.training.rules.calendar import state_of_class
from lmhtx_desktop.areas.training.words import ClassKind, ClassState, Sex, Subject
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class ClassRow:
    """One class in a list. Learners are those who did not withdraw; money in đồng, None where not recorded."""

    id: int
    code: str
    name: str
    kind: ClassKind
    subject: Subject
    starts_on: date
    ends_on: date
    place: str | None
    commune: str | None
    planned_learners: int | None
    state: ClassState
    learners: int
    women: int
    certificates: int
    budget: Dong | None
    settled: Dong | None


@dataclass(frozen=True)
class ClassSheet:
    """A class with everything on its page."""

    id: int
    code: str
    name: str
    kind: ClassKind
    subject: Subject
    topic: str | None
    audience: str | None
    decision_number: str | None
    decision_date: date | None
    partner: str | None
    place: str | None
    commune: str | None
    starts_on: date
    ends_on: date
    lecturers: str | None
    planned_learners: int | None
    threshold: int
    closed_on: date | None
    evaluation: str | None
    state: ClassState
    sessions: tuple[SessionRow, ...]
    learners: tuple[LearnerInClass, ...]
    costs: tuple[CostLine, ...]

    @property
    def present_learners(self) -> tuple[LearnerInClass, ...]:
        """The learners who did not withdraw."""
        return tuple(learner for learner in self.learners if learner.withdrawn_on is None)

    def deserving(self) -> tuple[LearnerInClass, ...]:
        """Learners over the threshold who hold no certificate of this class yet."""
        return tuple(
            learner for learner in self.present_learners if learner.certificate is None and learner.attendance.reaches(self.threshold)
        )


_ORDERS: dict[str, tuple[Any, ...]] = {
    "code": (TrainingClass.code,),
    "name": (TrainingClass.sort_key,),
    "kind": (TrainingClass.kind, TrainingClass.starts_on),
    "subject": (TrainingClass.subject, TrainingClass.starts_on),
    "starts_on": (TrainingClass.starts_on,),
    "ends_on": (TrainingClass.ends_on,),
    "place": (TrainingClass.place,),
    "planned_learners": (TrainingClass.planned_learners,),
}


def class_ids(
    reading: Reading, search: str = "", filters: Mapping[str, object] | None = None, sort: str = "", descending: bool = False
) -> list[int]:
    """List the ids of classes that match, in order; the newest first unless told otherwise.

    Args:
        reading: where to ask.
        search: words, each of which must occur.
        filters: any of ``kind``, ``subject``, ``state``, ``year`` (of the last day).
        sort: a key of the list's columns.
        descending: turn the order round.
    """
    wanted = [TrainingClass.search_text.contains(word, autoescape=True) for word in fold(search).split()]
    wanted += [_filter(reading.today, key, value) for key, value in (filters or {}).items()]
    query = select(TrainingClass.id).where(and_(true(), *wanted))
    columns = _ORDERS.get(sort)
    order = [column.desc() if descending else column for column in columns] if columns else [TrainingClass.starts_on.desc()]
    return list(reading.connection.scalars(query.order_by(*order, TrainingClass.id.desc())))


def _filter(today: date, key: str, value: object) -> ColumnElement[bool]:
    if key == "kind":
        return TrainingClass.kind == str(value)
    if key == "subject":
        return TrainingClass.subject == str(value)
    if key == "year" and isinstance(value, int):
        return TrainingClass.ends_on.between(date(value, 1, 1), date(value, 12, 31))
    if key == "state":
        open_ = TrainingClass.closed_on.is_(None)
        return {
            ClassState.CLOSED: TrainingClass.closed_on.is_not(None),
            ClassState.PLANNED: and_(open_, TrainingClass.starts_on > today),
            ClassState.RUNNING: and_(open_, TrainingClass.starts_on <= today, TrainingClass.ends_on >= today),
            ClassState.ENDED: and_(open_, TrainingClass.ends_on < today),
        }[ClassState(str(value))]
    raise KeyError(key)


def class_rows(reading: Reading, ids: Sequence[int]) -> list[ClassRow]:
    """Return the classes of these ids, in the same order; ids that are gone are left out."""
    found = {row.id: _row(row, reading.today) for row in reading.connection.execute(_rows_query().where(TrainingClass.id.in_(ids)))}
    return [found[id] for id in ids if id in found]


def _rows_query() -> Select[*tuple[Any, ...]]:
    people = (
        select(
            Enrolment.class_id,
            func.count().label("learners"),
            func.sum(case((Learner.sex == Sex.FEMALE.value, 1), else_=0)).label("women"),
        )
        .join(Learner, Learner.id == Enrolment.learner_id)
        .where(Enrolment.withdrawn_on.is_(None))
        .group_by(Enrolment.class_id)
        .subquery()
    )
    papers = (
        select(Enrolment.class_id, func.count().label("certificates"))
        .join(Certificate, Certificate.enrolment_id == Enrolment.id)
        .where(Certificate.voided_on.is_(None))
        .group_by(Enrolment.class_id)
        .subquery()
    )
    money = (
        select(ClassCost.class_id, func.sum(ClassCost.budget).label("budget"), func.sum(ClassCost.settled).label("settled"))
        .group_by(ClassCost.class_id)
        .subquery()
    )
    return (
        select(
            TrainingClass.id, TrainingClass.code, TrainingClass.name, TrainingClass.kind, TrainingClass.subject, TrainingClass.starts_on,
            TrainingClass.ends_on, TrainingClass.place, TrainingClass.commune, TrainingClass.planned_learners, TrainingClass.closed_on,
            func.coalesce(people.c.learners, 0).label("learners"), func.coalesce(people.c.women, 0).label("women"),
            func.coalesce(papers.c.certificates, 0).label("certificates"), money.c.budget, money.c.settled,
        )
        .outerjoin(people, people.c.class_id == TrainingClass.id)
        .outerjoin(papers, papers.c.class_id == TrainingClass.id)
        .outerjoin(money, money.c.class_id == TrainingClass.id)
    )  # fmt: skip


def _row(row: Any, today: date) -> ClassRow:
    return ClassRow(
        id=row.id, code=row.code, name=row.name, kind=ClassKind(row.kind), subject=Subject(row.subject), starts_on=row.starts_on,
        ends_on=row.ends_on, place=row.place, commune=row.commune, planned_learners=row.planned_learners,
        state=state_of_class(row.starts_on, row.ends_on, row.closed_on, today), learners=row.learners, women=row.women,
        certificates=row.certificates, budget=row.budget, settled=row.settled,
    )  # fmt: skip


def class_sheet(reading: Reading, class_id: int) -> ClassSheet:
    """Return one class with its sessions, learners, attendance, certificates and costs.

    Raises:
        RuleBroken: it is not there (any more).
    """
    row = reading.connection.execute(select(*TrainingClass.__table__.c).where(TrainingClass.id == class_id)).one_or_none()
    if row is None:
        raise RuleBroken("", tr("Lớp này không còn trong dữ liệu."))
    values = {name: value for name, value in row._mapping.items() if name not in ("search_text", "sort_key")}
    sessions = sessions_of_class(reading, class_id)
    costs = reading.connection.execute(select(ClassCost.source, ClassCost.budget, ClassCost.settled).where(ClassCost.class_id == class_id))
    by_source = {cost.source: CostLine(Source(cost.source), cost.budget, cost.settled) for cost in costs}
    return ClassSheet(
        **{**values, "kind": ClassKind(row.kind), "subject": Subject(row.subject)},
        state=state_of_class(row.starts_on, row.ends_on, row.closed_on, reading.today),
        sessions=tuple(sessions),
        learners=tuple(learners_of_class(reading, class_id, len(sessions))),
        costs=tuple(by_source[source] for source in Source if source in by_source),
    )


def class_years(reading: Reading) -> list[int]:
    """List the years in which classes ended, the newest first."""
    days = reading.connection.execute(select(func.min(TrainingClass.ends_on), func.max(TrainingClass.ends_on))).one()
    return list(range(days[1].year, days[0].year - 1, -1)) if days[0] is not None else []


def next_class_code(reading: Reading, year: int) -> str:
    """Propose a code: ``DT-2026-07`` after six classes coded so for 2026."""
    start = f"DT-{year}-"
    codes = reading.connection.scalars(select(TrainingClass.code).where(TrainingClass.code.startswith(start, autoescape=True)))
    used = [int(code.removeprefix(start)) for code in codes if code.removeprefix(start).isdigit()]
    return f"{start}{max(used, default=0) + 1:02d}"


def classes_between(reading: Reading, first: date, last: date) -> list[ClassRow]:
    """List the classes that are held, at least in part, from `first` to `last`, by their first day."""
    query = _rows_query().where(or_(TrainingClass.starts_on.between(first, last), TrainingClass.ends_on.between(first, last)))
    return [_row(row, reading.today) for row in reading.connection.execute(query.order_by(TrainingClass.starts_on, TrainingClass.id))]
