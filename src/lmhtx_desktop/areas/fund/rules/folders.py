"""The path of a loan folder: which step follows which, which days can be, which papers a step needs (NĐ 45/2021/NĐ-CP Đ.22, 26, 31)."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

#: Steps that are entered, in their order; and those that end a folder without a contract.
IN_ORDER = (Step.APPRAISED, Step.COUNCIL, Step.DECIDED)
ENDINGS = (Step.REFUSED, Step.WITHDRAWN)
#: The whole way of a folder that becomes a loan.
PATH = (
    Step.APPLIED, Step.APPRAISED, Step.COUNCIL, Step.DECIDED, Step.SIGNED, Step.LENT, Step.INSPECTED, Step.REPAID, Step.CLOSED,
)  # fmt: skip
#: Papers of these steps must be there before money leaves.
BEFORE_MONEY = (Step.APPLIED, Step.APPRAISED, Step.COUNCIL, Step.DECIDED, Step.SIGNED)


@dataclass(frozen=True)
class RequiredPaper:
    """A paper that a step needs. `borrowers`: only of these kinds (empty: all); `secured`: only where an asset secures the loan."""

    step: str
    name: str
    borrowers: tuple[str, ...] = ()
    secured: bool = False

    def fits(self, borrower_kind: str, *, secured: bool) -> bool:
        """Whether a folder of this kind of borrower needs it."""
        return (not self.borrowers or borrower_kind in self.borrowers) and (secured or not self.secured)


def check_step(
    kind: str, on: datetime.date, applied_on: datetime.date, known: Mapping[str, datetime.date], signed_on: datetime.date | None
) -> None:
    """Check that a step can be on that day. `known`: the other steps with their days; `signed_on`: of the contract made from the folder.

    Raises:
        RuleBroken: ``kind``: it cannot follow what is there; ``done_on``: the day is out of order.
    """
    step = Step(kind)
    ended = next((each for each in ENDINGS if each in known and each != step), None)
    if ended is not None:
        raise RuleBroken("kind", tr("Hồ sơ đã kết thúc ngày {day}: từ chối hoặc khách hàng rút.").format(day=format_date(known[ended])))
    if step in ENDINGS and signed_on is not None:
        raise RuleBroken("kind", tr("Hồ sơ đã ký hợp đồng ngày {day} nên không từ chối, rút được nữa.").format(day=format_date(signed_on)))
    if step is Step.REFUSED and Step.DECIDED in known:
        raise RuleBroken(
            "kind", tr("Đã có quyết định cho vay ngày {day}; hãy xóa bước ấy trước.").format(day=format_date(known[Step.DECIDED]))
        )
    if step is Step.COUNCIL and Step.APPRAISED not in known:
        raise RuleBroken("kind", tr("Hãy ghi bước thẩm định trước khi họp hội đồng."))
    if step is Step.DECIDED and Step.APPRAISED not in known:
        raise RuleBroken("kind", tr("Hãy ghi bước thẩm định trước khi quyết định cho vay."))
    _check_day(step, on, applied_on, known, signed_on)


def _check_day(
    step: Step, on: datetime.date, applied_on: datetime.date, known: Mapping[str, datetime.date], signed_on: datetime.date | None
) -> None:
    place = len(IN_ORDER) if step in ENDINGS else IN_ORDER.index(step)
    first = max([applied_on, *(known[each] for each in IN_ORDER[:place] if each in known)])
    if on < first:
        raise RuleBroken("done_on", tr("Ngày của bước này phải từ ngày {day} (bước trước) trở đi.").format(day=format_date(first)))
    after = [known[each] for each in IN_ORDER[place + 1 :] if each in known] + ([signed_on] if signed_on is not None else [])
    if after and on > min(after):
        raise RuleBroken("done_on", tr("Ngày của bước này không thể sau ngày {day} (bước sau).").format(day=format_date(min(after))))


def last_step(known: Mapping[str, object]) -> Step:
    """Return how far a folder without a contract is."""
    return next((step for step in (*ENDINGS, *reversed(IN_ORDER)) if step in known), Step.APPLIED)


def missing_papers(required: Sequence[RequiredPaper], received: Mapping[str, Sequence[str]], steps: Sequence[str]) -> list[RequiredPaper]:
    """Return the papers of `steps` that are required and were not received; `received` names them by step."""
    there = {(step, fold(name)) for step, names in received.items() for name in names}
    return [paper for paper in required if paper.step in steps and (paper.step, fold(paper.name)) not in there]


def are_related(own: frozenset[str], other: frozenset[str], related_to_own: frozenset[str], related_to_other: frozenset[str]) -> bool:
    """Whether two customers are related persons: either's folder names the other (Đ.23.2.b). All are keys of customers."""
    return bool(own & related_to_other or other & related_to_own)
