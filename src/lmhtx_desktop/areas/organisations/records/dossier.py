"""What the file of one organisation holds besides its facts: people, registrations, products, certificates, support, kin."""

import datetime

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class Officer(Record):
    """One person in one post of one organisation; `until` is the first day without it, `since` None: not recorded.

    `identity_number` is personal data (Luật 91/2025/QH15): masked in lists, shown on request.
    """

    __tablename__ = "organisation_officer"
    __table_args__ = (Index("ix_organisation_officer_post", "organisation_id", "post", "since"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    post: Mapped[str] = mapped_column(String(20))
    full_name: Mapped[str] = mapped_column(String(120))
    search_text: Mapped[str] = mapped_column(String(200), index=True)
    birth_on: Mapped[datetime.date | None] = mapped_column(default=None)
    birth_year: Mapped[int | None] = mapped_column(Integer, default=None)
    sex: Mapped[str | None] = mapped_column(String(1), default=None)
    training: Mapped[str | None] = mapped_column(String(12), default=None)
    phone: Mapped[str | None] = mapped_column(String(60), default=None)
    email: Mapped[str | None] = mapped_column(String(120), default=None)
    identity_number: Mapped[str | None] = mapped_column(String(12), index=True, default=None)
    consent_on: Mapped[datetime.date | None] = mapped_column(default=None)
    since: Mapped[datetime.date | None] = mapped_column(default=None)
    until: Mapped[datetime.date | None] = mapped_column(default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class Registration(Record):
    """One registration or change of registration: lần thứ mấy, ngày, nơi cấp, what it changed (NĐ 295/2026)."""

    __tablename__ = "organisation_registration"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    turn: Mapped[int] = mapped_column(Integer)
    number: Mapped[str | None] = mapped_column(String(50), default=None)
    registered_on: Mapped[datetime.date | None] = mapped_column(default=None)
    place: Mapped[str | None] = mapped_column(String(200), default=None)
    content: Mapped[str | None] = mapped_column(String(1000), default=None)


class Product(Record):
    """A product of an organisation, with its OCOP stars if it was recognised; dates are of the recognition."""

    __tablename__ = "organisation_product"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    capacity: Mapped[str | None] = mapped_column(String(120), default=None)
    stars: Mapped[int | None] = mapped_column(Integer, default=None)
    decision: Mapped[str | None] = mapped_column(String(60), default=None)
    recognised_on: Mapped[datetime.date | None] = mapped_column(default=None)
    expires_on: Mapped[datetime.date | None] = mapped_column(index=True, default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class Certificate(Record):
    """A certificate of quality or origin with its days: VietGAP, GlobalGAP, organic, ISO, trace code."""

    __tablename__ = "organisation_certificate"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    number: Mapped[str | None] = mapped_column(String(60), default=None)
    scope: Mapped[str | None] = mapped_column(String(200), default=None)
    issuer: Mapped[str | None] = mapped_column(String(200), default=None)
    issued_on: Mapped[datetime.date | None] = mapped_column(default=None)
    expires_on: Mapped[datetime.date | None] = mapped_column(index=True, default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class PolicyReached(Record):
    """A support policy that reached an organisation (Luật HTX 2023 Đ.20–28). Money in đồng by source."""

    __tablename__ = "organisation_policy"
    __table_args__ = (Index("ix_organisation_policy_year", "organisation_id", "reached_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    policy: Mapped[str] = mapped_column(String(20))
    reached_on: Mapped[datetime.date]
    content: Mapped[str | None] = mapped_column(String(300), default=None)
    decision: Mapped[str | None] = mapped_column(String(60), default=None)
    people: Mapped[int | None] = mapped_column(Integer, default=None)
    from_central: Mapped[int | None] = mapped_column(DongColumn, default=None)
    from_local: Mapped[int | None] = mapped_column(DongColumn, default=None)
    from_other: Mapped[int | None] = mapped_column(DongColumn, default=None)


class OrganisationLink(Record):
    """A tie between two organisations: `from_id` is a member of the union `to_id`, became it, was split into or merged into it.

    `until` is the first day without the tie.
    """

    __tablename__ = "organisation_link"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    from_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    to_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    relation: Mapped[str] = mapped_column(String(12))
    since: Mapped[datetime.date | None] = mapped_column(default=None)
    until: Mapped[datetime.date | None] = mapped_column(default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)
