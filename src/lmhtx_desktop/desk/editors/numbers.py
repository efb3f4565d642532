"""Amounts of money, whole and decimal numbers, years."""

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lmhtx_desktop.desk.editors.editor import UnderstandingLine, V
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, LATEST_YEAR
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong, parse_dong
from lmhtx_desktop.kernel.numbers import format_number, parse_number, quotient


class _RightAligned(UnderstandingLine[V]):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class DongEdit(_RightAligned[Dong]):
    """Money in whole đồng: ``1234567``, ``1.234.567``, ``1,2 tỷ``, ``500tr``.

    Args:
        unit: đồng per unit of a bare number, and the unit it is shown in (1_000_000 where the label says
            “triệu đồng”). The value is always in đồng.
    """

    def __init__(self, unit: int = 1, *, negative: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self._negative = negative

    def understand(self, text: str) -> Dong:
        """Read an amount as the kernel does."""
        amount = parse_dong(text, self._unit)
        if amount < 0 and not self._negative:
            raise RuleBroken("", tr("Số tiền không được âm."))
        return amount

    def write(self, value: Dong) -> str:
        """Write it in the unit of the field."""
        return format_number(value) if self._unit == 1 else format_number(quotient(value, self._unit, 9), 9)

    def explain(self, value: Dong) -> str:
        """The amount in full đồng."""
        return f"= {format_dong(value, sign=True)}"


class _Stepping(_RightAligned[V]):
    """Up and Down step by one."""

    def step(self, value: V | None, by: int) -> V | None:
        """Return the value one step on, or None where there is none."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key())  # type: ignore[call-overload]
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.isReadOnly():
            super().keyPressEvent(event)
            return
        stepped = self.step(self.value(), by)
        if stepped is not None:
            self.replace(stepped)


class NumberEdit(_Stepping[int]):
    """A whole number, from `minimum` to `maximum`."""

    def __init__(self, minimum: int | None = None, maximum: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum, self._maximum = minimum, maximum

    def understand(self, text: str) -> int:
        """Read a whole number."""
        number = parse_number(text)
        if number != number.to_integral_value():
            raise RuleBroken("", tr("Ở đây cần số nguyên."))
        return int(_within(number, self._minimum, self._maximum))

    def write(self, value: int) -> str:
        """Write it with dots between thousands."""
        return format_number(value)

    def step(self, value: int | None, by: int) -> int | None:
        """One more or less, within the bounds."""
        stepped = (self._minimum or 0) if value is None else value + by
        low = self._minimum if self._minimum is not None else stepped
        high = self._maximum if self._maximum is not None else stepped
        return min(max(stepped, low), high)


class DecimalEdit(_RightAligned[Decimal]):
    """A number with up to `decimals` places, e.g. ``12,5``; `suffix` (``%``) may be typed along and is shown behind."""

    def __init__(
        self, decimals: int = 2, suffix: str = "", *, minimum: Decimal | int | None = None, maximum: Decimal | int | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._decimals, self._suffix = decimals, suffix
        self._minimum, self._maximum = minimum, maximum

    def understand(self, text: str) -> Decimal:
        """Read a number; more decimals than the field has are refused, not rounded away."""
        bare = text.removesuffix(self._suffix).strip() if self._suffix else text
        number = parse_number(bare)
        if (Fraction(number) * 10**self._decimals).denominator != 1:
            raise RuleBroken("", tr("Nhiều nhất {n} chữ số sau dấu phẩy.").format(n=self._decimals))
        return Decimal(_within(number, self._minimum, self._maximum))

    def write(self, value: Decimal) -> str:
        """Write it with a comma and the unit."""
        text = format_number(value, self._decimals)
        return f"{text} {self._suffix}" if self._suffix else text


class YearEdit(_Stepping[int]):
    """A year; of two digits, 00–69 mean 20xx and 70–99 mean 19xx, as for days."""

    def understand(self, text: str) -> int:
        """Read a year."""
        if not (text.isascii() and text.isdigit() and len(text) in (2, 4)):
            raise RuleBroken("", tr("“{text}” không phải là năm. Ví dụ đúng: 2026.").format(text=text))
        year = int(text) if len(text) == 4 else int(text) + (2000 if int(text) < 70 else 1900)
        if not EARLIEST_YEAR <= year <= LATEST_YEAR:
            raise RuleBroken("", tr("Năm phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=LATEST_YEAR))
        return year

    def write(self, value: int) -> str:
        """Write the four digits."""
        return str(value)

    def step(self, value: int | None, by: int) -> int | None:
        """The year after or before; nothing from an empty field."""
        return None if value is None else min(max(value + by, EARLIEST_YEAR), LATEST_YEAR)


def _within(number: Decimal, minimum: Decimal | int | None, maximum: Decimal | int | None) -> Decimal:
    if minimum is not None and number < minimum:
        raise RuleBroken("", tr("Nhỏ nhất là {n}.").format(n=format_number(minimum, 6)))
    if maximum is not None and number > maximum:
        raise RuleBroken("", tr("Lớn nhất là {n}.").format(n=format_number(maximum, 6)))
    return number
