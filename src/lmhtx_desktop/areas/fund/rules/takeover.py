"""Taking a loan over from an older book: the schedule rebuilt, what by it should be repaid, and where the list says otherwise."""

from dataclasses import dataclass, replace
from datetime import date

from lmhtx_desktop.areas.fund.rules.facts import Facts, Lent, Opening
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.kernel.dates import add_months
from lmhtx_desktop.kernel.money import THOUSAND, Dong

#: Units instalments are rounded to, the likeliest first.
ROUNDINGS = (THOUSAND, 1, 100 * THOUSAND, 1000 * THOUSAND)


@dataclass(frozen=True)
class Told:
    """The numbers of the list at the end of a day, in đồng; None: the list does not say."""

    lent: Dong
    principal_repaid: Dong | None = None
    balance: Dong | None = None
    interest_repaid: Dong | None = None
    interest_owed: Dong | None = None


@dataclass(frozen=True)
class Takeover:
    """A loan as it would come in.

    Attributes:
        terms: with the rounding that fits what was repaid. opening: the list's numbers; `settled`: the same with all interest due repaid.
        due_principal, due_interest: what by the rebuilt schedule fell due up to the day. balance: by what was lent and repaid, as the list
            says; None where it does not tell both. principal_gap: that balance less the listed one. interest_gap: interest that fell due less
            what the list has of it as repaid and owed; 0 where the list does not say.
        position: where the loan stands after it came in.
    """

    terms: LoanTerms
    opening: Opening
    settled: Opening
    due_principal: Dong
    due_interest: Dong
    principal_gap: Dong
    interest_gap: Dong
    position: Position

    @property
    def agrees(self) -> bool:
        """Whether the list agrees with itself and with the schedule."""
        return not self.principal_gap and not self.interest_gap


def take_over(terms: LoanTerms, told: Told, on: date) -> Takeover:
    """Rebuild the schedule of a loan and lay what the list says of `on` beside it.

    The listed balance counts before lent less repaid. Interest that differs from the schedule's by no more than a thousand đồng an instalment
    was rounded otherwise in the older book, and counts as repaid in full.

    Raises:
        RuleBroken: the holidays push due dates together.
    """
    repaid = told.lent - told.balance if told.balance is not None else told.principal_repaid or 0
    terms = replace(terms, round_to=_rounding(terms, repaid, on))
    rows = [row for row in schedule(terms) if row.due_on <= on]
    due_principal, due_interest = sum(row.principal for row in rows), sum(row.interest for row in rows)
    principal_gap = 0
    if told.balance is not None and told.principal_repaid is not None:
        principal_gap = told.lent - told.principal_repaid - told.balance
    interest, gap = due_interest, 0
    if told.interest_owed is not None:
        interest = max(0, due_interest - told.interest_owed)
        paid = told.interest_repaid
        gap = min(0, due_interest - told.interest_owed) if paid is None else due_interest - paid - told.interest_owed
    elif told.interest_repaid is not None:
        interest, gap = told.interest_repaid, due_interest - told.interest_repaid
    if abs(gap) <= THOUSAND * len(rows):
        interest, gap = interest + gap if told.interest_owed is None else interest, 0
    opening = Opening(on, repaid, interest)
    lent = [Lent(terms.disbursed_on, told.lent)]
    return Takeover(
        terms, opening, Opening(on, repaid, due_interest), due_principal, due_interest, principal_gap, gap,
        stand(terms, Facts(lent, opening=opening), on),
    )  # fmt: skip


def months_between(start: date, end: date) -> int:
    """Return the term in months that ends nearest to `end`; at least 1."""
    months = max(1, (end.year - start.year) * 12 + end.month - start.month)
    near = [count for count in (months - 1, months, months + 1) if count >= 1]
    return min(near, key=lambda count: abs((add_months(start, count) - end).days))


def _rounding(terms: LoanTerms, repaid: Dong, on: date) -> Dong:
    """Return the rounding by which exactly what was repaid fell due up to `on`; the usual one where none does."""
    for unit in ROUNDINGS:
        if unit <= terms.principal:
            rows = schedule(replace(terms, round_to=unit))
            if sum(row.principal for row in rows if row.due_on <= on) == repaid:
                return unit
    return next(unit for unit in ROUNDINGS if unit <= terms.principal)
