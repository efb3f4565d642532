"""The acts around a membership of the Alliance: applying, resting, mending what was entered, voiding a paper."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import (
    AdmitMembers,
    CloseApplication,
    EditApplication,
    EditMembership,
    EditSuspension,
    RecordApplication,
    ResumeMembership,
    SuspendMembership,
    VoidPaper,
    admit_members,
    close_application,
    edit_application,
    edit_membership,
    edit_suspension,
    record_application,
    resume_membership,
    suspend_membership,
    void_paper,
)
from lmhtx_desktop.areas.organisations.queries.membership import ApplicationFacts, MembershipFacts, SuspensionFacts
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow, organisation_rows
from lmhtx_desktop.areas.organisations.rules import usual_member_kind
from lmhtx_desktop.areas.organisations.ui.act_dialogs import Then
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import (
    ApplicationOutcome,
    EndReason,
    MemberKind,
    PaperKind,
    application_outcome_name,
    end_reason_name,
    member_kind_name,
    paper_kind_name,
)
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, LongTextEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_NAMES_SHOWN = 4


def number_edit() -> TextEdit:
    """Return the editor of a decision's or certificate's number."""
    return TextEdit(max_length=60)


def member_kind_field() -> Field:
    """Return the field that asks for the kind of membership."""
    return Field("member_kind", tr("Tư cách"), lambda: RadioEdit(names_of(list(MemberKind), member_kind_name)), span=2)


def listed(names: Sequence[str]) -> str:
    """Return names in one line: the first ones, and how many more."""
    said = ", ".join(names[:_NAMES_SHOWN])
    more = len(names) - _NAMES_SHOWN
    return said if more <= 0 else tr("{names} và {count} tổ chức khác").format(names=said, count=format_number(more))


class ApplicationDialog(FormDialog):
    """Records an application to join, or mends one."""

    def __init__(
        self, shell: Shell, organisation: int, name: str, kind: str, line: ApplicationFacts | None = None, parent: QWidget | None = None,
        then: Then | None = None,
    ) -> None:  # fmt: skip
        def record(typed: dict[str, Any]) -> RecordApplication:
            return RecordApplication(organisation, typed["applied_on"], typed["member_kind"] or "", typed["note"])

        def mend(typed: dict[str, Any]) -> EditApplication:
            return EditApplication(line.id if line else 0, typed["applied_on"], typed["member_kind"] or "", typed["note"])

        fields = [
            Field("applied_on", tr("Ngày đơn"), lambda: DayEdit(shell.today, shell.today), required=True),
            member_kind_field(),
            Field("note", tr("Hồ sơ kèm theo, ghi chú"), lambda: LongTextEdit(2, 300), span=2),
        ]
        values = {"applied_on": shell.today, "member_kind": usual_member_kind(kind)}
        if line is not None:
            values = {"applied_on": line.applied_on, "member_kind": line.member_kind, "note": line.note or ""}
        title = tr("Đơn đề nghị gia nhập Liên minh") if line is None else tr("Sửa đơn đề nghị gia nhập")
        command: Any = record_application if line is None else edit_application
        super().__init__(shell, title, fields, command, record if line is None else mend, values, parent=parent, then=then, intro=name)


class CloseApplicationDialog(FormDialog):
    """Records that an application was refused or withdrawn."""

    def __init__(
        self, shell: Shell, application: int, name: str, outcome: str = ApplicationOutcome.REFUSED, parent: QWidget | None = None,
        then: Then | None = None,
    ) -> None:  # fmt: skip
        def order(typed: dict[str, Any]) -> CloseApplication:
            return CloseApplication(application, typed["outcome"] or "", typed["decided_on"], typed["note"])

        outcomes = (ApplicationOutcome.REFUSED, ApplicationOutcome.WITHDRAWN)
        fields = [
            Field("outcome", tr("Kết quả"), lambda: RadioEdit(names_of(outcomes, application_outcome_name)), required=True, span=2),
            Field("decided_on", tr("Ngày"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("note", tr("Lý do"), lambda: LongTextEdit(2, 300), span=2),
        ]
        super().__init__(shell, tr("Đóng đơn đề nghị gia nhập"), fields, close_application, order,
                         {"outcome": str(outcome), "decided_on": shell.today}, parent=parent, then=then, intro=name)  # fmt: skip


class AdmitManyDialog(FormDialog):
    """Takes several organisations into the Alliance by one decision."""

    def __init__(
        self, shell: Shell, organisations: Sequence[int], names: Sequence[str], parent: QWidget | None = None, then: Then | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> AdmitMembers:
            return AdmitMembers(
                tuple(organisations), typed["admitted_on"], typed["decision"], typed["decision_on"], typed["member_kind"] or ""
            )

        kinds = [("", tr("Theo đơn và loại hình")), *names_of(list(MemberKind), member_kind_name)]
        fields = [
            Field("admitted_on", tr("Ngày kết nạp"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("member_kind", tr("Tư cách"), lambda: ChoiceEdit(kinds)),
            Field(
                "decision",
                tr("Số quyết định"),
                number_edit,
                hint=tr("Để trống nếu muốn chương trình cấp số khi in quyết định."),
                remember=True,
            ),
            Field("decision_on", tr("Ngày quyết định"), lambda: DayEdit(shell.today)),
        ]
        intro = tr("{count} tổ chức: {names}").format(count=format_number(len(organisations)), names=listed(names))
        super().__init__(shell, tr("Kết nạp bằng một quyết định"), fields, admit_members, order,
                         {"admitted_on": shell.today, "member_kind": ""}, tr("Kết nạp"), parent=parent, then=then, intro=intro)  # fmt: skip


def admit_chosen(shell: Shell, ids: Sequence[int], owner: QWidget) -> None:
    """Open the dialog that admits those of the organisations that are no members yet."""

    def with_rows(rows: Sequence[OrganisationRow]) -> None:
        outside = [row for row in rows if not row.member]
        if not outside:
            shell.say(tr("Các tổ chức đã chọn đều đang là thành viên Liên minh."))
            return
        AdmitManyDialog(shell, [row.id for row in outside], [row.name for row in outside], owner).open()

    shell.ask(organisation_rows, list(ids), owner=owner, slot="admit", then=with_rows)


class SuspendDialog(FormDialog):
    """Records that a membership rests."""

    def __init__(self, shell: Shell, organisation: int, name: str, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> SuspendMembership:
            return SuspendMembership(organisation, typed["since"], typed["decision"], typed["reason"])

        fields = [
            Field("since", tr("Từ ngày"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("decision", tr("Số quyết định"), number_edit),
            Field("reason", tr("Lý do"), lambda: LongTextEdit(2, 300), span=2),
        ]
        super().__init__(shell, tr("Tạm dừng sinh hoạt"), fields, suspend_membership, order, {"since": shell.today},
                         parent=parent, then=then, intro=name)  # fmt: skip


class ResumeDialog(FormDialog):
    """Records that a resting membership goes on again."""

    def __init__(self, shell: Shell, organisation: int, name: str, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> ResumeMembership:
            return ResumeMembership(organisation, typed["until"])

        fields = [Field("until", tr("Sinh hoạt lại từ ngày"), lambda: DayEdit(shell.today, shell.today), required=True)]
        super().__init__(shell, tr("Sinh hoạt trở lại"), fields, resume_membership, order, {"until": shell.today},
                         parent=parent, then=then, intro=name)  # fmt: skip


class SuspensionDialog(FormDialog):
    """Mends a rest."""

    def __init__(self, shell: Shell, line: SuspensionFacts, name: str, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> EditSuspension:
            return EditSuspension(line.id, typed["since"], typed["until"], typed["decision"], typed["reason"])

        fields = [
            Field("since", tr("Từ ngày"), lambda: DayEdit(shell.today), required=True),
            Field("until", tr("Sinh hoạt lại từ ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu còn tạm dừng.")),
            Field("decision", tr("Số quyết định"), number_edit),
            Field("reason", tr("Lý do"), lambda: LongTextEdit(2, 300), span=2),
        ]
        values = {"since": line.since, "until": line.until, "decision": line.decision or "", "reason": line.reason or ""}
        super().__init__(shell, tr("Sửa lần tạm dừng sinh hoạt"), fields, edit_suspension, order, values,
                         parent=parent, then=then, intro=name)  # fmt: skip


class MembershipDialog(FormDialog):
    """Mends the facts of one membership."""

    def __init__(self, shell: Shell, line: MembershipFacts, name: str, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> EditMembership:
            told: dict[str, Any] = {key: typed[key] for key in days} | {
                key: typed[key] or "" for key in (*texts, "member_kind", "end_reason")
            }
            return EditMembership(membership=line.id, **told)

        texts = ["decision", "certificate", "card", "end_decision"]
        days = ["admitted_on", "decision_on", "certificate_on", "ended_on", "end_decision_on"]
        fields = [
            member_kind_field(),
            Field("admitted_on", tr("Ngày kết nạp"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu không còn rõ ngày.")),
            Field("card", tr("Số thẻ thành viên"), number_edit),
            Field("decision", tr("Số quyết định kết nạp"), number_edit),
            Field("decision_on", tr("Ngày quyết định"), lambda: DayEdit(shell.today)),
            Field("certificate", tr("Số giấy chứng nhận thành viên"), number_edit),
            Field("certificate_on", tr("Ngày cấp"), lambda: DayEdit(shell.today)),
            Field(
                "ended_on", tr("Thôi là thành viên từ ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu đang là thành viên."),
                section=tr("Thôi là thành viên"),
            ),
            Field("end_reason", tr("Lý do"), lambda: ChoiceEdit([(None, "—"), *names_of(list(EndReason), end_reason_name)])),
            Field("end_decision", tr("Số quyết định thôi"), number_edit),
            Field("end_decision_on", tr("Ngày quyết định thôi"), lambda: DayEdit(shell.today)),
        ]  # fmt: skip
        values = {key: getattr(line, key) for key in days} | {key: getattr(line, key) or "" for key in texts}
        values |= {"member_kind": line.member_kind, "end_reason": line.end_reason}
        super().__init__(shell, tr("Sửa tư cách thành viên"), fields, edit_membership, order, values, parent=parent, then=then, intro=name)


class VoidPaperDialog(FormDialog):
    """Voids a numbered paper with a reason."""

    def __init__(self, shell: Shell, paper: int, kind: str, code: str, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> VoidPaper:
            return VoidPaper(paper, typed["reason"])

        fields = [Field("reason", tr("Lý do hủy"), lambda: LongTextEdit(2, 300), required=True, span=2)]
        intro = tr("{paper} số {code}. Số đã hủy vẫn ở trong sổ và không cấp lại; việc hủy không hoàn tác được.").format(
            paper=paper_kind_name(kind), code=code
        )
        if kind == PaperKind.DECISION:
            intro = tr("{intro} Quyết định chung bị hủy cho mọi tổ chức trong đó.").format(intro=intro)
        super().__init__(shell, tr("Hủy số đã cấp"), fields, void_paper, order, {}, tr("Hủy số"), parent=parent, then=then, intro=intro)
