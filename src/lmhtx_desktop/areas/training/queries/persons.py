"""Where a person stands in training: as a learner, with the classes attended."""

from collections import defaultdict

from sqlalchemy import and_, or_, select

from lmhtx_desktop.areas.training.records import Enrolment, Learner, TrainingClass
from lmhtx_desktop.areas.training.words import SEX_NAMES, Sex
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace
from lmhtx_desktop.store.datafile import Reading

_learner, _class, _enrolment = Learner.__table__.c, TrainingClass.__table__.c, Enrolment.__table__.c


def person_traces(reading: Reading, ask: PersonAsk) -> list[PersonTrace]:
    """Return the learner's record and the classes, newest first; the page of the newest class is where it can be corrected."""
    like = _learner.phone.contains(ask.digits, autoescape=True) if ask.digits else and_(
        *(or_(_learner.search_text.contains(word, autoescape=True)) for word in ask.words)
    )  # fmt: skip
    rows = reading.connection.execute(select(Learner.__table__).where(like).order_by(_learner.sort_key, _learner.id)).all()
    learners = [row for row in rows if ask.digits or ask.names(row.full_name)]
    classes: dict[int, list[tuple[int, str]]] = defaultdict(list)
    taken = (
        select(_enrolment.learner_id, _class.id, _class.name)
        .join(TrainingClass, _class.id == _enrolment.class_id)
        .where(_enrolment.learner_id.in_([row.id for row in learners]))
        .order_by(_class.starts_on.desc())
    )
    for learner, id, name in reading.connection.execute(taken):
        classes[learner].append((id, name))
    found = []
    for row in learners:
        facts = [
            (tr("Năm sinh"), row.birth_year), (tr("Giới tính"), row.sex and tr(SEX_NAMES[Sex(row.sex)])), (tr("Điện thoại"), row.phone),
            (tr("Nơi làm việc"), row.workplace), (tr("Lớp đã học"), "; ".join(name for _, name in classes[row.id])),
        ]  # fmt: skip
        told = tuple((label, str(value)) for label, value in facts if value)
        found.append(PersonTrace(Area.TRAINING, classes[row.id][0][0] if classes[row.id] else None, tr("Học viên"), row.full_name, told))
    return found
