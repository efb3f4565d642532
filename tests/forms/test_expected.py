"""Every form shipped gives the expected result for the small province, cell by cell."""

from pathlib import Path

import pytest

from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.matrix import Matrix
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile
from tests.forms.conftest import FORMS

EXPECTED = Path(__file__).parent / "expected"
RESULTS = sorted(path.stem for path in EXPECTED.glob("*.txt"))


def as_lines(matrix: Matrix) -> list[str]:
    """Write a matrix as the expected files do: row key, then a value for each column."""
    lines = [" | ".join(["", *(column.key for column in matrix.form.columns)])]
    for row in matrix.form.rows:
        if row.has_values:
            lines.append(" | ".join([row.key, *(matrix.text(row, column) for column in matrix.form.columns)]))
    return lines


@pytest.mark.parametrize("result", RESULTS)
def test_a_form_gives_the_expected_result_for_the_small_province(province: DataFile, library: Library, result: str) -> None:
    code, period = result.split("_")
    filled = province.ask(filled_form, library, code, parse_period(period))
    expected = [line for line in (EXPECTED / f"{result}.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert as_lines(filled.matrix) == expected


def test_every_form_shipped_has_an_expected_result(library: Library) -> None:
    assert {result.split("_")[0] for result in RESULTS} == set(library.codes)
    assert {path.stem for path in FORMS.glob("*.toml")} == {path.stem for path in FORMS.glob("*.xlsx")}
