"""Changing a contract under way: annexes that bring another rate or restructure the debt, and taking them out of force."""

import dataclasses
import datetime
from dataclasses import dataclass
from decimal import Decimal

from lmhtx_desktop.areas.fund.book.loans import LoanFile
from lmhtx_desktop.areas.fund.commands.shared import (
    file_of,
    not_before_opening,
    not_closed,
    not_in_future,
    refuse_ended,
    required,
    text_or_none,
)
from lmhtx_desktop.areas.fund.commands.sources import refuse_overdrawn_by
from lmhtx_desktop.areas.fund.exchange import refuse_excess
from lmhtx_desktop.areas.fund.records import LoanAmendment, LoanAmendmentRow
from lmhtx_desktop.areas.fund.rules.amend import Restructuring, check_rate, check_replan, last_due
from lmhtx_desktop.areas.fund.rules.facts import RateChange, Replan
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES, RATE
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import add_months, format_date, refuse_odd_year
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class AmendLoan:
    """An annex signed by both sides; `kind`: ``rate``, ``adjust`` (điều chỉnh kỳ hạn nợ) or ``extend`` (gia hạn nợ).

    ``rate`` needs `annual_rate_percent`; the others need `rows`, the principal still owed by day, and say with `takes_overdue` whether
    what is overdue is among them, with `interest_on` when the interest owed falls due again (None: it stays owed).
    """

    loan: int
    kind: str
    number: str
    signed_on: datetime.date
    effective_on: datetime.date
    reason: str
    annual_rate_percent: Decimal | None = None
    rows: tuple[CustomRow, ...] = ()
    takes_overdue: bool = True
    interest_on: datetime.date | None = None


@dataclass(frozen=True)
class VoidAmendment:
    """Void an annex; the loan stands as if it had never been signed."""

    amendment: int
    reason: str


def amend_loan(work: Work, order: AmendLoan) -> Done:
    """Change a contract from a day on; what was received before and since is split anew.

    Raises:
        RuleBroken: the field of the order; the contract ended; what was received since would be more than is owed.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    _check_paper(file, order, work.today)
    not_closed(work, file.contract.fund_id, order.effective_on, "effective_on")
    not_before_opening(file, order.effective_on, "effective_on")
    change = change_of(order)
    refuse_change(file, order.kind, change)
    amendment = work.add(
        LoanAmendment(
            loan_id=order.loan,
            kind=order.kind,
            number=required(order.number, "number", tr("Hãy ghi số phụ lục hợp đồng.")),
            signed_on=order.signed_on,
            effective_on=order.effective_on,
            reason=required(order.reason, "reason", tr("Hãy ghi lý do.")),
            annual_rate_percent=change.annual_rate_percent if isinstance(change, RateChange) else None,
            takes_overdue=None if isinstance(change, RateChange) else change.takes_overdue,
            interest_on=None if isinstance(change, RateChange) else change.interest_on,
        )
    )
    for row in change.rows if isinstance(change, Replan) else ():
        work.add(LoanAmendmentRow(amendment_id=amendment.id, due_on=row.due_on, principal=row.principal))
    _refuse_excess(file_of(work, order.loan), work.today)
    refuse_overdrawn_by(work, file, "effective_on")
    sentence = _said(tr("{kind} từ {day} theo phụ lục {number}: {name}"), file, amendment)
    return dataclasses.replace(work.note("amend_loan", sentence, {Area.FUND}, undoable=False), id=amendment.id)


def void_amendment(work: Work, order: VoidAmendment) -> Done:
    """Take an annex out of force; the latest restructuring first.

    Raises:
        RuleBroken: void already, no reason, a later restructuring rests on it, the contract ended, receipts since would be too much.
    """
    amendment = work.get(LoanAmendment, order.amendment)
    file = file_of(work, amendment.loan_id)
    refuse_ended(file)
    if amendment.voided_on is not None:
        raise RuleBroken("", tr("Phụ lục này đã hủy rồi."))
    not_closed(work, file.contract.fund_id, amendment.effective_on, "reason")
    later = [each.on for each in file.facts.replans if each.on > amendment.effective_on]
    if later and amendment.kind != RATE:
        raise RuleBroken("", tr("Khoản vay còn được cơ cấu lại ngày {day}; hãy hủy phụ lục ấy trước.").format(day=format_date(max(later))))
    amendment.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy phụ lục."))
    amendment.voided_on = work.today
    _refuse_excess(file_of(work, amendment.loan_id), work.today)
    refuse_overdrawn_by(work, file, "reason")
    sentence = _said(tr("Hủy phụ lục {number} của {name}"), file, amendment)
    return dataclasses.replace(work.note("void_amendment", sentence, {Area.FUND}, undoable=False), id=amendment.id)


def change_of(order: AmendLoan) -> RateChange | Replan:
    """Return what an order changes.

    Raises:
        RuleBroken: ``kind``, or ``annual_rate_percent`` is missing.
    """
    if order.kind == RATE:
        if order.annual_rate_percent is None:
            raise RuleBroken("annual_rate_percent", tr("Hãy ghi lãi suất mới."))
        return RateChange(order.effective_on, order.annual_rate_percent)
    if order.kind not in AMENDMENT_NAMES:
        raise RuleBroken("kind", tr("Hãy chọn nội dung thay đổi."))
    return Replan(order.effective_on, tuple(order.rows), order.takes_overdue, order.interest_on)


def refuse_change(file: LoanFile, kind: str, change: RateChange | Replan) -> None:
    """Refuse a change that cannot be agreed, at the fields of `AmendLoan`.

    Raises:
        RuleBroken: before money left, against what was agreed already, or against the rules of `rules.amend`.
    """
    if not file.facts.lent:
        raise RuleBroken("", tr("Hợp đồng chưa giải ngân: hãy sửa hợp đồng, chưa cần phụ lục."))
    first = min(fact.on for fact in file.facts.lent)
    if change.on <= first:
        raise RuleBroken("effective_on", tr("Ngày hiệu lực phải sau ngày giải ngân {day}.").format(day=format_date(first)))
    if isinstance(change, RateChange):
        if any(each.effective_on == change.on and isinstance(each.change, RateChange) for each in file.amendments):
            raise RuleBroken("effective_on", tr("Đã có phụ lục đổi lãi suất từ ngày này."))
    elif any(each.on >= change.on for each in file.facts.replans):
        raise RuleBroken("effective_on", tr("Khoản vay đã cơ cấu lại từ ngày này hoặc sau đó; hãy hủy phụ lục ấy trước."))
    eve = file.on(change.on - _DAY)
    try:
        if isinstance(change, RateChange):
            check_rate(change, eve)
        else:
            check_replan(change, Restructuring(kind), eve)
    except RuleBroken as broken:
        raise RuleBroken("effective_on" if broken.field == "on" else broken.field, broken.sentence) from broken


def _check_paper(file: LoanFile, order: AmendLoan, today: datetime.date) -> None:
    not_in_future(order.signed_on, today, "signed_on")
    if order.signed_on < file.contract.signed_on:
        raise RuleBroken("signed_on", tr("Ngày ký phụ lục phải từ ngày ký hợp đồng trở đi."))
    refuse_odd_year(order.effective_on, "effective_on")
    latest = max(last_due(file.on(today)) or today, add_months(today, 12))
    if order.kind != RATE:
        not_in_future(order.effective_on, today, "effective_on")
    elif order.effective_on > latest:
        raise RuleBroken("effective_on", tr("Ngày hiệu lực của lãi suất muộn nhất là {day}.").format(day=format_date(latest)))
    number = text_or_none(order.number)
    if any(each.number == number for each in file.amendments):
        raise RuleBroken("number", tr("Hợp đồng đã có phụ lục số {number}.").format(number=number))


def _refuse_excess(file: LoanFile, today: datetime.date) -> None:
    try:
        refuse_excess(file.on(today))
    except RuleBroken as broken:
        raise RuleBroken("effective_on", broken.sentence) from broken


def _said(sentence: str, file: LoanFile, amendment: LoanAmendment) -> str:
    return sentence.format(
        kind=tr(AMENDMENT_NAMES[amendment.kind]), day=format_date(amendment.effective_on), number=amendment.number,
        name=file.contract.borrower_name,
    )  # fmt: skip
