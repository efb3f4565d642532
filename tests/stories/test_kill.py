"""Killed in the middle of its work, again and again, the program loses nothing it acknowledged and leaves nothing half done."""

import os
import random
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select as sql_select

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.store.audit import AuditEntry
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import open_file

ROOT = Path(__file__).resolve().parents[2]
CHECKS = [check for manifest in AREAS for check in manifest.checks]


def live_and_die(path: Path, seed: str, chance: random.Random) -> set[int]:
    """Let a worker work, kill it at a random moment, and return the entries it acknowledged."""
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    command = [sys.executable, "-m", "tests.stories.kill_worker", str(path), seed]
    worker = subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert worker.stdout is not None
    assert worker.stderr is not None
    said = worker.stdout.readline().decode()
    assert said == "ready\n", worker.stderr.read().decode()
    acknowledged = [worker.stdout.readline().decode() for _ in range(chance.randrange(1, 25))]
    select.select([], [], [], chance.random() * 0.02)
    worker.kill()
    rest, complaint = worker.communicate()
    assert b"Traceback" not in complaint, complaint.decode()
    acknowledged += rest.decode().splitlines(keepends=True)
    return {int(line) for line in acknowledged if line.endswith("\n")}


def survive(empty_file: Path, folder: Path, lives: int, seed: int) -> None:
    path = folder / "tinh.lmhtx"
    shutil.copy(empty_file, path)
    chance = random.Random(seed)
    acknowledged: set[int] = set()
    for life in range(lives):
        fresh = live_and_die(path, f"{seed}-{life}", chance)
        assert fresh
        acknowledged |= fresh
        file = open_file(path, user="Người kiểm tra")
        try:
            assert file.read_only_reason == ""
            assert check_file(file, CHECKS) == []
            with file.reading() as reading:
                kept = set(reading.connection.execute(sql_select(AuditEntry.id)).scalars())
        finally:
            file.close()
        assert acknowledged <= kept
    for copy in (folder / "Sao lưu tinh").glob("*.lmhtx"):
        viewer = open_file(copy, user="x", read_only=True)
        assert check_file(viewer, CHECKS) == []
        viewer.close()


@pytest.mark.parametrize("series", range(2))
def test_fifty_kills_lose_nothing_acknowledged(empty_file: Path, tmp_path: Path, series: int) -> None:
    survive(empty_file, tmp_path, lives=25, seed=series)


@pytest.mark.torture
@pytest.mark.parametrize("series", range(100, 120))
def test_a_thousand_kills_lose_nothing_acknowledged(empty_file: Path, tmp_path: Path, series: int) -> None:
    survive(empty_file, tmp_path, lives=50, seed=series)
