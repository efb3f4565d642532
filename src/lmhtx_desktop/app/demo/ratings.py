"""The demo's ratings: the office's own criteria table, sheets of the last two years, and why the others are not rated.

Drawn from a chance of its own, so that the rest of the province stays as it was without it.
"""

import datetime
import random
from dataclasses import replace
from decimal import Decimal

from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.organisations.commands import (
    LeaveUnrated,
    SaveRatingTable,
    Score,
    ScoreOrganisation,
    TableLine,
    leave_unrated,
    save_rating_table,
    score_organisation,
)
from lmhtx_desktop.areas.organisations.criteria import shipped_tables
from lmhtx_desktop.areas.organisations.queries.rating import rating_sheet
from lmhtx_desktop.areas.organisations.queries.rating_list import RatingAsk, RatingRow, rating_ids, rating_rows
from lmhtx_desktop.areas.organisations.rules.rating import STEP, CriteriaTable
from lmhtx_desktop.areas.organisations.words import Sector

#: Points the circular's copy does not tell, invented here for a table that can be scored by; 40 in all.
_INVENTED_POINTS = {"10": "9", "11": "8", "12": "8", "13": "5", "14": "6", "15": "4"}
#: A province of any size gets that many sheets a year; the rest keep the bands their lists told.
_MOST_SHEETS = 150
#: Share of the points given, by last year's band: from, to (percent).
_SHARES = {"good": (81, 98), "fair": (67, 82), "average": (52, 68), "weak": (36, 55), None: (55, 95)}


def build(office: Office) -> None:
    """Keep a complete table, score a part of the cooperatives last year and this one, leave unrated who is not to be rated."""
    chance = random.Random(f"{office.province}-{office.size}-ratings")
    first = datetime.date(office.years[0], 1, 20)
    with office.at_work() as carry_out:
        carry_out(save_rating_table, _table(office.years[0]), first)
    for year in office.years[-2:]:
        day = min(datetime.date(year, 12, 18), DEMO_DAY)
        rows = office.file.ask(rating_rows, office.file.ask(rating_ids, RatingAsk(year)), year)
        unrated = tuple(row.id for row in rows if row.proposed is not None)
        if unrated:
            with office.at_work() as carry_out:
                carry_out(leave_unrated, LeaveUnrated(organisations=unrated, year=year, reason=None), day)
        _score(office, chance, year, day, [row for row in rows if row.proposed is None and row.sector != Sector.TD])


def _table(first_year: int) -> SaveRatingTable:
    """Return the office's table: in force from the demo's first year, but not before the shipped one whose points it completes."""
    shipped = shipped_tables()[0]
    lines = tuple(
        TableLine(line.level, line.number, line.text, line.points or _as_points(_INVENTED_POINTS.get(line.number)), line.facts)
        for line in shipped.criteria
    )
    return SaveRatingTable(
        name="Bảng tiêu chí mẫu của tỉnh", source=f"{shipped.source}; điểm tiêu chí 10–15 do tỉnh mẫu tự đặt",
        from_year=max(first_year, shipped.from_year), good_from=shipped.bands.good, fair_from=shipped.bands.fair,
        average_from=shipped.bands.average, lines=lines,
    )  # fmt: skip


def _as_points(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _score(office: Office, chance: random.Random, year: int, day: datetime.date, rows: list[RatingRow]) -> None:
    """Score two in five; of the running year, one more in five has sent its own points only."""
    running = year == DEMO_DAY.year
    chosen = sorted(chance.sample(rows, min(len(rows), _MOST_SHEETS, len(rows) * (3 if running else 2) // 5)), key=lambda row: row.id)
    with office.at_work() as carry_out:
        for place, row in enumerate(chosen):
            sheet = office.file.ask(rating_sheet, row.id, year)
            assert sheet is not None
            assert sheet.table is not None
            scores = _points(chance, sheet.table, row.rating or row.before)
            only_own = running and place % 3 == 2
            if only_own:
                scores = tuple(replace(each, office=None) for each in scores)
            order = ScoreOrganisation(
                organisation=row.id, year=year, scores=scores, rated_on=None if only_own else day,
                decision="" if only_own else f"{200 + year % 100}/QĐ-LMHTX",
            )  # fmt: skip
            carry_out(score_organisation, order, day)


def _points(chance: random.Random, table: CriteriaTable, band: str | None) -> tuple[Score, ...]:
    """Give each line its share of the most, in quarters; the cooperative is a little kinder to itself."""
    least, most = _SHARES[band]
    share = Decimal(chance.randrange(least, most)) / 100
    scores = []
    for line in table.scored:
        full = line.points or Decimal(0)
        wanted = full * min(share * Decimal(chance.randrange(92, 109)) / 100, Decimal(1))
        office = min((wanted / (2 * STEP)).to_integral_value() * 2 * STEP, full)
        own = min(office + chance.choice((0, 0, 0, 1, 2)) * 2 * STEP, full)
        scores.append(Score(line.id, own, office))
    return tuple(scores)
