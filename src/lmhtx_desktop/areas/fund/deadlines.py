"""What falls due in the coming days, for the start page."""

import datetime

from lmhtx_desktop.areas.fund.queries.detail import instalments_due
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Deadline
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.store.datafile import Reading


def deadlines(reading: Reading, first: datetime.date, last: datetime.date) -> list[Deadline]:
    """List the instalments from `first` to `last` that the borrower's advance does not cover already."""
    return [
        Deadline(
            line.due_on,
            tr("{name} trả nợ {amount} đ ({number})").format(
                name=line.borrower_name, amount=format_dong(line.payment), number=line.contract_number
            ),
            Area.FUND,
            line.loan_id,
        )
        for line in instalments_due(reading, first, last)
        if line.payment
    ]
