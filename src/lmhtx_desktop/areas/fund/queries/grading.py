"""The plan of a year, what came of it, and the grade that follows."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from lmhtx_desktop.areas.fund.queries.classified import classified
from lmhtx_desktop.areas.fund.records import Fund, FundPlan
from lmhtx_desktop.areas.fund.rules.grading import Grade, grade_kept, grade_of_all, grade_reached
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class GradeLine:
    """A fund's year: plans as typed, actuals as computed up to `day` (`result_actual` typed), shares in percent, money in đồng.

    `proposed` follows from the four criteria; `decided` is the grade as approved, with its `reason`. None = not recorded.
    """

    id: int
    fund_id: int
    fund_name: str
    year: int
    day: datetime.date
    growth_plan: Decimal | None
    growth: Fraction | None
    bad_debt_plan: Decimal | None
    bad_debt: Fraction | None
    result_plan: Dong | None
    result_actual: Dong | None
    compliance: str | None
    decided: str | None
    reason: str | None

    @property
    def growth_grade(self) -> Grade | None:
        """Of criterion 1, growth of the outstanding principal."""
        return grade_reached(self.growth, self.growth_plan)

    @property
    def bad_debt_grade(self) -> Grade | None:
        """Of criterion 2, the share of nợ xấu."""
        return grade_kept(self.bad_debt, self.bad_debt_plan)

    @property
    def result_grade(self) -> Grade | None:
        """Of criterion 3, the financial result."""
        return grade_reached(self.result_actual, self.result_plan)

    @property
    def proposed(self) -> Grade | None:
        """What the criteria together propose; criterion 4, observance of the law, is judged by a person."""
        kept = Grade(self.compliance) if self.compliance else None
        return grade_of_all([self.growth_grade, self.bad_debt_grade, self.result_grade, kept])


def grade_lines(reading: Reading) -> list[GradeLine]:
    """Return every year that has a plan, the newest first."""
    of, fund = FundPlan.__table__.c, Fund.__table__.c
    query = (
        select(FundPlan.__table__, fund.name)
        .join_from(FundPlan.__table__, Fund.__table__, fund.id == of.fund_id)
        .order_by(of.year.desc(), fund.name, of.id)
    )
    found = []
    for row in reading.connection.execute(query):
        day = min(datetime.date(row.year, 12, 31), reading.today)
        growth, bad_debt = _actuals(reading, row.fund_id, row.year, day)
        found.append(
            GradeLine(
                row.id, row.fund_id, row.name, row.year, day, row.growth_percent, growth, row.bad_debt_percent, bad_debt, row.result,
                row.result_actual, row.compliance, row.grade, row.reason,
            )
        )  # fmt: skip
    return found


def _actuals(reading: Reading, fund: int, year: int, day: datetime.date) -> tuple[Fraction | None, Fraction | None]:
    """Return growth since the start of the year, and the share of nợ xấu on the day, in percent; None where nothing was out."""
    before = classified(reading.connection, datetime.date(year - 1, 12, 31), fund)
    now = classified(reading.connection, day, fund)
    opening = sum(each.position.outstanding_principal for each in before)
    closing = sum(each.position.outstanding_principal for each in now)
    bad = sum(each.position.outstanding_principal for each in now if each.group.bad)
    growth = Fraction((closing - opening) * 100, opening) if opening else None
    return growth, Fraction(bad * 100, closing) if closing else None
