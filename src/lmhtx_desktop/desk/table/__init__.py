"""Lists: columns as value objects, rows fetched in windows, the page around them."""

from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.table.aspects import Aspect
from lmhtx_desktop.desk.table.columns import (
    Column,
    Filter,
    ListAsk,
    Listed,
    choice_column,
    date_column,
    dong_column,
    number_column,
    text_column,
)  # fmt: skip
from lmhtx_desktop.desk.table.listpage import ListPage
from lmhtx_desktop.desk.table.model import WindowedTable
from lmhtx_desktop.desk.table.simple import SimpleTable

__all__ = [
    "Action", "Aspect", "Column", "Filter", "ListAsk", "ListPage", "Listed", "SimpleTable", "WindowedTable",
    "choice_column", "date_column", "dong_column", "number_column", "text_column",
]  # fmt: skip
