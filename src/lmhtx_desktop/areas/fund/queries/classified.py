"""The whole book classified as of a day: what watching, frozen runs and reports all stand on.

A loan that was closed or cancelled by the day owes nothing and is not read. The book is gone through in batches, so that a book of any size
can say how far it is, and stop.
"""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from lmhtx_desktop.areas.fund.book.loans import Contract, LoanFile, loan_files
from lmhtx_desktop.areas.fund.records import Loan
from lmhtx_desktop.areas.fund.rules.classify import DebtGroup
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.kernel.money import Dong

#: Told how many loans of how many are done; raises where the person wants it stopped.
Step = Callable[[int, int], None]
_BATCH = 500
_loan = Loan.__table__.c


@dataclass(frozen=True)
class Classified:
    """A loan on which something is owed, with its debt group; money in đồng.

    `collateral` is the value deducted before provision. `interest_due` is the interest accrued by the end of the day, on the books for
    group 1 and off them for every other (TT 52/2022/TT-BTC Đ.5.2).
    """

    contract: Contract
    position: Position
    group: DebtGroup
    collateral: Dong
    provision: Dong

    @property
    def interest(self) -> Dong:
        """All interest owed or accrued by the end of the day."""
        held = self.position
        return held.due_unpaid_interest + held.accrued_interest_not_due + held.overdue_interest + held.late_interest

    @property
    def interest_due(self) -> Dong:
        """Lãi dự thu: interest that counts as income."""
        return self.interest if self.group.group == 1 else 0

    @property
    def interest_off(self) -> Dong:
        """Lãi ngoại bảng: interest watched off the balance sheet until it is collected."""
        return 0 if self.group.group == 1 else self.interest


def classified(connection: Connection, day: datetime.date, fund: int | None = None, step: Step | None = None) -> list[Classified]:
    """Return every loan that owes something at the end of `day`, by borrower; of one fund or of all."""
    return list(classify(connection, day, fund, step))


def classify(connection: Connection, day: datetime.date, fund: int | None = None, step: Step | None = None) -> Iterator[Classified]:
    """Go through what `classified` returns, one loan at a time: a book of any size is never held whole."""
    for file in files_out(connection, day, fund, step):
        found = classify_loan(file, day)
        if found is not None:
            yield found


def classify_loan(file: LoanFile, day: datetime.date) -> Classified | None:
    """Return one loan classified; None where nothing is owed on it at the end of `day`."""
    position = file.on(day)
    group = file.group(position)
    if group is None:
        return None
    deducted = file.deducted(day)
    principal = position.outstanding_principal
    return Classified(file.contract, position, group, min(deducted, principal), file.provision(position, group))


def files_out(connection: Connection, day: datetime.date, fund: int | None = None, step: Step | None = None) -> Iterator[LoanFile]:
    """Go through the loans that may owe something at the end of `day`, by borrower."""
    query = select(_loan.id).where(
        _loan.signed_on <= day, or_(_loan.closed_on.is_(None), _loan.closed_on > day), or_(_loan.cancelled_on.is_(None), _loan.cancelled_on > day)
    )  # fmt: skip
    query = query if fund is None else query.where(_loan.fund_id == fund)
    ids = connection.execute(query.order_by(_loan.sort_key, _loan.id)).scalars().all()
    for start in range(0, len(ids), _BATCH):
        if step is not None:
            step(start, len(ids))
        batch = ids[start : start + _BATCH]
        files = loan_files(connection, batch)
        yield from (files[id] for id in batch)
    if step is not None:
        step(len(ids), len(ids))
