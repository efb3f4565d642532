"""Kinds, industries and statuses of organisations."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class Kind(StrEnum):
    """What an organisation is (Luật HTX 17/2023 Đ.4); only the first three are collective economy."""

    HTX = "HTX"
    LHHTX = "LHHTX"
    THT = "THT"
    OTHER = "OTHER"


class Sector(StrEnum):
    """The industry group reports are made by."""

    NN = "NN"
    CN = "CN"
    XD = "XD"
    TD = "TD"
    TM = "TM"
    CH = "CH"
    VT = "VT"
    MT = "MT"
    KH = "KH"


class Field113(StrEnum):
    """Lĩnh vực of NĐ 113/2024 Đ.4.1, by which the size of an organisation is judged."""

    AGRICULTURE = "NN"
    INDUSTRY = "CX"
    FINANCE = "TC"
    SERVICES = "TM"


class Status(StrEnum):
    """Legal status; `DISSOLVING`, `BANKRUPTCY`, `DISSOLVED` are of HTX and LHHTX, `TERMINATING`, `TERMINATED` of THT.

    Wording of NĐ 295/2026 Đ.27 (HTX, LHHTX) and Đ.28 (THT).
    """

    ACTIVE = "active"
    SUSPENDED = "suspended"
    NOT_AT_ADDRESS = "not_at_address"
    REVOKED_FOR_TAX = "revoked_for_tax"
    DISSOLVING = "dissolving"
    BANKRUPTCY = "bankruptcy"
    DISSOLVED = "dissolved"
    TERMINATING = "terminating"
    TERMINATED = "terminated"


KIND_NAMES = {
    Kind.HTX: mark("Hợp tác xã"),
    Kind.LHHTX: mark("Liên hiệp hợp tác xã"),
    Kind.THT: mark("Tổ hợp tác"),
    Kind.OTHER: mark("Tổ chức khác"),
}
KIND_SHORT_NAMES = {Kind.HTX: mark("HTX"), Kind.LHHTX: mark("Liên hiệp HTX"), Kind.THT: mark("THT"), Kind.OTHER: mark("Khác")}
SECTOR_NAMES = {
    Sector.NN: mark("Nông – lâm – ngư – diêm nghiệp"),
    Sector.CN: mark("Công nghiệp – tiểu thủ công nghiệp"),
    Sector.XD: mark("Xây dựng"),
    Sector.TD: mark("Tín dụng"),
    Sector.TM: mark("Thương mại – dịch vụ"),
    Sector.CH: mark("Chợ"),
    Sector.VT: mark("Vận tải"),
    Sector.MT: mark("Môi trường"),
    Sector.KH: mark("Khác"),
}
SECTOR_SHORT_NAMES = {
    Sector.NN: mark("Nông nghiệp"),
    Sector.CN: mark("CN – TTCN"),
    Sector.XD: mark("Xây dựng"),
    Sector.TD: mark("Tín dụng"),
    Sector.TM: mark("TM – DV"),
    Sector.CH: mark("Chợ"),
    Sector.VT: mark("Vận tải"),
    Sector.MT: mark("Môi trường"),
    Sector.KH: mark("Khác"),
}
FIELD_113_NAMES = {
    Field113.AGRICULTURE: mark("Nông nghiệp"),
    Field113.INDUSTRY: mark("Công nghiệp – xây dựng"),
    Field113.FINANCE: mark("Tài chính, ngân hàng và bảo hiểm"),
    Field113.SERVICES: mark("Thương mại – dịch vụ và lĩnh vực khác"),
}
STATUS_NAMES = {
    Status.ACTIVE: mark("Đang hoạt động"),
    Status.SUSPENDED: mark("Tạm ngừng kinh doanh"),
    Status.NOT_AT_ADDRESS: mark("Không hoạt động tại địa chỉ đã đăng ký"),
    Status.REVOKED_FOR_TAX: mark("Bị thu hồi do cưỡng chế về quản lý thuế"),
    Status.DISSOLVING: mark("Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập"),
    Status.BANKRUPTCY: mark("Đang làm thủ tục phá sản"),
    Status.DISSOLVED: mark("Đã giải thể, phá sản, chấm dứt tồn tại"),
    Status.TERMINATING: mark("Đang làm thủ tục chấm dứt hoạt động"),
    Status.TERMINATED: mark("Đã chấm dứt hoạt động"),
}
_OF_TWO_LISTS = (Status.ACTIVE, Status.SUSPENDED, Status.NOT_AT_ADDRESS, Status.REVOKED_FOR_TAX)
#: The official list a status is chosen from, by kind; enterprises and others use that of Đ.27.
STATUSES_OF = {
    Kind.HTX: (*_OF_TWO_LISTS, Status.DISSOLVING, Status.BANKRUPTCY, Status.DISSOLVED),
    Kind.LHHTX: (*_OF_TWO_LISTS, Status.DISSOLVING, Status.BANKRUPTCY, Status.DISSOLVED),
    Kind.THT: (*_OF_TWO_LISTS, Status.TERMINATING, Status.TERMINATED),
    Kind.OTHER: (*_OF_TWO_LISTS, Status.DISSOLVING, Status.BANKRUPTCY, Status.DISSOLVED),
}
#: With one of these an organisation exists no more.
ENDED_STATUSES = frozenset({Status.DISSOLVED, Status.TERMINATED})
#: Existing, but neither of these: "ngừng hoạt động chờ giải thể".
WORKING_STATUSES = frozenset({Status.ACTIVE, Status.SUSPENDED})


def kind_name(code: str) -> str:
    """Return a kind in full."""
    return tr(KIND_NAMES[Kind(code)])


def kind_short_name(code: str) -> str:
    """Return a kind as lists show it."""
    return tr(KIND_SHORT_NAMES[Kind(code)])


def sector_name(code: str | None) -> str:
    """Return an industry group; not recorded is an em dash."""
    return "—" if code is None else tr(SECTOR_NAMES[Sector(code)])


def sector_short_name(code: str | None) -> str:
    """Return an industry group as lists show it; not recorded is an em dash."""
    return "—" if code is None else tr(SECTOR_SHORT_NAMES[Sector(code)])


def status_name(code: str | None) -> str:
    """Return a status in its official wording; not recorded is an em dash."""
    return "—" if code is None else tr(STATUS_NAMES[Status(code)])
