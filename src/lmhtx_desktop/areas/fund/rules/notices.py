"""What a borrower is told of: the next instalment, or what is overdue."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.kernel.money import Dong


class Notice(StrEnum):
    """The two kinds of notice."""

    DUE = "DUE"
    OVERDUE = "OVERDUE"


class Told(NamedTuple):
    """The due date a notice tells of, and the sum it asks for."""

    due_on: date
    amount: Dong


def what_to_tell(kind: Notice, position: Position) -> Told | None:
    """Return what a borrower would be told on the day of `position`; None where there is nothing of this kind to tell."""
    if position.written_off:
        return None
    if kind is Notice.OVERDUE:
        since = position.oldest_unpaid_on
        return Told(since, position.demanded) if since is not None and position.overdue_days else None
    row = position.next_due
    if row is None:
        return None
    return Told(row.due_on, max(0, position.demanded + row.payment - position.advance))
