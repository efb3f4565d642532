"""Tables of collection days (ngày thu nợ)."""

import datetime

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class LoanCollection(Record):
    """A list of receipts taken in together: how many and how much was declared before they were entered; numbered per fund and year."""

    __tablename__ = "loan_collection"
    __table_args__ = (UniqueConstraint("fund_id", "year", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    collected_on: Mapped[datetime.date]
    declared_count: Mapped[int] = mapped_column(Integer)
    declared_sum: Mapped[int] = mapped_column(DongColumn)
    note: Mapped[str | None] = mapped_column(String(300), default=None)
