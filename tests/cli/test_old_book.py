"""``lmhtx import loans``: a list of the older book comes in by the same rules as in the window."""

import json
from pathlib import Path

import pytest

from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.commands import OpenFund, open_fund
from lmhtx_desktop.cli.answers import opened
from lmhtx_desktop.store.datafile import open_file
from tests.areas.fund.test_old_book import listed, workbook
from tests.cli.test_words import Say, new_file, say  # noqa: F401 - say is a fixture

PERSON = {"Tên_khách_hàng": "Nguyễn Thị Hoa", "MST/CCCD": "089180001234"}


@pytest.fixture
def place(say: Say, tmp_path: Path) -> Path:  # noqa: F811
    path = new_file(say, tmp_path)
    with opened(path) as file:
        file.carry_out(open_fund, OpenFund("Quỹ Hỗ trợ phát triển HTX", "COMPANY", 10_000_000_000))
    return path


def balances(path: Path) -> dict[str, int]:
    with opened(path, read_only=True) as file:
        files = file.ask(lambda reading: loan_files(reading.connection)).values()
        return {each.contract.contract_number: each.on(each.facts.opening.on).outstanding_principal for each in files if each.facts.opening}


def test_a_dry_run_tells_everything_and_writes_nothing(say: Say, place: Path, tmp_path: Path) -> None:  # noqa: F811
    book = workbook(tmp_path / "cu.xlsx", listed(**PERSON), listed(**PERSON, Số_hợp_đồng="02", Dư_nợ=71_000_000), listed(Số_hợp_đồng="03"))
    status, out, _ = say("import", "loans", book, "--db", place, "--dry-run")
    assert status == 1
    assert "đọc 3 khoản vay đến hết ngày 30/06/2026; nhận 1, lệch số bỏ ra 1, từ chối 1." in out
    assert "! 02: Dư nợ trong danh sách lệch 1.000.000 đ" in out
    assert "✗ dòng 7, cột B: Chưa có “HTX NN Tân Phú” trong danh sách tổ chức" in out
    assert balances(place) == {}


def test_loans_come_in_and_those_that_differ_as_the_words_say(say: Say, place: Path, tmp_path: Path) -> None:  # noqa: F811
    book = workbook(tmp_path / "cu.xlsx", listed(**PERSON), listed(**PERSON, Số_hợp_đồng="02", Dư_nợ=71_000_000))
    status, out, _ = say("import", "loans", book, "--db", place, "--differing", "listed", "--json")
    answer = json.loads(out)
    assert (status, answer["taken"], answer["as_of"]) == (0, 2, "2026-06-30")
    assert [loan["principal_difference"] for loan in answer["loans"]] == [0, 1_000_000]
    assert balances(place) == {"01/2026/HĐTD": 70_000_000, "02": 71_000_000}


def test_a_file_open_in_a_window_or_open_for_reading_only_takes_nothing_in(say: Say, place: Path, tmp_path: Path) -> None:  # noqa: F811
    book = workbook(tmp_path / "cu.xlsx", listed(**PERSON))
    window = open_file(place, user="cửa sổ")
    try:
        status, _, complaint = say("import", "loans", book, "--db", place)
        assert (status, "đang mở tệp này" in complaint) == (3, True)
    finally:
        window.close()
    place.chmod(0o444)
    status, _, complaint = say("import", "loans", book, "--db", place)
    assert (status, "chỉ đọc" in complaint) == (3, True)
    place.chmod(0o644)
    assert balances(place) == {}
    assert say("import", "loans", book, "--db", place)[0] == 0
    assert balances(place) == {"01/2026/HĐTD": 70_000_000}


def test_without_a_day_or_a_fund_it_says_what_is_missing(say: Say, tmp_path: Path, place: Path) -> None:  # noqa: F811
    book = workbook(tmp_path / "cu.xlsx", listed(**PERSON), title="DƯ NỢ")
    status, out, _ = say("import", "loans", book, "--db", place)
    assert (status, "hãy ghi ngày chốt sổ" in out) == (1, True)
    assert say("import", "loans", book, "--db", place, "--as-of", "30/6/2026")[0] == 0
    (tmp_path / "khac").mkdir()
    status, _, complaint = say("import", "loans", book, "--db", new_file(say, tmp_path / "khac"))
    assert (status, complaint.strip()) == (3, "Trước hết hãy ghi quỹ và vốn điều lệ của quỹ.")
    status, _, complaint = say("import", "loans", book, "--db", place, "--fund", "không có")
    assert (status, "Quỹ Hỗ trợ phát triển HTX" in complaint) == (3, True)
    assert say("import", "loans", book, "--db", place, "--year", "2025")[0] == 3
