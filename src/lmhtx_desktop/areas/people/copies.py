"""Copies of the data file: listed with what they hold, made, compared before one is put back."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.history import TableWords
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.backup import back_up, copies, count_file, taken_at, thin, verify


class CopyDesk(Protocol):
    """What the page of copies asks of the program around it."""

    @property
    def path(self) -> Path:
        """The data file that is open."""

    def open_read_only(self, copy: Path) -> None:
        """Open a copy in a window of its own."""

    def made(self) -> None:
        """Be told that there is a new copy."""

    def restore(self, copy: Path) -> None:
        """Close the data file, put the copy in its place, open it again."""


@dataclass(frozen=True)
class CopyRow:
    """A copy in the list; `rows` is None where it could not be read."""

    path: Path
    at: datetime.datetime
    size: int
    rows: int | None
    why: str


_WHY = {"truoc-nang-cap": mark("trước khi nâng cấp"), "truoc-phuc-hoi": mark("trước khi phục hồi")}


def list_copies(path: Path, step: Callable[[int, int], None] = lambda done, total: None) -> list[CopyRow]:
    """List the copies of a data file, newest first, counting what each holds."""
    found = copies(path)
    listed = []
    for place, copy in enumerate(found):
        step(place, len(found))
        why = next((tr(words) for sign, words in _WHY.items() if f"_{sign}" in copy.name), "")
        listed.append(CopyRow(copy, taken_at(copy), copy.stat().st_size, _rows_in(copy), why))
    return listed


def make_copy(path: Path) -> str:
    """Make a verified copy now and thin out the old ones; return what was done, in a sentence.

    Raises:
        Trouble: it could not be made.
    """
    made = back_up(path)
    thin(path, made.at)
    return tr("Đã sao lưu {rows} dòng lúc {time}, đã mở lại và đếm đủ.").format(rows=format_number(made.rows), time=moment(made.at))


def compare(path: Path, copy: Path, tables: Mapping[str, TableWords]) -> list[tuple[str, int, int]]:
    """Return for each table that differs: its name in words, rows in the copy, rows now. The copy is verified first.

    Raises:
        Trouble: the copy is damaged.
    """
    then, now = verify(copy), count_file(path)
    names = sorted({*then, *now} - {"audit_change", "alembic_version"})
    counted = [(name, then.get(name, 0), now.get(name, 0)) for name in names]
    return [(tr(tables[name].name) if name in tables else name, was, count) for name, was, count in counted if was != count]


def moment(at: datetime.datetime) -> str:
    """Write a moment as ``20/11/2026 16:05``."""
    return f"{format_date(at.date())} {at:%H:%M}"


def size_in_words(size: int) -> str:
    """Write a size in MB, or KB below one MB."""
    if size < 1_000_000:
        return tr("{size} KB").format(size=format_number(max(1, size // 1000)))
    return tr("{size} MB").format(size=format_number(Fraction(size, 1_000_000), 1))


def _rows_in(copy: Path) -> int | None:
    try:
        return sum(count_file(copy).values())
    except Trouble:
        return None
