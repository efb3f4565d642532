"""The blocks of a document other than tables: official head, title, paragraphs, voucher lines, signatures.

Sizes, capitals and lines follow NĐ 30/2020/NĐ-CP, Phụ lục I; on A5 everything is a little smaller.
"""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from lmhtx_desktop.desk.paper_grid import border_pen, grid_pieces
from lmhtx_desktop.desk.paper_pages import Piece, Sheet
from lmhtx_desktop.desk.paper_text import MM, PT, Text, width_of
from lmhtx_desktop.kernel.paper import (
    Align,
    Block,
    Grid,
    Heading,
    LabelledLines,
    OfficialHead,
    PageBreak,
    Paper,
    Paragraph,
    Signatures,
)
from lmhtx_desktop.kernel.text import in_two_lines

_COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_SIGNING_ROOM = {"A4": 20 * MM, "A5": 12 * MM}
_Draw = Callable[[QPainter, float, float], None]


def pieces_of(paper: Paper, on: Sheet) -> list[Piece]:
    """Turn a document's blocks into pieces in order."""
    pieces: list[Piece] = []
    break_before_next = False
    for block in paper.blocks:
        if isinstance(block, PageBreak):
            break_before_next = True
            continue
        if isinstance(block, Signatures) and pieces and not break_before_next:
            pieces[-1].keep = True
        made = _pieces_of_block(block, paper, on)
        if made and break_before_next:
            made[0].new_page = True
            break_before_next = False
        pieces.extend(made)
    return pieces


def _pieces_of_block(block: Block, paper: Paper, on: Sheet) -> list[Piece]:
    small = 2 if paper.size == "A5" else 0
    match block:
        case OfficialHead():
            return [_official_head(block, on.room_across, 12 - small)]
        case Heading():
            return [_heading(block, on.room_across, 14 - small / 2)]
        case Paragraph():
            return _paragraph(block, on.room_across, block.size - small)
        case LabelledLines():
            return [_labelled(label, value, on.room_across, 13 - small) for label, value in block.lines]
        case Grid():
            return grid_pieces(block, on.room_across, on.room_down)
        case Signatures():
            return [_signatures(block, on.room_across, 13 - small, _SIGNING_ROOM[paper.size])]
        case PageBreak():
            return []


class _Column:
    """Texts stacked in a column, with thin lines between."""

    def __init__(self, x: float, width: float) -> None:
        self.x, self.width, self.height = x, width, 0.0
        self._draws: list[_Draw] = []

    def text(self, text: str, size: float, *, bold: bool = False, italic: bool = False, align: Align = "center", gap: float = 0) -> Text:
        laid = Text(text, self.width, size, bold=bold, italic=italic, align=align)
        x, y = self.x, self.height + gap
        self._draws.append(lambda painter, left, top: laid.draw(painter, left + x, top + y))
        self.height = y + laid.height
        return laid

    def line(self, length: float) -> None:
        x, y = self.x + (self.width - length) / 2, self.height + 1.5 * PT
        self._draws.append(lambda painter, left, top: painter.drawLine(QLineF(left + x, top + y, left + x + length, top + y)))
        self.height = y + 2 * PT

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(border_pen(0.7 * PT))
        for each in self._draws:
            each(painter, x, y)


def _official_head(head: OfficialHead, room: float, size: float) -> Piece:
    right_width = width_of(_COUNTRY, size, bold=True) + 4 * PT
    if head.form_code:
        right_width = room * 0.4
    gap = 6 * PT
    left = _Column(0, room - right_width - gap)
    right = _Column(room - right_width, right_width)
    if head.form_code:
        if head.parent:
            left.text(head.parent, size, align="left")
        left.text(head.office, size, bold=True, align="left")
        code, _, law = head.form_code.partition("\n")
        right.text(code, size, bold=True)
        if law:
            right.text(law, size - 2, italic=True)
        for extra in (head.number, head.place_and_date):
            if extra:
                right.text(extra, size, gap=2 * PT)
    else:
        if head.parent:
            left.text(_name_in(left.width, head.parent, size), size)
        name = left.text(_name_in(left.width, head.office, size, bold=True), size, bold=True, gap=1.5 * PT)
        left.line(min(name.width, left.width) * 0.4)
        right.text(_COUNTRY, size, bold=True)
        motto = right.text(_MOTTO, size + 1, bold=True, gap=1.5 * PT)
        right.line(motto.width)
        below = max(left.height, right.height) if head.number and head.place_and_date else 0
        for column, extra, italic in ((left, head.number, False), (right, head.place_and_date, True)):
            if extra:
                column.height = max(column.height, below)
                column.text(extra, size + 1, italic=italic, gap=3 * PT)

    def draw(painter: QPainter, x: float, y: float) -> None:
        left.draw(painter, x, y)
        right.draw(painter, x, y)

    return Piece(max(left.height, right.height), draw, gap=8 * PT)


def _name_in(room: float, name: str, size: float, *, bold: bool = False) -> str:
    """Return the name of an office in capitals; one too long for its column is broken where its parts part."""
    return name.upper() if width_of(name.upper(), size, bold) <= room else in_two_lines(name)


def _heading(heading: Heading, room: float, size: float) -> Piece:
    column = _Column(0, room)
    column.text(heading.title, size, bold=True)
    if heading.subtitle:
        light = heading.subtitle.startswith(("(", "Ngày", "ngày"))
        below = column.text(heading.subtitle, size - 1, bold=not light, italic=light, gap=2 * PT)
        if not light:
            column.line(min(below.width, room) * 0.4)
    return Piece(column.height, column.draw, gap=14 * PT, keep=True)


def _paragraph(paragraph: Paragraph, room: float, size: float) -> list[Piece]:
    """Lay out running text; one of four lines or more may end on the next page, two lines at least on each side."""
    indent = 10 * MM if paragraph.indent else 0
    text = Text(
        paragraph.text, room, size, bold=paragraph.bold, italic=paragraph.italic, align=paragraph.align, indent=indent, leading=1.08
    )  # fmt: skip
    if text.count < 4:
        return [Piece(text.height, text.draw, gap=6 * PT)]
    cuts = [0, 2, *range(3, text.count - 1), text.count]
    return [_lines(text, first, last) for first, last in pairwise(cuts)]


def _lines(text: Text, first: int, last: int) -> Piece:
    return Piece(
        (last - first) * text.line, lambda painter, x, y: text.draw(painter, x, y, first, last), gap=0 if first else 6 * PT
    )  # fmt: skip


def _labelled(label: str, value: str, room: float, size: float) -> Piece:
    """One line of a voucher; without a value, dots to write on."""
    said = label if label.endswith((":", "：")) else f"{label}:"
    if value:
        text = Text(f"{said} {value}", room, size, leading=1.05)
    else:
        dots = int((room - width_of(said + " ", size)) / width_of("…", size))
        text = Text(f"{said} {'…' * max(dots, 3)}", room, size, leading=1.05)
    return Piece(text.height, text.draw, gap=3 * PT)


def _signatures(block: Signatures, room: float, size: float, signing: float) -> Piece:
    width = room / max(1, len(block.people))
    while size > 9 and any(width_of(word, size, bold=True) > width - 4 * PT for each in block.people for word in each.role.split()):
        size -= 0.5
    columns = [_Column(place * width + 2 * PT, width - 4 * PT) for place in range(len(block.people))]
    roles = max((Text(each.role, width - 4 * PT, size, bold=True).height for each in block.people), default=0)
    above = _Column(room / 2, room / 2) if len(block.people) > 1 else _Column(0, room)
    if block.above:
        wide = width_of(block.above, size, italic=True)
        if len(block.people) == 1 or wide <= width - 4 * PT:
            above = _Column((len(block.people) - 1) * width, width)
        elif wide > room / 2:
            above = _Column(0, room)
        above.text(block.above, size, italic=True, align="center" if wide <= above.width and above.width < room else "right")
        above.height += 3 * PT
    for column, each in zip(columns, block.people, strict=True):
        column.height = above.height
        column.text(each.role, size, bold=True)
        column.height = above.height + roles
        if each.hint:
            column.text(each.hint, size - 1, italic=True, gap=PT)
        column.height = above.height + roles + size * 1.2 * PT + signing
        column.text(each.name, size, bold=True)

    def draw(painter: QPainter, x: float, y: float) -> None:
        for column in (above, *columns):
            column.draw(painter, x, y)

    return Piece(max((column.height for column in columns), default=0), draw, gap=10 * PT)
