"""Recording who holds a post in an organisation, and who left it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import EndOfficer, RecordOfficer, end_officer, record_officer
from lmhtx_desktop.areas.organisations.queries.dossier import OfficerLine
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules.dossier import normal_identity_number
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import (
    POST_NAMES,
    POSTS_OF,
    SINGLE_POSTS,
    Kind,
    Sex,
    Training,
    post_name,
    sex_name,
    training_name,
)
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, DayEdit, RadioEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

Then = Callable[[Done], object]


class IdentityEdit(TextEdit):
    """A personal number to be written, never read back: what is recorded stays hidden and untouched while this is empty."""

    def problem(self) -> str:
        """Say so when it has not the digits of a personal number."""
        try:
            normal_identity_number(self.value())
        except RuleBroken as broken:
            return broken.sentence
        return ""


class OfficerDialog(FormDialog):
    """Records a person in a post, or mends the line; who held a post of one holder until then leaves it by the same act."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, officers: Sequence[OfficerLine], line: OfficerLine | None = None,
        parent: QWidget | None = None, then: Then | None = None,
    ) -> None:  # fmt: skip
        holders = {
            officer.post: officer
            for officer in officers
            if officer.holds and officer.post in SINGLE_POSTS and (line is None or officer.id != line.id)
        }

        def order(typed: dict[str, Any]) -> RecordOfficer:
            facts: dict[str, Any] = {name: typed[name] if typed[name] != "" else None for name in _TYPED}
            return RecordOfficer(
                organisation=row.id, id=line.id if line else None, until=typed.get("until"), represents=bool(typed["represents"]),
                replaces=bool(typed["replaces"]), **{**facts, "post": typed["post"] or "", "full_name": typed["full_name"] or ""},
            )  # fmt: skip

        title = tr("Sửa người giữ chức vụ") if line else tr("Thêm người giữ chức vụ")
        super().__init__(shell, title, _fields(shell, row, line, holders), record_officer, order, _values(row, officers, line),
                         parent=parent, then=then, intro=row.name)  # fmt: skip
        self._holders = holders
        self._say_whom()
        self.edited.connect(self._on_field)

    def _on_field(self, key: str) -> None:
        if key == "post":
            self._say_whom()
        elif key == "full_name" and self.editor("sex").value() is None:
            self.editor("sex").set_value(_sex_told_by(self.editor("full_name").value()))

    def _say_whom(self) -> None:
        """Name the one who is replaced; who follows the representative is taken for the next one."""
        holder = self._holders.get(self.editor("post").value())
        if holder is not None:
            self.editor("replaces").setText(tr("Thay {name} từ ngày bắt đầu").format(name=holder.full_name))
            if holder.represents:
                self.editor("represents").set_value(True)


class EndOfficerDialog(FormDialog):
    """Records that a person left a post."""

    def __init__(self, shell: Shell, line: OfficerLine, parent: QWidget | None = None, then: Then | None = None) -> None:
        def order(typed: dict[str, Any]) -> EndOfficer:
            return EndOfficer(line.id, typed["until"])

        fields = [Field("until", tr("Thôi giữ chức vụ từ ngày"), lambda: DayEdit(shell.today, shell.today), required=True)]
        said = tr("{post} {name}").format(post=post_name(line.post), name=line.full_name)
        super().__init__(shell, tr("Thôi giữ chức vụ"), fields, end_officer, order, {"until": shell.today}, parent=parent, then=then,
                         intro=said)  # fmt: skip


_TYPED = ("post", "full_name", "birth_on", "birth_year", "sex", "training", "phone", "email", "since", "note", "identity_number")


def _fields(shell: Shell, row: OrganisationRow, line: OfficerLine | None, holders: Mapping[str, OfficerLine]) -> list[Field]:
    def day() -> DayEdit:
        return DayEdit(shell.today)

    hidden = tr("Đã ghi •••• {tail}; để trống nếu giữ nguyên.").format(tail=line.identity_tail) if line and line.identity_tail else ""
    fields = [
        Field("full_name", tr("Họ và tên"), lambda: TextEdit(max_length=120), required=True),
        Field("post", tr("Chức vụ"), lambda: ChoiceEdit(names_of(POSTS_OF[Kind(row.kind)], post_name)), required=True),
        Field("since", tr("Từ ngày"), day, hint=tr("Để trống nếu không rõ."), remember=line is None),
        Field("represents", tr("Là người đại diện theo pháp luật"), lambda: CheckEdit("")),
        Field(
            "replaces", "", lambda: CheckEdit(tr("Thay người đang giữ chức vụ")), span=2, when=lambda typed: typed.get("post") in holders
        ),
        Field("birth_on", tr("Ngày sinh"), day),
        Field("birth_year", tr("Năm sinh"), YearEdit, hint=tr("Khi không rõ ngày."), when=lambda typed: typed.get("birth_on") is None),
        Field("sex", tr("Giới tính"), lambda: RadioEdit(names_of(list(Sex), sex_name))),
        Field("training", tr("Trình độ"), lambda: ChoiceEdit(names_of(list(Training), training_name), tr("Chưa rõ"))),
        Field("phone", tr("Điện thoại"), lambda: TextEdit(max_length=60)),
        Field("email", tr("Thư điện tử"), lambda: TextEdit(max_length=120)),
        Field(
            "identity_number", tr("Số định danh cá nhân"), lambda: IdentityEdit(max_length=20), hint=hidden or tr("Chỉ ghi khi thật cần.")
        ),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300)),
    ]
    if line is not None:
        fields.insert(3, Field("until", tr("Thôi từ ngày"), day, hint=tr("Để trống nếu đang giữ chức vụ.")))
    return fields


def _values(row: OrganisationRow, officers: Sequence[OfficerLine], line: OfficerLine | None) -> dict[str, Any]:
    """Return the first values: the line's, or (nobody recorded yet) the representative the register names."""
    if line is not None:
        told = {name: getattr(line, name) for name in (*_TYPED, "until") if name != "identity_number"}
        if line.birth_on is not None:
            del told["birth_year"]
        return {**told, "represents": line.represents, "replaces": False}
    values: dict[str, Any] = {"replaces": True}
    if not officers and row.representative:
        values |= {
            "full_name": row.representative, "post": _post_called(row), "phone": row.phone, "represents": True,
            "sex": _sex_told_by(row.representative),
        }  # fmt: skip
    return values


def _post_called(row: OrganisationRow) -> str | None:
    """Return the post the register's title of the representative means, if it is one of this kind's."""
    title = fold(row.representative_title or "")
    posts = sorted(POSTS_OF[Kind(row.kind)], key=lambda post: -len(POST_NAMES[post]))
    return next((str(post) for post in posts if title and fold(post_name(post)).split("hdqt")[0].strip() in title), None)


def _sex_told_by(name: str) -> str | None:
    """Guess a sex from the middle name that tells it: Thị or Văn."""
    middle = fold(name).split()[1:-1]
    return str(Sex.FEMALE) if "thi" in middle else str(Sex.MALE) if "van" in middle else None
