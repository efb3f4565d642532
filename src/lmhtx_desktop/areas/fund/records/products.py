"""Tables of loan products: what the fund offers, on which terms from which day on, and the rates it decides."""

import datetime
from decimal import Decimal

from sqlalchemy import Boolean, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record


class LoanProduct(Record):
    """A product of a fund. After `ends_on` no contract is signed by it any more."""

    __tablename__ = "loan_product"
    __table_args__ = (UniqueConstraint("fund_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    name: Mapped[str] = mapped_column(String(200))
    note: Mapped[str | None] = mapped_column(String(300), default=None)
    ends_on: Mapped[datetime.date | None] = mapped_column(default=None)


class LoanProductTerms(Record):
    """The terms of a product for contracts signed from `from_on` on, as `document` laid down; None where each contract says itself.

    With `rate_by_decision` the rate is that of the product's `RateDecision`, else `annual_rate_percent`. `order_on_time`, `order_overdue`:
    codes of rules.terms.Component with commas between. `signers`: who signs for the fund, one on a line, as `rules.products.read_signers` reads them.
    """

    __tablename__ = "loan_product_terms"
    __table_args__ = (UniqueConstraint("product_id", "from_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    product_id: Mapped[int] = mapped_column(ForeignKey("loan_product.id"))
    from_on: Mapped[datetime.date]
    rate_by_decision: Mapped[bool] = mapped_column(Boolean)
    day_count: Mapped[str] = mapped_column(String(12))
    round_to: Mapped[int] = mapped_column(DongColumn)
    business_day: Mapped[str] = mapped_column(String(8))
    overdue_rate_factor: Mapped[Decimal] = mapped_column(PercentColumn)
    late_interest_percent: Mapped[Decimal] = mapped_column(PercentColumn)
    order_on_time: Mapped[str] = mapped_column(String(60))
    order_overdue: Mapped[str] = mapped_column(String(60))
    annual_rate_percent: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    purpose: Mapped[str | None] = mapped_column(String(500), default=None)
    min_months: Mapped[int | None] = mapped_column(Integer, default=None)
    max_months: Mapped[int | None] = mapped_column(Integer, default=None)
    min_amount: Mapped[int | None] = mapped_column(DongColumn, default=None)
    max_amount: Mapped[int | None] = mapped_column(DongColumn, default=None)
    plan: Mapped[str | None] = mapped_column(String(20), default=None)
    principal_every_months: Mapped[int | None] = mapped_column(Integer, default=None)
    interest_every_months: Mapped[int | None] = mapped_column(Integer, default=None)
    max_grace_months: Mapped[int | None] = mapped_column(Integer, default=None)
    signers: Mapped[str | None] = mapped_column(String(500), default=None)
    document: Mapped[str | None] = mapped_column(String(200), default=None)


class LoanProductPaper(Record):
    """A paper that a step of the folder must have under these terms; `step` is a code of rules.folders.Step."""

    __tablename__ = "loan_product_paper"
    __table_args__ = (UniqueConstraint("terms_id", "step", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    terms_id: Mapped[int] = mapped_column(ForeignKey("loan_product_terms.id"))
    step: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(200))


class RateDecision(Record):
    """A decided rate (percent per year) of a product, in force from `from_on` until the next; contracts by decision follow it."""

    __tablename__ = "rate_decision"
    __table_args__ = (UniqueConstraint("product_id", "from_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    product_id: Mapped[int] = mapped_column(ForeignKey("loan_product.id"))
    from_on: Mapped[datetime.date]
    annual_rate_percent: Mapped[Decimal] = mapped_column(PercentColumn)
    document: Mapped[str] = mapped_column(String(200))
