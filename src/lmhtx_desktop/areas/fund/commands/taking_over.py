"""Taking the open loans of an older book over, all in one step that can be taken back by its name."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from lmhtx_desktop.areas.fund.commands.contracts import GrantLoan, contract_columns
from lmhtx_desktop.areas.fund.commands.shared import file_of, next_number, not_closed, not_in_future
from lmhtx_desktop.areas.fund.exchange import refuse_excess
from lmhtx_desktop.areas.fund.records import Loan, LoanDisbursement, LoanOpening
from lmhtx_desktop.areas.fund.rules.facts import Opening
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class OldLoan:
    """One loan: its contract, the money lent under it, and what the older book says was repaid. `row`: of the list. `note`: where it differed."""

    row: int
    contract: GrantLoan
    lent: Dong
    lent_on: datetime.date
    opening: Opening
    note: str | None = None


@dataclass(frozen=True)
class TakeOverLoans:
    """The open loans of the list in `file`, as they stood at the end of `as_of`."""

    file: str
    as_of: datetime.date
    loans: Sequence[OldLoan]


def take_over_loans(work: Work, order: TakeOverLoans) -> Done:
    """Write contracts, what was lent, and the opening positions; disbursements are numbered in the order of their days.

    Raises:
        RuleBroken: a loan that cannot be, told with its row; nothing is written then.
    """
    if not order.loans:
        raise RuleBroken("loans", tr("Chưa chọn khoản vay nào để nhập."))
    not_in_future(order.as_of, work.today, "as_of")
    total = 0
    loans = sorted(order.loans, key=lambda loan: (loan.lent_on, loan.row))
    for place, loan in enumerate(loans, 1):
        work.step(place, len(loans))
        try:
            total += _take_over(work, order, loan)
        except RuleBroken as broken:
            raise RuleBroken(broken.field, tr("Dòng {row}: {sentence}").format(row=loan.row, sentence=broken.sentence)) from broken
    sentence = tr("Nhập {count} khoản vay từ sổ cũ ({file}), dư nợ {amount} đ").format(
        count=format_number(len(loans)), file=order.file, amount=format_dong(total)
    )
    return work.note("take_over_loans", sentence, {Area.FUND})


def _take_over(work: Work, order: TakeOverLoans, old: OldLoan) -> Dong:
    """Write one loan; return its balance."""
    fund_id = old.contract.fund_id
    not_closed(work, fund_id, old.lent_on, "lent_on")
    if not old.contract.signed_on <= old.lent_on <= order.as_of:
        raise RuleBroken("lent_on", tr("Ngày giải ngân phải từ ngày ký hợp đồng đến ngày chốt sổ."))
    if not 0 < old.lent <= old.contract.approved_amount:
        raise RuleBroken("lent", tr("Số tiền đã giải ngân phải lớn hơn 0 và không quá số tiền vay của hợp đồng."))
    if not 0 <= old.opening.principal < old.lent or old.opening.interest < 0:
        raise RuleBroken("opening", tr("Gốc đã trả phải từ 0 đến dưới số tiền đã giải ngân; lãi đã trả không được âm."))
    loan = work.add(Loan(**contract_columns(work, old.contract, None)))
    year = old.lent_on.year
    work.add(LoanDisbursement(
        loan_id=loan.id, fund_id=fund_id, year=year, number=next_number(work, LoanDisbursement, fund_id, year), paid_on=old.lent_on,
        amount=old.lent, no_bad_debt=False, waived_by=None, waiver_reason=tr("Đã giải ngân theo sổ cũ."),
    ))  # fmt: skip
    work.add(LoanOpening(
        loan_id=loan.id, opened_on=order.as_of, principal_repaid=old.opening.principal, interest_repaid=old.opening.interest,
        early=str(old.opening.early), file=order.file[:200], row=old.row, note=old.note,
    ))  # fmt: skip
    position = file_of(work, loan.id).on(work.today)
    refuse_excess(position)
    return position.outstanding_principal
