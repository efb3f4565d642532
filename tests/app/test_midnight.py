"""A window left open over night: the day, and with it the year, turns without a new start; what a person chose stays."""

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.areas.organisations.commands import (
    AdmitMember,
    RecordFigures,
    RegisterOrganisation,
    SetUpOffice,
    admit_member,
    record_figures,
    register_organisation,
    set_up_office,
)
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.store.datafile import open_file

SYLVESTER, NEW_YEAR = datetime.date(2026, 12, 31), datetime.date(2027, 1, 1)


class Clock:
    """A day that can be turned."""

    def __init__(self) -> None:
        self.day = SYLVESTER

    def __call__(self) -> datetime.date:
        return self.day


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, empty_file: Path, tmp_path: Path, clock: Clock) -> Iterator[MainWindow]:
    path = tmp_path / "2026.lmhtx"
    shutil.copy(empty_file, path)
    data = open_file(path, user="Ánh", today=clock)
    data.carry_out(set_up_office, SetUpOffice("91"))
    for place, admitted in enumerate((datetime.date(2020, 5, 1), datetime.date(2026, 11, 30)), 1):
        data.carry_out(register_organisation, RegisterOrganisation(name=f"HTX số {place}", kind="HTX"))
        data.carry_out(admit_member, AdmitMember(place, admitted))
        for year in (2025, 2026):
            data.carry_out(record_figures, RecordFigures(organisation=place, year=year, members=year - 2000 + place))
    made = MainWindow(path, QSettings(str(tmp_path / "cua-so.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.show()
    made.attach(data)
    yield made
    if not made.is_closing:
        with qtbot.waitSignal(made.gone, timeout=20_000):
            made.close()


def turned(qtbot: QtBot, window: MainWindow, clock: Clock) -> None:
    """Midnight passes; then something is done."""
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.is_idle)
    clock.day = NEW_YEAR
    with qtbot.waitSignal(shell.day_turned) as told:
        window.refresh()
    assert told.args == [NEW_YEAR]
    qtbot.waitUntil(lambda: shell.is_idle)
    QApplication.processEvents()


def headings(page: Any) -> list[str]:
    return [page.view.columns[place].title for place in page.view.shown_columns()]


def test_the_register_turns_to_the_new_year_and_a_past_day_that_was_chosen_stays(qtbot: QtBot, window: MainWindow, clock: Clock) -> None:
    window.go("organisations")
    page: Any = window.page
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: len(page.model.ids) == 2 and shell.is_idle)
    assert "Thành viên 2025" in headings(page)
    page.day_chip.choose(SYLVESTER)
    assert page.day_chip.day is None, "today is no past day"
    turned(qtbot, window, clock)
    assert page.year == 2026
    assert "Thành viên 2026" in headings(page)
    assert "Số liệu năm 2026" in [act.text() for act in page.acts]
    page.day_chip.choose(SYLVESTER)
    assert page.day_chip.day == SYLVESTER
    assert page.ask_now().day == SYLVESTER


def test_a_day_and_a_year_that_were_chosen_stay(qtbot: QtBot, window: MainWindow, clock: Clock) -> None:
    window.go("organisations")
    page: Any = window.page
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(lambda: len(page.model.ids) == 2 and shell.is_idle)
    page.day_chip.choose(datetime.date(2025, 6, 30))
    page.set_year(2020)
    turned(qtbot, window, clock)
    assert page.day_chip.day == datetime.date(2025, 6, 30)
    assert page.year == 2020


def test_pages_not_in_sight_turn_when_they_are_shown_again(qtbot: QtBot, window: MainWindow, clock: Clock) -> None:
    shell = window.shell
    assert shell is not None
    pages: dict[str, Any] = {}
    for name in ("sheets", "membership", "figures", "figures-completeness"):
        shell.open(Area.ORGANISATIONS, name)
        qtbot.waitUntil(lambda: shell.is_idle)
        pages[name] = window.page
    pages["sheets"].set_filter("state", "not_sent")
    members = pages["membership"].section
    members.set_filter("as_of", datetime.date(2024, 12, 31))
    pages["figures"].year.set_value(2024)
    window.go("home")
    home: Any = window.page
    assert home.year.currentData() == 2026
    turned(qtbot, window, clock)
    assert home.year.currentData() == 2027
    assert pages["sheets"].year == 2026, "the sheets of the year just over, as the page begins with"
    assert pages["sheets"].ask_now().filters["state"] == "not_sent"
    assert members.ask_now().filters == {"as_of": datetime.date(2024, 12, 31)}
    as_of = next(chip for chip in members.chips if chip.filter.key == "as_of")
    assert as_of._options[0][0] == SYLVESTER
    assert (pages["figures"].year.value(), pages["figures"].year.itemData(0)) == (2024, 2027)
    shell.open(Area.ORGANISATIONS, "sheets")
    qtbot.waitUntil(lambda: shell.is_idle)
    assert pages["sheets"].title == "Phiếu HTX-01 năm 2026"


def test_a_field_of_days_on_a_page_follows_today_and_keeps_any_other_day(qtbot: QtBot) -> None:
    for shown, then in ((SYLVESTER, NEW_YEAR), (datetime.date(2026, 6, 30), datetime.date(2026, 6, 30)), (None, None)):
        field = DayEdit(SYLVESTER, shown)
        qtbot.addWidget(field)
        field.turn_day(NEW_YEAR)
        assert field.value() == then
        field.setText("5/1")
        assert field.value() == datetime.date(2027, 1, 5)
