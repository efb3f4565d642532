"""What the history calls the tables of events, their columns and codes."""

from lmhtx_desktop.areas.events.words import KIND_NAMES
from lmhtx_desktop.kernel.funding import SOURCE_NAMES
from lmhtx_desktop.kernel.history import SEARCHED, ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

TABLES = {
    "event": TableWords(
        name=mark("Sự kiện"),
        title="{name}",
        is_record=True,
        derived=SEARCHED,
        columns={
            "name": mark("Tên sự kiện"),
            "kind": ColumnWords(mark("Loại sự kiện"), KIND_NAMES),
            "starts_on": mark("Từ ngày"),
            "ends_on": mark("Đến ngày"),
            "place": mark("Địa điểm"),
            "organiser": mark("Đơn vị tổ chức"),
            "programme": mark("Chương trình"),
            "decision_number": mark("Số quyết định"),
            "decision_date": mark("Ngày quyết định"),
            "is_held": mark("Đã tổ chức"),
            "summary": mark("Kết quả chung"),
            "cancelled_on": mark("Ngày hủy"),
            "cancellation_reason": mark("Lý do hủy"),
        },
    ),
    "event_participant": TableWords(
        name=mark("Đơn vị tham gia sự kiện"),
        title=mark("Đơn vị tham gia {organisation_id}{outsider}"),
        belongs_to=("event_id", "organisation_id"),
        derived=frozenset({"outsider_key"}),
        columns={
            "event_id": mark("Sự kiện"),
            "organisation_id": mark("Tổ chức"),
            "outsider": mark("Tổ chức ngoài sổ"),
            "people": mark("Số người dự"),
            "product": mark("Sản phẩm"),
            "result": mark("Kết quả"),
            "contracts": mark("Số hợp đồng đã ký"),
            "value": mark("Giá trị hợp đồng"),
        },
    ),
    "event_cost": TableWords(
        name=mark("Kinh phí sự kiện"),
        title=mark("Kinh phí từ {source}"),
        belongs_to=("event_id",),
        columns={
            "event_id": mark("Sự kiện"),
            "source": ColumnWords(mark("Nguồn kinh phí"), SOURCE_NAMES),
            "budget": mark("Dự toán"),
            "settled": mark("Quyết toán"),
        },
    ),
}
