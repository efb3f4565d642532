"""A whole list from end to end: what an office really sends, and what must come out of it."""

import datetime
import unicodedata
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.organisations.reading import ReadRow
from lmhtx_desktop.areas.organisations.words import KIND_NAMES, RATING_NAMES, SECTOR_NAMES, STATUS_NAMES, Kind, Rating, Sector, Status
from tests.areas.organisations.reading.lists import read, read_rows, said, workbook

OFFICIAL = [
    "STT", "Tên tổ chức", "Loại hình", "Mã số thuế", "Số GCN đăng ký", "Ngày cấp", "Ngày thành lập", "Địa chỉ", "Xã/phường", "Khu vực (huyện cũ)",
    "Điện thoại", "Email", "Người đại diện", "Chức vụ", "Lĩnh vực", "Mã ngành", "Tình trạng", "Vốn điều lệ (triệu đồng)", "Thành viên Liên minh",
    "Ngày kết nạp", "Số quyết định", "Năm số liệu", "Số thành viên", "Thành viên mới", "Thành viên nữ", "Lao động", "Lao động mới",
    "Lao động là thành viên", "Doanh thu (triệu đồng)", "Doanh thu với thành viên (triệu đồng)", "Lãi (triệu đồng)",
    "Thu nhập bình quân (triệu đồng)", "Cán bộ quản lý", "CBQL sơ, trung cấp", "CBQL cao đẳng, đại học", "Xếp loại", "Công nghệ cao",
    "Liên kết chuỗi", "Sản phẩm OCOP",
]  # fmt: skip
DAY = datetime.date
FULL = ReadRow(
    row=2, name="Hợp tác xã Nông nghiệp Tân Hội", kind="HTX", tax_code="0100109106-001", certificate_no="51A7000123",
    certificate_on=DAY(2015, 3, 2), founded_on=DAY(2015, 2, 28), address="Ấp Tân Thạnh", commune_code="30001", commune_text="Xã Vĩnh Trạch",
    area="Thoại Sơn", phone="02963872102", email="tanhoi@example.com", representative="Lý Thị Bé", representative_title="Giám đốc",
    sector="NN", vsic="0111", status="active", charter_capital=1_950_000_000, alliance_member=True, admitted_on=DAY(2016, 1, 4),
    decision="62/QĐ-LMHTX", year=2024,
    figures={
        "members": 197, "members_new": 38, "members_female": 7, "workers": 14, "workers_new": 3, "workers_members": 5,
        "revenue": 3_021_000_000, "revenue_members": 2_113_799_999, "profit": -150_000_000, "income_avg": 96_000_000, "managers": 6,
        "managers_mid": 2, "managers_high": 1, "rating": "fair", "high_tech": False, "value_chain": True, "ocop": 2,
    },
)  # fmt: skip
SPARSE = ReadRow(
    row=3, name="Tổ hợp tác Lúa vàng", kind="THT", alliance_member=False, year=2025,
    figures=dict.fromkeys(FULL.figures) | {"high_tech": False, "value_chain": False, "ocop": 0},
)  # fmt: skip


def as_listed(place: int, row: ReadRow) -> list[Any]:
    """Write a row as an officer would, in the official columns."""
    figures = row.figures

    def marked(answer: bool | None) -> str:
        return "x" if answer else ""

    def millions(amount: int | None) -> float | None:
        return None if amount is None else amount / 10**6

    return [
        place, row.name, KIND_NAMES[Kind(row.kind)], row.tax_code, row.certificate_no, row.certificate_on, row.founded_on, row.address,
        row.commune_text, row.area, row.phone, row.email, row.representative, row.representative_title,
        row.sector and SECTOR_NAMES[Sector(row.sector)], row.vsic, row.status and STATUS_NAMES[Status(row.status)],
        millions(row.charter_capital), marked(row.alliance_member), row.admitted_on, row.decision, row.year if row is FULL else None,
        figures["members"], figures["members_new"], figures["members_female"], figures["workers"], figures["workers_new"],
        figures["workers_members"], millions(figures["revenue"]), millions(figures["revenue_members"]), millions(figures["profit"]),
        millions(figures["income_avg"]), figures["managers"], figures["managers_mid"], figures["managers_high"],
        figures["rating"] and RATING_NAMES[Rating(figures["rating"])], marked(figures["high_tech"]), marked(figures["value_chain"]),
        figures["ocop"] or None,
    ]  # fmt: skip


def test_a_clean_list_in_the_official_columns_is_read_field_by_field_and_nothing_is_said(tmp_path: Path) -> None:
    answer = read_rows(tmp_path, [OFFICIAL, as_listed(1, FULL), as_listed(2, SPARSE)], year=2025)
    assert [row._replace(given=frozenset()) for row in answer.rows] == [FULL, SPARSE]
    assert [dict(row.figures) for row in answer.rows] == [FULL.figures, SPARSE.figures]
    assert answer.issues == ()
    assert answer.rows[0].given == (set(ReadRow._fields) | set(FULL.figures) | {"commune"}) - {
        "row", "figures", "given", "commune_code", "commune_text",
    }  # fmt: skip


def test_the_order_of_the_columns_does_not_matter(tmp_path: Path) -> None:
    rows = [list(reversed(line)) for line in (OFFICIAL, as_listed(1, FULL))]
    [row] = read_rows(tmp_path, rows).rows
    assert row._replace(given=frozenset()) == FULL


MESSY = [
    ["LIÊN MINH HỢP TÁC XÃ TỈNH"],
    ["DANH SÁCH HỢP TÁC XÃ, TỔ HỢP TÁC NĂM 2025"],
    [],
    ["TT", "Tên HTX", "MST", "Năm thành lập", "Xã, phường", "Giám đốc", "Điện thoại", "Vốn điều lệ\n(tỷ đồng)", "Thành viên", None,
     "Kết quả SXKD (tr.đ)", None, "Tình trạng"],
    [None] * 8 + ["Tổng số", "Nữ", "Doanh thu", "Lãi", None],
    ["I", "Huyện An Biên"],
    [1, "HTX Chăn nuôi Tân Hội", 100109106, 2015, "VĨNH TRẠCH", "LÝ THỊ BÉ", 2963872102, "3,20", 660, 554, "610", -19, "Đang hoạt động"],
    [2, "  HỢP  TÁC XÃ MÂY TRE ĐAN PHÚ AN ", "0100 233 488", "27-9-22", "P. Long Phú", "Lý Văn Hai", "0912345678", 0.59, "1.120", 12,
     "27.030,25", 574, "tạm ngưng"],
    ["", "Cộng", None, None, None, None, None, None, 1780],
    ["II", "Huyện Châu Thành"],
    [1, unicodedata.normalize("NFD", "Tổ hợp tác Lúa giống Bình Mỹ"), None, datetime.date(2020, 8, 1), "Xã Lạ", None, None, None, 15, 4, "19.346", None, ""],
    [2, "Hợp tác xã Chợ Tân Hội", "0100109107", "31/02/2019", "Phú Hòa", None, None, "năm tỷ", -5, "x", 9885, "abc", "bỏ hoang"],
    [],
    ["", "Ghi chú: số liệu chưa kiểm tra"],
    [None] * 8 + ["An Giang, ngày 05 tháng 01 năm 2026"],
    ["", "NGƯỜI LẬP BIỂU", None, None, None, None, None, None, "CHỦ TỊCH"],
]  # fmt: skip
SPANS = ["A2:M2", *(f"{letter}4:{letter}5" for letter in "ABCDEFGHM"), "I4:J4", "K4:L4"]


def test_a_list_as_offices_send_it_is_mended_or_pointed_at_in_every_cell(tmp_path: Path) -> None:
    answer = read(workbook(tmp_path, MESSY, merged=SPANS))
    first, second, third, fourth = answer.rows
    assert (answer.header_row, answer.year, answer.read, answer.refused) == (4, 2025, 4, 0)

    assert (first.row, first.name, first.tax_code, first.founded_year, first.founded_on) == (
        7, "Hợp tác xã Chăn nuôi Tân Hội", "0100109106", 2015, None,
    )  # fmt: skip
    assert (first.commune_code, first.commune_text, first.area) == ("30001", "VĨNH TRẠCH", "An Biên")
    assert (first.representative, first.representative_title, first.phone) == ("Lý Thị Bé", "Giám đốc", "02963872102")
    assert (first.charter_capital, first.status) == (3_200_000_000, "active")
    assert dict(first.figures) == {"members": 660, "members_female": 554, "revenue": 610_000_000, "profit": -19_000_000}

    assert (second.name, second.tax_code, second.founded_on) == ("Hợp tác xã Mây tre đan Phú An", "0100233488", DAY(2022, 9, 27))
    assert (second.charter_capital, second.status, second.commune_code) == (590_000_000, "suspended", "30002")
    assert dict(second.figures) == {"members": 1120, "members_female": 12, "revenue": 27_030_250_000, "profit": 574_000_000}

    assert (third.name, third.kind, third.area, third.commune_code, third.commune_text) == (
        "Tổ hợp tác Lúa giống Bình Mỹ", "THT", "Châu Thành", None, "Xã Lạ",
    )  # fmt: skip
    assert dict(third.figures) == {"members": 15, "members_female": 4, "revenue": 19_346_000_000, "profit": None}

    assert (fourth.tax_code, fourth.founded_on, fourth.charter_capital, fourth.status) == ("0100109107", None, None, None)
    assert dict(fourth.figures) == {"members": None, "members_female": None, "revenue": 9_885_000_000, "profit": None}

    def pointed_at(row: int) -> dict[str | None, str]:
        return {issue.column: issue.severity for issue in said(answer, row)}

    assert pointed_at(7) == {"B": "note", "C": "note", "D": "note", "F": "note", "G": "note"}
    assert pointed_at(8) == {"B": "note", "C": "note", "D": "note"}
    assert pointed_at(11) == {"E": "warning"}
    assert pointed_at(12) == dict.fromkeys("CDEHIJLM", "warning")
    assert [pointed_at(row) for row in (6, 9, 10, 14, 15, 16)] == [{None: "note"}] * 6
    assert [issue.column for issue in said(answer, 4)] == ["K"]


def test_issues_come_in_the_order_of_the_sheet(tmp_path: Path) -> None:
    answer = read(workbook(tmp_path, MESSY, merged=SPANS))
    places = [(issue.row or 0, len(issue.column or ""), issue.column or "") for issue in answer.issues]
    assert places == sorted(places)


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    path = workbook(tmp_path, MESSY, merged=SPANS)
    assert read(path) == read(path)
