"""Tables of what is decided about a loan after it was signed."""

import datetime
from decimal import Decimal

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record


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


class LoanAmendment(Record):
    """An annex that changes a contract from `effective_on` on: `kind` ``rate``, ``adjust`` (điều chỉnh kỳ hạn nợ) or ``extend`` (gia hạn nợ).

    `annual_rate_percent` only of ``rate``; `takes_overdue` and `interest_on` (see rules.facts.Replan) only of the others. Voided, never
    deleted.
    """

    __tablename__ = "loan_amendment"
    __table_args__ = (Index("ix_loan_amendment_facts", "loan_id", "effective_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    kind: Mapped[str] = mapped_column(String(8))
    number: Mapped[str] = mapped_column(String(60))
    signed_on: Mapped[datetime.date]
    effective_on: Mapped[datetime.date]
    reason: Mapped[str] = mapped_column(String(500))
    annual_rate_percent: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    takes_overdue: Mapped[bool | None] = mapped_column(Boolean, default=None)
    interest_on: Mapped[datetime.date | None] = mapped_column(default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class LoanAmendmentRow(Record):
    """One instalment as a restructuring agreed it."""

    __tablename__ = "loan_amendment_row"
    __table_args__ = (UniqueConstraint("amendment_id", "due_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    amendment_id: Mapped[int] = mapped_column(ForeignKey("loan_amendment.id"))
    due_on: Mapped[datetime.date]
    principal: Mapped[int] = mapped_column(DongColumn)
