"""What selected cells add up to, in the words spreadsheets use."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


def sums_in_words(filled: int, numbers: Sequence[int | Decimal]) -> str:
    """Say sum, average and count; without numbers the count alone, and "" where fewer than two cells are filled."""
    if not numbers:
        return tr("Đếm: {count}").format(count=format_number(filled)) if filled > 1 else ""
    total = sum((Fraction(number) for number in numbers), Fraction(0))
    return tr("Tổng: {total} · Trung bình: {average} · Đếm: {count}").format(
        total=format_number(total, 2), average=format_number(total / len(numbers), 2), count=format_number(filled)
    )
