"""The ledger of the funds, derived from facts: principal, interest, the borrowers' advances, provisions, capital – with the balance of each day.

Nothing of it is stored. Principal and interest follow from the vouchers as the loans' rules split them, provisions from the runs in force,
capital from the movements of the sources.
"""

import datetime
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_files
from lmhtx_desktop.areas.fund.queries.classified import Step
from lmhtx_desktop.areas.fund.queries.runs import provision_steps
from lmhtx_desktop.areas.fund.records import FundSource, FundSourceMovement, Loan, LoanDisbursement, LoanReceipt
from lmhtx_desktop.areas.fund.rules.replay import Split
from lmhtx_desktop.areas.fund.words.loan import disbursement_number, receipt_number
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500


class EntryKind(StrEnum):
    """What a line of the ledger tells of."""

    LENT = "lent"
    RECEIVED = "received"
    ADVANCE_USED = "advance_used"
    WRITTEN_OFF = "written_off"
    PROVISION = "provision"
    CAPITAL = "capital"


@dataclass(frozen=True)
class Amounts:
    """What a line, or several lines, moved; đồng. `advance`, `provision`, `capital` are changes, + or −; the others count upwards.

    `principal` repaid, `interest` with overdue and late interest, `recovered` of loans written off before.
    """

    cash_in: Dong = 0
    cash_out: Dong = 0
    lent: Dong = 0
    principal: Dong = 0
    interest: Dong = 0
    written_off: Dong = 0
    recovered: Dong = 0
    advance: Dong = 0
    provision: Dong = 0
    capital: Dong = 0

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(*(getattr(self, name) + getattr(other, name) for name in _AMOUNTS))

    @property
    def outstanding(self) -> Dong:
        """What they change the outstanding principal by; of all lines up to a day: the principal owed."""
        return self.lent - self.principal - self.written_off


_AMOUNTS = tuple(field.name for field in fields(Amounts))


@dataclass(frozen=True)
class Entry:
    """One line of the ledger, with the sums of all lines up to and including it.

    `of` names whose it is: the loan, the source of capital, the fund's provisions. `source_kind`: of a movement of capital.
    """

    on: datetime.date
    kind: EntryKind
    fund_id: int
    text: str
    number: str
    loan_id: int | None
    moved: Amounts
    of: str = ""
    source_kind: str = ""
    sums: Amounts = Amounts()


@dataclass(frozen=True)
class LedgerDay:
    """All lines of one day: how many, what they moved, and the sums at the end of the day."""

    on: datetime.date
    entries: int
    moved: Amounts
    sums: Amounts


@dataclass(frozen=True)
class Ledger:
    """The ledger from `first` to `last`: what was before it with its sums, its lines in order, its days."""

    first: datetime.date
    last: datetime.date
    opening: Amounts
    before: Sequence[Entry]
    entries: Sequence[Entry]
    days: Sequence[LedgerDay]

    @property
    def moved(self) -> Amounts:
        """What all its lines moved."""
        return sum((entry.moved for entry in self.entries), Amounts())

    @property
    def closing(self) -> Amounts:
        """The sums at its end."""
        return self.opening + self.moved


def ledger(reading: Reading, first: datetime.date, last: datetime.date, fund: int | None = None, step: Step | None = None) -> Ledger:
    """Return the ledger of a span of days, of one fund or of all."""
    found = [*_loan_entries(reading, last, fund, step), *_provision_entries(reading, last, fund), *_capital_entries(reading, last, fund)]
    found.sort(key=lambda entry: (entry.on, _ORDER[entry.kind], entry.number, entry.loan_id or 0))
    before = [entry for entry in found if entry.on < first]
    opening = sum((entry.moved for entry in before), Amounts())
    running, entries = opening, []
    for entry in found:
        if entry.on >= first:
            running = running + entry.moved
            entries.append(replace(entry, sums=running))
    days = []
    for on, of_day in itertools.groupby(entries, key=lambda entry: entry.on):
        lines = list(of_day)
        days.append(LedgerDay(on, len(lines), sum((entry.moved for entry in lines), Amounts()), lines[-1].sums))
    return Ledger(first, last, opening, before, entries, days)


_ORDER = {kind: place for place, kind in enumerate(EntryKind)}


def _loan_entries(reading: Reading, last: datetime.date, fund: int | None, step: Step | None) -> Iterable[Entry]:
    connection, loan = reading.connection, Loan.__table__.c
    query = select(loan.id).where(loan.signed_on <= last).order_by(loan.id)
    ids = connection.execute(query if fund is None else query.where(loan.fund_id == fund)).scalars().all()
    into, out = LoanReceipt.__table__.c, LoanDisbursement.__table__.c
    receipts = select(into.id, into.number, into.year).where(into.received_on <= last, into.voided_on.is_(None))
    numbers = {row.id: receipt_number(row.number, row.year) for row in connection.execute(receipts)}
    lent = select(out.loan_id, out.paid_on, out.amount, out.number, out.year).where(out.paid_on <= last, out.voided_on.is_(None))
    vouchers: dict[int, list[tuple[datetime.date, Dong, str]]] = {}
    for row in connection.execute(lent):
        vouchers.setdefault(row.loan_id, []).append((row.paid_on, row.amount, disbursement_number(row.number, row.year)))
    for start in range(0, len(ids), _BATCH):
        if step is not None:
            step(start, len(ids))
        for id, file in loan_files(connection, ids[start : start + _BATCH]).items():
            for on, amount, number in vouchers.get(id, ()):
                yield _entry(file, on, EntryKind.LENT, tr("Giải ngân"), number, Amounts(cash_out=amount, lent=amount))
            yield from _life_entries(file, last, numbers)


def _life_entries(file: LoanFile, last: datetime.date, numbers: dict[int, str]) -> Iterable[Entry]:
    if not any(fact.on <= last for fact in file.facts.lent):
        return
    position = file.on(last)
    for split in position.splits:
        kind = EntryKind.ADVANCE_USED if split.from_advance else EntryKind.RECEIVED
        text, number = _said(split), "" if split.from_advance else numbers.get(split.key, "")
        yield _entry(file, split.on, kind, text, number, _of_split(split))
    if position.written_off:
        on = file.facts.written_off_on or last
        yield _entry(file, on, EntryKind.WRITTEN_OFF, tr("Xuất toán"), "", Amounts(written_off=position.written_off))


def _said(split: Split) -> str:
    if split.from_advance:
        return tr("Dùng tiền trả trước")
    if not split.key:
        return tr("Đã trả theo sổ cũ")
    return tr("Thu hồi nợ đã xuất toán") if split.recovered else tr("Thu nợ")


def _of_split(split: Split) -> Amounts:
    cash = 0 if split.from_advance else split.amount
    advance = split.advance - (split.amount if split.from_advance else 0)
    if split.recovered:
        return Amounts(cash_in=cash, recovered=split.principal + split.interest, advance=advance)
    interest = split.interest + split.overdue_interest + split.late_interest
    return Amounts(cash_in=cash, principal=split.principal, interest=interest, advance=advance)


def _entry(file: LoanFile, on: datetime.date, kind: EntryKind, text: str, number: str, moved: Amounts) -> Entry:
    contract = file.contract
    said = tr("{text}: {name}, hợp đồng {contract}").format(text=text, name=contract.borrower_name, contract=contract.contract_number)
    of = f"{contract.borrower_name} – {contract.contract_number}"
    return Entry(on, kind, contract.fund_id, said, number, contract.id, moved, of)


def _provision_entries(reading: Reading, last: datetime.date, fund: int | None) -> Iterable[Entry]:
    held: dict[int, Dong] = {}
    for day, fund_id, amount in provision_steps(reading, fund):
        if day > last:
            break
        change = amount - held.get(fund_id, 0)
        held[fund_id] = amount
        if change:
            text = (
                tr("Trích dự phòng theo kỳ phân loại nợ ngày {day}")
                if change > 0
                else tr("Hoàn nhập dự phòng theo kỳ phân loại nợ ngày {day}")
            )
            yield Entry(
                day,
                EntryKind.PROVISION,
                fund_id,
                text.format(day=format_date(day)),
                "",
                None,
                Amounts(provision=change),
                tr("Dự phòng rủi ro"),
            )


def _capital_entries(reading: Reading, last: datetime.date, fund: int | None) -> Iterable[Entry]:
    move, source = FundSourceMovement.__table__.c, FundSource.__table__.c
    query = (
        select(source.fund_id, source.name, source.kind, move.moved_on, move.direction, move.amount, move.document)
        .join_from(FundSourceMovement.__table__, FundSource.__table__, source.id == move.source_id)
        .where(move.moved_on <= last, move.voided_on.is_(None))
    )
    for row in reading.connection.execute(query if fund is None else query.where(source.fund_id == fund)):
        into = row.direction == "IN"
        text = (tr("Nhận vốn: {source}") if into else tr("Trả vốn: {source}")).format(source=row.name)
        moved = Amounts(cash_in=row.amount, capital=row.amount) if into else Amounts(cash_out=row.amount, capital=-row.amount)
        yield Entry(row.moved_on, EntryKind.CAPITAL, row.fund_id, text, row.document, None, moved, row.name, row.kind)
