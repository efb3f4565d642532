"""Money coming in for loans: numbered without gaps, split by rule, voided but never deleted."""

import dataclasses
import datetime
from dataclasses import dataclass

from lmhtx_desktop.areas.fund.book import LoanFile
from lmhtx_desktop.areas.fund.commands.shared import file_of, next_number, not_closed, not_in_future, refuse_ended, required, text_or_none
from lmhtx_desktop.areas.fund.commands.sources import refuse_overdrawn
from lmhtx_desktop.areas.fund.exchange import refuse_excess
from lmhtx_desktop.areas.fund.records import LoanReceipt
from lmhtx_desktop.areas.fund.rules.facts import Early
from lmhtx_desktop.areas.fund.words import receipt_number
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class RecordReceipt:
    """`amount` đồng came in for `loan`. `early`: None, ``fewer`` or ``smaller`` (trả trước hạn and what it does to the schedule)."""

    loan: int
    received_on: datetime.date
    amount: Dong
    early: str | None = None
    payer: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class VoidReceipt:
    """Void a receipt; it keeps its number and the loan stands as if it had never been entered."""

    receipt: int
    reason: str


def record_receipt(work: Work, order: RecordReceipt) -> Done:
    """Take money in; what it pays follows from the contract's order, whenever it is keyed.

    Raises:
        RuleBroken: before the disbursement, in the future, or more than the loan will ever owe.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    _check(file, order, work.today)
    not_closed(work, file.contract.fund_id, order.received_on, "received_on")
    year = order.received_on.year
    fund_id = file.contract.fund_id
    voucher = work.add(
        LoanReceipt(
            loan_id=order.loan,
            fund_id=fund_id,
            year=year,
            number=next_number(work, LoanReceipt, fund_id, year),
            received_on=order.received_on,
            amount=order.amount,
            early=order.early,
            payer=text_or_none(order.payer),
            note=text_or_none(order.note),
        )
    )
    after = file_of(work, order.loan)
    refuse_excess(after.on(work.today))
    refuse_overdrawn(work, [file.contract.source_id], "amount")
    sentence = tr("Thu nợ {amount} đ của {name} ({number})").format(
        amount=format_dong(order.amount), name=file.contract.borrower_name, number=receipt_number(voucher.number, year)
    )
    done = work.note("record_receipt", sentence, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=voucher.id)


def void_receipt(work: Work, order: VoidReceipt) -> Done:
    """Void a receipt; later receipts are split anew.

    Raises:
        RuleBroken: void already, no reason, or the contract ended.
    """
    voucher = work.get(LoanReceipt, order.receipt)
    file = file_of(work, voucher.loan_id)
    refuse_ended(file)
    if voucher.voided_on is not None:
        raise RuleBroken("", tr("Phiếu này đã hủy rồi."))
    not_closed(work, voucher.fund_id, voucher.received_on, "reason")
    voucher.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy phiếu."))
    voucher.voided_on = work.today
    refuse_overdrawn(work, [file.contract.source_id], "reason")
    sentence = tr("Hủy phiếu thu {number} của {name}").format(
        number=receipt_number(voucher.number, voucher.year), name=file.contract.borrower_name
    )
    done = work.note("void_receipt", sentence, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=voucher.id)


def _check(file: LoanFile, order: RecordReceipt, today: datetime.date) -> None:
    if order.amount <= 0:
        raise RuleBroken("amount", tr("Số tiền thu phải lớn hơn 0."))
    not_in_future(order.received_on, today, "received_on")
    if not file.facts.lent:
        raise RuleBroken("loan", tr("Hợp đồng chưa giải ngân nên chưa thu nợ được."))
    first = min(fact.on for fact in file.facts.lent)
    if order.received_on < first:
        raise RuleBroken("received_on", tr("Ngày thu phải từ ngày giải ngân {day} trở đi.").format(day=format_date(first)))
    if order.early not in (None, *Early):
        raise RuleBroken("early", tr("Hãy chọn bớt số kỳ hoặc giảm số tiền mỗi kỳ."))
