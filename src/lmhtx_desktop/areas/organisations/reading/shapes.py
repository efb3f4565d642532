"""What the reader takes and gives: communes in; a list of rows and of things to say about them out."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

from lmhtx_desktop.areas.organisations.reading.layouts import NO_LAYOUT, Layout
from lmhtx_desktop.kernel.legacy import Encoding
from lmhtx_desktop.kernel.lists.matching import ColumnMatch
from lmhtx_desktop.kernel.lists.remarks import Issue


@dataclass(frozen=True)
class Commune:
    """A commune the text of a list may name: official five-digit code, full name (``Xã Vĩnh Trạch``)."""

    code: str
    name: str


class ReadRow(NamedTuple):
    """One organisation as the list has it: a tuple, for lists have tens of thousands. None is "not recorded"; money in đồng.

    Attributes:
        row: row of the sheet (1-based). kind, sector, status: codes of `organisations.words`.
        founded_on, founded_year: a full day, or the year alone where only a year is written; never both.
        commune_code: official code if exactly one commune fits; commune_text: what was written.
        area: old district or other grouping, from its column or from the sub-heading above the row.
        alliance_member: None if the list has no such column, else whether it is marked.
        year: of the figures. figures: members … ocop; rating is a code of `words.Rating`.
        given: fields the list has a column for (or, for area, sub-headings); a field outside it says nothing.
    """

    row: int
    name: str
    kind: str
    tax_code: str | None = None
    certificate_no: str | None = None
    certificate_on: datetime.date | None = None
    founded_on: datetime.date | None = None
    founded_year: int | None = None
    address: str | None = None
    commune_code: str | None = None
    commune_text: str | None = None
    area: str | None = None
    phone: str | None = None
    email: str | None = None
    representative: str | None = None
    representative_title: str | None = None
    sector: str | None = None
    vsic: str | None = None
    status: str | None = None
    charter_capital: int | None = None
    alliance_member: bool | None = None
    admitted_on: datetime.date | None = None
    decision: str | None = None
    year: int | None = None
    figures: Mapping[str, Any] = MappingProxyType({})
    given: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ListRead:
    """A list, read.

    Attributes:
        file: name of the file. sheet: the sheet read; sheets: all visible sheets. header_row: the row of the
            sheet (1-based) that bears the heading of the names. encoding: how its Vietnamese is written.
        year: of the figures as asked for, else as the titles of the list name it, else None.
        columns: every column with a heading. rows: organisations in order. issues: in order of rows.
        read: rows that were taken for organisations, refused ones included. fingerprint: what the sheet's headings are
            known again by. layout: what persons corrected of the columns, now or at an earlier import (kept: the
            latter was used). lineage: for each heading of a group, its row (1-based) and the rows of headings that say
            what the group is.
    """

    file: str
    sheet: str
    sheets: tuple[str, ...]
    header_row: int
    encoding: Encoding
    year: int | None
    columns: tuple[ColumnMatch, ...]
    rows: tuple[ReadRow, ...]
    issues: tuple[Issue, ...]
    read: int
    fingerprint: str = ""
    layout: Layout = NO_LAYOUT
    kept: bool = False
    lineage: tuple[tuple[int, tuple[int, ...]], ...] = ()

    @property
    def refused(self) -> int:
        """Return how many organisation rows were refused."""
        return self.read - len(self.rows)
