"""A second loan calculator, written from the rules alone: it lives through every single night of a loan with exact fractions.

It shares no code with the program's rules and is deliberately simple and slow. Plans: equal principal, bullet, annuity.
"""

import calendar
import datetime
from decimal import Decimal
from fractions import Fraction


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

    def statement(self, receipts: list[tuple[datetime.date, int]], as_of: datetime.date) -> dict[str, int]:
        """Return the position at the end of `as_of`."""
        future = self.principal
        accrued = penal = late = Fraction(0)
        penal_paid = late_paid = advance = 0
        open_rows: list[dict[str, object]] = []
        planned = {row[0]: row for row in self.schedule()}
        day = self.start

        def sums(key: str) -> int:
            return sum(int(row[key]) for row in open_rows)  # type: ignore[call-overload]

        def use(amount: int) -> int:
            nonlocal penal_paid, late_paid
            behind = any(row["on"] < day and (row["p"] or row["i"]) for row in open_rows)  # type: ignore[operator]
            for key in ("p", "i") if behind else ("i", "p"):
                for row in open_rows:
                    part = min(amount, int(row[key]))  # type: ignore[call-overload]
                    row[key] = int(row[key]) - part  # type: ignore[call-overload]
                    amount -= part
            part = min(amount, half_up(penal) - penal_paid)
            penal_paid, amount = penal_paid + part, amount - part
            part = min(amount, half_up(late) - late_paid)
            late_paid, amount = late_paid + part, amount - part
            return amount

        while True:
            if day in planned:
                _, principal, interest, _ = planned[day]
                open_rows.append({"on": day, "p": principal, "i": interest})
                future -= principal
                if self.calendar[day][1]:
                    accrued = Fraction(0)
                advance = use(advance)
            for on, amount in receipts:
                if on == day:
                    advance += use(amount)
            if day == as_of:
                break
            accrued += future * self.rate / 100 / self.year_days
            penal += sums("p") * self.rate * self.factor / 100 / self.year_days
            late += sums("i") * self.late / 100 / self.year_days
            day += datetime.timedelta(days=1)
        unpaid_days = [row["on"] for row in open_rows if row["p"] or row["i"]]
        return {
            "outstanding_principal": future + sums("p"),
            "due_unpaid_principal": sums("p"),
            "due_unpaid_interest": sums("i"),
            "accrued_interest_not_due": half_up(accrued),
            "overdue_interest": half_up(penal) - penal_paid,
            "late_interest": half_up(late) - late_paid,
            "advance": advance,
            "overdue_days": (as_of - min(unpaid_days)).days if unpaid_days else 0,  # type: ignore[type-var]
        }
