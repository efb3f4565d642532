"""The forms of the demo province, cell by cell, against a second set of books that knows nothing of the program.

The province is a merged one: a second fund with all that the demo's own has not: early repayments, a decided rate, a write-off and what
came in after it, capital of every kind, related persons, borrowers without a recorded industry.
"""

import datetime
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.commands.folder_lines import RecordPerson, record_person
from lmhtx_desktop.areas.fund.commands.folders import OpenFolderOfLoan, open_folder_of_loan
from lmhtx_desktop.areas.fund.queries.ledger import ledger
from lmhtx_desktop.areas.fund.rules.amend import postponed
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.areas.fund.second_books import SecondBooks

DAY = datetime.date
MILLION = 10**6
BOTH, LISTS = ("QUY-01", "QUY-02", "QUY-03", "QUY-04"), ("QUY-03", "QUY-04")
PERIODS = {"2024": BOTH, "2025": BOTH, "2025H1": BOTH, "2025H2": BOTH, "2026H1": BOTH, "2025Q3": LISTS, "2026Q1": LISTS, "2026Q3": LISTS, "2026-09": LISTS}  # fmt: skip


@dataclass
class Province:
    """The file, and both sets of books over it."""

    data: DataFile
    second: SecondBooks


def join_a_second_fund(data: DataFile) -> None:
    """Key the books of the province that was merged in."""

    def do(command: Any, order: Any) -> int:
        return data.carry_out(command, order).id or 0

    lh = do(register_organisation, RegisterOrganisation(name="Liên hiệp HTX Hai Sông", kind="LHHTX"))
    htx = do(register_organisation, RegisterOrganisation(name="HTX Vận tải Cửa Đông", kind="HTX", sector="VT"))
    near = do(register_organisation, RegisterOrganisation(name="HTX Môi trường Xanh", kind="HTX", sector="MT"))
    fund = do(act.open_fund, act.OpenFund("Quỹ tỉnh cũ", "COOP", 20_000 * MILLION, -700 * MILLION, capital_from=DAY(2024, 1, 1)))
    do(act.record_capital, act.RecordCapital(fund, DAY(2025, 4, 1), 22_000 * MILLION, 300 * MILLION))
    sources = {}
    for kind in ("BUDGET", "CONTRIBUTION", "GRANT", "ENTRUSTED", "OTHER"):
        sources[kind] = do(act.open_source, act.OpenSource(fund=fund, kind=kind, name=f"Nguồn {kind}"))
        do(act.move_capital, act.MoveCapital(sources[kind], "IN", DAY(2024, 1, 10), 2_000 * MILLION, "01/CT"))
    do(act.move_capital, act.MoveCapital(sources["GRANT"], "OUT", DAY(2025, 9, 15), 300 * MILLION, "02/CT"))
    product = do(act.open_product, act.OpenProduct(fund=fund, name="Theo quyết định"))
    do(
        act.set_product_terms,
        act.SetProductTerms(
            product=product, from_on=DAY(2024, 1, 1), rate_by_decision=True, round_to=1000, late_interest_percent=Decimal(10)
        ),
    )
    for day, rate in ((DAY(2024, 1, 1), "6.6"), (DAY(2025, 2, 10), "7.2"), (DAY(2026, 3, 1), "5.4")):
        do(act.decide_rate, act.DecideRate(product, day, Decimal(rate), "QĐ"))
    common = {"fund_id": fund, "annual_rate_percent": Decimal("6.6"), "project_total": 3_000 * MILLION, "own_capital": 1_000 * MILLION, "late_interest_percent": Decimal(10)}  # fmt: skip
    loans = {}
    for name, on, amount, facts in (
        ("rate", DAY(2024, 3, 5), 900, {"organisation_id": lh, "months": 30, "product_id": product, "source_id": sources["BUDGET"]}),
        ("fewer", DAY(2024, 5, 31), 600, {"organisation_id": htx, "months": 24, "source_id": sources["CONTRIBUTION"], "collateral_deducted": 350 * MILLION}),
        ("smaller", DAY(2024, 8, 12), 480, {"organisation_id": near, "months": 36, "plan": "annuity", "source_id": sources["GRANT"], "business_day": "next"}),
        ("off", DAY(2024, 2, 2), 240, {"borrower_name": "Lê Văn Tám", "months": 12, "source_id": sources["OTHER"]}),
        ("entrusted", DAY(2024, 6, 20), 300, {"borrower_name": "Võ Thị Năm", "months": 72, "plan": "bullet", "interest_every_months": 3, "source_id": sources["ENTRUSTED"], "day_count": "actual/360"}),
        ("annexed", DAY(2024, 9, 9), 360, {"organisation_id": htx, "months": 12, "principal_every_months": 3, "principal_grace_months": 3, "source_id": sources["BUDGET"]}),
        ("settled", DAY(2024, 10, 1), 120, {"borrower_name": "Lê Văn Tám", "months": 18, "sector": "TM", "source_id": sources["OTHER"]}),
    ):  # fmt: skip
        order = act.GrantLoan(contract_number=f"{name}/B", signed_on=on, approved_amount=amount * MILLION, **(common | facts))
        loans[name] = do(act.grant_loan, order)
        do(act.disburse_loan, act.DisburseLoan(loans[name], on, amount * MILLION, True))

    def receive(name: str, day: datetime.date, amount: int, early: str | None = None) -> None:
        do(act.record_receipt, act.RecordReceipt(loans[name], day, amount, early))

    for month in range(1, 22):
        receive("rate", DAY(2024 + (month + 2) // 12, (month + 2) % 12 + 1, 5), 34_900_000 + 113_000 * month)
    receive("fewer", DAY(2024, 7, 31), 61_400_000)
    receive("fewer", DAY(2024, 12, 20), 190 * MILLION, "fewer")
    receive("fewer", DAY(2025, 7, 1), 155_500_000)
    receive("smaller", DAY(2024, 10, 14), 30_100_000)
    receive("smaller", DAY(2025, 5, 20), 200 * MILLION, "smaller")
    receive("off", DAY(2024, 3, 4), 5 * MILLION)
    receive("entrusted", DAY(2025, 4, 1), 15_777_777)
    receive("annexed", DAY(2025, 1, 9), 6_543_210)
    receive("settled", DAY(2025, 3, 3), 120 * MILLION + 3_333_333, "fewer")
    annex = {"loan": loans["annexed"], "reason": "Mất mùa"}
    do(
        act.amend_loan,
        act.AmendLoan(
            kind="rate", number="PL1", signed_on=DAY(2025, 2, 1), effective_on=DAY(2025, 2, 1), annual_rate_percent=Decimal(6), **annex
        ),
    )
    [file] = data.ask(lambda reading: loan_files(reading.connection, [loans["annexed"]])).values()
    rows = postponed(file.on(DAY(2025, 4, 19)), file.terms, 9, takes_overdue=True)
    do(
        act.amend_loan,
        act.AmendLoan(
            kind="extend",
            number="PL2",
            signed_on=DAY(2025, 4, 20),
            effective_on=DAY(2025, 4, 20),
            rows=rows,
            interest_on=rows[1].due_on,
            **annex,
        ),
    )
    do(act.decide_group, act.DecideGroup(loans["rate"], DAY(2025, 6, 1), 3, "1/QĐ", "Ngừng hoạt động", DAY(2025, 8, 31)))
    do(act.write_off_loan, act.WriteOffLoan(loans["off"], DAY(2025, 5, 5), "9/QĐ", "Mất tích"))
    receive("off", DAY(2025, 8, 8), 90 * MILLION)
    receive("off", DAY(2026, 2, 8), 160 * MILLION)
    folder = do(open_folder_of_loan, OpenFolderOfLoan(loans["fewer"], DAY(2024, 5, 1)))
    do(record_person, RecordPerson(application=folder, role="RELATED", organisation_id=near))
    for day in (DAY(2024, 12, 31), DAY(2025, 6, 30), DAY(2025, 12, 31), DAY(2026, 6, 30)):
        do(act.make_run, act.MakeRun(fund, day))


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Province]:
    folder = tmp_path_factory.mktemp("hai-so")
    make_demo(folder / "mau.lmhtx", organisations=40, years=3, seed=2)
    shutil.copy(folder / "mau.lmhtx", folder / "gop.lmhtx")
    data = open_file(folder / "gop.lmhtx", user="Người kiểm thử", today=lambda: DEMO_DAY)
    join_a_second_fund(data)
    data.close()
    data = open_file(folder / "gop.lmhtx", user="Người kiểm thử", today=lambda: DEMO_DAY)
    yield Province(data, SecondBooks(folder / "gop.lmhtx"))
    data.close()


def same(one: object, other: object) -> bool:
    """Whether two books say the same: đồng and counts exactly, shares to the last digit the program keeps."""
    if isinstance(one, str) or isinstance(other, str) or one is None or other is None:
        return one == other
    told, wanted = Fraction(one), Fraction(other)  # type: ignore[arg-type]
    return told == wanted or ((told.denominator > 1 or wanted.denominator > 1) and abs(told - wanted) < Fraction(1, 10**9))


@pytest.mark.parametrize("period", PERIODS)
def test_every_cell_of_the_four_forms_is_that_of_the_second_books(province: Province, period: str) -> None:
    span, library = parse_period(period), bootstrap.form_library()
    expected = province.second.forms(span.start, span.end)
    tied: Counter[str] = Counter()
    for code in PERIODS[period]:
        matrix = province.data.ask(filled_form, library, code, span).matrix
        names = {row.key: str(row.record) if row.record else row.key for row in matrix.form.rows}
        told = {(names[row], column): cell.value for (row, column), cell in matrix.cells.items()}
        wanted = expected[code]
        assert {
            place: (told.get(place), wanted.get(place)) for place in {*told, *wanted} if not same(told.get(place), wanted.get(place))
        } == {}
        assert set(told) == set(wanted), code
        tied[code] = len(told)
    assert all(tied[code] > 20 for code in PERIODS[period]), tied


@pytest.mark.parametrize("period", PERIODS)
def test_the_ledger_of_all_funds_is_that_of_the_second_books(province: Province, period: str) -> None:
    span = parse_period(period)
    found = province.data.ask(ledger, span.start, span.end)
    rows = province.second.accounts(span.start, span.end)
    wanted = province.second.forms(span.start, span.end)["QUY-02"]
    assert (found.opening.outstanding, found.closing.outstanding) == (wanted["book", "opening"], wanted["book", "closing"])
    assert (found.moved.lent, found.moved.principal) == (sum(row.since("lent") for row in rows), sum(row.since("repaid") for row in rows))
    assert (found.moved.interest, found.moved.recovered) == (wanted["interest", "increase"], wanted["recovered", "increase"])
    assert found.moved.written_off == sum(row.since("written_off") for row in rows)
    assert (found.opening.advance, found.closing.advance) == (wanted["held", "opening"], wanted["held", "closing"])
    assert (found.opening.provision, found.closing.provision) == (wanted["reserve", "opening"], wanted["reserve", "closing"])
    assert (found.opening.capital, found.closing.capital) == (wanted["capital", "opening"], wanted["capital", "closing"])
    assert found.closing.cash_in == sum(
        amount for loan in province.second.loans for on, amount, _ in loan.receipts if on <= span.end
    ) + sum(row["amount"] for row in province.second.movements if row["direction"] == "IN" and row["moved_on"] <= str(span.end))


def test_the_second_books_have_something_to_say_in_every_kind_of_cell(province: Province) -> None:
    """No column of money is empty through all periods: a cell that is always 0 proves nothing."""
    seen: set[tuple[str, str]] = set()
    for period in PERIODS:
        span = parse_period(period)
        for code, cells in province.second.forms(span.start, span.end).items():
            seen |= {(code, column if code != "QUY-02" else f"{row} {column}") for (row, column), value in cells.items() if value}
    assert {column for code, column in seen if code == "QUY-01"} >= {
        "opening", "lent", "collected", "written_off", "closing", "short", "medium", "long", "group1", "group2", "group3", "group4", "group5", "overdue",
        "bad_debt", "bad_debt_share", "average_rate", "interest", "interest_due",
    }  # fmt: skip
    assert {column for code, column in seen if code == "QUY-02"} >= {
        "charter closing", "real closing", "GRANT decrease", "ENTRUSTED closing", "OTHER closing", "book opening", "loans decrease", "held increase",
        "held decrease", "reserve increase", "needed closing", "bad_debt closing", "growth closing", "largest_customer closing",
        "largest_related closing", "interest increase", "recovered increase",
    }  # fmt: skip
    assert {column for code, column in seen if code == "QUY-03"} >= {
        "loans_opening",
        "opening",
        "provision_opening",
        "loans",
        "closing",
        "collateral",
        "rate",
        "provision",
        "change",
    }
    assert len({column for code, column in seen if code == "QUY-04"}) == 17
