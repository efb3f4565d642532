"""Single cells: counts, marks, plain texts. What a cell cannot be is left out with a sentence, never guessed in silence."""

import datetime
import re
from typing import Any

from lmhtx_desktop.areas.organisations.rules import LONGEST, MOST_PEOPLE
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out, shown
from lmhtx_desktop.kernel.numbers import parse_number
from lmhtx_desktop.kernel.text import fold

_COUNTED = re.compile(r"([+-]?[\d.,\s]*\d)\s*(?:nguoi|tv|thanh vien|xa vien|ho|ld|lao dong|htx|sp|san pham|can bo|cb|hop tac xa)?\.?")
_YES = frozenset(
    {
        "x",
        "xx",
        "co",
        "1",
        "yes",
        "y",
        "true",
        "dung",
        "v",
        "✓",
        "✔",
        "√",
        "☑",
        "☒",
        "✗x",
        "da tham gia",
        "la thanh vien",
        "thanh vien",
        "tv",
    }
)
_NO = frozenset(
    {"khong", "0", "no", "n", "false", "sai", "k", "ko", "chua", "khong co", "chua co", "k co", "☐", "□", "khong tham gia", "chua tham gia"}
)
_EMAIL = re.compile(r"[^@\s;,]+@[^@\s;,]+\.[^@\s;,]+")
_VSIC = re.compile(r"[A-Z]?\d{2,5}", re.ASCII)


def parse_text(field: str, cell: Any) -> Parsed:
    """Understand free text of `field`; numbers and days are written out."""
    if is_blank(cell):
        return NOTHING
    text = shown(cell)
    longest = LONGEST.get(field, 300)
    if len(text) > longest:
        return left_out(text[:40] + "…", tr("dài quá {longest} ký tự").format(longest=longest))
    return text, None


def parse_count(cell: Any) -> Parsed:
    """Understand a number of people or things: whole, not negative."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        if cell != int(cell):
            return left_out(cell, tr("không phải là số nguyên"))
        number = int(cell)
    elif isinstance(cell, str):
        if is_blank(cell):
            return NOTHING
        found = _COUNTED.fullmatch(fold(cell))
        try:
            amount = parse_number(found[1]) if found else None
        except RuleBroken:
            amount = None
        if amount is None:
            return left_out(cell, tr("không phải là số"))
        if amount != int(amount):
            return left_out(cell, tr("không phải là số nguyên"))
        number = int(amount)
    else:
        return left_out(cell, tr("không phải là số (ô đang định dạng ngày, giờ hoặc đúng/sai)"))
    if number < 0:
        return left_out(cell, tr("là số âm"))
    if number > MOST_PEOPLE:
        return left_out(cell, tr("quá lớn"))
    return number, None


def parse_flag(cell: Any) -> Parsed:
    """Understand a mark: x, có, 1 and the like are True; an empty cell of an existing column is False."""
    if isinstance(cell, bool):
        return cell, None
    if is_blank(cell):
        return False, None
    word = fold(shown(cell)).strip(" .()[]")
    if word in _YES:
        return True, None
    if word in _NO:
        return False, None
    return left_out(cell, tr("không phải là dấu x, có hoặc không"))


def parse_products(cell: Any) -> Parsed:
    """Understand the number of OCOP products; empty is 0, a mark without a number is one product."""
    if is_blank(cell):
        return 0, None
    if isinstance(cell, str):
        word = fold(cell).strip(" .")
        if word in _YES and not word.isdigit():
            return 1, Flaw("note", tr("“{cell}” được hiểu là 1 sản phẩm OCOP.").format(cell=cell.strip()))
        if word in _NO:
            return 0, None
    return parse_count(cell)


def parse_email(cell: Any) -> Parsed:
    """Understand an e-mail address; of several, the first is kept and the rest pointed at."""
    if is_blank(cell):
        return NOTHING
    text = shown(cell)
    found = _EMAIL.findall(text)
    if not found or len(found[0]) > LONGEST["email"]:
        return left_out(cell, tr("không phải là địa chỉ thư điện tử"))
    address = found[0].strip("<>().,")
    if _EMAIL.fullmatch(address) is None:
        return left_out(cell, tr("không phải là địa chỉ thư điện tử"))
    if address == text:
        return address, None
    return address, Flaw("warning", tr("Ô ghi “{cell}”; chỉ ghi được một địa chỉ thư: {address}.").format(cell=text, address=address))


def parse_vsic(cell: Any) -> Parsed:
    """Understand a VSIC code of level 2 to 5; a level-4 code that lost its leading zero gets it back."""
    if is_blank(cell):
        return NOTHING
    text = shown(cell)
    code = re.sub(r"[\s.]", "", text).upper()
    if isinstance(cell, (int, float)) and len(code) == 3:
        return f"0{code}", Flaw("note", tr("Mã ngành {text} đã được thêm số 0 ở đầu: 0{text}.").format(text=text))
    if not _VSIC.fullmatch(code):
        return left_out(cell, tr("không phải là mã ngành VSIC (2 đến 5 chữ số)"))
    return code, None


def parse_year(cell: Any, today: datetime.date) -> Parsed:
    """Understand the year of the figures."""
    if is_blank(cell):
        return NOTHING
    digits = re.findall(r"\d+", shown(cell))
    if isinstance(cell, datetime.date) or len(digits) != 1 or not 1990 <= int(digits[0][:9]) <= today.year:
        return left_out(cell, tr("không phải là năm số liệu"))
    return int(digits[0]), None
