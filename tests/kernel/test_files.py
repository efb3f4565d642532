"""Files are written whole or not at all."""

import errno
from pathlib import Path
from typing import IO

import pytest

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.files import write_book, write_whole


def test_a_file_is_put_in_place_with_its_folders_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "báo cáo" / "2025" / "mẫu.xlsx"
    write_whole(target, lambda draft: draft.write_text("mới", encoding="utf-8") and None)
    assert target.read_text(encoding="utf-8") == "mới"
    assert list(target.parent.iterdir()) == [target]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("cũ", encoding="utf-8")
    write_whole(target, lambda draft: draft.write_text("mới", encoding="utf-8") and None)
    assert target.read_text(encoding="utf-8") == "mới"


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (OSError(errno.ENOSPC, "no space"), "đầy"),
        (PermissionError(errno.EACCES, "denied"), "đang mở"),
        (OSError(errno.EIO, "i/o"), "Không ghi được"),
    ],
)
def test_when_writing_fails_the_older_file_stays_and_the_draft_goes(tmp_path: Path, failure: OSError, words: str) -> None:
    target = tmp_path / "a.txt"
    target.write_text("cũ", encoding="utf-8")

    def half(draft: Path) -> None:
        draft.write_text("nửa", encoding="utf-8")
        raise failure

    with pytest.raises(Trouble) as trouble:
        write_whole(target, half)
    assert words in trouble.value.sentence
    assert trouble.value.what_to_do
    assert target.read_text(encoding="utf-8") == "cũ"
    assert list(tmp_path.iterdir()) == [target]


def test_a_bug_in_the_writer_is_not_hidden_and_leaves_no_draft(tmp_path: Path) -> None:
    def broken(draft: Path) -> None:
        draft.write_text("nửa", encoding="utf-8")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "a.txt", broken)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_is_a_calm_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(Trouble):
        write_whole(tmp_path / "a.txt", lambda draft: draft.write_text("x", encoding="utf-8") and None)
    assert (tmp_path / "a.txt").is_dir()


def test_a_book_that_fails_while_it_is_gathered_touches_nothing(tmp_path: Path) -> None:
    def fail(stream: IO[bytes]) -> None:
        stream.write(b"half")
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        write_book(tmp_path / "a.xlsx", fail)
    assert list(tmp_path.iterdir()) == []
    write_book(tmp_path / "a.xlsx", lambda stream: stream.write(b"whole"))
    assert (tmp_path / "a.xlsx").read_bytes() == b"whole"
    assert [found.name for found in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_folder_in_place_of_the_file_stays_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(Trouble):
        write_book(tmp_path / "a.xlsx", lambda stream: stream.write(b"whole"))
    assert [found.name for found in tmp_path.iterdir()] == ["a.xlsx"]
