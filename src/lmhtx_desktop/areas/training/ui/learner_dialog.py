"""Dialogs about one learner: enrol, correct, withdraw; and about one certificate."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.api import KIND_NAMES as ORGANISATION_KINDS
from lmhtx_desktop.areas.organisations.api import find_organisations
from lmhtx_desktop.areas.training.commands import (
    EditLearner,
    EnrolLearner,
    IssueCertificates,
    ReissueCertificate,
    VoidCertificate,
    WithdrawLearner,
    edit_learner,
    enrol_learner,
    issue_certificates,
    reissue_certificate,
    void_certificate,
    withdraw_learner,
)
from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.queries.learners import LearnerRow, find_learners, learner_rows, namesakes
from lmhtx_desktop.areas.training.queries.roll import CertificateRow, LearnerInClass
from lmhtx_desktop.areas.training.words import ETHNIC_GROUPS, MANAGING, POSITION_NAMES, SEX_NAMES
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, DayEdit, LookupEdit, RadioEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

_PAUSE_MS = 300


def organisations_offered(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    """Answer a look-up of organisations: id, name, kind and commune."""
    return [
        (found.id, found.name, ", ".join(part for part in (tr(ORGANISATION_KINDS.get(found.kind, "")), found.commune) if part))
        for found in find_organisations(reading, text)
    ]


def _offer(found: LearnerRow) -> tuple[int, str, str]:
    detail = ", ".join(str(part) for part in (found.birth_year, found.organisation) if part)
    return found.id, found.full_name, detail


class EnrolDialog(FormDialog):
    """Puts one person on a class list; people of earlier classes are found while the name is typed."""

    def __init__(self, shell: Shell, sheet: ClassSheet, parent: QWidget | None) -> None:
        self._typed_name, self._typed_year = "", None
        known = Field(
            "learner",
            tr("Đã có trong sổ học viên"),
            lambda: LookupEdit(shell, self._offered, tr("Gõ tên, năm sinh, điện thoại hoặc đơn vị…")),
            hint=tr("Người đã học lớp trước chỉ ghi một lần; người mới thì để trống ô này."),
            span=2,
        )
        super().__init__(
            shell,
            tr("Thêm học viên vào lớp {code}").format(code=sheet.code),
            [known, *_person_fields(shell)],
            enrol_learner,
            lambda entered: EnrolLearner(**entered, training_class=sheet.id),
            verb=tr("Ghi vào lớp"),
            parent=parent,
        )
        self._pause_before_search = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause_before_search.timeout.connect(self._look_for_namesakes)
        self.edited.connect(self._on_field_edited)

    def _offered(self, reading: Reading, text: str) -> list[tuple[int, str, str]]:
        """Offer namesakes of the name typed below as long as nothing is typed here."""
        if text or not self._typed_name:
            return [_offer(found) for found in find_learners(reading, text)]
        return [_offer(found) for found in namesakes(reading, self._typed_name, self._typed_year)]

    def _on_field_edited(self, key: str) -> None:
        if key == "learner":
            chosen = self.editor("learner").value()
            if chosen is not None:
                self.shell.ask(learner_rows, [chosen], then=self._show_known, owner=self, slot="known")
        elif key in ("full_name", "birth_year"):
            self._pause_before_search.start()
        elif key == "position":
            self.editor("is_manager").set_value(self.editor("position").value() in MANAGING)

    def _show_known(self, rows: list[LearnerRow]) -> None:
        for row in rows:
            for key, value in _person_values(row).items():
                self.editor(key).set_value(value)

    def _look_for_namesakes(self) -> None:
        self._typed_name, self._typed_year = self.editor("full_name").value(), self.editor("birth_year").value()
        if self._typed_name and self.editor("learner").value() is None:
            self.shell.ask(namesakes, self._typed_name, self._typed_year, then=self._say_namesakes, owner=self, slot="namesakes")

    def _say_namesakes(self, rows: list[LearnerRow]) -> None:
        """Say in the look-up field that the register knows such a name; ↓ there shows them."""
        said = tr("Gõ tên, năm sinh, điện thoại hoặc đơn vị…")
        if rows:
            _, name, detail = _offer(rows[0])
            said = tr("Sổ đã có {count} người tên này: {name}, {detail}. Bấm ↓ để chọn").format(
                count=len(rows), name=name, detail=detail or "—"
            )
        self.editor("learner").setPlaceholderText(said)


def edit_learner_dialog(shell: Shell, row: LearnerInClass | LearnerRow, parent: QWidget | None) -> FormDialog:
    """Return the dialog that corrects a learner; opened from a class list, it corrects that list too."""
    in_class = isinstance(row, LearnerInClass)
    learner, enrolment = (row.learner_id, row.id) if isinstance(row, LearnerInClass) else (row.id, None)
    intro = tr("Sửa cả sổ học viên và danh sách lớp này; các lớp khác giữ đơn vị, chức vụ lúc học.") if in_class else ""
    return FormDialog(
        shell, tr("Sửa học viên"), _person_fields(shell), edit_learner,
        lambda entered: EditLearner(**entered, learner=learner, enrolment=enrolment), _person_values(row), parent=parent, intro=intro,
    )  # fmt: skip


def withdraw_dialog(shell: Shell, line: LearnerInClass, parent: QWidget | None) -> FormDialog:
    """Return the dialog that takes a learner off a class."""
    fields = [
        Field("withdrawn_on", tr("Ngày rút"), lambda: DayEdit(shell.today), required=True),
        Field("reason", tr("Lý do"), lambda: TextEdit(max_length=300), required=True, span=2),
    ]
    return FormDialog(
        shell, tr("{name} rút khỏi lớp").format(name=line.full_name), fields, withdraw_learner,
        lambda entered: WithdrawLearner(line.id, **entered), {"withdrawn_on": shell.today}, tr("Rút khỏi lớp"), parent=parent,
    )  # fmt: skip


def issue_dialog(shell: Shell, sheet: ClassSheet, parent: QWidget | None) -> FormDialog:
    """Return the dialog that issues certificates to everyone over the threshold."""
    intro = tr("{count} học viên dự từ {threshold} % số buổi sẽ được cấp số liên tục trong năm. Số đã cấp chỉ hủy được, không xóa.")
    fields = [Field("issued_on", tr("Ngày cấp"), lambda: DayEdit(shell.today), required=True)]
    return FormDialog(
        shell, tr("Cấp chứng nhận lớp {code}").format(code=sheet.code), fields, issue_certificates,
        lambda entered: IssueCertificates(sheet.id, entered["issued_on"]), {"issued_on": max(sheet.ends_on, shell.today)},
        tr("Cấp chứng nhận"), parent=parent, intro=intro.format(count=len(sheet.deserving()), threshold=sheet.threshold),
    )  # fmt: skip


def reissue_dialog(shell: Shell, name: str, paper: CertificateRow, parent: QWidget | None) -> FormDialog:
    """Return the dialog that logs a certificate printed again."""
    fields = [
        Field("reissued_on", tr("Ngày cấp lại"), lambda: DayEdit(shell.today), required=True),
        Field("reason", tr("Lý do"), lambda: TextEdit(max_length=300), required=True),
    ]
    return FormDialog(
        shell, tr("Cấp lại chứng nhận"), fields, reissue_certificate, lambda entered: ReissueCertificate(paper.id, **entered),
        {"reissued_on": shell.today}, tr("Cấp lại"), parent=parent,
        intro=tr("{name}, số {text}. Bản in lại giữ nguyên số.").format(name=name, text=paper.text),
    )  # fmt: skip


def void_dialog(shell: Shell, name: str, paper: CertificateRow, parent: QWidget | None) -> FormDialog:
    """Return the dialog that voids a certificate."""
    fields = [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)]
    return FormDialog(
        shell, tr("Hủy chứng nhận"), fields, void_certificate, lambda entered: VoidCertificate(paper.id, **entered),
        verb=tr("Hủy chứng nhận"), parent=parent,
        intro=tr("{name}, số {text}. Số này không dùng lại; sổ cấp chứng nhận ghi lý do hủy.").format(name=name, text=paper.text),
    )  # fmt: skip


def _person_fields(shell: Shell) -> list[Field]:
    sexes = [(sex, tr(name)) for sex, name in SEX_NAMES.items()]
    positions = [(position, tr(name)) for position, name in POSITION_NAMES.items()]
    return [
        Field("full_name", tr("Họ và tên"), lambda: TextEdit(max_length=120), required=True),
        Field("birth_year", tr("Năm sinh"), YearEdit),
        Field("sex", tr("Giới tính"), lambda: RadioEdit(sexes)),
        Field("ethnicity", tr("Dân tộc"), lambda: ChoiceEdit(list(ETHNIC_GROUPS.items()))),
        Field("organisation", tr("Tổ chức trong sổ"), lambda: LookupEdit(shell, organisations_offered), remember=True, span=2),
        Field(
            "workplace",
            tr("Đơn vị khác"),
            TextEdit,
            hint=tr("Khi không thuộc tổ chức nào trong sổ, ví dụ UBND xã."),
            span=2,
            when=lambda values: values["organisation"] is None,
        ),
        Field("position", tr("Chức vụ"), lambda: ChoiceEdit(positions)),
        Field("phone", tr("Điện thoại"), lambda: TextEdit(max_length=40)),
        Field("is_manager", tr("Cán bộ quản lý HTX"), CheckEdit),
        Field("is_poor", tr("Thuộc hộ nghèo"), CheckEdit),
    ]


def _person_values(row: LearnerInClass | LearnerRow) -> dict[str, Any]:
    registered = row.organisation_id is not None
    kept = ("full_name", "birth_year", "sex", "ethnicity", "position", "is_manager", "is_poor")
    return {key: getattr(row, key) for key in kept} | {
        "phone": row.phone or "",
        "organisation": (row.organisation_id, row.organisation or "") if registered else None,
        "workplace": "" if registered else row.organisation or "",
    }
