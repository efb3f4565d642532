"""The world in the way of an open file: no room, no right to write, moved, removed, left behind. Nothing is lost, one sentence is said."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.store import place
from lmhtx_desktop.store.backup import back_up, copies, restore, thin
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile, create_file, open_file
from tests.disk import room_for
from tests.store.test_backup import NOON
from tests.store.test_work import stored, write_many, write_setting


def beside(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir() if not found.name.endswith(".khoa"))


def closed(data: DataFile) -> Path:
    data.carry_out(write_setting, ("a", "1"))
    data.close()
    return data.path


def test_looking_leaves_nothing_beside_the_file(data: DataFile) -> None:
    path = closed(data)
    viewer = open_file(path, user="x", read_only=True)
    assert stored(viewer) == {"a": "1"}
    viewer.close()
    assert beside(path) == [path.name]


def test_in_a_folder_where_nothing_may_be_written_a_file_is_read_as_it_lies(data: DataFile, monkeypatch: pytest.MonkeyPatch) -> None:
    path = closed(data)
    monkeypatch.setattr(place.os, "access", lambda *_: False)
    viewer = open_file(path, user="x")
    assert viewer.read_only_reason
    assert stored(viewer) == {"a": "1"}
    assert beside(path) == [path.name]
    viewer.close()


def test_where_the_system_hides_that_nothing_may_be_written_a_file_still_opens(data: DataFile) -> None:
    """Windows says of every folder that it may be written to; a full disk leaves no room for the files of readers."""
    path = closed(data)
    path.with_name(path.name + "-shm").mkdir()
    viewer = open_file(path, user="x", read_only=True)
    assert stored(viewer) == {"a": "1"}
    assert check_file(viewer, []) == []
    viewer.close()


def test_a_viewer_sees_what_another_program_wrote_since(data: DataFile, monkeypatch: pytest.MonkeyPatch) -> None:
    path = closed(data)
    with monkeypatch.context() as patch:
        patch.setattr(place.os, "access", lambda *_: False)
        viewer = open_file(path, user="x")
        assert stored(viewer) == {"a": "1"}
    writer = open_file(path, user="y")
    writer.carry_out(write_many, 4_000)
    assert len(stored(viewer)) == 4_001
    writer.close()
    assert len(stored(viewer)) == 4_001
    viewer.close()


@pytest.mark.parametrize("name", [".tinh.lmhtx.khoa", ".tinh.lmhtx.dang-mo"])
def test_a_lock_or_note_that_cannot_be_made_stops_no_reader(data: DataFile, name: str) -> None:
    path = closed(data)
    path.with_name(name).unlink(missing_ok=True)
    path.with_name(name).mkdir()
    again = open_file(path, user="x")
    assert stored(again) == {"a": "1"}
    assert bool(again.read_only_reason) == name.endswith("khoa")
    again.close()


def test_a_second_program_is_told_who_holds_the_file(data: DataFile) -> None:
    data.carry_out(write_setting, ("a", "1"))
    second = open_file(data.path, user="y")
    assert "Người kiểm thử" in second.read_only_reason
    with pytest.raises(Trouble) as trouble:
        second.carry_out(write_setting, ("a", "2"))
    assert "Người kiểm thử" in trouble.value.what_to_do
    second.close()
    data.carry_out(write_setting, ("b", "2"))
    assert stored(data) == {"a": "1", "b": "2"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_a_file_moved_while_open_takes_nothing_that_would_be_lost(data: DataFile, tmp_path: Path) -> None:
    data.carry_out(write_setting, ("a", "1"))
    elsewhere = tmp_path / "nơi khác.lmhtx"
    data.path.rename(elsewhere)
    with pytest.raises(Trouble, match="không còn ở chỗ cũ"):
        data.carry_out(write_setting, ("b", "2"))
    elsewhere.rename(data.path)
    data.carry_out(write_setting, ("c", "3"))
    data.close()
    again = open_file(data.path, user="x")
    assert stored(again) == {"a": "1", "c": "3"}
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_a_file_replaced_by_another_while_open_is_not_written_to(data: DataFile, empty_file: Path) -> None:
    data.carry_out(write_setting, ("a", "1"))
    data.path.unlink()
    shutil.copy(empty_file, data.path)
    with pytest.raises(Trouble, match="không còn ở chỗ cũ"):
        data.carry_out(write_setting, ("b", "2"))


def killed_before_closing(path: Path) -> None:
    """Write three settings in a program that is gone before it could close the file."""
    program = (
        "import os, sys, pathlib; from tests.store.test_work import write_setting; from lmhtx_desktop.app import areas;"
        "from lmhtx_desktop.store.datafile import open_file; file = open_file(pathlib.Path(sys.argv[1]), user='x');"
        "[file.carry_out(write_setting, (key, '1')) for key in 'abc']; os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 9


def test_the_log_a_killed_program_left_is_read_and_folded_in(data: DataFile) -> None:
    data.close()
    killed_before_closing(data.path)
    log = data.path.with_name(data.path.name + "-wal")
    assert log.stat().st_size > 0
    viewer = open_file(data.path, user="x", read_only=True)
    assert sorted(stored(viewer)) == ["a", "b", "c"]
    viewer.close()
    copy = back_up(data.path, now=NOON)
    again = open_file(data.path, user="x")
    assert sorted(stored(again)) == ["a", "b", "c"]
    again.close()
    assert not log.exists()
    held = open_file(copy.path, user="x", read_only=True)
    assert sorted(stored(held)) == ["a", "b", "c"]
    held.close()


def test_a_new_file_never_takes_up_the_log_of_one_that_was_removed(data: DataFile) -> None:
    data.close()
    killed_before_closing(data.path)
    data.path.unlink()
    with pytest.raises(Trouble, match="-wal"):
        create_file(data.path, user="x")
    assert not data.path.exists()


@pytest.mark.parametrize("name", ["x" * 300 + ".lmhtx", "tệp/cha/tinh.lmhtx"])
def test_a_path_that_cannot_be_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "tệp").write_text("x")
    for act in (open_file, create_file):
        with pytest.raises(Trouble):
            act(tmp_path / name, user="x")
    with pytest.raises(Trouble):
        back_up(tmp_path / name)


def test_in_a_folder_that_is_not_there_no_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        create_file(tmp_path / "không có" / "tinh.lmhtx", user="x")
    assert "Không có thư mục" in trouble.value.what_to_do


def test_only_data_files_are_backed_up(tmp_path: Path) -> None:
    foreign = tmp_path / "khac.db"
    with sqlite3.connect(foreign) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    for path in (foreign, tmp_path / "mất.lmhtx", tmp_path):
        with pytest.raises(Trouble):
            back_up(path, tmp_path / "usb")
    assert not (tmp_path / "usb").exists()


def test_a_copy_that_cannot_be_removed_does_not_stop_thinning(data: DataFile) -> None:
    data.carry_out(write_setting, ("a", "1"))
    path = back_up(data.path, now=NOON.replace(year=2020)).path
    back_up(data.path, now=NOON.replace(year=2020, hour=13))
    path.unlink()
    path.mkdir()
    assert thin(data.path, NOON) == []
    assert path in copies(data.path)


def test_a_damaged_file_is_kept_as_it_is_when_a_copy_takes_its_place(data: DataFile) -> None:
    data.carry_out(write_many, 500)
    copy = back_up(data.path, now=NOON).path
    path = data.path
    data.close()
    raw = bytearray(path.read_bytes())
    raw[4096:] = b"\xa5" * (len(raw) - 4096)
    path.write_bytes(raw)
    restore(copy, path, replace=True)
    again = open_file(path, user="x")
    assert len(stored(again)) == 500
    again.close()
    (kept,) = [found for found in copies(path) if "truoc-phuc-hoi" in found.name]
    assert kept.read_bytes() == raw


def test_whichever_write_fails_nothing_half_done_stays(data: DataFile) -> None:
    data.carry_out(write_many, 200)
    failed = 0
    expected = set(stored(data))
    for attempt, size in enumerate([*range(0, 40_000, 1_111), *range(40_000, 1_000_000, 77_777)]):
        key = f"lần {attempt}"
        with room_for(size):
            try:
                data.carry_out(write_setting, (key, "x" * 30_000))
                expected.add(key)
            except Trouble:
                failed += 1
        assert set(stored(data)) == expected
    assert failed > 20
    assert check_file(data, []) == []
    data.carry_out(write_setting, ("sau", "1"))
    data.close()
    again = open_file(data.path, user="x")
    assert set(stored(again)) == expected | {"sau"}
    again.close()


@pytest.mark.parametrize("size", [0, 1, 4_096, 50_000, 200_000, 400_000])
def test_a_copy_or_a_new_file_for_which_there_is_no_room_leaves_nothing(data: DataFile, tmp_path: Path, size: int) -> None:
    data.carry_out(write_many, 5_000)
    there = tmp_path / "usb"
    there.mkdir()
    with room_for(size):
        with pytest.raises(Trouble):
            back_up(data.path, there)
        with pytest.raises(Trouble):
            create_file(there / "mới.lmhtx", user="x")
    assert list(there.iterdir()) == []
    assert len(stored(data)) == 5_000
