"""A row that stands for a list of records: what its file may say, a line for each record, sums and checks over them."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.areas.reporting.checks import run_checks
from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.areas.reporting.matrix import Matrix, matrix
from lmhtx_desktop.areas.reporting.rules import cell_to_type
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.indicators import Ask, Behind, Figure, Indicator, ListSource, RecordLine, RecordList
from lmhtx_desktop.kernel.periods import parse_period

FORM = """
code = "SK-01"
title = "Sao kê"
legal = "Không có"
receivers = ["UBND tỉnh"]
valid_from = 2020-01-01
periods = ["year"]
shows_units = false
pattern = "{column}"
columns = [
  { key = "name", label = "Tên", words = true, rows = ["thing"] },
  { key = "weight", label = "Nặng" },
  { key = "twice", label = "Gấp đôi", formula = "weight * 2" },
]
rows = [
  { key = "thing", each = "things" },
  { key = "total", label = "Cộng", style = "total" },
]

[[checks]]
rule = "things_foot"
left = "thing"
is = "="
right = "total"
columns = ["weight"]
sentence = "{left} khác {right}"

[[checks]]
rule = "not_heavy"
across = true
left = "weight"
is = "≤"
right = "40"
rows = ["thing"]
sentence = "{row} nặng {left}"
severity = "warning"
"""
KNOWN = {"weight", "things.name", "things.weight"}


class Things:
    """Lists what it was given; its one number is told apart."""

    def __init__(self, weights: Mapping[str, int | None], total: int) -> None:
        self.weights, self.total = weights, total

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        return {"weight": Indicator("weight", "Nặng", "organisations", "sum")}

    @property
    def lists(self) -> Mapping[str, RecordList]:
        return {"things": RecordList("things", "Các vật", "organisations", {"name": "Tên", "weight": "Nặng"})}

    def answer(self, reading: Any, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        return {key: Figure(self.total) for key in keys}

    def behind(self, reading: Any, key: str, ask: Ask) -> list[Behind]:
        return []

    def lines(self, reading: Any, key: str, ask: Ask) -> list[RecordLine]:
        return [
            RecordLine(id, f"Vật {name}", {"name": name, "weight": weight}) for id, (name, weight) in enumerate(self.weights.items(), 7)
        ]


@pytest.fixture
def fill(form_file: Callable[..., Path]) -> Callable[[Things], Matrix]:
    form = read_form(form_file(FORM, "SK-01"), KNOWN)

    def filled(source: Things) -> Matrix:
        assert isinstance(source, ListSource)
        return matrix(None, form, parse_period("2025"), {"weight": source}, {}, lists={"things": source})

    return filled


def test_each_record_is_a_line_with_its_values_and_formulas(fill: Callable[[Things], Matrix]) -> None:
    found = fill(Things({"a": 10, "b": 32}, 42))
    assert [(row.key, row.number, row.label, row.record) for row in found.form.rows] == [
        ("thing_7", "1", "Vật a", 7), ("thing_8", "2", "Vật b", 8), ("total", "", "Cộng", 0),
    ]  # fmt: skip
    texts = [[found.text(row, column) for column in found.form.columns] for row in found.form.rows]
    assert texts == [["a", "10", "20"], ["b", "32", "64"], ["x", "42", "84"]]
    assert {check.rule for check in run_checks(found) if not check.ok} == set()


def test_checks_add_up_the_lines_and_look_at_each_of_them(fill: Callable[[Things], Matrix]) -> None:
    broken = [check for check in run_checks(fill(Things({"a": 10, "b": 41}, 50))) if not check.ok]
    assert [(check.rule, check.sentence, check.row) for check in broken] == [
        ("things_foot", "51 khác 50", "thing"), ("not_heavy", "Vật b nặng 41", "thing_8"),
    ]  # fmt: skip


def test_a_value_that_is_not_recorded_leaves_the_sum_unchecked(fill: Callable[[Things], Matrix]) -> None:
    found = fill(Things({"a": 10, "b": None}, 10))
    assert found.text(found.form.rows[1], found.form.columns[1]) == "—"
    assert [check.outcome for check in run_checks(found) if check.rule == "things_foot"] == ["not checked"]


def test_a_line_of_a_list_is_never_typed_into(fill: Callable[[Things], Matrix]) -> None:
    found = fill(Things({"a": 10}, 10))
    with pytest.raises(RuleBroken, match="chương trình tính"):
        cell_to_type(found.form, found.period, "thing_7", "weight")


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('each = "things"', 'each = "stones"', "stones.name"),
        ('key = "weight", label', 'key = "colour", label', "things.colour"),
        ('each = "things"', 'each = "things", typed = true', "“each”"),
        (', rows = ["thing"] }', " }", 'typing = "only"'),
    ],
)
def test_a_file_that_names_what_a_list_has_not_is_refused(form_file: Callable[..., Path], right: str, wrong: str, said: str) -> None:
    text = FORM.split("[[checks]]")[0].replace("weight * 2", "2 * 2").replace(right, wrong, 1)
    with pytest.raises(Trouble, match=said):
        read_form(form_file(text, "SK-01"), KNOWN | {"colour"})
