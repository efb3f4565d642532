"""The criteria tables: those the office keeps, and those shipped for the years it has none for."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from lmhtx_desktop.areas.organisations.criteria import shipped_tables
from lmhtx_desktop.areas.organisations.records import OrganisationRating, RatingCriterion, RatingTable
from lmhtx_desktop.areas.organisations.rules.rating import CRITERION, GROUP, PART, Bands, CriteriaTable, Criterion
from lmhtx_desktop.store.datafile import Reading

_LEVEL_BELOW = {None: GROUP, GROUP: CRITERION, CRITERION: PART}
rating = OrganisationRating.__table__.c


def kept_tables(connection: Connection) -> list[CriteriaTable]:
    """Return the criteria tables kept in the file, oldest first."""
    lines: dict[int, list[Criterion]] = {}
    levels: dict[int, int] = {}
    columns = RatingCriterion.__table__.c
    for row in connection.execute(select(RatingCriterion.__table__).order_by(columns.table_id, columns.place)):
        levels[row.id] = _LEVEL_BELOW[levels.get(row.parent_id)]
        line = Criterion(row.id, levels[row.id], row.number, row.text, row.points, tuple((row.facts or "").split()))
        lines.setdefault(row.table_id, []).append(line)
    return [
        CriteriaTable(
            row.id, row.code, row.name, row.source, row.from_year,
            Bands(row.good_from, row.fair_from, row.average_from), tuple(lines.get(row.id, ())),
        )
        for row in connection.execute(select(RatingTable.__table__).order_by(RatingTable.from_year))
    ]  # fmt: skip


def all_tables(connection: Connection) -> list[CriteriaTable]:
    """Return the tables kept in the file and, of the years it has none for, those shipped; oldest first."""
    kept = kept_tables(connection)
    years = {table.from_year for table in kept}
    return sorted([*kept, *(table for table in shipped_tables() if table.from_year not in years)], key=lambda table: table.from_year)


@dataclass(frozen=True)
class KnownTable:
    """A criteria table and how many sheets were scored by it."""

    table: CriteriaTable
    sheets: int


def known_tables(reading: Reading) -> list[KnownTable]:
    """Return every criteria table there is, newest first."""
    query = select(rating.table_id, func.count()).where(rating.table_id.is_not(None)).group_by(rating.table_id)
    used: dict[int, int] = {row[0]: row[1] for row in reading.connection.execute(query)}
    return [KnownTable(table, used.get(table.id or 0, 0)) for table in reversed(all_tables(reading.connection))]
