"""One window per data file."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.single import claim


def start_again(path: Path) -> "subprocess.Popen[str]":
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from lmhtx_desktop.app.single import claim;"
        "print('second' if claim(Path(sys.argv[1])) is None else 'first')"
    )
    return subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)


def test_a_second_start_of_the_same_file_asks_the_first_to_come_forward(qtbot: QtBot, tmp_path: Path) -> None:
    mine = claim(tmp_path / "2026.lmhtx")
    assert mine is not None
    with qtbot.waitSignal(mine.asked, timeout=20_000):
        second = start_again(tmp_path / "2026.lmhtx")
    assert second.communicate(timeout=20)[0].strip() == "second"
    mine.release()


def test_another_file_is_claimed_beside_it_and_a_released_one_anew(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = claim(tmp_path / "a.lmhtx"), claim(tmp_path / "b.lmhtx")
    assert one is not None
    assert other is not None
    one.release()
    again = claim(tmp_path / "a.lmhtx")
    assert again is not None
    other.release()
    again.release()
