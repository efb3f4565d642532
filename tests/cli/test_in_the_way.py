"""The command line on bad days: odd names, odd surroundings, no room. One sentence, an honest status, nothing left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lmhtx_desktop.app import demo as demo_province
from lmhtx_desktop.kernel.errors import Trouble
from tests.cli.test_words import GOOD, TERMS, Say, demo, new_file, organisation_list, say  # noqa: F401
from tests.conftest import TODAY

ROOT = Path(__file__).resolve().parents[2]


def in_a_shell(*words: object, stdin: bytes = b"", **surroundings: str) -> "subprocess.CompletedProcess[bytes]":
    """Run the command line as its own program."""
    command = [sys.executable, "-m", "lmhtx_desktop.app.console", *map(str, words)]
    cleared = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    paths = {"PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(command, env=cleared | paths | surroundings, input=stdin, capture_output=True, check=False)


@pytest.mark.parametrize(
    "surroundings",
    [
        {"LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "en_US.ISO-8859-1", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"},
        {"LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONIOENCODING": "ascii"},
    ],
    ids=lambda each: ",".join(each),
)
def test_sentences_come_out_whatever_the_surroundings(tmp_path: Path, surroundings: dict[str, str]) -> None:
    told = in_a_shell("check", tmp_path / "mất.lmhtx", **surroundings)
    assert told.returncode == 3
    assert "Không thấy tệp" in told.stderr.decode("utf-8")
    terms = json.dumps(TERMS).encode()
    told = in_a_shell("loan", "schedule", "-", stdin=b"\xef\xbb\xbf" + terms, **surroundings)
    assert told.returncode == 0
    assert "Dư nợ" in told.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_name_that_is_no_text_is_no_bug(say: Say, tmp_path: Path) -> None:  # noqa: F811
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.lmhtx"))
    told = in_a_shell("check", odd)
    assert told.returncode == 3
    assert "Không thấy tệp" in told.stderr.decode("utf-8")
    assert in_a_shell("new", odd, "--province", "91").returncode == 0
    told = in_a_shell("backup", odd, "--to", tmp_path / "usb")
    assert told.returncode == 0, told.stderr
    assert "đếm đủ" in told.stdout.decode("utf-8")


@pytest.mark.parametrize("year", ["99999999999999999999999", "-5", "0", "20255"])
def test_a_year_that_is_none_is_refused(say: Say, demo: Path, tmp_path: Path, year: str) -> None:  # noqa: F811
    book = organisation_list(tmp_path / "ds.xlsx", GOOD)
    for words in (("list", "organisations"), ("import", "organisations", book, "--dry-run")):
        status, told, complaint = say(*words, "--db", demo, "--year", year)
        assert (status, told) == (3, "")
        assert "Năm" in complaint


def test_a_path_that_cannot_be_is_no_bug(say: Say, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "tệp").write_text("x")
    for words in (
        ("check", tmp_path / ("x" * 300)),
        ("new", tmp_path / ("x" * 300), "--province", "91"),
        ("new", tmp_path / "tệp" / "a.lmhtx", "--province", "91"),
        ("demo", tmp_path / "tệp" / "a.lmhtx", "--organisations", "1"),
        ("backup", tmp_path / ("x" * 300), "--to", tmp_path / "usb"),
        ("loan", "schedule", tmp_path / ("x" * 300)),
        ("import", "organisations", tmp_path / ("x" * 300), "--db", tmp_path / "tệp"),
    ):
        status, told, complaint = say(*words)
        assert (status, told) == (3, "")
        assert "ngoài dự kiến" not in complaint
        assert complaint.count("\n") == 1
    assert [found.name for found in tmp_path.iterdir()] == ["tệp"]


def test_a_demo_that_cannot_be_finished_leaves_nothing(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    def full(office: object) -> None:
        raise Trouble("Ổ đĩa đã đầy.")

    monkeypatch.setattr(demo_province.happenings, "build", full)
    status, told, complaint = say("demo", tmp_path / "a.lmhtx", "--organisations", "5", "--years", "1")
    assert (status, told, complaint) == (3, "", "Ổ đĩa đã đầy.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_answers_that_cannot_be_written_are_no_bug(tmp_path: Path) -> None:
    terms = tmp_path / "vay.json"
    terms.write_text(json.dumps(TERMS))
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "lmhtx_desktop.app.console", "loan", "schedule", str(terms)]
        told = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, check=False)
    assert told.returncode == 3
    complaint = told.stderr.decode("utf-8")
    assert "Traceback" not in complaint
    assert complaint.count("\n") == 1


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"terms":' * 50_000 + "1" + "}" * 50_000,
        '{"principal":' + "9" * 5_000 + "}",
        json.dumps(TERMS | {"annual_rate_percent": "1e-999999999"}),
        json.dumps(TERMS | {"overdue_rate_factor": "1e-999999999"}),
        json.dumps(TERMS | {"annual_rate_percent": "0." + "3" * 5_000}),
        json.dumps(TERMS | {"months": 10**9}),
        json.dumps(TERMS | {"principal": 10**30}),
        json.dumps(TERMS | {"round_to": 10**30}),
        json.dumps(TERMS | {"\ud800": 1}),
        json.dumps(TERMS | {"x" * 100_000: 1}),
        json.dumps(TERMS | {"plan": "z\nz" * 10_000}),
        json.dumps(TERMS | {"disbursed_on": "\ud800026-01-01"}),
        '{"principal":NaN}',
    ],
    ids=lambda text: text[:30],
)
def test_nonsense_terms_are_refused_at_once_in_one_short_sentence(tmp_path: Path, text: str) -> None:
    told = in_a_shell("loan", "schedule", "-", stdin=text.encode())
    complaint = told.stderr.decode("utf-8")
    assert (told.returncode, told.stdout) == (3, b"")
    assert "ngoài dự kiến" not in complaint
    assert complaint.count("\n") == 1
    assert len(complaint) < 500


def test_the_window_keeps_its_file_while_a_list_comes_in_by_command_line(say: Say, tmp_path: Path) -> None:  # noqa: F811
    from lmhtx_desktop.store.datafile import open_file

    path = new_file(say, tmp_path)
    book = organisation_list(tmp_path / "ds.xlsx", GOOD)
    window = open_file(path, user="Nguyễn Thị Ánh", today=lambda: TODAY)
    try:
        told = in_a_shell("import", "organisations", book, "--db", path, "--year", "2025")
        assert told.returncode == 3
        assert "Nguyễn Thị Ánh" in told.stderr.decode("utf-8")
        assert in_a_shell("check", path).returncode == 0
    finally:
        window.close()
    assert in_a_shell("import", "organisations", book, "--db", path, "--year", "2025").returncode == 0
