"""Single cells: what is blank, how a cell is shown, how it is left out with a sentence; never guessed in silence."""

import datetime
from typing import Any, Literal, NamedTuple

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr

Severity = Literal["error", "warning", "note"]


class Flaw(NamedTuple):
    """What there is to say about a cell."""

    severity: Severity
    sentence: str


#: A cell understood: its value (None: not recorded) and what there is to say about it.
Parsed = tuple[Any, Flaw | None]
NOTHING: Parsed = (None, None)
#: What a spreadsheet shows where a formula failed.
SHEET_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})
#: Signs that stand for an empty cell.
_BLANKS = frozenset({"", "-", "--", "---", "–", "—", ".", "..", "...", "…", "/", "\\", "'", "_"})
#: Of a cell left out, so many signs are repeated in its sentence.
_EXCERPT = 60


def is_blank(cell: Any) -> bool:
    """Return whether a cell says nothing: empty, spaces, or a dash put in its place."""
    return isinstance(cell, str) and cell.strip() in _BLANKS


def shown(cell: Any) -> str:
    """Return a cell as a person sees it: whole numbers without a decimal mark, days as d/m/y."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime.datetime):
        cell = cell.date()
    if isinstance(cell, datetime.date):
        return format_date(cell)
    return str(cell)


def left_out(cell: Any, why: str) -> Parsed:
    """Return a cell that is not recorded, with the reason."""
    text = shown(cell)
    told = text if len(text) <= _EXCERPT else text[:_EXCERPT] + "…"
    return None, Flaw("warning", tr("“{cell}” {why}; ô này chưa được ghi.").format(cell=told, why=why))
