"""What is fixed once for all: runs of classification, and periods that are closed."""

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.rates import groups_on
from lmhtx_desktop.areas.fund.commands.shared import closed_through, not_closed, not_in_future, required, text_or_none
from lmhtx_desktop.areas.fund.queries.classified import Classified, classify
from lmhtx_desktop.areas.fund.queries.closings import control_sums
from lmhtx_desktop.areas.fund.records import ClassificationLine, ClassificationRun, Fund, FundClosing
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class MakeRun:
    """Freeze the classification of a fund's loans as of the end of a day (NĐ 45/2021 Đ.28: normally the last day of a month)."""

    fund_id: int
    as_of: datetime.date
    note: str | None = None


@dataclass(frozen=True)
class VoidRun:
    """Void a run; its lines stay to be looked at, and count nowhere any more."""

    run: int
    reason: str


@dataclass(frozen=True)
class ClosePeriod:
    """Close the books of a fund through a day."""

    fund_id: int
    through: datetime.date
    note: str | None = None


@dataclass(frozen=True)
class ReopenPeriod:
    """Open again what was closed; earlier closings stay in force."""

    closing: int
    reason: str


def make_run(work: Work, order: MakeRun) -> Done:
    """Freeze what is known now of every loan of a fund on a day.

    Raises:
        RuleBroken: ``as_of``: a day to come, a day whose books are closed, or one that has a run already.
    """
    fund = work.get(Fund, order.fund_id, "fund_id")
    not_in_future(order.as_of, work.today, "as_of")
    not_closed(work, fund.id, order.as_of, "as_of")
    twin = select(ClassificationRun.id).where(
        ClassificationRun.fund_id == fund.id, ClassificationRun.as_of == order.as_of, ClassificationRun.voided_on.is_(None)
    )
    if work.session.scalar(twin) is not None:
        raise RuleBroken(
            "as_of", tr("Đã có kỳ phân loại nợ ngày {day}; hãy hủy kỳ ấy trước khi lập lại.").format(day=format_date(order.as_of))
        )
    run = work.add(
        ClassificationRun(
            fund_id=fund.id, as_of=order.as_of, made_on=work.today, source=groups_on(order.as_of).source, note=text_or_none(order.note)
        )
    )
    lines = [_frozen(run.id, line) for line in classify(work.session.connection(), order.as_of, fund.id, work.step)]
    work.insert_many(ClassificationLine, lines)
    sentence = tr("Lập kỳ phân loại nợ ngày {day} của {fund}: {count} khoản vay").format(
        day=format_date(order.as_of), fund=fund.name, count=len(lines)
    )
    return dataclasses.replace(work.note("make_run", sentence, {Area.FUND}, undoable=False), id=run.id)


def void_run(work: Work, order: VoidRun) -> Done:
    """Void a run of a day that is not closed.

    Raises:
        RuleBroken: void already, no reason, or its day is closed.
    """
    run = work.get(ClassificationRun, order.run)
    if run.voided_on is not None:
        raise RuleBroken("", tr("Kỳ phân loại nợ này đã hủy rồi."))
    run.void_reason = required(order.reason, "reason", tr("Hãy ghi lý do hủy."))
    through = closed_through(work, run.fund_id)
    if through is not None and run.as_of <= through:
        raise RuleBroken("reason", tr("Sổ quỹ đã khóa đến hết ngày {day}; hãy mở khóa sổ trước.").format(day=format_date(through)))
    run.voided_on = work.today
    sentence = tr("Hủy kỳ phân loại nợ ngày {day}").format(day=format_date(run.as_of))
    return dataclasses.replace(work.note("void_run", sentence, {Area.FUND}, undoable=False), id=run.id)


def close_period(work: Work, order: ClosePeriod) -> Done:
    """Close the books: nothing dated `through` or before can be written, voided or decided any more.

    Raises:
        RuleBroken: ``through``: a day to come, or closed already.
    """
    fund = work.get(Fund, order.fund_id, "fund_id")
    not_in_future(order.through, work.today, "through")
    through = closed_through(work, fund.id)
    if through is not None and order.through <= through:
        raise RuleBroken("through", tr("Sổ quỹ đã khóa đến hết ngày {day}.").format(day=format_date(through)))
    sums = control_sums(work.session.connection(), fund.id, order.through, work.step)
    closing = work.add(
        FundClosing(fund_id=fund.id, through=order.through, closed_on=work.today, note=text_or_none(order.note), **dataclasses.asdict(sums))
    )
    sentence = tr("Khóa sổ {fund} đến hết ngày {day}").format(fund=fund.name, day=format_date(order.through))
    return dataclasses.replace(work.note("close_period", sentence, {Area.FUND}, undoable=False), id=closing.id)


def reopen_period(work: Work, order: ReopenPeriod) -> Done:
    """Open the newest closing of a fund again, with the reason.

    Raises:
        RuleBroken: open already, a later period is closed, or no reason.
    """
    closing = work.get(FundClosing, order.closing)
    if closing.reopened_on is not None:
        raise RuleBroken("", tr("Kỳ này đã mở khóa rồi."))
    through = closed_through(work, closing.fund_id)
    if through is not None and through > closing.through:
        raise RuleBroken("", tr("Sổ quỹ còn khóa đến hết ngày {day}; hãy mở khóa kỳ sau trước.").format(day=format_date(through)))
    closing.reopen_reason = required(order.reason, "reason", tr("Hãy ghi lý do mở khóa sổ."))
    closing.reopened_on = work.today
    fund = work.get(Fund, closing.fund_id)
    sentence = tr("Mở khóa sổ {fund} đến hết ngày {day}").format(fund=fund.name, day=format_date(closing.through))
    return dataclasses.replace(work.note("reopen_period", sentence, {Area.FUND}, undoable=False), id=closing.id)


def _frozen(run: int, line: Classified) -> dict[str, Any]:
    return {
        "run_id": run, "loan_id": line.contract.id, "principal": line.position.outstanding_principal, "overdue_days": line.position.overdue_days,
        "debt_group": line.group.group, "restructured": line.position.restructured, "collateral": line.collateral,
        "provision_percent": line.group.provision_percent, "provision": line.provision, "interest_on": line.interest_due,
        "interest_off": line.interest_off,
    }  # fmt: skip
