"""What an annex does to a loan: the rest of the schedule before it and after it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lmhtx_desktop.areas.fund.book.loans import Amendment, LoanFile, loan_file
from lmhtx_desktop.areas.fund.rules.facts import RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Redrawn:
    """The loan on the eve of a change, and what is to be paid from its day on without it and with it; `owed` is demanded and unpaid."""

    eve: Position
    before: Sequence[ScheduleRow]
    after: Sequence[ScheduleRow]
    owed_before: Dong
    owed_after: Dong


def the_loan(reading: Reading, loan_id: int) -> LoanFile:
    """Return a loan with its facts, for a dialog that reckons while one types.

    Raises:
        RuleBroken: it is not there any more.
    """
    found = loan_file(reading.connection, loan_id)
    if found is None:
        raise RuleBroken("", tr("Khoản vay này không còn trong dữ liệu; hãy làm mới danh sách."))
    return found


def redrawn(file: LoanFile, change: RateChange | Replan) -> Redrawn:
    """Return what `change` does on its day; it may be among the facts of the loan already."""
    known = file.facts.until(change.on)
    plain = replace(
        known, rates=[each for each in known.rates if each != change], replans=[each for each in known.replans if each != change]
    )
    changed = (
        replace(plain, rates=[*plain.rates, change]) if isinstance(change, RateChange) else replace(plain, replans=[*plain.replans, change])
    )
    before, after = stand(file.terms, plain, change.on), stand(file.terms, changed, change.on)
    return Redrawn(file.on(change.on - _DAY), before.coming, after.coming, before.demanded, after.demanded)


def amendment_of(reading: Reading, loan_id: int, amendment_id: int) -> tuple[Amendment, Redrawn]:
    """Return an annex in force and what it changed.

    Raises:
        RuleBroken: it was voided, or the loan is not there any more.
    """
    file = the_loan(reading, loan_id)
    found = next((each for each in file.amendments if each.id == amendment_id), None)
    if found is None:
        raise RuleBroken("", tr("Phụ lục này đã hủy nên không in được."))
    return found, redrawn(file, found.change)
