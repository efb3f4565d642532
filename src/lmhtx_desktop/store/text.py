"""Comparing texts in SQL as people read them: without accents and case.

SQLite is taught the function ``folded`` when a connection is opened (`store.engine`); another database brings its own.
"""

from typing import Any

from sqlalchemy import ColumnElement, String, func

from lmhtx_desktop.kernel.text import fold


def folded(column: ColumnElement[Any]) -> ColumnElement[str]:
    """Return a column's text as it is searched (`kernel.text.fold`); NULL stays NULL."""
    return func.folded(column, type_=String())


def fold_in_sql(text: str | None) -> str | None:
    """What ``folded`` does inside the database."""
    return None if text is None else fold(text)
