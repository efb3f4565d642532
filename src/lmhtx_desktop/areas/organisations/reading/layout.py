"""What each row below the heading is: an organisation, a group's heading, a sum, a footnote, or nothing.

No row that says anything is passed over in silence: it is an organisation, or an issue names it and why it was skipped.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from lmhtx_desktop.areas.organisations.reading.choices import parse_kind, parse_sector
from lmhtx_desktop.areas.organisations.reading.communes import CommuneFinder
from lmhtx_desktop.areas.organisations.reading.fields import WORDS
from lmhtx_desktop.areas.organisations.reading.names import NameRead
from lmhtx_desktop.kernel.lists.cells import is_blank, shown
from lmhtx_desktop.kernel.lists.header import numbers_columns
from lmhtx_desktop.kernel.text import fold

_TOTAL = re.compile(
    r"(?:tong cong|tong so|tong|cong|tong hop|t\.cong|cong don)(?=$|[\s:.,(\d]*$|\s*(?:\(|:|=)|"
    r"\s+(?:toan|huyen|xa|phuong|khu vuc|thi xa|thanh pho|tp|cac|nhom|chung|htx|tht|so|muc|trang|[ivx]+\b|[a-d]\b))"
)
_SUMMARY = re.compile(r"(?:luy ke|binh quan|trung binh chung|ty le|so sanh|ke hoach|dat)\b")
_SIGNATURE = re.compile(
    r"(?:\(?(?:ghi chu|luu y|noi nhan|nguoi lap|nguoi tong hop|nguoi bao cao|lap bieu|chu tich|pho chu tich|thu truong|giam doc|ke toan|truong phong|"
    r"truong ban|chanh van phong|ky ten|ky,|da ky|tm\.|kt\.|tuq\.|tl\.|luu:|nhu tren|nguon|chu thich|xac nhan)\b|\(\*\)|\*|-\s)"
)
_SIGNED_DAY = re.compile(r".*\bngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam\b")
_NUMBERING = re.compile(r"^(?:(?:[ivx]{1,5}|[a-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/:\-–]+\s*|[ivx]{1,5}\s+(?=\S))", re.IGNORECASE)
_GROUP_NUMBER = re.compile(r"\(?(?:[ivx]{1,5}|[a-h])\)?\.?|[ivx]{1,5}\.\d+\.?", re.IGNORECASE)
_ROW_NUMBER = re.compile(r"\d{1,6}(?:[.)]|\.0)?")
_AREA = re.compile(r"(huyen|thi xa|thanh pho|quan|tp\.?|tx\.?|h\.|khu vuc|cum|lien cum|dia ban)\s*(?=\S)")
_STRIPPED_AREA = re.compile(r"(?:(?:huyen|thi xa|thanh pho|quan|khu vuc)\s+|(?:tp|tx|h)\.?\s+|(?:tp|tx|h)\.)(?=[^\W\d])")
_NO_NAME_OF_ITS_OWN = re.compile(
    r"(?:cac\s+)?(?:lien hiep )?(?:hop tac xa|htx|lhhtx|to hop tac|tht|quy tin dung nhan dan|qtdnd|hop tac xa, to hop tac)(?:\s*\(.*\))?:?\s*$"
)


class RowSort(Enum):
    """What a row is."""

    ORGANISATION = auto()
    BLANK = auto()
    GROUP = auto()
    TOTAL = auto()
    HEADING = auto()
    FOOTNOTE = auto()
    NAMELESS = auto()


@dataclass(frozen=True)
class Group:
    """What the heading of a group says of the rows below it; None where it says nothing."""

    area: str | None = None
    commune: str | None = None
    kind: str | None = None
    sector: str | None = None

    @property
    def says_something(self) -> bool:
        """Return whether any of the facts is known."""
        return any((self.area, self.commune, self.kind, self.sector))

    def within(self, before: "Group") -> "Group":
        """Return this group as it stands below `before`: an area ends the commune, an industry ends the industry before it."""
        if self.area:
            return Group(self.area, None, before.kind, before.sector)
        if self.commune:
            return Group(before.area, self.commune, before.kind, before.sector)
        return Group(before.area, before.commune, self.kind or before.kind, self.sector)


def area_name(text: str) -> str:
    """Return an area without ``Huyện``, ``Thị xã``, ``Thành phố`` before its name, as the register keeps it (``Quận 1`` stays)."""
    found = _STRIPPED_AREA.match(plain) if len(plain := fold(text)) == len(text) else None
    return text if found is None else text[found.end() :]


@dataclass(frozen=True)
class RowJudge:
    """Judges rows of one list.

    Attributes:
        number, name: columns of the running number (or None) and of the name. data: columns with a known field, apart
            from these. kind: column of the kind, or None. communes: to tell a commune's heading.
    """

    number: int | None
    name: int
    data: Sequence[int]
    kind: int | None
    communes: CommuneFinder

    def sort_of(self, cells: Sequence[Any], name: NameRead | None) -> RowSort:
        """Return what a row is; `name` is its name cell understood, None if that is blank. Texts are tidy Unicode."""
        filled = [column for column in range(len(cells)) if not is_blank(cells[column])]
        number = "" if self.number is None else shown(cells[self.number])
        counted = bool(_ROW_NUMBER.fullmatch(number))
        if not filled or (counted and filled == [self.number]):
            return RowSort.BLANK
        lead = fold(name.name if name else next((shown(cells[column]) for column in filled if isinstance(cells[column], str)), ""))
        if not counted and (WORDS.field_of(lead) == "name" or self._names_columns(cells, name, filled)):
            return RowSort.HEADING
        if not counted and _TOTAL.match(lead):
            return RowSort.TOTAL
        if not counted and (name is None or name.kind is None) and _SUMMARY.match(lead):
            return RowSort.FOOTNOTE
        data = [column for column in self.data if column in filled]
        texts = [column for column in data if isinstance(cells[column], str)]
        if numbers_columns([cells[column] for column in filled]) and (name is None or name.kind is None):
            return RowSort.HEADING
        if name is None:
            return self._without_name(cells, lead, number, counted, data, filled)
        if _NO_NAME_OF_ITS_OWN.match(lead):
            return RowSort.NAMELESS if counted and texts else RowSort.GROUP
        grouped = bool(_GROUP_NUMBER.fullmatch(number)) or bool(_NUMBERING.match(name.name))
        if name.kind is not None:
            return RowSort.GROUP if grouped and not counted and not texts else RowSort.ORGANISATION
        if self.kind is not None and not is_blank(cells[self.kind]):
            return RowSort.ORGANISATION
        if counted:
            return RowSort.ORGANISATION
        if _SIGNATURE.match(lead) or _SIGNED_DAY.match(lead):
            return RowSort.FOOTNOTE
        if not texts and (grouped or self.group_of(name.name).says_something):
            return RowSort.GROUP
        return RowSort.ORGANISATION if len(data) > 1 else RowSort.FOOTNOTE

    @staticmethod
    def _names_columns(cells: Sequence[Any], name: NameRead | None, filled: Sequence[int]) -> bool:
        """Return whether a row is a heading, in whichever of its columns the names stand."""
        if len(filled) < 3 or (name is not None and name.kind is not None) or not all(isinstance(cells[place], str) for place in filled):
            return False
        fields = {WORDS.field_of(cells[place]) for place in filled} - {None}
        return "name" in fields and len(fields) >= 3

    def _without_name(
        self, cells: Sequence[Any], lead: str, number: str, counted: bool, data: Sequence[int], filled: Sequence[int]
    ) -> RowSort:
        if counted:
            return RowSort.NAMELESS if data else RowSort.FOOTNOTE
        if self.number is not None and number and set(filled) == {self.number}:
            return RowSort.GROUP if _NUMBERING.match(number) or self.group_of(number).says_something else RowSort.FOOTNOTE
        if _SIGNATURE.match(lead) or _SIGNED_DAY.match(lead) or not data:
            return RowSort.FOOTNOTE
        prose = all(isinstance(cells[column], str) and not any(sign.isdigit() for sign in cells[column]) for column in data)
        return RowSort.FOOTNOTE if prose and len(data) <= 2 else RowSort.NAMELESS

    def group_of(self, text: str) -> Group:
        """Return what a group's heading says: an area, a commune, a kind, an industry."""
        bare = _NUMBERING.sub("", text).strip(" .:-–")
        plain = fold(bare)
        if self.communes.is_commune(bare):
            return Group(commune=bare)
        if _AREA.match(plain):
            return Group(area=area_name(_ordinary(bare)))
        trade = re.sub(r"^(?:cac |nhom |khoi )?(?:nganh nghe|nganh|linh vuc|htx|hop tac xa|to hop tac|tht)\s*:?\s+", "", plain)
        sector = parse_sector(trade)[0]
        kind = parse_kind(plain)[0] if len(plain) < 60 else None
        return Group(kind=kind, sector=sector)


def _ordinary(text: str) -> str:
    """Return a place name; capitals become ordinary writing."""
    if not text.isupper():
        return text
    return " ".join(word.capitalize() for word in text.split(" "))
