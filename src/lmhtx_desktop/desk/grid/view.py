"""The grid on screen: keys, selection, blocks of cells, columns of choice."""

import json
from collections.abc import Callable, Iterable
from fractions import Fraction

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLabel, QMenu, QTableView, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.grid.clipboard import block_of, spread, text_of
from lmhtx_desktop.desk.grid.delegate import GridDelegate
from lmhtx_desktop.desk.grid.headings import ColumnHeading, RowHeading
from lmhtx_desktop.desk.grid.model import GridModel
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

ROW_HEIGHT = 28
_SAME = {
    QKeySequence.StandardKey.Copy: "copy", QKeySequence.StandardKey.Cut: "cut", QKeySequence.StandardKey.Paste: "paste",
    QKeySequence.StandardKey.Undo: "undo", QKeySequence.StandardKey.Redo: "redo",
}  # fmt: skip
_CTRL = {Qt.Key.Key_D: "fill_down", Qt.Key.Key_R: "fill_right"}
_FAR = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}


class GridView(QTableView):
    """Shows a `GridModel` and lets it be typed into.

    Enter and Tab go on (Enter returns under the first cell of a line filled with Tab), F2 edits, letters and digits type over,
    Del clears, Ctrl+C, X, V exchange blocks with a spreadsheet, Ctrl+D and Ctrl+R fill, Ctrl+Enter fills the selection with
    what is typed, Ctrl+Z and Ctrl+Y go back and forth, Ctrl+arrows jump to the edge of what is filled.

    Attributes:
        moved: the cursor is elsewhere. chosen: the selection is another one. typing: line, place of the column and text while
            a cell is typed into. said: a sentence about what was just done. layout_changed: columns or widths are others.
    """

    moved = Signal()
    chosen = Signal()
    typing = Signal(int, int, str)
    said = Signal(str)
    layout_changed = Signal()

    def __init__(self, grid: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.shows_beside = True
        self.typing_starts = False
        self._tabbed_from: int | None = None
        self._laying = False
        self._widths: dict[str, int] = {}
        self.setHorizontalHeader(ColumnHeading(self))
        self.setVerticalHeader(RowHeading(self))
        self.corner = QLabel(self)
        theme.style(self.corner, "gridcorner")
        self.corner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setModel(grid)
        self.setItemDelegate(GridDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.horizontalHeader().sectionMoved.connect(lambda: self._on_layout())
        grid.modelReset.connect(self.measure)
        theme.look().changed.connect(self.measure)
        self.selectionModel().currentChanged.connect(self._on_moved)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        for place, column in enumerate(grid.columns):
            self.setColumnHidden(place, not column.visible)
        self.measure()

    # Where things stand

    def shown_columns(self) -> list[int]:
        """Return the places of the columns in sight, from left to right."""
        head = self.horizontalHeader()
        return [place for place in sorted(range(len(self.grid.columns)), key=head.visualIndex) if not self.isColumnHidden(place)]

    def block(self) -> tuple[range, list[int]]:
        """Return the selected lines and columns (in sight, from left to right); the cursor's cell where nothing is selected."""
        ranges = self.selectionModel().selection().toList()
        current = self.currentIndex()
        if not ranges:
            return (range(current.row(), current.row() + 1), [current.column()]) if current.isValid() else (range(0), [])
        left, right = min(part.left() for part in ranges), max(part.right() for part in ranges)
        top, bottom = min(part.top() for part in ranges), max(part.bottom() for part in ranges)
        head = self.horizontalHeader()
        between = sorted(head.visualIndex(place) for place in (left, right))
        columns = [place for place in self.shown_columns() if between[0] <= head.visualIndex(place) <= between[1]]
        return range(top, bottom + 1), columns

    def go_to(self, line: int, key: str) -> None:
        """Put the cursor on a cell, showing its column if it is hidden."""
        place = self.grid.column_of(key)
        if place < 0 or not 0 <= line < len(self.grid.rows):
            return
        if self.isColumnHidden(place):
            self.setColumnHidden(place, False)
            self._on_layout()
        index = self.grid.index(line, place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        self.setFocus()

    def go_to_next_mark(self) -> bool:
        """Put the cursor on the next cell with a remark after this one, from the top again at the end; whether there is any."""
        head = self.horizontalHeader()
        order = [(line, head.visualIndex(self.grid.column_of(key)), key) for line, key in self.grid.marked()]
        if not order:
            return False
        order.sort()
        here = (self.currentIndex().row(), head.visualIndex(self.currentIndex().column()) if self.currentIndex().isValid() else -1)
        line, _, key = next((each for each in order if each[:2] > here), order[0])
        self.go_to(line, key)
        return True

    def tone_of_row(self, id: int) -> str:
        """Return the colour of a row's dot: red when it cannot be saved, accent when it is changed, "" otherwise."""
        if not self.grid.is_changed(id):
            return ""
        return "bad" if self.grid.has_error(id) else "accent"

    def sum_up(self) -> str:
        """Say sum, average and count of the selected numbers; "" where fewer than two cells are filled."""
        lines, columns = self.block()
        filled, numbers = 0, []
        for place in columns:
            column = self.grid.columns[place]
            for line in lines:
                value = self.grid.cell(line, column.key).value
                if value is None:
                    continue
                filled += 1
                number = column.kind.number(value)
                if number is not None:
                    numbers.append(number)
        if filled < 2:
            return ""
        if not numbers:
            return tr("Đếm: {count}").format(count=format_number(filled))
        total = Fraction(sum(numbers))
        return tr("Tổng: {total} · Trung bình: {average} · Đếm: {count}").format(
            total=format_number(total, 2), average=format_number(total / len(numbers), 2), count=format_number(filled)
        )

    # What can be done with a selection

    def copy(self) -> None:
        """Put the selected block on the clipboard, without headings, numbers as numbers."""
        lines, columns = self.block()
        if not columns:
            return
        block = []
        for line in lines:
            cells = [(self.grid.columns[place], self.grid.cell(line, self.grid.columns[place].key)) for place in columns]
            block.append(
                [
                    cell.text if cell.text is not None else "" if cell.value is None else column.kind.plain(cell.value)
                    for column, cell in cells
                ]
            )
        QGuiApplication.clipboard().setText(text_of(block))

    def cut(self) -> None:
        """Copy the selected block and clear it."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Take a block from the clipboard: the first value at the upper left of the selection; one value fills the selection."""
        block = block_of(QGuiApplication.clipboard().text())
        lines, columns = self.block()
        if not columns or not block or self._refuse_if_locked():
            return
        block = spread(block, len(lines), len(columns))
        shown = self.shown_columns()
        rightwards = shown[shown.index(columns[0]) :]
        top = lines[0]
        fitting = [line[: len(rightwards)] for line in block[: len(self.grid.rows) - top]]
        changed = self.grid.type_texts(
            (top + down, rightwards[across], text) for down, line in enumerate(fitting) for across, text in enumerate(line)
        )
        self._select(top, top + len(fitting) - 1, columns[0], rightwards[len(fitting[0]) - 1])
        self._tell_pasted(changed, len(block) - len(fitting), len(block[0]) - len(fitting[0]))

    def clear_cells(self) -> None:
        """Make the selected cells "not recorded"."""
        lines, columns = self.block()
        if not self._refuse_if_locked():
            self.grid.type_texts((line, place, "") for line in lines for place in columns)

    def fill_down(self) -> None:
        """Repeat the first selected line in the lines below; with one line selected, repeat the line above in it."""
        lines, columns = self.block()
        if len(lines) == 1 and lines[0] > 0:
            lines = range(lines[0] - 1, lines[0] + 1)
        keys = [self.grid.columns[place].key for place in columns if self.grid.columns[place].editable]
        if not self._refuse_if_locked() and lines:
            self.grid.put_cells([(line, key, self.grid.cell(lines[0], key)) for line in lines[1:] for key in keys])

    def fill_right(self) -> None:
        """Repeat the first selected column in the columns to its right."""
        lines, columns = self.block()
        if len(columns) > 1 and not self._refuse_if_locked():
            texts = {line: str(self.grid.index(line, columns[0]).data(Qt.ItemDataRole.EditRole)) for line in lines}
            self.grid.type_texts((line, place, texts[line]) for line in lines for place in columns[1:])

    def fill_selection(self, text: str) -> None:
        """Type the same text into every selected cell (Ctrl+Enter)."""
        lines, columns = self.block()
        if not self._refuse_if_locked():
            self.grid.type_texts((line, place, text) for line in lines for place in columns)

    def undo(self) -> None:
        """Take back the last step of typing."""
        self._show_step(self.grid.undo())

    def redo(self) -> None:
        """Do again the step taken back."""
        self._show_step(self.grid.redo())

    # Moving

    def step(self, down: int, right: int) -> None:
        """Move the cursor to a neighbouring cell in sight."""
        self._tabbed_from = None
        self._step(down, right)

    def step_row(self, down: int) -> None:
        """Go on to the next line; after Tab, to the column Tab was first pressed in."""
        place = self._tabbed_from
        self._tabbed_from = None
        self._step(down, 0, place)

    def step_column(self, right: int) -> None:
        """Go on to the next column; at the end of a line to the first of the next."""
        if self._tabbed_from is None:
            self._tabbed_from = self.currentIndex().column()
        shown = [place for place in self.shown_columns() if self.grid.columns[place].editable]
        line, here = self.currentIndex().row(), self.currentIndex().column()
        if here not in shown:
            self._step(0, right)
            return
        at = shown.index(here) + right
        if not 0 <= at < len(shown):
            line, at = line + right, 0 if right > 0 else len(shown) - 1
        if 0 <= line < len(self.grid.rows):
            self._go(line, shown[at])

    def _step(self, down: int, right: int, place: int | None = None) -> None:
        shown, current = self.shown_columns(), self.currentIndex()
        if not shown or not self.grid.rows or not current.isValid():
            return
        here = place if place is not None else current.column()
        at = shown.index(here) if here in shown else 0
        line = max(0, min(current.row() + down, len(self.grid.rows) - 1))
        self._go(line, shown[max(0, min(at + right, len(shown) - 1))])

    def _go(self, line: int, place: int, *, extend: bool = False) -> None:
        flag = QItemSelectionModel.SelectionFlag
        index = self.grid.index(line, place)
        if extend:
            anchor = self._anchor()
            self._select(min(line, anchor.row()), max(line, anchor.row()), anchor.column(), place)
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        else:
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self.scrollTo(index)

    def _anchor(self) -> QModelIndex:
        """Return the corner of the selection opposite the cursor."""
        lines, columns = self.block()
        current = self.currentIndex()
        line = lines[-1] if current.row() == lines[0] else lines[0]
        place = columns[-1] if current.column() == columns[0] else columns[0]
        return self.grid.index(line, place)

    def _far(self, down: int, right: int) -> tuple[int, int]:
        """Return the cell at the edge of what is filled, in a direction: as Ctrl+arrow in a spreadsheet."""
        shown = self.shown_columns()
        line, at = self.currentIndex().row(), shown.index(self.currentIndex().column())

        def inside(line: int, at: int) -> bool:
            return 0 <= line < len(self.grid.rows) and 0 <= at < len(shown)

        def filled(line: int, at: int) -> bool:
            cell = self.grid.cell(line, self.grid.columns[shown[at]].key)
            return cell.value is not None or cell.text is not None

        def on(line: int, at: int) -> tuple[int, int]:
            return line + down, at + right

        if not inside(*on(line, at)):
            return line, shown[at]
        wanted = filled(line, at) and filled(*on(line, at))
        line, at = on(line, at)
        while inside(*on(line, at)) and (filled(*on(line, at)) if wanted else not filled(line, at)):
            line, at = on(line, at)
        return line, shown[at]

    # Keys

    def event(self, event: QEvent) -> bool:
        """The grid's keys come before the window's, such as Ctrl+Z while there is something typed to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        act = self._act_of(event)
        if act is not None:
            act()
            return
        self.typing_starts = True
        try:
            super().keyPressEvent(event)
        finally:
            self.typing_starts = False
        if event.key() in _FAR:
            self._tabbed_from = None

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        for same, name in _SAME.items():
            if event.matches(same):
                may = {"undo": self.grid.can_undo, "redo": self.grid.can_redo}.get(name, True)
                return getattr(self, name) if may else None
        if modifiers == control and key in _CTRL:
            return getattr(self, _CTRL[Qt.Key(key)])  # type: ignore[no-any-return]
        if modifiers & control and key in _FAR and self.currentIndex().isValid():
            return lambda: self._go(*self._far(*_FAR[Qt.Key(key)]), extend=bool(modifiers & shift))
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers in (Qt.KeyboardModifier.NoModifier, shift):
            return lambda: self.step_row(-1 if modifiers == shift else 1)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not modifiers & control:
            return lambda: self.step_column(-1 if key == Qt.Key.Key_Backtab else 1)
        plain = {Qt.Key.Key_Delete: self.clear_cells, Qt.Key.Key_F2: self.edit_cell, Qt.Key.Key_Backspace: self._start_empty}
        return plain.get(Qt.Key(key)) if not modifiers else None

    def edit_cell(self) -> None:
        """Edit the cell under the cursor, the caret behind its text (F2)."""
        if self.currentIndex().isValid() and not self._refuse_if_locked():
            self.edit(self.currentIndex())
            self._caret_to_end()

    def commit_editor(self) -> None:
        """Take what is being typed for typed."""
        editor = self.indexWidget(self.currentIndex()) if self.state() == QAbstractItemView.State.EditingState else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the grid."""
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: D102 - Qt's own
        super().closeEditor(editor, hint)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.grid.rows and self.shown_columns():
            self._go(0, self.shown_columns()[0])
        self.horizontalHeader().viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusOutEvent(event)
        self.horizontalHeader().viewport().update()

    # Columns

    def column_menu(self) -> QMenu:
        """Return the menu in which columns are chosen, group by group."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group, shown = "", self.shown_columns()
        for place, column in enumerate(self.grid.columns):
            if column.group != group:
                group = column.group
                menu.addSection(group)
            line = menu.addAction(column.title.replace("\n", " "))
            line.setCheckable(True)
            line.setChecked(place in shown)
            line.setEnabled(shown != [place])
            line.toggled.connect(self._shower(place))
        menu.addSeparator()
        menu.addAction(tr("Về cách bày ban đầu"), self.reset_layout)
        return menu

    def show_columns(self, keys: Iterable[str]) -> None:
        """Show just these columns."""
        wanted = set(keys)
        for place, column in enumerate(self.grid.columns):
            self.setColumnHidden(place, column.key not in wanted)
        self._on_layout()

    def layout_text(self) -> str:
        """Return order, widths and choice of the columns, to be remembered."""
        head = self.horizontalHeader()
        columns = self.grid.columns
        return json.dumps({
            "order": [columns[place].key for place in sorted(range(len(columns)), key=head.visualIndex)],
            "shown": [columns[place].key for place in self.shown_columns()],
            "widths": self._widths,
            "names": self.names.wanted,
        })  # fmt: skip

    def apply_layout(self, text: str) -> None:
        """Lay the columns out as remembered; what is unknown is passed over."""
        try:
            told = json.loads(text)
            order, shown, widths, names = list(told["order"]), set(told["shown"]), dict(told["widths"]), int(told["names"])
        except (ValueError, KeyError, TypeError):
            return
        known = {column.key: place for place, column in enumerate(self.grid.columns)}
        self._laying = True
        self._widths = {key: int(width) for key, width in widths.items() if key in known}
        head = self.horizontalHeader()
        for target, key in enumerate(key for key in order if key in known):
            head.moveSection(head.visualIndex(known[key]), target)
        for key in order:
            if key in known:
                self.setColumnHidden(known[key], key not in shown)
        self._laying = False
        self.names.want(names)
        self.measure()

    def reset_layout(self) -> None:
        """Lay the columns out as the program ships them."""
        shipped = {
            "order": [column.key for column in self.grid.columns], "widths": {}, "names": 0,
            "shown": [column.key for column in self.grid.columns if column.visible],
        }  # fmt: skip
        self.apply_layout(json.dumps(shipped))
        self._on_layout()

    def measure(self) -> None:
        """Give rows and columns their sizes."""
        self._laying = True
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        for place, column in enumerate(self.grid.columns):
            self.setColumnWidth(place, theme.px(self._widths.get(column.key, column.width)))
        self._laying = False
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        self.updateGeometries()

    def updateGeometries(self) -> None:  # noqa: D102 - Qt's own
        super().updateGeometries()
        frame = self.frameWidth()
        self.corner.setGeometry(frame, frame, self.verticalHeader().width(), self.horizontalHeader().height())

    # Inside

    @property
    def names(self) -> RowHeading:
        """The names at the left."""
        head = self.verticalHeader()
        assert isinstance(head, RowHeading)
        return head

    def _refuse_if_locked(self) -> bool:
        if self.grid.locked:
            self.said.emit(tr("Dữ liệu đang mở ở chế độ chỉ đọc."))
        return self.grid.locked

    def _start_empty(self) -> None:
        """Begin typing in an emptied cell, as Backspace does in a spreadsheet."""
        if self.currentIndex().isValid() and not self._refuse_if_locked():
            self.grid.type_texts([(self.currentIndex().row(), self.currentIndex().column(), "")])
            self.typing_starts = True
            self.edit(self.currentIndex())
            self.typing_starts = False

    def _caret_to_end(self) -> None:
        editor = self.indexWidget(self.currentIndex())
        if editor is not None and hasattr(editor, "end"):
            editor.end(False)

    def _select(self, top: int, bottom: int, left: int, right: int) -> None:
        head = self.horizontalHeader()
        between = sorted((head.visualIndex(left), head.visualIndex(right)))
        selection = QItemSelection()
        for place in self.shown_columns():
            if between[0] <= head.visualIndex(place) <= between[1]:
                selection.select(self.grid.index(top, place), self.grid.index(bottom, place))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_step(self, cell: tuple[int, str] | None) -> None:
        if cell is not None:
            self.go_to(*cell)

    def _tell_pasted(self, changed: int, below: int, beyond: int) -> None:
        parts = [tr("Đã dán, {count} ô thay đổi.").format(count=format_number(changed))]
        if below > 0:
            parts.append(tr("{count} dòng cuối không có chỗ nên bỏ qua.").format(count=format_number(below)))
        if beyond > 0:
            parts.append(tr("{count} cột cuối không có chỗ nên bỏ qua.").format(count=format_number(beyond)))
        self.said.emit(" ".join(parts))

    def _shower(self, place: int) -> Callable[[bool], None]:
        def show(wanted: bool) -> None:
            self.setColumnHidden(place, not wanted)
            self._on_layout()

        return show

    def _on_layout(self) -> None:
        if not self._laying:
            self.layout_changed.emit()

    def _on_resized(self, place: int, old: int, new: int) -> None:
        if not self._laying and new and old:
            self._widths[self.grid.columns[place].key] = round(new * 100 / theme.look().zoom)
            self.layout_changed.emit()

    def _on_moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.row() != previous.row():
            self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()
        self.moved.emit()
