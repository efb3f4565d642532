"""What the list asks for, in the words of the register."""

from typing import Any

from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk
from lmhtx_desktop.desk.table import ListAsk

#: Choices of the status filter that mean more than one status.
SCOPES = ("existing", "ended")


def register_ask(ask: ListAsk) -> RegisterAsk:
    """Return what the list asks for in the words of the register."""
    chosen: dict[str, Any] = dict(ask.filters)
    status = chosen.pop("status", None)
    if status in SCOPES:
        chosen["scope"] = status
    elif status is not None:
        chosen["status"] = status
    return RegisterAsk(
        search=ask.search, sort=ask.sort, descending=ask.descending, criteria=ask.criteria, as_of=ask.day, year=ask.year, **chosen
    )
