"""The heading: where it stands, what its words mean, its units, and two columns that want the same."""

from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.reading.fields import WORDS, is_monthly
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.lists.headings import unit_in
from lmhtx_desktop.kernel.money import BILLION, MILLION, THOUSAND
from tests.areas.organisations.reading.lists import column_read, read, read_rows, said, workbook

#: The official import columns and what else they are called.
OFFICIAL = {
    "STT": "number", "Tên tổ chức": "name", "Tên HTX": "name", "Tên đơn vị": "name", "Loại hình": "kind", "Mã số thuế": "tax_code", "MST": "tax_code",
    "Mã số HTX": "tax_code", "Số GCN đăng ký": "certificate_no", "Ngày cấp": "certificate_on", "Ngày thành lập": "founded",
    "Năm thành lập": "founded", "Địa chỉ": "address", "Xã/phường": "commune", "Khu vực": "area", "Huyện cũ": "area", "Điện thoại": "phone",
    "Email": "email", "Người đại diện": "representative", "Giám đốc": "representative", "Chủ tịch HĐQT": "representative",
    "Chức vụ": "representative_title", "Ngành": "sector", "Lĩnh vực": "sector", "Mã ngành": "vsic", "VSIC": "vsic", "Tình trạng": "status",
    "Vốn điều lệ": "charter_capital", "Thành viên Liên minh": "alliance_member", "Ngày kết nạp": "admitted_on", "Số quyết định": "decision",
    "Năm số liệu": "year", "Số thành viên": "members", "Thành viên mới": "members_new", "Thành viên nữ": "members_female", "Lao động": "workers",
    "Lao động mới": "workers_new", "Lao động là thành viên": "workers_members", "Doanh thu": "revenue",
    "Doanh thu với thành viên": "revenue_members", "Lãi": "profit", "Lợi nhuận": "profit", "Thu nhập bình quân": "income_avg",
    "Cán bộ quản lý": "managers", "CBQL sơ, trung cấp": "managers_mid", "CBQL cao đẳng, đại học": "managers_high", "Xếp loại": "rating",
    "Công nghệ cao": "high_tech", "Liên kết chuỗi": "value_chain", "Sản phẩm OCOP": "ocop",
}  # fmt: skip


@pytest.mark.parametrize(("heading", "field"), OFFICIAL.items())
def test_official_headings_are_matched_without_case_accents_spaces_and_line_breaks(heading: str, field: str) -> None:
    broken = heading.replace(" ", "\n")
    for written in (heading, heading.upper(), f"  {broken} ", heading.replace(" ", ""), f"{heading} (*)", f"2. {heading}"):
        assert WORDS.field_of(written) == field


@pytest.mark.parametrize("key", FIGURES)
def test_every_figure_is_read_by_the_name_the_screen_gives_it(key: str) -> None:
    name, sort = FIGURES[key]
    assert WORDS.field_of(name) == key
    if sort == "money":
        assert (WORDS.field_of(f"{name} (tỷ đồng)"), unit_in(f"{name} (tỷ đồng)")) == (key, BILLION)


@pytest.mark.parametrize(
    ("path", "field"),
    [
        (("Thành viên", "Tổng số"), "members"),
        (("Thành viên", "Nữ"), "members_female"),
        (("Thành viên", "Trong đó: nữ"), "members_female"),
        (("Lao động", "Nữ"), "workers_female"),
        (("Cán bộ quản lý", "Nữ"), "managers_female"),
        (("Số thành viên", "Chính thức"), "members_official"),
        (("Vốn (triệu đồng)", "Tổng nguồn vốn"), "capital_total"),
        (("Lao động thường xuyên", "Là thành viên"), "workers_members"),
        (("Kết quả SXKD (tr.đ)", "Doanh thu"), "revenue"),
        (("Kết quả SXKD (tr.đ)", "Lãi"), "profit"),
        (("Doanh thu", "Với thành viên"), "revenue_members"),
        (("Cán bộ quản lý", "Cao đẳng, đại học trở lên"), "managers_high"),
        (("Thông tin chung", "Tên HTX"), "name"),
        (("Số liệu năm 2025", "Thành viên", "Tổng số"), "members"),
        (("Ghi chú",), None),
    ],
)
def test_a_lower_line_is_a_part_of_the_heading_above_it(path: tuple[str, ...], field: str | None) -> None:
    assert WORDS.field_of_path(path) == field


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Vốn điều lệ (đồng)", 1), ("Lãi (VNĐ)", 1), ("Lãi (nghìn đồng)", THOUSAND), ("Doanh thu (1.000 đồng)", THOUSAND), ("Doanh thu (1000đ)", THOUSAND),
        ("Doanh thu\n(triệu đồng)", MILLION), ("Doanh thu (tr.đ)", MILLION), ("Doanh thu, trđ", MILLION), ("Doanh thu (Tr. đồng/năm)", MILLION),
        ("Vốn (ĐVT: triệu đồng)", MILLION), ("Doanh thu (triệu đồng) / Tổng", MILLION), ("Vốn điều lệ (tỷ đồng)", BILLION), ("Vốn (tỉ)", BILLION),
        ("Doanh thu", None), ("Lao động", None), ("Tỷ lệ", None), ("Công ty", None),
    ],
)  # fmt: skip
def test_the_unit_of_money_is_read_from_the_heading(heading: str, unit: int | None) -> None:
    assert unit_in(heading) == unit


def test_income_per_month_is_told_from_income_per_year() -> None:
    assert is_monthly("Thu nhập BQ (triệu đồng/người/tháng)")
    assert not is_monthly("Thu nhập BQ (triệu đồng/người/năm)")


@pytest.mark.parametrize("above", [0, 1, 7, 28])
def test_the_heading_is_found_anywhere_in_the_first_thirty_rows(tmp_path: Path, above: int) -> None:
    titles: list[list[Any]] = [[f"LIÊN MINH HỢP TÁC XÃ TỈNH, dòng {n}"] for n in range(above)]
    answer = read_rows(tmp_path, [*titles, ["Điện thoại", "Tên HTX", "MST"], ["0912345678", "HTX An Cư", "0100109106"]])
    assert answer.header_row == above + 1
    assert [(row.row, row.name, row.phone, row.tax_code) for row in answer.rows] == [
        (above + 2, "Hợp tác xã An Cư", "0912345678", "0100109106")
    ]


def test_below_the_thirtieth_row_no_heading_is_sought(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="30 dòng đầu"):
        read_rows(tmp_path, [*([["tiêu đề"]] * 30), ["Tên HTX", "MST"], ["HTX An Cư", ""]])


TWO_LINES = [
    ["DANH SÁCH HỢP TÁC XÃ NĂM 2025"],
    ["TT", "Tên HTX", "Thành viên", None, "Kết quả SXKD (tr.đ)", None, "Xếp loại"],
    [None, None, "Tổng số", "Nữ", "Doanh thu", "Lãi", None],
    [1, "HTX An Cư", 25, 9, 1500.5, -20, "Khá"],
]
SPANS = ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"]


@pytest.mark.parametrize("merged", [SPANS, []], ids=["merged", "not merged"])
def test_a_heading_of_two_lines_is_read_as_one(tmp_path: Path, merged: list[str]) -> None:
    answer = read_rows(tmp_path, TWO_LINES, merged=merged)
    [row] = answer.rows
    assert answer.header_row == 2
    assert answer.year == row.year == 2025
    assert dict(row.figures) == {"members": 25, "members_female": 9, "revenue": 1_500_500_000, "profit": -20_000_000, "rating": "fair"}
    assert [(column.letter, column.heading, column.unit) for column in answer.columns][4:6] == [
        ("E", "Kết quả SXKD (tr.đ) / Doanh thu", MILLION),
        ("F", "Kết quả SXKD (tr.đ) / Lãi", MILLION),
    ]


def test_parents_may_stand_above_the_line_of_the_names(tmp_path: Path) -> None:
    answer = read_rows(
        tmp_path,
        [["", "", "Thành viên", ""], ["TT", "Tên HTX", "Tổng số", "Nữ"], ["(1)", "(2)", "(3)", "(4)"], [1, "HTX An Cư", 25, 9]],
        merged=["C1:D1"],
    )
    [row] = answer.rows
    assert dict(row.figures) == {"members": 25, "members_female": 9}
    assert answer.header_row == 2


@pytest.mark.parametrize("numbers", [["1", "2", "3", "4"], [1, 2, 3, 4], ["(1)", "(2)", "(3)", "(4)"], ["A", "B", "1", "2"]])
def test_a_line_that_counts_the_columns_is_no_organisation(tmp_path: Path, numbers: list[Any]) -> None:
    answer = read_rows(tmp_path, [["TT", "Tên HTX", "MST", "Doanh thu (tr.đ)"], numbers, [1, "HTX An Cư", "", 5]])
    assert [row.name for row in answer.rows] == ["Hợp tác xã An Cư"]
    assert answer.read == 1


def test_without_a_unit_the_customary_one_is_taken_and_said(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [["Tên HTX", "Vốn điều lệ", "Doanh thu"], ["HTX An Cư", 500_000_000, 1200]], year=2025)
    assert answer.rows[0].charter_capital == 500_000_000
    assert answer.rows[0].figures["revenue"] == 1_200_000_000
    assert [column.unit_assumed for column in answer.columns] == [False, True, True]
    assert [issue.column for issue in said(answer, 1)] == ["B", "C"]


def test_the_unit_above_the_table_is_the_unit_of_its_money(tmp_path: Path) -> None:
    rows = [["", "", "Đơn vị tính: nghìn đồng"], ["Tên HTX", "Vốn điều lệ", "Doanh thu (tr.đ)"], ["HTX An Cư", 500_000, 1200]]
    answer = read_rows(tmp_path, rows, year=2025)
    assert answer.rows[0].charter_capital == 500_000_000
    assert answer.rows[0].figures["revenue"] == 1_200_000_000


def test_income_per_month_becomes_income_of_the_year_with_a_warning(tmp_path: Path) -> None:
    answer = column_read(tmp_path, "Thu nhập bình quân (triệu đồng/người/tháng)", 5.5, year=2025)
    assert answer.rows[0].figures["income_avg"] == 66_000_000
    assert [issue.severity for issue in said(answer, 1, "C")] == ["warning"]


def test_of_columns_of_two_years_the_wanted_year_is_read_and_the_other_named(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Doanh thu năm 2024 (tr.đ)", "Doanh thu năm 2025 (tr.đ)"], ["HTX An Cư", 1, 2]]
    assert read_rows(tmp_path, rows, year=2025).rows[0].figures["revenue"] == 2_000_000
    answer = read_rows(tmp_path, rows, year=2024)
    assert answer.rows[0].figures["revenue"] == 1_000_000
    assert [issue.column for issue in answer.issues if issue.severity == "warning"] == ["C"]


def test_of_two_columns_for_one_field_the_more_official_wins_and_the_other_is_named(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Giám đốc", "Người đại diện"], ["HTX An Cư", "Lý Văn Hai", "Lý Văn Ba"]]
    answer = read_rows(tmp_path, rows)
    assert answer.rows[0].representative == "Lý Văn Ba"
    assert [issue.severity for issue in said(answer, 1, "B")] == ["warning"]


def test_a_column_nobody_needs_is_named_and_left(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [["Tên HTX", "Ghi chú", "MST"], ["HTX An Cư", "abc", ""]])
    assert [(column.heading, column.field) for column in answer.columns] == [("Tên HTX", "name"), ("Ghi chú", None), ("MST", "tax_code")]
    assert [issue.severity for issue in said(answer, 1, "B")] == ["note"]


def test_a_person_may_correct_the_match_and_the_unit(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Tên HTX", "Ghi chú", "Vốn"], ["HTX An Cư", "12 người", 5]])
    answer = read(path, chosen={1: "members"}, units={2: BILLION}, year=2025)
    assert answer.rows[0].figures == {"members": 12}
    assert answer.rows[0].charter_capital == 5 * BILLION
    assert read(path, chosen={2: None}).rows[0].charter_capital is None
    with pytest.raises(RuleBroken):
        read(path, chosen={0: None})


def test_the_post_is_known_from_the_heading_of_the_persons(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [["Tên HTX", "Giám đốc"], ["HTX An Cư", "Lý Văn Hai"], ["HTX Phú An", ""]])
    assert [row.representative_title for row in answer.rows] == ["Giám đốc", None]
    assert "representative_title" in answer.rows[0].given


def test_sixty_columns_are_no_trouble(tmp_path: Path) -> None:
    heading = ["Tên HTX", *[f"Cột thừa {n}" for n in range(58)], "MST"]
    answer = read_rows(tmp_path, [heading, ["HTX An Cư", *["x"] * 58, "0100109106"]])
    assert answer.rows[0].tax_code == "0100109106"
    assert answer.columns[-1].letter == "BH"


def test_a_list_of_nothing_but_names_is_a_list(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [["Tên HTX"], ["HTX An Cư"], ["HTX Phú An"]])
    assert [row.name for row in answer.rows] == ["Hợp tác xã An Cư", "Hợp tác xã Phú An"]
    assert answer.rows[0].given == {"name", "kind"}
