"""What a borrower asks before signing: how terms differ in what is to be paid."""

from dataclasses import dataclass
from datetime import date

from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, schedule, totals
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.kernel.money import Dong


@dataclass(frozen=True)
class Outcome:
    """What terms come to, in đồng: `first` and `largest` are instalments (of equal ones the earliest), `last_on` the day all is repaid."""

    count: int
    first: ScheduleRow
    largest: ScheduleRow
    last_on: date
    interest: Dong
    payment: Dong


def outcome(terms: LoanTerms) -> Outcome:
    """Return what terms come to.

    Raises:
        RuleBroken: the holidays push due dates together.
    """
    rows = schedule(terms)
    whole = totals(rows)
    return Outcome(len(rows), rows[0], max(rows, key=lambda row: row.payment), rows[-1].due_on, whole.interest, whole.payment)
