"""A schedule pasted from Excel or typed line by line: ``20/11/2026  50.000.000``."""

import re
from datetime import date

from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.kernel.dates import parse_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import parse_dong

_LINE = re.compile(r"([^\s;]+)[\s;]+(.+)")


def read_rows(text: str, today: date) -> tuple[CustomRow, ...]:
    """Understand one instalment per line: the day, then the principal, with a blank, a tab or a semicolon between.

    Raises:
        RuleBroken: field ``rows``; names the line.
    """
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line.strip())
        try:
            if found is None:
                raise RuleBroken("", tr("cần ngày trả rồi đến tiền gốc, ví dụ: 20/11/2026 50.000.000"))
            rows.append(CustomRow(parse_date(found[1], today), parse_dong(found[2])))
        except RuleBroken as broken:
            raise RuleBroken("rows", tr("Dòng {number}: {sentence}").format(number=number, sentence=broken.sentence)) from broken
    return tuple(rows)


def write_rows(rows: tuple[CustomRow, ...]) -> str:
    """Write rows the way `read_rows` reads them."""
    return "\n".join(f"{row.due_on:%d/%m/%Y}\t{row.principal}" for row in rows)
