"""The fields the register can be narrowed, grouped and changed by: what they are called, what they hold, which choices there are."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.queries.sizing import UNKNOWN
from lmhtx_desktop.areas.organisations.records import Commune, Organisation
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.rules.sizing import SIZE_NAMES
from lmhtx_desktop.areas.organisations.words import (
    CERTIFICATE_NAMES,
    END_REASON_NAMES,
    FIELD_113_NAMES,
    KIND_SHORT_NAMES,
    MEMBER_KIND_NAMES,
    POLICY_NAMES,
    RATING_NAMES,
    SECTOR_NAMES,
    STATUS_NAMES,
    TRAINING_NAMES,
)
from lmhtx_desktop.kernel.finding import FindField, How, Sort
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

#: How an organisation stands to the Alliance, as lists are narrowed by it; the first counts those whose membership rests, too.
MEMBERSHIPS = {
    "member": mark("Đang là thành viên"), "suspended": mark("Đang tạm dừng sinh hoạt"), "applied": mark("Đang xin gia nhập"),
    "former": mark("Đã thôi là thành viên"), "never": mark("Chưa từng là thành viên"),
}  # fmt: skip
_SORT_OF_FIGURE = {"people": Sort.NUMBER, "money": Sort.MONEY, "rating": Sort.CHOICE, "flag": Sort.FLAG}
_HAS_ROWS = (How.ONE_OF, How.NONE_OF, How.EMPTY, How.GIVEN)


def register_fields() -> list[FindField]:
    """Return all fields of the register, in the order they are offered."""
    return [*_identity(), *_place(), *_state(), *_membership(), *_dossier(), *_figures()]


def _identity() -> list[FindField]:
    group = tr("Tổ chức")
    return [
        FindField("name", tr("Tên tổ chức"), Sort.TEXT, group, hows=(How.HAS, How.STARTS, How.HAS_NOT)),
        FindField("kind", tr("Loại hình"), Sort.CHOICE, group, named(KIND_SHORT_NAMES), hows=(How.ONE_OF, How.NONE_OF)),
        FindField("sector", tr("Ngành"), Sort.CHOICE, group, named(SECTOR_NAMES)),
        FindField("field_113", tr("Lĩnh vực theo NĐ 113/2024"), Sort.CHOICE, group, named(FIELD_113_NAMES)),
        FindField("vsic_code", tr("Mã ngành (VSIC)"), Sort.TEXT, group),
        FindField("tax_code", tr("Mã số thuế"), Sort.TEXT, group),
        FindField("founded", tr("Thành lập"), Sort.DAY, group),
        FindField("certificate_number", tr("Số giấy chứng nhận đăng ký"), Sort.TEXT, group),
        FindField("certificate_on", tr("Ngày cấp đăng ký"), Sort.DAY, group),
        FindField("certificate_place", tr("Nơi cấp đăng ký"), Sort.TEXT, group),
        FindField("charter_capital", tr("Vốn điều lệ (đồng)"), Sort.MONEY, group),
        FindField("note", tr("Ghi chú"), Sort.TEXT, group),
    ]


def _place() -> list[FindField]:
    group = tr("Địa bàn, liên hệ")
    return [
        FindField("commune_id", tr("Xã, phường"), Sort.CHOICE, group, ask=commune_options),
        FindField("area", tr("Khu vực (huyện cũ)"), Sort.CHOICE, group, ask=area_options),
        FindField("old_province", tr("Tỉnh cũ"), Sort.CHOICE, group, ask=old_province_options),
        FindField("old_commune", tr("Xã cũ"), Sort.TEXT, group),
        FindField("address", tr("Địa chỉ"), Sort.TEXT, group),
        FindField("old_address", tr("Địa chỉ cũ"), Sort.TEXT, group),
        FindField("phone", tr("Điện thoại"), Sort.TEXT, group),
        FindField("email", tr("Thư điện tử"), Sort.TEXT, group),
        FindField("representative", tr("Người đại diện"), Sort.TEXT, group),
        FindField("representative_title", tr("Chức vụ người đại diện"), Sort.TEXT, group),
    ]


def _state() -> list[FindField]:
    group = tr("Tình trạng")
    return [
        FindField("status", tr("Trạng thái"), Sort.CHOICE, group, named(STATUS_NAMES)),
        FindField("status_since", tr("Trạng thái từ ngày"), Sort.DAY, group),
    ]


def _membership() -> list[FindField]:
    group = tr("Thành viên Liên minh")
    return [
        FindField("membership", tr("Quan hệ với Liên minh"), Sort.CHOICE, group, named(MEMBERSHIPS), hows=(How.ONE_OF, How.NONE_OF)),
        FindField("member_kind", tr("Loại thành viên"), Sort.CHOICE, group, named(MEMBER_KIND_NAMES), hows=_HAS_ROWS),
        FindField("admitted_on", tr("Ngày kết nạp"), Sort.DAY, group),
        FindField("ended_on", tr("Ngày thôi là thành viên"), Sort.DAY, group, hows=(How.BETWEEN,)),
        FindField("end_reason", tr("Lý do thôi"), Sort.CHOICE, group, named(END_REASON_NAMES), hows=(How.ONE_OF, How.NONE_OF)),
    ]


def _dossier() -> list[FindField]:
    group = tr("Hồ sơ")
    return [
        FindField("officer", tr("Họ tên cán bộ"), Sort.TEXT, group, hows=(How.HAS, How.EMPTY, How.GIVEN)),
        FindField("training", tr("Trình độ của cán bộ"), Sort.CHOICE, group, named(TRAINING_NAMES), hows=(How.ONE_OF, How.NONE_OF)),
        FindField("stars", tr("Số sao OCOP cao nhất"), Sort.NUMBER, group),
        FindField("product", tr("Sản phẩm"), Sort.TEXT, group, hows=(How.HAS, How.EMPTY, How.GIVEN)),
        FindField("certificate", tr("Chứng nhận còn hạn"), Sort.CHOICE, group, named(CERTIFICATE_NAMES), hows=_HAS_ROWS),
        FindField("certificate_expires", tr("Chứng nhận hết hạn"), Sort.DAY, group, hows=(How.BETWEEN,)),
        FindField("policy", tr("Chính sách đã hưởng"), Sort.CHOICE, group, named(POLICY_NAMES), hows=_HAS_ROWS),
        FindField("policy_on", tr("Ngày hưởng chính sách"), Sort.DAY, group, hows=(How.BETWEEN,)),
    ]


def _figures() -> list[FindField]:
    group = tr("Số liệu năm")
    found = [FindField("figures", tr("Số liệu năm"), Sort.CHOICE, group, yearly=True, hows=(How.EMPTY, How.GIVEN))]
    sizes = [*named(SIZE_NAMES), (UNKNOWN, tr("Chưa xác định được"))]
    label = tr("Quy mô theo NĐ 113/2024")
    found.append(FindField("size", label, Sort.CHOICE, group, sizes, yearly=True, hows=(How.ONE_OF, How.NONE_OF)))
    for key, (name, sort) in FIGURES.items():
        label = tr("{name} (đồng)").format(name=tr(name)) if sort == "money" else tr(name)
        options = named(RATING_NAMES) if sort == "rating" else ()
        found.append(FindField(f"figure_{key}", label, _SORT_OF_FIGURE[sort], group, options, yearly=True))
    return found


def named(names: Mapping[Any, str]) -> list[tuple[str, str]]:
    """Return codes with their names on screen."""
    return [(str(code), tr(name)) for code, name in names.items()]


def commune_options(reading: Reading) -> list[tuple[int, str]]:
    """List the communes of today, by name."""
    query = select(Commune.id, Commune.name).where(Commune.valid_to.is_(None)).order_by(Commune.sort_key)
    return [(row.id, row.name) for row in reading.connection.execute(query)]


def area_options(reading: Reading) -> list[tuple[str, str]]:
    """List the khu vực (huyện cũ) in use."""
    return _in_use(reading, "area")


def old_province_options(reading: Reading) -> list[tuple[str, str]]:
    """List the old provinces in use."""
    return _in_use(reading, "old_province")


def _in_use(reading: Reading, name: str) -> list[tuple[str, str]]:
    column = Organisation.__table__.c[name]
    found: Sequence[Any] = reading.connection.scalars(select(column).where(column.is_not(None)).group_by(column).order_by(column)).all()
    return [(str(value), str(value)) for value in found]
