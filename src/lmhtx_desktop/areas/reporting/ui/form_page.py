"""One form for one period: the sheet, its checks, where numbers come from, and the ways out of the program."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from lmhtx_desktop.areas.reporting.commands import ClearValue, TypeMany, TypeValue, clear_value, type_many, type_value
from lmhtx_desktop.areas.reporting.explain import Explanation, explain
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.papers import explanation_paper, form_paper
from lmhtx_desktop.areas.reporting.queries import FilledForm, filled_form
from lmhtx_desktop.areas.reporting.ui.checks_panel import ChecksPanel
from lmhtx_desktop.areas.reporting.ui.explain_panel import ExplainPanel
from lmhtx_desktop.areas.reporting.ui.period_edit import PeriodEdit
from lmhtx_desktop.areas.reporting.ui.sheet import SheetView
from lmhtx_desktop.areas.reporting.ui.sheet_model import SheetModel
from lmhtx_desktop.areas.reporting.workbook import export_workbook, file_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, buttons_of
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.paper import write_pdf
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import Period


class FormPage(Page):
    """Shows and fills one form.

    Attributes:
        left: the officer goes back to the list. filled: the numbers shown, or None before the first answer.
    """

    left = Signal()
    listens = ALL_AREAS
    help_topic = "reporting"

    def __init__(self, shell: Shell, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._library = library
        self._code = ""
        self._leads = False
        self.filled: FilledForm | None = None
        column = QVBoxLayout(self)
        theme.space(column, (20, 12, 20, 12), 8)
        column.addLayout(self._head())
        column.addLayout(self._bar())
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.hide()
        column.addWidget(self.notice)
        self.exported = ExportedStrip()
        column.addWidget(self.exported)
        self.model = SheetModel(self._write, locked=bool(shell.read_only_reason))
        self.sheet = SheetView(self.model)
        self.panel = ExplainPanel()
        self.panel.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([theme.px(760), theme.px(340)])
        self.splitter.setChildrenCollapsible(False)
        column.addWidget(self.splitter, 1)
        self.checks = ChecksPanel()
        column.addWidget(self.checks)
        self.sheet.explained.connect(self.explain)
        self.sheet.pasted.connect(self._paste)
        self.panel.opened.connect(lambda area, id: shell.open(Area(area), id))
        self.panel.printed.connect(self._print_annex)
        self.panel.closed.connect(self._close_panel)
        self.checks.chosen.connect(self.sheet.go_to)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 10)
        self.back = QPushButton(tr("← Các biểu"))
        theme.style(self.back, "flat")
        self.back.clicked.connect(self.left)
        self.heading = QLabel()
        theme.style(self.heading, "title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.back)
        row.addWidget(self.heading, 1)
        return row

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        self.period = PeriodEdit(self.shell.today)
        self.period.edited.connect(self.refresh)
        row.addWidget(self.period)
        self.unit = QLabel()
        theme.style(self.unit, "muted")
        row.addWidget(self.unit)
        row.addStretch(1)
        actions = (
            Action(tr("Kiểm tra"), "F9", self.check, icon="check", writes=False),
            Action(tr("In"), "Ctrl+P", self.print, writes=False),
            Action(tr("Xuất PDF"), "", self.export_pdf, icon="document", writes=False),
            Action(tr("Kết xuất Excel"), "Ctrl+E", self.export_book, primary=True, writes=False),
        )
        for button in buttons_of(actions, self, self.shell.read_only_reason):
            row.addWidget(button)
        return row

    def show_form(self, code: str, period: Period) -> None:
        """Show another form, or another period of it."""
        self._code = code
        form = self._library.newest(code)
        self.heading.setText(f"{form.code} – {form.title}")
        self.set_title(f"{form.code} – {form.title}")
        self.unit.setText(form.unit)
        self.period.set_kinds(form.periods)
        self.period.set_value(period)
        self._close_panel()
        self.exported.hide()
        self.refresh()

    def refresh(self) -> None:
        """Fill the form again."""
        if self._code:
            self.shell.ask(
                filled_form, self._library, self._code, self.period.value(), then=self._fill, owner=self, slot="form", failed=self._cannot
            )

    def _fill(self, filled: FilledForm) -> None:
        self.filled = filled
        self.notice.hide()
        self.splitter.show()
        self.model.show(filled)
        self.checks.show_results(filled.checks)
        if self.panel.isVisible() and self.panel.found is not None:
            self.explain(self.panel.found.cell.row, self.panel.found.cell.column)
        wrong = self.checks.table.rows
        if self._leads and wrong:
            self.sheet.go_to(wrong[0].row, wrong[0].column)
        self._leads = False
        if not self.sheet.currentIndex().isValid():
            first = next(iter(filled.matrix.cells))
            self.sheet.setCurrentIndex(self.model.index_of(*first))

    def _cannot(self, error: Exception) -> None:
        """Say why the form cannot be made for this period, in place of its numbers."""
        self.filled = None
        self.notice.setText(error.sentence if isinstance(error, RuleBroken) else str(error))
        self.notice.show()
        self.splitter.hide()
        self.checks.show_results([])

    def check(self) -> None:
        """F9: fill and check again, and lead to the first thing to look at."""
        self._leads = True
        self.refresh()

    def explain(self, row: str, column: str) -> None:
        """Ask what stands behind a cell."""
        self.shell.ask(
            explain, self._library, self._code, self.period.value(), row, column, then=self._show_panel, owner=self, slot="explain"
        )

    def _show_panel(self, found: Explanation) -> None:
        self.panel.show_explanation(found)
        self.panel.show()
        self.splitter.refresh()
        self.sheet.point_at(found.cell.row, found.cell.column)

    def _close_panel(self) -> None:
        self.panel.hide()
        self.panel.found = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self._close_panel()
        else:
            super().keyPressEvent(event)

    def _write(self, row: str, column: str, text: str) -> None:
        if self.filled is None:
            return
        form, period = self.filled.matrix.form, self.filled.matrix.period.text
        if text:
            self.shell.do(type_value, TypeValue(form, period, row, column, text), owner=self)
        else:
            self.shell.do(clear_value, ClearValue(form, period, row, column), owner=self)

    def _paste(self, cells: list[tuple[str, str, str]]) -> None:
        if self.filled is not None:
            order = TypeMany(self.filled.matrix.form, self.filled.matrix.period.text, tuple(cells))
            self.shell.do(type_many, order, owner=self)

    def print(self) -> None:
        """Show the preview."""
        if self.filled is not None:
            self.shell.print_paper(form_paper(self.filled), self)

    def _print_annex(self) -> None:
        if self.filled is not None and self.panel.found is not None:
            self.shell.print_paper(explanation_paper(self.filled, self.panel.found), self)

    def export_book(self) -> None:
        """Ask where to, and write the workbook."""
        self._export(tr("Bảng tính Excel (*.xlsx)"), ".xlsx", export_workbook)

    def export_pdf(self) -> None:
        """Ask where to, and write the PDF."""
        self._export(tr("Tài liệu PDF (*.pdf)"), ".pdf", lambda filled, path: write_pdf(form_paper(filled), path))

    def _export(self, kind: str, suffix: str, write: Callable[[FilledForm, Path], Any]) -> None:
        filled = self.filled
        if filled is None:
            return
        folder = str(self.shell.settings.value("reporting/folder", "")) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        usual = Path(folder, file_name(filled.matrix)).with_suffix(suffix)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Kết xuất biểu"), str(usual), kind)
        if chosen:
            self.write_to(Path(chosen).with_suffix(suffix), write)

    def write_to(self, path: Path, write: Callable[[FilledForm, Path], Any]) -> None:
        """Write the form to a file off the GUI thread, then offer to open it."""
        filled = self.filled
        if filled is None:
            return
        self.shell.settings.setValue("reporting/folder", str(path.parent))
        self.shell.run(
            tr("Đang kết xuất {name}…").format(name=path.name),
            lambda step: write(filled, path),
            owner=self,
            then=lambda _: self.exported.show_file(path),
        )


class ExportedStrip(QFrame):
    """Says which file was written and opens it or its folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self.path: Path | None = None
        row = QHBoxLayout(self)
        theme.space(row, (12, 6, 8, 6), 8)
        self.said = QLabel()
        row.addWidget(self.said, 1)
        for words, call in ((tr("Mở tệp"), self.open_file), (tr("Mở thư mục"), self.open_folder), (tr("Đóng"), self.hide)):
            button = QPushButton(words)
            theme.style(button, "flat")
            button.clicked.connect(call)
            row.addWidget(button)
        self.hide()

    def show_file(self, path: Path) -> None:
        """Say that a file was written."""
        self.path = path
        self.said.setText(tr("Đã kết xuất {name}").format(name=path.name))
        self.said.setToolTip(str(path))
        self.show()

    def open_file(self) -> None:
        """Open the file in its own program."""
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    def open_folder(self) -> None:
        """Open the folder it lies in."""
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))
