"""A grid typed into as into a spreadsheet: many rows of the same few values, checked while typing, saved in one act."""

from lmhtx_desktop.desk.grid.kinds import ChoiceKind, Kind, MoneyKind, NumberKind, TextKind, flag_kind
from lmhtx_desktop.desk.grid.model import GridModel
from lmhtx_desktop.desk.grid.panel import GridPanel
from lmhtx_desktop.desk.grid.shapes import GridColumn, GridRow, Mark
from lmhtx_desktop.desk.grid.view import GridView

__all__ = [
    "ChoiceKind", "GridColumn", "GridModel", "GridPanel", "GridRow", "GridView", "Kind", "Mark", "MoneyKind", "NumberKind", "TextKind", "flag_kind",
]  # fmt: skip
