"""Funds themselves, and the days the office is closed."""

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.commands.shared import required, text_or_none
from lmhtx_desktop.areas.fund.records import Fund, LoanHoliday
from lmhtx_desktop.areas.fund.words import FUND_MODEL_NAMES
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class OpenFund:
    """A support fund; money in đồng. `model`: ``COMPANY`` or ``COOP`` (NĐ 45/2021 Đ.16)."""

    name: str
    model: str
    charter_capital: Dong
    retained_result: Dong | None = None
    opened_on: datetime.date | None = None
    address: str | None = None


@dataclass(frozen=True)
class EditFund(OpenFund):
    """All facts of fund `id`, as they shall be."""

    id: int = 0


@dataclass(frozen=True)
class SetHolidays:
    """The closed days of `year`, as (day, name); replaces those of that year."""

    year: int
    days: tuple[tuple[datetime.date, str], ...]


def open_fund(work: Work, order: OpenFund) -> Done:
    """Enter a support fund.

    Raises:
        RuleBroken: ``name``, ``model`` or ``charter_capital``.
    """
    fund = work.add(Fund(**_checked(work, order)))
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


def set_holidays(work: Work, order: SetHolidays) -> Done:
    """Set the closed days of a year; due dates of contracts that avoid them follow.

    Raises:
        RuleBroken: ``days``: a day outside the year, or twice.
    """
    days = [day for day, _ in order.days]
    if any(day.year != order.year for day in days) or len(set(days)) != len(days):
        raise RuleBroken("days", tr("Mỗi ngày nghỉ chỉ ghi một lần và phải thuộc năm {year}.").format(year=order.year))
    kept = {holiday.day: holiday for holiday in work.session.scalars(select(LoanHoliday))}
    for day, holiday in kept.items():
        if day.year == order.year and day not in days:
            work.session.delete(holiday)
    for day, name in order.days:
        name = required(name, "days", tr("Hãy ghi tên ngày nghỉ."))
        if day in kept:
            kept[day].name = name
        else:
            work.add(LoanHoliday(day=day, name=name))
    sentence = tr("Ghi {count} ngày nghỉ năm {year}").format(count=len(days), year=order.year)
    return work.note("set_holidays", sentence, {Area.FUND})


def _checked(work: Work, order: OpenFund) -> dict[str, Any]:
    name = required(order.name, "name", tr("Hãy ghi tên quỹ."))
    twin = work.session.scalar(select(Fund.id).where(Fund.name == name))
    if twin is not None and twin != getattr(order, "id", None):
        raise RuleBroken("name", tr("Đã có quỹ {name}.").format(name=name))
    if order.model not in FUND_MODEL_NAMES:
        raise RuleBroken("model", tr("Hãy chọn mô hình tổ chức của quỹ."))
    if order.charter_capital <= 0:
        raise RuleBroken("charter_capital", tr("Vốn điều lệ phải lớn hơn 0."))
    return {
        "name": name, "model": order.model, "charter_capital": order.charter_capital, "retained_result": order.retained_result,
        "opened_on": order.opened_on, "address": text_or_none(order.address),
    }  # fmt: skip
