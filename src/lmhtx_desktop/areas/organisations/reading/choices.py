"""Words of the official lists as offices write them: kind, industry, status, rating."""

import re
from collections.abc import Mapping
from typing import Any

from lmhtx_desktop.areas.organisations.words import STATUS_NAMES, Kind, Rating, Sector, Status, status_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import NOTHING, Flaw, Parsed, is_blank, left_out, shown
from lmhtx_desktop.kernel.text import fold

_NOT_LETTERS = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    return _NOT_LETTERS.sub("", fold(text))


def _by_key(words: Mapping[Any, str]) -> dict[str, Any]:
    return {_key(word): code for code, listed in words.items() for word in listed.split("|")}


_KINDS = _by_key({
    Kind.HTX: "HTX|Hợp tác xã|QTDND|Quỹ tín dụng nhân dân|Quỹ tín dụng|Quỹ TDND|HTX nông nghiệp|HTX phi nông nghiệp|Hợp tác xã (HTX)",
    Kind.LHHTX: "LHHTX|LH HTX|Liên hiệp HTX|Liên hiệp hợp tác xã|Liên hiệp|Liên hiệp các HTX|LH hợp tác xã",
    Kind.THT: "THT|Tổ hợp tác|Tổ HT|Tổ hợp tác (THT)",
    Kind.OTHER: "Khác|Doanh nghiệp|DN|Công ty|Công ty TNHH|Công ty cổ phần|CTCP|DNTN|Tổ chức khác|Hội|Hiệp hội|Cơ sở|Hộ kinh doanh|Trang trại|"
    "Đơn vị khác|Loại khác|Ngân hàng",
})  # fmt: skip
_CREDIT = frozenset(_key(word) for word in ("QTDND", "Quỹ tín dụng nhân dân", "Quỹ tín dụng", "Quỹ TDND"))
_SECTORS = _by_key({
    Sector.NN: (
        "NN|Nông nghiệp|Nông – lâm – ngư – diêm nghiệp|Nông lâm ngư nghiệp|Nông, lâm, ngư nghiệp|Nông lâm thủy sản|Nông lâm nghiệp thủy sản|"
        "Nông nghiệp, lâm nghiệp và thủy sản|Nông nghiệp lâm nghiệp thủy sản|Trồng trọt|Chăn nuôi|Lâm nghiệp|Thủy sản|Nuôi trồng thủy sản|"
        "Diêm nghiệp|Muối|Dịch vụ nông nghiệp|Nông nghiệp tổng hợp|Ngư nghiệp|Trồng lúa|Cây ăn trái|Lúa|Rau màu|DVNN|Sản xuất nông nghiệp|"
        "Nông nghiệp dịch vụ|Dịch vụ nông nghiệp tổng hợp|Nông nghiệp và dịch vụ|Trồng trọt, chăn nuôi|HTX nông nghiệp|Hợp tác xã nông nghiệp|Nông - lâm - ngư"
    ),
    Sector.CN: (
        "CN|Công nghiệp|Công nghiệp - TTCN|Công nghiệp – tiểu thủ công nghiệp|Công nghiệp, tiểu thủ công nghiệp|TTCN|CN-TTCN|Tiểu thủ công nghiệp|"
        "Thủ công nghiệp|Thủ công mỹ nghệ|Mây tre đan|Cơ khí|Dệt|Dệt may|May mặc|Chế biến|Công nghiệp chế biến|HTX CN-TTCN|Công nghiệp và TTCN|Làng nghề"
    ),
    Sector.XD: "XD|Xây dựng|HTX xây dựng|Vật liệu xây dựng|Sản xuất vật liệu xây dựng",
    Sector.TD: "TD|Tín dụng|QTDND|Quỹ tín dụng|Quỹ tín dụng nhân dân|Tín dụng nhân dân|Tài chính - tín dụng|Tín dụng, ngân hàng|Quỹ TDND",
    Sector.TM: "TM|Thương mại – dịch vụ|Thương mại|Dịch vụ|TMDV|TM-DV|Thương mại và dịch vụ|Dịch vụ thương mại|Dịch vụ - thương mại|DV|DVTM|"
    "Thương mại dịch vụ tổng hợp|Dịch vụ tổng hợp|Mua bán|HTX thương mại dịch vụ",
    Sector.CH: "CH|Chợ|HTX chợ|Quản lý chợ|Quản lý, khai thác chợ|Kinh doanh, khai thác và quản lý chợ|Khai thác chợ|Kinh doanh chợ",
    Sector.VT: "VT|Vận tải|Giao thông vận tải|GTVT|HTX vận tải|Vận tải thủy bộ|Vận tải đường bộ|Vận tải thủy|Vận tải hành khách|Vận tải hàng hóa",
    Sector.MT: "MT|Môi trường|Vệ sinh môi trường|VSMT|Thu gom rác|Thu gom rác thải|Rác thải|HTX môi trường|Nước sạch và vệ sinh môi trường",
    Sector.KH: "KH|Khác|Ngành khác|Lĩnh vực khác|Du lịch|Y tế|Giáo dục|Nhà ở|Du lịch cộng đồng|Các ngành khác|Ngành nghề khác",
})  # fmt: skip
_STATUSES = _by_key({
    Status.ACTIVE: "Hoạt động|Đang HĐ|Còn hoạt động|Hoạt động bình thường|Đang hoạt động bình thường|HĐ|Hoạt động tốt|Hoạt động hiệu quả|"
    "Đang hoạt động hiệu quả|Có hoạt động|Mới thành lập",
    Status.SUSPENDED: "Tạm ngừng|Tạm ngưng|Tạm ngừng hoạt động|Tạm ngưng hoạt động|Tạm ngưng kinh doanh|Tạm nghỉ|Tạm dừng hoạt động|Tạm dừng|Tạm ngừng KD",
    Status.NOT_AT_ADDRESS: "Không hoạt động tại địa chỉ đăng ký|Không còn hoạt động tại địa chỉ đã đăng ký|Không hoạt động tại trụ sở|Bỏ địa chỉ",
    Status.REVOKED_FOR_TAX: "Bị thu hồi|Thu hồi giấy chứng nhận|Bị thu hồi giấy chứng nhận|Thu hồi GCN|Bị thu hồi GCN|Cưỡng chế thuế",
    Status.DISSOLVING: "Đang làm thủ tục giải thể|Đang giải thể|Đang làm thủ tục sáp nhập|Đang làm thủ tục hợp nhất|Đang làm thủ tục chia|Chờ giải thể",
    Status.BANKRUPTCY: "Đang phá sản",
    Status.DISSOLVED: "Đã giải thể|Giải thể|Phá sản|Đã phá sản|Đã sáp nhập|Đã hợp nhất|Chấm dứt tồn tại|Đã giải thể, phá sản|Đã chuyển đổi",
    Status.TERMINATING: "Đang chấm dứt hoạt động|Đang làm thủ tục chấm dứt",
    Status.TERMINATED: "Chấm dứt hoạt động|Đã chấm dứt",
}) | _by_key(STATUS_NAMES)  # fmt: skip
#: Words of practice that are no official status, and the one that reports count the same way (existing, not working).
_UNOFFICIAL = _by_key({
    Status.NOT_AT_ADDRESS: "Ngừng hoạt động|Ngưng hoạt động|Không hoạt động|Không còn hoạt động|Dừng hoạt động|Ngừng HĐ|Không HĐ|"
    "Ngừng hoạt động chưa giải thể|Ngừng hoạt động (chưa giải thể)|Hoạt động cầm chừng|Yếu kém, ngừng hoạt động",
    Status.DISSOLVING: "Ngừng hoạt động chờ giải thể|Ngừng hoạt động, chờ giải thể|Ngưng hoạt động chờ giải thể|Ngừng hoạt động đang chờ giải thể",
})  # fmt: skip
_RATINGS = _by_key({
    Rating.GOOD: "Tốt|Loại tốt|Xếp loại tốt|HTX tốt|Đạt loại tốt",
    Rating.FAIR: "Khá|Loại khá|Xếp loại khá|HTX khá|Đạt loại khá",
    Rating.AVERAGE: "Trung bình|TB|Loại trung bình|Xếp loại trung bình|T.bình|Loại TB|HTX trung bình",
    Rating.WEAK: "Yếu|Loại yếu|Xếp loại yếu|Kém|Yếu kém|Yếu, kém|HTX yếu",
})  # fmt: skip
_UNRATED = frozenset(_key(word) for word in (
    "Chưa xếp loại", "Không xếp loại", "Chưa đánh giá", "Không đánh giá", "KXL", "CXL", "Chưa XL", "Không XL", "Mới thành lập", "Chưa phân loại", "Không"))  # fmt: skip


def parse_kind(cell: Any) -> Parsed:
    """Understand a kind of organisation; the value is its code."""
    if is_blank(cell):
        return NOTHING
    code = _KINDS.get(_key(shown(cell)))
    if code is None:
        from lmhtx_desktop.areas.organisations.reading.names import kind_at_start

        code = kind_at_start(shown(cell))
    return (str(code), None) if code else left_out(cell, tr("không phải là loại hình tổ chức đã biết"))


def is_credit_fund(cell: Any) -> bool:
    """Return whether a cell of the kind column names a people's credit fund, which is an HTX of industry TD."""
    return isinstance(cell, str) and _key(cell) in _CREDIT


def parse_sector(cell: Any) -> Parsed:
    """Understand an industry; the value is its code."""
    if is_blank(cell):
        return NOTHING
    code = _SECTORS.get(_key(shown(cell)))
    return (str(code), None) if code else left_out(cell, tr("không có trong danh mục lĩnh vực của báo cáo"))


def parse_status(cell: Any) -> Parsed:
    """Understand a status; the value is its code. Words of practice take the nearest official status, with a warning."""
    if is_blank(cell):
        return NOTHING
    key = _key(shown(cell))
    if code := _STATUSES.get(key):
        return str(code), None
    if code := _UNOFFICIAL.get(key):
        sentence = tr("“{cell}” không có trong danh mục trạng thái; ghi là “{status}”, hãy kiểm tra lại.").format(
            cell=shown(cell), status=status_name(str(code)))  # fmt: skip
        return str(code), Flaw("warning", sentence)
    return left_out(cell, tr("không có trong danh mục trạng thái"))


def parse_rating(cell: Any) -> Parsed:
    """Understand a rating; the value is its code, not rated is None."""
    if is_blank(cell):
        return NOTHING
    key = _key(shown(cell))
    if code := _RATINGS.get(key):
        return str(code), None
    if key in _UNRATED:
        return None, Flaw("note", tr("“{cell}”: không ghi xếp loại.").format(cell=shown(cell)))
    return left_out(cell, tr("không phải là mức xếp loại tốt, khá, trung bình hoặc yếu"))
