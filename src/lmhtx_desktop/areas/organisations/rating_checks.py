"""Business rules of the ratings that `lmhtx check` verifies: the band reported is the one its sheet comes to."""

from sqlalchemy import and_, select

from lmhtx_desktop.areas.organisations.queries.rating_sums import office_totals
from lmhtx_desktop.areas.organisations.queries.rating_tables import kept_tables
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures, OrganisationRating
from lmhtx_desktop.areas.organisations.rules.rating import table_faults
from lmhtx_desktop.areas.organisations.words import not_rated_name, rating_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.datafile import Reading

_figures = OrganisationFigures.__table__.c
_rating = OrganisationRating.__table__.c


def bands_of_sheets(reading: Reading) -> list[Finding]:
    """Find sheets the office has scored in full whose band is not the one reported, and unrated years with a band."""
    tables = {table.id: table for table in kept_tables(reading.connection)}
    lines = {id: len(table.scored) for id, table in tables.items()}
    sums = office_totals(reading.connection)
    same_year = and_(_figures.organisation_id == _rating.organisation_id, _figures.year == _rating.year)
    query = (
        select(_rating.id, _rating.table_id, _rating.year, _rating.not_rated, Organisation.name, _figures.rating)
        .join(Organisation, Organisation.id == _rating.organisation_id)
        .outerjoin(OrganisationFigures, same_year)
    )
    found = []
    for row in reading.connection.execute(query):
        office, given = sums.get(row.id, (None, 0))
        where = tr("{name}, năm {year}").format(name=row.name, year=row.year)
        if row.not_rated is not None and row.rating is not None:
            told = tr("{where}: ghi “Không xếp loại” ({reason}) nhưng số liệu năm lại xếp loại {rating}.").format(
                where=where, reason=not_rated_name(row.not_rated).lower(), rating=rating_name(row.rating)
            )
            found.append(Finding("rating_band", told))
        if office is None or given != lines.get(row.table_id):
            continue
        band = tables[row.table_id].bands.rating_of(office)
        if band != row.rating:
            told = tr("{where}: phiếu chấm đạt loại {band}, số liệu năm ghi {rating}.").format(
                where=where, band=rating_name(band), rating=rating_name(row.rating)
            )
            found.append(Finding("rating_band", told))
    return found


def sound_tables(reading: Reading) -> list[Finding]:
    """Find criteria tables whose points do not add up."""
    return [
        Finding("rating_table", tr("Bảng tiêu chí từ năm {year}: {fault}").format(year=table.from_year, fault=fault.sentence))
        for table in kept_tables(reading.connection)
        for fault in table_faults(table)
    ]


RATING_CHECKS = (bands_of_sheets, sound_tables)
