"""Forms in the shapes programs read: what `lmhtx form list | show | explain --json` prints.

Numbers stand in the unit the row or column names, exactly as on paper (at most three decimals for triệu
đồng); null is not recorded. The amounts behind a cell stand in the same unit, exact to the đồng.
"""

from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.reporting.checks import summary
from lmhtx_desktop.areas.reporting.explain import explain
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.matrix import Matrix, in_unit
from lmhtx_desktop.areas.reporting.queries import FilledForm, filled_form
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import Reading

#: A value in JSON.
Json = int | float | str | None


def form_list(library: Library) -> list[dict[str, Any]]:
    """List every version of every form."""
    return [
        {
            "code": form.code,
            "version": form.version,
            "title": form.title,
            "legal": form.legal,
            "receivers": list(form.receivers),
            "valid_from": form.valid_from.isoformat(),
            "valid_to": form.valid_to.isoformat() if form.valid_to else None,
            "periods": [str(kind) for kind in form.periods],
        }
        for form in library.forms
    ]


def form_show(reading: Reading, library: Library, code: str, period: str) -> dict[str, Any]:
    """Return a filled and checked form.

    Raises:
        RuleBroken: not a period, no such form, or not made for it.
    """
    return shape(filled_form(reading, library, code, parse_period(period)))


def shape(filled: FilledForm) -> dict[str, Any]:
    """Return a filled form in its JSON shape."""
    now = filled.matrix
    rows = [
        {
            "key": row.key,
            "label": row.label,
            "unit": row.unit,
            "values": _values(now, row.key) if row.has_values else {},
        }
        for row in now.form.rows
    ]
    checks = [
        {"rule": result.rule, "ok": result.ok, "severity": str(result.severity), "message": result.sentence}
        for result in summary(filled.checks)
    ]
    columns = [{"key": column.key, "label": now.label(column)} for column in now.form.columns]
    return {"code": now.form.code, "title": now.form.title, "period": now.period.text, "columns": columns, "rows": rows, "checks": checks}


def _values(now: Matrix, row: str) -> dict[str, Json]:
    """Return a row's values by column; null also where a column does not apply to it."""
    cells = ((column.key, now.cell(row, column.key)) for column in now.form.columns)
    return {key: None if cell is None else to_json(cell.shown) for key, cell in cells}


def form_explain(reading: Reading, library: Library, code: str, period: str, row: str, column: str) -> dict[str, Any]:
    """Return the records behind one cell; ``value`` is the computed value, ``typed`` what stands over it.

    Raises:
        RuleBroken: no such form, row or column, or not made for this period.
    """
    found = explain(reading, library, code, parse_period(period), row, column)
    cell = found.cell
    return {
        "value": to_json(found.value if cell.indicator or cell.formula else cell.shown),
        "missing": cell.missing,
        "records": [{"id": part.id, "label": part.label, "amount": to_json(in_unit(part.amount, part.unit))} for part in found.parts],
        "unit": found.unit_label,
        "typed": to_json(cell.shown) if cell.typed else None,
        "how": found.how,
    }


def to_json(value: Decimal | str | None) -> Json:
    """Return a shown value as JSON: whole numbers as int, others as float (≤ 6 decimals), words, or null."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
