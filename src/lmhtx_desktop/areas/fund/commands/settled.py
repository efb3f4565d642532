"""What was settled stays settled: acts that change the interest of the past are refused where a contract closed since would owe again."""

import datetime
from collections.abc import Sequence

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_files
from lmhtx_desktop.areas.fund.commands.sources import refuse_overdrawn
from lmhtx_desktop.areas.fund.exchange import refuse_excess
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work

_BATCH = 500


def refuse_upset(work: Work, loans: Sequence[int], field: str, sentence: str) -> None:
    """Refuse what was just done where it leaves one of these loans closed but owing, a receipt too large, or a source of capital short.

    `sentence` says of the contract `{number}` closed on `{day}` that it would owe, and what to do.

    Raises:
        RuleBroken: at `field`.
    """
    work.session.flush()
    touched: set[int | None] = set()
    for start in range(0, len(loans), _BATCH):
        work.step(start, len(loans))
        for file in loan_files(work.session.connection(), loans[start : start + _BATCH]).values():
            _refuse_owing(file, work.today, field, sentence)
            touched.add(file.contract.source_id)
    refuse_overdrawn(work, touched, field)


def _refuse_owing(file: LoanFile, today: datetime.date, field: str, sentence: str) -> None:
    if not file.facts.lent:
        return
    position = file.on(today)
    if file.contract.closed_on is not None and not position.is_settled:
        raise RuleBroken(field, sentence.format(number=file.contract.contract_number, day=format_date(file.contract.closed_on)))
    try:
        refuse_excess(position)
    except RuleBroken as broken:
        raise RuleBroken(field, tr("Hợp đồng {number}: {sentence}").format(
            number=file.contract.contract_number, sentence=broken.sentence)) from broken  # fmt: skip
