"""A year of HTX-01 in a province of 3 000: a folder of real files comes back, some of them damaged, copied or of another year."""

import re
import shutil
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.commands import ImportOrganisations, SendSheets, import_organisations, send_sheets
from lmhtx_desktop.areas.organisations.queries.briefs import figures_of
from lmhtx_desktop.areas.organisations.queries.sheets import SheetsAsk, sheet_asks, sheet_ids, sheets_progress
from lmhtx_desktop.areas.organisations.rules import figure_name
from lmhtx_desktop.areas.organisations.sheets.arrivals import State
from lmhtx_desktop.areas.organisations.sheets.book import write_books
from lmhtx_desktop.areas.organisations.ui.arrivals_dialog import ArrivalsDialog
from lmhtx_desktop.areas.organisations.ui.sheets_page import SheetsPage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register
from tests.areas.organisations.test_duplicates import tables_of
from tests.areas.organisations.test_merging import CHAU_PHONG, TAN_AN, Row
from tests.areas.organisations.test_sheets import cell_of

YEAR, MANY = 2025, 3_000
FIGURES = ("members", "members_female", "workers", "revenue")
WORDS = ("An", "Bình", "Cát", "Đông", "Gia", "Hòa", "Khánh", "Lộc", "Mỹ", "Ninh")


def name_of(number: int) -> str:
    return "HTX " + " ".join(WORDS[int(digit)] for digit in f"{number:04d}")


@dataclass
class Folder:
    """The folder as it came back. filled: figures by organisation, as written; expected: how many sheets of each state."""

    path: Path
    sent: int
    filled: dict[int, dict[str, int]] = field(default_factory=dict)
    expected: Counter[State] = field(default_factory=Counter)


def write_cells(path: Path, cells: dict[str, int]) -> None:
    """Write numbers into empty cells of the one sheet of a workbook, as Excel does: everything else stays as it is."""
    draft = path.with_suffix(".tmp")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "xl/worksheets/sheet2.xml":
                for place, number in cells.items():
                    cell = place.encode()
                    content, count = re.subn(rb'<c r="%s"([^>]*?) ?/>' % cell, rb'<c r="%s"\1><v>%d</v></c>' % (cell, number), content)
                    assert count == 1, place
            new.writestr(part, content)
    draft.replace(path)


@pytest.fixture(params=[60, pytest.param(310, marks=pytest.mark.torture)])
def folder(register: Register, tmp_path: Path, request: pytest.FixtureRequest) -> Folder:
    sent = int(request.param)
    rows = [Row(row=number + 2, name=name_of(number), commune_code=TAN_AN if number % 2 else CHAU_PHONG) for number in range(MANY)]
    register.data.carry_out(import_organisations, ImportOrganisations(rows, "ds.xlsx"))
    ids = register.data.ask(sheet_ids, SheetsAsk(YEAR))[:sent]
    register.data.carry_out(send_sheets, SendSheets(YEAR, ids))
    found = Folder(tmp_path / "phieu", sent)
    found.path.mkdir()
    paths = write_books(found.path, register.data.ask(sheet_asks, ids, YEAR), "Liên minh")
    sheet: Any = load_workbook(paths[0]).worksheets[1]
    places = {key: cell_of(sheet, figure_name(key)).coordinate for key in FIGURES}
    for place, (id, path) in enumerate(zip(ids, paths, strict=True)):
        if place >= sent - 10:  # never came
            path.unlink()
            found.expected[State.MISSING] += 1
        elif place < 5:  # came back as it went out
            found.expected[State.SAME] += 1
        elif place < 8:  # cut off on its way
            path.write_bytes(path.read_bytes()[: 2_000 + place])
            found.expected.update((State.REFUSED, State.MISSING))
        else:
            found.filled[id] = {"members": 20 + place, "members_female": place % 20, "workers": place, "revenue": (900 + place) * 10**6}
            write_cells(path, {places[key]: value // (10**6 if key == "revenue" else 1) for key, value in found.filled[id].items()})
            found.expected[State.ARRIVED] += 1
            if place % 40 == 9:  # renamed by whoever sent it
                path.rename(path.with_name(f"Book{place}.xlsx"))
            elif place % 97 == 10:  # sent twice
                shutil.copy(path, path.with_name(f"{path.stem} - Copy.xlsx"))
                found.expected[State.REFUSED] += 1
    (found.path / "IMG_2031.jpg").write_bytes(b"\xff\xd8\xff\xe0 anh chup phieu")
    (found.path / "~$Book9.xlsx").write_bytes(b"lock")
    found.expected[State.REFUSED] += 1
    [last_year] = write_books(tmp_path, register.data.ask(sheet_asks, ids[-1:], YEAR - 1), "Liên minh")
    last_year.rename(found.path / "nam-truoc.xlsx")
    found.expected[State.REFUSED] += 1
    return found


def test_a_folder_of_hundreds_of_files_is_taken_in_at_once(
    qtbot: QtBot, register: Register, folder: Folder, qapp: Any, tmp_path: Path
) -> None:
    assert len(list(folder.path.iterdir())) >= folder.sent - 10
    shell = Shell(register.data, take_back=take_back)
    try:
        before = tables_of(register.data)
        page = SheetsPage(shell)
        qtbot.addWidget(page)
        page.show()
        page.take_in([folder.path])
        qtbot.waitUntil(lambda: page.findChild(ArrivalsDialog) is not None, timeout=120_000)
        dialog = page.findChild(ArrivalsDialog)
        assert isinstance(dialog, ArrivalsDialog)
        assert Counter(arrival.state for arrival in dialog.found) == folder.expected
        told = {
            arrival.organisation: {change.key: change.after for change in arrival.changes} for arrival in dialog.found if arrival.changes
        }
        assert told == folder.filled
        assert all(arrival.reason for arrival in dialog.found if arrival.state in (State.REFUSED, State.MISSING))
        assert tables_of(register.data) == before
        dialog.save()
        qtbot.waitUntil(lambda: shell.is_idle and not dialog.isVisible(), timeout=60_000)
        kept = register.data.ask(figures_of, list(folder.filled), YEAR)
        assert {id: {key: getattr(line, key) for key in FIGURES} for id, line in kept.items()} == folder.filled
        progress = register.data.ask(sheets_progress, YEAR)
        taken = folder.expected[State.ARRIVED] + folder.expected[State.SAME]
        assert (progress.expected, progress.sent, progress.arrived) == (MANY, folder.sent, taken)
        shell.undo()
        qtbot.waitUntil(lambda: shell.is_idle, timeout=60_000)
        assert tables_of(register.data) == before
    finally:
        shell.close()
