"""Comparing the sums a list itself gives with the rows above them: a cheap way to see that nothing was misread or left out."""

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any

from lmhtx_desktop.areas.organisations.reading.cells import parse_count
from lmhtx_desktop.areas.organisations.reading.fields import COUNTS, MONEY
from lmhtx_desktop.areas.organisations.reading.task import Task
from lmhtx_desktop.areas.organisations.reading.telling import ToldRows
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.amounts import AmountColumn, Marks
from lmhtx_desktop.kernel.numbers import format_number, quotient

#: Averages are not added up.
_ADDED = (COUNTS | MONEY) - {"income_avg"}


def check_totals(task: Task, told: ToldRows, values: Mapping[str, list[Any]]) -> None:
    """Remark on every sum that is neither that of its group nor that of all rows above it.

    Rows and cells that were left out are missing from the comparison: then too the remark is right to be made.
    """
    if not told.totals:
        return
    for field in sorted(_ADDED & set(values)):
        column = task.matched.by_field[field]
        unit = next((match.unit for match in task.matched.columns if match.index == column), None) or 1
        sums = _Sums(told, values[field])
        for row in told.totals:
            written = _written(task, row, column, unit, field)
            possible = sums.above(row)
            if written is None or not possible or written in possible:
                continue
            sentence = tr("Dòng cộng ghi {written}, nhưng cộng các dòng đọc được ở trên là {added}.")
            shown = [format_number(quotient(amount, unit), 3) for amount in (written, possible[0])]
            task.remarks.say(row, column, "warning", sentence.format(written=shown[0], added=shown[1]))


def _written(task: Task, row: int, column: int, unit: int, field: str) -> int | None:
    cell = task.sheet.rows[row][column]
    if isinstance(cell, bool) or not isinstance(cell, (int, float)):
        return None
    value = (AmountColumn(unit, Marks(), may_be_negative=True) if field in MONEY else parse_count)(cell)[0]
    return value if isinstance(value, int) else None


class _Sums:
    """Running sums of one field over the organisations' rows."""

    def __init__(self, told: ToldRows, values: Sequence[int | None]) -> None:
        self._told = told
        self._running = [0, *itertools.accumulate(value or 0 for value in values)]
        self._recorded = [0, *itertools.accumulate(value is not None for value in values)]

    def above(self, total: int) -> list[int]:
        """Return what a sum in row `total` may stand for: its group, the rows since the last sum, all rows above; likeliest first."""
        end = bisect_left(self._told.rows, total)
        starts = [_last_before(self._told.group_starts, total), _last_before(self._told.totals, total), -1]
        if end and starts[1] > self._told.rows[end - 1]:  # a sum right below a sum is the grand total
            starts.reverse()
        places = [bisect_left(self._told.rows, start) for start in dict.fromkeys(starts)]
        return [self._running[end] - self._running[place] for place in places if self._recorded[end] > self._recorded[place]]


def _last_before(rows: Sequence[int], row: int) -> int:
    place = bisect_left(rows, row)
    return rows[place - 1] if place else -1
