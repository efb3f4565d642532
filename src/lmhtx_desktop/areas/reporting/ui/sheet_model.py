"""A filled form as a table model: value cells only; labels stand in the headings, which never scroll away."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lmhtx_desktop.areas.reporting.checks import CheckResult
from lmhtx_desktop.areas.reporting.checks import broken as broken_checks
from lmhtx_desktop.areas.reporting.declare import Column, Row
from lmhtx_desktop.areas.reporting.layout import column_text
from lmhtx_desktop.areas.reporting.matrix import Cell, Matrix, written
from lmhtx_desktop.areas.reporting.queries import FilledForm
from lmhtx_desktop.areas.reporting.words import RowStyle, Severity
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

#: The `Cell` of an index, its row's style, and the tone a broken check gives it.
CELL, STYLE, TONE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """Shows one `FilledForm`.

    Args:
        write: called with (row key, column key, text) when an officer typed; "" clears.
    """

    def __init__(self, write: Callable[[str, str, str], None], *, locked: bool) -> None:
        super().__init__()
        self._write, self._locked = write, locked
        self._filled: FilledForm | None = None
        self._broken: Mapping[tuple[str, str], CheckResult] = {}

    def show(self, filled: FilledForm) -> None:
        """Show another filling; the same form keeps cursor and scroll position."""
        same = self._filled is not None and self._filled.matrix.form == filled.matrix.form
        broken = {(result.row, result.column): result for result in reversed(broken_checks(filled.checks))}
        if not same:
            self.beginResetModel()
        self._filled, self._broken = filled, broken
        if not same:
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @property
    def matrix(self) -> Matrix | None:
        """The numbers shown."""
        return None if self._filled is None else self._filled.matrix

    def place(self, index: Index) -> tuple[Row, Column]:
        """Return row and column of the form at an index."""
        assert self._filled is not None
        form = self._filled.matrix.form
        return form.rows[index.row()], form.columns[index.column()]

    def index_of(self, row: str, column: str) -> QModelIndex:
        """Return where a cell stands; an invalid index if it does not."""
        if self._filled is None:
            return QModelIndex()
        form = self._filled.matrix.form
        rows, columns = [each.key for each in form.rows], [each.key for each in form.columns]
        if row not in rows or column not in columns:
            return QModelIndex()
        return self.index(rows.index(row), columns.index(column))

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index."""
        if self._filled is None or not index.isValid():
            return None
        row, column = self.place(index)
        return self._filled.matrix.cell(row.key, column.key)

    def may_type(self, index: Index) -> bool:
        """Whether an officer may type there now."""
        cell = self.cell(index)
        return cell is not None and cell.editable and not self._locked

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if self._filled is None or parent.isValid() else len(self._filled.matrix.form.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if self._filled is None or parent.isValid() else len(self._filled.matrix.form.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's own
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.may_type(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if self._filled is None or not index.isValid():
            return None
        row, column = self.place(index)
        cell = self._filled.matrix.cell(row.key, column.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._filled.matrix.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return _to_edit(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignLeft if cell is not None and cell.words else Qt.AlignmentFlag.AlignRight
            return int(across | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column, cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.label}, {self._filled.matrix.label(column)}: {self._filled.matrix.text(row, column)}"
        if role == CELL:
            return cell
        if role == STYLE:
            return row.style
        if role == TONE:
            result = self._broken.get((row.key, column.key))
            return None if result is None else "bad" if result.severity is Severity.ERROR else "warn"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102 - Qt's own
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not self.may_type(index) or text == _to_edit(self.cell(index)):
            return False
        row, column = self.place(index)
        self._write(row.key, column.key, text)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if self._filled is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        form, period = self._filled.matrix.form, self._filled.matrix.period
        if orientation == Qt.Orientation.Horizontal:
            return column_text(form, form.columns[section], period) if section < len(form.columns) else None
        row = form.rows[section] if section < len(form.rows) else None
        if row is None:
            return None
        label = row.label.upper() if row.style is RowStyle.GROUP else row.label
        return f"{row.number}  {label}".strip() if role == Qt.ItemDataRole.DisplayRole else label

    def _tip(self, row: Row, column: Column, cell: Cell | None) -> str:
        result = self._broken.get((row.key, column.key))
        lines = [result.sentence] if result else []
        if cell is not None and cell.is_overtyped:
            lines.append(tr("Nhập tay; chương trình tính: {value}").format(value=written(cell.computed, cell.unit)))
        elif cell is not None and cell.missing:
            lines.append(tr("{count} mục chưa có số liệu").format(count=format_number(cell.missing)))
        if cell is not None and cell.note:
            lines.append(cell.note)
        return "\n".join(lines)


def _to_edit(cell: Cell | None) -> str:
    """Return what stands in the editor: the value, or nothing where none is recorded."""
    return "" if cell is None or cell.value is None else cell.text
