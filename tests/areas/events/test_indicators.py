"""The figures of events: lượt against organisations counted once, by kind and source, each with its records."""

import datetime

import pytest

from lmhtx_desktop.areas.events.commands import RecordEventCost, record_event_cost
from lmhtx_desktop.areas.events.indicators import EventIndicators
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.indicators import Amount, Ask
from tests.areas.events.conftest import Calendar

YEAR = Ask(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31), 2026)
SOURCE = EventIndicators()


@pytest.fixture
def year_of_events(events: Calendar) -> Calendar:
    """Two events held: A at both, B and a company at the fair. One planned and one over New Year do not count."""
    a, b = events.organisation("HTX A"), events.organisation("THT B", "THT")
    fair = events.event()
    mission = events.event(
        name="Đoàn Hà Nội", kind=EventKind.MISSION, starts_on=datetime.date(2025, 12, 30), ends_on=datetime.date(2026, 1, 3)
    )
    planned = events.event(name="Hội thảo", kind=EventKind.SEMINAR, is_held=False)
    before = events.event(name="Hội chợ 2025", starts_on=datetime.date(2025, 5, 1), ends_on=datetime.date(2025, 5, 2))
    events.add(fair, a, b, outsiders=("Công ty C",), people=2)
    for other in (mission, planned, before):
        events.add(other, a)
    events.result(fair, "HTX A", people=3, contracts=2, value=900)
    events.result(fair, "THT B", people=2, contracts=0)
    events.data.carry_out(record_event_cost, RecordEventCost(fair, (CostLine(Source.NSTW, None, 50), CostLine(Source.FEE, None, 7))))
    return events


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("events_count", (2, 0)),
        ("events_participations", (4, 0)),
        ("events_organisations", (3, 0)),
        ("events_collective", (2, 0)),
        ("events_people", (7, 1)),
        ("events_contracts", (2, 2)),
        ("events_value", (900, 3)),
        ("events_cost", (57, 1)),
        ("events_cost_nstw", (50, 1)),
        ("events_cost_nsdp", (None, 1)),
        ("events_count_kind_fair", (1, 0)),
        ("events_count_kind_mission", (1, 0)),
        ("events_count_kind_seminar", (0, 0)),
        ("events_participations_kind_mission", (1, 0)),
        ("events_organisations_kind_mission", (1, 0)),
        ("events_cost_kind_fair", (57, 0)),
    ],
)
def test_the_figures_of_a_year(year_of_events: Calendar, key: str, expected: tuple[Amount, int]) -> None:
    answer = year_of_events.data.ask(SOURCE.answer, [key], YEAR)[key]
    assert (answer.amount, answer.missing) == expected


def test_every_figure_is_the_sum_of_the_records_behind_it(year_of_events: Calendar) -> None:
    keys = list(SOURCE.indicators)
    answers = year_of_events.data.ask(SOURCE.answer, keys, YEAR)
    assert len(keys) == 13 * (1 + 8)
    for key in keys:
        records = year_of_events.data.ask(SOURCE.behind, key, YEAR)
        recorded = [record.amount for record in records if record.amount is not None]
        assert (answers[key].amount or 0) == sum(recorded), key
        assert answers[key].missing == len(records) - len(recorded), key


def test_without_any_event_every_figure_is_zero(events: Calendar) -> None:
    answers = events.data.ask(SOURCE.answer, list(SOURCE.indicators), YEAR)
    assert {(answer.amount, answer.missing) for answer in answers.values()} == {(0, 0)}
