"""Entering the thresholds of size the office has read in the decree."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import SizeThreshold
from lmhtx_desktop.areas.organisations.rules.sizing import TESTED, Threshold, in_force, threshold_doubts
from lmhtx_desktop.areas.organisations.size_tables import shipped_thresholds
from lmhtx_desktop.areas.organisations.words import Field113
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class ThresholdCells:
    """What a class of size asks for; None: chưa xác định. Money in đồng."""

    field: str
    size: str
    members: int | None = None
    revenue: int | None = None
    capital: int | None = None


@dataclass(frozen=True)
class SetSizeThresholds:
    """From `valid_from` on these thresholds hold; classes not named stay as they were."""

    valid_from: datetime.date
    cells: Sequence[ThresholdCells]


def set_size_thresholds(work: Work, order: SetSizeThresholds) -> Done:
    """Keep the thresholds that differ from those in force on that day.

    Raises:
        RuleBroken: field ``FIELD.SIZE.column`` of a threshold that cannot be; the day is out of reach; nothing changes.
    """
    first = min(each.valid_from for each in shipped_thresholds())
    if order.valid_from < first:
        raise RuleBroken("valid_from", tr("Nghị định 113/2024/NĐ-CP có hiệu lực từ {day}.").format(day=format_date(first)))
    kept = {(row.valid_from, row.field, row.size): row for row in work.session.scalars(select(SizeThreshold))}
    known = {(each.valid_from, each.field, each.size): each for each in shipped_thresholds()}
    known |= {key: Threshold(*key, row.members, row.revenue, row.capital) for key, row in kept.items()}
    now = in_force(known.values(), order.valid_from)
    wanted = [Threshold(order.valid_from, each.field, each.size, each.members, each.revenue, each.capital) for each in order.cells]
    for each in wanted:
        if each.field not in set(Field113) or each.size not in TESTED:
            raise RuleBroken("", tr("Hãy chọn một mục trong danh sách."))
    for field, size, column, sentence in threshold_doubts(list({**now, **{(each.field, each.size): each for each in wanted}}.values())):
        raise RuleBroken(f"{field}.{size}.{column}", sentence)
    changed = [each for each in wanted if _cells(each) != _cells(now.get((each.field, each.size)))]
    if not changed:
        raise RuleBroken("", tr("Chưa có gì thay đổi."))
    for each in changed:
        members, revenue, capital = _cells(each)
        values: dict[str, Any] = {"members": members, "revenue": revenue, "capital": capital, "known": None not in _cells(each)}
        row = kept.get((each.valid_from, each.field, each.size))
        if row is None:
            work.add(SizeThreshold(valid_from=each.valid_from, field=each.field, size=each.size, **values))
            continue
        for name, value in values.items():
            setattr(row, name, value)
    sentence = tr("Sửa ngưỡng quy mô theo NĐ 113/2024, áp dụng từ {day}").format(day=format_date(order.valid_from))
    return work.note("set_size_thresholds", sentence, {Area.ORGANISATIONS})


def _cells(threshold: Threshold | None) -> tuple[int | None, int | None, int | None]:
    return (None, None, None) if threshold is None else (threshold.members, threshold.revenue, threshold.capital)
