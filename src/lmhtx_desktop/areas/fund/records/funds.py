"""Tables of the funds themselves."""

import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class Fund(Record):
    """A support fund. `retained_result` is undistributed surplus (+) or accumulated loss (−), for vốn điều lệ thực có (NĐ 45/2021 Đ.2.3)."""

    __tablename__ = "fund"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    model: Mapped[str] = mapped_column(String(10))
    charter_capital: Mapped[int] = mapped_column(DongColumn)
    retained_result: Mapped[int | None] = mapped_column(DongColumn, default=None)
    opened_on: Mapped[datetime.date | None] = mapped_column(default=None)
    address: Mapped[str | None] = mapped_column(String(300), default=None)


class LoanHoliday(Record):
    """A day the office is closed, for due dates that move to the next working day."""

    __tablename__ = "loan_holiday"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    day: Mapped[datetime.date] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(String(100))
