"""Around a membership of the Alliance in the words of its history: applications, suspensions, numbered papers."""

from lmhtx_desktop.areas.organisations.words import APPLICATION_OUTCOME_NAMES, MEMBER_KIND_NAMES, PAPER_KIND_NAMES
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

JOINING = {
    "organisation_application": TableWords(
        name=mark("Đơn gia nhập"),
        title=mark("Đơn gia nhập ngày {applied_on}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "applied_on": mark("Ngày đơn"),
            "member_kind": ColumnWords(mark("Tư cách"), MEMBER_KIND_NAMES),
            "outcome": ColumnWords(mark("Kết quả xét"), APPLICATION_OUTCOME_NAMES),
            "decided_on": mark("Ngày xét"),
            "membership_id": mark("Tư cách thành viên Liên minh"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_suspension": TableWords(
        name=mark("Tạm dừng sinh hoạt"),
        title=mark("Tạm dừng sinh hoạt từ {since}"),
        belongs_to=("membership_id",),
        columns={
            "membership_id": mark("Tư cách thành viên Liên minh"),
            "since": mark("Từ ngày"),
            "until": mark("Trở lại từ ngày"),
            "decision": mark("Quyết định"),
            "reason": mark("Lý do"),
        },
    ),
    "organisation_paper": TableWords(
        name=mark("Giấy tờ thành viên"),
        title="{kind} {code}",
        belongs_to=("organisation_id", "membership_id"),
        columns={
            "kind": ColumnWords(mark("Loại giấy"), PAPER_KIND_NAMES),
            "year": mark("Năm"),
            "number": mark("Số thứ tự trong năm"),
            "code": mark("Số hiệu"),
            "issued_on": mark("Ngày cấp"),
            "organisation_id": mark("Tổ chức"),
            "membership_id": mark("Tư cách thành viên Liên minh"),
            "signer": mark("Người ký"),
            "voided_on": mark("Ngày hủy"),
            "void_reason": mark("Lý do hủy"),
        },
    ),
}
