"""Understanding a column: the parser of its field, each different cell worked out once."""

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.amounts import AmountColumn, Marks, decide_marks
from lmhtx_desktop.kernel.lists.cells import SHEET_ERRORS, Flaw, Parsed, left_out
from lmhtx_desktop.kernel.lists.header import Header
from lmhtx_desktop.kernel.lists.remarks import Remarks
from lmhtx_desktop.kernel.lists.sheet import Sheet
from lmhtx_desktop.kernel.lists.texts import Texts

#: Understands one cell.
Parse = Callable[[Any], Parsed]


class Page(Protocol):
    """The sheet under reading."""

    @property
    def sheet(self) -> Sheet:
        """Its cells."""

    @property
    def texts(self) -> Texts:
        """How its texts are read."""

    @property
    def header(self) -> Header:
        """Where its heading stands."""

    @property
    def remarks(self) -> Remarks:
        """What there is to say."""


@dataclass(frozen=True)
class _Truth:
    """A cell that is true or false; Python's own True would pass for the number 1."""

    is_true: bool


def read_column(page: Page, column: int, rows: Sequence[int], parser: Callable[[Sequence[Any]], Parse]) -> list[Any]:
    """Return the understood cells of a column in `rows`; what there is to say is remarked in its cell.

    `parser` is asked for what understands the cells when they are known (amounts look at all of them first).
    """
    cells = list(map(operator.itemgetter(column), [page.sheet.rows[row] for row in rows]))
    if bool in set(map(type, cells)):
        cells = [_Truth(cell) if cell.__class__ is bool else cell for cell in cells]
    parse = parser(cells)
    known: dict[Any, Any] = {}
    flaws: dict[Any, Flaw] = {}
    for cell in dict.fromkeys(cells):
        known[cell], flaw = _parsed(page, parse, cell)
        if flaw is not None:
            flaws[cell] = flaw
    values = [known[cell] for cell in cells]
    if flaws:
        for row, cell in zip(rows, cells, strict=True):
            if (flaw := flaws.get(cell)) is not None:
                page.remarks.say(row, column, flaw.severity, flaw.sentence)
    if any(broken == column for _, broken in page.sheet.broken):
        _leave_out_broken(page, column, rows, values)
    return values


def amounts_of(page: Page, column: int, cells: Sequence[Any], unit: int, *, times: int = 1, may_be_negative: bool = False) -> AmountColumn:
    """Return what understands a column of money of `unit` đồng, `times` of which are one value; says once what dots and commas are."""
    marks = Marks()
    if any(cell.__class__ is str and cell for cell in cells):
        marks = decide_marks((page.texts(cell) if isinstance(cell, str) else cell for cell in cells), unit)
    if marks.flaw:
        page.remarks.say(page.header.name_row, column, marks.flaw.severity, marks.flaw.sentence)
    return AmountColumn(unit * times, marks, may_be_negative=may_be_negative)


def _parsed(page: Page, parse: Parse, cell: Any) -> Parsed:
    if isinstance(cell, str):
        cell = page.texts(cell)
        if cell in SHEET_ERRORS:
            return left_out(cell, tr("là lỗi của bảng tính"))
        if cell.startswith("="):
            return left_out(cell, tr("là công thức viết dưới dạng chữ"))
    elif isinstance(cell, float) and not math.isfinite(cell):
        return left_out(cell, tr("không phải là số"))
    elif isinstance(cell, _Truth):
        cell = cell.is_true
    return parse(cell)


def _leave_out_broken(page: Page, column: int, rows: Sequence[int], values: list[Any]) -> None:
    for place, row in enumerate(rows):
        error = page.sheet.broken.get((row, column))
        if error is None:
            continue
        values[place] = None
        if error:
            why = tr("Ô bị lỗi {error}, chưa được ghi.").format(error=error)
        else:
            why = tr("Ô là công thức chưa có kết quả, chưa được ghi; hãy mở tệp bằng Excel rồi lưu lại.")
        page.remarks.say(row, column, "warning", why)
