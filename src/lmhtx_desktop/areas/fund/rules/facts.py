"""The dated facts a loan's life is made of. Nothing else is known about it; every balance follows from these."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from lmhtx_desktop.kernel.money import Dong


class Early(StrEnum):
    """What a *trả trước hạn* does to the rest of the schedule: fewer instalments, or smaller ones."""

    FEWER = "fewer"
    SMALLER = "smaller"


class Lent(NamedTuple):
    """Money that left the fund."""

    on: date
    amount: Dong


class Paid(NamedTuple):
    """Money that came in. `key` names the receipt; `early` says it repays principal before it is due."""

    on: date
    amount: Dong
    early: Early | None = None
    key: int = 0


@dataclass(frozen=True)
class Facts:
    """All that happened to a loan, in any order; `written_off_on` is the day of *xuất toán*."""

    lent: Sequence[Lent]
    paid: Sequence[Paid] = ()
    written_off_on: date | None = None

    @property
    def days(self) -> list[date]:
        """The days on which money moved."""
        return [fact.on for fact in self.lent] + [fact.on for fact in self.paid]

    def until(self, day: date) -> "Facts":
        """Return what was known to have happened by the end of `day`, in the order it counts.

        Several receipts of one day count regular ones first, then early repayments; among these the order they were keyed in changes
        no balance.
        """
        written_off = self.written_off_on if self.written_off_on is not None and self.written_off_on <= day else None
        return Facts(
            sorted((fact for fact in self.lent if fact.on <= day), key=lambda fact: fact.on),
            sorted((fact for fact in self.paid if fact.on <= day), key=lambda fact: (fact.on, fact.early or "", fact.key)),
            written_off,
        )
