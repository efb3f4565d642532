"""A page of the main window: it re-asks when the facts it listens to have changed."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from lmhtx_desktop.desk.editors.days import DayEdit
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area


class Page(QWidget):
    """What the main window shows beside the rail. Subclasses override `refresh`.

    Attributes:
        shell: the desk. title: name of the page in window title and breadcrumb; set with `set_title`.
        listens: areas whose changes make this page ask again. help_topic: anchor in the manual.
        record: area and id of the record the page is of, None for other pages; known to the history.
    """

    title_changed = Signal(str)
    title = ""
    listens: frozenset[Area] = frozenset()
    help_topic = ""
    record: tuple[Area, int] | None = None

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self._stale = True
        shell.changed.connect(self._on_changed)
        shell.day_turned.connect(self._on_day_turned)

    def set_title(self, title: str) -> None:
        """Name the page."""
        self.title = title
        self.setAccessibleName(title)
        self.title_changed.emit(title)

    def refresh(self) -> None:
        """Ask again for everything shown. Called at first show, on F5, and after changes listened to."""

    def take(self, told: Any) -> None:
        """Take what `Shell.open` handed over; override where the page can be opened for something."""

    def turn_day(self, today: date) -> None:
        """Follow the calendar past midnight; the page is asked again afterwards. Override where more than fields of days is kept.

        A field that shows the day that was today shows the new one; any other day was chosen, and stays. Dialogs keep what they show.
        """
        for field in self.findChildren(DayEdit):
            if field.window() is self.window():
                field.turn_day(today)

    def may_leave(self) -> bool:
        """Whether the page may be left now; override where something typed could be lost."""
        return True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's own
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_day_turned(self, today: date) -> None:
        self.turn_day(today)
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_changed(self, areas: frozenset[Area]) -> None:
        if not areas & self.listens:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
