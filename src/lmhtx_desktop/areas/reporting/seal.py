"""The data of a filled form in one canonical shape, and the check code that belongs to it.

The code stands in the footer of paper and workbook: two sheets with the same code hold the same numbers.
"""

import hashlib
import json
from dataclasses import dataclass

from lmhtx_desktop.areas.reporting.matrix import Matrix

#: Characters of the SHA-256 that are printed.
CODE_LENGTH = 12


@dataclass(frozen=True)
class DataCell:
    """One cell as data: its place, value and computed value as shown (text), and whether it was typed."""

    row: str
    column: str
    value: str | None
    computed: str | None
    typed: bool


def data_cells(matrix: Matrix) -> list[DataCell]:
    """Return every cell of a form in reading order, in the units of the form."""
    found: list[DataCell] = []
    for cell in matrix.cells.values():
        value = None if cell.shown is None else str(cell.shown)
        computed = None if cell.computed_shown is None else str(cell.computed_shown)
        found.append(DataCell(cell.row, cell.column, value, computed, cell.typed is not None))
    return found


def check_code(matrix: Matrix) -> str:
    """Return the 12 characters that tell whether two copies hold the same form, period and values."""
    content = [
        matrix.form.code,
        matrix.form.version,
        matrix.period.text,
        [[cell.row, cell.column, cell.value] for cell in data_cells(matrix)],
    ]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:CODE_LENGTH].upper()
