"""What an import shows of a list: remarks by row and column, doubtful rows to decide about, the columns as they were understood."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.merging import Decision, Review
from lmhtx_desktop.areas.organisations.reading import ColumnMatch, Issue
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import SimpleTable
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.table import Column
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import BILLION, MILLION, THOUSAND
from lmhtx_desktop.kernel.numbers import format_number

_SEVERITIES = {"error": mark("Không nhận"), "warning": mark("Cần xem"), "note": mark("Đã chỉnh")}
_TONES = {"error": "bad", "warning": "warn", "note": "muted"}
_UNITS = {1: mark("đồng"), THOUSAND: mark("nghìn đồng"), MILLION: mark("triệu đồng"), BILLION: mark("tỷ đồng")}
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


class IssueTable(SimpleTable):
    """What reader and merge have to say, by row and column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: list[Column[Any]] = [
            Column("row", tr("Dòng"), 70, "right", value=lambda issue: issue.row, show=lambda issue: str(issue.row or "—")),
            Column("column", tr("Cột"), 60, "center", show=lambda issue: issue.column or "—"),
            Column("severity", tr("Mức"), 100, show=lambda issue: tr(_SEVERITIES[issue.severity]), tone=_tone),
            Column("message", tr("Nội dung"), 560, show=lambda issue: issue.message),
        ]
        super().__init__(columns, empty_text=tr("Không có gì phải lưu ý."), parent=parent)

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show what there is to say, the gravest first."""
        order = list(_SEVERITIES)
        self.set_rows(sorted(issues, key=lambda issue: order.index(issue.severity)))


def _tone(issue: Issue) -> Any:
    return _TONES[issue.severity]


class _Choices(QScrollArea):
    """Lines of a text and one or two choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fresh()

    def _fresh(self) -> QGridLayout:
        inside = QWidget()
        outer = QVBoxLayout(inside)
        theme.space(outer, (0, 8, 8, 8), 0)
        grid = QGridLayout()
        theme.space(grid, 0, 8)
        grid.setColumnStretch(0, 1)
        outer.addLayout(grid)
        outer.addStretch(1)
        self.setWidget(inside)
        return grid


def _line(text: str, role: str = "fact") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    theme.style(label, role)
    return label


class ReviewChoices(_Choices):
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
            grid.addWidget(_line(tr("Không có dòng nào phải quyết định."), "muted"), 0, 0)
        for place, review in enumerate(reviews[:_MOST_REVIEWS]):
            said = tr("Dòng {row}: {name}\n{why}").format(row=review.row, name=review.name, why=review.why)
            grid.addWidget(_line(said), place, 0)
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
            grid.addWidget(_line(more.format(count=format_number(len(reviews) - _MOST_REVIEWS)), "muted"), _MOST_REVIEWS, 0)

    def _on_chosen(self, row: int, choice: ChoiceEdit) -> None:
        decision = choice.value()
        if decision is None:
            self.decisions.pop(row, None)
        else:
            self.decisions[row] = decision
        self.decided.emit()


class ColumnChoices(_Choices):
    """The columns of the list, what each was taken for, and the unit of money; a person may correct both."""

    corrected = Signal(object, object)
    anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[int, ChoiceEdit] = {}
        self._units: dict[int, ChoiceEdit] = {}
        self._chosen: dict[int, str | None] = {}
        self._chosen_units: dict[int, int] = {}

    def show_columns(self, columns: Sequence[ColumnMatch], *, kept: bool = False) -> None:
        """Show the columns as they were understood; `kept`: as at an earlier import, which can be given up."""
        grid = self._fresh()
        self._fields, self._units = {}, {}
        if kept:
            grid.addWidget(_line(tr("Ghép như lần nhập trước của danh sách cùng tiêu đề này."), "muted"), len(columns), 0)
            button = QPushButton(tr("Ghép lại theo tiêu đề"))
            button.setAutoDefault(False)
            button.clicked.connect(self.anew)
            grid.addWidget(button, len(columns), 1)
        options = [(key, tr(label)) for key, label in _FIELDS.items()] + [(key, figure_name(key)) for key in FIGURES]
        for place, column in enumerate(columns):
            grid.addWidget(_line(f"{column.letter}. {column.heading}"), place, 0)
            field = ChoiceEdit(options, tr("Không đọc"))
            field.set_value(column.field)
            field.setAccessibleName(tr("Cột {letter}").format(letter=column.letter))
            theme.size(field, min_width=240)
            field.edited.connect(partial(self._on_field, column.index))
            grid.addWidget(field, place, 1)
            self._fields[column.index] = field
            if column.unit is not None:
                grid.addWidget(self._unit_choice(column), place, 2)

    def _unit_choice(self, column: ColumnMatch) -> ChoiceEdit:
        unit = ChoiceEdit([(size, tr(name)) for size, name in _UNITS.items()])
        unit.set_value(column.unit)
        unit.setAccessibleName(tr("Đơn vị tiền cột {letter}").format(letter=column.letter))
        if column.unit_assumed:
            unit.setToolTip(tr("Tiêu đề không ghi đơn vị nên lấy theo thông lệ; hãy kiểm tra."))
        unit.edited.connect(partial(self._on_unit, column.index))
        self._units[column.index] = unit
        return unit

    def _on_field(self, index: int) -> None:
        self._chosen[index] = self._fields[index].value()
        self.corrected.emit(dict(self._chosen), dict(self._chosen_units))

    def _on_unit(self, index: int) -> None:
        self._chosen_units[index] = self._units[index].value()
        self.corrected.emit(dict(self._chosen), dict(self._chosen_units))

    def forget(self) -> None:
        """Forget corrections: another sheet or file is read."""
        self._chosen, self._chosen_units = {}, {}
