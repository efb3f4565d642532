"""Recent files and the place offered for data."""

import json
from pathlib import Path

import pytest

from lmhtx_desktop.app import paths
from lmhtx_desktop.store import place


def touch(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"")
    return path


def test_the_file_opened_last_stands_first_and_missing_ones_are_left_out(tmp_path: Path) -> None:
    first, second = touch(tmp_path, "một.lmhtx"), touch(tmp_path, "hai.lmhtx")
    for path in (first, second, first):
        paths.remember_file(path)
    assert paths.recent_files() == [first, second]
    first.unlink()
    assert paths.recent_files() == [second]


def test_the_list_of_recent_files_stays_short(tmp_path: Path) -> None:
    made = [touch(tmp_path, f"{n}.lmhtx") for n in range(12)]
    for path in made:
        paths.remember_file(path)
    assert paths.recent_files() == made[:3:-1]


def test_a_forgotten_file_is_no_longer_offered(tmp_path: Path) -> None:
    path = touch(tmp_path, "a.lmhtx")
    paths.remember_file(path)
    paths.forget_file(path)
    assert paths.recent_files() == []


@pytest.mark.parametrize("told", ["", "{", "{}", "[1, null]", json.dumps("x")])
def test_a_broken_list_of_recent_files_is_an_empty_one(told: str) -> None:
    (paths.config_folder() / "gan-day.json").write_text(told, encoding="utf-8")
    assert paths.recent_files() == []


def test_data_is_offered_a_place_in_documents(own_folders: Path) -> None:
    assert paths.default_data_folder() == own_folders / "documents" / "Liên minh HTX"


def test_documents_that_a_cloud_service_copies_are_not_offered(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: own_folders)
    monkeypatch.setenv("OneDrive", str(own_folders / "documents"))
    assert place.reason_not_to_write(own_folders / "documents" / "a.lmhtx")
    assert paths.default_data_folder() == own_folders / "Liên minh HTX"
