"""Rows that are no organisations, and rows that are but cannot be read."""

from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.reading.layout import area_name
from tests.areas.organisations.reading.lists import column_read, read, read_rows, said, workbook

HEAD = ["TT", "Tên HTX", "MST", "Thành viên", "Điện thoại"]


def names(folder: Path, *rows: list[Any], **how: Any) -> list[str]:
    return [row.name for row in read_rows(folder, [HEAD, *rows], **how).rows]


def test_sub_headings_give_their_area_to_the_rows_below(tmp_path: Path) -> None:
    answer = read_rows(
        tmp_path,
        [HEAD, ["I", "Huyện An Biên"], [1, "HTX An Cư", "", 5, ""], ["II", "THỊ XÃ TÂN CHÂU", "", 12, ""], [1, "HTX Phú An", "", 6, ""],
         ["III", "Thành phố Long Xuyên"], [1, "THT Số 1", "", 7, ""]],
    )  # fmt: skip
    assert [(row.name, row.area) for row in answer.rows] == [
        ("Hợp tác xã An Cư", "An Biên"),
        ("Hợp tác xã Phú An", "Tân Châu"),
        ("Tổ hợp tác Số 1", "Long Xuyên"),
    ]
    assert all("area" in row.given for row in answer.rows)
    assert [issue.severity for row in (2, 4, 6) for issue in said(answer, row)] == ["note"] * 3


def test_a_sub_heading_merged_over_the_table_is_one_too(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [HEAD, ["I. Huyện Châu Thành"], [1, "HTX An Cư", "", 5, ""]], merged=["A2:E2"])
    assert [row.area for row in answer.rows] == ["Châu Thành"]


def test_sub_headings_may_name_a_commune_a_kind_or_an_industry(tmp_path: Path) -> None:
    answer = read_rows(
        tmp_path,
        [["TT", "Tên tổ chức", "MST"], ["A", "TỔ HỢP TÁC"], ["I", "Xã Vĩnh Trạch"], [1, "Lúa giống số 1", ""], ["B", "Hợp tác xã nông nghiệp"],
         [1, "HTX An Cư", ""]],
    )  # fmt: skip
    first, second = answer.rows
    assert (first.kind, first.commune_code, first.commune_text) == ("THT", "30001", "Xã Vĩnh Trạch")
    assert [issue.severity for issue in said(answer, 4)] == ["warning"]
    assert (second.kind, second.sector) == ("HTX", "NN")


@pytest.mark.parametrize("label", ["Cộng", "Tổng cộng", "TỔNG CỘNG:", "Cộng huyện An Biên", "Tổng số", "Cộng (I+II)", "Tổng"])
def test_sums_never_become_organisations(tmp_path: Path, label: str) -> None:
    answer = read_rows(tmp_path, [HEAD, [1, "HTX An Cư", "", 5, ""], ["", label, "", 5, ""], [label, "", "", 5, ""]])
    assert [row.name for row in answer.rows] == ["Hợp tác xã An Cư"]
    assert [issue.severity for row in (3, 4) for issue in said(answer, row)] == ["note", "note"]
    assert answer.read == 1


@pytest.mark.parametrize(
    "tail",
    [
        ["", "Ghi chú: HTX ngừng hoạt động được liệt kê riêng"],
        ["", "", "", "An Giang, ngày 05 tháng 01 năm 2026"],
        ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"],
        ["", "(Ký, họ tên)", "", "(Ký tên, đóng dấu)"],
        ["Nơi nhận:"],
        ["- Như trên;"],
        ["", "", "", "Nguyễn Văn A"],
    ],
)
def test_footnotes_and_signatures_never_become_organisations_and_are_named(tmp_path: Path, tail: list[str]) -> None:
    answer = read_rows(tmp_path, [HEAD, [1, "HTX An Cư", "", 5, ""], [], tail])
    assert [row.name for row in answer.rows] == ["Hợp tác xã An Cư"]
    assert answer.read == 1
    assert [issue.severity for issue in said(answer, 4)] == ["note"]


def test_blank_rows_and_rows_that_only_count_are_passed_over(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [HEAD, [], [1, "HTX An Cư", "", 5, ""], ["", "  ", "-"], [2], [3, ""]])
    assert len(answer.rows) == answer.read == 1
    assert not [issue for issue in answer.issues if issue.row in (2, 4, 5, 6)]


def test_a_heading_repeated_on_every_printed_page_is_skipped(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [HEAD, [1, "HTX An Cư", "", 5, ""], HEAD, [2, "HTX Phú An", "", 6, ""]])
    assert len(answer.rows) == 2
    assert [issue.severity for issue in said(answer, 3)] == ["note"]


@pytest.mark.parametrize(
    "second", [["TT", "Tên THT", "Điện thoại", "Thành viên", "MST"], ["TT", "Điện thoại", "Tên THT", "MST", "Thành viên"]]
)
def test_rows_under_a_heading_of_other_columns_are_refused_one_by_one(tmp_path: Path, second: list[str]) -> None:
    """Read in the columns of the first table, telephones would become tax codes."""
    one = {"TT": 1, "Tên THT": "THT Lúa Vàng", "Điện thoại": "0912345678", "Thành viên": 7, "MST": "0100109106"}
    rows = [
        HEAD,
        [1, "HTX An Cư", "", 5, ""],
        ["B", "Tổ hợp tác"],
        second,
        [one[key] for key in second],
        ["", "Cộng", "", 7],
        HEAD,
        [2, "HTX Phú An", "", 6, ""],
    ]
    answer = read_rows(tmp_path, rows)
    assert [(row.row, row.name, row.figures["members"]) for row in answer.rows] == [(2, "Hợp tác xã An Cư", 5), (8, "Hợp tác xã Phú An", 6)]
    assert (answer.read, answer.refused) == (3, 1)
    (issue,) = [issue for issue in answer.issues if issue.row == 5]
    assert issue.severity == "error"
    assert "dòng 4" in issue.message


def test_rows_above_a_fuller_heading_do_not_vanish(tmp_path: Path) -> None:
    """Found by the torture: the second heading names more columns than the first."""
    answer = read_rows(tmp_path, [["TT", "Tên HTX", "MST"], [1, "HTX An Cư", "0100109106"], HEAD, [1, "HTX Phú An", "", 5, ""]])
    assert "Hợp tác xã An Cư" in [row.name for row in answer.rows]


def test_a_repeated_heading_may_be_worded_otherwise_and_have_a_line_less(tmp_path: Path) -> None:
    upper, lower = ["TT", "Tên HTX", "MST", "Thành viên", None, "Doanh thu"], [None, None, None, "Tổng số", "Nữ", None]
    again = ["Stt", "TÊN HTX", "Mã số thuế", "Thành viên", "", "Doanh thu (tr.đ)"]
    answer = read_rows(
        tmp_path, [upper, lower, [1, "HTX An Cư", "", 5, 2, 9], again, [2, "HTX Phú An", "", 6, 3, 8]], merged=["D1:E1"], year=2025
    )
    assert [(row.name, row.figures["members"], row.figures["members_female"]) for row in answer.rows] == [
        ("Hợp tác xã An Cư", 5, 2), ("Hợp tác xã Phú An", 6, 3)]  # fmt: skip
    assert answer.refused == 0


@pytest.mark.parametrize("row", [[2, "", "0100109106", 5, ""], ["", "", "", 9, "0912345678"], [2, "-", "", "", "0912345678"]])
def test_a_row_with_data_but_no_name_is_refused_with_a_sentence(tmp_path: Path, row: list[Any]) -> None:
    answer = read_rows(tmp_path, [HEAD, [1, "HTX An Cư", "", 5, ""], row])
    assert (answer.read, len(answer.rows), answer.refused) == (2, 1, 1)
    assert [issue.severity for issue in said(answer, 3)] == ["error"]


def test_a_row_whose_kind_nothing_tells_is_refused_with_a_sentence(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [["TT", "Tên tổ chức", "MST"], [1, "Lúa Vàng", ""], [2, "HTX An Cư", ""]])
    assert [row.name for row in answer.rows] == ["Hợp tác xã An Cư"]
    assert [(issue.severity, "loại hình" in issue.message) for issue in said(answer, 2)] == [("error", True)]


def test_a_name_without_kind_takes_it_from_the_heading_of_the_names_with_a_warning(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [HEAD, [1, "Lúa Vàng", "", 5, ""]])
    assert [(row.name, row.kind) for row in answer.rows] == [("Lúa Vàng", "HTX")]
    assert [issue.severity for issue in said(answer, 2)] == ["warning"]


def test_the_column_of_kinds_wins_over_the_name_and_a_contradiction_is_pointed_at(tmp_path: Path) -> None:
    answer = read_rows(
        tmp_path,
        [["Tên tổ chức", "Loại hình"], ["Lúa Vàng", "THT"], ["HTX An Cư", ""], ["Hợp tác xã Phú An", "Tổ hợp tác"], ["QTDND X", "QTDND"]],
    )
    assert [row.kind for row in answer.rows] == ["THT", "HTX", "THT", "HTX"]
    assert answer.rows[3].sector == "TD"
    assert [issue.severity for issue in said(answer, 4)] == ["warning"]


def test_a_peoples_credit_fund_is_of_the_credit_industry(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [["Tên tổ chức", "MST"], ["QTDND Mỹ Hòa", ""]])
    [row] = answer.rows
    assert (row.kind, row.sector) == ("HTX", "TD")
    assert "sector" in row.given


def test_what_a_list_has_no_column_for_is_not_given_and_what_is_blank_in_a_column_is(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Thành viên Liên minh", "Công nghệ cao", "Sản phẩm OCOP", "Lao động"], ["HTX An Cư", "", "", "", ""]]
    [row] = read_rows(tmp_path, rows, year=2025).rows
    assert row.alliance_member is False
    assert dict(row.figures) == {"workers": None, "high_tech": False, "ocop": 0}
    assert row.given == {"name", "kind", "alliance_member", "high_tech", "ocop", "workers"}
    [row] = read_rows(tmp_path, [["Tên HTX", "MST"], ["HTX An Cư", ""]]).rows
    assert row.alliance_member is None
    assert dict(row.figures) == {}


def test_a_bad_cell_leaves_the_row_and_is_pointed_at_in_its_place(tmp_path: Path) -> None:
    answer = read_rows(
        tmp_path,
        [["Tên HTX", "Ngày thành lập", "Doanh thu (tr.đ)", "Lao động", "Vốn điều lệ (đồng)"], ["HTX An Cư", "31/02/2020", "abc", -3, "-5"]],
        year=2025,
    )
    [row] = answer.rows
    assert (row.founded_on, row.founded_year, row.charter_capital) == (None, None, None)
    assert dict(row.figures) == {"revenue": None, "workers": None}
    assert [(issue.column, issue.severity) for issue in said(answer, 2) if issue.column != "A"] == [
        ("B", "warning"), ("C", "warning"), ("D", "warning"), ("E", "warning"),
    ]  # fmt: skip


def test_true_is_a_mark_but_no_number_one(tmp_path: Path) -> None:
    answer = column_read(tmp_path, "Lao động", 1, True, 1.0, year=2025)
    assert [row.figures["workers"] for row in answer.rows] == [1, None, 1]
    assert [issue.row for issue in answer.issues if issue.column == "C"] == [3]


@pytest.mark.parametrize(
    ("written", "kept"),
    [("Huyện An Biên", "An Biên"), ("TP. Long Xuyên", "Long Xuyên"), ("thị xã Tân Châu", "Tân Châu"), ("An Biên", "An Biên"), ("Quận 1", "Quận 1"),
     ("Hà Tiên", "Hà Tiên")],
)  # fmt: skip
def test_areas_are_kept_without_the_word_for_what_they_were(written: str, kept: str) -> None:
    assert area_name(written) == kept


def test_formulas_without_a_result_and_errors_are_not_taken_for_empty(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        [["Tên HTX", "Lao động", "Công nghệ cao", "Địa chỉ"], ["HTX An Cư", "=1+1", "=NA()", "#REF!"], ["=A2", 5, "", ""]],
    )
    answer = read(path, year=2025)
    [row] = answer.rows
    assert dict(row.figures) == {"workers": None, "high_tech": None}
    assert row.address is None
    assert [(issue.column, issue.severity) for issue in said(answer, 2) if issue.column != "A"] == [
        ("B", "warning"), ("C", "warning"), ("D", "warning"),
    ]  # fmt: skip
    assert [issue.severity for issue in said(answer, 3)] == ["error"]


GROUPED = [
    HEAD,
    ["I", "Huyện An Biên"], [1, "HTX An Cư", "", 5, ""], [2, "HTX Phú An", "", 6, ""], ["", "Cộng", "", 11, ""],
    ["II", "Huyện Châu Thành"], [1, "HTX Tân An", "", 7, ""], ["", "Cộng", "", 7, ""], ["", "Tổng cộng", "", 18, ""],
]  # fmt: skip


def test_a_formula_kept_as_text_is_no_address(tmp_path: Path) -> None:
    """Found by the torture: Excel keeps a formula typed into a cell of text as it was typed."""
    answer = column_read(tmp_path, "Địa chỉ", "  =A1+1 ", "Ấp 1")
    assert [row.address for row in answer.rows] == [None, "Ấp 1"]
    assert [issue.severity for issue in said(answer, 2, "C")] == ["warning"]


def test_sums_that_agree_with_the_rows_above_are_passed_over(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, GROUPED, year=2025)
    assert not [issue for issue in answer.issues if issue.severity != "note"]


@pytest.mark.parametrize(("place", "added"), [(4, "11"), (7, "7"), (8, "18")])
def test_a_sum_that_disagrees_with_the_rows_above_is_pointed_at(tmp_path: Path, place: int, added: str) -> None:
    rows = [list(row) for row in GROUPED]
    rows[place][3] = 99
    answer = read_rows(tmp_path, rows, year=2025)
    [issue] = [issue for issue in answer.issues if issue.severity == "warning"]
    assert (issue.row, issue.column) == (place + 1, "D")
    assert "99" in issue.message
    assert added in issue.message


def test_averages_and_comparisons_below_a_list_are_no_organisations_and_no_sums(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [HEAD, [1, "HTX An Cư", "", 5, ""], ["", "Bình quân", "", 3, ""], ["", "Lũy kế", "", 9, ""]], year=2025)
    assert len(answer.rows) == answer.read == 1
    assert [issue.severity for row in (3, 4) for issue in said(answer, row)] == ["note", "note"]


def test_without_a_column_of_communes_the_address_tells_the_commune(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Địa chỉ"], ["HTX An Cư", "Ấp 1, xã Vĩnh Trạch, tỉnh An Giang"], ["HTX Phú An", "Khóm 2, Phú Hòa"], ["HTX X", ""]]
    answer = read_rows(tmp_path, rows)
    assert [(row.commune_code, row.commune_text) for row in answer.rows] == [("30001", "Xã Vĩnh Trạch"), (None, None), (None, None)]
    assert "commune" in answer.rows[0].given
    assert "commune" not in answer.rows[1].given
    assert "note" in [issue.severity for issue in said(answer, 2, "B")]
