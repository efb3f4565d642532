"""From pieces to pages: what goes together, what is repeated, where a page ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtGui import QPainter

from lmhtx_desktop.desk.paper_text import MM


@dataclass(frozen=True)
class Sheet:
    """A sheet and its margins, in layout units."""

    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def room_across(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def room_down(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


def sheet(size: Literal["A4", "A5"], landscape: bool) -> Sheet:
    """Return the sheet: A4 with the margins of NĐ 30/2020 (20/20/30/20 mm), A5 vouchers with narrower ones."""
    across, down = (210, 297) if size == "A4" else (148, 210)
    top, bottom, left, right = (20, 20, 30, 20) if size == "A4" else (12, 12, 18, 10)
    if landscape:
        across, down = down, across
        if size == "A4":
            left, right = 20, 20
            top = 25
    return Sheet(across * MM, down * MM, left * MM, top * MM, right * MM, bottom * MM)


@dataclass
class Piece:
    """The smallest thing that is never cut.

    Attributes:
        height: in layout units. draw: paints it at (painter, x, y) of its top left corner. gap: space above it, dropped at
            the top of a page. keep: stays on the page of the next piece. repeat: piece painted again above it when it
            starts a page (the heading of its table). new_page: starts a page.
    """

    height: float
    draw: Callable[[QPainter, float, float], None]
    gap: float = 0
    keep: bool = False
    repeat: "Piece | None" = None
    new_page: bool = False


@dataclass
class Page:
    """What stands on one page: pieces with the distance of each from the upper margin."""

    placed: list[tuple[float, Piece]] = field(default_factory=list)
    used: float = 0


def break_into_pages(pieces: Sequence[Piece], room: float) -> list[Page]:
    """Place the pieces on pages of height `room`, keeping together what belongs together."""
    pages = [Page()]
    for group in _groups(pieces):
        together = _height(group, fresh=True) <= room
        crowded = together and pages[-1].used + _height(group, after=pages[-1]) > room
        if pages[-1].placed and (group[0].new_page or crowded):
            pages.append(Page())
        for piece in group:
            if pages[-1].placed and pages[-1].used + _height([piece], after=pages[-1]) > room:
                pages.append(Page())
            _place(pages[-1], piece)
    return pages


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    together = False
    for piece in pieces:
        if together and not piece.new_page:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        together = piece.keep
    return groups


def _height(group: Sequence[Piece], *, fresh: bool = False, after: Page | None = None) -> float:
    before = after.placed[-1][1] if after is not None and after.placed else None
    total = 0.0
    for piece in group:
        top = before is None
        if piece.repeat is not None and (before is None or before.repeat is not piece.repeat):
            total += piece.repeat.height + (0 if top else piece.repeat.gap)
            top = False
        total += piece.height + (0 if top else piece.gap)
        before = piece
    return total


def _place(page: Page, piece: Piece) -> None:
    before = page.placed[-1][1] if page.placed else None
    if piece.repeat is not None and (before is None or before.repeat is not piece.repeat):
        page.used += piece.repeat.gap if page.placed else 0
        page.placed.append((page.used, piece.repeat))
        page.used += piece.repeat.height
    page.used += piece.gap if page.placed else 0
    page.placed.append((page.used, piece))
    page.used += piece.height
