"""The numbers of training that forms ask for (LM-03, LM-07), each with the records behind it.

Every key is offered for all classes, for one kind and for one group of subjects: ``training_classes``,
``training_classes_kind_workshop``, ``training_classes_subject_law``. A figure is the sum of its records' shares:
there is one definition, not two.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from lmhtx_desktop.areas.training.queries.taking_part import HeldClass, Participation, TrainingFacts, training_facts
from lmhtx_desktop.areas.training.rules.people import is_minority, is_youth
from lmhtx_desktop.areas.training.words import KIND_NAMES, SUBJECT_NAMES, Sex
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.funding import SOURCE_NAMES, Source
from lmhtx_desktop.kernel.indicators import Ask, Behind, Figure, Indicator, add_up
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_Measure = Callable[[TrainingFacts], list[Behind]]


def _classes(facts: TrainingFacts) -> list[Behind]:
    return [Behind(held.id, held.label, 1) for held in facts.classes]


def _attendances(facts: TrainingFacts) -> list[Behind]:
    counted: dict[int, int] = {}
    for taken in facts.participations:
        counted[taken.class_id] = counted.get(taken.class_id, 0) + 1
    return [Behind(held.id, held.label, counted[held.id]) for held in facts.classes if held.id in counted]


def _persons(facts: TrainingFacts, share: Callable[[list[Participation]], int | None]) -> list[Behind]:
    """List persons once, with the class they took part in last; a share of 0 leaves a person out, None is not recorded."""
    by_person: dict[int, list[Participation]] = {}
    for taken in facts.participations:
        by_person.setdefault(taken.learner_id, []).append(taken)
    found = []
    for taken_part in by_person.values():
        last, amount = taken_part[-1], share(taken_part)
        if amount != 0:
            label = f"{last.full_name} ({last.birth_year or '—'}) – {last.organisation or '—'}"
            found.append(Behind(last.class_id, label, amount))
    return found


def _who(share: Callable[[list[Participation]], int | None]) -> _Measure:
    return lambda facts: _persons(facts, share)


def _if_known(known: object, holds: bool) -> int | None:
    return None if known is None else int(holds)


def _organisations(facts: TrainingFacts) -> list[Behind]:
    sent = {
        taken.organisation_id: taken.organisation or ""
        for taken in facts.participations
        if taken.organisation_id is not None and taken.organisation_kind == "HTX"
    }
    return [Behind(id, name, 1) for id, name in sent.items()]


def _certificates(facts: TrainingFacts) -> list[Behind]:
    return [Behind(issued.class_id, issued.label, 1) for issued in facts.certificates]


def _cost(source: Source | None) -> _Measure:
    """Add settled money. A class without any settled money is not recorded; without money of `source`, it has no share."""

    def share(held: HeldClass) -> int | None:
        if not held.settled:
            return None
        return sum(held.settled.values()) if source is None else held.settled.get(source.value, 0)

    return lambda facts: [Behind(held.id, held.label, amount) for held in facts.classes if (amount := share(held)) != 0]


@dataclass(frozen=True)
class _Definition:
    """How one key is measured; `words` make its label, `part` is the column and value of the part it looks at."""

    words: tuple[str, ...]
    how: str
    measure: _Measure
    area: Area = Area.TRAINING
    part: tuple[str, str] | None = None


def _definitions() -> Iterable[tuple[str, _Definition]]:
    """Offer each measure for all classes, for each kind and for each group of subjects."""
    for key, whole in _whole_definitions():
        yield key, whole
        for kind, name in KIND_NAMES.items():
            yield f"{key}_kind_{kind.lower()}", replace(whole, words=(*whole.words, name), part=("kind", kind.value))
        for subject, name in SUBJECT_NAMES.items():
            yield f"{key}_subject_{subject.lower()}", replace(whole, words=(*whole.words, name), part=("subject", subject.value))


def _whole_definitions() -> Iterable[tuple[str, _Definition]]:
    yield "training_classes", _Definition((mark("Số lớp"),), "count", _classes)
    yield "training_attendances", _Definition((mark("Lượt người tham gia"),), "sum", _attendances)
    for key, label, share in _OF_PERSONS:
        yield f"training_{key}", _Definition((label,), "count", _who(share))
    yield "training_htx_with_learner", _Definition((mark("Số HTX có người tham gia"),), "count", _organisations, Area.ORGANISATIONS)
    yield "training_certificates", _Definition((mark("Số chứng nhận đã cấp"),), "count", _certificates)
    cost = mark("Kinh phí quyết toán")
    yield "training_cost", _Definition((cost,), "sum", _cost(None))
    for source, name in SOURCE_NAMES.items():
        yield f"training_cost_{source.lower()}", _Definition((cost, name), "sum", _cost(source))


#: Persons counted once: key, label, and a person's share given all classes they took part in, the latest last.
_OF_PERSONS: tuple[tuple[str, str, Callable[[list[Participation]], int | None]], ...] = (
    ("persons", mark("Số người tham gia (mỗi người tính một lần)"), lambda taken: 1),
    ("women", mark("Số người tham gia là nữ"), lambda taken: _if_known(taken[-1].sex, taken[-1].sex == Sex.FEMALE)),
    (
        "minority",
        mark("Số người tham gia là người dân tộc thiểu số"),
        lambda taken: _if_known(taken[-1].ethnicity, is_minority(taken[-1].ethnicity)),
    ),
    ("managers", mark("Số cán bộ quản lý HTX tham gia"), lambda taken: int(any(one.is_manager for one in taken))),
    ("poor", mark("Số người tham gia thuộc hộ nghèo"), lambda taken: int(any(one.is_poor for one in taken))),
    (
        "youth",
        mark("Số người tham gia là thanh niên"),
        lambda taken: _if_known(taken[-1].birth_year, is_youth(taken[-1].birth_year, taken[-1].year)),
    ),
)
_DEFINED: Mapping[str, _Definition] = dict(_definitions())


class TrainingIndicators:
    """Training's numbers. Certificates belong to the span of their day of issue, all else to that of the class's last day."""

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators by key."""
        return {
            key: Indicator(key, " – ".join(tr(word) for word in found.words), found.area.value, found.how)
            for key, found in _DEFINED.items()
        }

    def answer(self, reading: Reading, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        """Answer `keys` for one span from one look at the facts."""
        facts = training_facts(reading, ask.start, ask.cutoff)
        parts = {part: _part(facts, part) for part in {_DEFINED[key].part for key in keys}}
        return {key: add_up(_DEFINED[key].measure(parts[_DEFINED[key].part])) for key in keys}

    def behind(self, reading: Reading, key: str, ask: Ask) -> list[Behind]:
        """List the records behind `key`."""
        facts = training_facts(reading, ask.start, ask.cutoff)
        return _DEFINED[key].measure(_part(facts, _DEFINED[key].part))


def _part(facts: TrainingFacts, part: tuple[str, str] | None) -> TrainingFacts:
    """Keep what belongs to one kind or one group of subjects."""
    if part is None:
        return facts
    column, value = part
    return TrainingFacts(
        tuple(held for held in facts.classes if getattr(held, column) == value),
        tuple(taken for taken in facts.participations if getattr(taken, column) == value),
        tuple(issued for issued in facts.certificates if getattr(issued, column) == value),
    )
