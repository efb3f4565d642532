"""The workbook of a schedule reckons itself to the same đồng."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from lmhtx_desktop.areas.fund.rules.schedule import schedule, totals, yearly
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, CustomRow, DayCount, LoanTerms, Plan
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
