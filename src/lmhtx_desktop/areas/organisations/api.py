"""What neighbours may use of the register: briefs, members on a day, names of kinds and industries, and the table for joined lists."""

from lmhtx_desktop.areas.organisations.queries.briefs import (
    OrganisationBrief,
    find_organisations,
    members_on,
    organisations_by_id,
)
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.records import Organisation
from lmhtx_desktop.areas.organisations.rules import twin_key
from lmhtx_desktop.areas.organisations.words import KIND_SHORT_NAMES
from lmhtx_desktop.areas.organisations.words import SECTOR_NAMES as _SECTOR_NAMES

#: Names on screen by the code as it is kept; translate when shown.
KIND_NAMES: dict[str, str] = {code.value: name for code, name in KIND_SHORT_NAMES.items()}
SECTOR_NAMES: dict[str, str] = {code.value: name for code, name in _SECTOR_NAMES.items()}
#: Its columns ``id``, ``name``, ``sort_key``, ``search_text``, ``kind``, ``area``, ``sector`` are for joins and order.
organisation_table = Organisation.__table__

__all__ = [
    "KIND_NAMES", "SECTOR_NAMES", "OrganisationBrief", "find_organisations", "members_on", "organisation_filter", "organisation_table",
    "organisations_by_id", "twin_key",
]  # fmt: skip
