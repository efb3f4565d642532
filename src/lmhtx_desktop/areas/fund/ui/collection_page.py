"""The page "Ngày thu nợ": declare how many and how much, enter the receipts line by line, write them when both agree."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.commands import Collected, PostCollection, post_collection
from lmhtx_desktop.areas.fund.papers.collection import collection_paper, joined
from lmhtx_desktop.areas.fund.papers.receipt import receipt_paper
from lmhtx_desktop.areas.fund.queries.collecting import (
    Collectable,
    CollectionLine,
    collectable,
    collected,
    collections,
    find_collectable,
    still_collectable,
)
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.queries.office import office
from lmhtx_desktop.areas.fund.rules.receiving import check_declared
from lmhtx_desktop.areas.fund.ui.collection_columns import EnteredLine, entered_columns, written_columns
from lmhtx_desktop.areas.fund.ui.collection_draft import CollectionDraft, Entered
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Act, Action
from lmhtx_desktop.desk.detail import Card, SimpleTable
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DongEdit, LookupEdit, NumberEdit, TextEdit
from lmhtx_desktop.desk.messages import ask_first, confirm
from lmhtx_desktop.desk.notice import Notice
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.bar import ActBar
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import Reading

_DRAFT_PAUSE_MS = 800


class CollectionPage(Page):
    """A collection day, and the lists written before. What is entered is kept as a draft until it is written or given up."""

    help_topic = "thu-no"
    listens = frozenset({Area.FUND})

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.set_title(tr("Ngày thu nợ"))
        self._lines: list[EnteredLine] = []
        self._offer: Collectable | None = None
        self._saving = self._adding = False
        self._fund_id: int | None = None
        self._on = shell.today
        self._draft = CollectionDraft(shell)
        self._pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE_MS)
        self._pause.timeout.connect(self._keep_draft)
        self._build()
        self._count()
        self._offer_draft()

    def refresh(self) -> None:
        """Ask again for the funds and the lists written before."""
        self.shell.ask(funds, then=self._on_funds, owner=self, slot="funds")
        self.shell.ask(collections, then=self.written.set_rows, owner=self, slot="written")

    def may_leave(self) -> bool:
        """Keep what is entered for the next time; where nothing can be kept, ask before it is lost."""
        if self._draft.is_kept:
            self._keep_draft()
            return True
        if not self._lines:
            return True
        detail = tr("{count} phiếu đã nhập chưa được ghi.").format(count=len(self._lines))
        return confirm(self, tr("Bỏ bảng kê đang nhập?"), detail, tr("Bỏ"), quit_verb=tr("Nhập tiếp"))

    def add_line(self) -> None:
        """Take the line typed above into the list (Enter in the amount)."""
        offer, amount, day = self._offer, self.amount.value(), self.line_day.value()
        if day is None:
            self._tell(self.line_day.problem() or tr("Hãy ghi số tiền thu và ngày thu."))
            self.line_day.setFocus()
            return
        if offer is None and self.who.value() is not None:
            self._on_who()
            self._adding = True
            return
        if offer is None or self.who.value() != offer.loan:
            self._tell(self.who.problem() or tr("Hãy chọn khách hàng hoặc hợp đồng."))
            self.who.setFocus()
            return
        if not amount or amount < 0:
            self._tell(self.amount.problem() or tr("Hãy ghi số tiền thu và ngày thu."))
            self.amount.setFocus()
            return
        entered = [line.amount for line in self._lines if line.loan == offer.loan and line.received_on == day]
        if amount in (*entered, *offer.known):
            question = tr("{name} đã có phiếu {amount} đ trong ngày này. Thu hai lần?").format(
                name=offer.borrower_name, amount=format_dong(amount)
            )
            ask_first(self, question, "", tr("Thu hai lần"), then=lambda: self._put(offer, day, amount, same_again=True))
            return
        self._put(offer, day, amount, same_again=False)

    def take_out(self) -> None:
        """Take the chosen line out of the list (Delete)."""
        line = self.table.current_row()
        if line is not None:
            self._lines = [each for each in self._lines if each.no != line.no]
            self._pause.start()
            self._show_lines()

    def give_up(self) -> None:
        """Throw away all that is entered and not written."""
        entered = self._entered()
        if entered.is_empty or self._saving:
            return
        detail = tr("{count} phiếu đã nhập chưa được ghi.").format(count=len(self._lines))
        ask_first(self, tr("Bỏ bảng kê đang nhập?"), detail, tr("Bỏ"), then=self._clear, quit_verb=tr("Nhập tiếp"))

    def take_draft(self) -> None:
        """Enter again what was left half-entered; loans under which nothing can come in any more are left out."""
        left = self._draft.found
        if left is None:
            return
        loans = {line.loan for line in left.lines}

        def again(reading: Reading) -> tuple[list[FundLine], dict[int, tuple[str, str]]]:
            return list(funds(reading)), still_collectable(reading, loans, left.fund)

        self.shell.ask(again, then=self._on_draft, owner=self, slot="draft")

    def drop_draft(self) -> None:
        """Give up what was left half-entered."""
        self._draft.forget_found()
        self.notice.hide()
        self._keep_draft()

    def save(self) -> None:
        """Write all receipts in one act (Ctrl+S), once count and sum agree."""
        sentence = self._gap()
        if self._saving or sentence:
            self._tell(sentence)
            return
        day = self.day.value()
        assert day is not None
        order = PostCollection(
            self.fund.value(), day, self.declared_count.value() or 0, self.declared_sum.value() or 0,
            tuple(Collected(line.loan, line.amount, line.received_on, line.same_again) for line in self._lines), self.note.value(),
        )  # fmt: skip
        self._saving = True
        self.shell.do(
            post_collection, order, owner=self, then=self._on_done, refused=lambda broken: self._tell(broken.sentence), ended=self._on_ended,
            title=tr("Đang ghi bảng kê thu nợ…"),
        )  # fmt: skip

    def print_list(self) -> None:
        """Show the list chosen among those written."""
        line = self._chosen()
        if line is not None:
            self._print(lambda reading: collection_paper(line, collected(reading, line.id), office(reading)))

    def print_receipts(self) -> None:
        """Show all receipts of the list chosen, two copies to a sheet."""
        line = self._chosen()
        if line is None:
            return

        def made(reading: Reading) -> Paper:
            head = office(reading)
            papers = []
            for each in collected(reading, line.id):
                if each.split is not None:
                    detail = loan_detail(reading, each.loan)
                    papers.append(receipt_paper(detail, next(found for found in detail.receipts if found.id == each.receipt), head))
            return joined(papers, tr("Phiếu thu của bảng kê {number}").format(number=line.number))

        self._print(made)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and event.key() == Qt.Key.Key_Delete:
                self.take_out()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in (self.amount, self.line_day):
                self.add_line()
                return True
        return super().eventFilter(watched, event)

    # How it is built

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, (20, 14, 20, 8), 10)
        name = QLabel(tr("Ngày thu nợ"))
        theme.style(name, "title")
        outer.addWidget(name)
        self.acts = [Act(action, self, self.shell.read_only_reason) for action in (
            Action(tr("Ghi sổ"), "Ctrl+S", self.save, primary=True, icon="save"),
            Action(tr("Bỏ dòng"), "", self.take_out, icon="delete"),
            Action(tr("Bỏ bảng kê"), "", self.give_up, icon="delete", in_menu=True),
        )]  # fmt: skip
        self.addActions(self.acts)
        outer.addWidget(ActBar(self.acts, [], lambda: None))
        self.notice = Notice()
        outer.addWidget(self.notice)
        today = self.shell.today
        self.fund: Any = ChoiceEdit([])
        self.day, self.line_day = DayEdit(today, today), DayEdit(today, today)
        self.declared_count, self.declared_sum, self.amount = NumberEdit(1, 9999), DongEdit(), DongEdit()
        self.note = TextEdit(max_length=300)
        self.who = LookupEdit(self.shell, self._find, tr("Gõ tên khách hàng hoặc số hợp đồng…"))
        outer.addLayout(_row(
            (tr("Quỹ"), self.fund, 320), (tr("Ngày thu nợ"), self.day, 150), (tr("Số phiếu kê khai"), self.declared_count, 140),
            (tr("Số tiền kê khai (đồng)"), self.declared_sum, 170), (tr("Ghi chú"), self.note, 220),
        ))  # fmt: skip
        entry = QFrame()
        theme.style(entry, "card")
        inside = QHBoxLayout(entry)
        theme.space(inside, (16, 10, 16, 12), 12)
        add = QPushButton(tr("Thêm dòng"))
        add.setAutoDefault(False)
        add.setToolTip(tr("Enter ở ô số tiền"))
        add.clicked.connect(self.add_line)
        inside.addLayout(
            _row(
                (tr("Khách hàng, hợp đồng"), self.who, 420), (tr("Ngày thu"), self.line_day, 150), (tr("Số tiền (đồng)"), self.amount, 180)
            ),
            1,
        )
        inside.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        outer.addWidget(entry)
        self.table = SimpleTable(
            entered_columns(),
            empty_text=tr("Kê khai số phiếu và số tiền trước, rồi nhập từng phiếu ở dòng trên."),
            most_rows=9,
            framed=True,
        )
        outer.addWidget(self.table)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAccessibleName(tr("Chênh lệch"))
        outer.addWidget(self.said)
        before = Card(tr("Các bảng kê đã ghi"), [
            Action(tr("In bảng kê"), "", self.print_list, icon="print", writes=False),
            Action(tr("In các phiếu"), "", self.print_receipts, icon="print", writes=False),
        ])  # fmt: skip
        self.written = SimpleTable(written_columns(), empty_text=tr("Chưa có bảng kê nào."), most_rows=6)
        before.add(self.written)
        outer.addWidget(before)
        outer.addStretch(1)
        for watched in (self.table, self.amount, self.line_day):
            watched.installEventFilter(self)
        self.who.edited.connect(self._on_who)
        self.line_day.edited.connect(self._on_who)
        self.day.edited.connect(self._on_day)
        for editor in (self.fund, self.declared_count, self.declared_sum):
            editor.edited.connect(self._count)
        watched_editors: tuple[Any, ...] = (self.fund, self.day, self.declared_count, self.declared_sum, self.note)
        for each in watched_editors:
            each.edited.connect(self._pause.start)

    # What happens

    def _find(self, reading: Reading, text: str) -> list[tuple[int, str, str]]:
        """Answer off the window's thread: what is asked about was noted before."""
        return [] if self._fund_id is None else find_collectable(reading, text, self._fund_id, self._on)

    def _on_funds(self, found: Sequence[FundLine]) -> None:
        chosen = self.fund.value()
        self.fund.set_options([(fund.id, fund.name) for fund in found])
        self.fund.set_value(chosen if chosen is not None else found[0].id if found else None)
        self._count()

    def _on_day(self) -> None:
        if self.day.value() is not None:
            self.line_day.set_value(self.day.value())
            self._on_who()

    def _on_who(self) -> None:
        loan, day = self.who.value(), self.line_day.value()
        self._offer, self._adding = None, False
        self._on = day or self.shell.today
        if loan is not None and day is not None:
            self.shell.ask(collectable, loan, day, then=self._on_offer, owner=self, slot="offer")

    def _on_offer(self, offer: Collectable) -> None:
        if self.who.value() != offer.loan:
            return
        self._offer = offer
        if self._adding:
            self._adding = False
            self.add_line()
            return
        self.amount.set_value(offer.proposed or None)
        self.amount.setFocus()
        self.amount.selectAll()

    def _put(self, offer: Collectable, day: date, amount: Dong, *, same_again: bool) -> None:
        self._lines.append(EnteredLine(0, offer.loan, offer.contract_number, offer.borrower_name, day, amount, same_again))
        self._pause.start()
        self._offer = None
        self.who.set_value(None)
        self.amount.set_value(None)
        self.who.setFocus()
        self._show_lines()

    def _show_lines(self) -> None:
        self._lines = [
            EnteredLine(place, each.loan, each.contract_number, each.borrower_name, each.received_on, each.amount, each.same_again)
            for place, each in enumerate(self._lines, 1)
        ]
        self.table.set_rows(self._lines)
        if self._lines:
            self.table.scrollToBottom()
        self._count()

    def _gap(self) -> str:
        """Say why the list cannot be written yet; "" when it can."""
        if self.fund.value() is None:
            return tr("Chưa có quỹ nào.")
        if self.day.value() is None:
            return self.day.problem() or tr("Hãy ghi ngày thu nợ.")
        if self.declared_count.value() is None or self.declared_sum.value() is None:
            wrong = self.declared_count.problem() or self.declared_sum.problem()
            return wrong or tr("Hãy kê khai số phiếu và số tiền trước khi nhập.")
        try:
            check_declared(self.declared_count.value() or 0, self.declared_sum.value() or 0, [line.amount for line in self._lines])
        except RuleBroken as broken:
            return broken.sentence
        return ""

    def _count(self) -> None:
        total, declared = sum(line.amount for line in self._lines), self.declared_sum.value()
        said = tr("Đã nhập {count} phiếu, {total} đ.").format(count=len(self._lines), total=format_dong(total))
        if declared is not None:
            more, gap = (self.declared_count.value() or 0) - len(self._lines), declared - total
            count = tr("còn thiếu {count} phiếu") if more > 0 else tr("thừa {count} phiếu") if more else tr("đủ số phiếu")
            amount = tr("còn thiếu {gap} đ") if gap > 0 else tr("thừa {gap} đ") if gap else tr("đủ số tiền")
            said += " " + tr("Chênh lệch: {difference}.").format(
                difference=", ".join((count.format(count=abs(more)), amount.format(gap=format_dong(abs(gap)))))
            )
        self._fund_id = self.fund.value()
        fits = not self._gap()
        self.said.setText(said + (" " + tr("Khớp kê khai – ghi sổ được.") if fits else ""))
        theme.style(self.said, "muted")
        self.fund.setEnabled(not self._lines)

    def _tell(self, sentence: str) -> None:
        self.said.setText(sentence)
        theme.style(self.said, "problem")

    def _on_done(self, done: Done) -> None:
        self._clear()

    def _clear(self) -> None:
        self._lines = []
        self.declared_count.set_value(None)
        self.declared_sum.set_value(None)
        self.note.set_value("")
        self._show_lines()
        self._keep_draft()

    def _entered(self) -> Entered:
        return Entered(
            self.fund.value(), self.day.value(), self.declared_count.value(), self.declared_sum.value(), self.note.value(),
            tuple(Collected(line.loan, line.amount, line.received_on, line.same_again) for line in self._lines),
        )  # fmt: skip

    def _keep_draft(self) -> None:
        self._pause.stop()
        self._draft.keep(self._entered())

    def _offer_draft(self) -> None:
        left, typed = self._draft.found, self._draft.typed
        if left is None or typed is None:
            return
        sentence = tr("Lần trước còn bảng kê thu nợ đang nhập dở, chưa ghi (lúc {at}): ngày {day}, kê khai {count} phiếu {total} đ, đã nhập {entered} phiếu {sum} đ.").format(
            at=f"{typed:%H:%M %d/%m/%Y}", day=format_date(left.day), count=format_number(left.declared_count), total=format_dong(left.declared_sum),
            entered=len(left.lines), sum=format_dong(sum(line.amount for line in left.lines)))  # fmt: skip
        self.notice.say(sentence, (tr("Lấy lại"), self.take_draft), (tr("Bỏ"), self.drop_draft))

    def _on_draft(self, answer: tuple[list[FundLine], dict[int, tuple[str, str]]]) -> None:
        known, names = answer
        left = self._draft.take_found()
        if left is None:
            return
        whole = self._entered().after(left)
        self._on_funds(known)
        self.fund.set_value(whole.fund)
        self.day.set_value(whole.day)
        self.line_day.set_value(whole.day)
        self.declared_count.set_value(whole.declared_count)
        self.declared_sum.set_value(whole.declared_sum)
        self.note.set_value(whole.note)
        again = [
            EnteredLine(0, line.loan, *names[line.loan], line.received_on, line.amount, line.same_again)
            for line in left.lines
            if line.loan in names
        ]
        self._lines = [*again, *self._lines]
        self.notice.hide()
        self._show_lines()
        self._keep_draft()
        lost = len(left.lines) - len(again)
        if lost:
            self.notice.say(tr("{count} phiếu không lấy lại được vì hợp đồng không còn thu nợ được.").format(count=lost))

    def _on_ended(self) -> None:
        self._saving = False

    def _chosen(self) -> CollectionLine | None:
        rows: list[CollectionLine] = self.written.rows
        found: CollectionLine | None = self.written.current_row() or (rows[0] if len(rows) == 1 else None)
        if found is None:
            self.shell.say(tr("Hãy chọn một bảng kê đã ghi."))
        return found

    def _print(self, made: Any) -> None:
        self.shell.ask(made, then=lambda paper: self.shell.print_paper(paper, self), owner=self, slot="print")


def _row(*editors: tuple[str, Any, int]) -> QHBoxLayout:
    """Put labelled editors beside each other, each so many design pixels wide."""
    row = QHBoxLayout()
    theme.space(row, 0, 12)
    for label, editor, width in editors:
        column = QVBoxLayout()
        theme.space(column, 0, 4)
        name = QLabel(label)
        theme.style(name, "label")
        name.setBuddy(editor)
        editor.setAccessibleName(label)
        theme.size(editor, width=width)
        column.addWidget(name)
        column.addWidget(editor)
        row.addLayout(column)
    row.addStretch(1)
    return row
