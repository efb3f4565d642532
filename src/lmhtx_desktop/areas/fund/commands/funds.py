"""Funds themselves, and the days the office is closed."""

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.commands.settled import refuse_upset
from lmhtx_desktop.areas.fund.commands.shared import not_closed, not_in_future, not_too_much, required, text_or_none
from lmhtx_desktop.areas.fund.records import Fund, FundCapital, Loan, LoanHoliday
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay
from lmhtx_desktop.areas.fund.words.loan import FUND_MODEL_NAMES
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST, Dong, format_dong
from lmhtx_desktop.store.work import Work

#: From here on, where nobody knows since when.
SINCE_EVER = datetime.date(EARLIEST_YEAR, 1, 1)


@dataclass(frozen=True)
class OpenFund:
    """A support fund with its capital; money in đồng. `model`: ``COMPANY`` or ``COOP`` (NĐ 45/2021 Đ.16).

    The capital is in force from `capital_from` on; None: from the day the fund was opened, or as long as can be remembered.
    """

    name: str
    model: str
    charter_capital: Dong
    retained_result: Dong | None = None
    opened_on: datetime.date | None = None
    address: str | None = None
    capital_from: datetime.date | None = None
    document: str | None = None


@dataclass(frozen=True)
class EditFund:
    """All facts of fund `id` but its capital, as they shall be."""

    id: int
    name: str
    model: str
    opened_on: datetime.date | None = None
    address: str | None = None


@dataclass(frozen=True)
class RecordCapital:
    """From `from_on` on the fund has this capital (đồng); what was recorded for that very day is replaced.

    `retained_result`: undistributed surplus (+) or accumulated loss (−).
    """

    fund: int
    from_on: datetime.date
    charter_capital: Dong
    retained_result: Dong | None = None
    document: str | None = None


@dataclass(frozen=True)
class RemoveCapital:
    """Take a step of a fund's capital out: it was entered by mistake."""

    capital: int


@dataclass(frozen=True)
class SetHolidays:
    """The closed days of `year`, as (day, name); replaces those of that year."""

    year: int
    days: tuple[tuple[datetime.date, str], ...]


def open_fund(work: Work, order: OpenFund) -> Done:
    """Enter a support fund.

    Raises:
        RuleBroken: ``name``, ``model``, ``charter_capital``, ``opened_on`` or ``capital_from``.
    """
    fund = work.add(Fund(**_checked(work, order)))
    since = order.capital_from or order.opened_on or SINCE_EVER
    _set_capital(work, RecordCapital(fund.id, since, order.charter_capital, order.retained_result, order.document), "capital_from")
    done = work.note("open_fund", tr("Thêm quỹ {name}").format(name=fund.name), {Area.FUND})
    return dataclasses.replace(done, id=fund.id)


def edit_fund(work: Work, order: EditFund) -> Done:
    """Mend the facts of a fund.

    Raises:
        RuleBroken: as `open_fund`.
    """
    fund = work.get(Fund, order.id)
    for name, value in _checked(work, order).items():
        setattr(fund, name, value)
    done = work.note("edit_fund", tr("Sửa quỹ {name}").format(name=fund.name), {Area.FUND})
    return dataclasses.replace(done, id=fund.id)


def record_capital(work: Work, order: RecordCapital) -> Done:
    """Record what a fund's capital is from a day on; the limits of that and later days follow.

    Raises:
        RuleBroken: ``fund``, ``from_on`` or ``charter_capital``.
    """
    fund = work.get(Fund, order.fund, "fund")
    _set_capital(work, order, "from_on")
    sentence = tr("Ghi vốn điều lệ của {name} từ {day}: {amount} đ").format(
        name=fund.name, day=format_date(order.from_on), amount=format_dong(order.charter_capital)
    )
    return dataclasses.replace(work.note("record_capital", sentence, {Area.FUND}), id=fund.id)


def remove_capital(work: Work, order: RemoveCapital) -> Done:
    """Take a step of a fund's capital out.

    Raises:
        RuleBroken: it is the fund's only one.
    """
    step = work.get(FundCapital, order.capital)
    fund = work.get(Fund, step.fund_id)
    if work.session.scalar(select(func.count()).where(FundCapital.fund_id == fund.id)) == 1:
        raise RuleBroken("", tr("Đây là mức vốn điều lệ duy nhất của quỹ nên không xóa được; hãy sửa nó."))
    not_closed(work, fund.id, step.from_on, "")
    work.session.delete(step)
    sentence = tr("Xóa mức vốn điều lệ của {name} từ {day}").format(name=fund.name, day=format_date(step.from_on))
    return dataclasses.replace(work.note("remove_capital", sentence, {Area.FUND}), id=fund.id)


def set_holidays(work: Work, order: SetHolidays) -> Done:
    """Set the closed days of a year; due dates of contracts that avoid them follow.

    Raises:
        RuleBroken: ``days``: a day outside the year, or twice; a contract closed since would owe; less was repaid in time than was lent
            on from a source of capital.
    """
    days = [day for day, _ in order.days]
    if any(day.year != order.year for day in days) or len(set(days)) != len(days):
        raise RuleBroken("days", tr("Mỗi ngày nghỉ chỉ ghi một lần và phải thuộc năm {year}.").format(year=order.year))
    kept = {holiday.day: holiday for holiday in work.session.scalars(select(LoanHoliday))}
    changed = {day for day in kept if day.year == order.year} ^ set(days)
    for fund_id in work.session.scalars(select(Fund.id)) if changed else ():
        not_closed(work, fund_id, min(changed), "days")
    for day, holiday in kept.items():
        if day.year == order.year and day not in days:
            work.session.delete(holiday)
    for day, name in order.days:
        name = required(name, "days", tr("Hãy ghi tên ngày nghỉ."))
        if day in kept:
            kept[day].name = name
        else:
            work.add(LoanHoliday(day=day, name=name))
    if changed:
        query = select(Loan.id).where(Loan.business_day == BusinessDay.NEXT, Loan.signed_on <= max(changed), Loan.cancelled_on.is_(None))
        owing = tr("Hợp đồng {number} đã tất toán ngày {day} sẽ còn nợ vì kỳ trả nợ rơi vào ngày khác; hãy sửa lại ngày nghỉ.")
        refuse_upset(work, work.session.scalars(query).all(), "days", owing)
    sentence = tr("Ghi {count} ngày nghỉ năm {year}").format(count=len(days), year=order.year)
    return work.note("set_holidays", sentence, {Area.FUND})


def _set_capital(work: Work, order: RecordCapital, field: str) -> None:
    not_in_future(order.from_on, work.today, field)
    not_closed(work, order.fund, order.from_on, field)
    if not 0 < order.charter_capital <= LARGEST:
        raise RuleBroken("charter_capital", tr("Vốn điều lệ phải lớn hơn 0."))
    not_too_much(order.retained_result, "retained_result")
    of_day = select(FundCapital).where(FundCapital.fund_id == order.fund, FundCapital.from_on == order.from_on)
    step = work.session.scalar(of_day)
    if step is None:
        step = work.add(FundCapital(fund_id=order.fund, from_on=order.from_on, charter_capital=order.charter_capital))
    step.charter_capital, step.retained_result = order.charter_capital, order.retained_result
    step.document = text_or_none(order.document)


def _checked(work: Work, order: OpenFund | EditFund) -> dict[str, Any]:
    name = required(order.name, "name", tr("Hãy ghi tên quỹ."))
    twin = work.session.scalar(select(Fund.id).where(Fund.name == name))
    if twin is not None and twin != getattr(order, "id", None):
        raise RuleBroken("name", tr("Đã có quỹ {name}.").format(name=name))
    if order.model not in FUND_MODEL_NAMES:
        raise RuleBroken("model", tr("Hãy chọn mô hình tổ chức của quỹ."))
    if order.opened_on is not None:
        not_in_future(order.opened_on, work.today, "opened_on")
    return {"name": name, "model": order.model, "opened_on": order.opened_on, "address": text_or_none(order.address)}
