"""The page of one loan, as of any day: what is owed, the schedule in words, vouchers, statement, contract."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.book.sources import Source
from lmhtx_desktop.areas.fund.papers.loan import owed_in_words, terms_in_words, terms_on
from lmhtx_desktop.areas.fund.queries.detail import InstalmentLine, LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.sources import source_options
from lmhtx_desktop.areas.fund.ui import end_dialogs, printing
from lmhtx_desktop.areas.fund.ui.amend_dialog import AmendDialog
from lmhtx_desktop.areas.fund.ui.amendments_card import AmendmentsCard
from lmhtx_desktop.areas.fund.ui.columns import disbursement_columns, receipt_columns, schedule_columns, statement_columns
from lmhtx_desktop.areas.fund.ui.folder_links import folder_action
from lmhtx_desktop.areas.fund.ui.folder_printing import print_papers
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.ui.groups import GroupBadge
from lmhtx_desktop.areas.fund.ui.source_dialogs import loan_source_dialog
from lmhtx_desktop.areas.fund.ui.voucher_dialogs import DisburseDialog, ReceiptDialog, ask_to_void_disbursement, ask_to_void_receipt
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES, STATUS_NAMES
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Badge, Card, Facts, RecordPage, SimpleTable, Tiles, history_action
from lmhtx_desktop.desk.disclose import DiscloseDialog
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.desk.messages import tell
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.persons import masked
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.disclosure import note_disclosure

_ENDED = ("cancelled", "closed", "written_off")
_TONES = {"overdue": "bad", "open": "good", "settled": "good"}


class LoanPage(RecordPage):
    """One loan."""

    help_topic = "cho-vay"

    def __init__(self, shell: Shell, loan_id: int, parent: QWidget | None = None) -> None:
        self._loan_id = loan_id
        self._day: date | None = None
        self._tab = 0
        self._detail: LoanDetail | None = None
        super().__init__(shell, self._question_of_day, listens={Area.FUND}, parent=parent)
        self.set_title(tr("Khoản vay"))
        self._add_day_line()

    @property
    def day(self) -> date:
        """The day the loan is shown at."""
        return self._day or self.shell.today

    def set_day(self, day: date | None) -> None:
        """Show the loan as it stood at the end of `day`; None: today."""
        self._day = None if day == self.shell.today else day
        self.day_edit.set_value(self.day)
        self.refresh()

    def fill(self, answer: LoanDetail) -> None:
        """Show the loan."""
        self._detail = answer
        contract, line = answer.contract, answer.line
        self.set_title(tr("Vay {number}").format(number=contract.contract_number))
        badges: list[QWidget] = [Badge(tr(STATUS_NAMES[line.status]), _TONES.get(line.status, "neutral"))]
        if line.group is not None:
            badges.append(GroupBadge(line.group, line.group_name))
        subtitle = tr("Hợp đồng {number} ngày {day} · {kind} · {fund}").format(
            number=contract.contract_number,
            day=format_date(contract.signed_on),
            kind=tr(BORROWER_NAMES[contract.borrower_kind]),
            fund=answer.fund.name,
        )
        self.header.set(contract.borrower_name, subtitle, badges, self._actions(answer))  # type: ignore[arg-type]
        self.body.addWidget(Tiles(_tiles(answer)))
        self.body.addWidget(self._tabs(answer))

    def _question_of_day(self, reading: Reading) -> LoanDetail:
        return loan_detail(reading, self._loan_id, self._day)

    def _add_day_line(self) -> None:
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        label = QLabel(tr("Số liệu đến hết ngày"))
        row.addWidget(label)
        self.day_edit = DayEdit(self.shell.today, self.shell.today)
        label.setBuddy(self.day_edit)
        self.day_edit.setAccessibleName(tr("Số liệu đến hết ngày"))
        self.day_edit.editingFinished.connect(self._on_day)
        theme.size(self.day_edit, width=150)
        row.addWidget(self.day_edit)
        today = QPushButton(tr("Hôm nay"))
        today.setAutoDefault(False)
        theme.style(today, "link")
        today.clicked.connect(lambda: self.set_day(None))
        row.addWidget(today)
        row.addStretch(1)
        outer.insertLayout(1, row)

    def _on_day(self) -> None:
        wanted = self.day_edit.value()
        if wanted is not None and wanted != self.day:
            self.set_day(wanted)
        elif self.day_edit.problem():
            self.shell.say(self.day_edit.problem())

    def _actions(self, answer: LoanDetail) -> list[Action]:
        contract, status = answer.contract, answer.line.status
        actions = []
        lent, ended = answer.line.lent > 0, status in _ENDED
        left = contract.approved_amount - answer.line.lent
        if status == "written_off" and answer.position.to_recover:
            actions.append(Action(tr("Thu hồi nợ"), "Ctrl+N", self.open_receipt, primary=True, icon="money"))
        if lent and not ended:
            actions.append(Action(tr("Thu nợ"), "Ctrl+N", self.open_receipt, primary=True, icon="money"))
        if left > 0 and not ended and (not lent or answer.position.coming):
            actions.append(Action(tr("Giải ngân"), "", self.open_disbursement, primary=not lent, icon="export"))
        if not lent and not ended:
            actions.append(Action(tr("Sửa hợp đồng"), "F2", self.open_edit, icon="edit"))
        loan, shell = contract.id, self.shell
        actions += [
            Action(tr("In lịch trả nợ"), "Ctrl+P", lambda: printing.print_annex(shell, loan, self.day, self), icon="print", writes=False),
            Action(tr("In sao kê"), "", lambda: printing.print_statement(shell, loan, self.day, self), icon="document", writes=False),
        ]
        actions.append(
            Action(
                tr("Lịch trả nợ ra Excel…"),
                "Ctrl+E",
                lambda: printing.export_schedule_book(shell, answer, self),
                in_menu=True,
                writes=False,
            )
        )
        if status == "settled":
            actions.append(Action(tr("Tất toán…"), "", lambda: self._open(end_dialogs.close_dialog(shell, contract, self)), in_menu=True))
        if not lent and not ended:
            actions.append(
                Action(tr("Hủy hợp đồng…"), "", lambda: self._open(end_dialogs.cancel_dialog(shell, contract, self)), in_menu=True)
            )
        if status in ("open", "overdue"):
            actions.append(Action(tr("Gia hạn, cơ cấu nợ, đổi lãi suất…"), "", self.open_amendment, icon="edit", in_menu=True))
        if status in ("open", "overdue", "interest_owed"):
            actions.append(
                Action(
                    tr("Xếp nhóm nợ theo quyết định…"),
                    "",
                    lambda: self._open(end_dialogs.group_dialog(shell, contract, self)),
                    in_menu=True,
                )
            )
            actions.append(
                Action(tr("Xuất toán…"), "", lambda: self._open(end_dialogs.write_off_dialog(shell, contract, self)), in_menu=True)
            )
        actions.append(Action(tr("Ghi nguồn vốn…"), "", self.open_source, in_menu=True))
        actions.append(folder_action(self.shell, contract, self))
        actions.append(Action(tr("In giấy tờ Word…"), "", lambda: self._print_papers(contract), icon="print", in_menu=True))
        if contract.borrower_id_number:
            actions.append(Action(tr("Hiện số định danh…"), "", lambda: self._reveal(contract), in_menu=True))
        if contract.organisation_id is not None:
            owner = contract.organisation_id
            actions.append(Action(tr("Mở hồ sơ tổ chức"), "", lambda: shell.open(Area.ORGANISATIONS, owner), in_menu=True, writes=False))
        return [*actions, history_action(shell, Area.FUND, contract.id)]

    def _print_papers(self, contract: Contract) -> None:
        print_papers(self.shell, contract.borrower_name, self, folder=contract.application_id, loan=contract.id)

    def _reveal(self, contract: Contract) -> None:
        def show() -> None:
            tell(self, tr("Số định danh của {name}: {number}").format(name=contract.borrower_name, number=contract.borrower_id_number))

        self._open(DiscloseDialog(self.shell, note_disclosure, contract.borrower_name, tr("số định danh cá nhân"), show, self))

    def open_receipt(self) -> ReceiptDialog:
        """Open the dialog that takes money in."""
        assert self._detail is not None
        dialog = ReceiptDialog(self.shell, self._detail, parent=self)
        dialog.open()
        return dialog

    def open_disbursement(self) -> DisburseDialog:
        """Open the dialog that lets money leave."""
        assert self._detail is not None
        dialog = DisburseDialog(self.shell, self._detail, parent=self)
        dialog.open()
        return dialog

    def open_amendment(self) -> AmendDialog:
        """Open the dialog of an annex."""
        assert self._detail is not None
        dialog = AmendDialog(self.shell, self._detail, parent=self)
        dialog.open()
        return dialog

    def open_source(self) -> None:
        """Open the dialog that says which source of capital the loan is drawn on."""
        assert self._detail is not None
        contract = self._detail.contract

        def show(known: Sequence[Source]) -> None:
            if known:
                self._open(loan_source_dialog(self.shell, contract, known, self))
            else:
                self.shell.say(tr("Quỹ chưa có nguồn vốn nào; hãy ghi ở trang Nguồn vốn trước."))

        self.shell.ask(source_options, contract.fund_id, then=show, owner=self, slot="sources")

    def open_edit(self) -> None:
        """Open the contract for mending."""
        assert self._detail is not None
        contract, rows = self._detail.contract, self._detail.terms.custom_rows
        self.shell.ask(
            funds,
            then=lambda found: self._open(GrantDialog(self.shell, found, contract=contract, rows=rows, parent=self)),
            owner=self,
            slot="funds",
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _tabs(self, answer: LoanDetail) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._schedule_tab(answer), tr("Lịch trả nợ"))
        tabs.addTab(self._vouchers_tab(answer), tr("Phiếu thu, giải ngân"))
        tabs.addTab(self._statement_tab(answer), tr("Sao kê"))
        tabs.addTab(self._contract_tab(answer), tr("Hợp đồng"))
        unit = QLabel(tr("Đơn vị tính: đồng"))
        theme.style(unit, "hint")
        tabs.setCornerWidget(unit)
        tabs.setCurrentIndex(self._tab)
        tabs.currentChanged.connect(self._keep_tab)
        return tabs

    def _keep_tab(self, place: int) -> None:
        self._tab = place

    def _schedule_tab(self, answer: LoanDetail) -> QWidget:
        holder, column = _column()
        self.schedule = SimpleTable(schedule_columns(), answer.schedule, most_rows=600, framed=True)
        self.words = QLabel(_schedule_sums(answer.schedule))
        self.words.setWordWrap(True)
        theme.style(self.words, "muted")
        self.schedule.selectionModel().currentRowChanged.connect(lambda now, before: self._explain())
        column.addWidget(self.schedule)
        column.addWidget(self.words)
        column.addStretch(1)
        return holder

    def _explain(self) -> None:
        row = self.schedule.current_row()
        if row is not None:
            no = tr("Kỳ {no} ({day})").format(no=row.no, day=format_date(row.due_on)) if row.no else format_date(row.due_on)
            self.words.setText(f"{no}: {row.words}")

    def _vouchers_tab(self, answer: LoanDetail) -> QWidget:
        holder, column = _column()
        reason = self.shell.read_only_reason
        into = Card(tr("Phiếu thu"), [
            Action(tr("In phiếu"), "", self._print_receipt, icon="print", writes=False), Action(tr("Hủy phiếu…"), "", self._void_receipt, icon="delete"),
        ], read_only_reason=reason)  # fmt: skip
        self.receipts = SimpleTable(receipt_columns(), answer.receipts, empty_text=tr("Chưa thu lần nào."), most_rows=600)
        into.add(self.receipts)
        out = Card(tr("Phiếu giải ngân"), [
            Action(tr("In phiếu chi"), "", self._print_payment, icon="print", writes=False),
            Action(tr("Hủy phiếu…"), "", self._void_disbursement, icon="delete"),
        ], read_only_reason=reason)  # fmt: skip
        self.disbursements = SimpleTable(disbursement_columns(), answer.disbursements, empty_text=tr("Chưa giải ngân."), most_rows=5)
        out.add(self.disbursements)
        column.addWidget(into)
        column.addWidget(out)
        column.addStretch(1)
        return holder

    def _chosen(self, table: SimpleTable) -> Any:
        row = table.current_row() or (table.rows[0] if len(table.rows) == 1 else None)
        if row is None:
            self.shell.say(tr("Hãy chọn một phiếu trong bảng."))
        return row

    def _print_receipt(self) -> None:
        row = self._chosen(self.receipts)
        if row is not None:
            printing.print_receipt(self.shell, self._loan_id, row.id, self)

    def _print_payment(self) -> None:
        row = self._chosen(self.disbursements)
        if row is not None:
            printing.print_payment(self.shell, self._loan_id, row.id, self)

    def _void_receipt(self) -> None:
        row = self._chosen(self.receipts)
        if row is not None:
            ask_to_void_receipt(self.shell, row.id, row.number, self)

    def _void_disbursement(self) -> None:
        row = self._chosen(self.disbursements)
        if row is not None:
            ask_to_void_disbursement(self.shell, row.id, row.number, self)

    def _statement_tab(self, answer: LoanDetail) -> QWidget:
        holder, column = _column()
        column.addWidget(SimpleTable(statement_columns(), answer.statement, empty_text=tr("Chưa có thu, chi."), most_rows=600, framed=True))
        column.addWidget(Facts(owed_in_words(answer), columns=3))
        column.addStretch(1)
        return holder

    def _contract_tab(self, answer: LoanDetail) -> QWidget:
        holder, column = _column()
        if answer.amendments:
            self.amendments = AmendmentsCard(self.shell, answer)
            column.addWidget(self.amendments)
        for card in _contract_cards(answer):
            column.addWidget(card)
        column.addStretch(1)
        return holder


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    theme.space(column, (0, 12, 0, 0), 10)
    return holder, column


def _tiles(answer: LoanDetail) -> list[tuple[str, str, str, str]]:
    position, line = answer.position, answer.line
    if position.written_off:
        off = tr("ngày {day}").format(day=format_date(answer.write_off.on if answer.write_off else None))
        return [
            (tr("Gốc đã xuất toán"), format_dong(position.written_off), off, ""),
            (tr("Lãi đã xuất toán"), format_dong(position.written_off_interest), off, ""),
            (tr("Đã thu hồi"), format_dong(position.recovered), tr("sau khi xuất toán"), "good" if position.recovered else ""),
            (tr("Còn phải thu hồi"), format_dong(position.to_recover), tr("theo dõi ngoại bảng"), ""),
        ]
    due = position.next_due
    late = tr("quá hạn {days} ngày").format(days=position.overdue_days) if position.overdue_days else tr("không quá hạn")
    coming = (
        tr("{amount} đ").format(amount=format_dong(line.next_payment))
        if due
        else tr("không còn kỳ nào")
        if line.lent
        else tr("chưa giải ngân")
    )
    return [
        (tr("Dư nợ gốc"), format_dong(position.outstanding_principal), tr("đã giải ngân {amount} đ").format(amount=format_dong(line.lent)), ""),
        (tr("Đến hạn chưa trả"), format_dong(position.demanded), late, "bad" if position.overdue_days else ""),
        (tr("Kỳ trả tới"), format_date(due.due_on if due else None), coming, ""),
        (tr("Để tất toán"), format_dong(max(0, position.settlement)), tr("gồm lãi cộng dồn {amount} đ").format(
            amount=format_dong(position.accrued_interest_not_due)), ""),
    ]  # fmt: skip


def _schedule_sums(rows: Sequence[InstalmentLine]) -> str:
    principal, interest = sum(row.principal for row in rows), sum(row.interest for row in rows)
    return tr("Tổng gốc {principal} + lãi {interest} = {payment} đ. Chọn một dòng để xem cách tính lãi.").format(
        principal=format_dong(principal), interest=format_dong(interest), payment=format_dong(principal + interest)
    )


def _product_in_words(answer: LoanDetail) -> str:
    if answer.product is None:
        return ""
    if not answer.contract.rate_by_decision:
        return answer.product.name
    rate = answer.position.rate if answer.position.lent else answer.contract.annual_rate_percent
    return tr("{name}; lãi suất theo quyết định, nay {rate} %/năm").format(name=answer.product.name, rate=format_number(rate, 4))


def _contract_cards(answer: LoanDetail) -> list[Card]:
    contract = answer.contract
    sector = tr(SECTOR_NAMES[contract.sector]) if contract.sector in SECTOR_NAMES else ""
    terms = Card(tr("Điều kiện vay"))
    terms.add(Facts(terms_in_words(terms_on(answer), contract), columns=3))
    who = Card(tr("Khách hàng và dự án"))
    who.add(Facts([
        (tr("Địa chỉ"), contract.borrower_address or ""), (tr("Điện thoại"), contract.borrower_phone or ""), (tr("Ngành"), sector),
        (tr("Số định danh"), masked(contract.borrower_id_number)), (tr("Nhóm người có liên quan"), contract.related_group or ""),
        (tr("Nguồn vốn"), answer.source or ""), (tr("Sản phẩm vay"), _product_in_words(answer)), (tr("Mục đích vay"), contract.purpose or ""),
        (tr("Tổng vốn đầu tư"), format_dong(contract.project_total, sign=True)),
        (tr("Vốn chủ sở hữu tham gia"), format_dong(contract.own_capital, sign=True)), (tr("Tài sản bảo đảm"), contract.collateral or ""),
        (tr("Giá trị khấu trừ"), format_dong(contract.collateral_deducted, sign=True)),
    ], columns=3))  # fmt: skip
    cards = [terms, who]
    if answer.decisions or answer.write_off:
        decided = Card(tr("Quyết định"))
        for decision in answer.decisions:
            decided.add(QLabel(tr("Từ {day}: nhóm {group} – {number}. {reason}").format(
                day=format_date(decision.decided_on), group=decision.debt_group, number=decision.number, reason=decision.reason)))  # fmt: skip
        if answer.write_off is not None:
            decided.add(QLabel(tr("{day}: xuất toán {amount} đ – {number}. {reason}").format(
                day=format_date(answer.write_off.on), amount=format_dong(answer.write_off.principal), number=answer.write_off.number,
                reason=answer.write_off.reason)))  # fmt: skip
        cards.append(decided)
    return cards
