"""Taking the older book over: choose the list, see every loan rebuilt, decide where numbers differ, then take all of it in at once."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.commands.taking_over import take_over_loans
from lmhtx_desktop.areas.fund.intake import Answer, LoanIntake, PreparedLoans, decide_again, prepare_takeover
from lmhtx_desktop.areas.fund.queries.loans import FundLine
from lmhtx_desktop.areas.fund.reading import FIELD_NAMES
from lmhtx_desktop.areas.fund.ui.old_book_preview import DifferingLoans, LoanLines
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit
from lmhtx_desktop.desk.list_dialog import ListDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number


class OldBookDialog(ListDialog):
    """Reads a list of open loans and shows what it would bring in; nothing is written before *Nhập*.

    Args:
        funds: to choose from, at least one.
    """

    def __init__(
        self, shell: Shell, funds: Sequence[FundLine], parent: QWidget | None = None, then: Callable[[Done], object] | None = None
    ) -> None:
        self._answers: dict[int, Answer] = {}
        self.loans, self.differing = LoanLines(), DifferingLoans()
        self.fund = ChoiceEdit([(fund.id, fund.name) for fund in funds])
        self.fund.set_value(funds[0].id)
        self.as_of = DayEdit(shell.today, shell.today)
        super().__init__(
            shell, tr("Nhập sổ cho vay cũ"),
            tr(
                "Chọn danh sách khoản vay còn dư nợ (Excel hoặc CSV): tên khách hàng, số hợp đồng, ngày ký, số tiền vay, thời hạn, lãi suất, "
                "gốc và lãi đã trả, dư nợ. Chương trình chỉ đọc để xem trước; chưa ghi gì vào sổ."
            ),
            prepare=prepare_takeover, decide=decide_again,
            choices=[(tr("Quỹ cho vay"), self.fund), (tr("Ngày chốt sổ (số liệu đến hết ngày)"), self.as_of)],
            tabs=[self.loans, self.differing], options=[(key, tr(name)) for key, name in FIELD_NAMES.items()], min_size=(960, 620),
            nothing_to_take=tr("Chưa có khoản vay nào để nhập."), parent=parent, then=then,
        )  # fmt: skip
        self.loans.toggled.connect(self._toggle)
        self.differing.answered.connect(self._answer)
        self.fund.edited.connect(lambda: self.change(fund_id=self.fund.value()))
        self.as_of.editingFinished.connect(self._on_day)

    def holds_work(self) -> bool:
        """Whether loans were decided about, or columns corrected."""
        return self.prepared is not None and bool(self._answers or self._intake.chosen or self._intake.units)

    def intake_of(self, path: Path) -> LoanIntake:
        """Return what to read, of the fund chosen."""
        return LoanIntake(path, self.fund.value())

    def forget(self) -> dict[str, Any]:
        """Forget the answers too."""
        self._answers = {}
        return super().forget() | {"answers": {}}

    def take_in(self) -> None:
        """Carry out what is shown."""
        self.carry_out(take_over_loans, self.prepared.order, lambda broken: self.said.setText(broken.sentence))

    def show_read(self, prepared: PreparedLoans) -> None:
        """Show the day of the book and its columns."""
        self.as_of.set_value(prepared.as_of)
        self.columns.show_columns(prepared.read.columns)

    def show_plan(self, prepared: PreparedLoans) -> Sequence[tuple[str, int]]:
        """Show the loans, those that differ, and the counts."""
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
        return (
            (tr("Khoản vay ({count})"), len(prepared.lines)), (tr("Lệch số ({count})"), len(differing)),
            (tr("Lưu ý ({count})"), len(prepared.issues)),
        )  # fmt: skip

    def sentence(self, prepared: PreparedLoans) -> str:
        """Say what taking the book in means."""
        return _sentence(prepared)

    def gives(self, prepared: PreparedLoans) -> bool:
        """Whether a loan comes in."""
        return prepared.as_of is not None and any(line.taken for line in prepared.lines)

    def _on_day(self) -> None:
        day = self.as_of.value()
        if self.prepared is not None and day is not None and not self.as_of.problem() and day != self.prepared.as_of:
            self.change(as_of=day)
        elif self.as_of.problem():
            self.said.setText(self.as_of.problem())

    def _toggle(self, row: int) -> None:
        line = next(line for line in self.prepared.lines if line.row == row)
        self._answer(row, Answer.LEAVE if line.taken else Answer.LISTED)

    def _answer(self, row: int, answer: Answer) -> None:
        self._answers[row] = answer
        self.decide_again("answers", dict(self._answers))


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
