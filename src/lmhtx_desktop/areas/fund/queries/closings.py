"""Closed periods, and what the books came to when they were closed."""

import datetime
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from lmhtx_desktop.areas.fund.queries.classified import Step, classify
from lmhtx_desktop.areas.fund.queries.fixed_facts import fingerprint
from lmhtx_desktop.areas.fund.records import Fund, FundClosing, LoanReceipt
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class ControlSums:
    """What a fund's book comes to at the end of a day: principal owed, all that was ever received, provisions needed (đồng).

    `facts` is the fingerprint of all that is dated up to then: see `queries.fixed_facts`.
    """

    principal: Dong
    received: Dong
    provision: Dong
    facts: str


@dataclass(frozen=True)
class ClosingLine:
    """One closing of a fund; `in_force` while it was not reopened. `sums` are those noted when it was closed."""

    id: int
    fund_id: int
    fund_name: str
    through: datetime.date
    closed_on: datetime.date
    sums: ControlSums
    note: str | None
    reopened_on: datetime.date | None
    reopen_reason: str | None

    @property
    def in_force(self) -> bool:
        """Whether the period is closed now."""
        return self.reopened_on is None


def control_sums(connection: Connection, fund: int, day: datetime.date, step: Step | None = None) -> ControlSums:
    """Return what a fund's book comes to at the end of `day`, as it is known now."""
    principal = provision = 0
    for each in classify(connection, day, fund, step):
        principal += each.position.outstanding_principal
        provision += each.provision
    into = LoanReceipt.__table__.c
    query = select(func.coalesce(func.sum(into.amount), 0)).where(into.fund_id == fund, into.received_on <= day, into.voided_on.is_(None))
    received = int(connection.execute(query).scalar_one())
    return ControlSums(principal, received, provision, fingerprint(connection, fund, day))


def closings(reading: Reading) -> list[ClosingLine]:
    """List every closing, newest period first."""
    of, fund = FundClosing.__table__.c, Fund.__table__.c
    query = (
        select(
            of.id, of.fund_id, fund.name, of.through, of.closed_on, of.principal, of.received, of.provision, of.facts, of.note, of.reopened_on,
            of.reopen_reason,
        )
        .join_from(FundClosing.__table__, Fund.__table__, fund.id == of.fund_id)
        .order_by(of.through.desc(), of.id.desc())
    )  # fmt: skip
    return [
        ClosingLine(
            row.id, row.fund_id, row.name, row.through, row.closed_on, ControlSums(row.principal, row.received, row.provision, row.facts), row.note,
            row.reopened_on, row.reopen_reason,
        )
        for row in reading.connection.execute(query)
    ]  # fmt: skip
