"""Money in a column: one unit for all its cells, and one reading of its dots and commas, decided by evidence.

``19.346`` may be nineteen thousand or nineteen and a third. A column that also has ``27.030,25`` or ``0,59`` has
told how it writes; where texts tell nothing, the numbers Excel itself holds beside them do. What was decided is
said once for the column.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from statistics import median
from typing import Any, Literal

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out
from lmhtx_desktop.kernel.money import BILLION, LARGEST, unit_of
from lmhtx_desktop.kernel.numbers import format_number, parse_number, round_half_up

Reading = Literal["thousands", "decimal"]
_SPACES = re.compile(r"(?<=\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))")
_WRITTEN = re.compile(r"([+-]?[\d.,\s\u00a0\u202f']*\d)\s*([^\d]*)")
_UNDECIDED = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}")
_BOTH = re.compile(r"[+-]?\d[\d.,]*([.,])\d+")
_REPEATED = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+")
_SINGLE = re.compile(r"[+-]?(\d*)([.,])(\d+)")


@dataclass(frozen=True)
class Marks:
    """How a column's undecided texts are read.

    Attributes:
        dot, comma: what a dot or comma before exactly three digits is. flaw: the sentence for the column, if any
            text was undecided.
    """

    dot: Reading = "thousands"
    comma: Reading = "thousands"
    flaw: Flaw | None = None


def _bare(text: str) -> str:
    """Return the number of a text amount, spaces between thousands closed, without its unit word."""
    found = _WRITTEN.fullmatch(text.strip().strip("()"))
    return _SPACES.sub("", found[1]) if found else ""


def decide_marks(cells: Iterable[Any], unit: int) -> Marks:
    """Decide how a column writes thousands and decimals.

    Args:
        cells: the column's cells.
        unit: how many đồng one of its units is.
    """
    undecided: list[str] = []
    told: dict[Reading, list[str]] = {"thousands": [], "decimal": []}
    known: list[float] = []
    for cell in cells:
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            if cell:
                known.append(abs(cell))
            continue
        number = _bare(cell) if isinstance(cell, str) else ""
        if not number:
            continue
        if _UNDECIDED.fullmatch(number):
            undecided.append(number)
            continue
        dot = _dot_in(number)
        if dot is not None:
            told[dot].append(number)
        try:
            known.append(abs(float(parse_number(number))))
        except RuleBroken:
            continue
    if not undecided:
        return Marks()
    return _decided(undecided, told, [value for value in known if value], unit)


def _dot_in(number: str) -> Reading | None:
    """Return what `number` proves the dot to be (the comma is then the other), or None."""
    if repeated := _REPEATED.fullmatch(number):
        return "thousands" if repeated[1] == "." else "decimal"
    if "." in number and "," in number:
        last = _BOTH.fullmatch(number)
        return None if last is None else ("decimal" if last[1] == "." else "thousands")
    if single := _SINGLE.fullmatch(number):
        return "decimal" if single[2] == "." else "thousands"
    return None


def _decided(undecided: list[str], told: dict[Reading, list[str]], known: list[float], unit: int) -> Marks:
    ways: tuple[tuple[Reading, Reading], ...] = (("thousands", "decimal"), ("decimal", "thousands"))
    for dot, comma in ways:
        if told[dot] and not told[comma]:
            return Marks(dot, comma, _said(undecided, Marks(dot, comma), tr("vì cùng cột có “{text}”").format(text=told[dot][0]), "note"))
    if known:
        dots, commas = ([text for text in undecided if mark in text] for mark in ".,")
        near = Marks(_nearer(dots, known), _nearer(commas, known))
        both = bool(told["decimal"])
        return replace(near, flaw=_said(undecided, near, tr("vì gần với các số khác trong cột"), "warning" if both else "note"))
    reading: Reading = "decimal" if unit >= BILLION else "thousands"
    why = tr("vì cột không có số nào khác để so sánh; hãy kiểm tra")
    return Marks(reading, reading, _said(undecided, Marks(reading, reading), why, "warning"))


def _nearer(texts: list[str], known: list[float]) -> Reading:
    """Return the reading of `texts` whose middle is nearer to the middle of the `known` numbers."""
    if not texts:
        return "thousands"
    middle = math.log10(median(known))
    whole = math.log10(median(abs(float(re.sub("[.,]", "", text))) for text in texts))
    return "thousands" if abs(whole - middle) <= abs(whole - 3 - middle) else "decimal"


def _said(undecided: list[str], marks: Marks, why: str, severity: Literal["note", "warning"]) -> Flaw:
    text = undecided[0]
    thousands = (marks.dot if "." in text else marks.comma) == "thousands"
    role = tr("ngăn hàng nghìn") if thousands else tr("ngăn phần thập phân")
    sign = tr("dấu chấm") if "." in text else tr("dấu phẩy")
    sentence = tr("{count} ô viết như “{text}”: {sign} được hiểu là {role}, {why}.")
    return Flaw(severity, sentence.format(count=len(undecided), text=text, sign=sign, role=role, why=why))


def _undecided_number(text: str, marks: Marks) -> Decimal:
    reading = marks.dot if "." in text else marks.comma
    return Decimal(re.sub("[.,]", "" if reading == "thousands" else ".", text))


@dataclass(frozen=True)
class AmountColumn:
    """Reads the cells of one column of money into whole đồng.

    Attributes:
        unit: đồng in one unit of the column. marks: how undecided texts are read. may_be_negative: for profit.
    """

    unit: int
    marks: Marks
    may_be_negative: bool

    def __call__(self, cell: Any) -> Parsed:
        """Understand one cell."""
        if isinstance(cell, float):
            if cell.is_integer():
                return self._whole(int(cell) * self.unit, cell)
            return self._settled(Decimal(repr(cell)) * self.unit, cell)
        if isinstance(cell, int) and not isinstance(cell, bool):
            return self._whole(cell * self.unit, cell)
        if not isinstance(cell, str):
            return left_out(cell, tr("không phải là số tiền (ô đang định dạng ngày, giờ hoặc đúng/sai)"))
        if is_blank(cell):
            return NOTHING
        return self._text(cell)

    def _text(self, cell: str) -> Parsed:
        text = cell.strip()
        in_brackets = text.startswith("(") and text.endswith(")")
        found = _WRITTEN.fullmatch(text[1:-1].strip() if in_brackets else text)
        word = found[2].strip() if found else ""
        factor = unit_of(word) if word else self.unit
        if found is None or factor is None:
            return left_out(cell, tr("không phải là số tiền"))
        number = _SPACES.sub("", found[1])
        try:
            amount = _undecided_number(number, self.marks) if _UNDECIDED.fullmatch(number) else parse_number(number)
        except RuleBroken:
            return left_out(cell, tr("không phải là số tiền"))
        if in_brackets:
            amount = -abs(amount)
        value, flaw = self._settled(amount * factor, cell)
        if flaw is None and word and factor != self.unit:
            return value, Flaw(
                "note", tr("“{cell}” ghi kèm đơn vị, được hiểu là {value} đồng.").format(cell=text, value=format_number(value))
            )
        if flaw is None and in_brackets:
            return value, Flaw("note", tr("“{cell}” trong ngoặc được hiểu là số âm.").format(cell=text))
        return value, flaw

    def _settled(self, exact: Decimal, cell: Any) -> Parsed:
        """Return whole đồng: the exact product, else of the 15 digits Excel shows, else rounded with a word about it."""
        if exact == exact.to_integral_value():
            return self._whole(int(exact), cell)
        if isinstance(cell, float):
            as_shown = Decimal(f"{cell:.15g}") * self.unit
            if as_shown == as_shown.to_integral_value():
                return self._whole(int(as_shown), cell)
        value, flaw = self._whole(round_half_up(exact), cell)
        return value, flaw or Flaw(
            "note", tr("Số tiền lẻ dưới một đồng đã làm tròn thành {value} đồng.").format(value=format_number(value))
        )

    def _whole(self, amount: int, cell: Any) -> Parsed:
        if amount < 0 and not self.may_be_negative:
            return left_out(cell, tr("là số âm"))
        if abs(amount) > LARGEST:
            return left_out(cell, tr("quá lớn; hãy kiểm tra đơn vị tính ở tiêu đề cột"))
        return amount, None
