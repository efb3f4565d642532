"""Watching debt on any day: what is overdue, what falls due in the coming days, how much of the book is at risk."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.queries.classified import Classified, Step, classify
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.notices import last_notices
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.audit import AuditEntry
from lmhtx_desktop.store.datafile import Reading

#: How many days ahead a due date counts as coming.
AHEAD = 30


@dataclass(frozen=True)
class WatchLine:
    """One loan on the day watched; money in đồng.

    `demanded` is all that is due and unpaid; `coming_on`, `coming` the next instalment if it falls due within `AHEAD` days, less the
    borrower's advance. `interest_on`, `interest_off`: accrued interest on and off the books. `told_on`: the last notice.
    """

    id: int
    fund_id: int
    fund_name: str
    borrower_name: str
    sort_key: str
    search_text: str
    contract_number: str
    phone: str | None
    address: str | None
    outstanding: Dong
    overdue_days: int
    overdue_since: datetime.date | None
    group: int
    group_name: str
    bad: bool
    restructured: int
    due_principal: Dong
    due_interest: Dong
    overdue_interest: Dong
    late_interest: Dong
    demanded: Dong
    coming_on: datetime.date | None
    coming: Dong | None
    collateral: Dong
    provision: Dong
    interest_on: Dong
    interest_off: Dong
    told_on: datetime.date | None


@dataclass(frozen=True)
class WatchSums:
    """What a book comes to; money in đồng. `par30`, `par90`: principal of loans overdue for more than 30, 90 days."""

    loans: int
    outstanding: Dong
    overdue_loans: int
    demanded: Dong
    par30: Dong
    par90: Dong
    bad: Dong
    coming_loans: int
    coming: Dong
    interest_on: Dong
    interest_off: Dong
    provision: Dong

    def share(self, part: Dong) -> Fraction | None:
        """Return a part of the outstanding principal in percent; None where nothing is out."""
        return Fraction(part * 100, self.outstanding) if self.outstanding else None


def watched(reading: Reading, day: datetime.date, step: Step | None = None) -> list[WatchLine]:
    """Return every loan that owes something at the end of `day`, longest overdue first, then by the next due date."""
    names = {fund.id: fund.name for fund in funds(reading)}
    told = last_notices(reading)
    lines, owners = [], {}
    for each in classify(reading.connection, day, step=step):
        line = _line(each, day, names[each.contract.fund_id], told.get(each.contract.id))
        if line.phone is None and each.contract.organisation_id is not None:
            owners[line.id] = each.contract.organisation_id
        lines.append(line)
    briefs = organisations_by_id(reading, set(owners.values())) if owners else {}
    lines = [replace(line, phone=briefs[owners[line.id]].phone) if line.id in owners else line for line in lines]
    return sorted(lines, key=lambda line: (-line.overdue_days, line.coming_on or datetime.date.max, line.sort_key, line.id))


def last_change(reading: Reading) -> int:
    """Return what tells whether anything was written since: while it is the same, so is every answer about one day."""
    return reading.connection.execute(select(func.max(AuditEntry.id))).scalar() or 0


def watch_sums(lines: Iterable[WatchLine]) -> WatchSums:
    """Add up watched loans."""
    held: Sequence[WatchLine] = list(lines)
    coming = [line for line in held if line.coming]
    return WatchSums(
        len(held), sum(line.outstanding for line in held), sum(1 for line in held if line.overdue_days), sum(line.demanded for line in held),
        sum(line.outstanding for line in held if line.overdue_days > 30), sum(line.outstanding for line in held if line.overdue_days > 90),
        sum(line.outstanding for line in held if line.bad), len(coming), sum(line.coming or 0 for line in coming),
        sum(line.interest_on for line in held), sum(line.interest_off for line in held), sum(line.provision for line in held),
    )  # fmt: skip


def _line(found: Classified, day: datetime.date, fund_name: str, told_on: datetime.date | None) -> WatchLine:
    contract, position = found.contract, found.position
    due = position.next_due
    soon = due if due is not None and due.due_on <= day + datetime.timedelta(days=AHEAD) else None
    return WatchLine(
        contract.id, contract.fund_id, fund_name, contract.borrower_name, contract.sort_key, contract.search_text, contract.contract_number,
        contract.borrower_phone, contract.borrower_address, position.outstanding_principal, position.overdue_days,
        position.oldest_unpaid_on if position.overdue_days else None, found.group.group, found.group.name, found.group.bad,
        position.restructured, position.due_unpaid_principal, position.due_unpaid_interest, position.overdue_interest,
        position.late_interest, position.demanded, soon.due_on if soon else None,
        max(0, soon.payment - position.advance) if soon else None, found.collateral, found.provision, found.interest_due,
        found.interest_off, told_on,
    )  # fmt: skip
