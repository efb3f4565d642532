"""Other ways to look at what a list shows (counts by group, by place): a switch in the head, panels in place of the table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import RadioEdit
from lmhtx_desktop.desk.table.columns import ListAsk
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from lmhtx_desktop.desk.table.listpage import ListPage


class AspectPanel(Protocol):
    """A panel in place of the table; a widget."""

    def show_ask(self, ask: ListAsk) -> None:
        """Show what the list asks for now."""

    def export(self, path: Path | None = None) -> None:
        """Write what is shown into a workbook."""

    def print_it(self) -> None:
        """Show it as a paper to be printed."""


@dataclass(frozen=True)
class Aspect:
    """One other way to look at a list. `make(page)` is called when it is first chosen."""

    key: str
    label: str
    make: Callable[["ListPage"], Any]


class AspectSwitch(QWidget):
    """Chooses between the list ("") and its other aspects.

    Attributes:
        chosen: another one was chosen; its key. current: the panel in sight, None while the list is.
    """

    chosen = Signal(str)

    def __init__(self, page: "ListPage", aspects: Sequence[Aspect]) -> None:
        super().__init__()
        self._page, self._aspects = page, {aspect.key: aspect for aspect in aspects}
        self._made: dict[str, Any] = {}
        self._stack: QStackedLayout | None = None
        self.current: Any = None
        self._radio = RadioEdit([("", tr("Danh sách")), *((aspect.key, aspect.label) for aspect in aspects)], self)
        self._radio.setAccessibleName(tr("Cách xem"))
        self._radio.set_value("")
        self._radio.edited.connect(lambda: self.choose(self._radio.value()))
        column = QVBoxLayout(self)
        theme.space(column, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column.addWidget(self._radio)

    def fill(self, stack: QStackedLayout) -> None:
        """Put panels into this stack from now on."""
        self._stack = stack

    def choose(self, key: str) -> None:
        """Show an aspect, or the list ("")."""
        with QSignalBlocker(self._radio):
            self._radio.set_value(key)
        panel = self._panel(key) if key else None
        if panel is self.current:
            return
        self.current = panel
        if panel is not None and self._stack is not None:
            self._stack.setCurrentWidget(panel)
        self.chosen.emit(key)

    def show_ask(self, ask: ListAsk) -> None:
        """Let the panel in sight show what the list asks for now."""
        if self.current is not None:
            self.current.show_ask(ask)

    def _panel(self, key: str) -> Any:
        if key not in self._made:
            self._made[key] = self._aspects[key].make(self._page)
            assert self._stack is not None
            self._stack.addWidget(self._made[key])
        return self._made[key]
