"""How the fees stood at a day, as SQL and as sums: due, paid, left. Commands decide by it, queries show it.

A receipt counts from the day the money came in; a voided one counts on no day, as if it had never been entered.
An assessment counts from the day it was made; of its reliefs the last decided by that day tells what is due.
"""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, Subquery, and_, case, func, select

from lmhtx_desktop.areas.fees.records import FeeAssessment, FeeReceipt, FeeReceiptLine, FeeRelief
from lmhtx_desktop.areas.fees.rules import YearOwed, left_to_pay, years_ahead

#: A day after all others: everything that was entered counts.
EVERY_DAY = datetime.date.max

assessment = FeeAssessment.__table__.c
relief = FeeRelief.__table__.c
receipt = FeeReceipt.__table__.c
line = FeeReceiptLine.__table__.c


@dataclass(frozen=True)
class Standing:
    """Pieces of a query over the assessments of one day, to select, filter and order by.

    Attributes:
        source: assessments joined with what was decided and paid. due, paid, left: đồng.
        relief, reason, decision: of the decision in force, or NULL. counts: whether it was assessed by the day.
    """

    source: FromClause
    due: ColumnElement[int]
    paid: ColumnElement[int]
    left: ColumnElement[int]
    relief: ColumnElement[Any]
    reason: ColumnElement[Any]
    decision: ColumnElement[Any]
    counts: ColumnElement[bool]


def standing(day: datetime.date, *, year: int | None = None, organisations: Any = None, without: int | None = None) -> Standing:
    """Return how every assessment stands at `day`.

    Args:
        day: the day asked about; `EVERY_DAY` for all that is known.
        year: only this year's payments are summed (filter the assessments by it too).
        organisations: ids or a select of ids, to sum only their payments.
        without: id of a receipt to leave out.
    """
    paid = paid_by_year(day, year=year, organisations=organisations, without=without)
    last = _last_relief(day)
    source = (
        FeeAssessment.__table__.outerjoin(last, last.c.assessment_id == assessment.id)
        .outerjoin(paid, and_(paid.c.organisation_id == assessment.organisation_id, paid.c.year == assessment.year))
    )  # fmt: skip
    due = func.coalesce(last.c.due, assessment.amount)
    got = func.coalesce(paid.c.paid, 0)
    return Standing(
        source=source, due=due, paid=got, left=case((due > got, due - got), else_=0),
        relief=last.c.relief, reason=last.c.reason, decision=last.c.decision, counts=assessment.assessed_on <= day,
    )  # fmt: skip


def counted_lines(day: datetime.date, start: datetime.date | None = None) -> ColumnElement[bool]:
    """Say whether a receipt line counts at `day` (and came in on `start` or later), in a join with its receipt."""
    counted = and_(receipt.voided_on.is_(None), receipt.received_on <= day)
    return counted if start is None else and_(counted, receipt.received_on >= start)


def paid_by_year(day: datetime.date, *, year: int | None = None, organisations: Any = None, without: int | None = None) -> Subquery:
    """Return the money that came in by `day`, per organisation and year of the fee."""
    query: Select[Any] = (
        select(line.organisation_id, line.year, func.sum(line.amount).label("paid"))
        .select_from(FeeReceiptLine.__table__.join(FeeReceipt.__table__, receipt.id == line.receipt_id))
        .where(counted_lines(day))
        .group_by(line.organisation_id, line.year)
    )
    if year is not None:
        query = query.where(line.year == year)
    if organisations is not None:
        query = query.where(line.organisation_id.in_(organisations))
    if without is not None:
        query = query.where(line.receipt_id != without)
    return query.subquery("paid")


def _last_relief(day: datetime.date) -> Subquery:
    """Return of each assessment the decision in force at `day`."""
    ranked = (
        select(
            relief.assessment_id, relief.relief, relief.due, relief.reason, relief.decision,
            func.row_number().over(
                partition_by=relief.assessment_id, order_by=(relief.decided_on.desc(), relief.id.desc())
            ).label("place"),
        ).where(relief.decided_on <= day).subquery("ranked")
    )  # fmt: skip
    return select(ranked).where(ranked.c.place == 1).subquery("in_force")


@dataclass(frozen=True)
class OwedYears:
    """What one organisation may pay now, đồng.

    Attributes:
        assessed: left to pay by year, of every assessed year (0 where it is paid).
        ahead: years a surplus would be kept for, with what each is expected to take.
    """

    assessed: dict[int, int]
    ahead: tuple[YearOwed, ...]

    @property
    def owed(self) -> list[YearOwed]:
        """The years with something left to pay, oldest first."""
        return [YearOwed(year, left) for year, left in sorted(self.assessed.items()) if left]


def owed_years(
    connection: Connection, organisations: Collection[int], received_in: int, *, without: int | None = None
) -> dict[int, OwedYears]:
    """Return what each organisation may pay with money received in year `received_in`, by all that is known.

    `without` is a receipt to leave out, the one whose split is being changed.
    """
    ids = sorted(set(organisations))
    now = standing(EVERY_DAY, organisations=ids, without=without)
    found = connection.execute(
        select(assessment.organisation_id, assessment.year, assessment.amount, now.due, now.paid)
        .select_from(now.source)
        .where(assessment.organisation_id.in_(ids))
        .order_by(assessment.year)
    ).all()
    paid = paid_by_year(EVERY_DAY, organisations=ids, without=without)
    payments = connection.execute(select(paid)).all()
    answer: dict[int, OwedYears] = {}
    for organisation in ids:
        rows = [row for row in found if row[0] == organisation]
        assessed = {year: left_to_pay(due, got) for _, year, _, due, got in rows}
        paid_ahead = {year: got for owner, year, got in payments if owner == organisation}
        yearly = rows[-1][2] if rows else None
        answer[organisation] = OwedYears(assessed, tuple(years_ahead(assessed, received_in, yearly, paid_ahead)))
    return answer
