"""Telephone numbers: digits that spreadsheets love to take for numbers."""

import re
from typing import Any

from lmhtx_desktop.areas.organisations.rules import LONGEST
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out, shown

_PHONE_SIGNS = re.compile(r"[\s.\-–()\u00a0_]+")
_PHONES = re.compile(r"\s*(?:[/;,\n&]|\bhoặc\b|\bvà\b|\s-\s|\s–\s)\s*")
_ONE_PHONE = re.compile(r"0\d{9,10}|1[89]00\d{4,6}", re.ASCII)


def parse_phone(cell: Any) -> Parsed:
    """Understand one telephone number or several: digits only, several joined by ``; ``.

    A leading zero lost to a number cell comes back; ``+84`` becomes 0.
    """
    if isinstance(cell, str) and cell.startswith("0") and cell.isascii() and cell.isdigit() and 10 <= len(cell) <= 11:
        return cell, None
    if is_blank(cell):
        return NOTHING
    text = shown(cell)
    if len(text) > LONGEST["phone"]:
        return left_out(text[:40] + "…", tr("quá dài so với số điện thoại"))
    numbers = [_phone(part) for part in _PHONES.split(text) if part.strip()]
    if any(number is None for number in numbers) or not numbers:
        if sum(sign.isdigit() for sign in text) < 3:
            return left_out(cell, tr("không phải là số điện thoại"))
        return text, Flaw("warning", tr("“{text}” không giống số điện thoại đầy đủ; ghi nguyên văn.").format(text=text))
    kept = "; ".join(number for number in numbers if number)
    if "".join(re.findall(r"\d", kept)) == "".join(re.findall(r"\d", text)):
        return kept, None
    return kept, Flaw("note", tr("Số điện thoại {text} được viết lại thành {kept}.").format(text=text, kept=kept))


def _phone(part: str) -> str | None:
    """Return one number in digits with its leading zero, or None if it is none."""
    plus = part.strip().startswith("+")
    digits = _PHONE_SIGNS.sub("", part.strip().lstrip("+"))
    if not (digits.isascii() and digits.isdigit()):
        return None
    if (plus or len(digits) >= 11) and digits.startswith("84"):
        digits = f"0{digits[2:].lstrip('0')}"
    elif not digits.startswith(("0", "1800", "1900")) and len(digits) in (9, 10):
        digits = f"0{digits}"
    return digits if _ONE_PHONE.fullmatch(digits) else None
