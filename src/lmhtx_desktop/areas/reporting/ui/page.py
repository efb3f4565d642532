"""Báo cáo: the forms there are; opening one shows it for a period."""

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.ui.form_page import FormPage
from lmhtx_desktop.areas.reporting.words import PERIOD_KINDS
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, SimpleTable
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import Period, year_period


def reporting_page(shell: Shell, open_library: Callable[[], Library]) -> Page:
    """Return the page of the area; where a form file is wrong, a page that says which, where, and what to do."""
    try:
        return ReportingPage(shell, open_library())
    except Trouble as trouble:
        page = Page(shell)
        page.set_title(tr("Báo cáo"))
        column = QVBoxLayout(page)
        column.addWidget(EmptyNote(f"{trouble.sentence}\n{trouble.what_to_do}"))
        return page


class ReportingPage(Page):
    """The list of forms, and behind it the form opened last.

    Args:
        library: the forms and the sources of their indicators, handed over by the program's entry.
    """

    help_topic = "reporting"

    def __init__(self, shell: Shell, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._library = library
        self.set_title(tr("Báo cáo"))
        column = QVBoxLayout(self)
        theme.space(column, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self.stack.addWidget(self._shelf())
        self.form_page = FormPage(shell, library)
        self.form_page.left.connect(self.show_list)
        self.stack.addWidget(self.form_page)

    def _shelf(self) -> QWidget:
        shelf = QWidget()
        column = QVBoxLayout(shelf)
        theme.space(column, (20, 14, 20, 12), 8)
        title = QLabel(tr("Báo cáo"))
        theme.style(title, "title")
        hint = QLabel(tr("Số liệu tính từ hồ sơ đã ghi; bấm đúp vào một số trong biểu để xem nó từ đâu ra."))
        theme.style(hint, "muted")
        self.forms = SimpleTable(
            [
                Column[Form]("code", tr("Mã biểu"), width=96, show=lambda form: form.code),
                Column[Form]("title", tr("Tên biểu"), width=420, show=lambda form: form.title),
                Column[Form]("periods", tr("Kỳ lập"), width=256, show=_kinds),
                Column[Form]("receivers", tr("Nơi nhận"), width=370, show=lambda form: "; ".join(form.receivers)),
            ],
            [self._library.newest(code) for code in self._library.codes],
            open_row=lambda form: self.open_form(form.code),
            empty_text=tr("Thư mục biểu mẫu không có biểu nào."),
            most_rows=40,
            framed=True,
        )
        for widget in (title, hint, self.forms):
            column.addWidget(widget)
        column.addStretch(1)
        return shelf

    def open_form(self, code: str, period: Period | None = None) -> None:
        """Show a form for a period; without one, for this year."""
        self.form_page.show_form(code, period or year_period(self.shell.today.year))
        self.stack.setCurrentWidget(self.form_page)
        self.form_page.sheet.setFocus()

    def show_list(self) -> None:
        """Go back to the list of forms."""
        self.stack.setCurrentIndex(0)
        self.forms.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys of what is shown work as soon as the page is opened."""
        super().focusInEvent(event)
        (self.forms if self.stack.currentIndex() == 0 else self.form_page.sheet).setFocus(event.reason())

    def refresh(self) -> None:
        """The list does not change; the form behind it listens for itself."""


def _kinds(form: Form) -> str:
    return ", ".join(tr(PERIOD_KINDS[kind]) for kind in form.periods)
