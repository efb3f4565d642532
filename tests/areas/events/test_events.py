"""What an officer does with events, over a real data file."""

import datetime
from typing import Any

import pytest

from lmhtx_desktop.areas.events.commands import (
    AddParticipants,
    CancelEvent,
    EditEvent,
    HoldEvent,
    RecordEventCost,
    RecordResult,
    RemoveEvent,
    RemoveParticipants,
    add_participants,
    cancel_event,
    edit_event,
    hold_event,
    record_event_cost,
    record_result,
    remove_event,
    remove_participants,
)
from lmhtx_desktop.areas.events.papers import participation_list
from lmhtx_desktop.areas.events.queries.checks import CHECKS, deadlines
from lmhtx_desktop.areas.events.queries.events import event_ids, event_rows, event_years, events_of_organisation
from lmhtx_desktop.areas.events.rules import check_result, state_of_event
from lmhtx_desktop.areas.events.words import EventKind, EventState
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.paper import Grid
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.settings import DEFAULTS
from lmhtx_desktop.store.undo import take_back
from tests.areas.events.conftest import A_FAIR, Calendar

DECEMBER_1, DECEMBER_3 = datetime.date(2026, 12, 1), datetime.date(2026, 12, 3)
COMING = {"name": "Hội nghị kết nối cung cầu", "kind": EventKind.LINKING, "starts_on": DECEMBER_1, "ends_on": DECEMBER_3, "is_held": False}


def refused(data: DataFile, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as found:
        data.carry_out(command, order)
    return found.value


@pytest.mark.parametrize(
    ("today", "held", "cancelled", "state"),
    [
        ("2026-12-03", False, False, EventState.PLANNED),
        ("2026-12-04", False, False, EventState.OVERDUE),
        ("2026-12-04", True, False, EventState.HELD),
        ("2026-11-01", False, True, EventState.CANCELLED),
    ],
)
def test_the_state_of_an_event_follows_its_days_and_what_was_said(today: str, held: bool, cancelled: bool, state: EventState) -> None:
    assert state_of_event(DECEMBER_3, held, cancelled, datetime.date.fromisoformat(today)) is state


@pytest.mark.parametrize(
    ("people", "contracts", "value", "field"),
    [(0, None, None, "people"), (None, -1, None, "contracts"), (None, None, -5, "value"), (None, 0, 5, "contracts")],
)
def test_impossible_results_are_refused_at_the_field(people: int | None, contracts: int | None, value: int | None, field: str) -> None:
    with pytest.raises(RuleBroken) as found:
        check_result(people, contracts, value)
    assert found.value.field == field


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"ends_on": datetime.date(2026, 4, 1)}, "ends_on"),
        ({"starts_on": DECEMBER_1, "ends_on": DECEMBER_3}, "ends_on"),
    ],
)
def test_an_event_that_makes_no_sense_is_refused(events: Calendar, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as found:
        events.event(**changes)
    assert found.value.field == field
    assert events.data.ask(event_ids) == []


def test_several_organisations_are_added_at_once_and_never_twice(events: Calendar) -> None:
    fair = events.event()
    a, b, c = (events.organisation(f"HTX {letter}") for letter in "ABC")
    events.add(fair, b, a, outsiders=("Công ty Ánh Dương",), people=2)
    events.add(fair, a, c, outsiders=("CÔNG TY ÁNH DƯƠNG",))
    assert [(one.name, one.people) for one in events.sheet(fair).participants] == [
        ("HTX A", 2), ("HTX B", 2), ("HTX C", None), ("Công ty Ánh Dương", 2),
    ]  # fmt: skip
    assert refused(events.data, add_participants, AddParticipants(fair, (a, b))).field == "organisations"
    assert refused(events.data, add_participants, AddParticipants(fair, (99_999,))).field == "organisations"


def test_adding_participants_is_taken_back_whole(events: Calendar) -> None:
    fair = events.event()
    ids = tuple(events.organisation(f"HTX {number}") for number in range(3))
    done = events.data.carry_out(add_participants, AddParticipants(fair, ids))
    assert done.entry is not None
    events.data.carry_out(take_back, done.entry)
    assert events.sheet(fair).participants == ()


def test_results_add_up_in_the_list_and_what_is_not_recorded_stays_so(events: Calendar) -> None:
    fair = events.event()
    a, b = events.organisation("HTX A"), events.organisation("HTX B")
    events.add(fair, a, b)
    (row,) = events.data.ask(event_rows, [fair])
    assert (row.participants, row.people, row.contracts, row.value) == (2, None, None, None)
    events.result(fair, "HTX A", people=3, product="Gạo hữu cơ", contracts=2, value=1_500_000_000, result="Ký 2 hợp đồng")
    (row,) = events.data.ask(event_rows, [fair])
    assert (row.participants, row.people, row.contracts, row.value) == (2, 3, 2, 1_500_000_000)
    (joined,) = events.data.ask(events_of_organisation, a)
    assert (joined.event_id, joined.product, joined.value, joined.state) == (fair, "Gạo hữu cơ", 1_500_000_000, EventState.HELD)
    participant = events.sheet(fair).participants[1].id
    assert refused(events.data, record_result, RecordResult(participant=participant, contracts=-1)).field == "contracts"


def test_a_planned_event_becomes_held_with_its_true_days(events: Calendar) -> None:
    planned = events.event(starts_on=datetime.date(2026, 11, 20), ends_on=datetime.date(2026, 11, 30), is_held=False)
    assert events.sheet(planned).state is EventState.PLANNED
    early = HoldEvent(planned, datetime.date(2026, 11, 20), datetime.date(2026, 11, 30))
    assert refused(events.data, hold_event, early).field == "ends_on"
    events.data.carry_out(hold_event, HoldEvent(planned, datetime.date(2026, 11, 19), datetime.date(2026, 11, 21), "Thành công"))
    sheet = events.sheet(planned)
    assert (sheet.state, sheet.starts_on.day, sheet.summary) == (EventState.HELD, 19, "Thành công")


def test_a_cancelled_event_keeps_its_reason_and_a_held_one_cannot_be_cancelled(events: Calendar) -> None:
    coming, held = events.event(**COMING), events.event()
    assert refused(events.data, cancel_event, CancelEvent(coming, "")).field == "reason"
    events.data.carry_out(cancel_event, CancelEvent(coming, "Bão"))
    assert (events.sheet(coming).state, events.sheet(coming).cancellation_reason) == (EventState.CANCELLED, "Bão")
    assert "không hủy được" in refused(events.data, cancel_event, CancelEvent(held, "Bão")).sentence


def test_events_are_found_without_accents_and_filtered(events: Calendar) -> None:
    fair, coming = events.event(), events.event(**COMING)
    late = events.event(name="Đêm hội lúa gạo", kind=EventKind.SEMINAR, is_held=False)
    assert events.data.ask(event_ids, "nong san long xuyen") == [fair]
    assert events.data.ask(event_ids, "", {"kind": EventKind.LINKING}) == [coming]
    assert {state: events.data.ask(event_ids, "", {"state": state, "year": 2026}) for state in EventState} == {
        EventState.PLANNED: [coming], EventState.OVERDUE: [late], EventState.HELD: [fair], EventState.CANCELLED: [],
    }  # fmt: skip
    assert events.data.ask(event_ids, "", {}, "name") == [late, fair, coming]
    assert events.data.ask(event_years) == [2026]


def test_editing_changes_an_event_but_not_its_participants(events: Calendar) -> None:
    fair = events.event()
    events.add(fair, events.organisation("HTX A"))
    order = EditEvent(**{**A_FAIR.__dict__, "name": "Hội chợ OCOP 2026", "event": fair})
    events.data.carry_out(edit_event, order)
    assert events.sheet(fair).name == "Hội chợ OCOP 2026"
    assert len(events.sheet(fair).participants) == 1
    assert events.data.ask(event_ids, "ocop 2026") == [fair]


def test_costs_are_kept_by_source(events: Calendar) -> None:
    fair = events.event()
    events.data.carry_out(record_event_cost, RecordEventCost(fair, (CostLine(Source.NSTW, 7, 5), CostLine(Source.FEE, None, 3))))
    events.data.carry_out(record_event_cost, RecordEventCost(fair, (CostLine(Source.NSTW, 7, 6), CostLine(Source.SPONSOR, 0, None))))
    assert events.sheet(fair).costs == (CostLine(Source.NSTW, 7, 6), CostLine(Source.SPONSOR, 0, None))
    (row,) = events.data.ask(event_rows, [fair])
    assert row.settled == 6


def test_a_removed_event_comes_back_with_everything(events: Calendar) -> None:
    fair = events.event()
    events.add(fair, events.organisation("HTX A"), people=4)
    events.data.carry_out(record_event_cost, RecordEventCost(fair, (CostLine(Source.NSTW, 7, 5),)))
    before = events.sheet(fair)
    done = events.data.carry_out(remove_event, RemoveEvent(fair))
    assert events.data.ask(event_ids) == []
    assert done.entry is not None
    events.data.carry_out(take_back, done.entry)
    assert events.sheet(fair) == before


def test_participants_are_taken_off_only_from_their_own_event(events: Calendar) -> None:
    one, other = events.event(), events.event(name="Hội chợ khác")
    events.add(one, events.organisation("HTX A"), events.organisation("HTX B"))
    first, second = (participant.id for participant in events.sheet(one).participants)
    assert refused(events.data, remove_participants, RemoveParticipants(other, (first,))).field == "participants"
    events.data.carry_out(remove_participants, RemoveParticipants(one, (first,)))
    assert [participant.id for participant in events.sheet(one).participants] == [second]


def test_the_coming_days_name_planned_events_only(events: Calendar) -> None:
    coming = events.event(**COMING)
    cancelled = events.event(**{**COMING, "name": "Hội chợ bị hủy"})
    events.data.carry_out(cancel_event, CancelEvent(cancelled, "Bão"))
    found = events.data.ask(deadlines, datetime.date(2026, 11, 22), datetime.date(2026, 12, 22))
    assert [(duty.on, duty.title, duty.id) for duty in found] == [(DECEMBER_1, "Hội nghị kết nối cung cầu", coming)]


def test_sound_data_passes_every_check(events: Calendar) -> None:
    events.add(events.event(), events.organisation("HTX A"), outsiders=("Công ty B",))
    events.event(**COMING)
    assert [finding for check in CHECKS for finding in events.data.ask(check)] == []


def test_the_printed_list_names_everyone_and_adds_up(events: Calendar) -> None:
    fair = events.event()
    events.add(fair, events.organisation("HTX A"), events.organisation("HTX B"), people=2)
    events.result(fair, "HTX A", people=3, product="Gạo", contracts=2, value=1_500_000_000)
    paper = participation_list(events.sheet(fair), DEFAULTS, datetime.date(2026, 5, 1))
    (grid,) = (block for block in paper.blocks if isinstance(block, Grid))
    assert {len(row.cells) for row in grid.rows} == {len(grid.columns)} == {len(grid.heading[0])}
    assert grid.rows[0].cells == ("1", "HTX A", "3", "Gạo", "", "2", "1.500.000.000")
    assert grid.rows[1].cells == ("2", "HTX B", "2", "", "", "—", "—")
    assert grid.rows[2].cells == ("", "Tổng cộng: 2 tổ chức", "5", "", "", "2", "1.500.000.000")
