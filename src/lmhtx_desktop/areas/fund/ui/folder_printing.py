"""Printing the Word papers of a loan: which ones, who signs; filled off the GUI thread and opened in the system's Word."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.commands.printing import NotePrinting, note_printing
from lmhtx_desktop.areas.fund.documents import USUAL_TITLE, Signature, fillings_of, papers_of
from lmhtx_desktop.desk.documents import print_documents
from lmhtx_desktop.desk.editors import ManyEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr


def print_papers(
    shell: Shell, who: str, owner: QWidget, *, folder: int | None = None, loan: int | None = None, chosen: Sequence[str] = ()
) -> None:
    """Ask which papers of a folder, or of a contract without one, shall be printed. `chosen`: keys ticked at first."""

    def show(papers: Sequence[tuple[str, str]]) -> None:
        if papers:
            PapersToPrint(shell, who, papers, folder, loan, chosen, owner).open()
        else:
            shell.say(tr("Chưa có giấy tờ nào in được: hợp đồng chưa giải ngân và chưa có hồ sơ vay."))

    shell.ask(papers_of, folder, loan, then=show, owner=owner, slot="papers")


class PapersToPrint(FormDialog):
    """Which papers, signed by whom; the button notes the printing and opens the documents."""

    def __init__(
        self, shell: Shell, who: str, papers: Sequence[tuple[str, str]], folder: int | None, loan: int | None, chosen: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        names = dict(papers)
        self._folder, self._loan = folder, loan
        self._keys: tuple[str, ...] = ()
        self._signature = Signature()

        def order(typed: dict[str, Any]) -> NotePrinting:
            self._keys = tuple(typed["papers"])
            self._signature = Signature((typed["title"] or "").upper(), typed["signer"] or "")
            return NotePrinting(who, tuple(names[key] for key in self._keys))

        fields = [
            Field("papers", tr("Giấy tờ"), lambda: ManyEdit(papers), required=True, span=2),
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
        super().__init__(
            shell, tr("In giấy tờ"), fields, note_printing, order, first, tr("In"), self._print, parent, intro=who, columns=2,
            name="print_loan_papers",
        )  # fmt: skip

    def _print(self, done: Done) -> None:
        owner = self.parentWidget() or self
        print_documents(self.shell, fillings_of, self._folder, self._loan, self._keys, self._signature, owner=owner)
