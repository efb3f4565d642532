"""Words on a sheet: fonts, measuring and wrapping in tenths of a point, the same on every device.

Everything is laid out once in units of 1/10 pt with hinting off and painted through a scaled painter, so that
preview, printer and PDF break lines and pages at the same places.
"""

import functools

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from lmhtx_desktop.kernel.paper import Align

#: Layout units in one point and in one millimetre.
PT = 10.0
MM = PT * 72 / 25.4
#: Times New Roman as NĐ 30/2020 demands; elsewhere faces of the same widths.
FAMILIES = ["Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman", "FreeSerif", "serif"]
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "justify": Qt.AlignmentFlag.AlignJustify,
}


@functools.cache
def font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    """Return the printing face at `size` points, sized in layout units."""
    face = QFont()
    face.setFamilies(FAMILIES)
    face.setStyleHint(QFont.StyleHint.Serif)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setPixelSize(round(size * PT))
    face.setBold(bold)
    face.setItalic(italic)
    return face


@functools.cache
def metrics(size: float, bold: bool = False, italic: bool = False) -> QFontMetricsF:
    """Return the measures of the printing face, in layout units."""
    return QFontMetricsF(font(size, bold, italic))


@functools.lru_cache(maxsize=50_000)
def width_of(text: str, size: float, bold: bool = False, italic: bool = False) -> float:
    """Return how wide `text` is on one line, in layout units."""
    return metrics(size, bold, italic).horizontalAdvance(text)


class Text:
    """A text wrapped into a width.

    Attributes:
        height: of all lines, in layout units. width: widest line. count: number of lines. line: height of one line.
    """

    def __init__(
        self, text: str, width: float, size: float, *, bold: bool = False, italic: bool = False,
        align: Align = "left", indent: float = 0, leading: float = 1.0,
    ) -> None:  # fmt: skip
        self._face = font(size, bold, italic)
        measure = metrics(size, bold, italic)
        self._ascent = measure.ascent()
        self._room = width
        self._align: Align = align
        self.line = (measure.ascent() + measure.descent()) * leading
        self._plain = text
        self._layout: QTextLayout | None = None
        self._lines: list[QTextLine] = []
        self.width = width_of(text, size, bold, italic) + indent
        if "\n" in text or self.width > width or indent:
            self._wrap(text, width, indent)
            if align == "center" and len(self._lines) > 1:
                longest = max((width_of(word, size, bold, italic) for word in text.split()), default=0.0)
                self._balance(text, width, min(longest, width))
        self.count = len(self._lines) or 1
        self.height = self.count * self.line

    def _wrap(self, text: str, width: float, indent: float) -> None:
        layout = QTextLayout(text.replace("\n", "\u2028"), self._face)
        self._lines, self._shift = [], (self._room - width) / 2 if self._align == "center" else 0.0
        option = QTextOption(_ALIGNMENTS[self._align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            start = 0 if self._lines else indent
            line.setLineWidth(width - start)
            line.setPosition(QPointF(start, 0))
            self._lines.append(line)
        layout.endLayout()
        self._layout = layout
        self.width = max((line.naturalTextWidth() for line in self._lines), default=0)

    def _balance(self, text: str, width: float, longest: float) -> None:
        """Narrow a centred text as far as the number of lines and its longest word allow: no lonely last word."""
        count, narrow, wide = len(self._lines), max(width / 2, longest), width
        while wide - narrow > PT:
            middle = (narrow + wide) / 2
            self._wrap(text, middle, 0)
            narrow, wide = (narrow, middle) if len(self._lines) == count else (middle, wide)
        self._wrap(text, wide, 0)

    def draw(self, painter: QPainter, x: float, y: float, first: int = 0, last: int | None = None) -> None:
        """Paint lines `first` to `last` (exclusive) with their top left corner at (x, y)."""
        if self._layout is None:
            space = self._room - self.width
            shift = {"center": space / 2, "right": space}.get(self._align, 0)
            painter.setFont(self._face)
            painter.drawText(QPointF(x + shift, y + self._ascent), self._plain)
            return
        for place, line in enumerate(self._lines[first:last]):
            line.draw(painter, QPointF(x + self._shift, y + place * self.line + self._ascent - line.ascent()))
