"""Receipts: the list, and one in full."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from lmhtx_desktop.areas.fees.balances import line, receipt
from lmhtx_desktop.areas.fees.records import FeeReceipt, FeeReceiptLine
from lmhtx_desktop.areas.organisations.api import organisation_table
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_organisation = organisation_table.c


@dataclass(frozen=True)
class ReceiptsAsk:
    """What list of receipts is wanted; `year` is the year of the number, `voided` None for both.

    `sort`: ``number``, ``received_on``, ``payer`` or ``amount``.
    """

    year: int | None = None
    search: str = ""
    voided: bool | None = None
    sort: str = "number"
    descending: bool = True


@dataclass(frozen=True)
class ReceiptRow:
    """One receipt in a list; `years` in words, e.g. ``2025, 2026``."""

    id: int
    number: int
    number_year: int
    book: str | None
    received_on: datetime.date
    payer: str
    organisations: str
    years: str
    amount: int
    voided_on: datetime.date | None

    @property
    def title(self) -> str:
        """The number as it is said: ``12/2026``."""
        return f"{self.number}/{self.number_year}"


@dataclass(frozen=True)
class ReceiptPart:
    """One line of a receipt. `in_advance`: it was written before that year was assessed."""

    organisation_id: int
    organisation: str
    year: int
    amount: int
    in_advance: bool


@dataclass(frozen=True)
class Receipt:
    """One receipt in full."""

    id: int
    number: int
    number_year: int
    book: str | None
    received_on: datetime.date
    payer: str
    address: str | None
    amount: int
    reason: str
    attached: str | None
    note: str | None
    voided_on: datetime.date | None
    void_reason: str | None
    parts: tuple[ReceiptPart, ...]

    @property
    def title(self) -> str:
        """The number as it is said: ``12/2026``."""
        return f"{self.number}/{self.number_year}"


def receipt_ids(reading: Reading, ask: ReceiptsAsk) -> list[int]:
    """Return the receipts, filtered and in order; every word of the search must occur in number, payer or organisation."""
    chosen: dict[str, list[ColumnElement[Any]]] = {
        "received_on": [receipt.received_on], "payer": [receipt.payer], "amount": [receipt.amount],
    }  # fmt: skip
    order = [*chosen.get(ask.sort, []), receipt.number_year, receipt.number]
    query = select(receipt.id).order_by(*(column.desc() if ask.descending else column.asc() for column in order))
    if ask.year is not None:
        query = query.where(receipt.number_year == ask.year)
    if ask.voided is not None:
        query = query.where(receipt.voided_on.is_not(None) if ask.voided else receipt.voided_on.is_(None))
    for word in fold(ask.search).split():
        query = query.where(receipt.search_text.contains(word, autoescape=True))
    return list(reading.connection.scalars(query))


def receipt_rows(reading: Reading, ids: Sequence[int]) -> list[ReceiptRow]:
    """Return these receipts in the order of `ids`."""
    names: dict[int, dict[str, None]] = {id: {} for id in ids}
    years: dict[int, set[int]] = {id: set() for id in ids}
    lines = (
        select(line.receipt_id, line.year, _organisation.name)
        .select_from(FeeReceiptLine.__table__.join(organisation_table, _organisation.id == line.organisation_id))
        .where(line.receipt_id.in_(ids))
        .order_by(line.id)
    )
    for receipt_id, year, name in reading.connection.execute(lines):
        names[receipt_id][name] = None
        years[receipt_id].add(year)
    rows = reading.connection.execute(
        select(
            receipt.id,
            receipt.number,
            receipt.number_year,
            receipt.book,
            receipt.received_on,
            receipt.payer,
            receipt.amount,
            receipt.voided_on,
        ).where(receipt.id.in_(ids))
    )
    found = {
        row.id: ReceiptRow(
            row.id, row.number, row.number_year, row.book, row.received_on, row.payer, "; ".join(names[row.id]),
            ", ".join(str(year) for year in sorted(years[row.id])), row.amount, row.voided_on,
        )
        for row in rows
    }  # fmt: skip
    return [found[id] for id in ids if id in found]


def receipt_of(reading: Reading, id: int) -> Receipt | None:
    """Return one receipt in full, or None where there is none of this id."""
    head = reading.connection.execute(select(FeeReceipt.__table__).where(receipt.id == id)).one_or_none()
    if head is None:
        return None
    lines = reading.connection.execute(
        select(line.organisation_id, _organisation.name, line.year, line.amount, line.assessment_id.is_(None))
        .select_from(FeeReceiptLine.__table__.join(organisation_table, _organisation.id == line.organisation_id))
        .where(line.receipt_id == id)
        .order_by(_organisation.sort_key, line.year)
    )
    return Receipt(
        head.id, head.number, head.number_year, head.book, head.received_on, head.payer, head.address, head.amount, head.reason,
        head.attached, head.note, head.voided_on, head.void_reason,
        tuple(ReceiptPart(owner, name, year, amount, bool(ahead)) for owner, name, year, amount, ahead in lines),
    )  # fmt: skip


def receipts_total(reading: Reading, ask: ReceiptsAsk) -> tuple[int, int]:
    """Return how many receipts of the list count (voided ones do not), and their sum in đồng."""
    query = select(func.count(), func.coalesce(func.sum(receipt.amount), 0)).where(receipt.voided_on.is_(None))
    if ask.year is not None:
        query = query.where(receipt.number_year == ask.year)
    if ask.voided:
        return 0, 0
    for word in fold(ask.search).split():
        query = query.where(receipt.search_text.contains(word, autoescape=True))
    count, total = reading.connection.execute(query).one()
    return int(count), int(total)


def receipt_years(reading: Reading) -> list[int]:
    """Return the years receipts are numbered in, newest first."""
    return list(reading.connection.scalars(select(receipt.number_year).distinct().order_by(receipt.number_year.desc())))


def next_receipt(reading: Reading, year: int) -> tuple[int, str | None]:
    """Return the number the next receipt of `year` gets, and the book last written in."""
    last = reading.connection.execute(
        select(receipt.number, receipt.book).where(receipt.number_year == year).order_by(receipt.number.desc()).limit(1)
    ).one_or_none()
    return (1, None) if last is None else (last.number + 1, last.book)
