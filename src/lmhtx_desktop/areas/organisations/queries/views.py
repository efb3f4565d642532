"""The views of a list that are kept in the data file."""

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import SavedView
from lmhtx_desktop.kernel.text import sort_key
from lmhtx_desktop.kernel.views import KeptView
from lmhtx_desktop.store.datafile import Reading


def views_of(reading: Reading, list_name: str) -> list[KeptView]:
    """List the views of a list, by title."""
    view = SavedView.__table__.c
    query = select(view.id, view.title, view.owner, view.content).where(view.list_name == list_name)
    return sorted((KeptView(*row) for row in reading.connection.execute(query)), key=lambda each: sort_key(each.title))
