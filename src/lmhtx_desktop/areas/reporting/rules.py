"""What may be typed into a cell, and how it is understood. Pure."""

from decimal import Decimal

from lmhtx_desktop.areas.reporting.declare import Column, Form, Row
from lmhtx_desktop.areas.reporting.words import Unit, kind_of
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import parse_dong
from lmhtx_desktop.kernel.numbers import parse_number
from lmhtx_desktop.kernel.periods import Period

#: Longest words a cell holds.
LONGEST_WORDS = 500


def cell_to_type(form: Form, period: Period, row_key: str, column_key: str) -> tuple[Row, Column]:
    """Return the cell an officer wants to type into.

    Raises:
        RuleBroken: no such cell (field ``row`` or ``column``), the cell is only computed (``column``), or the
            form is not made for the period (``period``).
    """
    row, column = form.row_by_key.get(row_key), form.column_by_key.get(column_key)
    if row is None:
        raise RuleBroken("row", tr("Biểu {form} không có dòng “{key}”.").format(form=form.code, key=row_key))
    if column is None:
        raise RuleBroken("column", tr("Biểu {form} không có cột “{key}”.").format(form=form.code, key=column_key))
    if not form.covers(period.end) or kind_of(period) not in form.periods:
        raise RuleBroken("period", tr("Biểu {form} không áp dụng cho {period}.").format(form=form.code, period=period.label))
    if not form.may_type(row, column):
        raise RuleBroken("column", tr("Ô này do chương trình tính từ hồ sơ; hãy sửa ở hồ sơ, không nhập tay được."))
    return row, column


def understand(form: Form, row: Row, column: Column, text: str) -> tuple[Decimal | None, str]:
    """Understand what was typed into a cell: (number in the kept unit, "") or (None, words).

    A bare number is in the unit of the cell; money may carry its own (``1,2 tỷ``).

    Raises:
        RuleBroken: field ``written``: empty, not a number, more precise than the form shows, a negative count.
    """
    written = text.strip()
    if not written:
        raise RuleBroken("written", tr("Chưa nhập gì."))
    if row.words or column.words:
        if len(written) > LONGEST_WORDS:
            raise RuleBroken("written", tr("Dài quá {most} ký tự.").format(most=LONGEST_WORDS))
        return None, written
    try:
        return _number(form.unit_at(row, column), written), ""
    except RuleBroken as refused:
        raise RuleBroken("written", refused.sentence) from refused


def _number(unit: Unit, written: str) -> Decimal:
    if unit.divisor > 1:
        return Decimal(parse_dong(written, unit.divisor))
    number = parse_number(written)
    if number.quantize(Decimal(1).scaleb(-unit.decimals)) != number:
        raise RuleBroken(
            "", tr("Chỉ ghi đến {places} chữ số lẻ.").format(places=unit.decimals) if unit.decimals else tr("Phải là số nguyên.")
        )
    if number < 0:
        raise RuleBroken("", tr("Số này không thể âm."))
    if number >= Decimal(10) ** 15:
        raise RuleBroken("", tr("“{text}” quá lớn; hãy kiểm tra lại.").format(text=written))
    return number
