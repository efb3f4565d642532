"""Adding an organisation, and mending what the register says of one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import EditOrganisation, RegisterOrganisation, edit_organisation, register_organisation
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow, find_communes
from lmhtx_desktop.areas.organisations.rules import FACTS, LONGEST
from lmhtx_desktop.areas.organisations.rules.industry import usual_field
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.ui.tax_code_edit import TaxCodeEdit
from lmhtx_desktop.areas.organisations.ui.vsic_edit import VsicEdit
from lmhtx_desktop.areas.organisations.words import (
    FIELD_113_NAMES,
    STATUSES_OF,
    Kind,
    Sector,
    Status,
    kind_short_name,
    sector_name,
    status_name,
)
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DongEdit, LongTextEdit, LookupEdit, RadioEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr


class RegisterDialog(FormDialog):
    """Adds an organisation; the statuses offered are those of its kind."""

    def __init__(self, shell: Shell, parent: QWidget | None = None, then: Callable[[Done], object] | None = None) -> None:
        status = [
            Field("status", tr("Trạng thái"), lambda: ChoiceEdit(_statuses(Kind.HTX), tr("Chưa rõ")), section=tr("Tình trạng")),
            Field("status_since", tr("Từ ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu không rõ từ bao giờ.")),
        ]
        fields = [*_fields(shell), *status]
        values = {"kind": str(Kind.HTX), "status": str(Status.ACTIVE)}
        super().__init__(shell, tr("Thêm tổ chức"), fields, register_organisation, _new, values, parent=parent, then=then)
        self.edited.connect(self._on_field)

    def _on_field(self, key: str) -> None:
        if key == "kind":
            self.editor("status").set_options(_statuses(self.values()["kind"]))
        _propose_field(self, key)


class EditDialog(FormDialog):
    """Mends the undated facts of an organisation."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, parent: QWidget | None = None, then: Callable[[Done], object] | None = None
    ) -> None:
        values: dict[str, Any] = {name: getattr(row, name) for name in FACTS}
        if row.commune_id is not None:
            values["commune_id"] = (row.commune_id, row.commune or "")

        def order(typed: dict[str, Any]) -> EditOrganisation:
            return EditOrganisation(id=row.id, **_facts(typed))

        super().__init__(shell, tr("Sửa thông tin tổ chức"), _fields(shell), edit_organisation, order, values, parent=parent, then=then)
        self.editor("field_113").setProperty("chosen", row.field_113 is not None)
        self.edited.connect(lambda key: _propose_field(self, key))


def _new(typed: dict[str, Any]) -> RegisterOrganisation:
    return RegisterOrganisation(status=typed["status"], status_since=typed["status_since"], **_facts(typed))


def _facts(typed: dict[str, Any]) -> dict[str, Any]:
    facts = {name: typed[name] if typed[name] != "" else None for name in FACTS}
    return {**facts, "name": typed["name"] or "", "kind": typed["kind"] or ""}


def _propose_field(dialog: FormDialog, key: str) -> None:
    """Offer the field of NĐ 113/2024 that the industry usually falls into, as long as the person has not chosen another."""
    editor = dialog.editor("field_113")
    if key == "field_113":
        editor.setProperty("chosen", True)
    elif key in ("sector", "vsic_code") and not editor.property("chosen"):
        typed = dialog.values()
        proposed = usual_field(typed["sector"], typed["vsic_code"])
        if proposed is not None:
            editor.set_value(str(proposed))


def _statuses(kind: str | None) -> list[tuple[str, str]]:
    return names_of(STATUSES_OF[Kind(kind or Kind.HTX)], status_name)


def _fields(shell: Shell) -> list[Field]:
    def text(key: str) -> Callable[[], TextEdit]:
        return lambda: TextEdit(max_length=LONGEST[key])

    def day() -> DayEdit:
        return DayEdit(shell.today)

    def commune() -> LookupEdit:
        return LookupEdit(shell, find_communes, tr("Gõ tên xã, phường"))

    fields_113 = [(str(code), tr(name)) for code, name in FIELD_113_NAMES.items()]
    return [
        Field("name", tr("Tên tổ chức"), text("name"), required=True, span=2),
        Field("kind", tr("Loại hình"), lambda: RadioEdit(names_of(list(Kind), kind_short_name)), required=True, span=2),
        Field("sector", tr("Ngành"), lambda: ChoiceEdit(names_of(list(Sector), sector_name), tr("Chưa ghi")), remember=True),
        Field("tax_code", tr("Mã số thuế (mã số HTX)"), TaxCodeEdit),
        Field("founded_on", tr("Ngày thành lập"), day),
        Field(
            "founded_year", tr("Năm thành lập"), YearEdit, hint=tr("Khi không rõ ngày."), when=lambda typed: typed.get("founded_on") is None
        ),
        Field("address", tr("Địa chỉ"), text("address"), section=tr("Địa chỉ, liên hệ"), hint=tr("Ấp, khóm, đường, số nhà.")),
        Field("commune_id", tr("Xã, phường, đặc khu"), commune, remember=True),
        Field("area", tr("Khu vực (huyện cũ)"), text("area"), remember=True),
        Field("phone", tr("Điện thoại"), text("phone")),
        Field("representative", tr("Người đại diện"), text("representative")),
        Field("representative_title", tr("Chức vụ"), text("representative_title")),
        Field("email", tr("Thư điện tử"), text("email")),
        Field("certificate_number", tr("Số giấy chứng nhận đăng ký"), text("certificate_number"), section=tr("Đăng ký, ngành nghề")),
        Field("certificate_on", tr("Ngày cấp"), day),
        Field("certificate_place", tr("Nơi cấp"), text("certificate_place"), remember=True),
        Field("charter_capital", tr("Vốn điều lệ (đồng)"), DongEdit),
        Field("vsic_code", tr("Ngành chính (VSIC cấp 4)"), VsicEdit),
        Field("field_113", tr("Lĩnh vực theo NĐ 113/2024"), lambda: ChoiceEdit(fields_113, tr("Chưa ghi"))),
        Field("old_address", tr("Địa chỉ cũ"), text("old_address"), section=tr("Trước khi sắp xếp đơn vị hành chính (01/07/2025)")),
        Field("old_commune", tr("Xã, phường cũ"), text("old_commune"), remember=True),
        Field("old_province", tr("Tỉnh cũ"), text("old_province"), remember=True),
        Field("note", tr("Ghi chú"), lambda: LongTextEdit(2, LONGEST["note"]), span=2),
    ]
