"""Copies of the data file, for the page Hệ thống: opened in a window of their own, put back in place."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from lmhtx_desktop.app.window import MainWindow


def start_of_program() -> list[str]:
    """Return the words that start this program again, packaged or from a checkout."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lmhtx_desktop"]


class CopyOffice:
    """What the page of copies may ask of the program around it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @property
    def path(self) -> Path:
        """The data file that is open."""
        return self._window.path

    def open_read_only(self, copy: Path) -> None:
        """Open a copy in a window of its own, for looking only.

        Raises:
            Trouble: the program could not be started once more.
        """
        try:
            subprocess.Popen([*start_of_program(), "--read-only", str(copy)], close_fds=True)
        except OSError as error:
            raise Trouble(tr("Không mở được cửa sổ mới."), tr("Hãy thử lại, hoặc mở bản sao từ menu Tệp.")) from error

    def made(self) -> None:
        """A new copy is there."""
        self._window.look_at_copies()

    def restore(self, copy: Path) -> None:
        """Close this data file, put the copy in its place, open it again."""
        self._window.wants_restore.emit(copy)
