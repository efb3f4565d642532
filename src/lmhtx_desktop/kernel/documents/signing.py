"""What every official document says of the office: its head, its day and number, who signs and by what right (NĐ 30/2020/NĐ-CP)."""

import datetime
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from lmhtx_desktop.kernel.dates import format_official_date
from lmhtx_desktop.kernel.documents.kinds import DocumentField, Value
from lmhtx_desktop.kernel.language import mark


class Signing(StrEnum):
    """By what right a document is signed: in own name, for the head (KT.), on behalf of the standing board (TM.)."""

    HEAD = "head"
    DEPUTY = "deputy"
    BOARD_HEAD = "board_head"
    BOARD_DEPUTY = "board_deputy"


SIGNING_NAMES = {
    Signing.HEAD: mark("Cấp trưởng ký"),
    Signing.DEPUTY: mark("KT. cấp trưởng, cấp phó ký"),
    Signing.BOARD_HEAD: mark("TM. Ban Thường vụ, cấp trưởng ký"),
    Signing.BOARD_DEPUTY: mark("TM. Ban Thường vụ, cấp phó ký thay"),
}
_BY_DEPUTY = (Signing.DEPUTY, Signing.BOARD_DEPUTY)
_FOR_BOARD = (Signing.BOARD_HEAD, Signing.BOARD_DEPUTY)

_BEFORE_PROVINCE = re.compile(r"\s+(?=(?:TỈNH|THÀNH PHỐ|TP\.?)\s)")

#: Fields every kind of document has.
OFFICE_FIELDS = (
    DocumentField("co_quan_chu_quan", mark("Cơ quan chủ quản, chữ hoa"), "ỦY BAN NHÂN DÂN TỈNH AN GIANG"),
    DocumentField("ten_co_quan", mark("Tên cơ quan"), "Liên minh Hợp tác xã tỉnh An Giang"),
    DocumentField("ten_co_quan_hoa", mark("Tên cơ quan, chữ hoa"), "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG"),
    DocumentField("ten_co_quan_hai_dong", mark("Tên cơ quan, chữ hoa, xuống dòng trước tên tỉnh"), "LIÊN MINH HỢP TÁC XÃ\nTỈNH AN GIANG"),
    DocumentField("dia_chi_co_quan", mark("Địa chỉ cơ quan"), "Số 1, đường Trần Hưng Đạo"),
    DocumentField("so_van_ban", mark("Số, ký hiệu của văn bản"), "05/QĐ-LMHTX"),
    DocumentField("dia_danh_ngay", mark("Địa danh và ngày tháng năm"), "An Giang, ngày 05 tháng 01 năm 2026"),
    DocumentField("ngay_van_ban", mark("Ngày của văn bản, viết bằng chữ số và chữ"), "ngày 05 tháng 01 năm 2026"),
    DocumentField("quyen_han_ky", mark("Quyền hạn, chức vụ của người ký (có thể nhiều dòng)"), "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH"),
    DocumentField("nguoi_ky", mark("Họ tên người ký"), "Nguyễn Văn An"),
    DocumentField(
        "noi_nhan", mark("Danh sách nơi nhận"), parts=(DocumentField("ten", mark("Tên nơi nhận"), "UBND tỉnh"),),
        lines=(("Liên minh HTX Việt Nam",), ("UBND tỉnh",)),
    ),
)  # fmt: skip


def usual_signer(settings: Mapping[str, Any], signing: str) -> str:
    """Return who signs by this right, as the office's settings say; "" where nobody is named."""
    people = settings["signatories"]
    return str(people.get("deputy" if signing in _BY_DEPUTY else "leader", ""))


def signing_words(settings: Mapping[str, Any], signing: str) -> str:
    """Return the lines over a signature: ``TM. BAN THƯỜNG VỤ`` / ``KT. CHỦ TỊCH`` / ``PHÓ CHỦ TỊCH``."""
    people = settings["signatories"]
    head, deputy = str(people.get("leader_title", "")).upper(), str(people.get("deputy_title", "")).upper()
    lines = ["TM. BAN THƯỜNG VỤ"] if signing in _FOR_BOARD else []
    lines += [f"KT. {head}", deputy] if signing in _BY_DEPUTY else [head]
    return "\n".join(line for line in lines if line)


def office_values(
    settings: Mapping[str, Any], on: datetime.date | None, number: str | None, signing: str = Signing.HEAD, signer: str = ""
) -> dict[str, Value]:
    """Return the values of `OFFICE_FIELDS`; a day or number not recorded is left to be written by hand."""
    place, name = str(settings["place_name"]), str(settings["alliance_name"])
    day = format_official_date(on) if on is not None else "ngày …… tháng …… năm ………"
    return {
        "co_quan_chu_quan": str(settings["parent_name"]).upper(),
        "ten_co_quan": name,
        "ten_co_quan_hoa": name.upper(),
        "ten_co_quan_hai_dong": _BEFORE_PROVINCE.sub("\n", name.upper(), count=1),
        "dia_chi_co_quan": str(settings["address"]) or None,
        "so_van_ban": number,
        "dia_danh_ngay": f"{place}, {day}" if place else day,
        "ngay_van_ban": day,
        "quyen_han_ky": signing_words(settings, signing),
        "nguoi_ky": signer or usual_signer(settings, signing),
        "noi_nhan": [{"ten": str(each)} for each in settings["receivers"]],
    }
