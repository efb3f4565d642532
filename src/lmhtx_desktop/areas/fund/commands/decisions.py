"""Decisions on loans: a higher debt group, writing off."""

import dataclasses
import datetime
from dataclasses import dataclass

from lmhtx_desktop.areas.fund.book.rates import groups_on
from lmhtx_desktop.areas.fund.commands.shared import file_of, not_before_opening, not_closed, not_in_future, refuse_ended, required
from lmhtx_desktop.areas.fund.records import LoanGroupDecision, LoanWriteOff
from lmhtx_desktop.areas.fund.rules.classify import classify
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import refuse_odd_year
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class DecideGroup:
    """From `decided_on` to `ends_on` (None: until another decision) the loan is in `debt_group` or worse."""

    loan: int
    decided_on: datetime.date
    debt_group: int
    number: str
    reason: str
    ends_on: datetime.date | None = None


@dataclass(frozen=True)
class WriteOffLoan:
    """Xuất toán by decision `number` (NĐ 45/2021 Đ.28.3)."""

    loan: int
    written_off_on: datetime.date
    number: str
    reason: str


def decide_group(work: Work, order: DecideGroup) -> Done:
    """Set a debt group higher than the overdue days would; milder is never possible.

    Raises:
        RuleBroken: ``debt_group``, ``ends_on``, ``number`` or ``reason``; the loan ended or is not out, or was decided on that very day.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    not_in_future(order.decided_on, work.today, "decided_on")
    not_closed(work, file.contract.fund_id, order.decided_on, "decided_on")
    if any(each.decided_on == order.decided_on for each in file.decisions):
        raise RuleBroken("decided_on", tr("Ngày này đã có quyết định phân loại khoản vay; nếu ghi nhầm hãy hoàn tác quyết định ấy."))
    position = file.on(order.decided_on)
    if not position.lent or position.is_settled:
        raise RuleBroken("decided_on", tr("Ngày này khoản vay không có dư nợ."))
    table = groups_on(order.decided_on)
    least = classify(position.overdue_days, table, None, position.restructured)
    if order.debt_group <= least.group or order.debt_group > table.groups[-1].group:
        raise RuleBroken("debt_group", tr("Theo số ngày quá hạn khoản vay đã ở nhóm {group}; chỉ quyết định được nhóm cao hơn.").format(
            group=least.group))  # fmt: skip
    if order.ends_on is not None:
        refuse_odd_year(order.ends_on, "ends_on")
        if order.ends_on < order.decided_on:
            raise RuleBroken("ends_on", tr("Ngày hết hiệu lực phải từ ngày quyết định trở đi."))
    work.add(
        LoanGroupDecision(
            loan_id=order.loan,
            decided_on=order.decided_on,
            debt_group=order.debt_group,
            ends_on=order.ends_on,
            number=required(order.number, "number", tr("Hãy ghi số quyết định.")),
            reason=required(order.reason, "reason", tr("Hãy ghi lý do.")),
        )
    )
    sentence = tr("Xếp khoản vay {number} của {name} vào nhóm {group}").format(
        number=file.contract.contract_number, name=file.contract.borrower_name, group=order.debt_group
    )
    return dataclasses.replace(work.note("decide_group", sentence, {Area.FUND}), id=order.loan)


def write_off_loan(work: Work, order: WriteOffLoan) -> Done:
    """Take a loan of the worst debt group off the books.

    Raises:
        RuleBroken: not in the worst group, facts dated later, no decision number or reason.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    not_in_future(order.written_off_on, work.today, "written_off_on")
    not_closed(work, file.contract.fund_id, order.written_off_on, "written_off_on")
    not_before_opening(file, order.written_off_on, "written_off_on")
    position = file.on(order.written_off_on)
    group = file.group(position)
    worst = groups_on(order.written_off_on).groups[-1].group
    if group is None or group.group != worst:
        raise RuleBroken("written_off_on", tr("Chỉ xuất toán khoản vay nợ nhóm {group}.").format(group=worst))
    if max(file.facts.days) > order.written_off_on:
        raise RuleBroken("written_off_on", tr("Sau ngày này khoản vay còn phát sinh thu, chi."))
    work.add(
        LoanWriteOff(
            loan_id=order.loan,
            written_off_on=order.written_off_on,
            number=required(order.number, "number", tr("Hãy ghi số quyết định.")),
            reason=required(order.reason, "reason", tr("Hãy ghi lý do.")),
        )
    )
    sentence = tr("Xuất toán {amount} đ nợ gốc của {name} ({number})").format(
        amount=format_dong(position.outstanding_principal), name=file.contract.borrower_name, number=file.contract.contract_number
    )
    return dataclasses.replace(work.note("write_off_loan", sentence, {Area.FUND}), id=order.loan)
