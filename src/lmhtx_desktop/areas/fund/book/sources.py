"""The sources of capital with everything that moved their money, ready to be asked about any day.

What borrowers repaid follows from replaying their loans, so a source's money is never stored. Commands, pages and checks stand on it.
"""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from lmhtx_desktop.areas.fund.records import FundSource, FundSourceMovement, LoanDisbursement, LoanReceipt
from lmhtx_desktop.areas.fund.rules.facts import Facts
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.sources import Flow, FlowKind
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.words.loan import ENTRUSTED

_source = FundSource.__table__.c
_movement = FundSourceMovement.__table__.c
#: A loan as far as its source is concerned: the source it is drawn on, its terms, what happened to it.
Drawn = tuple[int | None, LoanTerms, Facts]


@dataclass(frozen=True)
class Source:
    """A source of capital; `kind` is one of `words.SOURCE_NAMES`."""

    id: int
    fund_id: int
    kind: str
    name: str
    note: str | None

    @property
    def is_entrusted(self) -> bool:
        """Whether the fund lends it out without answering for it: such loans bear no provision (NĐ 45/2021 Đ.28.2)."""
        return self.kind == ENTRUSTED


def sources(connection: Connection, fund: int | None = None) -> list[Source]:
    """List the sources by name, of one fund or of all."""
    query = select(_source.id, _source.fund_id, _source.kind, _source.name, _source.note).order_by(_source.name, _source.id)
    return [Source(*row) for row in connection.execute(query if fund is None else query.where(_source.fund_id == fund))]


def entrusted_ids(connection: Connection) -> frozenset[int]:
    """Return the ids of the sources that are entrusted to the fund."""
    return frozenset(connection.execute(select(_source.id).where(_source.kind == ENTRUSTED)).scalars())


def flows_of(connection: Connection, ids: Collection[int], loans: Iterable[Drawn], until: datetime.date) -> dict[int, list[Flow]]:
    """Return what moved the money of these sources up to the end of `until`, by source; nothing of voided papers.

    `loans` of other sources are passed over.
    """
    found: dict[int, list[Flow]] = {id: [] for id in ids}
    query = select(_movement.source_id, _movement.moved_on, _movement.direction, _movement.amount).where(
        _movement.voided_on.is_(None), _movement.source_id.in_(ids), _movement.moved_on <= until
    )
    for source, on, direction, amount in connection.execute(query):
        found[source].append(Flow(on, FlowKind.RECEIVED if direction == "IN" else FlowKind.RETURNED, amount))
    for drawn_on, terms, facts in loans:
        if drawn_on in found and facts.lent:
            found[drawn_on].extend(flows_of_loan(terms, facts, until))
    return found


def flows_of_loan(terms: LoanTerms, facts: Facts, until: datetime.date) -> list[Flow]:
    """Return what one loan drew from its source and gave back to it up to the end of `until`."""
    collected: dict[datetime.date, int] = defaultdict(int)
    for split in stand(terms, facts, until).splits:
        collected[split.on] += split.principal
    lent = [Flow(fact.on, FlowKind.LENT, fact.amount) for fact in facts.lent if fact.on <= until]
    return lent + [Flow(on, FlowKind.COLLECTED, amount) for on, amount in collected.items() if amount]


def last_day(connection: Connection, today: datetime.date) -> datetime.date:
    """Return the last day anything happened: today, unless the calendar of the computer was set back."""
    columns = (_movement.moved_on, LoanDisbursement.__table__.c.paid_on, LoanReceipt.__table__.c.received_on)
    days: list[datetime.date | None] = [connection.execute(select(func.max(column))).scalar() for column in columns]
    return max([today, *(day for day in days if day is not None)])
