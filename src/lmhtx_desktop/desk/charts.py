"""Charts that say their finding: bars with direct labels, no legend, copied as picture or as table.

Drawn with pyqtgraph, which is imported when the first chart is made.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.language import tr

#: Design pixels per bar of a lying chart.
_ROW = 30


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        label: under or beside it. value: its length; None = not recorded (no bar, an em dash). said: the number as written.
        colour: a token's name or ``group1`` … ``group5``. ghost: length of the paler bar behind (what was due), or None.
        ghost_said: that number as written.
    """

    label: str
    value: float | None
    said: str
    colour: str = "accent_fill"
    ghost: float | None = None
    ghost_said: str = ""


def colour_of(name: str) -> QColor:
    """Return the colour a bar names, in today's look."""
    if name.startswith("group"):
        return theme.look().group_colours(int(name[5:]))[0]
    return theme.look().colour(name)


class Chart(QFrame):
    """A card with one chart. Its title is the finding in words; set it together with the bars.

    Attributes:
        title: the finding.
    """

    def __init__(
        self, *, lying: bool = False, value_title: str = "", ghost_title: str = "", empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self._lying, self._value_title, self._ghost_title, self._empty = lying, value_title, ghost_title, empty
        self._bars: list[Bar] = []
        self._plot: Any = None
        column = self._column = QVBoxLayout(self)
        theme.space(column, (16, 12, 12, 12), 4)
        head = QHBoxLayout()
        self.title = QLabel()
        theme.style(self.title, "heading")
        self.title.setWordWrap(True)
        head.addWidget(self.title, 1)
        more = QToolButton()
        theme.style(more, "flat")
        set_icon(more, "more", size=16)
        more.setToolTip(tr("Chép biểu đồ"))
        more.setAccessibleName(tr("Chép biểu đồ"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(more))
        head.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._caption = QLabel()
        theme.style(self._caption, "hint")
        self._caption.setWordWrap(True)
        column.addWidget(self._caption)
        self._none = QLabel(empty)
        theme.style(self._none, "muted")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._none, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.size(self, min_height=224)
        theme.look().changed.connect(self._draw)

    def show_bars(self, finding: str, bars: Sequence[Bar], caption: str = "") -> None:
        """Show `bars` under a title that says what they mean."""
        self.title.setText(finding)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self._bars = list(bars)
        self.setAccessibleName(finding)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.said}" for bar in bars))
        self._draw()

    @property
    def has_bars(self) -> bool:
        """Whether there is anything to draw."""
        return any(bar.value is not None or bar.ghost is not None for bar in self._bars)

    def as_table(self) -> str:
        """Return the numbers as a table that Excel pastes into cells."""
        ghosts = any(bar.ghost_said for bar in self._bars)
        head = ["", self._value_title or tr("Giá trị"), *([self._ghost_title] if ghosts else [])]
        lines = [[bar.label.replace("\n", " "), bar.said, *([bar.ghost_said] if ghosts else [])] for bar in self._bars]
        return "\n".join("\t".join(line) for line in [[self.title.text()], head, *lines])

    def as_picture(self) -> QImage:
        """Return the card as a picture at twice the screen's size."""
        image = QImage(self.size() * 2, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(2)
        image.fill(theme.look().colour("surface"))
        painter = QPainter(image)
        self.render(painter, QPoint(0, 0))
        painter.end()
        return image

    def copy_table(self) -> None:
        """Put the numbers on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_table())

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.as_picture())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        self._menu(self).exec(event.globalPos())

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(tr("Chép thành hình"), self.copy_picture)
        menu.addAction(tr("Chép thành bảng"), self.copy_table)
        return menu

    def _draw(self) -> None:
        drawn = self.has_bars
        self._none.setVisible(not drawn)
        if not drawn:
            if self._plot is not None:
                self._plot.hide()
            return
        if self._plot is None:
            from lmhtx_desktop.desk.charts_plot import BarPlot

            self._plot = BarPlot(lying=self._lying)
            self._column.insertWidget(2, self._plot, 1)
        self._plot.show()
        self._plot.draw(self._bars, colour_of)

    def sizeHint(self) -> QSize:
        """Lying charts need a row per bar."""
        rows = len(self._bars) if self._lying else 0
        return QSize(theme.px(380), theme.px(max(224, 76 + rows * _ROW)))
