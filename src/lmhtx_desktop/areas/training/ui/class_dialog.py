"""Dialogs about a whole class: open or edit, costs, closing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.training.commands import (
    CloseClass,
    EditClass,
    OpenClass,
    RecordCost,
    close_class,
    edit_class,
    open_class,
    record_cost,
)
from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.rules.attendance import DEFAULT_THRESHOLD
from lmhtx_desktop.areas.training.words import KIND_NAMES, SUBJECT_NAMES
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, LongTextEdit, NumberEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.funding import cost_fields, cost_lines, cost_values
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr

_TEXTS = ("topic", "audience", "decision_number", "partner", "place", "commune", "lecturers")


def open_class_dialog(shell: Shell, code: str, then: Callable[[Done], object], parent: QWidget | None) -> FormDialog:
    """Return the dialog that opens a class; `code` is the next free one."""
    values = {"code": code, "threshold": DEFAULT_THRESHOLD}
    return FormDialog(
        shell, tr("Mở lớp"), _class_fields(shell), open_class, lambda entered: OpenClass(**entered), values, tr("Mở lớp"), then, parent
    )


def edit_class_dialog(shell: Shell, sheet: ClassSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that edits a class."""
    kept = ("code", "name", "kind", "subject", "starts_on", "ends_on", "decision_date", "planned_learners", "threshold")
    values = {key: getattr(sheet, key) for key in (*kept, *_TEXTS)}

    def to_order(entered: dict[str, Any]) -> EditClass:
        return EditClass(**entered, training_class=sheet.id)

    return FormDialog(
        shell, tr("Sửa lớp {code}").format(code=sheet.code), _class_fields(shell), edit_class, to_order, values, parent=parent
    )


def cost_dialog(shell: Shell, sheet: ClassSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that records the money of a class by source."""
    return FormDialog(
        shell, tr("Kinh phí lớp {code}").format(code=sheet.code), cost_fields(), record_cost,
        lambda entered: RecordCost(sheet.id, cost_lines(entered)), cost_values(sheet.costs), parent=parent,
        intro=tr("Nguồn nào không dùng thì để trống."),
    )  # fmt: skip


def close_dialog(shell: Shell, sheet: ClassSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that closes a class."""
    fields = [
        Field("closed_on", tr("Ngày kết thúc hồ sơ"), lambda: DayEdit(shell.today), required=True),
        Field("evaluation", tr("Đánh giá"), lambda: LongTextEdit(5), hint=tr("In trong báo cáo kết quả lớp học."), span=2),
    ]
    return FormDialog(
        shell, tr("Kết thúc lớp {code}").format(code=sheet.code), fields, close_class,
        lambda entered: CloseClass(sheet.id, **entered), {"closed_on": shell.today, "evaluation": sheet.evaluation or ""},
        tr("Kết thúc lớp"), parent=parent, intro=tr("Sau khi kết thúc, danh sách và điểm danh không sửa được nữa; khi cần có thể mở lại."),
    )  # fmt: skip


def _class_fields(shell: Shell) -> list[Field]:
    kinds = [(kind, tr(name)) for kind, name in KIND_NAMES.items()]
    subjects = [(subject, tr(name)) for subject, name in SUBJECT_NAMES.items()]
    return [
        Field("name", tr("Tên lớp"), lambda: TextEdit(max_length=300), required=True, span=2),
        Field("code", tr("Mã lớp"), lambda: TextEdit(max_length=40), required=True),
        Field("subject", tr("Nhóm chuyên đề"), lambda: ChoiceEdit(subjects), required=True, remember=True),
        Field("kind", tr("Loại lớp"), lambda: RadioEdit(kinds), required=True, span=2, remember=True),
        Field("topic", tr("Chuyên đề, nội dung"), lambda: TextEdit(max_length=300), span=2),
        Field("starts_on", tr("Ngày bắt đầu"), lambda: DayEdit(shell.today), required=True, section=tr("Thời gian, địa điểm")),
        Field("ends_on", tr("Ngày kết thúc"), lambda: DayEdit(shell.today), required=True, hint=tr("Lớp tính vào kỳ báo cáo có ngày này.")),
        Field("place", tr("Địa điểm"), TextEdit, remember=True),
        Field("commune", tr("Xã, phường"), lambda: TextEdit(max_length=120), remember=True),
        Field("decision_number", tr("Số quyết định mở lớp"), lambda: TextEdit(max_length=60), section=tr("Tổ chức")),
        Field("decision_date", tr("Ngày quyết định"), lambda: DayEdit(shell.today)),
        Field("partner", tr("Đơn vị phối hợp"), TextEdit, remember=True),
        Field("lecturers", tr("Giảng viên"), lambda: TextEdit(max_length=500)),
        Field("audience", tr("Đối tượng"), lambda: TextEdit(max_length=300), span=2),
        Field("planned_learners", tr("Số học viên theo kế hoạch"), lambda: NumberEdit(1, 10_000)),
        Field(
            "threshold",
            tr("Dự từ (% số buổi) thì cấp chứng nhận"),
            lambda: NumberEdit(1, 100),
            required=True,
            hint=tr("Đến muộn tính là có dự; vắng có phép không tính."),
        ),
    ]
