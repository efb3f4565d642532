"""What a person can do with events, one function per act."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.events.records import Event, EventCost, EventParticipant
from lmhtx_desktop.areas.events.rules import check_held, check_result, check_span
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, check_costs
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold, sort_key, tidy, tidy_lines
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class PlanEvent:
    """An event; `is_held` True for one that has taken place already.

    Attributes:
        programme: the scheme that pays (xúc tiến thương mại, khuyến công …).
    """

    name: str
    kind: EventKind
    starts_on: date
    ends_on: date
    place: str = ""
    organiser: str = ""
    programme: str = ""
    decision_number: str = ""
    decision_date: date | None = None
    is_held: bool = False


@dataclass(frozen=True, kw_only=True)
class EditEvent(PlanEvent):
    """What an event is to be from now on."""

    event: int


@dataclass(frozen=True)
class HoldEvent:
    """An event that took place: its true days and, in words, what came of it."""

    event: int
    starts_on: date
    ends_on: date
    summary: str = ""


@dataclass(frozen=True)
class CancelEvent:
    """A planned event that will not take place."""

    event: int
    reason: str


@dataclass(frozen=True)
class RemoveEvent:
    """An event entered by mistake."""

    event: int


@dataclass(frozen=True)
class AddParticipants:
    """Organisations that took part: of the register by id, others by name; `people` from each, if the same."""

    event: int
    organisations: tuple[int, ...] = ()
    outsiders: tuple[str, ...] = ()
    people: int | None = None


@dataclass(frozen=True, kw_only=True)
class RecordResult:
    """What one participant showed and brought home; None where not recorded. `value` in đồng."""

    participant: int
    people: int | None = None
    product: str = ""
    result: str = ""
    contracts: int | None = None
    value: Dong | None = None


@dataclass(frozen=True)
class RemoveParticipants:
    """Participants of one event entered by mistake."""

    event: int
    participants: tuple[int, ...]


@dataclass(frozen=True)
class RecordEventCost:
    """All the money of an event by source; a source left out is no longer recorded."""

    event: int
    lines: tuple[CostLine, ...]


def plan_event(work: Work, order: PlanEvent) -> Done:
    """Enter an event, planned or already held."""
    event = work.add(Event(**_checked(work, order)))
    sentence = tr("Ghi sự kiện đã tổ chức: {name}") if event.is_held else tr("Lập kế hoạch sự kiện: {name}")
    return _noted(work, "plan_event", sentence.format(name=event.name), event.id)


def edit_event(work: Work, order: EditEvent) -> Done:
    """Change what an event is."""
    event = work.get(Event, order.event)
    for name, value in _checked(work, order).items():
        setattr(event, name, value)
    return _noted(work, "edit_event", tr("Sửa sự kiện {name}").format(name=event.name), event.id)


def hold_event(work: Work, order: HoldEvent) -> Done:
    """Say that an event took place; only then does it count in reports."""
    event = work.get(Event, order.event)
    check_span(order.starts_on, order.ends_on)
    check_held(order.ends_on, work.today)
    event.starts_on, event.ends_on, event.is_held = order.starts_on, order.ends_on, True
    event.summary = tidy_lines(order.summary) or None
    event.cancelled_on = event.cancellation_reason = None
    return _noted(work, "hold_event", tr("Ghi nhận đã tổ chức: {name}").format(name=event.name), event.id)


def cancel_event(work: Work, order: CancelEvent) -> Done:
    """Say that a planned event will not take place."""
    event = work.get(Event, order.event)
    if event.is_held:
        raise RuleBroken("", tr("Sự kiện đã tổ chức nên không hủy được."))
    reason = tidy(order.reason)
    if not reason:
        raise RuleBroken("reason", tr("Hãy ghi lý do hủy."))
    event.cancelled_on, event.cancellation_reason = work.today, reason
    return _noted(work, "cancel_event", tr("Hủy sự kiện {name}: {reason}").format(name=event.name, reason=reason), event.id)


def remove_event(work: Work, order: RemoveEvent) -> Done:
    """Remove an event with its participants and costs."""
    event = work.get(Event, order.event)
    for record in (EventParticipant, EventCost):
        for row in work.session.scalars(select(record).where(record.event_id == event.id)):
            work.session.delete(row)
    work.session.flush()
    work.session.delete(event)
    return work.note("remove_event", tr("Xóa sự kiện {name}").format(name=event.name), {Area.EVENTS})


def add_participants(work: Work, order: AddParticipants) -> Done:
    """Add organisations to an event; those already there are passed over."""
    event = work.get(Event, order.event)
    check_result(order.people, None, None)
    known = organisations_by_id(Reading(work.session.connection(), work.today), order.organisations)
    if len(known) != len(set(order.organisations)):
        raise RuleBroken("organisations", tr("Có tổ chức không còn trong sổ; hãy chọn lại."))
    there = work.session.scalars(select(EventParticipant).where(EventParticipant.event_id == event.id)).all()
    listed, named = {one.organisation_id for one in there}, {one.outsider_key for one in there}
    fresh = [
        EventParticipant(event_id=event.id, organisation_id=id, people=order.people)
        for id in dict.fromkeys(order.organisations)
        if id not in listed
    ]
    for key, name in {fold(name): tidy(name) for name in order.outsiders if tidy(name)}.items():
        if key not in named:
            fresh.append(EventParticipant(event_id=event.id, outsider=name, outsider_key=key, people=order.people))
    if not fresh:
        raise RuleBroken("organisations", tr("Các tổ chức này đã có trong danh sách, hoặc chưa chọn tổ chức nào."))
    work.session.add_all(fresh)
    sentence = tr("Thêm {count} tổ chức tham gia {name}").format(count=len(fresh), name=event.name)
    return _noted(work, "add_participants", sentence, event.id)


def record_result(work: Work, order: RecordResult) -> Done:
    """Write what one participant showed and brought home."""
    participant = work.get(EventParticipant, order.participant)
    check_result(order.people, order.contracts, order.value)
    participant.people, participant.contracts, participant.value = order.people, order.contracts, order.value
    participant.product, participant.result = tidy(order.product) or None, tidy_lines(order.result) or None
    event = work.get(Event, participant.event_id)
    return _noted(work, "record_result", tr("Ghi kết quả tham gia {name}").format(name=event.name), event.id)


def remove_participants(work: Work, order: RemoveParticipants) -> Done:
    """Take participants off an event."""
    event = work.get(Event, order.event)
    removed = _of_event(work, event.id, order.participants)
    for participant in removed:
        work.session.delete(participant)
    sentence = tr("Bỏ {count} tổ chức khỏi {name}").format(count=len(removed), name=event.name)
    return _noted(work, "remove_participants", sentence, event.id)


def record_event_cost(work: Work, order: RecordEventCost) -> Done:
    """Write the money of an event by source."""
    check_costs(order.lines)
    event = work.get(Event, order.event)
    wanted = {line.source.value: line for line in order.lines if line.budget is not None or line.settled is not None}
    for cost in work.session.scalars(select(EventCost).where(EventCost.event_id == event.id)).all():
        line = wanted.pop(cost.source, None)
        if line is None:
            work.session.delete(cost)
        else:
            cost.budget, cost.settled = line.budget, line.settled
    work.session.add_all(
        EventCost(event_id=event.id, source=line.source.value, budget=line.budget, settled=line.settled) for line in wanted.values()
    )
    return _noted(work, "record_event_cost", tr("Ghi kinh phí sự kiện {name}").format(name=event.name), event.id)


def _noted(work: Work, command: str, sentence: str, event_id: int) -> Done:
    return replace(work.note(command, sentence, {Area.EVENTS}), id=event_id)


def _checked(work: Work, order: PlanEvent) -> dict[str, Any]:
    """Check an event and return it as column values."""
    name = tidy(order.name)
    if not name:
        raise RuleBroken("name", tr("Hãy ghi tên sự kiện."))
    check_span(order.starts_on, order.ends_on)
    if order.is_held:
        check_held(order.ends_on, work.today)
    texts = {column: tidy(getattr(order, column)) or None for column in ("place", "organiser", "programme", "decision_number")}
    return {
        "name": name, "sort_key": sort_key(name), "kind": EventKind(order.kind).value, "starts_on": order.starts_on, "ends_on": order.ends_on,
        "decision_date": order.decision_date, "is_held": order.is_held,
        "search_text": fold(" ".join(text for text in (name, *texts.values()) if text)), **texts,
    }  # fmt: skip


def _of_event(work: Work, event_id: int, ids: Sequence[int]) -> Sequence[EventParticipant]:
    found = work.session.scalars(select(EventParticipant).where(EventParticipant.event_id == event_id, EventParticipant.id.in_(ids))).all()
    if len(found) != len(set(ids)) or not ids:
        raise RuleBroken("participants", tr("Có tổ chức không còn trong danh sách; hãy làm mới trang."))
    return found
