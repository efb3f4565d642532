"""Headings as offices write them: compared folded, letters and digits only, without numbering, brackets, days and units."""

import re
from collections.abc import Mapping

from lmhtx_desktop.kernel.money import BILLION, MILLION, THOUSAND
from lmhtx_desktop.kernel.text import fold

#: A longer text is no heading.
_LONGEST = 400
_NOT_LETTERS = re.compile(r"[\W_]+")
_DAY_OR_YEAR = re.compile(
    r"\(?\b(?:tinh )?(?:den )?(?:het )?(?:ngay |thang |nam )?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d\b\)?|\b(?:tinh )?den (?:ngay )?\d{1,2}[/.-]\d{1,2}\b"
)
_NUMBERING = re.compile(r"^(?:\(?\d{1,2}[.)]|\(\d{1,2}\)|[ivx]+[.)]|[a-h][.)])\s*")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")

_THOUSAND_WORDS = r"nghin dong|ngan dong|nghin d|ngan d|1[.,]?000 ?(?:dong|d|vnd)\b|k ?dong"
_MILLION_WORDS = r"trieu dong|trieu d|trieu vnd|tr\.? ?dong|tr\.? ?d\b|trd\b|1[.,]?000[.,]?000 ?(?:dong|d)\b"
_BILLION_WORDS = r"ty dong|ti dong|ty d\b|ti d\b|ty vnd"
_LOUD_UNIT = re.compile(rf"\b(?:(?P<thousand>{_THOUSAND_WORDS})|(?P<million>{_MILLION_WORDS})|(?P<billion>{_BILLION_WORDS}))")
_BRACKET_UNIT = re.compile(
    r"(?:dvt|don vi|don vi tinh|tinh bang)?[:\s]*(?:(?P<billion>ty|ti)|(?P<million>tr|trieu)|(?P<thousand>nghin|ngan)|(?P<one>dong|d|vnd))\.?"
    r"(?:\s*/.*)?"
)
_SIZES = {"one": 1, "thousand": THOUSAND, "million": MILLION, "billion": BILLION}


def heading_key(text: str) -> str:
    """Return a heading as it is compared: folded, letters and digits only."""
    return _NOT_LETTERS.sub("", fold(text))


def unit_in(heading: str) -> int | None:
    """Return how many đồng the unit named in `heading` is (``tr.đ`` → 1 000 000), or None if it names none."""
    plain = fold(heading)
    for bracket in _BRACKETS.findall(plain):
        if found := _BRACKET_UNIT.fullmatch(bracket[1:-1].strip()):
            return _SIZES[found.lastgroup or "one"]
    if found := _LOUD_UNIT.search(plain):
        return _SIZES[found.lastgroup or "one"]
    return None


def _variants(heading: str) -> list[str]:
    """Return the keys `heading` may match by, the fullest first."""
    plain = fold(heading)
    keys = [heading_key(plain)]
    plain = _NUMBERING.sub("", _DAY_OR_YEAR.sub(" ", plain)).strip(" -–:.,")
    keys.append(heading_key(plain))
    bare = _BRACKETS.sub(" ", plain)
    bare = _LOUD_UNIT.sub(" ", bare)
    bare = re.sub(r"/\s*(?:nam|nguoi|thang)(?:\s*/\s*(?:nam|thang))?", " ", bare)
    keys.append(heading_key(bare))
    return list(dict.fromkeys(key for key in keys if key))


def _listed(headings: str) -> list[str]:
    return [heading_key(heading) for heading in headings.split(" | ")]


class Vocabulary:
    """The fields a list may have and the headings they go by.

    Args:
        headings: by field, its wordings parted by `` | ``, the official one first.
        under: by field with a heading of its own, what a lower line beneath it turns it into.
    """

    def __init__(self, headings: Mapping[str, str], under: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._ranked = {field: _listed(wordings) for field, wordings in headings.items()}
        self._by_key = {key: field for field, keys in self._ranked.items() for key in keys}
        self._by_child = {
            parent: {key: field for field, wordings in children.items() for key in _listed(wordings)}
            for parent, children in (under or {}).items()
        }

    def field_of(self, heading: str) -> str | None:
        """Return the field a one-line heading names, or None."""
        if len(heading) > _LONGEST:
            return None
        for key in _variants(heading):
            if field := self._by_key.get(key):
                return field
        return None

    def field_of_path(self, path: tuple[str, ...]) -> str | None:
        """Return the field a heading of several lines names (``Thành viên`` over ``Nữ``), or None.

        A lower line under a field's own heading is one of its parts or nothing: ``Nữ`` under ``Lao động`` must not
        become the women among the members.
        """
        if not path:
            return None
        if len(path) == 1:
            return self.field_of(path[0])
        above, last = path[:-1], path[-1]
        parent = self.field_of_path(above)
        if parent in self._by_child:
            for key in _variants(last):
                if field := self._by_child[parent].get(key):
                    return field
        joined = self.field_of(" ".join(path))
        if joined is not None:
            return joined
        own = self.field_of(last)
        if parent in self._by_child and own in self._by_child and own != parent:
            return None
        return own

    def rank(self, field: str, heading: str) -> int:
        """Return how far down the list of wordings of `field` a heading stands; 0 is the official one."""
        ranked = self._ranked.get(field, [])
        places = [ranked.index(key) for key in _variants(heading) if key in ranked]
        return min(places, default=len(ranked))
