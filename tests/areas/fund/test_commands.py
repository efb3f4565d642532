"""What a person can do with the fund, over a real file."""

import datetime
import random
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_file
from lmhtx_desktop.areas.fund.commands import (
    CancelLoan,
    CloseLoan,
    DecideGroup,
    DisburseLoan,
    EditFund,
    EditLoan,
    GrantLoan,
    OpenFund,
    RecordReceipt,
    SetHolidays,
    VoidDisbursement,
    VoidReceipt,
    WriteOffLoan,
    cancel_loan,
    close_loan,
    decide_group,
    disburse_loan,
    edit_fund,
    edit_loan,
    grant_loan,
    open_fund,
    record_receipt,
    set_holidays,
    void_disbursement,
    void_receipt,
    write_off_loan,
)
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile, Reading
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office
from tests.areas.fund.loans import balances

DAY = datetime.date


def file_of(data: DataFile, loan: int) -> LoanFile:
    def question(reading: Reading) -> LoanFile:
        found = loan_file(reading.connection, loan)
        assert found is not None
        return found

    return data.ask(question)


def refused(data: DataFile, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        data.carry_out(command, order)
    return caught.value


def test_a_loan_lives_from_contract_to_closing(office: Office) -> None:
    loan = office.grant()
    file = file_of(office.data, loan)
    assert file.status(file.on(DAY(2026, 1, 9))) == "signed"
    office.disburse(loan)
    for row in file_of(office.data, loan).on(DAY(2026, 1, 10)).coming:
        office.receive(loan, row.due_on, row.payment)
    file = file_of(office.data, loan)
    assert file.status(file.on(DAY(2026, 6, 30))) == "open"
    assert file.status(file.on(DAY(2026, 7, 10))) == "settled"
    office.data.carry_out(close_loan, CloseLoan(loan, DAY(2026, 7, 15)))
    file = file_of(office.data, loan)
    assert file.status(file.on(DAY(2026, 7, 15))) == "closed"
    assert file.status(file.on(DAY(2026, 7, 14))) == "settled"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"contract_number": " "}, "contract_number"),
        ({"signed_on": DAY(2026, 11, 23)}, "signed_on"),
        ({"approved_amount": 0}, "approved_amount"),
        ({"months": 0}, "months"),
        ({"plan": "balloon"}, "plan"),
        ({"plan": "custom"}, "rows"),
        ({"plan": "custom", "rows": (CustomRow(DAY(2026, 3, 1), 1),)}, "rows"),
        ({"overdue_rate_factor": Decimal(2)}, "overdue_rate_factor"),
        ({"planned_on": DAY(2026, 1, 4)}, "planned_on"),
        ({"own_capital": 400_000_000}, "own_capital"),
        ({"project_total": -1}, "project_total"),
        ({"organisation_id": None}, "borrower_name"),
        ({"organisation_id": None, "borrower_kind": "HTX"}, "organisation_id"),
        ({"organisation_id": 999}, "organisation_id"),
        ({"fund_id": 999}, "fund_id"),
    ],
)
def test_a_contract_that_cannot_be_is_refused_at_its_field(office: Office, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        office.grant(**changes)
    assert caught.value.field == field


def test_a_cooperation_group_may_not_borrow_but_its_member_may(office: Office) -> None:
    with pytest.raises(RuleBroken) as caught:
        office.grant(organisation_id=office.tht)
    assert caught.value.field == "organisation_id"
    loan = office.grant(organisation_id=None, borrower_name="  Nguyễn Văn   Ba ", borrower_id_number="089070001234")
    contract = file_of(office.data, loan).contract
    assert (contract.borrower_kind, contract.borrower_name) == ("PERSON", "Nguyễn Văn Ba")


def test_a_contract_number_stands_once_in_a_fund(office: Office) -> None:
    office.grant()
    with pytest.raises(RuleBroken) as caught:
        office.grant()
    assert caught.value.field == "contract_number"


def test_a_contract_is_mended_only_before_money_leaves(office: Office) -> None:
    loan = office.grant(plan="custom", rows=(CustomRow(DAY(2026, 3, 1), 120_000_000),))
    order = {
        "id": loan, "fund_id": office.fund, "contract_number": "02/2026", "signed_on": DAY(2026, 1, 5), "approved_amount": 90_000_000,
        "months": 9, "annual_rate_percent": Decimal("5.5"), "organisation_id": office.lh, "project_total": 300_000_000,
        "own_capital": 100_000_000,
    }  # fmt: skip
    office.data.carry_out(edit_loan, EditLoan(**order))
    file = file_of(office.data, loan)
    assert (file.contract.borrower_kind, file.terms.months, file.terms.custom_rows) == ("LHHTX", 9, ())
    office.disburse(loan, amount=90_000_000)
    assert "đã giải ngân" in refused(office.data, edit_loan, EditLoan(**order)).sentence


def test_money_does_not_leave_against_the_limits_of_law(office: Office) -> None:
    small = office.grant(own_capital=59_000_000)
    assert refused(office.data, disburse_loan, DisburseLoan(small, DAY(2026, 1, 10), 120_000_000, True)).field == "own_capital"
    big = office.grant(contract_number="02", approved_amount=1_500_000_001, project_total=9_000_000_000, own_capital=3_000_000_000)
    said = refused(office.data, disburse_loan, DisburseLoan(big, DAY(2026, 1, 10), 1_500_000_001, True))
    assert (said.field, "15 %" in said.sentence) == ("amount", True)
    office.disburse(big, amount=1_500_000_000)
    assert refused(office.data, disburse_loan, DisburseLoan(big, DAY(2026, 1, 11), 1, True)).field == "amount"


def test_related_borrowers_share_a_quarter_of_the_capital(office: Office) -> None:
    for number, amount in (("A", 1_400_000_000), ("B", 1_100_000_000)):
        loan = office.grant(
            contract_number=number, organisation_id=None, borrower_name=f"Ông {number}", related_group="Nhóm Út", approved_amount=amount,
            project_total=5_000_000_000, own_capital=2_000_000_000,
        )  # fmt: skip
        office.disburse(loan, amount=amount)
    third = office.grant(contract_number="C", organisation_id=None, borrower_name="Bà C", related_group="nhom ut")
    said = refused(office.data, disburse_loan, DisburseLoan(third, DAY(2026, 1, 10), 1_000_000, True))
    assert "25 %" in said.sentence
    stranger = office.grant(contract_number="D", organisation_id=None, borrower_name="Bà D")
    office.disburse(stranger)


def test_an_empty_till_needs_a_second_person_and_a_reason(office: Office) -> None:
    for number in range(7):
        office.lend(
            contract_number=f"K{number}", organisation_id=None, borrower_name=f"Khách {number}", approved_amount=1_400_000_000,
            project_total=5_000_000_000, own_capital=2_000_000_000,
        )  # fmt: skip
    loan = office.grant(contract_number="cuối", approved_amount=300_000_000, project_total=900_000_000, own_capital=300_000_000)
    plain = {"loan": loan, "paid_on": DAY(2026, 1, 10), "amount": 300_000_000, "no_bad_debt": True}
    reason = {"waiver_reason": "Nguồn ủy thác của Quỹ trung ương"}
    assert refused(office.data, disburse_loan, DisburseLoan(**plain)).field == "waiver_reason"
    assert refused(office.data, disburse_loan, DisburseLoan(**plain, **reason)).field == "waived_by"
    assert refused(office.data, disburse_loan, DisburseLoan(**plain, **reason, waived_by="người kiểm thử")).field == "waived_by"
    office.disburse(loan, amount=300_000_000, waived_by="Trần Thị Duyệt", **reason)


@pytest.mark.parametrize(
    ("on", "amount", "field"),
    [
        (DAY(2026, 1, 9), 1_000, "received_on"),
        (DAY(2026, 11, 23), 1_000, "received_on"),
        (DAY(2026, 2, 10), 0, "amount"),
        (DAY(2026, 2, 10), 200_000_000, "amount"),
    ],
)
def test_a_receipt_that_cannot_be_is_refused_at_its_field(office: Office, on: datetime.date, amount: int, field: str) -> None:
    loan = office.lend()
    with pytest.raises(RuleBroken) as caught:
        office.receive(loan, on, amount)
    assert caught.value.field == field
    assert file_of(office.data, loan).facts.paid == ()


def test_no_receipt_before_money_left(office: Office) -> None:
    loan = office.grant()
    with pytest.raises(RuleBroken) as caught:
        office.receive(loan, DAY(2026, 2, 10), 1_000)
    assert caught.value.field == "loan"


def test_a_late_keyed_receipt_that_makes_a_later_one_too_much_is_refused(office: Office) -> None:
    loan = office.lend()
    owed = file_of(office.data, loan).on(DAY(2026, 3, 1)).settlement
    office.receive(loan, DAY(2026, 3, 1), owed, "fewer")
    with pytest.raises(RuleBroken) as caught:
        office.receive(loan, DAY(2026, 2, 1), 10_000_000)
    assert caught.value.field == "amount"


def test_keying_in_any_order_with_voided_slips_between_gives_the_same_loan(office: Office) -> None:
    paid = [
        (DAY(2026, 2, 25), 10_000_000, None), (DAY(2026, 3, 20), 25_000_000, None), (DAY(2026, 4, 10), 30_000_000, "smaller"),
        (DAY(2026, 4, 28), 12_345_678, None), (DAY(2026, 6, 2), 8_000_000, "fewer"),
    ]  # fmt: skip
    chance = random.Random(5)
    stands = set()
    for number in range(4):
        loan = office.lend(contract_number=f"S{number}")
        for on, amount, early in chance.sample(paid, len(paid)):
            slip = office.receive(loan, on, 1_234_567 + number, None)
            office.receive(loan, on, amount, early)
            office.data.carry_out(void_receipt, VoidReceipt(slip, "Ghi nhầm khoản vay"))
        file = file_of(office.data, loan)
        stands.add(tuple(balances(file.on(day)) for day in (DAY(2026, 3, 1), DAY(2026, 4, 12), DAY(2026, 5, 31), DAY(2026, 11, 22))))
        for other_fact in list(file.facts.paid):
            office.data.carry_out(void_receipt, VoidReceipt(other_fact.key, "Dọn để vay tiếp"))
    assert len(stands) == 1
    assert next(iter(stands))[1][0] < 120_000_000


def test_a_voided_receipt_keeps_its_number(office: Office) -> None:
    loan = office.lend()
    first = office.receive(loan, DAY(2026, 2, 10), 1_000)
    office.data.carry_out(void_receipt, VoidReceipt(first, "Sai ngày"))
    assert refused(office.data, void_receipt, VoidReceipt(first, "Lần nữa")).sentence == "Phiếu này đã hủy rồi."
    done = office.data.carry_out(record_receipt, RecordReceipt(loan, DAY(2026, 2, 10), 2_000))
    assert "PT-0002/2026" in done.sentence


def test_vouchers_are_not_undone_but_voided(office: Office) -> None:
    loan = office.lend()
    voucher = office.receive(loan, DAY(2026, 2, 10), 1_000)
    entry = office.data.ask(lambda reading: reading.connection.exec_driver_sql("SELECT max(id) FROM audit_entry").scalar())
    assert "hủy" in refused(office.data, take_back, entry).sentence
    disbursement = office.data.ask(lambda reading: reading.connection.exec_driver_sql("SELECT max(id) FROM loan_disbursement").scalar())
    assert "phiếu thu" in refused(office.data, void_disbursement, VoidDisbursement(disbursement, "Sai")).sentence
    office.data.carry_out(void_receipt, VoidReceipt(voucher, "Sai"))
    office.data.carry_out(void_disbursement, VoidDisbursement(disbursement, "Sai"))
    file = file_of(office.data, loan)
    assert file.status(file.on(DAY(2026, 11, 22))) == "signed"


def test_closing_waits_for_the_last_dong(office: Office) -> None:
    loan = office.lend()
    assert refused(office.data, close_loan, CloseLoan(loan, DAY(2026, 5, 1))).field == "closed_on"
    owed = file_of(office.data, loan).on(DAY(2026, 2, 20)).settlement
    office.receive(loan, DAY(2026, 2, 20), owed, "fewer")
    office.data.carry_out(close_loan, CloseLoan(loan, DAY(2026, 2, 20)))
    with pytest.raises(RuleBroken, match="tất toán"):
        office.receive(loan, DAY(2026, 2, 21), 1)


def test_only_an_unused_contract_is_cancelled(office: Office) -> None:
    loan = office.grant()
    assert refused(office.data, cancel_loan, CancelLoan(loan, DAY(2026, 2, 1), "")).field == "reason"
    done = office.data.carry_out(cancel_loan, CancelLoan(loan, DAY(2026, 2, 1), "Khách không vay nữa"))
    file = file_of(office.data, loan)
    assert file.status(file.on(DAY(2026, 2, 1))) == "cancelled"
    assert done.entry is not None
    office.data.carry_out(take_back, done.entry)
    office.disburse(loan)
    assert "giải ngân" in refused(office.data, cancel_loan, CancelLoan(loan, DAY(2026, 2, 1), "Thôi")).sentence


def test_a_group_set_by_decision_is_higher_and_dated(office: Office) -> None:
    loan = office.lend()
    order = DecideGroup(loan, DAY(2026, 2, 1), 3, "12/QĐ-HĐXLRR", "Dự án ngừng hoạt động", DAY(2026, 2, 5))
    office.data.carry_out(decide_group, order)
    file = file_of(office.data, loan)
    groups = [group.group if (group := file.group(file.on(DAY(2026, 2, day)))) else None for day in (1, 5, 6)]
    assert groups == [3, 3, 1]
    assert refused(office.data, decide_group, DecideGroup(loan, DAY(2026, 9, 1), 4, "1", "x")).field == "debt_group"


def test_a_loan_has_one_decided_group_a_day(office: Office) -> None:
    """With two of one day, which was keyed last would tell the group."""
    loan = office.lend()
    office.data.carry_out(decide_group, DecideGroup(loan, DAY(2026, 2, 1), 4, "12/QĐ", "Dự án ngừng hoạt động"))
    assert refused(office.data, decide_group, DecideGroup(loan, DAY(2026, 2, 1), 3, "13/QĐ", "Nhầm")).field == "decided_on"
    office.data.carry_out(decide_group, DecideGroup(loan, DAY(2026, 2, 2), 3, "13/QĐ", "Đã khôi phục sản xuất"))
    file = file_of(office.data, loan)
    assert [group.group if (group := file.group(file.on(DAY(2026, 2, day)))) else None for day in (1, 2)] == [4, 3]


def test_only_the_worst_debt_is_written_off(office: Office) -> None:
    loan = office.lend()
    assert refused(office.data, write_off_loan, WriteOffLoan(loan, DAY(2026, 5, 1), "9/QĐ", "x")).field == "written_off_on"
    office.data.carry_out(write_off_loan, WriteOffLoan(loan, DAY(2026, 11, 20), "9/QĐ-LMHTX", "Người vay đã mất, không còn tài sản"))
    file = file_of(office.data, loan)
    assert file.on(DAY(2026, 11, 19)).outstanding_principal == 120_000_000
    assert file.status(file.on(DAY(2026, 11, 20))) == "written_off"
    office.receive(loan, DAY(2026, 11, 21), 1)
    assert file_of(office.data, loan).on(DAY(2026, 11, 21)).recovered == 1


def test_closed_days_move_the_due_dates_of_contracts_that_avoid_them(office: Office) -> None:
    loan = office.grant(business_day="next")
    office.disburse(loan)
    assert file_of(office.data, loan).on(DAY(2026, 1, 10)).coming[0].due_on == DAY(2026, 2, 10)
    office.data.carry_out(set_holidays, SetHolidays(2026, ((DAY(2026, 2, 10), "Nghỉ bù"), (DAY(2026, 2, 11), "Nghỉ bù"))))
    assert file_of(office.data, loan).on(DAY(2026, 1, 10)).coming[0].due_on == DAY(2026, 2, 12)
    office.data.carry_out(set_holidays, SetHolidays(2026, ((DAY(2026, 2, 11), "Nghỉ"),)))
    assert file_of(office.data, loan).on(DAY(2026, 1, 10)).coming[0].due_on == DAY(2026, 2, 10)
    assert refused(office.data, set_holidays, SetHolidays(2026, ((DAY(2025, 2, 10), "Tết"),))).field == "days"


def test_a_custom_schedule_is_disbursed_whole(office: Office) -> None:
    loan = office.grant(plan="custom", rows=(CustomRow(DAY(2026, 3, 1), 50_000_000), CustomRow(DAY(2026, 7, 1), 70_000_000)))
    assert refused(office.data, disburse_loan, DisburseLoan(loan, DAY(2026, 1, 10), 1_000_000, True)).field == "amount"
    assert refused(office.data, disburse_loan, DisburseLoan(loan, DAY(2026, 3, 1), 120_000_000, True)).field == "paid_on"
    office.disburse(loan)
    assert [row.principal for row in file_of(office.data, loan).on(DAY(2026, 1, 10)).coming] == [50_000_000, 70_000_000]


def test_a_fund_is_named_once(office: Office) -> None:
    name = "Quỹ Hỗ trợ phát triển HTX tỉnh An Giang"
    assert refused(office.data, open_fund, OpenFund(name, "COMPANY", 1)).field == "name"
    assert refused(office.data, open_fund, OpenFund("Quỹ hai", "BANK", 1)).field == "model"
    assert refused(office.data, open_fund, OpenFund("Quỹ hai", "COOP", 0)).field == "charter_capital"
    assert refused(office.data, open_fund, OpenFund("Quỹ hai", "COOP", 1, opened_on=DAY(2027, 1, 1))).field == "opened_on"
    office.data.carry_out(edit_fund, EditFund(office.fund, name, "COOP"))
    other = office.data.carry_out(open_fund, OpenFund("Quỹ hai", "COOP", 25_000_000_000)).id
    assert other is not None
    assert refused(office.data, edit_fund, EditFund(other, name, "COOP")).field == "name"


def test_granting_can_be_taken_back(office: Office) -> None:
    order = GrantLoan(
        fund_id=office.fund, contract_number="X", signed_on=DAY(2026, 1, 5), approved_amount=10, months=1,
        annual_rate_percent=Decimal(6), organisation_id=office.htx, round_to=1,
    )  # fmt: skip
    done = office.data.carry_out(grant_loan, order)
    assert done.id is not None
    assert done.entry is not None
    office.data.carry_out(take_back, done.entry)
    assert office.data.ask(lambda reading: loan_file(reading.connection, done.id or 0)) is None
