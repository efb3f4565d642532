"""Opening, editing, costing, closing and removing a class."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select

from lmhtx_desktop.areas.training.records import AttendanceMark, Certificate, ClassCost, ClassSession, Enrolment, TrainingClass
from lmhtx_desktop.areas.training.rules.attendance import DEFAULT_THRESHOLD
from lmhtx_desktop.areas.training.rules.calendar import check_span
from lmhtx_desktop.areas.training.words import ClassKind, Subject
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, add_recorded, check_costs
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.text import fold, sort_key, tidy, tidy_lines
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class OpenClass:
    """A class to be opened.

    Attributes:
        code: the office's own code, unique. threshold: percent of sessions from which a certificate is given.
    """

    code: str
    name: str
    kind: ClassKind
    subject: Subject
    starts_on: date
    ends_on: date
    topic: str = ""
    audience: str = ""
    decision_number: str = ""
    decision_date: date | None = None
    partner: str = ""
    place: str = ""
    commune: str = ""
    lecturers: str = ""
    planned_learners: int | None = None
    threshold: int = DEFAULT_THRESHOLD


@dataclass(frozen=True, kw_only=True)
class EditClass(OpenClass):
    """What a class is to be from now on."""

    training_class: int


@dataclass(frozen=True)
class RecordCost:
    """All the money of a class by source; a source left out is no longer recorded."""

    training_class: int
    lines: tuple[CostLine, ...]


@dataclass(frozen=True)
class CloseClass:
    """A class whose papers are complete; from then on it is not changed."""

    training_class: int
    closed_on: date
    evaluation: str = ""


@dataclass(frozen=True)
class ReopenClass:
    """A closed class to be worked on again."""

    training_class: int


@dataclass(frozen=True)
class RemoveClass:
    """A class entered by mistake."""

    training_class: int


def open_class(work: Work, order: OpenClass) -> Done:
    """Open a class."""
    values = _checked(work, order, None)
    opened = work.add(TrainingClass(**values))
    done = work.note("open_class", tr("Mở lớp {code}: {name}").format(code=opened.code, name=opened.name), {Area.TRAINING})
    return replace(done, id=opened.id)


def edit_class(work: Work, order: EditClass) -> Done:
    """Change what a class is; its sessions must still lie inside its days."""
    changed = open_class_of(work, order.training_class)
    for name, value in _checked(work, order, changed.id).items():
        setattr(changed, name, value)
    days = work.session.scalars(select(ClassSession.day).where(ClassSession.class_id == changed.id)).all()
    if days and not (order.starts_on <= min(days) and max(days) <= order.ends_on):
        raise RuleBroken("ends_on", tr("Lớp đã có buổi học ngoài các ngày này; hãy sửa lịch học trước."))
    done = work.note("edit_class", tr("Sửa lớp {code}").format(code=changed.code), {Area.TRAINING})
    return replace(done, id=changed.id)


def record_cost(work: Work, order: RecordCost) -> Done:
    """Write the money of a class by source; allowed after closing too, because accounts are settled later."""
    check_costs(order.lines)
    paid = work.get(TrainingClass, order.training_class)
    stored = {cost.source: cost for cost in work.session.scalars(select(ClassCost).where(ClassCost.class_id == paid.id))}
    for line in order.lines:
        found = stored.pop(line.source, None)
        if line.budget is None and line.settled is None:
            if found is not None:
                work.session.delete(found)
        elif found is None:
            work.add(ClassCost(class_id=paid.id, source=line.source, budget=line.budget, settled=line.settled))
        else:
            found.budget, found.settled = line.budget, line.settled
    for left_out in stored.values():
        work.session.delete(left_out)
    total = add_recorded(line.settled for line in order.lines)
    sentence = tr("Ghi kinh phí lớp {code}: quyết toán {total} đồng") if total is not None else tr("Ghi dự toán kinh phí lớp {code}")
    done = work.note("record_cost", sentence.format(code=paid.code, total=format_dong(total)), {Area.TRAINING})
    return replace(done, id=paid.id)


def close_class(work: Work, order: CloseClass) -> Done:
    """Close a class: its last day has passed and no learner's session is left unmarked."""
    closed = open_class_of(work, order.training_class)
    if not closed.ends_on <= order.closed_on <= work.today:
        raise RuleBroken("closed_on", tr("Ngày kết thúc hồ sơ phải từ ngày cuối của lớp đến hôm nay."))
    unmarked = _unmarked(work, closed.id)
    if unmarked:
        raise RuleBroken("", tr("Còn {count} ô chưa điểm danh; hãy điểm danh đủ rồi kết thúc lớp.").format(count=unmarked))
    closed.closed_on, closed.evaluation = order.closed_on, tidy_lines(order.evaluation) or None
    done = work.note("close_class", tr("Kết thúc lớp {code}").format(code=closed.code), {Area.TRAINING})
    return replace(done, id=closed.id)


def reopen_class(work: Work, order: ReopenClass) -> Done:
    """Open a closed class again."""
    closed = work.get(TrainingClass, order.training_class)
    if closed.closed_on is None:
        raise RuleBroken("", tr("Lớp {code} đang mở.").format(code=closed.code))
    closed.closed_on = None
    done = work.note("reopen_class", tr("Mở lại lớp {code}").format(code=closed.code), {Area.TRAINING})
    return replace(done, id=closed.id)


def remove_class(work: Work, order: RemoveClass) -> Done:
    """Remove a class with its sessions, list and attendance; refused once a certificate was numbered in it."""
    removed = open_class_of(work, order.training_class)
    of_class = select(Enrolment.id).where(Enrolment.class_id == removed.id)
    if work.session.scalar(select(Certificate.id).where(Certificate.enrolment_id.in_(of_class)).limit(1)) is not None:
        raise RuleBroken("", tr("Lớp {code} đã cấp chứng nhận nên không xóa được.").format(code=removed.code))
    _delete_all(work, AttendanceMark, AttendanceMark.enrolment_id.in_(of_class))
    for record in (Enrolment, ClassSession, ClassCost):
        _delete_all(work, record, record.class_id == removed.id)
    work.session.delete(removed)
    return work.note("remove_class", tr("Xóa lớp {code}: {name}").format(code=removed.code, name=removed.name), {Area.TRAINING})


def open_class_of(work: Work, class_id: int) -> TrainingClass:
    """Load a class that may still be changed.

    Raises:
        RuleBroken: it is closed, or gone.
    """
    found = work.get(TrainingClass, class_id)
    if found.closed_on is not None:
        raise RuleBroken("", tr("Lớp {code} đã kết thúc; hãy mở lại lớp nếu cần sửa.").format(code=found.code))
    return found


def _checked(work: Work, order: OpenClass, own_id: int | None) -> dict[str, Any]:
    """Check an order against the rules and return it as column values."""
    code, name = tidy(order.code), tidy(order.name)
    if not code:
        raise RuleBroken("code", tr("Hãy ghi mã lớp."))
    if not name:
        raise RuleBroken("name", tr("Hãy ghi tên lớp."))
    check_span(order.starts_on, order.ends_on)
    if not 1 <= order.threshold <= 100:
        raise RuleBroken("threshold", tr("Mức chuyên cần phải từ 1 đến 100 %."))
    if order.planned_learners is not None and order.planned_learners < 1:
        raise RuleBroken("planned_learners", tr("Số học viên theo kế hoạch phải từ 1; để trống nếu chưa có."))
    same = work.session.scalar(select(TrainingClass.id).where(TrainingClass.code == code))
    if same not in (None, own_id):
        raise RuleBroken("code", tr("Mã lớp {code} đã dùng cho lớp khác.").format(code=code))
    optional = ("topic", "audience", "decision_number", "partner", "place", "commune", "lecturers")
    texts = {column: tidy(getattr(order, column)) or None for column in optional}
    searched = (code, name, texts["topic"], texts["place"], texts["commune"], texts["partner"], texts["decision_number"])
    return {
        "code": code, "name": name, "sort_key": sort_key(name), "kind": ClassKind(order.kind).value, "subject": Subject(order.subject).value,
        "starts_on": order.starts_on, "ends_on": order.ends_on, "decision_date": order.decision_date,
        "planned_learners": order.planned_learners, "threshold": order.threshold,
        "search_text": fold(" ".join(text for text in searched if text)), **texts,
    }  # fmt: skip


def _unmarked(work: Work, class_id: int) -> int:
    """Count the sessions of learners who did not withdraw that carry no mark."""
    learners = select(Enrolment.id).where(Enrolment.class_id == class_id, Enrolment.withdrawn_on.is_(None))
    sessions = work.session.scalars(select(ClassSession.id).where(ClassSession.class_id == class_id)).all()
    enrolled = work.session.scalars(learners).all()
    marked = work.session.scalars(select(AttendanceMark.id).where(AttendanceMark.enrolment_id.in_(learners))).all()
    return len(sessions) * len(enrolled) - len(marked)


def _delete_all(work: Work, record: type[Record], where: ColumnElement[bool]) -> None:
    """Delete one table's rows one by one, so that the audit trail keeps each and the whole can be taken back."""
    for row in work.session.scalars(select(record).where(where)):
        work.session.delete(row)
    work.session.flush()
