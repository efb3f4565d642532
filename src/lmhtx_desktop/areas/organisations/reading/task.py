"""One reading of one sheet: what it works on, and everything it has to say."""

import datetime
from dataclasses import dataclass, field

from lmhtx_desktop.areas.organisations.reading.communes import CommuneFinder
from lmhtx_desktop.areas.organisations.reading.matching import Matched
from lmhtx_desktop.kernel.lists.header import Header
from lmhtx_desktop.kernel.lists.remarks import Remarks
from lmhtx_desktop.kernel.lists.sheet import Sheet
from lmhtx_desktop.kernel.lists.texts import Texts


@dataclass(frozen=True)
class Task:
    """What one reading works on. year: of the figures, None if neither the person nor the titles tell it."""

    sheet: Sheet
    texts: Texts
    header: Header
    matched: Matched
    communes: CommuneFinder
    today: datetime.date
    year: int | None
    remarks: Remarks = field(default_factory=Remarks)

    @property
    def name_column(self) -> int:
        """Return the column of the names (0-based)."""
        return self.matched.by_field["name"]
