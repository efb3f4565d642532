"""Loan tables others have published, where their rule is ours; `docs/loan-tables.md` names them all, also those whose rule differs.

Amounts with cents are reckoned in cents (or finer parts), so that our whole đồng stand for them.
"""

import itertools
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid
from lmhtx_desktop.areas.fund.rules.interest import Meter
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, schedule
from lmhtx_desktop.areas.fund.rules.terms import CustomRow, DayCount, LoanTerms, Plan
from lmhtx_desktop.kernel.dates import add_months

CENTS = 100
MONTHLY = DayCount.MONTHLY


def loan(principal: Decimal | int, months: int, rate: str, on: date = date(2022, 11, 1), part: int = CENTS, **more: Any) -> LoanTerms:
    """A loan whose money is counted in `part`-ths of the published unit."""
    return LoanTerms(principal=int(principal * part), disbursed_on=on, months=months, annual_rate_percent=Decimal(rate), **more)


def units(amount: int, part: int = CENTS) -> Decimal:
    return Decimal(amount) / part


def row_of(rows: list[ScheduleRow], number: int) -> tuple[Decimal, Decimal, Decimal]:
    row = rows[number - 1]
    return units(row.principal), units(row.interest), units(row.balance)


def dec(*numbers: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(number) for number in numbers)


@pytest.mark.parametrize(
    ("principal", "rate", "months", "payment", "first_principal"),
    [
        (15_000, "8", 60, "304.1459", "204.1459"),  # numpy-financial, pmt and ppmt
        (15_000, "0", 60, "250.0000", "250.0000"),  # numpy-financial, zero rate
        (2_000, "10", 24, "92.2899", "75.6232"),  # numpy-financial, ppmt
        (55_000, "10", 60, "1168.5875", "710.2541"),  # numpy-financial, ppmt
        (100_000, "12", 360, "1028.6126", "28.6126"),  # MathWorks, amortize
        (180_000, "4.25", 360, "885.4918", "247.9918"),  # cfpb/amortize
    ],
)
def test_level_payments_of_spreadsheets(principal: int, rate: str, months: int, payment: str, first_principal: str) -> None:
    part = 10**6
    rows = schedule(loan(principal, months, rate, part=part, plan=Plan.ANNUITY, day_count=MONTHLY))
    to_four = Decimal("0.0001")
    assert units(rows[0].payment, part).quantize(to_four) == Decimal(payment)
    assert units(rows[0].principal, part).quantize(to_four) == Decimal(first_principal)


def test_interest_and_principal_of_the_second_year_as_excel_sums_them() -> None:
    """CUMIPMT, CUMPRINC: 125 000, 9 %, 30 years, months 13–24."""
    part = 10**6
    rows = schedule(loan(125_000, 360, "9", part=part, plan=Plan.ANNUITY, day_count=MONTHLY))[12:24]
    to_cents = Decimal("0.01")
    assert units(sum(row.interest for row in rows), part).quantize(to_cents) == Decimal("11135.23")
    assert units(sum(row.principal for row in rows), part).quantize(to_cents) == Decimal("934.11")


def test_the_first_month_as_excel_sums_it() -> None:
    """CUMIPMT, CUMPRINC: 125 000, 9 %, 30 years, month 1."""
    row = schedule(loan(125_000, 360, "9", part=10**6, plan=Plan.ANNUITY, day_count=MONTHLY))[0]
    assert units(row.interest, 10**6) == Decimal("937.5")
    assert units(row.principal, 10**6).quantize(Decimal("0.0001")) == Decimal("68.2783")


def test_the_first_principals_of_a_short_loan() -> None:
    """numpy-financial, ppmt: 2 000, 10 %, 24 months, rows 1 to 4, and the interest of the first."""
    part, to_four = 10**6, Decimal("0.0001")
    rows = schedule(loan(2_000, 24, "10", part=part, plan=Plan.ANNUITY, day_count=MONTHLY))
    assert [units(row.principal, part).quantize(to_four) for row in rows[:4]] == list(dec("75.6232", "76.2534", "76.8888", "77.5296"))
    assert units(rows[0].interest, part).quantize(to_four) == Decimal("16.6667")


def test_level_payments_over_five_years_of_thirty() -> None:
    """Cfpb/amortize: 180 000 at 4,25 %, 60 of 360 months: interest and principal paid, and the balance."""
    part, to_four = 10**6, Decimal("0.0001")
    rows = schedule(loan(180_000, 360, "4.25", part=part, plan=Plan.ANNUITY, day_count=MONTHLY))[:60]
    assert units(sum(row.interest for row in rows), part).quantize(to_four) == Decimal("36583.3621")
    assert units(sum(row.principal for row in rows), part).quantize(to_four) == Decimal("16546.1461")
    assert units(rows[-1].balance, part).quantize(to_four) == Decimal("163453.8539")


def test_rate_factors_of_the_months_of_a_year() -> None:
    """ProgressiveEMICalculatorTest: 9,4822 % actual/365, January to April 2024."""
    meter = Meter(loan(1, 12, "9.4822", on=date(2024, 1, 1)))
    factors = [meter.interest(meter.ticks(date(2024, month, 1), date(2024, month + 1, 1)), Decimal("9.4822")) for month in range(1, 5)]
    assert [round(float(factor), 12) for factor in factors] == [0.008053375342, 0.007533802740, 0.008053375342, 0.007793589041]


def test_a_payment_pays_interest_before_principal() -> None:
    """LoanRepayment.feature: 3 000 in three, 30 of interest due, 500 paid."""
    terms = loan(3_000, 3, "12", part=1, day_count=MONTHLY)
    paid = [Paid(date(2022, 12, 1), 500)]
    [split] = stand(terms, Facts([Lent(terms.disbursed_on, 3_000)], paid), date(2022, 12, 1)).splits
    assert (split.interest, split.principal) == (30, 470)


def test_equal_principal_over_five_years_of_thirty() -> None:
    """Cfpb/amortize: 180 000 at 4,25 % and 4,375 %, 60 of 360 months."""
    for rate, interest in (("4.25", "35115.625"), ("4.375", "36148.4375")):
        rows = schedule(loan(180_000, 360, rate, part=10**4, day_count=MONTHLY))[:60]
        assert units(sum(row.principal for row in rows), 10**4) == 30_000
        assert units(sum(row.interest for row in rows), 10**4).quantize(Decimal("0.01")) == Decimal(interest).quantize(Decimal("0.01"))
        assert units(rows[-1].balance, 10**4) == 150_000


def test_four_yearly_instalments_of_ispmt() -> None:
    """DAX ISPMT: 4 000 at 10 %, four years."""
    rows = schedule(loan(4_000, 48, "10", part=1, day_count=MONTHLY, principal_every_months=12, interest_every_months=12))
    assert [(row.interest, row.payment) for row in rows] == [(400, 1_400), (300, 1_300), (200, 1_200), (100, 1_100)]


def test_days_between_two_dates_as_yearfrac_counts_them() -> None:
    """Apple Numbers YEARFRAC: 15/12/2009 to 30/6/2010."""
    terms = loan(1, 12, "1", on=date(2009, 12, 15))
    ticks = Meter(terms).ticks(date(2009, 12, 15), date(2010, 6, 30))
    assert ticks == 197
    assert (round(ticks / 365, 7), round(ticks / 360, 7)) == (0.5397260, 0.5472222)


def test_a_consumer_loan_in_dong_as_a_vietnamese_lender_prints_it() -> None:
    """m.topbank.vn: 50 000 000 đ, 31,5 %, 12 months; rows 1, 2, 6 whole, rows 11 and 12 in interest."""
    rows = schedule(loan(50_000_000, 12, "31.5", part=1, plan=Plan.ANNUITY, day_count=MONTHLY))
    assert {row.payment for row in rows[:11]} == {4_911_322}
    assert [(rows[k - 1].interest, rows[k - 1].principal, rows[k - 1].balance) for k in (1, 2, 6)] == [
        (1_312_500, 3_598_822, 46_401_178), (1_218_031, 3_693_291, 42_707_887), (814_697, 4_096_625, 26_939_449),
    ]  # fmt: skip
    assert (rows[10].interest, rows[10].principal, rows[11].interest) == (248_036, 4_663_286, 125_625)


def test_four_level_payments_of_fineract() -> None:
    """ClientLoanIntegrationTest: 12 000, 2 % a month, 4 months."""
    rows = schedule(loan(12_000, 4, "24", on=date(2011, 9, 20), plan=Plan.ANNUITY, day_count=MONTHLY))
    assert tuple(units(row.principal) for row in rows) == dec("2911.49", "2969.72", "3029.11", "3089.68")
    assert tuple(units(row.interest) for row in rows) == dec("240.00", "181.77", "122.38", "61.79")


@pytest.mark.parametrize(("grace", "each", "last"), [(0, 416_700, 415_900), (5, 526_300, 526_600)])
def test_principal_in_multiples_of_a_hundred(grace: int, each: int, last: int) -> None:
    """Fineract, currency without decimals in multiples of 100: the principal of every row."""
    rows = schedule(loan(10_000_000, 24, "24", on=date(2014, 6, 2), part=1, day_count=MONTHLY, round_to=100, principal_grace_months=grace))
    assert [row.principal for row in rows] == [0] * grace + [each] * (23 - grace) + [last]


def fixed_share(free: int, months: int) -> tuple[CustomRow, ...]:
    """5 000 of 100 000 a month after `free` months, the rest in the last."""
    start = date(2011, 9, 20)
    amounts = [0] * free + [5_000 * CENTS] * (months - free - 1)
    return tuple(
        CustomRow(add_months(start, number), amount) for number, amount in enumerate([*amounts, 100_000 * CENTS - sum(amounts)], start=1)
    )


@pytest.mark.parametrize(
    ("free", "months", "rows"),
    [
        (0, 13, {1: ("5000", "1972.60"), 2: ("5000", "1936.44"), 3: ("5000", "1775.34"), 12: ("5000", "917.26"), 13: ("40000", "789.04")}),
        (6, 19, {1: ("0", "1972.60"), 6: ("0", "1906.85"), 7: ("5000", "2038.36"), 18: ("5000", "828.49"), 19: ("40000", "815.34")}),
    ],
)
def test_a_fixed_share_of_principal_on_actual_days(free: int, months: int, rows: dict[int, tuple[str, str]]) -> None:
    """LoanFixedPrincipalPercentageAmortizationTest: 100 000, 24 %, actual/365."""
    found = schedule(loan(100_000, months, "24", on=date(2011, 9, 20), plan=Plan.CUSTOM, custom_rows=fixed_share(free, months)))
    assert {number: row_of(found, number)[:2] for number in rows} == {number: dec(*told) for number, told in rows.items()}


@pytest.mark.parametrize(
    ("name", "more", "rows", "interest"),
    [
        ("RS02", {"plan": Plan.ANNUITY, "day_count": MONTHLY, "round_to": CENTS},
         {1: ("255.00", "50.00", "4745.00"), 2: ("257.55", "47.45", "4487.45"), 18: ("300.22", "3.00", "0.00")}, "488.22"),
        ("RS03", {"plan": Plan.ANNUITY, "round_to": CENTS},
         {1: ("255.68", "49.32", "4744.32"), 3: ("259.26", "45.74", "4228.41"), 4: ("266.08", "38.92", "3962.33"),
          18: ("299.38", "2.95", "0.00")}, "487.33"),
        ("RS04", {"day_count": MONTHLY},
         {1: ("277.78", "50.00", "4722.22"), 2: ("277.78", "47.22", "4444.44"), 18: ("277.74", "2.78", "0.00")}, "475.00"),
        ("RS05", {"plan": Plan.ANNUITY, "day_count": MONTHLY, "round_to": CENTS, "principal_grace_months": 3},
         {1: ("0.00", "50.00", "5000.00"), 4: ("311.00", "50.00", "4689.00"), 18: ("351.36", "3.51", "0.00")}, "558.87"),
    ],
)  # fmt: skip
def test_scenarios_of_fineract(name: str, more: dict[str, Any], rows: dict[int, tuple[str, str, str]], interest: str) -> None:
    """LoanRepayment.feature: 5 000, 12 %, 18 months from 1/11/2022."""
    found = schedule(loan(5_000, 18, "12", **more))
    assert {number: row_of(found, number) for number in rows} == {number: dec(*told) for number, told in rows.items()}, name
    assert units(sum(row.interest for row in found)) == Decimal(interest)


def test_smaller_instalments_after_two_early_repayments() -> None:
    """LoanRepayment.feature RP12: 5 000, 12 % actual/365, pays 1 000 and 2 000 on the first two due dates."""
    terms = loan(5_000, 6, "12", plan=Plan.ANNUITY, round_to=CENTS)
    paid = [Paid(date(2022, 12, 1), 1_000 * CENTS, Early.SMALLER, 1), Paid(date(2023, 1, 1), 2_000 * CENTS, Early.SMALLER, 2)]
    position = stand(terms, Facts([Lent(terms.disbursed_on, terms.principal)], paid), date(2023, 1, 1))
    assert tuple(units(split.interest) for split in position.splits) == dec("49.32", "41.27")
    assert units(position.outstanding_principal) == Decimal("2090.59")
    assert [(units(row.principal), units(row.interest)) for row in position.coming] == [
        dec("514.69", "21.31"), dec("521.49", "14.51"), dec("525.25", "10.75"), dec("529.16", "5.22"),
    ]  # fmt: skip


def test_an_early_part_payment_splits_the_interest_of_its_period() -> None:
    """LoanRepayment.feature RP03: 863 on 27/11/2022; 26 nights on 5 000 and 4 on 4 137."""
    terms = loan(5_000, 6, "12", plan=Plan.ANNUITY, round_to=CENTS)
    paid = [Paid(date(2022, 11, 27), 863 * CENTS, Early.SMALLER)]
    position = stand(terms, Facts([Lent(terms.disbursed_on, terms.principal)], paid), date(2022, 12, 1))
    assert units(position.instalments[0].interest) == Decimal("48.18")


@pytest.mark.parametrize(("on", "oldest"), [(date(2023, 11, 16), 46), (date(2023, 12, 16), 76)])
def test_ageing_counts_from_the_oldest_due_date(on: date, oldest: int) -> None:
    """LoanDelinquency.feature: four dues of 250, nothing paid."""
    dues = [date(2023, 10, 1), date(2023, 10, 16), date(2023, 10, 31), date(2023, 11, 15)]
    rows = tuple(CustomRow(day, 250) for day in dues)
    terms = loan(1_000, 3, "0", on=date(2023, 9, 1), part=1, plan=Plan.CUSTOM, custom_rows=rows)
    position = stand(terms, Facts([Lent(terms.disbursed_on, 1_000)]), on)
    assert position.overdue_days == oldest
    assert [(on - each.due_on).days for each in position.instalments] == [oldest, oldest - 15, oldest - 30, oldest - 45]


def test_what_is_left_is_written_off() -> None:
    """LoanWriteOff.feature: 1 000, of which 250 and 100 were paid."""
    rows = (CustomRow(date(2024, 1, 2), 250), CustomRow(date(2024, 2, 1), 750))
    terms = loan(1_000, 1, "0", on=date(2024, 1, 1), part=1, plan=Plan.CUSTOM, custom_rows=rows)
    paid = [Paid(date(2024, 1, 2), 250, None, 1), Paid(date(2024, 2, 1), 100, None, 2)]
    position = stand(terms, Facts([Lent(terms.disbursed_on, 1_000)], paid, date(2024, 3, 1)), date(2024, 3, 1))
    assert position.written_off == 650


@pytest.mark.parametrize(("days", "interest"), [(30, "11095.89"), (35, "12945.21")])
def test_interest_of_so_many_days(days: int, interest: str) -> None:
    """Frappe Lending: 1 000 000, 13,5 % actual/365."""
    terms = loan(1_000_000, 6, "13.5", on=date(2024, 5, 1), plan=Plan.BULLET, interest_every_months=6)
    position = stand(terms, Facts([Lent(terms.disbursed_on, terms.principal)]), date.fromordinal(terms.disbursed_on.toordinal() + days))
    assert units(position.accrued_interest_not_due) == Decimal(interest)


def test_every_published_schedule_foots() -> None:
    for months, plan in itertools.product((4, 18, 24, 360), (Plan.ANNUITY, Plan.EQUAL_PRINCIPAL)):
        rows = schedule(loan(5_000, months, "12", plan=plan, day_count=MONTHLY))
        assert sum(row.principal for row in rows) == 5_000 * CENTS
        assert rows[-1].balance == 0


def test_the_page_of_published_tables_names_every_test_here() -> None:
    page = (Path(__file__).parents[3] / "docs" / "loan-tables.md").read_text(encoding="utf-8")
    here = {name for name, made in globals().items() if name.startswith("test_") and made.__doc__} | {"test_level_payments_of_spreadsheets"}
    assert set(re.findall(r"`(test_[a-z_]+)`", page)) == here
