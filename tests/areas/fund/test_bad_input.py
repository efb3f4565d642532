"""What a person types wrongly, one line a mistake: refused at the field named, with the words shown, and not a byte of the file is different.

The world these mistakes are made in (`build`): a fund lending from its capital, one with a source of capital, one whose books are closed through
30/06/2026. Today is 22/11/2026.
"""

import datetime
import functools
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import (
    AmendLoan,
    CancelLoan,
    CloseLoan,
    ClosePeriod,
    Collected,
    DecideGroup,
    DecideRate,
    DisburseLoan,
    EditLoan,
    EditProduct,
    EditSource,
    GrantLoan,
    MakeRun,
    MoveCapital,
    OpenFund,
    OpenProduct,
    OpenSource,
    PostCollection,
    RecordCapital,
    RecordReceipt,
    RemoveSource,
    ReopenPeriod,
    SetHolidays,
    SetLoanSource,
    SetPlan,
    SetProductTerms,
    VoidAmendment,
    VoidDisbursement,
    VoidMovement,
    VoidReceipt,
    VoidRun,
    WriteOffLoan,
    amend_loan,
    cancel_loan,
    close_loan,
    close_period,
    decide_group,
    decide_rate,
    disburse_loan,
    edit_loan,
    edit_product,
    edit_source,
    grant_loan,
    make_run,
    move_capital,
    open_fund,
    open_product,
    open_source,
    post_collection,
    record_capital,
    record_receipt,
    remove_source,
    reopen_period,
    set_holidays,
    set_loan_source,
    set_plan,
    set_product_terms,
    void_amendment,
    void_disbursement,
    void_movement,
    void_receipt,
    void_run,
    write_off_loan,
)
from lmhtx_desktop.areas.fund.commands.folder_lines import RecordCollateral, RecordInspection, record_collateral, record_inspection
from lmhtx_desktop.areas.fund.commands.folders import (
    OpenFolder,
    OpenFolderOfLoan,
    ReceivePapers,
    RecordStep,
    open_folder,
    open_folder_of_loan,
    receive_papers,
    record_step,
)
from lmhtx_desktop.areas.fund.records import LoanDisbursement
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.areas.fund.rules.typed_rows import read_rows
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile, Reading, open_file
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office, office_in
from tests.areas.fund.test_commands import file_of
from tests.conftest import TODAY

DAY = datetime.date
TOMORROW = TODAY + datetime.timedelta(days=1)
LONG_AGO, FAR_AWAY = DAY(1924, 11, 20), DAY(2124, 11, 20)
TOO_MUCH = 10**30
MILLION = 10**6


@dataclass
class World:
    """Where everything is; ids by name."""

    office: Office
    ids: dict[str, int]

    def __getattr__(self, name: str) -> int:
        return int(self.ids[name])


def build(data: DataFile) -> dict[str, int]:
    """Make the world and return the ids of what is in it."""
    office = office_in(data)
    ids = {"fund": office.fund, "htx": office.htx}

    def do(name: str, command: Any, order: Any) -> int:
        done = data.carry_out(command, order)
        assert done.id is not None
        ids[name] = done.id
        return done.id

    def settled(name: str, **changes: Any) -> None:
        loan = ids[name] = office.lend(**changes)
        for row in file_of(data, loan).on(DAY(2026, 1, 10)).coming:
            office.receive(loan, row.due_on, row.payment)
        data.carry_out(close_loan, CloseLoan(loan, DAY(2026, 7, 15)))

    person = {"organisation_id": None}
    ids["signed"] = office.grant(contract_number="01", borrower_name="Nguyễn Văn Ba", **person)
    ids["out"] = office.lend(contract_number="02", borrower_name="Trần Thị Út", **person)
    out = select(LoanDisbursement.id).where(LoanDisbursement.loan_id == ids["out"])
    ids["out_paid"] = data.ask(lambda reading: reading.connection.execute(out).scalar_one())
    ids["receipt"] = office.receive(ids["out"], DAY(2026, 2, 10), MILLION)
    ids["voided"] = office.receive(ids["out"], DAY(2026, 2, 11), MILLION)
    data.carry_out(void_receipt, VoidReceipt(ids["voided"], "Tiền giả"))
    ids["parts"] = office.grant(contract_number="03", borrower_name="Lê Văn Tám", **person)
    ids["first_part"] = office.disburse(ids["parts"], DAY(2026, 1, 10), 100 * MILLION)
    ids["off"] = office.lend(contract_number="04", borrower_name="Võ Thị Sáu", on=DAY(2023, 1, 10), **person)
    data.carry_out(write_off_loan, WriteOffLoan(ids["off"], DAY(2026, 6, 30), "05/QĐ", "Mất khả năng"))
    settled("ended", contract_number="05", borrower_name="Phan Văn Trị", business_day="next", **person)
    amended = ids["amended"] = office.lend(contract_number="06", borrower_name="Hồ Thị Kỷ", **person)
    do("rate_annex", amend_loan, annex(amended, number="PL01"))
    do("replan_annex", amend_loan, replan(amended, number="PL02"))
    ids["fresh"] = office.lend(contract_number="10", borrower_name="Lý Thị Mười", **person)
    ids["cancelled"] = office.grant(contract_number="07", borrower_name="Bùi Văn Bảy", **person)
    data.carry_out(cancel_loan, CancelLoan(ids["cancelled"], DAY(2026, 2, 1), "Không vay nữa"))
    typed = (CustomRow(DAY(2026, 3, 1), 60 * MILLION), CustomRow(DAY(2026, 7, 5), 60 * MILLION))
    ids["typed"] = office.grant(contract_number="08", borrower_name="Cao Thị Tám", plan="custom", rows=typed, **person)
    do("product", open_product, OpenProduct(fund=office.fund, name="Vay vốn lưu động"))
    data.carry_out(set_product_terms, SetProductTerms(product=ids["product"], from_on=DAY(2026, 1, 1), rate_by_decision=True))
    data.carry_out(decide_rate, DecideRate(ids["product"], DAY(2026, 1, 1), Decimal(6), "01/QĐ"))
    settled(
        "by_decision", contract_number="09", borrower_name="Đỗ Văn Chín", product_id=ids["product"], round_to=1000, late_interest_percent=Decimal(0),
        **person,
    )  # fmt: skip
    do("run", make_run, MakeRun(office.fund, DAY(2026, 10, 31)))
    do("folder", open_folder, application(office.fund, office.htx))
    do(
        "pledged",
        record_collateral,
        RecordCollateral(application=ids["folder"], kind="LAND", name="Quyền sử dụng đất", pledged_on=DAY(2026, 3, 5)),
    )

    do("fed", open_fund, OpenFund("Quỹ có nguồn vốn", "COOP", 10_000 * MILLION))
    do("source", open_source, OpenSource(fund=ids["fed"], kind="BUDGET", name="Ngân sách tỉnh"))
    do("entrusted", open_source, OpenSource(fund=ids["fed"], kind="ENTRUSTED", name="Quỹ Việt Nam ủy thác"))
    do("came_in", move_capital, MoveCapital(ids["source"], "IN", DAY(2026, 1, 8), 100 * MILLION, "GBC 01"))
    ids["fed_loan"] = office.grant(fund_id=ids["fed"], contract_number="11", source_id=ids["source"], approved_amount=200 * MILLION)
    office.disburse(ids["fed_loan"], DAY(2026, 1, 10), 60 * MILLION)
    do("went_back", move_capital, MoveCapital(ids["source"], "OUT", DAY(2026, 1, 20), 30 * MILLION, "UNC 02"))

    do("shut", open_fund, OpenFund("Quỹ đã khóa sổ", "COOP", 10_000 * MILLION))
    ids["shut_loan"] = office.lend(fund_id=ids["shut"], contract_number="21", months=24)
    ids["shut_receipt"] = office.receive(ids["shut_loan"], DAY(2026, 2, 10), MILLION)
    do("shut_annex", amend_loan, annex(ids["shut_loan"], number="PL03"))
    ids["shut_entry"] = data.carry_out(decide_group, DecideGroup(ids["shut_loan"], DAY(2026, 6, 1), 5, "09/QĐ", "Vay nơi khác")).entry
    do("shut_run", make_run, MakeRun(ids["shut"], DAY(2026, 5, 31)))
    do("shut_earlier", close_period, ClosePeriod(ids["shut"], DAY(2026, 3, 31)))
    do("shut_later", close_period, ClosePeriod(ids["shut"], DAY(2026, 6, 30)))
    return ids


def annex(loan: int, **changes: Any) -> AmendLoan:
    """An annex of another rate from 01/03/2026."""
    order = {
        "kind": "rate", "number": "PL09", "signed_on": DAY(2026, 2, 20), "effective_on": DAY(2026, 3, 1), "reason": "Quyết định lãi suất",
        "annual_rate_percent": Decimal(7),
    }  # fmt: skip
    return AmendLoan(loan=loan, **(order | changes))


NEW_ROWS = (CustomRow(DAY(2026, 12, 1), 60 * MILLION), CustomRow(DAY(2027, 3, 1), 60 * MILLION))


def replan(loan: int, **changes: Any) -> AmendLoan:
    """An annex that extends a loan of 120 million from 01/06/2026."""
    return annex(loan, **({"kind": "extend", "annual_rate_percent": None, "rows": NEW_ROWS, "effective_on": DAY(2026, 6, 1)} | changes))


def contract(w: World, **changes: Any) -> GrantLoan:
    """A contract that could be signed."""
    order = {
        "fund_id": w.fund, "contract_number": "99", "signed_on": DAY(2026, 1, 5), "approved_amount": 120 * MILLION, "months": 6,
        "annual_rate_percent": Decimal(6), "organisation_id": w.htx, "project_total": 300 * MILLION, "own_capital": 100 * MILLION,
    }  # fmt: skip
    return GrantLoan(**(order | changes))


def edited(w: World, loan: int, **changes: Any) -> EditLoan:
    return EditLoan(id=loan, **(vars(contract(w)) | {"contract_number": "01", **changes}))


def receipt(w: World, loan: str, day: datetime.date, amount: int, **more: Any) -> RecordReceipt:
    return RecordReceipt(w.ids[loan], day, amount, **more)


def collection(w: World, *lines: tuple[str, datetime.date, int], **changes: Any) -> PostCollection:
    collected = tuple(Collected(w.ids[loan], amount, day) for loan, day, amount in lines)
    order = {
        "fund": w.fund,
        "collected_on": DAY(2026, 3, 10),
        "declared_count": len(lines),
        "declared_sum": sum(line.amount for line in collected),
    }
    return PostCollection(lines=collected, **(order | changes))


def application(fund: int, htx: int, **changes: Any) -> OpenFolder:
    """An application of 150 million, received on 01/03/2026."""
    order = {
        "fund_id": fund, "received_on": DAY(2026, 3, 1), "requested_amount": 150 * MILLION, "requested_months": 12, "organisation_id": htx,
        "purpose": "Mua máy sấy lúa", "project_total": 300 * MILLION, "own_capital": 100 * MILLION,
    }  # fmt: skip
    return OpenFolder(**(order | changes))


def applied(w: World, **changes: Any) -> OpenFolder:
    return application(w.fund, w.htx, **changes)


def pledged(w: World, **changes: Any) -> RecordCollateral:
    return RecordCollateral(**({"application": w.folder, "kind": "LAND", "name": "Nhà kho", "pledged_on": DAY(2026, 3, 5)} | changes))


def custom(w: World, *rows: tuple[datetime.date, int]) -> GrantLoan:
    return contract(w, plan="custom", rows=tuple(CustomRow(day, amount) for day, amount in rows))


def of_product(w: World, **changes: Any) -> SetProductTerms:
    return SetProductTerms(**({"product": w.product, "from_on": DAY(2026, 9, 1), "rate_by_decision": True} | changes))


Bad = tuple[str, Any, Callable[[World], Any], str, str]
#: What is done wrong, by which command with which order; the field where it is told, and words of the sentence.
RECEIPTS: list[Bad] = [
    ("before any money left", record_receipt, lambda w: receipt(w, "signed", DAY(2026, 2, 1), 1_000), "loan", "chưa giải ngân"),
    ("before the disbursement", record_receipt, lambda w: receipt(w, "out", DAY(2026, 1, 9), 1_000), "received_on", "từ ngày giải ngân 10/01/2026"),
    ("tomorrow", record_receipt, lambda w: receipt(w, "out", TOMORROW, 1_000), "received_on", "chưa tới"),
    ("in 1924", record_receipt, lambda w: receipt(w, "out", LONG_AGO, 1_000), "received_on", "Năm 1924"),
    ("in 2124", record_receipt, lambda w: receipt(w, "out", FAR_AWAY, 1_000), "received_on", "Năm 2124"),
    ("of nothing", record_receipt, lambda w: receipt(w, "out", DAY(2026, 3, 1), 0), "amount", "lớn hơn 0"),
    ("of less than nothing", record_receipt, lambda w: receipt(w, "out", DAY(2026, 3, 1), -5), "amount", "lớn hơn 0"),
    ("larger than all that is owed", record_receipt, lambda w: receipt(w, "out", DAY(2026, 3, 1), 200 * MILLION), "amount", "thừa 78.830.313 đ"),
    ("larger than any money", record_receipt, lambda w: receipt(w, "out", DAY(2026, 3, 1), TOO_MUCH), "amount", "đơn vị tính"),
    ("the same twice", record_receipt, lambda w: receipt(w, "out", DAY(2026, 2, 10), MILLION), "same_again", "PT-0001/2026"),
    ("in a closed period", record_receipt, lambda w: receipt(w, "shut_loan", DAY(2026, 6, 30), 1_000), "received_on", "mở khóa sổ, có lý do"),
    ("of a closed contract", record_receipt, lambda w: receipt(w, "ended", DAY(2026, 8, 1), 1_000), "", "đã tất toán ngày 15/07/2026"),
    ("of a cancelled contract", record_receipt, lambda w: receipt(w, "cancelled", DAY(2026, 8, 1), 1_000), "", "đã hủy ngày 01/02/2026"),
    ("split by a part that is not due", record_receipt,
     lambda w: receipt(w, "out", DAY(2026, 2, 20), 1_000, chosen_late_interest=TOO_MUCH, chosen_reason="x"), "chosen_late_interest", "chỉ đến hạn"),
    ("split by a negative part", record_receipt,
     lambda w: receipt(w, "out", DAY(2026, 2, 20), 1_000, chosen_principal=-1, chosen_reason="x"), "chosen_principal", "chỉ đến hạn"),
    ("split without a reason", record_receipt, lambda w: receipt(w, "out", DAY(2026, 2, 20), 1_000, chosen_principal=5), "chosen_reason", "lý do"),
    ("recovery on the day of the write-off", record_receipt, lambda w: receipt(w, "off", DAY(2026, 6, 30), 1_000), "received_on", "đã xuất toán"),
    ("recovery larger than written off", record_receipt, lambda w: receipt(w, "off", DAY(2026, 7, 30), 999 * MILLION), "amount", "thừa"),
    ("recovery repaid early", record_receipt, lambda w: receipt(w, "off", DAY(2026, 7, 30), 1_000, early="fewer"), "early", "không còn lịch"),
    ("voided without a reason", void_receipt, lambda w: VoidReceipt(w.receipt, " \u200b "), "reason", "lý do"),
    ("voided twice", void_receipt, lambda w: VoidReceipt(w.voided, "Nhầm"), "", "đã hủy rồi"),
    ("voided in a closed period", void_receipt, lambda w: VoidReceipt(w.shut_receipt, "Nhầm"), "reason", "mở khóa sổ"),
]  # fmt: skip
COLLECTIONS: list[Bad] = [
    ("of no line", post_collection, lambda w: collection(w), "lines", "chưa có dòng nào"),
    ("of another count", post_collection, lambda w: collection(w, ("out", DAY(2026, 3, 10), 5), declared_count=2), "declared_count", "2 phiếu"),
    ("of another sum", post_collection, lambda w: collection(w, ("out", DAY(2026, 3, 10), 5), declared_sum=6), "declared_sum", "lệch 1 đ"),
    ("tomorrow", post_collection, lambda w: collection(w, ("out", DAY(2026, 3, 10), 5), collected_on=TOMORROW), "collected_on", "chưa tới"),
    ("in 1924", post_collection, lambda w: collection(w, ("out", DAY(2026, 3, 10), 5), collected_on=LONG_AGO), "collected_on", "Năm 1924"),
    ("in a closed period, its lines after it", post_collection,
     lambda w: collection(w, ("shut_loan", DAY(2026, 7, 10), 5), fund=w.shut, collected_on=DAY(2026, 6, 30)), "collected_on", "mở khóa sổ"),
    ("a line in a closed period", post_collection,
     lambda w: collection(w, ("shut_loan", DAY(2026, 6, 30), 5), fund=w.shut, collected_on=DAY(2026, 7, 1)), "lines", "Dòng 1, HTX Nông nghiệp"),
    ("a line before the disbursement", post_collection, lambda w: collection(w, ("out", DAY(2026, 1, 9), 5)), "lines", "Dòng 1, Trần Thị Út (02): Ngày thu"),
    ("a line before any money left", post_collection, lambda w: collection(w, ("signed", DAY(2026, 3, 10), 5)), "lines", "chưa giải ngân"),
    ("a line in 1924", post_collection, lambda w: collection(w, ("out", LONG_AGO, 5)), "lines", "Năm 1924"),
    ("a negative line beside a larger one", post_collection,
     lambda w: collection(w, ("out", DAY(2026, 3, 10), -5), ("out", DAY(2026, 3, 10), 10)), "lines", "Dòng 1"),
    ("a line larger than all that is owed", post_collection, lambda w: collection(w, ("out", DAY(2026, 3, 10), 999 * MILLION)), "lines", "thừa"),
    ("the second line too large", post_collection,
     lambda w: collection(w, ("out", DAY(2026, 3, 10), 5), ("amended", DAY(2026, 3, 10), 999 * MILLION)), "lines", "Dòng 2, Hồ Thị Kỷ (06)"),
    ("the same line twice", post_collection,
     lambda w: collection(w, ("out", DAY(2026, 3, 10), 5), ("out", DAY(2026, 3, 10), 5)), "lines", "hãy bỏ dòng này rồi nhập lại"),
    ("what was received before", post_collection, lambda w: collection(w, ("out", DAY(2026, 2, 10), MILLION)), "lines", "PT-0001/2026"),
    ("a loan of another fund", post_collection, lambda w: collection(w, ("fed_loan", DAY(2026, 3, 10), 5)), "lines", "quỹ khác"),
    ("a closed contract", post_collection, lambda w: collection(w, ("ended", DAY(2026, 8, 10), 5)), "lines", "đã tất toán"),
]  # fmt: skip
DISBURSEMENTS: list[Bad] = [
    ("above the approved sum", disburse_loan, lambda w: DisburseLoan(w.signed, DAY(2026, 1, 10), 120 * MILLION + 1, True), "amount", "chỉ còn được giải ngân"),
    ("the second part above the approved sum", disburse_loan,
     lambda w: DisburseLoan(w.parts, DAY(2026, 2, 1), 20 * MILLION + 1, True), "amount", "chỉ còn được giải ngân 20.000.000 đ"),
    ("more than any money", disburse_loan, lambda w: DisburseLoan(w.signed, DAY(2026, 1, 10), TOO_MUCH, True), "amount", "chỉ còn được giải ngân"),
    ("of nothing", disburse_loan, lambda w: DisburseLoan(w.signed, DAY(2026, 1, 10), 0, True), "amount", "lớn hơn 0"),
    ("before the contract", disburse_loan, lambda w: DisburseLoan(w.signed, DAY(2026, 1, 4), MILLION, True), "paid_on", "từ ngày ký"),
    ("in 1924", disburse_loan, lambda w: DisburseLoan(w.signed, LONG_AGO, MILLION, True), "paid_on", "Năm 1924"),
    ("tomorrow", disburse_loan, lambda w: DisburseLoan(w.signed, TOMORROW, MILLION, True), "paid_on", "chưa tới"),
    ("the second part before the first", disburse_loan, lambda w: DisburseLoan(w.parts, DAY(2026, 1, 9), MILLION, True), "paid_on", "từ lần đầu trở đi"),
    ("the second part after the last instalment", disburse_loan,
     lambda w: DisburseLoan(w.parts, DAY(2026, 8, 1), MILLION, True), "paid_on", "trước kỳ trả nợ cuối cùng"),
    ("a typed schedule in two parts", disburse_loan, lambda w: DisburseLoan(w.typed, DAY(2026, 1, 10), MILLION, True), "amount", "một lần, đủ"),
    ("a typed schedule after its first row", disburse_loan,
     lambda w: DisburseLoan(w.typed, DAY(2026, 3, 1), 120 * MILLION, True), "paid_on", "trước kỳ trả nợ đầu tiên"),
    ("above the source's money of that day", disburse_loan,
     lambda w: DisburseLoan(w.fed_loan, DAY(2026, 1, 10), 41 * MILLION, True), "amount", "“Ngân sách tỉnh”"),
    ("above the source's money of a later day", disburse_loan,
     lambda w: DisburseLoan(w.fed_loan, DAY(2026, 1, 12), 11 * MILLION, True), "amount", "chỉ còn 10.000.000 đ"),
    ("in a closed period", disburse_loan, lambda w: DisburseLoan(w.shut_loan, DAY(2026, 6, 1), MILLION, True), "paid_on", "mở khóa sổ"),
    ("of a cancelled contract", disburse_loan, lambda w: DisburseLoan(w.cancelled, DAY(2026, 2, 10), MILLION, True), "", "đã hủy"),
    ("with bad debt elsewhere", disburse_loan, lambda w: DisburseLoan(w.signed, DAY(2026, 1, 10), MILLION, False), "no_bad_debt", "nợ xấu"),
    ("voided under a receipt", void_disbursement, lambda w: VoidDisbursement(w.out_paid, "Nhầm"), "", "hủy các phiếu thu trước"),
    ("voided without a reason", void_disbursement, lambda w: VoidDisbursement(w.first_part, ""), "reason", "lý do"),
]  # fmt: skip
CONTRACTS: list[Bad] = [
    ("grace as long as the term", grant_loan, lambda w: contract(w, principal_grace_months=6), "principal_grace_months", "ngắn hơn thời hạn vay"),
    ("rounded to more than the principal", grant_loan, lambda w: contract(w, round_to=120 * MILLION + 1), "round_to", "Đơn vị làm tròn"),
    ("rounded to nothing", grant_loan, lambda w: contract(w, round_to=0), "round_to", "Đơn vị làm tròn"),
    ("of no month", grant_loan, lambda w: contract(w, months=0), "months", "1 đến 600 tháng"),
    ("of 1 000 months", grant_loan, lambda w: contract(w, months=1_000), "months", "1 đến 600 tháng"),
    ("at a negative rate", grant_loan, lambda w: contract(w, annual_rate_percent=Decimal(-1)), "annual_rate_percent", "0 đến 100"),
    ("at more than 100 %", grant_loan, lambda w: contract(w, annual_rate_percent=Decimal("100.01")), "annual_rate_percent", "0 đến 100"),
    ("at no number", grant_loan, lambda w: contract(w, annual_rate_percent=Decimal("NaN")), "annual_rate_percent", "0 đến 100"),
    ("overdue at twice the rate", grant_loan, lambda w: contract(w, overdue_rate_factor=Decimal(2)), "overdue_rate_factor", "Điều 25"),
    ("paid on the 32nd", grant_loan, lambda w: contract(w, pay_day=32), "pay_day", "1 đến 31"),
    ("principal more seldom than the term", grant_loan, lambda w: contract(w, principal_every_months=7), "principal_every_months", "Kỳ trả gốc"),
    ("annuity every quarter", grant_loan, lambda w: contract(w, plan="annuity", interest_every_months=3), "plan", "hằng tháng"),
    ("of nothing", grant_loan, lambda w: contract(w, approved_amount=0), "approved_amount", "lớn hơn 0"),
    ("of more than any money", grant_loan, lambda w: contract(w, approved_amount=TOO_MUCH), "approved_amount", "không quá"),
    ("a project of more than any money", grant_loan, lambda w: contract(w, project_total=TOO_MUCH), "project_total", "đơn vị tính"),
    ("collateral of more than any money", grant_loan, lambda w: contract(w, collateral_deducted=TOO_MUCH), "collateral_deducted", "đơn vị tính"),
    ("own capital above the project", grant_loan, lambda w: contract(w, own_capital=301 * MILLION), "own_capital", "không thể lớn hơn"),
    ("signed tomorrow", grant_loan, lambda w: contract(w, signed_on=TOMORROW), "signed_on", "chưa tới"),
    ("signed in 1924", grant_loan, lambda w: contract(w, signed_on=LONG_AGO), "signed_on", "Năm 1924"),
    ("to be disbursed in 2124", grant_loan, lambda w: contract(w, planned_on=FAR_AWAY), "planned_on", "Năm 2124"),
    ("to be disbursed before signing", grant_loan, lambda w: contract(w, planned_on=DAY(2026, 1, 4)), "planned_on", "từ ngày ký"),
    ("a number given before", grant_loan, lambda w: contract(w, contract_number=" 02 "), "contract_number", "Đã có hợp đồng số 02"),
    ("a number given before, with signs nobody sees", grant_loan, lambda w: contract(w, contract_number="\u200e0\u202d2\u2069"), "contract_number", "Đã có"),
    ("a number of signs nobody sees", grant_loan, lambda w: contract(w, contract_number="\u200b\u200e\ufeff"), "contract_number", "Hãy ghi số"),
    ("of no source where the fund has some", grant_loan, lambda w: contract(w, fund_id=w.fed), "source_id", "Hãy chọn nguồn vốn"),
    ("of another fund's source", grant_loan, lambda w: contract(w, source_id=w.source), "source_id", "thuộc quỹ khác"),
    ("mended after money left", edit_loan, lambda w: edited(w, w.out), "", "đã giải ngân"),
    ("cancelled after money left", cancel_loan, lambda w: CancelLoan(w.out, DAY(2026, 2, 1), "x"), "", "đã giải ngân"),
    ("cancelled before it was signed", cancel_loan, lambda w: CancelLoan(w.signed, DAY(2026, 1, 4), "x"), "cancelled_on", "từ ngày ký"),
    ("closed while it owes", close_loan, lambda w: CloseLoan(w.out, DAY(2026, 8, 1)), "closed_on", "còn phải thu"),
    ("closed tomorrow", close_loan, lambda w: CloseLoan(w.out, TOMORROW), "closed_on", "chưa tới"),
    ("closed twice", close_loan, lambda w: CloseLoan(w.ended, DAY(2026, 8, 1)), "", "đã tất toán"),
]  # fmt: skip
TYPED: list[Bad] = [
    ("no row", grant_loan, lambda w: custom(w), "rows", "chưa có dòng nào"),
    ("rows that do not foot", grant_loan, lambda w: custom(w, (DAY(2026, 3, 1), 119 * MILLION)), "rows", "lệch 1.000.000 đ"),
    ("a negative row that foots", grant_loan, lambda w: custom(w, (DAY(2026, 3, 1), 121 * MILLION), (DAY(2026, 4, 1), -MILLION)), "rows", "Dòng 2: tiền gốc"),
    ("rows out of order", grant_loan, lambda w: custom(w, (DAY(2026, 4, 1), 60 * MILLION), (DAY(2026, 3, 1), 60 * MILLION)), "rows", "Dòng 2: ngày trả"),
    ("a day twice", grant_loan, lambda w: custom(w, (DAY(2026, 4, 1), 60 * MILLION), (DAY(2026, 4, 1), 60 * MILLION)), "rows", "Dòng 2: ngày trả"),
    ("a row on the day of disbursement", grant_loan, lambda w: custom(w, (DAY(2026, 1, 5), 120 * MILLION)), "rows", "Dòng 1: ngày trả"),
    ("a row in 1924", grant_loan, lambda w: custom(w, (LONG_AGO, 120 * MILLION)), "rows", "Dòng 1: ngày trả"),
    ("a row after the term", grant_loan, lambda w: custom(w, (DAY(2026, 7, 6), 120 * MILLION)), "rows", "hết thời hạn vay 6 tháng"),
    ("rows with another plan", grant_loan, lambda w: contract(w, rows=(CustomRow(DAY(2026, 3, 1), 120 * MILLION),)), "rows", "Chỉ lịch trả nợ tự nhập"),
]  # fmt: skip
ANNEXES: list[Bad] = [
    ("before the disbursement", amend_loan, lambda w: annex(w.out, effective_on=DAY(2026, 1, 10)), "effective_on", "sau ngày giải ngân"),
    ("in 1924", amend_loan, lambda w: annex(w.out, effective_on=LONG_AGO), "effective_on", "Năm 1924"),
    ("in 2124", amend_loan, lambda w: annex(w.out, effective_on=FAR_AWAY), "effective_on", "Năm 2124"),
    ("a rate after the last instalment and more than a year away", amend_loan,
     lambda w: annex(w.out, effective_on=DAY(2027, 11, 23)), "effective_on", "muộn nhất là 22/11/2027"),
    ("signed before the contract", amend_loan, lambda w: annex(w.out, signed_on=DAY(2026, 1, 4)), "signed_on", "từ ngày ký hợp đồng"),
    ("signed tomorrow", amend_loan, lambda w: annex(w.out, signed_on=TOMORROW), "signed_on", "chưa tới"),
    ("without a number", amend_loan, lambda w: annex(w.out, number=" "), "number", "số phụ lục"),
    ("without a reason", amend_loan, lambda w: annex(w.out, reason=" "), "reason", "lý do"),
    ("of a number given before", amend_loan, lambda w: annex(w.amended, number="PL01", effective_on=DAY(2026, 4, 1)), "number", "PL01"),
    ("of a day that has one", amend_loan, lambda w: annex(w.amended), "effective_on", "Đã có phụ lục đổi lãi suất"),
    ("at the same rate", amend_loan, lambda w: annex(w.out, annual_rate_percent=Decimal("6.00")), "annual_rate_percent", "đang áp dụng"),
    ("at a negative rate", amend_loan, lambda w: annex(w.out, annual_rate_percent=Decimal(-1)), "annual_rate_percent", "0 đến 100"),
    ("before money left", amend_loan, lambda w: annex(w.signed), "", "chưa giải ngân"),
    ("of a loan written off", amend_loan, lambda w: annex(w.off), "", "đã xuất toán"),
    ("in a closed period", amend_loan, lambda w: annex(w.shut_loan, number="PL8", effective_on=DAY(2026, 6, 30)), "effective_on", "mở khóa sổ"),
    ("new rows that do not foot", amend_loan, lambda w: replan(w.fresh, rows=NEW_ROWS[:1]), "rows", "phải bằng dư nợ gốc"),
    ("new rows out of order", amend_loan, lambda w: replan(w.fresh, rows=NEW_ROWS[::-1]), "rows", "Kỳ mới 2"),
    ("a new row before the annex", amend_loan, lambda w: replan(w.fresh, rows=(CustomRow(DAY(2026, 5, 1), 1), *NEW_ROWS)), "rows", "Kỳ mới 1"),
    ("a negative new row", amend_loan, lambda w: replan(w.fresh, rows=(CustomRow(DAY(2026, 6, 2), -1), *NEW_ROWS)), "rows", "Kỳ mới 1: tiền gốc"),
    ("no new row", amend_loan, lambda w: replan(w.fresh, rows=()), "rows", "Chưa có kỳ"),
    ("an extension called an adjustment", amend_loan, lambda w: replan(w.fresh, kind="adjust"), "rows", "đó là gia hạn nợ"),
    ("before another restructuring", amend_loan, lambda w: replan(w.amended, effective_on=DAY(2026, 5, 1)), "effective_on", "đã cơ cấu lại"),
    ("a restructuring tomorrow", amend_loan, lambda w: replan(w.fresh, effective_on=TOMORROW), "effective_on", "chưa tới"),
    ("voided without a reason", void_amendment, lambda w: VoidAmendment(w.replan_annex, ""), "reason", "lý do"),
    ("voided in a closed period", void_amendment, lambda w: VoidAmendment(w.shut_annex, "Nhầm"), "reason", "mở khóa sổ"),
]  # fmt: skip
DECISIONS: list[Bad] = [
    ("written off twice", write_off_loan, lambda w: WriteOffLoan(w.off, DAY(2026, 7, 1), "1", "x"), "", "đã xuất toán ngày 30/06/2026"),
    ("written off in a mild group", write_off_loan, lambda w: WriteOffLoan(w.out, DAY(2026, 2, 15), "1", "x"), "written_off_on", "nhóm 5"),
    ("written off tomorrow", write_off_loan, lambda w: WriteOffLoan(w.out, TOMORROW, "1", "x"), "written_off_on", "chưa tới"),
    ("written off before the last receipt", write_off_loan, lambda w: WriteOffLoan(w.shut_loan, DAY(2026, 2, 1), "1", "x"), "written_off_on", "mở khóa sổ"),
    ("a milder group", decide_group, lambda w: DecideGroup(w.out, TODAY, 1, "1", "x"), "debt_group", "cao hơn"),
    ("a group that there is not", decide_group, lambda w: DecideGroup(w.out, DAY(2026, 2, 1), 6, "1", "x"), "debt_group", "cao hơn"),
    ("a group before money left", decide_group, lambda w: DecideGroup(w.out, DAY(2026, 1, 9), 3, "1", "x"), "decided_on", "không có dư nợ"),
    ("a group in 1924", decide_group, lambda w: DecideGroup(w.out, LONG_AGO, 3, "1", "x"), "decided_on", "Năm 1924"),
    ("a group that ends before it begins", decide_group,
     lambda w: DecideGroup(w.out, DAY(2026, 2, 1), 3, "1", "x", DAY(2026, 1, 31)), "ends_on", "từ ngày quyết định"),
    ("a group until 2124", decide_group, lambda w: DecideGroup(w.out, DAY(2026, 2, 1), 3, "1", "x", FAR_AWAY), "ends_on", "Năm 2124"),
]  # fmt: skip
PERIODS: list[Bad] = [
    ("closed through tomorrow", close_period, lambda w: ClosePeriod(w.fund, TOMORROW), "through", "chưa tới"),
    ("closed through 1924", close_period, lambda w: ClosePeriod(w.fund, LONG_AGO), "through", "Năm 1924"),
    ("closed through an earlier day", close_period, lambda w: ClosePeriod(w.shut, DAY(2026, 5, 31)), "through", "đã khóa đến hết ngày 30/06/2026"),
    ("closed twice", close_period, lambda w: ClosePeriod(w.shut, DAY(2026, 6, 30)), "through", "đã khóa đến hết ngày 30/06/2026"),
    ("reopened without a reason", reopen_period, lambda w: ReopenPeriod(w.shut_later, "  "), "reason", "lý do"),
    ("the earlier reopened first", reopen_period, lambda w: ReopenPeriod(w.shut_earlier, "Sai"), "", "mở khóa kỳ sau trước"),
    ("a run of tomorrow", make_run, lambda w: MakeRun(w.fund, TOMORROW), "as_of", "chưa tới"),
    ("a run of 1924", make_run, lambda w: MakeRun(w.fund, LONG_AGO), "as_of", "Năm 1924"),
    ("a run twice", make_run, lambda w: MakeRun(w.fund, DAY(2026, 10, 31)), "as_of", "Đã có kỳ phân loại nợ ngày 31/10/2026"),
    ("a run voided without a reason", void_run, lambda w: VoidRun(w.run, ""), "reason", "lý do"),
    ("a run voided in a closed period", void_run, lambda w: VoidRun(w.shut_run, "Sai"), "reason", "mở khóa sổ"),
    ("capital in a closed period", record_capital, lambda w: RecordCapital(w.shut, DAY(2026, 6, 1), MILLION), "from_on", "mở khóa sổ"),
    ("capital of nothing", record_capital, lambda w: RecordCapital(w.fund, DAY(2026, 6, 1), 0), "charter_capital", "lớn hơn 0"),
    ("a loss beyond any money", record_capital, lambda w: RecordCapital(w.fund, DAY(2026, 6, 1), MILLION, -TOO_MUCH), "retained_result", "đơn vị tính"),
    ("capital since 1924", record_capital, lambda w: RecordCapital(w.fund, LONG_AGO, MILLION), "from_on", "Năm 1924"),
    ("a plan beyond any money", set_plan, lambda w: SetPlan(w.fund, 2026, result=TOO_MUCH), "result", "đơn vị tính"),
    ("a plan of 1924", set_plan, lambda w: SetPlan(w.fund, 1924), "year", "2000 đến 2100"),
    ("a holiday in a closed period", set_holidays, lambda w: SetHolidays(2026, ((DAY(2026, 4, 30), "Lễ"),)), "days", "mở khóa sổ"),
    ("a holiday of another year", set_holidays, lambda w: SetHolidays(2026, ((DAY(2027, 1, 1), "Tết"),)), "days", "thuộc năm 2026"),
    ("a holiday that makes a closed contract owe", set_holidays,
     lambda w: SetHolidays(2026, ((DAY(2026, 7, 10), "Nghỉ"),)), "days", "Hợp đồng 05"),
]  # fmt: skip
SOURCES: list[Bad] = [
    ("back before it came", move_capital, lambda w: MoveCapital(w.source, "OUT", DAY(2026, 1, 7), 1, "2"), "amount", "thiếu 1 đ"),
    ("back more than is left on a later day", move_capital, lambda w: MoveCapital(w.source, "OUT", DAY(2026, 1, 9), 11 * MILLION, "2"), "amount", "thiếu"),
    ("in 1924", move_capital, lambda w: MoveCapital(w.source, "IN", LONG_AGO, 1, "2"), "moved_on", "Năm 1924"),
    ("tomorrow", move_capital, lambda w: MoveCapital(w.source, "IN", TOMORROW, 1, "2"), "moved_on", "chưa tới"),
    ("of nothing", move_capital, lambda w: MoveCapital(w.source, "IN", TODAY, 0, "2"), "amount", "lớn hơn 0"),
    ("more than any money", move_capital, lambda w: MoveCapital(w.source, "IN", TODAY, TOO_MUCH, "2"), "amount", "đơn vị tính"),
    ("without a paper", move_capital, lambda w: MoveCapital(w.source, "IN", TODAY, 1, " "), "document", "chứng từ"),
    ("the same paper twice", move_capital, lambda w: MoveCapital(w.source, "IN", DAY(2026, 1, 8), 100 * MILLION, " GBC  01"), "document", "Đã ghi chứng từ"),
    ("voided after it was lent", void_movement, lambda w: VoidMovement(w.came_in, "Nhầm"), "reason", "sẽ thiếu"),
    ("voided without a reason", void_movement, lambda w: VoidMovement(w.went_back, ""), "reason", "lý do"),
    ("a loan moved to a source without money", set_loan_source, lambda w: SetLoanSource(w.fed_loan, w.entrusted), "source", "sẽ thiếu 60.000.000 đ"),
    ("a loan moved to another fund's source", set_loan_source, lambda w: SetLoanSource(w.out, w.source), "source", "thuộc quỹ khác"),
    ("a source that is drawn on turned entrusted", edit_source,
     lambda w: EditSource(fund=w.fed, id=w.source, kind="ENTRUSTED", name="Ngân sách tỉnh"), "kind", "ủy thác"),
    ("a source that is drawn on removed", remove_source, lambda w: RemoveSource(w.source), "", "không xóa được"),
]  # fmt: skip
PRODUCTS: list[Bad] = [
    ("from 1924 on", set_product_terms, lambda w: of_product(w, from_on=LONG_AGO), "from_on", "Năm 1924"),
    ("from 2124 on", set_product_terms, lambda w: of_product(w, from_on=FAR_AWAY), "from_on", "Năm 2124"),
    ("of 1 000 months", set_product_terms, lambda w: of_product(w, max_months=1_000), "max_months", "1 đến 600"),
    ("longest before shortest", set_product_terms, lambda w: of_product(w, min_months=9, max_months=8), "max_months", "từ mức thấp nhất"),
    ("more than any money", set_product_terms, lambda w: of_product(w, max_amount=TOO_MUCH), "max_amount", "1 đến"),
    ("a rate beside a decided one", set_product_terms, lambda w: of_product(w, annual_rate_percent=Decimal(5)), "annual_rate_percent", "theo quyết định"),
    ("an order of three components", set_product_terms, lambda w: of_product(w, order_overdue="principal,interest,late_interest"), "order_overdue", "bốn khoản"),
    ("offered until 1924", edit_product, lambda w: EditProduct(fund=w.fund, id=w.product, name="Vay vốn lưu động", ends_on=LONG_AGO), "ends_on", "Năm 1924"),
    ("a rate in 1924", decide_rate, lambda w: DecideRate(w.product, LONG_AGO, Decimal(7), "2"), "from_on", "Năm 1924"),
    ("a negative rate", decide_rate, lambda w: DecideRate(w.product, TODAY, Decimal(-7), "2"), "annual_rate_percent", "0 đến 100"),
    ("a higher rate of the past after the loan was closed", decide_rate,
     lambda w: DecideRate(w.product, DAY(2026, 3, 1), Decimal(7), "2"), "from_on", "Hợp đồng 09 đã tất toán"),
    ("a lower rate of the past after the loan was closed", decide_rate,
     lambda w: DecideRate(w.product, DAY(2026, 3, 1), Decimal(5), "2"), "from_on", "Hợp đồng 09: Lần thu"),
    ("a contract before the product began", grant_loan,
     lambda w: contract(w, product_id=w.product, signed_on=DAY(2025, 12, 31)), "product_id", "không cho vay vào ngày ký"),
]  # fmt: skip
FOLDERS: list[Bad] = [
    ("received tomorrow", open_folder, lambda w: applied(w, received_on=TOMORROW), "received_on", "chưa tới"),
    ("received in 1924", open_folder, lambda w: applied(w, received_on=LONG_AGO), "received_on", "Năm 1924"),
    ("for nothing", open_folder, lambda w: applied(w, requested_amount=0), "requested_amount", "lớn hơn 0"),
    ("for more than any money", open_folder, lambda w: applied(w, requested_amount=TOO_MUCH), "requested_amount", "đơn vị tính"),
    ("a project of more than any money", open_folder, lambda w: applied(w, project_total=TOO_MUCH), "project_total", "đơn vị tính"),
    ("for 1 000 months", open_folder, lambda w: applied(w, requested_months=1_000), "requested_months", "1 đến 600 tháng"),
    ("own capital above the project", open_folder, lambda w: applied(w, own_capital=301 * MILLION), "own_capital", "không thể lớn hơn"),
    ("of a signed contract, received in 1924", open_folder_of_loan, lambda w: OpenFolderOfLoan(w.out, LONG_AGO), "received_on", "Năm 1924"),
    ("of a signed contract, received after signing", open_folder_of_loan,
     lambda w: OpenFolderOfLoan(w.out, DAY(2026, 1, 6)), "received_on", "sau ngày ký hợp đồng"),
    ("appraised before it was received", record_step, lambda w: RecordStep(application=w.folder, kind="APPRAISED", done_on=DAY(2026, 2, 28)), "done_on", "từ ngày 01/03/2026"),
    ("appraised in 1924", record_step, lambda w: RecordStep(application=w.folder, kind="APPRAISED", done_on=LONG_AGO), "done_on", "Năm 1924"),
    ("appraised tomorrow", record_step, lambda w: RecordStep(application=w.folder, kind="APPRAISED", done_on=TOMORROW), "done_on", "chưa tới"),
    ("decided before it was appraised", record_step, lambda w: RecordStep(application=w.folder, kind="DECIDED", done_on=DAY(2026, 3, 9)), "kind", "thẩm định trước"),
    ("appraised above what was asked for", record_step,
     lambda w: RecordStep(application=w.folder, kind="APPRAISED", done_on=DAY(2026, 3, 9), amount=TOO_MUCH), "amount", "150.000.000 đ"),
    ("a paper received tomorrow", receive_papers, lambda w: ReceivePapers(w.folder, "APPLIED", ("Điều lệ",), TOMORROW), "received_on", "chưa tới"),
    ("no paper received", receive_papers, lambda w: ReceivePapers(w.folder, "APPLIED", (" ",), TODAY), "names", "Hãy chọn giấy tờ"),
    ("pledged in 1924", record_collateral, lambda w: pledged(w, pledged_on=LONG_AGO), "pledged_on", "Năm 1924"),
    ("worth more than any money", record_collateral, lambda w: pledged(w, value=TOO_MUCH), "value", "đơn vị tính"),
    ("worth less than is deducted", record_collateral, lambda w: pledged(w, value=1, deducted=2), "deducted", "không thể lớn hơn"),
    ("inspected before money left", record_inspection,
     lambda w: RecordInspection(application=w.folder, inspected_on=DAY(2026, 3, 9), for_purpose=True, findings="Đúng"), "inspected_on", "giải ngân"),
]  # fmt: skip
ALL = {
    "folder": FOLDERS,
    "receipt": RECEIPTS, "collection day": COLLECTIONS, "disbursement": DISBURSEMENTS, "contract": CONTRACTS, "typed schedule": TYPED,
    "annex": ANNEXES, "decision": DECISIONS, "period": PERIODS, "source": SOURCES, "product": PRODUCTS,
}  # fmt: skip


ROWS: list[tuple[str, str | list[tuple[str, int]]]] = [
    ("20/11/2026\t50.000.000", [("2026-11-20", 50_000_000)]),
    ("20/11/2026 50 000 000", [("2026-11-20", 50_000_000)]),
    ("20-11-26;50,000,000;", [("2026-11-20", 50_000_000)]),
    ("2026-11-20 00:00:00\t50.000.000,00 ₫\t\t", [("2026-11-20", 50_000_000)]),
    ("\ufeff20/11/2026\t\u200e50000000\u202c\n\n\t\n \n29/02/2028\t0", [("2026-11-20", 50_000_000), ("2028-02-29", 0)]),
    ("20/11/2026\t-5", [("2026-11-20", -5)]),
    ("20/11/2026", "Dòng 1: cần ngày trả"),
    ("\t50", "Dòng 1: cần ngày trả"),
    ("20/11/2026\t50.000.000\t1.200.000", "Dòng 1: cần ngày trả"),
    ("20/11/2026\t50000000\t200", "Dòng 1: cần ngày trả"),
    ("1\t20/11/2026\t50.000.000", "Dòng 1: cần ngày trả"),
    ("20/11/2026\t5\n\n24\t5", "Dòng 3: “24” không phải là ngày"),
    ("31/02/2027\t5", "Dòng 1: Không có ngày 31/02/2027 trong lịch."),
    ("29/02/2027\t5", "Dòng 1: Không có ngày 29/02/2027 trong lịch."),
    ("20/11/1924\t5", "Dòng 1: Năm 1924"),
    ("20/11/2124\t5", "Dòng 1: Năm 2124"),
    ("20/11/2026\t(5)", "không phải là số tiền"),
    ("20/11/2026\t1,5", "phần lẻ"),
    ("20/11/2026\t9999999999999999", "quá lớn"),
    ("20/11/2026\t" + "9" * 400, "không phải là số"),
    ("Cộng\t120.000.000", "Dòng 1: “Cộng” không phải là ngày"),
]


@pytest.mark.parametrize(("pasted", "meant"), ROWS)
def test_rows_are_understood_or_the_line_is_named(pasted: str, meant: str | list[tuple[str, int]]) -> None:
    if isinstance(meant, list):
        assert [(row.due_on.isoformat(), row.principal) for row in read_rows(pasted, TODAY)] == meant
        return
    with pytest.raises(RuleBroken) as caught:
        read_rows(pasted, TODAY)
    assert (caught.value.field, meant in caught.value.sentence) == ("rows", True), caught.value.sentence


@pytest.fixture(scope="module")
def built(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """The world on disk, made once and copied for every mistake."""
    path = tmp_path_factory.mktemp("sai") / "mau.lmhtx"
    shutil.copy(empty_file, path)
    data = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    try:
        return path, build(data)
    finally:
        data.close()


@pytest.fixture
def world(built: tuple[Path, dict[str, int]], tmp_path: Path) -> Iterator[World]:
    path, ids = built
    shutil.copy(path, tmp_path / "sai.lmhtx")
    data = open_file(tmp_path / "sai.lmhtx", user="Người kiểm thử", today=lambda: TODAY)
    yield World(Office(data, ids["fund"], ids["htx"], 0, 0), ids)
    data.close()


def everything(data: DataFile) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table."""

    def read(reading: Reading) -> dict[str, list[tuple[Any, ...]]]:
        names = reading.connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).scalars().all()
        return {name: [tuple(row) for row in reading.connection.execute(text(f'SELECT * FROM "{name}"'))] for name in names}

    return data.ask(read)


@pytest.mark.parametrize(
    ("command", "order", "field", "words"),
    [pytest.param(*bad[1:], id=f"{what} {bad[0]}") for what, list_of in ALL.items() for bad in list_of],
)
def test_it_is_refused_at_its_place_and_nothing_is_written(
    world: World, command: Any, order: Callable[[World], Any], field: str, words: str
) -> None:
    data = world.office.data
    before = everything(data)
    with pytest.raises(RuleBroken) as caught:
        data.carry_out(command, order(world))
    assert (caught.value.field, words in caught.value.sentence) == (field, True), caught.value.sentence
    assert re.search(r"[.!?]$", caught.value.sentence), "a whole sentence"
    assert not re.search(r"[{}]|None|Decimal|datetime", caught.value.sentence), "words for people"
    assert everything(data) == before


def test_the_world_itself_is_in_order(world: World) -> None:
    assert len(ALL) > 5
    assert [finding.sentence for check in CHECKS for finding in world.office.data.ask(check)] == []
    world.office.data.carry_out(grant_loan, contract(world))
    world.office.data.carry_out(post_collection, collection(world, ("out", DAY(2026, 3, 10), 5), ("amended", DAY(2026, 3, 10), 5)))
    world.office.data.carry_out(amend_loan, replan(world.fresh, rows=(CustomRow(DAY(2026, 12, 1), 120 * MILLION),)))


@pytest.mark.parametrize(
    "undo", ["a group in a closed period", "the rate under which a closed loan was settled", "a holiday under a closed loan"]
)
def test_taking_back_is_refused_where_doing_would_be(world: World, undo: str) -> None:
    data = world.office.data
    entry = world.shut_entry
    if undo.startswith("the rate"):
        entry = data.carry_out(decide_rate, DecideRate(world.product, DAY(2026, 8, 20), Decimal(3), "02/QĐ")).entry or 0
        loan = world.office.lend(
            contract_number="31", product_id=world.product, round_to=1000, late_interest_percent=Decimal(0), on=DAY(2026, 8, 10), months=1
        )
        settle(world, loan, DAY(2026, 9, 20))
    if undo.startswith("a holiday"):
        entry = data.carry_out(set_holidays, SetHolidays(2026, ((DAY(2026, 9, 10), "Nghỉ bão"),))).entry or 0
        loan = world.office.lend(contract_number="32", business_day="next", on=DAY(2026, 8, 10), months=1)
        settle(world, loan, DAY(2026, 9, 20))
    before = everything(data)
    with pytest.raises(RuleBroken) as caught:
        data.carry_out(functools.partial(take_back, checks=CHECKS), entry)
    assert "Không hoàn tác được" in caught.value.sentence
    assert everything(data) == before


def settle(world: World, loan: int, on: datetime.date) -> None:
    """Repay everything with the schedule as it stands, and close the contract."""
    for row in file_of(world.office.data, loan).on(DAY(2026, 8, 31)).coming:
        world.office.receive(loan, row.due_on, row.payment)
    world.office.data.carry_out(close_loan, CloseLoan(loan, on))
