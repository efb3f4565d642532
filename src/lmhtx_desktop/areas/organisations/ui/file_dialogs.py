"""The short acts that fill the file of an organisation: registrations, products, certificates, support, corrected statuses."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import (
    CorrectStatus,
    RecordCertificate,
    RecordPolicy,
    RecordProduct,
    RecordRegistration,
    correct_status,
    record_certificate,
    record_policy,
    record_product,
    record_registration,
)
from lmhtx_desktop.areas.organisations.queries.detail import StatusLine
from lmhtx_desktop.areas.organisations.queries.dossier import CertificateLine, PolicyLine, ProductLine, RegistrationLine
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules.dossier import usual_ocop_expiry
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import (
    STATUSES_OF,
    CertificateKind,
    Kind,
    Policy,
    certificate_name,
    policy_name,
    status_name,
)
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DongEdit, LongTextEdit, NumberEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr

Then = Callable[[Done], object]
#: OCOP recognises three stars and more; fewer are results of the scoring only.
_STARS = (5, 4, 3)


class RegistrationDialog(FormDialog):
    """Records a registration or a change of it."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, known: Sequence[RegistrationLine], line: RegistrationLine | None = None,
        parent: QWidget | None = None, then: Then | None = None,
    ) -> None:  # fmt: skip
        def order(typed: dict[str, Any]) -> RecordRegistration:
            return RecordRegistration(organisation=row.id, id=line.id if line else None, **{**typed, "turn": typed["turn"] or 0})

        fields = [
            Field("turn", tr("Thay đổi lần thứ"), lambda: NumberEdit(0, 99), required=True, hint=tr("Đăng ký lần đầu là 0.")),
            Field("registered_on", tr("Ngày cấp"), lambda: DayEdit(shell.today)),
            Field("number", tr("Số giấy chứng nhận đăng ký"), lambda: TextEdit(max_length=50)),
            Field("place", tr("Nơi cấp"), lambda: TextEdit(max_length=200), remember=True),
            Field("content", tr("Nội dung thay đổi"), lambda: LongTextEdit(2, 1000), span=2),
        ]
        if line is not None:
            values = _told(line, RecordRegistration)
        elif known:
            values = {"turn": max(each.turn for each in known) + 1, "number": known[0].number}
        else:
            values = {
                "turn": 0, "number": row.certificate_number, "registered_on": row.certificate_on, "place": row.certificate_place,
            }  # fmt: skip
        title = tr("Sửa lần đăng ký") if line else tr("Thêm lần đăng ký")
        super().__init__(shell, title, fields, record_registration, order, values, parent=parent, then=then, intro=row.name)


class ProductDialog(FormDialog):
    """Records a product and its OCOP recognition; the last day of the recognition is offered, 36 months on."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, line: ProductLine | None = None, parent: QWidget | None = None, then: Then | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> RecordProduct:
            return RecordProduct(organisation=row.id, id=line.id if line else None, **{**typed, "name": typed["name"] or ""})

        def recognised(typed: dict[str, Any]) -> bool:
            return typed.get("stars") is not None

        stars = [(each, tr("{count} sao").format(count=each)) for each in _STARS]
        fields = [
            Field("name", tr("Tên sản phẩm"), lambda: TextEdit(max_length=200), required=True, span=2),
            Field("capacity", tr("Sản lượng, quy mô"), lambda: TextEdit(tr("Ví dụ: 120 tấn/năm"), 120)),
            Field("stars", tr("Sao OCOP"), lambda: ChoiceEdit(_with(stars, line), tr("Chưa công nhận"))),
            Field("decision", tr("Quyết định công nhận"), lambda: TextEdit(max_length=60), when=recognised, remember=True),
            Field("recognised_on", tr("Ngày công nhận"), lambda: DayEdit(shell.today), when=recognised, remember=True),
            Field(
                "expires_on", tr("Có giá trị đến"), lambda: DayEdit(shell.today), when=recognised, hint=tr("36 tháng từ ngày công nhận.")
            ),
            Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
        ]
        values = _told(line, RecordProduct) if line else {}
        title = tr("Sửa sản phẩm") if line else tr("Thêm sản phẩm")
        super().__init__(shell, title, fields, record_product, order, values, parent=parent, then=then, intro=row.name)
        self.edited.connect(self._on_field)

    def _on_field(self, key: str) -> None:
        day = self.editor("recognised_on").value()
        if key in ("recognised_on", "stars") and day is not None and self.editor("expires_on").value() is None:
            self.editor("expires_on").set_value(usual_ocop_expiry(day))


class CertificateDialog(FormDialog):
    """Records a certificate of quality or origin."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, line: CertificateLine | None = None, parent: QWidget | None = None,
        then: Then | None = None,
    ) -> None:  # fmt: skip
        def order(typed: dict[str, Any]) -> RecordCertificate:
            return RecordCertificate(organisation=row.id, id=line.id if line else None, **{**typed, "kind": typed["kind"] or ""})

        fields = [
            Field("kind", tr("Loại chứng nhận"), lambda: ChoiceEdit(names_of(list(CertificateKind), certificate_name)), required=True),
            Field("number", tr("Số, mã"), lambda: TextEdit(max_length=60)),
            Field("scope", tr("Phạm vi"), lambda: TextEdit(tr("Ví dụ: 25 ha lúa"), 200)),
            Field("issuer", tr("Nơi cấp"), lambda: TextEdit(max_length=200), remember=True),
            Field("issued_on", tr("Ngày cấp"), lambda: DayEdit(shell.today)),
            Field("expires_on", tr("Có giá trị đến"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu không có thời hạn.")),
            Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
        ]
        values = _told(line, RecordCertificate) if line else {}
        title = tr("Sửa chứng nhận") if line else tr("Thêm chứng nhận")
        super().__init__(shell, title, fields, record_certificate, order, values, parent=parent, then=then, intro=row.name)


class PolicyDialog(FormDialog):
    """Records a support that reached the organisation."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, line: PolicyLine | None = None, parent: QWidget | None = None, then: Then | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> RecordPolicy:
            return RecordPolicy(organisation=row.id, id=line.id if line else None, **{**typed, "policy": typed["policy"] or ""})

        fields = [
            Field(
                "policy", tr("Chính sách (Luật HTX 2023)"), lambda: ChoiceEdit(names_of(list(Policy), policy_name)), required=True, span=2,
                remember=line is None,
            ),
            Field("reached_on", tr("Ngày được hỗ trợ"), lambda: DayEdit(shell.today, shell.today), required=True, remember=line is None),
            Field("people", tr("Số người được hỗ trợ"), lambda: NumberEdit(0)),
            Field("content", tr("Nội dung"), lambda: TextEdit(max_length=300), span=2, remember=line is None),
            Field("from_central", tr("Ngân sách trung ương (đồng)"), DongEdit, section=tr("Kinh phí")),
            Field("from_local", tr("Ngân sách địa phương (đồng)"), DongEdit),
            Field("from_other", tr("Nguồn khác (đồng)"), DongEdit),
            Field("decision", tr("Số quyết định"), lambda: TextEdit(max_length=60), remember=line is None),
        ]  # fmt: skip
        values = _told(line, RecordPolicy) if line else {}
        title = tr("Sửa chính sách được hỗ trợ") if line else tr("Thêm chính sách được hỗ trợ")
        super().__init__(shell, title, fields, record_policy, order, values, parent=parent, then=then, intro=row.name)


class CorrectStatusDialog(FormDialog):
    """Mends a wrongly recorded status."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, line: StatusLine, parent: QWidget | None = None, then: Then | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> CorrectStatus:
            return CorrectStatus(line.id, typed["status"] or "", typed["since"], typed["note"])

        fields = [
            Field(
                "status", tr("Trạng thái"), lambda: ChoiceEdit(names_of(STATUSES_OF[Kind(row.kind)], status_name)), required=True, span=2
            ),
            Field("since", tr("Từ ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu không rõ từ bao giờ.")),
            Field("note", tr("Ghi chú"), lambda: LongTextEdit(2, 300), span=2),
        ]
        super().__init__(shell, tr("Sửa dòng trạng thái"), fields, correct_status, order,
                         {"status": line.status, "since": line.since, "note": line.note or ""}, parent=parent, then=then, intro=row.name)  # fmt: skip


def _told(line: Any, order: type[Any]) -> dict[str, Any]:
    """Return what a line says in the fields of the order that writes it."""
    names = [name for name in order.__dataclass_fields__ if name not in ("organisation", "id")]
    return {name: getattr(line, name) for name in names}


def _with(stars: list[tuple[int, str]], line: ProductLine | None) -> list[tuple[int, str]]:
    """Offer as well the stars a line has that are no longer given."""
    if line is None or line.stars is None or line.stars in dict(stars):
        return stars
    return [*stars, (line.stars, tr("{count} sao").format(count=line.stars))]
