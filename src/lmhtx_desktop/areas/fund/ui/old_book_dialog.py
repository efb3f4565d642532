"""Taking the older book over: choose the list, see every loan rebuilt, decide where numbers differ, then take all of it in at once."""

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.commands.taking_over import take_over_loans
from lmhtx_desktop.areas.fund.intake import Answer, LoanIntake, PreparedLoans, decide_again, prepare_takeover
from lmhtx_desktop.areas.fund.queries.loans import FundLine
from lmhtx_desktop.areas.fund.reading import FIELD_NAMES
from lmhtx_desktop.areas.fund.ui.old_book_preview import DifferingLoans, LoanLines
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, open_button
from lmhtx_desktop.desk.detail import EmptyNote, Tabs, Tiles
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit
from lmhtx_desktop.desk.lists import ColumnChoices, IssueTable
from lmhtx_desktop.desk.messages import show_trouble
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number


class OldBookDialog(QDialog):
    """Reads a list of open loans and shows what it would bring in; nothing is written before *Nhập*.

    Args:
        funds: to choose from, at least one.
    """

    def __init__(
        self, shell: Shell, funds: Sequence[FundLine], parent: QWidget | None = None, then: Callable[[Done], object] | None = None
    ) -> None:
        super().__init__(parent)
        self.shell, self._then = shell, then
        self.prepared: PreparedLoans | None = None
        self._intake: LoanIntake | None = None
        self._answers: dict[int, Answer] = {}
        self.setWindowTitle(tr("Nhập sổ cho vay cũ"))
        self.setModal(True)
        theme.style(self, "form")
        theme.size(self, min_width=960, min_height=620)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 16), 12)
        column.addLayout(self._head())
        self._source = QWidget()
        self._source.setLayout(self._choices(funds))
        column.addWidget(self._source)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        column.addWidget(self.said)
        self.tiles = Tiles()
        column.addWidget(self.tiles)
        self.tabs = Tabs()
        self.loans, self.differing, self.issues = LoanLines(), DifferingLoans(), IssueTable()
        self.columns = ColumnChoices([(key, tr(name)) for key, name in FIELD_NAMES.items()])
        for widget in (self.loans, self.differing, self.issues, self.columns):
            self.tabs.addTab(widget, "")
        column.addWidget(self.tabs, 1)
        self.nothing = EmptyNote()
        column.addWidget(self.nothing, 1)
        column.addLayout(self._foot())
        self.loans.toggled.connect(self._toggle)
        self.differing.answered.connect(self._answer)
        self.columns.corrected.connect(lambda chosen, units: self._change(chosen=chosen, units=units))
        self._show_nothing(tr(
            "Chọn danh sách khoản vay còn dư nợ (Excel hoặc CSV): tên khách hàng, số hợp đồng, ngày ký, số tiền vay, thời hạn, lãi suất, "
            "gốc và lãi đã trả, dư nợ. Chương trình chỉ đọc để xem trước; chưa ghi gì vào sổ."))  # fmt: skip

    def read(self, path: Path) -> None:
        """Read a file and show what it would bring in."""
        self.columns.forget()
        self._answers = {}
        self._file.setText(path.name)
        self._prepare(LoanIntake(path, self.fund.value()))

    def take_in(self) -> None:
        """Carry out what is shown."""
        if self.prepared is None or not self.take_button.isEnabled():
            return
        self._set_busy(True)
        self.shell.do(
            take_over_loans, self.prepared.order, owner=self, then=self._on_done, refused=lambda broken: self.said.setText(broken.sentence),
            ended=lambda: self._set_busy(False), title=tr("Đang nhập {file}…").format(file=self.prepared.read.file),
        )  # fmt: skip

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 10)
        title = QLabel(tr("Nhập sổ cho vay cũ"))
        theme.style(title, "title")
        row.addWidget(title)
        self._file = QLabel()
        theme.style(self._file, "muted")
        row.addWidget(self._file, 1)
        self.choose_button = QPushButton(tr("Chọn tệp…"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        row.addWidget(self.choose_button)
        return row

    def _choices(self, funds: Sequence[FundLine]) -> QGridLayout:
        grid = QGridLayout()
        theme.space(grid, 0, 6)
        self.sheet = ChoiceEdit([])
        self.fund = ChoiceEdit([(fund.id, fund.name) for fund in funds])
        self.fund.set_value(funds[0].id)
        self.as_of = DayEdit(self.shell.today, self.shell.today)
        named = ((tr("Trang tính"), self.sheet), (tr("Quỹ cho vay"), self.fund), (tr("Ngày chốt sổ (số liệu đến hết ngày)"), self.as_of))
        for place, (label, editor) in enumerate(named):
            name = QLabel(label)
            theme.style(name, "label")
            name.setBuddy(editor)
            editor.setAccessibleName(label)
            grid.addWidget(name, 0, place)
            grid.addWidget(editor, 1, place)
            grid.setColumnStretch(place, 1)
        self.sheet.edited.connect(lambda: self._change(sheet=self.sheet.value(), chosen={}, units={}))
        self.fund.edited.connect(lambda: self._change(fund_id=self.fund.value()))
        self.as_of.editingFinished.connect(self._on_day)
        return grid

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        row.addStretch(1)
        self.leave_button = QPushButton(tr("Quay lại"))
        self.leave_button.clicked.connect(self.reject)
        self.take_button = QPushButton(tr("Nhập"))
        theme.style(self.take_button, "primary")
        self.take_button.clicked.connect(self.take_in)
        for button in (self.leave_button, self.take_button):
            button.setAutoDefault(False)
            theme.size(button, min_width=96)
            row.addWidget(button)
        return row

    def _choose(self) -> None:
        patterns = tr("Danh sách (*.xlsx *.xls *.xlsm *.csv);;Mọi tệp (*)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Chọn danh sách"), "", patterns)
        if path:
            self.read(Path(path))

    def _on_day(self) -> None:
        day = self.as_of.value()
        if self.prepared is not None and day is not None and not self.as_of.problem() and day != self.prepared.as_of:
            self._change(as_of=day)

    def _change(self, **changes: Any) -> None:
        if self._intake is not None:
            self._prepare(dataclasses.replace(self._intake, **changes))

    def _toggle(self, row: int) -> None:
        line = next(line for line in self.prepared.lines if line.row == row) if self.prepared is not None else None
        if line is not None:
            self._answer(row, Answer.LEAVE if line.taken else Answer.LISTED)

    def _answer(self, row: int, answer: Answer) -> None:
        """Plan again with another answer; until then nothing can be taken in."""
        if self.prepared is None or self._intake is None:
            return
        self._answers[row] = answer
        self.take_button.setEnabled(False)
        self._intake = dataclasses.replace(self._intake, answers=dict(self._answers))
        self.shell.ask(decide_again, self.prepared, dict(self._answers), then=self._show_loans, owner=self, slot="prepare")

    def _prepare(self, intake: LoanIntake) -> None:
        self._intake = dataclasses.replace(intake, answers=dict(self._answers))
        self._set_busy(True)
        office, asked = self.shell.office, self._intake

        def job(step: Callable[[int, int], None]) -> PreparedLoans:
            step(0, 1)
            prepared: PreparedLoans = office.ask(prepare_takeover, asked)
            return prepared

        self.shell.run(
            tr("Đang đọc {file}…").format(file=intake.path.name), job, owner=self, then=self._show, failed=self._on_failed,
            ended=lambda: self._set_busy(False),
        )  # fmt: skip

    def _show(self, prepared: PreparedLoans) -> None:
        read = prepared.read
        self.sheet.set_options([(name, name) for name in read.sheets])
        self.sheet.set_value(read.sheet)
        self.as_of.set_value(prepared.as_of)
        self.columns.show_columns(read.columns)
        self._show_loans(prepared)

    def _show_loans(self, prepared: PreparedLoans) -> None:
        self.prepared = prepared
        taken = [line for line in prepared.lines if line.taken]
        differing = [line for line in prepared.lines if not line.found.agrees]
        self.loans.show_lines(prepared.lines)
        self.differing.show_lines(prepared.lines, self._answers)
        self.issues.show_issues(prepared.issues)
        self.tiles.set([
            (tr("Khoản vay đọc được"), format_number(prepared.read.read), tr("dòng tiêu đề {row}").format(row=prepared.read.header_row), ""),
            (tr("Sẽ nhập"), format_number(len(taken)), "", "good" if taken else ""),
            (tr("Dư nợ sẽ nhập"), format_dong(sum(line.found.position.outstanding_principal for line in taken)), "", ""),
            (tr("Lệch số"), format_number(len(differing)), "", "warn" if differing else ""),
            (tr("Không nhận"), format_number(prepared.refused), "", "bad" if prepared.refused else ""),
        ])  # fmt: skip
        self.nothing.hide()
        for part in (self._source, self.said, self.tiles, self.tabs, self.choose_button):
            part.show()
        for place, (text, count) in enumerate((
            (tr("Khoản vay ({count})"), len(prepared.lines)), (tr("Lệch số ({count})"), len(differing)),
            (tr("Lưu ý ({count})"), len(prepared.issues)), (tr("Các cột ({count})"), len(prepared.read.columns)),
        )):  # fmt: skip
            self.tabs.setTabText(place, text.format(count=format_number(count)))
        self.said.setText(self.shell.read_only_reason or _sentence(prepared))
        self._set_busy(False)

    def _show_nothing(self, sentence: str) -> None:
        """Say why nothing is shown and offer to choose a file; another sheet of the one read can still be chosen."""
        self.prepared = None
        self._source.setVisible(self.sheet.count() > 0)
        for part in (self.said, self.tiles, self.tabs, self.choose_button):
            part.hide()
        self.nothing.say(sentence, Action(tr("Chọn tệp…"), call=self._choose))
        self.nothing.show()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.choose_button, self.nothing, self._source, self.tabs):
            widget.setEnabled(not busy)
        gives = self.prepared is not None and any(line.taken for line in self.prepared.lines)
        open_button(
            self.take_button, gives and not busy, self.shell.read_only_reason, "" if gives else tr("Chưa có khoản vay nào để nhập.")
        )

    def _on_failed(self, error: Exception) -> None:
        self._show_nothing(error.sentence if isinstance(error, (RuleBroken, Trouble)) else tr("Không đọc được tệp này."))
        if isinstance(error, Trouble):
            show_trouble(self, error)

    def _on_done(self, done: Done) -> None:
        self.accept()
        if self._then is not None:
            self._then(done)


def _sentence(prepared: PreparedLoans) -> str:
    """Say in words what is about to happen."""
    if prepared.as_of is None:
        return tr("Chưa biết danh sách lập đến hết ngày nào; hãy ghi ngày chốt sổ.")
    said = [
        tr(
            "Nhập xong có thể hoàn tác cả lần nhập. Trước ngày chốt sổ các kỳ coi như trả đúng hạn trong phạm vi số đã trả; sau ngày đó tính theo phiếu thu."
        )
    ]
    left = sum(1 for line in prepared.lines if not line.taken)
    if left:
        said.append(tr("{count} khoản vay để ngoài.").format(count=format_number(left)))
    return " ".join(said)
