"""The forms as shipped against the program's real indicators: nothing unknown, explained to the last record."""

from fractions import Fraction

import pytest

from lmhtx_desktop.areas.reporting.explain import explain
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile

YEAR = parse_period("2025")
CODES = ("KTTT-01", "KTTT-02", "KTTT-03", "KTTT-04", "LM-01", "LM-02", "LM-03", "QUY-01", "QUY-02", "QUY-03", "QUY-04")


def test_the_forms_are_shipped(library: Library) -> None:
    assert library.codes == CODES


@pytest.mark.parametrize("code", CODES)
def test_what_stands_behind_a_cell_gives_the_cell(province: DataFile, library: Library, code: str) -> None:
    """Sums add up, counts count, plain averages average: in every computed cell of the form."""
    filled = province.ask(filled_form, library, code, YEAR)
    tried = 0
    for (row, column), cell in filled.matrix.cells.items():
        if cell.record and isinstance(cell.computed, int):
            [part] = province.ask(explain, library, code, YEAR, row, column).parts
            assert (part.id, part.amount) == (cell.record, cell.computed)
            tried += 1
        if not cell.indicator or cell.computed is None:
            continue
        indicator = library.sources[cell.indicator].indicators[cell.indicator]
        amounts = [part.amount for part in province.ask(explain, library, code, YEAR, row, column).parts]
        shares = [Fraction(amount) for amount in amounts if amount is not None and not isinstance(amount, str)]
        value = Fraction(cell.computed)  # type: ignore[arg-type]
        if indicator.how in ("sum", "count"):
            assert sum(shares) == value, (row, column)
        elif indicator.how == "average" and not indicator.weight:
            assert sum(shares) == value * len(shares), (row, column)
        else:
            continue
        tried += 1
    assert tried >= 15


def test_the_checks_tell_what_is_odd_in_the_small_province(province: DataFile, library: Library) -> None:
    filled = province.ask(filled_form, library, "KTTT-02", YEAR)
    assert [(check.rule, check.column) for check in filled.checks if not check.ok] == [("tht_sectors_foot", "estimate")]
    fees = province.ask(filled_form, library, "LM-02", YEAR)
    assert [check.rule for check in fees.checks if not check.ok] == ["fees_target_reached"]


def test_last_years_form_stands_behind_the_comparisons(province: DataFile, library: Library) -> None:
    filled = province.ask(filled_form, library, "KTTT-01", YEAR)
    assert filled.last is not None
    assert filled.last.period.text == "2024"
    last = filled.last.cell("htx_total", "estimate")
    assert last is not None
    assert last.shown == 7
    assert {check.rule for check in filled.checks if check.rule == "previous_year_as_reported" and check.ok}


@pytest.mark.parametrize("code", ["LM-02", "LM-03"])
@pytest.mark.parametrize("period", ["2025", "2025H1", "2025M9", "2025Q1", "2025-03"])
def test_alliance_forms_are_made_for_every_kind_of_period(province: DataFile, library: Library, code: str, period: str) -> None:
    filled = province.ask(filled_form, library, code, parse_period(period))
    asks: set[Ask] = {filled.matrix.form.ask_of(column, filled.matrix.period) for column in filled.matrix.form.columns}
    assert {(ask.start, ask.cutoff) for ask in asks} == {(parse_period(period).start, parse_period(period).end)}
