"""Debt groups on screen: a number on a colour of the blue-to-brown scale, never the colour alone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyleOptionViewItem, QTableView, QWidget

from lmhtx_desktop.areas.fund.words.loan import group_text
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.table.view import RowDelegate
from lmhtx_desktop.kernel.language import tr

_HIGH, _WIDE, _ROUND = 20, 66, 10


class GroupDelegate(RowDelegate):
    """Paints the cell of a debt group as a chip; its text is what the column shows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: D102
        text = str(index.data() or "")
        group = int(text[-1]) if text[-1:].isdigit() else 0
        super().paint(painter, option, index)
        if not group:
            return
        fill, ink = theme.look().group_colours(group)
        middle = option.rect.center()
        wide, high = theme.px(_WIDE), theme.px(_HIGH)
        chip = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(chip, theme.px(_ROUND), theme.px(_ROUND))
        painter.setPen(ink)
        painter.setFont(option.font)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()


class GroupBadge(QLabel):
    """A debt group as a badge in a header: its number, and its official name when one points at it."""

    def __init__(self, group: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(group_text(group), parent)
        fill, ink = theme.look().group_colours(group)
        theme.style(self, "badge")
        self.setStyleSheet(f"background: {fill.name()}; color: {ink.name()};")
        self.setToolTip(name)
        self.setAccessibleName(tr("Nhóm nợ {group}: {name}").format(group=group, name=name))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def show_groups(view: QTableView, place: int) -> None:
    """Let column `place` of a table paint its debt groups as chips."""
    view.setItemDelegateForColumn(place, GroupDelegate(view))
