"""What dialogs of dated steps (capital, terms, rates) check alike: a step is replaced only by who has opened it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr

Told = list[tuple[str, str]]


def day_is_free(days: Iterable[date], own: date | None) -> Callable[[Mapping[str, Any]], Told]:
    """Return the check of a form that refuses a day on which another step begins; `own` is that of the step being mended."""
    taken = set(days) - {own}

    def check(values: Mapping[str, Any]) -> Told:
        if values["from_on"] not in taken:
            return []
        return [("from_on", tr("Đã ghi từ ngày này rồi; muốn thay, hãy mở dòng ấy ra sửa."))]

    return check


def day_has_moved(own: date | None) -> Callable[[Mapping[str, Any]], Told]:
    """Return the doubt of a form that mends the step begun on `own`: with another day it is one more step."""

    def doubts(values: Mapping[str, Any]) -> Told:
        if own is None or values["from_on"] in (None, own):
            return []
        return [("from_on", tr("Ngày khác: sẽ ghi thêm một dòng mới, dòng từ {day} vẫn còn.").format(day=format_date(own)))]

    return doubts
