"""The duties every alliance has by law or habit, from ``resources/rates/calendar.toml``."""

import calendar
import datetime
import functools
import tomllib
from dataclasses import dataclass

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.manifest import Deadline
from lmhtx_desktop.kernel.resources import resource


@dataclass(frozen=True)
class Duty:
    """A duty with a fixed day: on `day` of each of `months` (a day past the month's end means its last day)."""

    day: int
    months: tuple[int, ...]
    title: str
    area: Area
    source: str


@functools.cache
def duties() -> tuple[Duty, ...]:
    """Return all duties of the file.

    Raises:
        ValueError: a day, month or area that cannot be; a fault of the file.
    """
    told = tomllib.loads(resource("rates", "calendar.toml").read_text("utf-8"))
    found = tuple(
        Duty(each["day"], tuple(each.get("months", range(1, 13))), each["title"], Area(each["area"]), each["source"])
        for each in told["duty"]
    )  # fmt: skip
    for duty in found:
        if not 1 <= duty.day <= 31 or not all(1 <= month <= 12 for month in duty.months) or not duty.source:
            raise ValueError(f"calendar.toml: impossible duty {duty.title!r}")
    return found


def calendar_deadlines(first: datetime.date, last: datetime.date) -> list[Deadline]:
    """List the duties that fall between two days, both included, soonest first."""
    found = []
    for year in range(first.year, last.year + 1):
        for duty in duties():
            for month in duty.months:
                day = datetime.date(year, month, min(duty.day, calendar.monthrange(year, month)[1]))
                if first <= day <= last:
                    found.append(Deadline(day, duty.title, duty.area))
    return sorted(found, key=lambda each: (each.on, each.title))
