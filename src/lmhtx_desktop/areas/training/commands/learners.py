"""Enrolling learners, one or a whole pasted list; correcting, merging and withdrawing them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.training.commands.classes import open_class_of
from lmhtx_desktop.areas.training.records import Certificate, Enrolment, Learner, TrainingClass
from lmhtx_desktop.areas.training.rules.people import Identity, Likeness, check_person, likeness, name_key, name_order
from lmhtx_desktop.areas.training.words import ETHNIC_GROUPS, Position, Sex
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold, tidy
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class PersonOrder:
    """What is known of a learner; None and "" where not recorded.

    Attributes:
        organisation: id in the register; workplace: where they work if it is not in the register.
    """

    full_name: str = ""
    birth_year: int | None = None
    sex: Sex | None = None
    ethnicity: str | None = None
    phone: str = ""
    organisation: int | None = None
    workplace: str = ""
    position: Position | None = None
    is_manager: bool = False
    is_poor: bool = False


@dataclass(frozen=True, kw_only=True)
class EnrolLearner(PersonOrder):
    """A person to be put on a class list; `learner` is their id if they are in the register of learners already."""

    training_class: int
    learner: int | None = None


@dataclass(frozen=True)
class EnrolMany:
    """A list of people to be put on one class list (each with the class's id)."""

    training_class: int
    people: tuple[EnrolLearner, ...]


@dataclass(frozen=True, kw_only=True)
class EditLearner(PersonOrder):
    """What a learner's record should say; with `enrolment`, the class list is corrected with it."""

    learner: int
    enrolment: int | None = None


@dataclass(frozen=True)
class MergeLearners:
    """Two records of one person: `keep` stays and takes over the classes of `drop`."""

    keep: int
    drop: int


@dataclass(frozen=True)
class WithdrawLearner:
    """A learner who left the class."""

    enrolment: int
    withdrawn_on: date
    reason: str


def enrol_learner(work: Work, order: EnrolLearner) -> Done:
    """Put one person on a class list, as a new learner or as the one they are in the register."""
    taught = open_class_of(work, order.training_class)
    learner, enrolled = _enrol(work, taught, order)
    if not enrolled:
        raise RuleBroken("full_name", tr("{name} đã có trong danh sách lớp.").format(name=learner.full_name))
    sentence = tr("Ghi {name} vào lớp {code}").format(name=learner.full_name, code=taught.code)
    return replace(work.note("enrol_learner", sentence, {Area.TRAINING}), id=taught.id)


def enrol_many(work: Work, order: EnrolMany) -> Done:
    """Put a list of people on a class list; those already on it are passed over, the rest go in or nothing does."""
    taught = open_class_of(work, order.training_class)
    if not order.people:
        raise RuleBroken("people", tr("Chưa có dòng nào có họ tên."))
    count = 0
    for place, person in enumerate(order.people, start=1):
        try:
            count += _enrol(work, taught, person)[1]
        except RuleBroken as broken:
            sentence = tr("Dòng {place} ({name}): {sentence}").format(place=place, name=person.full_name, sentence=broken.sentence)
            raise RuleBroken("people", sentence) from broken
        work.step(place, len(order.people))
    sentence = tr("Ghi {count} học viên vào lớp {code}").format(count=count, code=taught.code)
    return replace(work.note("enrol_many", sentence, {Area.TRAINING}), id=taught.id)


def edit_learner(work: Work, order: EditLearner) -> Done:
    """Correct a learner's record and, where asked, what one class list says of them."""
    learner = work.get(Learner, order.learner, "learner")
    values = _person_values(order, work.today.year)
    for name, value in values.items():
        setattr(learner, name, value)
    if order.enrolment is not None:
        enrolment = work.get(Enrolment, order.enrolment)
        if enrolment.learner_id != learner.id:
            raise RuleBroken("learner", tr("Dòng này của danh sách lớp thuộc về người khác."))
        for name in _KEPT_IN_CLASS:
            setattr(enrolment, name, values[name])
    done = work.note("edit_learner", tr("Sửa học viên {name}").format(name=learner.full_name), {Area.TRAINING})
    return replace(done, id=learner.id)


def merge_learners(work: Work, order: MergeLearners) -> Done:
    """Make two records of one person one; refused where both stand on the list of the same class."""
    keep, drop = work.get(Learner, order.keep, "keep"), work.get(Learner, order.drop, "drop")
    if keep.id == drop.id:
        raise RuleBroken("drop", tr("Hãy chọn hai dòng khác nhau."))
    classes = set(work.session.scalars(select(Enrolment.class_id).where(Enrolment.learner_id == keep.id)))
    for enrolment in work.session.scalars(select(Enrolment).where(Enrolment.learner_id == drop.id)):
        if enrolment.class_id in classes:
            code = work.get(TrainingClass, enrolment.class_id).code
            raise RuleBroken("drop", tr("Cả hai cùng có tên trong lớp {code} nên là hai người khác nhau.").format(code=code))
        enrolment.learner_id = keep.id
    for name in ("birth_year", "sex", "ethnicity", "phone", "organisation_id", "workplace", "position"):
        if getattr(keep, name) is None:
            setattr(keep, name, getattr(drop, name))
    keep.search_text = _searched(keep.full_name, keep.birth_year, keep.phone, keep.workplace)
    work.session.flush()
    work.session.delete(drop)
    done = work.note("merge_learners", tr("Gộp hai dòng học viên {name} làm một").format(name=keep.full_name), {Area.TRAINING})
    return replace(done, id=keep.id)


def withdraw_learner(work: Work, order: WithdrawLearner) -> Done:
    """Take a learner off a class from a day on; enrolling them again brings them back."""
    enrolment = work.get(Enrolment, order.enrolment)
    taught = open_class_of(work, enrolment.class_id)
    reason = tidy(order.reason)
    if not reason:
        raise RuleBroken("reason", tr("Hãy ghi lý do rút khỏi lớp."))
    if order.withdrawn_on > work.today:
        raise RuleBroken("withdrawn_on", tr("Ngày rút không thể sau ngày hôm nay."))
    holds = select(Certificate.id).where(Certificate.enrolment_id == enrolment.id, Certificate.voided_on.is_(None))
    if work.session.scalar(holds.limit(1)) is not None:
        raise RuleBroken("", tr("Học viên đã được cấp chứng nhận; hãy hủy chứng nhận trước."))
    enrolment.withdrawn_on, enrolment.withdrawal_reason = order.withdrawn_on, reason
    name = work.get(Learner, enrolment.learner_id).full_name
    sentence = tr("{name} rút khỏi lớp {code}: {reason}").format(name=name, code=taught.code, reason=reason)
    return replace(work.note("withdraw_learner", sentence, {Area.TRAINING}), id=taught.id)


#: Columns that the class list keeps as they were at the time of the class.
_KEPT_IN_CLASS = ("organisation_id", "workplace", "position", "is_manager", "is_poor")


def _enrol(work: Work, taught: TrainingClass, order: EnrolLearner) -> tuple[Learner, bool]:
    """Find or make the learner and put them on the list; say whether they were not on it yet."""
    values = _person_values(order, taught.starts_on.year) if order.learner is None or order.full_name else {}
    learner = _learner_of(work, order)
    if learner is None:
        learner = work.add(Learner(**values))
    else:
        _learn_more(learner, values)
    found = work.session.scalar(select(Enrolment).where(Enrolment.class_id == taught.id, Enrolment.learner_id == learner.id))
    if found is not None and found.withdrawn_on is None:
        return learner, False
    kept = {name: values.get(name, getattr(learner, name)) for name in _KEPT_IN_CLASS}
    if found is None:
        work.add(Enrolment(class_id=taught.id, learner_id=learner.id, **kept))
    else:
        found.withdrawn_on = found.withdrawal_reason = None
        for name, value in kept.items():
            setattr(found, name, value)
    return learner, True


def _learn_more(learner: Learner, values: dict[str, Any]) -> None:
    """Bring a known learner up to date: what is recorded now replaces what was, what is left out stays."""
    moved = values.get("organisation_id") is not None or values.get("workplace") is not None
    for name, value in values.items():
        if value is not None or (moved and name in ("organisation_id", "workplace")):
            setattr(learner, name, value)
    learner.search_text = _searched(learner.full_name, learner.birth_year, learner.phone, learner.workplace)


def _searched(name: str, birth_year: int | None, phone: str | None, workplace: str | None) -> str:
    return fold(" ".join(str(part) for part in (name, birth_year, phone, workplace) if part))


def _learner_of(work: Work, order: EnrolLearner) -> Learner | None:
    """Return the learner chosen, or the one in the register who is surely the same person."""
    if order.learner is not None:
        return work.get(Learner, order.learner, "learner")
    asked = Identity(order.full_name, order.birth_year, order.organisation, order.workplace)
    namesakes: Iterable[Learner] = work.session.scalars(select(Learner).where(Learner.name_key == name_key(order.full_name)))
    for found in namesakes:
        known = Identity(found.full_name, found.birth_year, found.organisation_id, found.workplace or "")
        if likeness(asked, known) is Likeness.SAME:
            return found
    return None


def _person_values(order: PersonOrder, year: int) -> dict[str, Any]:
    """Check a person and return them as column values."""
    check_person(order.full_name, order.birth_year, year)
    if order.ethnicity is not None and order.ethnicity not in ETHNIC_GROUPS:
        raise RuleBroken("ethnicity", tr("Dân tộc không có trong danh mục."))
    name, workplace = tidy(order.full_name), tidy(order.workplace) if order.organisation is None else ""
    return {
        "full_name": name, "name_key": name_key(name), "sort_key": name_order(name),
        "search_text": _searched(name, order.birth_year, order.phone, workplace),
        "birth_year": order.birth_year, "sex": Sex(order.sex).value if order.sex else None, "ethnicity": order.ethnicity,
        "phone": tidy(order.phone) or None, "organisation_id": order.organisation, "workplace": workplace or None,
        "position": Position(order.position).value if order.position else None,
        "is_manager": order.is_manager, "is_poor": order.is_poor,
    }  # fmt: skip
