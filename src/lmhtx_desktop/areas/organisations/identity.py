"""Whether a tax code can be one: its check digit. A doubt is shown, never an obstacle (TT 105/2020/TT-BTC Đ.5)."""

from lmhtx_desktop.kernel.language import tr


def tax_code_doubt(code: str | None) -> str:
    """Return what is doubtful about a tax code, as a sentence; "" if nothing is.

    Only codes of 10 digits, with or without a branch, carry a check digit; a person's 12 digits do not.
    """
    digits = "".join(sign for sign in code or "" if sign.isdigit())
    if len(digits) not in (10, 13):
        return "" if not digits or len(digits) == 12 else tr("Mã số thuế gồm 10 chữ số.")
    from stdnum.exceptions import InvalidChecksum, ValidationError
    from stdnum.vn import mst

    try:
        mst.validate(digits)
    except InvalidChecksum:
        return tr("Chữ số kiểm tra của mã số thuế không khớp; hãy xem lại giấy chứng nhận.")
    except ValidationError:
        return tr("Mã số thuế này chưa đúng cách cấp; hãy xem lại giấy chứng nhận.")
    return ""
