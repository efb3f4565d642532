"""Printing the papers of memberships: which paper, who signs; numbers are given on the way to the printer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import IssuePapers, issue_papers
from lmhtx_desktop.areas.organisations.documents import Signature, membership_fillings
from lmhtx_desktop.areas.organisations.queries.membership_lists import PaperPlan, paper_plan
from lmhtx_desktop.areas.organisations.rules.membership import paper_code
from lmhtx_desktop.areas.organisations.words import PaperKind, paper_kind_name
from lmhtx_desktop.desk.documents import print_documents
from lmhtx_desktop.desk.editors import CheckEdit, ChoiceEdit, DayEdit, NumberEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.documents.signing import SIGNING_NAMES, Signing, usual_signer
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings


@dataclass(frozen=True)
class Printing:
    """What the dialog must know: for each kind what would be numbered, and the office's settings."""

    plans: dict[str, PaperPlan]
    settings: dict[str, Any]


def printing_of(reading: Reading, memberships: Sequence[int]) -> Printing:
    """Tell what printing papers of these memberships would do."""
    plans = {str(kind): paper_plan(reading, kind, memberships, reading.today.year) for kind in PaperKind}
    return Printing(plans, read_settings(reading.connection))


def print_papers(shell: Shell, memberships: Sequence[int], intro: str, owner: QWidget, kind: str = PaperKind.DECISION) -> None:
    """Ask which paper of these memberships shall be printed, number what has no number, and open the documents."""
    chosen = tuple(memberships)
    if not chosen:
        shell.say(tr("Hãy chọn tổ chức đang là thành viên."))
        return
    shell.ask(
        printing_of, chosen, owner=owner, slot="printing",
        then=lambda printing: PaperDialog(shell, chosen, printing, intro, kind, owner).open(),
    )  # fmt: skip


def print_again(shell: Shell, memberships: Sequence[int], kind: str, signer: str, owner: QWidget) -> None:
    """Open the documents of papers that carry their number already."""
    signature = Signature(str(usual_signing(kind)), signer)
    print_documents(shell, membership_fillings, kind, tuple(memberships), signature, owner=owner)


def usual_signing(kind: str) -> Signing:
    """Admission is decided by the standing board; certificates and cards are signed in its name as well."""
    return Signing.HEAD if kind == PaperKind.CARD else Signing.BOARD_HEAD


class PaperDialog(FormDialog):
    """Which paper, of which day, signed by whom; the last press of the button numbers and prints."""

    def __init__(
        self, shell: Shell, memberships: Sequence[int], printing: Printing, intro: str, kind: str = PaperKind.DECISION,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._memberships, self._printing = tuple(memberships), printing
        kinds = [(str(each), self._said(each, shell.today.year)) for each in PaperKind]
        signings = [(str(each), tr(SIGNING_NAMES[each])) for each in Signing]
        fields = [
            Field("kind", tr("Giấy tờ"), lambda: RadioEdit(kinds), required=True, span=2),
            Field("together", tr("Một quyết định chung cho tất cả"), lambda: CheckEdit(tr("Một quyết định chung cho tất cả")), span=2,
                  when=lambda values: values["kind"] == PaperKind.DECISION and len(printing.plans[PaperKind.DECISION].without) > 1),
            Field("issued_on", tr("Ngày trên giấy"), lambda: DayEdit(shell.today, shell.today), required=True, when=self._gives_numbers),
            Field("first", tr("Bắt đầu sổ năm nay từ số"), lambda: NumberEdit(1, 99_999), when=self._begins_book,
                  hint=tr("Để trống: bắt đầu từ số 1. Ghi số khác nếu sổ của cơ quan đã có số.")),
            Field("signing", tr("Quyền hạn ký"), lambda: ChoiceEdit(signings), required=True, remember=True),
            Field("signer", tr("Người ký"), lambda: TextEdit(max_length=120), hint=tr("Để trống nếu ký rồi mới ghi tên.")),
        ]  # fmt: skip
        signing = str(usual_signing(kind))
        values = {
            "kind": str(kind), "together": True, "issued_on": shell.today, "signing": signing,
            "signer": usual_signer(printing.settings, signing),
        }  # fmt: skip
        super().__init__(
            shell, tr("In giấy tờ thành viên"), fields, issue_papers, self._order, values, tr("In"), self._print, parent, intro=intro
        )
        self._offered = values["signer"]
        self._signature = Signature(signing, "")
        self._kind = str(kind)
        self.edited.connect(self._on_edited_field)
        self._offer_signer()

    def _said(self, kind: PaperKind, year: int) -> str:
        plan = self._printing.plans[kind]
        again = len(self._memberships) - len(plan.without)
        parts = []
        if plan.without:
            count = 1 if kind == PaperKind.DECISION else len(plan.without)
            suffix = str(self._printing.settings["document_suffix"])
            first = paper_code(kind, (plan.last or 0) + 1, year, suffix)
            parts.append(tr("cấp {count} số mới, từ {first}").format(count=format_number(count), first=first))
        if again:
            parts.append(tr("in lại {count} đã có số").format(count=format_number(again)))
        return f"{paper_kind_name(kind)} ({'; '.join(parts)})"

    def _gives_numbers(self, values: dict[str, Any]) -> bool:
        return bool(values["kind"]) and bool(self._printing.plans[values["kind"]].without)

    def _begins_book(self, values: dict[str, Any]) -> bool:
        return self._gives_numbers(values) and self._printing.plans[values["kind"]].last is None

    def _on_edited_field(self, key: str) -> None:
        if key == "signing":
            self._offer_signer()

    def _offer_signer(self) -> None:
        """Name who usually signs by the right chosen, unless another name was typed."""
        editor = self.editor("signer")
        if editor.value() == self._offered:
            self._offered = usual_signer(self._printing.settings, self.editor("signing").value() or "")
            editor.set_value(self._offered)

    def _order(self, typed: dict[str, Any]) -> IssuePapers:
        self._kind = typed["kind"]
        self._signature = Signature(typed["signing"], typed["signer"])
        return IssuePapers(
            self._kind, self._memberships, typed["issued_on"] or self.shell.today, typed["signer"], typed["first"], bool(typed["together"])
        )

    def _print(self, done: Done) -> None:
        owner = self.parentWidget() or self
        print_documents(self.shell, membership_fillings, self._kind, self._memberships, self._signature, owner=owner)
