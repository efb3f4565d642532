"""The history of one record and of all that belongs to it: who changed which field when, from what to what.

A row may have come to the record, gone to another one (two organisations merged), been deleted and its number given
to a new row; a list that was imported noted no values at all. So every row's life is unrolled backwards from what it is
now, and a change is told where the row belonged to the record before or after it.
"""

import datetime
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, func, or_, select

from lmhtx_desktop.areas.people.queries.wording import Link, Row, Tables, Wording, as_stored, column_of, link_of
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.tables import Record

_entry, _change = AuditEntry.__table__, AuditChange.__table__
_AT_ONCE = 400


@dataclass(frozen=True)
class RecordChange:
    """One field of a record, or of what belongs to it, in words.

    Attributes:
        id: its place in the history, the oldest is 1; it never changes. entry: the act in the audit trail. at: local time.
        undone: the act was taken back later. what: the row, "" for the record itself. field: the column, "" where a row came
            or went that tells nothing else. part: what the rows of its table are, "" for the record itself. column: "table.column".
    """

    id: int
    entry: int
    at: datetime.datetime
    user: str
    sentence: str
    undone: bool
    kind: str
    what: str
    part: str
    field: str
    before: str
    after: str
    column: str


@dataclass(frozen=True)
class _Step:
    """One change of one row: what the row was before it and after it; {} where there was none."""

    change: Any
    table: str
    row_id: int
    before: Row
    after: Row


def record_history(reading: Reading, tables: Tables, table: str, id: int) -> tuple[str, list[RecordChange]]:
    """Return what the record is called, and every change of it and of what belongs to it, the oldest first."""
    connection, wording = reading.connection, Wording(reading.connection, tables)
    family = _family(connection, tables, table, id)
    beside = _beside(connection, tables, family)
    steps = [step for name, ids in family.items() for step in _steps(connection, name, ids) if _belongs(tables, family, step)]
    steps += [step for name, ids in beside.items() for step in _steps(connection, name, ids)]
    order = {name: place for place, name in enumerate([*family, *beside])}
    steps.sort(key=lambda step: (step.change.entry_id, order[step.table], step.change.id, step.row_id))
    acts = _acts(connection, {step.change.entry_id for step in steps})
    own = [step for step in steps if (step.table, step.row_id) == (table, id)]
    born = max((step.change.entry_id for step in own if step.change.kind == "created" and acts[step.change.entry_id].is_new), default=0)
    lines = [
        RecordChange(
            0, act.id, act.at.astimezone(), act.user, act.sentence, act.undone, step.change.kind, *words
        )
        for step in steps
        if step.change.entry_id >= born
        for act in (acts[step.change.entry_id],)
        for words in _lines(wording, step, (table, id))
    ]  # fmt: skip
    return wording.title(table, wording.row(table, id)), [replace(line, id=place) for place, line in enumerate(lines, 1)]


def newest_act(reading: Reading) -> int:
    """Return the number of the newest act in the audit trail: while it stays, so does every history."""
    return int(reading.connection.scalar(select(func.max(_entry.c.id))) or 0)


def _family(connection: Connection, tables: Tables, table: str, id: int) -> dict[str, set[int]]:
    """Return the rows that ever belonged to the record, by table; a row counts that has belonged to a row that counts.

    What belongs to a record with a history of its own (a loan of an organisation) is told there.
    """
    family: dict[str, set[int]] = {table: {id}}
    waiting = {table: {id}}
    while waiting:
        parent, ids = waiting.popitem()
        for name, words in tables.items():
            records = Record.metadata.tables.get(name)
            columns = [each for each in words.belongs_to if link_of(column_of(name, each)) == parent]
            if records is None or not columns:
                continue
            found = _rows_of(connection, records, columns, ids) - family.get(name, set())
            if found:
                family.setdefault(name, set()).update(found)
            if found and words.leads:
                former = set(connection.scalars(select(records.c[words.leads]).where(records.c.id.in_(sorted(found))))) - family[parent]
                family[parent] |= former
                if former:
                    waiting.setdefault(parent, set()).update(former)
            if found and not words.is_record:
                waiting.setdefault(name, set()).update(found)
    return family


def _beside(connection: Connection, tables: Tables, family: dict[str, set[int]]) -> dict[str, set[int]]:
    """Return the rows that those of the family bring with them, by table."""
    beside: dict[str, set[int]] = {}
    for name, ids in family.items():
        for column in tables[name].brings if name in tables else ():
            target = link_of(column_of(name, column))
            if target is not None and target not in family:
                links = (row.get(column) for row in _present(connection, name, ids).values())
                beside.setdefault(target, set()).update(link for link in links if link is not None)
    return beside


def _rows_of(connection: Connection, records: Table, columns: Sequence[str], ids: set[int]) -> set[int]:
    """Return the rows that link to one of `ids` now, or did before they were changed or deleted."""
    found: set[int] = set()
    for some in _in_batches(sorted(ids), _AT_ONCE // 4):
        found.update(connection.scalars(select(records.c.id).where(or_(*(records.c[name].in_(some) for name in columns)))))
        signs = [f'"{name}":{each}{end}' for name in columns for each in some for end in ",}"]
        left = select(_change.c.row_id).where(
            _change.c.table_name == records.name, or_(*(_change.c.before.contains(sign, autoescape=True) for sign in signs))
        )
        found.update(connection.scalars(left))
    return found


def _steps(connection: Connection, table: str, ids: set[int]) -> list[_Step]:
    """Return every change of these rows with the whole row before and after it."""
    changes: dict[int, list[Any]] = defaultdict(list)
    of_table = select(_change).where(_change.c.table_name == table)
    for some in _in_batches(sorted(ids), _AT_ONCE):
        for change in connection.execute(of_table.where(_change.c.row_id.in_(some), _change.c.row_to == _change.c.row_id)):
            changes[change.row_id].append(change)
    for change in connection.execute(of_table.where(_change.c.row_to > _change.c.row_id)):
        for row_id in ids.intersection(range(change.row_id, change.row_to + 1)):
            changes[row_id].append(change)
    present = _present(connection, table, ids)
    return [step for row_id, some in changes.items() for step in _unrolled(table, row_id, some, present.get(row_id, {}))]


def _unrolled(table: str, row_id: int, changes: list[Any], present: Row) -> Iterator[_Step]:
    """Walk back from what the row is now to what it was before each change."""
    now: Row = present
    for change in sorted(changes, key=lambda each: each.id, reverse=True):
        if change.kind == "deleted":
            before: Row = json.loads(change.before)
            yield _Step(change, table, row_id, before, {})
            now = before
        elif change.kind == "created":
            yield _Step(change, table, row_id, {}, {**now, **json.loads(change.after or "{}")})
            now = {}
        else:
            after = {**now, **json.loads(change.after)}
            before = {**after, **json.loads(change.before)}
            yield _Step(change, table, row_id, before, after)
            now = before


def _belongs(tables: Tables, family: dict[str, set[int]], step: _Step) -> bool:
    """Whether the row is the record itself, or was part of it before the change or after it."""
    if step.table == next(iter(family)) and step.row_id in family[step.table]:
        return True
    for column in tables[step.table].belongs_to:
        parents = family.get(link_of(column_of(step.table, column)) or "", set())
        if step.before.get(column) in parents or step.after.get(column) in parents:
            return True
    return False


def _lines(wording: Wording, step: _Step, record: Link) -> Iterator[tuple[str, ...]]:
    """Return what is told of one change: (what, part, field, before, after, column)."""
    table, before, after = step.table, step.before, step.after
    own = (table, step.row_id) == record
    what, part = ("", "") if own else (wording.label(table, after or before, record), wording.kind_of_row(table))
    values = wording.values_of(table)
    columns = wording.told_columns(table, step.change.kind, before, after, labelled=not own, besides=record)
    for column in columns:
        field = "" if column in values else wording.field(table, column)
        words = (wording.value(table, column, row.get(column), row) for row in (before, after))
        yield what, part, field, *words, f"{table}.{column}"
    if not columns:
        yield what, part, "", "", "", f"{table}."


@dataclass(frozen=True)
class _Act:
    """One act. `undone`: taken back, and that not taken back itself. `is_new`: it takes nothing back."""

    id: int
    at: datetime.datetime
    user: str
    sentence: str
    undone: bool
    is_new: bool


def _acts(connection: Connection, ids: set[int]) -> dict[int, _Act]:
    taking_back = select(_entry.c.id, _entry.c.takes_back).where(_entry.c.takes_back.is_not(None))
    taken_back_by: dict[int, int] = {row.takes_back: row.id for row in connection.execute(taking_back)}

    def undone(id: int) -> bool:
        turns = 0
        while id in taken_back_by:
            id, turns = taken_back_by[id], turns + 1
        return turns % 2 == 1

    return {
        row.id: _Act(row.id, row.at, row.user, row.sentence, undone(row.id), row.takes_back is None)
        for some in _in_batches(sorted(ids), _AT_ONCE)
        for row in connection.execute(select(_entry).where(_entry.c.id.in_(some)))
    }


def _present(connection: Connection, table: str, ids: set[int]) -> dict[int, Row]:
    records = Record.metadata.tables[table]
    return {
        row["id"]: as_stored(row)
        for some in _in_batches(sorted(ids), _AT_ONCE)
        for row in connection.execute(select(records).where(records.c.id.in_(some))).mappings()
    }


def _in_batches(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    rest = iter(ids)
    while some := list(islice(rest, size)):
        yield some
