"""Taking in an Excel list of organisations: choose the file, see what it would do, mend what was misread, then take all of it in at once."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from lmhtx_desktop.areas.organisations.commands import import_organisations
from lmhtx_desktop.areas.organisations.commands.layouts import KeepLayout, keep_layout
from lmhtx_desktop.areas.organisations.intake import Intake, Prepared, decide_again, prepare_import, reasons_left, write_left
from lmhtx_desktop.areas.organisations.merging import Decision
from lmhtx_desktop.areas.organisations.preview import lines_of
from lmhtx_desktop.areas.organisations.ui.import_preview import ImportPreview
from lmhtx_desktop.areas.organisations.ui.import_tables import ReviewChoices, column_options
from lmhtx_desktop.desk.editors import DayEdit, YearEdit
from lmhtx_desktop.desk.list_dialog import ListDialog
from lmhtx_desktop.desk.messages import show_trouble
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


class ImportDialog(ListDialog):
    """Reads a list and shows what it would do; nothing is written before *Nhập*."""

    def __init__(self, shell: Shell, parent: QWidget | None = None, then: Callable[[Done], object] | None = None) -> None:
        self.preview, self.reviews = ImportPreview(), ReviewChoices()
        self.year = YearEdit()
        self.as_of = DayEdit(shell.today, shell.today)
        self.as_of.set_value(shell.today)
        self.as_of.setToolTip(tr("Trạng thái thay đổi của tổ chức đã có trong sổ được ghi từ ngày này."))
        self.hand_back_button = QPushButton(tr("Xuất dòng bị từ chối…"))
        self.hand_back_button.setToolTip(
            tr("Ghi các dòng không nhận hoặc bỏ chọn ra tệp Excel, kèm cột Lý do; sửa xong nhập lại chính tệp đó.")
        )
        super().__init__(
            shell, tr("Nhập danh sách tổ chức"),
            tr("Chọn tệp Excel hoặc CSV có cột Tên tổ chức. Chương trình chỉ đọc để xem trước; chưa ghi gì vào sổ."),
            prepare=prepare_import, decide=decide_again,
            choices=[(tr("Số liệu của năm"), self.year), (tr("Danh sách lập tại ngày"), self.as_of)], tabs=[self.preview, self.reviews],
            options=column_options(), min_size=(880, 600), nothing_to_take=tr("Chưa có dòng nào để nhập."),
            buttons=[self.hand_back_button], parent=parent, then=then,
        )  # fmt: skip
        self.hand_back_button.clicked.connect(self.hand_back)
        self.year.editingFinished.connect(self._on_year)
        self.as_of.editingFinished.connect(self._on_day)
        self.reviews.decided.connect(self._decide)
        self.preview.left_out_changed.connect(self._decide)
        self.columns.anew.connect(self._match_anew)

    def holds_work(self) -> bool:
        """Whether rows were left out, decided, or columns corrected."""
        return self.prepared is not None and bool(self._intake.decisions or self._intake.chosen or self._intake.units)

    def intake_of(self, path: Path) -> Intake:
        """Return what to read."""
        return Intake(path)

    def forget(self) -> dict[str, Any]:
        """Forget the rows left out and decided too, and match the columns as the last time."""
        self.preview.forget()
        return super().forget() | {"decisions": {}, "as_before": True}

    def take_in(self) -> None:
        """Carry out what is shown; how its columns were read is kept for the next such list."""
        read = self.prepared.read
        if read.layout != self.prepared.kept_layout:
            self.shell.do(keep_layout, KeepLayout(read.fingerprint, read.file, read.layout), owner=self)
        self.carry_out(import_organisations, self.prepared.order, self._on_refused)

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

    def show_read(self, prepared: Prepared) -> None:
        """Show year, columns and the rows that need a decision."""
        self.year.set_value(prepared.read.year)
        self.columns.show_columns(prepared.read.columns, kept=prepared.read.kept)
        self.reviews.show_reviews(prepared.plan.reviews)

    def show_plan(self, prepared: Prepared) -> Sequence[tuple[str, int]]:
        """Show the lines that change something, and the counts."""
        report = prepared.report
        self.preview.show_lines(lines_of(prepared.plan), [row.row for row in prepared.read.rows], prepared.communes)
        self.tiles.set([
            (tr("Dòng đọc được"), format_number(report.read), tr("dòng tiêu đề {row}").format(row=report.header_row), ""),
            (tr("Thêm mới"), format_number(report.created), "", "good" if report.created else ""),
            (tr("Cập nhật"), format_number(report.updated), "", "good" if report.updated else ""),
            (tr("Không đổi"), format_number(report.unchanged), "", ""),
            (tr("Chờ xem xét"), format_number(report.needs_review), "", "warn" if report.needs_review else ""),
            (tr("Không nhận"), format_number(report.refused), "", "bad" if report.refused else ""),
        ])  # fmt: skip
        self.issues.show_issues(report.issues)
        left = len(reasons_left(prepared))
        self.hand_back_button.setVisible(left > 0)
        self.hand_back_button.setText(tr("Xuất dòng bị từ chối ({count})…").format(count=format_number(left)))
        writes = report.created + report.updated
        self.take_button.setText(_verb(writes, report.needs_review))
        return (
            (tr("Thay đổi ({count})"), writes), (tr("Chờ xem xét ({count})"), report.needs_review),
            (tr("Lưu ý ({count})"), len(report.issues)),
        )  # fmt: skip

    def sentence(self, prepared: Prepared) -> str:
        """Say what would change."""
        return _sentence(prepared)

    def gives(self, prepared: Prepared) -> bool:
        """Whether a row changes something or waits."""
        return prepared.report.created + prepared.report.updated + prepared.report.needs_review > 0

    def _on_year(self) -> None:
        if self._intake is not None and not self.year.problem() and self.year.value() != self._intake.year and not self._year_is_read():
            self.change(year=self.year.value())

    def _year_is_read(self) -> bool:
        """Whether the year shown is the one the list itself names."""
        return self.prepared is not None and self._intake.year is None and self.year.value() == self.prepared.read.year

    def _on_day(self) -> None:
        if self._intake is not None and not self.as_of.problem() and self.as_of.value() != (self._intake.as_of or self.shell.today):
            self.change(as_of=self.as_of.value())

    def _match_anew(self) -> None:
        """Match the columns by their headings alone."""
        self.columns.forget()
        self.change(chosen={}, units={}, as_before=False)

    def _decide(self) -> None:
        decisions = dict.fromkeys(self.preview.left_out, Decision("skip")) | self.reviews.decisions
        self.decide_again("decisions", decisions)

    def _on_refused(self, broken: RuleBroken) -> None:
        """Say why, and show what the list would do to the register as it is by now."""

        def show(prepared: Prepared) -> None:
            self.show_prepared(prepared)
            self.said.setText(broken.sentence)

        self.said.setText(broken.sentence)
        if self.prepared is not None:
            self.decide_again("decisions", self.prepared.intake.decisions, show)


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
