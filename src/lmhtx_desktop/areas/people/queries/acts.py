"""The history: who did what, when, and what it changed."""

import datetime
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from lmhtx_desktop.areas.people.queries.wording import Tables, Wording
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

_entry, _change = AuditEntry.__table__, AuditChange.__table__
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
    """One field of one row, in words. Where a whole row came or went and no field of it tells anything, `field` is "" and so are the values.

    Attributes:
        kind: created, changed or deleted. what: the row. field: its column, "" where the row is nothing but a value.
    """

    kind: str
    what: str
    field: str
    before: str
    after: str


def act_ids(reading: Reading, search: str = "", user: str | None = None, since: datetime.date | None = None) -> list[int]:
    """Return the ids of the history's entries, newest first."""
    narrowed: list[ColumnElement[bool]] = []
    if user:
        narrowed.append(_entry.c.user == user)
    if since is not None:
        start = datetime.datetime.combine(since, datetime.time()).astimezone()
        narrowed.append(_entry.c.at >= start)
    asked = select(_entry.c.id, _entry.c.sentence, _entry.c.user).where(*narrowed).order_by(_entry.c.at.desc(), _entry.c.id.desc())
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


def changes_in(reading: Reading, entry_id: int, tables: Tables) -> list[Change]:
    """Return field by field what one command changed; columns left as they were, or never filled, are not told."""
    asked = select(_change).where(_change.c.entry_id == entry_id).order_by(_change.c.id).limit(MOST_CHANGES)
    wording = Wording(reading.connection, tables)
    return [told for change in reading.connection.execute(asked) for told in _in_words(wording, change)]


def _in_words(wording: Wording, change: Any) -> list[Change]:
    table: str = change.table_name
    if change.row_to != change.row_id:
        count = format_number(change.row_to - change.row_id + 1)
        return [Change(change.kind, tr("{what}: {count} dòng").format(what=wording.kind_of_row(table), count=count), "", "", "")]
    before, after = (json.loads(text) if text else {} for text in (change.before, change.after))
    row = {**(wording.row(table, change.row_id) or {}), **before, **after}
    what = wording.label(table, row)
    values = wording.values_of(table)
    columns = wording.told_columns(table, change.kind, before, after)
    told = [
        Change(
            change.kind, what, "" if column in values else wording.field(table, column),
            wording.value(table, column, before.get(column), {**row, **before}), wording.value(table, column, after.get(column), row),
        )
        for column in columns
    ]  # fmt: skip
    return told or [Change(change.kind, what, "", "", "")]


def users_in_history(reading: Reading) -> list[tuple[str, str]]:
    """Return everyone named in the history, as options of a filter."""
    found = reading.connection.execute(select(_entry.c.user).distinct().order_by(_entry.c.user))
    return [(name, name) for (name,) in found]


def office_settings(reading: Reading) -> dict[str, Any]:
    """Return the office's settings, one level deep, as the form shows them."""
    settings = read_settings(reading.connection)
    return {**settings, **settings["signatories"], "receivers": tuple(settings["receivers"])}
