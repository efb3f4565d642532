"""A second loan calculator, written from the rules alone: it lives through every single night of a loan with exact fractions.

It shares no code with the program's rules and is deliberately simple and slow. Plans: equal principal, bullet, annuity; with rate
changes, restructurings, further disbursements and recoveries after a write-off.
"""

import calendar
import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any


def half_up(value: Fraction) -> int:
    return int((value * 2 + 1) // 2)


def shifted(start: datetime.date, months: int, pay_day: int | None) -> datetime.date:
    year, month = start.year, start.month
    for _ in range(months):
        month += 1
        if month == 13:
            year, month = year + 1, 1
    wanted = pay_day or start.day
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
        self.year_days, self.round_to, self.factor, self.late = year_days, round_to, Fraction(factor), Fraction(late)
        self.calendar: dict[datetime.date, tuple[bool, bool]] = {}
        for month in range(1, months + 1):
            pays_principal = month == months or (plan != "bullet" and month > grace and (month - grace) % every == 0)
            pays_interest = month == months or month % interest_every == 0
            day = shifted(disbursed_on, month, pay_day)
            if closed is not None:
                while calendar.day_name[day.weekday()] in ("Saturday", "Sunday") or day in closed:
                    day += datetime.timedelta(days=1)
            if pays_principal or pays_interest:
                self.calendar[day] = (pays_principal, pays_interest)
        self.last = max(self.calendar)
        count = sum(1 for pays_principal, _ in self.calendar.values() if pays_principal)
        self.each = half_up(Fraction(principal, count * round_to)) * round_to
        monthly = self.rate / 1200
        level = Fraction(principal, count) if not monthly else principal * monthly / (1 - (1 + monthly) ** -count)
        self.level = half_up(level / round_to) * round_to

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
        self, receipts: list[tuple[datetime.date, int]], as_of: datetime.date, *,
        rates: dict[datetime.date, Decimal] | None = None, replans: dict[datetime.date, dict[str, Any]] | None = None,
        written_off_on: datetime.date | None = None,
    ) -> dict[str, int]:  # fmt: skip
        """Return the position at the end of `as_of`. A replan: {"rows": [(day, principal)], "overdue": bool, "interest_on": day | None}."""
        future, rate, level = self.principal, self.rate, self.level
        accrued = penal = late = Fraction(0)
        penal_paid = late_paid = advance = carried = recovered = 0
        carried_on = self.start
        typed: dict[datetime.date, int] | None = None
        due = dict(self.calendar)
        open_rows: list[dict[str, Any]] = []
        day = self.start

        def sums(key: str) -> int:
            return sum(row[key] for row in open_rows)

        def use(amount: int) -> int:
            nonlocal penal_paid, late_paid
            behind = any(row["on"] < day and (row["p"] or row["i"]) for row in open_rows)
            for key in ("p", "i") if behind else ("i", "p"):
                for row in open_rows:
                    part = min(amount, row[key])
                    row[key] -= part
                    amount -= part
            part = min(amount, half_up(penal) - penal_paid)
            penal_paid, amount = penal_paid + part, amount - part
            part = min(amount, half_up(late) - late_paid)
            late_paid, amount = late_paid + part, amount - part
            return amount

        off = (0, 0)
        while True:
            replan = (replans or {}).get(day)
            if replan is not None and not off[0]:
                if replan["overdue"]:
                    future += sums("p")
                    open_rows = [row | {"p": 0} for row in open_rows]
                if replan["interest_on"] is not None:
                    carried, carried_on = carried + sums("i"), replan["interest_on"]
                    open_rows = [row | {"i": 0} for row in open_rows]
                if future or carried:
                    typed = dict(replan["rows"])
                    due = {on: (principal > 0, True) for on, principal in replan["rows"]}
            if day in due and not off[0]:
                pays_principal, pays_interest = due[day]
                last = day == max(due)
                moved = carried if pays_interest and (day >= carried_on or last) else 0
                carried -= moved
                interest = half_up(accrued) if pays_interest else 0
                accrued = Fraction(0) if pays_interest else accrued
                if last:
                    principal = future
                elif not pays_principal:
                    principal = 0
                elif typed is not None:
                    principal = min(future, typed[day])
                elif self.plan == "annuity":
                    principal = min(future, max(0, level - interest))
                else:
                    principal = min(future, self.each)
                open_rows.append({"on": day, "p": principal, "i": interest + moved})
                future -= principal
                advance = use(advance)
            if rates and day in rates:
                rate = Fraction(rates[day])
                left = sum(1 for on, (pays, _) in due.items() if on > day and pays)
                if self.plan == "annuity" and typed is None and left:
                    monthly = rate / 1200
                    exact = Fraction(future, left) if not monthly else future * monthly / (1 - (1 + monthly) ** -left)
                    level = half_up(exact / self.round_to) * self.round_to
            for on, amount in receipts:
                if on == day:
                    if off[0]:
                        back = min(amount, sum(off) - recovered)
                        recovered, advance = recovered + back, advance + amount - back
                    else:
                        advance += use(amount)
            if day == written_off_on:
                off = (future + sums("p"), sums("i") + half_up(accrued) + carried + half_up(penal) - penal_paid + half_up(late) - late_paid)
                future = carried = penal_paid = late_paid = 0
                accrued = penal = late = Fraction(0)
                open_rows = []
            if day == as_of:
                break
            accrued += future * rate / 100 / self.year_days
            penal += sums("p") * rate * self.factor / 100 / self.year_days
            late += sums("i") * self.late / 100 / self.year_days
            day += datetime.timedelta(days=1)
        unpaid_days = [row["on"] for row in open_rows if row["p"] or row["i"]]
        return {
            "outstanding_principal": future + sums("p"),
            "due_unpaid_principal": sums("p"),
            "due_unpaid_interest": sums("i"),
            "accrued_interest_not_due": half_up(accrued) + carried,
            "overdue_interest": half_up(penal) - penal_paid,
            "late_interest": half_up(late) - late_paid,
            "advance": advance,
            "overdue_days": (as_of - min(unpaid_days)).days if unpaid_days else 0,
            "written_off": off[0],
            "written_off_interest": off[1],
            "recovered": recovered,
        }
