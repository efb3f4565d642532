"""Taking in an Excel list: choose the file, see what it would do, mend what was misread, then take all of it in at once."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import import_organisations
from lmhtx_desktop.areas.organisations.commands.layouts import KeepLayout, keep_layout
from lmhtx_desktop.areas.organisations.intake import Intake, Prepared, decide_again, prepare_import, reasons_left, write_left
from lmhtx_desktop.areas.organisations.merging import Decision
from lmhtx_desktop.areas.organisations.preview import lines_of
from lmhtx_desktop.areas.organisations.ui.import_preview import ImportPreview
from lmhtx_desktop.areas.organisations.ui.import_tables import ReviewChoices, column_options
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.detail import EmptyNote, Tabs, Tiles
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, YearEdit
from lmhtx_desktop.desk.lists import ColumnChoices, IssueTable
from lmhtx_desktop.desk.messages import show_trouble
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


class ImportDialog(CarefulDialog):
    """Reads a list and shows what it would do; nothing is written before *Nhập*."""

    def __init__(self, shell: Shell, parent: QWidget | None = None, then: Callable[[Done], object] | None = None) -> None:
        super().__init__(parent)
        self.shell, self._then = shell, then
        self.prepared: Prepared | None = None
        self._intake: Intake | None = None
        self.setWindowTitle(tr("Nhập danh sách tổ chức"))
        self.setModal(True)
        theme.style(self, "form")
        theme.size(self, min_width=880, min_height=600)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 16), 12)
        column.addLayout(self._head())
        self._source = QWidget()
        self._source.setLayout(self._choices())
        column.addWidget(self._source)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        column.addWidget(self.said)
        self.tiles = Tiles()
        column.addWidget(self.tiles)
        self.tabs = Tabs()
        self.preview = ImportPreview()
        self.reviews = ReviewChoices()
        self.issues = IssueTable()
        self.columns = ColumnChoices(column_options())
        for widget in (self.preview, self.reviews, self.issues, self.columns):
            self.tabs.addTab(widget, "")
        column.addWidget(self.tabs, 1)
        self.nothing = EmptyNote()
        column.addWidget(self.nothing, 1)
        column.addLayout(self._foot())
        self.reviews.decided.connect(self._decide)
        self.preview.left_out_changed.connect(self._decide)
        self.columns.corrected.connect(self._correct)
        self.columns.anew.connect(self._match_anew)
        self._show_nothing(tr("Chọn tệp Excel hoặc CSV có cột Tên tổ chức. Chương trình chỉ đọc để xem trước; chưa ghi gì vào sổ."))

    def holds_work(self) -> bool:
        """Whether rows were left out, decided, or columns corrected."""
        return (
            self.prepared is not None
            and self._intake is not None
            and bool(self._intake.decisions or self._intake.chosen or self._intake.units)
        )

    def read(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self._forget()
        self._intake = Intake(path)
        self._file.setText(path.name)
        self._prepare(self._intake)

    def take_in(self) -> None:
        """Carry out what is shown."""
        if self.prepared is None or not self.take_button.isEnabled():
            return
        self._set_busy(True)
        read = self.prepared.read
        if read.layout != self.prepared.kept_layout:
            self.shell.do(keep_layout, KeepLayout(read.fingerprint, read.file, read.layout), owner=self)
        self.shell.do(
            import_organisations, self.prepared.order, owner=self, then=self._on_done, refused=self._on_refused,
            ended=lambda: self._set_busy(False), title=tr("Đang nhập {file}…").format(file=read.file),
        )  # fmt: skip

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 10)
        title = QLabel(tr("Nhập danh sách tổ chức"))
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

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        theme.space(grid, 0, 6)
        self.sheet = ChoiceEdit([])
        self.year = YearEdit()
        self.as_of = DayEdit(self.shell.today, self.shell.today)
        named = ((tr("Trang tính"), self.sheet), (tr("Số liệu của năm"), self.year), (tr("Danh sách lập tại ngày"), self.as_of))
        for place, (label, editor) in enumerate(named):
            name = QLabel(label)
            theme.style(name, "label")
            name.setBuddy(editor)
            editor.setAccessibleName(label)
            grid.addWidget(name, 0, place)
            grid.addWidget(editor, 1, place)
            grid.setColumnStretch(place, 1)
        self.as_of.set_value(self.shell.today)
        self.as_of.setToolTip(tr("Trạng thái thay đổi của tổ chức đã có trong sổ được ghi từ ngày này."))
        self.sheet.edited.connect(self._on_sheet)
        self.year.editingFinished.connect(self._on_year)
        self.as_of.editingFinished.connect(self._on_day)
        return grid

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        self.hand_back_button = QPushButton(tr("Xuất dòng bị từ chối…"))
        self.hand_back_button.setToolTip(
            tr("Ghi các dòng không nhận hoặc bỏ chọn ra tệp Excel, kèm cột Lý do; sửa xong nhập lại chính tệp đó.")
        )
        self.hand_back_button.clicked.connect(self.hand_back)
        self.hand_back_button.setAutoDefault(False)
        self.hand_back_button.hide()
        row.addWidget(self.hand_back_button)
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

    def hand_back(self, target: Path | None = None) -> None:
        """Write the rows not taken into a workbook to be mended (None: ask where)."""
        prepared = self.prepared
        if prepared is None:
            return
        if not isinstance(target, Path):
            offered = str(prepared.intake.path.with_name(tr("{name} - dòng bị từ chối.xlsx").format(name=prepared.intake.path.stem)))
            chosen, _ = QFileDialog.getSaveFileName(self, tr("Xuất dòng bị từ chối"), offered, tr("Excel (*.xlsx)"))
            if not chosen:
                return
            target = Path(chosen)
        path = target if target.suffix.lower() == ".xlsx" else target.with_name(f"{target.name}.xlsx")
        if path == prepared.intake.path:
            self.said.setText(tr("Hãy chọn tên khác: không ghi đè lên chính danh sách đang nhập."))
            return

        def job(step: Callable[[int, int], None]) -> int:
            return write_left(prepared, path)

        def written(count: int) -> None:
            self.said.setText(
                tr("Đã ghi {count} dòng vào {file}. Sửa xong hãy nhập lại chính tệp đó.").format(count=format_number(count), file=path.name)
            )

        self.shell.run(tr("Đang ghi {file}…").format(file=path.name), job, owner=self, then=written, failed=self._on_not_written)

    def _on_not_written(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            show_trouble(self, error)
        else:
            self.said.setText(error.sentence if isinstance(error, RuleBroken) else tr("Không ghi được tệp này."))

    def _forget(self) -> None:
        """Forget what was corrected and left out: another list is read."""
        self.columns.forget()
        self.preview.forget()

    def _on_sheet(self) -> None:
        self._forget()
        self._change(sheet=self.sheet.value(), chosen={}, units={}, decisions={}, as_before=True)

    def _on_year(self) -> None:
        if self._intake is not None and not self.year.problem() and self.year.value() != self._intake.year and not self._year_is_read():
            self._change(year=self.year.value())

    def _year_is_read(self) -> bool:
        """Whether the year shown is the one the list itself names."""
        return (
            self.prepared is not None
            and self._intake is not None
            and self._intake.year is None
            and self.year.value() == self.prepared.read.year
        )

    def _on_day(self) -> None:
        if self._intake is not None and not self.as_of.problem() and self.as_of.value() != (self._intake.as_of or self.shell.today):
            self._change(as_of=self.as_of.value())

    def _change(self, **changes: Any) -> None:
        if self._intake is not None:
            self._prepare(dataclasses.replace(self._intake, **changes))

    def _correct(self, chosen: dict[int, str | None], units: dict[int, int]) -> None:
        self._change(chosen=chosen, units=units)

    def _match_anew(self) -> None:
        """Match the columns by their headings alone."""
        self.columns.forget()
        self._change(chosen={}, units={}, as_before=False)

    def _decide(self) -> None:
        """Plan again with the rows left out and the decisions made; until then nothing can be taken in."""
        if self.prepared is None or self._intake is None:
            return
        decisions = dict.fromkeys(self.preview.left_out, Decision("skip")) | self.reviews.decisions
        self.take_button.setEnabled(False)
        self._intake = dataclasses.replace(self._intake, decisions=decisions)
        self.shell.ask(decide_again, self.prepared, decisions, then=self._show_counts, owner=self, slot="prepare")

    def _prepare(self, intake: Intake) -> None:
        self._intake = intake
        self._set_busy(True)
        office = self.shell.office

        def job(step: Callable[[int, int], None]) -> Prepared:
            step(0, 1)
            prepared: Prepared = office.ask(prepare_import, intake)
            return prepared

        self.shell.run(
            tr("Đang đọc {file}…").format(file=intake.path.name), job, owner=self, then=self._show, failed=self._on_failed,
            ended=lambda: self._set_busy(False),
        )  # fmt: skip

    def _show(self, prepared: Prepared) -> None:
        read = prepared.read
        self.sheet.set_options([(name, name) for name in read.sheets])
        self.sheet.set_value(read.sheet)
        self.year.set_value(read.year)
        self.columns.show_columns(read.columns, kept=read.kept)
        self.reviews.show_reviews(prepared.plan.reviews)
        self._show_counts(prepared)

    def _show_counts(self, prepared: Prepared) -> None:
        self.prepared = prepared
        report = prepared.report
        lines = lines_of(prepared.plan)
        self.preview.show_lines(lines, [row.row for row in prepared.read.rows], prepared.communes)
        self.tiles.set([
            (tr("Dòng đọc được"), format_number(report.read), tr("dòng tiêu đề {row}").format(row=report.header_row), ""),
            (tr("Thêm mới"), format_number(report.created), "", "good" if report.created else ""),
            (tr("Cập nhật"), format_number(report.updated), "", "good" if report.updated else ""),
            (tr("Không đổi"), format_number(report.unchanged), "", ""),
            (tr("Chờ xem xét"), format_number(report.needs_review), "", "warn" if report.needs_review else ""),
            (tr("Không nhận"), format_number(report.refused), "", "bad" if report.refused else ""),
        ])  # fmt: skip
        self.nothing.hide()
        for part in (self._source, self.said, self.tiles, self.tabs, self.choose_button):
            part.show()
        self.issues.show_issues(report.issues)
        for place, (text, count) in enumerate((
            (tr("Thay đổi ({count})"), report.created + report.updated), (tr("Chờ xem xét ({count})"), report.needs_review),
            (tr("Lưu ý ({count})"), len(report.issues)), (tr("Các cột ({count})"), len(prepared.read.columns)),
        )):  # fmt: skip
            self.tabs.setTabText(place, text.format(count=format_number(count)))
        left = len(reasons_left(prepared))
        self.hand_back_button.setVisible(left > 0)
        self.hand_back_button.setText(tr("Xuất dòng bị từ chối ({count})…").format(count=format_number(left)))
        writes = report.created + report.updated
        self.said.setText(self.shell.read_only_reason or _sentence(prepared))
        self.take_button.setText(_verb(writes, report.needs_review))
        self._set_busy(False)

    def _show_nothing(self, sentence: str) -> None:
        """Say why nothing is shown and offer to choose a file; another sheet of the one read can still be chosen."""
        self.prepared = None
        self._source.setVisible(self.sheet.count() > 0)
        for part in (self.said, self.tiles, self.tabs, self.choose_button, self.hand_back_button):
            part.hide()
        self.nothing.say(sentence, Action(tr("Chọn tệp…"), call=self._choose))
        self.nothing.show()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        report = self.prepared.report if self.prepared is not None else None
        for widget in (self.choose_button, self.nothing, self.sheet, self.year, self.as_of, self.tabs):
            widget.setEnabled(not busy)
        gives = report is not None and report.created + report.updated + report.needs_review > 0
        open_button(self.take_button, gives and not busy, self.shell.read_only_reason, "" if gives else tr("Chưa có dòng nào để nhập."))

    def _on_failed(self, error: Exception) -> None:
        self._show_nothing(error.sentence if isinstance(error, (RuleBroken, Trouble)) else tr("Không đọc được tệp này."))
        if isinstance(error, Trouble):
            show_trouble(self, error)

    def _on_refused(self, broken: RuleBroken) -> None:
        """Say why, and show what the list would do to the register as it is by now."""

        def show(prepared: Prepared) -> None:
            self._show_counts(prepared)
            self.said.setText(broken.sentence)

        self.said.setText(broken.sentence)
        if self.prepared is not None:
            self.shell.ask(decide_again, self.prepared, self.prepared.intake.decisions, then=show, owner=self, slot="prepare")

    def _on_done(self, done: Done) -> None:
        self.accept()
        if self._then is not None:
            self._then(done)


def _sentence(prepared: Prepared) -> str:
    """Say in words what is about to happen."""
    report = prepared.report
    if not report.created and not report.updated and not report.needs_review:
        return tr("Danh sách này không có gì khác với sổ.")
    said = [tr("Nhập xong có thể hoàn tác cả lần nhập.")]
    if report.needs_review:
        said.append(
            tr("{count} dòng còn nghi vấn sẽ vào Dòng chờ xem xét, xử lý sau cũng được.").format(count=format_number(report.needs_review))
        )
    if report.refused:
        said.append(tr("{count} dòng không nhận được.").format(count=format_number(report.refused)))
    return " ".join(said)


def _verb(writes: int, waiting: int) -> str:
    """Return what the button does."""
    if writes:
        return tr("Nhập {count} tổ chức").format(count=format_number(writes))
    return tr("Cất {count} dòng chờ xem xét").format(count=format_number(waiting)) if waiting else tr("Nhập")
