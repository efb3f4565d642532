"""Words as typed in a hurry: which words of the register a typed word may stand for. Pure; all words are folded."""

import re
from collections.abc import Collection, Sequence

_PHONE = re.compile(r"[\d\s.\-()+]+")
_TELEX_PAIRS = (("dd", "d"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("uw", "u"), ("ow", "o"), ("aw", "a"))
_TELEX_TONES = "sfrxj"
#: A number of this many digits is a code: a tax code, a telephone number.
CODE_FROM = 8


def searched_words(folded: str) -> list[str]:
    """Return what every hit must hold: the words typed; a telephone number or code written in groups is one word."""
    if _PHONE.fullmatch(folded):
        digits = "".join(filter(str.isdigit, folded))
        if len(digits) >= CODE_FROM:
            return [f"0{digits[2:]}" if digits.startswith("84") and len(digits) in (11, 12) else digits]
    return folded.split()


def slips_allowed(word: str) -> int:
    """Return how many letters of a word may be wrong, missing, doubled or swapped: none up to 2 letters, 1 up to 5, else 2."""
    if len(word) < 3 or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) < 6 else 2


def slips_in_all(words: Sequence[str]) -> int:
    """Return how many slips a whole search may hold."""
    letters = sum(len(word) for word in words if slips_allowed(word))
    return 1 if letters < 10 else 2 if letters < 18 else 3


def without_telex(word: str) -> str:
    """Return a word typed by Telex where no Vietnamese keyboard was on: ``nongf`` → ``nong``, ``ddoongf`` → ``dong``, ``vanaj`` → ``van``."""
    plain = word
    for typed, meant in _TELEX_PAIRS:
        plain = plain.replace(typed, meant)
    plain = plain.replace("w", "")
    bare = plain.rstrip(_TELEX_TONES) if len(plain) > 2 else plain
    if len(bare) > 2 and bare[-1] in "aeod" and bare[-1] in bare[:-1]:
        bare = bare[:-1]
    return bare or word


def parted(word: str, known: Collection[str]) -> list[str]:
    """Return the known words a word without spaces is made of (``tanphu`` → ``tan phu``), longest first; [] if it is not."""
    made: dict[int, list[str]] = {len(word): []}
    for start in range(len(word) - 2, -1, -1):
        for end in range(len(word), start + 1, -1):
            if end in made and word[start:end] in known and end - start < len(word):
                made[start] = [word[start:end], *made[end]]
                break
    return made.get(0, [])
