"""Tables of the fees: the tariff of a year, who owes what by it, decisions, receipts, money passed upward."""

import datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.tables import ADDED, CLASH, HELD, DongColumn, PercentColumn, Record


class FeeYear(Record):
    """What the office decided for a year: the decision, the share passed upward in percent, part-year rule."""

    __tablename__ = "fee_year"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    year: Mapped[int] = mapped_column(Integer, unique=True)
    decision: Mapped[str | None] = mapped_column(String(100), default=None)
    share: Mapped[Decimal] = mapped_column(PercentColumn, default=Decimal(0))
    part_year: Mapped[str] = mapped_column(String(10), default="whole")


class FeeTariff(Record):
    """Đồng per year for a kind of organisation; with a sector, for that industry only."""

    __tablename__ = "fee_tariff"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fee_year_id: Mapped[int] = mapped_column(ForeignKey("fee_year.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    amount: Mapped[int] = mapped_column(DongColumn)
    sector: Mapped[str | None] = mapped_column(String(2), default=None)


class FeeAssessment(Record):
    """A member owes the fee of a year: `amount` is what the tariff said on the day it was assessed."""

    __tablename__ = "fee_assessment"
    __table_args__ = (
        UniqueConstraint("organisation_id", "year", info={
            CLASH: mark("cả hai có khoản hội phí phải nộp năm {year} khác nhau (mở Hội phí, năm {year}, bỏ một khoản)")}),
        Index("ix_fee_assessment_year", "year", "assessed_on", "organisation_id", "amount"),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", info={HELD: mark("Khoản hội phí phải nộp")}))
    year: Mapped[int] = mapped_column(Integer)
    amount: Mapped[int] = mapped_column(DongColumn)
    assessed_on: Mapped[datetime.date]


class FeeRelief(Record):
    """A decision on one assessment: exempt, reduced, an own amount, or back to the tariff. The latest one counts."""

    __tablename__ = "fee_relief"
    __table_args__ = (Index("ix_fee_relief_latest", "assessment_id", "decided_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    assessment_id: Mapped[int] = mapped_column(ForeignKey("fee_assessment.id"))
    decided_on: Mapped[datetime.date]
    relief: Mapped[str] = mapped_column(String(12))
    due: Mapped[int] = mapped_column(DongColumn)
    reason: Mapped[str] = mapped_column(String(300))
    decision: Mapped[str | None] = mapped_column(String(100), default=None)


class FeeReceipt(Record):
    """A numbered cash receipt (phiếu thu). Numbers run without a gap within `number_year`; a voided one keeps its own."""

    __tablename__ = "fee_receipt"
    __table_args__ = (UniqueConstraint("number_year", "number"), Index("ix_fee_receipt_day", "received_on", "voided_on"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    number_year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    received_on: Mapped[datetime.date]
    payer: Mapped[str] = mapped_column(String(200))
    amount: Mapped[int] = mapped_column(DongColumn)
    reason: Mapped[str] = mapped_column(String(300))
    search_text: Mapped[str] = mapped_column(String(900))
    book: Mapped[str | None] = mapped_column(String(30), default=None)
    address: Mapped[str | None] = mapped_column(String(300), default=None)
    attached: Mapped[str | None] = mapped_column(String(100), default=None)
    note: Mapped[str | None] = mapped_column(String(1000), default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class FeeReceiptLine(Record):
    """The part of a receipt that pays one organisation's fee of one year; a year not yet assessed is paid in advance.

    `assessment_id` is the assessment it was written against, None in advance: what is paid cannot be pulled away.
    """

    __tablename__ = "fee_receipt_line"
    __table_args__ = (
        UniqueConstraint("receipt_id", "organisation_id", "year", info={ADDED: ("amount",)}),
        Index("ix_fee_receipt_line_year", "year", "organisation_id", "receipt_id", "amount"),
        Index("ix_fee_receipt_line_organisation", "organisation_id", "year"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    receipt_id: Mapped[int] = mapped_column(ForeignKey("fee_receipt.id"))
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", info={HELD: mark("Dòng phiếu thu hội phí")}))
    year: Mapped[int] = mapped_column(Integer)
    amount: Mapped[int] = mapped_column(DongColumn)
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("fee_assessment.id"), index=True, default=None)


class FeeRemittance(Record):
    """Money passed upward out of the fees of a year."""

    __tablename__ = "fee_remittance"
    __table_args__ = (Index("ix_fee_remittance_year", "year", "remitted_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    year: Mapped[int] = mapped_column(Integer)
    remitted_on: Mapped[datetime.date]
    amount: Mapped[int] = mapped_column(DongColumn)
    document: Mapped[str | None] = mapped_column(String(100), default=None)
    note: Mapped[str | None] = mapped_column(String(500), default=None)
