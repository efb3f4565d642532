"""Around a membership of the Alliance: the application before it, suspensions in it, the numbered papers of it."""

import datetime

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.tables import HELD, Record


class MembershipApplication(Record):
    """An application to join; `outcome` None: not decided yet. Admission keeps the link to the membership it led to."""

    __tablename__ = "organisation_application"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    applied_on: Mapped[datetime.date]
    member_kind: Mapped[str] = mapped_column(String(12))
    outcome: Mapped[str | None] = mapped_column(String(12), default=None)
    decided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    membership_id: Mapped[int | None] = mapped_column(ForeignKey("organisation_membership.id"), index=True, default=None)
    note: Mapped[str | None] = mapped_column(String(300), default=None)


class MembershipSuspension(Record):
    """A time in which a membership rests (tạm dừng sinh hoạt); `until` is the first day after it, None: still resting."""

    __tablename__ = "organisation_suspension"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    membership_id: Mapped[int] = mapped_column(ForeignKey("organisation_membership.id"), index=True)
    since: Mapped[datetime.date]
    until: Mapped[datetime.date | None] = mapped_column(default=None)
    decision: Mapped[str | None] = mapped_column(String(60), default=None)
    reason: Mapped[str | None] = mapped_column(String(300), default=None)


class MembershipPaper(Record):
    """A numbered paper of a membership: admission decision, certificate, card; numbers run without a gap by kind and year.

    A number once given is never given again; a spoiled paper keeps its number, voided with a reason. One decision admits
    several organisations: a row for each, all of one number. `membership_id` None: that membership was removed as entered by mistake.
    """

    __tablename__ = "organisation_paper"
    __table_args__ = (UniqueConstraint("kind", "year", "number", "membership_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    kind: Mapped[str] = mapped_column(String(12))
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    code: Mapped[str] = mapped_column(String(60))
    issued_on: Mapped[datetime.date]
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", info={HELD: mark("Giấy tờ thành viên")}), index=True)
    membership_id: Mapped[int | None] = mapped_column(ForeignKey("organisation_membership.id"), index=True, default=None)
    signer: Mapped[str | None] = mapped_column(String(120), default=None)
    voided_on: Mapped[datetime.date | None] = mapped_column(default=None)
    void_reason: Mapped[str | None] = mapped_column(String(300), default=None)
