"""Tables of contracts and of the money that moved under them. No balance is stored."""

import datetime
from decimal import Decimal

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.tables import HELD, DongColumn, PercentColumn, Record


class Loan(Record):
    """A loan contract: who borrows, what for, and the terms. `borrower_name` is the name as signed.

    The terms stand as signed, whatever becomes of its product; only with `rate_by_decision` the rate follows the product's decisions.
    """

    __tablename__ = "loan"
    __table_args__ = (UniqueConstraint("fund_id", "contract_number"), Index("ix_loan_search", "sort_key", "search_text"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"), index=True)
    contract_number: Mapped[str] = mapped_column(String(50))
    signed_on: Mapped[datetime.date] = mapped_column(index=True)
    borrower_kind: Mapped[str] = mapped_column(String(8))
    borrower_name: Mapped[str] = mapped_column(String(300))
    sort_key: Mapped[str] = mapped_column(String(700))
    search_text: Mapped[str] = mapped_column(String(500))
    approved_amount: Mapped[int] = mapped_column(DongColumn)
    planned_on: Mapped[datetime.date]
    months: Mapped[int] = mapped_column(Integer)
    annual_rate_percent: Mapped[Decimal] = mapped_column(PercentColumn)
    plan: Mapped[str] = mapped_column(String(20))
    day_count: Mapped[str] = mapped_column(String(12))
    principal_every_months: Mapped[int] = mapped_column(Integer)
    principal_grace_months: Mapped[int] = mapped_column(Integer)
    interest_every_months: Mapped[int] = mapped_column(Integer)
    round_to: Mapped[int] = mapped_column(DongColumn)
    business_day: Mapped[str] = mapped_column(String(8))
    overdue_rate_factor: Mapped[Decimal] = mapped_column(PercentColumn)
    late_interest_percent: Mapped[Decimal] = mapped_column(PercentColumn)
    pay_day: Mapped[int | None] = mapped_column(Integer, default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Khoản vay")}), index=True, default=None
    )
    borrower_id_number: Mapped[str | None] = mapped_column(String(20), default=None)
    borrower_address: Mapped[str | None] = mapped_column(String(300), default=None)
    borrower_phone: Mapped[str | None] = mapped_column(String(60), default=None)
    sector: Mapped[str | None] = mapped_column(String(2), default=None)
    related_group: Mapped[str | None] = mapped_column(String(100), index=True, default=None)
    application_id: Mapped[int | None] = mapped_column(ForeignKey("loan_application.id"), index=True, default=None)
    purpose: Mapped[str | None] = mapped_column(String(500), default=None)
    project_total: Mapped[int | None] = mapped_column(DongColumn, default=None)
    own_capital: Mapped[int | None] = mapped_column(DongColumn, default=None)
    collateral: Mapped[str | None] = mapped_column(String(500), default=None)
    collateral_deducted: Mapped[int | None] = mapped_column(DongColumn, default=None)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("loan_product.id"), index=True, default=None)
    rate_by_decision: Mapped[bool] = mapped_column(Boolean, default=False)
    order_on_time: Mapped[str] = mapped_column(String(60), default="interest,principal,overdue_interest,late_interest")
    order_overdue: Mapped[str] = mapped_column(String(60), default="principal,interest,overdue_interest,late_interest")
    source_id: Mapped[int | None] = mapped_column(ForeignKey("fund_source.id"), index=True, default=None)
    closed_on: Mapped[datetime.date | None] = mapped_column(default=None)
    cancelled_on: Mapped[datetime.date | None] = mapped_column(default=None)
    end_note: Mapped[str | None] = mapped_column(String(300), default=None)


class LoanRow(Record):
    """One instalment of a contract whose schedule was agreed row by row."""

    __tablename__ = "loan_row"
    __table_args__ = (UniqueConstraint("loan_id", "due_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    due_on: Mapped[datetime.date]
    principal: Mapped[int] = mapped_column(DongColumn)


class LoanDisbursement(Record):
    """Money that left the fund under a contract; numbered per fund and year, voided but never deleted."""

    __tablename__ = "loan_disbursement"
    __table_args__ = (UniqueConstraint("fund_id", "year", "number"), Index("ix_loan_disbursement_facts", "loan_id", "paid_on"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    paid_on: Mapped[datetime.date]
    amount: Mapped[int] = mapped_column(DongColumn)
    no_bad_debt: Mapped[bool] = mapped_column(Boolean)
    receiver: Mapped[str | None] = mapped_column(String(200), default=None)
    waived_by: Mapped[str | None] = mapped_column(String(100), default=None)
    waiver_reason: Mapped[str | None] = mapped_column(String(300), default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class LoanReceipt(Record):
    """Money that came in for a loan; numbered per fund and year, voided but never deleted. `early`: see rules.facts.Early.

    The `chosen_` columns: see rules.facts.Chosen; all empty where the contract's order holds.
    """

    __tablename__ = "loan_receipt"
    __table_args__ = (UniqueConstraint("fund_id", "year", "number"), Index("ix_loan_receipt_facts", "loan_id", "received_on"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    received_on: Mapped[datetime.date]
    amount: Mapped[int] = mapped_column(DongColumn)
    early: Mapped[str | None] = mapped_column(String(8), default=None)
    payer: Mapped[str | None] = mapped_column(String(200), default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)
    chosen_principal: Mapped[int | None] = mapped_column(DongColumn, default=None)
    chosen_interest: Mapped[int | None] = mapped_column(DongColumn, default=None)
    chosen_overdue_interest: Mapped[int | None] = mapped_column(DongColumn, default=None)
    chosen_late_interest: Mapped[int | None] = mapped_column(DongColumn, default=None)
    chosen_reason: Mapped[str | None] = mapped_column(String(300), default=None)
    collection_id: Mapped[int | None] = mapped_column(ForeignKey("loan_collection.id"), index=True, default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)
