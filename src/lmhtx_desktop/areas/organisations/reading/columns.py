"""Understanding a column: the parser of its field, each different cell worked out once."""

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.areas.organisations.reading import cells as plain
from lmhtx_desktop.areas.organisations.reading.amounts import AmountColumn, Marks, decide_marks
from lmhtx_desktop.areas.organisations.reading.cells import SHEET_ERRORS, Flaw, Parsed, left_out
from lmhtx_desktop.areas.organisations.reading.choices import is_credit_fund, parse_kind, parse_rating, parse_sector, parse_status
from lmhtx_desktop.areas.organisations.reading.codes import parse_phone, parse_tax_code
from lmhtx_desktop.areas.organisations.reading.days import DayColumn
from lmhtx_desktop.areas.organisations.reading.fields import COUNTS, FLAGS, MONEY
from lmhtx_desktop.areas.organisations.reading.layout import area_name
from lmhtx_desktop.areas.organisations.reading.names import person_name
from lmhtx_desktop.areas.organisations.reading.task import Task
from lmhtx_desktop.kernel.language import tr

#: Parsers of fields that need to know nothing but the cell.
_ALONE: dict[str, Callable[[Any], Parsed]] = {
    "tax_code": parse_tax_code, "phone": parse_phone, "email": plain.parse_email, "vsic": plain.parse_vsic, "sector": parse_sector,
    "status": parse_status, "rating": parse_rating, "ocop": plain.parse_products, **dict.fromkeys(FLAGS, plain.parse_flag),
    **dict.fromkeys(COUNTS - {"ocop"}, plain.parse_count),
}  # fmt: skip
_DAYS = frozenset({"founded", "certificate_on", "admitted_on"})
#: What the register calls a field, where it differs, for the longest text it takes.
_LENGTH_OF = {"certificate_no": "certificate_number"}


@dataclass(frozen=True)
class Truth:
    """A cell that is true or false; Python's own True would pass for the number 1."""

    is_true: bool


def read_columns(task: Task, rows: Sequence[int]) -> dict[str, list[Any]]:
    """Return the understood cells of the organisations' `rows` by field; what there is to say is remarked in its cell."""
    lines = [task.sheet.rows[row] for row in rows]
    return {
        field: _read_column(task, field, column, rows, lines)
        for field, column in task.matched.by_field.items()
        if field not in ("number", "name")
    }


def _read_column(task: Task, field: str, column: int, rows: Sequence[int], lines: Sequence[Sequence[Any]]) -> list[Any]:
    cells = list(map(operator.itemgetter(column), lines))
    if bool in set(map(type, cells)):
        cells = [Truth(cell) if cell.__class__ is bool else cell for cell in cells]
    parse = _parser(task, field, column, cells)
    known: dict[Any, Any] = {}
    flaws: dict[Any, Flaw] = {}
    for cell in dict.fromkeys(cells):
        known[cell], flaw = _parsed(task, parse, cell)
        if flaw is not None:
            flaws[cell] = flaw
    values = [known[cell] for cell in cells]
    if flaws:
        for row, cell in zip(rows, cells, strict=True):
            if (flaw := flaws.get(cell)) is not None:
                task.remarks.say(row, column, flaw.severity, flaw.sentence)
    if any(broken == column for _, broken in task.sheet.broken):
        _leave_out_broken(task, column, rows, values)
    return values


def _parsed(task: Task, parse: Callable[[Any], Parsed], cell: Any) -> Parsed:
    if isinstance(cell, str):
        cell = task.texts(cell)
        if cell in SHEET_ERRORS:
            return left_out(cell, tr("là lỗi của bảng tính"))
    elif isinstance(cell, float) and not math.isfinite(cell):
        return left_out(cell, tr("không phải là số"))
    elif isinstance(cell, Truth):
        cell = cell.is_true
    return parse(cell)


def _leave_out_broken(task: Task, column: int, rows: Sequence[int], values: list[Any]) -> None:
    for place, row in enumerate(rows):
        error = task.sheet.broken.get((row, column))
        if error is None:
            continue
        values[place] = None
        if error:
            why = tr("Ô bị lỗi {error}, chưa được ghi.").format(error=error)
        else:
            why = tr("Ô là công thức chưa có kết quả, chưa được ghi; hãy mở tệp bằng Excel rồi lưu lại.")
        task.remarks.say(row, column, "warning", why)


def _parser(task: Task, field: str, column: int, cells: Sequence[Any]) -> Callable[[Any], Parsed]:
    """Return what understands the cells of a field."""
    if field in MONEY:
        return _amounts(task, field, column, cells)
    if field in _DAYS:
        return DayColumn(task.today, epoch_1904=task.sheet.epoch_1904, years_too=field == "founded")
    length = _LENGTH_OF.get(field, field)
    with_more: dict[str, Callable[[Any], Parsed]] = {
        "year": lambda cell: plain.parse_year(cell, task.today),
        "kind": _kind,
        "commune": lambda cell: _commune(task, cell),
        "representative": _person,
        "area": _area,
    }
    return with_more.get(field) or _ALONE.get(field) or (lambda cell: plain.parse_text(length, cell))


def _amounts(task: Task, field: str, column: int, cells: Sequence[Any]) -> AmountColumn:
    unit = next(match.unit for match in task.matched.columns if match.index == column)
    assert unit is not None
    marks = Marks()
    if any(cell.__class__ is str and cell for cell in cells):
        marks = decide_marks((task.texts(cell) if isinstance(cell, str) else cell for cell in cells), unit)
    if marks.flaw:
        task.remarks.say(task.header.name_row, column, marks.flaw.severity, marks.flaw.sentence)
    return AmountColumn(unit * (12 if column in task.matched.monthly else 1), marks, may_be_negative=field == "profit")


def _kind(cell: Any) -> Parsed:
    """Understand a kind; the value is its code and whether the cell names a people's credit fund."""
    kind, flaw = parse_kind(cell)
    return (None if kind is None else (kind, is_credit_fund(cell))), flaw


def _commune(task: Task, cell: Any) -> Parsed:
    """Understand a commune; the value is its code, if one fits, and the text."""
    text, flaw = plain.parse_text("address", cell)
    if text is None:
        return None, flaw
    code, doubt = task.communes.find(text)
    return (code, text), doubt


def _person(cell: Any) -> Parsed:
    text, flaw = plain.parse_text("representative", cell)
    if text is None:
        return None, flaw
    name, note = person_name(text)
    return name, Flaw("note", note) if note else None


def _area(cell: Any) -> Parsed:
    text, flaw = plain.parse_text("area", cell)
    if text is None:
        return None, flaw
    area = area_name(text)
    return area, None if area == text else Flaw("note", tr("Khu vực “{text}” được ghi là {area}.").format(text=text, area=area))
