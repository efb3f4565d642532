"""Money coming in for loans: numbered without gaps, split by rule, voided but never deleted."""

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import LoanFile
from lmhtx_desktop.areas.fund.commands.shared import (
    file_of,
    next_number,
    not_before_opening,
    not_closed,
    not_in_future,
    not_too_much,
    refuse_ended,
    required,
    text_or_none,
)
from lmhtx_desktop.areas.fund.commands.sources import refuse_overdrawn_by
from lmhtx_desktop.areas.fund.exchange import refuse_excess
from lmhtx_desktop.areas.fund.records import LoanReceipt
from lmhtx_desktop.areas.fund.rules.facts import Early
from lmhtx_desktop.areas.fund.rules.receiving import CHOSEN_FIELDS, check_receipt, chosen_of
from lmhtx_desktop.areas.fund.words.loan import receipt_number
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class RecordReceipt:
    """`amount` đồng came in for `loan`. `early`: None, ``fewer`` or ``smaller`` (trả trước hạn and what it does to the schedule).

    The `chosen_` parts pay first, whatever the contract's order says; they need `chosen_reason`. `same_again`: a second receipt equal in
    loan, day and amount is meant.
    """

    loan: int
    received_on: datetime.date
    amount: Dong
    early: str | None = None
    payer: str | None = None
    note: str | None = None
    chosen_principal: Dong | None = None
    chosen_interest: Dong | None = None
    chosen_overdue_interest: Dong | None = None
    chosen_late_interest: Dong | None = None
    chosen_reason: str | None = None
    same_again: bool = False


@dataclass(frozen=True)
class VoidReceipt:
    """Void a receipt; it keeps its number and the loan stands as if it had never been entered."""

    receipt: int
    reason: str


def record_receipt(work: Work, order: RecordReceipt) -> Done:
    """Take money in; what it pays follows from the contract's order, whenever it is keyed. After a write-off it is a recovery.

    Raises:
        RuleBroken: before the disbursement, in the future, more than the loan will ever owe, or the same twice.
    """
    file, voucher = take_in(work, order)
    sentence = tr("Thu nợ {amount} đ của {name} ({number})")
    if file.facts.written_off_on is not None:
        sentence = tr("Thu hồi {amount} đ nợ đã xuất toán của {name} ({number})")
    said = sentence.format(
        amount=format_dong(order.amount), name=file.contract.borrower_name, number=receipt_number(voucher.number, voucher.year)
    )
    done = work.note("record_receipt", said, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=voucher.id)


def take_in(work: Work, order: RecordReceipt, collection_id: int | None = None) -> tuple[LoanFile, LoanReceipt]:
    """Check and write a receipt, alone or as a line of a collection.

    Raises:
        RuleBroken: as `record_receipt`.
    """
    file = file_of(work, order.loan)
    refuse_ended(file, recovers=True)
    if order.early not in (None, *Early):
        raise RuleBroken("early", tr("Hãy chọn bớt số kỳ hoặc giảm số tiền mỗi kỳ."))
    not_in_future(order.received_on, work.today, "received_on")
    not_too_much(order.amount, "amount")
    check_receipt(file.facts, order.received_on, order.amount, early=order.early is not None)
    contract, year = file.contract, order.received_on.year
    not_closed(work, contract.fund_id, order.received_on, "received_on")
    not_before_opening(file, order.received_on, "received_on")
    _refuse_twin(work, order, in_list=collection_id is not None)
    chosen = _chosen(file, order)
    voucher = work.add(
        LoanReceipt(
            loan_id=order.loan,
            fund_id=contract.fund_id,
            year=year,
            number=next_number(work, LoanReceipt, contract.fund_id, year),
            received_on=order.received_on,
            amount=order.amount,
            early=order.early,
            payer=text_or_none(order.payer),
            note=text_or_none(order.note),
            collection_id=collection_id,
            **chosen,
        )
    )
    refuse_excess(file_of(work, order.loan).on(work.today))
    refuse_overdrawn_by(work, file, "amount")
    return file, voucher


def void_receipt(work: Work, order: VoidReceipt) -> Done:
    """Void a receipt; later receipts are split anew.

    Raises:
        RuleBroken: void already, no reason, or the contract ended.
    """
    voucher = work.get(LoanReceipt, order.receipt)
    file = file_of(work, voucher.loan_id)
    off = file.facts.written_off_on
    refuse_ended(file, recovers=off is not None and voucher.received_on > off)
    if voucher.voided_on is not None:
        raise RuleBroken("", tr("Phiếu này đã hủy rồi."))
    not_closed(work, voucher.fund_id, voucher.received_on, "reason")
    voucher.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy phiếu."))
    voucher.voided_on = work.today
    refuse_overdrawn_by(work, file, "reason")
    sentence = tr("Hủy phiếu thu {number} của {name}").format(
        number=receipt_number(voucher.number, voucher.year), name=file.contract.borrower_name
    )
    done = work.note("void_receipt", sentence, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=voucher.id)


def _chosen(file: LoanFile, order: RecordReceipt) -> dict[str, Any]:
    """Return the columns that say how a person used a receipt; empty where the contract's order holds."""
    parts = [getattr(order, field) for field in CHOSEN_FIELDS]
    if all(part is None for part in parts):
        return {}
    chosen = chosen_of(parts, order.amount, file.on(order.received_on))
    reason = required(order.chosen_reason, "chosen_reason", tr("Hãy ghi lý do chia khác thứ tự của hợp đồng."))
    return dict(zip(CHOSEN_FIELDS, chosen, strict=True)) | {"chosen_reason": reason}


def _refuse_twin(work: Work, order: RecordReceipt, *, in_list: bool) -> None:
    """Refuse the same money twice, unless it is meant; `in_list`: as a line of a collection, which has no box to tick."""
    same = (LoanReceipt.loan_id == order.loan, LoanReceipt.received_on == order.received_on, LoanReceipt.amount == order.amount)
    twin = work.session.scalar(select(LoanReceipt).where(*same, LoanReceipt.voided_on.is_(None)).order_by(LoanReceipt.id))
    if twin is not None and not order.same_again:
        sentence = tr("Đã có phiếu {number} cùng khoản vay, cùng ngày, cùng số tiền {amount} đ. Đánh dấu ô này nếu đúng là thu hai lần.")
        if in_list:
            sentence = tr(
                "Đã có phiếu {number} cùng khoản vay, cùng ngày, cùng số tiền {amount} đ. Nếu đúng là thu hai lần, hãy bỏ dòng này rồi nhập lại."
            )
        raise RuleBroken("same_again", sentence.format(number=receipt_number(twin.number, twin.year), amount=format_dong(order.amount)))
