"""The words of the loan folder on screen; translated when shown."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class Step(StrEnum):
    """A place on the path. The first and those from ``SIGNED`` on are not recorded: application, contract and money tell them."""

    APPLIED = "APPLIED"
    APPRAISED = "APPRAISED"
    COUNCIL = "COUNCIL"
    DECIDED = "DECIDED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"
    SIGNED = "SIGNED"
    LENT = "LENT"
    INSPECTED = "INSPECTED"
    REPAID = "REPAID"
    CLOSED = "CLOSED"


class PersonRole(StrEnum):
    """What somebody beside the borrower is; only related persons count towards the 25 % limit (Đ.23.2.b)."""

    RELATED = "RELATED"
    COSIGNER = "COSIGNER"
    GUARANTOR = "GUARANTOR"
    OWNER = "OWNER"


class CollateralKind(StrEnum):
    """What secures a loan."""

    LAND = "LAND"
    BUILDING = "BUILDING"
    MACHINE = "MACHINE"
    VEHICLE = "VEHICLE"
    GOODS = "GOODS"
    DEPOSIT = "DEPOSIT"
    OTHER = "OTHER"


STEP_NAMES = {
    Step.APPLIED: mark("Đơn đề nghị vay"),
    Step.APPRAISED: mark("Thẩm định"),
    Step.COUNCIL: mark("Họp hội đồng"),
    Step.DECIDED: mark("Quyết định cho vay"),
    Step.REFUSED: mark("Từ chối cho vay"),
    Step.WITHDRAWN: mark("Khách hàng rút hồ sơ"),
    Step.SIGNED: mark("Ký hợp đồng"),
    Step.LENT: mark("Giải ngân"),
    Step.INSPECTED: mark("Kiểm tra sử dụng vốn"),
    Step.REPAID: mark("Trả nợ"),
    Step.CLOSED: mark("Thanh lý, giải chấp"),
}
#: How far a folder is, as lists say it.
STAGE_NAMES = {
    Step.APPLIED: mark("Mới nhận đơn"),
    Step.APPRAISED: mark("Đã thẩm định"),
    Step.COUNCIL: mark("Đã họp hội đồng"),
    Step.DECIDED: mark("Đã quyết định cho vay"),
    Step.SIGNED: mark("Đã ký hợp đồng"),
    Step.LENT: mark("Đã giải ngân"),
    Step.REPAID: mark("Đã trả hết nợ"),
    Step.CLOSED: mark("Đã thanh lý"),
    Step.REFUSED: mark("Đã từ chối"),
    Step.WITHDRAWN: mark("Khách hàng đã rút"),
}
ROLE_NAMES = {
    PersonRole.RELATED: mark("Người có liên quan"),
    PersonRole.COSIGNER: mark("Người cùng ký vay"),
    PersonRole.GUARANTOR: mark("Người bảo lãnh"),
    PersonRole.OWNER: mark("Chủ tài sản bảo đảm"),
}
COLLATERAL_NAMES = {
    CollateralKind.LAND: mark("Quyền sử dụng đất"),
    CollateralKind.BUILDING: mark("Nhà, công trình"),
    CollateralKind.MACHINE: mark("Máy móc, thiết bị"),
    CollateralKind.VEHICLE: mark("Phương tiện vận tải"),
    CollateralKind.GOODS: mark("Hàng hóa, vật tư"),
    CollateralKind.DEPOSIT: mark("Tiền gửi, giấy tờ có giá"),
    CollateralKind.OTHER: mark("Tài sản khác"),
}


def folder_number(number: int, year: int) -> str:
    """Write a folder's number: ``HS-0012/2026``."""
    return f"HS-{number:04d}/{year}"


def step_name(step: str) -> str:
    """Return the name of a step."""
    return tr(STEP_NAMES[Step(step)])


def stage_name(stage: str) -> str:
    """Return how far a folder is, in words."""
    return tr(STAGE_NAMES[Step(stage)])


def role_name(role: str) -> str:
    """Return what somebody beside the borrower is."""
    return tr(ROLE_NAMES[PersonRole(role)])


def collateral_name(kind: str) -> str:
    """Return what kind of asset secures a loan."""
    return tr(COLLATERAL_NAMES[CollateralKind(kind)])
