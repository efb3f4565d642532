"""Tax codes: digits that spreadsheets love to take for numbers.

Ten digits, the tenth a check digit, a dependent unit three more (TT 105/2020/TT-BTC Đ.5); the check is
python-stdnum's `stdnum.vn.mst`. A person's number has twelve digits and no check.
"""

import re
from typing import Any

from stdnum.vn import mst

from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out, shown

_BETWEEN_DIGITS = re.compile(r"[\s.\-–—'\u00a0_/]+")


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
