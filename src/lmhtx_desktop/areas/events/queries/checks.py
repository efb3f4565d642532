"""What `lmhtx check` verifies of events, and the duties of the coming days."""

from datetime import date

from sqlalchemy import and_, or_, select

from lmhtx_desktop.areas.events.queries.events import events_between
from lmhtx_desktop.areas.events.records import Event, EventParticipant
from lmhtx_desktop.areas.events.words import EventState
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Deadline, Finding
from lmhtx_desktop.store.datafile import Reading


def events_held_are_over_and_not_cancelled(reading: Reading) -> list[Finding]:
    """An event that was held has its last day behind it, and was not cancelled."""
    query = select(Event.name).where(Event.is_held, or_(Event.ends_on > reading.today, Event.cancelled_on.is_not(None)))
    sentence = tr("Sự kiện “{name}” ghi là đã tổ chức nhưng chưa kết thúc hoặc đã hủy.")
    return [Finding("events_held_are_over_and_not_cancelled", sentence.format(name=name)) for name in reading.connection.scalars(query)]


def events_end_after_they_start(reading: Reading) -> list[Finding]:
    """The last day is not before the first."""
    sentence = tr("Sự kiện “{name}” có ngày cuối trước ngày đầu.")
    query = select(Event.name).where(Event.ends_on < Event.starts_on)
    return [Finding("events_end_after_they_start", sentence.format(name=name)) for name in reading.connection.scalars(query)]


def participants_are_somebody(reading: Reading) -> list[Finding]:
    """A participant is an organisation of the register or has a name, never both or neither."""
    both = and_(EventParticipant.organisation_id.is_not(None), EventParticipant.outsider.is_not(None))
    neither = and_(EventParticipant.organisation_id.is_(None), EventParticipant.outsider.is_(None))
    query = select(Event.name).join(EventParticipant, EventParticipant.event_id == Event.id).where(or_(both, neither))
    sentence = tr("Sự kiện “{name}” có dòng tham gia không rõ là tổ chức nào.")
    return [Finding("participants_are_somebody", sentence.format(name=name)) for name in reading.connection.scalars(query)]


CHECKS = (events_held_are_over_and_not_cancelled, events_end_after_they_start, participants_are_somebody)


def deadlines(reading: Reading, first: date, last: date) -> list[Deadline]:
    """List the planned events that start from `first` to `last`."""
    return [
        Deadline(row.starts_on, row.name, Area.EVENTS, row.id)
        for row in events_between(reading, first, last)
        if row.state is EventState.PLANNED
    ]
