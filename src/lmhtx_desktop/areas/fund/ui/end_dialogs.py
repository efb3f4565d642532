"""Short acts on a contract: closing, cancelling, a higher debt group, writing off."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.book.rates import groups_on
from lmhtx_desktop.areas.fund.commands import (
    CancelLoan,
    CloseLoan,
    DecideGroup,
    WriteOffLoan,
    cancel_loan,
    close_loan,
    decide_group,
    write_off_loan,
)
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, LongTextEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr


def close_dialog(shell: Shell, contract: Contract, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that closes a contract on which everything was repaid."""
    fields = [_day(shell, "closed_on", tr("Ngày tất toán")), Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300))]
    return FormDialog(
        shell, tr("Tất toán hợp đồng {number}").format(number=contract.contract_number), fields, close_loan,
        lambda values: CloseLoan(contract.id, values["closed_on"], values["note"]), verb=tr("Tất toán"), parent=parent,
    )  # fmt: skip


def cancel_dialog(shell: Shell, contract: Contract, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that cancels a contract under which no money left."""
    fields = [_day(shell, "cancelled_on", tr("Ngày hủy")), Field("reason", tr("Lý do"), lambda: TextEdit(max_length=300), required=True)]
    return FormDialog(
        shell, tr("Hủy hợp đồng {number}").format(number=contract.contract_number), fields, cancel_loan,
        lambda values: CancelLoan(contract.id, values["cancelled_on"], values["reason"]), verb=tr("Hủy hợp đồng"), parent=parent,
    )  # fmt: skip


def group_dialog(shell: Shell, contract: Contract, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that sets a higher debt group by decision."""
    groups = [(group.group, f"{group.group} – {group.name}") for group in groups_on(shell.today).groups[1:]]
    fields = [
        Field("debt_group", tr("Nhóm nợ"), lambda: ChoiceEdit(groups), required=True),
        _day(shell, "decided_on", tr("Từ ngày")),
        Field("number", tr("Số quyết định"), lambda: TextEdit(max_length=60), required=True),
        Field("ends_on", tr("Đến hết ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống: đến khi có quyết định khác.")),
        Field("reason", tr("Lý do"), lambda: LongTextEdit(2, 500), required=True, span=2),
    ]
    return FormDialog(
        shell, tr("Xếp nhóm nợ theo quyết định"), fields, decide_group, lambda values: DecideGroup(loan=contract.id, **values), parent=parent,
        intro=tr("Chỉ xếp được vào nhóm cao hơn nhóm tính theo số ngày quá hạn."),
    )  # fmt: skip


def write_off_dialog(shell: Shell, contract: Contract, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that writes a loan off."""
    fields = [
        _day(shell, "written_off_on", tr("Ngày xuất toán")),
        Field("number", tr("Số quyết định"), lambda: TextEdit(max_length=60), required=True),
        Field("reason", tr("Lý do"), lambda: LongTextEdit(2, 500), required=True, span=2),
    ]
    return FormDialog(
        shell, tr("Xuất toán khoản vay {number}").format(number=contract.contract_number), fields, write_off_loan,
        lambda values: WriteOffLoan(loan=contract.id, **values), verb=tr("Xuất toán"), parent=parent,
        intro=tr("Theo NĐ 45/2021/NĐ-CP Điều 28: sau khi đã dùng dự phòng xử lý rủi ro, được Liên minh HTX tỉnh chấp thuận."),
    )  # fmt: skip


def _day(shell: Shell, key: str, label: str) -> Field:
    return Field(key, label, lambda: DayEdit(shell.today, shell.today), required=True)
