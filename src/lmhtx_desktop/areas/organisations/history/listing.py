"""What helps lists along, in the words of the history: layouts, waiting rows, views, doubles, yearly sheets."""

from lmhtx_desktop.areas.organisations.words import KIND_NAMES, PARKED_END_NAMES
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

LISTING = {
    "import_layout": TableWords(
        name=mark("Cách ghép cột khi nhập"),
        title=mark("Cách ghép cột của {file}"),
        derived=frozenset({"fingerprint", "columns"}),
        columns={"file": mark("Tệp")},
    ),
    "import_parked": TableWords(
        name=mark("Dòng chờ xử lý khi nhập"),
        title=mark("Dòng {row} của {file}"),
        derived=frozenset({"content"}),
        columns={
            "file": mark("Tệp"),
            "row": mark("Dòng"),
            "parked_on": mark("Ngày nhập"),
            "name": mark("Tên tổ chức"),
            "reason": mark("Lý do chờ"),
            "year": mark("Năm số liệu"),
            "settled": ColumnWords(mark("Đã xử lý"), PARKED_END_NAMES),
        },
    ),
    "saved_view": TableWords(
        name=mark("Bộ lọc đã lưu"),
        title=mark("Bộ lọc {title}"),
        derived=frozenset({"list_name", "content"}),
        columns={"title": mark("Tên bộ lọc"), "owner": mark("Người lưu")},
    ),
    "organisation_merged": TableWords(
        name=mark("Tổ chức đã gộp"),
        title=mark("Gộp {name}"),
        belongs_to=("organisation_id",),
        leads="old_id",
        derived=frozenset({"twin_key"}),
        columns={
            "old_id": mark("Số hồ sơ cũ"),
            "organisation_id": mark("Gộp vào"),
            "name": mark("Tên cũ"),
            "tax_code": mark("Mã số thuế"),
            "kind": ColumnWords(mark("Loại hình"), KIND_NAMES),
            "commune_id": mark("Xã, phường, đặc khu"),
            "merged_on": mark("Ngày gộp"),
        },
    ),
    "organisation_not_double": TableWords(
        name=mark("Hai tổ chức khác nhau"),
        title=mark("{first_id} và {second_id} là hai tổ chức khác nhau"),
        belongs_to=("first_id", "second_id"),
        columns={"first_id": mark("Tổ chức"), "second_id": mark("Tổ chức thứ hai")},
    ),
    "organisation_sheet": TableWords(
        name=mark("Phiếu thu thập số liệu"),
        title=mark("Phiếu thu thập số liệu năm {year}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "year": mark("Năm"),
            "sent_on": mark("Ngày gửi"),
            "arrived_on": mark("Ngày nhận lại"),
            "file": mark("Tệp"),
        },
    ),
}
