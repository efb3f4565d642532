"""Numbers as Vietnamese offices write them: a dot between thousands, a comma before decimals."""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from fractions import Fraction

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy

#: A number written by hand is never longer (signs); Python itself refuses to write those of more than 4 300 digits.
_LONGEST, _EXCERPT = 100, 40
_INNER_SPACES = re.compile(r"(?<=\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))")
_GROUPED_DOTS = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3})+")
_GROUPED_COMMAS = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3})+")


def round_half_up(value: Decimal | Fraction | int) -> int:
    """Round to a whole number, halves away from zero. The one rounding function of the program."""
    if isinstance(value, int):
        return value
    part = Fraction(value)
    whole, rest = divmod(abs(part), 1)
    rounded = int(whole) + (1 if rest >= Fraction(1, 2) else 0)
    return rounded if part >= 0 else -rounded


def round_to_multiple(value: Decimal | Fraction | int, unit: int) -> int:
    """Round to the nearest multiple of `unit` (a positive whole number), halves up."""
    return round_half_up(Fraction(value) / unit) * unit


def refuse_endless(text: str) -> None:
    """Refuse a text far too long to be a number, in few words.

    Raises:
        RuleBroken: it is (field "").
    """
    if len(text) > _LONGEST:
        raise RuleBroken("", tr("“{text}” không phải là số.").format(text=text[:_EXCERPT].strip() + "…"))


def parse_number(text: str) -> Decimal:
    """Understand a number written by hand: ``1.234,5`` · ``1,234.5`` · ``1 200`` · ``1234`` · ``-3``.

    One separator that occurs once and is followed by exactly three digits (``1.234``, ``1,234``) is
    a thousands mark; followed by any other count of digits, or after a lone zero (``0,590``), it is the
    decimal mark.

    Raises:
        RuleBroken: if it is not a number (field "").
    """
    refuse_endless(text.strip())
    written = _INNER_SPACES.sub("", tidy(text))
    plain = written
    if "." in written and "," in written:
        decimal_mark = max(written, key=lambda sign: written.rfind(sign) if sign in ".," else -1)
        thousands = "." if decimal_mark == "," else ","
        whole, _, decimals = written.partition(decimal_mark)
        grouped = _GROUPED_DOTS if thousands == "." else _GROUPED_COMMAS
        if grouped.fullmatch(whole):
            plain = f"{whole.replace(thousands, '')}.{decimals}"
    elif _GROUPED_DOTS.fullmatch(written):
        plain = written.replace(".", "")
    elif _GROUPED_COMMAS.fullmatch(written):
        plain = written.replace(",", "")
    else:
        plain = written.replace(",", ".")
    if not re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)", plain, re.ASCII):
        raise RuleBroken("", tr("“{text}” không phải là số.").format(text=text.strip()))
    try:
        return Decimal(plain)
    except InvalidOperation as error:  # pragma: no cover - the pattern above already decided
        raise RuleBroken("", tr("“{text}” không phải là số.").format(text=text.strip())) from error


def format_number(value: Decimal | Fraction | int | None, decimals: int = 0) -> str:
    """Write a number with dots between thousands; at most `decimals` places, no trailing zeros.

    Not recorded (None) is an em dash, zero is ``0``.
    """
    if value is None:
        return "—"
    if not decimals and isinstance(value, int):
        return f"{value:,}".replace(",", ".")
    scaled = round_half_up(Fraction(value) * 10**decimals)
    whole, part = divmod(abs(scaled), 10**decimals)
    text = f"{whole:,}".replace(",", ".")
    if decimals and part:
        text += "," + f"{part:0{decimals}d}".rstrip("0")
    return f"-{text}" if scaled < 0 else text


def quotient(value: Decimal | Fraction | int, unit: int, decimals: int = 3) -> Decimal:
    """Return `value` ÷ `unit` as an exact decimal, rounded half up to at most `decimals` places."""
    scaled = round_half_up(Fraction(value) * 10**decimals / unit)
    exact = Decimal(scaled).scaleb(-decimals).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return exact.normalize() if exact % 1 else exact.quantize(Decimal(1))
