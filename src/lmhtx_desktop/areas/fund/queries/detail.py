"""One loan in full: contract, schedule as it stands, vouchers, statement; and previews for the dialogs."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import Amendment, Contract, Decision, LoanFile, loan_file, loan_files, what_is_known
from lmhtx_desktop.areas.fund.book.products import Product, products
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.book.sources import sources
from lmhtx_desktop.areas.fund.queries.loans import FundLine, LoanLine, funds, line_of
from lmhtx_desktop.areas.fund.records import LoanAmendment, LoanDisbursement, LoanReceipt, LoanWriteOff
from lmhtx_desktop.areas.fund.rules.amend import to_plan
from lmhtx_desktop.areas.fund.rules.checks import Breach, breaches
from lmhtx_desktop.areas.fund.rules.facts import Chosen, Early, Lent, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.replay import Instalment, Position, Split, stand
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, in_words, schedule
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES, disbursement_number, receipt_number
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.store.datafile import Reading


class RowState(StrEnum):
    """How far an instalment is."""

    PAID = "paid"
    PARTLY = "partly"
    DUE = "due"
    OVERDUE = "overdue"
    COMING = "coming"
    EARLY = "early"
    MOVED = "moved"


@dataclass(frozen=True)
class InstalmentLine:
    """One line of the schedule as it stands: an instalment, or (``EARLY``) principal repaid before it was due. Money in đồng."""

    no: int | None
    due_on: datetime.date
    principal: Dong
    interest: Dong
    balance: Dong
    paid: Dong
    state: RowState
    words: str

    @property
    def payment(self) -> Dong:
        """Principal and interest together."""
        return self.principal + self.interest


@dataclass(frozen=True)
class ReceiptLine:
    """A receipt and what it paid; a voided one paid nothing. `split` also None for receipts dated after the day asked about."""

    id: int
    number: str
    received_on: datetime.date
    amount: Dong
    early: str | None
    payer: str | None
    note: str | None
    voided_on: datetime.date | None
    void_reason: str | None
    split: Split | None
    chosen_reason: str | None


@dataclass(frozen=True)
class DisbursementLine:
    """A disbursement voucher."""

    id: int
    number: str
    paid_on: datetime.date
    amount: Dong
    receiver: str | None
    waived_by: str | None
    waiver_reason: str | None
    voided_on: datetime.date | None
    void_reason: str | None


@dataclass(frozen=True)
class StatementLine:
    """One movement of the account; `balance` is the principal owed after it. Money in đồng."""

    on: datetime.date
    text: str
    lent: Dong
    paid: Dong
    principal: Dong
    interest: Dong
    overdue_interest: Dong
    late_interest: Dong
    advance: Dong
    balance: Dong


@dataclass(frozen=True)
class WriteOffLine:
    """The decision that took the loan off the books."""

    on: datetime.date
    number: str
    reason: str
    principal: Dong


@dataclass(frozen=True)
class AmendmentLine:
    """An annex that changed the contract; a voided one counts on no day.

    `gap`: how much its rows of principal fall short of what stood to be restructured, by what is known today; 0 as it was agreed. Another
    annex voided since, or a receipt keyed late, moves it; the schedule then takes the difference into its last instalment.
    """

    id: int
    kind: str
    number: str
    signed_on: datetime.date
    effective_on: datetime.date
    reason: str
    annual_rate_percent: Decimal | None
    voided_on: datetime.date | None
    void_reason: str | None
    gap: Dong = 0


@dataclass(frozen=True)
class LoanDetail:
    """Everything about one loan on a day; `source` is the name of the source of capital it is drawn on, "" where none is recorded; `product` None where it is by agreement of its own."""

    line: LoanLine
    contract: Contract
    terms: LoanTerms
    fund: FundLine
    position: Position
    schedule: Sequence[InstalmentLine]
    receipts: Sequence[ReceiptLine]
    disbursements: Sequence[DisbursementLine]
    statement: Sequence[StatementLine]
    decisions: Sequence[Decision]
    write_off: WriteOffLine | None
    amendments: Sequence[AmendmentLine]
    source: str
    product: Product | None


@dataclass(frozen=True)
class DueLine:
    """An instalment to come; `payment` is what remains after the borrower's advance."""

    loan_id: int
    contract_number: str
    borrower_name: str
    borrower_phone: str | None
    due_on: datetime.date
    principal: Dong
    interest: Dong
    payment: Dong


@dataclass(frozen=True)
class ReceiptPreview:
    """What a receipt would do: where the loan stands before it, and after; `splits` are those of that day made by it.

    `twin`: number of a receipt equal in day and amount; "" where there is none.
    """

    before: Position
    after: Position
    splits: Sequence[Split]
    twin: str


def loan_detail(reading: Reading, loan_id: int, day: datetime.date | None = None) -> LoanDetail:
    """Return a loan as of `day` (None: today).

    Raises:
        RuleBroken: it is not there any more.
    """
    file = _file(reading, loan_id)
    as_of = day or reading.today
    position = file.on(as_of)
    fund = next(fund for fund in funds(reading) if fund.id == file.contract.fund_id)
    return LoanDetail(
        line_of(file, as_of), file.contract, file.terms, fund, position, schedule_lines(file, position),
        _receipts(reading, loan_id, position), _disbursements(reading, loan_id), statement_lines(file, position), file.decisions,
        _write_off(reading, loan_id, position), _amendments(reading, file),
        next((each.name for each in sources(reading.connection) if each.id == file.contract.source_id), ""),
        next((each for each in products(reading.connection) if each.id == file.contract.product_id), None),
    )  # fmt: skip


def schedule_lines(file: LoanFile, position: Position) -> list[InstalmentLine]:
    """Return the schedule as it stands on the day of `position`: what was demanded, what was repaid early, what is to come.

    Before money leaves it is the contract's schedule.
    """
    terms = file.terms
    if not position.lent:
        return [_coming(row, terms) for row in schedule(terms)]
    rates = tuple(file.facts.until(position.as_of).rates)
    moved = _moved_later(file, position)
    lines = [
        InstalmentLine(
            each.no, each.due_on, each.principal, each.interest,
            each.balance + sum(amount for due_on, back_on, amount in moved if due_on <= each.due_on < back_on),
            each.paid_principal + each.paid_interest,
            _state(each, position.as_of), _told(each, terms, rates),
        )
        for each in position.instalments
    ]  # fmt: skip
    lines += _early(file, position)
    lines += [_coming(row, terms, rates) for row in position.coming]
    return sorted(lines, key=lambda line: (line.due_on, line.no is None))


def statement_lines(file: LoanFile, position: Position) -> list[StatementLine]:
    """Return the movements of the account up to the day of `position`, in order."""
    moves: list[tuple[datetime.date, int, Lent | Split | Amendment | None]] = [(each.effective_on, 0, each) for each in file.amendments]
    moves += [(fact.on, 1, fact) for fact in file.facts.lent]
    moves += [(split.on, 4 if split.recovered else 2, split) for split in position.splits]
    if position.written_off:
        moves.append((file.facts.written_off_on or position.as_of, 3, None))
    balance = 0
    lines = []
    for on, _, move in sorted(moves, key=lambda move: move[:2]):
        if on > position.as_of:
            continue
        if isinstance(move, Lent):
            balance += move.amount
            lines.append(StatementLine(on, tr("Giải ngân"), move.amount, 0, 0, 0, 0, 0, 0, balance))
        elif isinstance(move, Amendment):
            text = tr("{kind} ({number})").format(kind=tr(AMENDMENT_NAMES[move.kind]), number=move.number)
            lines.append(StatementLine(on, text, 0, 0, 0, 0, 0, 0, 0, balance))
        elif move is None:
            balance -= position.written_off
            lines.append(StatementLine(on, tr("Xuất toán"), 0, 0, position.written_off, 0, 0, 0, 0, balance))
        else:
            balance -= 0 if move.recovered else move.principal
            lines.append(_split_line(move, balance))
    return lines


def _split_line(split: Split, balance: Dong) -> StatementLine:
    if split.recovered:
        text = tr("Thu hồi nợ đã xuất toán")
    elif split.from_advance:
        text = tr("Dùng tiền trả trước")
    elif split.opening:
        text = tr("Đã trả theo sổ cũ")
    else:
        text = tr("Trả trước hạn") if split.early else tr("Thu nợ")
    paid = 0 if split.from_advance else split.amount
    advance = split.advance - (split.amount if split.from_advance else 0)
    return StatementLine(
        split.on, text, 0, paid, split.principal, split.interest, split.overdue_interest, split.late_interest, advance, balance
    )


def instalments_due(reading: Reading, first: datetime.date, last: datetime.date) -> list[DueLine]:
    """Return the instalments that fall due from `first` to `last`, as the loans stand today; soonest first."""
    found = []
    for file in loan_files(reading.connection).values():
        position = file.on(min(reading.today, first))
        advance = position.advance
        for row in position.coming:
            payment, advance = max(0, row.payment - advance), max(0, advance - row.payment)
            if first <= row.due_on <= last:
                contract = file.contract
                found.append(
                    DueLine(
                        contract.id,
                        contract.contract_number,
                        contract.borrower_name,
                        contract.borrower_phone,
                        row.due_on,
                        row.principal,
                        row.interest,
                        payment,
                    )
                )
    return sorted(found, key=lambda line: (line.due_on, line.borrower_name))


def preview_receipt(
    reading: Reading, loan_id: int, on: datetime.date, amount: Dong, early: str | None, chosen: Chosen | None = None
) -> ReceiptPreview:
    """Return what a receipt would pay, before it is written.

    Raises:
        RuleBroken: the loan is not there any more.
    """
    file = _file(reading, loan_id)
    before = file.on(on)
    planned = Paid(on, amount, Early(early) if early else None, 1 << 60, chosen)
    facts = replace(file.facts, paid=[*file.facts.paid, planned])
    after = stand(file.terms, facts, on)
    return ReceiptPreview(
        before,
        after,
        [split for split in after.splits if split.key == planned.key or (split.from_advance and split.early and split.on == on)],
        _twin(reading, loan_id, on, amount),
    )


def disbursement_checks(reading: Reading, loan_id: int, on: datetime.date, amount: Dong, no_bad_debt: bool) -> list[Breach]:
    """Return the checks that would stop a disbursement, before it is written.

    Raises:
        RuleBroken: the loan is not there any more.
    """
    file = _file(reading, loan_id)
    return breaches(what_is_known(reading.connection, file, on, amount, no_bad_debt=no_bad_debt), limits_on(on))


def _file(reading: Reading, loan_id: int) -> LoanFile:
    found = loan_file(reading.connection, loan_id)
    if found is None:
        raise RuleBroken("", tr("Khoản vay này không còn trong dữ liệu; hãy làm mới danh sách."))
    return found


def _state(each: Instalment, day: datetime.date) -> RowState:
    paid = each.paid_principal + each.paid_interest
    if not each.unpaid:
        return RowState.MOVED if each.moved and not paid else RowState.PAID
    if each.due_on < day:
        return RowState.OVERDUE
    return RowState.PARTLY if paid else RowState.DUE


def _told(each: Instalment, terms: LoanTerms, rates: tuple[RateChange, ...]) -> str:
    """Say how the interest of a demanded instalment came about, and what of it was moved since."""
    whole = each.interest + each.moved_interest
    told = in_words(ScheduleRow(each.no, each.due_on, each.principal, whole, each.balance, each.stretches, each.carried), terms, rates)
    if not each.moved:
        return told
    return told + " " + tr("Đã cơ cấu lại: {amount} đ chuyển sang kỳ sau.").format(amount=format_dong(each.moved))


def _coming(row: ScheduleRow, terms: LoanTerms, rates: tuple[RateChange, ...] = ()) -> InstalmentLine:
    return InstalmentLine(row.no, row.due_on, row.principal, row.interest, row.balance, 0, RowState.COMING, in_words(row, terms, rates))


def _moved_later(file: LoanFile, position: Position) -> list[tuple[datetime.date, datetime.date, Dong]]:
    """Return the principal restructurings took out of demanded instalments: when it was due, since when it is not due any more, how much."""
    plans = [plan.on for plan in file.facts.replans if plan.takes_overdue]
    return [
        (each.due_on, min(on for on in plans if on > each.due_on), each.moved - each.moved_interest)
        for each in position.instalments
        if each.moved > each.moved_interest
    ]


def _early(file: LoanFile, position: Position) -> list[InstalmentLine]:
    """Return the early repayments, each with the principal not yet due after it."""
    moves: list[tuple[datetime.date, int, Dong]] = []
    for each in position.instalments:
        moves.append((each.due_on, 0, -each.principal - each.moved + each.moved_interest))
    moves += [(back_on, 0, amount) for _, back_on, amount in _moved_later(file, position)]
    moves += [(fact.on, 1, fact.amount) for fact in file.facts.lent if fact.on <= position.as_of]
    moves += [(split.on, 2, -split.early) for split in position.splits if split.early]
    balance, lines = 0, []
    words = tr("Trả gốc trước hạn; các kỳ sau tính trên dư nợ còn lại.")
    for on, kind, change in sorted(moves, key=lambda move: move[:2]):
        balance += change
        if kind == 2:
            lines.append(InstalmentLine(None, on, -change, 0, balance, -change, RowState.EARLY, words))
    return lines


def _receipts(reading: Reading, loan_id: int, position: Position) -> list[ReceiptLine]:
    splits = {split.key: split for split in position.splits if not split.from_advance}
    of = LoanReceipt.__table__.c
    rows = reading.connection.execute(select(LoanReceipt.__table__).where(of.loan_id == loan_id).order_by(of.received_on, of.id))
    return [
        ReceiptLine(
            row.id, receipt_number(row.number, row.year), row.received_on, row.amount, row.early, row.payer, row.note, row.voided_on,
            row.void_reason, splits.get(row.id), row.chosen_reason,
        )
        for row in rows
    ]  # fmt: skip


def _disbursements(reading: Reading, loan_id: int) -> list[DisbursementLine]:
    of = LoanDisbursement.__table__.c
    rows = reading.connection.execute(select(LoanDisbursement.__table__).where(of.loan_id == loan_id).order_by(of.paid_on, of.id))
    return [
        DisbursementLine(
            row.id, disbursement_number(row.number, row.year), row.paid_on, row.amount, row.receiver, row.waived_by, row.waiver_reason,
            row.voided_on, row.void_reason,
        )
        for row in rows
    ]  # fmt: skip


def _amendments(reading: Reading, file: LoanFile) -> list[AmendmentLine]:
    of = LoanAmendment.__table__.c
    columns = (
        of.id, of.kind, of.number, of.signed_on, of.effective_on, of.reason, of.annual_rate_percent, of.voided_on, of.void_reason,
    )  # fmt: skip
    query = select(*columns).where(of.loan_id == file.contract.id).order_by(of.effective_on, of.id)
    gaps = {each.id: _gap(file, each.change) for each in file.amendments if isinstance(each.change, Replan)}
    return [AmendmentLine(*row, gap=gaps.get(row.id, 0)) for row in reading.connection.execute(query)]


def _gap(file: LoanFile, replan: Replan) -> Dong:
    """Return what stood to be restructured on the eve, less what the rows agreed on say."""
    eve = file.on(replan.on - datetime.timedelta(days=1))
    return to_plan(eve, takes_overdue=replan.takes_overdue) - sum(row.principal for row in replan.rows)


def _twin(reading: Reading, loan_id: int, on: datetime.date, amount: Dong) -> str:
    of = LoanReceipt.__table__.c
    same = (of.loan_id == loan_id, of.received_on == on, of.amount == amount, of.voided_on.is_(None))
    row = reading.connection.execute(select(of.number, of.year).where(*same).order_by(of.id)).first()
    return "" if row is None else receipt_number(row.number, row.year)


def _write_off(reading: Reading, loan_id: int, position: Position) -> WriteOffLine | None:
    if not position.written_off:
        return None
    of = LoanWriteOff.__table__.c
    row = reading.connection.execute(select(of.written_off_on, of.number, of.reason).where(of.loan_id == loan_id)).one()
    return WriteOffLine(row.written_off_on, row.number, row.reason, position.written_off)
