"""The explicit list of areas: ten lines that show the whole program. The order of the rail is in the manifests."""

from lmhtx_desktop.areas.events.area import MANIFEST as EVENTS
from lmhtx_desktop.areas.fees.area import MANIFEST as FEES
from lmhtx_desktop.areas.fund.area import MANIFEST as FUND
from lmhtx_desktop.areas.organisations.area import MANIFEST as ORGANISATIONS
from lmhtx_desktop.areas.people.area import MANIFEST as PEOPLE
from lmhtx_desktop.areas.reporting.area import MANIFEST as REPORTING
from lmhtx_desktop.areas.training.area import MANIFEST as TRAINING

AREAS = (ORGANISATIONS, FEES, FUND, TRAINING, EVENTS, REPORTING, PEOPLE)


def load_all() -> None:
    """Open every area, so that all tables are known: needed by migrations, by undo, and before anything is removed."""
    for manifest in AREAS:
        manifest.open_inside()
