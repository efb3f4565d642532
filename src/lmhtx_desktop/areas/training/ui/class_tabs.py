"""The tabs of a class page. Each shows a `ClassSheet` and offers what can be done there."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.queries.roll import LearnerInClass
from lmhtx_desktop.areas.training.ui.attendance_grid import AttendanceGrid, legend
from lmhtx_desktop.areas.training.ui.class_dialog import cost_dialog
from lmhtx_desktop.areas.training.ui.columns import list_columns, session_columns
from lmhtx_desktop.areas.training.ui.learner_dialog import (
    EnrolDialog,
    edit_learner_dialog,
    issue_dialog,
    reissue_dialog,
    void_dialog,
    withdraw_dialog,
)
from lmhtx_desktop.areas.training.ui.paste_dialog import PasteDialog
from lmhtx_desktop.areas.training.ui.sessions_dialog import SessionsDialog
from lmhtx_desktop.areas.training.words import KIND_NAMES, SUBJECT_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import buttons_of, fit_acts
from lmhtx_desktop.desk.detail import Card, EmptyNote, Facts, SimpleTable
from lmhtx_desktop.desk.funding import cost_columns, cost_total
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, text_column
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number


class ClassTab(QWidget):
    """One tab: a bar of acts above its content."""

    def __init__(self, shell: Shell, actions: Sequence[Action] = ()) -> None:
        super().__init__()
        self.shell = shell
        self.sheet: ClassSheet | None = None
        self.column = QVBoxLayout(self)
        theme.space(self.column, (0, 12, 0, 0), 10)
        if actions:
            bar = QHBoxLayout()
            theme.space(bar, 0, 8)
            for button in buttons_of(actions, self, shell.read_only_reason):
                bar.addWidget(button)
            bar.addStretch(1)
            self.bar = bar
            self.column.addLayout(bar)

    def show_class(self, sheet: ClassSheet) -> None:
        """Show a class."""
        self.sheet = sheet
        self.fill(sheet)
        fit_acts(self)

    def is_closed(self) -> str:
        """Say that nothing can be changed in a class whose file is closed; "" while it can."""
        closed = self.sheet is not None and self.sheet.closed_on is not None
        return tr("Lớp đã kết thúc hồ sơ; muốn sửa, hãy bấm “Mở lại lớp”.") if closed else ""

    def fill(self, sheet: ClassSheet) -> None:
        """Override: show a class."""

    def take_focus(self) -> None:
        """Put the cursor where the keys work."""

    def with_sheet(self, make: Callable[[ClassSheet], object]) -> Callable[[], None]:
        """Return an act that needs the class, and opens what `make` returns if it is a dialog."""

        def act() -> None:
            if self.sheet is not None:
                dialog = make(self.sheet)
                if hasattr(dialog, "open"):
                    dialog.open()

        return act


def _fills_page(table: SimpleTable) -> SimpleTable:
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return table


class _TableTab(ClassTab):
    """A tab that is a table of learners."""

    def __init__(self, shell: Shell, actions: Sequence[Action], empty_text: str) -> None:
        self.table: SimpleTable | None = None
        super().__init__(shell, actions)
        self._empty_text = empty_text

    def columns(self, sheet: ClassSheet) -> list[Column[Any]]:
        """Override: the columns."""
        return list_columns(sheet)

    def rows(self, sheet: ClassSheet) -> Sequence[LearnerInClass]:
        """Override: the lines."""
        return sheet.learners

    def open_line(self, line: LearnerInClass) -> None:
        """Override: Enter on a line."""

    def fill(self, sheet: ClassSheet) -> None:
        """Show the lines; the cursor stays on its line."""
        if self.table is None:
            self.table = _fills_page(
                SimpleTable(self.columns(sheet), open_row=self.open_line, empty_text=self._empty_text, most_rows=6, framed=True)
            )
            self.table.moved.connect(lambda: fit_acts(self))
            self.column.addWidget(self.table, 1)
        at = self.table.currentIndex()
        self.table.set_rows(self.rows(sheet))
        if at.row() < len(self.table.rows):
            self.table.setCurrentIndex(self.table.model().index(max(at.row(), 0), max(at.column(), 0)))

    def take_focus(self) -> None:
        """Go to the table."""
        if self.table is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def with_line(self, make: Callable[[LearnerInClass], object]) -> Callable[[], None]:
        """Return an act on the line of the cursor."""

        def act() -> None:
            line = self.current_line()
            dialog = make(line) if line is not None else None
            if dialog is not None and hasattr(dialog, "open"):
                dialog.open()

        return act

    def current_line(self) -> LearnerInClass | None:
        """Return the line the cursor is on, or None."""
        line: LearnerInClass | None = self.table.current_row() if self.table is not None else None
        return line

    def no_line(self) -> str:
        """Say that a line must be chosen first; "" once one is."""
        return tr("Hãy chọn một học viên trong danh sách trước.") if self.current_line() is None else ""


class LearnersTab(_TableTab):
    """Who is in the class."""

    def __init__(self, shell: Shell) -> None:
        actions = [
            Action(tr("Thêm học viên"), "Ctrl+N", self.with_sheet(lambda sheet: EnrolDialog(shell, sheet, self)), hindrance=self.is_closed),
            Action(tr("Dán từ Excel"), "Ctrl+V", self.with_sheet(lambda sheet: PasteDialog(shell, sheet.id, self)), icon="import",
                   hindrance=self.is_closed),
            Action(tr("Sửa học viên"), "", self.with_line(lambda line: edit_learner_dialog(shell, line, self)), icon="edit",
                   hindrance=self.no_line),
            Action(tr("Rút khỏi lớp"), "Del", self.with_line(lambda line: withdraw_dialog(shell, line, self)), icon="close",
                   hindrance=self._cannot_withdraw),
        ]  # fmt: skip
        empty = tr("Chưa có học viên. Thêm từng người (Ctrl+N) hoặc dán cả danh sách từ Excel (Ctrl+V).")
        super().__init__(shell, actions, empty)

    def _cannot_withdraw(self) -> str:
        line = self.current_line()
        if line is not None and line.withdrawn_on is not None:
            return tr("{name} đã rút khỏi lớp ngày {day}.").format(name=line.full_name, day=format_date(line.withdrawn_on))
        return self.is_closed() or self.no_line()

    def open_line(self, line: LearnerInClass) -> None:
        """Correct the learner."""
        edit_learner_dialog(self.shell, line, self).open()


class CertificatesTab(_TableTab):
    """Who holds or deserves a certificate.

    Attributes:
        wants_paper: the list is to be printed.
    """

    wants_paper = Signal()

    def __init__(self, shell: Shell) -> None:
        actions = [
            Action(
                tr("Cấp chứng nhận"),
                "",
                self.with_sheet(lambda sheet: issue_dialog(shell, sheet, self)),
                icon="document",
                hindrance=self._nobody_deserves,
            ),
            Action(tr("Cấp lại"), "", self.with_line(self._reissue), icon="redo", hindrance=self._no_certificate),
            Action(tr("Hủy chứng nhận"), "", self.with_line(self._void), icon="close", hindrance=self._no_certificate),
            Action(tr("In danh sách"), "", lambda: self.wants_paper.emit(), writes=False, icon="print"),
        ]
        super().__init__(shell, actions, tr("Chưa có học viên nào đủ điều kiện cấp chứng nhận."))
        self._said = QLabel()
        theme.style(self._said, "muted")
        self.bar.insertWidget(self.bar.count() - 1, self._said)

    def fill(self, sheet: ClassSheet) -> None:
        """Show holders and those who deserve one."""
        super().fill(sheet)
        held = sum(line.certificate is not None for line in sheet.learners)
        waiting = len(sheet.deserving())
        self._said.setText(tr("Đã cấp {held} · đủ điều kiện, chưa cấp {waiting}").format(held=held, waiting=waiting))

    def columns(self, sheet: ClassSheet) -> list[Column[Any]]:
        """Return the class list's columns and what became of certificates."""
        voided = text_column("voided", tr("Đã hủy, cấp lại"), _papers_before, width=220)
        return [column for column in list_columns(sheet) if column.key not in ("ethnicity", "phone", "sex", "position")] + [
            text_column(
                "issued_on", tr("Ngày cấp"), lambda line: format_date(line.certificate.issued_on) if line.certificate else None, width=100
            ),
            voided,
        ]

    def rows(self, sheet: ClassSheet) -> Sequence[LearnerInClass]:
        """Return who holds, held or deserves a certificate."""
        deserving = {line.id for line in sheet.deserving()}
        return [line for line in sheet.learners if line.certificate or line.voided or line.id in deserving]

    def _nobody_deserves(self) -> str:
        return "" if self.sheet is None or self.sheet.deserving() else tr("Không còn học viên nào đủ điều kiện mà chưa được cấp.")

    def _no_certificate(self) -> str:
        line = self.current_line()
        if line is None or line.certificate is not None:
            return self.no_line()
        return tr("{name} chưa có chứng nhận còn giá trị.").format(name=line.full_name)

    def _reissue(self, line: LearnerInClass) -> object:
        return reissue_dialog(self.shell, line.full_name, line.certificate, self) if line.certificate is not None else None

    def _void(self, line: LearnerInClass) -> object:
        return void_dialog(self.shell, line.full_name, line.certificate, self) if line.certificate is not None else None


def _papers_before(line: LearnerInClass) -> str:
    """Say what became of a learner's certificates: voided ones and copies of the valid one."""
    said = [f"{paper.text}: {paper.void_reason}" for paper in line.voided]
    if line.certificate is not None:
        said += [
            tr("cấp lại {day}: {reason}").format(day=format_date(again.reissued_on), reason=again.reason)
            for again in line.certificate.reissues
        ]
    return "; ".join(said)


class AttendanceTab(ClassTab):
    """Who came when.

    Attributes:
        wants_sessions, wants_learners: the grid cannot be used before there are some.
    """

    wants_sessions = Signal()
    wants_learners = Signal()

    def __init__(self, shell: Shell) -> None:
        actions = [
            Action(tr("Buổi này có mặt đủ (5)"), "", lambda: self._fill_column(), icon="check", hindrance=self._nothing_to_mark),
            Action(tr("Mọi buổi đã học có mặt đủ"), "", lambda: self.grid.fill_all(), icon="check", hindrance=self._nothing_to_mark),
        ]
        super().__init__(shell, actions)
        self.grid = AttendanceGrid(shell)
        self._left = QLabel()
        theme.style(self._left, "muted")
        self.bar.insertWidget(self.bar.count() - 1, self._left)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._empty = EmptyNote()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        self.column.addWidget(holder, 1)
        keys = QLabel(legend())
        theme.style(keys, "hint")
        self.column.addWidget(keys)
        self.grid.counted.connect(self._count)

    def fill(self, sheet: ClassSheet) -> None:
        """Show the grid, or what is to be done first."""
        self.grid.show_class(sheet)
        enabled = not self.shell.read_only_reason
        if not sheet.sessions:
            step = Action(tr("Xếp lịch học"), call=self.wants_sessions.emit)
            self._empty.say(tr("Lớp chưa có buổi học nào nên chưa điểm danh được."), step, enabled=enabled)
        elif not sheet.present_learners:
            step = Action(tr("Thêm học viên"), call=self.wants_learners.emit)
            self._empty.say(tr("Lớp chưa có học viên nào."), step, enabled=enabled)
        self._stack.setCurrentIndex(0 if sheet.sessions and sheet.present_learners else 1)

    def take_focus(self) -> None:
        """Go to the grid."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing_to_mark(self) -> str:
        sheet = self.sheet
        if sheet is None or not sheet.sessions:
            return tr("Lớp chưa có buổi học nào nên chưa điểm danh được.")
        if not sheet.present_learners:
            return tr("Lớp chưa có học viên nào.")
        return self.is_closed() or ("" if self.grid.marks.unmarked() else tr("Đã điểm danh đủ các buổi đã học"))

    def _fill_column(self) -> None:
        self.grid.fill_column(self.grid.currentIndex().column())
        self.take_focus()

    def _count(self) -> None:
        left = self.grid.marks.unmarked()
        waiting = bool(self.grid.marks.pending)
        said = tr("Đã điểm danh đủ các buổi đã học") if not left else tr("Còn {count} ô chưa điểm danh").format(count=format_number(left))
        writing = tr("đang ghi…")
        self._left.setText(f"{said} · {writing}" if waiting else said)
        fit_acts(self)


class SessionsTab(ClassTab):
    """When what is taught."""

    def __init__(self, shell: Shell) -> None:
        plan = Action(
            tr("Xếp lịch học"),
            "",
            self.with_sheet(lambda sheet: SessionsDialog(shell, sheet, self)),
            icon="calendar",
            hindrance=self.is_closed,
        )
        super().__init__(shell, [plan])
        self.table = _fills_page(
            SimpleTable(
                session_columns(), empty_text=tr("Chưa có buổi học. Bấm “Xếp lịch học” để đánh dấu các buổi."), most_rows=6, framed=True
            )
        )
        self.column.addWidget(self.table, 1)

    def fill(self, sheet: ClassSheet) -> None:
        """Show the sessions."""
        self.table.set_rows(sheet.sessions)

    def take_focus(self) -> None:
        """Go to the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


class CostTab(ClassTab):
    """What the class costs, by source."""

    def __init__(self, shell: Shell) -> None:
        record = Action(tr("Ghi kinh phí"), "", self.with_sheet(lambda sheet: cost_dialog(shell, sheet, self)), icon="money")
        super().__init__(shell, [record])
        self.table = SimpleTable(cost_columns(), empty_text=tr("Chưa ghi kinh phí."), framed=True)
        self.column.addWidget(self.table)
        self.total = QLabel()
        theme.style(self.total, "heading")
        self.column.addWidget(self.total)
        self.column.addStretch(1)

    def fill(self, sheet: ClassSheet) -> None:
        """Show the lines and their sums."""
        self.table.set_rows(sheet.costs)
        budget, settled = cost_total(sheet.costs)
        said = tr("Tổng dự toán {budget} đồng · tổng quyết toán {settled} đồng")
        self.total.setText(said.format(budget=format_dong(budget), settled=format_dong(settled)))
        self.total.setVisible(bool(sheet.costs))


class FactsTab(ClassTab):
    """What the class is."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        card = Card()
        self.facts = Facts(columns=2)
        card.add(self.facts)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def fill(self, sheet: ClassSheet) -> None:
        """Show the facts."""
        decided = (
            f"{sheet.decision_number or '—'}, {format_date(sheet.decision_date)}" if sheet.decision_number or sheet.decision_date else ""
        )
        self.facts.set(
            [
                (tr("Mã lớp"), sheet.code),
                (tr("Loại lớp"), tr(KIND_NAMES[sheet.kind])),
                (tr("Nhóm chuyên đề"), tr(SUBJECT_NAMES[sheet.subject])),
                (tr("Chuyên đề, nội dung"), sheet.topic or ""),
                (tr("Quyết định mở lớp"), decided),
                (tr("Đơn vị phối hợp"), sheet.partner or ""),
                (tr("Giảng viên"), sheet.lecturers or ""),
                (tr("Đối tượng"), sheet.audience or ""),
                (tr("Số học viên theo kế hoạch"), format_number(sheet.planned_learners)),
                (tr("Mức dự để cấp chứng nhận"), tr("{threshold} % số buổi").format(threshold=sheet.threshold)),
                (tr("Ngày kết thúc hồ sơ"), format_date(sheet.closed_on)),
                (tr("Đánh giá"), sheet.evaluation or ""),
            ]
        )
