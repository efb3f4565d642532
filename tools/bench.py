"""Measure speed and size, each against a raw baseline timed in the same run; one JSON object on standard output.

Every figure names its limit and says whether it holds. Times are medians (keystrokes: 95th percentile) in milliseconds.
Give names of sections to measure only those: start, lists, forms, import, memory, bundle, loans.
"""

import datetime
import gc
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import python_calamine

import bench_data
from lmhtx_desktop.app.bootstrap import form_library
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.organisations.commands import ImportOrganisations, SetUpOffice, import_organisations, set_up_office
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids, organisation_rows
from lmhtx_desktop.areas.organisations.reading import Commune, read_list
from lmhtx_desktop.areas.organisations.units import communes_of
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile, create_file, open_file

ROOT = Path(__file__).resolve().parent.parent
YEARS = range(2021, 2026)
TODAY = datetime.date(2026, 1, 15)
KEYSTROKES = (
    "n",
    "no",
    "non",
    "nong",
    "nong n",
    "nong nghiep",
    "van tai",
    "kim long",
    "12",
    "123",
    "tran thi",
    "song xanh 9",
    "thuy san",
    "khong co dau",
)
_EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
import sqlalchemy, sqlalchemy.orm
app = QApplication([]); window = QMainWindow(); window.resize(1366, 768); window.show(); app.processEvents()
import time; print(time.time())
"""
_PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from lmhtx_desktop.app.start import Program, make_application
app = make_application(["bench"])
program = Program()
def look():
    if program.window is not None and program.window.page is not None:
        app.processEvents()
        print(time.time())
        {then}
        program.window.close()
        QTimer.singleShot(0, app.quit)
timer = QTimer(); timer.timeout.connect(look); timer.start(15)
program.begin(Path(sys.argv[1]), read_only=True)
app.exec()
"""


def milliseconds(act: Callable[[], Any], times: int = 5) -> float:
    """Return the median time of `act` in milliseconds, after one call that does not count."""
    act()
    return statistics.median(_once(act) for _ in range(times))


def _once(act: Callable[[], Any]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def process(code: str, *words: str) -> float:
    """Run a fresh Python process that prints the moment it is ready; return how long that took in milliseconds."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home}
        begin = time.time()
        told = subprocess.run([sys.executable, "-c", code, *words], env=surroundings, check=True, capture_output=True, text=True)
        return (float(told.stdout.split()[0]) - begin) * 1000


def measured(limit: float, value: float, unit: str, **more: Any) -> dict[str, Any]:
    """Return one figure with its limit."""
    return {"value": round(value, 2), "limit": limit, "unit": unit, "ok": value <= limit, **more}


class Country:
    """A data file with the HTX of the whole country and five years of figures, made once for all sections."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.found = bench_data.organisations(bench_data.COUNTRY, YEARS)
        self.communes = [Commune(code=unit.code, name=unit.name) for unit in communes_of(bench_data.PROVINCE)]
        self.book = folder / "danh-sach.xlsx"
        bench_data.write_list(self.book, self.found, YEARS[-1])
        self.path = folder / "ca-nuoc.lmhtx"
        self._take_in()
        self._add_years()

    def empty(self, path: Path) -> DataFile:
        """Make a data file with the province set up."""
        """Make a data file with the province set up."""
        file = create_file(path, user="bench", today=lambda: TODAY)
        file.carry_out(set_up_office, SetUpOffice(province_code=bench_data.PROVINCE))
        return file

    def _take_in(self) -> None:
        file = self.empty(self.path)
        read = read_list(self.book, communes=self.communes, today=TODAY, year=YEARS[-1])
        file.carry_out(import_organisations, ImportOrganisations(rows=read.rows, file=self.book.name, year=YEARS[-1]))
        file.close()

    def _add_years(self) -> None:
        """Write the figures of the other years straight into the file: what is measured is reading them."""
        raw = sqlite3.connect(self.path)
        ids = [row[0] for row in raw.execute("SELECT id FROM organisation ORDER BY id")]
        keys = ["members", "members_new", "members_female", "workers", "workers_new", "workers_members", "revenue", "revenue_members", "profit",
                "income_avg", "managers", "managers_mid", "managers_high", "rating", "high_tech", "value_chain", "ocop"]  # fmt: skip
        marks = ",".join("?" * (len(keys) + 2))
        for year in YEARS[:-1]:
            rows = [
                (id, year, *(one.figures[year][key] for key in keys))
                for id, one in zip(ids, self.found, strict=True)
                if year in one.figures
            ]
            raw.executemany(f"INSERT INTO organisation_figures (organisation_id, year, {', '.join(keys)}) VALUES ({marks})", rows)
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.close()


def start(country: Country) -> dict[str, Any]:
    """Time from nothing to a usable window, against importing PySide6 and SQLAlchemy and showing an empty one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tinh.lmhtx"
        country.empty(path).close()
        code = _PROGRAM.format(then="")
        pairs = [(process(_EMPTY_WINDOW), process(code, str(path))) for _ in range(6)][1:]
    raw, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    return {"start_to_usable_window": measured(2, ours / raw, "× empty window", ms=round(ours), baseline_ms=round(raw))}


def lists(country: Country) -> dict[str, Any]:
    """First page and search over the country's list."""
    file = open_file(country.path, user="bench", today=lambda: TODAY, read_only=True)
    raw = sqlite3.connect(country.path)

    def page(text: str = "") -> None:
        file.ask(organisation_rows, file.ask(organisation_ids, RegisterAsk(search=text))[:100])

    def raw_page() -> None:
        ids = [row[0] for row in raw.execute("SELECT id FROM organisation ORDER BY sort_key")]
        raw.execute(f"SELECT * FROM organisation WHERE id IN ({','.join(map(str, ids[:100]))})").fetchall()

    page("nong")
    keys = [_once(lambda text=text: page(text)) for text in KEYSTROKES * 8]
    raw_keys = [
        _once(
            lambda text=text: raw.execute(
                "SELECT id FROM organisation WHERE search_text LIKE ? ORDER BY sort_key", (f"%{text}%",)
            ).fetchall()
        )
        for text in KEYSTROKES * 8
    ]
    p95, raw_p95 = (statistics.quantiles(column, n=20)[-1] for column in (keys, raw_keys))
    first, raw_first = milliseconds(page), milliseconds(raw_page)
    file.close()
    raw.close()
    return {
        "list_first_page": measured(
            150, first, "ms", organisations=bench_data.COUNTRY, baseline_ms=round(raw_first, 1), ratio=round(first / raw_first, 2)
        ),
        "search_keystroke_p95": measured(
            80, p95, "ms", organisations=bench_data.COUNTRY, baseline_ms=round(raw_p95, 1), ratio=round(p95 / raw_p95, 2)
        ),
    }


def forms(country: Country) -> dict[str, Any]:
    """KTTT-01 and KTTT-02 over the country × 5 years, against the same sums written by hand."""
    file = open_file(country.path, user="bench", today=lambda: TODAY, read_only=True)
    raw = sqlite3.connect(country.path)
    library, period = form_library(), parse_period(str(YEARS[-1]))

    def ours() -> None:
        for code in ("KTTT-01", "KTTT-02"):
            file.ask(filled_form, library, code, period)

    by_hand = (ROOT / "tools" / "bench_forms.sql").read_text(encoding="utf-8").split(";")

    def hand_written() -> None:
        for cutoff, first, year in (
            ("2024-12-31", "2024-01-01", 2024),
            ("2025-06-30", "2025-01-01", 0),
            ("2025-12-31", "2025-01-01", 2025),
        ):
            for statement in filter(str.strip, by_hand):
                raw.execute(statement, {"cutoff": cutoff, "first": first, "year": year}).fetchall()

    taken, raw_taken = milliseconds(ours, 3), milliseconds(hand_written, 3)
    file.close()
    raw.close()
    return {"forms_kttt_01_02": measured(3, taken / raw_taken, "× hand-written SQL", ms=round(taken), baseline_ms=round(raw_taken))}


def importing(country: Country) -> dict[str, Any]:
    """The whole import against reading the sheet with calamine and inserting the bare rows."""

    def bare() -> None:
        rows = python_calamine.CalamineWorkbook.from_path(str(country.book)).get_sheet_by_name("Danh sách").to_python()[1:]
        path = country.folder / "tho.db"
        path.unlink(missing_ok=True)
        raw = sqlite3.connect(path)
        raw.execute(f"CREATE TABLE organisation (id INTEGER PRIMARY KEY, {', '.join(f'c{n}' for n in range(16))})")
        raw.execute(f"CREATE TABLE figures (id INTEGER PRIMARY KEY, organisation, year, {', '.join(f'c{n}' for n in range(17))})")
        plain = [[str(cell) if isinstance(cell, datetime.date) else cell for cell in row] for row in rows]
        raw.executemany(f"INSERT INTO organisation VALUES (?{',?' * 16})", [(n, *row[:16]) for n, row in enumerate(plain, 1)])
        raw.executemany(f"INSERT INTO figures VALUES (?{',?' * 19})", [(n, n, 2025, *row[16:33]) for n, row in enumerate(plain, 1)])
        raw.commit()
        raw.close()

    gc.disable()  # as in the window, where garbage is collected between events, never in the middle of an act
    raw_taken = milliseconds(bare, 3) / 1000
    again = []
    for number in range(3):
        path = country.folder / f"nhap-{number}.lmhtx"
        file = country.empty(path)
        begin = time.perf_counter()
        read = read_list(country.book, communes=country.communes, today=TODAY, year=YEARS[-1])
        file.carry_out(import_organisations, ImportOrganisations(rows=read.rows, file=country.book.name, year=YEARS[-1]))
        again.append(time.perf_counter() - begin)
        file.close()
    gc.enable()
    taken = statistics.median(again)
    return {
        "import": measured(
            4, taken / raw_taken, "× calamine + bare insert", rows=bench_data.COUNTRY, s=round(taken, 2), baseline_s=round(raw_taken, 2)
        )
    }


def memory(country: Country) -> dict[str, Any]:
    """Memory of the program with the country's list open."""
    then = (
        "from lmhtx_desktop.kernel.changes import Area; program.window.shell.open(Area.ORGANISATIONS)\n"
        "        import time; until = time.monotonic() + 3\n"
        "        while time.monotonic() < until: app.processEvents()\n"
        "        import psutil; Path(sys.argv[2]).write_text(str(psutil.Process().memory_info().rss)); timer.stop()"
    )
    told = country.folder / "rss"
    process(_PROGRAM.format(then=then), str(country.path), str(told))
    return {"memory": measured(300, int(told.read_text()) / 1e6, "MB", organisations=bench_data.COUNTRY)}


def loans(country: Country) -> dict[str, Any]:
    """A schedule of sixty rows."""
    terms = LoanTerms(1_500_000_000, datetime.date(2025, 1, 31), 60, Decimal("6.6"), round_to=1000)
    taken = milliseconds(lambda: [schedule(terms) for _ in range(20)]) / 20
    return {"schedule_60_rows": measured(2, taken, "ms")}


def bundle(country: Country) -> dict[str, Any]:
    """Size of the bundle, where `make bundle` has made one."""
    folder = ROOT / "dist" / "lmhtx-desktop"
    packed = folder.with_suffix(".tar.xz")
    if not packed.exists():
        return {"bundle": "not built; run make bundle"}
    unpacked = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {"bundle_unpacked": measured(200, unpacked / 1e6, "MB"), "bundle_packed": measured(75, packed.stat().st_size / 1e6, "MB")}


SECTIONS = {"start": start, "lists": lists, "forms": forms, "import": importing, "memory": memory, "loans": loans, "bundle": bundle}


def main(names: list[str]) -> int:
    """Measure the sections named, or all; exit status 1 when a limit does not hold."""
    with tempfile.TemporaryDirectory() as folder:
        country = Country(Path(folder))
        found: dict[str, Any] = {}
        for name in names or SECTIONS:
            found |= SECTIONS[name](country)
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0 if all(not isinstance(each, dict) or each["ok"] for each in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
