"""Tables of the funds themselves."""

import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class Fund(Record):
    """A support fund; its capital is in `FundCapital`."""

    __tablename__ = "fund"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    model: Mapped[str] = mapped_column(String(10))
    opened_on: Mapped[datetime.date | None] = mapped_column(default=None)
    address: Mapped[str | None] = mapped_column(String(300), default=None)


class FundCapital(Record):
    """What a fund's capital is from a day on: vốn điều lệ booked, and the undistributed surplus (+) or accumulated loss (−).

    Together they are vốn điều lệ thực có (NĐ 45/2021 Đ.2.3). `document`: the decision or report it stands in.
    """

    __tablename__ = "fund_capital"
    __table_args__ = (UniqueConstraint("fund_id", "from_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    from_on: Mapped[datetime.date]
    charter_capital: Mapped[int] = mapped_column(DongColumn)
    retained_result: Mapped[int | None] = mapped_column(DongColumn, default=None)
    document: Mapped[str | None] = mapped_column(String(200), default=None)


class FundSource(Record):
    """Where a fund's money for lending comes from; what came in and went back is in `FundSourceMovement`. `kind`: `words.SOURCE_NAMES`."""

    __tablename__ = "fund_source"
    __table_args__ = (UniqueConstraint("fund_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    kind: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(200))
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class FundSourceMovement(Record):
    """Money that came into a source (``IN``) or went back from it (``OUT``) under a document; voided but never deleted."""

    __tablename__ = "fund_source_movement"
    __table_args__ = (Index("ix_fund_source_movement_facts", "source_id", "moved_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    source_id: Mapped[int] = mapped_column(ForeignKey("fund_source.id"))
    moved_on: Mapped[datetime.date]
    direction: Mapped[str] = mapped_column(String(3))
    amount: Mapped[int] = mapped_column(DongColumn)
    document: Mapped[str] = mapped_column(String(200))
    note: Mapped[str | None] = mapped_column(String(300), default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class LoanHoliday(Record):
    """A day the office is closed, for due dates that move to the next working day."""

    __tablename__ = "loan_holiday"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    day: Mapped[datetime.date] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(String(100))
