"""Data files of every released version open in this one, with everything they held and a copy of how they were."""

import hashlib
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.store import upgrade as room
from lmhtx_desktop.store.backup import copies, count_rows
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import open_file
from lmhtx_desktop.store.upgrade import LATEST, create_schema, inspect_file

MUSEUM = Path(__file__).parent / "museum"
PIECES = sorted(MUSEUM.glob("*.lmhtx"))


def rows_of(path: Path) -> dict[str, int]:
    raw = sqlite3.connect(path)
    try:
        return count_rows(raw)
    finally:
        raw.close()


def test_there_is_a_file_of_every_version_before_this_one() -> None:
    versions = [int(path.stem) for path in PIECES]
    assert versions == list(range(1, len(versions) + 1))
    assert len(versions) in (LATEST - 1, LATEST)


@pytest.mark.parametrize("piece", PIECES, ids=lambda path: path.stem)
def test_an_old_file_opens_with_everything_it_held(piece: Path, tmp_path: Path) -> None:
    path = tmp_path / "cu.lmhtx"
    shutil.copy(piece, path)
    file = open_file(path, user="x")
    assert check_file(file, [check for manifest in AREAS for check in manifest.checks]) == []
    file.close()
    held = json.loads(piece.with_suffix(".json").read_text(encoding="utf-8"))
    now = rows_of(path)
    assert {table: now.get(table) for table in held} == held
    assert inspect_file(path).is_current
    kept = [copy for copy in copies(path) if "truoc-nang-cap" in copy.name]
    assert len(kept) == (0 if int(piece.stem) == LATEST else 1)


def older(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Make `path` look one version old to the program, with `step` as what the next migration does."""
    create_schema(path)
    monkeypatch.setattr(room, "LATEST", LATEST + 1)

    def run(file: Path, to: str = "head") -> None:
        engine = room.writing_engine(file)
        try:
            with engine.connect() as connection, connection.begin():
                connection.exec_driver_sql("CREATE TABLE novelty (id INTEGER PRIMARY KEY)")
                connection.exec_driver_sql(step)
                connection.exec_driver_sql(f"PRAGMA user_version={LATEST + 1}")
        finally:
            engine.dispose()

    monkeypatch.setattr(room, "upgrade", run)


def test_before_an_upgrade_the_file_is_copied_and_the_copy_is_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tinh.lmhtx"
    older(path, monkeypatch, "INSERT INTO novelty VALUES (1)")
    before = rows_of(path)
    open_file(path, user="x").close()
    assert rows_of(path) == before | {"novelty": 1}
    (copy,) = copies(path)
    assert rows_of(copy) == before


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tinh.lmhtx"
    older(path, monkeypatch, "INSERT INTO novelty VALUES ('x', 'one value too many')")
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(Exception, match="novelty"):
        open_file(path, user="x")
    assert "novelty" not in rows_of(path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    monkeypatch.undo()
    open_file(path, user="x").close()


def test_without_room_for_the_copy_nothing_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tinh.lmhtx"
    older(path, monkeypatch, "SELECT 1")
    (tmp_path / "Sao lưu tinh").write_text("no folder", encoding="utf-8")
    with pytest.raises(Trouble, match="bản sao lưu"):
        open_file(path, user="x")
    assert "novelty" not in rows_of(path)
