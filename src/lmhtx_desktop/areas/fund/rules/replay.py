"""Where a loan stands on a day, by replaying its dated facts; a balance is never stored as truth.

A receipt keyed late, corrected or voided therefore gives the same state as if it had been keyed in order, and any past day can be asked about.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from lmhtx_desktop.areas.fund.rules.due_dates import DueDate
from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Opening, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.schedule import Calculator, ScheduleRow, Share, Start, Stretch, calculator, with_principal
from lmhtx_desktop.areas.fund.rules.terms import Component, LoanTerms
from lmhtx_desktop.kernel.money import Dong

_DAY = timedelta(days=1)
_Act = Replan | Lent | RateChange | Paid | Opening
#: What counts first on one day.
_ORDER = {Replan: 0, Lent: 1, RateChange: 2, Paid: 3, Opening: 4}


class Split(NamedTuple):
    """What one receipt, or the advance on a due date, was used for; the five parts add up to `amount`.

    `early` is the part of `principal` that was not yet due; `advance` is what was left and kept for the borrower. `key` names the receipt
    (0 when the advance was used); `excess` is what of the borrower's advance the rest of the schedule can never use up. `recovered`: it
    came in after the write-off and pays what was written off. `opening`: repaid by the word of an older book.
    """

    on: date
    amount: Dong
    from_advance: bool
    principal: Dong
    interest: Dong
    overdue_interest: Dong
    late_interest: Dong
    advance: Dong
    early: Dong = 0
    key: int = 0
    excess: Dong = 0
    recovered: bool = False
    opening: bool = False


@dataclass(slots=True)
class Instalment:
    """A demanded instalment and what of it is paid; `balance` is the principal not yet due after it.

    `moved` is what a restructuring took out of it, to fall due later, `moved_interest` the interest in it; `carried` is the part of its
    interest that came from an earlier one so.
    """

    no: int
    due_on: date
    principal: Dong
    interest: Dong
    balance: Dong
    paid_principal: Dong = 0
    paid_interest: Dong = 0
    stretches: tuple[Stretch, ...] = ()
    moved: Dong = 0
    moved_interest: Dong = 0
    carried: Dong = 0

    @property
    def unpaid(self) -> Dong:
        """What of it is still owed."""
        return self.principal + self.interest - self.paid_principal - self.paid_interest


@dataclass(frozen=True)
class Position:
    """Where the loan stands at the end of `as_of`; amounts in whole đồng, all ≥ 0.

    Attributes:
        lent: sum disbursed. outstanding_principal: not yet due and due, unpaid. accrued_interest_not_due: since the last interest date,
            and interest a restructuring moved.
        overdue_interest, late_interest: accrued and unpaid, rounded. advance: money of the borrower not used yet.
        overdue_days: days since the oldest due date with anything unpaid, 0 on the due date itself.
        splits: what each receipt paid, in order. instalments: those demanded so far. coming: the rest of the schedule as it stands.
        written_off, written_off_interest: principal and interest owed on the day of the write-off.
        restructured: how often the loan was restructured so far. rate: contract rate of the night that begins on `as_of`.
    """

    as_of: date
    lent: Dong = 0
    outstanding_principal: Dong = 0
    due_unpaid_principal: Dong = 0
    due_unpaid_interest: Dong = 0
    accrued_interest_not_due: Dong = 0
    overdue_interest: Dong = 0
    late_interest: Dong = 0
    advance: Dong = 0
    overdue_days: int = 0
    oldest_unpaid_on: date | None = None
    written_off: Dong = 0
    written_off_interest: Dong = 0
    restructured: int = 0
    rate: Decimal = Decimal(0)
    splits: Sequence[Split] = ()
    instalments: Sequence[Instalment] = ()
    coming: Sequence[ScheduleRow] = ()

    @property
    def overdue_principal(self) -> Dong:
        """Principal of instalments whose due date has passed."""
        return sum(each.principal - each.paid_principal for each in self.instalments if each.due_on < self.as_of)

    @property
    def demanded(self) -> Dong:
        """All that is due and unpaid today."""
        return self.due_unpaid_principal + self.due_unpaid_interest + self.overdue_interest + self.late_interest

    @property
    def settlement(self) -> Dong:
        """What would end the loan today (tất toán)."""
        return self.demanded + self.outstanding_principal - self.due_unpaid_principal + self.accrued_interest_not_due - self.advance

    @property
    def recovered(self) -> Dong:
        """What came in after the write-off, principal and interest."""
        return sum(split.principal + split.interest for split in self.splits if split.recovered)

    @property
    def to_recover(self) -> Dong:
        """What was written off and has not come in since, principal and interest."""
        return self.written_off + self.written_off_interest - self.recovered

    @property
    def is_settled(self) -> bool:
        """Whether money was lent and nothing is owed any more."""
        return self.lent > 0 and self.settlement + self.advance == 0

    @property
    def next_due(self) -> ScheduleRow | None:
        """The next instalment, if any is to come."""
        return self.coming[0] if self.coming else None

    @property
    def paid_principal(self) -> Dong:
        """Principal repaid so far; what was recovered after a write-off is not among it."""
        return sum(split.principal for split in self.splits if not split.recovered)


def stand(terms: LoanTerms, facts: Facts, as_of: date) -> Position:
    """Replay the facts dated `as_of` or earlier and return where the loan stands at the end of that day.

    The contract's `terms` are taken for the amount and the day of the first disbursement.
    """
    known = facts.until(as_of)
    if not known.lent:
        return Position(as_of)
    first = known.lent[0]
    return _Life(calculator(with_principal(terms, first.amount, first.on), tuple(known.rates)), known).at(as_of)


@dataclass
class _Life:
    """One replay under way."""

    reckoned: Calculator
    facts: Facts
    _balance: Dong = 0
    _since: date = date.min
    _stretches: tuple[Stretch, ...] = ()
    _dates: list[DueDate] = field(default_factory=list)
    _plan: list[ScheduleRow] = field(default_factory=list)
    _place: int = 0
    _share: Share = field(default_factory=Share)
    _instalments: list[Instalment] = field(default_factory=list)
    _splits: list[Split] = field(default_factory=list)
    _due_principal: Dong = 0
    _due_interest: Dong = 0
    _first_principal: int = 0
    _first_interest: int = 0
    _overdue_product: int = 0
    _late_product: int = 0
    _overdue_paid: Dong = 0
    _late_paid: Dong = 0
    _accrued_to: date = date.min
    _advance: Dong = 0
    _to_come: Dong = 0
    _carried: Dong = 0
    _carried_on: date = date.min
    _old_principal: Dong = 0
    _old_interest: Dong = 0

    def __post_init__(self) -> None:
        payers = {
            Component.PRINCIPAL: (0, self._pay_principal), Component.INTEREST: (1, self._pay_interest),
            Component.OVERDUE_INTEREST: (2, self._pay_overdue), Component.LATE_INTEREST: (3, self._pay_late),
        }  # fmt: skip
        self._on_time = [payers[component] for component in self.reckoned.terms.order_on_time]
        self._overdue = [payers[component] for component in self.reckoned.terms.order_overdue]

    def at(self, as_of: date) -> Position:
        first, *later = self.facts.lent
        self._balance, self._since, self._accrued_to = first.amount, first.on, first.on
        opening = self.facts.opening
        if opening is not None:
            self._accrued_to, self._old_principal, self._old_interest = opening.on, opening.principal, opening.interest
        self._dates = self.reckoned.dates
        self._share = self.reckoned.first_share
        self._plan = self.reckoned.first_plan
        self._to_come = sum(row.principal + row.interest for row in self._plan)
        rates = [change for change in self.facts.rates if change.on > first.on]
        acts: list[_Act] = [*self.facts.replans, *later, *rates, *self.facts.paid]
        if opening is not None and opening.on <= as_of:
            acts.append(opening)
        acts.sort(key=lambda act: (act.on, _ORDER[type(act)]))
        written_off_on = self.facts.written_off_on
        lived = [act for act in acts if written_off_on is None or act.on <= written_off_on]
        for act in lived:
            self._live(act)
        principal = interest = 0
        if written_off_on is not None:
            self._demand_until(written_off_on)
            self._accrue(written_off_on)
            principal, interest = self._write_off(written_off_on)
            self._recover([act for act in acts[len(lived) :] if isinstance(act, Paid)], principal, interest)
        self._demand_until(as_of)
        self._accrue(as_of)
        oldest = self._oldest_unpaid()
        return Position(
            as_of=as_of,
            lent=sum(act.amount for act in self.facts.lent),
            outstanding_principal=self._balance + self._due_principal,
            due_unpaid_principal=self._due_principal,
            due_unpaid_interest=self._due_interest,
            accrued_interest_not_due=self._accrued_since(as_of),
            overdue_interest=self._owed_overdue(),
            late_interest=self._owed_late(),
            advance=self._advance,
            overdue_days=(as_of - oldest).days if oldest else 0,
            oldest_unpaid_on=oldest,
            written_off=principal,
            written_off_interest=interest,
            restructured=len(self.facts.replans),
            rate=self.reckoned.rates.on(as_of),
            splits=self._splits,
            instalments=self._instalments,
            coming=self._plan[self._place :],
        )

    def _live(self, act: "_Act") -> None:
        if isinstance(act, Replan):
            self._demand_until(act.on - _DAY)
            self._replan(act)
            return
        self._demand_until(act.on)
        if isinstance(act, Paid):
            self._receive(act)
        elif isinstance(act, Lent):
            self._lend_more(act.on, act.amount)
        elif isinstance(act, Opening):
            self._take_over(act)
        elif self._share.level is not None and self._place < len(self._plan):
            self._change_balance(act.on, 0)
            self._rebuild(None)

    def _demand_until(self, day: date) -> None:
        """Demand every instalment due by `day`, each with the advance used at once."""
        plan = self._plan
        while self._place < len(plan) and plan[self._place].due_on <= day:
            row = plan[self._place]
            self._place += 1
            self._to_come -= row.principal + row.interest
            self._accrue(row.due_on)
            self._instalments.append(
                Instalment(len(self._instalments) + 1, row.due_on, row.principal, row.interest, row.balance, 0, 0, row.stretches, carried=row.carried)
            )  # fmt: skip
            self._due_principal += row.principal
            self._due_interest += row.interest
            self._stretches = () if row.stretches else (*self._stretches, Stretch(self._balance, self._since, row.due_on))
            self._balance, self._since = row.balance, row.due_on
            self._carried -= row.carried
            if self._old_principal or self._old_interest:
                self._pay_as_told(row.due_on)
            if self._advance:
                self._use_advance(row.due_on)

    def _pay_as_told(self, on: date) -> None:
        """Let what the older book says was repaid pay what has fallen due by `on`."""
        principal, interest = self._pay_principal(self._old_principal), self._pay_interest(self._old_interest)
        self._old_principal, self._old_interest = self._old_principal - principal, self._old_interest - interest
        if principal or interest:
            self._splits.append(Split(on, principal + interest, False, principal, interest, 0, 0, 0, opening=True))

    def _take_over(self, opening: Opening) -> None:
        """Use what the older book's sums hold beyond all that fell due: principal repaid early, interest kept for the next due date."""
        early, left = min(self._old_principal, self._balance), self._old_interest
        self._old_principal = self._old_interest = 0
        if not early and not left:
            return
        if early:
            self._repay_early(opening.on, early, opening.early)
        interest = self._pay_interest(left)
        self._advance += left - interest
        excess = max(0, self._advance - self._to_come)
        self._splits.append(
            Split(opening.on, early + left, False, early, interest, 0, 0, left - interest, early, excess=excess, opening=True)
        )

    def _use_advance(self, on: date, early: Early | None = None) -> None:
        amount, self._advance = self._advance, 0
        self._pay(Paid(on, amount, early), from_advance=True)

    def _receive(self, paid: Paid) -> None:
        self._accrue(paid.on)
        if paid.early and self._advance and paid.amount + self._advance >= self._balance + self._accrued_since(paid.on):
            self._use_advance(paid.on, paid.early)
        self._pay(paid, from_advance=False)

    def _pay(self, paid: Paid, *, from_advance: bool) -> None:
        parts = [0, 0, 0, 0]
        left = self._allocate(paid.on, self._as_chosen(paid, parts), parts)
        early = 0
        if left and paid.early is not None and self._balance:
            early = min(left, self._balance)
            parts[0] += early
            self._repay_early(paid.on, early, paid.early)
            left = self._allocate(paid.on, left - early, parts)
        self._advance += left
        excess = max(0, self._advance - self._to_come) if self._advance else 0
        principal, interest, overdue, late = parts
        self._splits.append(
            Split(paid.on, paid.amount, from_advance, principal, interest, overdue, late, left, early, paid.key, excess)
        )  # fmt: skip

    def _as_chosen(self, paid: Paid, parts: list[Dong]) -> Dong:
        """Pay first what a person chose, as far as it is owed; return what is left."""
        left = paid.amount
        if paid.chosen is not None:
            payers = (self._pay_principal, self._pay_interest, self._pay_overdue, self._pay_late)
            for place, (wanted, pay) in enumerate(zip(paid.chosen, payers, strict=True)):
                parts[place] = pay(min(wanted, left))
                left -= parts[place]
        return left

    def _allocate(self, on: date, amount: Dong, parts: list[Dong]) -> Dong:
        """Pay demanded amounts in the contract's order, adding to `parts`; return what is left."""
        if not (self._due_principal or self._due_interest or self._overdue_product or self._late_product):
            return amount
        oldest = self._oldest_unpaid()
        for place, pay in self._overdue if oldest is not None and oldest < on else self._on_time:
            if not amount:
                break
            part = pay(amount)
            parts[place] += part
            amount -= part
        return amount

    def _pay_principal(self, amount: Dong) -> Dong:
        paid = min(amount, self._due_principal)
        self._due_principal -= paid
        left, place = paid, self._first_principal
        while left:
            instalment = self._instalments[place]
            part = min(left, instalment.principal - instalment.paid_principal)
            instalment.paid_principal += part
            left -= part
            place += left > 0
        self._first_principal = place
        return paid

    def _pay_interest(self, amount: Dong) -> Dong:
        paid = min(amount, self._due_interest)
        self._due_interest -= paid
        left, place = paid, self._first_interest
        while left:
            instalment = self._instalments[place]
            part = min(left, instalment.interest - instalment.paid_interest)
            instalment.paid_interest += part
            left -= part
            place += left > 0
        self._first_interest = place
        return paid

    def _pay_overdue(self, amount: Dong) -> Dong:
        paid = min(amount, self._owed_overdue())
        self._overdue_paid += paid
        return paid

    def _pay_late(self, amount: Dong) -> Dong:
        paid = min(amount, self._owed_late())
        self._late_paid += paid
        return paid

    def _owed_overdue(self) -> Dong:
        return self.reckoned.overdue_rate.round(self._overdue_product) - self._overdue_paid if self._overdue_product else 0

    def _owed_late(self) -> Dong:
        return self.reckoned.late_rate.round(self._late_product) - self._late_paid if self._late_product else 0

    def _oldest_unpaid(self) -> date | None:
        """Return the oldest due date with principal or interest unpaid."""
        if not (self._due_principal or self._due_interest):
            return None
        found = self._instalments
        places = []
        if self._due_principal:
            while found[self._first_principal].principal == found[self._first_principal].paid_principal:
                self._first_principal += 1
            places.append(self._first_principal)
        if self._due_interest:
            while found[self._first_interest].interest == found[self._first_interest].paid_interest:
                self._first_interest += 1
            places.append(self._first_interest)
        return found[min(places)].due_on

    def _accrue(self, day: date) -> None:
        """Let demanded, unpaid amounts bear their interest up to `day`."""
        if day <= self._accrued_to:
            return
        if self._due_principal or self._due_interest:
            self._overdue_product += self._due_principal * self.reckoned.weigh(self._accrued_to, day)
            self._late_product += self._due_interest * self.reckoned.meter.ticks(self._accrued_to, day)
        self._accrued_to = day

    def _accrued_since(self, day: date) -> Dong:
        weigh = self.reckoned.weigh
        product = sum(stretch.balance * weigh(stretch.start, stretch.end) for stretch in self._stretches)
        return self.reckoned.rate.round(product + self._balance * weigh(self._since, day)) + self._carried

    def _repay_early(self, on: date, amount: Dong, early: Early) -> None:
        """Take `amount` off the principal not yet due and rebuild the rest of the schedule; with nothing left, demand the interest now."""
        interest_if_last = self._accrued_since(on)
        self._change_balance(on, -amount)
        if not self._balance:
            self._instalments.append(Instalment(len(self._instalments) + 1, on, 0, interest_if_last, 0, 0, 0, self._stretches))
            self._due_interest += interest_if_last
            self._plan, self._dates, self._place, self._to_come, self._carried = [], [], 0, 0, 0
            self._stretches = ()
            return
        share = Share(
            each=self._share.each, level=self._share.level, until_paid=True,
            typed=tuple(row.principal for row, due in zip(self._plan[self._place :], self._dates[self._place :], strict=True) if due.principal),
        )  # fmt: skip
        self._rebuild(share if early is Early.FEWER else None)

    def _lend_more(self, on: date, amount: Dong) -> None:
        self._change_balance(on, amount)
        if self._place >= len(self._plan):
            due = DueDate(max(on, self.reckoned.dates[-1].on), True, True)
            self._dates, self._plan, self._place = [due], [], 0
        self._rebuild(None)

    def _change_balance(self, on: date, amount: Dong) -> None:
        if on > self._since:
            self._stretches = (*self._stretches, Stretch(self._balance, self._since, on))
        self._balance, self._since = self._balance + amount, on

    def _rebuild(self, share: Share | None) -> None:
        """Build the rest of the schedule anew from today's balance; without a share, over all remaining dates."""
        dates = list(self._dates[self._place :])
        self._share = self.reckoned.share_for(self._balance, dates, self._since) if share is None else share
        start = Start(self._balance, self._since, self._stretches, len(self._instalments), self._carried, self._carried_on)
        if self._share.until_paid and self._share.level is not None and self.facts.rates:
            dates, self._share = self._as_agreed(dates, start), replace(self._share, until_paid=False)
        self._plan = self.reckoned.rows(dates, start, self._share)
        self._dates = dates[: len(self._plan)]
        last = self._dates[-1]
        self._dates[-1] = DueDate(last.on, True, True, last.typed)
        self._place = 0
        self._to_come = sum(row.principal + row.interest for row in self._plan)

    def _as_agreed(self, dates: list[DueDate], start: Start) -> list[DueDate]:
        """Return the dates still needed by the rates of today: what was agreed does not change when another rate comes later."""
        known = tuple(change for change in self.reckoned.rates.steps[1:] if change[0] <= self._since)
        reckoned = calculator(self.reckoned.terms, tuple(RateChange(*change) for change in known))
        needed = dates[: len(reckoned.rows(dates, start, self._share))]
        return [*needed[:-1], DueDate(needed[-1].on, True, True, needed[-1].typed)]

    def _replan(self, replan: Replan) -> None:
        """Let the principal, and with it what was demanded in vain, fall due by the rows agreed."""
        self._accrue(replan.on)
        back = 0
        if replan.takes_overdue:
            back, self._due_principal = self._due_principal, 0
        if replan.interest_on is not None:
            self._carried, self._due_interest = self._carried + self._due_interest, 0
            self._carried_on = replan.interest_on
        for instalment in self._instalments:
            principal = instalment.principal - instalment.paid_principal if replan.takes_overdue else 0
            interest = instalment.interest - instalment.paid_interest if replan.interest_on is not None else 0
            instalment.principal -= principal
            instalment.interest -= interest
            instalment.moved += principal + interest
            instalment.moved_interest += interest
        self._change_balance(replan.on, back)
        if self._balance or self._carried:
            self._dates = [DueDate(row.due_on, row.principal > 0, True, row.principal) for row in replan.rows]
            self._place = 0
            self._rebuild(Share(typed=tuple(row.principal for row in replan.rows if row.principal)))

    def _write_off(self, on: date) -> tuple[Dong, Dong]:
        """Take the whole loan off the books; return the principal and the interest written off."""
        principal = self._balance + self._due_principal
        interest = self._due_interest + self._accrued_since(on) + self._owed_overdue() + self._owed_late()
        self._balance = self._due_principal = self._due_interest = self._carried = 0
        self._overdue_product = self._late_product = self._overdue_paid = self._late_paid = 0
        self._stretches, self._plan, self._dates, self._place, self._to_come = (), [], [], 0, 0
        return principal, interest

    def _recover(self, paid: Sequence[Paid], principal: Dong, interest: Dong) -> None:
        """Let what comes in after the write-off pay what was written off: principal, then interest."""
        for each in paid:
            back = min(each.amount, principal)
            of_interest = min(each.amount - back, interest)
            principal, interest = principal - back, interest - of_interest
            left = each.amount - back - of_interest
            self._advance += left
            self._splits.append(
                Split(each.on, each.amount, False, back, of_interest, 0, 0, left, key=each.key, excess=self._advance, recovered=True)
            )
