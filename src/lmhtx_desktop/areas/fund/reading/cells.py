"""Cells peculiar to loans: rates, terms, frequencies, plans, identity numbers, debt groups."""

import re
from decimal import Decimal
from typing import Any

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out, shown
from lmhtx_desktop.kernel.lists.tax_codes import parse_tax_code
from lmhtx_desktop.kernel.numbers import format_number, parse_number
from lmhtx_desktop.kernel.text import fold

#: Repaid only when the loan ends.
AT_THE_END = 0
_NUMBER = re.compile(r"[+-]?[\d.,]*\d")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
_PLANS = (
    ("custom", re.compile(r"tu nhap|theo lich|thoa thuan|linh hoat")),
    ("annuity", re.compile(r"nien kim|tra gop deu|goc va lai (?:tra )?deu|goc lai (?:chia )?deu|goc,? lai deu")),
    ("bullet", re.compile(r"cuoi ky|mot lan|1 lan|khi dao han|khi den han|cuoi cung")),
    ("equal_principal", re.compile(r"deu|giam dan|phan ky|tra dan|dinh ky|nhieu ky|nhieu lan|tra gop|hang|thang|quy")),
)
_MONTHS_IN = (("thang", 1), ("quy", 3), ("nua nam", 6), ("nam", 12))


def parse_rate(cell: Any, *, monthly: bool) -> Parsed:
    """Understand a rate in percent per year: ``6,5``, ``6,5 %/năm``, a percent cell (0,065), ``0,55 %/tháng`` (times twelve)."""
    if is_blank(cell):
        return NOTHING
    text = fold(shown(cell))
    found = _NUMBER.search(text)
    try:
        rate = parse_number(found[0]) if found and isinstance(cell, str) else Decimal(repr(cell)) if found else None
    except (RuleBroken, ArithmeticError):
        rate = None
    if rate is None or isinstance(cell, bool):
        return left_out(cell, tr("không phải là lãi suất"))
    if not isinstance(cell, str) and 0 < rate <= Decimal("0.3") and not monthly:
        percent = (rate * 100).normalize()
        return percent, Flaw("note", tr("{cell} được hiểu là {rate} %/năm.").format(cell=shown(cell), rate=format_number(percent, 4)))
    if monthly or "thang" in text:
        yearly = rate * (100 if not isinstance(cell, str) and rate < Decimal("0.03") else 1) * 12
        return yearly, Flaw("note", tr("Lãi suất tháng {cell} được nhân 12 thành {rate} %/năm.").format(
            cell=shown(cell), rate=format_number(yearly, 4)))  # fmt: skip
    if not 0 <= rate <= 100:
        return left_out(cell, tr("không phải là lãi suất từ 0 đến 100 %/năm"))
    if 0 < rate < 1:
        return rate, Flaw("warning", tr("Lãi suất {rate} %/năm rất thấp; nếu đó là lãi suất tháng, hãy ghi “%/tháng”.").format(
            rate=format_number(rate, 4)))  # fmt: skip
    return rate, None


def parse_months(cell: Any) -> Parsed:
    """Understand a length of time in months: ``36``, ``36 tháng``, ``3 năm``."""
    if is_blank(cell):
        return NOTHING
    text = fold(shown(cell))
    found = _NUMBER.search(text)
    try:
        number = parse_number(found[0]) if found else None
    except RuleBroken:
        number = None
    months = None if number is None or isinstance(cell, bool) else number * (12 if "nam" in text else 1)
    if months is None or months != int(months) or not 0 <= months <= 600:
        return left_out(cell, tr("không phải là số tháng"))
    return int(months), None


def parse_every(cell: Any) -> Parsed:
    """Understand how often something falls due, in months: ``3``, ``hằng quý``, ``6 tháng/lần``; `AT_THE_END` for ``cuối kỳ``."""
    if is_blank(cell):
        return NOTHING
    text = fold(shown(cell))
    if re.search(r"cuoi ky|mot lan|khi dao han", text):
        return AT_THE_END, None
    found = _NUMBER.search(text)
    size = next((size for word, size in _MONTHS_IN if word in text), 1)
    if found is None:
        return (size, None) if any(word in text for word, _ in _MONTHS_IN) else left_out(cell, tr("không phải là kỳ trả nợ"))
    value, flaw = parse_months(int(found[0]) * size if found[0].isdigit() else cell)
    return (value, flaw) if value else left_out(cell, tr("không phải là kỳ trả nợ"))


def parse_plan(cell: Any) -> Parsed:
    """Understand how principal is repaid; the value is the code of the plan."""
    if is_blank(cell):
        return NOTHING
    text = fold(shown(cell))
    plan = next((code for code, words in _PLANS if words.search(text)), None)
    return (plan, None) if plan else left_out(cell, tr("không phải là cách trả gốc đã biết"))


def parse_identity(cell: Any) -> Parsed:
    """Understand what identifies a borrower: a tax code (organisation), or the identity number of a person, 12 digits or 9."""
    if is_blank(cell):
        return NOTHING
    digits = re.sub(r"[\s.\-']", "", shown(cell))
    if digits.isascii() and digits.isdigit():
        if len(digits) == 12:
            return digits, None
        if len(digits) == 11 and not isinstance(cell, str):
            return f"0{digits}", Flaw("note", tr("Số định danh {text} đã được thêm số 0 ở đầu.").format(text=digits))
    code, flaw = parse_tax_code(cell)
    if len(digits) == 9 and digits.isdigit() and flaw is not None and flaw.severity == "warning":
        return digits, None  # an old CMND: as a tax code without its first 0 it would not add up
    return code, flaw


def parse_group(cell: Any) -> Parsed:
    """Understand a debt group, 1 to 5: ``3``, ``Nhóm 3``, ``III``."""
    if is_blank(cell):
        return NOTHING
    text = re.sub(r"^nhom(?: no)?\s*", "", fold(shown(cell)))
    group = int(text) if text.isdigit() and len(text) == 1 else _ROMAN.get(text)
    return (group, None) if group and 1 <= group <= 5 else left_out(cell, tr("không phải là nhóm nợ từ 1 đến 5"))


def parse_words(longest: int, cell: Any) -> Parsed:
    """Understand free text of at most `longest` signs."""
    if is_blank(cell):
        return NOTHING
    text = shown(cell)
    if len(text) > longest:
        return left_out(cell, tr("dài quá {longest} ký tự").format(longest=longest))
    return text, None
