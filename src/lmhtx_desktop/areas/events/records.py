"""The tables of events: events, who took part with what result, costs."""

from datetime import date

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.store.tables import CLASH, HELD, DongColumn, Record


class Event(Record):
    """A fair, conference, delegation or contest the Alliance held or sent organisations to."""

    __tablename__ = "event"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(300))
    sort_key: Mapped[str] = mapped_column(String(650))
    search_text: Mapped[str] = mapped_column(String(1000))
    kind: Mapped[str] = mapped_column(String(16))
    starts_on: Mapped[date]
    ends_on: Mapped[date] = mapped_column(index=True)
    place: Mapped[str | None] = mapped_column(String(200), default=None)
    organiser: Mapped[str | None] = mapped_column(String(200), default=None)
    programme: Mapped[str | None] = mapped_column(String(200), default=None)
    decision_number: Mapped[str | None] = mapped_column(String(60), default=None)
    decision_date: Mapped[date | None] = mapped_column(default=None)
    is_held: Mapped[bool] = mapped_column(default=False)
    summary: Mapped[str | None] = mapped_column(String(4000), default=None)
    cancelled_on: Mapped[date | None] = mapped_column(default=None)
    cancellation_reason: Mapped[str | None] = mapped_column(String(300), default=None)


class EventParticipant(Record):
    """An organisation at an event: of the register, or by name if it is not in it."""

    __tablename__ = "event_participant"
    __table_args__ = (
        UniqueConstraint("event_id", "organisation_id", info={
            CLASH: mark("cả hai cùng tham gia một sự kiện (mở Sự kiện, bỏ một bên khỏi danh sách tham gia)")}),
        UniqueConstraint("event_id", "outsider_key"),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id", info={HELD: mark("Lần tham gia sự kiện")}), index=True, default=None
    )
    outsider: Mapped[str | None] = mapped_column(String(300), default=None)
    outsider_key: Mapped[str | None] = mapped_column(String(300), default=None)
    people: Mapped[int | None] = mapped_column(Integer, default=None)
    product: Mapped[str | None] = mapped_column(String(200), default=None)
    result: Mapped[str | None] = mapped_column(String(1000), default=None)
    contracts: Mapped[int | None] = mapped_column(Integer, default=None)
    value: Mapped[int | None] = mapped_column(DongColumn, default=None)


class EventCost(Record):
    """Money of one source for one event, in đồng."""

    __tablename__ = "event_cost"
    __table_args__ = (UniqueConstraint("event_id", "source"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    source: Mapped[str] = mapped_column(String(8))
    budget: Mapped[int | None] = mapped_column(DongColumn, default=None)
    settled: Mapped[int | None] = mapped_column(DongColumn, default=None)
