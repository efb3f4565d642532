"""The loan book: contracts with their dated facts, read in a handful of queries and ready to be asked about any day.

Commands and queries both stand on it, so that a dialog's preview, a list and a check never disagree.
"""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, select

from lmhtx_desktop.areas.fund.book.capital import capital_on
from lmhtx_desktop.areas.fund.book.folders import Pledge, keys_of_customer, missing_before_money, pledges_of, related_customers
from lmhtx_desktop.areas.fund.book.products import decided_changes
from lmhtx_desktop.areas.fund.book.rates import groups_on
from lmhtx_desktop.areas.fund.book.sources import entrusted_ids, flows_of, last_day, sources
from lmhtx_desktop.areas.fund.records import (
    Loan,
    LoanAmendment,
    LoanAmendmentRow,
    LoanDisbursement,
    LoanGroupDecision,
    LoanHoliday,
    LoanOpening,
    LoanReceipt,
    LoanRow,
    LoanWriteOff,
)
from lmhtx_desktop.areas.fund.rules.checks import Disbursing
from lmhtx_desktop.areas.fund.rules.classify import DebtGroup, classify, provision
from lmhtx_desktop.areas.fund.rules.facts import Chosen, Early, Facts, Lent, Opening, Paid, RateChange, Replan
from lmhtx_desktop.areas.fund.rules.folders import are_related
from lmhtx_desktop.areas.fund.rules.products import read_order
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.sources import Flow, lowest
from lmhtx_desktop.areas.fund.rules.status import LoanStatus, status_of
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, CustomRow, DayCount, LoanTerms, Plan
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold

_loan = Loan.__table__.c
_BATCH = 500


@dataclass(frozen=True)
class Contract:
    """A contract as it stands in the book; columns of the `loan` table."""

    id: int
    fund_id: int
    contract_number: str
    signed_on: datetime.date
    borrower_kind: str
    borrower_name: str
    sort_key: str
    search_text: str
    approved_amount: Dong
    planned_on: datetime.date
    months: int
    annual_rate_percent: Decimal
    plan: str
    day_count: str
    principal_every_months: int
    principal_grace_months: int
    interest_every_months: int
    round_to: Dong
    business_day: str
    overdue_rate_factor: Decimal
    late_interest_percent: Decimal
    pay_day: int | None
    organisation_id: int | None
    borrower_id_number: str | None
    borrower_address: str | None
    borrower_phone: str | None
    sector: str | None
    related_group: str | None
    application_id: int | None
    purpose: str | None
    project_total: Dong | None
    own_capital: Dong | None
    collateral: str | None
    collateral_deducted: Dong | None
    source_id: int | None
    product_id: int | None
    rate_by_decision: bool
    order_on_time: str
    order_overdue: str
    closed_on: datetime.date | None
    cancelled_on: datetime.date | None
    end_note: str | None

    @property
    def customer(self) -> str:
        """What makes two contracts the same customer's: the organisation, the identity number, or at least the name."""
        if self.organisation_id is not None:
            return f"organisation {self.organisation_id}"
        return self.borrower_id_number or fold(self.borrower_name)

    @property
    def keys(self) -> frozenset[str]:
        """By what the customer is found among the related persons of others."""
        return keys_of_customer(self.organisation_id, self.borrower_id_number, self.borrower_name)


@dataclass(frozen=True)
class Decision:
    """A debt group set higher by decision; in force from `decided_on` to `ends_on` (None: until replaced)."""

    id: int
    decided_on: datetime.date
    debt_group: int
    number: str
    reason: str
    ends_on: datetime.date | None


@dataclass(frozen=True)
class Amendment:
    """An annex in force: the contract changed from `effective_on` on by a new rate, or by a `replan`."""

    id: int
    kind: str
    number: str
    signed_on: datetime.date
    effective_on: datetime.date
    reason: str
    change: RateChange | Replan


@dataclass(frozen=True)
class LoanFile:
    """A contract and everything that happened to it; `entrusted`: it is drawn on capital the fund does not answer for."""

    contract: Contract
    terms: LoanTerms
    facts: Facts
    decisions: tuple[Decision, ...]
    amendments: tuple[Amendment, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    entrusted: bool = False

    def on(self, day: datetime.date) -> Position:
        """Return where the loan stands at the end of `day`."""
        return stand(self.terms, self.facts, day)

    def group(self, position: Position) -> DebtGroup | None:
        """Return the debt group on the day of `position`; None where nothing is owed."""
        if not position.lent or position.is_settled or position.written_off:
            return None
        day = position.as_of
        in_force = [each for each in self.decisions if each.decided_on <= day and (each.ends_on is None or day <= each.ends_on)]
        decided = max(in_force, key=lambda each: (each.decided_on, each.debt_group)).debt_group if in_force else None
        return classify(position.overdue_days, groups_on(day), decided, position.restructured)

    def status(self, position: Position) -> LoanStatus:
        """Return the contract's status on the day of `position`."""
        return status_of(position, closed_on=self.contract.closed_on, cancelled_on=self.contract.cancelled_on)

    def deducted(self, day: datetime.date) -> Dong:
        """Return the value of collateral taken off before provisions on `day`.

        It is as the contract says until the folder's first asset is pledged; from then on the assets tell.
        """
        if any(pledge.pledged_on <= day for pledge in self.pledges):
            return sum(pledge.deducted or 0 for pledge in self.pledges if pledge.holds_on(day))
        return self.contract.collateral_deducted or 0

    def provision(self, position: Position, group: DebtGroup) -> Dong:
        """Return the specific provision on the day of `position`; entrusted capital bears none (NĐ 45/2021 Đ.28.2)."""
        if self.entrusted:
            return 0
        return provision(group, position.outstanding_principal, self.deducted(position.as_of))


def loan_files(connection: Connection, ids: Collection[int] | None = None) -> dict[int, LoanFile]:
    """Read loans with their facts, by id; without `ids` the whole book. Voided vouchers count on no day."""
    if ids is not None and not ids:
        return {}
    holidays = frozenset(connection.execute(select(LoanHoliday.day)).scalars())
    found: dict[int, LoanFile] = {}
    for batch in _batches(ids):
        found |= _read(connection, batch, holidays)
    return found


def loan_file(connection: Connection, loan_id: int) -> LoanFile | None:
    """Read one loan, or None where there is no such loan."""
    return loan_files(connection, [loan_id]).get(loan_id)


def _batches(ids: Collection[int] | None) -> Iterator[list[int] | None]:
    if ids is None:
        yield None
        return
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _BATCH):
        yield wanted[start : start + _BATCH]


def _read(connection: Connection, ids: list[int] | None, holidays: frozenset[datetime.date]) -> dict[int, LoanFile]:
    def rows(query: Any, column: Any) -> Any:
        return connection.execute(query if ids is None else query.where(column.in_(ids))).all()

    lent: dict[int, list[Lent]] = defaultdict(list)
    out = LoanDisbursement.__table__.c
    for loan_id, on, amount in rows(
        select(out.loan_id, out.paid_on, out.amount).where(out.voided_on.is_(None)).order_by(out.id), out.loan_id
    ):
        lent[loan_id].append(Lent(on, amount))
    paid: dict[int, list[Paid]] = defaultdict(list)
    into = LoanReceipt.__table__.c
    query = select(
        into.loan_id, into.received_on, into.amount, into.early, into.id, into.chosen_principal, into.chosen_interest,
        into.chosen_overdue_interest, into.chosen_late_interest,
    ).where(into.voided_on.is_(None)).order_by(into.id)  # fmt: skip
    for loan_id, on, amount, early, key, *parts in rows(query, into.loan_id):
        chosen = Chosen(*(part or 0 for part in parts)) if any(part is not None for part in parts) else None
        paid[loan_id].append(Paid(on, amount, Early(early) if early else None, key, chosen))
    typed: dict[int, list[CustomRow]] = defaultdict(list)
    row = LoanRow.__table__.c
    for loan_id, due_on, principal in rows(select(row.loan_id, row.due_on, row.principal).order_by(row.due_on), row.loan_id):
        typed[loan_id].append(CustomRow(due_on, principal))
    decisions: dict[int, list[Decision]] = defaultdict(list)
    made = LoanGroupDecision.__table__.c
    query = select(made.loan_id, made.id, made.decided_on, made.debt_group, made.number, made.reason, made.ends_on).order_by(
        made.decided_on
    )
    for loan_id, *values in rows(query, made.loan_id):
        decisions[loan_id].append(Decision(*values))
    amendments = _amendments(connection, ids)
    off = LoanWriteOff.__table__.c
    written_off = dict(tuple(each) for each in rows(select(off.loan_id, off.written_off_on), off.loan_id))
    told = LoanOpening.__table__.c
    old = rows(select(told.loan_id, told.opened_on, told.principal_repaid, told.interest_repaid, told.early), told.loan_id)
    openings = {loan_id: Opening(on, principal, interest, Early(early)) for loan_id, on, principal, interest, early in old}
    found = {}
    entrusted, decided = entrusted_ids(connection), decided_changes(connection)
    contracts = [Contract(**each._mapping) for each in rows(select(Loan.__table__).order_by(_loan.sort_key, _loan.id), _loan.id)]
    pledges = pledges_of(connection, {each.application_id for each in contracts if each.application_id is not None})
    for contract in contracts:
        loan_id = contract.id
        found[loan_id] = LoanFile(
            contract, terms_of(contract, tuple(typed.get(loan_id, ())), holidays),
            Facts(
                tuple(lent.get(loan_id, ())), tuple(paid.get(loan_id, ())), written_off.get(loan_id),
                rate_changes(tuple(each.change for each in amendments.get(loan_id, ()) if isinstance(each.change, RateChange)),
                             _decided_for(contract, decided)),
                tuple(each.change for each in amendments.get(loan_id, ()) if isinstance(each.change, Replan)),
                openings.get(loan_id),
            ),
            tuple(decisions.get(loan_id, ())), tuple(amendments.get(loan_id, ())),
            tuple(pledges.get(contract.application_id or 0, ())), contract.source_id in entrusted,
        )  # fmt: skip
    return found


def _decided_for(contract: Contract, decided: Mapping[int, Collection[RateChange]]) -> list[RateChange]:
    """Return the rates decided after a contract was signed that it follows."""
    if not contract.rate_by_decision or contract.product_id is None:
        return []
    return [change for change in decided.get(contract.product_id, ()) if change.on > contract.signed_on]


def rate_changes(agreed: Collection[RateChange], decided: Collection[RateChange] = ()) -> tuple[RateChange, ...]:
    """Put together the new rates `agreed` by annex and those `decided` for the product; of one day, what was agreed counts."""
    return tuple(sorted(({each.on: each for each in decided} | {each.on: each for each in agreed}).values()))


def _amendments(connection: Connection, ids: list[int] | None) -> dict[int, list[Amendment]]:
    """Read the annexes in force, by loan and in the order they take effect."""
    of, row = LoanAmendment.__table__.c, LoanAmendmentRow.__table__.c
    mine = (of.voided_on.is_(None), *(() if ids is None else (of.loan_id.in_(ids),)))
    rows: dict[int, list[CustomRow]] = defaultdict(list)
    query = select(row.amendment_id, row.due_on, row.principal).join(LoanAmendment, of.id == row.amendment_id).where(*mine)
    for amendment_id, due_on, principal in connection.execute(query.order_by(row.due_on)):
        rows[amendment_id].append(CustomRow(due_on, principal))
    found: dict[int, list[Amendment]] = defaultdict(list)
    for each in connection.execute(select(LoanAmendment.__table__).where(*mine).order_by(of.effective_on, of.id)):
        change: RateChange | Replan
        if each.annual_rate_percent is not None:
            change = RateChange(each.effective_on, each.annual_rate_percent)
        else:
            change = Replan(each.effective_on, tuple(rows[each.id]), bool(each.takes_overdue), each.interest_on)
        found[each.loan_id].append(Amendment(each.id, each.kind, each.number, each.signed_on, each.effective_on, each.reason, change))
    return found


def terms_of(contract: Contract, rows: tuple[CustomRow, ...], holidays: frozenset[datetime.date]) -> LoanTerms:
    """Return the terms of a contract; until money leaves, for the approved amount on the planned day."""
    business_day = BusinessDay(contract.business_day)
    return LoanTerms(
        principal=contract.approved_amount, disbursed_on=contract.planned_on, months=contract.months,
        annual_rate_percent=contract.annual_rate_percent, plan=Plan(contract.plan), day_count=DayCount(contract.day_count),
        pay_day=contract.pay_day, principal_every_months=contract.principal_every_months,
        principal_grace_months=contract.principal_grace_months, interest_every_months=contract.interest_every_months,
        round_to=contract.round_to, business_day=business_day,
        holidays=holidays if business_day is BusinessDay.NEXT else frozenset(), overdue_rate_factor=contract.overdue_rate_factor,
        late_interest_percent=contract.late_interest_percent, custom_rows=rows,
        order_on_time=read_order(contract.order_on_time), order_overdue=read_order(contract.order_overdue),
    )  # fmt: skip


def source_flows(
    connection: Connection, ids: Collection[int], until: datetime.date, files: Collection[LoanFile] | None = None
) -> dict[int, list[Flow]]:
    """Return what moved the money of these sources up to the end of `until`; `files` is the book where it has been read already."""
    if files is None:
        loans = connection.execute(select(_loan.id).where(_loan.source_id.in_(ids))).scalars().all()
        files = loan_files(connection, loans).values()
    return flows_of(connection, ids, ((file.contract.source_id, file.terms, file.facts) for file in files), until)


def what_is_known(connection: Connection, file: LoanFile, day: datetime.date, amount: Dong, *, no_bad_debt: bool) -> Disbursing:
    """Gather what the checks before a disbursement look at: all loans of the fund as they stand on `day`."""
    contract = file.contract
    capital = capital_on(connection, contract.fund_id, day)
    named = related_customers(connection)
    own = related = total = 0
    book = loan_files(connection).values()
    for other in book:
        if other.contract.fund_id != contract.fund_id:
            continue
        owed = other.on(day).outstanding_principal
        total += owed
        if other.contract.customer == contract.customer:
            own += owed
            related += owed
        elif _are_related(contract, other.contract, named):
            related += owed
    source = next((each for each in sources(connection) if each.id == contract.source_id), None)
    left = None
    if source is not None:
        left = lowest(source_flows(connection, [source.id], last_day(connection, day), book)[source.id], day)
    return Disbursing(
        amount=amount, approved=contract.approved_amount, lent_before=sum(fact.amount for fact in file.facts.lent),
        project_total=contract.project_total, own_capital=contract.own_capital, no_bad_debt=no_bad_debt, customer_outstanding=own,
        related_outstanding=related, real_charter_capital=capital.real if capital else None, fund_outstanding=total,
        source=source.name if source else "", source_left=left, missing_papers=missing_before_money(connection, contract.application_id),
    )  # fmt: skip


def files_related(connection: Connection, ones: Collection[LoanFile], files: Collection[LoanFile]) -> dict[int, set[int]]:
    """Return for each of `ones` the loans among `files` of its customer's related persons (NĐ 45/2021 Đ.23.2.b), by loan."""
    named = related_customers(connection)
    return {
        one.contract.id: {
            other.contract.id
            for other in files
            if other.contract.customer != one.contract.customer and _are_related(one.contract, other.contract, named)
        }
        for one in ones
    }


def _are_related(one: Contract, other: Contract, named: Mapping[int, frozenset[str]]) -> bool:
    """Whether two customers are related persons: of one group by name, or one is named in the folder of the other."""
    group = fold(one.related_group or "")
    if group and fold(other.related_group or "") == group:
        return True
    nobody: frozenset[str] = frozenset()
    return are_related(one.keys, other.keys, named.get(one.application_id or 0, nobody), named.get(other.application_id or 0, nobody))
