"""Checks of a filled form: data in, findings out, each with a sentence for the officer."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from lmhtx_desktop.areas.reporting.declare import Check, Form
from lmhtx_desktop.areas.reporting.formula import DividedByZero, Formula
from lmhtx_desktop.areas.reporting.matrix import Cell, Matrix, written
from lmhtx_desktop.areas.reporting.words import UNITS, Comparison, Severity, Unit, WhenMissing
from lmhtx_desktop.kernel.language import tr

_COMPARE: dict[Comparison, Callable[[Fraction, Fraction, int], bool]] = {
    Comparison.EQUAL: lambda left, right, slack: abs(left - right) <= slack,
    Comparison.NOT_EQUAL: lambda left, right, slack: left != right,
    Comparison.LESS: lambda left, right, slack: left < right + slack,
    Comparison.AT_MOST: lambda left, right, slack: left <= right + slack,
    Comparison.MORE: lambda left, right, slack: left > right - slack,
    Comparison.AT_LEAST: lambda left, right, slack: left >= right - slack,
}


class Outcome(StrEnum):
    """How a check ended in one place."""

    HELD = "held"
    BROKEN = "broken"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True)
class CheckResult:
    """A check tried in one place.

    Attributes:
        rule: its fixed name. outcome: how it ended. severity: its weight. sentence: what it found, for the
            officer. row, column: cell to look at first.
    """

    rule: str
    outcome: Outcome
    severity: Severity
    sentence: str
    row: str
    column: str

    @property
    def ok(self) -> bool:
        """Whether nothing wrong was found."""
        return self.outcome is not Outcome.BROKEN


def run_checks(matrix: Matrix, last: Matrix | None = None) -> list[CheckResult]:
    """Try every check of the form in every place it names.

    Args:
        matrix: the filled form.
        last: the same form one period earlier, or None where there is none; checks against it are then not made.
    """
    return [result for check in matrix.form.checks for result in _try_everywhere(check, matrix, last)]


def broken(results: list[CheckResult]) -> list[CheckResult]:
    """Return what is wrong, errors before warnings."""
    return sorted((result for result in results if not result.ok), key=lambda result: result.severity is Severity.WARNING)


def summary(results: list[CheckResult]) -> list[CheckResult]:
    """Return each broken check in each of its places, and each other check once."""
    found: dict[str, list[CheckResult]] = {}
    for result in results:
        found.setdefault(result.rule, []).append(result)
    lines: list[CheckResult] = []
    for of_rule in found.values():
        bad = [result for result in of_rule if not result.ok]
        tried = [result for result in of_rule if result.outcome is Outcome.HELD]
        lines.extend(bad or tried[:1] or of_rule[:1])
    return lines


def _try_everywhere(check: Check, matrix: Matrix, last: Matrix | None) -> Iterator[CheckResult]:
    for place in _places(check, matrix):
        left = _side(check, check.left, place, matrix)
        right = _side(check, check.right, check.right_place or place, last if check.last_period else matrix)
        if left is None or (right is None and not check.last_period):
            continue
        outcome = Outcome.NOT_CHECKED if right is None else _judge(check, left, right)
        yield _result(check, outcome, place, matrix, left, right)


def _places(check: Check, matrix: Matrix) -> Iterator[str]:
    """Go through the places of a check; a row that stands for a list is every line of it."""
    for place in check.places:
        of_list = [row.key for row in matrix.form.rows if row.of == place] if check.across else []
        yield from of_list or [place]


@dataclass(frozen=True)
class _Side:
    """One side of a check: its value, the value with 0 for what is missing, and how much is missing."""

    value: Fraction | None
    with_zeros: Fraction | None
    names: int
    missing: int


def _side(check: Check, formula: Formula, place: str, matrix: Matrix | None) -> _Side | None:
    """Work out one side; None where a cell does not apply, or there is no last period or its version lacks it."""
    if matrix is None:
        return None
    values: dict[str, Fraction | None] = {}
    for name in formula.names:
        row, column = (place, name) if check.across else (name, place)
        cell = matrix.cell(row, column)
        cells = [cell] if cell is not None else [matrix.cell(each.key, column) for each in matrix.form.rows if each.of == row]
        if not cells or None in cells:
            return None
        values[name] = _sum(cells)
    zeros = {name: value or Fraction(0) for name, value in values.items()}
    return _Side(_value(formula, values), _value(formula, zeros), len(values), list(values.values()).count(None))


def _sum(cells: Iterable[Cell | None]) -> Fraction | None:
    """Add up the numbers of a row, or of the lines of a list; one that is not recorded makes the sum not recorded."""
    total = Fraction(0)
    for cell in cells:
        if cell is None or cell.value is None or isinstance(cell.value, str):
            return None
        total += Fraction(cell.value)
    return total


def _value(formula: Formula, values: Mapping[str, Fraction | None]) -> Fraction | None:
    try:
        return formula.value(values)
    except DividedByZero:
        return None


def _judge(check: Check, left: _Side, right: _Side) -> Outcome:
    if check.compare in (Comparison.BOTH_OR_NEITHER, Comparison.NOT_BOTH):
        there = [bool(side.with_zeros) for side in (left, right)]
        fine = there[0] == there[1] if check.compare is Comparison.BOTH_OR_NEITHER else not all(there)
        return Outcome.HELD if fine else Outcome.BROKEN
    missing = left.missing + right.missing
    if missing and check.when_missing is WhenMissing.FAIL:
        return Outcome.BROKEN
    skipped = {WhenMissing.SKIP: bool(missing), WhenMissing.SKIP_ALL: bool(missing) and missing == left.names + right.names}
    if skipped.get(check.when_missing) or left.with_zeros is None or right.with_zeros is None:
        return Outcome.NOT_CHECKED
    holds = _COMPARE[check.compare](left.with_zeros, right.with_zeros, check.tolerance)
    return Outcome.HELD if holds else Outcome.BROKEN


def _result(check: Check, outcome: Outcome, place: str, matrix: Matrix, left: _Side, right: _Side | None) -> CheckResult:
    form = matrix.form
    first = next(iter(check.left.names), next(iter(check.right.names), ""))
    row, column = (place, first) if check.across else (first, place)
    unit = _unit(form, row, column)
    sentence = check.sentence.format(
        left=written(left.value, unit),
        right=written(right.value if right else None, unit),
        row=form.row_by_key[row].label if row in form.row_by_key else "",
        column=matrix.label(form.column_by_key[column]) if column in form.column_by_key else "",
    )
    if outcome is Outcome.NOT_CHECKED:
        sentence = tr("Chưa kiểm tra được vì thiếu số liệu: {rule}").format(rule=sentence)
    return CheckResult(check.rule, outcome, check.severity, sentence, row, column)


def _unit(form: Form, row: str, column: str) -> Unit:
    if row in form.row_by_key and column in form.column_by_key:
        return form.unit_at(form.row_by_key[row], form.column_by_key[column])
    return UNITS[""]
