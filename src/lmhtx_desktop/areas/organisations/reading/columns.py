"""Understanding the columns of an organisation list: the parser of each field."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from lmhtx_desktop.areas.organisations.reading import cells as plain
from lmhtx_desktop.areas.organisations.reading.choices import is_credit_fund, parse_kind, parse_rating, parse_sector, parse_status
from lmhtx_desktop.areas.organisations.reading.codes import parse_phone
from lmhtx_desktop.areas.organisations.reading.fields import COUNTS, FLAGS, MONEY
from lmhtx_desktop.areas.organisations.reading.layout import area_name
from lmhtx_desktop.areas.organisations.reading.names import person_name
from lmhtx_desktop.areas.organisations.reading.task import Task
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import Flaw, Parsed
from lmhtx_desktop.kernel.lists.columns import Parse, amounts_of, read_column
from lmhtx_desktop.kernel.lists.days import DayColumn
from lmhtx_desktop.kernel.lists.tax_codes import parse_tax_code

#: Parsers of fields that need to know nothing but the cell.
_ALONE: dict[str, Parse] = {
    "tax_code": parse_tax_code, "phone": parse_phone, "email": plain.parse_email, "vsic": plain.parse_vsic, "sector": parse_sector,
    "status": parse_status, "rating": parse_rating, "ocop": plain.parse_products, **dict.fromkeys(FLAGS, plain.parse_flag),
    **dict.fromkeys(COUNTS - {"ocop"}, plain.parse_count),
}  # fmt: skip
_DAYS = frozenset({"founded", "certificate_on", "admitted_on"})
#: What the register calls a field, where it differs, for the longest text it takes.
_LENGTH_OF = {"certificate_no": "certificate_number"}


def read_columns(task: Task, rows: Sequence[int]) -> dict[str, list[Any]]:
    """Return the understood cells of the organisations' `rows` by field; what there is to say is remarked in its cell."""
    return {
        field: read_column(task, column, rows, partial(_parser, task, field, column))
        for field, column in task.matched.by_field.items()
        if field not in ("number", "name")
    }


def _parser(task: Task, field: str, column: int, cells: Sequence[Any]) -> Parse:
    """Return what understands the cells of a field."""
    if field in MONEY:
        unit = next(match.unit for match in task.matched.columns if match.index == column)
        assert unit is not None
        return amounts_of(task, column, cells, unit, times=12 if column in task.matched.monthly else 1, may_be_negative=field == "profit")
    if field in _DAYS:
        return DayColumn(task.today, epoch_1904=task.sheet.epoch_1904, years_too=field == "founded")
    length = _LENGTH_OF.get(field, field)
    with_more: dict[str, Parse] = {
        "year": lambda cell: plain.parse_year(cell, task.today),
        "kind": _kind,
        "commune": lambda cell: _commune(task, cell),
        "representative": _person,
        "area": _area,
    }
    return with_more.get(field) or _ALONE.get(field) or (lambda cell: plain.parse_text(length, cell))


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
