"""The formula language of forms: names, numbers, ``+ - * /`` and comparison, nothing more.

A formula is parsed with `ast` into our own small tree; what is not on the list is refused at load, and
nothing is ever handed to the interpreter. Arithmetic is exact (`Fraction`). *Not recorded* runs through:
a result that rests on a value that is not there is not there either.
"""

import ast
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from lmhtx_desktop.kernel.language import tr

#: Longer formulas than these are a slip, and would only be hard to read.
LONGEST, DEEPEST = 2_000, 60

_CALCULATE: dict[type[ast.operator], tuple[str, Callable[[Fraction, Fraction], Fraction]]] = {
    ast.Add: ("+", operator.add),
    ast.Sub: ("-", operator.sub),
    ast.Mult: ("*", operator.mul),
    ast.Div: ("/", operator.truediv),
}
_COMPARE: dict[type[ast.cmpop], tuple[str, Callable[[Fraction, Fraction], bool]]] = {
    ast.Eq: ("==", operator.eq),
    ast.NotEq: ("!=", operator.ne),
    ast.Lt: ("<", operator.lt),
    ast.LtE: ("<=", operator.le),
    ast.Gt: (">", operator.gt),
    ast.GtE: (">=", operator.ge),
}
_SIGNS: dict[str, Callable[[Fraction, Fraction], Fraction | bool]] = dict((*_CALCULATE.values(), *_COMPARE.values()))
_SPOKEN = {"*": "×", "/": ":", "-": "−", "==": "=", "!=": "≠", "<=": "≤", ">=": "≥"}
_TIGHTNESS = {"+": 2, "-": 2, "*": 3, "/": 3}


class FormulaRefused(ValueError):
    """The text is not a formula of this language; the message says what stands in the way."""


class DividedByZero(ArithmeticError):
    """A formula divided by zero: its result is not defined."""


@dataclass(frozen=True)
class Name:
    """The value of a row or column."""

    name: str


@dataclass(frozen=True)
class Number:
    """A number as written."""

    value: Fraction
    text: str


@dataclass(frozen=True)
class Step:
    """Two parts joined by a sign: ``+ - * /`` or a comparison (1 where it holds, else 0)."""

    sign: str
    left: "Part"
    right: "Part"


Part = Name | Number | Step


@dataclass(frozen=True)
class Formula:
    """A formula that was understood.

    Attributes:
        text: as written in the form file. root: what it means. names: rows or columns it rests on, in order.
    """

    text: str
    root: Part
    names: tuple[str, ...]

    def value(self, values: Mapping[str, Fraction | None], *, add_recorded: bool = False) -> Fraction | None:
        """Work out the formula.

        Args:
            values: the value of each name; None where it is not recorded.
            add_recorded: a sum adds what is recorded, as totals do; a sum of nothing recorded is not recorded.

        Raises:
            DividedByZero: a divisor is zero.
        """
        return _value(self.root, values, add_recorded)

    def in_words(self, labels: Mapping[str, str]) -> str:
        """Say the formula with labels for names and the signs of arithmetic books: ``“Đã nộp” : “Số phải nộp” × 100``."""
        return _in_words(self.root, labels)


def parse_formula(text: str) -> Formula:
    """Understand a formula.

    Raises:
        FormulaRefused: with a sentence that says what is not part of the language.
    """
    written = text.strip()
    if not written:
        raise FormulaRefused(tr("công thức trống"))
    if len(written) > LONGEST:
        raise FormulaRefused(tr("công thức dài quá {most} ký tự").format(most=LONGEST))
    try:
        tree = ast.parse(written, mode="eval")
        root = _understand(tree.body, written, 1)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        if isinstance(error, FormulaRefused):
            raise
        raise FormulaRefused(tr("“{text}” không phải là công thức").format(text=_short(written))) from error
    return Formula(written, root, tuple(dict.fromkeys(_names(root))))


def _understand(node: ast.expr, source: str, depth: int) -> Part:
    if depth > DEEPEST:
        raise FormulaRefused(tr("công thức lồng nhau quá {most} tầng").format(most=DEEPEST))
    match node:
        case ast.Name(id=name) if name.isascii():
            return Name(name)
        case ast.Constant(value=value) if type(value) in (int, float):
            written = ast.get_source_segment(source, node) or ""
            if not written.replace(".", "", 1).isdecimal() or not written.isascii():
                raise FormulaRefused(tr("số phải viết bằng chữ số thường, không phải “{text}”").format(text=_short(written)))
            return Number(Fraction(written), written)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return Step("-", Number(Fraction(0), "0"), _understand(operand, source, depth + 1))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _CALCULATE:
            sign = _CALCULATE[type(op)][0]
            return Step(sign, _understand(left, source, depth + 1), _understand(right, source, depth + 1))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
            sign = _COMPARE[type(op)][0]
            return Step(sign, _understand(left, source, depth + 1), _understand(right, source, depth + 1))
    piece = ast.get_source_segment(source, node) or source
    raise FormulaRefused(tr("“{piece}” không thuộc ngôn ngữ công thức (chỉ có tên, số, + - * / và so sánh)").format(piece=_short(piece)))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


def _names(part: Part) -> Iterator[str]:
    if isinstance(part, Name):
        yield part.name
    elif isinstance(part, Step):
        yield from _names(part.left)
        yield from _names(part.right)


def _value(part: Part, values: Mapping[str, Fraction | None], add_recorded: bool) -> Fraction | None:
    if isinstance(part, Name):
        return values[part.name]
    if isinstance(part, Number):
        return part.value
    left, right = _value(part.left, values, add_recorded), _value(part.right, values, add_recorded)
    if left is None or right is None:
        return (right if left is None else left) if add_recorded and part.sign == "+" else None
    if part.sign == "/" and right == 0:
        raise DividedByZero
    result = _SIGNS[part.sign](left, right)
    return result if isinstance(result, Fraction) else Fraction(int(result))


def _in_words(part: Part, labels: Mapping[str, str], *, tighter: int = 0) -> str:
    if isinstance(part, Name):
        return f"“{labels.get(part.name, part.name)}”"
    if isinstance(part, Number):
        return part.text.replace(".", ",")
    tightness = _TIGHTNESS.get(part.sign, 1)
    if part.sign == "-" and isinstance(part.left, Number) and part.left.text == "0":
        text = f"− {_in_words(part.right, labels, tighter=tightness + 1)}"
    else:
        left = _in_words(part.left, labels, tighter=tightness)
        right = _in_words(part.right, labels, tighter=tightness + 1)
        text = f"{left} {_SPOKEN.get(part.sign, part.sign)} {right}"
    return f"({text})" if tightness < tighter else text
