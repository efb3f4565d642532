"""What the older book would bring in: every loan with a tick and its rebuilt schedule, and those whose numbers a person decides about."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.intake import Answer, LoanLine, difference
from lmhtx_desktop.areas.fund.words.loan import group_text
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.lists import LineChoices, choice_line
from lmhtx_desktop.desk.table import Column, SimpleTable, dong_column, text_column
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import Dong, format_dong

_ANSWERS = {
    Answer.LEAVE: mark("Bỏ ra, chưa nhập"),
    Answer.LISTED: mark("Lấy số của danh sách"),
    Answer.SETTLED: mark("Lấy số của danh sách, lãi coi như đã trả đủ"),
}


class _Row(NamedTuple):
    no: int
    due_on: str
    principal: Dong
    interest: Dong
    unpaid: Dong | None
    balance: Dong


class LoanLines(QWidget):
    """The loans that can come in; a click on ✓ or the space bar leaves one out or takes it again. Below: the rebuilt schedule of one."""

    toggled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 0, 0), 6)
        self.lines = SimpleTable(_line_columns(), empty_text=tr("Không có khoản vay nào nhận được; xem thẻ Lưu ý."), framed=True)
        self.schedule = SimpleTable(_schedule_columns(), empty_text=tr("Chọn một khoản vay để xem lịch trả nợ dựng lại."), framed=True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        below = QWidget()
        inside = QVBoxLayout(below)
        theme.space(inside, 0, 4)
        inside.addWidget(self.said)
        inside.addWidget(self.schedule, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        for table in (self.lines, self.schedule):
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            table.setMinimumHeight(theme.px(88))
        halves.addWidget(self.lines)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([600, 400])
        column.addWidget(halves, 1)
        self.lines.installEventFilter(self)
        self.lines.clicked.connect(self._on_clicked)
        self.lines.selectionModel().currentRowChanged.connect(lambda now, before: self._show_schedule())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the space bar of the lines before the table does, which would only select with it."""
        if event.type() == QEvent.Type.KeyPress and watched is self.lines and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]
            self._toggle_current()
            return True
        return super().eventFilter(watched, event)

    def show_lines(self, lines: Sequence[LoanLine]) -> None:
        """Show the loans; the one under the cursor stays there."""
        current = self.lines.current_row()
        self.lines.set_rows(lines)
        rows = [line.row for line in lines]
        if lines:
            self.lines.selectRow(rows.index(current.row) if current is not None and current.row in rows else 0)
        self._show_schedule()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggled.emit(self.lines.rows[index.row()].row)

    def _toggle_current(self) -> None:
        line = self.lines.current_row()
        if line is not None:
            self.toggled.emit(line.row)

    def _show_schedule(self) -> None:
        line: LoanLine | None = self.lines.current_row()
        if line is None:
            self.said.clear()
            self.schedule.set_rows(())
            return
        found = line.found
        told = tr("Hợp đồng {number}: theo lịch đã đến hạn gốc {principal} đ, lãi {interest} đ; đã trả gốc {repaid} đ, lãi {paid} đ.").format(
            number=line.contract.contract_number, principal=format_dong(found.due_principal), interest=format_dong(found.due_interest),
            repaid=format_dong(found.opening.principal), paid=format_dong(found.opening.interest),
        )  # fmt: skip
        self.said.setText(" ".join(filter(None, (told, difference(found)))))
        done = [
            _Row(each.no, format_date(each.due_on), each.principal, each.interest, each.unpaid, each.balance)
            for each in found.position.instalments
        ]
        coming = [_Row(row.no, format_date(row.due_on), row.principal, row.interest, None, row.balance) for row in found.position.coming]
        self.schedule.set_rows([*done, *coming])


class DifferingLoans(LineChoices):
    """Loans whose numbers do not agree: for each, leave it out or take the list's numbers."""

    answered = Signal(int, object)

    def show_lines(self, lines: Sequence[LoanLine], answers: Mapping[int, Answer]) -> None:
        """Show the loans to decide about."""
        grid = self._fresh()
        differing = [line for line in lines if not line.found.agrees]
        if not differing:
            grid.addWidget(choice_line(tr("Không có khoản vay nào lệch số."), "muted"), 0, 0)
        for place, line in enumerate(differing):
            said = tr("Dòng {row}: {name}, hợp đồng {number}\n{why}").format(
                row=line.row, name=line.name, number=line.contract.contract_number, why=difference(line.found)
            )
            grid.addWidget(choice_line(said), place, 0)
            choice = ChoiceEdit([(answer, tr(name)) for answer, name in _ANSWERS.items()])
            choice.set_value(answers.get(line.row, line.answer))
            choice.setAccessibleName(tr("Dòng {row}").format(row=line.row))
            theme.size(choice, min_width=320)
            choice.edited.connect(partial(self._on_chosen, line.row, choice))
            grid.addWidget(choice, place, 1)

    def _on_chosen(self, row: int, choice: ChoiceEdit) -> None:
        self.answered.emit(row, choice.value())


def _line_columns() -> list[Column[Any]]:
    def gap(line: LoanLine) -> Dong:
        return -line.found.principal_gap

    def interest(line: LoanLine) -> Dong:
        return -line.found.interest_gap

    return [
        Column("taken", "✓", 34, "center", show=lambda line: "☑" if line.taken else "☐"),
        Column("row", tr("Dòng"), 52, "right", show=lambda line: str(line.row), value=lambda line: line.row),
        text_column("number", tr("Số hợp đồng"), lambda line: line.contract.contract_number, width=112, sort=None),
        text_column("name", tr("Khách hàng"), lambda line: line.name, width=186, sort=None),
        dong_column("lent", tr("Đã giải ngân"), lambda line: line.lent, width=120, sort=None),
        dong_column("balance", tr("Dư nợ"), lambda line: line.found.position.outstanding_principal, width=120, sort=None),
        dong_column("gap", tr("Lệch gốc"), gap, width=100, sort=None, tone=lambda line: "bad" if gap(line) else "muted"),
        dong_column("interest_gap", tr("Lệch lãi"), interest, width=100, sort=None, tone=lambda line: "bad" if interest(line) else "muted"),
        dong_column("overdue", tr("Gốc quá hạn"), lambda line: line.found.position.overdue_principal, width=110, sort=None),
        Column("days", tr("Quá hạn (ngày)"), 104, "right", show=lambda line: str(line.found.position.overdue_days),
               value=lambda line: line.found.position.overdue_days, tone=lambda line: "bad" if line.found.position.overdue_days else None),
        text_column("group", tr("Nhóm nợ"), lambda line: group_text(line.group), width=80, sort=None),
    ]  # fmt: skip


def _schedule_columns() -> list[Column[Any]]:
    return [
        Column("no", tr("Kỳ"), 48, "right", show=lambda row: str(row.no)),
        text_column("due_on", tr("Ngày trả"), lambda row: row.due_on, width=100, sort=None),
        dong_column("principal", tr("Gốc"), lambda row: row.principal, sort=None),
        dong_column("interest", tr("Lãi"), lambda row: row.interest, sort=None),
        dong_column("unpaid", tr("Còn phải trả"), lambda row: row.unpaid, sort=None, tone=lambda row: "bad" if row.unpaid else None),
        dong_column("left", tr("Dư nợ sau kỳ"), lambda row: row.balance, sort=None),
    ]
