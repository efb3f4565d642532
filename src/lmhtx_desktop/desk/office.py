"""What the desk needs of the data behind it; `store.datafile.DataFile` fits this protocol."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from lmhtx_desktop.kernel.changes import Done


class Office(Protocol):
    """An open data file, seen from the desk. Its methods are called from worker threads."""

    @property
    def path(self) -> Path:
        """The data file."""

    @property
    def today(self) -> date:
        """The day it is."""

    @property
    def user(self) -> str:
        """Who is at the keyboard."""

    @property
    def read_only_reason(self) -> str:
        """Why nothing may be written, or "" when it may."""

    def carry_out(
        self,
        command: Callable[..., Done],
        order: Any,
        *,
        progress: Callable[[int, int], None] | None = None,
        stopped: Callable[[], bool] | None = None,
    ) -> Done:
        """Run one command in one transaction."""

    def ask(self, question: Callable[..., Any], *words: Any) -> Any:
        """Answer ``question(reading, *words)`` from a snapshot."""
