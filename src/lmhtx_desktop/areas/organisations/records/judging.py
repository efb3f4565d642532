"""How organisations are judged: dated criteria and thresholds the office may edit, and the yearly ratings."""

import datetime
from decimal import Decimal

from sqlalchemy import Boolean, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record


class RatingTable(Record):
    """A table of criteria in force from a year on (TT 01/2020/TT-BKHĐT as shipped), with the points each band begins at."""

    __tablename__ = "rating_table"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    code: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(300))
    source: Mapped[str] = mapped_column(String(300))
    from_year: Mapped[int] = mapped_column(Integer, unique=True)
    good_from: Mapped[Decimal] = mapped_column(PercentColumn)
    fair_from: Mapped[Decimal] = mapped_column(PercentColumn)
    average_from: Mapped[Decimal] = mapped_column(PercentColumn)


class RatingCriterion(Record):
    """One line of a table: a group, a criterion, or a part of one (`parent_id`). Points None: not known yet.

    `facts` names the yearly figures shown beside it as help, separated by spaces.
    """

    __tablename__ = "rating_criterion"
    __table_args__ = (UniqueConstraint("table_id", "place"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    table_id: Mapped[int] = mapped_column(ForeignKey("rating_table.id"), index=True)
    place: Mapped[int] = mapped_column(Integer)
    number: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(String(500))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("rating_criterion.id"), index=True, default=None)
    points: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    facts: Mapped[str | None] = mapped_column(String(200), default=None)


class OrganisationRating(Record):
    """The rating of one organisation for one year, from its own score and the office's; or why it is not rated.

    `table_id` None: decided without points. The band itself is `OrganisationFigures.rating`, which reports are made from.
    """

    __tablename__ = "organisation_rating"
    __table_args__ = (UniqueConstraint("organisation_id", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    year: Mapped[int] = mapped_column(Integer)
    table_id: Mapped[int | None] = mapped_column(ForeignKey("rating_table.id"), index=True, default=None)
    rated_on: Mapped[datetime.date | None] = mapped_column(default=None)
    not_rated: Mapped[str | None] = mapped_column(String(20), default=None)
    decision: Mapped[str | None] = mapped_column(String(60), default=None)
    note: Mapped[str | None] = mapped_column(String(500), default=None)


class RatingScore(Record):
    """Points of one criterion in one rating: as the organisation scored itself, as the office did."""

    __tablename__ = "organisation_rating_score"
    __table_args__ = (UniqueConstraint("rating_id", "criterion_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    rating_id: Mapped[int] = mapped_column(ForeignKey("organisation_rating.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rating_criterion.id"), index=True)
    own: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    office: Mapped[Decimal | None] = mapped_column(PercentColumn, default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class SizeThreshold(Record):
    """From `valid_from` on an organisation of `field` needs this for class `size`; a cell None is not known ("chưa xác định").

    NĐ 113/2024 Đ.5: official members, and yearly revenue or total capital (đồng).
    """

    __tablename__ = "size_threshold"
    __table_args__ = (UniqueConstraint("valid_from", "field", "size"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    valid_from: Mapped[datetime.date]
    field: Mapped[str] = mapped_column(String(2))
    size: Mapped[str] = mapped_column(String(8))
    members: Mapped[int | None] = mapped_column(Integer, default=None)
    revenue: Mapped[int | None] = mapped_column(DongColumn, default=None)
    capital: Mapped[int | None] = mapped_column(DongColumn, default=None)
    known: Mapped[bool] = mapped_column(Boolean, default=False)
