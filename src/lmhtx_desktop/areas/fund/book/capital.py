"""What capital a fund has on any day; limits, pages and reports stand on it."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from lmhtx_desktop.areas.fund.records import FundCapital
from lmhtx_desktop.kernel.money import Dong


@dataclass(frozen=True)
class Capital:
    """A fund's capital from `from_on` on, in đồng; `retained_result` None = not recorded."""

    id: int
    fund_id: int
    from_on: datetime.date
    charter_capital: Dong
    retained_result: Dong | None
    document: str | None

    @property
    def real(self) -> Dong:
        """Vốn điều lệ thực có: booked capital with what is undistributed or lost (NĐ 45/2021 Đ.2.3)."""
        return self.charter_capital + (self.retained_result or 0)


def capitals(connection: Connection) -> dict[int, list[Capital]]:
    """Return the capital of every fund, oldest first, by fund."""
    found: dict[int, list[Capital]] = defaultdict(list)
    of = FundCapital.__table__.c
    query = select(of.id, of.fund_id, of.from_on, of.charter_capital, of.retained_result, of.document).order_by(of.from_on)
    for row in connection.execute(query):
        found[row.fund_id].append(Capital(*row))
    return found


def in_force(steps: Sequence[Capital], day: datetime.date) -> Capital | None:
    """Return what was in force on `day`; None where nothing was recorded for it."""
    return next((step for step in reversed(steps) if step.from_on <= day), None)


def capital_on(connection: Connection, fund_id: int, day: datetime.date) -> Capital | None:
    """Return a fund's capital on `day`; None where none was recorded for it."""
    return in_force(capitals(connection).get(fund_id, ()), day)
