"""Taking commands back by their audit entries: whole or not at all."""

from typing import Any

from sqlalchemy import Connection, Table, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.audit import AuditChange, AuditEntry, from_json, to_json
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work


def take_back(work: Work, entry_id: int) -> Done:
    """Undo the command of audit entry `entry_id`; undoing an undo is the redo.

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
    changes = work.session.scalars(select(AuditChange).where(AuditChange.entry_id == entry_id).order_by(AuditChange.id.desc())).all()
    try:
        for change in changes:
            _refuse_if_touched_later(connection, change)
            work._changes.extend(_reverse(connection, change))
    except IntegrityError as error:
        raise RuleBroken("", tr("Không hoàn tác được “{act}”: đã có dữ liệu ghi sau dựa vào nó.").format(act=entry.sentence)) from error
    sentence = tr("Hoàn tác: {act}").format(act=entry.sentence)
    if entry.takes_back is not None:
        original = work.get(AuditEntry, entry.takes_back)
        sentence = tr("Làm lại: {act}").format(act=original.sentence)
    work.session.expire_all()
    areas = [Area(name) for name in entry.areas.split(",") if name]
    return work.note("take_back", sentence, areas, takes_back=entry_id)


def _refuse_if_touched_later(connection: Connection, change: AuditChange) -> None:
    """A row changed by a later command (itself not undone since) may not be pulled from under it."""
    undoing = select(AuditEntry.takes_back).where(AuditEntry.takes_back.is_not(None))
    later = connection.execute(
        select(AuditEntry.sentence)
        .join(AuditChange, AuditChange.entry_id == AuditEntry.id)
        .where(
            AuditChange.table_name == change.table_name,
            AuditChange.row_id <= change.row_to,
            AuditChange.row_to >= change.row_id,
            AuditEntry.id > change.entry_id,
            AuditEntry.id.not_in(undoing),
            or_(AuditEntry.takes_back.is_(None), AuditEntry.takes_back < change.entry_id),
        )
        .limit(1)
    ).scalar()
    if later is not None:
        raise RuleBroken("", tr("Không hoàn tác được vì sau đó đã có “{act}”; hãy hoàn tác việc đó trước.").format(act=later))


def _reverse(connection: Connection, change: AuditChange) -> list[dict[str, Any]]:
    """Apply the opposite of one change; return what was done, as audit rows."""
    table: Table = Record.metadata.tables[change.table_name]
    rows = table.c.id.between(change.row_id, change.row_to)
    done = {"table_name": table.name, "row_id": change.row_id, "row_to": change.row_to}
    if change.kind == "created":
        removed = [dict(row) for row in connection.execute(select(table).where(rows)).mappings()]
        connection.execute(delete(table).where(rows))
        return [
            {**done, "kind": "deleted", "row_id": row["id"], "row_to": row["id"], "before": to_json(row), "after": None} for row in removed
        ]
    before = from_json(table, change.before or "{}")
    if change.kind == "deleted":
        connection.execute(insert(table).values(before))
        return [{**done, "kind": "created", "before": None, "after": change.before}]
    connection.execute(update(table).where(rows).values(before))
    return [{**done, "kind": "changed", "before": change.after, "after": change.before}]
