"""The grid on screen: keys, selection, blocks of cells, columns of choice."""

import json
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLabel, QMenu, QTableView, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.grid.block import Block
from lmhtx_desktop.desk.grid.delegate import GridDelegate
from lmhtx_desktop.desk.grid.headings import ColumnHeading, RowHeading
from lmhtx_desktop.desk.grid.model import GridModel
from lmhtx_desktop.desk.grid.walk import Walk
from lmhtx_desktop.kernel.language import tr

ROW_HEIGHT = 28
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
        self.block, self.walk = Block(self, grid), Walk(self, grid)
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

    def undo(self) -> None:
        """Take back the last step of typing."""
        self._show_step(self.grid.undo())

    def redo(self) -> None:
        """Do again the step taken back."""
        self._show_step(self.grid.redo())

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
            self.walk.forget()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        same = {
            QKeySequence.StandardKey.Copy: self.block.copy, QKeySequence.StandardKey.Cut: self.block.cut,
            QKeySequence.StandardKey.Paste: self.block.paste, QKeySequence.StandardKey.Undo: self.undo if self.grid.can_undo else None,
            QKeySequence.StandardKey.Redo: self.redo if self.grid.can_redo else None,
        }  # fmt: skip
        for meant, act in same.items():
            if event.matches(meant):
                return act
        if modifiers == control and key in (Qt.Key.Key_D, Qt.Key.Key_R):
            return self.block.fill_down if key == Qt.Key.Key_D else self.block.fill_right
        if modifiers & control and key in _FAR and self.currentIndex().isValid():
            return lambda: self.walk.go(*self.walk.far(*_FAR[Qt.Key(key)]), extend=bool(modifiers & shift))
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers in (Qt.KeyboardModifier.NoModifier, shift):
            return lambda: self.walk.step_row(-1 if modifiers == shift else 1)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not modifiers & control:
            return lambda: self.walk.step_column(-1 if key == Qt.Key.Key_Backtab else 1)
        plain = {Qt.Key.Key_Delete: self.block.clear_cells, Qt.Key.Key_F2: self.edit_cell, Qt.Key.Key_Backspace: self._start_empty}
        return plain.get(Qt.Key(key)) if not modifiers else None

    def edit_cell(self) -> None:
        """Edit the cell under the cursor, the caret behind its text (F2)."""
        if self.currentIndex().isValid() and not self.refuse_if_locked():
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
            self.walk.go(0, self.shown_columns()[0])
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

    def refuse_if_locked(self) -> bool:
        """Say why nothing can be typed here, where nothing can; whether that is so."""
        if self.grid.locked:
            self.said.emit(tr("Dữ liệu đang mở ở chế độ chỉ đọc."))
        return self.grid.locked

    def _start_empty(self) -> None:
        """Begin typing in an emptied cell, as Backspace does in a spreadsheet."""
        if self.currentIndex().isValid() and not self.refuse_if_locked():
            self.grid.type_texts([(self.currentIndex().row(), self.currentIndex().column(), "")])
            self.typing_starts = True
            self.edit(self.currentIndex())
            self.typing_starts = False

    def _caret_to_end(self) -> None:
        editor = self.indexWidget(self.currentIndex())
        if editor is not None and hasattr(editor, "end"):
            editor.end(False)

    def _show_step(self, cell: tuple[int, str] | None) -> None:
        if cell is not None:
            self.go_to(*cell)

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
