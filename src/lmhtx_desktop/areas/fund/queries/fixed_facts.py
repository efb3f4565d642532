"""The fingerprint of what a fund's books stand on up to a day: two books of the same facts have the same one.

Every figure of a day follows from the facts dated up to it, so where the fingerprint of a closed period is what it was, so is every đồng.
Names and who the borrower is in the register are left out: a person's data may be erased, two records of one organisation merged.
"""

import datetime
import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, case, func, or_, select

from lmhtx_desktop.areas.fund.records import (
    ClassificationLine,
    ClassificationRun,
    FundCapital,
    FundSource,
    FundSourceMovement,
    Loan,
    LoanAmendment,
    LoanAmendmentRow,
    LoanCollateral,
    LoanDisbursement,
    LoanGroupDecision,
    LoanHoliday,
    LoanOpening,
    LoanReceipt,
    LoanRow,
    LoanWriteOff,
    RateDecision,
)

_loan = Loan.__table__.c
#: What of a contract its figures follow from.
_TERMS = (
    "id", "contract_number", "signed_on", "borrower_kind", "sector", "approved_amount", "months", "annual_rate_percent", "plan", "day_count",
    "principal_every_months", "principal_grace_months", "interest_every_months", "round_to", "business_day", "overdue_rate_factor",
    "late_interest_percent", "pay_day", "collateral_deducted", "product_id", "rate_by_decision", "order_on_time", "order_overdue", "source_id",
)  # fmt: skip


def fingerprint(connection: Connection, fund: int, day: datetime.date) -> str:
    """Return the fingerprint of all facts of a fund dated up to the end of `day`."""
    found = hashlib.sha256()
    for query in _facts(fund, day):
        found.update(b"\n")
        for row in connection.execute(query):
            found.update(repr(tuple(row)).encode())
    return found.hexdigest()


def _facts(fund: int, day: datetime.date) -> Iterator[Select[Any]]:
    out = LoanDisbursement.__table__.c
    lent = select(out.loan_id).where(out.fund_id == fund, out.paid_on <= day, out.voided_on.is_(None))
    closed = case((_loan.closed_on <= day, _loan.closed_on))
    yield select(*(_loan[name] for name in _TERMS), closed).where(_loan.id.in_(lent)).order_by(_loan.id)
    for table, dated, told in (
        (LoanRow, None, ("due_on", "principal")),
        (LoanDisbursement, "paid_on", ("paid_on", "amount")),
        (LoanReceipt, "received_on", (
            "received_on", "amount", "early", "chosen_principal", "chosen_interest", "chosen_overdue_interest", "chosen_late_interest",
        )),
        (LoanGroupDecision, "decided_on", ("decided_on", "debt_group", "ends_on")),
        (LoanWriteOff, "written_off_on", ("written_off_on",)),
        (LoanAmendment, "effective_on", ("effective_on", "kind", "annual_rate_percent", "takes_overdue", "interest_on")),
        (LoanOpening, "opened_on", ("opened_on", "principal_repaid", "interest_repaid", "early")),
    ):  # fmt: skip
        of = table.__table__.c
        query = select(of.loan_id, *(of[name] for name in told)).where(of.loan_id.in_(lent)).order_by(of.loan_id, of.id)
        query = query if dated is None else query.where(of[dated] <= day)
        yield query.where(of.voided_on.is_(None)) if "voided_on" in of else query
    annex, row = LoanAmendment.__table__.c, LoanAmendmentRow.__table__.c
    yield (
        select(annex.loan_id, row.due_on, row.principal)
        .join_from(LoanAmendmentRow.__table__, LoanAmendment.__table__, annex.id == row.amendment_id)
        .where(annex.loan_id.in_(lent), annex.effective_on <= day, annex.voided_on.is_(None))
        .order_by(annex.loan_id, row.id)
    )
    yield from _of_collateral(day, lent)
    yield from _of_the_fund(fund, day, lent)


def _of_collateral(day: datetime.date, lent: Select[Any]) -> Iterator[Select[Any]]:
    asset = LoanCollateral.__table__.c
    released = case((asset.released_on <= day, asset.released_on))
    yield (
        select(_loan.id, asset.pledged_on, asset.deducted, released)
        .join_from(LoanCollateral.__table__, Loan.__table__, _loan.application_id == asset.application_id)
        .where(_loan.id.in_(lent), asset.pledged_on <= day, or_(asset.deducted > 0, _loan.collateral_deducted > 0))
        .order_by(_loan.id, asset.id)
    )


def _of_the_fund(fund: int, day: datetime.date, lent: Select[Any]) -> Iterator[Select[Any]]:
    decided = RateDecision.__table__.c
    following = select(_loan.product_id).where(_loan.id.in_(lent), _loan.rate_by_decision)
    yield (
        select(decided.product_id, decided.from_on, decided.annual_rate_percent)
        .where(decided.product_id.in_(following), decided.from_on <= day)
        .order_by(decided.product_id, decided.from_on)
    )
    capital = FundCapital.__table__.c
    yield (
        select(capital.from_on, capital.charter_capital, capital.retained_result)
        .where(capital.fund_id == fund, capital.from_on <= day)
        .order_by(capital.from_on)
    )
    moved, source = FundSourceMovement.__table__.c, FundSource.__table__.c
    yield (
        select(source.id, source.kind, moved.moved_on, moved.direction, moved.amount)
        .join_from(FundSourceMovement.__table__, FundSource.__table__, source.id == moved.source_id)
        .where(source.fund_id == fund, moved.moved_on <= day, moved.voided_on.is_(None))
        .order_by(moved.id)
    )
    run, line = ClassificationRun.__table__.c, ClassificationLine.__table__.c
    yield (
        select(run.as_of, func.count(line.id), func.coalesce(func.sum(line.provision), 0))
        .join_from(ClassificationRun.__table__, ClassificationLine.__table__, line.run_id == run.id, isouter=True)
        .where(run.fund_id == fund, run.as_of <= day, run.voided_on.is_(None))
        .group_by(run.id, run.as_of)
        .order_by(run.id)
    )
    holiday = LoanHoliday.__table__.c
    yield select(holiday.day).where(holiday.day <= day).order_by(holiday.day)
