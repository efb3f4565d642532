"""Money: whole đồng, never a float."""

import re
from decimal import Decimal

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number, parse_number, refuse_endless
from lmhtx_desktop.kernel.text import tidy

#: An amount of money in đồng. A plain int, so that sums stay exact; always whole.
Dong = int

THOUSAND, MILLION, BILLION = 10**3, 10**6, 10**9
#: The largest amount the program accepts (one million tỷ): beyond it a slip of the hand is certain.
LARGEST = 10**15
_UNITS = {
    "": 1, "d": 1, "đ": 1, "₫": 1, "đồng": 1, "dong": 1, "vnd": 1, "vnđ": 1,
    "k": THOUSAND, "n": THOUSAND, "ng": THOUSAND, "nghìn": THOUSAND, "ngàn": THOUSAND,
    "nghìn đồng": THOUSAND, "ngàn đồng": THOUSAND, "nghin": THOUSAND, "ngan": THOUSAND,
    "tr": MILLION, "trđ": MILLION, "triệu": MILLION, "trieu": MILLION, "tr.đ": MILLION,
    "tr.đồng": MILLION, "triệu đồng": MILLION, "tr đồng": MILLION,
    "tỷ": BILLION, "tỉ": BILLION, "ty": BILLION, "ti": BILLION, "tỷ đồng": BILLION, "tỉ đồng": BILLION,
}  # fmt: skip
_AMOUNT = re.compile(r"([+-]?[\d.,\s\u00a0\u202f']*\d)\s*([^\d]*)")


def unit_of(word: str) -> int | None:
    """Return how many đồng one `word` is (``triệu`` → 1 000 000), or None if it is no unit of money."""
    return _UNITS.get(word.strip().lower().rstrip("."))


def parse_dong(text: str, unit: int = 1) -> Dong:
    """Understand an amount: ``1234567`` · ``1.234.567`` · ``1,2 tỷ`` · ``500tr``; without a word, in `unit` đồng.

    Raises:
        RuleBroken: not an amount, a fraction of a đồng, or beyond one million tỷ (field "").
    """
    refuse_endless(text.strip())
    found = _AMOUNT.fullmatch(tidy(text))
    factor = _UNITS.get(found[2].strip().lower().rstrip(".")) if found else None
    if found is None or factor is None:
        raise RuleBroken("", tr("“{text}” không phải là số tiền. Ví dụ đúng: 1.250.000 hoặc 1,2 tỷ.").format(text=text.strip()))
    scale = factor if found[2].strip() else unit
    amount = parse_number(found[1]) * scale
    return whole_dong(amount, text)


def whole_dong(amount: Decimal, written: str) -> Dong:
    """Return `amount` as whole đồng, or refuse: a fraction of a đồng or beyond the largest amount.

    Raises:
        RuleBroken: with the text as it was `written`.
    """
    if amount != amount.to_integral_value():
        raise RuleBroken("", tr("“{text}” có phần lẻ nhỏ hơn một đồng.").format(text=written.strip()))
    if abs(amount) > LARGEST:
        raise RuleBroken("", tr("“{text}” quá lớn; hãy kiểm tra lại đơn vị tính.").format(text=written.strip()))
    return int(amount)


def format_dong(amount: Dong | None, *, sign: bool = False) -> str:
    """Write an amount: ``1.234.567``, with ``sign`` ``1.234.567 đ``; not recorded is an em dash."""
    text = format_number(amount)
    return f"{text}\u00a0đ" if sign and amount is not None else text


def dong_in_words(amount: Dong) -> str:
    """Say an amount in Vietnamese words, as vouchers demand: ``Một triệu hai trăm nghìn đồng``.

    Every group after the first is said in full (``một triệu không trăm lẻ năm nghìn``), the way cashiers
    write it so that nothing can be inserted; the words of a group of three digits are num2words'.
    """
    billions, rest = divmod(abs(amount), BILLION)
    said = [f"{_say(billions)} tỷ"] if billions else []
    if rest or not billions:
        said.append(_say(rest, leading=not billions))
    text = f"{'âm ' if amount < 0 else ''}{' '.join(said)} đồng"
    return text[0].upper() + text[1:]


def _say(number: int, *, leading: bool = True) -> str:
    """Say 0 to 999 999 999; where something stands before it, empty hundreds are named."""
    from num2words import num2words

    said: list[str] = []
    for unit, word in ((MILLION, " triệu"), (THOUSAND, " nghìn"), (1, "")):
        group = number // unit % THOUSAND
        if not group:
            continue
        words = str(num2words(group, lang="vi"))
        if group < 100 and not (leading and not said):
            words = f"không trăm {'lẻ ' if group < 10 else ''}{words}"
        said.append(words + word)
    return " ".join(said) or "không"
