"""Taking commands back by their audit entries: whole or not at all."""

import itertools
import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.audit import AuditChange, AuditEntry, from_json, to_json
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work


def take_back(work: Work, entry_id: int, checks: Sequence[Callable[[Reading], list[Finding]]] = ()) -> Done:
    """Undo the command of audit entry `entry_id`; undoing an undo is the redo.

    `checks` are the business rules of the areas: where later acts stand, the rows alone cannot tell whether the data
    stays right without this one (a membership ended, another begun, the end taken back: a member twice).

    Raises:
        RuleBroken: the act is undone by its own opposite act, was taken back already, or something done
            later rests on it. Nothing is changed then.
    """
    entry = work.get(AuditEntry, entry_id)
    if not entry.undoable:
        raise RuleBroken(
            "", tr("“{act}” có chứng từ đánh số nên không hoàn tác được; hãy dùng lệnh hủy của chính nó.").format(act=entry.sentence)
        )
    undone = work.session.scalar(select(AuditEntry.id).where(AuditEntry.takes_back == entry_id).limit(1))
    if undone is not None:
        raise RuleBroken("", tr("“{act}” đã được hoàn tác rồi.").format(act=entry.sentence))
    connection = work.session.connection()
    changes = connection.execute(
        select(AuditChange.__table__).where(AuditChange.entry_id == entry_id).order_by(AuditChange.id.desc())
    ).all()
    standing = _standing_since(connection, entry_id)
    _refuse_if_touched_later(connection, entry_id, changes, standing)
    reading = Reading(connection, work.today)
    checks = checks if standing else ()
    known = [finding for check in checks for finding in check(reading)]
    try:
        for (kind, table_name, _), run in itertools.groupby(changes, key=_sort_of):
            work._changes.extend(_reverse(connection, kind, Record.metadata.tables[table_name], list(run)))
    except IntegrityError as error:
        sentence = tr("Không hoàn tác được “{act}”: đã có dữ liệu ghi sau dựa vào nó.")
        if kind != "created" and "FOREIGN KEY" in str(error.orig).upper():
            sentence = tr("Không hoàn tác được “{act}”: mục mà nó gắn với không còn trong dữ liệu; hãy khôi phục mục ấy trước.")
        raise RuleBroken("", sentence.format(act=entry.sentence)) from error
    for finding in (finding for check in checks for finding in check(reading)):
        if finding not in known:
            raise RuleBroken("", tr("Không hoàn tác được “{act}”: {why}").format(act=entry.sentence, why=finding.sentence))
    sentence = tr("Hoàn tác: {act}").format(act=entry.sentence)
    if entry.takes_back is not None:
        original = work.get(AuditEntry, entry.takes_back)
        sentence = tr("Làm lại: {act}").format(act=original.sentence)
    work.session.expire_all()
    areas = [Area(name) for name in entry.areas.split(",") if name]
    return work.note("take_back", sentence, areas, takes_back=entry_id)


def _sort_of(change: Any) -> tuple[str, str, frozenset[str]]:
    """Name what neighbouring changes must share to be reversed in one statement."""
    return change.kind, change.table_name, frozenset(json.loads(change.before or "{}"))


def _refuse_if_touched_later(connection: Connection, entry_id: int, changes: Sequence[Any], standing: set[int]) -> None:
    """A row that a later command has changed (and that still stands changed by it) may not be pulled from under it."""
    if not standing:
        return
    touched = _spans(changes)
    later = connection.execute(
        select(AuditChange.table_name, AuditChange.row_id, AuditChange.row_to, AuditEntry.id, AuditEntry.sentence)
        .join(AuditEntry, AuditChange.entry_id == AuditEntry.id)
        .where(AuditEntry.id > entry_id, AuditChange.table_name.in_(touched))
        .order_by(AuditEntry.id.desc())
    )
    for change in later:
        if change.id not in standing:
            continue
        starts, ends = touched[change.table_name]
        place = bisect_right(starts, change.row_to) - 1
        if place >= 0 and ends[place] >= change.row_id:
            raise RuleBroken("", tr("Không hoàn tác được vì sau đó đã có “{act}”; hãy hoàn tác việc đó trước.").format(act=change.sentence))


def _standing_since(connection: Connection, entry_id: int) -> set[int]:
    """Return the entries that make rows differ from what they were right after `entry_id`.

    An act, its undo, the redo and so on form a chain of which each link turns the act off or on. Where an even
    number of links lies after `entry_id`, the act is as it was then; where an odd number, the last link stands.
    """
    links = select(AuditEntry.id, AuditEntry.takes_back).where(AuditEntry.id > entry_id)
    takes_back: dict[int, int | None] = {row.id: row.takes_back for row in connection.execute(links)}
    standing = set(takes_back) - set(takes_back.values())

    def turned(last: int) -> bool:
        count = 0
        link: int | None = last
        while link in takes_back:
            count += 1
            link = takes_back[link]
        return count % 2 == 1

    return {last for last in standing if turned(last)}


def _spans(changes: Iterable[Any]) -> dict[str, tuple[list[int], list[int]]]:
    """Return the rows touched, by table: firsts and lasts of spans that do not overlap, in order."""
    spans: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for change in sorted(changes, key=lambda each: (each.table_name, each.row_id)):
        starts, ends = spans[change.table_name]
        if ends and change.row_id <= ends[-1]:
            ends[-1] = max(ends[-1], change.row_to)
        else:
            starts.append(change.row_id)
            ends.append(change.row_to)
    return spans


def _reverse(connection: Connection, kind: str, table: Table, changes: Sequence[Any]) -> list[dict[str, Any]]:
    """Apply the opposite of a run of changes of one kind to one table; return what was done, as audit rows."""
    if kind == "created":
        return [row for change in changes for row in _remove(connection, table, change)]
    done = [{"table_name": table.name, "row_id": change.row_id, "row_to": change.row_to} for change in changes]
    before = [from_json(table, change.before or "{}") for change in changes]
    if kind == "deleted":
        connection.execute(insert(table), before)
        return [{**row, "kind": "created", "before": None, "after": change.before} for row, change in zip(done, changes, strict=True)]
    if before[0]:
        which = table.c.id.between(bindparam("_first"), bindparam("_last"))
        rows = [{**values, "_first": change.row_id, "_last": change.row_to} for values, change in zip(before, changes, strict=True)]
        connection.execute(update(table).where(which).values({name: bindparam(name) for name in before[0]}), rows)
    return [{**row, "kind": "changed", "before": change.after, "after": change.before} for row, change in zip(done, changes, strict=True)]


def _remove(connection: Connection, table: Table, change: Any) -> list[dict[str, Any]]:
    rows = table.c.id.between(change.row_id, change.row_to)
    removed = [dict(row) for row in connection.execute(select(table).where(rows)).mappings()]
    connection.execute(delete(table).where(rows))
    return [
        {"table_name": table.name, "kind": "deleted", "row_id": row["id"], "row_to": row["id"], "before": to_json(row), "after": None}
        for row in removed
    ]
