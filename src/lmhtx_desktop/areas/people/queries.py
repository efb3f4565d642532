"""The history: who did what, when, and what it changed."""

import datetime
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import Setting, read_settings

_entry, _change, _setting = AuditEntry.__table__, AuditChange.__table__, Setting.__table__
#: Changes of one entry that are listed one by one; a bulk import of 20 000 rows is told by its first ones.
MOST_CHANGES = 500


@dataclass(frozen=True)
class Act:
    """One command in the history.

    Attributes:
        at: local time. can_be_undone: not taken back yet and of a kind that can be. undone: it was taken back.
    """

    id: int
    at: datetime.datetime
    user: str
    sentence: str
    can_be_undone: bool
    undone: bool
    rows: int


@dataclass(frozen=True)
class Change:
    """One field of one row, before and after (None = nothing there)."""

    kind: str
    table: str
    row: str
    column: str
    before: Any
    after: Any


def act_ids(reading: Reading, search: str = "", user: str | None = None, since: datetime.date | None = None) -> list[int]:
    """Return the ids of the history's entries, newest first."""
    narrowed: list[ColumnElement[bool]] = []
    if user:
        narrowed.append(_entry.c.user == user)
    if since is not None:
        start = datetime.datetime.combine(since, datetime.time()).astimezone()
        narrowed.append(_entry.c.at >= start)
    asked = select(_entry.c.id, _entry.c.sentence, _entry.c.user).where(*narrowed).order_by(_entry.c.id.desc())
    wanted = fold(search)
    found = reading.connection.execute(asked)
    return [row.id for row in found if not wanted or wanted in fold(f"{row.sentence} {row.user}")]


def acts(reading: Reading, ids: list[int]) -> list[Act]:
    """Return these entries, in this order."""
    if not ids:
        return []
    undoing = _entry.alias("undoing")
    rows = func.coalesce(func.sum(_change.c.row_to - _change.c.row_id + 1), 0)
    counted = select(_change.c.entry_id, rows.label("rows")).where(_change.c.entry_id.in_(ids)).group_by(_change.c.entry_id).subquery()
    asked = (
        select(_entry, undoing.c.id.label("taken_back_by"), counted.c.rows)
        .outerjoin(undoing, undoing.c.takes_back == _entry.c.id)
        .outerjoin(counted, counted.c.entry_id == _entry.c.id)
        .where(_entry.c.id.in_(ids))
    )
    by_id = {
        row.id: Act(
            row.id, row.at.astimezone(), row.user, row.sentence,
            can_be_undone=row.undoable and row.taken_back_by is None, undone=row.taken_back_by is not None, rows=row.rows or 0,
        )
        for row in reading.connection.execute(asked)
    }  # fmt: skip
    return [by_id[each] for each in ids if each in by_id]


def changes_in(reading: Reading, entry_id: int) -> list[Change]:
    """Return field by field what one command changed; columns left as they were are not told."""
    asked = select(_change).where(_change.c.entry_id == entry_id).order_by(_change.c.id).limit(MOST_CHANGES)
    told: list[Change] = []
    names = {row.id: row.key for row in reading.connection.execute(select(_setting.c.id, _setting.c.key))}
    for row in reading.connection.execute(asked):
        before = json.loads(row.before) if row.before else {}
        after = json.loads(row.after) if row.after else {}
        if row.table_name == Setting.__tablename__:
            key = str(after.get("key") or before.get("key") or names.get(row.row_id, ""))
            told.append(Change(row.kind, row.table_name, str(row.row_id), key, before.get("value"), after.get("value")))
            continue
        where = str(row.row_id) if row.row_to == row.row_id else f"{row.row_id}–{row.row_to}"
        columns = [column for column in {**before, **after} if before.get(column) != after.get(column)]
        told += [
            Change(row.kind, row.table_name, where, column, before.get(column), after.get(column)) for column in columns if column != "id"
        ]
        if not columns:
            told.append(Change(row.kind, row.table_name, where, "", None, None))
    return told


def users_in_history(reading: Reading) -> list[tuple[str, str]]:
    """Return everyone named in the history, as options of a filter."""
    found = reading.connection.execute(select(_entry.c.user).distinct().order_by(_entry.c.user))
    return [(name, name) for (name,) in found]


def office_settings(reading: Reading) -> dict[str, Any]:
    """Return the office's settings, one level deep, as the form shows them."""
    settings = read_settings(reading.connection)
    return {**settings, **settings["signatories"], "receivers": tuple(settings["receivers"])}
