"""Small histories of two funds, keyed through the commands over a real file, and all that the books say of them.

An act is drawn as a plain tuple and becomes an order of the commands when it is keyed; what a command refuses did not happen.
"""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import strategies as st
from sqlalchemy import func, select

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_files, source_flows
from lmhtx_desktop.areas.fund.book.sources import sources
from lmhtx_desktop.areas.fund.indicators.loans import SOURCE
from lmhtx_desktop.areas.fund.loan_list import LOANS
from lmhtx_desktop.areas.fund.queries.classified import classified
from lmhtx_desktop.areas.fund.queries.ledger import ledger
from lmhtx_desktop.areas.fund.rules.amend import postponed, spread, to_plan
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.store.datafile import DataFile, Reading
from lmhtx_desktop.store.tables import Record

DAY = datetime.date
NIGHT = datetime.timedelta(days=1)
FIRST, LAST = DAY(2026, 1, 5), DAY(2026, 11, 22)
MILLION = 10**6
#: What may happen; the commoner things more often.
KINDS = (
    "lend", "lend", "receive", "receive", "receive", "receive", "fewer", "smaller", "chosen", "collect", "rate", "adjust", "extend", "decide_rate",
    "group", "write_off", "in", "out", "capital", "holiday",
)  # fmt: skip


class Drawn(NamedTuple):
    """Something that may happen on a day: to which loan or source, how much of what is there (percent), how."""

    kind: str
    on: datetime.date
    who: int
    share: int
    way: int


def acts(least: int = 6, most: int = 22) -> st.SearchStrategy[list[Drawn]]:
    """Draw what may happen, in the order of its days."""
    later = st.integers(0, (LAST - FIRST).days).map(lambda days: FIRST + days * NIGHT)
    lent = [
        st.builds(Drawn, st.just("lend"), st.dates(FIRST, FIRST + 40 * NIGHT), st.just(who), st.just(60), st.integers(0, 3))
        for who in range(4)
    ]
    one = st.builds(Drawn, st.sampled_from(KINDS), later, st.integers(0, 3), st.integers(1, 100), st.integers(0, 3))
    drawn = st.tuples(st.tuples(*lent), st.lists(one, min_size=least, max_size=most))
    return drawn.map(lambda parts: sorted([*parts[0], *parts[1]], key=lambda each: each.on))


class Keyed(NamedTuple):
    """An order as it was accepted, and the day of what it tells."""

    on: datetime.date
    command: Callable[..., Any]
    order: Any


@dataclass
class World:
    """A file with two funds, their sources, a product by decision, and four contracts under which no money left yet."""

    data: DataFile
    funds: list[int] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    loans: list[int] = field(default_factory=list)
    product: int = 0

    def carry_out(self, command: Callable[..., Any], order: Any) -> int:
        """Return the id of what was done."""
        done = self.data.carry_out(command, order)
        return done.id or 0

    def try_out(self, command: Callable[..., Any], order: Any) -> bool:
        """Return whether it was accepted."""
        try:
            self.data.carry_out(command, order)
        except RuleBroken:
            return False
        return True

    def last(self, table: str) -> int:
        """Return the newest id of a table."""
        return int(self.data.ask(lambda reading: reading.connection.execute(select(func.max(Record.metadata.tables[table].c.id))).scalar()))

    def file(self, loan: int) -> LoanFile:
        """Return a loan as it stands in the file now."""
        return self.data.ask(lambda reading: loan_files(reading.connection, [loan]))[loan]

    def position(self, loan: int, on: datetime.date) -> Position:
        """Return where a loan stands at the end of a day."""
        return self.file(loan).on(on)

    def key(self, drawn: Drawn, place: int) -> Keyed | None:
        """Carry out what was drawn; None where it cannot be."""
        try:
            command, order = self.order_of(drawn, place)
        except RuleBroken:
            return None
        return Keyed(drawn.on, command, order) if self.try_out(command, order) else None

    def order_of(self, drawn: Drawn, place: int) -> tuple[Callable[..., Any], Any]:
        """Return the order of what was drawn, as a person would write it knowing the books of now."""
        kind, on, who, share, way = drawn
        loan, source = self.loans[who], self.sources[who]
        file = self.file(loan)
        position = file.on(on)
        if kind == "lend":
            left = file.contract.approved_amount - sum(fact.amount for fact in file.facts.lent)
            amount = left if way < 3 or file.contract.plan == "custom" else left * share // 100
            return act.disburse_loan, act.DisburseLoan(loan, on, amount, no_bad_debt=True)
        if kind in ("receive", "fewer", "smaller"):
            amount = max(1, self._asked(position, way) * share // 60)
            return act.record_receipt, act.RecordReceipt(loan, on, amount, None if kind == "receive" else kind, same_again=True)
        if kind == "chosen":
            return act.record_receipt, self._chosen(loan, on, position, share)
        if kind == "collect":
            lines = [
                act.Collected(each, max(1, self._asked(self.position(each, on), 0) * share // 80), on, same_again=True)
                for each in self.loans[:2]
            ]
            total = sum(line.amount for line in lines)
            return act.post_collection, act.PostCollection(self.funds[0], on, len(lines), total, tuple(lines))
        if kind == "rate":
            return act.amend_loan, self._annex(loan, "rate", on, place, annual_rate_percent=Decimal(share) / 10)
        if kind in ("adjust", "extend"):
            return act.amend_loan, self._restructured(loan, kind, on, place, way)
        if kind == "decide_rate":
            return act.decide_rate, act.DecideRate(self.product, on, Decimal(share) / 10, f"{place}/QĐ")
        if kind == "group":
            ends = on + share * NIGHT if way else None
            return act.decide_group, act.DecideGroup(loan, on, 2 + way, f"{place}/QĐ", "Theo dõi", ends)
        if kind == "write_off":
            return act.write_off_loan, act.WriteOffLoan(loan, on, f"{place}/QĐ", "Phá sản")
        if kind in ("in", "out"):
            return act.move_capital, act.MoveCapital(source, kind.upper(), on, share * MILLION, f"{place}/CT")
        if kind == "capital":
            return act.record_capital, act.RecordCapital(self.funds[who % 2], on, (20_000 + share) * MILLION, share * MILLION)
        return act.set_holidays, act.SetHolidays(2026, ((on, "Nghỉ"),))

    def _asked(self, position: Position, way: int) -> int:
        """About what a borrower brings: the next instalment, what is demanded, all, or a round sum."""
        coming = position.coming[0].payment if position.coming else 0
        return (position.demanded + coming, position.demanded, position.settlement, 10 * MILLION)[way] or MILLION

    def _chosen(self, loan: int, on: datetime.date, position: Position, share: int) -> act.RecordReceipt:
        principal, interest = position.due_unpaid_principal * share // 100, position.due_unpaid_interest
        return act.RecordReceipt(
            loan, on, max(1, principal + interest), chosen_principal=principal, chosen_interest=interest, chosen_overdue_interest=0,
            chosen_late_interest=0, chosen_reason="Thỏa thuận", same_again=True,
        )  # fmt: skip

    def _annex(self, loan: int, kind: str, on: datetime.date, place: int, **more: Any) -> act.AmendLoan:
        return act.AmendLoan(loan=loan, kind=kind, number=f"PL{place}", signed_on=on, effective_on=on, reason="Mất mùa", **more)

    def _restructured(self, loan: int, kind: str, on: datetime.date, place: int, way: int) -> act.AmendLoan:
        file = self.file(loan)
        eve, takes_overdue = file.on(on - NIGHT), way % 2 == 0
        if not eve.outstanding_principal or not to_plan(eve, takes_overdue=takes_overdue):
            raise RuleBroken("rows", "")
        if kind == "extend":
            rows = postponed(eve, file.terms, 3, takes_overdue=takes_overdue)
        else:
            last = max([*(row.due_on for row in eve.coming), on])
            rows = spread(eve, file.terms, min(on + 20 * NIGHT, last), 1, 1, takes_overdue=takes_overdue)
        return self._annex(loan, kind, on, place, rows=rows, takes_overdue=takes_overdue, interest_on=rows[-1].due_on if way > 1 else None)


def found_world(data: DataFile) -> World:
    """Make the world in an empty file."""
    world = World(data)
    carry_out = world.carry_out
    htx = carry_out(register_organisation, RegisterOrganisation(name="HTX Nông nghiệp Tân Phú", kind="HTX", sector="NN"))
    lh = carry_out(register_organisation, RegisterOrganisation(name="Liên hiệp HTX Lúa gạo", kind="LHHTX", sector="TM"))
    for name in ("Quỹ tỉnh An Giang", "Quỹ tỉnh Kiên Giang (cũ)"):
        world.funds.append(carry_out(act.open_fund, act.OpenFund(name, "COMPANY", 20_000 * MILLION, capital_from=DAY(2020, 1, 1))))
    one, other = world.funds
    world.product = carry_out(act.open_product, act.OpenProduct(fund=one, name="Vay ngắn hạn"))
    terms = {"day_count": "actual/365", "round_to": 1, "business_day": "none", "overdue_rate_factor": Decimal("1.5"), "late_interest_percent": Decimal(10)}  # fmt: skip
    carry_out(act.set_product_terms, act.SetProductTerms(product=world.product, from_on=DAY(2020, 1, 1), rate_by_decision=True, **terms))
    carry_out(act.decide_rate, act.DecideRate(world.product, DAY(2020, 1, 1), Decimal(6), "00/QĐ"))
    common = {"signed_on": FIRST - NIGHT, "annual_rate_percent": Decimal(6), "project_total": 900 * MILLION, "own_capital": 300 * MILLION, "late_interest_percent": Decimal(10)}  # fmt: skip
    plain = {"fund_id": one, "contract_number": "02", "organisation_id": lh, "approved_amount": 80 * MILLION, "months": 5, "plan": "bullet"}
    unsourced = carry_out(
        act.grant_loan, act.GrantLoan(**(common | plain | {"interest_every_months": 2, "collateral_deducted": 30 * MILLION}))
    )
    for fund, kind, name in (
        (one, "BUDGET", "Ngân sách"),
        (one, "ENTRUSTED", "Ủy thác"),
        (other, "GRANT", "Tài trợ"),
        (other, "OTHER", "Khác"),
    ):
        source = carry_out(act.open_source, act.OpenSource(fund=fund, kind=kind, name=name))
        world.sources.append(source)
        carry_out(act.move_capital, act.MoveCapital(source, "IN", DAY(2025, 12, 20), 150 * MILLION, "01/CT"))
    budget, entrusted, grant, _ = world.sources
    person = {"borrower_kind": "PERSON", "borrower_name": "Lê Văn Tám", "sector": "NN"}
    for columns in (
        {"fund_id": one, "contract_number": "01", "organisation_id": htx, "approved_amount": 120 * MILLION, "months": 6, "round_to": 1, "source_id": budget, "product_id": world.product},
        {"fund_id": one, "contract_number": "03", **person, "approved_amount": 90 * MILLION, "months": 9, "plan": "annuity", "source_id": entrusted, "business_day": "next"},
        {"fund_id": other, "contract_number": "01", "organisation_id": htx, "approved_amount": 100 * MILLION, "months": 14, "principal_every_months": 3, "principal_grace_months": 2, "source_id": grant, "collateral_deducted": 40 * MILLION},
    ):  # fmt: skip
        world.loans.append(carry_out(act.grant_loan, act.GrantLoan(**(common | columns))))
    world.loans.insert(2, unsourced)
    return world


def story(world: World, drawn: Sequence[Drawn], places: Iterable[int] | None = None) -> list[Keyed]:
    """Key what was drawn, in order; return what was accepted."""
    numbers = range(len(drawn)) if places is None else places
    return [keyed for place, each in zip(numbers, drawn, strict=True) if (keyed := world.key(each, place)) is not None]


def books(data: DataFile, until: datetime.date = LAST) -> dict[Any, Any]:
    """Return all that the program says of every day up to `until`: loans, ledger, forms, sources, classification."""
    return data.ask(lambda reading: _books(reading, until))


#: What a position says that does not depend on voucher numbers.
_OF_POSITION = tuple(part.name for part in fields(Position) if part.name not in ("splits", "instalments", "coming"))


def _books(reading: Reading, until: datetime.date) -> dict[Any, Any]:
    said: dict[Any, Any] = {}
    days = [FIRST + step * NIGHT for step in range(0, (until - FIRST).days + 1, 9)] + [until]
    files = loan_files(reading.connection)
    for loan, file in files.items():
        for day in days if any(fact.on <= until for fact in file.facts.lent) else ():
            position = file.on(day)
            group = file.group(position)
            said["loan", loan, day] = (
                *(getattr(position, name) for name in _OF_POSITION), [(row.due_on, row.principal, row.interest) for row in position.coming],
                group and group.group, group and file.provision(position, group), str(file.status(position)),
            )  # fmt: skip
    for fund in (None, *{file.contract.fund_id for file in files.values()}):
        found = ledger(reading, FIRST, until, fund)
        said["ledger", fund] = [(day.on, day.moved, day.sums) for day in found.days]
        said["opening", fund] = found.opening
    flows = source_flows(reading.connection, [source.id for source in sources(reading.connection)], until)
    said["sources"] = {id: sorted(moved) for id, moved in flows.items() if moved}
    spans = [(DAY(2026, 1, 1), until)] + ([(DAY(2026, 4, 1), DAY(2026, 6, 30))] if until > DAY(2026, 6, 30) else [])
    for start, cutoff in spans:
        ask = Ask(start, cutoff, None)
        said["forms", start, cutoff] = {key: figure.amount for key, figure in SOURCE.answer(reading, list(SOURCE.indicators), ask).items()}
        said["lines", start, cutoff] = [(line.id, line.label, line.values) for line in SOURCE.lines(reading, LOANS, ask)]
        said["classified", cutoff] = [
            (each.contract.id, each.group.group, each.collateral, each.provision, each.interest_due, each.interest_off)
            for each in classified(reading.connection, cutoff)
        ]
    return said


def differences(one: dict[Any, Any], other: dict[Any, Any]) -> dict[Any, Any]:
    """Return what two books do not say alike; empty where they agree."""
    return {
        key: (one.get(key), other.get(key)) for key in [*one, *(key for key in other if key not in one)] if one.get(key) != other.get(key)
    }
