"""Tables of what is decided about a loan after it was signed."""

import datetime

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import Record


class LoanGroupDecision(Record):
    """A decision that sets a loan's debt group higher than its overdue days would, from a day on; `ends_on` is the last day."""

    __tablename__ = "loan_group_decision"
    __table_args__ = (Index("ix_loan_group_decision_at", "loan_id", "decided_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    decided_on: Mapped[datetime.date]
    debt_group: Mapped[int] = mapped_column(Integer)
    number: Mapped[str] = mapped_column(String(60))
    reason: Mapped[str] = mapped_column(String(500))
    ends_on: Mapped[datetime.date | None] = mapped_column(default=None)


class LoanWriteOff(Record):
    """Xuất toán: the whole loan leaves the books on that day, by decision (NĐ 45/2021 Đ.28.3)."""

    __tablename__ = "loan_write_off"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), unique=True)
    written_off_on: Mapped[datetime.date]
    number: Mapped[str] = mapped_column(String(60))
    reason: Mapped[str] = mapped_column(String(500))
