"""Money leaving the fund: checked against the law's limits, numbered, voided only while nothing rests on it."""

import dataclasses
import datetime
from dataclasses import dataclass

from lmhtx_desktop.areas.fund.book.loans import LoanFile, what_is_known
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.commands.shared import (
    file_of,
    next_number,
    not_before_opening,
    not_closed,
    not_in_future,
    refuse_ended,
    required,
    text_or_none,
)
from lmhtx_desktop.areas.fund.commands.sources import refuse_overdrawn_by
from lmhtx_desktop.areas.fund.records import Fund, LoanDisbursement
from lmhtx_desktop.areas.fund.rules.checks import Breach, breaches
from lmhtx_desktop.areas.fund.rules.terms import Plan
from lmhtx_desktop.areas.fund.words.loan import disbursement_number
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class DisburseLoan:
    """`amount` đồng leave the fund for `loan` on `paid_on`.

    `no_bad_debt`: the borrower declared no bad debt at any credit institution. `waived_by`, `waiver_reason`: the second person who lets
    the money leave although a check that may be waived fails.
    """

    loan: int
    paid_on: datetime.date
    amount: Dong
    no_bad_debt: bool
    receiver: str | None = None
    waived_by: str | None = None
    waiver_reason: str | None = None


@dataclass(frozen=True)
class VoidDisbursement:
    """Void a disbursement; it keeps its number and counts on no day."""

    disbursement: int
    reason: str


def disburse_loan(work: Work, order: DisburseLoan) -> Done:
    """Let money leave after every check (NĐ 45/2021 Đ.20–23), and give the voucher its number.

    Raises:
        RuleBroken: the check that fails; ``waiver_reason`` where a second person's reason would let it pass.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    _check_day(file, order, work.today)
    not_closed(work, file.contract.fund_id, order.paid_on, "paid_on")
    not_before_opening(file, order.paid_on, "paid_on")
    fund = work.get(Fund, file.contract.fund_id)
    asked = what_is_known(work.session.connection(), file, order.paid_on, order.amount, no_bad_debt=order.no_bad_debt)
    for breach in breaches(asked, limits_on(order.paid_on)):
        _refuse(breach, order, work.user)
    year = order.paid_on.year
    voucher = work.add(
        LoanDisbursement(
            loan_id=order.loan,
            fund_id=fund.id,
            year=year,
            number=next_number(work, LoanDisbursement, fund.id, year),
            paid_on=order.paid_on,
            amount=order.amount,
            no_bad_debt=order.no_bad_debt,
            receiver=text_or_none(order.receiver),
            waived_by=text_or_none(order.waived_by),
            waiver_reason=text_or_none(order.waiver_reason),
        )
    )
    refuse_overdrawn_by(work, file, "amount")
    sentence = tr("Giải ngân {amount} đ cho {name} ({number})").format(
        amount=format_dong(order.amount), name=file.contract.borrower_name, number=disbursement_number(voucher.number, year)
    )
    done = work.note("disburse_loan", sentence, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=voucher.id)


def void_disbursement(work: Work, order: VoidDisbursement) -> Done:
    """Void a disbursement under which nothing was collected yet.

    Raises:
        RuleBroken: receipts rest on it, it is void already, or the contract ended.
    """
    voucher = work.get(LoanDisbursement, order.disbursement)
    file = file_of(work, voucher.loan_id)
    refuse_ended(file)
    if voucher.voided_on is not None:
        raise RuleBroken("", tr("Phiếu này đã hủy rồi."))
    not_closed(work, voucher.fund_id, voucher.paid_on, "reason")
    if file.facts.paid:
        raise RuleBroken("", tr("Khoản vay đã có phiếu thu; hãy hủy các phiếu thu trước."))
    if file.facts.opening is not None:
        raise RuleBroken("", tr("Khoản vay chuyển từ sổ cũ; chỉ hoàn tác được cả lần nhập sổ cũ."))
    if file.amendments:
        raise RuleBroken("", tr("Khoản vay đã có phụ lục hợp đồng; hãy hủy phụ lục trước."))
    voucher.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy phiếu."))
    voucher.voided_on = work.today
    sentence = tr("Hủy giải ngân {number} của {name}").format(
        number=disbursement_number(voucher.number, voucher.year), name=file.contract.borrower_name
    )
    done = work.note("void_disbursement", sentence, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=voucher.id)


def _check_day(file: LoanFile, order: DisburseLoan, today: datetime.date) -> None:
    not_in_future(order.paid_on, today, "paid_on")
    if order.paid_on < file.contract.signed_on:
        raise RuleBroken("paid_on", tr("Ngày giải ngân phải từ ngày ký hợp đồng trở đi."))
    if order.amount <= 0:
        raise RuleBroken("amount", tr("Số tiền giải ngân phải lớn hơn 0."))
    if file.terms.plan is Plan.CUSTOM:
        if order.amount != file.terms.principal:
            raise RuleBroken("amount", tr("Hợp đồng có lịch trả nợ tự nhập phải giải ngân một lần, đủ {amount} đ.").format(
                amount=format_dong(file.terms.principal)))  # fmt: skip
        if order.paid_on >= file.terms.custom_rows[0].due_on:
            raise RuleBroken("paid_on", tr("Ngày giải ngân phải trước kỳ trả nợ đầu tiên trong lịch tự nhập."))
    if file.facts.lent:
        coming = file.on(order.paid_on).coming
        first = min(fact.on for fact in file.facts.lent)
        if order.paid_on < first or not coming:
            raise RuleBroken("paid_on", tr("Lần giải ngân sau phải từ lần đầu trở đi và trước kỳ trả nợ cuối cùng."))


def _refuse(breach: Breach, order: DisburseLoan, user: str) -> None:
    if not breach.may_be_waived:
        raise RuleBroken(breach.field, breach.sentence)
    if not text_or_none(order.waiver_reason):
        raise RuleBroken("waiver_reason", breach.sentence)
    second = required(order.waived_by, "waived_by", tr("Hãy ghi người duyệt giải ngân ngoài giới hạn này."))
    if fold(second) == fold(user):
        raise RuleBroken("waived_by", tr("Người duyệt phải là người khác với người nhập."))
