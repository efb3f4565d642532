"""Money out and in: the dialogs of disbursement and receipt, each showing beforehand what it would do; and voiding."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.commands import (
    DisburseLoan,
    RecordReceipt,
    VoidDisbursement,
    VoidReceipt,
    disburse_loan,
    record_receipt,
    void_disbursement,
    void_receipt,
)
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, ReceiptPreview, disbursement_checks, preview_receipt
from lmhtx_desktop.areas.fund.rules.checks import Breach
from lmhtx_desktop.areas.fund.rules.facts import Chosen
from lmhtx_desktop.areas.fund.rules.receiving import CHOSEN_FIELDS
from lmhtx_desktop.areas.fund.rules.replay import Position, Split
from lmhtx_desktop.areas.fund.words.loan import COMPONENT_NAMES, EARLY_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import CheckEdit, DayEdit, DongEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong

Then = Callable[[Done], object]


class _WithNote(FormDialog):
    """A form with a note between its fields and its buttons that says what would happen."""

    def _add_note(self) -> None:
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12))
        theme.style(self.note, "muted")
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(outer.count() - 1, self.note)

    def _say(self, text: str, role: str = "muted") -> None:
        self.note.setText(text)
        theme.style(self.note, role)
        self._fit()


class ReceiptDialog(_WithNote):
    """Asks for a receipt of one loan and shows how it would be split; the split may be changed with a reason.

    Of a loan that was written off it takes in what is recovered.
    """

    def __init__(self, shell: Shell, loan: LoanDetail, then: Then | None = None, parent: QWidget | None = None) -> None:
        self._loan = loan
        self._twin = ""
        contract = loan.contract
        recovers = loan.write_off is not None
        super().__init__(
            shell, tr("Thu hồi nợ đã xuất toán") if recovers else tr("Thu nợ"), self._fields(shell, recovers=recovers), record_receipt, self._to_order,
            {"early": ""}, then=then, parent=parent, verb=tr("Thu tiền"),
            intro=tr("{name} – hợp đồng {number}").format(name=contract.borrower_name, number=contract.contract_number),
        )  # fmt: skip
        self._add_note()
        self._offered: int | None = None
        self._splits: Sequence[Split] = ()
        self.edited.connect(self._on_change)
        self._ask()

    def show_problem(self, key: str, sentence: str, *, move: bool = True) -> None:
        """Say what is wrong at a field; that the same was entered before, with the box to tick."""
        if key == "same_again" and not self._twin:
            self._twin = sentence
            self._rearrange_if_needed()
        super().show_problem(key, sentence, move=move)

    def _fields(self, shell: Shell, *, recovers: bool) -> list[Field]:
        early = [(None, tr("Trả đúng kỳ; phần thừa giữ lại cho kỳ sau")), *((code, tr(name)) for code, name in EARLY_NAMES.items())]

        def by_hand(values: dict[str, Any]) -> bool:
            return bool(values["by_hand"]) and not recovers

        def regular(values: dict[str, Any]) -> bool:
            return not recovers

        parts = zip(CHOSEN_FIELDS, ("principal", "interest", "overdue_interest", "late_interest"), strict=True)
        return [
            Field("received_on", tr("Ngày thu"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("amount", tr("Số tiền (đồng)"), DongEdit, required=True),
            Field("same_again", "", lambda: CheckEdit(tr("Đúng là thu hai lần cùng số tiền trong ngày")), span=2, when=lambda values: bool(self._twin)),
            Field("early", tr("Phần vượt số đến hạn"), lambda: RadioEdit([(code or "", name) for code, name in early]), span=2, when=regular),
            Field("by_hand", "", lambda: CheckEdit(tr("Chia khác thứ tự của hợp đồng")), span=2, when=regular),
            *(Field(field, tr(COMPONENT_NAMES[name]), DongEdit, when=by_hand) for field, name in parts),
            Field("chosen_reason", tr("Lý do chia khác"), lambda: TextEdit(max_length=300), span=2, required=True, when=by_hand),
            Field("payer", tr("Người nộp tiền"), lambda: TextEdit(max_length=200)),
            Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300)),
        ]  # fmt: skip

    def _to_order(self, values: dict[str, Any]) -> RecordReceipt:
        typed = {key: value for key, value in values.items() if key not in ("by_hand", "early")}
        return RecordReceipt(loan=self._loan.contract.id, early=values["early"] or None, **typed)

    def _on_change(self, key: str) -> None:
        if key == "by_hand" and self.editor("by_hand").value():
            self._offer_parts()
        self._ask()

    def _offer_parts(self) -> None:
        """Begin with what the contract's order gives each component."""
        for field, name in zip(CHOSEN_FIELDS, ("principal", "interest", "overdue_interest", "late_interest"), strict=True):
            early = sum(split.early for split in self._splits) if name == "principal" else 0
            self.editor(field).set_value(sum(getattr(split, name) for split in self._splits) - early)

    def _ask(self) -> None:
        on = self.editor("received_on").value()
        amount = self.editor("amount").value() or 0
        if on is not None:
            early = self.editor("early").value() or None
            parts = [self.editor(field).value() if self.editor("by_hand").value() else None for field in CHOSEN_FIELDS]
            chosen = Chosen(*(part or 0 for part in parts)) if any(part is not None for part in parts) else None
            words = (self._loan.contract.id, on, amount, early, chosen)
            self.shell.ask(preview_receipt, *words, then=self._show, owner=self, slot="preview")

    def _show(self, preview: ReceiptPreview) -> None:
        before, self._splits, self._twin = preview.before, preview.splits, preview.twin
        self._rearrange_if_needed()
        coming = before.next_due
        usual = before.demanded or (max(0, coming.payment - before.advance) if coming else 0)
        if self.editor("amount").value() in (None, self._offered) and usual and usual != self._offered:
            self.editor("amount").set_value(usual)
            self._offered = usual
            self._ask()
            return
        lines = [_owed(before)]
        excess = 0
        for split in preview.splits:
            parts = [f"{tr(COMPONENT_NAMES[name])} {format_dong(getattr(split, name))}" for name in COMPONENT_NAMES if getattr(split, name)]
            if split.amount:
                lines.append(tr("Lần thu này trả: {parts}.").format(parts="; ".join(parts)))
            excess = max(excess, split.excess)
        after = preview.after
        if after.written_off and preview.splits:
            lines.append(tr("Sau khi thu: còn phải thu hồi {amount} đ.").format(amount=format_dong(after.to_recover)))
        elif after.next_due is not None and preview.splits:
            lines.append(tr("Sau khi thu: dư nợ gốc {balance} đ, kỳ tới {day}, còn {count} kỳ.").format(
                balance=format_dong(after.outstanding_principal), day=format_date(after.next_due.due_on), count=len(after.coming)))  # fmt: skip
        if excess:
            lines.append(tr("Thừa {excess} đ so với toàn bộ số còn phải trả.").format(excess=format_dong(excess)))
        if preview.twin:
            lines.append(tr("Đã có phiếu {number} cùng ngày, cùng số tiền.").format(number=preview.twin))
        self._say("\n".join(lines), "problem" if excess or preview.twin else "muted")


class DisburseDialog(_WithNote):
    """Asks for a disbursement and shows every check it would fail."""

    def __init__(self, shell: Shell, loan: LoanDetail, then: Then | None = None, parent: QWidget | None = None) -> None:
        self._loan = loan
        self._breaches: list[Breach] = []
        contract = loan.contract
        left = contract.approved_amount - loan.line.lent

        def waived(values: dict[str, Any]) -> bool:
            return any(breach.may_be_waived for breach in self._breaches)

        fields = [
            Field("paid_on", tr("Ngày giải ngân"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("amount", tr("Số tiền (đồng)"), DongEdit, required=True),
            Field("receiver", tr("Người nhận tiền"), lambda: TextEdit(max_length=200), span=2),
            Field("no_bad_debt", "", lambda: CheckEdit(tr("Khách hàng không có nợ xấu tại các tổ chức tín dụng (đã tra cứu)")), span=2),
            Field("waiver_reason", tr("Lý do giải ngân ngoài giới hạn"), lambda: TextEdit(max_length=300), when=waived, required=True),
            Field("waived_by", tr("Người duyệt"), lambda: TextEdit(max_length=100), when=waived, required=True),
        ]
        super().__init__(
            shell, tr("Giải ngân"), fields, disburse_loan, self._to_order, {"amount": max(0, left)}, then=then, parent=parent,
            verb=tr("Giải ngân"), intro=tr("{name} – hợp đồng {number}").format(name=contract.borrower_name, number=contract.contract_number),
        )  # fmt: skip
        self._add_note()
        self.edited.connect(lambda key: self._ask())
        self._ask()

    def _to_order(self, values: dict[str, Any]) -> DisburseLoan:
        return DisburseLoan(loan=self._loan.contract.id, **values)

    def _ask(self) -> None:
        on, amount = self.editor("paid_on").value(), self.editor("amount").value()
        if on is not None and amount:
            words = (self._loan.contract.id, on, amount, self.editor("no_bad_debt").value())
            self.shell.ask(disbursement_checks, *words, then=self._show, owner=self, slot="checks")

    def _show(self, found: list[Breach]) -> None:
        self._breaches = found
        if found:
            self._say("\n".join(f"• {breach.sentence}" for breach in found), "problem")
        else:
            self._say(tr("Đủ các điều kiện giải ngân theo NĐ 45/2021/NĐ-CP Điều 20, 22, 23."))
        self._rearrange_if_needed()


def _owed(before: Position) -> str:
    if before.written_off:
        return tr("Đã xuất toán gốc {principal} đ, lãi {interest} đ; đã thu hồi {recovered} đ.").format(
            principal=format_dong(before.written_off), interest=format_dong(before.written_off_interest), recovered=format_dong(before.recovered))  # fmt: skip
    return tr("Đến hạn phải thu: {demanded} đ · để tất toán: {settlement} đ").format(
        demanded=format_dong(before.demanded), settlement=format_dong(max(0, before.settlement)))  # fmt: skip


def ask_to_void_receipt(shell: Shell, receipt: int, number: str, parent: QWidget | None = None) -> FormDialog:
    """Open the dialog that voids a receipt."""
    return _void(
        shell, tr("Hủy phiếu thu {number}").format(number=number), void_receipt, lambda reason: VoidReceipt(receipt, reason), parent
    )


def ask_to_void_disbursement(shell: Shell, disbursement: int, number: str, parent: QWidget | None = None) -> FormDialog:
    """Open the dialog that voids a disbursement."""
    return _void(
        shell, tr("Hủy phiếu giải ngân {number}").format(number=number), void_disbursement, lambda reason: VoidDisbursement(disbursement, reason), parent,
    )  # fmt: skip


def _void(shell: Shell, title: str, command: Any, order: Callable[[str], Any], parent: QWidget | None) -> FormDialog:
    dialog = FormDialog(
        shell, title, [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)], command,
        lambda values: order(values["reason"]), verb=tr("Hủy phiếu"), parent=parent,
        intro=tr("Phiếu giữ nguyên số và vẫn còn trong danh sách, nhưng không được tính nữa. Việc này không hoàn tác được."),
    )  # fmt: skip
    dialog.open()
    return dialog
