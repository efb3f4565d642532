"""Questions about events: the list, one event with its participants, an organisation's events, checks and duties."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select, true

from lmhtx_desktop.areas.events.records import Event, EventCost, EventParticipant
from lmhtx_desktop.areas.events.rules import state_of_event
from lmhtx_desktop.areas.events.words import EventKind, EventState
from lmhtx_desktop.areas.organisations.api import organisation_table as organisation
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class EventRow:
    """One event in a list; sums are None where no participant's figure is recorded. Money in đồng."""

    id: int
    name: str
    kind: EventKind
    starts_on: date
    ends_on: date
    place: str | None
    organiser: str | None
    state: EventState
    participants: int
    people: int | None
    contracts: int | None
    value: Dong | None
    settled: Dong | None


@dataclass(frozen=True)
class ParticipantRow:
    """An organisation at an event; `name` from the register, or as written for one that is not in it."""

    id: int
    organisation_id: int | None
    name: str
    kind: str | None
    people: int | None
    product: str | None
    result: str | None
    contracts: int | None
    value: Dong | None


@dataclass(frozen=True)
class EventSheet:
    """An event with everything on its page."""

    id: int
    name: str
    kind: EventKind
    starts_on: date
    ends_on: date
    place: str | None
    organiser: str | None
    programme: str | None
    decision_number: str | None
    decision_date: date | None
    is_held: bool
    summary: str | None
    cancelled_on: date | None
    cancellation_reason: str | None
    state: EventState
    participants: tuple[ParticipantRow, ...]
    costs: tuple[CostLine, ...]


@dataclass(frozen=True)
class EventJoined:
    """An event an organisation took part in, and what it brought home."""

    event_id: int
    name: str
    kind: EventKind
    starts_on: date
    ends_on: date
    state: EventState
    product: str | None
    contracts: int | None
    value: Dong | None


_PEOPLE = (
    select(
        EventParticipant.event_id,
        func.count().label("participants"),
        func.sum(EventParticipant.people).label("people"),
        func.sum(EventParticipant.contracts).label("contracts"),
        func.sum(EventParticipant.value).label("value"),
    )
    .group_by(EventParticipant.event_id)
    .subquery()
)
_MONEY = select(EventCost.event_id, func.sum(EventCost.settled).label("settled")).group_by(EventCost.event_id).subquery()
_ORDERS: dict[str, Any] = {
    "name": Event.sort_key,
    "kind": Event.kind,
    "starts_on": Event.starts_on,
    "ends_on": Event.ends_on,
    "place": Event.place,
    "organiser": Event.organiser,
}


def event_ids(
    reading: Reading, search: str = "", filters: Mapping[str, object] | None = None, sort: str = "", descending: bool = False
) -> list[int]:
    """List the ids of events that match, in order; the newest first unless told otherwise.

    Args:
        reading: where to ask.
        search: words, each of which must occur.
        filters: any of ``kind``, ``state``, ``year`` (of the last day).
        sort: a key of the list's columns.
        descending: turn the order round.
    """
    wanted = [Event.search_text.contains(word, autoescape=True) for word in fold(search).split()]
    wanted += [_filter(reading.today, key, value) for key, value in (filters or {}).items()]
    column = _ORDERS.get(sort)
    order = Event.starts_on.desc() if column is None else column.desc() if descending else column
    return list(reading.connection.scalars(select(Event.id).where(and_(true(), *wanted)).order_by(order, Event.id.desc())))


def _filter(today: date, key: str, value: object) -> ColumnElement[bool]:
    if key == "kind":
        return Event.kind == str(value)
    if key == "year" and isinstance(value, int):
        return Event.ends_on.between(date(value, 1, 1), date(value, 12, 31))
    if key == "state":
        waiting = and_(Event.cancelled_on.is_(None), Event.is_held.is_(False))
        return {
            EventState.CANCELLED: Event.cancelled_on.is_not(None),
            EventState.HELD: and_(Event.cancelled_on.is_(None), Event.is_held.is_(True)),
            EventState.PLANNED: and_(waiting, Event.ends_on >= today),
            EventState.OVERDUE: and_(waiting, Event.ends_on < today),
        }[EventState(str(value))]
    raise KeyError(key)


def event_rows(reading: Reading, ids: Sequence[int]) -> list[EventRow]:
    """Return the events of these ids, in the same order; ids that are gone are left out."""
    found = {row.id: row for row in _rows(reading, Event.id.in_(ids))}
    return [found[id] for id in ids if id in found]


def events_between(reading: Reading, first: date, last: date) -> list[EventRow]:
    """List the events that start from `first` to `last` and were not cancelled, by their first day."""
    return _rows(reading, and_(Event.starts_on.between(first, last), Event.cancelled_on.is_(None)))


def _rows(reading: Reading, where: ColumnElement[bool]) -> list[EventRow]:
    query: Select[*tuple[Any, ...]] = (
        select(
            Event.id, Event.name, Event.kind, Event.starts_on, Event.ends_on, Event.place, Event.organiser, Event.is_held,
            Event.cancelled_on, func.coalesce(_PEOPLE.c.participants, 0).label("participants"), _PEOPLE.c.people,
            _PEOPLE.c.contracts, _PEOPLE.c.value, _MONEY.c.settled,
        )
        .outerjoin(_PEOPLE, _PEOPLE.c.event_id == Event.id)
        .outerjoin(_MONEY, _MONEY.c.event_id == Event.id)
        .where(where)
        .order_by(Event.starts_on, Event.id)
    )  # fmt: skip
    return [
        EventRow(
            row.id, row.name, EventKind(row.kind), row.starts_on, row.ends_on, row.place, row.organiser,
            state_of_event(row.ends_on, row.is_held, row.cancelled_on is not None, reading.today),
            row.participants, row.people, row.contracts, row.value, row.settled,
        )
        for row in reading.connection.execute(query)
    ]  # fmt: skip


def event_sheet(reading: Reading, event_id: int) -> EventSheet:
    """Return one event with its participants and costs.

    Raises:
        RuleBroken: it is not there (any more).
    """
    row = reading.connection.execute(select(*Event.__table__.c).where(Event.id == event_id)).one_or_none()
    if row is None:
        raise RuleBroken("", tr("Sự kiện này không còn trong dữ liệu."))
    costs = reading.connection.execute(select(EventCost.source, EventCost.budget, EventCost.settled).where(EventCost.event_id == event_id))
    by_source = {cost.source: CostLine(Source(cost.source), cost.budget, cost.settled) for cost in costs}
    values = {name: value for name, value in row._mapping.items() if name not in ("search_text", "sort_key")}
    return EventSheet(
        **{**values, "kind": EventKind(row.kind)},
        state=state_of_event(row.ends_on, row.is_held, row.cancelled_on is not None, reading.today),
        participants=tuple(_participants(reading, event_id)),
        costs=tuple(by_source[source] for source in Source if source in by_source),
    )


def _participants(reading: Reading, event_id: int) -> list[ParticipantRow]:
    query = (
        select(
            EventParticipant.id, EventParticipant.organisation_id,
            func.coalesce(organisation.c.name, EventParticipant.outsider).label("name"), organisation.c.kind, EventParticipant.people,
            EventParticipant.product, EventParticipant.result, EventParticipant.contracts, EventParticipant.value,
        )
        .outerjoin(organisation, organisation.c.id == EventParticipant.organisation_id)
        .where(EventParticipant.event_id == event_id)
        .order_by(organisation.c.sort_key.is_(None), organisation.c.sort_key, EventParticipant.outsider_key)
    )  # fmt: skip
    return [ParticipantRow(**row._mapping) for row in reading.connection.execute(query)]


def event_years(reading: Reading) -> list[int]:
    """List the years in which events ended, the newest first."""
    days = reading.connection.execute(select(func.min(Event.ends_on), func.max(Event.ends_on))).one()
    return list(range(days[1].year, days[0].year - 1, -1)) if days[0] is not None else []


def events_of_organisation(reading: Reading, organisation_id: int) -> list[EventJoined]:
    """List the events one organisation took part in or is signed up for, the newest first."""
    query = (
        select(
            Event.id, Event.name, Event.kind, Event.starts_on, Event.ends_on, Event.is_held, Event.cancelled_on, EventParticipant.product,
            EventParticipant.contracts, EventParticipant.value,
        )
        .join(EventParticipant, EventParticipant.event_id == Event.id)
        .where(EventParticipant.organisation_id == organisation_id)
        .order_by(Event.starts_on.desc(), Event.id)
    )  # fmt: skip
    return [
        EventJoined(
            row.id, row.name, EventKind(row.kind), row.starts_on, row.ends_on,
            state_of_event(row.ends_on, row.is_held, row.cancelled_on is not None, reading.today),
            row.product, row.contracts, row.value,
        )
        for row in reading.connection.execute(query)
    ]  # fmt: skip
