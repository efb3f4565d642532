"""Printing the Word papers of a loan: which ones, who signs; filled off the GUI thread and opened in the system's Word."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.commands.printing import NotePrinting, note_printing
from lmhtx_desktop.areas.fund.documents.fillings import USUAL_TITLE, Signature, fillings_of, papers_of
from lmhtx_desktop.areas.fund.documents.kinds import LoanDocument
from lmhtx_desktop.areas.fund.documents.wording import in_capitals
from lmhtx_desktop.areas.fund.queries.signers import Signatories, signatories
from lmhtx_desktop.areas.fund.rules.products import Signer
from lmhtx_desktop.desk.documents import print_documents
from lmhtx_desktop.desk.editors import ChoiceEdit, ManyEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading


def print_papers(
    shell: Shell, who: str, owner: QWidget, *, folder: int | None = None, loan: int | None = None, chosen: Sequence[str] = ()
) -> None:
    """Ask which papers of a folder, or of a contract without one, shall be printed. `chosen`: keys ticked at first."""

    def show(found: tuple[Sequence[tuple[str, str]], Signatories]) -> None:
        papers, signers = found
        if papers:
            PapersToPrint(shell, who, papers, folder, loan, chosen, owner, signers=signers).open()
        else:
            shell.say(tr("Chưa có giấy tờ nào in được: hợp đồng chưa giải ngân và chưa có hồ sơ vay."))

    shell.ask(_printable, folder, loan, then=show, owner=owner, slot="papers")


def _printable(reading: Reading, folder: int | None, loan: int | None) -> tuple[list[tuple[str, str]], Signatories]:
    return papers_of(reading, folder, loan), signatories(reading, folder, loan)


class PapersToPrint(FormDialog):
    """Which papers, signed by whom; the button notes the printing and opens the documents.

    Whom the loan's product names is filled in; the decision alone is signed by whoever signed it. Where neither is recorded, the
    last used signer stands there.
    """

    def __init__(
        self, shell: Shell, who: str, papers: Sequence[tuple[str, str]], folder: int | None, loan: int | None, chosen: Sequence[str] = (),
        parent: QWidget | None = None, *, signers: Signatories = Signatories(),
    ) -> None:  # fmt: skip
        names = dict(papers)
        self._folder, self._loan = folder, loan
        self._keys: tuple[str, ...] = ()
        self._signature = Signature()
        self._offered = _offered(signers)
        options = [(place, label) for place, (_, label) in enumerate(self._offered)]

        def order(typed: dict[str, Any]) -> NotePrinting:
            self._keys = tuple(typed["papers"])
            place = typed["signatory"]
            first_to_sign = place if place is not None and place < len(signers.of_product) else 0
            beside = tuple(each for at, each in enumerate(signers.of_product) if at != first_to_sign)
            self._signature = Signature((typed["title"] or "").upper(), typed["signer"] or "", beside)
            return NotePrinting(who, tuple(names[key] for key in self._keys))

        fields = [
            Field("papers", tr("Giấy tờ"), lambda: ManyEdit(papers), required=True, span=2),
            Field(
                "signatory", tr("Ai ký cho Quỹ"), lambda: ChoiceEdit(options, tr("Người khác")), span=2, when=lambda values: bool(options)
            ),
            Field("title", tr("Chức vụ người ký của Quỹ"), lambda: TextEdit(max_length=120), required=True, remember=True),
            Field(
                "signer",
                tr("Người ký của Quỹ"),
                lambda: TextEdit(max_length=120),
                hint=tr("Để trống nếu ký rồi mới ghi tên."),
                remember=True,
            ),
        ]
        first: dict[str, Any] = {"papers": [key for key in chosen if key in names]}
        if ("print_loan_papers", "title") not in shell.last_used:
            first["title"] = USUAL_TITLE
        place = _usual(signers, self._offered, chosen)
        if place is not None:
            first |= {"signatory": place, **signed_by(shell, self._offered[place][0], "print_loan_papers")}
        super().__init__(
            shell, tr("In giấy tờ"), fields, note_printing, order, first, tr("In"), self._print, parent, intro=who, columns=2,
            name="print_loan_papers",
        )  # fmt: skip
        self.edited.connect(self._on_typed)

    def _on_typed(self, key: str) -> None:
        place = self.editor("signatory").value()
        if key == "signatory" and place is not None:
            for name, text in signed_by(self.shell, self._offered[place][0], "print_loan_papers").items():
                self.editor(name).set_value(text)
        elif key == "title" or (key == "signer" and place is not None and self._offered[place][0].name):
            self.editor("signatory").set_value(None)

    def _print(self, done: Done) -> None:
        owner = self.parentWidget() or self
        print_documents(self.shell, fillings_of, self._folder, self._loan, self._keys, self._signature, owner=owner)


def signed_by(shell: Shell, signer: Signer, dialog: str) -> dict[str, str]:
    """Return post and name of a signer as fields of a dialog; a name that was not laid down is the one last used there with that post."""
    title = in_capitals(signer.title) or USUAL_TITLE
    last = {key: str(shell.last_used.get((dialog, key)) or "") for key in ("title", "signer")}
    return {"title": title, "signer": signer.name or (last["signer"] if in_capitals(last["title"]) == title else "")}


def _offered(signers: Signatories) -> list[tuple[Signer, str]]:
    """Return who can be chosen, with the words of the choice."""
    found = [(signer, tr("{signer} (theo sản phẩm vay)").format(signer=_said(signer))) for signer in signers.of_product]
    if signers.of_decision is not None and signers.of_decision not in signers.of_product:
        found.append((signers.of_decision, tr("{signer} (người ký quyết định cho vay)").format(signer=_said(signers.of_decision))))
    return found


def _usual(signers: Signatories, offered: Sequence[tuple[Signer, str]], chosen: Sequence[str]) -> int | None:
    """Return who is chosen at first: of the decision printed alone who signed it, else the first the product names."""
    if signers.of_decision is not None and list(chosen) == [LoanDocument.DECISION]:
        return next(place for place, (signer, _) in enumerate(offered) if signer == signers.of_decision)
    return 0 if signers.of_product else None


def _said(signer: Signer) -> str:
    return " – ".join(filter(None, (signer.name, signer.title)))
