"""Money taken in: receipts with numbers that never miss one, their split over the years, voiding."""

import dataclasses
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import func, select

from lmhtx_desktop.areas.fees.balances import owed_years
from lmhtx_desktop.areas.fees.commands.checks import name_of, required, text_or_none
from lmhtx_desktop.areas.fees.records import FeeAssessment, FeeReceipt, FeeReceiptLine
from lmhtx_desktop.areas.fees.rules import Part, allocate, check_foot, check_parts, check_received_on, next_number
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class PaidPart:
    """Part of a receipt: `amount` đồng for one organisation's fee of `year`."""

    organisation: int
    year: int
    amount: Dong


@dataclass(frozen=True)
class RecordReceipt:
    """Money taken in from `organisation`.

    Without `parts` it pays the oldest year owed first and the rest in advance; with them they must foot, and may
    then name other organisations too. `number` only for the first receipt of a year, where a paper book runs on.
    """

    organisation: int
    received_on: datetime.date
    amount: Dong
    payer: str
    reason: str = ""
    address: str | None = None
    book: str | None = None
    attached: str | None = None
    note: str | None = None
    parts: tuple[PaidPart, ...] = field(default=())
    number: int | None = None


@dataclass(frozen=True)
class ChangeSplit:
    """Let the money of a receipt pay other years than first entered; amount, day and number stay."""

    receipt: int
    parts: tuple[PaidPart, ...]


@dataclass(frozen=True)
class VoidReceipt:
    """Void a receipt; it keeps its number and counts on no day."""

    receipt: int
    reason: str


def record_receipt(work: Work, order: RecordReceipt) -> Done:
    """Take money in and give the receipt the next number of its year.

    Raises:
        RuleBroken: ``organisation``, ``amount``, ``parts``, ``payer``, ``received_on`` or ``number``.
    """
    check_received_on(order.received_on, work.today)
    payer = required(order.payer, "payer", tr("Hãy ghi họ tên người nộp tiền."))
    parts = order.parts or _oldest_first(work, order)
    names = _check_split(work, order.amount, parts, order.received_on.year)
    year = order.received_on.year
    last = work.session.scalar(select(func.max(FeeReceipt.number)).where(FeeReceipt.number_year == year))
    number = next_number(last, order.number)
    years = ", ".join(str(paid) for paid in sorted({part.year for part in parts}))
    receipt = work.add(FeeReceipt(
        number_year=year, number=number, received_on=order.received_on, payer=payer, amount=order.amount,
        reason=text_or_none(order.reason) or tr("Nộp hội phí năm {years}").format(years=years),
        book=text_or_none(order.book), address=text_or_none(order.address), attached=text_or_none(order.attached), note=text_or_none(order.note),
        search_text=fold(" ".join([f"{number}/{year}", payer, *names]))[:900],
    ))  # fmt: skip
    _write_lines(work, receipt.id, parts)
    done = work.note("record_receipt", tr("Phiếu thu số {number}/{year}: {name} nộp {amount} đ").format(
        number=number, year=year, name=names[0], amount=format_dong(order.amount)), {Area.FEES}, undoable=False)  # fmt: skip
    return dataclasses.replace(done, id=receipt.id)


def change_split(work: Work, order: ChangeSplit) -> Done:
    """Let a receipt's money pay other years, as when an advance turned out larger than the year's fee.

    Raises:
        RuleBroken: ``receipt`` (voided) or ``parts``.
    """
    receipt = work.get(FeeReceipt, order.receipt, "receipt")
    if receipt.voided_on is not None:
        raise RuleBroken("receipt", tr("Phiếu thu này đã hủy."))
    _check_split(work, receipt.amount, order.parts, receipt.received_on.year, without=receipt.id)
    lines = list(work.session.scalars(select(FeeReceiptLine).where(FeeReceiptLine.receipt_id == receipt.id)))
    if {old.organisation_id for old in lines} != {part.organisation for part in order.parts}:
        raise RuleBroken("parts", tr("Sửa phân bổ chỉ chia lại theo năm; nộp nhầm đơn vị thì hủy phiếu và lập phiếu mới."))
    for old in lines:
        work.session.delete(old)
    work.session.flush()
    _write_lines(work, receipt.id, order.parts)
    done = work.note("change_split", tr("Chia lại phiếu thu số {number}/{year} theo năm").format(
        number=receipt.number, year=receipt.number_year), {Area.FEES}, undoable=False)  # fmt: skip
    return dataclasses.replace(done, id=receipt.id)


def void_receipt(work: Work, order: VoidReceipt) -> Done:
    """Void a receipt: its money counts no more on any day, its number stays taken.

    Raises:
        RuleBroken: ``reason``, or ``receipt`` where it is voided already.
    """
    receipt = work.get(FeeReceipt, order.receipt, "receipt")
    if receipt.voided_on is not None:
        raise RuleBroken("receipt", tr("Phiếu thu này đã hủy ngày {day}.").format(day=format_date(receipt.voided_on)))
    receipt.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy phiếu."))
    receipt.voided_on = work.today
    done = work.note("void_receipt", tr("Hủy phiếu thu số {number}/{year}: {reason}").format(
        number=receipt.number, year=receipt.number_year, reason=receipt.void_reason), {Area.FEES}, undoable=False)  # fmt: skip
    return dataclasses.replace(done, id=receipt.id)


def _oldest_first(work: Work, order: RecordReceipt) -> tuple[PaidPart, ...]:
    """Divide the money of an order that names no parts."""
    owed = owed_years(work.session.connection(), [order.organisation], order.received_on.year)[order.organisation]
    return tuple(PaidPart(order.organisation, part.year, part.amount) for part in allocate(order.amount, owed.owed, owed.ahead))


def _check_split(work: Work, amount: Dong, parts: Iterable[PaidPart], received_in: int, without: int | None = None) -> list[str]:
    """Check parts against what each organisation owes; return the organisations' names."""
    by_organisation: dict[int, list[Part]] = {}
    for part in parts:
        by_organisation.setdefault(part.organisation, []).append(Part(part.year, part.amount))
    check_foot(amount, (part.amount for shares in by_organisation.values() for part in shares))
    names = [name_of(work, organisation) for organisation in by_organisation]
    owed = owed_years(work.session.connection(), by_organisation, received_in, without=without)
    for organisation, shares in by_organisation.items():
        check_parts(shares, owed[organisation].assessed, received_in)
    return names


def _write_lines(work: Work, receipt: int, parts: Iterable[PaidPart]) -> None:
    """Write the lines, each resting on the assessment it pays; one paid in advance rests on none."""
    for part in parts:
        assessment = work.session.scalar(
            select(FeeAssessment.id).where(FeeAssessment.organisation_id == part.organisation, FeeAssessment.year == part.year)
        )
        work.session.add(FeeReceiptLine(
            receipt_id=receipt, organisation_id=part.organisation, year=part.year, amount=part.amount, assessment_id=assessment,
        ))  # fmt: skip
