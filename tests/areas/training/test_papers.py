"""Training on paper."""

import datetime

from lmhtx_desktop.areas.training.commands import IssueCertificates, RecordCost, issue_certificates, record_cost
from lmhtx_desktop.areas.training.papers import attendance_list, certificate_list, class_report, sign_in_sheet
from lmhtx_desktop.areas.training.words import Sex
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.paper import Grid, LabelledLines, OfficialHead, PageBreak, Paper
from lmhtx_desktop.store.settings import DEFAULTS
from tests.areas.training.conftest import School

TODAY = datetime.date(2026, 3, 5)
SETTINGS = DEFAULTS | {"alliance_name": "Liên minh HTX tỉnh An Giang", "place_name": "An Giang"}


def grids(paper: Paper) -> list[Grid]:
    return [block for block in paper.blocks if isinstance(block, Grid)]


def width(grid: Grid) -> set[int]:
    """How many columns the heading's first line and the rows cover."""
    heading = sum(cell.columns for cell in grid.heading[0])
    return {len(grid.columns), heading, *(len(row.cells) for row in grid.rows)}


def test_the_sign_in_sheet_has_a_box_per_session_and_blank_lines_for_walk_ins(school: School) -> None:
    class_id = school.open_with_sessions()
    school.enrol(class_id, "Nguyễn Thị Hoa", birth_year=1985, sex=Sex.FEMALE, workplace="HTX Tân Phú")
    paper = sign_in_sheet(school.sheet(class_id), SETTINGS, TODAY, walk_ins=5)
    (grid,) = grids(paper)
    assert [cell.text for cell in grid.heading[1]] == ["S 02/03", "C 02/03", "S 03/03", "C 03/03", "S 04/03", "C 04/03"]
    assert width(grid) == {13}
    assert [row.cells[0] for row in grid.rows] == ["1", "2", "3", "4", "5", "6"]
    assert grid.rows[0].cells[1:4] == ("Nguyễn Thị Hoa", "1985", "Nữ")
    assert set(grid.rows[5].cells[1:]) == {""}
    head = paper.blocks[0]
    assert isinstance(head, OfficialHead)
    assert head.place_and_date == "An Giang, ngày 05 tháng 3 năm 2026"


def test_a_long_class_signs_on_several_sheets_and_misses_no_session(school: School) -> None:
    class_id = school.open_with_sessions(ends_on=datetime.date(2026, 3, 6))
    paper = sign_in_sheet(school.sheet(class_id), SETTINGS, TODAY)
    signed = [cell.text for grid in grids(paper) for cell in grid.heading[1]]
    assert len(signed) == len(set(signed)) == 10
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == 1


def test_a_class_without_sessions_still_has_a_column_to_sign(school: School) -> None:
    (grid,) = grids(sign_in_sheet(school.sheet(school.open()), SETTINGS, TODAY))
    assert grid.heading[0][-1].text == "Ký nhận"
    assert width(grid) == {8}


def test_the_certificate_list_follows_the_numbers(school: School) -> None:
    class_id = school.open_with_sessions()
    for name in ("Trần Thị Bé", "Lê Văn An"):
        school.mark(class_id, school.enrol(class_id, name), "PPPPPP")
    school.mark(class_id, school.enrol(class_id, "Võ Văn Cư"), "AAAAAA")
    school.data.carry_out(issue_certificates, IssueCertificates(class_id, datetime.date(2026, 3, 10)))
    (grid,) = grids(certificate_list(school.sheet(class_id), SETTINGS, TODAY))
    assert [(row.cells[1], row.cells[5], row.cells[6]) for row in grid.rows] == [
        ("Lê Văn An", "0001/2026/GCN-LMHTX", "10/03/2026"),
        ("Trần Thị Bé", "0002/2026/GCN-LMHTX", "10/03/2026"),
    ]
    assert width(grid) == {8}


def test_the_report_counts_those_who_came_and_adds_the_money(school: School) -> None:
    class_id = school.open_with_sessions(planned_learners=40)
    school.mark(class_id, school.enrol(class_id, "Nguyễn Thị Hoa", sex=Sex.FEMALE, ethnicity="05"), "PPPPPP")
    school.mark(class_id, school.enrol(class_id, "Võ Văn Cư"), "AAAAAA")
    school.data.carry_out(
        record_cost, RecordCost(class_id, (CostLine(Source.NSDP, 5_000_000, 4_000_000), CostLine(Source.FEE, None, 500_000)))
    )
    paper = class_report(school.sheet(class_id), SETTINGS, TODAY)
    people, money = grids(paper)
    counted = {row.cells[0]: row.cells[1] for row in people.rows}
    assert counted["Số học viên theo kế hoạch"] == "40"
    assert counted["Số học viên trong danh sách"] == "2"
    assert counted["Số học viên tham gia"] == "1"
    assert counted["Trong đó: nữ"] == "1"
    assert counted["Trong đó: người dân tộc thiểu số"] == "1"
    assert money.rows[-1].cells == ("Tổng cộng", "5.000.000", "4.500.000")
    assert money.rows[1].cells == ("Hội phí", "—", "500.000")
    facts = next(block for block in paper.blocks if isinstance(block, LabelledLines))
    assert dict(facts.lines)["Quyết định mở lớp"] == "—"


def test_the_attendance_list_shows_signs_sessions_and_share(school: School) -> None:
    class_id = school.open_with_sessions()
    school.mark(class_id, school.enrol(class_id, "Lê Văn An"), "PLEA")
    (grid,) = grids(attendance_list(school.sheet(class_id), SETTINGS, TODAY))
    assert grid.rows[0].cells[4:] == ("✓", "M", "P", "V", "", "", "2", "33,3")
    assert width(grid) == {12}


def test_the_report_says_not_recorded_where_nobody_was_asked(school: School) -> None:
    class_id = school.open_with_sessions()
    school.mark(class_id, school.enrol(class_id, "Lê Văn An"), "PPPPPP")
    people = grids(class_report(school.sheet(class_id), SETTINGS, TODAY))[0]
    counted = {row.cells[0]: row.cells[1] for row in people.rows}
    assert (counted["Trong đó: nữ"], counted["Trong đó: hộ nghèo"]) == ("—", "0")
