"""What the area "Tổ chức" says of itself."""

from typing import Any

from lmhtx_desktop.areas.organisations import records as _records  # noqa: F401  (its tables belong to the schema)
from lmhtx_desktop.areas.organisations.checks import CHECKS
from lmhtx_desktop.areas.organisations.indicators import SOURCE
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest


def _open_page(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.page import RegisterPage

    return RegisterPage(shell)


def _open_record(shell: Any, id: int) -> Any:
    from lmhtx_desktop.areas.organisations.ui.record import OrganisationPage

    return OrganisationPage(shell, id)


MANIFEST = Manifest(
    area=Area.ORGANISATIONS,
    title=mark("Tổ chức"),
    icon="organisations",
    order=20,
    open_page=_open_page,
    open_record=_open_record,
    indicators=SOURCE,
    checks=CHECKS,
)
