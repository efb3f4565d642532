"""What neighbours may use of the register: briefs, members on a day, figures, and the table for joined lists."""

from lmhtx_desktop.areas.organisations.queries.briefs import (
    Figures,
    Member,
    OrganisationBrief,
    figures_of,
    find_organisations,
    members_on,
    organisations_by_id,
)
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.records import Organisation
from lmhtx_desktop.areas.organisations.words import KIND_SHORT_NAMES as KIND_NAMES
from lmhtx_desktop.areas.organisations.words import SECTOR_NAMES

#: Its columns ``id``, ``name``, ``sort_key``, ``search_text``, ``kind``, ``area``, ``sector`` are for joins and order.
organisation_table = Organisation.__table__

__all__ = [
    "KIND_NAMES", "SECTOR_NAMES", "Figures", "Member", "OrganisationBrief", "figures_of", "find_organisations", "members_on", "organisation_filter",
    "organisation_table", "organisations_by_id",
]  # fmt: skip
