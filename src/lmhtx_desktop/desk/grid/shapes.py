"""Rows, columns and remarks of a grid."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lmhtx_desktop.desk.grid.kinds import Kind


@dataclass(frozen=True)
class GridColumn:
    """A column.

    Attributes:
        key: under which rows hold its value. title: its heading; it may take two lines and names the unit. kind: what it
            holds. width: in design pixels. visible: shown unless the person chose otherwise. group: heading in the list of
            columns. tip: shown over the heading. editable: whether it is typed into.
    """

    key: str
    title: str
    kind: Kind
    width: int = 104
    visible: bool = True
    group: str = ""
    tip: str = ""
    editable: bool = True


@dataclass(frozen=True)
class GridRow:
    """A row as it is kept.

    Attributes:
        id: of the record. name: stands at the left and never scrolls away. detail: in grey behind it. values: by column;
            None or missing is not recorded. beside: what is shown in grey in the same cell (last year's), by column.
    """

    id: int
    name: str
    detail: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    beside: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Mark:
    """A remark at a cell.

    Attributes:
        sentence: what is wrong or worth a look. is_error: the row is not saved while it stands; otherwise it only asks for a
            look. proposed: the value that would mend it, or None.
    """

    sentence: str
    is_error: bool = False
    proposed: Any = None


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: a value, or text that could not be understood and is kept as typed."""

    value: Any = None
    text: str | None = None
    problem: Mark | None = None


EMPTY = Cell()
