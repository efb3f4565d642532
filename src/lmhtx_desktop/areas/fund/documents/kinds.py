"""Which papers of a loan are printed from Word templates, and which fields these may use; the page "Mẫu văn bản" shows it."""

from enum import StrEnum

from lmhtx_desktop.kernel.documents import DocumentField, DocumentKind
from lmhtx_desktop.kernel.documents.signing import OFFICE_FIELDS
from lmhtx_desktop.kernel.language import mark


class LoanDocument(StrEnum):
    """The papers of a loan folder; the code is the stem of the shipped template."""

    COVER = "loan_cover"
    REQUEST = "loan_request"
    APPRAISAL = "loan_appraisal"
    COUNCIL = "loan_council"
    DECISION = "loan_decision"
    CONTRACT = "loan_contract"
    NOTE = "loan_note"
    AMENDMENT = "loan_amendment"
    DUE_NOTICE = "loan_due_notice"
    OVERDUE_NOTICE = "loan_overdue_notice"
    INSPECTION = "loan_inspection"
    SETTLEMENT = "loan_settlement"


TITLES = {
    LoanDocument.COVER: mark("Bìa hồ sơ vay"),
    LoanDocument.REQUEST: mark("Đơn đề nghị vay vốn"),
    LoanDocument.APPRAISAL: mark("Tờ trình thẩm định cho vay"),
    LoanDocument.COUNCIL: mark("Biên bản họp hội đồng xét duyệt cho vay"),
    LoanDocument.DECISION: mark("Quyết định cho vay"),
    LoanDocument.CONTRACT: mark("Hợp đồng vay vốn"),
    LoanDocument.NOTE: mark("Khế ước nhận nợ kèm lịch trả nợ"),
    LoanDocument.AMENDMENT: mark("Phụ lục hợp đồng vay vốn"),
    LoanDocument.DUE_NOTICE: mark("Giấy báo nợ đến hạn"),
    LoanDocument.OVERDUE_NOTICE: mark("Thông báo nợ quá hạn"),
    LoanDocument.INSPECTION: mark("Biên bản kiểm tra sử dụng vốn vay"),
    LoanDocument.SETTLEMENT: mark("Biên bản thanh lý hợp đồng vay vốn"),
}


def _listed(name: str, meaning: str, parts: tuple[DocumentField, ...], *more: tuple[str, ...]) -> DocumentField:
    return DocumentField(name, meaning, parts=parts, lines=(tuple(str(part.sample) for part in parts), *more))


_PERSON = (DocumentField("ten", mark("Họ tên – chức vụ"), "Nguyễn Thị Bích – cán bộ tín dụng"),)
_BORROWER = (
    DocumentField("ten_khach_hang", mark("Tên khách hàng vay"), "HTX Nông nghiệp Tân Phú"),
    DocumentField("ten_khach_hang_hoa", mark("Tên khách hàng vay, chữ hoa"), "HTX NÔNG NGHIỆP TÂN PHÚ"),
    DocumentField("la_to_chuc", mark("Khách hàng là HTX, liên hiệp HTX (dùng với if)"), True),
    DocumentField("loai_khach_hang", mark("Loại khách hàng"), "Hợp tác xã"),
    DocumentField("ma_so_thue", mark("Mã số thuế"), "0100233488"),
    DocumentField("nguoi_dai_dien", mark("Người đại diện; cá nhân vay thì chính là họ"), "Trần Văn Bình"),
    DocumentField("chuc_vu_dai_dien", mark("Chức vụ người đại diện"), "Giám đốc"),
    DocumentField("so_dinh_danh", mark("Số định danh của cá nhân vay"), "089080000001"),
    DocumentField("la_thanh_vien_cua", mark("HTX, tổ hợp tác mà cá nhân vay là thành viên"), "Tổ hợp tác Bình An"),
    DocumentField("ho_gia_dinh", mark("Vay cho hộ gia đình (dùng với if)"), False),
    DocumentField("dia_chi", mark("Địa chỉ khách hàng"), "ấp Tân Phú, Xã Tân An"),
    DocumentField("dien_thoai", mark("Điện thoại khách hàng"), "0912 345 678"),
    DocumentField("ten_quy", mark("Tên quỹ"), "Quỹ Hỗ trợ phát triển hợp tác xã tỉnh An Giang"),
    DocumentField("chuc_vu_ky", mark("Chức vụ người ký của Quỹ, viết thường"), "Giám đốc"),
    DocumentField("so_ho_so", mark("Số hồ sơ vay"), "HS-0001/2026"),
    DocumentField("muc_dich", mark("Mục đích vay"), "Mua máy sấy lúa"),
    DocumentField("san_pham", mark("Tên sản phẩm vay (trống khi không theo sản phẩm)"), "Cho vay trung hạn đầu tư máy móc"),
)
_REQUEST = (
    DocumentField("ngay_nhan_don", mark("Ngày nhận đơn"), "02/01/2026"),
    DocumentField("so_tien_de_nghi", mark("Số tiền đề nghị vay"), "150.000.000"),
    DocumentField("so_tien_de_nghi_chu", mark("Số tiền đề nghị vay bằng chữ"), "Một trăm năm mươi triệu đồng"),
    DocumentField("thoi_han_de_nghi", mark("Thời hạn đề nghị, số tháng"), "12"),
    DocumentField("tong_von", mark("Tổng vốn đầu tư của dự án"), "300.000.000"),
    DocumentField("von_tu_co", mark("Vốn chủ sở hữu tham gia"), "100.000.000"),
    DocumentField("ty_le_tu_co", mark("Vốn chủ sở hữu, % tổng vốn"), "33,33"),
)
_TERMS = (
    DocumentField("so_tien", mark("Số tiền cho vay"), "120.000.000"),
    DocumentField("so_tien_chu", mark("Số tiền cho vay bằng chữ"), "Một trăm hai mươi triệu đồng"),
    DocumentField("thoi_han", mark("Thời hạn cho vay, số tháng"), "6"),
    DocumentField("lai_suat", mark("Lãi suất trong hạn, %/năm"), "6"),
)
_APPRAISED = (
    DocumentField("so_to_trinh", mark("Số tờ trình thẩm định"), "12/TTr-QHT"),
    DocumentField("ngay_tham_dinh", mark("Ngày thẩm định"), "03/01/2026"),
    DocumentField("ngay_tham_dinh_chu", mark("Ngày thẩm định, viết đầy đủ"), "ngày 03 tháng 01 năm 2026"),
    DocumentField("y_kien_tham_dinh", mark("Ý kiến thẩm định"), "Phương án khả thi, đủ nguồn trả nợ."),
    _listed("can_bo_tham_dinh", mark("Danh sách cán bộ thẩm định (dùng với for)"), _PERSON),
)
_COUNCIL = (
    DocumentField("so_bien_ban", mark("Số biên bản họp hội đồng"), "03/BB-HĐ"),
    DocumentField("ngay_hop", mark("Ngày họp hội đồng"), "04/01/2026"),
    DocumentField("ngay_hop_chu", mark("Ngày họp hội đồng, viết đầy đủ"), "ngày 04 tháng 01 năm 2026"),
    DocumentField("ket_luan_hop", mark("Kết luận của hội đồng"), "Thống nhất cho vay."),
    _listed("thanh_phan_hop", mark("Thành phần dự họp (dùng với for)"), _PERSON, ("Trần Văn Bình – chủ tịch hội đồng",)),
)
_DECIDED = (
    DocumentField("so_quyet_dinh", mark("Số quyết định cho vay"), "05/QĐ-QHT"),
    DocumentField("ngay_quyet_dinh", mark("Ngày quyết định cho vay"), "05/01/2026"),
    DocumentField("ngay_quyet_dinh_chu", mark("Ngày quyết định cho vay, viết đầy đủ"), "ngày 05 tháng 01 năm 2026"),
    DocumentField("dieu_kien", mark("Điều kiện kèm theo quyết định"), "Hoàn thành đăng ký thế chấp trước khi giải ngân."),
)
_ASSET = (
    DocumentField("stt", mark("Số thứ tự"), "1"),
    DocumentField("loai", mark("Loại tài sản"), "Quyền sử dụng đất"),
    DocumentField("mo_ta", mark("Mô tả tài sản"), "2.000 m² đất, thửa 12, tờ bản đồ 5"),
    DocumentField("chu", mark("Chủ tài sản"), "Trần Thị Hoa"),
    DocumentField("giay_to", mark("Giấy tờ của tài sản"), "GCN CH 01234"),
    DocumentField("gia_tri", mark("Giá trị định giá, đồng"), "200.000.000"),
    DocumentField("giai_chap", mark("Ngày giải chấp"), "15/07/2026"),
)
_SECURED = (
    DocumentField("co_tai_san", mark("Có tài sản bảo đảm (dùng với if)"), True),
    DocumentField("tong_gia_tri_tai_san", mark("Tổng giá trị tài sản bảo đảm"), "200.000.000"),
    _listed("cac_tai_san", mark("Danh sách tài sản bảo đảm (dùng với for)"), _ASSET),
)
_BESIDE = (
    DocumentField("vai_tro", mark("Vai trò"), "Người bảo lãnh"),
    DocumentField("ten", mark("Họ tên hoặc tên tổ chức"), "Trần Thị Hoa"),
    DocumentField("quan_he", mark("Quan hệ với khách hàng"), "vợ"),
    DocumentField("so_dinh_danh", mark("Số định danh"), "089180000123"),
    DocumentField("dia_chi", mark("Địa chỉ"), "ấp 3, Xã Tân An"),
    DocumentField("dien_thoai", mark("Điện thoại"), "0912 345 678"),
)
_PERSONS = (
    DocumentField("co_nguoi", mark("Có người liên quan, cùng ký, bảo lãnh (dùng với if)"), True),
    _listed("cac_nguoi", mark("Danh sách người liên quan, cùng ký, bảo lãnh (dùng với for)"), _BESIDE),
)
_BESIDE_SIGNERS = (
    DocumentField("co_ben_ky", mark("Có người cùng ký vay, bảo lãnh, chủ tài sản (dùng với if)"), True),
    _listed("cac_ben_ky", mark("Danh sách người cùng ký vay, bảo lãnh, chủ tài sản (dùng với for)"), _BESIDE),
)
_FUND_SIGNER = (
    DocumentField("chuc_vu", mark("Chức vụ, chữ hoa"), "KẾ TOÁN TRƯỞNG"), DocumentField("ten", mark("Họ tên"), "Võ Thị Sáu"),
)  # fmt: skip
_FUND_SIGNERS = (
    DocumentField("co_nguoi_cung_ky", mark("Sản phẩm vay quy định người khác cùng ký cho Quỹ (dùng với if)"), True),
    _listed("cac_nguoi_cung_ky", mark("Danh sách người cùng ký cho Quỹ (dùng với for)"), _FUND_SIGNER),
)
_SIGNED = (
    DocumentField("so_hop_dong", mark("Số hợp đồng vay"), "01/2026/HĐTD"),
    DocumentField("ngay_ky", mark("Ngày ký hợp đồng"), "05/01/2026"),
    DocumentField("ngay_ky_chu", mark("Ngày ký hợp đồng, viết đầy đủ"), "ngày 05 tháng 01 năm 2026"),
)
_AGREED = (
    DocumentField("cach_tra_no", mark("Cách trả nợ"), "gốc trả đều hàng tháng; lãi trả hàng tháng"),
    DocumentField("cach_tinh_lai", mark("Cách tính lãi"), "số ngày thực tế ÷ 365"),
    DocumentField("lai_suat_qua_han", mark("Lãi suất quá hạn, %/năm"), "9"),
    DocumentField("lai_cham_tra", mark("Lãi chậm trả trên lãi, %/năm"), "10"),
    DocumentField("co_lai_cham_tra", mark("Có thu lãi chậm trả (dùng với if)"), True),
    DocumentField("lai_suat_thay_doi", mark("Lãi suất thay đổi theo quyết định của Quỹ (dùng với if)"), False),
    DocumentField("thu_tu_trong_han", mark("Thứ tự thu khi không có nợ quá hạn"), "lãi, gốc, lãi quá hạn, lãi chậm trả"),
    DocumentField("thu_tu_qua_han", mark("Thứ tự thu khi có nợ quá hạn"), "gốc, lãi, lãi quá hạn, lãi chậm trả"),
    DocumentField(
        "ngay_nghi",
        mark("Ngày trả trùng ngày nghỉ thì thế nào; để trống nếu giữ nguyên ngày"),
        "Ngày trả nợ trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.",
    ),
)
_ROW = (
    DocumentField("ky", mark("Kỳ"), "1"),
    DocumentField("ngay", mark("Ngày trả"), "10/02/2026"),
    DocumentField("goc", mark("Gốc"), "20.000.000"),
    DocumentField("lai", mark("Lãi"), "611.507"),
    DocumentField("cong", mark("Cộng"), "20.611.507"),
    DocumentField("con_lai", mark("Dư nợ còn lại"), "100.000.000"),
)
_SCHEDULE = (
    _listed(
        "cac_ky", mark("Lịch trả nợ, mỗi dòng một kỳ (dùng với for)"), _ROW,
        ("2", "10/03/2026", "20.000.000", "460.274", "20.460.274", "80.000.000"),
    ),
    DocumentField("tong_goc", mark("Tổng gốc của lịch"), "120.000.000"),
    DocumentField("tong_lai", mark("Tổng lãi của lịch"), "2.116.438"),
    DocumentField("tong_cong", mark("Tổng gốc và lãi của lịch"), "122.116.438"),
)  # fmt: skip
_NOTE = (
    DocumentField("so_khe_uoc", mark("Số khế ước (phiếu giải ngân)"), "GN-0001/2026"),
    DocumentField("ngay_giai_ngan", mark("Ngày giải ngân"), "10/01/2026"),
    DocumentField("so_tien_nhan", mark("Số tiền nhận nợ lần này"), "120.000.000"),
    DocumentField("so_tien_nhan_chu", mark("Số tiền nhận nợ bằng chữ"), "Một trăm hai mươi triệu đồng"),
    DocumentField("da_giai_ngan", mark("Đã giải ngân đến lần này"), "120.000.000"),
    DocumentField("nguoi_nhan", mark("Người nhận tiền"), "Trần Văn Bình"),
)
_ON_DAY = (
    DocumentField("tinh_den_ngay", mark("Số liệu đến hết ngày"), "20/02/2026"),
    DocumentField("du_no", mark("Dư nợ gốc"), "100.000.000"),
)
_DUE = (
    *_ON_DAY,
    DocumentField("ngay_den_han", mark("Ngày đến hạn"), "10/03/2026"),
    DocumentField("goc_den_han", mark("Gốc đến hạn"), "20.000.000"),
    DocumentField("lai_den_han", mark("Lãi đến hạn"), "460.274"),
    DocumentField("con_no_ky_truoc", mark("Còn nợ của các kỳ trước"), "0"),
    DocumentField("tien_dang_giu", mark("Tiền trả trước quỹ đang giữ"), "0"),
    DocumentField("phai_tra", mark("Tổng phải trả"), "20.460.274"),
    DocumentField("phai_tra_chu", mark("Tổng phải trả bằng chữ"), "Hai mươi triệu bốn trăm sáu mươi nghìn hai trăm bảy mươi bốn đồng"),
)
_OVERDUE = (
    *_ON_DAY,
    DocumentField("qua_han_tu", mark("Quá hạn từ kỳ trả ngày"), "10/02/2026"),
    DocumentField("so_ngay_qua_han", mark("Số ngày quá hạn"), "10"),
    DocumentField("goc_qua_han", mark("Gốc đến hạn chưa trả"), "20.000.000"),
    DocumentField("lai_chua_tra", mark("Lãi đến hạn chưa trả"), "611.507"),
    DocumentField("tien_lai_qua_han", mark("Lãi quá hạn"), "49.315"),
    DocumentField("tien_lai_cham_tra", mark("Lãi chậm trả"), "1.675"),
    DocumentField("phai_tra", mark("Tổng phải trả"), "20.662.497"),
    DocumentField("phai_tra_chu", mark("Tổng phải trả bằng chữ"), "Hai mươi triệu sáu trăm sáu mươi hai nghìn bốn trăm chín mươi bảy đồng"),
    DocumentField("nhom_no", mark("Nhóm nợ"), "Nhóm 2 – Nợ cần chú ý"),
)
_INSPECTED = (
    DocumentField("ngay_kiem_tra", mark("Ngày kiểm tra"), "01/03/2026"),
    DocumentField("ngay_kiem_tra_chu", mark("Ngày kiểm tra, viết đầy đủ"), "ngày 01 tháng 3 năm 2026"),
    _listed("nguoi_kiem_tra", mark("Danh sách người kiểm tra (dùng với for)"), _PERSON),
    DocumentField("da_giai_ngan", mark("Số vốn đã giải ngân"), "120.000.000"),
    DocumentField("da_su_dung", mark("Số vốn đã sử dụng"), "118.000.000"),
    DocumentField("dung_muc_dich", mark("Sử dụng đúng mục đích (dùng với if)"), True),
    DocumentField("ket_qua", mark("Kết quả kiểm tra"), "Đã mua 01 máy sấy lúa công suất 5 tấn/mẻ."),
    DocumentField("kien_nghi", mark("Kết luận, kiến nghị"), "Tiếp tục theo dõi."),
)
_SETTLED = (
    DocumentField("ngay_thanh_ly", mark("Ngày thanh lý"), "15/07/2026"),
    DocumentField("ngay_thanh_ly_chu", mark("Ngày thanh lý, viết đầy đủ"), "ngày 15 tháng 7 năm 2026"),
    DocumentField("tong_giai_ngan", mark("Tổng số đã giải ngân"), "120.000.000"),
    DocumentField("goc_da_tra", mark("Gốc đã trả"), "120.000.000"),
    DocumentField("lai_da_tra", mark("Lãi các loại đã trả"), "2.116.438"),
    DocumentField("con_no", mark("Còn phải trả đến ngày thanh lý"), "0"),
    DocumentField("ngay_tra_het", mark("Ngày trả lần cuối"), "10/07/2026"),
)
_CHANGE = (
    DocumentField("noi_dung", mark("Nội dung thay đổi"), "Ngày trả nợ cuối cùng"),
    DocumentField("truoc", mark("Trước khi thay đổi"), "10/07/2026"),
    DocumentField("sau", mark("Sau khi thay đổi"), "10/01/2027"),
)
_AMENDED = (
    DocumentField("so_phu_luc", mark("Số phụ lục"), "01/PL-01/2026/HĐTD"),
    DocumentField("ngay_phu_luc_chu", mark("Ngày ký phụ lục, viết đầy đủ"), "ngày 01 tháng 7 năm 2026"),
    DocumentField("loai_thay_doi", mark("Loại thay đổi"), "Gia hạn nợ"),
    DocumentField("co_cau_lai", mark("Là điều chỉnh kỳ hạn nợ hoặc gia hạn nợ (dùng với if)"), True),
    DocumentField("hieu_luc_tu", mark("Có hiệu lực từ ngày"), "01/07/2026"),
    DocumentField("ly_do", mark("Lý do thay đổi"), "Mất mùa do ngập úng"),
    _listed("cac_thay_doi", mark("Các nội dung thay đổi (dùng với for)"), _CHANGE),
)
_PAPER = (
    DocumentField("stt", mark("Số thứ tự"), "1"),
    DocumentField("buoc", mark("Bước của hồ sơ"), "Đơn đề nghị vay"),
    DocumentField("ten", mark("Tên giấy tờ"), "Đơn đề nghị vay vốn"),
    DocumentField("ngay", mark("Ngày nhận"), "02/01/2026"),
)
_COVER = (
    _listed(
        "cac_giay_to", mark("Danh mục giấy tờ (dùng với for)"), _PAPER, ("2", "Đơn đề nghị vay", "Điều lệ", "thiếu"),
    ),
)  # fmt: skip

_OWN: dict[LoanDocument, tuple[DocumentField, ...]] = {
    LoanDocument.COVER: (*_REQUEST, *_TERMS, *_DECIDED, *_SIGNED, *_COVER),
    LoanDocument.REQUEST: (*_REQUEST, *_SECURED, *_PERSONS, *_BESIDE_SIGNERS),
    LoanDocument.APPRAISAL: (*_REQUEST, *_TERMS, *_APPRAISED, *_SECURED, *_PERSONS),
    LoanDocument.COUNCIL: (*_REQUEST, *_TERMS, *_APPRAISED, *_COUNCIL, *_SECURED),
    LoanDocument.DECISION: (*_REQUEST, *_TERMS, *_APPRAISED, *_COUNCIL, *_DECIDED, *_SECURED),
    LoanDocument.CONTRACT: (*_TERMS, *_DECIDED, *_SIGNED, *_AGREED, *_SCHEDULE, *_SECURED, *_PERSONS, *_BESIDE_SIGNERS, *_FUND_SIGNERS),
    LoanDocument.NOTE: (*_TERMS, *_SIGNED, *_AGREED, *_NOTE, *_SCHEDULE, *_BESIDE_SIGNERS, *_FUND_SIGNERS),
    LoanDocument.AMENDMENT: (*_TERMS, *_SIGNED, *_AMENDED, *_SCHEDULE, *_BESIDE_SIGNERS, *_FUND_SIGNERS),
    LoanDocument.DUE_NOTICE: (*_SIGNED, *_DUE),
    LoanDocument.OVERDUE_NOTICE: (*_SIGNED, *_OVERDUE, *_BESIDE_SIGNERS),
    LoanDocument.INSPECTION: (*_TERMS, *_SIGNED, *_INSPECTED),
    LoanDocument.SETTLEMENT: (*_TERMS, *_SIGNED, *_SETTLED, *_SECURED, *_FUND_SIGNERS),
}
KINDS = {code: DocumentKind(str(code), TITLES[code], (*OFFICE_FIELDS, *_BORROWER, *own)) for code, own in _OWN.items()}
DOCUMENTS = tuple(KINDS.values())
