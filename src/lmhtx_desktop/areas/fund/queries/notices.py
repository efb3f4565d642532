"""The log of notices."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.records import Loan, LoanNotice
from lmhtx_desktop.areas.fund.words.loan import notice_number
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading

_of = LoanNotice.__table__.c
_loan = Loan.__table__.c


@dataclass(frozen=True)
class NoticeLine:
    """One notice as it was sent; `amount` in đồng."""

    id: int
    fund_id: int
    loan_id: int
    number: str
    kind: str
    made_on: datetime.date
    as_of: datetime.date
    due_on: datetime.date
    amount: Dong
    borrower_name: str
    contract_number: str


def notices(reading: Reading, ids: Collection[int] | None = None, since: int = 0) -> list[NoticeLine]:
    """Return the log, the newest first; or only these notices, or those from number `since` of the log on."""
    query = (
        select(LoanNotice.__table__, _loan.borrower_name, _loan.contract_number)
        .join_from(LoanNotice.__table__, Loan.__table__, _loan.id == _of.loan_id)
        .where(_of.id >= since)
        .order_by(_of.id.desc())
    )
    rows = reading.connection.execute(query if ids is None else query.where(_of.id.in_(ids)))
    return [
        NoticeLine(
            row.id, row.fund_id, row.loan_id, notice_number(row.number, row.year), row.kind, row.made_on, row.as_of, row.due_on, row.amount,
            row.borrower_name, row.contract_number,
        )
        for row in rows
    ]  # fmt: skip


def last_notices(reading: Reading) -> dict[int, datetime.date]:
    """Return the day each loan was last sent a notice."""
    query = select(_of.loan_id, func.max(_of.made_on)).group_by(_of.loan_id)
    return {row[0]: row[1] for row in reading.connection.execute(query)}
