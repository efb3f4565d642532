"""The page of one class: list, attendance, sessions, certificates, money, and what the class is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.training.commands import RemoveClass, ReopenClass, remove_class, reopen_class
from lmhtx_desktop.areas.training.papers import attendance_list, certificate_list, class_report, sign_in_sheet
from lmhtx_desktop.areas.training.queries.classes import ClassSheet, class_sheet
from lmhtx_desktop.areas.training.ui.class_dialog import close_dialog, edit_class_dialog
from lmhtx_desktop.areas.training.ui.class_tabs import AttendanceTab, CertificatesTab, ClassTab, CostTab, FactsTab, LearnersTab, SessionsTab
from lmhtx_desktop.areas.training.ui.columns import STATE_TONES
from lmhtx_desktop.areas.training.words import KIND_NAMES, STATE_NAMES, ClassState
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Badge, Header, Tabs, history_action
from lmhtx_desktop.desk.gone import Gone
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

_MakePaper = Callable[[ClassSheet, Any, Any], Paper]


def _to_print(reading: Reading, class_id: int) -> tuple[ClassSheet, dict[str, Any]]:
    return class_sheet(reading, class_id), read_settings(reading.connection)


class ClassPage(Page):
    """One class. Its tabs keep their place, selection and cursor while the class is asked for again."""

    listens = frozenset({Area.TRAINING, Area.ORGANISATIONS})
    help_topic = "training"

    def __init__(self, shell: Shell, class_id: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._class_id = class_id
        self.sheet: ClassSheet | None = None
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 12), 12)
        self.header = Header(shell.read_only_reason, self)
        column.addWidget(self.header)
        self.learners, self.attendance, self.sessions = LearnersTab(shell), AttendanceTab(shell), SessionsTab(shell)
        self.certificates, self.costs, self.facts = CertificatesTab(shell), CostTab(shell), FactsTab(shell)
        self.tabs = Tabs()
        for title, tab in self._titled():
            self.tabs.addTab(tab, title)
        self.attendance.wants_sessions.connect(lambda: self.show_tab(self.sessions))
        self.attendance.wants_learners.connect(lambda: self.show_tab(self.learners))
        self.certificates.wants_paper.connect(lambda: self._print(certificate_list))
        self.tabs.currentChanged.connect(lambda place: self._titled()[place][1].take_focus())
        column.addWidget(self.tabs, 1)
        self.gone = Gone(self)

    def refresh(self) -> None:
        """Ask again."""
        self.shell.ask(class_sheet, self._class_id, then=self._show, owner=self, slot="class", failed=self._on_gone)

    def may_leave(self) -> bool:
        """Marks that wait are written first; nothing can be lost."""
        self.attendance.grid.write()
        return True

    def show_tab(self, tab: QWidget) -> None:
        """Show a tab and put the cursor into it."""
        self.tabs.setCurrentWidget(tab)

    def _titled(self) -> list[tuple[str, ClassTab]]:
        return [
            (tr("Học viên"), self.learners),
            (tr("Điểm danh"), self.attendance),
            (tr("Lịch học"), self.sessions),
            (tr("Chứng nhận"), self.certificates),
            (tr("Kinh phí"), self.costs),
            (tr("Thông tin lớp"), self.facts),
        ]

    def _show(self, sheet: ClassSheet) -> None:
        self.gone.end()
        self.sheet = sheet
        self.set_title(tr("Lớp {code}").format(code=sheet.code))
        place = ", ".join(part for part in (sheet.place, sheet.commune) if part) or "—"
        days = f"{format_date(sheet.starts_on)} – {format_date(sheet.ends_on)}"
        parts = (sheet.code, tr(KIND_NAMES[sheet.kind]), days, place, tr("{count} học viên").format(count=len(sheet.present_learners)))
        badge = Badge(tr(STATE_NAMES[sheet.state]), STATE_TONES[sheet.state])
        self.header.set(sheet.name, " · ".join(parts), [badge], self._acts(sheet))
        for _, tab in self._titled():
            tab.show_class(sheet)

    def _acts(self, sheet: ClassSheet) -> list[Action]:
        """Return what can be done now; the main act follows the state of the class."""
        closed = sheet.state is ClassState.CLOSED
        papers = [
            Action(tr("In danh sách ký nhận"), "Ctrl+P", lambda: self._print(sign_in_sheet), writes=False, icon="print"),
            Action(tr("In bảng điểm danh"), "", lambda: self._print(attendance_list), writes=False, in_menu=True),
            Action(tr("In danh sách cấp chứng nhận"), "", lambda: self._print(certificate_list), writes=False, in_menu=True),
            Action(tr("In báo cáo kết quả lớp"), "", lambda: self._print(class_report), writes=False, in_menu=True),
            history_action(self.shell, Area.TRAINING, self._class_id),
        ]
        if closed:
            return [Action(tr("Mở lại lớp"), "", self._reopen, icon="undo"), *papers]
        mark = Action(
            tr("Điểm danh"),
            "",
            lambda: self.show_tab(self.attendance),
            primary=sheet.state is not ClassState.ENDED,
            writes=False,
            icon="check",
        )
        close = Action(
            tr("Kết thúc lớp"),
            "",
            self._close,
            primary=sheet.state is ClassState.ENDED,
            icon="lock",
            in_menu=sheet.state is not ClassState.ENDED,
        )
        edit = Action(tr("Sửa lớp"), "F2", self._edit)
        remove = Action(tr("Xóa lớp"), "", self._remove, in_menu=True)
        return [close, mark, edit, *papers, remove] if sheet.state is ClassState.ENDED else [mark, edit, *papers, close, remove]

    def _edit(self) -> None:
        if self.sheet is not None:
            edit_class_dialog(self.shell, self.sheet, self).open()

    def _close(self) -> None:
        self.attendance.grid.write()
        if self.sheet is not None:
            close_dialog(self.shell, self.sheet, self).open()

    def _reopen(self) -> None:
        self.shell.do(reopen_class, ReopenClass(self._class_id), owner=self)

    def _remove(self) -> None:
        self.shell.do(remove_class, RemoveClass(self._class_id), owner=self, then=lambda done: self.shell.open(Area.TRAINING))

    def _print(self, make: _MakePaper) -> None:
        self.attendance.grid.write()

        def ready(answer: tuple[ClassSheet, dict[str, Any]]) -> None:
            self.shell.print_paper(make(*answer, self.shell.today), self)

        self.shell.ask(_to_print, self._class_id, then=ready, owner=self, slot="paper")

    def _on_gone(self, error: Exception) -> None:
        """The class was removed meanwhile."""
        self.sheet = None
        self.gone.show(str(error))
