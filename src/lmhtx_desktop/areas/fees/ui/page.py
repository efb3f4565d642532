"""The page of the area: the members of a year, the receipts, the money passed upward."""

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.fees.ui.receipts_page import ReceiptsPage
from lmhtx_desktop.areas.fees.ui.remittances_page import RemittancesPage
from lmhtx_desktop.areas.fees.ui.year_page import YearPage
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Tabs
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr


class FeesPage(Page):
    """Three lists under one roof; each is made when first looked at and asks for itself.

    Args:
        first: place of the tab shown first: 0 members of a year, 1 receipts, 2 money passed upward.
    """

    help_topic = "fees"

    def __init__(self, shell: Shell, first: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.set_title(tr("Hội phí"))
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 0, 0), 0)
        self.tabs = Tabs(whole_page=True)
        self.tabs.add_lazy(tr("Hội phí năm"), lambda: YearPage(shell))
        self.tabs.add_lazy(tr("Phiếu thu"), lambda: ReceiptsPage(shell))
        self.tabs.add_lazy(tr("Nộp cấp trên"), lambda: RemittancesPage(shell))
        self.tabs.setCurrentIndex(first)
        column.addWidget(self.tabs)

    @property
    def section(self) -> Page | None:
        """The list in sight."""
        return self.tabs.currentWidget().findChild(Page)

    def actions(self) -> list[QAction]:
        """Return the acts of the list in sight: they are what the window's menu offers here."""
        return self.section.actions() if self.section is not None else []

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys of the list in sight work as soon as the page is opened."""
        super().focusInEvent(event)
        if self.section is not None:
            self.section.setFocus(event.reason())

    def refresh(self) -> None:
        """Let the list in sight ask again."""
        if self.section is not None and self.section.isVisible():
            self.section.refresh()
