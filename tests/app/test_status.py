"""How old the last good copy is."""

import datetime
from pathlib import Path

import pytest

from lmhtx_desktop.app.status import copy_age
from lmhtx_desktop.store.backup import backup_folder

TODAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("made", "tone", "said"),
    [
        ("2026-11-22", "good", "22/11/2026 ✓"),
        ("2026-11-15", "good", "15/11/2026 ✓"),
        ("2026-11-14", "warn", "8 ngày"),
        ("2026-10-23", "warn", "30 ngày"),
        ("2026-10-22", "bad", "31 ngày"),
    ],
)
def test_a_copy_turns_yellow_after_seven_days_and_red_after_thirty(tmp_path: Path, made: str, tone: str, said: str) -> None:
    path = tmp_path / "2026.lmhtx"
    folder = backup_folder(path)
    folder.mkdir()
    (folder / f"2026_{made}_160000.lmhtx").touch()
    (folder / "2026_2026-01-02_080000.lmhtx").touch()
    words, shown = copy_age(path, TODAY)
    assert shown == tone
    assert said in words


def test_without_a_copy_it_says_so(tmp_path: Path) -> None:
    assert copy_age(tmp_path / "2026.lmhtx", TODAY) == ("Chưa có bản sao lưu", "warn")
