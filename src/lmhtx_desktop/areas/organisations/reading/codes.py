"""Tax codes and telephone numbers: digits that spreadsheets love to take for numbers.

Tax code: ten digits, the tenth a check digit, a dependent unit three more (TT 105/2020/TT-BTC Đ.5); the check is
python-stdnum's `stdnum.vn.mst`. A person's number has twelve digits and no check.
"""

import re
from typing import Any

from stdnum.vn import mst

from lmhtx_desktop.areas.organisations.reading.cells import NOTHING, Flaw, Parsed, is_blank, left_out, shown
from lmhtx_desktop.areas.organisations.rules import LONGEST
from lmhtx_desktop.kernel.language import tr

_BETWEEN_DIGITS = re.compile(r"[\s.\-–—'\u00a0_/]+")
_PHONE_SIGNS = re.compile(r"[\s.\-–()\u00a0_]+")
_PHONES = re.compile(r"\s*(?:[/;,\n&]|\bhoặc\b|\bvà\b|\s-\s|\s–\s)\s*")
_ONE_PHONE = re.compile(r"0\d{9,10}|1[89]00\d{4,6}", re.ASCII)


def _said(digits: str) -> str:
    """Return a tax code as it is written: a dependent unit's three digits after a hyphen."""
    return f"{digits[:10]}-{digits[10:]}" if len(digits) == 13 else digits


def _check_digit_fits(digits: str) -> bool:
    """Return what `mst.is_valid` says of bare digits; where no zeros stand in a row, which it refuses too, the sum alone decides."""
    if "000" in digits or len(digits) not in (10, 13):
        return mst.is_valid(digits)
    return digits[9] == mst.calc_check_digit(digits)


def parse_tax_code(cell: Any) -> Parsed:
    """Understand a tax code: ten digits, or ten, a hyphen and three.

    A leading zero lost to a number cell comes back: nine digits always had one; twelve digits had one only if the
    check digit proves it, else they are a person's. A wrong check digit is kept and pointed at.
    """
    if is_blank(cell):
        return NOTHING
    text = shown(cell)
    digits = _BETWEEN_DIGITS.sub("", text)
    if not (digits.isascii() and digits.isdigit()):
        return left_out(cell, tr("không phải là mã số thuế"))
    if len(digits) == 9 or (len(digits) == 12 and _check_digit_fits(f"0{digits}")):
        digits = f"0{digits}"
        code = _said(digits)
        if _check_digit_fits(digits):
            return code, Flaw("note", tr("Mã số thuế {text} đã được thêm số 0 ở đầu: {code}.").format(text=text, code=code))
        return code, Flaw(
            "warning", tr("Mã số thuế {text} thiếu số 0 ở đầu, ghi thành {code}; số kiểm tra không khớp.").format(text=text, code=code)
        )
    if len(digits) == 12:
        return digits, Flaw("warning", tr("Mã {code} có 12 chữ số, giống số định danh cá nhân; hãy kiểm tra.").format(code=digits))
    if len(digits) not in (10, 13):
        return left_out(cell, tr("không đủ 10 hoặc 13 chữ số của mã số thuế"))
    code = _said(digits)
    if not _check_digit_fits(digits):
        return code, Flaw("warning", tr("Mã số thuế {code} có số kiểm tra không khớp; vẫn ghi, hãy kiểm tra lại.").format(code=code))
    if code != text:
        return code, Flaw("note", tr("Mã số thuế “{text}” được viết lại thành {code}.").format(text=text, code=code))
    return code, None


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
