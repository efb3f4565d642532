"""Reading lists of organisations that offices keep in Excel: pure, no database, no window.

The hard part is not parsing but honesty: every cell that is not taken as it stands is pointed at (`Issue`), and every
row that says anything is either a `ReadRow` or named in an issue. What hands rows back (`returning`) is imported where it is
used: it brings openpyxl along, a tenth of the memory of an open window.
"""

from lmhtx_desktop.areas.organisations.reading.layouts import NO_LAYOUT, Layout, layout_from, layout_text
from lmhtx_desktop.areas.organisations.reading.reader import read_list
from lmhtx_desktop.areas.organisations.reading.shapes import Commune, ListRead, ReadRow
from lmhtx_desktop.areas.organisations.reading.waiting import row_from, row_text

__all__ = [
    "NO_LAYOUT", "Commune", "Layout", "ListRead", "ReadRow", "layout_from", "layout_text", "read_list", "row_from",
    "row_text",
]  # fmt: skip
