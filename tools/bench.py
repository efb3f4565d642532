"""Measure speed and size, each against a raw baseline timed in the same run; one JSON object on standard output.

Every figure names its limit and says whether it holds. Times are medians (keystrokes: 95th percentile) in milliseconds.
Give names of sections to measure only those: start, lists, forms, import, memory, bundle, loans, duplicates, figures-paste.
"""

import datetime
import gc
import json
import os
import random
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
from rapidfuzz import fuzz
from rapidfuzz import process as process_names

import bench_data
from lmhtx_desktop.app.bootstrap import form_library
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.ledger import ledger
from lmhtx_desktop.areas.fund.queries.loans import LoanAsk, find_loans
from lmhtx_desktop.areas.fund.queries.watching import watched
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.organisations.commands import ImportOrganisations, SetUpOffice, import_organisations, set_up_office
from lmhtx_desktop.areas.organisations.queries.dossier import organisation_file
from lmhtx_desktop.areas.organisations.queries.duplicates import possible_doubles
from lmhtx_desktop.areas.organisations.queries.figures import completeness
from lmhtx_desktop.areas.organisations.queries.membership import StandingAsk, standing_ids
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, found_organisations, organisation_ids, organisation_rows
from lmhtx_desktop.areas.organisations.queries.search import prepare_search
from lmhtx_desktop.areas.organisations.reading import Commune, read_list
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.units import communes_of
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.kernel.finding import Criterion
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile, create_file, open_file

ROOT = Path(__file__).resolve().parent.parent
YEARS = range(2021, 2026)
TODAY = datetime.date(2026, 1, 15)
#: HTX, unions and tổ hợp tác of the country.
_EVERYWHERE = 117_000
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
_IMPORT = r"""
import datetime, re, sys
from pathlib import Path
from lmhtx_desktop.areas.organisations.commands import import_organisations
from lmhtx_desktop.areas.organisations.intake import Intake, prepare_import
from lmhtx_desktop.store.datafile import open_file
file = open_file(Path(sys.argv[2]), user="bench", today=lambda: datetime.date(2026, 1, 15))
file.carry_out(import_organisations, file.ask(prepare_import, Intake(Path(sys.argv[1]), year=2025)).order)
file.close()
print(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])
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
        told = subprocess.run(
            [sys.executable, "-c", code, *words], env=surroundings, check=True, capture_output=True, text=True, timeout=600
        )
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


#: Organisations of a province of today, and what a list may grow to: with the years of figures they are measured with.
REGISTERS = ((3_000, range(2016, 2026), 60), (117_000, range(2021, 2026), 120))
SLIPS = ("nogn nghiep", "kim lonng 35", "thuy sna 77", "1200007084", "nongnghiep song xanh")


def register(country: Country) -> dict[str, Any]:
    """List, search with slips of the hand, and one organisation, at two sizes; growth may not be worse than the size."""
    found: dict[str, Any] = {}
    times: dict[str, list[float]] = {}
    for count, years, search_limit in REGISTERS:
        path = bench_data.register_file(count, years, TODAY)
        for name, figure in _register(path, count, years[-1], search_limit).items():
            found[f"{name}_{count}"] = figure
            times.setdefault(name, []).append(figure["value"])
    most = 1.2 * REGISTERS[1][0] / REGISTERS[0][0]
    for name, (few, many) in times.items():
        found[f"{name}_growth"] = measured(most, many / few, "× from 3 000 to 117 000")
    return found


def _register(path: Path, count: int, year: int, search_limit: float) -> dict[str, Any]:
    file = open_file(path, user="bench", today=lambda: TODAY, read_only=True)
    raw = sqlite3.connect(path)

    def page(**ask: Any) -> list[int]:
        ids = file.ask(found_organisations, RegisterAsk(**ask))
        shown = [*ids.ids, *ids.near][:100]
        file.ask(organisation_rows, shown, None, year)
        return shown

    def raw_page(text: str = "") -> None:
        ids = [row[0] for row in raw.execute("SELECT id FROM organisation WHERE search_text LIKE ? ORDER BY sort_key", (f"%{text}%",))]
        listed = ",".join(map(str, ids[:100]))
        raw.execute(f"SELECT * FROM organisation WHERE id IN ({listed})").fetchall()
        raw.execute(f"SELECT * FROM organisation_figures WHERE organisation_id IN ({listed}) AND year = {year}").fetchall()

    def raw_open(id: int) -> None:
        raw.execute("SELECT * FROM organisation WHERE id = ?", (id,)).fetchall()
        for table in ("status", "membership", "figures", "officer", "product", "certificate", "policy", "registration"):
            raw.execute(f"SELECT * FROM organisation_{table} WHERE organisation_id = ?", (id,)).fetchall()

    def members() -> None:
        file.ask(standing_ids, StandingAsk(state="member"))

    def raw_members() -> None:
        raw.execute(
            "SELECT id FROM organisation WHERE id IN (SELECT organisation_id FROM organisation_membership WHERE admitted_on <= :day"
            " AND (ended_on IS NULL OR ended_on > :day)) ORDER BY sort_key",
            {"day": TODAY.isoformat()},
        ).fetchall()

    def complete() -> None:
        file.ask(completeness, year, "commune")

    def raw_complete() -> None:
        counts = ", ".join(f"count(f.{key})" for key in FIGURES)
        raw.execute(
            f"SELECT o.commune_id, count(*), {counts} FROM organisation o LEFT JOIN organisation_figures f"
            f" ON f.organisation_id = o.id AND f.year = {year} GROUP BY o.commune_id"
        ).fetchall()

    page(sort="tax_code")
    cold, _ = _once(page), file.ask(prepare_search)
    first, raw_first = milliseconds(page, 9), milliseconds(raw_page, 9)
    filtered = milliseconds(lambda: page(criteria=(Criterion("figure_revenue", ">", 5_000_000_000, year),), kind="HTX"), 3)
    typed = [*KEYSTROKES, *SLIPS]
    keys = [_once(lambda text=text: page(search=text)) for text in typed * 5]
    raw_keys = [_once(lambda text=text: raw_page(text)) for text in typed * 5]
    ids = file.ask(organisation_ids, RegisterAsk())[:: max(1, count // 40)]
    opened = statistics.median(_once(lambda id=id: file.ask(organisation_file, id)) for id in ids)
    raw_opened = statistics.median(_once(lambda id=id: raw_open(id)) for id in ids)
    p95, raw_p95 = (statistics.quantiles(column, n=20)[-1] for column in (keys, raw_keys))
    listed, raw_listed = milliseconds(members), milliseconds(raw_members)
    told, raw_told = milliseconds(complete, 3), milliseconds(raw_complete, 3)
    file.close()
    raw.close()
    return {
        "member_list_ids": measured(150, listed, "ms", baseline_ms=round(raw_listed, 1)),
        "completeness": measured(1_500, told, "ms", baseline_ms=round(raw_told, 1)),
        "list_first_page": measured(150, first, "ms", baseline_ms=round(raw_first, 1), before_search_is_ready_ms=round(cold, 1)),
        "list_filtered": measured(600, filtered, "ms"),
        "search_p95": measured(search_limit, p95, "ms", baseline_ms=round(raw_p95, 1)),
        "open_organisation": measured(100, opened, "ms", baseline_ms=round(raw_opened, 2)),
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
    """The whole import against reading the sheet with calamine and inserting the bare rows; the most memory it takes."""

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
    path = country.folder / "nhap.lmhtx"
    country.empty(path).close()
    told = subprocess.run([sys.executable, "-c", _IMPORT, str(country.book), str(path)], check=True, capture_output=True, text=True)
    return {
        "import": measured(
            4, taken / raw_taken, "× calamine + bare insert", rows=bench_data.COUNTRY, s=round(taken, 2), baseline_s=round(raw_taken, 2)
        ),
        "import_peak": measured(320, int(told.stdout) / 1000, "MB", rows=bench_data.COUNTRY),
    }


def memory(country: Country) -> dict[str, Any]:
    """Memory of the program with the country's list open."""
    then = (
        "from lmhtx_desktop.kernel.changes import Area; program.window.shell.open(Area.ORGANISATIONS)\n"
        "        until = time.monotonic() + 3\n"
        "        while time.monotonic() < until: app.processEvents()\n"
        "        import psutil; Path(sys.argv[2]).write_text(str(psutil.Process().memory_info().rss)); timer.stop()"
    )
    told = country.folder / "rss"
    process(_PROGRAM.format(then=then), str(country.path), str(told))
    return {"memory": measured(300, int(told.read_text()) / 1e6, "MB", organisations=bench_data.COUNTRY)}


def loans(folder: Path) -> dict[str, Any]:
    """A schedule of sixty rows; a province's and the country's book classified as of any day; one loan opened.

    Processor time, not the clock's: what a machine does besides does not count.
    """
    terms = LoanTerms(1_500_000_000, datetime.date(2025, 1, 31), 60, Decimal("6.6"), round_to=1000)
    taken = milliseconds(lambda: [schedule(terms) for _ in range(20)]) / 20
    province = open_file(bench_data.loan_file(500, TODAY), user="bench", today=lambda: TODAY, read_only=True)
    days = [datetime.date(year, month, 28) for year in range(2017, 2026) for month in (3, 9)]
    classifying = [_seconds(lambda day=day: province.ask(watched, day)) for day in days]
    ids = province.ask(find_loans, LoanAsk())[::10]
    opening = statistics.median(_seconds(lambda id=id: province.ask(loan_detail, id)) * 1000 for id in ids)
    book = [_seconds(lambda day=day: province.ask(ledger, datetime.date(2016, 1, 1), day)) for day in days[-3:]]
    province.close()
    whole = open_file(bench_data.loan_file(83_000, TODAY), user="bench", today=lambda: TODAY, read_only=True)
    told: list[int] = []
    country = _seconds(lambda: whole.ask(watched, TODAY, lambda done, total: told.append(done)))
    whole.close()
    return {
        "schedule_60_rows": measured(2, taken, "ms"),
        "province_book_classified": measured(
            0.5, max(classifying), "s", loans=500, years=10, days=len(days), median=round(statistics.median(classifying), 3)
        ),
        "country_book_classified": measured(40, country, "s", loans=83_000, steps=len(told)),
        "loan_opened": measured(100, opening, "ms"),
        "province_ledger_ten_years": measured(1.5, max(book), "s", loans=500),
    }


def _seconds(act: Callable[[], Any]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def bundle(country: Country) -> dict[str, Any]:
    """Size of the bundle, where `make bundle` has made one."""
    folder = ROOT / "dist" / "lmhtx-desktop"
    packed = folder.with_suffix(".tar.xz")
    if not packed.exists():
        return {"bundle": "not built; run make bundle"}
    unpacked = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {"bundle_unpacked": measured(200, unpacked / 1e6, "MB"), "bundle_packed": measured(75, packed.stat().st_size / 1e6, "MB")}


def duplicates(folder: Path) -> dict[str, Any]:
    """Search 117 000 organisations for doubles, against comparing the bare names of each commune; every slip planted is found."""
    path = folder / "trung-lap.lmhtx"
    found, planted = bench_data.twins(_EVERYWHERE)
    file = create_file(path, user="bench", today=lambda: TODAY)
    file.carry_out(set_up_office, SetUpOffice(province_code=bench_data.PROVINCE))
    bench_data.fill(file, found)
    raw = sqlite3.connect(path)

    def bare() -> int:
        communes: dict[int, list[str]] = {}
        for commune, name in raw.execute("SELECT commune_id, name FROM organisation"):
            communes.setdefault(commune, []).append(name.lower())
        return sum(
            int((process_names.cdist(names, names, scorer=fuzz.ratio, score_cutoff=88, dtype="uint8") > 0).sum())
            for names in communes.values()
        )

    pairs: set[tuple[int, int]] = set()

    def ours() -> None:
        pairs.update((row.first.id, row.second.id) for row in file.ask(possible_doubles))

    raw_taken, taken = _once(bare) / 1000, _once(ours) / 1000
    file.close()
    raw.close()
    told = measured(20, taken, "s", organisations=_EVERYWHERE, baseline_s=round(raw_taken, 2), ratio=round(taken / raw_taken, 2),
                    planted=len(planted), missed=len(planted - pairs))  # fmt: skip
    return {"duplicates": {**told, "ok": told["ok"] and not planted - pairs}}


def figures_paste(folder: Path) -> dict[str, Any]:
    """A block of 1 000 × 10 figures pasted into the grid of 3 000 rows, understood and checked against last year's, painted."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from lmhtx_desktop.areas.organisations.ui.figures_columns import figure_columns, judge
    from lmhtx_desktop.desk.grid import GridModel, GridPanel, GridRow

    app = QApplication.instance() or QApplication([])
    chance = random.Random(11)
    heads = ("members", "members_official", "members_female", "workers", "workers_members", "managers")
    money = ("revenue", "revenue_members", "income_avg", "capital_total")
    grid = GridModel(figure_columns(10**6), lambda row, values: judge(row, values, 50))
    panel = GridPanel(grid, noun="đơn vị")
    before = [
        {key: chance.randint(20, 400) for key in heads} | {key: chance.randint(1, 9_000) * 10**6 for key in money} for _ in range(3_000)
    ]
    panel.load([GridRow(place, f"HTX {place}", "", {}, last) for place, last in enumerate(before, 1)])
    panel.view.show_columns((*heads, *money))
    panel.resize(1300, 700)
    panel.show()
    app.processEvents()
    lines = [
        [f"{chance.randint(1, 2_000):,}".replace(",", ".") for _ in heads]
        + [f"{chance.randint(1, 900_000) / 100:.2f}".replace(".", ",") for _ in money]
        for _ in range(1_000)
    ]
    text = "\n".join("\t".join(line) for line in lines)

    def paste() -> None:
        QGuiApplication.clipboard().setText(text)
        panel.view.setCurrentIndex(grid.index(0, grid.column_of("members")))
        panel.view.block.paste()
        app.processEvents()

    def bare() -> None:
        for line in text.split("\n"):
            for cell in line.split("\t"):
                Decimal(cell.replace(".", "").replace(",", "."))

    times = []
    for _ in range(4):
        times.append(_once(paste))
        assert grid.changed_cells() == 10_000
        grid.drop()
    scroll = panel.view.verticalScrollBar()

    def frame(place: int) -> None:
        scroll.setValue(place * 84)
        app.processEvents()

    wheel = statistics.median(_once(lambda place=place: frame(place)) for place in range(1, 60))
    taken, raw = statistics.median(times[1:]), milliseconds(bare)
    panel.close()
    return {
        "figures_paste_1000x10": measured(1_000, taken, "ms", baseline_ms=round(raw, 1), ratio=round(taken / raw, 1)),
        "figures_grid_wheel_step": measured(50, wheel, "ms", rows=3_000),
    }


#: Sections that need no country's list.
ALONE = {"loans": loans, "figures-paste": figures_paste, "duplicates": duplicates}
SECTIONS = {
    "start": start,
    "lists": lists,
    "register": register,
    "forms": forms,
    "import": importing,
    "memory": memory,
    "bundle": bundle,
}


def main(names: list[str]) -> int:
    """Measure the sections named, or all; exit status 1 when a limit does not hold."""
    with tempfile.TemporaryDirectory() as folder:
        found: dict[str, Any] = {}
        country: Country | None = None
        for name in names or [*SECTIONS, *ALONE]:
            if name in ALONE:
                found |= ALONE[name](Path(folder))
                continue
            country = country or Country(Path(folder))
            found |= SECTIONS[name](country)
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0 if all(not isinstance(each, dict) or each["ok"] for each in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
