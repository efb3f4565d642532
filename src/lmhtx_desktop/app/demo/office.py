"""What the builders of the demo share: the file, the chance, the years, and who is who."""

import datetime
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from lmhtx_desktop.app.demo.invented import Invented
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.store.datafile import DataFile

#: The day on which the demo office works.
DEMO_DAY = datetime.date(2026, 11, 20)
CarryOut = Callable[[Callable[[Any, Any], Done], Any, datetime.date | None], Done]


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

    @contextmanager
    def at_work(self) -> Iterator[CarryOut]:
        """Hand out ``carry_out(command, order, on)`` inside one transaction."""
        with self.file.carrying_out_many() as carry_out:
            yield carry_out

    def day_in(self, year: int, first_month: int = 1, last_month: int = 12) -> datetime.date:
        """Choose a working day in `year`, never after the demo's day."""
        day = datetime.date(year, self.chance.randint(first_month, last_month), self.chance.randint(1, 28))
        day -= datetime.timedelta(days=max(0, day.weekday() - 4))
        return min(day, DEMO_DAY)
