"""The loan folder: its steps in order, its papers, people, assets and inspections, and the contract that comes out of it."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.book.loans import loan_file
from lmhtx_desktop.areas.fund.book.rates import shipped_papers
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    RecordInspection,
    RecordPerson,
    ReleaseCollateral,
    RemoveLine,
    record_collateral,
    record_inspection,
    record_person,
    release_collateral,
    remove_line,
)
from lmhtx_desktop.areas.fund.commands.folders import (
    EditFolder,
    OpenFolder,
    OpenFolderOfLoan,
    ReceivePapers,
    RecordStep,
    RemovePaper,
    RemoveStep,
    edit_folder,
    open_folder,
    open_folder_of_loan,
    receive_papers,
    record_step,
    remove_paper,
    remove_step,
)
from lmhtx_desktop.areas.fund.queries.detail import disbursement_checks
from lmhtx_desktop.areas.fund.queries.folders import (
    FolderAsk,
    FolderFile,
    find_folders,
    folder_file,
    folder_rows,
    folder_years,
    stage_counts,
)
from lmhtx_desktop.areas.fund.queries.persons import person_traces
from lmhtx_desktop.areas.fund.rules.folders import PATH
from lmhtx_desktop.areas.fund.words.folder import CollateralKind, PersonRole, Step
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.persons import person_ask
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_products import offer

DAY = datetime.date
RECEIVED = DAY(2026, 1, 2)


def open_one(office: Office, **changes: Any) -> int:
    order = {"fund_id": office.fund, "received_on": RECEIVED, "requested_amount": 150_000_000, "requested_months": 12, "organisation_id": office.htx,
             "purpose": "Mua máy sấy lúa", "project_total": 300_000_000, "own_capital": 100_000_000}  # fmt: skip
    done = office.data.carry_out(open_folder, OpenFolder(**(order | changes)))
    assert done.id is not None
    return done.id


def step(office: Office, folder: int, kind: str, on: datetime.date, **more: Any) -> None:
    if kind == "DECIDED":
        more = {"number": "05/QĐ-QHT", "amount": 120_000_000, "months": 6, "annual_rate_percent": Decimal(6)} | more
    if kind in ("REFUSED", "WITHDRAWN"):
        more = {"opinion": "Chưa đủ tài sản bảo đảm"} | more
    office.data.carry_out(record_step, RecordStep(application=folder, kind=kind, done_on=on, **more))


def decided(office: Office, **changes: Any) -> int:
    folder = open_one(office, **changes)
    step(office, folder, "APPRAISED", DAY(2026, 1, 3))
    step(office, folder, "COUNCIL", DAY(2026, 1, 4))
    step(office, folder, "DECIDED", DAY(2026, 1, 5))
    return folder


def file_of(office: Office, folder: int) -> FolderFile:
    return office.data.ask(folder_file, folder)


def refused(office: Office, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        office.data.carry_out(command, order)
    return caught.value


def states(office: Office, folder: int) -> dict[str, str]:
    return {point.step: point.state for point in file_of(office, folder).path}


def bring_all(office: Office, folder: int, *steps: str) -> None:
    for each in steps:
        names = tuple(paper.name for paper in file_of(office, folder).papers if paper.step == each)
        if names:
            office.data.carry_out(receive_papers, ReceivePapers(folder, each, names, DAY(2026, 1, 6)))


def test_folders_are_numbered_per_fund_and_year(office: Office) -> None:
    first, second, before = open_one(office), open_one(office), open_one(office, received_on=DAY(2025, 12, 30))
    numbers = {row.id: row.number for row in office.data.ask(folder_rows, [first, second, before])}
    assert numbers == {first: "HS-0001/2026", second: "HS-0002/2026", before: "HS-0001/2025"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"received_on": DAY(2027, 1, 1)}, "received_on"),
        ({"requested_amount": 0}, "requested_amount"),
        ({"requested_months": 0}, "requested_months"),
        ({"requested_months": 601}, "requested_months"),
        ({"own_capital": 300_000_001}, "own_capital"),
        ({"project_total": -1}, "project_total"),
        ({"organisation_id": None}, "borrower_name"),
        ({"organisation_id": 99_999}, "organisation_id"),
        ({"fund_id": 99_999}, "fund_id"),
        ({"organisation_id": None, "borrower_name": "Lê Văn Tám", "member_of_id": 99_999}, "member_of_id"),
    ],
)
def test_an_application_that_cannot_be_is_refused_at_its_field(office: Office, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        open_one(office, **changes)
    assert caught.value.field == field
    assert office.data.ask(find_folders, FolderAsk()) == []


def test_a_group_cannot_borrow_but_its_member_can(office: Office) -> None:
    with pytest.raises(RuleBroken) as caught:
        open_one(office, organisation_id=office.tht)
    assert caught.value.field == "organisation_id"
    folder = open_one(office, organisation_id=None, borrower_name="Lê Văn Tám", member_of_id=office.tht, as_household=True)
    file = file_of(office, folder)
    assert (file.facts["borrower_kind"], file.member_of, file.facts["as_household"]) == ("PERSON", "Tổ hợp tác Bình An", True)


@pytest.mark.parametrize(
    ("before", "kind", "on", "field"),
    [
        ([], "APPRAISED", DAY(2026, 1, 1), "done_on"),
        ([], "APPRAISED", DAY(2027, 1, 1), "done_on"),
        ([], "COUNCIL", DAY(2026, 1, 5), "kind"),
        ([], "DECIDED", DAY(2026, 1, 5), "kind"),
        ([], "SIGNED", DAY(2026, 1, 5), "kind"),
        ([("APPRAISED", DAY(2026, 1, 5))], "COUNCIL", DAY(2026, 1, 4), "done_on"),
        ([("APPRAISED", DAY(2026, 1, 5))], "DECIDED", DAY(2026, 1, 4), "done_on"),
        ([("APPRAISED", DAY(2026, 1, 5)), ("DECIDED", DAY(2026, 1, 8))], "COUNCIL", DAY(2026, 1, 9), "done_on"),
        ([("APPRAISED", DAY(2026, 1, 5)), ("DECIDED", DAY(2026, 1, 8))], "APPRAISED", DAY(2026, 1, 9), "done_on"),
        ([("APPRAISED", DAY(2026, 1, 5)), ("DECIDED", DAY(2026, 1, 8))], "REFUSED", DAY(2026, 1, 9), "kind"),
        ([("REFUSED", DAY(2026, 1, 5))], "APPRAISED", DAY(2026, 1, 4), "kind"),
        ([("WITHDRAWN", DAY(2026, 1, 5))], "REFUSED", DAY(2026, 1, 6), "kind"),
        ([("APPRAISED", DAY(2026, 1, 5))], "REFUSED", DAY(2026, 1, 4), "done_on"),
    ],
)
def test_a_step_out_of_order_is_refused(office: Office, before: list[Any], kind: str, on: datetime.date, field: str) -> None:
    folder = open_one(office)
    for each, day in before:
        step(office, folder, each, day)
    with pytest.raises(RuleBroken) as caught:
        step(office, folder, kind, on)
    assert caught.value.field == field
    assert set(file_of(office, folder).steps) == {each for each, _ in before}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": " "}, "number"),
        ({"amount": None}, "amount"),
        ({"amount": 150_000_001}, "amount"),
        ({"amount": 0}, "amount"),
        ({"months": None}, "months"),
        ({"months": 0}, "months"),
        ({"annual_rate_percent": None}, "annual_rate_percent"),
        ({"annual_rate_percent": Decimal(-1)}, "annual_rate_percent"),
    ],
)
def test_a_decision_to_lend_says_number_amount_term_and_rate(office: Office, changes: dict[str, Any], field: str) -> None:
    folder = open_one(office)
    step(office, folder, "APPRAISED", DAY(2026, 1, 3))
    with pytest.raises(RuleBroken) as caught:
        step(office, folder, "DECIDED", DAY(2026, 1, 5), **changes)
    assert caught.value.field == field


def test_a_refusal_says_why(office: Office) -> None:
    folder = open_one(office)
    assert refused(office, record_step, RecordStep(application=folder, kind="REFUSED", done_on=RECEIVED)).field == "opinion"
    step(office, folder, "REFUSED", DAY(2026, 1, 5))
    assert states(office, folder) == {"APPLIED": "done", "REFUSED": "ended"}


def test_a_step_is_mended_in_place_and_only_the_last_one_is_taken_out(office: Office) -> None:
    folder = decided(office)
    step(office, folder, "APPRAISED", DAY(2026, 1, 4), people="Trần Thị Bích – cán bộ thẩm định\n\n  Lê Hữu An  ", opinion="Đủ điều kiện")
    assert file_of(office, folder).steps["APPRAISED"].people == "Trần Thị Bích – cán bộ thẩm định\nLê Hữu An"
    assert "họp hội đồng" in refused(office, remove_step, RemoveStep(folder, "APPRAISED")).sentence.lower()
    for kind in ("DECIDED", "COUNCIL", "APPRAISED"):
        office.data.carry_out(remove_step, RemoveStep(folder, kind))
    assert file_of(office, folder).steps == {}
    assert refused(office, remove_step, RemoveStep(folder, "DECIDED")).sentence


def test_the_application_stays_before_its_steps_and_no_less_than_what_was_decided(office: Office) -> None:
    folder = decided(office)
    facts = {"fund_id": office.fund, "received_on": RECEIVED, "requested_amount": 130_000_000, "organisation_id": office.htx}
    office.data.carry_out(edit_folder, EditFolder(id=folder, **facts))
    assert file_of(office, folder).facts["requested_amount"] == 130_000_000
    assert refused(office, edit_folder, EditFolder(id=folder, **(facts | {"received_on": DAY(2026, 1, 4)}))).field == "received_on"
    assert refused(office, edit_folder, EditFolder(id=folder, **(facts | {"requested_amount": 119_999_999}))).field == "requested_amount"


def test_the_path_shows_what_is_done_next_and_skipped(office: Office) -> None:
    folder = open_one(office)
    assert states(office, folder)["APPRAISED"] == "now"
    step(office, folder, "APPRAISED", DAY(2026, 1, 3))
    step(office, folder, "DECIDED", DAY(2026, 1, 5))
    shown = states(office, folder)
    assert [shown[each] for each in ("APPLIED", "APPRAISED", "COUNCIL", "DECIDED", "SIGNED", "LENT")] == [
        "done", "done", "skipped", "done", "now", "ahead",
    ]  # fmt: skip


def test_a_contract_carries_out_the_decision_of_its_folder(office: Office) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder, approved_amount=120_000_000)
    file = file_of(office, folder)
    assert file.loan is not None
    assert file.loan.contract.id == loan
    assert (file.stage, states(office, folder)["SIGNED"]) == ("SIGNED", "done")
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    assert file_of(office, folder).stage == "LENT"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"approved_amount": 120_000_001}, "approved_amount"),
        ({"signed_on": DAY(2026, 1, 4)}, "signed_on"),
        ({"organisation_id": "lh"}, "organisation_id"),
        ({"organisation_id": None, "borrower_name": "Lê Văn Tám"}, "organisation_id"),
        ({"application_id": 99_999}, "application_id"),
    ],
)
def test_a_contract_that_differs_from_the_decision_is_refused(office: Office, changes: dict[str, Any], field: str) -> None:
    folder = decided(office)
    if changes.get("organisation_id") == "lh":
        changes = changes | {"organisation_id": office.lh}
    with pytest.raises(RuleBroken) as caught:
        office.grant(**({"application_id": folder} | changes))
    assert caught.value.field == field
    assert file_of(office, folder).loan is None


def test_a_folder_bears_one_contract_and_only_once_decided(office: Office) -> None:
    folder = open_one(office)
    with pytest.raises(RuleBroken) as caught:
        office.grant(application_id=folder)
    assert caught.value.field == "application_id"
    folder = decided(office)
    office.grant(application_id=folder)
    with pytest.raises(RuleBroken) as caught:
        office.grant(application_id=folder, contract_number="02/2026/HĐTD")
    assert caught.value.field == "application_id"


def test_a_folder_with_a_contract_is_neither_refused_nor_cut(office: Office) -> None:
    folder = decided(office)
    office.grant(application_id=folder)
    with pytest.raises(RuleBroken) as caught:
        step(office, folder, "WITHDRAWN", DAY(2026, 1, 6))
    assert caught.value.field == "kind"
    with pytest.raises(RuleBroken) as caught:
        step(office, folder, "DECIDED", DAY(2026, 1, 5), amount=119_999_999)
    assert caught.value.field == "amount"
    with pytest.raises(RuleBroken) as caught:
        step(office, folder, "DECIDED", DAY(2026, 1, 6))
    assert caught.value.field == "done_on"
    assert refused(office, remove_step, RemoveStep(folder, "DECIDED")).sentence


def test_an_old_contract_gets_its_folder_afterwards(office: Office) -> None:
    loan = office.grant()
    assert refused(office, open_folder_of_loan, OpenFolderOfLoan(loan, DAY(2026, 1, 6))).field == "received_on"
    folder = office.data.carry_out(open_folder_of_loan, OpenFolderOfLoan(loan, DAY(2025, 12, 20))).id
    assert folder is not None
    file = file_of(office, folder)
    assert (file.number, file.facts["borrower_name"], file.stage) == ("HS-0001/2025", "HTX Nông nghiệp Tân Phú", "SIGNED")
    assert {point.step: point.missing for point in file.path}["DECIDED"][-1] == "Chưa ghi bước quyết định cho vay"
    step(office, folder, "APPRAISED", DAY(2025, 12, 25))
    step(office, folder, "DECIDED", DAY(2026, 1, 5))
    assert refused(office, open_folder_of_loan, OpenFolderOfLoan(loan, RECEIVED)).sentence


def test_the_shipped_list_of_papers_names_steps_of_the_path() -> None:
    papers = shipped_papers()
    assert {paper.step for paper in papers} <= set(PATH)
    assert len({(paper.step, paper.name) for paper in papers}) == len(papers)
    assert any(paper.secured for paper in papers)
    assert any(paper.borrowers for paper in papers)


def test_papers_are_those_of_the_borrower_and_the_security(office: Office) -> None:
    folder = open_one(office)
    names = {paper.name for paper in file_of(office, folder).papers}
    assert "Điều lệ" in names
    assert "Giấy tờ về tài sản bảo đảm" not in names
    office.data.carry_out(
        record_collateral, RecordCollateral(application=folder, kind="LAND", name="Quyền sử dụng 2.000 m² đất", pledged_on=RECEIVED)
    )
    assert "Giấy tờ về tài sản bảo đảm" in {paper.name for paper in file_of(office, folder).papers}
    person = open_one(office, organisation_id=None, borrower_name="Lê Văn Tám")
    assert "Điều lệ" not in {paper.name for paper in file_of(office, person).papers}


def test_a_paper_received_is_no_longer_missing_and_others_are_kept_besides(office: Office) -> None:
    folder = open_one(office)
    row = office.data.ask(folder_rows, [folder])[0]
    office.data.carry_out(receive_papers, ReceivePapers(folder, "APPLIED", ("điều lệ", "Giấy phép xây dựng"), RECEIVED))
    assert office.data.ask(folder_rows, [folder])[0].missing == row.missing - 1
    papers = {paper.name: paper for paper in file_of(office, folder).papers}
    assert (papers["Điều lệ"].received_on, papers["Giấy phép xây dựng"].required) == (RECEIVED, False)
    office.data.carry_out(remove_paper, RemovePaper(papers["Điều lệ"].id or 0))
    assert office.data.ask(folder_rows, [folder])[0].missing == row.missing
    assert refused(office, receive_papers, ReceivePapers(folder, "APPLIED", (" ",), RECEIVED)).field == "names"
    assert refused(office, receive_papers, ReceivePapers(folder, "APPLIED", ("x" * 201,), RECEIVED)).field == "names"
    assert refused(office, receive_papers, ReceivePapers(folder, "REFUSED", ("x",), RECEIVED)).field == "step"
    assert refused(office, receive_papers, ReceivePapers(folder, "APPLIED", ("x",), DAY(2027, 1, 1))).field == "received_on"


def test_money_leaves_a_folder_with_papers_missing_only_with_a_second_persons_reason(office: Office) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder)
    found = office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 120_000_000, True)
    assert [(breach.may_be_waived, "Điều lệ" in breach.sentence) for breach in found] == [(True, True)]
    with pytest.raises(RuleBroken) as caught:
        office.disburse(loan)
    assert caught.value.field == "waiver_reason"
    bring_all(office, folder, "APPLIED", "APPRAISED", "COUNCIL", "DECIDED", "SIGNED")
    assert office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 120_000_000, True) == []
    office.disburse(loan)


def test_papers_of_the_product_stand_for_the_usual_ones_until_money_leaves(office: Office) -> None:
    folder = decided(office)
    product = offer(office, papers=(("APPLIED", "Đơn theo mẫu của Quỹ"), ("SIGNED", "Hợp đồng thế chấp")))
    loan = office.grant(application_id=folder, product_id=product)
    names = [paper.name for paper in file_of(office, folder).papers]
    assert names == [
        "Đơn theo mẫu của Quỹ",
        "Hợp đồng thế chấp",
        "Khế ước nhận nợ",
        "Chứng từ chứng minh sử dụng vốn vay",
        "Biên bản thanh lý hợp đồng",
    ]
    bring_all(office, folder, "APPLIED", "SIGNED")
    assert office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 120_000_000, True) == []


def test_minutes_of_a_council_that_never_met_are_not_asked_for(office: Office) -> None:
    folder = open_one(office)
    step(office, folder, "APPRAISED", DAY(2026, 1, 3))
    step(office, folder, "DECIDED", DAY(2026, 1, 5))
    loan = office.grant(application_id=folder)
    bring_all(office, folder, "APPLIED", "APPRAISED", "DECIDED", "SIGNED")
    assert office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 120_000_000, True) == []


@pytest.mark.parametrize(
    ("named", "borrower", "counts"),
    [
        ({"organisation_id": "lh"}, {"organisation_id": "lh"}, True),
        (
            {"full_name": "Lê Văn Tám", "identity_number": "089080000001"},
            {"borrower_name": "Lê Văn Tám", "borrower_id_number": "089080000001"},
            True,
        ),
        (
            {"full_name": "Lê Văn Tám", "identity_number": "089080000001"},
            {"borrower_name": "Lê Văn Tám", "borrower_id_number": "089080000002"},
            False,
        ),
        ({"full_name": "Lê Văn Tám", "identity_number": "089080000001"}, {"borrower_name": "LÊ VĂN TÁM"}, True),
        ({"full_name": "Lê Văn Tám"}, {"borrower_name": "Lê Văn Tám", "borrower_id_number": "089080000002"}, True),
        ({"full_name": "Lê Văn Tám"}, {"borrower_name": "Lê Văn Chín"}, False),
        ({"full_name": "Lê Văn Tám", "role": "GUARANTOR"}, {"borrower_name": "Lê Văn Tám"}, False),
    ],
)
def test_loans_of_related_persons_count_towards_the_25_percent(
    office: Office, named: dict[str, Any], borrower: dict[str, Any], counts: bool
) -> None:
    """Ten billion of capital: 15 % is 1,5 billion for one customer, 25 % is 2,5 billion with related persons."""
    named, borrower = ({**each, **({"organisation_id": office.lh} if "organisation_id" in each else {})} for each in (named, borrower))
    terms = {"project_total": 9_000_000_000, "own_capital": 5_000_000_000}
    if "organisation_id" not in borrower:
        borrower = {"organisation_id": None, **borrower}
    office.lend(contract_number="A", approved_amount=1_400_000_000, **terms, **borrower)
    folder = decided(office, requested_amount=1_400_000_000)
    step(office, folder, "DECIDED", DAY(2026, 1, 5), amount=1_400_000_000)
    office.data.carry_out(record_person, RecordPerson(**({"application": folder, "role": "RELATED"} | named)))
    loan = office.grant(application_id=folder, approved_amount=1_400_000_000, **terms)
    bring_all(office, folder, "APPLIED", "APPRAISED", "COUNCIL", "DECIDED", "SIGNED")
    found = office.data.ask(disbursement_checks, loan, DAY(2026, 1, 11), 1_400_000_000, True)
    assert [breach.field for breach in found] == (["amount"] if counts else [])
    assert all("25 %" in breach.sentence for breach in found)


def test_an_identity_number_is_shown_by_its_tail_and_kept_when_not_typed_again(office: Office) -> None:
    folder = open_one(office)
    facts: dict[str, Any] = {"application": folder, "role": PersonRole.GUARANTOR, "full_name": "Trần Thị Hoa"}
    office.data.carry_out(record_person, RecordPerson(**facts, identity_number="089 080 000 123", phone="0912 345 678"))
    line = file_of(office, folder).persons[0]
    assert (line.identity_tail, line.full_name) == ("0123", "Trần Thị Hoa")
    office.data.carry_out(record_person, RecordPerson(**facts, id=line.id, relation="vợ"))
    line = file_of(office, folder).persons[0]
    assert (line.identity_tail, line.relation, line.phone) == ("0123", "vợ", None)
    traces = office.data.ask(person_traces, person_ask("089080000123"))
    assert [(trace.name, trace.identity, trace.place) for trace in traces] == [
        ("Trần Thị Hoa", "089080000123", "Người bảo lãnh, hồ sơ vay HS-0001/2026")
    ]
    office.data.carry_out(remove_line, RemoveLine("person", line.id))
    assert file_of(office, folder).persons == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"role": "UNCLE"}, "role"), ({"full_name": " "}, "full_name"), ({"identity_number": "12345"}, "identity_number"),
        ({"identity_number": "08908000012X"}, "identity_number"), ({"organisation_id": 99_999}, "organisation_id"),
    ],
)  # fmt: skip
def test_a_person_that_cannot_be_is_refused(office: Office, changes: dict[str, Any], field: str) -> None:
    folder = open_one(office)
    order = {"application": folder, "role": "RELATED", "full_name": "Trần Thị Hoa"} | changes
    assert refused(office, record_person, RecordPerson(**order)).field == field


def test_the_borrower_is_no_person_beside_itself(office: Office) -> None:
    folder = open_one(office)
    assert (
        refused(office, record_person, RecordPerson(application=folder, role="RELATED", organisation_id=office.htx)).field
        == "organisation_id"
    )


def test_an_applicant_is_found_as_a_person(office: Office) -> None:
    open_one(office, organisation_id=None, borrower_name="Lê Văn Tám", borrower_id_number="089080000001")
    assert [trace.place for trace in office.data.ask(person_traces, person_ask("le van tam"))] == [
        "Khách hàng trong hồ sơ vay HS-0001/2026"
    ]
    assert [trace.identity for trace in office.data.ask(person_traces, person_ask("089080000001"))] == ["089080000001"]


def test_collateral_is_deducted_from_its_pledge_until_its_release(office: Office) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder, collateral_deducted=7)

    def deducted(on: datetime.date) -> int:
        file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
        assert file is not None
        return file.deducted(on)

    assert deducted(DAY(2026, 1, 6)) == 7
    facts: dict[str, Any] = {"application": folder, "kind": CollateralKind.LAND, "name": "Thửa đất 12", "value": 200_000_000}
    for name, pledged, value in (("Thửa đất 12", DAY(2026, 1, 6), 80_000_000), ("Máy gặt", DAY(2026, 2, 1), 30_000_000)):
        office.data.carry_out(record_collateral, RecordCollateral(**(facts | {"name": name}), pledged_on=pledged, deducted=value))
    assert [deducted(day) for day in (DAY(2026, 1, 5), DAY(2026, 1, 6), DAY(2026, 2, 1))] == [7, 80_000_000, 110_000_000]
    asset = file_of(office, folder).collateral[1]
    office.data.carry_out(release_collateral, ReleaseCollateral(asset.id, DAY(2026, 3, 1), "03/GC"))
    assert [deducted(day) for day in (DAY(2026, 2, 28), DAY(2026, 3, 1))] == [110_000_000, 80_000_000]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": "GOLD"}, "kind"), ({"name": ""}, "name"), ({"pledged_on": DAY(2027, 1, 1)}, "pledged_on"), ({"value": -1}, "value"),
        ({"deducted": 100_000_001}, "deducted"), ({"registered_on": DAY(2027, 1, 1)}, "registered_on"),
    ],
)  # fmt: skip
def test_collateral_that_cannot_be_is_refused(office: Office, changes: dict[str, Any], field: str) -> None:
    folder = open_one(office)
    order: dict[str, Any] = {"application": folder, "kind": "LAND", "name": "Thửa đất 12", "pledged_on": RECEIVED, "value": 100_000_000}
    assert refused(office, record_collateral, RecordCollateral(**(order | changes))).field == field


def test_collateral_is_not_given_back_while_something_is_owed(office: Office) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder)
    office.data.carry_out(record_collateral, RecordCollateral(application=folder, kind="LAND", name="Thửa đất 12", pledged_on=RECEIVED))
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    asset = file_of(office, folder).collateral[0].id
    broken = refused(office, release_collateral, ReleaseCollateral(asset, DAY(2026, 2, 1)))
    assert (broken.field, "còn nợ" in broken.sentence) == ("released_on", True)
    assert refused(office, release_collateral, ReleaseCollateral(asset, DAY(2026, 1, 1))).field == "released_on"
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    for row in file.on(DAY(2026, 1, 10)).coming:
        office.receive(loan, row.due_on, row.payment)
    office.data.carry_out(release_collateral, ReleaseCollateral(asset, DAY(2026, 7, 10)))
    assert file_of(office, folder).collateral[0].released_on == DAY(2026, 7, 10)
    broken = refused(
        office,
        record_collateral,
        RecordCollateral(application=folder, id=asset, kind="LAND", name="Thửa đất 12", pledged_on=DAY(2026, 7, 11)),
    )
    assert broken.field == "pledged_on"


def test_an_inspection_follows_the_money(office: Office) -> None:
    folder = decided(office)
    loan = office.grant(application_id=folder)
    facts: dict[str, Any] = {
        "application": folder,
        "inspected_on": DAY(2026, 3, 1),
        "for_purpose": True,
        "findings": "Đã mua 01 máy sấy 5 tấn",
    }
    assert refused(office, record_inspection, RecordInspection(**facts)).field == "inspected_on"
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    lacking = {point.step: point.missing for point in file_of(office, folder).path}
    assert "chưa kiểm tra sử dụng vốn" in lacking["INSPECTED"][0]
    assert refused(office, record_inspection, RecordInspection(**(facts | {"inspected_on": DAY(2026, 1, 9)}))).field == "inspected_on"
    assert refused(office, record_inspection, RecordInspection(**facts, used_amount=120_000_001)).field == "used_amount"
    assert refused(office, record_inspection, RecordInspection(**(facts | {"findings": " "}))).field == "findings"
    office.data.carry_out(record_inspection, RecordInspection(**facts, used_amount=120_000_000))
    line = file_of(office, folder).inspections[0]
    assert (line.used_amount, line.for_purpose) == (120_000_000, True)
    assert {point.step: point.missing for point in file_of(office, folder).path}["INSPECTED"] == ()
    office.data.carry_out(record_inspection, RecordInspection(**(facts | {"for_purpose": False}), id=line.id))
    assert [each.for_purpose for each in file_of(office, folder).inspections] == [False]
    office.data.carry_out(remove_line, RemoveLine("inspection", line.id))
    assert file_of(office, folder).inspections == []


def test_folders_are_found_by_step_fund_year_and_words_without_accents(office: Office) -> None:
    first, second = open_one(office), decided(office, organisation_id=office.lh)
    third = open_one(office, organisation_id=None, borrower_name="Lê Văn Tám", received_on=DAY(2025, 5, 5), requested_amount=10_000_000)
    step(office, third, "REFUSED", DAY(2025, 5, 9))
    ask = office.data.ask
    assert ask(find_folders, FolderAsk()) == [second, first, third]
    assert ask(find_folders, FolderAsk(search="tan phu")) == [first]
    assert ask(find_folders, FolderAsk(search="hs-0002")) == [second]
    assert ask(find_folders, FolderAsk(stage="REFUSED")) == [third]
    assert ask(find_folders, FolderAsk(stage="DECIDED")) == [second]
    assert ask(find_folders, FolderAsk(year=2025)) == [third]
    assert ask(find_folders, FolderAsk(fund=office.fund + 1)) == []
    assert ask(find_folders, FolderAsk(sort="requested")) == [third, first, second]
    assert ask(find_folders, FolderAsk(sort="borrower_name"))[0] == first
    assert ask(folder_years) == [2026, 2025]
    assert ask(stage_counts) == {Step.APPLIED: 1, Step.DECIDED: 1, Step.REFUSED: 1}
    rows = {row.id: row for row in ask(folder_rows, [first, second, third])}
    assert (rows[second].decided, rows[second].since, rows[third].missing) == (120_000_000, DAY(2026, 1, 5), 0)


def test_a_folder_is_taken_back_step_by_step(office: Office) -> None:
    folder = open_one(office)
    done = office.data.carry_out(record_step, RecordStep(application=folder, kind="APPRAISED", done_on=DAY(2026, 1, 3)))
    office.data.carry_out(take_back, done.entry)
    assert file_of(office, folder).steps == {}
