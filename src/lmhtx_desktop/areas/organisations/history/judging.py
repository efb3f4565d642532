"""How organisations are judged, in the words of the history: criteria, ratings, thresholds of size."""

from lmhtx_desktop.areas.organisations.rules.sizing import SIZE_NAMES
from lmhtx_desktop.areas.organisations.words import FIELD_113_NAMES, NOT_RATED_NAMES
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark

JUDGING = {
    "rating_table": TableWords(
        name=mark("Bảng tiêu chí đánh giá"),
        title="{name}",
        columns={
            "code": mark("Mã bảng"),
            "name": mark("Tên bảng"),
            "source": mark("Căn cứ"),
            "from_year": mark("Áp dụng từ năm"),
            "good_from": mark("Tốt từ (điểm)"),
            "fair_from": mark("Khá từ (điểm)"),
            "average_from": mark("Trung bình từ (điểm)"),
        },
    ),
    "rating_criterion": TableWords(
        name=mark("Tiêu chí"),
        title=mark("Tiêu chí {number}"),
        derived=frozenset({"facts"}),
        belongs_to=("table_id",),
        columns={
            "table_id": mark("Bảng tiêu chí đánh giá"),
            "parent_id": mark("Thuộc tiêu chí"),
            "place": mark("Thứ tự"),
            "number": mark("Số mục"),
            "text": mark("Nội dung"),
            "points": mark("Điểm tối đa"),
        },
    ),
    "organisation_rating": TableWords(
        name=mark("Đánh giá, xếp loại"),
        title=mark("Đánh giá năm {year}"),
        belongs_to=("organisation_id",),
        columns={
            "organisation_id": mark("Tổ chức"),
            "year": mark("Năm"),
            "table_id": mark("Bảng tiêu chí đánh giá"),
            "rated_on": mark("Ngày đánh giá"),
            "not_rated": ColumnWords(mark("Lý do không đánh giá"), NOT_RATED_NAMES),
            "decision": mark("Quyết định"),
            "note": mark("Ghi chú"),
        },
    ),
    "organisation_rating_score": TableWords(
        name=mark("Điểm đánh giá"),
        title=mark("Điểm {criterion_id}"),
        belongs_to=("rating_id",),
        columns={
            "rating_id": mark("Đánh giá, xếp loại"),
            "criterion_id": mark("Tiêu chí"),
            "own": mark("Điểm tự chấm"),
            "office": mark("Điểm Liên minh chấm"),
            "note": mark("Ghi chú"),
        },
    ),
    "size_threshold": TableWords(
        name=mark("Ngưỡng phân loại quy mô"),
        title=mark("Ngưỡng {size}, {field}, từ {valid_from}"),
        columns={
            "valid_from": mark("Từ ngày"),
            "field": ColumnWords(mark("Lĩnh vực"), FIELD_113_NAMES),
            "size": ColumnWords(mark("Quy mô"), SIZE_NAMES),
            "members": mark("Số thành viên"),
            "revenue": mark("Doanh thu"),
            "capital": mark("Tổng nguồn vốn"),
            "known": mark("Đã xác định"),
        },
    ),
}
