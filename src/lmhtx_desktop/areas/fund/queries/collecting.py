"""What a collection day asks: which loans take money in, how much is due of each, and the lists written before."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import exists, func, select

from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.queries.amending import the_loan
from lmhtx_desktop.areas.fund.records import Fund, Loan, LoanCollection, LoanDisbursement, LoanReceipt
from lmhtx_desktop.areas.fund.rules.replay import Position, Split
from lmhtx_desktop.areas.fund.words.loan import collection_number, receipt_number
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_loan = Loan.__table__.c
_MOST = 30


@dataclass(frozen=True)
class Collectable:
    """A loan that takes money in on a day: `proposed` is what is due, or the next instalment; `known` are that day's receipts."""

    loan: int
    contract_number: str
    borrower_name: str
    proposed: Dong
    known: Sequence[Dong]


@dataclass(frozen=True)
class CollectionLine:
    """A list of receipts written in one act; `count` and `total` leave out those voided since."""

    id: int
    number: str
    fund_id: int
    fund_name: str
    collected_on: datetime.date
    declared_count: int
    declared_sum: Dong
    count: int
    total: Dong
    note: str | None


@dataclass(frozen=True)
class CollectedLine:
    """One receipt of a list; `split` None where it was voided."""

    receipt: int
    loan: int
    number: str
    received_on: datetime.date
    contract_number: str
    borrower_name: str
    amount: Dong
    split: Split | None


def find_collectable(reading: Reading, text: str, fund: int, day: datetime.date) -> list[tuple[int, str, str]]:
    """Find loans under which money left by `day` and which have not ended, by borrower or contract number."""
    out = LoanDisbursement.__table__.c
    query = select(_loan.id).where(
        _loan.fund_id == fund, _loan.cancelled_on.is_(None), _loan.closed_on.is_(None),
        exists().where(out.loan_id == _loan.id, out.voided_on.is_(None), out.paid_on <= day),
        *(_loan.search_text.contains(word, autoescape=True) for word in fold(text).split()),
    ).order_by(_loan.sort_key, _loan.id).limit(_MOST)  # fmt: skip
    ids = reading.connection.execute(query).scalars().all()
    found = []
    for id, file in loan_files(reading.connection, ids).items():
        due = tr("đến hạn {amount} đ").format(amount=format_dong(file.on(day).demanded))
        label = tr("{name} – {number}").format(name=file.contract.borrower_name, number=file.contract.contract_number)
        found.append((id, label, due))
    return found


def collectable(reading: Reading, loan: int, day: datetime.date) -> Collectable:
    """Return what a loan would pay on `day`.

    Raises:
        RuleBroken: it is not there any more.
    """
    file = the_loan(reading, loan)
    known = [fact.amount for fact in file.facts.paid if fact.on == day]
    return Collectable(loan, file.contract.contract_number, file.contract.borrower_name, usual_payment(file.on(day)), known)


def still_collectable(reading: Reading, loans: Collection[int], fund: int | None) -> dict[int, tuple[str, str]]:
    """Return contract number and borrower of those of `loans` of a fund under which money may still come in."""
    query = select(_loan.id, _loan.contract_number, _loan.borrower_name).where(
        _loan.id.in_(loans), _loan.fund_id == fund, _loan.cancelled_on.is_(None), _loan.closed_on.is_(None)
    )
    return {id: (number, name) for id, number, name in reading.connection.execute(query)}


def usual_payment(position: Position) -> Dong:
    """Return what a borrower would bring: all that is due, else the rest of the next instalment."""
    coming = position.next_due
    return position.demanded or (max(0, coming.payment - position.advance) if coming else 0)


def collections(reading: Reading, limit: int = 50) -> list[CollectionLine]:
    """List the collection days, newest first."""
    of, fund, receipt = LoanCollection.__table__.c, Fund.__table__.c, LoanReceipt.__table__.c
    sums = (
        select(receipt.collection_id, func.count().label("count"), func.sum(receipt.amount).label("total"))
        .where(receipt.voided_on.is_(None), receipt.collection_id.is_not(None)).group_by(receipt.collection_id).subquery()
    )  # fmt: skip
    query = (
        select(
            of.id, of.number, of.year, of.fund_id, fund.name, of.collected_on, of.declared_count, of.declared_sum,
            func.coalesce(sums.c.count, 0), func.coalesce(sums.c.total, 0), of.note,
        )
        .join(Fund, fund.id == of.fund_id).outerjoin(sums, sums.c.collection_id == of.id).order_by(of.collected_on.desc(), of.id.desc()).limit(limit)
    )  # fmt: skip
    return [CollectionLine(id, collection_number(number, year), *more) for id, number, year, *more in reading.connection.execute(query)]


def collected(reading: Reading, collection: int) -> list[CollectedLine]:
    """List the receipts of a collection day, by number."""
    of = LoanReceipt.__table__.c
    rows = reading.connection.execute(
        select(LoanReceipt.__table__).where(of.collection_id == collection).order_by(of.year, of.number)
    ).all()
    files = loan_files(reading.connection, [row.loan_id for row in rows])
    found = []
    for row in rows:
        file = files[row.loan_id]
        splits = {split.key: split for split in file.on(reading.today).splits if not split.from_advance}
        found.append(
            CollectedLine(
                row.id, row.loan_id, receipt_number(row.number, row.year), row.received_on, file.contract.contract_number,
                file.contract.borrower_name, row.amount, splits.get(row.id),
            )
        )  # fmt: skip
    return found
