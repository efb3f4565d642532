"""What the history calls tables, columns and codes: every area tells it of its own, and hands it out in its manifest.

Types need no telling: money, days, yes and no, and links to other rows are read off the columns themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ColumnWords:
    """A column whose values need words of their own.

    Attributes:
        name: what the column is called. codes: stored code → its name. say: ``(value, row) -> text`` where neither type nor
            codes tell what a value means; `row` holds what is known of the other columns, as it is stored.
    """

    name: str
    codes: Mapping[Any, str] = field(default_factory=dict)
    say: Callable[[Any, Mapping[str, Any]], str] | None = None


@dataclass(frozen=True)
class TableWords:
    """One table, in the words of the office. All names are marked for translation and shown through `tr`.

    Attributes:
        name: what its rows are ("Phiếu thu hội phí"). columns: every column a person may meet, by its name in the table.
        title: one row in words, with columns in braces ("Số liệu năm {year}"); what it belongs to is told anyway.
        belongs_to: columns with the rows it is a part of, the nearest first; its history is part of theirs.
        brings: columns with rows that are told beside it though it is no part of them (the receipt of a payment: void the
            one, and the other is void).
        is_record: it has a page and so a history of its own; what belongs to it is told there, not in the history of what it
            belongs to itself.
        leads: column with the number of a row that became the one it belongs to; the history of that row is part of it, too.
        values: where a row is nothing but a named value, the columns of that value; the others only say which row it is.
        derived: columns made from others, which tell nobody anything.
    """

    name: str
    columns: Mapping[str, str | ColumnWords]
    title: str = ""
    belongs_to: tuple[str, ...] = ()
    brings: tuple[str, ...] = ()
    is_record: bool = False
    leads: str = ""
    values: tuple[str, ...] = ()
    derived: frozenset[str] = frozenset()

    def column(self, name: str) -> ColumnWords | None:
        """Return the words of a column, None where it has none."""
        words = self.columns.get(name)
        return ColumnWords(words) if isinstance(words, str) else words


#: Columns that lists search and sort by.
SEARCHED = frozenset({"sort_key", "search_text"})
