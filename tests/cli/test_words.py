"""The command line: the same rules as the window, sentences or JSON, an honest exit status, never a traceback."""

import datetime
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from lmhtx_desktop.app import console
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.areas.organisations.queries.parked import parked_count
from lmhtx_desktop.store.datafile import open_file

HEADINGS = ["STT", "Tên tổ chức", "Loại hình", "Mã số thuế", "Ngày thành lập", "Xã/phường", "Lĩnh vực", "Tình trạng", "Thành viên Liên minh",
            "Ngày kết nạp", "Số thành viên", "Doanh thu (triệu đồng)"]  # fmt: skip
Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(qapp: object, capsys: pytest.CaptureFixture[str]) -> Say:
    """Carry out one line of words; return status, output and complaints."""

    def carry_out(*words: object) -> tuple[int, str, str]:
        status = console.main([str(word) for word in words])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return status, told.out, told.err

    return carry_out


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mau") / "mau.lmhtx"
    make_demo(path, organisations=24, years=2, seed=3)
    return path


def new_file(say: Say, folder: Path) -> Path:
    path = folder / "moi.lmhtx"
    assert say("new", path, "--province", "91")[0] == 0
    return path


def organisation_list(path: Path, *rows: list[Any]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADINGS, *rows):
        sheet.append(row)
    book.save(path)
    return path


GOOD = [1, "Hợp tác xã Rau sạch Bình Minh", "HTX", "0100233488", datetime.date(2019, 3, 5), "Xã Mỹ Thuận", "Nông nghiệp", "Đang hoạt động", "x",
        datetime.date(2020, 1, 2), 45, 1250.5]  # fmt: skip
NO_DAY = [
    2,
    "Tổ hợp tác Nuôi cá Sông Xanh",
    "Tổ hợp tác",
    "",
    "31/02/2020",
    "Xã Mỹ Thuận",
    "Nông nghiệp",
    "Đang hoạt động",
    "",
    "",
    12,
    "abc",
]
NAMELESS = [3, "", "HTX", "", "", "", "", "", "", "", 9, 10]


def test_a_new_file_knows_its_province_and_is_sound(say: Say, tmp_path: Path) -> None:
    path = new_file(say, tmp_path)
    status, told, _ = say("check", path)
    assert (status, told.strip()) == (0, "Dữ liệu nguyên vẹn, mọi phép kiểm tra đều đạt.")
    status, told, _ = say("list", "organisations", "--db", path, "--json")
    assert json.loads(told) == {"total": 0, "rows": []}


def test_a_new_file_never_overwrites_and_an_unknown_province_leaves_nothing(say: Say, tmp_path: Path) -> None:
    path = new_file(say, tmp_path)
    before = path.read_bytes()
    status, _, complaint = say("new", path, "--province", "91")
    assert status == 3
    assert "Đã có tệp" in complaint
    assert path.read_bytes() == before
    status, _, complaint = say("new", tmp_path / "la.lmhtx", "--province", "99")
    assert status == 3
    assert "99" in complaint
    assert not (tmp_path / "la.lmhtx").exists()


def test_an_import_counts_every_row_and_points_at_every_doubt(say: Say, tmp_path: Path) -> None:
    path = new_file(say, tmp_path)
    book = organisation_list(tmp_path / "ds.xlsx", GOOD, NO_DAY, NAMELESS)

    status, told, _ = say("import", "organisations", book, "--db", path, "--year", "2025", "--dry-run", "--json")
    preview = json.loads(told)
    assert say("list", "organisations", "--db", path, "--json")[1].count('"id"') == 0
    status, told, _ = say("import", "organisations", book, "--db", path, "--year", "2025", "--json")
    report = json.loads(told)

    assert report == preview
    assert status == 1
    assert [report[key] for key in ("read", "created", "updated", "unchanged", "needs_review", "refused")] == [3, 2, 0, 0, 0, 1]
    assert report["header_row"] == 1
    assert {(issue["row"], issue["column"]) for issue in report["issues"]} >= {(3, "E"), (3, "L")}
    assert all(issue["message"].endswith(".") for issue in report["issues"])


def test_what_was_imported_is_listed_field_by_field(say: Say, tmp_path: Path) -> None:
    path = new_file(say, tmp_path)
    say("import", "organisations", organisation_list(tmp_path / "ds.xlsx", GOOD), "--db", path, "--year", "2025")
    status, told, _ = say("list", "organisations", "--db", path, "--search", "rau sach", "--json")
    (row,) = json.loads(told)["rows"]
    assert status == 0
    assert {key: row[key] for key in ("name", "kind", "tax_code", "founded_on", "founded_year", "sector", "status", "alliance_member", "admitted_on")} == {
        "name": "Hợp tác xã Rau sạch Bình Minh", "kind": "HTX", "tax_code": "0100233488", "founded_on": "2019-03-05", "founded_year": None,
        "sector": "NN", "status": "Đang hoạt động", "alliance_member": True, "admitted_on": "2020-01-02",
    }  # fmt: skip
    assert row["figures"]["year"] == 2025
    assert (row["figures"]["members"], row["figures"]["revenue"], row["figures"]["profit"]) == (45, 1_250_500_000, None)
    assert say("list", "organisations", "--db", path, "--as-of", "01/01/2018", "--json")[1].count('"id"') == 0


def test_the_same_list_twice_changes_nothing(say: Say, tmp_path: Path) -> None:
    path = new_file(say, tmp_path)
    book = organisation_list(tmp_path / "ds.xlsx", GOOD)
    say("import", "organisations", book, "--db", path, "--year", "2025")
    status, told, _ = say("import", "organisations", book, "--db", path, "--year", "2025", "--json")
    assert status == 0
    assert [json.loads(told)[key] for key in ("created", "updated", "unchanged")] == [0, 0, 1]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "rỗng"), (b"PK\x03\x04 cut short", ""), (b"\xd0\xcf\x11\xe0 no workbook", ""), (b"a;b\n1;2\n", "Tên tổ chức")],
)
def test_a_list_that_is_none_is_refused_with_a_sentence(say: Say, tmp_path: Path, content: bytes, sentence: str) -> None:
    path = new_file(say, tmp_path)
    book = tmp_path / "ds.xlsx"
    book.write_bytes(content)
    status, told, complaint = say("import", "organisations", book, "--db", path)
    assert (status, told) == (3, "")
    assert sentence in complaint
    assert complaint.count("\n") == 1


def test_forms_are_listed_shown_explained_and_exported(say: Say, demo: Path, tmp_path: Path) -> None:
    codes = [form["code"] for form in json.loads(say("form", "list", "--json")[1])]
    assert codes == ["KTTT-01", "KTTT-02", "KTTT-03", "KTTT-04", "LM-01", "LM-02", "LM-03", "QUY-01", "QUY-02", "QUY-03", "QUY-04"]
    shown = json.loads(say("form", "show", "KTTT-01", "--db", demo, "--period", "2025", "--json")[1])
    row = next(row for row in shown["rows"] if row["key"] == "htx_members")
    explained = json.loads(say("form", "explain", "KTTT-01", "htx_members", "estimate", "--db", demo, "--period", "2025", "--json")[1])
    assert (
        row["values"]["estimate"]
        == explained["value"]
        == sum(record["amount"] for record in explained["records"] if record["amount"] is not None)
    )
    assert explained["value"] > 0

    status, told, _ = say("form", "export", "all", "--db", demo, "--period", "2025", "--out", tmp_path / "bieu", "--pdf", "--json")
    files = sorted(path.name for path in (tmp_path / "bieu").iterdir())
    assert status == 0
    assert files == sorted(f"{code}_2025.{kind}" for code in codes for kind in ("xlsx", "pdf"))
    assert len(json.loads(told)["files"]) == 2 * len(codes)
    book = load_workbook(tmp_path / "bieu" / "KTTT-01_2025.xlsx")
    assert any(cell.value == row["values"]["estimate"] for line in book.worksheets[0].iter_rows() for cell in line)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("form", "show", "KTTT-99", "--period", "2025"), "KTTT-99"),
        (("form", "show", "KTTT-01", "--period", "2025Q9"), "2025Q9"),
        (("form", "explain", "KTTT-01", "nothing", "estimate", "--period", "2025"), "nothing"),
        (("list", "organisations", "--as-of", "31/02/2025"), "31/02/2025"),
        (("list", "organisations", "--limit", "-1"), "âm"),
    ],
)
def test_a_wrong_question_gets_one_sentence(say: Say, demo: Path, words: tuple[str, ...], part: str) -> None:
    status, told, complaint = say(*words, "--db", demo)
    assert (status, told) == (3, "")
    assert part in complaint
    assert complaint.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("forms",), ("new",), ("import", "members", "x.xlsx", "--db", "y"), ("form", "show")])
def test_wrong_words_have_their_own_status(say: Say, words: tuple[str, ...]) -> None:
    status, told, complaint = say(*words)
    assert (status, told) == (2, "")
    assert "Lệnh chưa đúng" in complaint


def test_looking_does_not_change_a_byte(say: Say, demo: Path) -> None:
    before = demo.read_bytes()
    say("check", demo)
    say("list", "organisations", "--db", demo)
    say("form", "show", "LM-02", "--db", demo, "--period", "2025")
    assert demo.read_bytes() == before


def test_an_export_over_a_folder_is_refused_and_leaves_what_was_there(say: Say, demo: Path, tmp_path: Path) -> None:
    (tmp_path / "KTTT-01_2025.xlsx").mkdir()
    status, _, complaint = say("form", "export", "KTTT-01", "--db", demo, "--period", "2025", "--out", tmp_path)
    assert status == 3
    assert "KTTT-01_2025.xlsx" in complaint
    assert [path.name for path in tmp_path.iterdir()] == ["KTTT-01_2025.xlsx"]


def test_a_copy_is_made_and_brought_back(say: Say, demo: Path, tmp_path: Path) -> None:
    status, told, _ = say("backup", demo, "--to", tmp_path / "usb")
    assert status == 0
    assert "đã mở lại và đếm đủ" in told
    (copy,) = (tmp_path / "usb").glob("*.lmhtx")
    assert say("restore", copy, "--to", tmp_path / "lai.lmhtx")[0] == 0
    assert say("check", tmp_path / "lai.lmhtx")[0] == 0
    assert say("restore", copy, "--to", tmp_path / "lai.lmhtx")[0] == 3


def test_the_demo_is_the_same_for_the_same_seed(say: Say, tmp_path: Path) -> None:
    told = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.lmhtx"
        assert say("demo", path, "--organisations", "12", "--years", "2", "--seed", "9")[0] == 0
        told.append(
            [
                say("list", "organisations", "--db", path, "--json")[1],
                say("form", "show", "QUY-01", "--db", path, "--period", "2026", "--json")[1],
            ]
        )
    assert told[0] == told[1]
    became_cooperatives = 2
    assert json.loads(told[0][0])["total"] == 12 + became_cooperatives


TERMS = {"principal": 100_000_000, "disbursed_on": "2026-01-15", "months": 3, "plan": "equal_principal", "annual_rate_percent": 7.3}


def test_a_schedule_and_a_statement_come_from_terms_alone(say: Say, tmp_path: Path) -> None:
    terms = tmp_path / "vay.json"
    terms.write_text(json.dumps(TERMS), encoding="utf-8")
    status, told, _ = say("loan", "schedule", terms, "--json")
    rows = json.loads(told)
    assert status == 0
    assert [row["principal"] for row in rows] == [33_333_333, 33_333_333, 33_333_334]
    assert [row["interest"] for row in rows] == [620_000, 373_333, 206_667]
    terms.write_text(
        json.dumps({"terms": TERMS, "receipts": [{"on": "2026-02-15", "amount": 33_953_333}], "as_of": "2026-02-20"}), encoding="utf-8"
    )
    statement = json.loads(say("loan", "statement", terms, "--json")[1])
    assert (statement["outstanding_principal"], statement["due_unpaid_principal"], statement["debt_group"]) == (66_666_667, 0, 1)


@pytest.mark.parametrize(
    "change",
    [
        {"principal": -3},
        {"principal": "abc"},
        {"disbursed_on": "2026-02-31"},
        {"disbursed_on": "1924-01-01"},
        {"months": 0},
        {"plan": "magic"},
        {"surprise": 1},
    ],
)
def test_wrong_terms_are_refused_with_a_sentence(say: Say, tmp_path: Path, change: dict[str, Any]) -> None:
    terms = tmp_path / "vay.json"
    terms.write_text(json.dumps(TERMS | change), encoding="utf-8")
    status, told, complaint = say("loan", "schedule", terms)
    assert (status, told) == (3, "")
    assert complaint.strip()


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "null", '"x"', "\ud800"])
def test_terms_that_are_no_terms_are_refused(say: Say, tmp_path: Path, content: str) -> None:
    terms = tmp_path / "vay.json"
    terms.write_bytes(content.encode("utf-8", "surrogatepass"))
    status, told, complaint = say("loan", "schedule", terms)
    assert (status, told) == (3, "")
    assert complaint.strip()


def test_rows_refused_are_written_for_mending_and_rows_in_doubt_wait(say: Say, tmp_path: Path) -> None:
    path, mended = new_file(say, tmp_path), tmp_path / "sua.xlsx"
    book = organisation_list(tmp_path / "ds.xlsx", GOOD, NAMELESS, [9, *GOOD[1:]])
    status, told, _ = say("import", "organisations", book, "--db", path, "--year", "2025", "--refused", mended, "--json")
    assert (status, json.loads(told)["needs_review"], json.loads(told)["refused"]) == (1, 1, 1)
    rows = list(load_workbook(mended).active.iter_rows(values_only=True))
    assert rows[0] == (*HEADINGS, "Lý do")
    assert rows[1][-1].endswith(".")
    assert len(rows) == 2
    office = open_file(path, user="thử", today=lambda: datetime.date(2026, 11, 22))
    assert office.ask(parked_count) == 1
    office.close()


def test_an_import_is_found_by_its_name_and_taken_back_whole(say: Say, demo: Path, tmp_path: Path) -> None:
    db = tmp_path / "tinh.lmhtx"
    shutil.copy(demo, db)
    before = say("list", "organisations", "--db", db, "--json")[1]
    path = organisation_list(tmp_path / "danh sách mới.xlsx", GOOD)
    assert say("import", "organisations", path, "--db", db, "--year", 2025)[0] == 0
    assert say("list", "organisations", "--db", db, "--json")[1] != before
    (act,) = json.loads(say("history", "--db", db, "--search", "danh sach moi", "--json")[1])["rows"]
    assert (act["can_be_undone"], act["undone"]) == (True, False)
    status, told, _ = say("undo", act["id"], "--db", db)
    assert (status, told.strip()) == (0, "Hoàn tác: Nhập 1 dòng từ danh sách mới.xlsx")
    assert say("list", "organisations", "--db", db, "--json")[1] == before
    assert say("check", db)[0] == 0
    assert "đã hoàn tác" in say("history", "--db", db, "--search", "danh sach moi")[1]
    status, _, complaint = say("undo", act["id"], "--db", db)
    assert (status, "đã được hoàn tác rồi" in complaint) == (3, True)
    assert say("undo", 999_999, "--db", db)[0] == 3
