"""The log of notices sent to borrowers."""

import datetime

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class LoanNotice(Record):
    """A notice made for a loan: of a coming instalment (``DUE``) or of overdue debt (``OVERDUE``), with the sum it asked for.

    Numbered per fund and year. `as_of`: the day its figures are of; `due_on`: the due date it tells of.
    """

    __tablename__ = "loan_notice"
    __table_args__ = (UniqueConstraint("fund_id", "year", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    made_on: Mapped[datetime.date]
    as_of: Mapped[datetime.date]
    due_on: Mapped[datetime.date]
    amount: Mapped[int] = mapped_column(DongColumn)
