"""Half-typed forms survive a crash: a small JSON file per form, gone when the form is saved or given up."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.files import write_whole


@dataclass(frozen=True)
class Draft:
    """A draft found: when it was typed, and its values by field."""

    typed: datetime
    values: dict[str, Any]


class DraftFile:
    """The draft of one form. Without a folder nothing is kept.

    Args:
        folder: where drafts lie, or None. name: the form. mark: anything that tells this opening of the form from
            others (the record it is about); drafts of different marks are never mixed.
    """

    def __init__(self, folder: Path | None, name: str, mark: object) -> None:
        seen = hashlib.sha256(repr(mark).encode()).hexdigest()[:12]
        safe = re.sub(r"[^\w.-]+", "-", name)[:60]
        self._path = None if folder is None else folder / f"{safe}-{seen}.json"

    def find(self) -> Draft | None:
        """Return what was left half-typed, or None; an unreadable draft is as good as none."""
        if self._path is None or not self._path.is_file():
            return None
        try:
            typed = datetime.fromtimestamp(self._path.stat().st_mtime).astimezone()
            values = json.loads(self._path.read_text("utf-8"), object_hook=_revive)
        except (OSError, ValueError):
            return None
        return Draft(typed, values) if isinstance(values, dict) and values else None

    def keep(self, values: Mapping[str, Any]) -> None:
        """Write the values down; a full disk must not disturb typing."""
        if self._path is None:
            return
        text = json.dumps(values, ensure_ascii=False, default=_plain)
        try:
            write_whole(self._path, lambda path: _write(path, text))
        except Trouble:
            return

    def drop(self) -> None:
        """Forget the draft."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def _plain(value: object) -> object:
    if isinstance(value, date):
        return {"$day": value.isoformat()}
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    return str(value)


def _revive(found: dict[str, Any]) -> Any:
    if "$day" in found:
        return date.fromisoformat(found["$day"])
    if "$decimal" in found:
        return Decimal(found["$decimal"])
    return found
