"""Loan products: terms from a day on, contracts that keep to them, rates decided later."""

import dataclasses
import datetime
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_file
from lmhtx_desktop.areas.fund.book.products import Product, products
from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import (
    AmendLoan,
    CloseLoan,
    DecideRate,
    EditProduct,
    OpenFund,
    OpenProduct,
    RemoveProduct,
    RemoveProductTerms,
    RemoveRateDecision,
    SetProductTerms,
    amend_loan,
    close_loan,
    decide_rate,
    edit_product,
    open_fund,
    open_product,
    remove_product,
    remove_product_terms,
    remove_rate_decision,
    set_product_terms,
)
from lmhtx_desktop.areas.fund.rules.products import ProductTerms, check_product, outside, read_order, write_order
from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, Caps, Component, DayCount, LoanTerms, Plan
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office

DAY = datetime.date
MILLION = 10**6
CAPS = Caps(Decimal("1.5"), Decimal(10))
LOAN = LoanTerms(
    120 * MILLION, DAY(2026, 1, 10), 12, Decimal("6.0"), round_to=1000, principal_every_months=3, interest_every_months=1,
    late_interest_percent=Decimal(10),
)  # fmt: skip
PRODUCT = ProductTerms(
    id=1, from_on=DAY(2026, 1, 1), rate_by_decision=False, annual_rate_percent=Decimal(6), purpose=None, min_months=6, max_months=36,
    min_amount=50 * MILLION, max_amount=500 * MILLION, plan="equal_principal", principal_every_months=3, interest_every_months=1,
    max_grace_months=6, day_count="actual/365", round_to=1000, business_day="none", overdue_rate_factor=Decimal("1.50"),
    late_interest_percent=Decimal(10), order_on_time="interest,principal,overdue_interest,late_interest",
    order_overdue="principal,interest,overdue_interest,late_interest", signers=None, document=None,
)  # fmt: skip
REVERSED = tuple(reversed(Component))


def refused(data: DataFile, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        data.carry_out(command, order)
    return caught.value


def file_of(office: Office, loan: int) -> LoanFile:
    found = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert found is not None
    return found


def product_of(office: Office, product: int) -> Product:
    return next(each for each in office.data.ask(lambda reading: products(reading.connection)) if each.id == product)


def offer(office: Office, name: str = "Vay vốn lưu động", since: datetime.date = DAY(2026, 1, 1), **terms: Any) -> int:
    """Name a product and give it terms."""
    product = office.data.carry_out(open_product, OpenProduct(fund=office.fund, name=name)).id
    assert product is not None
    usual = {"annual_rate_percent": Decimal(6), "round_to": 1, "late_interest_percent": Decimal(10)}
    office.data.carry_out(set_product_terms, SetProductTerms(product=product, from_on=since, **(usual | terms)))
    return product


def by_decision(office: Office, *rates: tuple[datetime.date, str]) -> int:
    product = offer(office, rate_by_decision=True, annual_rate_percent=None)
    for since, rate in rates:
        office.data.carry_out(decide_rate, DecideRate(product, since, Decimal(rate), "QĐ 01"))
    return product


# Rules


def test_a_contract_inside_its_product_is_let_pass() -> None:
    assert outside(LOAN, PRODUCT, Decimal(6)) == []


@pytest.mark.parametrize(
    ("loan", "product", "rate", "field"),
    [
        ({"months": 5}, {}, "6", "months"),
        ({"months": 37}, {}, "6", "months"),
        ({"months": 37}, {"max_months": None}, "6", ""),
        ({"principal": 49 * MILLION}, {}, "6", "principal"),
        ({"principal": 501 * MILLION}, {}, "6", "principal"),
        ({"principal": 501 * MILLION}, {"max_amount": None, "min_amount": None}, "6", ""),
        ({}, {}, "5.9", "annual_rate_percent"),
        ({"plan": Plan.BULLET}, {}, "6", "plan"),
        ({"plan": Plan.BULLET}, {"plan": None}, "6", ""),
        ({"plan": Plan.BULLET, "interest_every_months": 2}, {"plan": None}, "6", "interest_every_months"),
        ({"plan": Plan.CUSTOM, "interest_every_months": 2}, {"plan": None}, "6", ""),
        ({"principal_every_months": 1}, {}, "6", "principal_every_months"),
        ({"principal_every_months": 1}, {"principal_every_months": None}, "6", ""),
        ({"principal_grace_months": 6}, {}, "6", ""),
        ({"principal_grace_months": 7}, {}, "6", "principal_grace_months"),
        ({"principal_grace_months": 7}, {"max_grace_months": None}, "6", ""),
        ({"day_count": DayCount.MONTHLY}, {}, "6", "day_count"),
        ({"round_to": 1}, {}, "6", "round_to"),
        ({"business_day": BusinessDay.NEXT}, {}, "6", "business_day"),
        ({"overdue_rate_factor": Decimal("1.3")}, {}, "6", "overdue_rate_factor"),
        ({"late_interest_percent": Decimal(0)}, {}, "6", "late_interest_percent"),
        ({"order_on_time": REVERSED}, {}, "6", "order_on_time"),
        ({"order_overdue": REVERSED}, {"order_overdue": write_order(REVERSED)}, "6", ""),
    ],
)
def test_what_lies_outside_a_product_is_named(loan: dict[str, Any], product: dict[str, Any], rate: str, field: str) -> None:
    found = outside(dataclasses.replace(LOAN, **loan), dataclasses.replace(PRODUCT, **product), Decimal(rate))
    assert [name for name, _ in found] == ([field] if field else [])
    assert all("{" not in sentence for _, sentence in found)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"min_months": 0}, "min_months"),
        ({"max_months": 601}, "max_months"),
        ({"min_months": 12, "max_months": 6}, "max_months"),
        ({"min_amount": 0}, "min_amount"),
        ({"min_amount": 9 * MILLION, "max_amount": MILLION}, "max_amount"),
        ({"annual_rate_percent": None}, "annual_rate_percent"),
        ({"rate_by_decision": True}, "annual_rate_percent"),
        ({"annual_rate_percent": Decimal("100.01")}, "annual_rate_percent"),
        ({"annual_rate_percent": Decimal("NaN")}, "annual_rate_percent"),
        ({"overdue_rate_factor": Decimal("1.51")}, "overdue_rate_factor"),
        ({"late_interest_percent": Decimal("10.5")}, "late_interest_percent"),
        ({"order_on_time": "interest,principal"}, "order_on_time"),
        ({"order_overdue": "interest,interest,principal,late_interest"}, "order_overdue"),
        ({"principal_every_months": 0}, "principal_every_months"),
        ({"max_grace_months": -1}, "max_grace_months"),
        ({"plan": "annuity"}, "plan"),
    ],
)
def test_terms_no_product_can_have_are_refused(changes: dict[str, Any], field: str) -> None:
    check_product(PRODUCT, CAPS)
    with pytest.raises(RuleBroken) as caught:
        check_product(dataclasses.replace(PRODUCT, **changes), CAPS)
    assert caught.value.field == field


def test_an_order_of_receipts_is_read_as_it_was_written() -> None:
    assert read_order(write_order(REVERSED)) == REVERSED


# Acts


def test_a_contract_keeps_to_the_terms_in_force_when_it_was_signed(office: Office) -> None:
    product = offer(office, max_months=12)
    later = SetProductTerms(product=product, from_on=DAY(2026, 6, 1), annual_rate_percent=Decimal(7), max_months=24, round_to=1)
    office.data.carry_out(set_product_terms, later)
    with pytest.raises(RuleBroken, match="12 tháng") as caught:
        office.grant(product_id=product, months=13)
    assert caught.value.field == "months"
    old = office.grant(product_id=product, months=12)
    assert refusal(office, product_id=product, signed_on=DAY(2026, 6, 1), months=12) == "annual_rate_percent"
    new = office.grant(
        contract_number="02", product_id=product, signed_on=DAY(2026, 6, 1), months=24, annual_rate_percent=Decimal(7),
        late_interest_percent=Decimal(0),
    )  # fmt: skip
    office.data.carry_out(remove_product_terms, RemoveProductTerms(product_of(office, product).steps[1].id))
    assert [file_of(office, loan).terms.annual_rate_percent for loan in (old, new)] == [Decimal("6.0"), Decimal("7")]
    assert [file_of(office, loan).contract.rate_by_decision for loan in (old, new)] == [False, False]


def refusal(office: Office, **changes: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        office.grant(**({"contract_number": "99"} | changes))
    return caught.value.field


def test_a_product_lends_only_while_it_is_offered_and_for_its_own_fund(office: Office) -> None:
    product = offer(office, since=DAY(2026, 1, 6))
    assert refusal(office, product_id=product) == "product_id"
    assert refusal(office, product_id=999) == "product_id"
    office.data.carry_out(edit_product, EditProduct(id=product, fund=office.fund, name="Vay ngắn hạn", ends_on=DAY(2026, 3, 31)))
    assert refusal(office, product_id=product, signed_on=DAY(2026, 4, 1)) == "product_id"
    office.grant(product_id=product, signed_on=DAY(2026, 3, 31))
    other = office.data.carry_out(open_fund, OpenFund("Quỹ tỉnh cũ", "COOP", 10**10)).id
    assert refusal(office, product_id=product, signed_on=DAY(2026, 3, 31), fund_id=other) == "product_id"


def test_the_order_of_receipts_is_that_of_the_product(office: Office) -> None:
    order = "principal,interest,overdue_interest,late_interest"
    product = offer(office, order_on_time=order)
    assert refusal(office, product_id=product) == "order_on_time"
    loan = office.grant(product_id=product, order_on_time=order)
    office.disburse(loan)
    office.receive(loan, DAY(2026, 2, 10), 20_000_000)
    [split] = file_of(office, loan).on(DAY(2026, 2, 10)).splits
    assert (split.principal, split.interest) == (20_000_000, 0)


def test_a_contract_by_decision_follows_the_rates_decided_after_its_signing(office: Office) -> None:
    """120 million for 31 nights at 6 %, the 28 nights of the next instalment at 9 % from the middle on."""
    product = by_decision(office, (DAY(2026, 1, 1), "6"))
    loan = office.lend(product_id=product, on=DAY(2026, 1, 10))
    fixed = office.lend(contract_number="02", on=DAY(2026, 1, 10))
    assert file_of(office, loan).contract.rate_by_decision
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 2, 24), Decimal(9), "QĐ 02"))
    due = {each.due_on: each.interest for each in file_of(office, loan).on(DAY(2026, 3, 10)).instalments}
    same = {each.due_on: each.interest for each in file_of(office, fixed).on(DAY(2026, 3, 10)).instalments}
    assert due[DAY(2026, 2, 10)] == same[DAY(2026, 2, 10)] == round(120_000_000 * 31 * 6 / 36500)
    assert same[DAY(2026, 3, 10)] == round(100_000_000 * 28 * 6 / 36500)
    assert due[DAY(2026, 3, 10)] == round(100_000_000 * (14 * 6 + 14 * 9) / 36500)


def test_of_one_day_what_was_agreed_by_annex_counts_before_what_was_decided(office: Office) -> None:
    product = by_decision(office, (DAY(2026, 1, 1), "6"))
    loan = office.lend(product_id=product)
    order = AmendLoan(
        loan=loan, kind="rate", number="PL 01", signed_on=DAY(2026, 2, 1), effective_on=DAY(2026, 2, 20), reason="Giảm lãi",
        annual_rate_percent=Decimal(3),
    )  # fmt: skip
    office.data.carry_out(amend_loan, order)
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 2, 20), Decimal(9), "QĐ 02"))
    assert [(each.on, each.annual_rate_percent) for each in file_of(office, loan).facts.rates] == [(DAY(2026, 2, 20), Decimal(3))]
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 4, 1), Decimal(8), "QĐ 03"))
    assert file_of(office, loan).on(DAY(2026, 4, 1)).rate == 8


def test_without_a_decided_rate_no_contract_is_signed(office: Office) -> None:
    product = by_decision(office, (DAY(2026, 2, 1), "6"))
    assert refusal(office, product_id=product) == "product_id"
    assert refusal(office, product_id=product, signed_on=DAY(2026, 2, 1), annual_rate_percent=Decimal(7)) == "annual_rate_percent"
    office.grant(product_id=product, signed_on=DAY(2026, 2, 1))


def test_a_rate_decided_late_does_not_reach_a_contract_that_ended(office: Office) -> None:
    product = by_decision(office, (DAY(2026, 1, 1), "6"))
    loan = office.lend(product_id=product, months=1, on=DAY(2026, 1, 10))
    office.receive(loan, DAY(2026, 2, 10), file_of(office, loan).on(DAY(2026, 2, 10)).settlement)
    office.data.carry_out(close_loan, CloseLoan(loan, DAY(2026, 2, 11)))
    said = refused(office.data, decide_rate, DecideRate(product, DAY(2026, 1, 20), Decimal(9), "QĐ 02"))
    assert said.field == "from_on"
    assert "01/2026/HĐTD đã tất toán ngày 11/02/2026" in said.sentence
    assert "01/2026/HĐTD" in refused(office.data, decide_rate, DecideRate(product, DAY(2026, 1, 20), Decimal(3), "QĐ 02")).sentence
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 2, 11), Decimal(9), "QĐ 02"))


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"annual_rate_percent": Decimal(-1)}, "annual_rate_percent"), ({"document": " "}, "document"), ({"product": 999}, "product")],
)
def test_a_decided_rate_that_cannot_be_is_refused(office: Office, changes: dict[str, Any], field: str) -> None:
    order = {"product": by_decision(office), "from_on": DAY(2026, 1, 1), "annual_rate_percent": Decimal(6), "document": "QĐ 01"}
    assert refused(office.data, decide_rate, DecideRate(**(order | changes))).field == field


def test_a_rate_of_a_day_is_mended_and_taken_out(office: Office) -> None:
    product = by_decision(office, (DAY(2026, 1, 1), "6"), (DAY(2026, 1, 1), "5.5"))
    [decided] = product_of(office, product).decisions
    assert decided.annual_rate_percent == Decimal("5.5")
    office.data.carry_out(remove_rate_decision, RemoveRateDecision(decided.id))
    assert product_of(office, product).decisions == []


def test_terms_and_papers_of_a_product_are_kept_and_taken_back(office: Office) -> None:
    product = offer(office)
    papers = (("APPLIED", "Đơn đề nghị vay vốn"), ("APPLIED", "Đơn đề nghị vay vốn"), ("SIGNED", " Biên nhận "), ("DECIDED", " "))
    order = SetProductTerms(
        product=product, from_on=DAY(2026, 1, 1), annual_rate_percent=Decimal(5), signers="Giám đốc Quỹ\n\n Kế toán trưởng", papers=papers,
        document="QĐ 05", purpose="Vốn lưu động",
    )  # fmt: skip
    done = office.data.carry_out(set_product_terms, order)
    [terms] = product_of(office, product).steps
    assert (terms.annual_rate_percent, terms.signers, terms.document) == (Decimal(5), "Giám đốc Quỹ\nKế toán trưởng", "QĐ 05")
    assert terms.papers == (("APPLIED", "Đơn đề nghị vay vốn"), ("SIGNED", "Biên nhận"))
    assert done.entry is not None
    office.data.carry_out(lambda work, entry: take_back(work, entry, CHECKS), done.entry)
    [terms] = product_of(office, product).steps
    assert (terms.annual_rate_percent, terms.papers) == (Decimal(6), ())
    for wrong in ({"plan": "balloon"}, {"day_count": "x"}, {"business_day": "x"}, {"round_to": 0}, {"papers": (("LENT", "x"),)}):
        bad = SetProductTerms(**({"product": product, "from_on": DAY(2026, 1, 1), "annual_rate_percent": Decimal(5)} | wrong))
        assert refused(office.data, set_product_terms, bad).field == next(iter(wrong))


def test_a_product_is_named_once_and_removed_only_unused(office: Office) -> None:
    product = offer(office)
    assert refused(office.data, open_product, OpenProduct(fund=office.fund, name="Vay vốn lưu động")).field == "name"
    assert refused(office.data, open_product, OpenProduct(fund=office.fund, name=" ")).field == "name"
    office.grant(product_id=product)
    assert "ngừng cho vay" in refused(office.data, remove_product, RemoveProduct(product)).sentence
    other = offer(office, "Vay trung hạn", papers=(("APPLIED", "Đơn"),))
    office.data.carry_out(decide_rate, DecideRate(other, DAY(2026, 1, 1), Decimal(6), "QĐ 01"))
    office.data.carry_out(remove_product, RemoveProduct(other))
    assert [each.id for each in office.data.ask(lambda reading: products(reading.connection))] == [product]
