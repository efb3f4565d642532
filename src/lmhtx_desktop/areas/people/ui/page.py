"""The page "Hệ thống": history, copies, the office's own words, templates, personal data, checks."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.people.copies import CopyDesk
from lmhtx_desktop.areas.people.queries import Tables
from lmhtx_desktop.areas.people.ui.checks import ChecksSection
from lmhtx_desktop.areas.people.ui.copies import CopiesSection
from lmhtx_desktop.areas.people.ui.history import history_page
from lmhtx_desktop.areas.people.ui.persons import PersonsSection, Sources
from lmhtx_desktop.areas.people.ui.settings import SettingsSection
from lmhtx_desktop.areas.people.ui.templates import Kinds, TemplatesSection
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Tabs
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding

Checks = Callable[[], Sequence[Callable[[Any], list[Finding]]]]


class SystemPage(Page):
    """Six sections behind tabs; the one shown is the one that acts and refreshes.

    Args:
        copies: what the program around it does with copies. checks: the areas' business rules. tables: what the areas call
            their tables. documents: the kinds of papers they print from Word templates.
            persons: where they keep persons.
    """

    help_topic = "people"

    def __init__(
        self, shell: Shell, *, copies: CopyDesk, checks: Checks, tables: Callable[[], Tables], documents: Kinds = tuple,
        persons: Sources = tuple,         parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(shell, parent)
        self.set_title(tr("Hệ thống"))
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 0, 0), 0)
        self.tabs = Tabs(whole_page=True)
        column.addWidget(self.tabs, 1)
        self.history = history_page(shell, tables)
        self.copies = CopiesSection(shell, copies, tables)
        self.settings = SettingsSection(shell)
        self.templates = TemplatesSection(shell, documents)
        self.persons = PersonsSection(shell, persons)
        self.checks = ChecksSection(shell, checks)
        for words, section in (
            (tr("Nhật ký"), self.history),
            (tr("Sao lưu và phục hồi"), self.copies),
            (tr("Thông tin cơ quan"), self.settings),
            (tr("Mẫu văn bản"), self.templates),
            (tr("Dữ liệu cá nhân"), self.persons),
            (tr("Kiểm tra dữ liệu"), self.checks),
        ):
            self.tabs.addTab(section, words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys of the section shown work as soon as the page is opened."""
        super().focusInEvent(event)
        self.tabs.currentWidget().setFocus(event.reason())

    def refresh(self) -> None:
        """Ask again in the section shown."""
        section = self.tabs.currentWidget()
        if isinstance(section, Page) and section.isVisible():
            section.refresh()
