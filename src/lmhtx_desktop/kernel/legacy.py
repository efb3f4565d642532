"""Vietnamese text older than Unicode: TCVN3 (ABC), VNI-Windows, code page 1258 and decomposed marks, made readable.

TCVN3 and VNI are fonts, not encodings: their text arrives as Latin-1 signs (``Hîp t¸c x·``, ``Hôïp taùc
xaõ``) that look right only in their font. Which one a text is written in is judged by how many of its words
become possible Vietnamese syllables, never by a single sign. Tables: TCVN 5712:1993 VN3; VNI-Windows.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache


class Encoding(StrEnum):
    """How Vietnamese letters are written in a text."""

    UNICODE = "Unicode"
    TCVN3 = "TCVN3"
    VNI = "VNI"


_TCVN3_LOWER = dict(
    zip(
        "\xa8\xa9\xaa\xab\xac\xad\xae\xb5\xb6\xb7\xb8\xb9\xbb\xbc\xbd\xbe\xc6\xc7\xc8\xc9\xca\xcb\xcc\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6"
        "\xd7\xd8\xdc\xdd\xde\xdf\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe",
        "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
_TCVN3_UPPER = dict(zip("\xa1\xa2\xa3\xa4\xa5\xa6\xa7", "ĂÂÊÔƠƯĐ", strict=True))
_TCVN3 = str.maketrans({**_TCVN3_LOWER, **_TCVN3_UPPER, "\u03bc": "à"})

_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT = "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"
_CIRCUMFLEX, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"
#: The second sign of a VNI pair, as the combining marks it stands for.
_VNI_MARKS = {
    "ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT,
    "â": _CIRCUMFLEX, "á": _CIRCUMFLEX + _ACUTE, "à": _CIRCUMFLEX + _GRAVE, "å": _CIRCUMFLEX + _HOOK,
    "ã": _CIRCUMFLEX + _TILDE, "ä": _CIRCUMFLEX + _DOT,
    "ê": _BREVE, "é": _BREVE + _ACUTE, "è": _BREVE + _GRAVE, "ú": _BREVE + _HOOK, "ü": _BREVE + _TILDE, "ë": _BREVE + _DOT,
}  # fmt: skip
_VNI_SINGLE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_BOTH = _VNI_SINGLE | {sign.upper(): letter.upper() for sign, letter in _VNI_SINGLE.items()}
_VNI_PAIR = re.compile("([AEOUYÔÖaeouyôö])([{signs}{capitals}])".format(
    signs="".join(_VNI_MARKS), capitals="".join(_VNI_MARKS).upper()))  # fmt: skip

#: Latin-1 signs no Vietnamese word in Unicode contains (a soft hyphen is TCVN3's ``ư``).
_SUSPICIOUS = re.compile(r"[\xa1-\xbf\xc4-\xc7\xcb\xce-\xd1\xd6-\xd8\xdb\xdc\xde\xdf\xe4-\xe7\xeb\xee-\xf1\xf6-\xf8\xfb\xfc\xfe\xff]")
#: Letters and marks only Unicode has.
_UNICODE_ONLY = re.compile("[ăĂđĐơƠưƯĩĨũŨ\u0300-\u0323\u1ea0-\u1ef9]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN_LETTERS = re.compile(r"[A-Za-z\xa1-\xff\u03bc]+")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
    r"(?:[aăâeêioôơuưy]|ia|iê|ua|uô|ưa|ươ|oa|oă|oe|uâ|uê|uy|uyê|uya|yê|oo|uơ)"
    r"(?:ng|nh|ch|[cmnptiyou])?"
)


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Return whether `word` could be one Vietnamese syllable: its letters fit and it bears at most one tone."""
    marks = unicodedata.normalize("NFD", word.lower())
    if len(_TONES.findall(marks)) > 1:
        return False
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", _TONES.sub("", marks))) is not None


def from_tcvn3(text: str) -> str:
    """Read `text` as TCVN3. Capitals typed in a capital font (``HîP T¸C X·``) become capitals."""
    decoded = text.translate(_TCVN3)
    if decoded == text or not _in_capital_font(text):
        return decoded
    return decoded.upper()


def _in_capital_font(text: str) -> bool:
    """Return whether the ASCII letters of `text` are all capitals, and not only the first ones of its words."""
    inner = False
    for word in _LATIN_LETTERS.findall(text):
        if any("a" <= sign <= "z" for sign in word):
            return False
        inner = inner or any("A" <= sign <= "Z" for sign in word[1:])
    return inner


def from_vni(text: str) -> str:
    """Read `text` as VNI-Windows."""

    def join(pair: re.Match[str]) -> str:
        base = _VNI_BOTH.get(pair[1], pair[1])
        return unicodedata.normalize("NFC", base + _VNI_MARKS[pair[2].lower()])

    pieces: list[str] = []
    end = 0
    for pair in _VNI_PAIR.finditer(text):
        pieces.append("".join(_VNI_BOTH.get(sign, sign) for sign in text[end : pair.start()]))
        pieces.append(join(pair))
        end = pair.end()
    pieces.append("".join(_VNI_BOTH.get(sign, sign) for sign in text[end:]))
    return "".join(pieces)


_READERS = {Encoding.TCVN3: from_tcvn3, Encoding.VNI: from_vni}


def looks_legacy(text: str) -> bool:
    """Return whether `text` has a sign that Vietnamese in Unicode does not use; cheap, to be followed by `to_unicode`."""
    return _SUSPICIOUS.search(text) is not None


def _sense(text: str, original: str) -> int:
    """Return how many accented words of `original` read as Vietnamese in `text`, less those that do not."""
    if _SUSPICIOUS.search(text):
        return -len(_SUSPICIOUS.findall(text))
    good = bad = 0
    for word in _LETTERS.findall(text):
        if word.isascii():
            continue
        if is_syllable(word):
            good += 1
        else:
            bad += 1
    return good - 2 * bad if original != text or not bad else -bad


def detect_encoding(texts: Iterable[str]) -> Encoding:
    """Return the encoding most of `texts` make sense in; text without accents counts for nothing."""
    votes = dict.fromkeys(Encoding, 0)
    for text in texts:
        if text.isascii():
            continue
        votes[_encoding_of(text)] += 1
    return max(votes, key=lambda encoding: votes[encoding])


@lru_cache(maxsize=20_000)
def _encoding_of(text: str) -> Encoding:
    """Return the encoding one `text` makes most sense in; in doubt, Unicode."""
    if _UNICODE_ONLY.search(text):
        return Encoding.UNICODE
    composed = unicodedata.normalize("NFC", text)
    best, sense = Encoding.UNICODE, _sense(composed, composed)
    for encoding, read in _READERS.items():
        decoded = read(text)
        if decoded != text and (found := _sense(decoded, composed)) > max(sense, 0):
            best, sense = encoding, found
    return best


def to_unicode(text: str, expected: Encoding = Encoding.UNICODE) -> str:
    """Return `text` in composed Unicode.

    Text that has letters only Unicode knows is Unicode, whatever is `expected` of its neighbours. Other
    text is read in the expected encoding; where Unicode is expected, only text that makes no sense as
    Unicode and does in TCVN3 or VNI is re-read.
    """
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    if _UNICODE_ONLY.search(composed):
        return composed
    if expected is Encoding.UNICODE:
        if not _SUSPICIOUS.search(composed):
            return composed
        found = _encoding_of(text)
        return composed if found is Encoding.UNICODE else _READERS[found](text)
    decoded = _READERS[expected](text)
    if _SUSPICIOUS.search(composed):
        return decoded
    return composed if _sense(composed, composed) > _sense(decoded, composed) else decoded
