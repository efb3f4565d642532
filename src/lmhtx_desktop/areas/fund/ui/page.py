"""The loan book as a list, as of any day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.papers.loan import owed_in_words
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.loans import OUT, FundLine, LoanAsk, LoanLine, find_loans, funds, holidays, loan_lines, sums_of
from lmhtx_desktop.areas.fund.queries.products import product_options
from lmhtx_desktop.areas.fund.ui.columns import GROUP, loan_columns
from lmhtx_desktop.areas.fund.ui.day_line import DayLine
from lmhtx_desktop.areas.fund.ui.fund_dialogs import fund_dialog, holidays_dialog
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog, terms_from
from lmhtx_desktop.areas.fund.ui.groups import show_groups
from lmhtx_desktop.areas.fund.ui.old_book_dialog import OldBookDialog
from lmhtx_desktop.areas.fund.ui.variants_dialog import VariantsDialog
from lmhtx_desktop.areas.fund.ui.voucher_dialogs import ReceiptDialog
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES, STATUS_NAMES
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Facts
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Filter, ListAsk, ListPage
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading


def loan_ask(ask: ListAsk) -> LoanAsk:
    """Return what the list asks for in the words of the book."""
    chosen: dict[str, Any] = dict(ask.filters)
    return LoanAsk(
        day=chosen.get("day"), search=ask.search, status=chosen.get("status"), group=chosen.get("group"), kind=chosen.get("kind"),
        sector=chosen.get("sector"), fund=chosen.get("fund"), product=chosen.get("product"), sort=ask.sort or "borrower_name", descending=ask.descending,
    )  # fmt: skip


def _ids(reading: Reading, ask: ListAsk) -> list[int]:
    return find_loans(reading, loan_ask(ask))


def _summary(reading: Reading, ask: ListAsk) -> str:
    sums = sums_of(reading, loan_ask(ask))
    share = format_number(Fraction(sums.bad * 100, sums.outstanding), 2) if sums.outstanding else "0"
    return tr("Dư nợ {outstanding} đ · gốc quá hạn {overdue} đ · nợ xấu {bad} đ ({share} %)").format(
        outstanding=format_dong(sums.outstanding), overdue=format_dong(sums.overdue), bad=format_dong(sums.bad), share=share
    )


def _fund_options(reading: Reading) -> list[tuple[int, str]]:
    return [(fund.id, fund.name) for fund in funds(reading)]


def _product_options(reading: Reading) -> list[tuple[int, str]]:
    return [(product.id, product.name) for product in product_options(reading)]


class FundPage(ListPage):
    """The area's own page: every loan as it stood at the end of the chosen day."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        columns = loan_columns()
        super().__init__(
            shell, name="fund.loans", title=tr("Quỹ hỗ trợ phát triển hợp tác xã"), columns=columns, ids=_ids, rows=self._rows,
            filters=[
                Filter("status", tr("Tình trạng"), [(OUT, tr("Còn dư nợ")), *((code, tr(name)) for code, name in STATUS_NAMES.items())]),
                Filter("group", tr("Nhóm nợ"), [(group, tr("Nhóm {group}").format(group=group)) for group in range(1, 6)]),
                Filter("kind", tr("Đối tượng"), [(code, tr(name)) for code, name in BORROWER_NAMES.items()]),
                Filter("sector", tr("Ngành"), [(code, tr(name)) for code, name in SECTOR_NAMES.items()]),
                Filter("product", tr("Sản phẩm"), ask=_product_options),
                Filter("fund", tr("Quỹ"), ask=_fund_options),
            ],
            actions=[
                Action(tr("Hợp đồng vay mới"), "Ctrl+N", self.open_grant, primary=True),
                Action(tr("Hồ sơ vay"), "", lambda: shell.open(Area.FUND, "folders"), icon="document", writes=False),
                Action(tr("Thu nợ"), "Ctrl+T", self.open_receipt, icon="money", needs="one"),
                Action(tr("Tính thử phương án vay…"), "", self.open_variants, in_menu=True, writes=False),
                Action(tr("Ngày thu nợ…"), "", lambda: shell.open(Area.FUND, "collecting"), in_menu=True),
                Action(tr("Theo dõi nợ"), "Ctrl+D", lambda: shell.open(Area.FUND, "watch"), icon="warning", writes=False),
                Action(tr("Kỳ phân loại nợ…"), "", lambda: shell.open(Area.FUND, "runs"), in_menu=True, writes=False),
                Action(tr("Sổ quỹ…"), "", lambda: shell.open(Area.FUND, "ledger"), in_menu=True, writes=False),
                Action(tr("Kế hoạch và xếp loại…"), "", lambda: shell.open(Area.FUND, "grading"), in_menu=True, writes=False),
                Action(tr("Khóa sổ…"), "", lambda: shell.open(Area.FUND, "closings"), in_menu=True, writes=False),
                Action(tr("Nguồn vốn, vốn điều lệ"), "", self.open_sources, in_menu=True, writes=False),
                Action(tr("Sản phẩm cho vay"), "", self.open_products, in_menu=True, writes=False),
                Action(tr("Nhập sổ cho vay cũ…"), "", self.open_old_book, in_menu=True),
                Action(tr("Thêm quỹ…"), "", lambda: fund_dialog(shell, parent=self).open(), in_menu=True),
                Action(tr("Ngày nghỉ lễ, Tết…"), "", self.open_holidays, in_menu=True),
            ],
            open_row=lambda id: shell.open(Area.FUND, id), preview=lambda id: LoanPreview(shell, id, self.day),
            listens={Area.FUND}, search_hint=tr("Tìm khách hàng, số hợp đồng"), noun=tr("khoản vay"), summary=_summary,
            empty_text=tr("Ở đây là các hợp đồng vay của quỹ: dư nợ, nhóm nợ, kỳ trả tới. Bắt đầu bằng hợp đồng đầu tiên."),
            empty_action=Action(tr("Hợp đồng vay mới"), "", self.open_grant), sort="borrower_name", parent=parent,
        )  # fmt: skip
        show_groups(self.view, next(place for place, column in enumerate(columns) if column.key == GROUP))
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        self.day_line = DayLine(shell)
        self.day_line.chosen.connect(lambda day: self.refresh())
        outer.insertWidget(1, self.day_line)

    @property
    def day(self) -> date:
        """The day the book is shown at."""
        return self.day_line.day

    def narrowed_in_words(self) -> str:
        """Say the day the book is shown at before what else the list was narrowed to."""
        more = super().narrowed_in_words()
        day = tr("Đến hết ngày {day}").format(day=format_date(self.day))
        return f"{day} · {more}" if more else day

    def set_day(self, day: date) -> None:
        """Show the book as it stood at the end of `day`."""
        self.day_line.choose(day)

    def ask_now(self) -> ListAsk:
        """Return what the list asks for now, with the day."""
        ask = super().ask_now()
        return replace(ask, filters={**ask.filters, "day": self.day})

    def open_grant(self) -> None:
        """Open the dialog of a new contract; where there is no fund yet, first the fund's."""
        self.shell.ask(funds, then=self._grant, owner=self, slot="funds")

    def open_variants(self) -> VariantsDialog:
        """Open the comparison of terms; the one chosen goes into a new contract."""
        today = self.shell.today
        dialog = VariantsDialog(self.shell, {}, lambda values: terms_from(values, frozenset(), today), self._grant_with, self)
        dialog.open()
        return dialog

    def _grant_with(self, terms: Mapping[str, Any]) -> None:
        self.shell.ask(funds, then=lambda found: self._grant(found, terms), owner=self, slot="funds")

    def open_receipt(self, loan: int) -> None:
        """Open the dialog that takes money in for a loan."""

        def show(detail: LoanDetail) -> None:
            if detail.line.lent:
                ReceiptDialog(self.shell, detail, parent=self).open()
            else:
                self.shell.say(tr("Hợp đồng chưa giải ngân nên chưa thu nợ được."))

        self.shell.ask(loan_detail, loan, then=show, owner=self, slot="receipt")

    def open_products(self) -> None:
        """Open the page of the fund's loan products (of the fund chosen in the filter, or the first)."""
        self.shell.open(Area.FUND, "products", super().ask_now().filters.get("fund"))

    def open_sources(self) -> None:
        """Open the page of the fund's capital (of the one chosen in the filter, or the first)."""
        self.shell.open(Area.FUND, "sources", super().ask_now().filters.get("fund"))

    def open_holidays(self) -> None:
        """Open the closed days."""
        self.shell.ask(holidays, then=lambda known: holidays_dialog(self.shell, known, self).open(), owner=self, slot="holidays")

    def open_old_book(self) -> None:
        """Open the dialog that takes over the open loans of an older book."""

        def show(found: Sequence[FundLine]) -> None:
            if found:
                OldBookDialog(self.shell, found, self).open()
            else:
                self._grant(found)

        self.shell.ask(funds, then=show, owner=self, slot="funds")

    def _grant(self, found: Sequence[FundLine], terms: Mapping[str, Any] | None = None) -> None:
        if not found:
            self.shell.say(tr("Trước hết hãy ghi quỹ và vốn điều lệ của quỹ."))
            fund_dialog(self.shell, parent=self).open()
            return
        dialog = GrantDialog(self.shell, found, then=self._granted, parent=self)
        dialog.take_terms(terms or {})
        dialog.open()

    def _granted(self, done: Done) -> None:
        if done.id is not None:
            self.shell.open(Area.FUND, done.id)

    def _rows(self, reading: Reading, ids: Sequence[int]) -> list[LoanLine]:
        return loan_lines(reading, ids, self.day)


class LoanPreview(QWidget):
    """What is owed on one loan, beside the list."""

    def __init__(self, shell: Shell, loan: int, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        theme.space(self._column, 16, 10)
        shell.ask(loan_detail, loan, day, then=self._show, owner=self)

    def _show(self, detail: LoanDetail) -> None:
        name = QLabel(detail.contract.borrower_name)
        name.setWordWrap(True)
        theme.style(name, "heading")
        self._column.addWidget(name)
        self._column.addWidget(Facts([(tr("Hợp đồng"), detail.contract.contract_number), *owed_in_words(detail)], columns=1))
        self._column.addStretch(1)
