"""Where the money for a class or an event comes from, split as forms LM-03 and LM-04 ask for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import Dong


class Source(StrEnum):
    """A source of funds; the value is what the data file keeps."""

    NSTW = "NSTW"
    NSDP = "NSDP"
    FEE = "FEE"
    SPONSOR = "SPONSOR"
    TUITION = "TUITION"


SOURCE_NAMES: dict[Source, str] = {
    Source.NSTW: mark("Ngân sách trung ương"),
    Source.NSDP: mark("Ngân sách địa phương"),
    Source.FEE: mark("Hội phí"),
    Source.SPONSOR: mark("Tài trợ"),
    Source.TUITION: mark("Học phí, người dự đóng góp"),
}


@dataclass(frozen=True)
class CostLine:
    """Money of one source: what was planned and what was settled, in đồng; None where not recorded."""

    source: Source
    budget: Dong | None = None
    settled: Dong | None = None


def check_costs(lines: Sequence[CostLine]) -> None:
    """See that each source stands once and no amount is negative.

    Raises:
        RuleBroken: field ``budget_nstw``, ``settled_nstw`` …: the kind of amount and its source.
    """
    seen: set[Source] = set()
    for line in lines:
        if line.source in seen:
            raise RuleBroken("lines", tr("Nguồn “{source}” được ghi hai lần.").format(source=tr(SOURCE_NAMES[line.source])))
        seen.add(line.source)
        for name, amount in (("budget", line.budget), ("settled", line.settled)):
            if amount is not None and amount < 0:
                raise RuleBroken(f"{name}_{line.source.lower()}", tr("Kinh phí không thể là số âm."))


def add_recorded(amounts: Iterable[Dong | None]) -> Dong | None:
    """Add the amounts that are recorded; None where not a single one is."""
    recorded = [amount for amount in amounts if amount is not None]
    return sum(recorded) if recorded else None
