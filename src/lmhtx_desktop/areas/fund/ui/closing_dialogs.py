"""Dialogs that fix things once for all: make and void a run, close and reopen a period."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.commands import ClosePeriod, MakeRun, ReopenPeriod, VoidRun, close_period, make_run, reopen_period, void_run
from lmhtx_desktop.areas.fund.queries.closings import ClosingLine
from lmhtx_desktop.areas.fund.queries.loans import FundLine
from lmhtx_desktop.areas.fund.queries.runs import RunBrief
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr


def last_month_end(today: date) -> date:
    """Return the last day of the month before."""
    return date.fromordinal(date(today.year, today.month, 1).toordinal() - 1)


def run_dialog(
    shell: Shell, funds: Sequence[FundLine], then: Callable[[Done], object] | None = None, parent: QWidget | None = None
) -> FormDialog:
    """Return the dialog that freezes the classification of a day."""
    fields = [
        _fund(funds),
        Field("as_of", tr("Phân loại đến hết ngày"), lambda: DayEdit(shell.today), required=True, hint=tr("Thường là ngày cuối tháng.")),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
    ]
    return FormDialog(
        shell, tr("Lập kỳ phân loại nợ"), fields, make_run, lambda values: MakeRun(values["fund_id"], values["as_of"], values["note"]),
        _first(funds, as_of=last_month_end(shell.today)), verb=tr("Lập kỳ phân loại"), then=then, parent=parent,
        intro=tr("Chốt lại nhóm nợ, dự phòng, lãi dự thu của mọi khoản vay như đang biết lúc này; chứng từ ghi sau không làm đổi."),
    )  # fmt: skip


def void_run_dialog(shell: Shell, run: RunBrief, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that voids a run."""
    return FormDialog(
        shell, tr("Hủy kỳ phân loại nợ ngày {day}").format(day=format_date(run.as_of)),
        [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)], void_run,
        lambda values: VoidRun(run.id, values["reason"]), verb=tr("Hủy kỳ phân loại"), parent=parent,
        intro=tr("Kỳ này vẫn còn để xem lại nhưng không được tính nữa. Việc này không hoàn tác được."),
    )  # fmt: skip


def close_dialog(shell: Shell, funds: Sequence[FundLine], parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that closes a period."""
    fields = [
        _fund(funds),
        Field("through", tr("Khóa đến hết ngày"), lambda: DayEdit(shell.today), required=True),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
    ]
    return FormDialog(
        shell, tr("Khóa sổ quỹ"), fields, close_period, lambda values: ClosePeriod(values["fund_id"], values["through"], values["note"]),
        _first(funds, through=last_month_end(shell.today)), verb=tr("Khóa sổ"), parent=parent,
        intro=tr("Sau khi khóa, mọi phiếu thu, phiếu giải ngân, việc hủy phiếu, quyết định và phụ lục đề ngày trong kỳ đều không ghi được; báo cáo của kỳ giữ nguyên."),
    )  # fmt: skip


def reopen_dialog(shell: Shell, closing: ClosingLine, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that opens a period again."""
    return FormDialog(
        shell, tr("Mở khóa sổ đến hết ngày {day}").format(day=format_date(closing.through)),
        [Field("reason", tr("Lý do mở khóa"), lambda: TextEdit(max_length=300), required=True)], reopen_period,
        lambda values: ReopenPeriod(closing.id, values["reason"]), verb=tr("Mở khóa"), parent=parent,
        intro=tr("Lần khóa và lần mở đều được giữ lại trong danh sách và nhật ký."),
    )  # fmt: skip


def _fund(funds: Sequence[FundLine]) -> Field:
    return Field("fund_id", tr("Quỹ"), lambda: ChoiceEdit([(fund.id, fund.name) for fund in funds]), required=True, span=2)


def _first(funds: Sequence[FundLine], **more: object) -> dict[str, object]:
    return {"fund_id": funds[0].id if funds else None, **more}
