"""What every word of the command line shares: the house it is handed, opening a file, answering."""

import datetime
import getpass
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Manifest
from lmhtx_desktop.store.datafile import DataFile, open_file, system_today

DONE, NEEDS_A_PERSON, WRONG_WORDS, CANNOT = 0, 1, 2, 3
#: So many remarks about a list are printed; JSON has them all.
_SHOWN_ISSUES = 200


@dataclass(frozen=True)
class House:
    """What the program's entry hands to the command line, which knows no list of areas itself.

    Attributes:
        manifests: all areas. library: opens the forms, with the sources of their indicators. make_demo: builds a demo province.
        self_test: the packaged program's own test, returns an exit status. report_bug: writes a bug into
            the log and says where.
    """

    manifests: Sequence[Manifest]
    library: Callable[[], Library]
    make_demo: Callable[..., None]
    self_test: Callable[[], int]
    report_bug: Callable[[BaseException], str]


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[DataFile]:
    """Open a data file for one word and let it go afterwards."""
    file = open_file(path, user=who(), today=system_today, read_only=read_only)
    try:
        yield file
    finally:
        file.close()


def who() -> str:
    """Return the name for the audit trail."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return tr("dòng lệnh")


def as_json(answer: Any) -> str:
    """Write an answer as JSON: days ISO, whole money as integers, null = not recorded."""
    return json.dumps(answer, ensure_ascii=False, indent=1, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Decimal | Fraction):
        return int(value) if value == int(value) else float(value)
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)


def as_table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lay out a small table in plain text, the first column left, widths by content."""
    widths = [max(len(line[place]) for line in [heading, *rows]) for place in range(len(heading))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in [heading, *rows]]
    return "\n".join([lines[0], "─" * min(sum(widths) + 2 * (len(widths) - 1), 160), *lines[1:]])


def issue_lines(issues: Sequence[dict[str, Any]]) -> list[str]:
    """Say what there is to say about a list, the first of it."""
    lines = [_issue_line(issue) for issue in issues[:_SHOWN_ISSUES]]
    if len(issues) > _SHOWN_ISSUES:
        lines.append(tr("… và {count} ghi chú nữa; xem đủ bằng --json.").format(count=len(issues) - _SHOWN_ISSUES))
    return lines


def _issue_line(issue: dict[str, Any]) -> str:
    signs = {"error": "✗", "warning": "!", "note": "·"}
    place = tr("dòng {row}").format(row=issue["row"]) if issue["row"] else tr("cả danh sách")
    column = tr(", cột {column}").format(column=issue["column"]) if issue["column"] else ""
    return f"{signs[issue['severity']]} {place}{column}: {issue['message']}"
