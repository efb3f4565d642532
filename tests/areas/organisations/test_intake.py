"""From a workbook to an order: one report of what reader and merge have to say."""

from pathlib import Path

import openpyxl
import pytest

from lmhtx_desktop.areas.organisations.commands import import_organisations
from lmhtx_desktop.areas.organisations.intake import Intake, Prepared, decide_again, prepare_import
from lmhtx_desktop.areas.organisations.merging import Decision
from lmhtx_desktop.areas.organisations.queries.briefs import figures_of
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from tests.areas.organisations.conftest import Register, day

HEADINGS = ["STT", "Tên HTX", "MST", "Xã/phường", "Năm thành lập", "Thành viên", "Thành viên nữ"]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DANH SÁCH HTX"])
    sheet.append(HEADINGS)
    sheet.append([1, "HTX Tân Phú", "0100233488", "Xã Tân An", 2012, 10, 11])
    sheet.append([2, "HTX Tân Phú", "0314409058", "Xã Tân An", 2012, 10, 1])
    sheet.append([3, "HTX Mới", "0100112437", "Xã Châu Phong", 2020, 20, 5])
    book.save(tmp_path / "ds.xlsx")
    return tmp_path / "ds.xlsx"


@pytest.fixture
def prepared(register: Register, workbook: Path) -> Prepared:
    register.add("Hợp tác xã Tân Phú", tax_code="0100233488", commune_id=register.communes["Xã Tân An"], founded_on=day(2010, 1, 1))
    return register.data.ask(prepare_import, Intake(workbook, year=2025))


def test_the_report_counts_and_points_at_row_and_column(prepared: Prepared) -> None:
    report = prepared.report
    assert (report.file, report.header_row, report.read) == ("ds.xlsx", 2, 3)
    assert (report.created, report.updated, report.unchanged, report.needs_review, report.refused) == (1, 1, 0, 1, 0)
    warned = {(issue.row, issue.column) for issue in report.issues if issue.severity == "warning"}
    assert {(3, "E"), (3, "G"), (4, None)} <= warned
    assert [issue.row or 0 for issue in report.issues] == sorted(issue.row or 0 for issue in report.issues)


def test_decisions_are_taken_without_reading_again(register: Register, prepared: Prepared, workbook: Path) -> None:
    workbook.unlink()
    again = register.data.ask(decide_again, prepared, {4: Decision("create")})
    assert (again.report.created, again.report.needs_review) == (2, 0)
    register.data.carry_out(import_organisations, again.order)
    assert len(register.data.ask(organisation_ids, RegisterAsk())) == 3


def test_the_year_of_the_figures_goes_with_the_order(register: Register, prepared: Prepared) -> None:
    register.data.carry_out(import_organisations, prepared.order)
    assert register.data.ask(organisation_ids, RegisterAsk(missing_year=2025)) == []


def test_the_figures_beyond_the_reporting_forms_are_taken_in_too(register: Register, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(
        ["Tên HTX", "Xã/phường", "Số thành viên", "Thành viên chính thức", "Lao động nữ", "Tổng nguồn vốn (tỷ đồng)", "Nộp ngân sách"]
    )
    sheet.append(["HTX Mới", "Xã Châu Phong", 120, 80, 7, "1,5", 12.5])
    book.save(tmp_path / "moi.xlsx")
    found = register.data.ask(prepare_import, Intake(tmp_path / "moi.xlsx", year=2025))
    register.data.carry_out(import_organisations, found.order)
    figures = register.data.ask(figures_of, register.data.ask(organisation_ids, RegisterAsk()), 2025)
    assert [(each.members, each.members_official, each.workers_female, each.capital_total, each.tax_paid) for each in figures.values()] == [
        (120, 80, 7, 1_500_000_000, 12_500_000)
    ]
