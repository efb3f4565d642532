"""The dated facts a loan's life is made of. Nothing else is known about it; every balance follows from these."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.kernel.money import Dong


class Early(StrEnum):
    """What a *trả trước hạn* does to the rest of the schedule: fewer instalments, or smaller ones."""

    FEWER = "fewer"
    SMALLER = "smaller"


class Lent(NamedTuple):
    """Money that left the fund."""

    on: date
    amount: Dong


class Chosen(NamedTuple):
    """How a receipt shall be used where a person decided otherwise than the order of the contract; what cannot be used so follows the order."""

    principal: Dong = 0
    interest: Dong = 0
    overdue_interest: Dong = 0
    late_interest: Dong = 0


class Paid(NamedTuple):
    """Money that came in. `key` names the receipt; `early` says it repays principal before it is due; `chosen`: see `Chosen`."""

    on: date
    amount: Dong
    early: Early | None = None
    key: int = 0
    chosen: Chosen | None = None


class RateChange(NamedTuple):
    """A new contract rate, percent per year: the nights from `on` on bear it."""

    on: date
    annual_rate_percent: Decimal


class Replan(NamedTuple):
    """A restructuring (điều chỉnh kỳ hạn nợ, gia hạn nợ; NĐ 45/2021 Đ.27): from `on` the principal falls due by these rows.

    An instalment due on `on` itself is already replaced. With `takes_overdue`, demanded and unpaid principal becomes not yet due
    again; with `interest_on`, demanded and unpaid interest falls due again with the first row on or after that day. What overdue
    and late interest accrued until then stays owed. Interest falls due with every row; the last row takes what remains.
    """

    on: date
    rows: tuple[CustomRow, ...]
    takes_overdue: bool = True
    interest_on: date | None = None


class Opening(NamedTuple):
    """What an older book says was repaid by the end of `on`; from then on the loan lives by its own vouchers.

    Until `on` each instalment counts as paid on its due date, the oldest first, as far as `principal` and `interest` reach. What they do
    not reach is overdue from its due date, but bears overdue and late interest only after `on`: what was demanded of it before is the older
    book's affair. Principal left over repaid the loan early, on `on`, and rebuilds the schedule as `early` says; interest left over is the
    borrower's advance.
    """

    on: date
    principal: Dong
    interest: Dong
    early: Early = Early.SMALLER


@dataclass(frozen=True)
class Facts:
    """All that happened to a loan, in any order; `written_off_on` is the day of *xuất toán*."""

    lent: Sequence[Lent]
    paid: Sequence[Paid] = ()
    written_off_on: date | None = None
    rates: Sequence[RateChange] = ()
    replans: Sequence[Replan] = ()
    opening: Opening | None = None

    @property
    def days(self) -> list[date]:
        """The days on which money moved."""
        return [fact.on for fact in self.lent] + [fact.on for fact in self.paid]

    def until(self, day: date) -> "Facts":
        """Return what was known to have happened by the end of `day`, in the order it counts.

        Several receipts of one day count regular ones first, then early repayments; among these the order they were keyed in changes
        no balance. The `opening` tells of all the days before it and is always known.
        """
        written_off = self.written_off_on if self.written_off_on is not None and self.written_off_on <= day else None
        return Facts(
            sorted((fact for fact in self.lent if fact.on <= day), key=lambda fact: fact.on),
            sorted((fact for fact in self.paid if fact.on <= day), key=lambda fact: (fact.on, fact.early or "", fact.key)),
            written_off,
            sorted((fact for fact in self.rates if fact.on <= day), key=lambda fact: fact.on),
            sorted((fact for fact in self.replans if fact.on <= day), key=lambda fact: fact.on),
            self.opening,
        )
