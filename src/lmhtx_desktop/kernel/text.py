"""Vietnamese text: tidying, folding for search, sorting."""

import functools
import re
import unicodedata

_MARKS = {ord("đ"): "d", ord("Đ"): "d"}
#: Order of the Vietnamese alphabet; tones rank below letters, in dictionary order.
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(0x61 + place) for place, letter in enumerate(_LETTERS)}
#: Lists repeat their words; that many are kept folded and ranked.
_WORDS_KEPT = 16_384
#: A list's names are folded when compared and again when written; that many are kept.
_TEXTS_KEPT = 65_536
#: Control characters that are no white space, marks of writing direction and soft joints (web pages and Windows copy them along), halves of characters.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f\xad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff]")
#: Where the name of an office may be broken: before what it is of, and before what it supports.
_OFFICE_BREAKS = re.compile(r"\s+(?=(?:TỈNH|THÀNH PHỐ|TP\.?|HỢP TÁC XÃ|HTX)(?:\s|$))")
#: A name no longer than this stands on one line of the head.
_ONE_LINE = 26
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


def tidy(text: str) -> str:
    """Return `text` composed (NFC), with runs of white space made one, the ends trimmed and signs nobody can see left out.

    Control characters come with lists from old programs; a workbook cannot hold them.
    """
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    if composed.isprintable() and "  " not in composed and composed[:1] != " " and composed[-1:] != " ":
        return composed
    seen = _UNSEEN.sub("", composed.replace("\u200b", " ").replace("\ufeff", " "))
    return " ".join(unicodedata.normalize("NFC", seen).split())


def tidy_lines(text: str) -> str:
    """Return a text of several lines with each line tidied, and none empty before the first or after the last."""
    return "\n".join(map(tidy, text.strip().splitlines()))


@functools.lru_cache(_TEXTS_KEPT)
def fold(text: str) -> str:
    """Return `text` as it is searched: lower case, accents off, đ as d, single spaces."""
    return " ".join(filter(None, map(_fold_word, tidy(text).split(" "))))


@functools.lru_cache(_WORDS_KEPT)
def _fold_word(word: str) -> str:
    plain = word if word.isascii() else unicodedata.normalize("NFD", word).translate(_MARKS)
    if not plain.isascii():
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return plain.lower()


def sort_key(text: str) -> str:
    """Return a plain string that sorts as a Vietnamese dictionary does.

    Letters come first (a ă â … d đ e ê …), tones decide among otherwise equal words, and runs of
    digits compare as numbers (HTX 2 before HTX 10).
    """
    letters, tones = zip(*map(_word_key, tidy(text).lower().split(" ")), strict=True)
    return " ".join(letters) + "\x01" + "0".join(tones)


@functools.lru_cache(_WORDS_KEPT)
def _word_key(word: str) -> tuple[str, str]:
    """Return the ranks of a word's letters (digits as length and number) and its tones."""
    if word.isdigit():
        return f"{len(word):02d}{word}", ""
    letters: list[str] = []
    tones: list[str] = []
    base = ""
    digits = ""
    for sign in unicodedata.normalize("NFD", word) + "\0":
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
    return "".join(letters), "".join(tones)


def in_two_lines(name: str) -> str:
    """Return the name of an office in capitals, broken once where its lines become most alike; a short one is not broken."""
    name = " ".join(name.upper().split())
    places = [found.span() for found in _OFFICE_BREAKS.finditer(name)]
    if len(name) <= _ONE_LINE or not places:
        return name
    start, end = min(places, key=lambda place: (max(place[0], len(name) - place[1]), -place[0]))
    return f"{name[:start]}\n{name[end:]}"
