"""Letting everything that refers to one row refer to another one: what a merge of two rows into one needs.

Which columns refer to a table is read off their foreign keys, so an area may merge its rows without knowing who holds on to
them. What a column's rows are in words, and what becomes of two of them that would be the same one, stands beside it in ``info``
(`HELD`, `CLASH`, `ADDED`).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, UniqueConstraint, and_, func, select

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.tables import ADDED, CLASH, HELD, Record
from lmhtx_desktop.store.work import Work

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Held:
    """How many rows of a table refer to a row, and what they are in words; "" where nobody said."""

    table: str
    words: str
    count: int


def held(connection: Connection, record: type[Record], id: int, but: Collection[str] = ()) -> list[Held]:
    """Count what refers to row `id` of a table, by column that does; tables named in `but` are left out."""
    found = []
    for column in _referring(_table_of(record), but):
        count = connection.scalar(select(func.count()).select_from(column.table).where(column == id)) or 0
        if count:
            words = next(str(key.info.get(HELD, "")) for key in column.foreign_keys)
            found.append(Held(column.table.name, tr(words) if words else "", int(count)))
    return found


def follow(work: Work, record: type[Record], gone: int, kept: int, but: Collection[str] = ()) -> None:
    """Let every row that refers to row `gone` refer to row `kept`; tables named in `but` are left as they are.

    Where that makes a row collide with one `kept` has already, the two become one if they are the same in every column, or if
    their constraint says what is added up; what refers to the one that is dropped follows.

    Raises:
        RuleBroken: two rows collide and differ; each is named with where to mend it. The caller's transaction ends.
    """
    clashes = list(dict.fromkeys(_follow(work, _table_of(record), gone, kept, but)))
    if clashes:
        raise RuleBroken("", tr("Chưa gộp được vì {what}.").format(what="; ".join(clashes)))


def drop(work: Work, record: type[Record], id: int) -> None:
    """Delete a row that nothing refers to any more, with its audit change."""
    work.session.flush()
    row = work.session.get(record, id, populate_existing=True)
    if row is not None:
        work.session.delete(row)
        work.session.flush()


def _follow(work: Work, target: Table, gone: int, kept: int, but: Collection[str] = ()) -> Iterator[str]:
    """Do it; yield what collides."""
    for column in _referring(target, but):
        table = column.table
        work.session.flush()
        edits = []
        for row in work.session.execute(select(table).where(column == gone).order_by(table.c.id)).mappings().all():
            then = {**row, column.name: kept}
            found = _colliding(work, column, then)
            if found is None:
                edits.append((row["id"], {column.name: gone}, {column.name: kept}))
                continue
            twin, info = found
            changes = _joined(twin, then, info.get(ADDED, ()))
            if changes is None:
                yield tr(info[CLASH]).format(**then) if CLASH in info else tr("cả hai có một mục trùng nhau mà nội dung khác nhau")
                continue
            if changes:
                work.update_many(_record_of(table), [(twin["id"], {name: twin[name] for name in changes}, changes)])
            yield from _follow(work, table, row["id"], twin["id"])
            drop(work, _record_of(table), row["id"])
        work.update_many(_record_of(table), edits)


def _joined(twin: Row, then: Row, added: Collection[str]) -> dict[str, Any] | None:
    """Return what must change in `twin` so that it holds both rows; None where they cannot be one."""
    if all(twin[name] == value for name, value in then.items() if name != "id") and not added:
        return {}
    if not added:
        return None
    changes = {name: twin[name] + then[name] for name in added}
    for name, value in then.items():
        if name == "id" or name in added or twin[name] == value or value is None:
            continue
        if twin[name] is not None:
            return None
        changes[name] = value
    return changes


def _colliding(work: Work, column: Column[Any], then: Row) -> tuple[Row, Mapping[Any, Any]] | None:
    """Return the row that a row would collide with once it is `then`, and what stands beside that constraint."""
    table = column.table
    for names, info in _unique_sets(table):
        if column.name not in names or any(then[name] is None for name in names):
            continue
        same = and_(table.c.id != then["id"], *(table.c[name] == then[name] for name in names))
        found = work.session.execute(select(table).where(same)).mappings().first()
        if found is not None:
            return dict(found), info
    return None


def _unique_sets(table: Table) -> Iterator[tuple[frozenset[str], Mapping[Any, Any]]]:
    for constraint in sorted(table.constraints, key=lambda each: str(each.name)):
        if isinstance(constraint, UniqueConstraint):
            yield frozenset(column.name for column in constraint.columns), constraint.info
    for index in sorted(table.indexes, key=lambda each: str(each.name)):
        if index.unique:
            yield frozenset(column.name for column in index.columns), index.info


def _referring(target: Table, but: Collection[str]) -> list[Column[Any]]:
    """Return the columns that refer to a table, those of the tables that others rest on first."""
    return [
        column
        for table in Record.metadata.sorted_tables
        if table.name not in but
        for column in table.columns
        if any(key.column.table is target for key in column.foreign_keys)
    ]


def _table_of(record: type[Record]) -> Table:
    table = record.__table__
    assert isinstance(table, Table)
    return table


def _record_of(table: Table) -> type[Record]:
    return next(mapper.class_ for mapper in Record.registry.mappers if mapper.local_table is table)
