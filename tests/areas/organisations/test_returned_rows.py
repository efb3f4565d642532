"""The workbook of rows that were not taken: mended in Excel, it is read again as a list."""

import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from lmhtx_desktop.areas.organisations.intake import Intake, Prepared, decide_again, prepare_import, reasons_left, write_left
from lmhtx_desktop.areas.organisations.merging import Decision
from lmhtx_desktop.kernel.errors import Trouble
from tests.areas.organisations.conftest import Register

UPPER = ["STT", "Tên tổ chức", "MST", "Ngày thành lập", "Thành viên", None, "Doanh thu"]
LOWER = [None, None, None, None, "Tổng số", "Nữ", None]
DAY = datetime.date(2015, 6, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    for row in (
        ["DANH SÁCH HTX NĂM 2025"], ["(Đơn vị tính: tỷ đồng)"], UPPER, LOWER,
        ["I", "Huyện An Biên"], [1, "HTX Một", "0100233488", DAY, 20, 5, 1.5], [2, "Sông Xanh", "0314409058", DAY, 30, 31, 2],
        ["II", "Huyện Tri Tôn"], [3, "HTX Ba", "0100112437", "=1+", 7, 2, "3,25"], [4, None, "1600000001", DAY, 9, 1, 1],
    ):  # fmt: skip
        sheet.append(row)
    sheet["D9"].data_type = "s"
    for span in ("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"):
        sheet.merge_cells(span)
    book.save(tmp_path / "ds.xlsx")
    return tmp_path / "ds.xlsx"


def prepared(register: Register, path: Path, *skipped: int) -> Prepared:
    found = register.data.ask(prepare_import, Intake(path))
    return register.data.ask(decide_again, found, {row: Decision("skip") for row in skipped})


def test_refused_and_left_out_rows_are_handed_back_with_their_cells_and_reasons(register: Register, path: Path, tmp_path: Path) -> None:
    found = prepared(register, path, 9)
    target = tmp_path / "tra lai.xlsx"
    assert list(reasons_left(found)) == [7, 9, 10]
    assert write_left(found, target) == 3
    rows = [list(row) for row in load_workbook(target).active.iter_rows(values_only=True)]
    assert rows[2][:8] == [*UPPER, "Lý do"]
    assert rows[4][:2] == ["I", "Huyện An Biên"]
    assert rows[5][:3] == [2, "Sông Xanh", "0314409058"]
    assert rows[5][3].date() == DAY
    assert "không rõ loại hình" in rows[5][7]
    assert rows[6][:2] == ["II", "Huyện Tri Tôn"]
    assert (rows[7][3], rows[7][6], rows[7][7]) == ("=1+", "3,25", "Không chọn nhập.")
    assert "không có tên" in rows[8][7]


def test_the_workbook_says_the_same_when_it_is_read_again(register: Register, path: Path, tmp_path: Path) -> None:
    before = prepared(register, path, 9)
    target = tmp_path / "tra lai.xlsx"
    write_left(before, target)
    book = load_workbook(target)
    book.active["B6"], book.active["B9"] = "HTX Hai", "HTX Bốn"
    book.save(target)
    again = prepared(register, target)
    assert [row.name for row in again.read.rows] == ["Hợp tác xã Hai", "Hợp tác xã Ba", "Hợp tác xã Bốn"]
    assert [row.area for row in again.read.rows] == ["An Biên", "Tri Tôn", "Tri Tôn"]
    assert (again.read.year, again.read.rows[1].figures["revenue"]) == (2025, 3_250_000_000)
    assert (again.read.rows[0].founded_on, again.read.rows[0].figures["members"]) == (DAY, 30)
    assert again.report.refused == 0
    assert again.read.fingerprint == before.read.fingerprint
    assert {column.heading for column in again.read.columns if column.field is None} == {"Lý do"}


def test_handed_back_twice_there_is_still_one_column_of_reasons(register: Register, path: Path, tmp_path: Path) -> None:
    once, twice = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    write_left(prepared(register, path), once)
    assert write_left(prepared(register, once), twice) == 2
    head = next(load_workbook(twice).active.iter_rows(min_row=3, max_row=3, values_only=True))
    assert list(head) == [*UPPER, "Lý do"]


def test_a_list_in_an_old_font_is_handed_back_in_unicode(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "cu.csv"
    path.write_bytes("Tªn tæ chøc;MST;§Þa chØ\nHTX Mét;1;Êp Hßa H¹nh\nS«ng Xanh;2;Khu T©n Hßa\n".encode("latin-1"))
    found = prepared(register, path)
    target = tmp_path / "t.xlsx"
    assert write_left(found, target) == 1
    assert [cell.value for cell in load_workbook(target).active[2]][:3] == ["Sông Xanh", "2", "Khu Tân Hòa"]


def test_a_place_that_cannot_be_written_is_a_sentence(register: Register, path: Path, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="Không ghi được tệp"):
        write_left(prepared(register, path), tmp_path / "khong co" / "x.xlsx")
