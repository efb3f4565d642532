"""Where the person is: pages made when first opened, the way back, the words of the way."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell

_RECORDS_KEPT = 6


@dataclass(frozen=True)
class Place:
    """A page: the key of its area, and the record it shows, or the name of a further page (None: the area's own page).

    Attributes:
        history: whether it shows what became of the record instead of the record itself.
        page: of a history, the name of the further page that shows the record; "" where the record has a page of its own.
    """

    key: str
    record: int | str | None = None
    history: bool = False
    page: str = ""

    @property
    def way(self) -> list["Place"]:
        """The places above it, outermost first, and itself."""
        above = [Place(self.key)] if self.record is not None else []
        return [*above, *([Place(self.key, self.page or self.record)] if self.history else []), self]


class Places(QObject):
    """Opens pages in a stack and remembers the way.

    Attributes:
        moved: another page is shown now.
        here: the place shown, or None before the first.
    """

    moved = Signal()

    def __init__(self, shell: Shell, stack: QStackedWidget, make: Callable[[Shell, Place], Page | None]) -> None:
        super().__init__(stack)
        self._shell = shell
        self._stack = stack
        self._make = make
        self._pages: OrderedDict[Place, Page] = OrderedDict()
        self._way: list[Place] = []
        self.here: Place | None = None

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._pages.get(self.here) if self.here is not None else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return bool(self._way)

    def go(self, place: Place, told: Any = None) -> None:
        """Show a page and hand it what it is `told`; where the area has none for the record, the area's own."""
        if (place == self.here and told is None) or not self._may_leave():
            return
        if place == self.here or self._show(place):
            if told is not None and self.page is not None:
                self.page.take(told)
            return
        if place.record is not None:
            self.go(Place(place.key))

    def back(self) -> None:
        """Return to the page before."""
        if not self._way or not self._may_leave():
            return
        before = self._way.pop()
        self.here = None
        self._show(before)

    def titles(self) -> list[tuple[Place, str]]:
        """Return the way in words: the area, then the record shown, then its history."""
        if self.here is None:
            return []
        return [(place, self._pages[place].title) for place in self.here.way if place in self._pages]

    def may_close(self) -> bool:
        """Ask every page whether it may be left for good; show the one that may not."""
        for place, page in list(self._pages.items()):
            if not page.may_leave():
                self._show(place)
                return False
        return True

    def _may_leave(self) -> bool:
        return self.page is None or self.page.may_leave()

    def _show(self, place: Place) -> bool:
        page = self._pages.get(place)
        if page is None:
            page = self._make(self._shell, place)
            if page is None:
                return False
            self._pages[place] = page
            self._stack.addWidget(page)
            page.title_changed.connect(self.moved)
        self._pages.move_to_end(place)
        if self.here is not None:
            self._way = [*self._way[-50:], self.here]
        self.here = place
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self._forget_old()
        self.moved.emit()
        return True

    def _forget_old(self) -> None:
        records = [place for place in self._pages if place.record is not None and place != self.here]
        for place in records[:-_RECORDS_KEPT]:
            if self._pages[place].may_leave():
                page = self._pages.pop(place)
                self._stack.removeWidget(page)
                page.deleteLater()
