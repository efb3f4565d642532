"""A second loan calculator, written from the rules alone. It shares no code with the program's rules and is deliberately simple.

The schedule is lived through night by night with exact fractions; a statement goes from one day on which anything happens to the next, in
whole numbers a hundred million times finer than a đồng a year, fast enough for a million loans. Plans: equal principal, bullet, annuity;
with rate changes, restructurings, early repayments both ways and recoveries after a write-off.
"""

import datetime
from bisect import bisect_right
from decimal import Decimal
from fractions import Fraction
from typing import Any


def half_up(value: Fraction) -> int:
    return int((value * 2 + 1) // 2)


#: Rates and factors are counted in millionths.
_FINE = 10**6


def whole(number: Decimal) -> int:
    """A rate or factor in millionths, which it must be a whole number of."""
    fine = number * _FINE
    assert fine == int(fine)
    return int(fine)


def shifted(start: datetime.date, months: int, pay_day: int | None) -> datetime.date:
    years, month = divmod(start.month - 1 + months, 12)
    year, month, wanted = start.year + years, month + 1, pay_day or start.day
    while True:
        try:
            return datetime.date(year, month, wanted)
        except ValueError:
            wanted -= 1


class SlowLoan:
    """One loan lived through day by day."""

    def __init__(
        self, *, principal: int, disbursed_on: datetime.date, months: int, rate: Decimal, plan: str, year_days: int = 365,
        pay_day: int | None = None, every: int = 1, grace: int = 0, interest_every: int = 1, round_to: int = 1,
        factor: Decimal = Decimal("1.5"), late: Decimal = Decimal(0), closed: frozenset[datetime.date] | None = None,
    ) -> None:  # fmt: skip
        self.principal, self.start, self.rate, self.plan = principal, disbursed_on, Fraction(rate), plan
        self.year_days, self.round_to = year_days, round_to
        self.fine_rate, self.fine_factor, self.fine_late = whole(rate), whole(factor), whole(late)
        self.calendar: dict[datetime.date, tuple[bool, bool]] = {}
        for month in range(1, months + 1):
            pays_principal = month == months or (plan != "bullet" and month > grace and (month - grace) % every == 0)
            pays_interest = month == months or month % interest_every == 0
            day = shifted(disbursed_on, month, pay_day)
            if closed is not None:
                while day.weekday() > 4 or day in closed:
                    day += datetime.timedelta(days=1)
            if pays_principal or pays_interest:
                self.calendar[day] = (pays_principal, pays_interest)
        self.last = max(self.calendar)
        count = sum(1 for pays_principal, _ in self.calendar.values() if pays_principal)
        self.each = half_up(Fraction(principal, count * round_to)) * round_to
        self.level = self.level_of(principal, count, self.rate) if plan == "annuity" else 0
        #: Of the last statement: principal whose due date has passed, the due dates still to come, the last one demanded, how the advance moved.
        self.overdue_principal, self.ahead, self.demanded_on = 0, list[datetime.date](), disbursed_on
        self.moves: list[tuple[datetime.date, int]] = []

    def level_of(self, balance: int, count: int, rate: Fraction) -> int:
        """The level payment of the annuity formula, rounded."""
        monthly = rate / 1200
        exact = Fraction(balance, count)
        if monthly:
            growth = (1 + monthly) ** count
            exact = balance * monthly * growth / (growth - 1)
        return half_up(exact / self.round_to) * self.round_to

    def schedule(self) -> list[tuple[datetime.date, int, int, int]]:
        """Return (due_on, principal, interest, balance) rows."""
        rows, balance, accrued, day = [], self.principal, Fraction(0), self.start
        while day < self.last:
            accrued += balance * self.rate / 100 / self.year_days
            day += datetime.timedelta(days=1)
            if day in self.calendar:
                pays_principal, pays_interest = self.calendar[day]
                interest = half_up(accrued) if pays_interest else 0
                accrued = Fraction(0) if pays_interest else accrued
                principal = self._principal(day, balance, interest) if pays_principal else 0
                balance -= principal
                rows.append((day, principal, interest, balance))
        return rows

    def _principal(self, day: datetime.date, balance: int, interest: int) -> int:
        if day == self.last:
            return balance
        if self.plan == "annuity":
            return min(balance, max(0, self.level - interest))
        return min(balance, self.each)

    def statement(
        self, receipts: list[tuple[Any, ...]], as_of: datetime.date, *,
        rates: dict[datetime.date, Decimal] | None = None, replans: dict[datetime.date, dict[str, Any]] | None = None,
        written_off_on: datetime.date | None = None,
    ) -> dict[str, int]:  # fmt: skip
        """Return the position at the end of `as_of`.

        A receipt: (day, amount) or (day, amount, "fewer" | "smaller" | None). A replan: {"rows": [(day, principal)], "overdue": bool,
        "interest_on": day | None}.
        """
        unit = 100 * _FINE * self.year_days
        future, rate, level, each = self.principal, self.fine_rate, self.level, self.each
        accrued = penal = late = 0
        penal_paid = late_paid = advance = carried = recovered = 0
        carried_on = self.start
        typed: dict[datetime.date, int] | None = None
        agreed: dict[datetime.date, int] = {}
        due = dict(self.calendar)
        open_rows: list[dict[str, Any]] = []
        day = self.start
        self.moves, self.demanded_on = [], self.start
        told = {on for on, *_ in receipts} | set(rates or ()) | set(replans or ()) | {as_of, written_off_on or as_of}
        stops = sorted(told | set(due))

        def rounded(amount: int, over: int) -> int:
            return (2 * amount + over) // (2 * over)

        def sums(key: str) -> int:
            return sum(row[key] for row in open_rows)

        def use(amount: int) -> int:
            nonlocal penal_paid, late_paid, open_rows
            behind = any(row["on"] < day for row in open_rows)
            for key in ("p", "i") if behind else ("i", "p"):
                for row in open_rows:
                    part = min(amount, row[key])
                    row[key] -= part
                    amount -= part
            open_rows = [row for row in open_rows if row["p"] or row["i"]]
            part = min(amount, rounded(penal, unit * _FINE) - penal_paid)
            penal_paid, amount = penal_paid + part, amount - part
            part = min(amount, rounded(late, unit) - late_paid)
            late_paid, amount = late_paid + part, amount - part
            return amount

        def repay(amount: int, how: str) -> int:
            """Take principal off that is not yet due; with nothing left demand the interest of the day, else make the rest anew."""
            nonlocal future, accrued, carried, due, each, level, typed
            part = min(amount, future)
            future, amount = future - part, amount - part
            if not future:
                open_rows.append({"on": day, "p": 0, "i": rounded(accrued, unit) + carried})
                accrued, carried, due = 0, 0, {}
                self.demanded_on = day
                return use(amount)
            ahead = sorted(on for on in due if on > day)
            count = sum(1 for on in ahead if due[on][0])
            if how == "fewer":
                due = cut_short(ahead)
            elif typed is not None:
                if planned := sum(agreed[on] for on in ahead if due[on][0]):
                    typed = {on: half_up(Fraction(agreed[on] * future, planned * self.round_to)) * self.round_to for on in ahead}
            else:
                each = half_up(Fraction(future, count * self.round_to)) * self.round_to
                level = self.level_of(future, count, Fraction(rate, _FINE)) if self.plan == "annuity" else level
            return amount

        def instalment(on: datetime.date, balance: int, interest: int) -> int:
            """What falls due of `balance` on a day that pays principal and is not the last."""
            if typed is not None:
                return min(balance, typed[on])
            if self.plan == "annuity":
                return min(balance, max(0, level - interest))
            return 0 if self.plan == "bullet" else min(balance, each)

        def cut_short(ahead: list[datetime.date]) -> dict[datetime.date, tuple[bool, bool]]:
            """The days still needed where the instalments keep their size; the last of them pays both."""
            balance, owed, since = future, accrued, day
            for place, on in enumerate(ahead):
                owed += balance * rate * (on - since).days
                if due[on][0] and on != ahead[-1]:
                    balance -= instalment(on, balance, rounded(owed, unit) if due[on][1] else 0)
                owed, since = 0 if due[on][1] else owed, on
                if not balance:
                    return {each: due[each] for each in ahead[:place]} | {on: (True, True)}
            return {on: due[on] for on in ahead}

        off, is_off = (0, 0), False
        while True:
            replan = (replans or {}).get(day)
            if replan is not None and not is_off:
                if replan["overdue"]:
                    future += sums("p")
                    open_rows = [row | {"p": 0} for row in open_rows if row["i"]]
                if replan["interest_on"] is not None:
                    carried, carried_on = carried + sums("i"), replan["interest_on"]
                    open_rows = [row | {"i": 0} for row in open_rows if row["p"]]
                if future or carried:
                    typed = agreed = dict(replan["rows"])
                    due = {on: (principal > 0, True) for on, principal in replan["rows"]}
                    stops = sorted(told | set(due))
            if day in due and not is_off:
                pays_principal, pays_interest = due[day]
                last = day == max(due)
                principal = 0
                if last:
                    principal = future
                elif pays_principal:
                    principal = instalment(day, future, rounded(accrued, unit) if pays_interest else 0)
                moved = carried if pays_interest and (day >= carried_on or last) else 0
                carried -= moved
                interest = rounded(accrued, unit) if pays_interest else 0
                accrued = 0 if pays_interest else accrued
                if principal or interest or moved:
                    open_rows.append({"on": day, "p": principal, "i": interest + moved})
                future -= principal
                self.demanded_on, kept = day, advance
                advance = use(advance)
                self.moves.append((day, advance - kept))
            if rates and day in rates:
                rate = whole(rates[day])
                left = sum(1 for on, (pays, _) in due.items() if on > day and pays)
                if self.plan == "annuity" and typed is None and left:
                    level = self.level_of(future, left, Fraction(rate, _FINE))
            for _, amount, *how in sorted((each for each in receipts if each[0] == day), key=lambda each: (each[2:] or ("",))[0] or ""):
                if is_off:
                    back = min(amount, sum(off) - recovered)
                    recovered, advance = recovered + back, advance + amount - back
                    self.moves.append((day, amount - back))
                    continue
                early = how[0] if how else None
                if early and advance and amount + advance >= future + rounded(accrued, unit) + carried:
                    held, kept, advance = advance, use(advance), 0
                    advance += repay(kept, early) if kept and future else kept
                    self.moves.append((day, advance - held))
                left_over = use(amount)
                if early and left_over and future:
                    left_over = repay(left_over, early)
                advance += left_over
                self.moves.append((day, left_over))
            if day == written_off_on:
                is_off = True
                off = (
                    future + sums("p"),
                    sums("i")
                    + rounded(accrued, unit)
                    + carried
                    + rounded(penal, unit * _FINE)
                    - penal_paid
                    + rounded(late, unit)
                    - late_paid,
                )
                future = carried = penal_paid = late_paid = accrued = penal = late = 0
                open_rows = []
            if day == as_of:
                break
            next_day = stops[bisect_right(stops, day)]
            nights = (next_day - day).days
            accrued += future * rate * nights
            penal += sums("p") * rate * self.fine_factor * nights
            late += sums("i") * self.fine_late * nights
            day = next_day
        unpaid_days = [row["on"] for row in open_rows]
        self.overdue_principal = sum(row["p"] for row in open_rows if row["on"] < as_of)
        self.ahead = [] if off[0] else sorted(on for on in due if on > as_of)
        return {
            "outstanding_principal": future + sums("p"),
            "due_unpaid_principal": sums("p"),
            "due_unpaid_interest": sums("i"),
            "accrued_interest_not_due": rounded(accrued, unit) + carried,
            "overdue_interest": rounded(penal, unit * _FINE) - penal_paid,
            "late_interest": rounded(late, unit) - late_paid,
            "advance": advance,
            "overdue_days": (as_of - min(unpaid_days)).days if unpaid_days else 0,
            "written_off": off[0],
            "written_off_interest": off[1],
            "recovered": recovered,
        }
