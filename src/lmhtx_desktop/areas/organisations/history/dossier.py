"""The file of an organisation in the words of its history: people, registrations, products, certificates, support, kin."""

from collections.abc import Mapping
from typing import Any

from lmhtx_desktop.areas.organisations.words import CERTIFICATE_NAMES, POLICY_NAMES, POST_NAMES, RELATION_NAMES, SEX_NAMES, TRAINING_NAMES
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.persons import masked


def _masked(number: str, row: Mapping[str, Any]) -> str:
    """Show the tail only: who reads the history need not see personal data (Luật 91/2025/QH15)."""
    return masked(number)


DOSSIER = {
    "organisation_officer": TableWords(
        name=mark("Người giữ chức vụ"),
        title="{post} {full_name}",
        belongs_to=("organisation_id",),
        derived=frozenset({"search_text"}),
        columns={
            "organisation_id": mark("Tổ chức"),
            "post": ColumnWords(mark("Chức vụ"), POST_NAMES),
            "full_name": mark("Họ và tên"),
            "birth_on": mark("Ngày sinh"),
            "birth_year": mark("Năm sinh"),
            "sex": ColumnWords(mark("Giới tính"), SEX_NAMES),
            "training": ColumnWords(mark("Trình độ"), TRAINING_NAMES),
            "phone": mark("Điện thoại"),
            "email": mark("Thư điện tử"),
            "identity_number": ColumnWords(mark("Số định danh cá nhân"), say=_masked),
            "consent_on": mark("Ngày đồng ý cho dùng dữ liệu cá nhân"),
            "since": mark("Từ ngày"),
            "until": mark("Thôi từ ngày"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_registration": TableWords(
        name=mark("Đăng ký, thay đổi đăng ký"),
        title=mark("Đăng ký lần {turn}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "turn": mark("Lần thứ"),
            "number": mark("Số giấy chứng nhận đăng ký"),
            "registered_on": mark("Ngày đăng ký"),
            "place": mark("Nơi cấp"),
            "content": mark("Nội dung"),
        },
    ),
    "organisation_product": TableWords(
        name=mark("Sản phẩm"),
        title=mark("Sản phẩm {name}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "name": mark("Tên sản phẩm"),
            "capacity": mark("Sản lượng, công suất"),
            "stars": mark("Số sao OCOP"),
            "decision": mark("Quyết định công nhận"),
            "recognised_on": mark("Ngày công nhận"),
            "expires_on": mark("Hết hạn"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_certificate": TableWords(
        name=mark("Chứng nhận chất lượng, xuất xứ"),
        title=mark("Chứng nhận {kind} {number}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "kind": ColumnWords(mark("Loại chứng nhận"), CERTIFICATE_NAMES),
            "number": mark("Số chứng nhận"),
            "scope": mark("Phạm vi"),
            "issuer": mark("Nơi cấp"),
            "issued_on": mark("Ngày cấp"),
            "expires_on": mark("Hết hạn"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_policy": TableWords(
        name=mark("Chính sách hỗ trợ đã thụ hưởng"),
        title=mark("Hỗ trợ {policy} ngày {reached_on}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "policy": ColumnWords(mark("Chính sách"), POLICY_NAMES),
            "reached_on": mark("Ngày thụ hưởng"),
            "content": mark("Nội dung"),
            "decision": mark("Quyết định"),
            "people": mark("Số người"),
            "from_central": mark("Ngân sách trung ương"),
            "from_local": mark("Ngân sách địa phương"),
            "from_other": mark("Nguồn khác"),
        },
    ),
    "organisation_link": TableWords(
        name=mark("Quan hệ giữa các tổ chức"),
        title="{from_id}: {relation} {to_id}",
        belongs_to=("from_id", "to_id"),
        columns={
            "from_id": mark("Tổ chức"),
            "to_id": mark("Với tổ chức"),
            "relation": ColumnWords(mark("Quan hệ"), {code: names[0] for code, names in RELATION_NAMES.items()}),
            "since": mark("Từ ngày"),
            "until": mark("Thôi từ ngày"),
            "note": mark("Ghi chú"),
        },
    ),
}
