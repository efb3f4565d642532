"""The fees of one organisation as a card: its years, what is due, paid and left, and the button to take money in."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.fees.queries.ledger import Ledger, LedgerYear, ledger_of
from lmhtx_desktop.areas.fees.queries.receipts import ReceiptRow
from lmhtx_desktop.areas.fees.ui.receipt_dialog import ReceiptDialog
from lmhtx_desktop.areas.fees.words import PayState, pay_state_name, relief_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Badge, Card, EmptyNote, Facts, SimpleTable
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, date_column, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.store.datafile import Reading

_LEFT_OUT_WHEN_NARROW = {"due", "paid", "years"}
Row = TypeVar("Row")


class LedgerCard(Page):
    """A card that asks for a ledger and asks again when fees change.

    Args:
        question: ``(reading) -> Ledger | None``. narrow: leave out the columns that do not fit beside a list.
    """

    listens = frozenset({Area.FEES})

    def __init__(
        self, shell: Shell, question: Callable[[Reading], Ledger | None], *, narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(shell, parent)
        self._question, self._narrow = question, narrow
        self._ledger: Ledger | None = None
        self._card: QWidget | None = None
        self._column = QVBoxLayout(self)
        theme.space(self._column, 0, 0)
        self.set_title(tr("Hội phí"))

    def refresh(self) -> None:
        """Ask again."""
        self.shell.ask(self._question, then=self._show, owner=self, slot="ledger")

    def take_money(self) -> None:
        """Open the receipt dialog for this organisation."""
        if self._ledger is not None:
            brief = self._ledger.organisation
            ReceiptDialog(self.shell, (brief.id, brief.name), self).open()

    def _show(self, ledger: Ledger | None) -> None:
        self._ledger = ledger
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = self._make(ledger)
        self._column.addWidget(self._card)
        self._column.addStretch(1)

    def _make(self, ledger: Ledger | None) -> Card:
        take = Action(tr("Thu hội phí"), call=self.take_money)
        title = ledger.organisation.name if self._narrow and ledger is not None else tr("Hội phí")
        card = Card(title, [take] if ledger is not None else [], read_only_reason=self.shell.read_only_reason)
        if ledger is None or not (ledger.years or ledger.receipts):
            card.add(EmptyNote(tr("Chưa có khoản hội phí nào: đơn vị chưa nằm trong danh sách thu và chưa nộp lần nào."), None))
            return card
        owing = (
            Badge(tr("Còn nợ {amount} đ").format(amount=format_dong(ledger.left)), "bad") if ledger.left else Badge(tr("Không nợ"), "good")
        )
        facts: list[tuple[str, str | QWidget]] = [(tr("Đến nay"), owing), (tr("Đã nộp"), format_dong(ledger.paid, sign=True))]
        if ledger.advance:
            facts.append((tr("Trong đó nộp trước"), format_dong(ledger.advance, sign=True)))
        card.add(Facts(facts, columns=len(facts)))
        card.add(SimpleTable(_fitting(year_columns(), self._narrow), tuple(reversed(ledger.years))))
        if ledger.receipts:
            card.add(
                SimpleTable(
                    _fitting(receipt_columns(), self._narrow),
                    ledger.receipts,
                    open_row=lambda row: self.shell.open(Area.FEES, row.id),
                    most_rows=6,
                )
            )
        return card


def organisation_card(shell: Shell, organisation_id: int) -> LedgerCard:
    """Return the card for an organisation's page."""
    return LedgerCard(shell, lambda reading: ledger_of(reading, organisation_id))


def year_columns() -> list[Column[LedgerYear]]:
    """Return the columns of the years of one organisation."""
    return [
        text_column("year", tr("Năm"), lambda row: str(row.year), width=56),
        dong_column("due", tr("Phải nộp"), lambda row: row.due, width=100, tip=_why),
        dong_column("paid", tr("Đã nộp"), lambda row: row.paid, width=100),
        dong_column("left", tr("Còn nợ"), lambda row: row.left, width=92, tone=lambda row: "bad" if row.left else None),
        text_column("state", tr("Tình trạng"), _state, width=130, tone=_tone, tip=_why),
    ]


def receipt_columns() -> list[Column[ReceiptRow]]:
    """Return the columns of the receipts of one organisation."""
    return [
        text_column("number", tr("Phiếu thu"), lambda row: row.title, width=76),
        date_column("received_on", tr("Ngày"), lambda row: row.received_on, width=92),
        dong_column("amount", tr("Số tiền"), lambda row: row.amount, width=110, tone=lambda row: "muted" if row.voided_on else None),
        text_column("years", tr("Nộp cho năm"), lambda row: tr("đã hủy") if row.voided_on else row.years, width=120,
                    tone=lambda row: "muted" if row.voided_on else None),
    ]  # fmt: skip


def _fitting(columns: list[Column[Row]], narrow: bool) -> list[Column[Row]]:
    return [column for column in columns if not (narrow and column.key in _LEFT_OUT_WHEN_NARROW)]


def _state(row: LedgerYear) -> str:
    if row.state is None:
        return tr("Nộp trước")
    if row.over:
        return tr("Thừa {amount} đ").format(amount=format_dong(row.over))
    return pay_state_name(row.state)


def _tone(row: LedgerYear) -> str | None:
    if row.over:
        return "warn"
    return {PayState.PAID: "good", PayState.PART: "warn", PayState.UNPAID: "bad"}.get(row.state, "muted") if row.state else "muted"


def _why(row: LedgerYear) -> str:
    """Say why the due is not what the tariff says."""
    if row.relief is None:
        return ""
    said = tr("{what}: {reason}").format(what=relief_name(row.relief), reason=row.reason or "—")
    return f"{said} ({row.decision})" if row.decision else said
