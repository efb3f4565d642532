"""Tables on paper: columns that fit their words, merged headings repeated on each page, rows never cut in two."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lmhtx_desktop.desk.paper_pages import Piece
from lmhtx_desktop.desk.paper_text import PT, Text, width_of
from lmhtx_desktop.kernel.paper import Grid, GridCell, GridColumn, GridRow

_PAD_ACROSS, _PAD_DOWN = 3 * PT, 1.6 * PT
#: Room beside the words of a table so crowded that its words would be cut otherwise.
_CROWDED = 1 * PT
_BORDER = 0.5 * PT
#: Below this size (points) nobody reads a table; words are then broken instead.
SMALLEST = 7.0
#: Down to this size a table is made smaller rather than its texts being squeezed into towers of short lines.
_EASY, _EASY_WIDTH = 9.0, 110 * PT

#: Ink of what is printed to be compared with; dark enough for an old printer.
_PALE_PEN = QPen(QColor("#6f6f6f"))


def border_pen(width: float = _BORDER) -> QPen:
    """Return the thin black pen of all lines on paper."""
    return QPen(Qt.GlobalColor.black, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap)


def fits(grid: Grid, room: float) -> bool:
    """Whether every word of the table finds place in `room` at the table's own size."""
    return sum(_narrowest(grid, grid.size, easy=True)) <= room


def grid_pieces(grid: Grid, room: float, tallest: float) -> list[Piece]:
    """Cut a table into its rows; each carries the heading that is repeated above it."""
    size, narrowest, pad = _size_that_fits(grid, room)
    widths = share_out([column.width for column in grid.columns], narrowest, room)
    heading = _heading(grid.heading, widths, size, pad)
    for_rows = tallest - (heading.height if heading else 0)
    pieces = [piece for row in grid.rows for piece in _row(row, grid.columns, widths, size, for_rows, pad)]
    for piece in pieces:
        piece.repeat = heading
    return pieces or ([heading] if heading else [])


def share_out(wanted: Sequence[float], narrowest: Sequence[float], room: float) -> list[float]:
    """Divide `room` as `wanted`, but give no column less than its narrowest; scale all down if even that is too much."""
    if sum(narrowest) >= room:
        return [each * room / sum(narrowest) for each in narrowest]
    fixed: dict[int, float] = {}
    while True:
        rest = room - sum(fixed.values())
        shares = sum(each for place, each in enumerate(wanted) if place not in fixed)
        short = {
            place: narrowest[place] for place, each in enumerate(wanted) if place not in fixed and rest * each < narrowest[place] * shares
        }
        if not short:
            return [fixed[place] if place in fixed else rest * each / shares for place, each in enumerate(wanted)]
        fixed |= short


def _size_that_fits(grid: Grid, room: float) -> tuple[float, list[float], float]:
    """Return size, narrowest widths and room beside the words: smaller letters first, then less room."""
    for easy, smallest, pad in ((True, min(_EASY, grid.size), _PAD_ACROSS), (False, SMALLEST, _PAD_ACROSS), (False, SMALLEST, _CROWDED)):
        size = grid.size
        while True:
            narrowest = _narrowest(grid, size, easy=easy, pad=pad)
            if sum(narrowest) <= room:
                return size, narrowest, pad
            if size <= smallest:
                break
            size -= 0.5
    return size, narrowest, pad


def _narrowest(grid: Grid, size: float, *, easy: bool, pad: float = _PAD_ACROSS) -> list[float]:
    """Return for each column the width of its longest word (of its longest cell where figures stand).

    With `easy`, texts need half of their length as well, so that they wrap into two lines, not into towers.
    """
    narrowest = [0.0] * len(grid.columns)
    for row in grid.heading:
        for place, cell in _columns_of(grid.heading, row):
            if cell.columns == 1:
                narrowest[place] = max(narrowest[place], _longest(cell.text, size, bold=True))
    for line in grid.rows:
        for place, text in enumerate(line.cells):
            whole = grid.columns[place].align == "right" and len(text) <= 24
            bold, italic = line.style == "bold", line.style == "italic"
            if whole:
                longest = width_of(text, size, bold, italic)
            else:
                longest = _longest(text, size, bold=bold)
                if easy:
                    longest = max(longest, min(_EASY_WIDTH, width_of(text, size, bold) * 0.55))
            narrowest[place] = max(narrowest[place], longest)
    return [each + 2 * pad + _BORDER for each in narrowest]


def _longest(text: str, size: float, *, bold: bool) -> float:
    return max((width_of(word, size, bold) for word in text.split()), default=0)


def _columns_of(heading: Sequence[Sequence[GridCell]], wanted: Sequence[GridCell]) -> list[tuple[int, GridCell]]:
    """Say at which column each cell of one heading row starts, minding cells that reach down from above."""
    taken: dict[int, int] = {}
    for row in heading:
        place, found = 0, []
        for cell in row:
            while taken.get(place, 0) > 0:
                place += 1
            found.append((place, cell))
            place += cell.columns
        for column in taken:
            taken[column] = max(0, taken[column] - 1)
        for column, cell in found:
            if cell.rows > 1:
                taken.update(dict.fromkeys(range(column, column + cell.columns), cell.rows - 1))
        if row is wanted:
            return found
    raise AssertionError("not a row of this heading")


def _heading(rows: Sequence[Sequence[GridCell]], widths: Sequence[float], size: float, pad: float) -> Piece | None:
    if not rows:
        return None
    cells: list[tuple[int, int, GridCell, Text]] = []
    heights = [0.0] * len(rows)
    for down, row in enumerate(rows):
        for across, cell in _columns_of(rows, row):
            room = sum(widths[across : across + cell.columns]) - 2 * pad
            text = Text(cell.text, room, size, bold=True, align="center")
            cells.append((down, across, cell, text))
            if cell.rows == 1:
                heights[down] = max(heights[down], text.height + 2 * _PAD_DOWN)
    for down, _, cell, text in cells:
        last = down + cell.rows - 1
        heights[last] += max(0, text.height + 2 * _PAD_DOWN - sum(heights[down : last + 1]))

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(border_pen())
        for down, across, cell, text in cells:
            left, top = x + sum(widths[:across]), y + sum(heights[:down])
            width, height = sum(widths[across : across + cell.columns]), sum(heights[down : down + cell.rows])
            painter.drawRect(QRectF(left, top, width, height))
            text.draw(painter, left + pad, top + (height - text.height) / 2)

    return Piece(sum(heights), draw, gap=6 * PT)


def _row(row: GridRow, columns: Sequence[GridColumn], widths: Sequence[float], size: float, tallest: float, pad: float) -> list[Piece]:
    """Make one row; only a row taller than a whole page becomes several."""
    texts = [
        Text(cell, width - 2 * pad, size, bold=row.style == "bold", italic=row.style == "italic", align=column.align)
        for cell, width, column in zip(row.cells, widths, columns, strict=True)
    ]
    lines = max((text.count for text in texts), default=1)
    line = max((text.line for text in texts), default=size * PT)
    at_most = max(1, int((tallest - 2 * _PAD_DOWN) // line))
    pale = [column.pale for column in columns]
    return [
        _slice(texts, pale, widths, line, first, min(lines, first + at_most), pad, whole=lines <= at_most)
        for first in range(0, lines, at_most)
    ]


def _slice(
    texts: Sequence[Text], pale: Sequence[bool], widths: Sequence[float], line: float, first: int, last: int, pad: float, *, whole: bool
) -> Piece:
    height = (last - first) * line + 2 * _PAD_DOWN

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(border_pen())
        painter.drawRect(QRectF(x, y, sum(widths), height))
        left = x
        for place, (text, width) in enumerate(zip(texts, widths, strict=True)):
            if place:
                painter.drawLine(QLineF(left, y, left, y + height))
            painter.setPen(_PALE_PEN if pale[place] else border_pen())
            if whole:
                text.draw(painter, left + pad, y + (height - text.height) / 2)
            elif first < text.count:
                text.draw(painter, left + pad, y + _PAD_DOWN, first, last)
            painter.setPen(border_pen())
            left += width

    return Piece(height, draw)
