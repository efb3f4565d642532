"""What happened to every loan in a span of days: the rows the fund's reports are added up from."""

import datetime
from dataclasses import dataclass
from decimal import Decimal

from lmhtx_desktop.areas.fund.book.loans import Contract, LoanFile, loan_files
from lmhtx_desktop.areas.fund.book.rates import groups_on, limits_on
from lmhtx_desktop.areas.fund.rules.amend import last_due
from lmhtx_desktop.areas.fund.rules.checks import term_kind
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Account:
    """One loan over a span; money in đồng. `opening` is the principal at the end of the day before the span, `closing` at its last day.

    opening + lent − collected_principal − written_off = closing. `group`, `provision` … are of the last day; group 0 where nothing is owed.
    """

    contract: Contract
    opening: Dong
    lent: Dong
    collected_principal: Dong
    collected_interest: Dong
    written_off: Dong
    closing: Dong
    overdue: Dong
    interest_due: Dong
    group: int
    bad: bool
    collateral: Dong
    provision: Dong
    opening_group: int
    opening_provision: Dong
    term: str
    rate: Decimal
    first_on: datetime.date
    ends_on: datetime.date
    overdue_days: int
    next_due_on: datetime.date | None
    recovered: Dong


def accounts(reading: Reading, start: datetime.date, cutoff: datetime.date) -> list[Account]:
    """Return every loan that was out before or during the span, with what happened in it; by borrower."""
    found = []
    for file in loan_files(reading.connection).values():
        if file.facts.lent and min(fact.on for fact in file.facts.lent) <= cutoff:
            found.append(_account(file, start, cutoff))
    return found


def _account(file: LoanFile, start: datetime.date, cutoff: datetime.date) -> Account:
    before, after = file.on(start - _DAY), file.on(cutoff)
    in_span = [split for split in after.splits if start <= split.on <= cutoff and not split.recovered]
    collateral = file.deducted(cutoff)
    group, bad, needed = _group(file, after)
    opening_group, _, opening_provision = _group(file, before)
    return Account(
        contract=file.contract,
        opening=before.outstanding_principal,
        lent=sum(fact.amount for fact in file.facts.lent if start <= fact.on <= cutoff),
        collected_principal=sum(split.principal for split in in_span),
        collected_interest=sum(split.interest + split.overdue_interest + split.late_interest for split in in_span),
        written_off=after.written_off - before.written_off,
        closing=after.outstanding_principal,
        overdue=after.overdue_principal if not after.written_off else 0,
        interest_due=after.due_unpaid_interest + after.overdue_interest + after.late_interest,
        group=group,
        bad=bad,
        collateral=min(collateral, after.outstanding_principal),
        provision=needed,
        opening_group=opening_group,
        opening_provision=opening_provision,
        term=term_kind(file.contract.months, limits_on(file.contract.signed_on)),
        rate=after.rate,
        first_on=min(fact.on for fact in file.facts.lent),
        ends_on=last_due(after) or cutoff,
        overdue_days=after.overdue_days,
        next_due_on=after.next_due.due_on if after.next_due else None,
        recovered=after.recovered - before.recovered,
    )


def _group(file: LoanFile, position: Position) -> tuple[int, bool, Dong]:
    """Return the debt group (0: nothing owed), whether it is nợ xấu, and the provision, on the day of `position`."""
    group = file.group(position)
    if group is None:
        return 0, False, 0
    return group.group, group.bad, file.provision(position, group)


def group_numbers(day: datetime.date) -> list[int]:
    """Return the numbers of the debt groups in force on `day`."""
    return [group.group for group in groups_on(day).groups]
