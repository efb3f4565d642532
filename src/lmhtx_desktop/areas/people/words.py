"""Names on screen: of tables, columns and settings, as the history and the settings form show them."""

from lmhtx_desktop.kernel.language import mark

#: What kinds of changes the history tells.
KINDS = {"created": mark("Thêm"), "changed": mark("Sửa"), "deleted": mark("Xóa")}

#: Tables in the words of the office; a table not named here is shown by its own name.
TABLES = {
    "setting": mark("Thông tin cơ quan"),
    "organisation": mark("Tổ chức"),
    "organisation_status": mark("Trạng thái của tổ chức"),
    "organisation_membership": mark("Tư cách thành viên Liên minh"),
    "organisation_figures": mark("Số liệu năm của tổ chức"),
    "province": mark("Tỉnh, thành phố"),
    "commune": mark("Xã, phường, đặc khu"),
    "fee_year": mark("Năm hội phí"),
    "fee_tariff": mark("Mức hội phí"),
    "fee_assessment": mark("Hội phí phải nộp"),
    "fee_relief": mark("Miễn, giảm hội phí"),
    "fee_receipt": mark("Phiếu thu hội phí"),
    "fee_receipt_line": mark("Dòng của phiếu thu hội phí"),
    "fee_remittance": mark("Trích nộp cấp trên"),
    "fund": mark("Quỹ hỗ trợ"),
    "loan": mark("Khoản vay"),
    "loan_row": mark("Lịch trả nợ"),
    "loan_disbursement": mark("Giải ngân"),
    "loan_receipt": mark("Thu nợ"),
    "loan_holiday": mark("Gia hạn, ân hạn"),
    "loan_group_decision": mark("Quyết định nhóm nợ"),
    "loan_write_off": mark("Xử lý rủi ro"),
    "training_class": mark("Lớp đào tạo"),
    "training_session": mark("Buổi học"),
    "learner": mark("Học viên"),
    "training_enrolment": mark("Ghi danh"),
    "training_attendance": mark("Điểm danh"),
    "training_cost": mark("Kinh phí lớp"),
    "training_certificate": mark("Chứng nhận"),
    "training_certificate_reissue": mark("Cấp lại chứng nhận"),
    "event": mark("Sự kiện"),
    "form_value": mark("Số liệu nhập của biểu"),
}

#: Columns that most tables share; others are shown by their own name.
COLUMNS = {
    "id": mark("Mã số"),
    "name": mark("Tên"),
    "kind": mark("Loại"),
    "tax_code": mark("Mã số thuế"),
    "address": mark("Địa chỉ"),
    "phone": mark("Điện thoại"),
    "email": mark("Thư điện tử"),
    "representative": mark("Người đại diện"),
    "sector": mark("Ngành"),
    "area": mark("Khu vực"),
    "status": mark("Trạng thái"),
    "year": mark("Năm"),
    "note": mark("Ghi chú"),
    "amount": mark("Số tiền"),
    "organisation_id": mark("Tổ chức"),
    "founded_on": mark("Ngày thành lập"),
    "admitted_on": mark("Ngày kết nạp"),
    "paid_on": mark("Ngày nộp"),
    "on_day": mark("Ngày"),
    "number": mark("Số"),
    "reason": mark("Lý do"),
    "key": mark("Mục"),
    "value": mark("Giá trị"),
    "charter_capital": mark("Vốn điều lệ"),
    "decision": mark("Quyết định"),
}

#: The office's settings, in the order of the form.
SETTINGS = {
    "alliance_name": mark("Tên cơ quan"),
    "parent_name": mark("Cơ quan chủ quản"),
    "address": mark("Địa chỉ"),
    "place_name": mark("Địa danh trên văn bản"),
    "document_suffix": mark("Ký hiệu văn bản"),
    "budget_unit_code": mark("Mã đơn vị quan hệ ngân sách"),
    "leader": mark("Người ký"),
    "leader_title": mark("Chức vụ người ký"),
    "accountant": mark("Kế toán trưởng"),
    "cashier": mark("Thủ quỹ"),
    "preparer": mark("Người lập biểu"),
    "receivers": mark("Nơi nhận"),
}
#: Settings as they are stored, where the form asks otherwise.
STORED_SETTINGS = SETTINGS | {"signatories": mark("Những người ký"), "province_code": mark("Mã tỉnh")}
