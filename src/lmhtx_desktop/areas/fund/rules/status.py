"""The state of a contract, from its dated facts."""

from datetime import date
from enum import StrEnum

from lmhtx_desktop.areas.fund.rules.replay import Position


class LoanStatus(StrEnum):
    """Where a contract is in its life; `OVERDUE` is an open loan with an instalment overdue.

    `INTEREST_OWED`: all principal is back, some interest is not.
    """

    SIGNED = "signed"
    CANCELLED = "cancelled"
    OPEN = "open"
    OVERDUE = "overdue"
    INTEREST_OWED = "interest_owed"
    SETTLED = "settled"
    CLOSED = "closed"
    WRITTEN_OFF = "written_off"


def status_of(position: Position, *, closed_on: date | None, cancelled_on: date | None) -> LoanStatus:
    """Return the status on the day of `position`; what happened later does not count."""
    day = position.as_of
    if cancelled_on is not None and cancelled_on <= day:
        return LoanStatus.CANCELLED
    if not position.lent:
        return LoanStatus.SIGNED
    if position.written_off:
        return LoanStatus.WRITTEN_OFF
    if closed_on is not None and closed_on <= day:
        return LoanStatus.CLOSED
    if position.is_settled:
        return LoanStatus.SETTLED
    if position.overdue_days:
        return LoanStatus.OVERDUE
    return LoanStatus.OPEN if position.outstanding_principal else LoanStatus.INTEREST_OWED
