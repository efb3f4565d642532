"""Sending notices in one batch, and the page with the log of them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.commands import IssueNotices, issue_notices
from lmhtx_desktop.areas.fund.documents.fillings import USUAL_TITLE, Signature, notice_fillings
from lmhtx_desktop.areas.fund.documents.kinds import LoanDocument
from lmhtx_desktop.areas.fund.queries.notices import NoticeLine, notices
from lmhtx_desktop.areas.fund.queries.signers import signer_of_all
from lmhtx_desktop.areas.fund.rules.notices import Notice
from lmhtx_desktop.areas.fund.rules.products import Signer
from lmhtx_desktop.areas.fund.ui.folder_printing import signed_by
from lmhtx_desktop.areas.fund.words.loan import NOTICE_NAMES
from lmhtx_desktop.desk.documents import print_documents
from lmhtx_desktop.desk.editors import RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, choice_column, date_column, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.documents import Filling
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_TEMPLATES = {Notice.DUE: LoanDocument.DUE_NOTICE, Notice.OVERDUE: LoanDocument.OVERDUE_NOTICE}
Row = NoticeLine


class NoticesDialog(FormDialog):
    """Which notices for the loans chosen, signed by whom; the button numbers them, writes the log and opens the papers.

    Where the products of all these loans name the same head, that one signs; else the last used signer stands there.
    """

    def __init__(self, shell: Shell, loans: Sequence[int], day: date, kind: Notice, parent: QWidget | None = None) -> None:
        self._signature = Signature()

        def order(typed: dict[str, Any]) -> IssueNotices:
            self._signature = Signature((typed["title"] or "").upper(), typed["signer"] or "")
            return IssueNotices(tuple(loans), typed["kind"], day)

        fields = [
            Field(
                "kind",
                tr("Loại thông báo"),
                lambda: RadioEdit([(str(each), tr(NOTICE_NAMES[each])) for each in Notice]),
                required=True,
                span=2,
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
        first: dict[str, Any] = {"kind": str(kind)}
        if ("issue_notices", "title") not in shell.last_used:
            first["title"] = tr(USUAL_TITLE)
        super().__init__(
            shell, tr("Lập thông báo nợ"), fields, issue_notices, order, first, tr("Lập thông báo"),
            self._print, parent, columns=2, name="issue_notices",
            intro=tr("{count} khoản vay đang chọn, số liệu đến hết ngày {day}. Khoản vay không có nợ để báo thì được bỏ qua.").format(
                count=len(loans), day=format_date(day)),
        )  # fmt: skip
        self._typed_signer = False
        self.edited.connect(self._on_typed)
        shell.ask(signer_of_all, tuple(loans), then=self._on_signer, owner=self, slot="signer")

    def _on_typed(self, key: str) -> None:
        self._typed_signer |= key in ("title", "signer")

    def _on_signer(self, signer: Signer | None) -> None:
        if signer is not None and not self._typed_signer:
            for key, text in signed_by(self.shell, signer, "issue_notices").items():
                self.editor(key).set_value(text)

    def _print(self, done: Done) -> None:
        owner = self.parentWidget() or self
        print_documents(self.shell, fillings_since, done.id or 0, self._signature, owner=owner)


def fillings_since(reading: Reading, first: int, signature: Signature) -> list[Filling]:
    """Return the papers of the notices written from the log's line `first` on, in its order."""
    return fillings(reading, list(reversed(notices(reading, since=first))), signature)


def fillings(reading: Reading, lines: Sequence[NoticeLine], signature: Signature) -> list[Filling]:
    """Return the papers of these notices, with figures of the days they were made for."""
    alike: dict[tuple[str, date], list[NoticeLine]] = defaultdict(list)
    for line in lines:
        alike[line.kind, line.as_of].append(line)
    made: list[Filling] = []
    for (kind, day), of in alike.items():
        numbers = {line.loan_id: line.number for line in of}
        made += notice_fillings(reading, _TEMPLATES[Notice(kind)], [line.loan_id for line in of], day, signature, numbers)
    return made


class NoticesPage(ListPage):
    """The log of notices, the newest first."""

    help_topic = "theo-doi-no"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        kinds = {str(kind): tr(name) for kind, name in NOTICE_NAMES.items()}
        super().__init__(
            shell, name="fund.notices", title=tr("Sổ thông báo nợ"), columns=_columns(kinds), ids=_ids, rows=_rows,
            filters=[Filter("kind", tr("Loại"), list(kinds.items()))],
            actions=[Action(tr("In lại"), "", self.print_again, icon="print", needs="some", writes=False)],
            open_row=self._open, listens={Area.FUND}, search_hint=tr("Tìm khách hàng, số hợp đồng, số thông báo"), noun=tr("thông báo"),
            empty_text=tr("Chưa gửi thông báo nào. Lập thông báo từ trang Theo dõi nợ."), parent=parent,
        )  # fmt: skip

    def print_again(self, ids: Sequence[int]) -> None:
        """Fill the papers of the notices selected once more."""
        wanted = tuple(ids)

        def question(reading: Reading) -> list[Filling]:
            lines = notices(reading, wanted)
            signer = signer_of_all(reading, [line.loan_id for line in lines])
            said = {"title": USUAL_TITLE, "signer": ""} if signer is None else signed_by(self.shell, signer, "issue_notices")
            return fillings(reading, lines, Signature(said["title"], said["signer"]))

        print_documents(self.shell, question, owner=self)

    def _open(self, id: int) -> None:
        row = self.model.row_at(self.model.place_of(id))
        if row is not None:
            self.shell.open(Area.FUND, row.loan_id)


def _columns(kinds: dict[str, str]) -> list[Column[Row]]:
    return [
        text_column("number", tr("Số"), lambda row: row.number, width=120, sort=None),
        date_column("made_on", tr("Ngày lập"), lambda row: row.made_on, sort=None),
        choice_column("kind", tr("Loại"), lambda row: row.kind, kinds, width=190, sort=None),
        text_column("borrower_name", tr("Khách hàng"), lambda row: row.borrower_name, width=250, sort=None),
        text_column("contract_number", tr("Hợp đồng"), lambda row: row.contract_number, width=130, sort=None),
        date_column("due_on", tr("Kỳ trả"), lambda row: row.due_on, sort=None),
        dong_column("amount", tr("Số tiền báo (đồng)"), lambda row: row.amount, sums=True, sort=None),
        date_column("as_of", tr("Số liệu đến"), lambda row: row.as_of, sort=None),
    ]


def _ids(reading: Reading, ask: ListAsk) -> list[int]:
    words, kind = fold(ask.search).split(), ask.filters.get("kind")
    return [
        line.id
        for line in notices(reading)
        if (kind is None or line.kind == kind)
        and all(word in fold(f"{line.borrower_name} {line.contract_number} {line.number}") for word in words)
    ]


def _rows(reading: Reading, ids: Sequence[int]) -> list[NoticeLine]:
    by_id = {line.id: line for line in notices(reading, ids)}
    return [by_id[id] for id in ids if id in by_id]
