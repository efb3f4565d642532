"""The short acts about one organisation: its status, its coming into the Alliance and leaving it."""

import datetime
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import AdmitMember, ChangeStatus, EndMembership, admit_member, change_status, end_membership
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules import usual_member_kind
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import (
    ENDED_STATUSES,
    STATUSES_OF,
    EndReason,
    Kind,
    MemberKind,
    end_reason_name,
    member_kind_name,
    status_name,
)
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, LongTextEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.messages import ask_first
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr

Then = Callable[[Done], object]


class StatusDialog(FormDialog):
    """Records that an organisation has another status from a day on; a member that exists no more is offered to be ended."""

    def __init__(self, shell: Shell, row: OrganisationRow, parent: QWidget | None = None, then: Then | None = None) -> None:
        chosen: dict[str, Any] = {}

        def order(typed: dict[str, Any]) -> ChangeStatus:
            chosen.update(typed)
            return ChangeStatus(row.id, typed["status"], typed["since"], typed["note"])

        def changed(done: Done) -> None:
            if then is not None:
                then(done)
            if row.member and chosen["status"] in ENDED_STATUSES and parent is not None:
                offer_to_end(shell, row, chosen["since"], parent)

        fields = [
            Field(
                "status", tr("Trạng thái"), lambda: ChoiceEdit(names_of(STATUSES_OF[Kind(row.kind)], status_name)), required=True, span=2
            ),
            Field("since", tr("Từ ngày"), lambda: DayEdit(shell.today, shell.today), hint=tr("Để trống nếu không rõ từ bao giờ.")),
            Field("note", tr("Ghi chú"), lambda: LongTextEdit(2, 300), span=2),
        ]
        super().__init__(shell, tr("Đổi trạng thái"), fields, change_status, order, {"status": row.status, "since": shell.today},
                         parent=parent, then=changed, intro=row.name)  # fmt: skip


class AdmitDialog(FormDialog):
    """Takes an organisation into the Alliance."""

    def __init__(self, shell: Shell, row: OrganisationRow, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> AdmitMember:
            return AdmitMember(
                row.id, typed["admitted_on"], typed["decision"], typed["certificate"], typed["member_kind"] or "", typed["decision_on"],
                typed["certificate_on"], typed["card"],
            )  # fmt: skip

        given = tr("Để trống nếu muốn chương trình cấp số khi in.")
        fields = [
            Field("admitted_on", tr("Ngày kết nạp"), lambda: DayEdit(shell.today, shell.today), hint=tr("Để trống nếu không còn rõ ngày.")),
            Field("card", tr("Số thẻ thành viên"), lambda: TextEdit(max_length=60), hint=given),
            Field("decision", tr("Số quyết định"), lambda: TextEdit(max_length=60), hint=given, remember=True),
            Field("decision_on", tr("Ngày quyết định"), lambda: DayEdit(shell.today)),
            Field("certificate", tr("Số giấy chứng nhận thành viên"), lambda: TextEdit(max_length=60), hint=given),
            Field("certificate_on", tr("Ngày cấp"), lambda: DayEdit(shell.today)),
            Field("member_kind", tr("Tư cách"), lambda: RadioEdit(names_of(list(MemberKind), member_kind_name)), span=2),
        ]
        values = {"admitted_on": shell.today, "member_kind": usual_member_kind(row.kind)}
        super().__init__(shell, tr("Kết nạp thành viên Liên minh"), fields, admit_member, order, values, tr("Kết nạp"),
                         parent=parent, then=then, intro=row.name)  # fmt: skip


class EndDialog(FormDialog):
    """Records that a member left the Alliance; `reason` and `ended_on` are what it opens with."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, parent: QWidget | None = None, then: Then | None = None, *, reason: str | None = None,
        ended_on: datetime.date | None = None,
    ) -> None:  # fmt: skip
        def order(typed: dict[str, Any]) -> EndMembership:
            return EndMembership(row.id, typed["ended_on"], typed["reason"], typed["decision"], typed["decision_on"])

        fields = [
            Field("reason", tr("Lý do"), lambda: RadioEdit(names_of(list(EndReason), end_reason_name)), required=True, span=2),
            Field("ended_on", tr("Từ ngày"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("decision", tr("Số quyết định"), lambda: TextEdit(max_length=60)),
            Field("decision_on", tr("Ngày quyết định"), lambda: DayEdit(shell.today)),
        ]
        values = {"ended_on": ended_on or shell.today, "reason": reason}
        super().__init__(shell, tr("Thôi là thành viên Liên minh"), fields, end_membership, order, values, tr("Ghi"),
                         parent=parent, then=then, intro=row.name)  # fmt: skip


def offer_to_end(shell: Shell, row: OrganisationRow, since: datetime.date | None, parent: QWidget) -> None:
    """Ask whether the membership of an organisation that exists no more shall be ended as well."""

    def end() -> None:
        EndDialog(shell, row, parent, reason=str(EndReason.DISSOLVED), ended_on=since).open()

    ask_first(
        parent, tr("{name} đã chấm dứt nhưng vẫn là thành viên Liên minh.").format(name=row.name),
        tr("Tình trạng pháp lý và tư cách thành viên ghi riêng. Ghi luôn việc thôi là thành viên?"), tr("Ghi thôi thành viên"),
        then=end, dangerous=False, quit_verb=tr("Để sau"),
    )  # fmt: skip
