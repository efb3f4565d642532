"""What the history calls the values typed into forms: by the wording of the form itself."""

import functools
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.areas.reporting.matrix import fill, written
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.kernel.resources import resource


class _AnyKey:
    """Stands for the indicators of all areas: whose wording is asked, need not be computed."""

    def __contains__(self, key: object) -> bool:
        return True


@functools.cache
def _forms() -> tuple[Form, ...]:
    return tuple(read_form(path, _AnyKey()) for path in sorted(resource("forms").glob("*.toml")))


def _form(row: Mapping[str, Any]) -> Form | None:
    """Return the form a value was typed into, in the version of its period."""
    try:
        end = parse_period(row.get("period", "")).end
        return next((form for form in _forms() if form.code == row.get("form") and form.covers(end)), None)
    except (RuleBroken, Trouble):
        return None


def _period(text: str, row: Mapping[str, Any]) -> str:
    try:
        return parse_period(text).label
    except RuleBroken:
        return text


def _row_label(key: str, row: Mapping[str, Any]) -> str:
    form = _form(row)
    return form.row_by_key[key].label if form is not None and key in form.row_by_key else key


def _column_label(key: str, row: Mapping[str, Any]) -> str:
    form = _form(row)
    found = next((column for column in form.columns if column.key == key), None) if form is not None else None
    return fill(found.label, parse_period(row["period"])) if found is not None else key


def _number(value: str, row: Mapping[str, Any]) -> str:
    """Write a number in the unit of its cell, as the officer typed it."""
    form = _form(row)
    line = form.row_by_key.get(row["row"]) if form is not None else None
    column = next((column for column in form.columns if column.key == row["column"]), None) if form is not None else None
    if form is None or line is None or column is None:
        return format_number(Decimal(value), 6)
    unit = line.unit or column.unit
    return f"{written(Decimal(value), form.unit_at(line, column))} {unit.lower()}".strip()


TABLES = {
    "form_value": TableWords(
        name=mark("Số liệu nhập của biểu"),
        title=mark("Biểu {form} {period}: {row}, {column}"),
        values=("number", "text"),
        columns={
            "form": mark("Biểu"),
            "period": ColumnWords(mark("Kỳ"), say=_period),
            "row": ColumnWords(mark("Dòng của biểu"), say=_row_label),
            "column": ColumnWords(mark("Cột của biểu"), say=_column_label),
            "number": ColumnWords(mark("Số liệu"), say=_number),
            "text": mark("Nội dung"),
        },
    ),
}
