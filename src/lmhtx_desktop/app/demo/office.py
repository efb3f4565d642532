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


class Clock:
    """The clock on the demo office's wall: asked for the moment, it goes on a little.

    Attributes:
        day: the day it shows; never before `opened`, the first day of the office with the program.
    """

    def __init__(self, opened: datetime.date) -> None:
        self.opened = opened
        self.day = DEMO_DAY
        self._acts: Counter[datetime.date] = Counter()

    def __call__(self) -> datetime.datetime:
        """Return when the next act of the day is noted."""
        day = max(self.day, self.opened)
        passed = min(self._acts[day] * _PACE, _OPEN_FOR)
        self._acts[day] += 1
        return datetime.datetime.combine(day, _OPENS, _HANOI) + passed

    @contextmanager
    def set_to(self, day: datetime.date) -> Iterator[None]:
        """Let it show another day for a while."""
        kept, self.day = self.day, day
        try:
            yield
        finally:
            self.day = kept


@dataclass
class Office:
    """The demo office under construction.

    Attributes:
        file: its data file. clock: what its history is written by. chance: the only source of randomness. years: years of history. province: its
            code. size: how many organisations. invented: the organisations. ids: their ids, in the same order.
    """

    file: DataFile
    clock: Clock
    chance: random.Random
    years: range
    province: str
    size: int
    invented: list[Invented] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)

    @property
    def opened(self) -> datetime.date:
        """The first day of the office with the program."""
        return self.clock.opened

    @contextmanager
    def at_work(self) -> Iterator[CarryOut]:
        """Hand out ``carry_out(command, order, on)`` inside one transaction; the history bears the day `on`."""
        with self.file.carrying_out_many() as carry_out:

            def on_its_day(command: Callable[[Any, Any], Done], order: Any, on: datetime.date) -> Done:
                with self.clock.set_to(on):
                    return carry_out(command, order, on)

            yield on_its_day

    def look_back(self, command: Callable[[Any, Any], Done], order: Any, on: datetime.date) -> Done:
        """Carry out what only today's knowledge allows (units of a later reform, lists of past years), as if noted on the day `on`."""
        with self.clock.set_to(on):
            return self.file.carry_out(command, order)

    def day_in(self, year: int, first_month: int = 1, last_month: int = 12) -> datetime.date:
        """Choose a working day in `year`, never after the demo's day."""
        day = datetime.date(year, self.chance.randint(first_month, last_month), self.chance.randint(1, 28))
        day -= datetime.timedelta(days=max(0, day.weekday() - 4))
        return min(day, DEMO_DAY)
