"""What the history calls the tables of the loan folder, their columns and codes."""

from lmhtx_desktop.areas.fund.words.folder import COLLATERAL_NAMES, ROLE_NAMES, STEP_NAMES, folder_number
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.kernel.history import SEARCHED, ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.persons import masked

_FOLDER = mark("Hồ sơ vay")
_STEPS = {step.value: name for step, name in STEP_NAMES.items()}

FOLDER_TABLES = {
    "loan_application": TableWords(
        name=_FOLDER,
        title=mark("Hồ sơ vay {number}"),
        is_record=True,
        belongs_to=("organisation_id",),
        derived=SEARCHED | {"year"},
        columns={
            "fund_id": mark("Quỹ hỗ trợ"),
            "number": ColumnWords(
                mark("Số hồ sơ"), say=lambda number, row: folder_number(number, row["year"]) if "year" in row else str(number)
            ),
            "received_on": mark("Ngày nhận đơn"),
            "borrower_kind": ColumnWords(mark("Đối tượng vay"), BORROWER_NAMES),
            "borrower_name": mark("Khách hàng"),
            "organisation_id": mark("Tổ chức vay"),
            "member_of_id": mark("Là thành viên của"),
            "as_household": mark("Vay cho hộ gia đình"),
            "borrower_id_number": ColumnWords(mark("Số định danh"), say=lambda number, row: masked(number)),
            "borrower_address": mark("Địa chỉ"),
            "borrower_phone": mark("Điện thoại"),
            "sector": ColumnWords(mark("Ngành"), SECTOR_NAMES),
            "requested_amount": mark("Số tiền đề nghị vay"),
            "requested_months": mark("Thời hạn đề nghị (tháng)"),
            "purpose": mark("Mục đích vay"),
            "project_total": mark("Tổng vốn đầu tư"),
            "own_capital": mark("Vốn chủ sở hữu tham gia"),
            "product_id": mark("Sản phẩm vay"),
            "note": mark("Ghi chú"),
        },
    ),
    "loan_step": TableWords(
        name=mark("Bước của hồ sơ vay"),
        title="{kind}",
        belongs_to=("application_id",),
        columns={
            "application_id": _FOLDER,
            "kind": ColumnWords(mark("Bước"), _STEPS),
            "done_on": mark("Ngày"),
            "number": mark("Số văn bản"),
            "people": mark("Những người tham gia"),
            "opinion": mark("Ý kiến"),
            "amount": mark("Số tiền"),
            "months": mark("Thời hạn (tháng)"),
            "annual_rate_percent": mark("Lãi suất (%/năm)"),
        },
    ),
    "loan_person": TableWords(
        name=mark("Người trong hồ sơ vay"),
        title="{full_name}",
        belongs_to=("application_id",),
        derived=frozenset({"search_text"}),
        columns={
            "application_id": _FOLDER,
            "role": ColumnWords(mark("Vai trò"), {role.value: name for role, name in ROLE_NAMES.items()}),
            "full_name": mark("Họ và tên"),
            "organisation_id": mark("Tổ chức"),
            "identity_number": ColumnWords(mark("Số định danh"), say=lambda number, row: masked(number)),
            "phone": mark("Điện thoại"),
            "address": mark("Địa chỉ"),
            "relation": mark("Quan hệ với khách hàng"),
        },
    ),
    "loan_collateral": TableWords(
        name=mark("Tài sản bảo đảm"),
        title="{name}",
        belongs_to=("application_id",),
        columns={
            "application_id": _FOLDER,
            "kind": ColumnWords(mark("Loại tài sản"), {kind.value: name for kind, name in COLLATERAL_NAMES.items()}),
            "name": mark("Mô tả tài sản"),
            "pledged_on": mark("Ngày nhận bảo đảm"),
            "value": mark("Giá trị định giá"),
            "deducted": mark("Giá trị khấu trừ"),
            "owner": mark("Chủ tài sản"),
            "papers": mark("Giấy tờ của tài sản"),
            "registered_on": mark("Ngày đăng ký biện pháp bảo đảm"),
            "registration_number": mark("Số đăng ký"),
            "released_on": mark("Ngày giải chấp"),
            "release_number": mark("Số văn bản giải chấp"),
        },
    ),
    "loan_inspection": TableWords(
        name=mark("Kiểm tra sử dụng vốn"),
        title=mark("Kiểm tra ngày {inspected_on}"),
        belongs_to=("application_id",),
        columns={
            "application_id": _FOLDER,
            "inspected_on": mark("Ngày kiểm tra"),
            "for_purpose": mark("Sử dụng đúng mục đích"),
            "findings": mark("Kết quả kiểm tra"),
            "used_amount": mark("Số vốn đã sử dụng"),
            "number": mark("Số biên bản"),
            "people": mark("Những người kiểm tra"),
            "conclusion": mark("Kết luận, kiến nghị"),
        },
    ),
    "loan_paper": TableWords(
        name=mark("Giấy tờ của hồ sơ vay"),
        title="{name}",
        belongs_to=("application_id",),
        columns={
            "application_id": _FOLDER,
            "step": ColumnWords(mark("Bước"), _STEPS),
            "name": mark("Tên giấy tờ"),
            "received_on": mark("Ngày nhận"),
        },
    ),
}
