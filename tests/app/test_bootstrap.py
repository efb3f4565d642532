"""What the whole program knows of its areas."""

import datetime

import pytest

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.store.datafile import DataFile

YEAR_2026 = Ask(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31), 2026)


def test_the_rail_has_every_area_once_in_its_order() -> None:
    orders = [manifest.order for manifest in bootstrap.manifests()]
    assert orders == sorted(set(orders))
    assert {Area.ORGANISATIONS, Area.FEES, Area.FUND, Area.TRAINING, Area.REPORTING, Area.PEOPLE} <= {
        each.area for each in bootstrap.manifests()
    }


def test_every_indicator_has_one_source_that_knows_it_by_the_same_key() -> None:
    sources = bootstrap.indicator_sources()
    assert len(sources) > 100
    assert all(source.indicators[key].key == key for key, source in sources.items())


def test_an_empty_file_answers_what_the_start_page_asks_and_leaves_out_what_nobody_offers(data: DataFile) -> None:
    answers = data.ask(bootstrap.figures, ["htx_total", "no_such_number"], YEAR_2026)
    assert set(answers) == {"htx_total"}
    assert answers["htx_total"].amount == 0


def test_an_empty_file_passes_every_check(data: DataFile) -> None:
    checks = bootstrap.checks()
    assert checks
    assert [finding for check in checks for finding in data.ask(check)] == []


def test_the_deadlines_of_december_are_those_of_the_law_soonest_first(data: DataFile) -> None:
    found = data.ask(bootstrap.deadlines, datetime.date(2026, 12, 1), datetime.date(2026, 12, 31))
    assert [deadline.on for deadline in found] == sorted(deadline.on for deadline in found)
    assert datetime.date(2026, 12, 14) in {deadline.on for deadline in found}


def test_every_form_of_the_program_is_bound_to_indicators_that_exist() -> None:
    assert bootstrap.form_library() is bootstrap.form_library()


@pytest.mark.parametrize("area", list(bootstrap.manifests()), ids=lambda manifest: manifest.area.value)
def test_every_area_has_a_drawn_icon(area: object) -> None:
    from lmhtx_desktop.desk.resources import resource

    assert resource(f"icons/{area.icon}.svg").read_text("utf-8").startswith("<svg")  # type: ignore[attr-defined]
