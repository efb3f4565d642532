"""The instalments of a schedule, typed into a small table that adds them up and says what is missing."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.areas.fund.rules.typed_rows import cells_of, read_rows, write_rows
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors.editor import set_wrong
from lmhtx_desktop.kernel.dates import format_date, parse_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong, parse_dong

_DAY, _AMOUNT, _SUM = range(3)


class RowsEdit(QWidget):
    """An editor of instalments; its value is text with one instalment a line, as `rules.typed_rows` reads it.

    Delete takes the chosen lines out, Ctrl+V puts in what was copied from Excel. `set_target` tells what the lines must add up to.
    """

    edited = Signal()

    def __init__(self, today: date, lines: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._writing = today, False
        self._target: Dong | None = None
        column = QVBoxLayout(self)
        theme.space(column, 0, 4)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Ngày trả"), tr("Gốc (đồng)"), tr("Cộng dồn")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(26))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("Các kỳ trả"))
        theme.size(self.table, height=28 + 26 * lines)
        self.table.itemChanged.connect(self._on_item)
        self.table.installEventFilter(self)
        self.sums = QLabel()
        self.sums.setWordWrap(True)
        theme.style(self.sums, "muted")
        column.addWidget(self.table)
        column.addWidget(self.sums)
        self.setFocusProxy(self.table)
        self._show("")

    def value(self) -> str:
        """Return the instalments, one a line."""
        return _written((self._text(place, _DAY), self._text(place, _AMOUNT)) for place in range(self.table.rowCount()))

    def rows(self) -> tuple[CustomRow, ...]:
        """Return the instalments.

        Raises:
            RuleBroken: field ``rows``; a line that cannot be read.
        """
        return read_rows(self.value(), self._today)

    def set_value(self, value: str | None) -> None:
        """Show instalments; `edited` stays silent."""
        self._show(value or "")
        self.set_wrong(False)

    def set_rows(self, rows: tuple[CustomRow, ...]) -> None:
        """Show instalments."""
        self.set_value(write_rows(rows))

    def set_target(self, target: Dong | None) -> None:
        """Tell what the instalments must add up to."""
        self._target = target
        self._add_up()

    def problem(self) -> str:
        """Return what cannot be read, or ""."""
        try:
            self.rows()
        except RuleBroken as broken:
            return broken.sentence
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self.table, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Paste):
                self.paste(QApplication.clipboard().text())
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._take_out()
                return True
        return super().eventFilter(watched, event)

    def paste(self, text: str) -> None:
        """Put lines in from the current one on; a lone column into the column the cursor stands in."""
        rows = [(self._text(place, _DAY), self._text(place, _AMOUNT)) for place in range(self.table.rowCount())]
        place, column = max(0, self.table.currentRow()), self.table.currentColumn()
        lines = [line for line in text.splitlines() if cells_of(line)]
        alone = not any("\t" in line or ";" in line for line in lines)
        for at, line in enumerate(lines, place):
            rows += [("", "")] * (at + 1 - len(rows))
            rows[at] = (rows[at][0], line.strip()) if alone and column == _AMOUNT else self._cells(line, rows[at][1] if alone else "")
        self._show(_written(rows))
        self._told()

    def _take_out(self) -> None:
        gone = {index.row() for index in self.table.selectedIndexes()}
        self._show(
            _written((self._text(place, _DAY), self._text(place, _AMOUNT)) for place in range(self.table.rowCount()) if place not in gone)
        )
        self._told()

    def _show(self, text: str) -> None:
        self._writing = True
        lines = [line for line in text.splitlines() if cells_of(line)]
        self.table.setRowCount(len(lines) + 1)
        for place in range(len(lines) + 1):
            day, amount = self._cells(lines[place], "") if place < len(lines) else ("", "")
            for column, cell in ((_DAY, day), (_AMOUNT, amount), (_SUM, "")):
                item = QTableWidgetItem(cell)
                if column != _DAY:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if column == _SUM:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(place, column, item)
            self._tidy(place)
        self._writing = False
        self._add_up()

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._writing:
            return
        if item.row() == self.table.rowCount() - 1 and item.text().strip():
            current = self.table.currentIndex()
            self._show(self.value())
            self.table.setCurrentCell(current.row(), current.column())
        else:
            self._writing = True
            self._tidy(item.row())
            self._writing = False
        self._told()

    def _told(self) -> None:
        self.set_wrong(False)
        self._add_up()
        self.edited.emit()

    def _cells(self, line: str, amount: str) -> tuple[str, str]:
        """Return day and amount of a line; `amount` where it has none. More cells than two stay together, to be seen and mended."""
        day, *more = cells_of(line)
        return day, "; ".join(more) or amount

    def _text(self, place: int, column: int) -> str:
        item = self.table.item(place, column)
        return "" if item is None else item.text().strip()

    def _tidy(self, place: int) -> None:
        """Write out what is understood; what is not stays as typed, in red."""
        for column in (_DAY, _AMOUNT):
            item, text = self.table.item(place, column), self._text(place, column)
            if item is None:
                continue
            fine = True
            try:
                if text and column == _DAY:
                    item.setText(format_date(parse_date(text, self._today)))
                elif text:
                    amount = parse_dong(text)
                    item.setText(format_dong(amount))
                    fine = amount >= 0
            except RuleBroken:
                fine = False
            item.setForeground(QColor(theme.look().colour("text" if fine else "bad")))

    def _add_up(self) -> None:
        """Write the running totals and say what is missing."""
        was, self._writing = self._writing, True
        total = 0
        for place in range(self.table.rowCount()):
            text = self._text(place, _AMOUNT)
            try:
                total += parse_dong(text) if text else 0
            except RuleBroken:
                text = ""
            item = self.table.item(place, _SUM)
            if item is not None:
                item.setText(format_dong(total) if text else "")
        self._writing = was
        said = tr("Cộng {total} đ").format(total=format_dong(total))
        gap = 0 if self._target is None else self._target - total
        if self._target is not None:
            said += " " + tr("/ phải đủ {target} đ").format(target=format_dong(self._target))
        if gap:
            said += " – " + (tr("còn thiếu {gap} đ") if gap > 0 else tr("thừa {gap} đ")).format(gap=format_dong(abs(gap)))
        self.sums.setText(said)
        theme.style(self.sums, "problem" if gap else "muted")


def _written(rows: Iterable[tuple[str, str]]) -> str:
    """Write day and amount of each row as one line; rows with neither are left out."""
    return "\n".join(f"{day}\t{amount}" for day, amount in rows if day or amount)
