"""The fees in sums: measures per member of a year's list and per receipt line, added up by kind or by area.

One definition serves the number and the list behind it: a sum is the sum of these very lines.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, select

from lmhtx_desktop.areas.fees.balances import assessment, counted_lines, line, receipt, standing
from lmhtx_desktop.areas.fees.records import FeeReceipt, FeeReceiptLine
from lmhtx_desktop.areas.fees.words import Relief
from lmhtx_desktop.areas.organisations.api import organisation_table
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.store.datafile import Reading

_organisation = organisation_table.c
#: Measures of a member on the list of the year: counts are 1 or 0, the others đồng.
LIST_MEASURES = ("members", "owing", "due", "exempt", "left", "paid_in_full", "in_debt", "paid")
#: Measures of a receipt line of the span, đồng.
MONEY_MEASURES = ("this_year", "earlier", "advance", "received")

Sums = Mapping[str, int]


@dataclass(frozen=True)
class AreaFees:
    """LM-02 of one area (khu vực; None: not recorded), money in đồng, share in percent."""

    area: str | None
    members: int
    owing: int
    due: int
    exempt: int
    collected: int
    collected_earlier: int
    advance: int
    outstanding: int
    paid_in_full: int
    paid_in_full_share: Fraction | None


def year_of(ask: Ask) -> int:
    """Return the year of the fee a span asks about: its own year, or the one its cut-off day lies in."""
    return ask.cutoff.year if ask.year is None else ask.year


def list_lines(year: int, cutoff: datetime.date) -> Select[Any]:
    """Select the members on the list of `year` at `cutoff`, each with the `LIST_MEASURES`.

    ``paid`` is what stands against the due, never more than it.
    """
    stands = standing(cutoff, year=year)
    relieved = stands.relief.in_([Relief.EXEMPT, Relief.REDUCED])
    measures: dict[str, ColumnElement[Any]] = {
        "members": literal(1),
        "owing": _flag(stands.due > 0),
        "due": stands.due,
        "exempt": case((and_(relieved, assessment.amount > stands.due), assessment.amount - stands.due), else_=0),
        "left": stands.left,
        "paid_in_full": _flag(and_(stands.due > 0, stands.paid >= stands.due)),
        "in_debt": _flag(stands.due > stands.paid),
        "paid": stands.due - stands.left,
    }
    return (
        select(
            assessment.organisation_id, _organisation.name, _organisation.sort_key, _organisation.kind, _organisation.area,
            *(measures[name].label(name) for name in LIST_MEASURES),
        )
        .select_from(stands.source.join(organisation_table, _organisation.id == assessment.organisation_id))
        .where(assessment.year == year, stands.counts)
    )  # fmt: skip


def money_lines(year: int, start: datetime.date, cutoff: datetime.date) -> Select[Any]:
    """Select the receipt lines that came in from `start` to `cutoff`, each with the `MONEY_MEASURES` seen from `year`."""
    measures = {
        "this_year": _amount_if(line.year == year),
        "earlier": _amount_if(line.year < year),
        "advance": _amount_if(line.year > year),
        "received": line.amount,
    }
    return (
        select(
            line.receipt_id, receipt.number, receipt.number_year, receipt.received_on, line.year, _organisation.name, _organisation.kind,
            _organisation.area, *(measures[name].label(name) for name in MONEY_MEASURES),
        )
        .select_from(
            FeeReceiptLine.__table__.join(FeeReceipt.__table__, receipt.id == line.receipt_id).join(
                organisation_table, _organisation.id == line.organisation_id
            )
        )
        .where(counted_lines(cutoff, start))
    )  # fmt: skip


def sums_by(reading: Reading, group: Literal["kind", "area"], lines: Select[Any], measures: tuple[str, ...]) -> dict[str | None, Sums]:
    """Add up the `measures` of `lines` for each kind or area."""
    of = lines.subquery("lines").c
    query = select(of[group], *(func.sum(of[name]).label(name) for name in measures)).group_by(of[group])
    return {row[group]: {name: int(row[name]) for name in measures} for row in reading.connection.execute(query).mappings()}


def fees_by_area(reading: Reading, ask: Ask) -> list[AreaFees]:
    """Return LM-02 area by area, by name; members whose area nobody recorded come last."""
    year = year_of(ask)
    listed = sums_by(reading, "area", list_lines(year, ask.cutoff), LIST_MEASURES)
    money = sums_by(reading, "area", money_lines(year, ask.start, ask.cutoff), MONEY_MEASURES)
    nothing_listed, nothing_paid = dict.fromkeys(LIST_MEASURES, 0), dict.fromkeys(MONEY_MEASURES, 0)
    found = []
    for area in sorted({*listed, *money}, key=lambda name: (name is None, name or "")):
        of, got = listed.get(area, nothing_listed), money.get(area, nothing_paid)
        found.append(AreaFees(
            area, of["members"], of["owing"], of["due"], of["exempt"], got["this_year"], got["earlier"], got["advance"], of["left"],
            of["paid_in_full"], percent(of["paid_in_full"], of["owing"]),
        ))  # fmt: skip
    return found


def percent(part: int, whole: int) -> Fraction | None:
    """Return `part` of `whole` in percent, exact; of nothing it is not recorded."""
    return Fraction(100 * part, whole) if whole else None


def _flag(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _amount_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, line.amount), else_=0)
