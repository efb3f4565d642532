"""The page "Sản phẩm cho vay": what a fund offers now, and for each product its terms and decided rates through time."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.commands import (
    RemoveProduct,
    RemoveProductTerms,
    RemoveRateDecision,
    remove_product,
    remove_product_terms,
    remove_rate_decision,
)
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.queries.products import ProductLine, product_lines
from lmhtx_desktop.areas.fund.rules.folders import BEFORE_MONEY
from lmhtx_desktop.areas.fund.rules.products import Decided, ProductTerms
from lmhtx_desktop.areas.fund.ui.product_dialogs import product_dialog, rate_dialog, terms_dialog
from lmhtx_desktop.areas.fund.ui.product_words import amounts_in_words, months_in_words
from lmhtx_desktop.areas.fund.words.folder import STEP_NAMES
from lmhtx_desktop.areas.fund.words.loan import BUSINESS_DAY_NAMES, DAY_COUNT_NAMES, PLAN_NAMES, ROUNDINGS, order_in_words
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Card, EmptyNote, Facts, RecordPage, SimpleTable
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, date_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

Answer = tuple[Sequence[FundLine], Sequence[ProductLine]]


class ProductsPage(RecordPage):
    """The products of one fund; below them all about the one chosen."""

    help_topic = "san-pham-vay"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._fund: int | None = None
        self._product: int | None = None
        self._lines: Sequence[ProductLine] = ()
        super().__init__(shell, self._question, listens={Area.FUND}, parent=parent)
        self.set_title(tr("Sản phẩm cho vay"))
        self.fund_edit = ChoiceEdit([])
        self.fund_edit.setAccessibleName(tr("Quỹ"))
        theme.size(self.fund_edit, min_width=320)
        self.fund_edit.edited.connect(self._on_fund)
        line = QHBoxLayout()
        theme.space(line, 0, 12)
        line.addWidget(self.fund_edit)
        line.addStretch(1)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertLayout(1, line)

    def take(self, told: object) -> None:
        """Show the fund handed over."""
        if isinstance(told, int):
            self._fund = told
            self.refresh()

    def fill(self, answer: Answer) -> None:
        """Show the products."""
        known, self._lines = answer
        self.fund_edit.set_options([(fund.id, fund.name) for fund in known])
        self.fund_edit.set_value(self._fund)
        self.fund_edit.setVisible(len(known) > 1)
        add = Action(tr("Thêm sản phẩm"), "Ctrl+N", self.add, primary=True, icon="add")
        name = next((fund.name for fund in known if fund.id == self._fund), "")
        self.header.set(tr("Sản phẩm cho vay"), name, actions=[add] if known else [])
        if not known:
            self.body.addWidget(EmptyNote(tr("Trước hết hãy ghi quỹ ở trang Nguồn vốn."), None))
            return
        if not self._lines:
            said = tr("Ở đây là các sản phẩm cho vay của quỹ: mức vay, thời hạn, lãi suất, cách trả nợ, giấy tờ. Chọn sản phẩm khi ghi hợp đồng thì "
                      "điều kiện vay được điền sẵn và kiểm tra.")  # fmt: skip
            self.body.addWidget(EmptyNote(said, Action(tr("Thêm sản phẩm"), "", self.add)))
            return
        self._show_list()
        self._show_chosen()

    def add(self) -> None:
        """Open the dialog of a new product."""
        if self._fund is not None:
            self._open(product_dialog(self.shell, self._fund, parent=self))

    @property
    def chosen(self) -> ProductLine | None:
        """The product shown in full."""
        return next((line for line in self._lines if line.id == self._product), self._lines[0] if self._lines else None)

    def choose(self, product: int) -> None:
        """Show a product in full."""
        self._product = product
        self.refresh()

    def add_terms(self) -> None:
        """Open the dialog of the chosen product's terms from a day on."""
        if self.chosen is not None:
            self._open(terms_dialog(self.shell, self.chosen.product, parent=self))

    def add_rate(self) -> None:
        """Open the dialog of a decided rate of the chosen product."""
        if self.chosen is not None:
            self._open(rate_dialog(self.shell, self.chosen.product, parent=self))

    def _question(self, reading: Reading) -> Answer:
        known = funds(reading)
        if not any(fund.id == self._fund for fund in known):
            self._fund = known[0].id if known else None
        return known, product_lines(reading, self._fund) if self._fund is not None else []

    def _on_fund(self) -> None:
        self._fund, self._product = self.fund_edit.value(), None
        self.refresh()

    def _show_list(self) -> None:
        reason = self.shell.read_only_reason
        card = Card(tr("Các sản phẩm"), [
            Action(tr("Sửa…"), "F2", self._edit, icon="edit"), Action(tr("Xóa"), "", self._remove, icon="delete"),
        ], read_only_reason=reason)  # fmt: skip
        self.products = SimpleTable(product_columns(), self._lines, most_rows=8)
        chosen = self.chosen
        if chosen is not None:
            self.products.selectRow(list(self._lines).index(chosen))
        self.products.selectionModel().currentRowChanged.connect(lambda now, before: self._on_row())
        card.add(self.products)
        self.body.addWidget(card)

    def _on_row(self) -> None:
        row = self.products.current_row()
        if row is not None and (self.chosen is None or row.id != self.chosen.id):
            self.choose(row.id)

    def _show_chosen(self) -> None:
        line = self.chosen
        if line is None:
            return
        reason, product = self.shell.read_only_reason, line.product
        now = Card(tr("{name}: điều kiện cho hợp đồng ký hôm nay").format(name=product.name))
        if line.terms is not None:
            now.add(Facts(_facts(line.terms, line), columns=3))
        else:
            now.add(EmptyNote(tr("Hôm nay chưa ký được hợp đồng theo sản phẩm này: chưa có điều kiện có hiệu lực."),
                              None if reason else Action(tr("Ghi điều kiện"), "", self.add_terms)))  # fmt: skip
        self.body.addWidget(now)
        terms = Card(tr("Điều kiện qua các thời kỳ"), [
            Action(tr("Điều kiện mới từ một ngày…"), "", self.add_terms, icon="add"), Action(tr("Xóa dòng này"), "", self._remove_terms, icon="delete"),
        ], read_only_reason=reason)  # fmt: skip
        self.terms = SimpleTable(
            terms_columns(), list(reversed(product.steps)), most_rows=6, empty_text=tr("Chưa ghi điều kiện nào."),
            open_row=lambda row: self._open(terms_dialog(self.shell, product, row, self)),
        )  # fmt: skip
        terms.add(self.terms)
        self.body.addWidget(terms)
        rates = Card(tr("Quyết định lãi suất"), [
            Action(tr("Quyết định mới…"), "", self.add_rate, icon="add"), Action(tr("Xóa quyết định này"), "", self._remove_rate, icon="delete"),
        ], read_only_reason=reason)  # fmt: skip
        self.rates = SimpleTable(
            rate_columns(), list(reversed(product.decisions)), most_rows=6,
            empty_text=tr("Chưa có quyết định lãi suất; chỉ cần khi lãi suất của sản phẩm theo quyết định."),
            open_row=lambda row: self._open(rate_dialog(self.shell, product, row, self)),
        )  # fmt: skip
        rates.add(self.rates)
        self.body.addWidget(rates)

    def _edit(self) -> None:
        if self.chosen is not None:
            self._open(product_dialog(self.shell, self.chosen.product.fund_id, self.chosen.product, self))

    def _remove(self) -> None:
        if self.chosen is not None:
            self._do(remove_product, RemoveProduct(self.chosen.id))

    def _remove_terms(self) -> None:
        row = self._row_of(self.terms)
        if row is not None:
            self._do(remove_product_terms, RemoveProductTerms(row.id))

    def _remove_rate(self) -> None:
        row = self._row_of(self.rates)
        if row is not None:
            self._do(remove_rate_decision, RemoveRateDecision(row.id))

    def _do(self, command: Any, order: Any) -> None:
        self.shell.do(command, order, owner=self, refused=self._say_refused)

    def _row_of(self, table: SimpleTable) -> Any:
        row = table.current_row() or (table.rows[0] if len(table.rows) == 1 else None)
        if row is None:
            self.shell.say(tr("Hãy chọn một dòng trong bảng."))
        return row

    def _say_refused(self, refused: RuleBroken) -> None:
        self.shell.say(refused.sentence)

    def _open(self, dialog: QDialog) -> None:
        dialog.open()


def product_columns() -> list[Column[ProductLine]]:
    """Return the columns of the products."""
    return [
        text_column("name", tr("Sản phẩm"), lambda line: line.product.name, width=384),
        number_column("rate", tr("Lãi suất (%/năm)"), lambda line: line.rate, width=130),
        Column("months", tr("Thời hạn"), 140, "left", lambda line: months_in_words(line.terms)),
        Column("amount", tr("Mức vay (đồng)"), 220, "left", lambda line: amounts_in_words(line.terms)),
        number_column("contracts", tr("Số hợp đồng"), lambda line: line.contracts, width=110),
        Column("state", tr("Tình trạng"), 160, "left", _state, tone=lambda line: None if line.rate is not None else "muted"),
    ]  # fmt: skip


def terms_columns() -> list[Column[ProductTerms]]:
    """Return the columns of a product's terms through time."""
    return [
        date_column("from_on", tr("Từ ngày"), lambda terms: terms.from_on),
        Column("rate", tr("Lãi suất"), 130, "left", _rate_of),
        Column("months", tr("Thời hạn"), 140, "left", months_in_words),
        Column("amount", tr("Mức vay (đồng)"), 240, "left", amounts_in_words),
        Column("plan", tr("Cách trả gốc"), 200, "left", _plan),
        text_column("document", tr("Văn bản"), lambda terms: terms.document, width=220),
    ]


def rate_columns() -> list[Column[Decided]]:
    """Return the columns of decided rates."""
    return [
        date_column("from_on", tr("Từ ngày"), lambda each: each.from_on),
        number_column("rate", tr("Lãi suất (%/năm)"), lambda each: each.annual_rate_percent, width=140),
        text_column("document", tr("Số quyết định"), lambda each: each.document, width=300),
    ]


def _facts(terms: ProductTerms, line: ProductLine) -> list[tuple[str, str]]:
    free, papers = tr("theo từng hợp đồng"), [
        tr("{step}: {papers}").format(step=tr(STEP_NAMES[step]), papers="; ".join(name for of, name in terms.papers if of == step))
        for step in BEFORE_MONEY
        if any(of == step for of, _ in terms.papers)
    ]  # fmt: skip
    every = [
        tr("gốc {months} tháng một lần").format(months=terms.principal_every_months) if terms.principal_every_months else "",
        tr("lãi {months} tháng một lần").format(months=terms.interest_every_months) if terms.interest_every_months else "",
    ]
    rate = tr("{rate} %/năm").format(rate=format_number(line.rate, 4)) if line.rate is not None else tr("chưa có quyết định")
    return [
        (tr("Từ ngày"), format_date(terms.from_on)), (tr("Văn bản"), terms.document or ""), (tr("Mục đích vay"), terms.purpose or ""),
        (tr("Mức vay (đồng)"), amounts_in_words(terms)), (tr("Thời hạn"), months_in_words(terms)),
        (tr("Lãi suất"), tr("{rate}, {how}").format(
            rate=rate, how=tr("theo quyết định từng thời kỳ") if terms.rate_by_decision else tr("cố định"))),
        (tr("Cách trả gốc"), _plan(terms)), (tr("Kỳ trả nợ"), ", ".join(filter(None, every)) or free),
        (tr("Ân hạn gốc nhiều nhất"), free if terms.max_grace_months is None else tr("{months} tháng").format(months=terms.max_grace_months)),
        (tr("Cách tính lãi"), tr(DAY_COUNT_NAMES[terms.day_count])),
        (tr("Làm tròn kỳ trả"), tr(ROUNDINGS[terms.round_to]) if terms.round_to in ROUNDINGS else format_dong(terms.round_to)),
        (tr("Ngày trả trùng ngày nghỉ"), tr(BUSINESS_DAY_NAMES[terms.business_day])),
        (tr("Lãi suất quá hạn"), tr("{factor} lần lãi suất trong hạn").format(factor=format_number(terms.overdue_rate_factor, 4))),
        (tr("Lãi chậm trả"), tr("{rate} %/năm").format(rate=format_number(terms.late_interest_percent, 4))),
        (tr("Người ký hợp đồng"), (terms.signers or "").replace("\n", "; ")),
        (tr("Thứ tự thu khi trong hạn"), order_in_words(terms.order_on_time)), (tr("Thứ tự thu khi quá hạn"), order_in_words(terms.order_overdue)),
        (tr("Giấy tờ phải có"), "\n".join(papers) or tr("danh mục thường dùng")),
    ]  # fmt: skip


def _plan(terms: ProductTerms) -> str:
    return tr(PLAN_NAMES[terms.plan]) if terms.plan else tr("theo từng hợp đồng")


def _rate_of(terms: ProductTerms) -> str:
    if terms.annual_rate_percent is None:
        return tr("theo quyết định")
    return tr("{rate} %/năm").format(rate=format_number(terms.annual_rate_percent, 4))


def _state(line: ProductLine) -> str:
    if line.terms is None:
        ended = line.product.ends_on
        return tr("chưa có điều kiện") if ended is None else tr("ngừng từ sau {day}").format(day=format_date(ended))
    return tr("đang cho vay") if line.rate is not None else tr("chưa có lãi suất")
