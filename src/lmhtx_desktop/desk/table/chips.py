"""Filters as chips: the chip says what was chosen, its list is searched without accents."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.columns import Filter
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

_SEARCHED_FROM = 11
#: In place of a value: the line is a heading, which cannot be chosen.
HEADING = object()


class FilterChip(QToolButton):
    """One filter of a list; `chosen` when another value was chosen (None: all)."""

    chosen = Signal(str, object)

    def __init__(self, shell: Shell, what: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter, self._shell = what, shell
        self._options: list[tuple[Any, str]] = list(what.options)
        self._value: Any = what.default
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.style(self, "chip", chosen="false")
        set_icon(self, "down", "muted", 14)
        self.clicked.connect(lambda: self.open_list())
        self._show_value()

    @property
    def value(self) -> Any:
        """What was chosen, or None."""
        return self._value

    @property
    def in_words(self) -> str:
        """The filter as printed above a list: ``Loại hình: HTX``; "" when nothing is chosen."""
        return "" if self._value is None else f"{self.filter.label}: {self._label()}"

    def refresh(self) -> None:
        """Ask again for options that come from the data."""
        if self.filter.ask is not None:
            self._shell.ask(self.filter.ask, then=self._on_options, owner=self, slot="options")

    def offer(self, what: Filter) -> None:
        """Offer other options (of another year); what is chosen stays, unless it is what the filter began with."""
        as_at_first = self._value is not None and self._value == self.filter.default
        self.filter, self._options = what, list(what.options)
        if as_at_first:
            self._value = what.default
        self._show_value()

    def choose(self, value: Any) -> None:
        """Choose a value; `chosen` is emitted if it is another one."""
        if value != self._value:
            self._value = value
            self._show_value()
            self.chosen.emit(self.filter.key, value)

    def open_list(self) -> "OptionList":
        """Open the list of options below the chip."""
        popup = OptionList([(None, tr("Tất cả")), *self._options], self._value, self)
        popup.chosen.connect(self.choose)
        popup.show_below(self)
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_list()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _on_options(self, options: Sequence[tuple[Any, str]]) -> None:
        self._options = list(options)
        self._show_value()

    def _label(self) -> str:
        return next((label for value, label in self._options if value == self._value), str(self._value))

    def _show_value(self) -> None:
        text = self.in_words or self.filter.label
        self.setText(text if len(text) <= 42 else text[:41] + "…")
        self.setToolTip(text)
        self.setAccessibleName(tr("Lọc {text}").format(text=text))
        theme.restyle(self, chosen="true" if self._value is not None else "false")
        set_icon(self, "down", "accent" if self._value is not None else "muted", 14)


class OptionList(QFrame):
    """The options under a chip, with a line to search them when they are many."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str]], value: Any, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.style(self, "card")
        column = QVBoxLayout(self)
        theme.space(column, 6, 6)
        self._line = QLineEdit()
        self._line.setPlaceholderText(tr("Tìm…"))
        self._line.setAccessibleName(tr("Tìm trong danh sách lọc"))
        self._line.setVisible(len(options) >= _SEARCHED_FROM)
        self._line.textEdited.connect(self._narrow)
        column.addWidget(self._line)
        self._list = QListWidget()
        theme.style(self._list, "options")
        self._list.setAccessibleName(parent.accessibleName())
        for option, label in options:
            item = QListWidgetItem(label, self._list)
            if option is HEADING:
                _make_heading(item)
                continue
            item.setData(Qt.ItemDataRole.UserRole, option)
            item.setSizeHint(QSize(self._list.fontMetrics().horizontalAdvance(label) + theme.px(32), theme.px(30)))
            if option == value:
                self._list.setCurrentItem(item)
        self._list.itemClicked.connect(self._take)
        self._list.itemActivated.connect(self._take)
        column.addWidget(self._list)
        rows = min(len(options), 12)
        self._list.setFixedHeight(rows * theme.px(30) + theme.px(2))
        self._list.setMinimumWidth(min(max(self._list.sizeHintForColumn(0) + theme.px(30), theme.px(180)), theme.px(380)))

    def show_below(self, chip: QWidget) -> None:
        """Show under `chip`, within the screen."""
        self.adjustSize()
        place = chip.mapToGlobal(QPoint(0, chip.height() + theme.px(2)))
        screen = (QApplication.screenAt(place) or QApplication.primaryScreen()).availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        (self._line if self._line.isVisible() else self._list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.currentItem() is not None:
            self._take(self._list.currentItem())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._line.hasFocus():
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        first: QListWidgetItem | None = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            heading = not item.flags() & Qt.ItemFlag.ItemIsSelectable
            fits = all(word in fold(item.text()) for word in words) and not (heading and words)
            item.setHidden(not fits)
            if heading:
                continue
            first = first or (item if fits and (row or not words) else None)
        if first is not None:
            self._list.setCurrentItem(first)

    def _take(self, item: QListWidgetItem) -> None:
        value = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(value)


def _make_heading(item: QListWidgetItem) -> None:
    """Turn a line into a heading over those below it."""
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setForeground(theme.look().colour("muted"))
    font = QFont(item.font())
    font.setWeight(QFont.Weight.DemiBold)
    item.setFont(font)
    item.setSizeHint(QSize(0, theme.px(26)))
