"""What the builders of the demo share: the file, the chance, the years, and who is who."""

import datetime
import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from lmhtx_desktop.app.demo.invented import Invented
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.store.datafile import DataFile

#: The day on which the demo office works.
DEMO_DAY = datetime.date(2026, 11, 20)
CarryOut = Callable[[Callable[[Any, Any], Done], Any, datetime.date], Done]
#: The demo's history is written in office hours, an act every so often.
_HANOI = datetime.timezone(datetime.timedelta(hours=7))
_OPENS, _OPEN_FOR, _PACE = datetime.time(8), datetime.timedelta(hours=8), datetime.timedelta(seconds=97)


@dataclass
class Office:
    """The demo office under construction.

    Attributes:
        file: its data file. chance: the only source of randomness. years: years of history. province: its
            code. size: how many organisations. invented: the organisations. ids: their ids, in the same order.
    """

    file: DataFile
    chance: random.Random
    years: range
    province: str
    size: int
    invented: list[Invented] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    _acts: Counter[datetime.date] = field(default_factory=Counter)

    @property
    def opened(self) -> datetime.date:
        """The first day of the office with the program."""
        return datetime.date(self.years[0], 1, 2)

    @contextmanager
    def at_work(self) -> Iterator[CarryOut]:
        """Hand out ``carry_out(command, order, on)`` inside one transaction; the history bears the day `on`."""
        with self.file.carrying_out_many() as carry_out:
            yield lambda command, order, on: carry_out(command, order, on, self._moment(on))

    def look_back(self, command: Callable[[Any, Any], Done], order: Any, on: datetime.date) -> Done:
        """Carry out what only today's knowledge allows (units of a later reform, lists of past years), as if noted on the day `on`."""
        with self.file.carrying_out_many() as carry_out:
            return carry_out(command, order, DEMO_DAY, self._moment(on))

    def _moment(self, day: datetime.date) -> datetime.datetime:
        """Return when the next act of `day` is noted; what was prepared before the office had the program, on its first day."""
        day = max(day, self.opened)
        passed = min(self._acts[day] * _PACE, _OPEN_FOR)
        self._acts[day] += 1
        return datetime.datetime.combine(day, _OPENS, _HANOI) + passed

    def day_in(self, year: int, first_month: int = 1, last_month: int = 12) -> datetime.date:
        """Choose a working day in `year`, never after the demo's day."""
        day = datetime.date(year, self.chance.randint(first_month, last_month), self.chance.randint(1, 28))
        day -= datetime.timedelta(days=max(0, day.weekday() - 4))
        return min(day, DEMO_DAY)
