"""A schedule pasted from Excel or typed line by line: ``20/11/2026  50.000.000``."""

import re
from datetime import date

from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.kernel.dates import parse_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import parse_dong
from lmhtx_desktop.kernel.text import tidy

_CELLS = re.compile(r"[\t;]")


def cells_of(line: str) -> list[str]:
    """Return what stands beside each other in a line: between tabs or semicolons, else the first word and the rest. Empty where there is nothing.

    An empty cell in front says that the day is missing; empty cells at the end, as Excel leaves them, say nothing.
    """
    cells = [tidy(cell) for cell in _CELLS.split(line)] if _CELLS.search(line) else tidy(line).split(" ", 1)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def read_rows(text: str, today: date) -> tuple[CustomRow, ...]:
    """Understand one instalment per line: the day, then the principal, with a blank, a tab or a semicolon between.

    Raises:
        RuleBroken: field ``rows``; names the line.
    """
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        cells = cells_of(line)
        if not cells:
            continue
        try:
            if len(cells) != 2 or not all(cells):
                raise RuleBroken("", tr("cần ngày trả rồi đến tiền gốc, ví dụ: 20/11/2026 50.000.000"))
            rows.append(CustomRow(parse_date(cells[0], today), parse_dong(cells[1])))
        except RuleBroken as broken:
            raise RuleBroken("rows", tr("Dòng {number}: {sentence}").format(number=number, sentence=broken.sentence)) from broken
    return tuple(rows)


def write_rows(rows: tuple[CustomRow, ...]) -> str:
    """Write rows the way `read_rows` reads them."""
    return "\n".join(f"{row.due_on:%d/%m/%Y}\t{row.principal}" for row in rows)
