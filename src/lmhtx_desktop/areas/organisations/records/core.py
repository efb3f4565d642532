"""The core of the register: administrative units, organisations, statuses, memberships, yearly figures."""

import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, Record


class Province(Record):
    """A province or centrally-run city, under the name it has from `valid_from` on."""

    __tablename__ = "province"
    __table_args__ = (UniqueConstraint("code", "valid_from"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    code: Mapped[str] = mapped_column(String(2))
    name: Mapped[str] = mapped_column(String(100))
    valid_from: Mapped[datetime.date]
    valid_to: Mapped[datetime.date | None] = mapped_column(default=None)


class Commune(Record):
    """A commune, ward or special zone of the office's province; `valid_to` is its last day."""

    __tablename__ = "commune"
    __table_args__ = (UniqueConstraint("code", "valid_from"), Index("ix_commune_province_code", "province_code", "sort_key"))

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    code: Mapped[str] = mapped_column(String(5))
    name: Mapped[str] = mapped_column(String(100))
    sort_key: Mapped[str] = mapped_column(String(250))
    province_code: Mapped[str] = mapped_column(String(2))
    valid_from: Mapped[datetime.date]
    valid_to: Mapped[datetime.date | None] = mapped_column(default=None)


class Organisation(Record):
    """An HTX, LHHTX, THT or other organisation; member of the Alliance or not.

    `sort_key` and `search_text` are made from the other columns whenever these change; nothing else is derived.
    """

    __tablename__ = "organisation"
    __table_args__ = (Index("ix_organisation_search", "sort_key", "search_text"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(300))
    sort_key: Mapped[str] = mapped_column(String(650))
    search_text: Mapped[str] = mapped_column(String(700))
    kind: Mapped[str] = mapped_column(String(8))
    tax_code: Mapped[str | None] = mapped_column(String(20), index=True, default=None)
    certificate_number: Mapped[str | None] = mapped_column(String(50), default=None)
    certificate_on: Mapped[datetime.date | None] = mapped_column(default=None)
    certificate_place: Mapped[str | None] = mapped_column(String(200), default=None)
    founded_on: Mapped[datetime.date | None] = mapped_column(default=None)
    founded_year: Mapped[int | None] = mapped_column(Integer, default=None)
    address: Mapped[str | None] = mapped_column(String(300), default=None)
    old_address: Mapped[str | None] = mapped_column(String(300), default=None)
    old_commune: Mapped[str | None] = mapped_column(String(100), default=None)
    old_province: Mapped[str | None] = mapped_column(String(100), default=None)
    commune_id: Mapped[int | None] = mapped_column(ForeignKey("commune.id"), index=True, default=None)
    area: Mapped[str | None] = mapped_column(String(100), index=True, default=None)
    phone: Mapped[str | None] = mapped_column(String(60), default=None)
    email: Mapped[str | None] = mapped_column(String(120), default=None)
    representative: Mapped[str | None] = mapped_column(String(120), default=None)
    representative_title: Mapped[str | None] = mapped_column(String(120), default=None)
    sector: Mapped[str | None] = mapped_column(String(2), default=None)
    vsic_code: Mapped[str | None] = mapped_column(String(10), default=None)
    field_113: Mapped[str | None] = mapped_column(String(2), default=None)
    charter_capital: Mapped[int | None] = mapped_column(DongColumn, default=None)
    note: Mapped[str | None] = mapped_column(String(2000), default=None)


class OrganisationStatus(Record):
    """From `since` on (None: from a day nobody recorded, earliest of all) the organisation had this status."""

    __tablename__ = "organisation_status"
    __table_args__ = (Index("ix_organisation_status_at", "organisation_id", "since", "status"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    status: Mapped[str] = mapped_column(String(20))
    since: Mapped[datetime.date | None] = mapped_column(default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class OrganisationMembership(Record):
    """One membership of the Alliance, from admission to end; `ended_on` is the first day without it."""

    __tablename__ = "organisation_membership"
    __table_args__ = (Index("ix_organisation_membership_span", "organisation_id", "admitted_on", "ended_on"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    member_kind: Mapped[str] = mapped_column(String(12))
    admitted_on: Mapped[datetime.date | None] = mapped_column(default=None)
    decision: Mapped[str | None] = mapped_column(String(60), default=None)
    decision_on: Mapped[datetime.date | None] = mapped_column(default=None)
    certificate: Mapped[str | None] = mapped_column(String(60), default=None)
    certificate_on: Mapped[datetime.date | None] = mapped_column(default=None)
    card: Mapped[str | None] = mapped_column(String(60), default=None)
    ended_on: Mapped[datetime.date | None] = mapped_column(default=None)
    end_reason: Mapped[str | None] = mapped_column(String(12), default=None)
    end_decision: Mapped[str | None] = mapped_column(String(60), default=None)
    end_decision_on: Mapped[datetime.date | None] = mapped_column(default=None)


class OrganisationFigures(Record):
    """What one organisation reported for one year; None is "not recorded". Money in đồng."""

    __tablename__ = "organisation_figures"
    __table_args__ = (UniqueConstraint("organisation_id", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    year: Mapped[int] = mapped_column(Integer)
    members: Mapped[int | None] = mapped_column(Integer, default=None)
    members_new: Mapped[int | None] = mapped_column(Integer, default=None)
    members_female: Mapped[int | None] = mapped_column(Integer, default=None)
    workers: Mapped[int | None] = mapped_column(Integer, default=None)
    workers_new: Mapped[int | None] = mapped_column(Integer, default=None)
    workers_members: Mapped[int | None] = mapped_column(Integer, default=None)
    revenue: Mapped[int | None] = mapped_column(DongColumn, default=None)
    revenue_members: Mapped[int | None] = mapped_column(DongColumn, default=None)
    profit: Mapped[int | None] = mapped_column(DongColumn, default=None)
    income_avg: Mapped[int | None] = mapped_column(DongColumn, default=None)
    managers: Mapped[int | None] = mapped_column(Integer, default=None)
    managers_mid: Mapped[int | None] = mapped_column(Integer, default=None)
    managers_high: Mapped[int | None] = mapped_column(Integer, default=None)
    rating: Mapped[str | None] = mapped_column(String(10), default=None)
    high_tech: Mapped[bool | None] = mapped_column(Boolean, default=None)
    value_chain: Mapped[bool | None] = mapped_column(Boolean, default=None)
    ocop: Mapped[int | None] = mapped_column(Integer, default=None)
    members_official: Mapped[int | None] = mapped_column(Integer, default=None)
    members_ethnic: Mapped[int | None] = mapped_column(Integer, default=None)
    members_disabled: Mapped[int | None] = mapped_column(Integer, default=None)
    workers_female: Mapped[int | None] = mapped_column(Integer, default=None)
    insured: Mapped[int | None] = mapped_column(Integer, default=None)
    managers_female: Mapped[int | None] = mapped_column(Integer, default=None)
    managers_young: Mapped[int | None] = mapped_column(Integer, default=None)
    capital_total: Mapped[int | None] = mapped_column(DongColumn, default=None)
    equity: Mapped[int | None] = mapped_column(DongColumn, default=None)
    assets_undivided: Mapped[int | None] = mapped_column(DongColumn, default=None)
    tax_paid: Mapped[int | None] = mapped_column(DongColumn, default=None)
    funds_set_aside: Mapped[int | None] = mapped_column(DongColumn, default=None)
