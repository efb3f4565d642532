"""The list of receipts, and the page of one."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fees.queries.receipts import (
    Receipt,
    ReceiptPart,
    ReceiptRow,
    ReceiptsAsk,
    receipt_ids,
    receipt_of,
    receipt_rows,
    receipt_years,
    receipts_total,
)
from lmhtx_desktop.areas.fees.ui.printing import print_receipt
from lmhtx_desktop.areas.fees.ui.receipt_dialog import ReceiptDialog, SplitDialog, ask_to_void
from lmhtx_desktop.desk.detail import Badge, Card, Facts, RecordPage, SimpleTable, history_action
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading


def receipts_ask(ask: ListAsk) -> ReceiptsAsk:
    """Turn what a list asks into what the query asks."""
    year = ask.filters.get("year")
    voided = {"voided": True, "counted": False}.get(str(ask.filters.get("state")))
    return ReceiptsAsk(None if year is None else int(str(year)), ask.search, voided, ask.sort or "number", ask.descending)


def listed_ids(reading: Reading, ask: ListAsk) -> list[int]:
    """Return the receipts listed."""
    return receipt_ids(reading, receipts_ask(ask))


def listed_total(reading: Reading, ask: ListAsk) -> str:
    """Say what the receipts listed add up to; voided ones do not count."""
    count, total = receipts_total(reading, receipts_ask(ask))
    return tr("{n} phiếu còn hiệu lực, cộng {amount} đ").format(n=format_number(count), amount=format_dong(total))


def year_options(reading: Reading) -> list[tuple[int, str]]:
    """Return the years receipts are numbered in."""
    return [(year, str(year)) for year in receipt_years(reading)]


def receipt_columns() -> list[Column[ReceiptRow]]:
    """Return the columns of the list."""

    def faded(row: ReceiptRow) -> str | None:
        return "muted" if row.voided_on else None

    return [
        text_column("number", tr("Số phiếu"), lambda row: row.title, width=90, tone=faded),
        date_column("received_on", tr("Ngày thu"), lambda row: row.received_on, tone=faded),
        text_column("organisations", tr("Đơn vị"), lambda row: row.organisations, width=280, sort=None, tone=faded),
        text_column("payer", tr("Người nộp"), lambda row: row.payer, width=170, tone=faded),
        text_column("years", tr("Nộp cho năm"), lambda row: row.years, width=120, sort=None, tone=faded),
        dong_column("amount", tr("Số tiền (đồng)"), lambda row: row.amount, tone=faded),
        text_column("state", tr("Tình trạng"), lambda row: _state(row), width=150, sort=None, tone=lambda row: "bad" if row.voided_on else None),
        text_column("book", tr("Quyển số"), lambda row: row.book, width=80, sort=None, visible=False),
    ]  # fmt: skip


class ReceiptsPage(ListPage):
    """All receipts."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        take = Action(tr("Thu hội phí"), "Ctrl+N", lambda: ReceiptDialog(shell, None, self).open(), primary=True)
        super().__init__(
            shell, name="fees.receipts", title=tr("Phiếu thu"), columns=receipt_columns(), ids=listed_ids, rows=receipt_rows,
            filters=(
                Filter("year", tr("Năm"), ask=year_options),
                Filter("state", tr("Tình trạng"), [("counted", tr("Còn hiệu lực")), ("voided", tr("Đã hủy"))]),
            ),
            actions=(
                take,
                Action(tr("In phiếu"), "Ctrl+Shift+P", lambda id: print_receipt(shell, id, self), needs="one", writes=False, icon="print"),
                Action(tr("Hủy phiếu…"), "Del", self.void, needs="one", hindrance=_voided),
            ),
            open_row=lambda id: shell.open(Area.FEES, id), listens={Area.FEES}, search_hint=tr("Tìm số phiếu, đơn vị, người nộp…"),
            sort="number", descending=True, summary=listed_total, noun=tr("phiếu"),
            empty_text=tr("Chưa có phiếu thu hội phí nào. Mỗi lần thu tiền thành một phiếu, số liên tục trong năm."), empty_action=take,
            parent=parent,
        )  # fmt: skip

    def void(self, id: int) -> None:
        """Open the dialog that voids a receipt."""
        self.shell.ask(receipt_of, id, then=self._ask_to_void, owner=self, slot="void")

    def _ask_to_void(self, receipt: Receipt | None) -> None:
        if receipt is None:
            return
        if receipt.voided_on is not None:
            self.shell.say(tr("Phiếu thu số {number} đã hủy.").format(number=receipt.title))
        else:
            ask_to_void(self.shell, receipt, self)


class ReceiptPage(RecordPage):
    """One receipt in full."""

    def __init__(self, shell: Shell, receipt_id: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, receipt_of, receipt_id, listens={Area.FEES, Area.ORGANISATIONS}, parent=parent)
        self.set_title(tr("Phiếu thu"))

    def gone_sentence(self) -> str:
        """Say that there is no such receipt."""
        return tr("Phiếu thu này không còn trong dữ liệu.")

    def fill(self, answer: Receipt) -> None:
        """Show the receipt."""
        receipt = answer
        self.set_title(tr("Phiếu thu số {number}").format(number=receipt.title))
        badge = Badge(tr("Đã hủy"), "bad") if receipt.voided_on else Badge(tr("Còn hiệu lực"), "good")
        self.header.set(self.title, f"{format_date(receipt.received_on)} · {receipt.payer}", [badge], self._acts(receipt))
        money = Card(tr("Số tiền"))
        money.add(Facts(((tr("Số tiền"), format_dong(receipt.amount, sign=True)), (tr("Bằng chữ"), dong_in_words(receipt.amount)))))
        money.add(
            SimpleTable(_part_columns(), receipt.parts, open_row=lambda part: self.shell.open(Area.ORGANISATIONS, part.organisation_id))
        )
        self.body.addWidget(money)
        voucher = Card(tr("Chứng từ"))
        voucher.add(Facts((
            (tr("Người nộp tiền"), receipt.payer), (tr("Địa chỉ"), receipt.address or ""), (tr("Lý do nộp"), receipt.reason),
            (tr("Kèm theo"), receipt.attached or ""), (tr("Quyển số"), receipt.book or ""), (tr("Ghi chú"), receipt.note or ""),
        )))  # fmt: skip
        self.body.addWidget(voucher)
        if receipt.voided_on is not None:
            void = Card(tr("Hủy phiếu"))
            void.add(Facts(((tr("Ngày hủy"), format_date(receipt.voided_on)), (tr("Lý do hủy"), receipt.void_reason or ""))))
            self.body.addWidget(void)
        self.body.addStretch(1)

    def _acts(self, receipt: Receipt) -> list[Action]:
        acts = [
            Action(tr("In phiếu"), "Ctrl+P", lambda: print_receipt(self.shell, receipt.id, self), primary=True, writes=False, icon="print")
        ]
        if receipt.voided_on is None:
            if len({part.organisation_id for part in receipt.parts}) == 1:
                acts.append(Action(tr("Chia lại theo năm…"), "F2", lambda: SplitDialog(self.shell, receipt, self).open()))
            acts.append(Action(tr("Hủy phiếu…"), "Del", lambda: ask_to_void(self.shell, receipt, self)))
        return [*acts, history_action(self.shell, Area.FEES, receipt.id)]


def _part_columns() -> list[Column[ReceiptPart]]:
    return [
        text_column("organisation", tr("Đơn vị"), lambda part: part.organisation, width=320),
        text_column("year", tr("Hội phí năm"), lambda part: str(part.year), width=110),
        dong_column("amount", tr("Số tiền (đồng)"), lambda part: part.amount),
        text_column("in_advance", tr("Ghi chú"), lambda part: tr("nộp trước") if part.in_advance else None, tone=lambda part: "muted"),
    ]


def _voided(row: ReceiptRow) -> str:
    return tr("Phiếu thu số {number} đã hủy.").format(number=row.title) if row.voided_on is not None else ""


def _state(row: ReceiptRow) -> str:
    if row.voided_on is not None:
        return tr("Đã hủy {day}").format(day=format_date(row.voided_on))
    return tr("Còn hiệu lực")
