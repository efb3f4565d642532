"""What a column of a grid holds: how typed text becomes a value, how a value is written, what counts in sums."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol

from PySide6.QtCore import QLocale

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST, format_dong, parse_dong
from lmhtx_desktop.kernel.numbers import format_number, parse_number
from lmhtx_desktop.kernel.text import fold, tidy


class Kind(Protocol):
    """A kind of value; None is "not recorded" and never reaches it."""

    @property
    def align(self) -> str:
        """``left``, ``center`` or ``right``."""

    @property
    def options(self) -> Sequence[str]:
        """What may be chosen, in words; empty where anything may be typed."""

    def read(self, text: str) -> Any:
        """Turn text (not empty) into a value.

        Raises:
            RuleBroken: it cannot be understood.
        """

    def write(self, value: Any) -> str:
        """Write a value as it is shown and typed."""

    def plain(self, value: Any) -> str:
        """Write a value so that Excel takes it for what it is."""

    def number(self, value: Any) -> int | Decimal | None:
        """Return what sums add up, in the unit shown; None where there is nothing to add."""

    def explain(self, value: Any) -> str:
        """Say in full what was understood; "" where it stands there already."""

    def mend(self, text: str) -> Any:
        """Return the value that text not understood was probably meant to be, or None."""


#: Longest text (digits) that is read as a plain number; what is longer is nobody's figure.
_MOST_DIGITS = 18


class NumberKind:
    """Whole numbers from `minimum` to `maximum`."""

    align = "right"
    options: Sequence[str] = ()

    def __init__(self, minimum: int | None = 0, maximum: int | None = None) -> None:
        self._minimum, self._maximum = minimum, maximum

    def read(self, text: str) -> int:
        """Read a whole number: ``1234``, ``1.234``."""
        if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
            number = int(text)
        else:
            found = parse_number(text)
            if found != found.to_integral_value():
                raise RuleBroken("", tr("Ở đây cần số nguyên."))
            number = int(found)
        if self._minimum is not None and number < self._minimum:
            raise RuleBroken("", tr("Nhỏ nhất là {n}.").format(n=format_number(self._minimum)))
        if self._maximum is not None and number > self._maximum:
            raise RuleBroken("", tr("Lớn nhất là {n}.").format(n=format_number(self._maximum)))
        return number

    def write(self, value: int) -> str:
        """Write it with dots between thousands."""
        return format_number(value)

    def plain(self, value: int) -> str:
        """Write the bare digits."""
        return str(value)

    def number(self, value: int) -> int:
        """Every number counts."""
        return value

    def explain(self, value: int) -> str:
        """Nothing: the number says itself."""
        return ""

    def mend(self, text: str) -> int | None:
        """Nothing to propose."""
        return None


class MoneyKind:
    """Whole đồng, typed and shown in `unit` đồng (a power of ten): ``1234567``, ``1,2 tỷ``, ``500tr``, ``(250)`` for a loss where allowed."""

    align = "right"
    options: Sequence[str] = ()

    def __init__(self, unit: int = 1, *, negative: bool = False) -> None:
        self.unit = unit
        self._places = len(str(unit)) - 1
        self._negative = negative

    def read(self, text: str) -> int:
        """Read an amount; bare numbers are in the unit of the column."""
        if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
            amount = int(text) * self.unit
            if amount > LARGEST:
                raise RuleBroken("", tr("“{text}” quá lớn; hãy kiểm tra lại đơn vị tính.").format(text=text))
        elif text[:1] == "(" and text[-1:] == ")":
            amount = -parse_dong(text[1:-1], self.unit)
        else:
            amount = parse_dong(text, self.unit)
        if amount < 0 and not self._negative:
            raise RuleBroken("", tr("Số tiền không được âm."))
        return amount

    def write(self, value: int) -> str:
        """Write it in the unit of the column, exactly."""
        if self.unit == 1:
            return format_number(value)
        whole, part = divmod(abs(value), self.unit)
        text = f"{whole:,}".replace(",", ".") + (f",{part:0{self._places}d}".rstrip("0") if part else "")
        return f"-{text}" if value < 0 else text

    def plain(self, value: int) -> str:
        """Write bare digits with the decimal mark of this computer."""
        return self.write(value).replace(".", "").replace(",", QLocale.system().decimalPoint())

    def number(self, value: int) -> int | Decimal:
        """Every amount counts, in the unit of the column."""
        return value if self.unit == 1 else Decimal(value).scaleb(-self._places)

    def explain(self, value: int) -> str:
        """The amount in full đồng."""
        return format_dong(value, sign=True)

    def mend(self, text: str) -> int | None:
        """An amount too large for this unit was probably typed in đồng."""
        if self.unit == 1:
            return None
        try:
            return MoneyKind(negative=self._negative).read(text)
        except RuleBroken:
            return None


class ChoiceKind:
    """One of a few values, found by the beginning of its name without accents, or by one of `words` (folded → value)."""

    align = "center"

    def __init__(self, options: Sequence[tuple[Any, str]], words: Mapping[str, Any] | None = None) -> None:
        self._names = dict(options)
        self._words = {fold(label): value for value, label in options} | dict(words or {})
        self.options: Sequence[str] = [label for _, label in options]

    def read(self, text: str) -> Any:
        """Find the one value meant."""
        typed = fold(text)
        if typed in self._words:
            return self._words[typed]
        meant = {value for word, value in self._words.items() if word.startswith(typed)}
        if len(meant) != 1:
            raise RuleBroken("", tr("Hãy ghi một trong: {options}.").format(options=", ".join(self.options)))
        return meant.pop()

    def write(self, value: Any) -> str:
        """Write its name."""
        return str(self._names.get(value, value))

    def plain(self, value: Any) -> str:
        """Write its name."""
        return self.write(value)

    def number(self, value: Any) -> None:
        """Nothing to add."""
        return

    def explain(self, value: Any) -> str:
        """Nothing: the name says itself."""
        return ""

    def mend(self, text: str) -> Any:
        """Nothing to propose."""
        return None


def flag_kind() -> ChoiceKind:
    """Return the kind of a yes or no: ``x``, ``1``, ``c`` for yes; ``0``, ``k`` for no."""
    words = {"x": True, "1": True, "v": True, "✓": True, "true": True, "0": False, "false": False}
    return ChoiceKind([(True, tr("Có")), (False, tr("Không"))], words)


class TextKind:
    """Words, at most `max_length` signs."""

    align = "left"
    options: Sequence[str] = ()

    def __init__(self, max_length: int = 200) -> None:
        self._longest = max_length

    def read(self, text: str) -> str:
        """Tidy the text."""
        tidied = tidy(text)
        if len(tidied) > self._longest:
            raise RuleBroken("", tr("Nội dung dài quá {longest} ký tự.").format(longest=self._longest))
        return tidied

    def write(self, value: str) -> str:
        """As it is."""
        return value

    def plain(self, value: str) -> str:
        """As it is."""
        return value

    def number(self, value: str) -> None:
        """Nothing to add."""
        return

    def explain(self, value: str) -> str:
        """Nothing: the text says itself."""
        return ""

    def mend(self, text: str) -> str | None:
        """Nothing to propose."""
        return None
