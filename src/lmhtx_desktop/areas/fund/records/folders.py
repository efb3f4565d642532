"""Tables of the loan folder (hồ sơ vay): the application, its steps, people, collateral, inspections and papers received."""

import datetime
from decimal import Decimal

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.tables import HELD, DongColumn, PercentColumn, Record

#: The longest name of a paper in a folder.
LONGEST_PAPER = 200


class LoanApplication(Record):
    """A folder, numbered per fund and year; its own columns are the application (đơn đề nghị vay vốn). `borrower_name` as on it.

    `member_of_id`: for a person, the HTX or THT they are a member of (NĐ 45/2021 Đ.20); `as_household`: they borrow for their household.
    `product_id`: the loan product asked for; None: none was named. What it asks of the folder is that of the day the application was received.
    """

    __tablename__ = "loan_application"
    __table_args__ = (UniqueConstraint("fund_id", "year", "number"), Index("ix_loan_application_search", "sort_key", "search_text"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fund_id: Mapped[int] = mapped_column(ForeignKey("fund.id"))
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    received_on: Mapped[datetime.date] = mapped_column(index=True)
    borrower_kind: Mapped[str] = mapped_column(String(8))
    borrower_name: Mapped[str] = mapped_column(String(300))
    sort_key: Mapped[str] = mapped_column(String(700))
    search_text: Mapped[str] = mapped_column(String(500))
    requested_amount: Mapped[int] = mapped_column(DongColumn)
    requested_months: Mapped[int | None] = mapped_column(Integer, default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Hồ sơ vay")}), index=True, default=None
    )
    member_of_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Hồ sơ vay của thành viên")}), index=True, default=None
    )
    as_household: Mapped[bool] = mapped_column(Boolean, default=False)
    borrower_id_number: Mapped[str | None] = mapped_column(String(20), default=None)
    borrower_address: Mapped[str | None] = mapped_column(String(300), default=None)
    borrower_phone: Mapped[str | None] = mapped_column(String(60), default=None)
    sector: Mapped[str | None] = mapped_column(String(2), default=None)
    purpose: Mapped[str | None] = mapped_column(String(500), default=None)
    project_total: Mapped[int | None] = mapped_column(DongColumn, default=None)
    own_capital: Mapped[int | None] = mapped_column(DongColumn, default=None)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("loan_product.id"), index=True, default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class LoanStep(Record):
    """A dated step of a folder after the application. `kind` a code of `rules.folders.Step`; `people` one on a line."""

    __tablename__ = "loan_step"
    __table_args__ = (UniqueConstraint("application_id", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    application_id: Mapped[int] = mapped_column(ForeignKey("loan_application.id"))
    kind: Mapped[str] = mapped_column(String(12))
    done_on: Mapped[datetime.date]
    number: Mapped[str | None] = mapped_column(String(60), default=None)
    people: Mapped[str | None] = mapped_column(String(1000), default=None)
    opinion: Mapped[str | None] = mapped_column(String(2000), default=None)
    amount: Mapped[int | None] = mapped_column(DongColumn, default=None)
    months: Mapped[int | None] = mapped_column(Integer, default=None)
    annual_rate_percent: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)


class LoanPerson(Record):
    """Someone beside the borrower: related person, co-signer, guarantor or owner of collateral; a person or an organisation."""

    __tablename__ = "loan_person"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    application_id: Mapped[int] = mapped_column(ForeignKey("loan_application.id"), index=True)
    role: Mapped[str] = mapped_column(String(12))
    full_name: Mapped[str] = mapped_column(String(300))
    search_text: Mapped[str] = mapped_column(String(500))
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Người có liên quan trong hồ sơ vay")}), index=True, default=None
    )
    identity_number: Mapped[str | None] = mapped_column(String(20), default=None)
    phone: Mapped[str | None] = mapped_column(String(60), default=None)
    address: Mapped[str | None] = mapped_column(String(300), default=None)
    relation: Mapped[str | None] = mapped_column(String(100), default=None)


class LoanCollateral(Record):
    """An asset that secures the loan: what, whose, its value, the value deducted when provisions are made, registration, release."""

    __tablename__ = "loan_collateral"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    application_id: Mapped[int] = mapped_column(ForeignKey("loan_application.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(500))
    pledged_on: Mapped[datetime.date]
    value: Mapped[int | None] = mapped_column(DongColumn, default=None)
    deducted: Mapped[int | None] = mapped_column(DongColumn, default=None)
    owner: Mapped[str | None] = mapped_column(String(200), default=None)
    papers: Mapped[str | None] = mapped_column(String(500), default=None)
    registered_on: Mapped[datetime.date | None] = mapped_column(default=None)
    registration_number: Mapped[str | None] = mapped_column(String(100), default=None)
    released_on: Mapped[datetime.date | None] = mapped_column(default=None)
    release_number: Mapped[str | None] = mapped_column(String(100), default=None)


class LoanInspection(Record):
    """An inspection of how the money was used (kiểm tra sử dụng vốn); `used_amount` was seen to be used for the purpose."""

    __tablename__ = "loan_inspection"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    application_id: Mapped[int] = mapped_column(ForeignKey("loan_application.id"), index=True)
    inspected_on: Mapped[datetime.date]
    for_purpose: Mapped[bool] = mapped_column(Boolean)
    findings: Mapped[str] = mapped_column(String(2000))
    used_amount: Mapped[int | None] = mapped_column(DongColumn, default=None)
    number: Mapped[str | None] = mapped_column(String(60), default=None)
    people: Mapped[str | None] = mapped_column(String(1000), default=None)
    conclusion: Mapped[str | None] = mapped_column(String(1000), default=None)


class LoanPaper(Record):
    """A paper of a step that was received; what is required and has no row is missing."""

    __tablename__ = "loan_paper"
    __table_args__ = (UniqueConstraint("application_id", "step", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    application_id: Mapped[int] = mapped_column(ForeignKey("loan_application.id"))
    step: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(LONGEST_PAPER))
    received_on: Mapped[datetime.date]
