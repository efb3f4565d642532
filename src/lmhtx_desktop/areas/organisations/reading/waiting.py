"""A row of a list as it is kept while it waits for a person."""

import datetime
import json
from typing import Any

from lmhtx_desktop.areas.organisations.reading.shapes import ReadRow

_DAYS = frozenset({"certificate_on", "founded_on", "admitted_on"})


def row_text(row: Any) -> str:
    """Return what was read of a row as JSON, without its place in the list; equal rows give equal texts."""
    told = {name: getattr(row, name, None) for name in ReadRow._fields if name not in ("row", "given", "figures")}
    kept = {name: value for name, value in told.items() if value is not None}
    kept["figures"] = {key: value for key, value in row.figures.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, default=_plain)


def row_from(text: str, place: int) -> ReadRow:
    """Return a kept row; `place` is its row of the sheet."""
    kept = {name: value for name, value in json.loads(text).items() if name in ReadRow._fields}
    for name in _DAYS & set(kept):
        kept[name] = datetime.date.fromisoformat(kept[name])
    return ReadRow(row=place, **kept)


def _plain(value: Any) -> str:
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
