"""Tables of what is fixed once for all: classification runs, closed periods, the plan and the grade of a year."""

import datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record


class ClassificationRun(Record):
    """Kỳ phân loại nợ of a fund: what was known of every loan on `as_of` when it was made. Voided, never deleted or changed.

    `source` names the table of debt groups it was made by.
    """

    __tablename__ = "classification_run"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"), index=True)
    as_of: Mapped[datetime.date] = mapped_column(index=True)
    made_on: Mapped[datetime.date]
    source: Mapped[str] = mapped_column(String(300))
    note: Mapped[str | None] = mapped_column(String(300), default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class ClassificationLine(Record):
    """One loan of a run; money in đồng. `interest_on` on the books (group 1), `interest_off` off them."""

    __tablename__ = "classification_line"
    __table_args__ = (UniqueConstraint("run_id", "loan_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    run_id: Mapped[int] = mapped_column(ForeignKey("classification_run.id"))
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), index=True)
    principal: Mapped[int] = mapped_column(DongColumn)
    overdue_days: Mapped[int] = mapped_column(Integer)
    debt_group: Mapped[int] = mapped_column(Integer)
    restructured: Mapped[int] = mapped_column(Integer)
    collateral: Mapped[int] = mapped_column(DongColumn)
    provision_percent: Mapped[Decimal] = mapped_column(PercentColumn)
    provision: Mapped[int] = mapped_column(DongColumn)
    interest_on: Mapped[int] = mapped_column(DongColumn)
    interest_off: Mapped[int] = mapped_column(DongColumn)


class FundClosing(Record):
    """Khóa sổ: nothing of the fund dated `through` or before may be written any more, until it is reopened with a reason.

    `principal`, `received`, `provision`: what the book came to on that day when it was closed (đồng); `facts`: the fingerprint of all it
    stood on (queries.fixed_facts). `lmhtx check` and whoever takes an act back compare.
    """

    __tablename__ = "fund_closing"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"), index=True)
    through: Mapped[datetime.date]
    closed_on: Mapped[datetime.date]
    principal: Mapped[int] = mapped_column(DongColumn)
    received: Mapped[int] = mapped_column(DongColumn)
    provision: Mapped[int] = mapped_column(DongColumn)
    facts: Mapped[str] = mapped_column(String(64))
    note: Mapped[str | None] = mapped_column(String(300), default=None)
    reopened_on: Mapped[datetime.date | None] = mapped_column(default=None)
    reopen_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class FundPlan(Record):
    """What a fund planned for a year, and the grade A, B or C approved for it (TT 52/2022/TT-BTC Đ.13–15). None = not recorded.

    Planned growth and share of nợ xấu in percent, result in đồng; `compliance` is the grade of the fourth criterion as judged.
    """

    __tablename__ = "fund_plan"
    __table_args__ = (UniqueConstraint("fund_id", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    year: Mapped[int] = mapped_column(Integer)
    growth_percent: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    bad_debt_percent: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    result: Mapped[int | None] = mapped_column(DongColumn, default=None)
    result_actual: Mapped[int | None] = mapped_column(DongColumn, default=None)
    compliance: Mapped[str | None] = mapped_column(String(1), default=None)
    grade: Mapped[str | None] = mapped_column(String(1), default=None)
    reason: Mapped[str | None] = mapped_column(String(500), default=None)
