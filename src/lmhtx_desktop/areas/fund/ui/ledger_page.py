"""The page "Sổ quỹ": what moved on each day or by each voucher, with the balances after it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.papers.ledger import ledger_paper
from lmhtx_desktop.areas.fund.queries.ledger import Amounts, Ledger, ledger
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.office import office
from lmhtx_desktop.areas.fund.queries.watching import last_change
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Tiles
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_BY_DAY, _BY_VOUCHER = "day", "voucher"


@dataclass(frozen=True)
class LedgerRow:
    """One line shown: a day, or a voucher of it."""

    id: int
    on: date
    text: str
    number: str
    loan_id: int | None
    moved: Amounts
    sums: Amounts


class LedgerPage(ListPage):
    """The ledger of a span of days; of one fund when the filter names it."""

    help_topic = "so-quy"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._ledger: Ledger | None = None
        self._held: object = None
        self._rows_by_id: dict[int, LedgerRow] = {}
        self._names: dict[int, str] = {}
        super().__init__(
            shell, name="fund.ledger", title=tr("Sổ quỹ"), columns=_columns(), ids=self._ids, rows=self._rows,
            filters=[
                Filter("by", tr("Từng dòng là"), [(_BY_DAY, tr("Một ngày")), (_BY_VOUCHER, tr("Một chứng từ"))], default=_BY_DAY),
                Filter("fund", tr("Quỹ"), ask=_fund_options),
            ],
            actions=[Action(tr("In sổ quỹ"), "", self.print_ledger, icon="document", writes=False)],
            open_row=self._open, listens={Area.FUND}, search_hint=tr("Tìm nội dung, số chứng từ"), noun=tr("dòng"),
            empty_text=tr("Trong thời gian này quỹ chưa có phát sinh."), parent=parent,
        )  # fmt: skip
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(1, self._span_line(date(shell.today.year, 1, 1), shell.today))
        self.tiles = Tiles()
        outer.insertWidget(2, self.tiles)

    def set_span(self, first: date, last: date) -> None:
        """Show another span of days."""
        self.first.set_value(first)
        self.last.set_value(last)
        self.refresh()

    def refresh(self) -> None:
        """Show the ledger; where the span, the fund or anything in the data changed, derive it anew first."""
        self.shell.ask(last_change, then=self._on_change, owner=self, slot="change")

    def print_ledger(self) -> None:
        """Show the ledger as a paper, line by line."""
        found = self._ledger
        if found is None:
            return
        name, today = self._names.get(self._fund or 0, ""), self.shell.today

        def question(reading: Reading) -> Paper:
            known = funds(reading)
            return ledger_paper(found, name or (known[0].name if len(known) == 1 else ""), office(reading), today)

        self.shell.ask(question, then=lambda paper: self.shell.print_paper(paper, self), owner=self, slot="print")

    def narrowed_in_words(self) -> str:
        """Say the span before what else the list was narrowed to."""
        more = super().narrowed_in_words()
        span = self._span_in_words()
        return f"{span} · {more}" if more else span

    @property
    def _fund(self) -> int | None:
        chosen = self.ask_now().filters.get("fund")
        return chosen if isinstance(chosen, int) else None

    def _span_line(self, first: date, last: date) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        theme.space(row, 0, 8)
        self.first, self.last = DayEdit(self.shell.today, first), DayEdit(self.shell.today, last)
        for edit, text in ((self.first, tr("Từ ngày")), (self.last, tr("đến hết ngày"))):
            label = QLabel(text)
            label.setBuddy(edit)
            edit.setAccessibleName(text)
            theme.size(edit, width=150)
            edit.editingFinished.connect(self.refresh)
            row.addWidget(label)
            row.addWidget(edit)
        return holder

    def _span_in_words(self) -> str:
        found = self._ledger
        first, last = (found.first, found.last) if found is not None else (self.first.value(), self.last.value())
        return tr("Từ ngày {first} đến hết ngày {last}").format(first=format_date(first), last=format_date(last))

    def _on_change(self, change: int) -> None:
        first, last, fund, data = self.first.value(), self.last.value(), self._fund, self.shell.office
        if first is None or last is None:
            self.shell.say(self.first.problem() or self.last.problem() or tr("Hãy ghi ngày đầu và ngày cuối của sổ."))
            return
        if first > last:
            self.shell.say(tr("Ngày đầu phải trước ngày cuối."))
            return
        wanted = (first, last, fund, change)
        if wanted == self._held:
            super().refresh()
            return

        def derive(step: Callable[[int, int], None]) -> Ledger:
            found: Ledger = data.ask(ledger, first, last, fund, step)
            return found

        self.shell.run(tr("Đang lập sổ quỹ…"), derive, owner=self, then=lambda found: self._take(wanted, found))

    def _take(self, wanted: object, found: Ledger) -> None:
        self._held, self._ledger = wanted, found
        self.tiles.set(_tiles(found))
        super().refresh()

    def _open(self, id: int) -> None:
        row = self._rows_by_id.get(id)
        if row is not None and row.loan_id is not None:
            self.shell.open(Area.FUND, row.loan_id)
        elif row is not None and self.ask_now().filters.get("by") == _BY_DAY:
            self.set_filter("by", _BY_VOUCHER)
            self.set_span(row.on, row.on)

    def _ids(self, reading: Reading, ask: ListAsk) -> list[int]:
        found = self._ledger
        if found is None:
            return []
        if ask.filters.get("by") == _BY_VOUCHER:
            lines = [
                LedgerRow(place, entry.on, entry.text, entry.number, entry.loan_id, entry.moved, entry.sums)
                for place, entry in enumerate(found.entries, 1)
            ]
        else:
            lines = [
                LedgerRow(place, day.on, tr("{count} chứng từ").format(count=day.entries), "", None, day.moved, day.sums)
                for place, day in enumerate(found.days, 1)
            ]
        words = fold(ask.search).split()
        self._rows_by_id = {line.id: line for line in lines if all(word in fold(f"{line.text} {line.number}") for word in words)}
        return list(self._rows_by_id)

    def _rows(self, reading: Reading, ids: Sequence[int]) -> list[LedgerRow]:
        held = self._rows_by_id
        return [held[id] for id in ids if id in held]


def _fund_options(reading: Reading) -> list[tuple[int, str]]:
    return [(fund.id, fund.name) for fund in funds(reading)]


def _columns() -> list[Column[LedgerRow]]:
    def moved(name: str, title: str, **more: bool) -> Column[LedgerRow]:
        return dong_column(name, title, lambda row: getattr(row.moved, name) or None, width=112, sort=None, **more)

    return [
        date_column("on", tr("Ngày"), lambda row: row.on, width=92, sort=None),
        text_column("number", tr("Số chứng từ"), lambda row: row.number, width=92, sort=None),
        text_column("text", tr("Nội dung"), lambda row: row.text, width=180, sort=None),
        moved("cash_in", tr("Thu (đồng)")), moved("cash_out", tr("Chi (đồng)")), moved("lent", tr("Cho vay"), visible=False),
        moved("principal", tr("Thu gốc")), moved("interest", tr("Thu lãi")), moved("written_off", tr("Xuất toán"), visible=False),
        moved("recovered", tr("Thu hồi nợ đã xuất toán"), visible=False), moved("advance", tr("Giữ hộ (+, −)"), visible=False),
        moved("provision", tr("Dự phòng (+, −)"), visible=False), moved("capital", tr("Vốn (+, −)"), visible=False),
        dong_column("outstanding", tr("Dư nợ gốc (đồng)"), lambda row: row.sums.outstanding, width=124, sort=None),
        dong_column("provisions", tr("Số dư dự phòng"), lambda row: row.sums.provision, width=120, sort=None),
        dong_column("capitals", tr("Vốn nguồn (đồng)"), lambda row: row.sums.capital, width=124, sort=None),
        dong_column("advances", tr("Đang giữ hộ"), lambda row: row.sums.advance, width=112, sort=None, visible=False),
    ]  # fmt: skip


def _tiles(found: Ledger) -> list[tuple[str, str, str, str]]:
    moved, opening, closing = found.moved, found.opening, found.closing

    def from_first(amount: int) -> str:
        return tr("đầu kỳ {amount} đ").format(amount=format_dong(amount))

    return [
        (tr("Dư nợ gốc cuối kỳ"), format_dong(closing.outstanding), from_first(opening.outstanding), ""),
        (tr("Cho vay trong kỳ"), format_dong(moved.lent), tr("thu gốc {amount} đ").format(amount=format_dong(moved.principal)), ""),
        (tr("Thu lãi trong kỳ"), format_dong(moved.interest), "", ""),
        (tr("Số dư dự phòng"), format_dong(closing.provision), from_first(opening.provision), ""),
        (tr("Vốn nguồn"), format_dong(closing.capital), from_first(opening.capital), ""),
    ]
