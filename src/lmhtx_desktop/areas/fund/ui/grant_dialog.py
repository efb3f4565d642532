"""Entering a contract, with the schedule its terms make growing beside the form."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.book.products import Product
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.book.sources import Source
from lmhtx_desktop.areas.fund.commands import EditLoan, GrantLoan, edit_loan, grant_loan
from lmhtx_desktop.areas.fund.queries.folders import FolderFile, product_asked_for
from lmhtx_desktop.areas.fund.queries.loans import FundLine, holidays
from lmhtx_desktop.areas.fund.queries.products import product_options
from lmhtx_desktop.areas.fund.queries.sources import source_options
from lmhtx_desktop.areas.fund.rules.products import ALL_ORDERS, outside, read_order, write_order
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import (
    ORDER_ON_TIME,
    ORDER_OVERDUE,
    BusinessDay,
    CustomRow,
    DayCount,
    LoanTerms,
    Plan,
    check_terms,
)
from lmhtx_desktop.areas.fund.rules.typed_rows import read_rows, write_rows
from lmhtx_desktop.areas.fund.ui.schedule_view import SchedulePreview
from lmhtx_desktop.areas.fund.ui.variants_dialog import VariantsDialog
from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.areas.fund.words.loan import BUSINESS_DAY_NAMES, DAY_COUNT_NAMES, PLAN_NAMES, ROUNDINGS, order_in_words
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES, find_organisations
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import (
    CheckEdit,
    ChoiceEdit,
    DayEdit,
    DecimalEdit,
    DongEdit,
    LongTextEdit,
    LookupEdit,
    NumberEdit,
    RadioEdit,
    TextEdit,
)
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

_WIDE, _HIGH = 1280, 660
ORGANISATION, PERSON = "organisation", "person"
Values = Mapping[str, Any]
#: The fields a product fills.
_FROM_PRODUCT = (
    "annual_rate_percent", "plan", "principal_every_months", "interest_every_months", "day_count", "round_to", "business_day",
    "overdue_rate_factor", "late_interest_percent", "order_on_time", "order_overdue",
)  # fmt: skip


class GrantDialog(FormDialog):
    """Asks for a contract; `contract` is the one to be mended, with its typed `rows`.

    Args:
        funds: to choose from, at least one. organisation: (id, name) where it is known already. folder: the folder whose decision the
            contract carries out; its facts and the terms of its product stand in the fields, and the contract belongs to it.

    A person's identity number is written, never read back: left empty, the one recorded stays.
    """

    def __init__(
        self, shell: Shell, funds: Sequence[FundLine], *, organisation: tuple[int, str] | None = None, contract: Contract | None = None,
        rows: tuple[CustomRow, ...] = (), folder: FolderFile | None = None, then: Callable[[Done], object] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._contract = contract
        self._application_id = folder.id if folder is not None else contract.application_id if contract is not None else None
        self._closed: frozenset[date] = frozenset()
        self._sources: Sequence[Source] = ()
        self._products: Sequence[Product] = ()
        self._decision = folder.steps[Step.DECIDED] if folder is not None else None
        #: The product the folder asks for.
        self._asked = (folder.product.id, folder.product.name) if folder is not None and folder.product is not None else None
        first = _first_values(shell, funds, organisation) if contract is None else _values_of(contract, rows)
        if folder is not None:
            first |= _decided(folder)
        title = tr("Hợp đồng vay mới") if contract is None else tr("Sửa hợp đồng {number}").format(number=contract.contract_number)
        super().__init__(
            shell, title, _fields(shell, funds, self, _tail(contract, folder)), grant_loan if contract is None else edit_loan, self._to_order, first,
            then=then, parent=parent, name="grant_loan" if contract is None else "", doubts=self._differing,
        )  # fmt: skip
        self._filled: dict[str, Any] = {}
        self.preview = SchedulePreview()
        self._put_beside()
        self._offer_variants()
        self.edited.connect(self._on_typed)
        self._show_schedule()
        shell.ask(product_options, then=self._on_products, owner=self, slot="products")
        shell.ask(source_options, then=self._on_sources, owner=self, slot="sources")
        if contract is not None and contract.application_id is not None:
            shell.ask(product_asked_for, contract.application_id, then=self._on_asked, owner=self, slot="asked")
        shell.ask(holidays, then=self._on_holidays, owner=self, slot="holidays")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's own
        super().showEvent(event)
        room = self.screen().availableGeometry()
        beside = room.width() - 40 >= theme.px(_WIDE - 100)
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        inside = self.preview.layout()
        if inside is not None:
            theme.space(inside, (12 if beside else 24, 8, 24, 8), 8)
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 60))

    def _put_beside(self) -> None:
        outer = self.layout()
        form = self.findChild(QScrollArea)
        assert isinstance(outer, QVBoxLayout)
        assert form is not None
        place = outer.indexOf(form)
        outer.removeWidget(form)
        self._halves = QHBoxLayout()
        theme.space(self._halves, 0, 0)
        self._halves.addWidget(form, 5)
        self._halves.addWidget(self.preview, 4)
        theme.size(form, min_width=560)
        outer.insertLayout(place, self._halves, 1)

    def take_terms(self, values: Values) -> None:
        """Put terms into the fields, as if the person had typed them."""
        for key, value in values.items():
            if value is not None:
                self.editor(key).set_value(value)
                self._on_edited(key)

    def open_variants(self) -> VariantsDialog:
        """Open the comparison of terms, beginning with those typed."""
        dialog = VariantsDialog(
            self.shell, self.values(), lambda values: terms_from(values, self._closed, self.shell.today), self.take_terms, self
        )
        dialog.open()
        return dialog

    def _offer_variants(self) -> None:
        button = QPushButton(tr("So sánh các phương án…"))
        button.setAutoDefault(False)
        theme.style(button, "link")
        button.clicked.connect(self.open_variants)
        inside = self.preview.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_typed(self, key: str) -> None:
        if key == "fund_id":
            self._offer_sources(None)
            self._offer_products(None)
        if key in ("product_id", "signed_on"):
            self._fill_from_product(anew=key == "product_id")
        self._show_schedule()

    def _on_sources(self, known: Sequence[Source]) -> None:
        self._sources = known
        self._offer_sources(self._contract.source_id if self._contract is not None else None)

    def _offer_sources(self, chosen: int | None) -> None:
        """Offer the sources of the fund that lends; the only one is chosen at once."""
        fund = self.editor("fund_id").value()
        mine = [source for source in self._sources if source.fund_id == fund]
        editor = self.editor("source_id")
        editor.set_options([(source.id, source.name) for source in mine])
        if chosen is not None or len(mine) == 1:
            editor.set_value(chosen if chosen is not None else mine[0].id)
        self._rearrange_if_needed()

    def has_sources(self, values: Mapping[str, Any]) -> bool:
        """Whether the fund that lends has sources of capital recorded."""
        return any(source.fund_id == values["fund_id"] for source in self._sources)

    def _on_products(self, known: Sequence[Product]) -> None:
        self._products = known
        if self._contract is not None:
            self._offer_products(self._contract.product_id)
            self._filled = self._of_product(self._contract.signed_on)
        else:
            self._offer_products(self._asked[0] if self._asked is not None else None)
            self._fill_from_product(anew=True)
        self._tell_asked()
        self._show_schedule()

    def _on_asked(self, asked: tuple[int, str] | None) -> None:
        """A contract that was signed by another product than its folder asks for stays so when it is mended."""
        self._asked = asked
        if self._contract is not None and asked is not None:
            self.editor("other_product").set_value(self._contract.product_id != asked[0])
        self._tell_asked()

    def _tell_asked(self) -> None:
        if self._asked is not None:
            self.block("other_product").set_hint(tr("Hồ sơ đề nghị vay theo sản phẩm “{name}”; giấy tờ phải có sẽ theo hợp đồng.").format(
                name=self._asked[1]))  # fmt: skip
        self._rearrange_if_needed()

    def is_other_product(self, values: Mapping[str, Any]) -> bool:
        """Whether the product chosen is another than the folder asks for."""
        return self._asked is not None and bool(self._products) and values["product_id"] != self._asked[0]

    def _differing(self, values: dict[str, Any]) -> list[tuple[str, str]]:
        """Return where the contract says something else than the decision it carries out, and may."""
        decided = self._decision.annual_rate_percent if self._decision is not None else None
        if decided is None or values["annual_rate_percent"] in (None, decided):
            return []
        return [("annual_rate_percent", tr("Quyết định cho vay ghi {rate} %/năm.").format(rate=format_number(decided, 4)))]

    def _offer_products(self, chosen: int | None) -> None:
        """Offer the products of the fund that lends."""
        fund = self.editor("fund_id").value()
        editor = self.editor("product_id")
        editor.set_options([(product.id, product.name) for product in self._products if product.fund_id == fund])
        editor.set_value(chosen)
        self._rearrange_if_needed()

    def has_products(self, values: Mapping[str, Any]) -> bool:
        """Whether the fund that lends has products."""
        return any(product.fund_id == values["fund_id"] for product in self._products)

    def _product(self) -> Product | None:
        chosen = self.editor("product_id").value()
        return next((product for product in self._products if product.id == chosen), None)

    def _of_product(self, day: date) -> dict[str, Any]:
        """Return what the product chosen says on a day, by field; empty where it says nothing."""
        product = self._product()
        terms = product.terms_on(day) if product is not None else None
        if product is None or terms is None:
            return {}
        told = {key: product.rate_on(day) if key == "annual_rate_percent" else getattr(terms, key) for key in _FROM_PRODUCT}
        return {key: value for key, value in told.items() if value is not None}

    def _fill_from_product(self, *, anew: bool) -> None:
        """Put the terms of the product on the day of signing into the fields; say so where it has none.

        Args:
            anew: into all of them, since another product was chosen; else what the person put in place of the product's stays.
        """
        product, day = self._product(), self.editor("signed_on").value() or self.shell.today
        told = self._of_product(day)
        lacking = product is not None and "annual_rate_percent" not in told
        self.block("product_id").show_problem(tr("Sản phẩm này chưa có điều kiện hoặc lãi suất vào ngày ký.") if lacking else "")
        if anew:
            self._filled = {}
        for key, value in told.items():
            if key not in self._filled or self.editor(key).value() == self._filled[key]:
                self.editor(key).set_value(value)
                self._filled[key] = self.editor(key).value()
        terms = product.terms_on(day) if product is not None else None
        if terms is not None and terms.purpose and not self.editor("purpose").value():
            self.editor("purpose").set_value(terms.purpose)
        self._rearrange_if_needed()
        self.show_doubts()

    def _refuse_outside(self, terms: LoanTerms) -> None:
        product = self._product()
        day = self.editor("signed_on").value() or self.shell.today
        wanted = product.terms_on(day) if product is not None else None
        rate = product.rate_on(day) if product is not None else None
        if wanted is not None and rate is not None:
            for field, sentence in outside(terms, wanted, rate):
                raise RuleBroken(field, sentence)

    def _on_holidays(self, days: list[tuple[date, str]]) -> None:
        self._closed = frozenset(day for day, _ in days)
        self._show_schedule()

    def _show_schedule(self) -> None:
        values = self.values()
        if not all(values.get(key) for key in ("approved_amount", "months")) or values.get("annual_rate_percent") is None:
            self.preview.show_problem("")
            return
        try:
            terms = terms_from(values, self._closed, self.shell.today)
            check_terms(terms, limits_on(values.get("signed_on") or self.shell.today).caps)
            self._refuse_outside(terms)
            self.preview.show_rows(terms, schedule(terms))
        except RuleBroken as broken:
            self.preview.show_problem(broken.sentence)

    def _to_order(self, values: dict[str, Any]) -> GrantLoan:
        typed = {key: value for key, value in values.items() if value not in (None, "")}
        is_person = typed.pop("borrower") == PERSON
        typed["rows"] = read_rows(typed.get("rows", ""), self.shell.today)
        typed["borrower_kind"] = "PERSON" if is_person else None
        typed["application_id"] = self._application_id
        if self._contract is not None and not self._products:
            typed["product_id"] = self._contract.product_id
        if not is_person and "organisation_id" not in typed:
            raise RuleBroken("organisation_id", tr("Hãy chọn tổ chức vay vốn trong danh sách."))
        return GrantLoan(**typed) if self._contract is None else EditLoan(**typed, id=self._contract.id)


def terms_from(values: Values, closed: frozenset[date], today: date) -> LoanTerms:
    """Return the terms typed so far; what is not typed has its usual value.

    Raises:
        RuleBroken: a line of the typed schedule that cannot be read.
    """
    business_day = BusinessDay(values.get("business_day") or "none")
    plan = Plan(values.get("plan") or "equal_principal")
    return LoanTerms(
        principal=values["approved_amount"], disbursed_on=values.get("planned_on") or values.get("signed_on") or today,
        months=values["months"], annual_rate_percent=values["annual_rate_percent"], plan=plan,
        day_count=DayCount(values.get("day_count") or "actual/365"), pay_day=values.get("pay_day"),
        principal_every_months=values.get("principal_every_months") or 1, principal_grace_months=values.get("principal_grace_months") or 0,
        interest_every_months=values.get("interest_every_months") or 1, round_to=values.get("round_to") or 1, business_day=business_day,
        holidays=closed if business_day is BusinessDay.NEXT else frozenset(),
        overdue_rate_factor=_or(values.get("overdue_rate_factor"), Decimal("1.5")),
        late_interest_percent=_or(values.get("late_interest_percent"), Decimal(0)),
        custom_rows=read_rows(values.get("rows") or "", today) if plan is Plan.CUSTOM else (),
        order_on_time=read_order(values.get("order_on_time") or write_order(ORDER_ON_TIME)),
        order_overdue=read_order(values.get("order_overdue") or write_order(ORDER_OVERDUE)),
    )  # fmt: skip


def find_borrowers(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    """Return organisations that may borrow: HTX and liên hiệp HTX, members of the Alliance first."""
    found = [brief for brief in find_organisations(reading, text) if brief.kind in ("HTX", "LHHTX")]
    found.sort(key=lambda brief: not brief.is_member)
    return [(brief.id, brief.name, " · ".join(filter(None, (brief.kind, brief.commune, brief.tax_code)))) for brief in found]


def _or(value: Decimal | None, usual: Decimal) -> Decimal:
    return usual if value is None else value


def _first_values(shell: Shell, funds: Sequence[FundLine], organisation: tuple[int, str] | None) -> dict[str, Any]:
    first: dict[str, Any] = {"borrower": ORGANISATION, "signed_on": shell.today, "overdue_rate_factor": Decimal("1.5")}
    first |= {"fund_id": funds[0].id, "principal_every_months": 1, "interest_every_months": 1, "principal_grace_months": 0}
    first |= {"order_on_time": write_order(ORDER_ON_TIME), "order_overdue": write_order(ORDER_OVERDUE)}
    usual = {"plan": "equal_principal", "day_count": "actual/365", "business_day": "none", "round_to": 1000}
    first |= {key: value for key, value in usual.items() if ("grant_loan", key) not in shell.last_used}
    return first | ({"organisation_id": organisation} if organisation else {})


def _decided(folder: FolderFile) -> dict[str, Any]:
    """Return what the folder says: who borrows, what for, what was decided, what secures the loan."""
    facts, decision = folder.facts, folder.steps[Step.DECIDED]
    said: dict[str, Any] = {
        "borrower": PERSON if facts["organisation_id"] is None else ORGANISATION, "fund_id": folder.fund_id,
        "approved_amount": decision.amount, "months": decision.months, "annual_rate_percent": decision.annual_rate_percent,
        "collateral": "; ".join(each.name for each in folder.collateral)[:500],
        "collateral_deducted": sum(each.deducted or 0 for each in folder.collateral) or None,
    }  # fmt: skip
    said |= {name: facts[name] for name in ("borrower_address", "borrower_phone", "sector", "purpose", "project_total", "own_capital")}
    if facts["organisation_id"] is None:
        return said | {"borrower_name": facts["borrower_name"]}
    return said | {"organisation_id": (facts["organisation_id"], facts["borrower_name"])}


def _values_of(contract: Contract, rows: tuple[CustomRow, ...]) -> dict[str, Any]:
    values = {field: getattr(contract, field) for field in contract.__dataclass_fields__}
    values["borrower"] = PERSON if contract.organisation_id is None else ORGANISATION
    values["organisation_id"] = None if contract.organisation_id is None else (contract.organisation_id, contract.borrower_name)
    return values | {"rows": write_rows(rows), "borrower_id_number": None}


def _tail(contract: Contract | None, folder: FolderFile | None) -> str:
    """Return the last digits of the identity number recorded, in the contract or in the folder it is made from; "" where there is none."""
    number = contract.borrower_id_number if contract is not None else folder.facts["borrower_id_number"] if folder is not None else None
    return (number or "")[-4:]


def _fields(shell: Shell, funds: Sequence[FundLine], dialog: GrantDialog, tail: str) -> list[Field]:
    hidden = tr("Đã ghi •••• {tail}; để trống nếu giữ nguyên.").format(tail=tail) if tail else ""

    def organisation(values: dict[str, Any]) -> bool:
        return bool(values["borrower"] != PERSON)

    def person(values: dict[str, Any]) -> bool:
        return bool(values["borrower"] == PERSON)

    def spread(values: dict[str, Any]) -> bool:
        return bool(values["plan"] == "equal_principal")

    def not_custom(values: dict[str, Any]) -> bool:
        return bool(values["plan"] != "custom")

    orders = [(write_order(order), order_in_words(write_order(order))) for order in ALL_ORDERS]

    def every_interest(values: dict[str, Any]) -> bool:
        return values["plan"] in ("equal_principal", "bullet")

    return [
        Field("borrower", tr("Người vay"), lambda: RadioEdit([(ORGANISATION, tr("HTX, liên hiệp HTX")), (PERSON, tr("Thành viên (cá nhân)"))]),
              span=2, section=tr("Khách hàng")),
        Field("organisation_id", tr("Tổ chức vay vốn"), lambda: LookupEdit(shell, find_borrowers), required=True, span=2, when=organisation),
        Field("borrower_name", tr("Họ và tên"), lambda: TextEdit(max_length=200), required=True, when=person),
        Field("borrower_id_number", tr("Số định danh (CCCD)"), lambda: TextEdit(max_length=20), when=person, hint=hidden),
        Field("borrower_address", tr("Địa chỉ"), lambda: TextEdit(max_length=300), when=person),
        Field("borrower_phone", tr("Điện thoại"), lambda: TextEdit(max_length=60), when=person),
        Field("sector", tr("Ngành"), lambda: ChoiceEdit([(code, tr(name)) for code, name in SECTOR_NAMES.items()], tr("Theo tổ chức")), when=person),
        Field("related_group", tr("Nhóm người có liên quan"), lambda: TextEdit(max_length=100), hint=tr("Cùng tên nhóm: cùng tính hạn mức 25 %.")),
        Field("contract_number", tr("Số hợp đồng"), lambda: TextEdit(max_length=50), required=True, section=tr("Hợp đồng")),
        Field("signed_on", tr("Ngày ký"), lambda: DayEdit(shell.today, shell.today), required=True),
        Field("fund_id", tr("Quỹ cho vay"), lambda: ChoiceEdit([(fund.id, fund.name) for fund in funds]), required=True, span=2),
        Field("source_id", tr("Nguồn vốn cho vay"), lambda: ChoiceEdit([]), required=True, span=2, when=dialog.has_sources),
        Field("product_id", tr("Sản phẩm vay"), lambda: ChoiceEdit([], tr("Không theo sản phẩm")), span=2, when=dialog.has_products,
              hint=tr("Chọn sản phẩm: các điều kiện vay có hiệu lực vào ngày ký được điền sẵn.")),
        Field("other_product", "", lambda: CheckEdit(tr("Quỹ cho vay theo sản phẩm khác với hồ sơ")), span=2, when=dialog.is_other_product),
        Field("purpose", tr("Mục đích vay"), lambda: TextEdit(max_length=500), span=2),
        Field("project_total", tr("Tổng vốn đầu tư của dự án (đồng)"), DongEdit),
        Field("own_capital", tr("Vốn chủ sở hữu tham gia (đồng)"), DongEdit, hint=tr("Từ 20 % tổng vốn đầu tư (NĐ 45/2021 Điều 22).")),
        Field("approved_amount", tr("Số tiền vay (đồng)"), DongEdit, required=True, section=tr("Điều kiện vay")),
        Field("months", tr("Thời hạn (tháng)"), lambda: NumberEdit(1, 600), required=True),
        Field("annual_rate_percent", tr("Lãi suất (%/năm)"), lambda: DecimalEdit(4), required=True, remember=True),
        Field("planned_on", tr("Ngày giải ngân dự kiến"), lambda: DayEdit(shell.today), hint=tr("Để trống: ngày ký.")),
        Field("plan", tr("Cách trả gốc"), lambda: ChoiceEdit([(code, tr(name)) for code, name in PLAN_NAMES.items()]), required=True, remember=True),
        Field("round_to", tr("Làm tròn kỳ trả"), lambda: ChoiceEdit([(unit, tr(name)) for unit, name in ROUNDINGS.items()]),
              required=True, remember=True),
        Field("rows", tr("Các kỳ trả"), lambda: LongTextEdit(6, 4000), span=2, required=True, when=lambda values: values["plan"] == "custom",
              hint=tr("Mỗi dòng: ngày trả, tiền gốc – gõ hoặc dán từ Excel.")),
        Field("principal_every_months", tr("Trả gốc mấy tháng một lần"), lambda: NumberEdit(1, 600), when=spread),
        Field("principal_grace_months", tr("Ân hạn gốc (tháng)"), lambda: NumberEdit(0, 599), when=lambda values: values["plan"] in ("equal_principal", "annuity")),
        Field("interest_every_months", tr("Trả lãi mấy tháng một lần"), lambda: NumberEdit(1, 600), when=every_interest),
        Field("pay_day", tr("Ngày trả trong tháng"), lambda: NumberEdit(1, 31), when=not_custom, hint=tr("Để trống: ngày giải ngân.")),
        Field("day_count", tr("Cách tính lãi"), lambda: ChoiceEdit([(code, tr(name)) for code, name in DAY_COUNT_NAMES.items()]), required=True, remember=True),
        Field("business_day", tr("Ngày trả trùng ngày nghỉ"), lambda: ChoiceEdit([(code, tr(name)) for code, name in BUSINESS_DAY_NAMES.items()]),
              required=True, remember=True),
        Field("overdue_rate_factor", tr("Lãi suất quá hạn (lần lãi suất trong hạn)"), lambda: DecimalEdit(4), hint=tr("Tối đa 1,5 lần (NĐ 45/2021 Điều 25).")),
        Field("late_interest_percent", tr("Lãi chậm trả (%/năm)"), lambda: DecimalEdit(4), remember=True, hint=tr("Tối đa 10 %/năm; để trống: không tính.")),
        Field("order_on_time", tr("Thứ tự thu khi trong hạn"), lambda: ChoiceEdit(orders), required=True, span=2),
        Field("order_overdue", tr("Thứ tự thu khi quá hạn"), lambda: ChoiceEdit(orders), required=True, span=2),
        Field("collateral", tr("Tài sản bảo đảm"), lambda: TextEdit(max_length=500), section=tr("Bảo đảm tiền vay")),
        Field("collateral_deducted", tr("Giá trị khấu trừ khi trích dự phòng (đồng)"), DongEdit),
    ]  # fmt: skip
