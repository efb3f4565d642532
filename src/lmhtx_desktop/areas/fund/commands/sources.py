"""Sources of capital: naming them, money coming in and going back, which source a loan is drawn on."""

import dataclasses
import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.loans import LoanFile, source_flows
from lmhtx_desktop.areas.fund.book.sources import flows_of_loan, last_day
from lmhtx_desktop.areas.fund.commands.shared import file_of, not_closed, not_in_future, not_too_much, refuse_ended, required, text_or_none
from lmhtx_desktop.areas.fund.records import Fund, FundSource, FundSourceMovement, Loan
from lmhtx_desktop.areas.fund.rules.sources import lowest, takes_nothing
from lmhtx_desktop.areas.fund.words.loan import DIRECTION_NAMES, ENTRUSTED, SOURCE_NAMES
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class OpenSource:
    """A source of capital of `fund`; `kind` is one of `words.SOURCE_NAMES`."""

    fund: int
    kind: str
    name: str
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class EditSource(OpenSource):
    """All facts of source `id`, as they shall be."""

    id: int


@dataclass(frozen=True)
class RemoveSource:
    """Take a source out on which nothing ever moved."""

    source: int


@dataclass(frozen=True)
class MoveCapital:
    """`amount` đồng come into a source (``IN``) or go back from it (``OUT``) on `moved_on`, under `document`."""

    source: int
    direction: str
    moved_on: datetime.date
    amount: Dong
    document: str
    note: str | None = None


@dataclass(frozen=True)
class VoidMovement:
    """Void a movement of capital; it stays in the list and counts on no day."""

    movement: int
    reason: str


@dataclass(frozen=True)
class SetLoanSource:
    """The loan is drawn on `source`, with all that was lent and collected under it."""

    loan: int
    source: int


def open_source(work: Work, order: OpenSource) -> Done:
    """Name a source of capital.

    Raises:
        RuleBroken: ``fund``, ``kind`` or ``name``.
    """
    work.get(Fund, order.fund, "fund")
    name = _checked(work, order, None)
    source = work.add(FundSource(fund_id=order.fund, kind=order.kind, name=name, note=text_or_none(order.note)))
    done = work.note("open_source", tr("Thêm nguồn vốn {name}").format(name=name), {Area.FUND})
    return dataclasses.replace(done, id=source.id)


def edit_source(work: Work, order: EditSource) -> Done:
    """Mend what a source is called and of what kind it is.

    Raises:
        RuleBroken: ``kind`` or ``name``; loans are drawn on it and its kind decides about their provisions, or money moved on it in a
            period whose books are closed.
    """
    source = work.get(FundSource, order.id)
    source.name = _checked(work, order, source.id)
    if (source.kind == ENTRUSTED) != (order.kind == ENTRUSTED) and _is_drawn_on(work, source.id):
        raise RuleBroken("kind", tr("Đã có khoản vay từ nguồn này nên không đổi được giữa nguồn nhận ủy thác và nguồn khác."))
    if source.kind != order.kind:
        moved = FundSourceMovement
        first = work.session.scalar(select(func.min(moved.moved_on)).where(moved.source_id == source.id, moved.voided_on.is_(None)))
        if first is not None:
            not_closed(work, source.fund_id, first, "kind")
    source.kind, source.note = order.kind, text_or_none(order.note)
    done = work.note("edit_source", tr("Sửa nguồn vốn {name}").format(name=source.name), {Area.FUND})
    return dataclasses.replace(done, id=source.id)


def remove_source(work: Work, order: RemoveSource) -> Done:
    """Take a source out that was named by mistake.

    Raises:
        RuleBroken: money moved on it, or a loan is drawn on it.
    """
    source = work.get(FundSource, order.source)
    moved = work.session.scalar(select(FundSourceMovement.id).where(FundSourceMovement.source_id == source.id).limit(1))
    if moved is not None or _is_drawn_on(work, source.id):
        raise RuleBroken("", tr("Nguồn vốn {name} đã có chứng từ hoặc hợp đồng vay nên không xóa được.").format(name=source.name))
    work.session.delete(source)
    return work.note("remove_source", tr("Xóa nguồn vốn {name}").format(name=source.name), {Area.FUND})


def move_capital(work: Work, order: MoveCapital) -> Done:
    """Enter money that came into a source or went back from it.

    Raises:
        RuleBroken: ``direction``, ``moved_on``, ``amount`` or ``document``; less would be left than nothing on some day.
    """
    source = work.get(FundSource, order.source, "source")
    if order.direction not in DIRECTION_NAMES:
        raise RuleBroken("direction", tr("Hãy chọn nhận vốn hoặc hoàn trả vốn."))
    not_in_future(order.moved_on, work.today, "moved_on")
    not_closed(work, source.fund_id, order.moved_on, "moved_on")
    if order.amount <= 0:
        raise RuleBroken("amount", tr("Số tiền phải lớn hơn 0."))
    not_too_much(order.amount, "amount")
    paper: dict[str, Any] = {
        "source_id": source.id, "moved_on": order.moved_on, "direction": order.direction, "amount": order.amount,
        "document": required(order.document, "document", tr("Hãy ghi số chứng từ, văn bản.")),
    }  # fmt: skip
    if work.session.scalar(select(FundSourceMovement.id).filter_by(**paper, voided_on=None).limit(1)) is not None:
        raise RuleBroken("document", tr("Đã ghi chứng từ này của nguồn {name}: cùng ngày, cùng số tiền {amount} đ.").format(
            name=source.name, amount=format_dong(order.amount)))  # fmt: skip
    movement = work.add(FundSourceMovement(**paper, note=text_or_none(order.note)))
    refuse_overdrawn(work, [source.id], "amount")
    sentence = tr("Nhận {amount} đ vào nguồn {name}") if order.direction == "IN" else tr("Hoàn trả {amount} đ từ nguồn {name}")
    done = work.note("move_capital", sentence.format(amount=format_dong(order.amount), name=source.name), {Area.FUND}, undoable=False)
    return dataclasses.replace(done, id=movement.id)


def void_movement(work: Work, order: VoidMovement) -> Done:
    """Void a movement of capital.

    Raises:
        RuleBroken: void already, no reason, or the money has been lent or returned since.
    """
    movement = work.get(FundSourceMovement, order.movement)
    source = work.get(FundSource, movement.source_id)
    if movement.voided_on is not None:
        raise RuleBroken("", tr("Chứng từ này đã hủy rồi."))
    not_closed(work, source.fund_id, movement.moved_on, "reason")
    movement.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy."))
    movement.voided_on = work.today
    refuse_overdrawn(work, [source.id], "reason")
    sentence = tr("Hủy chứng từ {amount} đ ngày {day} của nguồn {name}").format(
        amount=format_dong(movement.amount), day=format_date(movement.moved_on), name=source.name
    )
    return dataclasses.replace(work.note("void_movement", sentence, {Area.FUND}, undoable=False), id=movement.id)


def set_loan_source(work: Work, order: SetLoanSource) -> Done:
    """Record which source a loan is drawn on, also after money left: for old loans, and to mend a wrong choice.

    Raises:
        RuleBroken: the source is another fund's, or had not enough money on some day.
    """
    file = file_of(work, order.loan)
    if file.contract.closed_on is None:
        refuse_ended(file)
    loan = work.get(Loan, order.loan)
    source = source_of(work, order.source, loan.fund_id, "source")
    assert source is not None
    if file.facts.lent:
        not_closed(work, loan.fund_id, min(fact.on for fact in file.facts.lent), "source")
    loan.source_id = source.id
    refuse_overdrawn(work, [source.id, file.contract.source_id], "source")
    sentence = tr("Ghi khoản vay {number} thuộc nguồn {name}").format(number=loan.contract_number, name=source.name)
    return dataclasses.replace(work.note("set_loan_source", sentence, {Area.FUND}, undoable=False), id=loan.id)


def source_of(work: Work, source: int | None, fund: int, field: str) -> FundSource | None:
    """Return the source a contract of `fund` names; None where the fund has no sources recorded yet.

    Raises:
        RuleBroken: the fund has sources and none is named, or it is another fund's.
    """
    if source is None:
        if work.session.scalar(select(FundSource.id).where(FundSource.fund_id == fund).limit(1)) is not None:
            raise RuleBroken(field, tr("Hãy chọn nguồn vốn cho vay."))
        return None
    found = work.get(FundSource, source, field)
    if found.fund_id != fund:
        raise RuleBroken(field, tr("Nguồn vốn {name} thuộc quỹ khác; hãy chọn nguồn của quỹ cho vay.").format(name=found.name))
    return found


def refuse_overdrawn(work: Work, ids: Collection[int | None], field: str) -> None:
    """Refuse what was just done where it leaves less than nothing in one of these sources at the end of some day.

    Called last by every act that can take money from a source or move what was collected for it.

    Raises:
        RuleBroken: at `field`, with the source, the first of the worst days and what is missing.
    """
    wanted = [id for id in ids if id is not None]
    if not wanted:
        return
    work.session.flush()
    connection = work.session.connection()
    for source, flows in source_flows(connection, wanted, last_day(connection, work.today)).items():
        day, left = lowest(flows)
        if left < 0:
            raise RuleBroken(field, tr("Không ghi được: đến hết ngày {day} nguồn vốn “{name}” sẽ thiếu {missing} đ.").format(
                day=format_date(day), name=work.get(FundSource, source).name, missing=format_dong(-left)))  # fmt: skip


def refuse_overdrawn_by(work: Work, before: LoanFile, field: str) -> None:
    """Refuse what was just done to one loan where it leaves its source of capital less than nothing at the end of some day.

    `before` is the loan as it was. Other loans are read only where this one now gives its source less on some day than it did.

    Raises:
        RuleBroken: as `refuse_overdrawn`.
    """
    if before.contract.source_id is None:
        return
    after = file_of(work, before.contract.id)
    until = last_day(work.session.connection(), work.today)
    was, now = (flows_of_loan(file.terms, file.facts, until) for file in (before, after))
    if not takes_nothing(was, now):
        refuse_overdrawn(work, [before.contract.source_id], field)


def _is_drawn_on(work: Work, source: int) -> bool:
    return work.session.scalar(select(Loan.id).where(Loan.source_id == source).limit(1)) is not None


def _checked(work: Work, order: OpenSource, own_id: int | None) -> str:
    name = required(order.name, "name", tr("Hãy ghi tên nguồn vốn."))
    if order.kind not in SOURCE_NAMES:
        raise RuleBroken("kind", tr("Hãy chọn loại nguồn vốn trong danh sách."))
    fund = order.fund if own_id is None else work.get(FundSource, own_id).fund_id
    twin = work.session.scalar(select(FundSource.id).where(FundSource.fund_id == fund, FundSource.name == name))
    if twin is not None and twin != own_id:
        raise RuleBroken("name", tr("Quỹ này đã có nguồn vốn {name}.").format(name=name))
    return name
