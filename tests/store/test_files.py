"""Files that are not ours, damaged, newer, in the wrong place or already open: one sentence, nothing touched."""

import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.store import place
from lmhtx_desktop.store.datafile import DataFile, create_file, open_file
from lmhtx_desktop.store.upgrade import LATEST
from tests.store.test_backup import digest
from tests.store.test_work import stored, write_setting


def closed_file(data: DataFile) -> Path:
    data.carry_out(write_setting, ("a", "1"))
    data.close()
    return data.path


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="Không thấy tệp"):
        open_file(tmp_path / "mất.lmhtx", user="x")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a workbook", b"SQLite format 3\x00", b"x" * 5_000])
def test_a_foreign_file_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lạ.lmhtx"
    path.write_bytes(content)
    with pytest.raises(Trouble, match="không phải là tệp dữ liệu"):
        open_file(path, user="x")
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "khac.lmhtx"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    before = digest(path)
    with pytest.raises(Trouble, match="không phải là tệp dữ liệu"):
        open_file(path, user="x")
    assert digest(path) == before


def test_a_newer_file_is_refused_untouched(data: DataFile) -> None:
    path = closed_file(data)
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version={LATEST + 1}")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    before = digest(path)
    with pytest.raises(Trouble, match="phiên bản mới hơn"):
        open_file(path, user="x")
    assert digest(path) == before


def test_every_truncation_is_refused(data: DataFile, tmp_path: Path) -> None:
    whole = closed_file(data).read_bytes()
    lengths = range(0, len(whole), max(512, len(whole) // 60))
    refused = 0
    for length in lengths:
        path = tmp_path / "cụt.lmhtx"
        path.write_bytes(whole[:length])
        with pytest.raises(Trouble):
            open_file(path, user="x")
        refused += 1
    assert refused == len(lengths) > 40


@pytest.mark.parametrize("page", range(0, 100, 9))
def test_a_scrambled_page_is_refused(data: DataFile, page: int) -> None:
    path = closed_file(data)
    raw = bytearray(path.read_bytes())
    place = min(page, len(raw) // 4096 - 1) * 4096
    raw[place + (100 if place == 0 else 0) : place + 400] = b"\xa5" * 300
    path.write_bytes(raw)
    with pytest.raises(Trouble):
        open_file(path, user="x")
    assert path.read_bytes() == raw


def test_a_file_marked_read_only_opens_to_be_read_with_the_reason(data: DataFile) -> None:
    path = closed_file(data)
    path.chmod(0o444)
    viewer = open_file(path, user="x")
    try:
        assert "chỉ đọc" in viewer.read_only_reason
        assert stored(viewer) == {"a": "1"}
    finally:
        viewer.close()
        path.chmod(0o644)


@pytest.mark.parametrize("folder", ["OneDrive", "OneDrive - Liên minh HTX", "Google Drive", "Dropbox"])
def test_in_a_synced_folder_a_file_opens_to_be_read_only_with_the_reason(data: DataFile, tmp_path: Path, folder: str) -> None:
    path = closed_file(data)
    synced = tmp_path / folder / "tinh.lmhtx"
    synced.parent.mkdir()
    path.rename(synced)
    viewer = open_file(synced, user="x")
    assert folder in viewer.read_only_reason
    assert stored(viewer) == {"a": "1"}
    viewer.close()


def test_on_a_network_share_a_file_opens_to_be_read_only_with_the_reason(data: DataFile, monkeypatch: pytest.MonkeyPatch) -> None:
    path = closed_file(data)
    share = SimpleNamespace(device="//may-chu/chung", mountpoint=str(path.parent), fstype="cifs", opts="rw")
    monkeypatch.setattr(place.psutil, "disk_partitions", lambda all: [share])
    viewer = open_file(path, user="x")
    assert "ổ mạng" in viewer.read_only_reason
    assert stored(viewer) == {"a": "1"}
    viewer.close()


@pytest.mark.parametrize("path", ["//may-chu/chung/tinh.lmhtx", "\\\\may-chu\\chung\\tinh.lmhtx"])
def test_a_share_named_by_its_server_is_a_network_share(path: str) -> None:
    assert place._on_network(Path(path).parent if path.startswith("//") else Path(path))


def test_a_new_file_never_overwrites_and_is_ready_for_use(tmp_path: Path) -> None:
    path = tmp_path / "moi.lmhtx"
    file = create_file(path, user="x")
    file.carry_out(write_setting, ("a", "1"))
    file.close()
    before = digest(path)
    with pytest.raises(Trouble, match="Đã có tệp"):
        create_file(path, user="x")
    assert digest(path) == before
    assert not [left for left in tmp_path.iterdir() if left.name.endswith(".moi")]


def test_closing_folds_everything_into_the_one_file(data: DataFile) -> None:
    path = closed_file(data)
    beside = sorted(found.name for found in path.parent.iterdir() if found.is_file() and not found.name.endswith(".khoa"))
    assert beside == [path.name]


def test_the_lock_is_free_again_after_closing(data: DataFile) -> None:
    path = closed_file(data)
    again = open_file(path, user="x")
    assert again.read_only_reason == ""
    again.close()
