"""How the columns of lists were matched at earlier imports."""

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.reading import Layout, layout_from
from lmhtx_desktop.areas.organisations.records import ImportLayout
from lmhtx_desktop.store.datafile import Reading


def kept_layouts(reading: Reading) -> dict[str, Layout]:
    """Return what persons corrected, by fingerprint of the headings."""
    kept = ImportLayout.__table__.c
    return {row.fingerprint: layout_from(row.columns) for row in reading.connection.execute(select(kept.fingerprint, kept.columns))}
