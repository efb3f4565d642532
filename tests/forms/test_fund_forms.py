"""The fund's forms say the same as each other, as the ledger and as the frozen runs; a list of loans has a line for each."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from lmhtx_desktop.areas.fund.commands import MakeRun, OpenFund, make_run, open_fund
from lmhtx_desktop.areas.fund.queries.ledger import Ledger, ledger
from lmhtx_desktop.areas.reporting.explain import explain
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.matrix import Matrix
from lmhtx_desktop.areas.reporting.papers import form_paper
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.areas.reporting.workbook import export_workbook
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.paper import Grid, OfficialHead, Paper, Signatures
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile

PERIODS = ("2025H1", "2025")


def filled(province: DataFile, library: Library, code: str, period: str) -> Matrix:
    return province.ask(filled_form, library, code, parse_period(period)).matrix


def value(matrix: Matrix, row: str, column: str) -> object:
    cell = matrix.cell(row, column)
    assert cell is not None
    return cell.value


@pytest.mark.parametrize("period", PERIODS)
def test_the_four_forms_and_the_ledger_agree_to_the_dong(province: DataFile, library: Library, period: str) -> None:
    span = parse_period(period)
    province.carry_out(make_run, MakeRun(1, span.end))
    lending, books, groups, loans = (filled(province, library, f"QUY-0{number}", period) for number in (1, 2, 3, 4))
    found: Ledger = province.ask(ledger, span.start, span.end)
    assert found.entries
    for of_ledger, *cells in (
        (found.opening.outstanding, (lending, "total", "opening"), (books, "book", "opening"), (groups, "total", "opening"), (loans, "total", "opening")),
        (found.moved.lent, (lending, "total", "lent"), (books, "book", "increase"), (loans, "total", "lent")),
        (found.moved.principal, (lending, "total", "collected"), (loans, "total", "collected_principal")),
        (found.moved.interest, (lending, "total", "interest"), (books, "interest", "increase"), (loans, "total", "collected_interest")),
        (found.closing.outstanding, (lending, "total", "closing"), (books, "book", "closing"), (groups, "total", "closing"), (loans, "total", "closing")),
        (found.closing.provision, (books, "reserve", "closing"), (books, "needed", "closing"), (groups, "total", "provision"),
         (groups, "run", "provision"), (loans, "total", "provision")),
    ):  # fmt: skip
        assert [value(*cell) for cell in cells] == [of_ledger] * len(cells)
    for code in ("QUY-01", "QUY-02", "QUY-03", "QUY-04"):
        errors = [check for check in province.ask(filled_form, library, code, span).checks if not check.ok and check.severity == "error"]
        assert errors == []


def test_without_a_run_the_forms_say_that_one_is_missing(province: DataFile, library: Library) -> None:
    checks = province.ask(filled_form, library, "QUY-02", parse_period("2025")).checks
    assert "hãy lập kỳ phân loại nợ" in next(check.sentence for check in checks if check.rule == "reserve_as_needed" and not check.ok)
    assert {check.rule for check in province.ask(filled_form, library, "QUY-03", parse_period("2025")).checks if not check.ok} == set()


def test_a_list_of_loans_has_a_line_for_each_by_borrower(province: DataFile, library: Library) -> None:
    matrix = filled(province, library, "QUY-04", "2025")
    assert [(row.number, row.label) for row in matrix.form.rows] == [
        ("1", "HTX Nông nghiệp Tân Phú"), ("2", "Huỳnh Văn Tư"), ("3", "Liên hiệp HTX Long Hòa"), ("", "Tổng cộng"),
    ]  # fmt: skip
    found = province.ask(explain, library, "QUY-04", parse_period("2025"), matrix.form.rows[1].key, "provision")
    assert (found.area, [part.label for part in found.parts]) == ("fund", ["Huỳnh Văn Tư"])
    assert found.computed_text == "25"
    with pytest.raises(RuleBroken, match="không có dòng"):
        province.ask(explain, library, "QUY-04", parse_period("2025"), "loan_999", "provision")


def test_a_list_without_records_is_one_empty_line(province: DataFile, library: Library) -> None:
    filling = province.ask(filled_form, library, "QUY-04", parse_period("2023"))
    assert [(row.key, row.has_values) for row in filling.matrix.form.rows] == [("loan", False), ("total", True)]
    assert [block for block in form_paper(filling).blocks if isinstance(block, Grid)]
    assert all(check.ok for check in filling.checks)


def test_the_workbook_of_a_list_grows_and_its_foot_moves_down(province: DataFile, library: Library, tmp_path: Path) -> None:
    form = library.newest("QUY-04")
    before = load_workbook(form.book)
    filling = province.ask(filled_form, library, "QUY-04", parse_period("2025"))
    export_workbook(filling, tmp_path / "a.xlsx")
    after = load_workbook(tmp_path / "a.xlsx")

    def place(book: object, name: str) -> tuple[int, int]:
        ((_, cells),) = book.defined_names[name].destinations  # type: ignore[attr-defined]
        left, top, _, _ = range_boundaries(cells)
        return int(str(top)), int(str(left))

    sheet, empty = after.worksheets[0], before.worksheets[0]
    assert place(after, "bieu_leader")[0] == place(before, "bieu_leader")[0] + 2
    assert place(after, "bieu_body") == place(before, "bieu_body")
    top, left = place(after, "bieu_body")
    assert [sheet.cell(top + line, left + 1).value for line in range(4)] == [row.label for row in filling.matrix.form.rows]
    assert {sheet.cell(top + line, left + 2).border.left.style for line in range(4)} == {"thin"}
    assert sheet.row_dimensions[top + 1].height == sheet.row_dimensions[top].height
    foot = place(after, "bieu_legal")
    assert str(sheet.cell(*foot).value).startswith("Căn cứ")
    assert sheet.row_dimensions[foot[0]].height == empty.row_dimensions[foot[0] - 2].height
    merged = {str(cells) for cells in sheet.merged_cells.ranges}
    assert len(merged) == len(empty.merged_cells.ranges)
    assert str(sheet.print_area).endswith(f"${foot[0]}")


def test_a_loan_paid_back_before_the_period_is_not_listed(province: DataFile, library: Library) -> None:
    matrix = filled(province, library, "QUY-04", "2025Q4")
    assert [row.label for row in matrix.form.rows if row.record] == ["Huỳnh Văn Tư", "Liên hiệp HTX Long Hòa"]
    assert parse_period("2025Q4").start == date(2025, 10, 1)


def test_the_fund_issues_its_forms_and_the_alliance_those_of_several_funds(province: DataFile, library: Library) -> None:
    def head(code: str) -> tuple[str, str, str]:
        paper: Paper = form_paper(province.ask(filled_form, library, code, parse_period("2025")))
        top = next(block for block in paper.blocks if isinstance(block, OfficialHead))
        foot = next(block for block in paper.blocks if isinstance(block, Signatures))
        return top.parent, top.office, foot.people[-1].role

    of_fund = ("LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG", "QUỸ HỖ TRỢ PHÁT TRIỂN HTX TỈNH AN GIANG", "GIÁM ĐỐC")
    of_alliance = ("ỦY BAN NHÂN DÂN TỈNH AN GIANG", "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG", "CHỦ TỊCH")
    assert [head(f"QUY-0{number}") for number in (1, 2, 3, 4)] == [of_fund] * 4
    assert head("LM-01") == of_alliance
    province.carry_out(open_fund, OpenFund("Quỹ của tỉnh cũ", "COOP", 20_000_000_000))
    assert head("QUY-01") == of_alliance


def test_a_line_of_a_long_name_is_as_high_as_the_name_needs(province: DataFile, library: Library, tmp_path: Path) -> None:
    path = tmp_path / "sao-ke.xlsx"
    found = province.ask(filled_form, library, "QUY-04", parse_period("2025"))
    lines = [row for row in found.matrix.form.rows if row.of]
    name = "Hợp tác xã Dịch vụ nông nghiệp tổng hợp và Du lịch sinh thái Tân Phú – Hòa Bình Thạnh"
    rows = tuple(replace(row, label=name) if row is lines[0] else row for row in found.matrix.form.rows)
    export_workbook(replace(found, matrix=replace(found.matrix, form=replace(found.matrix.form, rows=rows))), path)
    sheet = load_workbook(path).worksheets[0]
    heights = {str(cell.value): sheet.row_dimensions[cell.row].height for cell in sheet["B"] if cell.value}
    assert heights[name] >= 3 * min(heights[row.label] for row in lines[1:])
