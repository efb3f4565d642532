"""The match of a list's columns is kept, and known again by the headings."""

from pathlib import Path

import openpyxl
import pytest

from lmhtx_desktop.areas.organisations.commands.layouts import KeepLayout, keep_layout
from lmhtx_desktop.areas.organisations.intake import Intake, prepare_import
from lmhtx_desktop.areas.organisations.reading import Layout, layout_from, layout_text
from lmhtx_desktop.areas.organisations.reading.layouts import fingerprint_of, layout_keys
from tests.areas.organisations.conftest import Register

HEADINGS = ["STT", "Tên HTX", "Người phụ trách chung", "Xã/phường", "Doanh số năm 2025", "Ghi chú"]
ROW = [1, "HTX Mới", "Trần Thị Sáu", "Xã Châu Phong", 1500, "x"]
CHOSEN = {2: "representative", 4: "revenue"}


def list_at(path: Path, headings: list[str], row: list[object]) -> Path:
    book = openpyxl.Workbook()
    book.active.append(headings)
    book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def corrected(register: Register, tmp_path: Path) -> Register:
    found = register.data.ask(
        prepare_import, Intake(list_at(tmp_path / "ds.xlsx", HEADINGS, ROW), year=2025, chosen=CHOSEN, units={4: 1_000})
    )
    assert found.read.layout
    assert not found.read.kept
    register.data.carry_out(keep_layout, KeepLayout(found.read.fingerprint, found.read.file, found.read.layout))
    return register


def test_the_same_headings_are_matched_as_corrected_before(corrected: Register, tmp_path: Path) -> None:
    again = corrected.data.ask(prepare_import, Intake(list_at(tmp_path / "moi.xlsx", HEADINGS, ROW), year=2025))
    [row] = again.read.rows
    assert (row.representative, row.figures["revenue"], again.read.kept) == ("Trần Thị Sáu", 1_500_000, True)
    assert any("lần nhập trước" in issue.message for issue in again.read.issues)


def test_the_order_of_columns_and_the_year_in_a_heading_do_not_matter(corrected: Register, tmp_path: Path) -> None:
    headings = [heading.replace("2025", "2026").upper() for heading in reversed(HEADINGS)]
    again = corrected.data.ask(prepare_import, Intake(list_at(tmp_path / "moi.xlsx", headings, ROW[::-1]), year=2026))
    [row] = again.read.rows
    assert (row.representative, row.figures["revenue"]) == ("Trần Thị Sáu", 1_500_000)


def test_other_headings_are_not_touched_and_the_person_at_hand_goes_before(corrected: Register, tmp_path: Path) -> None:
    other = corrected.data.ask(prepare_import, Intake(list_at(tmp_path / "a.xlsx", [*HEADINGS, "Cột thêm"], [*ROW, 1]), year=2025))
    assert (other.read.rows[0].representative, other.read.kept) == (None, False)
    path = list_at(tmp_path / "b.xlsx", HEADINGS, ROW)
    [row] = corrected.data.ask(prepare_import, Intake(path, year=2025, chosen={2: None})).read.rows
    assert (row.representative, row.figures["revenue"]) == (None, 1_500_000)
    [row] = corrected.data.ask(prepare_import, Intake(path, year=2025, as_before=False)).read.rows
    assert (row.representative, row.figures) == (None, {})


def test_keeping_can_be_replaced_forgotten_and_taken_back(corrected: Register, tmp_path: Path) -> None:
    path = list_at(tmp_path / "b.xlsx", HEADINGS, ROW)
    read = corrected.data.ask(prepare_import, Intake(path, year=2025)).read
    corrected.data.carry_out(keep_layout, KeepLayout(read.fingerprint, "b.xlsx", Layout({"nguoiphutrachchung": "area"})))
    assert corrected.data.ask(prepare_import, Intake(path, year=2025)).read.rows[0].area == "Trần Thị Sáu"
    corrected.data.carry_out(keep_layout, KeepLayout(read.fingerprint, "b.xlsx", Layout()))
    assert not corrected.data.ask(prepare_import, Intake(path, year=2025)).read.kept


def test_a_kept_layout_that_makes_no_sense_here_is_as_none() -> None:
    layout = Layout({"a": "revenue", "b": None}, {"a": 1_000})
    assert layout_from(layout_text(layout)) == layout
    assert layout_from('{"fields": {"a": "of_tomorrow", "b": null}, "units": {"a": 7}}') == Layout({"b": None}, {})
    for broken in ("", "[]", '{"fields": 3, "units": {}}', "null"):
        assert layout_from(broken) == Layout()


def test_equal_headings_are_told_apart_and_the_column_of_reasons_does_not_count() -> None:
    keys = layout_keys([("STT",), ("Nữ",), ("Nữ",), ("Thành viên", "Nữ"), (), ("Lý do",)])
    assert keys == ("stt", "nu", "nu#2", "thanhvien/nu", "", "")
    assert fingerprint_of(keys) == fingerprint_of(keys[::-1]) == fingerprint_of(keys[:4]) != fingerprint_of(keys[1:])
