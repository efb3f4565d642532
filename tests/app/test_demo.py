"""The demo province tells of an office that worked through the years."""

import datetime
import re
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.areas.fees.records import FeeReceipt
from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.checks import closed_periods_hold
from lmhtx_desktop.areas.fund.queries.closings import closings
from lmhtx_desktop.areas.fund.queries.folders import folder_file
from lmhtx_desktop.areas.fund.queries.ledger import ledger
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.products import product_lines
from lmhtx_desktop.areas.fund.queries.runs import runs
from lmhtx_desktop.areas.fund.queries.sources import fund_standing
from lmhtx_desktop.areas.people.queries import act_ids, acts, changes_in
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.areas.training.queries.classes import next_class_code
from lmhtx_desktop.areas.training.records import TrainingClass
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import DataFile, open_file
from lmhtx_desktop.store.tables import Record

HANOI = datetime.timezone(datetime.timedelta(hours=7))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> DataFile:
    path: Path = tmp_path_factory.mktemp("mau") / "mau.lmhtx"
    make_demo(path, organisations=40, years=3, seed=2)
    file = open_file(path, user="Người xem", today=lambda: DEMO_DAY, read_only=True)
    yield file
    file.close()


def test_classes_are_coded_as_the_program_proposes_it(demo: DataFile) -> None:
    codes = demo.ask(lambda reading: list(reading.connection.scalars(select(TrainingClass.code).order_by(TrainingClass.id))))
    assert len(codes) >= 3
    for year in (2024, 2025, 2026):
        of_year = [code for code in codes if code.startswith(f"DT-{year}-")]
        assert of_year == [f"DT-{year}-{number:02d}" for number in range(1, len(of_year) + 1)]
        assert demo.ask(next_class_code, year) == f"DT-{year}-{len(of_year) + 1:02d}"
    assert all(code.startswith("DT-") for code in codes)


def test_the_history_bears_the_days_of_the_acts_in_office_hours(demo: DataFile) -> None:
    entries = demo.ask(lambda reading: list(reading.connection.scalars(select(AuditEntry.at))))
    moments = [at.astimezone(HANOI) for at in entries]
    assert {at.year for at in moments} == {2024, 2025, 2026}
    assert max(moments).date() == DEMO_DAY
    assert all(8 <= at.hour <= 16 for at in moments)
    noted = (
        select(FeeReceipt.received_on, AuditEntry.at)
        .join(AuditChange, (AuditChange.table_name == "fee_receipt") & (AuditChange.row_id == FeeReceipt.id))
        .join(AuditEntry, AuditEntry.id == AuditChange.entry_id)
        .where(AuditChange.kind == "created")
    )
    receipts = demo.ask(lambda reading: list(reading.connection.execute(noted)))
    assert len(receipts) > 10
    assert all(row.at.astimezone(HANOI).date() == row.received_on for row in receipts)


def test_the_history_is_listed_by_its_days_the_newest_first(demo: DataFile) -> None:
    listed = demo.ask(acts, demo.ask(act_ids)[:2000])
    days = [act.at for act in listed]
    assert days == sorted(days, reverse=True)
    assert days[0] > days[-1]


def test_nothing_in_the_history_of_a_whole_office_is_told_by_a_raw_code_or_day(demo: DataFile) -> None:
    raw = re.compile(r"\b[a-z]+_[a-z_]+\b|^[A-Z]{4,}$|^[a-z]{3,}$|\d{4}-\d\d-\d\d")
    told = [change for entry in demo.ask(act_ids) for change in demo.ask(changes_in, entry, bootstrap.tables())]
    assert len(told) > 3000
    said = {text for change in told for text in (change.what, change.field, change.before, change.after)}
    assert {text for text in said if raw.search(text)} - {"có", "không"} == set()


def test_the_fund_lends_from_its_sources_and_by_its_products(demo: DataFile) -> None:
    [fund] = demo.ask(funds)
    standing = demo.ask(fund_standing, fund.id)
    assert standing is not None
    assert [line.source.kind for line in standing.lines] == ["BUDGET", "ENTRUSTED"]
    assert all(line.money.lent > line.money.collected > 0 or line.source.is_entrusted for line in standing.lines)
    assert standing.unsourced.lent == 0
    assert standing.total.out == standing.outstanding
    assert [line.rate for line in demo.ask(product_lines)] == [Decimal("6.6"), Decimal("6.0")]


def test_every_page_of_the_fund_has_something_to_show(demo: DataFile) -> None:
    """Books closed, debts classified, paid loans closed, debtors told, a day of collection, folders from application to inspection."""
    closed = demo.ask(closings)
    assert [(line.through, line.in_force) for line in closed] == [(datetime.date(2026, 6, 30), True), (datetime.date(2025, 12, 31), True)]
    assert demo.ask(closed_periods_hold) == []
    assert [run.as_of for run in demo.ask(runs)][-2:] == [datetime.date(2026, 6, 30), datetime.date(2025, 12, 31)]
    said = demo.ask(lambda reading: {
        table: reading.connection.execute(select(func.count()).select_from(Record.metadata.tables[table])).scalar_one()
        for table in ("loan_notice", "loan_collection", "loan_collateral", "loan_inspection", "loan_person", "loan_application")
    })  # fmt: skip
    assert min(said.values()) > 0, said
    books = list(demo.ask(lambda reading: loan_files(reading.connection)).values())
    assert any(file.contract.closed_on is not None for file in books)
    lent = [file for file in books if file.contract.application_id is not None and file.facts.lent]
    assert lent
    for file in lent:
        folder = demo.ask(folder_file, file.contract.application_id)
        assert {point.step: point.state for point in folder.path}["LENT"] == "done"


@pytest.mark.parametrize("period", [f"{DEMO_DAY.year - 1}H1", f"{DEMO_DAY.year - 1}H2", str(DEMO_DAY.year - 1), f"{DEMO_DAY.year}H1"])
def test_the_forms_of_the_fund_say_what_its_ledger_says(demo: DataFile, period: str) -> None:
    """QUY-01 to QUY-04 of the demo province against the ledger, to the đồng; no check between them finds an error."""
    span, library = parse_period(period), bootstrap.form_library()
    filled = {code: demo.ask(filled_form, library, code, span) for code in ("QUY-01", "QUY-02", "QUY-03", "QUY-04")}
    found = demo.ask(ledger, span.start, span.end)
    assert found.closing.outstanding > 0
    assert found.moved.interest > 0
    for column, amount in (("opening", found.opening.outstanding), ("closing", found.closing.outstanding)):
        cells = [filled[code].matrix.cell(*place) for code, place in (
            ("QUY-01", ("total", column)), ("QUY-02", ("book", column)), ("QUY-03", ("total", column)), ("QUY-04", ("total", column)),
        )]  # fmt: skip
        assert [cell and cell.value for cell in cells] == [amount] * 4, column
    for code, place, amount in (
        ("QUY-01", ("total", "lent"), found.moved.lent), ("QUY-01", ("total", "collected"), found.moved.principal),
        ("QUY-01", ("total", "interest"), found.moved.interest), ("QUY-04", ("total", "collected_interest"), found.moved.interest),
        ("QUY-02", ("capital", "closing"), found.closing.capital),
    ):  # fmt: skip
        cell = filled[code].matrix.cell(*place)
        assert cell is not None
        assert cell.value == amount, (code, place)
    assert [check.sentence for form in filled.values() for check in form.checks if not check.ok and check.severity == "error"] == []
