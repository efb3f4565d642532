"""What the history calls the tables of training, their columns and codes."""

from lmhtx_desktop.areas.training.words import (
    ETHNIC_GROUPS,
    KIND_NAMES,
    PART_NAMES,
    POSITION_NAMES,
    PRESENCE_NAMES,
    SEX_NAMES,
    SUBJECT_NAMES,
)
from lmhtx_desktop.kernel.funding import SOURCE_NAMES
from lmhtx_desktop.kernel.history import SEARCHED, ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

_POSITION = ColumnWords(mark("Chức vụ"), POSITION_NAMES)

TABLES = {
    "training_class": TableWords(
        name=mark("Lớp đào tạo"),
        title=mark("Lớp {code}"),
        is_record=True,
        derived=SEARCHED,
        columns={
            "code": mark("Mã lớp"),
            "name": mark("Tên lớp"),
            "kind": ColumnWords(mark("Loại lớp"), KIND_NAMES),
            "subject": ColumnWords(mark("Nhóm chuyên đề"), SUBJECT_NAMES),
            "topic": mark("Chuyên đề, nội dung"),
            "starts_on": mark("Ngày bắt đầu"),
            "ends_on": mark("Ngày kết thúc"),
            "place": mark("Địa điểm"),
            "commune": mark("Xã, phường"),
            "decision_number": mark("Số quyết định mở lớp"),
            "decision_date": mark("Ngày quyết định"),
            "partner": mark("Đơn vị phối hợp"),
            "lecturers": mark("Giảng viên"),
            "audience": mark("Đối tượng"),
            "planned_learners": mark("Số học viên theo kế hoạch"),
            "threshold": mark("Mức dự để cấp chứng nhận (%)"),
            "closed_on": mark("Ngày kết thúc hồ sơ"),
            "evaluation": mark("Đánh giá"),
        },
    ),
    "training_session": TableWords(
        name=mark("Buổi học"),
        title=mark("Buổi học {day} ({part})"),
        belongs_to=("class_id",),
        columns={
            "class_id": mark("Lớp đào tạo"),
            "day": mark("Ngày"),
            "part": ColumnWords(mark("Buổi"), PART_NAMES),
            "content": mark("Nội dung"),
        },
    ),
    "learner": TableWords(
        name=mark("Học viên"),
        title="{full_name}",
        derived=SEARCHED | {"name_key"},
        columns={
            "full_name": mark("Họ và tên"),
            "birth_year": mark("Năm sinh"),
            "sex": ColumnWords(mark("Giới tính"), SEX_NAMES),
            "ethnicity": ColumnWords(mark("Dân tộc"), ETHNIC_GROUPS),
            "phone": mark("Điện thoại"),
            "organisation_id": mark("Tổ chức"),
            "workplace": mark("Đơn vị khác"),
            "position": _POSITION,
            "is_manager": mark("Cán bộ quản lý"),
            "is_poor": mark("Hộ nghèo"),
        },
    ),
    "training_enrolment": TableWords(
        name=mark("Ghi danh"),
        title="{learner_id}",
        belongs_to=("class_id",),
        columns={
            "class_id": mark("Lớp đào tạo"),
            "learner_id": mark("Học viên"),
            "organisation_id": mark("Tổ chức"),
            "workplace": mark("Đơn vị khác"),
            "position": _POSITION,
            "is_manager": mark("Cán bộ quản lý"),
            "is_poor": mark("Hộ nghèo"),
            "withdrawn_on": mark("Ngày rút"),
            "withdrawal_reason": mark("Lý do rút"),
        },
    ),
    "training_attendance": TableWords(
        name=mark("Điểm danh"),
        title=mark("Điểm danh {enrolment_id}, {session_id}"),
        belongs_to=("session_id",),
        values=("presence",),
        columns={
            "enrolment_id": mark("Học viên"),
            "session_id": mark("Buổi học"),
            "presence": ColumnWords(mark("Có mặt"), PRESENCE_NAMES),
        },
    ),
    "training_cost": TableWords(
        name=mark("Kinh phí lớp"),
        title=mark("Kinh phí từ {source}"),
        belongs_to=("class_id",),
        columns={
            "class_id": mark("Lớp đào tạo"),
            "source": ColumnWords(mark("Nguồn kinh phí"), SOURCE_NAMES),
            "budget": mark("Dự toán"),
            "settled": mark("Quyết toán"),
        },
    ),
    "training_certificate": TableWords(
        name=mark("Chứng nhận"),
        title=mark("Chứng nhận {text}"),
        belongs_to=("enrolment_id",),
        columns={
            "enrolment_id": mark("Học viên"),
            "year": mark("Năm"),
            "number": mark("Số thứ tự trong năm"),
            "text": mark("Số chứng nhận"),
            "issued_on": mark("Ngày cấp"),
            "voided_on": mark("Ngày hủy"),
            "void_reason": mark("Lý do hủy"),
        },
    ),
    "training_certificate_reissue": TableWords(
        name=mark("Cấp lại chứng nhận"),
        title=mark("Cấp lại ngày {reissued_on}"),
        belongs_to=("certificate_id",),
        columns={"certificate_id": mark("Chứng nhận"), "reissued_on": mark("Ngày cấp lại"), "reason": mark("Lý do")},
    ),
}
