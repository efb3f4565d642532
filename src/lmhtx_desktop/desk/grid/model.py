"""The rows of a grid while they are edited: what is kept, what is typed, what is wrong with it, and the way back."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lmhtx_desktop.desk.grid.shapes import EMPTY, Cell, GridColumn, GridRow, Mark
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

Index = QModelIndex | QPersistentModelIndex
Check = Callable[[GridRow, Mapping[str, Any]], Mapping[str, Mark]]
#: What stands for "not recorded" where it is typed or pasted.
_NOTHING = frozenset({"", "—", "–", "-"})
_LONGEST_UNDO = 200
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _SHOWN | Qt.ItemFlag.ItemIsEditable
#: Row, column, the cell before and after; None: nothing typed, it shows what is kept.
_Change = tuple[int, str, Cell | None, Cell]


class GridModel(QAbstractTableModel):
    """Rows by id, columns by key; nothing is saved here.

    Args:
        columns: in the order of the screen. check: ``(row, values) -> remarks by column``, called for each row that changes.
        locked: nothing may be typed.

    Attributes:
        edited: the person changed something. judged: the count of remarks or of changed rows may be different.
    """

    edited = Signal()
    judged = Signal()

    def __init__(
        self, columns: Sequence[GridColumn], check: Check | None = None, *, locked: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[GridRow] = []
        self.locked = locked
        self.beside_name = ""
        self._check = check
        self._place: dict[int, int] = {}
        self._typed: dict[int, dict[str, Cell]] = {}
        #: What was kept when a cell was typed: what is kept now may be another's.
        self._seen: dict[int, dict[str, Any]] = {}
        self._marks: dict[int, Mapping[str, Mark]] = {}
        self._undo: list[list[_Change]] = []
        self._redo: list[list[_Change]] = []

    # What it holds

    def load(self, rows: Sequence[GridRow], *, keep: bool = True) -> None:
        """Show other rows; with `keep`, what was typed into rows that are still there stays typed.

        A typed cell below which something else is kept now gets a remark, see `changed_beneath`.
        """
        self.beginResetModel()
        self.rows = list(rows)
        self._place = {row.id: place for place, row in enumerate(self.rows)}
        typed, seen = (self._typed, self._seen) if keep else ({}, {})
        self._typed, self._seen = {}, {}
        for id, cells in typed.items():
            if id in self._place:
                self._hold(id, cells, seen[id])
        if not keep:
            self._undo, self._redo = [], []
        self._marks = {}
        for row in self.rows:
            self._judge(row.id)
        self.endResetModel()
        self.judged.emit()

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show the same values in other columns (another unit); keys stay the same."""
        self.columns = tuple(columns)
        self._tell_all()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_check(self, check: Check | None) -> None:
        """Judge by other rules from now on."""
        self._check = check
        for row in self.rows:
            self._judge(row.id)
        self._tell_all()
        self.judged.emit()

    def place_of(self, id: int) -> int:
        """Return the line of a row, -1 where it is not shown."""
        return self._place.get(id, -1)

    def column_of(self, key: str) -> int:
        """Return the place of a column, -1 where there is none."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), -1)

    def cell(self, line: int, key: str) -> Cell:
        """Return what stands in a cell now."""
        row = self.rows[line]
        typed = self._typed.get(row.id)
        if typed is not None and key in typed:
            return typed[key]
        value = row.values.get(key)
        return EMPTY if value is None else Cell(value)

    def text(self, line: int, key: str, column: GridColumn) -> str:
        """Return a cell as it is typed; "" where nothing is recorded."""
        cell = self.cell(line, key)
        if cell.text is not None:
            return cell.text
        return "" if cell.value is None else column.kind.write(cell.value)

    def values_of(self, id: int) -> dict[str, Any]:
        """Return the values of a row as they stand now; text not understood counts as not recorded."""
        row = self.rows[self._place[id]]
        return {**row.values, **{key: cell.value for key, cell in self._typed.get(id, {}).items()}}

    def mark(self, line: int, key: str) -> Mark | None:
        """Return the remark at a cell."""
        row = self.rows[line]
        typed = self._typed.get(row.id)
        if typed is not None and key in typed and typed[key].problem is not None:
            return typed[key].problem
        marks = self._marks.get(row.id)
        mark = None if marks is None else marks.get(key)
        return self._beneath(row, key, mark) if typed is not None and key in typed else mark

    def is_typed(self, line: int, key: str) -> bool:
        """Whether a cell differs from what is kept."""
        return key in self._typed.get(self.rows[line].id, ())

    # What there is to save

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what is kept."""
        return bool(self._typed)

    def is_changed(self, id: int) -> bool:
        """Whether a row differs from what is kept."""
        return id in self._typed

    def changed_rows(self) -> list[int]:
        """Return the ids of rows that differ from what is kept, as they stand."""
        return sorted(self._typed, key=self._place.__getitem__)

    def changed_cells(self) -> int:
        """Count the cells that differ from what is kept."""
        return sum(map(len, self._typed.values()))

    def has_error(self, id: int) -> bool:
        """Whether a row cannot be saved as it is."""
        if any(cell.problem is not None for cell in self._typed.get(id, {}).values()):
            return True
        return any(mark.is_error for mark in self._marks.get(id, {}).values())

    def ready(self) -> dict[int, dict[str, Any]]:
        """Return what can be saved: row → values that changed; rows with an error are left out."""
        return {id: {key: cell.value for key, cell in self._typed[id].items()} for id in self.changed_rows() if not self.has_error(id)}

    def changed_beneath(self, ids: Collection[int] | None = None) -> list[tuple[int, str]]:
        """List the typed cells (line, key) below which something else is kept than when they were typed, of all rows or of `ids`.

        Typing into such a cell again, or taking what is kept, settles it.
        """
        found = []
        for id in self.changed_rows():
            kept = self.rows[self._place[id]].values
            if ids is None or id in ids:
                found += [(self._place[id], key) for key, seen in self._seen[id].items() if not _same(seen, kept.get(key))]
        return found

    def kept(self, id: int, keys: Collection[str]) -> dict[str, Any]:
        """Return what is kept of a row, as far as this grid knows."""
        values = self.rows[self._place[id]].values
        return {key: values.get(key) for key in keys}

    def saved(self, sent: Mapping[int, Mapping[str, Any]]) -> None:
        """Take for kept what was saved; what was typed since stays typed."""
        for id, values in sent.items():
            line = self._place.get(id)
            if line is None:
                continue
            row = self.rows[line]
            self.rows[line] = GridRow(row.id, row.name, row.detail, {**row.values, **values}, row.beside)
            self._hold(id, self._typed.pop(id, {}), {**self._seen.pop(id, {}), **values})
        self._undo, self._redo = [], []
        self._tell_all()
        self.judged.emit()

    def drop(self) -> None:
        """Forget everything typed."""
        dropped = list(self._typed)
        self._typed, self._seen = {}, {}
        for id in dropped:
            self._judge(id)
        self._undo, self._redo = [], []
        self._tell_all()
        self.judged.emit()

    def draft(self) -> dict[str, dict[str, Any]]:
        """Return what is typed in a shape that survives a crash: row → column → ``{"text": …}`` or ``{"value": …}``, with ``seen``."""
        return {
            str(id): {
                key: {**({"value": cell.value} if cell.text is None else {"text": cell.text}), "seen": self._seen[id][key]}
                for key, cell in cells.items()
            }
            for id, cells in self._typed.items()
        }

    def take_draft(self, draft: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> int:
        """Type again what a draft holds, for the rows shown; return how many cells."""
        changes, seen = [], []
        kinds = {column.key: column for column in self.columns}
        for id_text, cells in draft.items():
            line = self._place.get(int(id_text))
            for key, found in cells.items() if line is not None else ():
                if key in kinds and line is not None:
                    cell = Cell(found["value"]) if "value" in found else self._understood(kinds[key], str(found.get("text", "")))
                    changes.append((line, key, cell))
                    seen += [(int(id_text), key, found["seen"])] if "seen" in found else []
        count = self._put(changes)
        for id, key, value in seen:
            if key in self._seen.get(id, {}):
                self._seen[id][key] = value
        self._tell_all()
        self.judged.emit()
        return count

    # Typing

    def type_texts(self, cells: Iterable[tuple[int, int, str]]) -> int:
        """Type text into cells (line, place of the column, text) as one step; return how many changed."""
        changes = []
        for line, place, text in cells:
            column = self.columns[place]
            if column.editable:
                changes.append((line, column.key, self._understood(column, text)))
        return self._put(changes)

    def put_values(self, cells: Iterable[tuple[int, str, Any]]) -> int:
        """Put values into cells (line, column key, value) as one step; return how many changed."""
        return self._put([(line, key, Cell(value)) for line, key, value in cells])

    def put_cells(self, cells: Iterable[tuple[int, str, Cell]]) -> int:
        """Put cells as they stand elsewhere (fill down), as one step; return how many changed."""
        return self._put(cells)

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back can be done again."""
        return bool(self._redo)

    def undo(self) -> tuple[int, str] | None:
        """Take back the last step; return its first cell (line, key)."""
        return self._go(self._undo, self._redo, back=True)

    def redo(self) -> tuple[int, str] | None:
        """Do again the step last taken back; return its first cell."""
        return self._go(self._redo, self._undo, back=False)

    def _go(self, of: list[list[_Change]], to: list[list[_Change]], *, back: bool) -> tuple[int, str] | None:
        while of:
            step = of.pop()
            changes = [(id, key, before if back else after) for id, key, before, after in step if id in self._place]
            if changes:
                to.append(step)
                self._apply(changes)
                return self._place[changes[0][0]], changes[0][1]
        return None

    # Remarks

    def marked(self, *, errors_only: bool = False) -> list[tuple[int, str]]:
        """List the cells with a remark (line, key), from top to bottom."""
        order = {column.key: place for place, column in enumerate(self.columns)}
        found = set()
        for id, marks in self._marks.items():
            found |= {(self._place[id], key) for key, mark in marks.items() if key in order and (mark.is_error or not errors_only)}
        for id, cells in self._typed.items():
            found |= {(self._place[id], key) for key, cell in cells.items() if cell.problem is not None}
        if not errors_only:
            found |= {(line, key) for line, key in self.changed_beneath() if key in order}
        return sorted(found, key=lambda each: (each[0], order[each[1]]))

    def proposals(self, key: str | None = None) -> list[tuple[int, str, Any]]:
        """List the values that would mend a cell (line, key, value), of one column or of all."""
        found = []
        for line, each in self.marked():
            mark = self.mark(line, each)
            if mark is not None and mark.proposed is not None and key in (None, each):
                found.append((line, each, mark.proposed))
        return found

    # Qt's own

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's own
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TYPED if self.columns[index.column()].editable and not self.locked else _SHOWN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if not index.isValid():
            return None
        line, column = index.row(), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column.key, column) or "—"
        if role == Qt.ItemDataRole.EditRole:
            return self.text(line, column.key, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.text(line, column.key, column) or tr("chưa ghi")
            mark = self.mark(line, column.key)
            return f"{self.rows[line].name}, {column.title}: {said}" + (f". {mark.sentence}" if mark else "")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102 - Qt's own
        if role != Qt.ItemDataRole.EditRole or self.locked:
            return False
        if str(value) == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        return self.type_texts([(index.row(), index.column(), str(value))]) > 0

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            return column.tip or column.title.replace("\n", " ") if role == Qt.ItemDataRole.ToolTipRole else None
        if orientation == Qt.Orientation.Vertical and section < len(self.rows):
            row = self.rows[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return row.name
            return " · ".join(filter(None, (row.name, row.detail))) if role == Qt.ItemDataRole.ToolTipRole else None
        return None

    # Inside

    def _tip(self, line: int, column: GridColumn) -> str:
        mark, beside = self.mark(line, column.key), self.rows[line].beside.get(column.key)
        lines = [mark.sentence] if mark is not None else []
        if beside is not None:
            lines.append(f"{self.beside_name}: {column.kind.write(beside)}")
        return "\n".join(lines)

    def _understood(self, column: GridColumn, text: str) -> Cell:
        text = text.strip()
        if text in _NOTHING:
            return EMPTY
        try:
            return Cell(column.kind.read(text))
        except RuleBroken as broken:
            return Cell(None, text, Mark(broken.sentence, is_error=True, proposed=column.kind.mend(text)))

    def _put(self, cells: Iterable[tuple[int, str, Cell]]) -> int:
        if self.locked:
            return 0
        step = []
        for (line, key), cell in {(line, key): cell for line, key, cell in cells}.items():
            id = self.rows[line].id
            if self.cell(line, key) != cell:
                step.append((id, key, self._typed.get(id, {}).get(key), cell))
        if not step:
            return 0
        self._undo = [*self._undo[-_LONGEST_UNDO:], step]
        self._redo.clear()
        self._apply([(id, key, after) for id, key, _, after in step])
        return len(step)

    def _apply(self, changes: Sequence[tuple[int, str, Cell | None]]) -> None:
        for id, key, cell in changes:
            kept = self.rows[self._place[id]].values.get(key)
            typed = self._typed.setdefault(id, {})
            seen = self._seen.setdefault(id, {})
            if cell is None or (cell.text is None and _same(cell.value, kept)):
                typed.pop(key, None)
                seen.pop(key, None)
            else:
                typed[key] = cell
                seen[key] = kept
        for id in {id for id, _, _ in changes}:
            if not self._typed[id]:
                del self._typed[id], self._seen[id]
            self._judge(id)
        lines = [self._place[id] for id, _, _ in changes]
        self.dataChanged.emit(self.index(min(lines), 0), self.index(max(lines), len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, min(lines), max(lines))
        self.judged.emit()
        self.edited.emit()

    def _hold(self, id: int, cells: Mapping[str, Cell], seen: Mapping[str, Any]) -> None:
        kept = self.rows[self._place[id]].values
        differing = {key: cell for key, cell in cells.items() if cell.text is not None or not _same(cell.value, kept.get(key))}
        if differing:
            self._typed[id] = differing
            self._seen[id] = {key: seen[key] for key in differing}
        self._judge(id)

    def _beneath(self, row: GridRow, key: str, mark: Mark | None) -> Mark | None:
        """Return the remark at a typed cell below which something else is kept now; it goes before any other."""
        seen, now = self._seen[row.id][key], row.values.get(key)
        if _same(seen, now):
            return mark
        kind = self.columns[self.column_of(key)].kind
        before, after = (tr("chưa ghi") if value is None else kind.write(value) for value in (seen, now))
        sentence = tr("Trong lúc nhập, ô này đã được ghi khác: nay là {now} (trước là {seen}).").format(now=after, seen=before)
        if mark is None:
            return Mark(sentence, proposed=now)
        return Mark(f"{sentence} {mark.sentence}", mark.is_error, now)

    def _judge(self, id: int) -> None:
        if self._check is None:
            return
        marks = self._check(self.rows[self._place[id]], self.values_of(id))
        if marks:
            self._marks[id] = marks
        else:
            self._marks.pop(id, None)

    def _tell_all(self) -> None:
        if self.rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)


def _same(one: Any, other: Any) -> bool:
    """Whether two values are the same; 0 and not recorded, 1 and yes are not."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)
