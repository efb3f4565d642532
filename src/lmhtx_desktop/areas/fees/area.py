"""What the area "Hội phí" says of itself."""

from typing import TYPE_CHECKING, Any

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest

if TYPE_CHECKING:
    from lmhtx_desktop.desk.page import Page

_REMITTANCES = 2


def _open_page(shell: Any) -> "Page":
    from lmhtx_desktop.areas.fees.ui.page import FeesPage

    return FeesPage(shell)


def _open_record(shell: Any, id: int) -> "Page":
    """Open a receipt; a negative id is a remittance, as `indicators` lists them, and opens their list."""
    from lmhtx_desktop.areas.fees.ui.page import FeesPage
    from lmhtx_desktop.areas.fees.ui.receipts_page import ReceiptPage

    return ReceiptPage(shell, id) if id > 0 else FeesPage(shell, _REMITTANCES)


def _organisation_panel(shell: Any, organisation_id: int) -> "Page":
    from lmhtx_desktop.areas.fees.ui.ledger_card import organisation_card

    return organisation_card(shell, organisation_id)


def _inside() -> Inside:
    from lmhtx_desktop.areas.fees.checks import CHECKS
    from lmhtx_desktop.areas.fees.history import TABLES
    from lmhtx_desktop.areas.fees.indicators import SOURCE

    return Inside(SOURCE, CHECKS, tables=TABLES)


MANIFEST = Manifest(
    area=Area.FEES,
    title=mark("Hội phí"),
    icon="fees",
    order=30,
    open_page=_open_page,
    open_record=_open_record,
    record_table="fee_receipt",
    organisation_panel=_organisation_panel,
    open_inside=_inside,
)
