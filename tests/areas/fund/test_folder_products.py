"""The loan product governs the folder from its first day: offer, bounds, rate and papers."""

import dataclasses
import datetime
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.book.loans import loan_file
from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import (
    DecideRate,
    EditLoan,
    EditProduct,
    GrantLoan,
    OpenFund,
    OpenProduct,
    RemoveProduct,
    SetProductTerms,
    decide_rate,
    edit_loan,
    edit_product,
    open_fund,
    open_product,
    remove_product,
    set_product_terms,
)
from lmhtx_desktop.areas.fund.commands.contracts import CancelLoan, cancel_loan
from lmhtx_desktop.areas.fund.commands.folders import EditFolder, RecordStep, edit_folder, record_step
from lmhtx_desktop.areas.fund.queries.folders import FolderAsk, find_folders, folder_rows, product_asked_for
from lmhtx_desktop.areas.fund.rules.products import outside_offer
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_folders import RECEIVED, decided, file_of, open_one, refused, step
from tests.areas.fund.test_products import MILLION, PRODUCT, by_decision, offer

DAY = datetime.date


def names(office: Office, folder: int, of: str) -> list[str]:
    return [paper.name for paper in file_of(office, folder).papers if paper.step == of and paper.required]


def new_terms(office: Office, product: int, since: datetime.date, **terms: Any) -> None:
    usual = {"annual_rate_percent": Decimal(6), "round_to": 1, "late_interest_percent": Decimal(10)}
    office.data.carry_out(set_product_terms, SetProductTerms(product=product, from_on=since, **(usual | terms)))


def edit(office: Office, folder: int, **changes: Any) -> EditFolder:
    facts = file_of(office, folder).facts
    kept = {field.name: facts[field.name] for field in dataclasses.fields(EditFolder) if field.name in facts}
    if facts["organisation_id"] is not None:
        kept["borrower_name"] = None
    return EditFolder(**(kept | changes))


# Rules


@pytest.mark.parametrize(
    ("said", "changes", "offered", "fields"),
    [
        ({}, {}, "6", []),
        ({"amount": 50 * MILLION, "months": 6, "rate": Decimal("6.0")}, {}, "6", []),
        ({"amount": 500 * MILLION, "months": 36}, {}, "6", []),
        ({"amount": 49 * MILLION, "months": 5}, {}, "6", ["amount", "months"]),
        ({"amount": 501 * MILLION}, {}, "6", ["amount"]),
        ({"amount": 501 * MILLION}, {"max_amount": None}, "6", []),
        ({"months": 37}, {"max_months": None}, "6", []),
        ({"rate": Decimal("6.5")}, {}, "6", ["annual_rate_percent"]),
        ({"rate": Decimal("6.5")}, {}, None, ["annual_rate_percent"]),
        ({"amount": 60 * MILLION}, {}, None, []),
    ],
)
def test_what_of_a_proposal_lies_outside_a_product_is_named(
    said: dict[str, Any], changes: dict[str, Any], offered: str | None, fields: list[str]
) -> None:
    found = outside_offer(dataclasses.replace(PRODUCT, **changes), **said, offered=None if offered is None else Decimal(offered))
    assert [field for field, _ in found] == fields
    assert all("{" not in sentence for _, sentence in found)


# The application


def test_an_application_names_a_product_on_offer_on_the_day_it_was_received(office: Office) -> None:
    product = offer(office, since=RECEIVED)
    folder = open_one(office, product_id=product)
    assert file_of(office, folder).product is not None
    assert office.data.ask(product_asked_for, folder) == (product, "Vay vốn lưu động")
    assert office.data.ask(product_asked_for, open_one(office)) is None
    assert refusal(office, product_id=product, received_on=DAY(2026, 1, 1)) == "product_id"
    office.data.carry_out(edit_product, EditProduct(id=product, fund=office.fund, name="Vay vốn lưu động", ends_on=DAY(2026, 1, 10)))
    assert refusal(office, product_id=product, received_on=DAY(2026, 1, 11)) == "product_id"
    assert refusal(office, product_id=999) == "product_id"
    other = office.data.carry_out(open_fund, OpenFund("Quỹ tỉnh cũ", "COOP", 10**10)).id
    assert refusal(office, product_id=product, fund_id=other) == "product_id"
    assert len(office.data.ask(find_folders, FolderAsk())) == 2


def refusal(office: Office, **changes: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        open_one(office, **changes)
    assert "{" not in caught.value.sentence
    return caught.value.field


def test_an_application_keeps_to_the_bounds_of_its_product(office: Office) -> None:
    product = offer(office, min_amount=50 * MILLION, max_amount=200 * MILLION, min_months=6, max_months=24, purpose="Vốn lưu động")
    assert refusal(office, product_id=product, requested_amount=201 * MILLION) == "requested_amount"
    assert refusal(office, product_id=product, requested_amount=49 * MILLION) == "requested_amount"
    assert refusal(office, product_id=product, requested_months=25) == "requested_months"
    assert refusal(office, product_id=product, purpose=" ") == "purpose"
    folder = open_one(office, product_id=product, requested_amount=200 * MILLION, requested_months=None)
    assert refused(office, edit_folder, edit(office, folder, requested_months=5)).field == "requested_months"
    open_one(office, requested_amount=900 * MILLION, requested_months=60, purpose=None)


def test_an_edit_that_touches_nothing_the_product_speaks_of_is_not_measured_again(office: Office) -> None:
    product = offer(office, max_amount=200 * MILLION)
    folder = open_one(office, product_id=product)
    new_terms(office, product, DAY(2026, 1, 1), max_amount=100 * MILLION)
    office.data.carry_out(edit_folder, edit(office, folder, borrower_phone="0912345678"))
    assert file_of(office, folder).facts["borrower_phone"] == "0912345678"
    assert refused(office, edit_folder, edit(office, folder, requested_amount=140 * MILLION)).field == "requested_amount"


def test_another_product_is_refused_where_a_step_does_not_keep_to_it_or_the_contract_is_signed(office: Office) -> None:
    small = offer(office, "Vay nhỏ", max_amount=100 * MILLION, max_months=12)
    large = offer(office, "Vay lớn")
    folder = open_one(office)
    step(office, folder, "APPRAISED", DAY(2026, 1, 3), amount=120 * MILLION, months=12, annual_rate_percent=Decimal(6))
    order = edit(office, folder, product_id=small)
    assert refused(office, edit_folder, order).field == "requested_amount"
    new_terms(office, small, DAY(2026, 1, 3), max_amount=110 * MILLION)
    new_terms(office, small, DAY(2026, 1, 1))
    broken = refused(office, edit_folder, order)
    assert broken.field == "product_id"
    assert broken.sentence.startswith("Thẩm định ngày 03/01/2026: ")
    office.data.carry_out(edit_folder, edit(office, folder, product_id=large))
    step(office, folder, "DECIDED", DAY(2026, 1, 5))
    office.grant(application_id=folder, product_id=large)
    assert refused(office, edit_folder, edit(office, folder, product_id=None)).field == "product_id"
    office.data.carry_out(edit_folder, edit(office, folder, note="Đã ký"))


def test_a_product_that_folders_ask_for_is_not_taken_out(office: Office) -> None:
    product = offer(office)
    folder = open_one(office, product_id=product)
    assert "hồ sơ" in refused(office, remove_product, RemoveProduct(product)).sentence
    office.data.carry_out(edit_folder, edit(office, folder, product_id=None))
    office.data.carry_out(remove_product, RemoveProduct(product))


# The steps


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"amount": 101 * MILLION}, "amount"),
        ({"months": 13}, "months"),
        ({"annual_rate_percent": Decimal("6.1")}, "annual_rate_percent"),
        ({"done_on": DAY(2026, 3, 1), "amount": 90 * MILLION}, "done_on"),
    ],
)
@pytest.mark.parametrize("kind", ["APPRAISED", "COUNCIL", "DECIDED"])
def test_every_step_keeps_to_the_product_on_its_day(office: Office, kind: str, said: dict[str, Any], field: str) -> None:
    product = offer(office, max_amount=150 * MILLION, max_months=12)
    folder = open_one(office, product_id=product)
    if kind != "APPRAISED":
        step(office, folder, "APPRAISED", DAY(2026, 1, 3))
    new_terms(office, product, DAY(2026, 1, 4), max_amount=100 * MILLION, max_months=12)
    office.data.carry_out(edit_product, EditProduct(id=product, fund=office.fund, name="Vay", ends_on=DAY(2026, 2, 28)))
    right = {"amount": 100 * MILLION, "months": 12, "annual_rate_percent": Decimal(6), "number": "05/QĐ", "done_on": DAY(2026, 1, 5)}
    broken = refused(office, record_step, RecordStep(application=folder, kind=kind, **(right | said)))  # type: ignore[arg-type]
    assert broken.field == field
    office.data.carry_out(record_step, RecordStep(application=folder, kind=kind, **right))  # type: ignore[arg-type]
    assert file_of(office, folder).steps[kind].amount == 100 * MILLION


def test_a_step_without_figures_and_the_end_of_a_folder_are_not_measured(office: Office) -> None:
    product = offer(office)
    folder = open_one(office, product_id=product)
    office.data.carry_out(edit_product, EditProduct(id=product, fund=office.fund, name="Vay", ends_on=RECEIVED))
    step(office, folder, "APPRAISED", DAY(2026, 1, 3), opinion="Phương án chưa rõ")
    step(office, folder, "REFUSED", DAY(2026, 1, 4))
    assert file_of(office, folder).stage == "REFUSED"


def test_the_rate_of_a_step_is_the_one_decided_for_its_day(office: Office) -> None:
    product = by_decision(office, (DAY(2026, 1, 4), "6.6"))
    folder = open_one(office, product_id=product)
    early = RecordStep(application=folder, kind="APPRAISED", done_on=DAY(2026, 1, 3), annual_rate_percent=Decimal("6.6"))
    assert refused(office, record_step, early).field == "annual_rate_percent"
    office.data.carry_out(record_step, dataclasses.replace(early, done_on=DAY(2026, 1, 4)))
    office.data.carry_out(decide_rate, DecideRate(product, DAY(2026, 1, 5), Decimal("7.2"), "QĐ 02"))
    late = dataclasses.replace(early, kind="DECIDED", done_on=DAY(2026, 1, 5), number="05/QĐ", amount=100 * MILLION, months=12)
    assert "7,2" in refused(office, record_step, late).sentence


# The papers


def test_the_papers_are_those_of_the_day_the_application_was_received(office: Office) -> None:
    product = offer(office, papers=(("APPLIED", "Đơn theo mẫu 1"), ("SIGNED", "Hợp đồng thế chấp")))
    folder, bare = open_one(office, product_id=product), open_one(office)
    assert names(office, folder, "APPLIED") == ["Đơn theo mẫu 1"]
    assert "Điều lệ" in names(office, bare, "APPLIED")
    file = file_of(office, folder)
    assert file.papers_by == ("Vay vốn lưu động", RECEIVED)
    assert file_of(office, bare).papers_by is None
    assert file.path[0].missing == ("Đơn theo mẫu 1",)
    assert {row.id: row.missing for row in office.data.ask(folder_rows, [folder])} == {folder: 1}
    new_terms(office, product, DAY(2026, 1, 3), papers=(("APPLIED", "Đơn theo mẫu 2"),))
    later = open_one(office, product_id=product, received_on=DAY(2026, 1, 3))
    assert names(office, folder, "APPLIED") == ["Đơn theo mẫu 1"]
    assert names(office, later, "APPLIED") == ["Đơn theo mẫu 2"]
    office.data.carry_out(edit_product, EditProduct(id=product, fund=office.fund, name="Vay", ends_on=DAY(2025, 12, 31)))
    assert names(office, folder, "APPLIED") == ["Đơn theo mẫu 1"]


def test_a_product_that_lays_down_no_papers_leaves_the_usual_ones(office: Office) -> None:
    folder = open_one(office, product_id=offer(office))
    assert "Điều lệ" in names(office, folder, "APPLIED")
    assert file_of(office, folder).papers_by is None


def test_signing_by_the_same_product_changes_no_paper_but_by_another_one_does(office: Office) -> None:
    product = offer(office, papers=(("APPLIED", "Đơn theo mẫu 1"),))
    folder = decided(office, product_id=product)
    new_terms(office, product, DAY(2026, 1, 4), papers=(("APPLIED", "Đơn theo mẫu 2"),))
    loan = office.grant(application_id=folder, product_id=product)
    assert names(office, folder, "APPLIED") == ["Đơn theo mẫu 1"]
    office.data.carry_out(cancel_loan, CancelLoan(loan, DAY(2026, 1, 6), "Ghi nhầm"))
    other = offer(office, "Vay theo chuỗi", papers=(("APPLIED", "Hợp đồng liên kết"),))
    with pytest.raises(RuleBroken, match="Vay vốn lưu động") as caught:
        office.grant(application_id=folder, product_id=other, contract_number="02")
    assert caught.value.field == "product_id"
    office.grant(application_id=folder, product_id=other, contract_number="02", other_product=True)
    assert names(office, folder, "APPLIED") == ["Hợp đồng liên kết"]
    assert file_of(office, folder).papers_by == ("Vay theo chuỗi", DAY(2026, 1, 5))


def test_a_contract_without_product_by_a_folder_that_names_one_is_said_to_be_meant(office: Office) -> None:
    folder = decided(office, product_id=offer(office, papers=(("APPLIED", "Đơn theo mẫu 1"),)))
    with pytest.raises(RuleBroken) as caught:
        office.grant(application_id=folder)
    assert caught.value.field == "product_id"
    office.grant(application_id=folder, other_product=True)
    assert "Điều lệ" in names(office, folder, "APPLIED")


def test_a_folder_that_names_no_product_leaves_the_choice_to_the_contract(office: Office) -> None:
    product = offer(office, papers=(("APPLIED", "Đơn theo mẫu 1"),))
    folder = decided(office)
    office.grant(application_id=folder, product_id=product)
    assert names(office, folder, "APPLIED") == ["Đơn theo mẫu 1"]


# Lists, history, taking back


def test_the_list_is_filtered_by_the_product_that_governs(office: Office) -> None:
    first, second = offer(office, "Ngắn hạn"), offer(office, "Trung hạn")
    asked, moved, bare = decided(office, product_id=first), decided(office, product_id=first), open_one(office)
    office.grant(application_id=moved, product_id=second, other_product=True)
    assert office.data.ask(find_folders, FolderAsk(product=first)) == [asked]
    assert office.data.ask(find_folders, FolderAsk(product=second)) == [moved]
    assert office.data.ask(find_folders, FolderAsk(product=second, sort="received_on", descending=True)) == [moved]
    rows = {row.id: row.product for row in office.data.ask(folder_rows, [asked, moved, bare])}
    assert rows == {asked: "Ngắn hạn", moved: "Trung hạn", bare: None}


def test_an_application_with_a_product_can_be_taken_back(office: Office) -> None:
    product = offer(office)
    folder = open_one(office)
    done = office.data.carry_out(edit_folder, edit(office, folder, product_id=product))
    office.data.carry_out(take_back, done.entry)
    assert file_of(office, folder).product is None
    assert [finding for check in CHECKS for finding in office.data.ask(check)] == []


# The identity number


def order_of(office: Office, loan: int, **changes: Any) -> EditLoan:
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    known = {
        field.name: getattr(file.contract, field.name) for field in dataclasses.fields(GrantLoan) if hasattr(file.contract, field.name)
    }
    return EditLoan(**(known | {"borrower_id_number": None} | changes), id=loan)


def number_of(office: Office, loan: int) -> str | None:
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    return file.contract.borrower_id_number


def test_mending_a_contract_keeps_the_identity_number_unless_another_is_typed(office: Office) -> None:
    loan = office.grant(organisation_id=None, borrower_name="Lê Văn Tám", borrower_id_number="089080000001")
    office.data.carry_out(edit_loan, order_of(office, loan, purpose="Nuôi bò"))
    assert number_of(office, loan) == "089080000001"
    office.data.carry_out(edit_loan, order_of(office, loan, borrower_id_number="089080000002"))
    assert number_of(office, loan) == "089080000002"
    office.data.carry_out(edit_loan, order_of(office, loan, organisation_id=office.htx, borrower_kind="HTX"))
    assert number_of(office, loan) is None


def test_the_number_in_the_contract_goes_before_that_in_the_folder(office: Office) -> None:
    person = {"organisation_id": None, "borrower_name": "Lê Văn Tám"}
    folder = decided(office, **person, borrower_id_number="089080000001")
    loan = office.grant(application_id=folder, **person)
    assert number_of(office, loan) == "089080000001"
    office.data.carry_out(edit_loan, order_of(office, loan, borrower_id_number="089080000009"))
    office.data.carry_out(edit_loan, order_of(office, loan))
    assert number_of(office, loan) == "089080000009"


def test_an_identity_number_is_kept_as_digits_and_refused_at_its_field_where_it_is_none(office: Office) -> None:
    person = {"organisation_id": None, "borrower_name": "Lê Văn Tám"}
    folder = decided(office, **person, borrower_id_number="089 080 000.001")
    assert file_of(office, folder).facts["borrower_id_number"] == "089080000001"
    loan = office.grant(**person, borrower_id_number="089-080-000-002")
    assert number_of(office, loan) == "089080000002"
    assert refusal(office, **person, borrower_id_number="08908000000") == "borrower_id_number"
    for number in ("08908000000", "không có"):
        assert refused(office, edit_loan, order_of(office, loan, borrower_id_number=number)).field == "borrower_id_number"
    with pytest.raises(RuleBroken, match="12 chữ số"):
        office.grant(**person, contract_number="02", borrower_id_number="1234567890")


def test_naming_a_product_is_not_taken_back_while_a_folder_asks_for_it(office: Office) -> None:
    done = office.data.carry_out(open_product, OpenProduct(fund=office.fund, name="Vay theo chuỗi"))
    assert done.id is not None
    new_terms(office, done.id, DAY(2026, 1, 1))
    folder = open_one(office, product_id=done.id)
    assert refused(office, take_back, done.entry).sentence
    assert office.data.ask(product_asked_for, folder) == (done.id, "Vay theo chuỗi")
