"""What the area "Sự kiện" says of itself."""

from typing import Any

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest


def _open_page(shell: Any) -> Any:
    from lmhtx_desktop.areas.events.ui.page import EventsPage

    return EventsPage(shell)


def _open_record(shell: Any, event_id: int) -> Any:
    from lmhtx_desktop.areas.events.ui.event_page import EventPage

    return EventPage(shell, event_id)


def _organisation_panel(shell: Any, organisation_id: int) -> Any:
    from lmhtx_desktop.areas.events.ui.organisation_panel import OrganisationPanel

    return OrganisationPanel(shell, organisation_id)


def _inside() -> Inside:
    from lmhtx_desktop.areas.events.history import TABLES
    from lmhtx_desktop.areas.events.indicators import EventIndicators
    from lmhtx_desktop.areas.events.queries.checks import CHECKS, deadlines

    return Inside(EventIndicators(), CHECKS, deadlines, tables=TABLES)


MANIFEST = Manifest(
    area=Area.EVENTS,
    title=mark("Sự kiện"),
    icon="events",
    order=60,
    open_page=_open_page,
    open_record=_open_record,
    record_table="event",
    organisation_panel=_organisation_panel,
    open_inside=_inside,
)
