"""What an import shows of a list: remarks by row and column, doubtful rows to decide about, the columns as they were understood."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.merging import Decision, Review
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.lists import LineChoices, choice_line
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.numbers import format_number

#: More doubtful rows than this are not decided about in the dialog.
_MOST_REVIEWS = 200
#: Columns a list may have besides the yearly figures, by the reader's names.
_FIELDS = {
    "name": mark("Tên tổ chức"), "kind": mark("Loại hình"), "tax_code": mark("Mã số thuế"), "certificate_no": mark("Số GCN đăng ký"),
    "certificate_on": mark("Ngày cấp"), "founded": mark("Ngày, năm thành lập"), "address": mark("Địa chỉ"), "commune": mark("Xã/phường"),
    "area": mark("Khu vực (huyện cũ)"), "phone": mark("Điện thoại"), "email": mark("Email"), "representative": mark("Người đại diện"),
    "representative_title": mark("Chức vụ"), "sector": mark("Ngành"), "vsic": mark("Mã ngành (VSIC)"), "status": mark("Tình trạng"),
    "charter_capital": mark("Vốn điều lệ"), "alliance_member": mark("Thành viên Liên minh"), "admitted_on": mark("Ngày kết nạp"),
    "decision": mark("Số quyết định"), "year": mark("Năm số liệu"), "number": mark("STT (không đọc)"),
}  # fmt: skip


class ReviewChoices(LineChoices):
    """Doubtful rows: for each, update one of the register, add it, or leave it out."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decisions: dict[int, Decision] = {}
        self.show_reviews([])

    def show_reviews(self, reviews: Sequence[Review]) -> None:
        """Show the rows to decide about; those decided before are forgotten."""
        grid = self._fresh()
        self.decisions = {}
        if not reviews:
            grid.addWidget(choice_line(tr("Không có dòng nào phải quyết định."), "muted"), 0, 0)
        for place, review in enumerate(reviews[:_MOST_REVIEWS]):
            said = tr("Dòng {row}: {name}\n{why}").format(row=review.row, name=review.name, why=review.why)
            grid.addWidget(choice_line(said), place, 0)
            options: list[tuple[Any, str]] = [
                (Decision("update", id), tr("Cập nhật: {name}").format(name=name)) for id, name in review.candidates
            ]
            options += [(Decision("create"), tr("Thêm thành tổ chức mới")), (Decision("skip"), tr("Bỏ qua dòng này"))]
            choice = ChoiceEdit(options, tr("Để chờ xem xét sau"))
            choice.setAccessibleName(tr("Dòng {row}").format(row=review.row))
            theme.size(choice, min_width=280)
            choice.edited.connect(partial(self._on_chosen, review.row, choice))
            grid.addWidget(choice, place, 1)
        if len(reviews) > _MOST_REVIEWS:
            more = tr("Còn {count} dòng nữa; nhập xong xử lý ở trang Dòng chờ xem xét.")
            grid.addWidget(choice_line(more.format(count=format_number(len(reviews) - _MOST_REVIEWS)), "muted"), _MOST_REVIEWS, 0)

    def _on_chosen(self, row: int, choice: ChoiceEdit) -> None:
        decision = choice.value()
        if decision is None:
            self.decisions.pop(row, None)
        else:
            self.decisions[row] = decision
        self.decided.emit()


def column_options() -> list[tuple[str, str]]:
    """Return what a column of the list may be taken for."""
    return [(key, tr(label)) for key, label in _FIELDS.items()] + [(key, figure_name(key)) for key in FIGURES]
