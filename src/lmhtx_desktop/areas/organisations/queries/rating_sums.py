"""What the points of sheets come to, and the bands they fix.

Points are whole quarters, which a sum of floating numbers keeps exactly.
"""

from collections.abc import Collection
from decimal import Decimal

from sqlalchemy import Connection, Float, cast, func, select

from lmhtx_desktop.areas.organisations.queries.rating_tables import kept_tables
from lmhtx_desktop.areas.organisations.records import OrganisationRating, RatingScore

#: The sums of a rating that has no points: own, of how many lines; the office's, of how many lines.
NO_POINTS: tuple[Decimal | None, int, Decimal | None, int] = (None, 0, None, 0)
rating = OrganisationRating.__table__.c
score = RatingScore.__table__.c


def fixed_bands(connection: Connection, years: Collection[int], organisation: int | None = None) -> dict[tuple[int, int], str | None]:
    """Return what sheets and reasons say the bands of `years` are, by (organisation, year); None: not rated.

    With `organisation`, only of that one. A year without a sheet scored in full and without a reason is left out: whatever is
    reported for it may stand.
    """
    query = select(rating.id, rating.organisation_id, rating.year, rating.table_id, rating.not_rated).where(rating.year.in_(sorted(years)))
    if organisation is not None:
        query = query.where(rating.organisation_id == organisation)
    kept = connection.execute(query).all()
    if not kept:
        return {}
    tables = {table.id: table for table in kept_tables(connection)}
    sums = office_totals(connection, organisation)
    found: dict[tuple[int, int], str | None] = {}
    for row in kept:
        office, given = sums.get(row.id, (None, 0))
        table = tables.get(row.table_id)
        if table is not None and office is not None and given == len(table.scored):
            found[row.organisation_id, row.year] = str(table.bands.rating_of(office))
        elif row.not_rated is not None:
            found[row.organisation_id, row.year] = None
    return found


def totals(connection: Connection, rating_ids: Collection[int]) -> dict[int, tuple[Decimal | None, int, Decimal | None, int]]:
    """Return, by rating, the cooperative's sum and how many lines it is of, and the office's."""
    columns = (func.sum(cast(score.own, Float)), func.count(score.own), func.sum(cast(score.office, Float)), func.count(score.office))
    query = select(score.rating_id, *columns).where(score.rating_id.in_(sorted(rating_ids))).group_by(score.rating_id)
    return {
        id: (_exact(own), own_given, _exact(office), office_given) for id, own, own_given, office, office_given in connection.execute(query)
    }


def office_totals(connection: Connection, organisation: int | None = None) -> dict[int, tuple[Decimal | None, int]]:
    """Return, by rating, the office's sum and how many lines it is of; with `organisation`, only of its ratings."""
    query = select(score.rating_id, func.sum(cast(score.office, Float)), func.count(score.office)).group_by(score.rating_id)
    if organisation is not None:
        query = query.where(score.rating_id.in_(select(rating.id).where(rating.organisation_id == organisation)))
    return {id: (_exact(office), given) for id, office, given in connection.execute(query)}


def _exact(total: float | None) -> Decimal | None:
    return None if total is None else Decimal(total)
