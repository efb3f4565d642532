"""Finding organisations by what a person types, without regard to accents, case or word order."""

from sqlalchemy import ColumnElement, and_, true

from lmhtx_desktop.areas.organisations.records import Organisation
from lmhtx_desktop.kernel.text import fold

_search_text = Organisation.__table__.c.search_text


def organisation_filter(search: str) -> ColumnElement[bool]:
    """Return the condition that every word of `search` occurs in the register's searched texts."""
    words = fold(search).split()
    return and_(true(), *(_search_text.contains(word, autoescape=True) for word in words))
