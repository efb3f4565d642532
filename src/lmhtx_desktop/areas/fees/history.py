"""What the history calls the tables of the fees, their columns and codes."""

from lmhtx_desktop.areas.fees.words import PART_YEAR_NAMES, RELIEF_NAMES
from lmhtx_desktop.areas.organisations.api import KIND_NAMES, SECTOR_NAMES
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

TABLES = {
    "fee_year": TableWords(
        name=mark("Năm hội phí"),
        title=mark("Hội phí năm {year}"),
        columns={
            "year": mark("Năm"),
            "decision": mark("Quyết định"),
            "share": mark("Tỷ lệ trích nộp (%)"),
            "part_year": ColumnWords(mark("Thành viên kết nạp trong năm"), PART_YEAR_NAMES),
        },
    ),
    "fee_tariff": TableWords(
        name=mark("Mức hội phí"),
        title=mark("Mức hội phí {kind} {sector}"),
        belongs_to=("fee_year_id",),
        values=("amount",),
        columns={
            "fee_year_id": mark("Năm hội phí"),
            "kind": ColumnWords(mark("Loại hình"), KIND_NAMES),
            "sector": ColumnWords(mark("Ngành"), SECTOR_NAMES),
            "amount": mark("Mức thu"),
        },
    ),
    "fee_assessment": TableWords(
        name=mark("Hội phí phải nộp"),
        title=mark("Hội phí phải nộp năm {year}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "year": mark("Năm"),
            "amount": mark("Theo biểu mức"),
            "assessed_on": mark("Ngày lập danh sách thu"),
        },
    ),
    "fee_relief": TableWords(
        name=mark("Miễn, giảm hội phí"),
        title=mark("Quyết định ngày {decided_on}"),
        belongs_to=("assessment_id",),
        columns={
            "assessment_id": mark("Hội phí phải nộp"),
            "decided_on": mark("Ngày quyết định"),
            "relief": ColumnWords(mark("Miễn, giảm"), RELIEF_NAMES),
            "due": mark("Phải nộp"),
            "reason": mark("Lý do"),
            "decision": mark("Số quyết định"),
        },
    ),
    "fee_receipt": TableWords(
        name=mark("Phiếu thu hội phí"),
        title=mark("Phiếu thu {number}/{number_year}"),
        is_record=True,
        derived=frozenset({"search_text"}),
        columns={
            "number_year": mark("Năm của số phiếu"),
            "number": mark("Số phiếu"),
            "received_on": mark("Ngày thu"),
            "payer": mark("Người nộp tiền"),
            "amount": mark("Số tiền"),
            "reason": mark("Lý do nộp"),
            "book": mark("Quyển số"),
            "address": mark("Địa chỉ"),
            "attached": mark("Kèm theo"),
            "note": mark("Ghi chú"),
            "voided_on": mark("Ngày hủy"),
            "void_reason": mark("Lý do hủy"),
        },
    ),
    "fee_receipt_line": TableWords(
        name=mark("Phần nộp của phiếu thu"),
        title=mark("Nộp hội phí năm {year}"),
        belongs_to=("receipt_id", "organisation_id"),
        brings=("receipt_id",),
        derived=frozenset({"assessment_id"}),
        columns={
            "receipt_id": mark("Phiếu thu"),
            "organisation_id": mark("Tổ chức"),
            "year": mark("Năm"),
            "amount": mark("Số tiền"),
        },
    ),
    "fee_remittance": TableWords(
        name=mark("Hội phí nộp cấp trên"),
        title=mark("Nộp cấp trên ngày {remitted_on}"),
        columns={
            "year": mark("Hội phí năm"),
            "remitted_on": mark("Ngày nộp"),
            "amount": mark("Số tiền"),
            "document": mark("Chứng từ"),
            "note": mark("Ghi chú"),
        },
    ),
}
