"""What helps lists along: columns of known layouts, rows that wait, sheets sent out, views kept, doubles merged or judged."""

import datetime

from sqlalchemy import ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import Record


class ImportLayout(Record):
    """How a person matched the columns of a sheet; offered again when a sheet with the same headings comes (JSON)."""

    __tablename__ = "import_layout"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    file: Mapped[str] = mapped_column(String(200))
    columns: Mapped[str] = mapped_column(Text)


class ParkedRow(Record):
    """A row of a list that awaits a person's decision: what was read (JSON), why it waits, and what became of it."""

    __tablename__ = "import_parked"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    file: Mapped[str] = mapped_column(String(200))
    row: Mapped[int] = mapped_column(Integer)
    parked_on: Mapped[datetime.date]
    name: Mapped[str] = mapped_column(String(300))
    reason: Mapped[str] = mapped_column(String(300))
    content: Mapped[str] = mapped_column(Text)
    year: Mapped[int | None] = mapped_column(Integer, default=None)
    settled: Mapped[str | None] = mapped_column(String(12), default=None)


class SavedView(Record):
    """A list's search, filters, order and columns under a name (JSON); seen by everybody who opens the file."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("list_name", "title"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    list_name: Mapped[str] = mapped_column(String(60))
    title: Mapped[str] = mapped_column(String(120))
    owner: Mapped[str] = mapped_column(String(120))
    content: Mapped[str] = mapped_column(Text)


class MergedOrganisation(Record):
    """An organisation that turned out to be another one: its old number and names lead to the one that was kept."""

    __tablename__ = "organisation_merged"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    old_id: Mapped[int] = mapped_column(Integer, unique=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    name: Mapped[str] = mapped_column(String(300))
    twin_key: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(8))
    merged_on: Mapped[datetime.date]
    tax_code: Mapped[str | None] = mapped_column(String(20), index=True, default=None)
    commune_id: Mapped[int | None] = mapped_column(ForeignKey("commune.id"), index=True, default=None)


class NotDouble(Record):
    """Two organisations a person has looked at and found to be different."""

    __tablename__ = "organisation_not_double"
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    first_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    second_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)


class CollectionSheet(Record):
    """The yearly sheet of one organisation (phiếu HTX-01): when it went out, when and from which file it came back."""

    __tablename__ = "organisation_sheet"
    __table_args__ = (UniqueConstraint("organisation_id", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    year: Mapped[int] = mapped_column(Integer)
    sent_on: Mapped[datetime.date | None] = mapped_column(default=None)
    arrived_on: Mapped[datetime.date | None] = mapped_column(default=None)
    file: Mapped[str | None] = mapped_column(String(200), default=None)
