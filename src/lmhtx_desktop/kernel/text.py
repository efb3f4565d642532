"""Vietnamese text: tidying, folding for search, sorting."""

import re
import unicodedata

_SPACES = re.compile(r"[\s\u00a0\u200b\ufeff]+")
_MARKS = {ord("đ"): "d", ord("Đ"): "d"}
#: Order of the Vietnamese alphabet; tones rank below letters, in dictionary order.
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(0x61 + place) for place, letter in enumerate(_LETTERS)}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


def tidy(text: str) -> str:
    """Return `text` composed (NFC), with runs of white space made one and the ends trimmed."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def fold(text: str) -> str:
    """Return `text` as it is searched: lower case, accents off, đ as d, single spaces."""
    plain = text if text.isascii() else unicodedata.normalize("NFD", text).translate(_MARKS)
    if not plain.isascii():
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _SPACES.sub(" ", plain).strip().lower()


def sort_key(text: str) -> str:
    """Return a plain string that sorts as a Vietnamese dictionary does.

    Letters come first (a ă â … d đ e ê …), tones decide among otherwise equal words, and runs of
    digits compare as numbers (HTX 2 before HTX 10).
    """
    letters: list[str] = []
    tones: list[str] = []
    base = ""
    digits = ""
    for sign in unicodedata.normalize("NFD", tidy(text).lower()) + "\0":
        if sign in _TONES:
            tones.append(_TONES[sign])
            continue
        if sign in "\u0302\u0306\u031b":
            base = unicodedata.normalize("NFC", base + sign)
            continue
        if base:
            letters.append(_RANK.get(base, base))
            base = ""
        if sign.isdigit():
            digits += sign
            continue
        if digits:
            letters.append(f"{len(digits):02d}{digits}")
            digits = ""
        if sign != "\0":
            base = sign
            tones.append("0") if sign == " " else None
    return "".join(letters) + "\x01" + "".join(tones)
