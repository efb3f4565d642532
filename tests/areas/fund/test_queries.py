"""Lists, figures and details of the book, as of any day."""

import datetime
import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import VoidReceipt, WriteOffLoan, void_receipt, write_off_loan
from lmhtx_desktop.areas.fund.deadlines import deadlines
from lmhtx_desktop.areas.fund.indicators.loans import FundIndicators
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, disbursement_checks, loan_detail, preview_receipt
from lmhtx_desktop.areas.fund.queries.loans import OUT, LoanAsk, book, find_loans, loan_lines, loans_of_organisation, sums_of
from lmhtx_desktop.areas.fund.records import Loan, LoanDisbursement, LoanReceipt
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.work import Work
from tests.areas.fund.conftest import Office

DAY = datetime.date
YEAR = Ask(DAY(2026, 1, 1), DAY(2026, 12, 31), 2026)
SOURCE = FundIndicators()


@pytest.fixture
def book_of_three(office: Office) -> tuple[Office, list[int]]:
    """A paid-on-time HTX, a liên hiệp that paid once, a person that never paid."""
    good = office.lend(contract_number="01")
    for on, amount in ((DAY(2026, 2, 10), 20_611_507), (DAY(2026, 3, 10), 20_460_274)):
        office.receive(good, on, amount)
    slow = office.lend(contract_number="02", organisation_id=office.lh, on=DAY(2026, 3, 1), months=24, approved_amount=240_000_000)
    office.receive(slow, DAY(2026, 4, 1), 11_223_014)
    never = office.lend(
        contract_number="03", organisation_id=None, borrower_name="Nguyễn Văn Ba", sector="TM", on=DAY(2025, 12, 20), months=80,
        approved_amount=80_000_000, annual_rate_percent=Decimal("7.5"),
    )  # fmt: skip
    return office, [good, slow, never]


def detail(data: DataFile, loan: int, day: datetime.date) -> LoanDetail:
    return data.ask(loan_detail, loan, day)


def test_the_list_stands_as_of_the_day_asked(book_of_three: tuple[Office, list[int]]) -> None:
    office, (good, slow, never) = book_of_three
    lines = {line.id: line for line in office.data.ask(book, LoanAsk(day=DAY(2026, 3, 31)))}
    assert (lines[good].outstanding, lines[good].status, lines[good].group) == (80_000_000, "open", 1)
    assert (lines[good].next_due_on, lines[good].next_payment) == (DAY(2026, 4, 10), 20_407_671)
    assert (lines[slow].outstanding, lines[slow].repaid) == (240_000_000, 0)
    assert (lines[never].overdue_days, lines[never].group, lines[never].status) == (70, 3, "overdue")
    assert lines[never].overdue_principal == 3_000_000
    early = office.data.ask(book, LoanAsk(day=DAY(2026, 1, 4)))
    assert [line.id for line in early] == [never]


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (LoanAsk(search="tan phu"), [0]),
        (LoanAsk(search="03"), [2]),
        (LoanAsk(kind="LHHTX"), [1]),
        (LoanAsk(sector="TM"), [2]),
        (LoanAsk(day=DAY(2026, 3, 31), group=3), [2]),
        (LoanAsk(day=DAY(2026, 3, 31), group=2), []),
        (LoanAsk(day=DAY(2026, 3, 31), status="open"), [0, 1]),
        (LoanAsk(day=DAY(2025, 12, 25), status=OUT), [2]),
        (LoanAsk(day=DAY(2026, 3, 31), sort="outstanding"), [0, 2, 1]),
        (LoanAsk(day=DAY(2026, 3, 31), sort="outstanding", descending=True), [1, 2, 0]),
    ],
)
def test_the_list_is_searched_filtered_and_sorted(book_of_three: tuple[Office, list[int]], ask: LoanAsk, expected: list[int]) -> None:
    office, ids = book_of_three
    assert [ids.index(id) for id in office.data.ask(find_loans, ask)] == expected


def test_a_window_of_lines_comes_in_the_order_asked_for(book_of_three: tuple[Office, list[int]]) -> None:
    office, (good, slow, never) = book_of_three
    assert [line.id for line in office.data.ask(loan_lines, [never, 999, good])] == [never, good]
    assert [line.id for line in office.data.ask(loans_of_organisation, office.lh)] == [slow]
    sums = office.data.ask(sums_of, LoanAsk(day=DAY(2026, 3, 31)))
    assert (sums.loans, sums.outstanding, sums.bad, sums.overdue) == (3, 400_000_000, 80_000_000, 3_000_000)


def test_the_detail_tells_schedule_vouchers_and_statement(book_of_three: tuple[Office, list[int]]) -> None:
    office, (good, _, _) = book_of_three
    slip = office.receive(good, DAY(2026, 4, 5), 5_000)
    office.data.carry_out(void_receipt, VoidReceipt(slip, "Nhầm"))
    seen = detail(office.data, good, DAY(2026, 5, 1))
    assert [row.state for row in seen.schedule] == ["paid", "paid", "overdue", "coming", "coming", "coming"]
    assert sum(row.principal for row in seen.schedule) == 120_000_000
    assert [row.balance for row in seen.schedule] == [100_000_000, 80_000_000, 60_000_000, 40_000_000, 20_000_000, 0]
    assert seen.schedule[2].words == "80.000.000 × 6 % × 31 ngày ÷ 365 = 407.671 đ"
    assert [(line.number, line.voided_on is None, line.split is None) for line in seen.receipts] == [
        ("PT-0001/2026", True, False), ("PT-0002/2026", True, False), ("PT-0004/2026", False, True),
    ]  # fmt: skip
    assert [(line.lent, line.paid, line.balance) for line in seen.statement] == [
        (120_000_000, 0, 120_000_000), (0, 20_611_507, 100_000_000), (0, 20_460_274, 80_000_000),
    ]  # fmt: skip
    assert seen.fund.capital is not None
    assert seen.fund.capital.charter_capital == 10_000_000_000


def test_the_schedule_of_a_loan_repaid_early_still_foots(office: Office) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 50_611_507, "fewer")
    office.receive(loan, DAY(2026, 2, 20), 25_000_000, "smaller")
    seen = detail(office.data, loan, DAY(2026, 3, 1))
    assert [(row.state, row.principal, row.balance) for row in seen.schedule] == [
        ("paid", 20_000_000, 100_000_000), ("early", 30_000_000, 70_000_000), ("early", 25_000_000, 45_000_000),
        ("coming", 11_250_000, 33_750_000), ("coming", 11_250_000, 22_500_000), ("coming", 11_250_000, 11_250_000),
        ("coming", 11_250_000, 0),
    ]  # fmt: skip


def test_a_contract_without_money_shows_its_planned_schedule(office: Office) -> None:
    seen = detail(office.data, office.grant(), DAY(2026, 11, 22))
    assert [row.state for row in seen.schedule] == ["coming"] * 6
    assert (seen.line.status, seen.line.outstanding, seen.line.group) == ("signed", 0, None)


def test_a_preview_is_what_the_receipt_then_does(book_of_three: tuple[Office, list[int]]) -> None:
    office, (good, _, _) = book_of_three
    seen = office.data.ask(preview_receipt, good, DAY(2026, 4, 25), 30_000_000, None)
    assert seen.before.demanded == 20_000_000 + 407_671 + 73_973 + 1_675
    assert [(split.principal, split.interest, split.overdue_interest) for split in seen.splits] == [(20_000_000, 407_671, 73_973)]
    office.receive(good, DAY(2026, 4, 25), 30_000_000)
    after = detail(office.data, good, DAY(2026, 4, 25))
    assert after.position.advance == seen.after.advance == 30_000_000 - seen.before.demanded


def test_the_checks_before_a_disbursement_can_be_seen_beforehand(office: Office) -> None:
    loan = office.grant(own_capital=10)
    found = office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 130_000_000, False)
    assert [breach.field for breach in found] == ["amount", "no_bad_debt", "own_capital"]


def test_indicators_and_the_records_behind_them_agree(book_of_three: tuple[Office, list[int]]) -> None:
    office, _ = book_of_three
    keys = list(SOURCE.indicators)
    for ask in (YEAR, Ask(DAY(2026, 1, 1), DAY(2026, 3, 31), None), Ask(DAY(2025, 1, 1), DAY(2025, 12, 31), 2025)):
        answers = office.data.ask(SOURCE.answer, keys, ask)
        for key, figure in answers.items():
            behind = office.data.ask(SOURCE.behind, key, ask)
            if SOURCE.indicators[key].how == "average":
                assert (figure.amount is None) == (not behind)
                if behind:
                    rates = [Fraction(one.amount or 0) for one in behind]
                    assert isinstance(figure.amount, Fraction)
                    assert min(rates) <= figure.amount <= max(rates)
            else:
                assert sum(Fraction(one.amount or 0) for one in behind) == Fraction(figure.amount or 0), key


def test_the_four_figures_foot_in_every_breakdown(book_of_three: tuple[Office, list[int]]) -> None:
    office, (_, _, never) = book_of_three
    office.data.carry_out(write_off_loan, WriteOffLoan(never, DAY(2026, 10, 1), "5/QĐ", "Không thu được"))
    answers = office.data.ask(SOURCE.answer, list(SOURCE.indicators), YEAR)

    def of(stem: str, suffix: str) -> int:
        amount = answers[stem + suffix].amount
        assert isinstance(amount, int)
        return amount

    sectors = ("_NN", "_CN", "_XD", "_TD", "_TM", "_CH", "_VT", "_MT", "_KH")
    for suffix in ("", "_htx", "_lh", "_person", *sectors):
        moved = (
            of("fund_opening", suffix) + of("fund_lent", suffix) - of("fund_collected_principal", suffix) - of("fund_written_off", suffix)
        )
        assert moved == of("fund_closing", suffix)
    for stem in ("fund_opening", "fund_lent", "fund_collected_principal", "fund_written_off", "fund_closing"):
        assert of(stem, "") == sum(of(stem, suffix) for suffix in ("_htx", "_lh", "_person")) == sum(of(stem, suffix) for suffix in sectors)
    assert of("fund_written_off", "") == 80_000_000
    assert of("fund_opening", "_person") == 80_000_000


def test_group_and_term_figures_add_up_to_the_balance(book_of_three: tuple[Office, list[int]]) -> None:
    office, _ = book_of_three
    ask = Ask(DAY(2026, 1, 1), DAY(2026, 3, 31), None)
    answers = {key: figure.amount for key, figure in office.data.ask(SOURCE.answer, list(SOURCE.indicators), ask).items()}
    groups = [answers[f"fund_outstanding_group{group}"] for group in range(1, 6)]
    assert groups == [320_000_000, 0, 80_000_000, 0, 0]
    assert answers["fund_bad_debt"] == 80_000_000
    assert answers["fund_bad_debt_share"] == 20
    assert (answers["fund_outstanding_short"], answers["fund_outstanding_medium"], answers["fund_outstanding_long"]) == (
        80_000_000, 240_000_000, 80_000_000,
    )  # fmt: skip
    assert answers["fund_provision"] == answers["fund_provision_group3"] == 20_000_000
    assert answers["fund_average_rate"] == Fraction(63, 10)
    assert (answers["fund_loans_open"], answers["fund_loans_opening"], answers["fund_loans_lent"]) == (3, 1, 2)
    assert answers["fund_collected_interest"] == 611_507 + 460_274


def test_an_empty_book_has_no_rate(office: Office) -> None:
    answers = office.data.ask(SOURCE.answer, ["fund_average_rate", "fund_bad_debt_share", "fund_closing"], YEAR)
    assert [answers[key].amount for key in ("fund_average_rate", "fund_bad_debt_share", "fund_closing")] == [None, None, 0]


def test_instalments_fall_due_on_the_start_page_less_the_advance(office: Office) -> None:
    loan = office.lend(on=DAY(2026, 11, 10))
    office.receive(loan, DAY(2026, 11, 12), 25_000_000)
    found = office.data.ask(deadlines, DAY(2026, 11, 22), DAY(2027, 1, 31))
    assert [(line.on, line.area, line.id) for line in found] == [(DAY(2027, 1, 10), Area.FUND, loan)]
    assert "HTX Nông nghiệp Tân Phú" in found[0].title


def test_the_checks_find_nothing_in_a_sound_book(book_of_three: tuple[Office, list[int]]) -> None:
    office, _ = book_of_three
    assert findings(office.data) == []


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE loan_receipt SET amount = 900000000 WHERE number = 1", "fund_receipts_fit"),
        ("UPDATE loan_receipt SET received_on = '2026-01-01' WHERE number = 1", "fund_receipts_fit"),
        ("UPDATE loan_receipt SET number = 9 WHERE number = 3", "fund_numbers_run_on"),
        ("UPDATE loan_receipt SET voided_on = '2026-05-01' WHERE number = 3", "fund_numbers_run_on"),
        ("UPDATE loan SET plan = 'custom' WHERE contract_number = '01'", "fund_custom_rows_foot"),
    ],
)
def test_the_checks_find_what_was_tampered_with(book_of_three: tuple[Office, list[int]], statement: str, rule: str) -> None:
    office, _ = book_of_three

    def tamper(work: Work, order: str) -> Done:
        work.session.connection().exec_driver_sql(order)
        return work.note("tamper", "Sửa thẳng vào tệp", {Area.FUND})

    office.data.carry_out(tamper, statement)
    assert rule in {finding.rule for finding in findings(office.data, skip_unreadable=rule == "fund_custom_rows_foot")}


def findings(data: DataFile, *, skip_unreadable: bool = False) -> list[Finding]:
    checks = [check for check in CHECKS if not skip_unreadable or check.__name__ == "custom_rows_foot"]
    return [finding for check in checks for finding in data.ask(check)]


def many_loans(work: Work, office: Office) -> Done:
    """Five hundred loans over ten years, 12 to 60 months, all paid on time until the last year."""
    contract: dict[str, Any] = {
        "fund_id": office.fund, "borrower_kind": "HTX", "borrower_name": "HTX", "sort_key": "htx", "search_text": "htx",
        "approved_amount": 360_000_000, "annual_rate_percent": Decimal("6.6"), "plan": "equal_principal", "day_count": "actual/365",
        "principal_every_months": 1, "principal_grace_months": 0, "interest_every_months": 1, "round_to": 1000, "business_day": "none",
        "overdue_rate_factor": Decimal("1.5"), "late_interest_percent": Decimal(0),
    }  # fmt: skip
    loans, lent, paid = [], [], []
    for number in range(1, 501):
        on = DAY(2016 + number % 10, 1 + number % 12, 1 + number % 28)
        months = (12, 24, 36, 48, 60)[number % 5]
        loans.append({**contract, "contract_number": str(number), "signed_on": on, "planned_on": on, "months": months})
        lent.append(
            {
                "loan_id": number,
                "fund_id": office.fund,
                "year": on.year,
                "number": number,
                "paid_on": on,
                "amount": 360_000_000,
                "no_bad_debt": True,
            }
        )
        terms = LoanTerms(360_000_000, on, months, Decimal("6.6"), round_to=1000)
        for row in schedule(terms):
            if row.due_on < DAY(2026, 1, 1):
                receipt = {"loan_id": number, "fund_id": office.fund, "year": row.due_on.year, "number": len(paid) + 1}
                paid.append({**receipt, "received_on": row.due_on, "amount": row.payment})
    work.insert_many(Loan, loans)
    work.insert_many(LoanDisbursement, lent)
    work.insert_many(LoanReceipt, paid)
    return work.note("many_loans", "Ghi 500 khoản vay", {Area.FUND})


def test_the_whole_book_of_ten_years_is_classified_in_half_a_second(office: Office) -> None:
    office.data.carry_out(many_loans, office)
    best = 10.0
    for back in range(4):
        started = time.process_time()
        lines = office.data.ask(book, LoanAsk(day=DAY(2026, 11, 22 - back)))
        best = min(best, time.process_time() - started)
    assert len(lines) == 500
    assert {line.group for line in lines} >= {None, 5}
    assert best <= 0.5, f"{best:.2f} s"
