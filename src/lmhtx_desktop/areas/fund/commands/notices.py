"""Notices to borrowers, many at once."""

import dataclasses
import datetime
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.commands.shared import not_in_future
from lmhtx_desktop.areas.fund.records import LoanNotice
from lmhtx_desktop.areas.fund.rules.notices import Notice, what_to_tell
from lmhtx_desktop.areas.fund.words.loan import NOTICE_NAMES
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class IssueNotices:
    """Notices of one kind for these loans, with figures of the end of `as_of`; a loan with nothing to tell of gets none."""

    loans: tuple[int, ...]
    kind: str
    as_of: datetime.date


def issue_notices(work: Work, order: IssueNotices) -> Done:
    """Number the notices and write them into the log; the id of what was done is that of the first.

    Raises:
        RuleBroken: ``kind``, ``as_of``, or none of the loans has anything to tell of (``loans``).
    """
    if order.kind not in tuple(Notice):
        raise RuleBroken("kind", tr("Hãy chọn loại thông báo."))
    not_in_future(order.as_of, work.today, "as_of")
    kind = Notice(order.kind)
    files = loan_files(work.session.connection(), order.loans)
    numbers: dict[int, int] = defaultdict(int)
    year = work.today.year
    query = select(LoanNotice.fund_id, func.max(LoanNotice.number)).where(LoanNotice.year == year).group_by(LoanNotice.fund_id)
    numbers.update({row[0]: row[1] for row in work.session.execute(query)})
    rows: list[dict[str, Any]] = []
    for loan in dict.fromkeys(order.loans):
        told = what_to_tell(kind, files[loan].on(order.as_of)) if loan in files else None
        if told is None:
            continue
        fund = files[loan].contract.fund_id
        numbers[fund] += 1
        rows.append({
            "fund_id": fund, "loan_id": loan, "kind": str(kind), "year": year, "number": numbers[fund], "made_on": work.today,
            "as_of": order.as_of, "due_on": told.due_on, "amount": told.amount,
        })  # fmt: skip
    if not rows:
        raise RuleBroken("loans", tr("Không khoản vay nào đã chọn có nợ để báo theo loại này."))
    ids = work.insert_many(LoanNotice, rows)
    sentence = tr("Lập {count} {kind}").format(count=len(rows), kind=tr(NOTICE_NAMES[kind]).lower())
    return dataclasses.replace(work.note("issue_notices", sentence, {Area.FUND}, undoable=False), id=ids[0])
