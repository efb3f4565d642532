"""Small words for setting up events."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from lmhtx_desktop.areas.events.commands import AddParticipants, PlanEvent, RecordResult, add_participants, plan_event, record_result
from lmhtx_desktop.areas.events.queries.events import EventSheet, event_sheet
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.store.datafile import DataFile

A_FAIR = PlanEvent(
    name="Hội chợ nông sản OCOP",
    kind=EventKind.FAIR,
    starts_on=datetime.date(2026, 4, 10),
    ends_on=datetime.date(2026, 4, 14),
    place="Long Xuyên",
    is_held=True,
)


class Calendar:
    """A data file seen as a calendar of events."""

    def __init__(self, data: DataFile) -> None:
        self.data = data

    def organisation(self, name: str, kind: str = "HTX") -> int:
        id = self.data.carry_out(register_organisation, RegisterOrganisation(name=name, kind=kind)).id
        assert id is not None
        return id

    def event(self, **changes: Any) -> int:
        id = self.data.carry_out(plan_event, replace(A_FAIR, **changes)).id
        assert id is not None
        return id

    def add(self, event: int, *organisations: int, outsiders: tuple[str, ...] = (), people: int | None = None) -> None:
        self.data.carry_out(add_participants, AddParticipants(event, organisations, outsiders, people))

    def result(self, event: int, name: str, **facts: Any) -> None:
        participant = next(one.id for one in self.sheet(event).participants if one.name == name)
        self.data.carry_out(record_result, RecordResult(participant=participant, **facts))

    def sheet(self, event: int) -> EventSheet:
        return self.data.ask(event_sheet, event)


@pytest.fixture
def events(data: DataFile) -> Calendar:
    return Calendar(data)
