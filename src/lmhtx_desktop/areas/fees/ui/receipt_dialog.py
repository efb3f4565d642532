"""Taking money in: who pays, how much, which years it pays; and what is asked when a receipt is voided or split anew."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fees.commands import (
    ChangeSplit,
    PaidPart,
    RecordReceipt,
    VoidReceipt,
    change_split,
    record_receipt,
    void_receipt,
)
from lmhtx_desktop.areas.fees.queries.ledger import NewReceipt, Payer, new_receipt, payer_of
from lmhtx_desktop.areas.fees.queries.receipts import Receipt, ReceiptRow
from lmhtx_desktop.areas.fees.ui.finding import find_payers
from lmhtx_desktop.areas.fees.ui.printing import print_receipt
from lmhtx_desktop.areas.fees.ui.split_edit import SplitEdit
from lmhtx_desktop.desk.editors import CheckEdit, DayEdit, DongEdit, LongTextEdit, LookupEdit, NumberEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr


class ReceiptDialog(FormDialog):
    """Asks for a receipt. Who pays brings the years owed, the amount offered, payer and address from the register.

    Args:
        organisation: (id, name) where it is known already. saved: called with `Done` after the receipt was written.
    """

    def __init__(
        self, shell: Shell, organisation: tuple[int, str] | None = None, parent: QWidget | None = None,
        saved: Callable[[Done], object] | None = None,
    ) -> None:  # fmt: skip
        self._saved_then = saved
        self._print = False
        self._offered: dict[str, Any] = {}
        fields = [
            Field("organisation", tr("Đơn vị nộp"), lambda: LookupEdit(shell, find_payers), required=True, span=2),
            Field("received_on", tr("Ngày thu"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("amount", tr("Số tiền (đồng)"), DongEdit, required=True),
            Field("parts", tr("Nộp cho các năm"), SplitEdit, span=2),
            Field("payer", tr("Họ và tên người nộp tiền"), lambda: TextEdit(max_length=200), required=True),
            Field("address", tr("Địa chỉ"), lambda: TextEdit(max_length=300)),
            Field("reason", tr("Lý do nộp"), lambda: TextEdit(tr("Nộp hội phí năm…"), 300), hint=tr("Để trống: ghi theo các năm nộp.")),
            Field("attached", tr("Kèm theo (chứng từ gốc)"), lambda: TextEdit(max_length=100)),
            Field("book", tr("Quyển số"), lambda: TextEdit(max_length=30)),
            Field("number", tr("Số phiếu"), lambda: NumberEdit(minimum=1), hint=tr("Liên tục trong năm, do chương trình cấp.")),
            Field("note", tr("Ghi chú"), lambda: LongTextEdit(2, 1000), span=2),
            Field("print", "", lambda: CheckEdit(tr("In phiếu sau khi ghi")), remember=True, span=2),
        ]  # fmt: skip
        super().__init__(
            shell, tr("Thu hội phí"), fields, record_receipt, self._to_order,
            {"organisation": organisation} if organisation else {}, then=self._written, parent=parent,
        )  # fmt: skip
        if ("record_receipt", "print") not in shell.last_used:
            self.editor("print").set_value(True)
        self.edited.connect(self._on_field)
        self._ask()

    def _on_field(self, key: str) -> None:
        if key == "amount":
            self.editor("parts").set_total(self.editor("amount").value())
        elif key == "organisation" or (key == "received_on" and self.editor("received_on").value() is not None):
            self._ask()

    def _ask(self) -> None:
        day = self.editor("received_on").value() or self.shell.today
        organisation = self.editor("organisation").value()
        self.shell.ask(new_receipt, organisation, day.year, then=lambda start: self._start(start, day), owner=self, slot="start")

    def _start(self, start: NewReceipt, day: date) -> None:
        """Fill what follows from who pays; what the person typed stays."""
        self._propose("number", start.number)
        self._propose("book", start.book or "")
        payer = start.payer
        if payer is not None:
            brief = payer.organisation
            self._propose("payer", brief.representative or "")
            self._propose("address", brief.address or brief.commune or "")
            self._propose("amount", sum(year.left for year in payer.owed.owed) or None)
        self.editor("parts").show_payer(payer, day.year)
        self.editor("parts").set_total(self.editor("amount").value())

    def _propose(self, key: str, value: Any) -> None:
        editor = self.editor(key)
        if editor.value() in (None, "", self._offered.get(key)):
            editor.set_value(value)
            self._offered[key] = editor.value()

    def _to_order(self, values: dict[str, Any]) -> RecordReceipt:
        self._print = bool(values["print"])
        owner = values["organisation"]
        return RecordReceipt(
            owner, values["received_on"], values["amount"] or 0, values["payer"], values["reason"], values["address"], values["book"],
            values["attached"], values["note"], tuple(PaidPart(owner, year, amount) for year, amount in values["parts"]), values["number"],
        )  # fmt: skip

    def _written(self, done: Done) -> None:
        if self._print and done.id is not None:
            print_receipt(self.shell, done.id, self.parentWidget() or self)
        if self._saved_then is not None:
            self._saved_then(done)


class SplitDialog(FormDialog):
    """Divides the money of a receipt of one organisation anew over the years."""

    def __init__(self, shell: Shell, receipt: Receipt, parent: QWidget | None = None) -> None:
        owner = receipt.parts[0].organisation_id
        self._parts = [[part.year, part.amount] for part in receipt.parts]
        self._receipt = receipt
        super().__init__(
            shell, tr("Chia lại phiếu thu số {number}").format(number=receipt.title),
            [Field("parts", tr("Nộp cho các năm"), SplitEdit, required=True, span=2)], change_split,
            lambda values: ChangeSplit(receipt.id, tuple(PaidPart(owner, year, amount) for year, amount in values["parts"])),
            parent=parent, intro=receipt.parts[0].organisation,
        )  # fmt: skip
        shell.ask(payer_of, owner, receipt.received_on.year, receipt.id, then=self._show, owner=self)

    def _show(self, payer: Payer | None) -> None:
        split: SplitEdit = self.editor("parts")
        split.show_payer(payer, self._receipt.received_on.year)
        split.set_total(self._receipt.amount)
        split.set_value(self._parts)


def ask_to_void(shell: Shell, receipt: Receipt | ReceiptRow, parent: QWidget | None = None) -> FormDialog:
    """Open the dialog that voids a receipt."""
    if receipt.voided_on is not None:
        raise RuleBroken("", tr("Phiếu thu số {number} đã hủy.").format(number=receipt.title))
    dialog = FormDialog(
        shell, tr("Hủy phiếu thu số {number}").format(number=receipt.title),
        [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)], void_receipt,
        lambda values: VoidReceipt(receipt.id, values["reason"]), verb=tr("Hủy phiếu"), parent=parent,
        intro=tr("Phiếu giữ nguyên số và vẫn còn trong danh sách, nhưng số tiền không được tính nữa. Việc này không hoàn tác được."),
    )  # fmt: skip
    dialog.open()
    return dialog
