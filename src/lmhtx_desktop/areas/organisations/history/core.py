"""The core of the register in the words of its history: units, organisations, statuses, memberships, figures."""

from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.words import (
    END_REASON_NAMES,
    FIELD_113_NAMES,
    KIND_NAMES,
    MEMBER_KIND_NAMES,
    RATING_NAMES,
    SECTOR_NAMES,
    STATUS_NAMES,
)
from lmhtx_desktop.kernel.history import SEARCHED, ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

_KIND = ColumnWords(mark("Loại hình"), KIND_NAMES)
_MEMBER_KIND = ColumnWords(mark("Tư cách"), MEMBER_KIND_NAMES)

UNITS = {
    "province": TableWords(
        name=mark("Tỉnh, thành phố"),
        title="{name}",
        columns={
            "code": mark("Mã tỉnh"),
            "name": mark("Tên tỉnh, thành phố"),
            "valid_from": mark("Từ ngày"),
            "valid_to": mark("Đến ngày"),
        },
    ),
    "commune": TableWords(
        name=mark("Xã, phường, đặc khu"),
        title="{name}",
        derived=frozenset({"sort_key"}),
        columns={
            "code": mark("Mã xã, phường"),
            "name": mark("Tên xã, phường"),
            "province_code": mark("Mã tỉnh"),
            "valid_from": mark("Từ ngày"),
            "valid_to": mark("Đến ngày"),
        },
    ),
}

CORE = {
    "organisation": TableWords(
        name=mark("Tổ chức"),
        title="{name}",
        is_record=True,
        derived=SEARCHED,
        columns={
            "name": mark("Tên tổ chức"),
            "kind": _KIND,
            "tax_code": mark("Mã số thuế"),
            "certificate_number": mark("Số giấy chứng nhận đăng ký"),
            "certificate_on": mark("Ngày cấp giấy chứng nhận đăng ký"),
            "certificate_place": mark("Nơi cấp giấy chứng nhận đăng ký"),
            "founded_on": mark("Ngày thành lập"),
            "founded_year": mark("Năm thành lập"),
            "address": mark("Địa chỉ"),
            "old_address": mark("Địa chỉ cũ"),
            "old_commune": mark("Xã, phường cũ"),
            "old_province": mark("Tỉnh cũ"),
            "commune_id": mark("Xã, phường, đặc khu"),
            "area": mark("Khu vực"),
            "phone": mark("Điện thoại"),
            "email": mark("Thư điện tử"),
            "representative": mark("Người đại diện"),
            "representative_title": mark("Chức vụ người đại diện"),
            "sector": ColumnWords(mark("Ngành"), SECTOR_NAMES),
            "vsic_code": mark("Mã ngành (VSIC)"),
            "field_113": ColumnWords(mark("Lĩnh vực theo NĐ 113/2024"), FIELD_113_NAMES),
            "charter_capital": mark("Vốn điều lệ"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_status": TableWords(
        name=mark("Trạng thái hoạt động"),
        title=mark("Trạng thái hoạt động {since}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "status": ColumnWords(mark("Trạng thái"), STATUS_NAMES),
            "since": mark("Từ ngày"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_membership": TableWords(
        name=mark("Tư cách thành viên Liên minh"),
        title=mark("Thành viên Liên minh {admitted_on}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "member_kind": _MEMBER_KIND,
            "admitted_on": mark("Ngày kết nạp"),
            "decision": mark("Quyết định kết nạp"),
            "decision_on": mark("Ngày quyết định kết nạp"),
            "certificate": mark("Giấy chứng nhận thành viên"),
            "certificate_on": mark("Ngày cấp giấy chứng nhận thành viên"),
            "card": mark("Thẻ thành viên"),
            "ended_on": mark("Thôi từ ngày"),
            "end_reason": ColumnWords(mark("Lý do thôi"), END_REASON_NAMES),
            "end_decision": mark("Quyết định thôi"),
            "end_decision_on": mark("Ngày quyết định thôi"),
        },
    ),
    "organisation_figures": TableWords(
        name=mark("Số liệu năm"),
        title=mark("Số liệu năm {year}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "year": mark("Năm"),
            **{key: name for key, (name, *_) in FIGURES.items()},
            "rating": ColumnWords(mark("Xếp loại"), RATING_NAMES),
        },
    ),
}
