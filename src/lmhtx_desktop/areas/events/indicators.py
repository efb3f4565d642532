"""The numbers of events that forms ask for (LM-04), each with the records behind it.

Every key is offered for all events and for one kind: ``events_count``, ``events_count_kind_fair``. A figure is the
sum of its records' shares: there is one definition, not two.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from lmhtx_desktop.areas.events.queries.taking_part import EventFacts, HeldEvent, Participation, event_facts
from lmhtx_desktop.areas.events.words import KIND_NAMES
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.funding import SOURCE_NAMES, Source
from lmhtx_desktop.kernel.indicators import Ask, Behind, Figure, Indicator, add_up
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_Measure = Callable[[EventFacts], list[Behind]]
_COLLECTIVE = frozenset({"HTX", "LHHTX", "THT"})


def _events(facts: EventFacts) -> list[Behind]:
    return [Behind(held.id, held.label, 1) for held in facts.events]


def _each(share: Callable[[Participation], int | None]) -> _Measure:
    """Add what each participation brings; those with nothing (0) stay off the list."""
    return lambda facts: [
        Behind(taken.event_id, f"{taken.name} – {taken.event}", amount) for taken in facts.participations if (amount := share(taken)) != 0
    ]


def _once(counts: Callable[[Participation], bool]) -> _Measure:
    """Count each organisation once, with the event it was at last."""

    def measure(facts: EventFacts) -> list[Behind]:
        last = {taken.who: taken for taken in facts.participations if counts(taken)}
        return [Behind(taken.event_id, taken.name, 1) for taken in last.values()]

    return measure


def _cost(source: Source | None) -> _Measure:
    """Add settled money. An event without any settled money is not recorded; without money of `source`, it has no share."""

    def share(held: HeldEvent) -> int | None:
        if not held.settled:
            return None
        return sum(held.settled.values()) if source is None else held.settled.get(source.value, 0)

    return lambda facts: [Behind(held.id, held.label, amount) for held in facts.events if (amount := share(held)) != 0]


@dataclass(frozen=True)
class _Definition:
    """How one key is measured; `parts` are the words of its label, `kind` the only kind of event it looks at."""

    parts: tuple[str, ...]
    how: str
    measure: _Measure
    kind: str | None = None


def _definitions() -> Iterable[tuple[str, _Definition]]:
    """Offer each measure for all events and for each kind."""
    for key, whole in _whole_definitions():
        yield key, whole
        for kind, name in KIND_NAMES.items():
            yield f"{key}_kind_{kind.lower()}", replace(whole, parts=(*whole.parts, name), kind=kind.value)


def _whole_definitions() -> Iterable[tuple[str, _Definition]]:
    yield "events_count", _Definition((mark("Số sự kiện"),), "count", _events)
    yield "events_participations", _Definition((mark("Lượt tổ chức tham gia"),), "count", _each(lambda taken: 1))
    once = mark("Số tổ chức tham gia (mỗi tổ chức tính một lần)")
    yield "events_organisations", _Definition((once,), "count", _once(lambda taken: True))
    collective = mark("Số HTX, LHHTX, THT tham gia (mỗi tổ chức tính một lần)")
    yield "events_collective", _Definition((collective,), "count", _once(lambda taken: taken.organisation_kind in _COLLECTIVE))
    yield "events_people", _Definition((mark("Lượt người tham dự"),), "sum", _each(lambda taken: taken.people))
    yield "events_contracts", _Definition((mark("Số hợp đồng đã ký"),), "sum", _each(lambda taken: taken.contracts))
    yield "events_value", _Definition((mark("Giá trị hợp đồng đã ký"),), "sum", _each(lambda taken: taken.value))
    cost = mark("Kinh phí quyết toán")
    yield "events_cost", _Definition((cost,), "sum", _cost(None))
    for source, name in SOURCE_NAMES.items():
        yield f"events_cost_{source.lower()}", _Definition((cost, name), "sum", _cost(source))


_DEFINED: Mapping[str, _Definition] = dict(_definitions())


class EventIndicators:
    """The numbers of events. An event belongs to the span of its last day."""

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators by key."""
        return {
            key: Indicator(key, " – ".join(tr(part) for part in found.parts), Area.EVENTS.value, found.how)
            for key, found in _DEFINED.items()
        }

    def answer(self, reading: Reading, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        """Answer `keys` for one span from one look at the facts."""
        facts = event_facts(reading, ask.start, ask.cutoff)
        return {key: add_up(_behind(facts, key)) for key in keys}

    def behind(self, reading: Reading, key: str, ask: Ask) -> list[Behind]:
        """List the records behind `key`."""
        return _behind(event_facts(reading, ask.start, ask.cutoff), key)


def _behind(facts: EventFacts, key: str) -> list[Behind]:
    definition = _DEFINED[key]
    if definition.kind is not None:
        facts = EventFacts(
            tuple(held for held in facts.events if held.kind == definition.kind),
            tuple(taken for taken in facts.participations if taken.kind == definition.kind),
        )
    return definition.measure(facts)
