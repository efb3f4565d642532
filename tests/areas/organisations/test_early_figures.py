"""Figures of a year before the founding: a cooperative registered anew may well have them, so they are kept and pointed at everywhere."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.checks import CHECKS
from lmhtx_desktop.areas.organisations.commands import SendSheets, send_sheets
from lmhtx_desktop.areas.organisations.queries.detail import all_figures
from lmhtx_desktop.areas.organisations.queries.dossier import organisation_file
from lmhtx_desktop.areas.organisations.queries.figures import FiguresAsk
from lmhtx_desktop.areas.organisations.queries.register import organisation_rows
from lmhtx_desktop.areas.organisations.queries.sheets import known_register, sheet_asks
from lmhtx_desktop.areas.organisations.rules import Doubt, before_founding, founded_in, with_remark
from lmhtx_desktop.areas.organisations.sheets.arrivals import arrivals
from lmhtx_desktop.areas.organisations.sheets.book import write_books
from lmhtx_desktop.areas.organisations.sheets.returned import read_returned
from lmhtx_desktop.areas.organisations.ui.figures_dialog import FiguresDialog
from lmhtx_desktop.desk.shell import Shell
from tests.areas.organisations.conftest import Register, day
from tests.areas.organisations.test_merging import FULL, take_in
from tests.areas.organisations.test_sheets import fill

SAID = "Số liệu năm 2020 trước năm thành lập 2021"


@pytest.fixture
def young(register: Register) -> int:
    return register.add("HTX Tân Phú", founded_on=day(2021, 3, 1))


@pytest.mark.parametrize(
    ("year", "founded_on", "founded_year", "said"),
    [
        (2020, day(2021, 3, 1), None, True), (2021, day(2021, 12, 31), None, False), (2020, None, 2021, True), (2022, None, 2021, False),
        (2020, None, None, False), (2020, day(2019, 3, 1), 2021, False),
    ],
)  # fmt: skip
def test_a_year_before_the_founding_is_worth_a_look(year: int, founded_on: Any, founded_year: int | None, said: bool) -> None:
    assert bool(before_founding(year, founded_in(founded_on, founded_year))) == said


def test_what_is_said_of_the_year_joins_what_is_said_of_its_first_figure() -> None:
    error = Doubt("members", "Sai.", is_error=True, proposed=7)
    assert with_remark({"members": error}, ["members", "workers"], "Sớm.") == {"members": Doubt("members", "Sai. Sớm.", True, 7)}
    assert with_remark({"workers": error}, ["members"], "Sớm.") == {"workers": error, "members": Doubt("members", "Sớm.")}
    assert with_remark({"workers": error}, [], "Sớm.") == with_remark({"workers": error}, ["members"], "") == {"workers": error}


def test_such_figures_are_kept_pass_the_check_and_are_pointed_at_on_the_page(register: Register, young: int) -> None:
    register.figures(young, 2020, members=9)
    register.figures(young, 2025, members=9)
    assert [finding for check in CHECKS for finding in register.data.ask(check)] == []
    told = register.data.ask(organisation_file, young)
    assert told is not None
    assert [warning for warning in told.warnings if SAID in warning]
    register.status(young, "dissolved", day(2025, 12, 31))
    ended = register.data.ask(organisation_file, young)
    assert ended is not None
    assert ended.warnings == []


def test_a_list_is_taken_in_and_its_early_year_pointed_at_once(register: Register) -> None:
    row = {"row": 8, "founded_on": day(2021, 3, 1), "year": 2020}
    for known_before in (False, True):
        changed = take_in(register, _row(**row, figures={"members": 9 + known_before}))
        assert [(remark.severity, remark.field) for remark in changed.remarks if SAID in remark.message] == [("warning", "members")]
    again = take_in(register, _row(**row, figures={"members": 10}))
    assert (again.unchanged, again.remarks) == (1, [])


def test_a_list_that_tells_the_founding_too_is_judged_by_it(register: Register) -> None:
    register.add(FULL.name, tax_code=FULL.tax_code, founded_on=day(2021, 3, 1))
    later = take_in(register, _row(founded_on=day(2019, 1, 1), year=2020, figures={"members": 9}))
    assert (later.updated, [remark for remark in later.remarks if "thành lập" in remark.message]) == (1, [])


def _row(**words: Any) -> Any:
    return replace(FULL, **{"figures": {}, **words})


def test_a_sheet_that_came_back_says_it_at_its_first_value(register: Register, young: int, tmp_path: Path) -> None:
    register.data.carry_out(send_sheets, SendSheets(2020, [young]))
    [path] = write_books(tmp_path, register.data.ask(sheet_asks, [young], 2020), "Liên minh")
    fill(path, phone="0912345678", members=9, workers=4)
    known = register.data.ask(known_register, 2020)
    [arrival] = arrivals([read_returned(path)], known.organisations, 2020, known.jump_percent, known.merged)
    assert [(change.key, SAID in change.doubt, change.is_error) for change in arrival.changes] == [
        ("members", True, False), ("workers", False, False), ("phone", False, False),
    ]  # fmt: skip


@pytest.fixture
def desk(register: Register, qapp: Any, tmp_path: Path) -> Iterator[Shell]:
    made = Shell(register.data, settings=QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    yield made
    made.close()


def test_the_grid_marks_the_first_figure_and_still_keeps_the_row(qtbot: QtBot, desk: Shell, register: Register, young: int) -> None:
    other = register.add("HTX Bình An", founded_on=day(2011, 1, 1))
    page = MANIFEST.pages["figures"](desk)
    qtbot.addWidget(page)
    page.show()
    page.take(FiguresAsk(2020, (young, other)))
    qtbot.waitUntil(lambda: desk.is_idle and len(page.grid.rows) == 2)
    page.grid.put_values([(0, "workers", 4), (1, "members", 9)])
    assert page.grid.marked() == [(0, "workers")]
    mark = page.grid.mark(0, "workers")
    assert SAID in mark.sentence
    assert not mark.is_error
    page.save()
    qtbot.waitUntil(lambda: desk.is_idle and not page.grid.is_dirty)
    assert [each.workers for each in register.data.ask(all_figures, young)] == [4]


def test_the_dialog_says_it_below_the_first_figure(qtbot: QtBot, desk: Shell, register: Register, young: int) -> None:
    register.figures(young, 2020, members=9, workers=4)
    row = register.data.ask(organisation_rows, [young])[0]
    dialog = FiguresDialog(desk, row, 2020, register.data.ask(all_figures, young))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: SAID in dialog.block("members")._below.text())
    assert SAID not in dialog.block("workers")._below.text()
