"""Columns an organisation list may have: the fields, the headings they go by, the units of their money."""

import re

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.lists.header import Sought
from lmhtx_desktop.kernel.lists.headings import Vocabulary, heading_key
from lmhtx_desktop.kernel.money import MILLION
from lmhtx_desktop.kernel.text import fold

#: Headings by field, as offices write them; compared folded, letters and digits only.
_HEADINGS = {
    "number": "STT | TT | Số TT | Số thứ tự | No",
    "name": (
        "Tên tổ chức | Tên HTX | Tên hợp tác xã | Tên đơn vị | Tên tổ hợp tác | Tên THT | Tên liên hiệp HTX | Tên HTX, THT | Tên HTX/THT | "
        "Tên HTX, LHHTX, THT | Tên hợp tác xã, tổ hợp tác | Tên HTX, QTDND | Tên quỹ tín dụng | Tên QTDND | Tên doanh nghiệp | Tên cơ sở | "
        "Tên tổ chức kinh tế tập thể | Tên tổ chức KTTT | Tên gọi | Tên HTX bằng tiếng Việt | Danh sách HTX | Tên thành viên | "
        "Tổ chức | Đơn vị | Hợp tác xã | HTX | Tên"
    ),
    "kind": "Loại hình | Loại hình tổ chức | Loại hình kinh tế | Loại tổ chức | Loại hình HTX | Loại hình KTTT | Hình thức tổ chức | Loại",
    "tax_code": (
        "Mã số thuế | MST | Mã số HTX | Mã số hợp tác xã | Mã số | Mã số doanh nghiệp | Mã số DN | Mã số tổ chức | Mã HTX | Mã thuế | "
        "Mã số thuế HTX | Mã số thuế (mã số HTX) | MST/Mã số HTX | Mã số HTX/MST"
    ),
    "certificate_no": (
        "Số GCN đăng ký | Số GCN | Số giấy chứng nhận | Số giấy chứng nhận đăng ký | Số GCN ĐKKD | Số GCN đăng ký HTX | Số ĐKKD | "
        "Số giấy CNĐK | GCN đăng ký | Giấy chứng nhận đăng ký | Số giấy chứng nhận đăng ký HTX | Số giấy chứng nhận đăng ký kinh doanh | "
        "Số GCNĐK | Số GCN ĐK HTX | Số giấy phép"
    ),
    "certificate_on": (
        "Ngày cấp | Ngày cấp GCN | Ngày cấp giấy chứng nhận | Ngày cấp GCN đăng ký | Ngày cấp ĐKKD | Ngày đăng ký | Ngày cấp đăng ký | "
        "Ngày cấp giấy phép | Ngày cấp giấy chứng nhận đăng ký"
    ),
    "founded": (
        "Ngày thành lập | Năm thành lập | Ngày, tháng, năm thành lập | Ngày tháng thành lập | Thời gian thành lập | Thời điểm thành lập | "
        "Thành lập | Năm TL | Ngày TL | Ngày/năm thành lập | Ngày thành lập (năm thành lập)"
    ),
    "address": (
        "Địa chỉ | Địa chỉ trụ sở | Địa chỉ trụ sở chính | Trụ sở | Trụ sở chính | Địa chỉ liên hệ | Nơi đặt trụ sở | Địa điểm | "
        "Địa chỉ HTX | Ấp, khóm | Ấp/khóm | Thôn, ấp"
    ),
    "commune": (
        "Xã/phường | Xã, phường | Xã | Phường | Phường/xã | Phường, xã | Xã/phường/đặc khu | Xã, phường, đặc khu | Xã/phường/thị trấn | "
        "Xã, phường, thị trấn | Xã, phường, TT | Địa bàn xã | Tên xã | Đơn vị hành chính | Thuộc xã | Thuộc xã, phường | Địa bàn"
    ),
    "area": (
        "Khu vực | Huyện cũ | Huyện | Khu vực (huyện cũ) | Huyện (cũ) | Huyện/thị xã/thành phố | Huyện, thị xã, thành phố | Huyện, thành phố | "
        "Huyện/TP | Huyện/thành phố | Quận/huyện | Quận, huyện | Địa bàn huyện | Địa bàn cũ | Huyện, thị | Khu vực cũ | Cụm"
    ),
    "phone": (
        "Điện thoại | Số điện thoại | SĐT | ĐT | Số ĐT | Điện thoại liên hệ | Số điện thoại liên hệ | Di động | Điện thoại di động | "
        "Tel | Điện thoại HTX | Điện thoại giám đốc | SĐT liên hệ | Phone"
    ),
    "email": "Email | E-mail | Thư điện tử | Hộp thư | Hộp thư điện tử | Địa chỉ email | Mail",
    "representative": (
        "Người đại diện | Người đại diện theo pháp luật | Người đại diện pháp luật | Đại diện | Đại diện pháp luật | Giám đốc | Chủ tịch HĐQT | "
        "Chủ tịch hội đồng quản trị | Chủ tịch | Tên giám đốc | Họ tên giám đốc | Họ và tên giám đốc | Họ tên người đại diện | "
        "Họ và tên người đại diện | Tên người đại diện | Người đứng đầu | Tổ trưởng | Chủ nhiệm | Chủ nhiệm HTX | Giám đốc HTX | Họ tên | "
        "Họ và tên | Giám đốc, Chủ tịch HĐQT | Giám đốc/Chủ tịch HĐQT | Chủ tịch HĐQT/Giám đốc | Giám đốc/Tổ trưởng | "
        "Người đại diện (Giám đốc) | Tên giám đốc HTX | Lãnh đạo"
    ),
    "representative_title": "Chức vụ | Chức danh | Chức vụ người đại diện | Chức danh người đại diện",
    "sector": (
        "Ngành | Lĩnh vực | Ngành nghề | Lĩnh vực hoạt động | Nhóm ngành | Ngành nghề kinh doanh | Ngành nghề hoạt động | Ngành nghề chính | "
        "Lĩnh vực SXKD | Lĩnh vực sản xuất kinh doanh | Ngành, lĩnh vực | Lĩnh vực, ngành nghề | Ngành nghề, lĩnh vực | Ngành nghề SXKD | "
        "Ngành hoạt động | Ngành kinh tế | Ngành nghề kinh doanh chính | Phân loại theo ngành"
    ),
    "vsic": "Mã ngành | Mã ngành VSIC | VSIC | Mã VSIC | Mã ngành cấp 4 | Mã ngành chính | Mã ngành nghề | Mã ngành kinh tế",
    "status": (
        "Tình trạng | Tình trạng hoạt động | Trạng thái | Trạng thái hoạt động | Hiện trạng | Hiện trạng hoạt động | Tình hình hoạt động | "
        "Tình trạng pháp lý"
    ),
    "charter_capital": "Vốn điều lệ | VĐL | Tổng vốn điều lệ | Vốn điều lệ đăng ký | Số vốn điều lệ | Vốn ĐL | Vốn đăng ký | Vốn",
    "alliance_member": (
        "Thành viên Liên minh | Thành viên LMHTX | Thành viên Liên minh HTX | Thành viên Liên minh hợp tác xã | Là thành viên Liên minh | "
        "Là thành viên Liên minh HTX | TV Liên minh | TV LMHTX | TV Liên minh HTX | Thành viên của Liên minh | Thành viên của Liên minh HTX | "
        "Thành viên Liên minh HTX tỉnh"
    ),
    "admitted_on": (
        "Ngày kết nạp | Ngày kết nạp thành viên | Ngày vào Liên minh | Thời gian kết nạp | Ngày gia nhập | Ngày công nhận thành viên | "
        "Ngày kết nạp vào Liên minh | Năm kết nạp | Ngày gia nhập Liên minh"
    ),
    "decision": (
        "Số quyết định | Quyết định | Số QĐ | Quyết định kết nạp | Số quyết định kết nạp | QĐ kết nạp | Số QĐ kết nạp | Quyết định số | "
        "Số quyết định công nhận"
    ),
    "year": "Năm số liệu | Năm báo cáo | Số liệu năm",
    "members": (
        "Số thành viên | Thành viên | Tổng số thành viên | Tổng thành viên | Số lượng thành viên | Số TV | Tổng số TV | Số xã viên | Xã viên | "
        "Số lượng TV"
    ),
    "members_new": (
        "Thành viên mới | Số thành viên mới | Thành viên kết nạp mới | Thành viên tăng mới | Thành viên mới gia nhập | Thành viên mới kết nạp | "
        "TV mới"
    ),
    "members_female": "Thành viên nữ | Số thành viên nữ | Nữ thành viên | Thành viên là nữ | TV nữ | Thành viên là phụ nữ",
    "workers": (
        "Lao động | Số lao động | Tổng số lao động | Lao động thường xuyên | Số lao động thường xuyên | Tổng số lao động thường xuyên | "
        "Tổng lao động | Số lượng lao động | Số LĐ | LĐ | LĐ thường xuyên"
    ),
    "workers_new": "Lao động mới | Số lao động mới | Lao động tăng mới | Lao động thường xuyên mới | LĐ mới",
    "workers_members": (
        "Lao động là thành viên | Số lao động là thành viên | Lao động thành viên | Lao động là thành viên HTX | LĐ là thành viên | LĐ là TV | "
        "Lao động thường xuyên là thành viên"
    ),
    "revenue": "Doanh thu | Tổng doanh thu | Doanh thu thuần | DT | Doanh thu HTX | Doanh thu của HTX | Doanh thu bán hàng và cung cấp dịch vụ",
    "revenue_members": (
        "Doanh thu với thành viên | Doanh thu thành viên | Doanh thu từ thành viên | Doanh thu đối với thành viên | Doanh thu nội bộ | "
        "Doanh thu của HTX với thành viên | DT với thành viên | Doanh thu cung ứng cho thành viên"
    ),
    "profit": "Lãi | Lợi nhuận | Lãi, lỗ | Lãi/lỗ | Lãi (lỗ) | Lợi nhuận trước thuế | Lợi nhuận (lãi) | Lãi (lợi nhuận) | LN | Lãi trước thuế",
    "income_avg": (
        "Thu nhập bình quân | Thu nhập BQ | Thu nhập bình quân lao động | Thu nhập bình quân người lao động | TNBQ | Thu nhập BQ lao động | "
        "Thu nhập bình quân của lao động | Thu nhập bình quân của người lao động | Thu nhập bình quân lao động thường xuyên | TN bình quân | "
        "Thu nhập bình quân của lao động thường xuyên | Thu nhập BQ/người | Thu nhập bình quân đầu người | Thu nhập"
    ),
    "managers": "Cán bộ quản lý | CBQL | Số cán bộ quản lý | Tổng số cán bộ quản lý | Số CBQL | Tổng số CBQL | Tổng cán bộ quản lý | Cán bộ quản lý HTX",
    "managers_mid": (
        "CBQL sơ, trung cấp | Cán bộ quản lý sơ, trung cấp | CBQL sơ cấp, trung cấp | Cán bộ quản lý sơ cấp, trung cấp | "
        "CBQL trình độ sơ, trung cấp | Cán bộ quản lý trình độ sơ, trung cấp | CBQL có trình độ sơ, trung cấp | Trình độ sơ, trung cấp | "
        "Sơ, trung cấp | Sơ cấp, trung cấp"
    ),
    "managers_high": (
        "CBQL cao đẳng, đại học | Cán bộ quản lý cao đẳng, đại học | CBQL cao đẳng, đại học trở lên | CBQL CĐ, ĐH | "
        "Cán bộ quản lý cao đẳng, đại học trở lên | CBQL trình độ cao đẳng, đại học | CBQL trình độ cao đẳng, đại học trở lên | "
        "Cán bộ quản lý trình độ cao đẳng, đại học | CBQL đại học, cao đẳng | Trình độ cao đẳng, đại học | "
        "Trình độ cao đẳng, đại học trở lên | Cán bộ quản lý trình độ cao đẳng, đại học trở lên | Cao đẳng, đại học | "
        "Cao đẳng, đại học trở lên"
    ),
    "rating": "Xếp loại | Kết quả xếp loại | Xếp loại HTX | Phân loại | Đánh giá, xếp loại | Kết quả đánh giá, xếp loại | Kết quả đánh giá xếp loại HTX",
    "high_tech": "Công nghệ cao | Ứng dụng công nghệ cao | HTX ứng dụng công nghệ cao | CNC | Ứng dụng CNC | UD CNC | Có ứng dụng công nghệ cao",
    "value_chain": (
        "Liên kết chuỗi | Liên kết theo chuỗi | Chuỗi giá trị | Liên kết chuỗi giá trị | Liên kết theo chuỗi giá trị | Tham gia chuỗi | "
        "Tham gia chuỗi giá trị | Tham gia liên kết chuỗi | HTX liên kết chuỗi | Tham gia chuỗi liên kết"
    ),
    "ocop": "Sản phẩm OCOP | OCOP | Số sản phẩm OCOP | Số SP OCOP | SP OCOP | Số lượng sản phẩm OCOP",
    "members_official": (
        "Thành viên chính thức | Số thành viên chính thức | TV chính thức | Số TV chính thức | Tổng số thành viên chính thức | "
        "Thành viên chính thức của HTX"
    ),
    "members_ethnic": (
        "Thành viên dân tộc thiểu số | Thành viên DTTS | Thành viên là người dân tộc thiểu số | Thành viên là DTTS | Số thành viên DTTS | "
        "TV DTTS | Thành viên người dân tộc thiểu số"
    ),
    "members_disabled": (
        "Thành viên là người khuyết tật | Thành viên khuyết tật | Số thành viên khuyết tật | Thành viên người khuyết tật | TV khuyết tật"
    ),
    "workers_female": "Lao động nữ | Số lao động nữ | LĐ nữ | Lao động là nữ | Nữ lao động | Lao động thường xuyên nữ | Lao động là phụ nữ",
    "insured": (
        "Người tham gia BHXH | Số người tham gia BHXH | Tham gia BHXH | Lao động tham gia BHXH | Số lao động tham gia BHXH | "
        "Tham gia bảo hiểm xã hội | Người tham gia bảo hiểm xã hội | Lao động tham gia bảo hiểm xã hội | "
        "Thành viên, lao động tham gia BHXH | Thành viên, người lao động tham gia BHXH"
    ),
    "managers_female": "Cán bộ quản lý nữ | CBQL nữ | Số cán bộ quản lý nữ | Số CBQL nữ | Cán bộ quản lý là nữ | Phụ nữ làm quản lý | CBQL là nữ",
    "managers_young": "Cán bộ quản lý trẻ | CBQL trẻ | Cán bộ trẻ | Số cán bộ trẻ | Số cán bộ quản lý trẻ",
    "capital_total": (
        "Tổng nguồn vốn | Nguồn vốn | Tổng vốn | Tổng số vốn | Vốn hoạt động | Tổng vốn hoạt động | Tổng nguồn vốn hoạt động | "
        "Tổng nguồn vốn của HTX | Tổng nguồn vốn cuối năm"
    ),
    "equity": "Vốn chủ sở hữu | Vốn CSH | VCSH | Vốn chủ sở hữu của HTX | Nguồn vốn chủ sở hữu",
    "assets_undivided": "Tài sản không chia | Giá trị tài sản không chia | Tài sản chung không chia | Tổng tài sản không chia | TS không chia",
    "tax_paid": (
        "Nộp ngân sách nhà nước | Nộp ngân sách | Nộp NSNN | Số nộp ngân sách | Số tiền nộp ngân sách | Thuế đã nộp | Đã nộp ngân sách | "
        "Các khoản nộp ngân sách | Số nộp ngân sách nhà nước"
    ),
    "funds_set_aside": "Trích lập các quỹ | Trích lập quỹ | Trích quỹ | Trích các quỹ | Số trích lập các quỹ | Trích lập quỹ trong năm",
}  # fmt: skip

#: Under a parent heading that is itself a field, what the lower line turns it into.
_UNDER = {
    "members": {
        "members": "Tổng số | Tổng | Số lượng | Cộng | Tổng cộng", "members_female": "Nữ | Trong đó: nữ | Là nữ | Số nữ | Trong đó nữ",
        "members_new": "Mới | Kết nạp mới | Tăng mới | Mới gia nhập | Thành viên mới | Trong đó: mới",
        "members_official": "Chính thức | Trong đó: chính thức | Thành viên chính thức",
        "members_ethnic": "DTTS | Dân tộc thiểu số | Trong đó: DTTS | Là DTTS | Người dân tộc thiểu số",
        "members_disabled": "Khuyết tật | Người khuyết tật | Là người khuyết tật",
    },
    "workers": {
        "workers": "Tổng số | Tổng | Số lượng | Cộng | Tổng cộng", "workers_new": "Mới | Lao động mới | Tăng mới",
        "workers_members": "Là thành viên | Thành viên | Trong đó: là thành viên | Là thành viên HTX | Là TV",
        "workers_female": "Nữ | Trong đó: nữ | Là nữ | Số nữ | Trong đó nữ",
        "insured": "Tham gia BHXH | Trong đó: tham gia BHXH | Có BHXH",
    },
    "managers": {
        "managers": "Tổng số | Tổng | Số lượng | Cộng | Tổng cộng", "managers_female": "Nữ | Trong đó: nữ | Là nữ | Số nữ | Trong đó nữ",
        "managers_young": "Trẻ | Cán bộ trẻ | Trong đó: trẻ",
        "managers_mid": "Sơ, trung cấp | Sơ cấp, trung cấp | Trình độ sơ, trung cấp | Trình độ sơ cấp, trung cấp",
        "managers_high": (
            "Cao đẳng, đại học | Cao đẳng, đại học trở lên | CĐ, ĐH | Đại học, cao đẳng | Trình độ cao đẳng, đại học | "
            "Trình độ cao đẳng, đại học trở lên"
        ),
    },
    "revenue": {
        "revenue": "Tổng số | Tổng | Tổng cộng | Tổng doanh thu",
        "revenue_members": "Với thành viên | Trong đó: với thành viên | Thành viên | Từ thành viên",
    },
    "alliance_member": {"alliance_member": "Có | Là thành viên", "admitted_on": "Ngày kết nạp | Ngày", "decision": "Số quyết định | Số QĐ | Quyết định"},
    "certificate_no": {"certificate_no": "Số", "certificate_on": "Ngày | Ngày cấp"},
}  # fmt: skip

_MORE_MONEY = ("capital_total", "equity", "assets_undivided", "tax_paid", "funds_set_aside")
_MORE_COUNTS = ("members_official", "members_ethnic", "members_disabled", "workers_female", "insured", "managers_female", "managers_young")
MONEY = frozenset({"charter_capital", "revenue", "revenue_members", "profit", "income_avg", *_MORE_MONEY})
COUNTS = frozenset({"members", "members_new", "members_female", "workers", "workers_new", "workers_members",
                    "managers", "managers_mid", "managers_high", "ocop", *_MORE_COUNTS})  # fmt: skip
FLAGS = frozenset({"alliance_member", "high_tech", "value_chain"})
#: The yearly figures, in the order of the import columns.
FIGURES = ("members", "members_new", "members_female", "workers", "workers_new", "workers_members", "revenue", "revenue_members", "profit",
           "income_avg", "managers", "managers_mid", "managers_high", "rating", "high_tech", "value_chain", "ocop",
           *_MORE_COUNTS, *_MORE_MONEY)  # fmt: skip
#: Without a unit in the heading: đồng for the charter capital, triệu đồng for yearly figures.
CUSTOMARY_UNIT = {field: (1 if field == "charter_capital" else MILLION) for field in MONEY}

#: Fields a heading can name.
NAMED_FIELDS = frozenset(_HEADINGS)
WORDS = Vocabulary(_HEADINGS, _UNDER)
#: A sheet with a column of names is a list of organisations.
SOUGHT = Sought(WORDS, "name", mark("Tên tổ chức"), mark("Tên tổ chức, Mã số thuế, Xã/phường"))
_MONTHLY = re.compile(r"/\s*(?:nguoi\s*/\s*)?thang|hang thang|1 thang")


def is_monthly(heading: str) -> bool:
    """Return whether an income is given per month (``triệu đồng/người/tháng``)."""
    return _MONTHLY.search(fold(heading)) is not None


def title_in(heading: str) -> str | None:
    """Return the post a heading of representatives names (``Giám đốc``), or None."""
    return {"giamdoc": "Giám đốc", "chutichhdqt": "Chủ tịch Hội đồng quản trị", "chutichhoidongquantri": "Chủ tịch Hội đồng quản trị",
            "totruong": "Tổ trưởng", "giamdochtx": "Giám đốc", "tengiamdoc": "Giám đốc", "hotengiamdoc": "Giám đốc",
            "hovatengiamdoc": "Giám đốc"}.get(heading_key(heading))  # fmt: skip
