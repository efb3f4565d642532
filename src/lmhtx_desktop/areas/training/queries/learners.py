"""Questions about people: the register of learners, look-up while typing, recognising a pasted list, one person's classes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, true

from lmhtx_desktop.areas.organisations.api import find_organisations, organisation_filter
from lmhtx_desktop.areas.organisations.api import organisation_table as organisation
from lmhtx_desktop.areas.training.records import Certificate, Enrolment, Learner, TrainingClass
from lmhtx_desktop.areas.training.rules.pasting import PastedLearner
from lmhtx_desktop.areas.training.rules.people import Identity, Likeness, likeness, name_key
from lmhtx_desktop.areas.training.words import MANAGING, ClassKind, Position, Sex
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500


@dataclass(frozen=True)
class LearnerRow:
    """One person in the register of learners; `classes` counts those not withdrawn from, `organisation` is where they are now."""

    id: int
    full_name: str
    birth_year: int | None
    sex: Sex | None
    ethnicity: str | None
    phone: str | None
    organisation_id: int | None
    organisation: str | None
    workplace: str | None
    position: Position | None
    is_manager: bool
    is_poor: bool
    classes: int
    last_class_on: date | None


@dataclass(frozen=True)
class Recognised:
    """A pasted line with what the registers know of it.

    Attributes:
        organisation_id: the organisation of exactly that name, if there is just one. same: id of the learner this
            surely is. perhaps: learners it may be, for the person to decide.
    """

    pasted: PastedLearner
    organisation_id: int | None
    organisation: str
    is_manager: bool
    same: int | None
    perhaps: tuple[LearnerRow, ...]


@dataclass(frozen=True)
class ClassLearned:
    """One class in a person's history, or in an organisation's (then with the person's name)."""

    class_id: int
    code: str
    name: str
    kind: ClassKind
    starts_on: date
    ends_on: date
    learner: str
    position: Position | None
    certificate: str | None
    withdrawn_on: date | None


_CLASSES = (
    select(Enrolment.learner_id, func.count().label("classes"), func.max(TrainingClass.ends_on).label("last_class_on"))
    .join(TrainingClass, TrainingClass.id == Enrolment.class_id)
    .where(Enrolment.withdrawn_on.is_(None))
    .group_by(Enrolment.learner_id)
    .subquery()
)
_ROW = (
    select(
        Learner.id, Learner.full_name, Learner.birth_year, Learner.sex, Learner.ethnicity, Learner.phone, Learner.organisation_id,
        func.coalesce(organisation.c.name, Learner.workplace).label("organisation"), Learner.workplace, Learner.position,
        Learner.is_manager, Learner.is_poor, func.coalesce(_CLASSES.c.classes, 0).label("classes"), _CLASSES.c.last_class_on,
    )
    .outerjoin(organisation, organisation.c.id == Learner.organisation_id)
    .outerjoin(_CLASSES, _CLASSES.c.learner_id == Learner.id)
)  # fmt: skip
_ORDERS: dict[str, Any] = {
    "full_name": Learner.sort_key,
    "birth_year": Learner.birth_year,
    "organisation": organisation.c.sort_key,
    "position": Learner.position,
    "classes": func.coalesce(_CLASSES.c.classes, 0),
    "last_class_on": _CLASSES.c.last_class_on,
}


def learner_ids(
    reading: Reading, search: str = "", filters: Mapping[str, object] | None = None, sort: str = "", descending: bool = False
) -> list[int]:
    """List the ids of learners that match, by given name unless told otherwise.

    Args:
        reading: where to ask.
        search: words, each found in name, birth year, phone, workplace or organisation.
        filters: any of ``position``, ``is_manager``, ``sex``, ``double`` (True: the name stands twice).
        sort: a key of the list's columns.
        descending: turn the order round.
    """
    wanted = [_mentions(word) for word in fold(search).split()]
    wanted += [_filter(key, value) for key, value in (filters or {}).items()]
    query = select(Learner.id).where(and_(true(), *wanted))
    query = query.outerjoin(organisation, organisation.c.id == Learner.organisation_id)
    if sort in ("classes", "last_class_on"):
        query = query.outerjoin(_CLASSES, _CLASSES.c.learner_id == Learner.id)
    column = _ORDERS.get(sort, Learner.sort_key)
    return list(reading.connection.scalars(query.order_by(column.desc() if descending else column, Learner.sort_key, Learner.id)))


def _mentions(word: str) -> ColumnElement[bool]:
    return or_(Learner.search_text.contains(word, autoescape=True), and_(Learner.organisation_id.is_not(None), organisation_filter(word)))


def _filter(key: str, value: Any) -> ColumnElement[bool]:
    if key == "double":
        twice = select(Learner.name_key).group_by(Learner.name_key).having(func.count() > 1)
        return Learner.name_key.in_(twice) if value else Learner.name_key.not_in(twice)
    columns: dict[str, Any] = {"position": Learner.position, "is_manager": Learner.is_manager, "sex": Learner.sex}
    return and_(columns[key] == value)


def learner_rows(reading: Reading, ids: Sequence[int]) -> list[LearnerRow]:
    """Return the learners of these ids, in the same order; ids that are gone are left out."""
    found = {row.id: row for row in _read(reading, Learner.id.in_(ids))}
    return [found[id] for id in ids if id in found]


def _read(reading: Reading, where: ColumnElement[bool], limit: int | None = None) -> list[LearnerRow]:
    rows = reading.connection.execute(_ROW.where(where).order_by(Learner.sort_key, Learner.id).limit(limit))
    return [
        LearnerRow(
            **{
                **row._mapping,
                "sex": Sex(row.sex) if row.sex else None,
                "position": Position(row.position) if row.position else None,
            }
        )
        for row in rows
    ]


def find_learners(reading: Reading, text: str, limit: int = 30) -> list[LearnerRow]:
    """Return the first learners, by given name, in whom every word of `text` is found."""
    return _read(reading, and_(true(), *(_mentions(word) for word in fold(text).split())), limit)


def namesakes(reading: Reading, full_name: str, birth_year: int | None = None) -> list[LearnerRow]:
    """List learners of exactly this name whose birth year does not contradict: those a person just typed may be."""
    own_year = or_(Learner.birth_year.is_(None), Learner.birth_year == birth_year) if birth_year is not None else true()
    return _read(reading, and_(Learner.name_key == name_key(full_name), own_year))


def recognise(reading: Reading, people: Sequence[PastedLearner]) -> list[Recognised]:
    """Look a pasted list up in the registers of organisations and of learners."""
    organisations = {text: _organisation_named(reading, text) for text in {person.organisation for person in people}}
    known: dict[str, list[LearnerRow]] = {}
    keys = sorted({name_key(person.full_name) for person in people})
    for start in range(0, len(keys), _BATCH):
        for row in _read(reading, Learner.name_key.in_(keys[start : start + _BATCH])):
            known.setdefault(name_key(row.full_name), []).append(row)
    return [_recognised(person, organisations[person.organisation], known.get(name_key(person.full_name), ())) for person in people]


def _organisation_named(reading: Reading, text: str) -> tuple[int | None, str]:
    """Return the organisation whose name is `text`, apart from accents and ``HTX`` for ``Hợp tác xã``; none if several or none are."""
    if not text:
        return None, ""
    wanted = _shortened(text)
    named = [found for found in find_organisations(reading, wanted, limit=200) if _shortened(found.name) == wanted]
    return (named[0].id, named[0].name) if len(named) == 1 else (None, text)


def _shortened(name: str) -> str:
    """Fold a name and write its kind as lists do."""
    folded = fold(name)
    for written, short in (
        ("lien hiep hop tac xa ", "lhhtx "),
        ("lien hiep htx ", "lhhtx "),
        ("hop tac xa ", "htx "),
        ("to hop tac ", "tht "),
    ):
        if folded.startswith(written):
            return short + folded[len(written) :]
    return folded


def _recognised(person: PastedLearner, where: tuple[int | None, str], known: Iterable[LearnerRow]) -> Recognised:
    organisation_id, name = where
    asked = Identity(person.full_name, person.birth_year, organisation_id, "" if organisation_id else name)
    judged = [(row, likeness(asked, Identity(row.full_name, row.birth_year, row.organisation_id, row.workplace or ""))) for row in known]
    same = next((row.id for row, judgement in judged if judgement is Likeness.SAME), None)
    perhaps = tuple(row for row, judgement in judged if judgement is Likeness.MAYBE) if same is None else ()
    return Recognised(person, organisation_id, name, person.position in MANAGING, same, perhaps)


def classes_of_learner(reading: Reading, learner_id: int) -> list[ClassLearned]:
    """List the classes of one person, the newest first."""
    return _history(reading, Enrolment.learner_id == learner_id)


def classes_of_organisation(reading: Reading, organisation_id: int) -> list[ClassLearned]:
    """List who was sent by one organisation to which class, the newest first."""
    return _history(reading, Enrolment.organisation_id == organisation_id)


def _history(reading: Reading, where: ColumnElement[bool]) -> list[ClassLearned]:
    query = (
        select(
            TrainingClass.id, TrainingClass.code, TrainingClass.name, TrainingClass.kind, TrainingClass.starts_on, TrainingClass.ends_on,
            Learner.full_name, Enrolment.position, Certificate.text, Enrolment.withdrawn_on,
        )
        .select_from(Enrolment)
        .join(TrainingClass, TrainingClass.id == Enrolment.class_id)
        .join(Learner, Learner.id == Enrolment.learner_id)
        .outerjoin(Certificate, and_(Certificate.enrolment_id == Enrolment.id, Certificate.voided_on.is_(None)))
        .where(where)
        .order_by(TrainingClass.starts_on.desc(), TrainingClass.id, Learner.sort_key)
    )  # fmt: skip
    return [
        ClassLearned(id, code, name, ClassKind(kind), starts_on, ends_on, learner, Position(position) if position else None, paper, left)
        for id, code, name, kind, starts_on, ends_on, learner, position, paper, left in reading.connection.execute(query)
    ]
