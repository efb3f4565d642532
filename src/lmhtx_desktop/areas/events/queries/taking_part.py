"""The facts behind the indicators of events: those held in a span, who took part, what it cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, select

from lmhtx_desktop.areas.events.records import Event, EventCost, EventParticipant
from lmhtx_desktop.areas.organisations.api import organisation_table as organisation
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class HeldEvent:
    """An event held in the span; `settled` by source, only sources that are recorded."""

    id: int
    label: str
    kind: str
    settled: Mapping[str, Dong]


@dataclass(frozen=True)
class Participation:
    """One organisation at one event of the span; `who` is the same for the same organisation at all events."""

    event_id: int
    event: str
    kind: str
    who: int | str
    name: str
    organisation_kind: str | None
    people: int | None
    contracts: int | None
    value: Dong | None


@dataclass(frozen=True)
class EventFacts:
    """All that the indicators of events need of one span."""

    events: tuple[HeldEvent, ...]
    participations: tuple[Participation, ...]


def event_facts(reading: Reading, start: date, cutoff: date) -> EventFacts:
    """Return the facts of a span. An event belongs to the span its last day lies in, once it is recorded as held."""
    held = and_(Event.is_held, Event.cancelled_on.is_(None), Event.ends_on.between(start, min(cutoff, reading.today)))
    money: dict[int, dict[str, Dong]] = {}
    costs = select(EventCost.event_id, EventCost.source, EventCost.settled).join(Event, Event.id == EventCost.event_id)
    for event_id, source, settled in reading.connection.execute(costs.where(held, EventCost.settled.is_not(None))):
        money.setdefault(event_id, {})[source] = settled or 0
    events = select(Event.id, Event.name, Event.kind).where(held).order_by(Event.ends_on, Event.id)
    people = (
        select(
            Event.id, Event.name, Event.kind, EventParticipant.organisation_id, EventParticipant.outsider_key,
            func.coalesce(organisation.c.name, EventParticipant.outsider), organisation.c.kind, EventParticipant.people,
            EventParticipant.contracts, EventParticipant.value,
        )
        .join(EventParticipant, EventParticipant.event_id == Event.id)
        .outerjoin(organisation, organisation.c.id == EventParticipant.organisation_id)
        .where(held)
        .order_by(Event.ends_on, Event.id, EventParticipant.id)
    )  # fmt: skip
    return EventFacts(
        tuple(HeldEvent(id, name, kind, money.get(id, {})) for id, name, kind in reading.connection.execute(events)),
        tuple(
            Participation(event_id, event, kind, outsider if registered is None else registered, *rest)
            for event_id, event, kind, registered, outsider, *rest in reading.connection.execute(people)
        ),
    )
