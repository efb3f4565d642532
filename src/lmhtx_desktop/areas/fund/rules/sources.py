"""The money of a source of capital, day by day: what came in and went back, what was lent and what was collected."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from lmhtx_desktop.kernel.money import Dong


class FlowKind(StrEnum):
    """What moves a source's money: received and collected add to it, returned and lent take from it."""

    RECEIVED = "received"
    RETURNED = "returned"
    LENT = "lent"
    COLLECTED = "collected"


_SIGNS = {FlowKind.RECEIVED: 1, FlowKind.RETURNED: -1, FlowKind.LENT: -1, FlowKind.COLLECTED: 1}
_OPPOSITES = {
    FlowKind.RECEIVED: FlowKind.RETURNED, FlowKind.RETURNED: FlowKind.RECEIVED, FlowKind.LENT: FlowKind.COLLECTED, FlowKind.COLLECTED: FlowKind.LENT,
}  # fmt: skip


class Flow(NamedTuple):
    """One movement; `amount` in đồng, not negative. Only the principal of what borrowers pay comes back to a source."""

    on: date
    kind: FlowKind
    amount: Dong

    @property
    def change(self) -> Dong:
        """What it adds to the money left."""
        return _SIGNS[self.kind] * self.amount


@dataclass(frozen=True)
class SourceMoney:
    """A source at the end of a day, in đồng."""

    received: Dong = 0
    returned: Dong = 0
    lent: Dong = 0
    collected: Dong = 0

    @property
    def left(self) -> Dong:
        """Money that can be lent: received − returned − lent + collected."""
        return self.received - self.returned - self.lent + self.collected

    @property
    def out(self) -> Dong:
        """Principal lent from the source and not collected yet."""
        return self.lent - self.collected

    def __add__(self, other: "SourceMoney") -> "SourceMoney":
        return SourceMoney(
            self.received + other.received, self.returned + other.returned, self.lent + other.lent, self.collected + other.collected
        )


def money_on(flows: Iterable[Flow], day: date) -> SourceMoney:
    """Return what stands at the end of `day`."""
    sums: dict[str, Dong] = defaultdict(int)
    for flow in flows:
        if flow.on <= day:
            sums[flow.kind] += flow.amount
    return SourceMoney(**sums)


def takes_nothing(before: Iterable[Flow], after: Sequence[Flow]) -> bool:
    """Whether at the end of no day less is left by the movements `after` than by those `before`."""
    return lowest([*after, *(Flow(flow.on, _OPPOSITES[flow.kind], flow.amount) for flow in before)])[1] >= 0


def lowest(flows: Sequence[Flow], first: date = date.min) -> tuple[date, Dong]:
    """Return the day from `first` on at whose end the least money is left, and that money; the earliest of several such days.

    Days on which nothing moves are as the day before; so `first` itself counts too.
    """
    changes: dict[date, Dong] = defaultdict(int)
    for flow in flows:
        changes[max(flow.on, first)] += flow.change
    changes[first] += 0
    left, found = 0, None
    for day in sorted(changes):
        left += changes[day]
        if found is None or left < found[1]:
            found = (day, left)
    assert found is not None
    return found
