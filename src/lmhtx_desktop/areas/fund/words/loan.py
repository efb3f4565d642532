"""The fund's words on screen: official names for the codes that are stored. Translated when shown: ``tr(PLAN_NAMES[code])``."""

from lmhtx_desktop.kernel.language import mark, tr

FUND_MODEL_NAMES = {
    "COMPANY": mark("Công ty TNHH một thành viên"),
    "COOP": mark("Hợp tác xã"),
}
SOURCE_NAMES = {
    "BUDGET": mark("Ngân sách nhà nước cấp"),
    "CONTRIBUTION": mark("Vốn góp của thành viên, tổ chức, cá nhân"),
    "GRANT": mark("Viện trợ, tài trợ, đóng góp tự nguyện"),
    "ENTRUSTED": mark("Nhận ủy thác (không chịu rủi ro)"),
    "OTHER": mark("Nguồn khác"),
}
#: The kind of source whose loans the fund does not answer for: no provision (NĐ 45/2021 Đ.28.2).
ENTRUSTED = "ENTRUSTED"
DIRECTION_NAMES = {
    "IN": mark("Nhận vốn"),
    "OUT": mark("Hoàn trả vốn"),
}
BORROWER_NAMES = {
    "HTX": mark("Hợp tác xã"),
    "LHHTX": mark("Liên hiệp hợp tác xã"),
    "PERSON": mark("Thành viên của HTX, tổ hợp tác"),
}
PLAN_NAMES = {
    "equal_principal": mark("Gốc chia đều"),
    "annuity": mark("Gốc và lãi trả đều (niên kim)"),
    "bullet": mark("Gốc trả một lần cuối kỳ"),
    "custom": mark("Lịch tự nhập"),
}
DAY_COUNT_NAMES = {
    "actual/365": mark("Số ngày thực tế ÷ 365"),
    "actual/360": mark("Số ngày thực tế ÷ 360"),
    "monthly": mark("Theo tháng tròn (÷ 12)"),
}
BUSINESS_DAY_NAMES = {
    "none": mark("Giữ nguyên ngày"),
    "next": mark("Lùi sang ngày làm việc kế tiếp"),
}
ROUNDINGS = {
    1: mark("đến đồng"),
    1000: mark("đến nghìn đồng"),
    100_000: mark("đến trăm nghìn đồng"),
}
EARLY_NAMES = {
    "fewer": mark("Trả trước hạn, bớt số kỳ"),
    "smaller": mark("Trả trước hạn, giảm số tiền mỗi kỳ"),
}
COMPONENT_NAMES = {
    "principal": mark("Gốc"),
    "interest": mark("Lãi"),
    "overdue_interest": mark("Lãi quá hạn"),
    "late_interest": mark("Lãi chậm trả"),
    "advance": mark("Giữ lại cho kỳ sau"),
}
#: The kind of an annex that changes the rate; the other two are `rules.amend.Restructuring`.
RATE = "rate"
AMENDMENT_NAMES = {
    RATE: mark("Thay đổi lãi suất"),
    "adjust": mark("Điều chỉnh kỳ hạn nợ"),
    "extend": mark("Gia hạn nợ"),
}
STATUS_NAMES = {
    "signed": mark("Chưa giải ngân"),
    "cancelled": mark("Đã hủy hợp đồng"),
    "open": mark("Đang dư nợ"),
    "overdue": mark("Quá hạn"),
    "interest_owed": mark("Đã trả hết gốc, còn lãi"),
    "settled": mark("Đã trả hết"),
    "closed": mark("Đã tất toán"),
    "written_off": mark("Đã xuất toán"),
}
TERM_NAMES = {
    "short": mark("Ngắn hạn"),
    "medium": mark("Trung hạn"),
    "long": mark("Dài hạn"),
}


GRADE_NAMES = {"A": mark("Loại A"), "B": mark("Loại B"), "C": mark("Loại C")}
NOTICE_NAMES = {
    "DUE": mark("Giấy báo nợ đến hạn"),
    "OVERDUE": mark("Thông báo nợ quá hạn"),
}


def notice_number(number: int, year: int) -> str:
    """Write a notice's number: ``TB-0012/2026``."""
    return f"TB-{number:04d}/{year}"


def receipt_number(number: int, year: int) -> str:
    """Write a receipt's number as it stands on the voucher: ``PT-0007/2026``."""
    return f"PT-{number:04d}/{year}"


def disbursement_number(number: int, year: int) -> str:
    """Write a disbursement's number: ``GN-0003/2026``."""
    return f"GN-{number:04d}/{year}"


def collection_number(number: int, year: int) -> str:
    """Write the number of a list of receipts: ``BK-0002/2026``."""
    return f"BK-{number:04d}/{year}"


def group_text(group: int | None) -> str:
    """Name a debt group by its number; none for a loan that is not out."""
    return "—" if group is None else tr("Nhóm {group}").format(group=group)


def order_in_words(order: str) -> str:
    """Say in which order a receipt pays, from codes with commas between."""
    return ", ".join(tr(COMPONENT_NAMES[code]) for code in order.split(",")).capitalize()
