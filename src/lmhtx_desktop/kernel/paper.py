"""A page to be printed, described without Qt: what stands on it, not how it is painted.

Areas build a `Paper` from rows in pure functions; `desk.paper` paints it on a printer, in the preview or
into a PDF. Sizes and styles follow NĐ 30/2020/NĐ-CP, Phụ lục I.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True)
class OfficialHead:
    """The two-column head: bodies at the left, Quốc hiệu at the right.

    Attributes:
        parent: cơ quan chủ quản. office: cơ quan ban hành. number: ``Số: …/BC-LMHTX`` or "".
        place_and_date: ``An Giang, ngày 05 tháng 01 năm 2026`` or "". form_code: e.g. ``Mẫu số 01-TT``,
            printed instead of Quốc hiệu on vouchers when given.
    """

    parent: str
    office: str
    number: str = ""
    place_and_date: str = ""
    form_code: str = ""


@dataclass(frozen=True)
class Heading:
    """The document's kind in capitals and the line beneath."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str
    align: Align = "justify"
    bold: bool = False
    italic: bool = False
    size: float = 13
    indent: bool = False


@dataclass(frozen=True)
class LabelledLines:
    """Lines of a voucher: ``Họ và tên người nộp tiền: …``."""

    lines: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class GridCell:
    """A heading cell of a grid that may span columns or rows."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True)
class GridColumn:
    """A column: relative width and alignment of its cells; a `pale` one is printed in grey, to be compared with, not read first."""

    width: float
    align: Align = "left"
    pale: bool = False


@dataclass(frozen=True)
class GridRow:
    """One line of cells; `style` is ``plain``, ``bold`` (a group or a sum) or ``italic`` (trong đó)."""

    cells: Sequence[str]
    style: Literal["plain", "bold", "italic"] = "plain"


@dataclass(frozen=True)
class Grid:
    """A table. Its heading is repeated on every page; no row is cut in two."""

    columns: Sequence[GridColumn]
    heading: Sequence[Sequence[GridCell]]
    rows: Sequence[GridRow]
    size: float = 11


@dataclass(frozen=True)
class Signature:
    """One place to sign: ``NGƯỜI LẬP BIỂU`` / ``(Ký, họ tên)`` / name."""

    role: str
    hint: str = "(Ký, họ tên)"
    name: str = ""


@dataclass(frozen=True)
class Signatures:
    """The signature block; never alone on a page. `above` stands over the last signature (place and day)."""

    people: Sequence[Signature]
    above: str = ""


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Block = OfficialHead | Heading | Paragraph | LabelledLines | Grid | Signatures | PageBreak


@dataclass(frozen=True)
class Paper:
    """A document ready to be painted.

    Attributes:
        title: name of the document (window title, PDF title). blocks: what stands on it, in order.
        size: ``A4`` or ``A5``. landscape: lying. footer: small text at the foot of each page (check code).
        two_up: A5 lying, printed two on one upright A4 with a line to cut along.
    """

    title: str
    blocks: Sequence[Block] = field(default_factory=tuple)
    size: Literal["A4", "A5"] = "A4"
    landscape: bool = False
    footer: str = ""
    two_up: bool = False
