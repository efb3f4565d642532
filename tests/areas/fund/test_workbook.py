"""The workbook of a schedule reckons itself to the same đồng."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from lmhtx_desktop.areas.fund.book.loans import Contract, LoanFile
from lmhtx_desktop.areas.fund.queries.detail import schedule_lines
from lmhtx_desktop.areas.fund.queries.standing import Standing, standing
from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.schedule import schedule, totals, yearly
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, CustomRow, DayCount, LoanTerms, Plan
from lmhtx_desktop.areas.fund.standing_book import HEAD as STANDING_HEAD
from lmhtx_desktop.areas.fund.workbook import HEAD, export_schedule

BASE = LoanTerms(principal=1_234_567_890, disbursed_on=date(2025, 1, 31), months=26, annual_rate_percent=Decimal("7.3"))
TERMS = {
    "gốc đều": BASE,
    "gốc đều có ân hạn, kỳ riêng": replace(
        BASE, principal_every_months=3, principal_grace_months=5, interest_every_months=2, round_to=1000, day_count=DayCount.ACTUAL_360
    ),
    "gốc đều theo tháng": replace(BASE, day_count=DayCount.MONTHLY, annual_rate_percent=Decimal("9.4822")),
    "niên kim": replace(BASE, plan=Plan.ANNUITY, round_to=1000),
    "niên kim theo tháng, ân hạn": replace(BASE, plan=Plan.ANNUITY, day_count=DayCount.MONTHLY, principal_grace_months=3),
    "niên kim không lãi": replace(BASE, plan=Plan.ANNUITY, annual_rate_percent=Decimal(0)),
    "một lần cuối kỳ": replace(BASE, plan=Plan.BULLET, interest_every_months=3, business_day=BusinessDay.NEXT),
    "gốc đều theo tháng, ân hạn, kỳ riêng, ngày làm việc, ngày 31": replace(
        BASE, day_count=DayCount.MONTHLY, principal_every_months=3, principal_grace_months=6, interest_every_months=3, round_to=100_000,
        business_day=BusinessDay.NEXT, holidays=frozenset({date(2026, 2, 16), date(2026, 2, 17), date(2026, 4, 30)}), pay_day=31,
    ),
    "gốc đều không lãi": replace(BASE, annual_rate_percent=Decimal(0), round_to=1000),
    "niên kim 360, ngày làm việc": replace(
        BASE, plan=Plan.ANNUITY, day_count=DayCount.ACTUAL_360, business_day=BusinessDay.NEXT, holidays=frozenset({date(2025, 9, 2)}), round_to=1000
    ),
    "một lần cuối kỳ theo tháng": replace(BASE, plan=Plan.BULLET, day_count=DayCount.MONTHLY, interest_every_months=1, pay_day=15),
    "một lần cuối kỳ 360": replace(BASE, plan=Plan.BULLET, day_count=DayCount.ACTUAL_360, interest_every_months=6),
    "tự nhập theo tháng, ngày làm việc": replace(
        BASE, plan=Plan.CUSTOM, day_count=DayCount.MONTHLY, business_day=BusinessDay.NEXT,
        custom_rows=(CustomRow(date(2025, 6, 1), 400_000_000), CustomRow(date(2026, 1, 10), 834_567_890)),
    ),
    "tự nhập": replace(
        BASE, plan=Plan.CUSTOM, custom_rows=(CustomRow(date(2025, 6, 1), 0), CustomRow(date(2025, 12, 24), 1_000_000_000), CustomRow(date(2026, 3, 31), 234_567_890))
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[object]]]:
    """Every workbook as LibreOffice reckons it."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("cong-thuc")
    for number, terms in enumerate(TERMS.values()):
        export_schedule(terms, "Lịch trả nợ", folder / f"{number}.xlsx")
    out = folder / "ra"
    command = [office, f"-env:UserInstallation={(folder / 'ho-so').as_uri()}", "--headless", "--convert-to", "ods", "--outdir", str(out)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.xlsx")))], check=True, capture_output=True, timeout=300)
    return {
        name: CalamineWorkbook.from_path(str(out / f"{number}.ods")).get_sheet_by_index(0).to_python() for number, name in enumerate(TERMS)
    }


@pytest.mark.parametrize("name", TERMS)
def test_recalculated_it_equals_the_schedule(name: str, recalculated: dict[str, list[list[object]]]) -> None:
    rows = schedule(TERMS[name])
    cells = recalculated[name][HEAD : HEAD + len(rows)]
    told = [(line[1], line[5], line[6] or 0, line[7], line[8]) for line in cells]
    assert told == [(row.due_on, row.principal, row.interest, row.payment, row.balance) for row in rows]
    sums, years = totals(rows), yearly(rows)
    below = recalculated[name][HEAD + len(rows) : HEAD + len(rows) + 1 + len(years)]
    assert [(line[5], line[6], line[7]) for line in below] == [
        (each.principal, each.interest, each.payment) for each in (sums, *(of_year for _, of_year in years))
    ]


@pytest.mark.parametrize("name", TERMS)
def test_what_can_be_reckoned_is_a_formula(name: str, tmp_path: Path) -> None:
    path = tmp_path / "lich.xlsx"
    export_schedule(TERMS[name], "Lịch trả nợ", path)
    sheet = load_workbook(path).worksheets[0]
    count = len(schedule(TERMS[name]))
    for at in range(HEAD + 1, HEAD + 1 + count):
        assert all(str(sheet[f"{column}{at}"].value).startswith("=") for column in "DEHI")
        assert str(sheet[f"G{at}"].value or "=").startswith("=")
    assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
    assert sheet["C3"].value == BASE.principal


LENT_ON = date(2025, 1, 31)
LIFE = replace(BASE, principal=900_000_000, months=12, round_to=1000)
NEW_RATES = (RateChange(date(2025, 4, 10), Decimal("6.15")), RateChange(date(2025, 8, 1), Decimal("7.0")))
DISBURSED = (Lent(LENT_ON, 300_000_000), Lent(date(2025, 3, 15), 350_000_000), Lent(date(2025, 5, 20), 250_000_000))
#: Loans on their way: terms, what happened, and the day their schedule is exported.
LIVES: dict[str, tuple[LoanTerms, Facts, date]] = {
    "một lần giải ngân, đúng hợp đồng": (LIFE, Facts((Lent(LENT_ON, 900_000_000),)), LENT_ON),
    "ba lần giải ngân": (LIFE, Facts(DISBURSED), date(2025, 6, 1)),
    "đổi lãi suất giữa kỳ": (LIFE, Facts((Lent(LENT_ON, 900_000_000),), rates=NEW_RATES), date(2025, 8, 15)),
    "ba lần giải ngân, đổi lãi suất, tính theo tháng": (
        replace(LIFE, day_count=DayCount.MONTHLY, principal_grace_months=3), Facts(DISBURSED, rates=NEW_RATES), date(2025, 9, 1),
    ),
    "niên kim, đổi lãi suất, trả trước bớt kỳ": (
        replace(LIFE, plan=Plan.ANNUITY), Facts(
            (Lent(LENT_ON, 900_000_000),), (Paid(date(2025, 5, 5), 400_000_000, Early.FEWER, 1),), rates=NEW_RATES), date(2025, 8, 15),
    ),
    "trả trước giảm số tiền": (
        replace(LIFE, interest_every_months=3), Facts((Lent(LENT_ON, 900_000_000),), (Paid(date(2025, 5, 5), 400_000_000, Early.SMALLER, 1),)),
        date(2025, 6, 1),
    ),
    "gia hạn, đưa gốc và lãi quá hạn vào lịch mới": (
        LIFE, Facts(
            (Lent(LENT_ON, 900_000_000),), (Paid(date(2025, 2, 28), 80_000_000, None, 1),), rates=NEW_RATES,
            replans=(Replan(date(2025, 6, 10), (CustomRow(date(2025, 9, 30), 400_000_000), CustomRow(date(2026, 4, 30), 425_000_000)), True, date(2025, 9, 30)),),
        ), date(2025, 10, 15),
    ),
    "điều chỉnh kỳ hạn, gốc quá hạn để ngoài": (
        LIFE, Facts(
            (Lent(LENT_ON, 900_000_000),), (Paid(date(2025, 2, 28), 80_000_000, None, 1),),
            replans=(Replan(date(2025, 4, 10), (CustomRow(date(2025, 9, 30), 350_000_000), CustomRow(date(2026, 1, 31), 400_000_000)), False, None),),
        ), date(2025, 5, 1),
    ),
    "một lần cuối kỳ, ba lần giải ngân, 360": (
        replace(LIFE, plan=Plan.BULLET, day_count=DayCount.ACTUAL_360, interest_every_months=2, business_day=BusinessDay.NEXT),
        Facts(DISBURSED, rates=NEW_RATES[:1]), date(2025, 6, 1),
    ),
    "tự nhập, hai lần giải ngân": (
        replace(LIFE, plan=Plan.CUSTOM, custom_rows=(CustomRow(date(2025, 7, 1), 400_000_000), CustomRow(date(2026, 1, 31), 500_000_000))),
        Facts((Lent(LENT_ON, 600_000_000), Lent(date(2025, 3, 15), 300_000_000))), date(2025, 3, 15),
    ),
}  # fmt: skip


def standing_in(name: str) -> Standing:
    of, facts, day = LIVES[name]
    found = standing(a_file(of, facts), day)
    assert found is not None
    return found


def a_file(of: LoanTerms, facts: Facts) -> LoanFile:
    """A loan in the book, known by its terms and facts alone."""
    return LoanFile(cast("Contract", None), of, facts, ())


@pytest.fixture(scope="module")
def standing_books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, CalamineWorkbook]:
    """The whole workbooks of these loans as LibreOffice reckons them."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("hien-hanh")
    for number, (name, (of, _, _)) in enumerate(LIVES.items()):
        export_schedule(of, "Lịch trả nợ", folder / f"{number}.xlsx", standing_in(name))
    out = folder / "ra"
    command = [office, f"-env:UserInstallation={(folder / 'ho-so').as_uri()}", "--headless", "--convert-to", "ods", "--outdir", str(out)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.xlsx")))], check=True, capture_output=True, timeout=300)
    return {name: CalamineWorkbook.from_path(str(out / f"{number}.ods")) for number, name in enumerate(LIVES)}


@pytest.mark.parametrize("name", LIVES)
def test_recalculated_the_schedule_as_it_stands_equals_the_replay(name: str, standing_books: dict[str, CalamineWorkbook]) -> None:
    of, facts, day = LIVES[name]
    position = stand(of, facts, day)
    shown = schedule_lines(a_file(of, facts), position)
    table = standing_books[name].get_sheet_by_name("Lịch hiện hành").to_python()
    lines = table[STANDING_HEAD : STANDING_HEAD + len(standing_in(name).lines)]
    told = [(line[1], line[4], line[6] or 0, line[7], line[8]) for line in lines if line[3] == ""]
    assert told == [(row.due_on, row.principal, row.interest, row.payment, row.balance) for row in shown]
    assert lines[-1][8] == 0, "the last balance is nothing"
    sums = table[STANDING_HEAD + len(lines)]
    assert (sums[3], sums[4], sums[6]) == (
        sum(fact.amount for fact in facts.lent), sum(row.principal for row in shown), sum(row.interest for row in shown),
    )  # fmt: skip


@pytest.mark.parametrize("name", LIVES)
def test_the_schedule_as_it_stands_is_made_of_formulas(name: str, tmp_path: Path) -> None:
    path = tmp_path / "lich.xlsx"
    export_schedule(LIVES[name][0], "Lịch trả nợ", path, standing_in(name))
    book = load_workbook(path)
    assert book.sheetnames == ["Lịch trả nợ", "Lịch hiện hành", "Diễn giải lãi"]
    sheet, reasons = book["Lịch hiện hành"], book["Diễn giải lãi"]
    for at in range(STANDING_HEAD + 1, STANDING_HEAD + 1 + len(standing_in(name).lines)):
        assert all(str(sheet[f"{column}{at}"].value).startswith("=") for column in "HI")
        assert (sheet[f"G{at}"].value is None) == (sheet[f"A{at}"].value is None), "every instalment reckons its interest"
    linked = [str(cell.value).startswith("=") for cell in reasons["E"][STANDING_HEAD:]]
    assert linked
    if not LIVES[name][1].replans:
        assert all(linked), "each balance comes from the line it came to be on"
