"""What runs out in the coming days: certificates and OCOP recognitions, for the start page."""

import datetime

from lmhtx_desktop.areas.organisations.queries.dossier import expiring
from lmhtx_desktop.areas.organisations.words import certificate_name
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Deadline
from lmhtx_desktop.store.datafile import Reading


def deadlines(reading: Reading, first: datetime.date, last: datetime.date) -> list[Deadline]:
    """List the certificates and recognitions whose last day lies from `first` to `last`, of organisations that exist."""
    return [
        Deadline(
            day,
            tr("{name}: hết hạn chứng nhận {certificate}").format(name=name, certificate=certificate_name(told))
            if what == "certificate"
            else tr("{name}: hết hạn công nhận OCOP “{product}”").format(name=name, product=told),
            Area.ORGANISATIONS,
            id,
        )
        for day, what, id, name, told in expiring(reading, first, last)
    ]
