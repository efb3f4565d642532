"""What record pages are made of: a head with badges and acts, cards of labelled values, tabs, tiles."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, buttons_of
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.gone import Gone
from lmhtx_desktop.desk.layouts import clear
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.simple import SimpleTable
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

__all__ = ["Badge", "Card", "EmptyNote", "Facts", "Header", "RecordPage", "SimpleTable", "Tabs", "Tiles", "history_action"]


class Badge(QLabel):
    """A word of status: neutral, good, warn, bad or accent. The word says it; the colour only helps."""

    def __init__(self, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        theme.style(self, "badge", tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class Header(QWidget):
    """The head of a record page: what it is, its state, and what can be done with it."""

    def __init__(self, read_only_reason: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = read_only_reason
        self._column = QVBoxLayout(self)
        theme.space(self._column, 0, 6)
        self._inside: QWidget | None = None

    def set(self, title: str, subtitle: str = "", badges: Sequence[Badge] = (), actions: Sequence[Action] = ()) -> None:
        """Show another record."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        theme.space(inside, 0, 8)
        first = FlowLayout()
        theme.space(first, 0, 8)
        name = QLabel(title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.style(name, "title")
        first.addWidget(name)
        for badge in badges:
            first.addWidget(badge)
        inside.addLayout(first)
        if subtitle:
            under = QLabel(subtitle)
            under.setTextFormat(Qt.TextFormat.PlainText)
            under.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            under.setWordWrap(True)
            theme.style(under, "muted")
            inside.addWidget(under)
        if actions:
            bar = FlowLayout()
            theme.space(bar, 0, 8)
            for button in buttons_of(actions, self._inside, self._reason):
                bar.addWidget(button)
            inside.addLayout(bar)
            page = self.parentWidget()
            if page is not None:
                _move_keys(self._inside, page)
        self._column.addWidget(self._inside)


class Card(QFrame):
    """A section of a page: a heading, its acts, and what is added below."""

    def __init__(
        self,
        title: str = "",
        actions: Sequence[Action] = (),
        columns: int = 1,
        *,
        read_only_reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self._columns, self._count = columns, 0
        column = QVBoxLayout(self)
        theme.space(column, (16, 12, 16, 14), 10)
        if title or actions:
            head = QHBoxLayout()
            theme.space(head, 0, 8)
            name = QLabel(title)
            name.setWordWrap(True)
            theme.style(name, "heading")
            head.addWidget(name, 1)
            for button in buttons_of(actions, self, read_only_reason):
                head.addWidget(button)
            column.addLayout(head)
        self.setAccessibleName(title)
        self._grid = QGridLayout()
        theme.space(self._grid, 0, 12)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid, 1000)
        column.addStretch(1)

    def add(self, widget: QWidget) -> QWidget:
        """Add a widget; they fill the card's columns row by row."""
        self._grid.addWidget(widget, self._count // self._columns, self._count % self._columns)
        self._count += 1
        return widget


class Facts(QWidget):
    """Labelled values: the label in grey, the value beside or below it."""

    def __init__(self, pairs: Sequence[tuple[str, str | QWidget]] = (), columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        theme.space(self._grid, 0, 10)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        self.set(pairs)

    def set(self, pairs: Sequence[tuple[str, str | QWidget]]) -> None:
        """Show other values; "" is shown as not recorded."""
        clear(self._grid)
        for place, (label, value) in enumerate(pairs):
            self._grid.addWidget(_fact(label, value), place // self._columns, place % self._columns, Qt.AlignmentFlag.AlignTop)


#: So many tiles beside each other leave room for the largest numbers (a trillion đồng) on the smallest screen.
_WITH_LARGE_NUMBERS = 4


class Tiles(QWidget):
    """A row of figures that say the state at a glance: (label, number, note, tone). Of more than four the numbers are smaller."""

    def __init__(self, tiles: Sequence[tuple[str, str, str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        theme.space(self._row, 0, 12)
        self.set(tiles)

    def set(self, tiles: Sequence[tuple[str, str, str, str]]) -> None:
        """Show other figures."""
        clear(self._row)
        size = "display" if len(tiles) <= _WITH_LARGE_NUMBERS else "title"
        for label, number, note, tone in tiles:
            tile = QFrame()
            theme.style(tile, "card")
            tile.setAccessibleName(f"{label}: {number}. {note}")
            column = QVBoxLayout(tile)
            theme.space(column, (16, 12, 16, 12), 2)
            for text, role in ((label, "muted"), (number, size), (note, "hint")):
                line = QLabel(text)
                line.setTextFormat(Qt.TextFormat.PlainText)
                line.setWordWrap(role != size)
                theme.style(line, role, **({"tone": tone} if role == size and tone else {}))
                if text or role == size:
                    column.addWidget(line)
            column.addStretch(1)
            self._row.addWidget(tile, 1)


class Tabs(QTabWidget):
    """Tabs whose pages are made when they are first looked at.

    Args:
        whole_page: the tabs are an area's page: pages behind them keep their own margins, the tabs stand above their titles.
    """

    def __init__(self, parent: QWidget | None = None, *, whole_page: bool = False) -> None:
        super().__init__(parent)
        self.setDocumentMode(not whole_page)
        self._above = 0 if whole_page else 12
        if whole_page:
            theme.style(self, "page")
        self._makers: dict[int, Callable[[], QWidget]] = {}
        self._holders: dict[int, QVBoxLayout] = {}
        self.currentChanged.connect(self._make)

    def add_lazy(self, title: str, make: Callable[[], QWidget]) -> None:
        """Add a tab; `make` is called once, when it is opened."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        theme.space(column, (0, self._above, 0, 0), 0)
        self._holders[self.count()] = column
        self._makers[self.count()] = make
        self.addTab(holder, title)
        self._make(self.currentIndex())

    def _make(self, place: int) -> None:
        make = self._makers.pop(place, None)
        if make is not None:
            self._holders[place].addWidget(make())


class RecordPage(Page):
    """The page of one record: it asks a question and fills header and body with the answer.

    Where the answer is None, or the question is refused, the record is there no more: the page says so and leads on.

    Attributes:
        header: `Header`. body: a column of cards that scrolls. gone: what stands here while the record is missing.
    """

    def __init__(
        self, shell: Shell, question: Callable[..., Any], *words: Any,
        listens: frozenset[Area] | set[Area] = frozenset(), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(shell, parent)
        self.listens = frozenset(listens)
        self._question, self._words = question, words
        outer = QVBoxLayout(self)
        theme.space(outer, (20, 14, 20, 12), 12)
        self.header = Header(shell.read_only_reason, self)
        outer.addWidget(self.header)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        theme.space(self.body, (0, 0, 4, 0), 12)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(self._inside)
        outer.addWidget(self._scroll, 1)
        self.gone = Gone(self)

    def refresh(self) -> None:
        """Ask again."""
        self.shell.ask(self._question, *self._words, then=self._on_answer, owner=self, slot="record", failed=self._on_failed)

    def gone_sentence(self) -> str:
        """Say that the record is not there; override to call it by its name."""
        return tr("Hồ sơ này không còn trong dữ liệu.")

    def fill(self, answer: Any) -> None:
        """Override: fill `header` and `body`, which is empty now; the answer is never None."""
        raise NotImplementedError

    def clear(self) -> None:
        """Empty the body."""
        clear(self.body)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self.gone.show(error.sentence)
        else:
            self.shell.say(str(error))

    def _on_answer(self, answer: Any) -> None:
        if answer is None:
            self.gone.show(self.gone_sentence())
            return
        self.gone.end()
        at = self._scroll.verticalScrollBar().value()
        self.clear()
        self.fill(answer)
        self.body.activate()
        self._scroll.verticalScrollBar().setValue(at)


def history_action(shell: Shell, area: Area, record_id: int, *, page: str = "", in_menu: bool = True) -> Action:
    """Return the act that shows who changed what of a record, and when."""
    return Action(tr("Lịch sử"), "Ctrl+H", lambda: shell.open_history(area, record_id, page), icon="history", writes=False, in_menu=in_menu)


def _fact(label: str, value: str | QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    theme.space(column, 0, 1)
    name = QLabel(label)
    name.setTextFormat(Qt.TextFormat.PlainText)
    theme.style(name, "hint")
    column.addWidget(name)
    if isinstance(value, QWidget):
        value.setAccessibleName(value.accessibleName() or label)
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        said = QLabel(value or "—")
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setAccessibleName(f"{label}: {value}")
        theme.style(said, "fact", tone="muted" if (value or "—") == "—" else "none")
        column.addWidget(said)
    return box


def _move_keys(inside: QWidget, page: QWidget) -> None:
    """Let the acts' keys work on the whole page, and vanish with the head they belong to."""
    for act in inside.actions():
        inside.removeAction(act)
        page.addAction(act)
