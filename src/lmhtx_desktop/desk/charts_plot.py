"""The drawing of a chart, with pyqtgraph: bars, their numbers at their ends, names beneath or beside."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pyqtgraph
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from lmhtx_desktop.desk import theme

if TYPE_CHECKING:
    from lmhtx_desktop.desk.charts import Bar

_THICK = 0.62
#: Room beyond the longest bar for its number, as a share of it.
#: A bar at least this share of the longest has room for its number inside.
_TALL_ENOUGH = 0.16
_BEYOND_UP, _BEYOND_RIGHT = 0.2, 0.42


class BarPlot(pyqtgraph.PlotWidget):
    """Bars side by side, or lying below each other."""

    def __init__(self, *, lying: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, background=None)
        self._lying = lying
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.getViewBox().setDefaultPadding(0)
        self.setFrameShape(self.Shape.NoFrame)

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(theme.px(240), theme.px(140))

    def draw(self, bars: "Sequence[Bar]", colour_of: Callable[[str], QColor]) -> None:
        """Draw `bars` anew."""
        self.clear()
        look = theme.look()
        self.setBackground(look.colour("surface"))
        longest = max((max(bar.value or 0, bar.ghost or 0) for bar in bars), default=0) or 1
        places = [len(bars) - 1 - place for place in range(len(bars))] if self._lying else list(range(len(bars)))
        for place, bar in zip(places, bars, strict=True):
            if bar.ghost:
                self._bar(place, bar.ghost, look.colour("line"))
            if bar.value:
                self._bar(place, bar.value, colour_of(bar.colour))
            self._numbers(place, bar, longest)
        self._axes(places, bars, longest)

    def _bar(self, place: int, length: float, colour: QColor) -> None:
        if self._lying:
            shape = {"x0": [0], "y": [place], "width": [length], "height": _THICK}
        else:
            shape = {"x": [place], "y0": [0], "height": [length], "width": _THICK}
        self.addItem(pyqtgraph.BarGraphItem(**shape, brush=colour, pen=pyqtgraph.mkPen(theme.look().colour("edge_strong"), width=0.5)))

    def _numbers(self, place: int, bar: "Bar", longest: float) -> None:
        """Write the bar's number at its end; before a paler bar, inside it, with the paler bar's number at that one's end."""
        if bar.ghost is None:
            self._number(place, bar.value or 0, bar.said, "text", inside=False)
            return
        self._number(place, max(bar.ghost, bar.value or 0), bar.ghost_said, "muted", inside=False)
        if (bar.value or 0) >= longest * _TALL_ENOUGH:
            self._number(place, bar.value or 0, bar.said, "on_accent", inside=True)

    def _number(self, place: int, end: float, said: str, colour: str, *, inside: bool) -> None:
        look = theme.look()
        along, across = (1.0 if inside else 0.0, 0.5), (0.5, 0.0 if inside else 1.0)
        anchor, where = (along, (end, place)) if self._lying else (across, (place, end))
        text = pyqtgraph.TextItem(said, color=look.colour(colour), anchor=anchor)
        text.setFont(look.font(9))
        text.setPos(*where)
        self.addItem(text)

    def _axes(self, places: Sequence[int], bars: "Sequence[Bar]", longest: float) -> None:
        look = theme.look()
        named, plain = ("left", "bottom") if self._lying else ("bottom", "left")
        self.hideAxis(plain)
        axis = self.getAxis(named)
        axis.setTicks([[(place, bar.label) for place, bar in zip(places, bars, strict=True)]])
        axis.setStyle(tickLength=0, tickFont=look.font(9), tickTextOffset=6, autoExpandTextSpace=False, hideOverlappingLabels=False)
        measure = QFontMetrics(look.font(9))
        if self._lying:
            axis.setWidth(max((measure.horizontalAdvance(bar.label) for bar in bars), default=0) + theme.px(12))
        else:
            axis.setHeight(measure.height() + theme.px(10))
        axis.setTextPen(look.colour("muted"))
        axis.setPen(pyqtgraph.mkPen(look.colour("line")))
        across, along = (-0.6, len(bars) - 0.4), (0, longest * (1 + (_BEYOND_RIGHT if self._lying else _BEYOND_UP)))
        x, y = (along, across) if self._lying else (across, along)
        self.setXRange(*x, padding=0)
        self.setYRange(*y, padding=0)
