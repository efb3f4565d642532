"""The one model of all long lists: the ids in order, and windows of rows fetched when they come into sight."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.columns import Column, ListAsk, Listed

WINDOW = 100
_WINDOWS_AT_ONCE = 4
_KEPT_ROWS = 20_000
_GATHER_MS = 8
Index = QModelIndex | QPersistentModelIndex
_ALIGN = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
#: Role of the tone of a cell (muted, warn, bad, good or None).
TONE = Qt.ItemDataRole.UserRole + 1
#: Role that says whether a cell is bold.
STRONG = Qt.ItemDataRole.UserRole + 3
#: Role that says whether a line is only near what was typed.
NEAR = Qt.ItemDataRole.UserRole + 2


class ColumnsModel(QAbstractTableModel):
    """What long and small tables share: a row object behind every line, columns as value objects."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    def row_at(self, row: int) -> Any:
        """Return the row object of a line, or None while it is not there yet."""
        raise NotImplementedError

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[index.column()].align] | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, TONE, STRONG):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) or None if column.tip is not None else None
        if role == STRONG:
            return column.strong is not None and column.strong(row)
        tone = column.tone(row) if column.tone is not None else None
        if role == TONE:
            return tone or ("muted" if column.text_of(row) == "—" else None)
        return theme.look().colour(tone) if tone else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.title
        return _ALIGN[column.align] | Qt.AlignmentFlag.AlignVCenter if role == Qt.ItemDataRole.TextAlignmentRole else None


class WindowedTable(ColumnsModel):
    """A list over the database; 200 000 lines are as fluent as 20.

    Rows that were shown stay until newer ones have arrived, so that a refresh does not flicker.

    Args:
        with_ask: the question for rows is handed the `ListAsk` the ids came from, too: its rows depend on day or year.
        first: ``question(reading, ListAsk, count) -> ids``, the first `count` of them, fast; or None where they are not. What
            is asked for first of all is then shown from its first window on, and the whole list is read behind it.

    Attributes:
        exact: how many ids fit what was asked; those after them are only near what was typed. is_loaded: the whole list is there.
        about_to_change, arrived: around the arrival of a list of ids. rows_arrived: rows came into the cache. begun: the
            first window is shown, or there is none to be shown first.
    """

    about_to_change = Signal()
    arrived = Signal()
    rows_arrived = Signal()
    begun = Signal()

    def __init__(
        self,
        shell: Shell,
        columns: Sequence[Column[Any]],
        ids: Callable[..., Sequence[int] | Listed],
        rows: Callable[..., Sequence[Any]],
        row_id: Callable[[Any], int] = attrgetter("id"),
        parent: QObject | None = None,
        *,
        with_ask: bool = False,
        first: Callable[..., Sequence[int] | None] | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self.ask = ListAsk()
        self.exact = 0
        self._shown_ask = self.ask
        self._with_ask = with_ask
        self.is_loaded = False
        self._shell, self._ask_ids, self._ask_rows, self._row_id = shell, ids, rows, row_id
        self._ask_first = first
        self._ids: list[int] = []
        self._places: dict[int, int] | None = None
        self._cache: OrderedDict[int, Any] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._under_way: frozenset[int] = frozenset()
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._fetch)

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the list, in order."""
        return self._ids

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102 - Qt's own
        return 0 if parent.isValid() else len(self._ids)

    def set_ask(self, ask: ListAsk) -> None:
        """Ask for another list."""
        self.ask = ask
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the ids, then for the rows in sight."""
        ask = self.ask
        if self._ask_first is not None and self.begins:
            self._shell.ask(
                self._ask_first, ask, WINDOW, then=lambda ids: self._on_first(ids, ask), failed=lambda _: self._go_on(ask), owner=self,
                slot="ids",
            )  # fmt: skip
        else:
            self._ask_all(ask)

    @property
    def begins(self) -> bool:
        """Whether the first window is (to be) shown before the list is there."""
        return self._ask_first is not None and not self.is_loaded

    def _ask_all(self, ask: ListAsk) -> None:
        self._shell.ask(self._ask_ids, ask, then=lambda ids: self._on_ids(ids, ask), owner=self, slot="ids")

    def row_at(self, row: int) -> Any:
        """Return the row object of a line; None while it is fetched."""
        if not 0 <= row < len(self._ids):
            return None
        row_id = self._ids[row]
        found = self._cache.get(row_id)
        if found is None or row_id in self._stale:
            self._want(row // WINDOW)
        return found

    def place_of(self, row_id: int) -> int:
        """Return the line of an id, or -1."""
        if self._places is None:
            self._places = {found: place for place, found in enumerate(self._ids)}
        return self._places.get(row_id, -1)

    def cached(self, row_ids: Iterable[int]) -> dict[int, Any] | None:
        """Return the rows of these ids if all of them are at hand and fresh, else None."""
        found: dict[int, Any] = {}
        for row_id in row_ids:
            row = self._cache.get(row_id)
            if row is None or row_id in self._stale:
                return None
            found[row_id] = row
        return found

    def at_hand(self, row_ids: Iterable[int]) -> list[Any]:
        """Return the rows of these ids, without those that are not at hand."""
        return [self._cache[row_id] for row_id in row_ids if row_id in self._cache]

    def fetcher(self) -> Callable[..., Iterator[Any]]:
        """Return ``fetch(row_ids, step=None)`` that reads rows one window after the other, as the list stands now.

        For worker threads: it does not touch the model's cache. Rows deleted meanwhile are left out.
        """
        office, question, words, row_id_of = self._shell.office, self._ask_rows, self._more_words(), self._row_id

        def fetch(row_ids: Sequence[int], step: Callable[[int, int], None] | None = None) -> Iterator[Any]:
            for start in range(0, len(row_ids), 10 * WINDOW):
                part = list(row_ids[start : start + 10 * WINDOW])
                found = {row_id_of(row): row for row in office.ask(question, part, *words)}
                yield from (found[row_id] for row_id in part if row_id in found)
                if step is not None:
                    step(min(start + len(part), len(row_ids)), len(row_ids))

        return fetch

    def fetch_all(self, row_ids: Sequence[int], step: Callable[[int, int], None] | None = None) -> list[Any]:
        """Read rows in the order of `row_ids`. For worker threads."""
        return list(self.fetcher()(row_ids, step))

    def _more_words(self) -> tuple[ListAsk, ...]:
        return (self._shown_ask,) if self._with_ask else ()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's own
        return index.row() >= self.exact if role == NEAR else super().data(index, role)

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Show the same columns under other headings, or filled another way."""
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _on_first(self, ids: Sequence[int] | None, ask: ListAsk) -> None:
        """Show the first window; its rows are fetched before the rest of the list is asked for."""
        if not ids:
            self._go_on(ask)
            return
        self._shown_ask = ask
        self.beginResetModel()
        self._ids, self._places, self.exact = list(ids), None, len(ids)
        self._under_way = frozenset({0})
        self.endResetModel()

        def show(rows: Sequence[Any]) -> None:
            self._on_rows(rows)
            self._go_on(ask)

        def fail(error: Exception) -> None:
            self._on_failed(error)
            self._go_on(ask)

        self._shell.ask(self._ask_rows, self._ids, *self._more_words(), then=show, failed=fail, owner=self, slot="first rows")

    def _go_on(self, ask: ListAsk) -> None:
        if ask == self.ask and not self.is_loaded:
            self._ask_all(ask)
        self.begun.emit()

    def _on_ids(self, answer: Sequence[int] | Listed, ask: ListAsk) -> None:
        listed = answer if isinstance(answer, Listed) else Listed(answer)
        fresh = [*listed.ids, *listed.near]
        self._shown_ask = ask
        self._stale = set(self._cache)
        self._under_way = frozenset()
        first, self.is_loaded = not self.is_loaded, True
        if fresh == self._ids and len(listed.ids) == self.exact and not first:
            self._repaint(range(len(self._ids)))
        else:
            self.about_to_change.emit()
            self.beginResetModel()
            self._ids, self._places, self.exact = fresh, None, len(listed.ids)
            self._wanted.clear()
            self.endResetModel()
        self.arrived.emit()

    def _want(self, window: int) -> None:
        self._wanted[window] = None
        self._wanted.move_to_end(window)
        while len(self._wanted) > _WINDOWS_AT_ONCE:
            self._wanted.popitem(last=False)
        if not self._gather.isActive():
            self._gather.start()

    def _fetch(self) -> None:
        """Ask for the windows last looked at, in one question; an older one still waiting is dropped by the shell."""
        if self._wanted.keys() <= self._under_way:
            return
        ids = [row_id for window in self._wanted for row_id in self._ids[window * WINDOW : (window + 1) * WINDOW]]
        missing = [row_id for row_id in ids if row_id not in self._cache or row_id in self._stale]
        if missing:
            self._under_way = frozenset(self._wanted)
            self._shell.ask(
                self._ask_rows, missing, *self._more_words(), then=self._on_rows, failed=self._on_failed, owner=self, slot="rows"
            )

    def _on_failed(self, error: Exception) -> None:
        self._under_way = frozenset()
        self._shell.say(str(error))

    def _on_rows(self, rows: Sequence[Any]) -> None:
        places = []
        for row in rows:
            row_id = self._row_id(row)
            self._cache[row_id] = row
            self._cache.move_to_end(row_id)
            self._stale.discard(row_id)
            places.append(self.place_of(row_id))
        while len(self._cache) > _KEPT_ROWS:
            gone, _ = self._cache.popitem(last=False)
            self._stale.discard(gone)
        for window in self._under_way:
            self._wanted.pop(window, None)
        self._under_way = frozenset()
        self._repaint([place for place in places if place >= 0])
        self.rows_arrived.emit()

    def _repaint(self, places: Sequence[int]) -> None:
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(self.columns) - 1))
