"""Tying an organisation to another one, and letting a THT become an HTX."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import ConvertGroup, RecordLink, convert_group, record_link
from lmhtx_desktop.areas.organisations.queries.dossier import LinkLine, find_others
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules.dossier import conversion_doubts
from lmhtx_desktop.areas.organisations.ui.tax_code_edit import TaxCodeEdit
from lmhtx_desktop.areas.organisations.words import Kind, Relation, relation_name
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, DayEdit, DongEdit, LookupEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

Then = Callable[[Done], object]
#: By kind: the ties it can have (relation, whether it is the first of the two) and the kinds at the other end.
_TIES: dict[str, tuple[tuple[str, bool, tuple[str, ...]], ...]] = {
    Kind.HTX: (
        (Relation.MEMBER, True, (Kind.LHHTX,)), (Relation.BECAME, False, (Kind.THT,)), (Relation.MERGED, True, (Kind.HTX,)),
        (Relation.MERGED, False, (Kind.HTX,)), (Relation.SPLIT, True, (Kind.HTX,)), (Relation.SPLIT, False, (Kind.HTX,)),
    ),
    Kind.LHHTX: (
        (Relation.MEMBER, False, (Kind.HTX, Kind.OTHER)), (Relation.MERGED, True, (Kind.LHHTX,)), (Relation.MERGED, False, (Kind.LHHTX,)),
        (Relation.SPLIT, True, (Kind.LHHTX,)), (Relation.SPLIT, False, (Kind.LHHTX,)),
    ),
    Kind.THT: ((Relation.BECAME, True, (Kind.HTX,)), (Relation.MERGED, True, (Kind.THT,)), (Relation.MERGED, False, (Kind.THT,))),
    Kind.OTHER: ((Relation.MEMBER, True, (Kind.LHHTX,)),),
}  # fmt: skip


class LinkDialog(FormDialog):
    """Records a tie with another organisation of the register."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, line: LinkLine | None = None, parent: QWidget | None = None, then: Then | None = None
    ) -> None:
        ties = _TIES[Kind(row.kind)]
        self._kinds = {f"{relation}:{is_first}": kinds for relation, is_first, kinds in ties}
        self._wanted: Sequence[str] = ties[0][2]

        def find(reading: Reading, text: str) -> list[tuple[int, str, str]]:
            return find_others(reading, text, tuple(self._wanted), row.id)

        def order(typed: dict[str, Any]) -> RecordLink:
            relation, _, is_first = (typed["tie"] or ":").partition(":")
            first, second = (row.id, typed["other"]) if is_first == "True" else (typed["other"], row.id)
            return RecordLink(
                first=first or 0, second=second or 0, relation=relation, since=typed["since"], until=typed.get("until"),
                note=typed["note"], id=line.id if line else None,
            )  # fmt: skip

        names = [(f"{relation}:{is_first}", relation_name(relation, from_first=is_first)) for relation, is_first, _ in ties]
        fields = [
            Field("tie", tr("Quan hệ"), lambda: ChoiceEdit(names), required=True),
            Field("other", tr("Tổ chức"), lambda: LookupEdit(shell, find, tr("Gõ tên, mã số thuế")), required=True),
            Field("since", tr("Từ ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu không rõ."), remember=line is None),
            Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300)),
        ]
        values: dict[str, Any] = {"tie": names[0][0]}
        if line is not None:
            fields.insert(3, Field("until", tr("Thôi từ ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống nếu vẫn còn.")))
            values = {
                "tie": f"{line.relation}:{line.is_first}", "other": (line.other, line.other_name), "since": line.since, "until": line.until,
                "note": line.note or "",
            }  # fmt: skip
        title = tr("Sửa liên kết") if line else tr("Thêm liên kết")
        super().__init__(shell, title, fields, record_link, order, values, parent=parent, then=then, intro=row.name)
        self._on_field("tie")
        self.edited.connect(self._on_field)

    def _on_field(self, key: str) -> None:
        if key == "tie":
            self._wanted = self._kinds.get(self.editor("tie").value(), ())


class ConvertDialog(FormDialog):
    """Lets a THT become an HTX; what the law demands and the register does not know is said above, and does not block."""

    def __init__(self, shell: Shell, row: OrganisationRow, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> ConvertGroup:
            texts = {name: typed[name] or None for name in ("certificate_number", "certificate_place")}
            return ConvertGroup(
                group=row.id, name=typed["name"] or "", on=typed["on"], tax_code=typed.get("tax_code") or None,
                charter_capital=typed["charter_capital"], keeps_membership=bool(typed.get("keeps_membership")), **texts,
            )  # fmt: skip

        fields = [
            Field("name", tr("Tên hợp tác xã"), lambda: TextEdit(max_length=300), required=True, span=2),
            Field("on", tr("Ngày cấp giấy chứng nhận HTX"), lambda: DayEdit(shell.today, shell.today), required=True,
                  hint=tr("Tổ hợp tác chấm dứt hoạt động từ ngày này.")),
            Field("certificate_number", tr("Số giấy chứng nhận đăng ký"), lambda: TextEdit(max_length=50)),
            Field("certificate_place", tr("Nơi cấp"), lambda: TextEdit(max_length=200), remember=True),
            Field("charter_capital", tr("Vốn điều lệ (đồng)"), DongEdit),
        ]  # fmt: skip
        if row.tax_code is None:
            fields.insert(2, Field("tax_code", tr("Mã số thuế (mã số HTX)"), TaxCodeEdit))
        if row.member:
            fields.append(Field("keeps_membership", tr("HTX tiếp tục là thành viên Liên minh từ ngày này"), lambda: CheckEdit(""), span=2))
        values = {"name": _proposed_name(row.name), "on": shell.today, "keeps_membership": True}
        super().__init__(shell, tr("Chuyển tổ hợp tác thành hợp tác xã"), fields, convert_group, order, values, tr("Chuyển thành HTX"),
                         parent=parent, then=then, intro=_intro(row, shell))  # fmt: skip


def _intro(row: OrganisationRow, shell: Shell) -> str:
    said = [row.name]
    if row.tax_code is not None:
        said.append(tr("HTX mang tiếp mã số {code} của tổ hợp tác (NĐ 295/2026 Đ.14).").format(code=row.tax_code))
    said.append(tr("Luật HTX Đ.108: cần 100 % thành viên nhất trí, tổ hợp tác đã đăng ký và hoạt động liên tục ít nhất 12 tháng."))
    said += conversion_doubts(
        registered=bool(row.tax_code or row.certificate_number), founded_on=row.founded_on, founded_year=row.founded_year, on=shell.today
    )
    return "\n".join(said)


def _proposed_name(group: str) -> str:
    """Return the group's name as that of a cooperative (Luật HTX 2023 Đ.50)."""
    rest = group
    for words in ("Tổ hợp tác ", "THT "):
        rest = rest.removeprefix(words)
    return tr("Hợp tác xã {name}").format(name=rest)
