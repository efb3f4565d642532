"""The unit of work: what a command is handed. One transaction, all or nothing, with its audit entry."""

import datetime
import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, event, func, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken, Stopped
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.audit import AuditChange, AuditEntry, changes_of, to_json
from lmhtx_desktop.store.tables import Record

R = TypeVar("R", bound=Record)
#: Rows handed to the database at once: few enough to stay in the processor's cache while their columns are gone through.
_BATCH = 500


@dataclass
class Work:
    """One command under way.

    Attributes:
        session: ORM session inside one open transaction. today: the day it is (never ask the clock).
        user: who is at the keyboard. progress: call with (done, total) in long work. stopped: whether the
            person pressed Dừng.
    """

    session: Session
    today: datetime.date
    user: str
    progress: Callable[[int, int], None] = lambda done, total: None
    stopped: Callable[[], bool] = lambda: False
    _changes: list[dict[str, Any]] = field(default_factory=list)
    _note: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        event.listen(self.session, "after_flush", self._remember)

    def _remember(self, session: Session, flush_context: Any) -> None:
        self._changes.extend(changes_of(session))

    def get(self, record: type[R], id: int, field: str = "") -> R:
        """Load a record by id.

        Raises:
            RuleBroken: it is not there (any more).
        """
        found = self.session.get(record, id)
        if found is None:
            raise RuleBroken(field, tr("Mục này không còn trong dữ liệu; hãy làm mới danh sách."))
        return found

    def add(self, record: R) -> R:
        """Add a new record and give it its id."""
        self.session.add(record)
        self.session.flush()
        return record

    def step(self, done: int, total: int) -> None:
        """Tell how far long work is.

        Raises:
            Stopped: the person pressed Dừng; everything is rolled back.
        """
        self.progress(done, total)
        if self.stopped():
            raise Stopped

    def insert_many(self, record: type[Record], rows: Sequence[dict[str, Any]]) -> range:
        """Insert many rows at once, without loading them; return their ids, in order.

        Every row must carry the same keys. The audit keeps one change for the whole range.
        """
        table = _table(record)
        if not rows:
            return range(0)
        self.session.flush()
        first = int(self.session.scalar(select(func.coalesce(func.max(table.c.id), 0))) or 0) + 1
        ids = range(first, first + len(rows))
        _insert(self.session.connection(), table, ids, rows)
        self._changes.append(
            {"kind": "created", "table_name": table.name, "row_id": ids[0], "row_to": ids[-1], "before": None, "after": None}
        )
        return ids

    def update_many(self, record: type[Record], edits: Iterable[tuple[int, dict[str, Any], dict[str, Any]]]) -> None:
        """Change many rows at once; each edit is (id, values before, values after), same keys in both."""
        table = _table(record)
        self.session.flush()
        alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for row_id, before, after in edits:
            alike[tuple(after)].append({**after, "_row": row_id})
            self._changes.append(
                {
                    "kind": "changed",
                    "table_name": table.name,
                    "row_id": row_id,
                    "row_to": row_id,
                    "before": to_json(before),
                    "after": to_json(after),
                }
            )
        for names, rows in alike.items():
            statement = update(table).where(table.c.id == bindparam("_row")).values({name: bindparam(name) for name in names})
            for start in range(0, len(rows), _BATCH):
                self.session.connection().execute(statement, rows[start : start + _BATCH])

    def note(self, command: str, sentence: str, areas: Iterable[Area], *, undoable: bool = True, takes_back: int | None = None) -> Done:
        """Write into the audit trail what this command did; every command calls it exactly once, last.

        Args:
            command: fixed English name of the command, e.g. ``record_receipt``.
            sentence: what was done, as the person reads it in the history and may take back by.
            areas: areas whose facts changed.
            undoable: False where the act is undone by its own opposite act (a numbered voucher is voided).
            takes_back: entry that this one undoes.
        """
        if self._note is not None:
            raise AssertionError("a command notes once")
        changed = frozenset(areas)
        self._note = {
            "command": command, "sentence": sentence, "areas": ",".join(sorted(changed)),
            "undoable": undoable, "takes_back": takes_back,
        }  # fmt: skip
        return Done(sentence=sentence, changes=changed, undoable=undoable)

    def seal(self, done: Done, now: datetime.datetime) -> Done:
        """Flush, write the audit entry and its changes, and return `done` with the entry's id."""
        if self._note is None:
            raise AssertionError("a command must note what it did")
        self.session.flush()
        changes, note = self._changes, self._note
        entry = AuditEntry(at=now, user=self.user, **note)
        self.session.add(entry)
        self.session.flush()
        if changes:
            self.session.execute(insert(_table(AuditChange)), [{**change, "entry_id": entry.id} for change in changes])
        event.remove(self.session, "after_flush", self._remember)
        return replace(done, entry=entry.id)


def _insert(connection: Connection, table: Table, ids: range, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows of the same keys; the statement is compiled once and each value goes through its column's type.

    A column that no row fills is left out: it is empty all the same.
    """
    names = ["id", *(name for name in rows[0] if any(row[name] is not None for row in rows))]
    compiled = insert(table).compile(dialect=connection.dialect, column_keys=names)
    places = compiled.positiontup if isinstance(compiled, SQLCompiler) else None
    if places is None or set(places) != set(names):
        connection.execute(insert(table), [{"id": id, **row} for id, row in zip(ids, rows, strict=True)])
        return
    processes = {name: table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect) for name in places}
    for start in range(0, len(rows), _BATCH):
        batch = rows[start : start + _BATCH]
        columns: list[Iterable[Any]] = []
        for name, process in processes.items():
            column = ids[start : start + _BATCH] if name == "id" else [row[name] for row in batch]
            columns.append(column if process is None else map(process, column))
        connection.exec_driver_sql(str(compiled), list(zip(*columns, strict=True)))


@functools.cache
def _table(record: type[Record]) -> Table:
    table = record.__table__
    assert isinstance(table, Table)
    return table
