"""Stored values in the words of the areas: names of columns and codes, days and money as written, linked rows by their names."""

import datetime
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, ForeignKey, Table, select

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.audit import AuditChange, to_json
from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record

Tables = Mapping[str, TableWords]
#: A row as the audit trail keeps rows: by column, days as ISO text.
Row = Mapping[str, Any]
#: A row by its table and its id.
Link = tuple[str, int]
_change = AuditChange.__table__
_PLACE = re.compile(r"\{(\w+)\}")
#: A whole number from here on is written with dots between its thousands; below it may be a year.
_GROUPED_FROM = 10_000
#: A row named by a row named by a row: further than this nobody can follow.
_DEEPEST = 4


class Wording:
    """Puts what the audit trail keeps into words, for one answer; every row it needs is read once."""

    def __init__(self, connection: Connection, tables: Tables) -> None:
        self._connection = connection
        self._tables = tables
        self._rows: dict[tuple[str, int], Row | None] = {}

    def kind_of_row(self, table: str) -> str:
        """Name what the rows of a table are."""
        return tr(self._tables[table].name) if table in self._tables else table

    def field(self, table: str, column: str) -> str:
        """Name a column."""
        words = self._column(table, column)
        return tr(words.name) if words is not None else column

    def is_told(self, table: str, column: str) -> bool:
        """Whether a column says anything to a person."""
        return column != "id" and (table not in self._tables or column not in self._tables[table].derived)

    def told_columns(
        self, table: str, kind: str, before: Row, after: Row, *, labelled: bool = True, besides: Link | None = None
    ) -> list[str]:
        """Return the columns a person is told of one change of one row, of the kind created, changed or deleted.

        Of a row that came or went, what its label says (see `label`) is not told again, where it is `labelled`.
        """
        filled = [name for name in {**before, **after} if self.is_told(table, name)]
        differing = [name for name in filled if _told(before.get(name)) != _told(after.get(name))]
        if kind == "changed" or table not in self._tables:
            return differing
        if self.values_of(table):
            return [name for name in differing if name in self.values_of(table)]
        row = after or before
        said = {*_PLACE.findall(self._tables[table].title), self._owner(table, row, besides)} if labelled else set()
        return [name for name in differing if name not in said and not self._links_to(table, name, row, besides)]

    def values_of(self, table: str) -> tuple[str, ...]:
        """Return the columns of the value that is all a row is, or () where a row is more than one."""
        return self._tables[table].values if table in self._tables else ()

    def value(self, table: str, column: str, stored: Any, row: Row, depth: int = 0) -> str:
        """Write a stored value; not recorded is an em dash."""
        words, kind = self._column(table, column), column_of(table, column)
        if stored is None or stored == "":
            return "—"
        if words is not None and words.codes:
            return tr(words.codes[stored]) if stored in words.codes else str(stored)
        if words is not None and words.say is not None:
            return words.say(stored, row)
        target = link_of(kind)
        if target is not None:
            return self.title(target, self.row(target, int(stored)), depth + 1) or tr("số {number}").format(number=stored)
        return _plain(stored, kind)

    def title(self, table: str, row: Row | None, depth: int = 0) -> str:
        """Name one row by itself; "" where nothing is known of it."""
        if row is None or depth > _DEEPEST:
            return ""
        if table not in self._tables or not self._tables[table].title:
            return self.kind_of_row(table)
        template = tr(self._tables[table].title)

        def told(place: re.Match[str]) -> str:
            name = place[1]
            return "" if row.get(name) is None else self.value(table, name, row[name], row, depth)

        return " ".join(_PLACE.sub(told, template).split()).strip(" ,–:")

    def label(self, table: str, row: Row | None, besides: Link | None = None) -> str:
        """Name one row with the nearest row it belongs to, except the row `besides`: that one is known where this is read."""
        title = self.title(table, row) or self.kind_of_row(table)
        column = self._owner(table, row, besides) if row is not None else None
        target = link_of(column_of(table, column)) if column is not None else None
        if row is None or column is None or target is None:
            return title
        owner = self.title(target, self.row(target, int(row[column])))
        return f"{title} — {owner}" if owner else title

    def _owner(self, table: str, row: Row, besides: Link | None) -> str | None:
        """Return the column of the nearest row that this row belongs to, not counting `besides`."""
        columns = self._tables[table].belongs_to if table in self._tables else ()
        return next((name for name in columns if row.get(name) is not None and not self._links_to(table, name, row, besides)), None)

    def _links_to(self, table: str, column: str, row: Row, link: Link | None) -> bool:
        return link is not None and (link_of(column_of(table, column)), row.get(column)) == link

    def row(self, table: str, id: int) -> Row | None:
        """Return a row as it is, or as it was when it was deleted; None where there never was one."""
        if (table, id) not in self._rows:
            self._rows[table, id] = self._present(table, id) or self._deleted(table, id)
        return self._rows[table, id]

    def _present(self, table: str, id: int) -> Row | None:
        records = Record.metadata.tables.get(table)
        if records is None:
            return None
        found = self._connection.execute(select(records).where(records.c.id == id)).mappings().first()
        return None if found is None else as_stored(found)

    def _deleted(self, table: str, id: int) -> Row | None:
        last = (
            select(_change.c.before)
            .where(_change.c.table_name == table, _change.c.row_id == id, _change.c.row_to == id, _change.c.kind == "deleted")
            .order_by(_change.c.id.desc())
            .limit(1)
        )
        text = self._connection.scalar(last)
        return None if text is None else dict(json.loads(text))

    def _column(self, table: str, column: str) -> ColumnWords | None:
        return self._tables[table].column(column) if table in self._tables else None


def as_stored(row: Mapping[Any, Any]) -> Row:
    """Return a row in the shape the audit trail keeps rows in."""
    return dict(json.loads(to_json(dict(row))))


def column_of(table: str, column: str) -> Column[Any] | None:
    """Return a column of the schema, or None where a later version knew it."""
    records: Table | None = Record.metadata.tables.get(table)
    return records.c.get(column) if records is not None else None


def link_of(column: Column[Any] | None) -> str | None:
    """Return the table a column links to, or None."""
    links: list[ForeignKey] = list(column.foreign_keys) if column is not None else []
    return links[0].column.table.name if links else None


def _told(stored: Any) -> Any:
    """An empty text is as good as nothing recorded."""
    return None if stored == "" else stored


def _plain(stored: Any, column: Column[Any] | None) -> str:
    """Write a value by the type of its column."""
    kind = column.type if column is not None else None
    if isinstance(kind, Boolean) or isinstance(stored, bool):
        return tr("có") if stored else tr("không")
    if isinstance(kind, DongColumn):
        return format_dong(stored, sign=True)
    if isinstance(kind, PercentColumn):
        return format_number(Decimal(stored), 6)
    if isinstance(kind, Date):
        return format_date(datetime.date.fromisoformat(stored))
    if isinstance(stored, int):
        return format_number(stored) if abs(stored) >= _GROUPED_FROM else str(stored)
    return str(stored)
