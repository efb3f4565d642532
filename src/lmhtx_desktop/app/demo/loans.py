"""The demo's fund: loans to cooperatives and their members, most repaid on time, some late, a few bad."""

import datetime
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from lmhtx_desktop.app.demo import fund_desk, fund_years
from lmhtx_desktop.app.demo.capital import bring_capital, offer, product_of, source_of
from lmhtx_desktop.app.demo.invented import person
from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.fund.commands import (
    AmendLoan,
    DisburseLoan,
    GrantLoan,
    OpenFund,
    RecordReceipt,
    amend_loan,
    disburse_loan,
    grant_loan,
    open_fund,
    record_receipt,
)
from lmhtx_desktop.areas.fund.rules.amend import postponed
from lmhtx_desktop.areas.fund.rules.facts import Facts, Lent, Paid
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms, Plan
from lmhtx_desktop.kernel.money import BILLION, MILLION, Dong

_PURPOSES = (
    "Mua máy gặt đập liên hợp", "Xây nhà sơ chế nông sản", "Mua vật tư đầu vụ", "Đầu tư hệ thống tưới", "Mua xe vận tải", "Nuôi thủy sản công nghệ cao",
)  # fmt: skip
_TERMS = (12, 18, 24, 36, 48)
#: How long the fund waits before it agrees to an extension.
_PATIENCE = datetime.timedelta(days=40)
#: No contract is signed before the fund is at work.
_FIRST_DAYS = datetime.timedelta(days=7)


@dataclass(frozen=True)
class _Lent:
    """A contract to be: its order, the day the money leaves, and the instalments the borrower will pay, with their days."""

    order: GrantLoan
    terms: LoanTerms
    payments: tuple[tuple[datetime.date, Dong], ...]

    @property
    def paid_on(self) -> datetime.date:
        """The day the money leaves."""
        return self.terms.disbursed_on

    @property
    def stopped_on(self) -> datetime.date | None:
        """The due date on which the borrower paid nothing any more; None of one who always paid."""
        return next((row.due_on for row in schedule(self.terms)[len(self.payments) :] if row.due_on + _PATIENCE < DEMO_DAY), None)


def build(office: Office) -> None:
    """Open the fund and keep its book: one loan for about eight organisations."""
    day = office.opened
    number = max(2, office.size // 8)
    capital = max(20, number * 2 // 3) * BILLION
    order = OpenFund(name="Quỹ Hỗ trợ phát triển hợp tác xã (mẫu)", model="COMPANY", charter_capital=capital, opened_on=day)
    fund = office.look_back(open_fund, order, day).id
    assert fund is not None
    sources, products = bring_capital(office, fund, capital, number, day), offer(office, fund, day)
    lent = [_invent(office, fund) for _ in range(number)]
    numbered = [
        replace(each, order=replace(
            each.order, contract_number=f"{place:03d}/{each.paid_on.year}/HĐTD", source_id=source_of(place, sources),
            product_id=product_of(each.order, products),
        ))
        for place, each in enumerate(sorted(lent, key=lambda each: each.paid_on), start=1)
    ]  # fmt: skip
    events = [(each.paid_on, 0, place, each.order.approved_amount) for place, each in enumerate(numbered)]
    events += [(day, 1, place, amount) for place, each in enumerate(numbered) for day, amount in each.payments]
    loans: dict[int, int] = {}
    with office.at_work() as carry_out:
        for day, kind, place, amount in sorted(events):
            if kind == 1:
                carry_out(record_receipt, RecordReceipt(loans[place], day, amount), day)
                continue
            granted = carry_out(grant_loan, numbered[place].order, day).id
            assert granted is not None
            loans[place] = granted
            carry_out(disburse_loan, DisburseLoan(loan=granted, paid_on=day, amount=amount, no_bad_debt=True), day)
        stopped = [(place, on) for place, each in enumerate(numbered) if (on := each.stopped_on) is not None]
        for number, (place, on) in enumerate(stopped[::2], start=1):
            day = on + _PATIENCE
            carry_out(amend_loan, _extension(loans[place], numbered[place], number, day), day)
    fund_desk.build(office, fund, products)
    fund_years.build(office, fund)


def _extension(loan: int, lent: _Lent, number: int, day: datetime.date) -> AmendLoan:
    """The annex by which a borrower who stopped paying gets half a year more."""
    paid = [Paid(on, amount, None, key) for key, (on, amount) in enumerate(lent.payments)]
    eve = stand(lent.terms, Facts([Lent(lent.paid_on, lent.terms.principal)], paid), day - datetime.timedelta(days=1))
    rows = postponed(eve, lent.terms, 6, takes_overdue=True)
    return AmendLoan(
        loan=loan, kind="extend", number=f"{number:02d}/PLHĐ", signed_on=day, effective_on=day, rows=rows, interest_on=rows[0].due_on,
        reason="Thiên tai làm mất mùa, có xác nhận của ủy ban nhân dân xã",
    )  # fmt: skip


def _invent(office: Office, fund: int) -> _Lent:
    chance = office.chance
    paid_on = max(office.day_in(chance.choice(office.years), 1, 10), office.opened + _FIRST_DAYS)
    months, rate = chance.choice(_TERMS), Decimal(chance.choice(("5.4", "6.0", "6.6", "7.2")))
    plan = chance.choices((Plan.EQUAL_PRINCIPAL, Plan.ANNUITY, Plan.BULLET), (75, 15, 10))[0]
    amount = chance.randrange(6, 50) * 25 * MILLION
    every = chance.choice((1, 1, 3)) if plan is Plan.EQUAL_PRINCIPAL else 1
    terms = LoanTerms(amount, paid_on, months, rate, plan=plan, round_to=1000, principal_every_months=every)
    order = GrantLoan(
        fund_id=fund, contract_number="", signed_on=paid_on - datetime.timedelta(days=3), approved_amount=amount, months=months,
        annual_rate_percent=rate, plan=plan.value, round_to=1000, principal_every_months=every, purpose=chance.choice(_PURPOSES),
        project_total=amount * 3 // 2, own_capital=amount // 2, collateral="Quyền sử dụng đất và tài sản gắn liền với đất",
        planned_on=paid_on, late_interest_percent=Decimal(10), **_borrower(office, paid_on),
    )  # fmt: skip
    return _Lent(order, terms, tuple(_payments(office, terms)))


def _borrower(office: Office, day: datetime.date) -> dict[str, Any]:
    """A cooperative that exists, or one of its members."""
    choices = [
        (one, id)
        for one, id in zip(office.invented, office.ids, strict=True)
        if one.facts["kind"] in ("HTX", "LHHTX") and one.facts["founded_on"] < day and one.facts["sector"] != "TD"
    ]
    if choices and office.chance.random() < 0.75:
        one, id = office.chance.choice(choices)
        return {"organisation_id": id, "borrower_kind": one.facts["kind"]}
    name, _ = person(office.chance)
    return {"borrower_kind": "PERSON", "borrower_name": name, "sector": "NN", "borrower_address": "Ấp Đồng Xanh"}


def _payments(office: Office, terms: LoanTerms) -> list[tuple[datetime.date, Dong]]:
    """How the borrower will pay: on the due day, a few days late, or not at all from some instalment on."""
    chance = office.chance
    rows = [row for row in schedule(terms) if row.due_on <= DEMO_DAY]
    stops = chance.randrange(1, len(rows) + 1) if rows and chance.random() < 0.12 else len(rows)
    late = chance.choices((0, 4, 14), (85, 10, 5))[0]
    found = []
    for row in rows[:stops]:
        day = row.due_on + datetime.timedelta(days=chance.randrange(0, late + 1))
        if day <= DEMO_DAY:
            found.append((day, row.principal + row.interest))
    return found
