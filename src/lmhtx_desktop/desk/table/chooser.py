"""Choosing columns where there are many: a list to search and tick, that stays open while one ticks."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import YearEdit
from lmhtx_desktop.desk.table.view import TableView
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

#: A menu is easier up to this many columns.
FROM = 16
_LINES = 13


class ColumnChooser(QFrame):
    """The columns of a table with boxes to tick; those in sight come first.

    Args:
        year: of the yearly figures shown; `set_year` is called with another one. None: the list has none.
    """

    def __init__(
        self, view: TableView, parent: QWidget, year: int | None = None, set_year: Callable[[int], object] = lambda year: None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.style(self, "card")
        self._view = view
        column = QVBoxLayout(self)
        theme.space(column, 8, 6)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Tìm cột…"))
        self.line.setAccessibleName(tr("Tìm cột"))
        self.line.textEdited.connect(self._narrow)
        column.addWidget(self.line)
        self.list = QListWidget()
        theme.style(self.list, "options")
        self.list.setAccessibleName(tr("Các cột"))
        column.addWidget(self.list)
        if year is not None:
            column.addLayout(self._year_row(year, set_year))
        again = QPushButton(tr("Về cách bày ban đầu"))
        again.setAutoDefault(False)
        theme.style(again, "link")
        again.clicked.connect(self._reset)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill()
        self.list.itemChanged.connect(self._on_ticked)
        theme.size(self.list, min_width=300, height=_LINES * 28)

    def show_below(self, button: QWidget) -> None:
        """Show under `button`, within the screen."""
        self.adjustSize()
        place = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + theme.px(2)))
        screen = (QApplication.screenAt(place) or QApplication.primaryScreen()).availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.line.hasFocus():
            self.list.setFocus()
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not isinstance(self.focusWidget(), YearEdit):
                self.close()
        else:
            super().keyPressEvent(event)

    def _year_row(self, year: int, set_year: Callable[[int], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, (4, 0, 4, 0), 8)
        self.year = YearEdit()
        self.year.set_value(year)
        self.year.setAccessibleName(tr("Số liệu của năm"))
        theme.size(self.year, width=80)

        def take() -> None:
            chosen = self.year.value()
            if chosen is not None:
                set_year(chosen)
                self._say_titles()

        self.year.editingFinished.connect(take)
        label = QLabel(tr("Các cột số liệu là của năm"))
        label.setBuddy(self.year)
        row.addWidget(label, 1)
        row.addWidget(self.year)
        return row

    def _say_titles(self) -> None:
        self.list.blockSignals(True)
        for line in range(self.list.count()):
            item = self.list.item(line)
            item.setText(self._view.columns[item.data(Qt.ItemDataRole.UserRole)].title)
        self.list.blockSignals(False)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        shown = self._view.shown_columns()
        for place in [*shown, *(place for place in range(len(self._view.columns)) if place not in shown)]:
            item = QListWidgetItem(self._view.columns[place].title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if place in shown else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme.px(28)))
        self.list.blockSignals(False)

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        place = item.data(Qt.ItemDataRole.UserRole)
        self._view.show_column(place, item.checkState() == Qt.CheckState.Checked)
        if place in self._view.shown_columns() and item.checkState() != Qt.CheckState.Checked:
            item.setCheckState(Qt.CheckState.Checked)

    def _reset(self) -> None:
        self._view.reset_layout()
        self._fill()
