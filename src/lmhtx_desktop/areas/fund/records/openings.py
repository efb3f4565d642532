"""Table of loans taken over from an older book."""

import datetime

from sqlalchemy import ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class LoanOpening(Record):
    """What an older book said of a loan at the end of `opened_on`; see rules.facts.Opening.

    `file`, `row`: where it stands in the list it came from. `note`: where the list did not agree with itself or with the schedule.
    """

    __tablename__ = "loan_opening"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), unique=True)
    opened_on: Mapped[datetime.date]
    principal_repaid: Mapped[int] = mapped_column(DongColumn)
    interest_repaid: Mapped[int] = mapped_column(DongColumn)
    early: Mapped[str] = mapped_column(String(8))
    file: Mapped[str] = mapped_column(String(200))
    row: Mapped[int] = mapped_column(Integer)
    note: Mapped[str | None] = mapped_column(String(500), default=None)
