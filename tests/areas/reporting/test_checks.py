"""Checks are data: what they compare, what they do when something is missing, what they tell the officer."""

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from lmhtx_desktop.areas.reporting.checks import Outcome, broken, run_checks, summary
from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.areas.reporting.matrix import Matrix, Typed, matrix
from lmhtx_desktop.kernel.periods import parse_period

from .conftest import SMALL_FORM

HELD, BROKEN, SKIPPED = Outcome.HELD, Outcome.BROKEN, Outcome.NOT_CHECKED
TYPED_FORM = """
code = "THU-02"
title = "Biểu nhập tay"
legal = "Không có"
receivers = []
valid_from = 2020-01-01
periods = ["year"]
columns = [
  { key = "x", label = "Cột X", typing = "only" },
  { key = "y", label = "Cột Y", typing = "only" },
  { key = "z", label = "Cột Z", typing = "only", rows = ["a"] },
]
rows = [ { key = "a", label = "Dòng A", unit = "HTX" }, { key = "b", label = "Dòng B", unit = "HTX" } ]
"""
Typing = dict[tuple[str, str], int | None]


@pytest.fixture
def check(form_file: Callable[[str], Path]) -> Callable[..., list[tuple[str, Outcome]]]:
    """Fill the typed form, run one check written in TOML, give back (place, outcome)."""

    def run(toml: str, typed: Typing, last: Typing | None = None) -> list[tuple[str, Outcome]]:
        form = read_form(form_file(f'{TYPED_FORM}\n[[checks]]\nrule = "r"\nsentence = "{{left}} {{right}} {{row}} {{column}}"\n{toml}'), ())
        now = matrix(None, form, parse_period("2025"), {}, as_typed(typed))
        before = None if last is None else matrix(None, form, parse_period("2024"), {}, as_typed(last))
        return [(f"{result.row}.{result.column}", result.outcome) for result in run_checks(now, before)]

    return run


def as_typed(values: Typing) -> dict[tuple[str, str], Typed]:
    return {place: Typed(Decimal(value)) for place, value in values.items() if value is not None}


@pytest.mark.parametrize(
    ("sign", "a", "b", "outcome"),
    [
        ("=", 1, 1, HELD), ("=", 1, 2, BROKEN), ("≠", 1, 2, HELD), ("≠", 2, 2, BROKEN), ("<", 1, 2, HELD), ("<", 2, 2, BROKEN),
        ("≤", 2, 2, HELD), ("≤", 3, 2, BROKEN), (">", 3, 2, HELD), (">", 2, 2, BROKEN), ("≥", 2, 2, HELD), ("≥", 1, 2, BROKEN),
        ("<=", 2, 2, HELD), ("==", 1, 2, BROKEN), ("both-or-neither", 1, 2, HELD), ("both-or-neither", 1, 0, BROKEN),
        ("both-or-neither", None, 2, BROKEN), ("both-or-neither", None, 0, HELD), ("not-both", 1, 0, HELD), ("not-both", 1, 1, BROKEN),
        ("not-both", None, 1, HELD),
    ],
)  # fmt: skip
def test_every_comparison_holds_or_breaks(
    check: Callable[..., list[tuple[str, Outcome]]], sign: str, a: int | None, b: int | None, outcome: Outcome
) -> None:
    found = check(f'left = "a"\nis = "{sign}"\nright = "b"\ncolumns = ["x"]', {("a", "x"): a, ("b", "x"): b})
    assert found == [("a.x", outcome)]


@pytest.mark.parametrize(
    ("policy", "one_missing", "all_missing"),
    [("skip", SKIPPED, SKIPPED), ("skip-all", BROKEN, SKIPPED), ("never-skip", BROKEN, BROKEN), ("fail", BROKEN, BROKEN)],
)
def test_each_policy_says_what_a_missing_value_means(
    check: Callable[..., list[tuple[str, Outcome]]], policy: str, one_missing: Outcome, all_missing: Outcome
) -> None:
    toml = f'left = "a"\nis = "<"\nright = "b"\nmissing = "{policy}"\ncolumns = ["x"]'
    assert check(toml, {("a", "x"): 1}) == [("a.x", one_missing)]
    assert check(toml, {}) == [("a.x", all_missing)]


def test_a_check_across_compares_columns_within_each_row(check: Callable[..., list[tuple[str, Outcome]]]) -> None:
    typed: Typing = {("a", "x"): 1, ("a", "y"): 2, ("b", "x"): 3, ("b", "y"): 2}
    assert check('across = true\nleft = "x"\nis = "≤"\nright = "y"', typed) == [("a.x", HELD), ("b.x", BROKEN)]


def test_a_check_is_not_made_where_its_column_does_not_apply(check: Callable[..., list[tuple[str, Outcome]]]) -> None:
    assert check('across = true\nleft = "z"\nis = "≤"\nright = "y"', {("a", "z"): 1, ("a", "y"): 2}) == [("a.z", HELD)]


def test_the_right_side_may_stand_in_another_column(check: Callable[..., list[tuple[str, Outcome]]]) -> None:
    toml = 'left = "a - b"\nis = "="\nright = "a"\ncolumns = ["y"]\nright_column = "x"'
    assert check(toml, {("a", "x"): 5, ("a", "y"): 7, ("b", "y"): 2}) == [("a.y", HELD)]
    assert check(toml, {("a", "x"): 5, ("a", "y"): 7, ("b", "y"): 1}) == [("a.y", BROKEN)]


def test_the_right_side_may_be_that_of_the_last_period(check: Callable[..., list[tuple[str, Outcome]]]) -> None:
    toml = 'left = "a"\nis = "≤"\nright = "a * 1.5"\ncolumns = ["x"]\nlast_period = true'
    assert check(toml, {("a", "x"): 15}, {("a", "x"): 10}) == [("a.x", HELD)]
    assert check(toml, {("a", "x"): 16}, {("a", "x"): 10}) == [("a.x", BROKEN)]
    assert check(toml, {("a", "x"): 16}) == [("a.x", SKIPPED)]


def test_a_tolerance_lets_rounding_pass(check: Callable[..., list[tuple[str, Outcome]]]) -> None:
    toml = 'left = "a"\nis = "="\nright = "b"\ncolumns = ["x"]\ntolerance = 2'
    assert check(toml, {("a", "x"): 10, ("b", "x"): 12}) == [("a.x", HELD)]
    assert check(toml, {("a", "x"): 10, ("b", "x"): 13}) == [("a.x", BROKEN)]


def test_a_division_by_zero_leaves_a_check_undone(check: Callable[..., list[tuple[str, Outcome]]]) -> None:
    assert check('left = "a / b"\nis = "≤"\nright = "1"\ncolumns = ["x"]', {("a", "x"): 1, ("b", "x"): 0}) == [("a.x", SKIPPED)]


def typed_by_hand(form_file: Callable[[str], Path], typed: Typing) -> Matrix:
    """Fill the small form with every row typed instead of computed, and one more check."""
    text = (
        SMALL_FORM
        + """
[[checks]]
rule = "plan_is_there"
left = "all"
is = ">"
right = "0"
columns = ["plan"]
missing = "fail"
severity = "warning"
sentence = "Chưa nhập kế hoạch."
"""
    )
    form = read_form(form_file(re.sub(r'indicator = "\w+"', "typed = true", text)), ())
    return matrix(None, form, parse_period("2025"), {}, as_typed(typed))


def test_the_sentence_names_values_and_column(form_file: Callable[[str], Path]) -> None:
    results = run_checks(typed_by_hand(form_file, {("all", "now"): 3, ("active", "now"): 5, ("all", "plan"): 1}))
    wrong = broken(results)
    assert [result.sentence for result in wrong] == ["Ước năm 2025: đang hoạt động (5) lớn hơn tổng số (3)."]
    assert (wrong[0].row, wrong[0].column) == ("active", "now")


def test_errors_come_before_warnings_and_each_kept_rule_once(form_file: Callable[[str], Path]) -> None:
    results = run_checks(typed_by_hand(form_file, {("all", "now"): 3, ("active", "now"): 5, ("all", "half"): 3, ("active", "half"): 2}))
    assert [result.rule for result in broken(results)] == ["active_within_all", "plan_is_there"]
    assert [(line.rule, line.ok) for line in summary(results)] == [("active_within_all", False), ("plan_is_there", False)]
    fine = run_checks(typed_by_hand(form_file, {("all", "now"): 3, ("active", "now"): 2, ("all", "plan"): 2}))
    assert [(line.rule, line.outcome) for line in summary(fine)] == [("active_within_all", HELD), ("plan_is_there", HELD)]


def test_a_check_that_could_not_be_made_says_so(form_file: Callable[[str], Path]) -> None:
    results = run_checks(typed_by_hand(form_file, {("all", "plan"): 2}))
    assert summary(results)[0].sentence.startswith("Chưa kiểm tra được vì thiếu số liệu")
