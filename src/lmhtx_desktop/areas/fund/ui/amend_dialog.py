"""The dialog of an annex: another rate, điều chỉnh kỳ hạn nợ, gia hạn nợ, with what is to be paid before and after side by side."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.book.loans import LoanFile
from lmhtx_desktop.areas.fund.commands import AmendLoan, VoidAmendment, amend_loan, void_amendment
from lmhtx_desktop.areas.fund.commands.amending import change_of, refuse_change
from lmhtx_desktop.areas.fund.queries.amending import Redrawn, redrawn, the_loan
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail
from lmhtx_desktop.areas.fund.rules.amend import postponed, spread, to_plan
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, totals
from lmhtx_desktop.areas.fund.ui.rows_edit import RowsEdit
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES, RATE
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import SimpleTable
from lmhtx_desktop.desk.editors import CheckEdit, DayEdit, DecimalEdit, LongTextEdit, NumberEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, date_column, dong_column
from lmhtx_desktop.kernel.dates import add_months, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong

_WIDE, _HIGH, _DAY = 1280, 660, timedelta(days=1)
POSTPONE, SPREAD = "postpone", "spread"
#: What the proposed rows hang on.
_PROPOSED_FROM = {"kind", "effective_on", "takes_overdue", "how", "months", "first", "count", "every"}


class AmendDialog(FormDialog):
    """Asks for an annex of one loan; rows are proposed and may be changed."""

    def __init__(self, shell: Shell, loan: LoanDetail, parent: QWidget | None = None) -> None:
        self._loan = loan
        self._file: LoanFile | None = None
        contract = loan.contract
        first = {
            "kind": "extend", "number": tr("PL-{number}").format(number=f"{len(loan.amendments) + 1:02d}"), "signed_on": shell.today,
            "effective_on": shell.today, "takes_overdue": True, "moves_interest": True, "how": POSTPONE, "months": 3, "count": 6, "every": 1,
            "first": add_months(shell.today, 1),
        }  # fmt: skip
        super().__init__(
            shell, tr("Phụ lục hợp đồng"), _fields(shell), amend_loan, self._to_order, first, parent=parent, verb=tr("Ghi phụ lục"),
            intro=tr("{name} – hợp đồng {number}").format(name=contract.borrower_name, number=contract.contract_number),
        )  # fmt: skip
        self.compare = Compare()
        self._put_beside()
        self.edited.connect(self._on_change)
        shell.ask(the_loan, contract.id, then=self._on_file, owner=self, slot="file")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's own
        super().showEvent(event)
        room = self.screen().availableGeometry()
        beside = room.width() - 40 >= theme.px(_WIDE - 100)
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        inside = self.compare.layout()
        if inside is not None:
            theme.space(inside, (12 if beside else 24, 8, 24, 8), 8)
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 60))
        self._focus(self.block("number"))
        self._scroll.verticalScrollBar().setValue(0)

    def _put_beside(self) -> None:
        outer = self.layout()
        form = self.findChild(QScrollArea)
        assert isinstance(outer, QVBoxLayout)
        assert form is not None
        place = outer.indexOf(form)
        outer.removeWidget(form)
        self._halves = QHBoxLayout()
        theme.space(self._halves, 0, 0)
        self._halves.addWidget(form, 5)
        self._halves.addWidget(self.compare, 5)
        theme.size(form, min_width=560)
        outer.insertLayout(place, self._halves, 1)

    def _on_file(self, file: LoanFile) -> None:
        self._file = file
        self._propose()
        self._compare()

    def _on_change(self, key: str) -> None:
        if key in _PROPOSED_FROM:
            self._propose()
        self._compare()

    def _propose(self) -> None:
        """Put the proposed rows into the grid, and tell it what they must add up to."""
        values, file = self.values(), self._file
        on = values["effective_on"]
        if file is None or on is None or values["kind"] == RATE:
            return
        eve = file.on(on - _DAY)
        takes_overdue = bool(values["takes_overdue"])
        rows: RowsEdit = self.editor("rows")
        rows.set_target(to_plan(eve, takes_overdue=takes_overdue))
        if not eve.outstanding_principal:
            rows.set_rows(())
        elif values["how"] == SPREAD:
            if values["first"] and values["count"]:
                rows.set_rows(spread(eve, file.terms, values["first"], values["count"], values["every"] or 1, takes_overdue=takes_overdue))
        elif values["months"]:
            rows.set_rows(postponed(eve, file.terms, values["months"], takes_overdue=takes_overdue))

    def _compare(self) -> None:
        """Show what is to be paid before and after, or what stands in the way."""
        values, file = self.values(), self._file
        if file is None or values["effective_on"] is None:
            self.compare.show_problem("")
            return
        try:
            order = self._to_order(values)
            change = change_of(order)
            refuse_change(file, order.kind, change)
        except RuleBroken as broken:
            self.compare.show_problem(broken.sentence)
        else:
            self.compare.show_drawn(redrawn(file, change))

    def _to_order(self, values: dict[str, Any]) -> AmendLoan:
        changes_rate = values["kind"] == RATE
        rows = () if changes_rate else self.editor("rows").rows()
        return AmendLoan(
            loan=self._loan.contract.id, kind=values["kind"], number=values["number"], signed_on=values["signed_on"] or self.shell.today,
            effective_on=values["effective_on"], reason=values["reason"], annual_rate_percent=values["annual_rate_percent"], rows=rows,
            takes_overdue=bool(values["takes_overdue"]), interest_on=rows[0].due_on if rows and values["moves_interest"] else None,
        )  # fmt: skip


class Compare(QWidget):
    """What is to be paid from the day of a change on, without it and with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        theme.space(outer, (0, 8, 24, 8), 8)
        self.said = QLabel()
        self.said.setWordWrap(True)
        outer.addWidget(self.said)
        sides = QHBoxLayout()
        theme.space(sides, 0, 12)
        self.before, self.after = SimpleTable(_columns(), most_rows=9), SimpleTable(_columns(), most_rows=9)
        self.before_sums, self.after_sums = QLabel(), QLabel()
        for heading, table, sums in (
            (tr("Đang phải trả"), self.before, self.before_sums),
            (tr("Theo phụ lục"), self.after, self.after_sums),
        ):
            side = QVBoxLayout()
            theme.space(side, 0, 4)
            label = QLabel(heading)
            theme.style(label, "heading")
            side.addWidget(label)
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            side.addWidget(table, 1)
            sums.setWordWrap(True)
            theme.style(sums, "muted")
            side.addWidget(sums)
            sides.addLayout(side, 1)
        outer.addLayout(sides, 1)

    def show_drawn(self, drawn: Redrawn) -> None:
        """Show both sides."""
        self.before.set_rows(drawn.before)
        self.after.set_rows(drawn.after)
        self.before_sums.setText(_sums(drawn.before))
        self.after_sums.setText(_sums(drawn.after))
        self.said.setText(tr("Đến hạn chưa trả: trước {before} đ, sau {after} đ.").format(
            before=format_dong(drawn.owed_before), after=format_dong(drawn.owed_after)))  # fmt: skip
        theme.style(self.said, "muted")

    def show_problem(self, sentence: str) -> None:
        """Say why there is nothing to compare."""
        self.after.set_rows(())
        self.after_sums.clear()
        self.said.setText(sentence)
        theme.style(self.said, "problem" if sentence else "muted")


def ask_to_void_amendment(shell: Shell, amendment: int, number: str, parent: QWidget | None = None) -> FormDialog:
    """Open the dialog that voids an annex."""
    dialog = FormDialog(
        shell, tr("Hủy phụ lục {number}").format(number=number),
        [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)], void_amendment,
        lambda values: VoidAmendment(amendment, values["reason"]), verb=tr("Hủy phụ lục"), parent=parent,
        intro=tr("Phụ lục vẫn còn trong danh sách nhưng không được tính nữa; khoản vay trở lại như chưa ký. Việc này không hoàn tác được."),
    )  # fmt: skip
    dialog.open()
    return dialog


def _sums(rows: Sequence[ScheduleRow]) -> str:
    if not rows:
        return tr("Không còn kỳ nào.")
    whole = totals(rows)
    return tr("{count} kỳ đến {last} · gốc {principal} + lãi {interest} = {payment} đ").format(
        count=len(rows), last=format_date(rows[-1].due_on), principal=format_dong(whole.principal), interest=format_dong(whole.interest),
        payment=format_dong(whole.payment),
    )  # fmt: skip


def _columns() -> list[Column[ScheduleRow]]:
    return [
        date_column("due_on", tr("Ngày trả"), lambda row: row.due_on, width=88),
        dong_column("principal", tr("Gốc"), lambda row: row.principal, width=98),
        dong_column("interest", tr("Lãi"), lambda row: row.interest, width=88),
    ]


def _fields(shell: Shell) -> list[Field]:
    def restructures(values: dict[str, Any]) -> bool:
        return bool(values["kind"] != RATE)

    def postpones(values: dict[str, Any]) -> bool:
        return restructures(values) and values["how"] != SPREAD

    def spreads(values: dict[str, Any]) -> bool:
        return restructures(values) and values["how"] == SPREAD

    kinds = [(code, tr(name)) for code, name in AMENDMENT_NAMES.items()]
    return [
        Field("kind", tr("Nội dung thay đổi"), lambda: RadioEdit(kinds), span=2),
        Field("number", tr("Số phụ lục"), lambda: TextEdit(max_length=60), required=True),
        Field("signed_on", tr("Ngày ký"), lambda: DayEdit(shell.today), required=True),
        Field("effective_on", tr("Có hiệu lực từ ngày"), lambda: DayEdit(shell.today), required=True),
        Field("annual_rate_percent", tr("Lãi suất mới (%/năm)"), lambda: DecimalEdit(4), required=True,
              when=lambda values: values["kind"] == RATE),
        Field("how", tr("Đề nghị các kỳ mới"), lambda: RadioEdit([(POSTPONE, tr("Lùi các kỳ còn lại")), (SPREAD, tr("Chia đều"))]),
              when=restructures),
        Field("takes_overdue", "", lambda: CheckEdit(tr("Cơ cấu lại cả gốc quá hạn")), span=2, when=restructures),
        Field("moves_interest", "", lambda: CheckEdit(tr("Lãi chưa trả chuyển sang kỳ mới đầu tiên")), span=2, when=restructures),
        Field("months", tr("Lùi mấy tháng"), lambda: NumberEdit(1, 120), when=postpones),
        Field("first", tr("Kỳ mới đầu tiên"), lambda: DayEdit(shell.today), when=spreads),
        Field("count", tr("Số kỳ"), lambda: NumberEdit(1, 600), when=spreads),
        Field("every", tr("Mấy tháng một kỳ"), lambda: NumberEdit(1, 120), when=spreads),
        Field("rows", tr("Các kỳ mới"), lambda: RowsEdit(shell.today), span=2, required=True, when=restructures),
        Field("reason", tr("Lý do"), lambda: LongTextEdit(2, 500), span=2, required=True),
    ]  # fmt: skip
