"""Who did what: one entry per command, one change per row it touched. Undo and history live on these."""

import datetime
import json
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, inspect
from sqlalchemy.orm import Mapped, Session, mapped_column

from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record, UtcColumn


class AuditEntry(Record):
    """One command that was carried out."""

    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    at: Mapped[datetime.datetime] = mapped_column(UtcColumn)
    user: Mapped[str] = mapped_column(String(100))
    command: Mapped[str] = mapped_column(String(60))
    sentence: Mapped[str] = mapped_column(Text)
    areas: Mapped[str] = mapped_column(String(200))
    undoable: Mapped[bool] = mapped_column(Boolean)
    takes_back: Mapped[int | None] = mapped_column(ForeignKey("audit_entry.id"), index=True, default=None)


class AuditChange(Record):
    """What a command did to one row, or (``created`` in bulk) to the rows `row_id`…`row_to`.

    `before`/`after` are JSON objects of the changed columns only; a created row has no `before`, a bulk
    creation has neither (the rows themselves tell), a deleted row has its whole self in `before`.
    """

    __tablename__ = "audit_change"
    __table_args__ = (Index("ix_audit_change_row", "table_name", "row_id", "row_to"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    entry_id: Mapped[int] = mapped_column(ForeignKey("audit_entry.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    table_name: Mapped[str] = mapped_column(String(60))
    row_id: Mapped[int] = mapped_column(Integer)
    row_to: Mapped[int] = mapped_column(Integer)
    before: Mapped[str | None] = mapped_column(Text, default=None)
    after: Mapped[str | None] = mapped_column(Text, default=None)


_OWN_TABLES = {"audit_entry", "audit_change"}


def to_json(values: dict[str, Any]) -> str:
    """Write column values as JSON: days as ISO text, decimals as text, money as whole numbers."""
    return json.dumps(values, ensure_ascii=False, default=str, separators=(",", ":"))


def from_json(table: Table, text: str) -> dict[str, Any]:
    """Read column values back as the types of `table`'s columns."""
    return {name: _revive(table.c[name], value) for name, value in json.loads(text).items() if name in table.c}


def _revive(column: Column[Any], value: Any) -> Any:
    if value is None or isinstance(column.type, DongColumn):
        return value
    if isinstance(column.type, PercentColumn):
        return Decimal(value)
    if isinstance(column.type, UtcColumn):
        return datetime.datetime.fromisoformat(value)
    if column.type.python_type is datetime.date:
        return datetime.date.fromisoformat(value)
    return value


def changes_of(session: Session) -> list[dict[str, Any]]:
    """List what the flush that just ran did, in the shape of `AuditChange` rows (without entry_id)."""
    found: list[dict[str, Any]] = []
    for kind, records in (("created", session.new), ("changed", session.dirty), ("deleted", session.deleted)):
        for record in records:
            change = _change_of(kind, record)
            if change is not None:
                found.append(change)
    return found


def _change_of(kind: str, record: Any) -> dict[str, Any] | None:
    state = inspect(record)
    name = state.mapper.local_table.name
    if name in _OWN_TABLES:
        return None
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        column = attribute.columns[0].name
        value = getattr(record, attribute.key) if kind != "deleted" else state.dict.get(attribute.key)
        if kind == "created":
            after[column] = value
        elif kind == "deleted":
            before[column] = history.deleted[0] if history.deleted else value
        elif history.has_changes():
            before[column] = history.deleted[0] if history.deleted else None
            after[column] = value
    if kind == "changed" and before == after:
        return None
    return {
        "kind": kind, "table_name": name, "row_id": record.id, "row_to": record.id,
        "before": to_json(before) if kind != "created" else None,
        "after": to_json(after) if kind != "deleted" else None,
    }  # fmt: skip
