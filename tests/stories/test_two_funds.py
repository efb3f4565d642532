"""A merged province keeps its two old funds for a while: each with its own capital, sources, products and books."""

import datetime
import itertools
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.loans import LoanAsk, book, funds
from lmhtx_desktop.areas.fund.queries.sources import FundStanding, fund_standing
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile

DAY = datetime.date
TRIEU, TY = 10**6, 10**9
NEW, OLD = "Quỹ Hỗ trợ phát triển HTX tỉnh An Giang", "Quỹ Hỗ trợ HTX tỉnh Kiên Giang (cũ)"


class Province:
    """What the officer of the merged province does, one act at a time."""

    def __init__(self, data: DataFile) -> None:
        self.data = data
        self.htx = self.do(register_organisation, RegisterOrganisation(name="HTX Nông nghiệp Tân Phú", kind="HTX", sector="NN"))
        self._numbers = itertools.count(1)

    def do(self, command: Any, order: Any) -> int:
        done = self.data.carry_out(command, order)
        return done.id or 0

    def fund(self, name: str, model: str, capital: int, since: datetime.date) -> int:
        return self.do(act.open_fund, act.OpenFund(name, model, capital, opened_on=since))

    def source(self, fund: int, kind: str, name: str, amount: int, on: datetime.date) -> int:
        source = self.do(act.open_source, act.OpenSource(fund=fund, kind=kind, name=name))
        self.do(act.move_capital, act.MoveCapital(source, "IN", on, amount, "Biên bản bàn giao"))
        return source

    def product(self, fund: int, name: str, since: datetime.date, **terms: Any) -> int:
        product = self.do(act.open_product, act.OpenProduct(fund=fund, name=name))
        self.do(act.set_product_terms, act.SetProductTerms(product=product, from_on=since, round_to=1000, **terms))
        return product

    def grant(self, fund: int, source: int, **more: Any) -> int:
        order = {
            "fund_id": fund, "source_id": source, "contract_number": f"{next(self._numbers):02d}/HĐTD", "signed_on": DAY(2026, 1, 5),
            "approved_amount": 300 * TRIEU, "months": 6, "annual_rate_percent": Decimal(6), "organisation_id": self.htx,
            "project_total": TY, "own_capital": 400 * TRIEU,
        }  # fmt: skip
        return self.do(act.grant_loan, act.GrantLoan(**(order | more)))

    def disburse(self, loan: int, on: datetime.date, amount: int) -> int:
        return self.do(act.disburse_loan, act.DisburseLoan(loan=loan, paid_on=on, amount=amount, no_bad_debt=True))

    def repay(self, loan: int, until: datetime.date) -> None:
        """Pay every instalment of a loan on its day."""
        for row in self.data.ask(loan_detail, loan, DAY(2026, 1, 10)).schedule:
            if row.due_on <= until:
                self.do(act.record_receipt, act.RecordReceipt(loan, row.due_on, row.payment))

    def standing(self, fund: int, day: datetime.date) -> FundStanding:
        found = self.data.ask(fund_standing, fund, day)
        assert found is not None
        return found


def refused(call: Any, *words: Any, **more: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        call(*words, **more)
    return caught.value


def test_a_merged_province_with_two_funds(data: DataFile) -> None:
    here = Province(data)

    # Two funds of two models, each with capital from its own day; the new one's is raised after the merger.
    new = here.fund(NEW, "COMPANY", 20 * TY, DAY(2019, 3, 1))
    old = here.fund(OLD, "COOP", 2 * TY, DAY(2015, 7, 1))
    here.do(act.record_capital, act.RecordCapital(new, DAY(2026, 7, 1), 30 * TY, -500 * TRIEU, "QĐ 88/QĐ-UBND"))
    assert [(fund.name, fund.capital.real if fund.capital else None) for fund in data.ask(funds, DAY(2026, 6, 30))] == [
        (OLD, 2 * TY), (NEW, 20 * TY),
    ]  # fmt: skip
    assert here.standing(new, DAY(2026, 7, 1)).capital.real == 29_500 * TRIEU  # type: ignore[union-attr]

    # Each has its sources; the old fund also lends what the central fund entrusted to it.
    budget = here.source(new, "BUDGET", "Ngân sách tỉnh cấp", 20 * TY, DAY(2019, 3, 1))
    shares = here.source(old, "CONTRIBUTION", "Vốn góp thành viên", 400 * TRIEU, DAY(2025, 12, 1))
    trust = here.source(old, "ENTRUSTED", "Quỹ HTX Việt Nam ủy thác", 200 * TRIEU, DAY(2025, 12, 1))
    assert refused(here.grant, old, budget).field == "source_id"

    # One customer borrows from both. Limits are those of each fund: 15 % of two billion is 300 million.
    first = here.grant(old, shares)
    here.disburse(first, DAY(2026, 1, 10), 300 * TRIEU)
    more = here.grant(old, trust, approved_amount=50 * TRIEU)
    assert "15 %" in refused(here.disburse, more, DAY(2026, 1, 11), 50 * TRIEU).sentence
    there = here.grant(new, budget, approved_amount=3 * TY, project_total=9 * TY, own_capital=3 * TY)
    here.disburse(there, DAY(2026, 1, 12), 3 * TY)
    assert [line.share for line in here.standing(new, DAY(2026, 1, 12)).customers] == [15]

    # A source never lends what it has not: 100 million are left of the members' shares until the first loan is repaid.
    here.repay(first, DAY(2026, 2, 10))
    again = here.grant(old, shares, approved_amount=150 * TRIEU, organisation_id=None, borrower_name="Trần Thị Tư")
    assert "chỉ còn 100.000.000 đ" in refused(here.disburse, again, DAY(2026, 2, 9), 150 * TRIEU).sentence
    here.disburse(again, DAY(2026, 2, 10), 150 * TRIEU)
    left = {line.source.name: line.money.left for line in here.standing(old, DAY(2026, 2, 10)).lines}
    assert left == {"Vốn góp thành viên": 0, "Quỹ HTX Việt Nam ủy thác": 200 * TRIEU}
    [receipt] = data.ask(loan_detail, first).receipts
    assert "thiếu 50.000.000 đ" in refused(here.do, act.void_receipt, act.VoidReceipt(receipt.id, "Ghi nhầm")).sentence

    # Products belong to a fund too; a contract by decision follows its fund's rates, the other fund's stays as signed.
    by_decision = here.product(old, "Vay theo lãi suất quyết định", DAY(2026, 1, 1), rate_by_decision=True, max_months=12)
    here.do(act.decide_rate, act.DecideRate(by_decision, DAY(2026, 1, 1), Decimal(6), "QĐ 01"))
    assert refused(here.grant, new, budget, product_id=by_decision).field == "product_id"
    follower = here.grant(old, trust, product_id=by_decision, organisation_id=None, borrower_name="Lê Văn Năm", approved_amount=120 * TRIEU)
    here.disburse(follower, DAY(2026, 3, 1), 120 * TRIEU)
    before = data.ask(loan_detail, follower).position.rate
    here.do(act.decide_rate, act.DecideRate(by_decision, DAY(2026, 4, 1), Decimal("7.5"), "QĐ 02"))
    assert (before, data.ask(loan_detail, follower).position.rate) == (Decimal(6), Decimal("7.5"))
    assert data.ask(loan_detail, there).position.rate == 6

    # The books are told apart: lists by fund, sums that tie, vouchers numbered in each fund.
    today = DAY(2026, 11, 22)
    assert {line.contract_number for line in data.ask(book, LoanAsk(fund=new))} == {"04/HĐTD"}
    assert len(data.ask(book, LoanAsk(fund=old))) == 4
    for fund in (old, new):
        standing = here.standing(fund, today)
        assert standing.outstanding == standing.total.out == sum(line.outstanding for line in data.ask(book, LoanAsk(fund=fund)))
    assert here.standing(old, today).entrusted == 120 * TRIEU
    assert {data.ask(loan_detail, loan).disbursements[0].number for loan in (first, there)} == {"GN-0001/2026"}
    assert check_file(data, [check for manifest in AREAS for check in manifest.checks]) == []
