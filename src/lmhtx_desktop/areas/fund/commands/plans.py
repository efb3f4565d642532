"""The plan of a year and the grade approved for it."""

import dataclasses
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from lmhtx_desktop.areas.fund.commands.shared import not_too_much, text_or_none
from lmhtx_desktop.areas.fund.queries.grading import grade_lines
from lmhtx_desktop.areas.fund.records import Fund, FundPlan
from lmhtx_desktop.areas.fund.rules.grading import Grade
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work

_MOST_PERCENT = Decimal(1000)


@dataclass(frozen=True)
class SetPlan:
    """The plan of a fund for a year, and what is judged by persons; replaces what was written for that year.

    Shares in percent, money in đồng, None = not recorded. `compliance`, `grade`: ``A``, ``B`` or ``C``.
    """

    fund_id: int
    year: int
    growth_percent: Decimal | None = None
    bad_debt_percent: Decimal | None = None
    result: Dong | None = None
    result_actual: Dong | None = None
    compliance: str | None = None
    grade: str | None = None
    reason: str | None = None


def set_plan(work: Work, order: SetPlan) -> Done:
    """Write a fund's plan of a year and its grade (TT 52/2022/TT-BTC Đ.13–15).

    Raises:
        RuleBroken: a share out of bounds, no such grade, a grade other than the criteria propose without a reason (``reason``).
    """
    fund = work.get(Fund, order.fund_id, "fund_id")
    _check(order)
    plan = work.session.scalar(select(FundPlan).where(FundPlan.fund_id == fund.id, FundPlan.year == order.year))
    if plan is None:
        plan = work.add(FundPlan(fund_id=fund.id, year=order.year))
    for name in ("growth_percent", "bad_debt_percent", "result", "result_actual", "compliance", "grade"):
        setattr(plan, name, getattr(order, name))
    plan.reason = text_or_none(order.reason)
    work.session.flush()
    if plan.grade is not None and plan.reason is None:
        line = next(line for line in grade_lines(Reading(work.session.connection(), work.today)) if line.id == plan.id)
        if line.proposed != plan.grade:
            raise RuleBroken("reason", tr("Theo bốn tiêu chí, quỹ được đề nghị loại {proposed}; xếp loại khác phải ghi lý do.").format(
                proposed=line.proposed or "—"))  # fmt: skip
    sentence = tr("Ghi kế hoạch, xếp loại năm {year} của {fund}").format(year=order.year, fund=fund.name)
    return dataclasses.replace(work.note("set_plan", sentence, {Area.FUND}), id=plan.id)


def _check(order: SetPlan) -> None:
    if not 2000 <= order.year <= 2100:
        raise RuleBroken("year", tr("Hãy ghi năm từ 2000 đến 2100."))
    if order.growth_percent is not None and not -100 <= order.growth_percent <= _MOST_PERCENT:
        raise RuleBroken("growth_percent", tr("Tăng trưởng dư nợ phải từ −100 đến 1.000 %."))
    if order.bad_debt_percent is not None and not 0 <= order.bad_debt_percent <= 100:
        raise RuleBroken("bad_debt_percent", tr("Tỷ lệ nợ xấu phải từ 0 đến 100 %."))
    for field in ("result", "result_actual"):
        not_too_much(getattr(order, field), field)
    for field in ("compliance", "grade"):
        if getattr(order, field) not in (None, *Grade):
            raise RuleBroken(field, tr("Hãy chọn A, B hoặc C."))
