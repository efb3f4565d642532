"""A collection day: what was declared is compared with what was entered, and all receipts are written at once or none."""

import dataclasses
import datetime
from dataclasses import dataclass

from lmhtx_desktop.areas.fund.commands.receipts import RecordReceipt, take_in
from lmhtx_desktop.areas.fund.commands.shared import next_number, not_closed, not_in_future, text_or_none
from lmhtx_desktop.areas.fund.records import Fund, Loan, LoanCollection
from lmhtx_desktop.areas.fund.rules.receiving import check_declared
from lmhtx_desktop.areas.fund.words.loan import collection_number
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class Collected:
    """One receipt of a collection day; `same_again` as in `RecordReceipt`."""

    loan: int
    amount: Dong
    received_on: datetime.date
    same_again: bool = False


@dataclass(frozen=True)
class PostCollection:
    """The receipts of a collection day, and how many and how much was declared before they were entered."""

    fund: int
    collected_on: datetime.date
    declared_count: int
    declared_sum: Dong
    lines: tuple[Collected, ...]
    note: str | None = None


def post_collection(work: Work, order: PostCollection) -> Done:
    """Write a list of receipts in one act, each with its number; voided one by one like any receipt.

    Raises:
        RuleBroken: ``declared_count``, ``declared_sum`` where the lines do not add up to it; ``lines``, naming the line, where one cannot be.
    """
    fund = work.get(Fund, order.fund, "fund")
    not_in_future(order.collected_on, work.today, "collected_on")
    not_closed(work, fund.id, order.collected_on, "collected_on")
    check_declared(order.declared_count, order.declared_sum, [line.amount for line in order.lines])
    year = order.collected_on.year
    collection = work.add(
        LoanCollection(
            fund_id=fund.id,
            year=year,
            number=next_number(work, LoanCollection, fund.id, year),
            collected_on=order.collected_on,
            declared_count=order.declared_count,
            declared_sum=order.declared_sum,
            note=text_or_none(order.note),
        )
    )
    for place, line in enumerate(order.lines, 1):
        work.step(place - 1, len(order.lines))
        _take_line(work, order, collection.id, place, line)
    sentence = tr("Ghi bảng kê thu nợ {number}: {count} phiếu, {amount} đ").format(
        number=collection_number(collection.number, year), count=len(order.lines), amount=format_dong(order.declared_sum)
    )
    done = work.note("post_collection", sentence, {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=collection.id)


def _take_line(work: Work, order: PostCollection, collection: int, place: int, line: Collected) -> None:
    loan = work.get(Loan, line.loan, "lines")
    try:
        if loan.fund_id != order.fund:
            raise RuleBroken("", tr("khoản vay thuộc quỹ khác."))
        receipt = RecordReceipt(line.loan, line.received_on, line.amount, same_again=line.same_again)
        take_in(work, receipt, collection)
    except RuleBroken as broken:
        raise RuleBroken("lines", tr("Dòng {place}, {name} ({number}): {sentence}").format(
            place=place, name=loan.borrower_name, number=loan.contract_number, sentence=broken.sentence)) from broken  # fmt: skip
