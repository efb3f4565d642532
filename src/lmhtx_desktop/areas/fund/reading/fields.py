"""Columns a list of loans may have: the headings they go by, as offices write them."""

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.lists.header import Sought
from lmhtx_desktop.kernel.lists.headings import Vocabulary

_HEADINGS = {
    "number": "STT | TT | Số TT | Số thứ tự",
    "borrower": (
        "Tên khách hàng | Khách hàng | Khách hàng vay | Người vay | Bên vay | Tên người vay | Họ tên người vay | Họ và tên người vay | Đơn vị vay | "
        "Đơn vị vay vốn | Tên đơn vị vay | Tên đơn vị vay vốn | Tên đơn vị | Tên HTX | Tên hợp tác xã | Tên tổ chức | HTX vay vốn | Tên HTX vay vốn | "
        "Hợp tác xã | Chủ hộ | Họ và tên | Họ tên | Tên khách hàng vay | Tên khách hàng vay vốn | Đối tượng vay | Bên vay vốn | Người vay vốn | Đơn vị"
    ),
    "identity": (
        "Mã số thuế | MST | MST/CCCD | Mã số thuế/CCCD | Mã số HTX | CCCD | Số CCCD | CMND/CCCD | Số CMND/CCCD | Số định danh | "
        "Số định danh cá nhân | Mã số thuế (số CCCD) | Mã số thuế hoặc CCCD | CMND | Số CMND | MST, CCCD | MST hoặc CCCD | Căn cước"
    ),
    "phone": "Điện thoại | Số điện thoại | SĐT | ĐT | Số ĐT | Điện thoại liên hệ",
    "address": "Địa chỉ | Địa chỉ khách hàng | Địa chỉ người vay | Địa chỉ trụ sở",
    "contract_number": (
        "Số hợp đồng | Số HĐ | Hợp đồng | Hợp đồng số | HĐ số | Số hợp đồng vay | Số HĐTD | Số hợp đồng tín dụng | Hợp đồng tín dụng | Hợp đồng vay | "
        "Hợp đồng vay vốn | Số khế ước | Số HĐ vay | Số hợp đồng vay vốn | Mã hợp đồng | Mã khoản vay | Khế ước | Số hợp đồng/khế ước"
    ),
    "signed_on": "Ngày ký | Ngày ký hợp đồng | Ngày hợp đồng | Ngày HĐ | Ngày ký HĐ | Ngày vay | Ngày lập hợp đồng",
    "amount": (
        "Số tiền vay | Số tiền cho vay | Số tiền theo hợp đồng | Số tiền hợp đồng | Số tiền duyệt vay | Số tiền duyệt | Số tiền phê duyệt | Giá trị hợp đồng | "
        "Hạn mức vay | Mức vay | Vốn vay | Số vốn vay | Số tiền được vay | Tổng số tiền vay | Số tiền"
    ),
    "disbursed_on": "Ngày giải ngân | Ngày nhận nợ | Ngày nhận tiền | Ngày rút vốn | Ngày cho vay | Ngày giải ngân đầu tiên | Ngày phát vay | Ngày phát tiền vay",
    "disbursed": (
        "Số tiền giải ngân | Đã giải ngân | Số tiền đã giải ngân | Giải ngân | Số giải ngân | Lũy kế giải ngân | Doanh số cho vay | Dư nợ ban đầu | "
        "Số tiền nhận nợ | Số tiền thực giải ngân | Tổng số tiền giải ngân"
    ),
    "months": "Thời hạn | Thời hạn vay | Thời hạn (tháng) | Số tháng | Số tháng vay | Kỳ hạn | Kỳ hạn vay | Thời gian vay",
    "due_on": "Ngày đến hạn | Ngày đáo hạn | Ngày đến hạn cuối cùng | Hạn trả cuối cùng | Hạn trả | Ngày hết hạn | Ngày trả cuối cùng | Ngày đến hạn trả nợ | Hạn trả nợ",
    "rate": "Lãi suất | LS | Lãi suất năm | Lãi suất vay | Lãi suất cho vay | Lãi suất (%/năm) | Lãi suất %/năm | Lãi suất tháng | Lãi suất (%/tháng)",
    "plan": "Cách trả gốc | Hình thức trả nợ | Phương thức trả nợ | Cách trả nợ | Hình thức trả gốc | Phương thức trả gốc | Phương thức trả | Hình thức trả",
    "principal_every": "Kỳ trả gốc | Kỳ hạn trả gốc | Định kỳ trả gốc | Trả gốc | Số tháng một kỳ gốc | Phân kỳ trả gốc | Trả gốc mấy tháng một lần",
    "interest_every": "Kỳ trả lãi | Kỳ hạn trả lãi | Định kỳ trả lãi | Trả lãi | Số tháng một kỳ lãi | Trả lãi mấy tháng một lần",
    "grace": "Ân hạn | Thời gian ân hạn | Ân hạn gốc | Số tháng ân hạn | Ân hạn (tháng)",
    "repaid": "Đã trả | Đã thu | Số đã trả | Số đã thu | Lũy kế đã trả | Lũy kế đã thu | Đã thu hồi | Thu nợ | Lũy kế thu nợ | Số tiền đã trả | Số tiền đã thu",
    "principal_repaid": (
        "Gốc đã trả | Đã trả gốc | Nợ gốc đã trả | Gốc đã thu | Đã thu gốc | Thu gốc | Thu nợ gốc | Lũy kế thu gốc | Lũy kế trả gốc | Số gốc đã trả | "
        "Tiền gốc đã trả | Lũy kế gốc đã trả | Lũy kế gốc đã thu | Đã trả nợ gốc | Nợ gốc đã thu | Doanh số thu nợ"
    ),
    "interest_repaid": (
        "Lãi đã trả | Đã trả lãi | Lãi đã thu | Đã thu lãi | Thu lãi | Lũy kế thu lãi | Lũy kế trả lãi | Số lãi đã trả | Tiền lãi đã trả | "
        "Lũy kế lãi đã trả | Lũy kế lãi đã thu | Số lãi đã thu"
    ),
    "interest_owed": "Lãi còn nợ | Lãi chưa trả | Lãi phải thu | Lãi còn phải thu | Lãi còn phải trả | Nợ lãi | Lãi chưa thu | Lãi tồn đọng | Lãi treo | Lãi quá hạn chưa trả",
    "balance": (
        "Dư nợ | Dư nợ gốc | Dư nợ hiện tại | Dư nợ còn lại | Số dư nợ | Còn nợ | Gốc còn lại | Dư nợ cuối kỳ | Dư nợ vay | Số dư | Gốc còn nợ | "
        "Nợ gốc còn lại | Tổng dư nợ | Dư nợ cho vay"
    ),
    "debt_group": "Nhóm nợ | Nhóm | Phân loại nợ | Phân nhóm nợ",
    "purpose": "Mục đích vay | Mục đích | Mục đích sử dụng vốn | Mục đích vay vốn | Phương án vay | Dự án vay",
    "collateral": "Tài sản bảo đảm | TSBĐ | Tài sản thế chấp | Bảo đảm tiền vay | TSĐB | Tài sản đảm bảo",
}  # fmt: skip

#: Under a parent heading that is itself a field, what the lower line turns it into.
_UNDER = {
    "repaid": {
        "principal_repaid": "Gốc | Nợ gốc | Tiền gốc | Trả gốc | Thu gốc | Số gốc | Thu nợ gốc",
        "interest_repaid": "Lãi | Tiền lãi | Nợ lãi | Trả lãi | Thu lãi | Số lãi",
    },
    "contract_number": {"contract_number": "Số | Số HĐ | Số hiệu", "signed_on": "Ngày | Ngày ký | Ngày, tháng | Ngày tháng"},
    "disbursed": {"disbursed_on": "Ngày | Ngày, tháng | Ngày nhận nợ", "disbursed": "Số tiền | Giá trị"},
    "balance": {"balance": "Tổng số | Tổng | Cộng | Tổng cộng | Gốc | Nợ gốc", "interest_owed": "Lãi | Nợ lãi | Tiền lãi"},
}
#: Money, in đồng where the heading names no unit.
MONEY = dict.fromkeys(("amount", "disbursed", "principal_repaid", "interest_repaid", "interest_owed", "balance"), 1)
SOUGHT = Sought(
    Vocabulary(_HEADINGS, _UNDER), "borrower", mark("Tên khách hàng"), mark("Tên khách hàng, Số hợp đồng, Số tiền vay, Lãi suất, Dư nợ")
)
#: Headings that only hold others together, and what such a column says where nothing stands below it.
ALONE = {"repaid": "principal_repaid"}
FIELD_NAMES = {
    "borrower": mark("Tên khách hàng"), "identity": mark("Mã số thuế, số định danh"), "phone": mark("Điện thoại"), "address": mark("Địa chỉ"),
    "contract_number": mark("Số hợp đồng"), "signed_on": mark("Ngày ký"), "amount": mark("Số tiền vay"), "disbursed_on": mark("Ngày giải ngân"),
    "disbursed": mark("Số tiền đã giải ngân"), "months": mark("Thời hạn (tháng)"), "due_on": mark("Ngày đáo hạn"), "rate": mark("Lãi suất (%/năm)"),
    "plan": mark("Cách trả gốc"), "principal_every": mark("Kỳ trả gốc (tháng)"), "interest_every": mark("Kỳ trả lãi (tháng)"),
    "grace": mark("Ân hạn gốc (tháng)"), "principal_repaid": mark("Gốc đã trả"), "interest_repaid": mark("Lãi đã trả"),
    "interest_owed": mark("Lãi đến hạn còn nợ"), "balance": mark("Dư nợ"), "debt_group": mark("Nhóm nợ"), "purpose": mark("Mục đích vay"),
    "collateral": mark("Tài sản bảo đảm"), "number": mark("STT (không đọc)"),
}  # fmt: skip
