"""Names on screen: of kinds of changes and of settings, as the history and the settings form show them."""

from lmhtx_desktop.kernel.language import mark

#: What kinds of changes the history tells.
KINDS = {"created": mark("Thêm"), "changed": mark("Sửa"), "deleted": mark("Xóa")}

#: The office's settings, in the order of the form.
SETTINGS = {
    "alliance_name": mark("Tên cơ quan"),
    "parent_name": mark("Cơ quan chủ quản"),
    "address": mark("Địa chỉ"),
    "place_name": mark("Địa danh trên văn bản"),
    "document_suffix": mark("Ký hiệu văn bản"),
    "budget_unit_code": mark("Mã đơn vị quan hệ ngân sách"),
    "receipt_form": mark("Ký hiệu mẫu phiếu thu"),
    "leader": mark("Người ký"),
    "leader_title": mark("Chức vụ người ký"),
    "deputy": mark("Cấp phó ký thay"),
    "deputy_title": mark("Chức vụ cấp phó"),
    "accountant": mark("Kế toán trưởng"),
    "cashier": mark("Thủ quỹ"),
    "preparer": mark("Người lập biểu"),
    "receivers": mark("Nơi nhận"),
}
#: Settings as they are stored, where the form asks otherwise.
STORED_SETTINGS = SETTINGS | {
    "signatories": mark("Những người ký"),
    "province_code": mark("Mã tỉnh"),
    "created_by": mark("Phiên bản tạo tệp"),
    "figures_jump_percent": mark("Chênh so với năm trước cần xem lại (%)"),
}
