"""The repayment schedule: its rows, its sums, and each row in words."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from lmhtx_desktop.areas.fund.rules.due_dates import DueDate, due_dates
from lmhtx_desktop.areas.fund.rules.facts import RateChange
from lmhtx_desktop.areas.fund.rules.interest import Meter, Rate, Rates
from lmhtx_desktop.areas.fund.rules.terms import DayCount, LoanTerms, Plan
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number, round_to_multiple


class Stretch(NamedTuple):
    """A balance that stood unchanged from one day to another."""

    balance: Dong
    start: date
    end: date


class ScheduleRow(NamedTuple):
    """One instalment.

    `balance` is what remains after it. `stretches` are the balances its interest is reckoned on (none where only principal falls due).
    `carried` is the part of `interest` that was due before and was moved here by a restructuring.
    """

    no: int
    due_on: date
    principal: Dong
    interest: Dong
    balance: Dong
    stretches: tuple[Stretch, ...]
    carried: Dong = 0

    @property
    def payment(self) -> Dong:
        """Principal and interest together."""
        return self.principal + self.interest


@dataclass(frozen=True)
class Share:
    """How much principal the coming rows take.

    Attributes:
        each: đồng per principal date, or None. level: principal + interest of a row (annuity), or None. Neither: only the last row.
        typed: amounts of the coming principal dates of a custom plan.
        until_paid: stop as soon as nothing remains (fewer instalments) instead of keeping every date.
    """

    each: Dong | None = None
    level: Dong | None = None
    typed: tuple[Dong, ...] = ()
    until_paid: bool = False


@dataclass(frozen=True)
class Start:
    """Where a schedule, or the rest of one, begins.

    Attributes:
        balance: not yet due. since: the last day the balance changed. done: stretches since interest was last demanded. rows: those
            demanded before. carried: interest moved by a restructuring, due with the first interest date from `carried_on` on.
    """

    balance: Dong
    since: date
    done: tuple[Stretch, ...] = ()
    rows: int = 0
    carried: Dong = 0
    carried_on: date = date.min


@dataclass(frozen=True)
class Sums:
    """Column totals of a schedule or of one year of it."""

    principal: Dong
    interest: Dong

    @property
    def payment(self) -> Dong:
        """Principal and interest together."""
        return self.principal + self.interest


class Calculator:
    """Terms made ready for reckoning: due dates, meter, rates, the contract's schedule. Holds no state of a loan; threads may share it."""

    def __init__(self, terms: LoanTerms, changes: Sequence[RateChange] = ()) -> None:
        self.terms = terms
        self.dates = due_dates(terms)
        self.meter = Meter(terms)
        self.rates = Rates(terms.annual_rate_percent, changes)
        self.rate = Rate(self.meter, self.rates.unit)
        self.overdue_rate = Rate(self.meter, Fraction(self.rates.unit) * Fraction(terms.overdue_rate_factor))
        self.late_rate = Rate(self.meter, terms.late_interest_percent)
        self.weigh: Callable[[date, date], int] = functools.partial(self.rates.weigh, self.meter) if changes else self.meter.ticks

    @functools.cached_property
    def first_share(self) -> Share:
        """The share the contract's schedule is built with."""
        return self.share_for(self.terms.principal, self.dates)

    def share_for(self, balance: Dong, dates: Sequence[DueDate], on: date | None = None) -> Share:
        """Return the share that spreads `balance` over all the coming `dates`: as typed or as the plan says, at the rate of day `on`."""
        terms = self.terms
        if any(due.typed is not None for due in dates):
            amounts = [due.typed or 0 for due in dates if due.principal]
            total = sum(amounts)
            if balance != total and total:
                amounts = [round_to_multiple(Fraction(amount * balance, total), terms.round_to) for amount in amounts]
            return Share(typed=tuple(amounts))
        count = sum(1 for due in dates if due.principal)
        if terms.plan is Plan.EQUAL_PRINCIPAL:
            return Share(each=round_to_multiple(Fraction(balance, count), terms.round_to))
        if terms.plan is Plan.ANNUITY:
            return Share(level=self._level_payment(balance, count, self.rates.on(on or terms.disbursed_on)))
        return Share()

    def _level_payment(self, balance: Dong, count: int, annual_rate_percent: Decimal) -> Dong:
        """P·i ÷ (1 − (1+i)^−n), i = rate ÷ 12 ÷ 100; with rate 0, P ÷ n; rounded to `round_to`."""
        monthly = Fraction(annual_rate_percent) / 1200
        exact = Fraction(balance, count)
        if monthly:
            growth = (1 + monthly) ** count
            exact = balance * monthly * growth / (growth - 1)
        return round_to_multiple(exact, self.terms.round_to)

    def rows(self, dates: Sequence[DueDate], start: Start, share: Share) -> list[ScheduleRow]:
        """Return the rows for `dates` from `start` on. They foot: Σ principal = start.balance, no negative row, last balance 0."""
        found: list[ScheduleRow] = []
        weigh, rounded = self.weigh, self.rate.round
        balance, since, stretches, carried = start.balance, start.since, start.done, start.carried
        product = sum(stretch.balance * weigh(stretch.start, stretch.end) for stretch in stretches)
        level, each, typed = share.level, share.each, iter(share.typed)
        last = dates[-1].on
        for due in dates:
            on = due.on
            product += balance * weigh(since, on)
            stretches = (*stretches, Stretch(balance, since, on))
            interest = rounded(product) if due.interest else 0
            if on == last:
                principal = balance
            elif not due.principal:
                principal = 0
            elif level is not None:
                principal = min(max(level - interest, 0), balance)
            elif each is not None:
                principal = min(each, balance)
            else:
                principal = min(next(typed, 0), balance)
            balance -= principal
            ends_here = share.until_paid and balance == 0
            demanded = due.interest or ends_here
            if ends_here and not due.interest:
                interest = rounded(product)
            moved = 0
            if carried and demanded and (on >= start.carried_on or on == last or ends_here):
                moved, carried = carried, 0
            found.append(
                ScheduleRow(start.rows + len(found) + 1, on, principal, interest + moved, balance, stretches if demanded else (), moved)
            )
            if ends_here:
                break
            since = on
            if demanded:
                product, stretches = 0, ()
        return found

    @functools.cached_property
    def first_plan(self) -> list[ScheduleRow]:
        """The contract's schedule; shared, never to be changed."""
        return self.rows(self.dates, Start(self.terms.principal, self.terms.disbursed_on), self.first_share)


@functools.lru_cache(maxsize=4096)
def calculator(terms: LoanTerms, changes: tuple[RateChange, ...] = ()) -> Calculator:
    """Return the calculator of these terms and rates; a book asked about again is not reckoned from nothing.

    Raises:
        RuleBroken: the holidays push due dates together.
    """
    return Calculator(terms, changes)


def schedule(terms: LoanTerms) -> list[ScheduleRow]:
    """Return the repayment schedule of a loan.

    Raises:
        RuleBroken: the holidays push due dates together.
    """
    return list(Calculator(terms).first_plan)


def totals(rows: Sequence[ScheduleRow]) -> Sums:
    """Return the column totals."""
    return Sums(sum(row.principal for row in rows), sum(row.interest for row in rows))


def yearly(rows: Sequence[ScheduleRow]) -> list[tuple[int, Sums]]:
    """Return the subtotal of each calendar year, in order."""
    years = sorted({row.due_on.year for row in rows})
    return [(year, totals([row for row in rows if row.due_on.year == year])) for year in years]


def in_words(row: ScheduleRow, terms: LoanTerms, changes: Sequence[RateChange] = ()) -> str:
    """Say how a row's interest comes about: ``120.000.000 × 6 % × 31 ngày ÷ 365 = 611.507``."""
    if not row.stretches:
        return tr("Kỳ này chỉ trả gốc; lãi dồn sang kỳ trả lãi kế tiếp.")
    meter = Meter(terms)
    rates = Rates(terms.annual_rate_percent, changes)
    said = [
        _piece_in_words(Stretch(stretch.balance, start, end), rate, meter, terms.day_count)
        for stretch in _joined(row.stretches)
        for start, end, rate in rates.split(stretch.start, stretch.end)
    ]
    if not said and not row.carried:
        return tr("Kỳ này không còn dư nợ nên không có lãi.")
    if row.carried:
        said.append(tr("{amount} lãi kỳ trước chuyển sang").format(amount=format_dong(row.carried)))
    return tr("{sum} = {interest} đ").format(sum=" + ".join(said), interest=format_dong(row.interest))


def _piece_in_words(piece: Stretch, annual_rate_percent: Decimal, meter: Meter, day_count: DayCount) -> str:
    balance, rate = format_dong(piece.balance), format_number(annual_rate_percent, 6)
    if day_count is DayCount.MONTHLY:
        months = format_number(meter.months(piece.start, piece.end), 4)
        return tr("{balance} × {rate} % × {months} tháng ÷ 12").format(balance=balance, rate=rate, months=months)
    days = (piece.end - piece.start).days
    return tr("{balance} × {rate} % × {days} ngày ÷ {year}").format(balance=balance, rate=rate, days=days, year=meter.per_year)


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Join neighbours with the same balance, leave out those without length or balance."""
    found: list[Stretch] = []
    for stretch in stretches:
        if stretch.start == stretch.end or not stretch.balance:
            continue
        if found and found[-1].balance == stretch.balance and found[-1].end == stretch.start:
            found[-1] = found[-1]._replace(end=stretch.end)
        else:
            found.append(stretch)
    return found


def with_principal(terms: LoanTerms, principal: Dong, disbursed_on: date) -> LoanTerms:
    """Return the same terms for another amount and day: the contract's terms once money really left."""
    return replace(terms, principal=principal, disbursed_on=disbursed_on)
