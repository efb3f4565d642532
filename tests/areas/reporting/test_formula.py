"""The formula language: names, numbers, + - * / and comparison, nothing more."""

import ast
import builtins
import contextlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.reporting.formula import DividedByZero, FormulaRefused, parse_formula

VALUES = {"a": Fraction(7), "b": Fraction(2), "zero": Fraction(0), "none": None}


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a", Fraction(7)),
        ("a + b * 3", Fraction(13)),
        ("(a + b) * 3", Fraction(27)),
        ("a / b", Fraction(7, 2)),
        ("a / 3 * 3", Fraction(7)),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("-a + b", Fraction(-5)),
        ("a - b - 1", Fraction(4)),
        ("a > b", Fraction(1)),
        ("a <= b", Fraction(0)),
        ("a != b", Fraction(1)),
        ("(a == 7) * 100", Fraction(100)),
        ("a + none", None),
        ("none * zero", None),
    ],
)
def test_a_formula_is_worked_out_exactly(text: str, result: Fraction | None) -> None:
    assert parse_formula(text).value(VALUES) == result


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "a +", "a.b", "f(a)", "__import__('os')", "a[0]", "[a]", "{a}", "a ** 2", "a // 2", "a % 2", "a and b", "not a",
        "a if b else a", "lambda: a", "1 < a < 3", "True", "None", "'a'", "1e5", "0x10", "1_000", "1j", "a := 1", "a is b", "a in b",
        "λ", "a; b", "a\nb", "...", "*a", "f'{a}'", "+a", "~a", "a @ b", "a << 1", "await a", "(yield a)", "\0",
    ],
)  # fmt: skip
def test_whatever_is_not_in_the_language_is_refused_in_words(text: str) -> None:
    with pytest.raises(FormulaRefused) as refused:
        parse_formula(text)
    assert str(refused.value)


def test_a_division_by_zero_is_told_apart_from_a_missing_value() -> None:
    with pytest.raises(DividedByZero):
        parse_formula("a / zero").value(VALUES)
    assert parse_formula("none / zero").value(VALUES) is None


def test_a_total_adds_what_is_recorded_only_where_the_form_says_so() -> None:
    total = parse_formula("a + none + b")
    assert total.value(VALUES) is None
    assert total.value(VALUES, add_recorded=True) == 9
    assert parse_formula("none + none").value(VALUES, add_recorded=True) is None
    assert parse_formula("a - none").value(VALUES, add_recorded=True) is None


def test_a_formula_is_said_with_labels_and_only_the_brackets_it_needs() -> None:
    labels = {"a": "Đã nộp", "b": "Phải nộp"}
    assert parse_formula("(a + b) / b * 100 - 0.5").in_words(labels) == "(“Đã nộp” + “Phải nộp”) : “Phải nộp” × 100 − 0,5"
    assert parse_formula("a - (b - a)").in_words(labels) == "“Đã nộp” − (“Phải nộp” − “Đã nộp”)"
    assert parse_formula("-a <= b").in_words(labels) == "− “Đã nộp” ≤ “Phải nộp”"


def test_a_formula_remembers_each_name_once_in_order() -> None:
    assert parse_formula("b + a * b - a").names == ("b", "a")


def test_a_formula_too_long_or_too_deep_is_refused() -> None:
    with pytest.raises(FormulaRefused, match="dài quá"):
        parse_formula("a + " * 600 + "a")
    with pytest.raises(FormulaRefused):
        parse_formula("(" * 90 + "a" + "+ a)" * 90)


ARITHMETIC = st.recursive(
    st.sampled_from(["a", "b", "zero", "1", "2.5", "100"]),
    lambda inner: st.builds(lambda left, sign, right: f"({left} {sign} {right})", inner, st.sampled_from("+-*/"), inner),
    max_leaves=12,
)


@given(ARITHMETIC)
def test_arithmetic_equals_that_of_exact_fractions(text: str) -> None:
    numbers = {name: value for name, value in VALUES.items() if value is not None}
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            node.value = str(node.value)
    wrapped = ast.fix_missing_locations(_Fractions().visit(tree))
    try:
        expected = builtins.eval(compile(wrapped, "test", "eval"), {"Fraction": Fraction, **numbers})  # noqa: S307 (the oracle)
    except ZeroDivisionError:
        with pytest.raises(DividedByZero):
            parse_formula(text).value(VALUES)
        return
    assert parse_formula(text).value(VALUES) == expected


class _Fractions(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Call:
        return ast.Call(ast.Name("Fraction", ast.Load()), [node], [])


@given(st.text(max_size=60) | st.text(alphabet="ab()+-*/.,<=!'\"[]{}: 01_\n", max_size=40))
def test_any_text_is_a_formula_of_names_and_numbers_or_is_refused(text: str) -> None:
    try:
        formula = parse_formula(text)
    except FormulaRefused:
        return
    allowed = (ast.Expression, ast.Name, ast.Constant, ast.BinOp, ast.UnaryOp, ast.Compare, ast.operator, ast.unaryop, ast.cmpop, ast.Load)
    assert all(isinstance(node, allowed) for node in ast.walk(ast.parse(text.strip(), mode="eval")))
    values: dict[str, Fraction | None] = dict.fromkeys(formula.names, Fraction(3))
    with contextlib.suppress(DividedByZero):
        assert isinstance(formula.value(values), Fraction)


@given(ARITHMETIC, st.sampled_from(["a", "b"]))
def test_a_missing_value_makes_the_result_missing_wherever_it_counts(text: str, name: str) -> None:
    formula = parse_formula(text)
    values = {**VALUES, name: None}
    if name in formula.names and "/" not in text:
        assert formula.value(values) is None
