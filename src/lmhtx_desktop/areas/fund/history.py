"""What the history calls the tables of the support fund, their columns and codes."""

from collections.abc import Mapping
from typing import Any

from lmhtx_desktop.areas.fund.words import (
    AMENDMENT_NAMES,
    BORROWER_NAMES,
    BUSINESS_DAY_NAMES,
    DAY_COUNT_NAMES,
    EARLY_NAMES,
    FUND_MODEL_NAMES,
    PLAN_NAMES,
    disbursement_number,
    group_text,
    receipt_number,
)
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.kernel.history import SEARCHED, ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.persons import masked


def _receipt(number: int, row: Mapping[str, Any]) -> str:
    return receipt_number(number, row["year"]) if "year" in row else str(number)


def _disbursement(number: int, row: Mapping[str, Any]) -> str:
    return disbursement_number(number, row["year"]) if "year" in row else str(number)


TABLES = {
    "fund": TableWords(
        name=mark("Quỹ hỗ trợ"),
        title="{name}",
        columns={
            "name": mark("Tên quỹ"),
            "model": ColumnWords(mark("Mô hình tổ chức"), FUND_MODEL_NAMES),
            "opened_on": mark("Ngày thành lập"),
            "address": mark("Địa chỉ"),
        },
    ),
    "fund_capital": TableWords(
        name=mark("Vốn điều lệ của quỹ"),
        title=mark("Vốn điều lệ từ {from_on}"),
        belongs_to=("fund_id",),
        columns={
            "fund_id": mark("Quỹ hỗ trợ"),
            "from_on": mark("Từ ngày"),
            "charter_capital": mark("Vốn điều lệ"),
            "retained_result": mark("Lợi nhuận chưa phân phối"),
            "document": mark("Văn bản"),
        },
    ),
    "loan": TableWords(
        name=mark("Hợp đồng vay"),
        title=mark("Hợp đồng vay {contract_number}"),
        is_record=True,
        belongs_to=("organisation_id",),
        derived=SEARCHED,
        columns={
            "fund_id": mark("Quỹ hỗ trợ"),
            "contract_number": mark("Số hợp đồng"),
            "signed_on": mark("Ngày ký"),
            "organisation_id": mark("Tổ chức vay"),
            "borrower_kind": ColumnWords(mark("Đối tượng vay"), BORROWER_NAMES),
            "borrower_name": mark("Khách hàng"),
            "borrower_id_number": ColumnWords(mark("Số định danh"), say=lambda number, row: masked(number)),
            "borrower_address": mark("Địa chỉ"),
            "borrower_phone": mark("Điện thoại"),
            "sector": ColumnWords(mark("Ngành"), SECTOR_NAMES),
            "related_group": mark("Nhóm người có liên quan"),
            "purpose": mark("Mục đích vay"),
            "project_total": mark("Tổng vốn đầu tư"),
            "own_capital": mark("Vốn chủ sở hữu tham gia"),
            "approved_amount": mark("Số tiền vay"),
            "planned_on": mark("Ngày giải ngân dự kiến"),
            "months": mark("Thời hạn (tháng)"),
            "annual_rate_percent": mark("Lãi suất (%/năm)"),
            "plan": ColumnWords(mark("Cách trả gốc"), PLAN_NAMES),
            "day_count": ColumnWords(mark("Cách tính lãi"), DAY_COUNT_NAMES),
            "pay_day": mark("Ngày trả trong tháng"),
            "principal_every_months": mark("Trả gốc mấy tháng một lần"),
            "principal_grace_months": mark("Ân hạn gốc (tháng)"),
            "interest_every_months": mark("Trả lãi mấy tháng một lần"),
            "round_to": mark("Làm tròn kỳ trả"),
            "business_day": ColumnWords(mark("Ngày trả trùng ngày nghỉ"), BUSINESS_DAY_NAMES),
            "overdue_rate_factor": mark("Lãi suất quá hạn (lần)"),
            "late_interest_percent": mark("Lãi chậm trả (%/năm)"),
            "collateral": mark("Tài sản bảo đảm"),
            "collateral_deducted": mark("Giá trị khấu trừ"),
            "closed_on": mark("Ngày tất toán"),
            "cancelled_on": mark("Ngày hủy"),
            "end_note": mark("Ghi chú khi kết thúc"),
        },
    ),
    "loan_row": TableWords(
        name=mark("Kỳ trả nợ"),
        title=mark("Kỳ trả {due_on}"),
        belongs_to=("loan_id",),
        values=("principal",),
        columns={"loan_id": mark("Hợp đồng vay"), "due_on": mark("Ngày trả"), "principal": mark("Gốc")},
    ),
    "loan_disbursement": TableWords(
        name=mark("Phiếu giải ngân"),
        title=mark("Giải ngân {number}"),
        belongs_to=("loan_id",),
        derived=frozenset({"fund_id", "year"}),
        columns={
            "loan_id": mark("Hợp đồng vay"),
            "number": ColumnWords(mark("Số phiếu"), say=_disbursement),
            "paid_on": mark("Ngày giải ngân"),
            "amount": mark("Số tiền"),
            "no_bad_debt": mark("Không có nợ xấu ở tổ chức tín dụng"),
            "receiver": mark("Người nhận"),
            "waived_by": mark("Người duyệt"),
            "waiver_reason": mark("Lý do giải ngân ngoài giới hạn"),
            "voided_on": mark("Ngày hủy"),
            "void_reason": mark("Lý do hủy"),
        },
    ),
    "loan_receipt": TableWords(
        name=mark("Phiếu thu nợ"),
        title=mark("Thu nợ {number}"),
        belongs_to=("loan_id",),
        derived=frozenset({"fund_id", "year"}),
        columns={
            "loan_id": mark("Hợp đồng vay"),
            "number": ColumnWords(mark("Số phiếu"), say=_receipt),
            "received_on": mark("Ngày thu"),
            "amount": mark("Số tiền"),
            "early": ColumnWords(mark("Phần vượt số đến hạn"), EARLY_NAMES),
            "payer": mark("Người nộp tiền"),
            "note": mark("Ghi chú"),
            "voided_on": mark("Ngày hủy"),
            "void_reason": mark("Lý do hủy"),
        },
    ),
    "loan_holiday": TableWords(
        name=mark("Ngày nghỉ lễ, Tết"),
        title=mark("Ngày nghỉ {day}"),
        values=("name",),
        columns={"day": mark("Ngày"), "name": mark("Tên ngày nghỉ")},
    ),
    "loan_group_decision": TableWords(
        name=mark("Quyết định nhóm nợ"),
        title=mark("Quyết định nhóm nợ {number}"),
        belongs_to=("loan_id",),
        columns={
            "loan_id": mark("Hợp đồng vay"),
            "decided_on": mark("Từ ngày"),
            "debt_group": ColumnWords(mark("Nhóm nợ"), say=lambda group, row: group_text(group)),
            "number": mark("Số quyết định"),
            "reason": mark("Lý do"),
            "ends_on": mark("Đến ngày"),
        },
    ),
    "loan_amendment": TableWords(
        name=mark("Phụ lục hợp đồng"),
        title=mark("Phụ lục hợp đồng {number}"),
        belongs_to=("loan_id",),
        columns={
            "loan_id": mark("Hợp đồng vay"),
            "kind": ColumnWords(mark("Nội dung thay đổi"), AMENDMENT_NAMES),
            "number": mark("Số phụ lục"),
            "signed_on": mark("Ngày ký"),
            "effective_on": mark("Có hiệu lực từ"),
            "reason": mark("Lý do"),
            "annual_rate_percent": mark("Lãi suất mới (%/năm)"),
            "takes_overdue": mark("Cơ cấu lại cả gốc quá hạn"),
            "interest_on": mark("Lãi chưa trả chuyển đến ngày"),
            "voided_on": mark("Ngày hủy"),
            "void_reason": mark("Lý do hủy"),
        },
    ),
    "loan_amendment_row": TableWords(
        name=mark("Kỳ trả nợ mới"),
        title=mark("Kỳ trả mới {due_on}"),
        belongs_to=("amendment_id",),
        values=("principal",),
        columns={"amendment_id": mark("Phụ lục hợp đồng"), "due_on": mark("Ngày trả"), "principal": mark("Gốc")},
    ),
    "loan_write_off": TableWords(
        name=mark("Xuất toán"),
        title=mark("Xuất toán theo {number}"),
        belongs_to=("loan_id",),
        columns={
            "loan_id": mark("Hợp đồng vay"),
            "written_off_on": mark("Ngày xuất toán"),
            "number": mark("Số quyết định"),
            "reason": mark("Lý do"),
        },
    ),
}
