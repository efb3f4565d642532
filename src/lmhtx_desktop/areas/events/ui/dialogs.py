"""Dialogs about an event: plan, edit, hold, cancel, money, and the result of one participant."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.events.commands import (
    CancelEvent,
    EditEvent,
    HoldEvent,
    PlanEvent,
    RecordEventCost,
    RecordResult,
    cancel_event,
    edit_event,
    hold_event,
    plan_event,
    record_event_cost,
    record_result,
)
from lmhtx_desktop.areas.events.queries.events import EventSheet, ParticipantRow
from lmhtx_desktop.areas.events.words import KIND_NAMES
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, DayEdit, DongEdit, LongTextEdit, NumberEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.funding import cost_fields, cost_lines, cost_values
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr


def plan_dialog(shell: Shell, then: Callable[[Done], object], parent: QWidget | None) -> FormDialog:
    """Return the dialog that enters an event, planned or already held."""
    return FormDialog(
        shell, tr("Thêm sự kiện"), _event_fields(shell), plan_event, lambda entered: PlanEvent(**entered), then=then, parent=parent
    )


def edit_dialog(shell: Shell, sheet: EventSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that edits an event."""
    texts = {key: getattr(sheet, key) or "" for key in ("place", "organiser", "programme", "decision_number")}
    values = {key: getattr(sheet, key) for key in ("name", "kind", "starts_on", "ends_on", "decision_date", "is_held")} | texts
    return FormDialog(
        shell, tr("Sửa sự kiện"), _event_fields(shell), edit_event, lambda entered: EditEvent(**entered, event=sheet.id), values,
        parent=parent,
    )  # fmt: skip


def hold_dialog(shell: Shell, sheet: EventSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that records that an event took place."""
    fields = [
        Field("starts_on", tr("Ngày bắt đầu"), lambda: DayEdit(shell.today), required=True),
        Field("ends_on", tr("Ngày kết thúc"), lambda: DayEdit(shell.today), required=True),
        Field("summary", tr("Kết quả chung"), lambda: LongTextEdit(4), hint=tr("In dưới danh sách tổ chức tham gia."), span=2),
    ]
    return FormDialog(
        shell, tr("Ghi nhận đã tổ chức"), fields, hold_event, lambda entered: HoldEvent(sheet.id, **entered),
        {"starts_on": sheet.starts_on, "ends_on": sheet.ends_on, "summary": sheet.summary or ""}, tr("Ghi nhận"), parent=parent,
        intro=tr("Chỉ sự kiện đã ghi nhận mới tính vào báo cáo, ở kỳ có ngày cuối."),
    )  # fmt: skip


def cancel_dialog(shell: Shell, sheet: EventSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that cancels a planned event."""
    fields = [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)]
    return FormDialog(
        shell, tr("Hủy sự kiện"), fields, cancel_event, lambda entered: CancelEvent(sheet.id, entered["reason"]), verb=tr("Hủy sự kiện"),
        parent=parent, intro=sheet.name,
    )  # fmt: skip


def cost_dialog(shell: Shell, sheet: EventSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that records the money of an event by source."""
    return FormDialog(
        shell, tr("Kinh phí sự kiện"), cost_fields(), record_event_cost,
        lambda entered: RecordEventCost(sheet.id, cost_lines(entered)), cost_values(sheet.costs), parent=parent,
        intro=tr("Nguồn nào không dùng thì để trống."),
    )  # fmt: skip


def result_dialog(shell: Shell, row: ParticipantRow, parent: QWidget | None) -> FormDialog:
    """Return the dialog that records what one participant showed and brought home."""
    fields = [
        Field("people", tr("Số người dự"), lambda: NumberEdit(1, 100_000)),
        Field("product", tr("Sản phẩm giới thiệu"), TextEdit),
        Field(
            "contracts",
            tr("Số hợp đồng đã ký"),
            lambda: NumberEdit(0, 100_000),
            hint=tr("Để trống nếu chưa có số liệu; không ký thì ghi 0."),
        ),
        Field("value", tr("Giá trị hợp đồng (đồng)"), DongEdit),
        Field("result", tr("Kết quả"), lambda: LongTextEdit(3, 1000), span=2),
    ]
    values: dict[str, Any] = {key: getattr(row, key) for key in ("people", "contracts", "value")}
    values |= {"product": row.product or "", "result": row.result or ""}
    return FormDialog(
        shell, row.name, fields, record_result, lambda entered: RecordResult(participant=row.id, **entered), values, parent=parent
    )


def _event_fields(shell: Shell) -> list[Field]:
    kinds = [(kind, tr(name)) for kind, name in KIND_NAMES.items()]
    return [
        Field("name", tr("Tên sự kiện"), lambda: TextEdit(max_length=300), required=True, span=2),
        Field("kind", tr("Loại sự kiện"), lambda: ChoiceEdit(kinds), required=True),
        Field("place", tr("Địa điểm"), TextEdit),
        Field("starts_on", tr("Ngày bắt đầu"), lambda: DayEdit(shell.today), required=True),
        Field(
            "ends_on", tr("Ngày kết thúc"), lambda: DayEdit(shell.today), required=True, hint=tr("Sự kiện tính vào kỳ báo cáo có ngày này.")
        ),
        Field("organiser", tr("Đơn vị tổ chức"), TextEdit, remember=True),
        Field("programme", tr("Chương trình"), TextEdit, hint=tr("Ví dụ: xúc tiến thương mại, khuyến công."), remember=True),
        Field("decision_number", tr("Số quyết định, kế hoạch"), lambda: TextEdit(max_length=60)),
        Field("decision_date", tr("Ngày quyết định"), lambda: DayEdit(shell.today)),
        Field(
            "is_held", tr("Đã tổ chức xong"), CheckEdit, hint=tr("Sự kiện theo kế hoạch thì để trống, ghi nhận sau khi tổ chức."), span=2
        ),
    ]
