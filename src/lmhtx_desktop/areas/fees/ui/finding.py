"""Finding the organisation a fee is about, for fields with type-ahead."""

from lmhtx_desktop.areas.fees.kinds import kind_name
from lmhtx_desktop.areas.organisations.api import find_organisations
from lmhtx_desktop.store.datafile import Reading


def find_payers(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    """Return organisations in which every word typed occurs, members of the Alliance before the others."""
    found = sorted(find_organisations(reading, text), key=lambda brief: not brief.is_member)
    return [(brief.id, brief.name, " · ".join(filter(None, (kind_name(brief.kind), brief.commune, brief.tax_code)))) for brief in found]
