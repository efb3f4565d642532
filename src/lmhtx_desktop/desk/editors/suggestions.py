"""The list under a field that offers what fits the text typed so far."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lmhtx_desktop.desk import theme

_KEY, _DETAIL = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Suggestions(QObject):
    """Offers rows under a line; Up, Down, Enter and the mouse choose, Esc leaves.

    Attributes:
        chosen: key and label of the row that was chosen.
    """

    chosen = Signal(object, str)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(line)
        view = self._view = QListView()
        view.setProperty("role", "popup")
        view.setItemDelegate(_TwoPart(view))
        view.setUniformItemSizes(True)
        self._completer.setPopup(view)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._view.isVisible()

    def offer(self, rows: Sequence[tuple[Hashable, str, str]]) -> None:
        """Show rows of (key, label, detail); nothing hides the list. The first row is the one Enter takes."""
        self._model.clear()
        for key, label, detail in rows:
            item = QStandardItem(label)
            item.setData(key, _KEY)
            item.setData(detail, _DETAIL)
            item.setData(f"{label}, {detail}" if detail else label, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not rows:
            self.close()
            return
        self._completer.complete()
        self._view.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def close(self) -> None:
        """Hide the list."""
        self._view.hide()

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_KEY), index.data(Qt.ItemDataRole.DisplayRole))


class _TwoPart(QStyledItemDelegate):
    """Label at the left, detail at the right in grey."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        look = theme.look()
        painter.save()
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if chosen:
            painter.fillRect(option.rect, look.colour("selection"))
        room = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        detail: Any = index.data(_DETAIL) or ""
        width = min(option.fontMetrics.horizontalAdvance(detail), room.width() // 2)
        painter.setFont(option.font)
        painter.setPen(look.colour("on_selection" if chosen else "muted"))
        painter.drawText(
            room,
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, width),
        )
        painter.setPen(look.colour("on_selection" if chosen else "text"))
        left = room.adjusted(0, 0, -(width + theme.px(12) if detail else 0), 0)
        label = option.fontMetrics.elidedText(str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), label)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.px(30))
