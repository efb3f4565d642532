"""Dialogs about loan products: the product itself, its terms from a day on, a decided rate."""

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.book.products import Product
from lmhtx_desktop.areas.fund.commands import (
    DecideRate,
    EditProduct,
    OpenProduct,
    SetProductTerms,
    decide_rate,
    edit_product,
    open_product,
    set_product_terms,
)
from lmhtx_desktop.areas.fund.rules.folders import BEFORE_MONEY
from lmhtx_desktop.areas.fund.rules.products import ALL_ORDERS, Decided, ProductTerms, write_order
from lmhtx_desktop.areas.fund.rules.terms import ORDER_ON_TIME, ORDER_OVERDUE
from lmhtx_desktop.areas.fund.ui.dated_steps import day_has_moved, day_is_free
from lmhtx_desktop.areas.fund.words.folder import STEP_NAMES
from lmhtx_desktop.areas.fund.words.loan import BUSINESS_DAY_NAMES, DAY_COUNT_NAMES, PLAN_NAMES, ROUNDINGS, order_in_words
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DecimalEdit, DongEdit, LongTextEdit, NumberEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr

_FIXED, _DECIDED = "fixed", "decided"
_PAPERS = "papers_"


def product_dialog(shell: Shell, fund: int, product: Product | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that names a product of a fund, or mends it."""
    fields = [
        Field("name", tr("Tên sản phẩm"), lambda: TextEdit(max_length=200), required=True, span=2, hint=tr("Ví dụ: Cho vay vốn lưu động ngắn hạn.")),
        Field("ends_on", tr("Cho vay đến hết ngày"), lambda: DayEdit(shell.today), hint=tr("Để trống: còn cho vay.")),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300)),
    ]  # fmt: skip
    if product is None:
        return FormDialog(
            shell, tr("Thêm sản phẩm cho vay"), fields, open_product, lambda typed: OpenProduct(fund=fund, **typed), parent=parent,
            intro=tr("Điều kiện vay của sản phẩm được ghi tiếp theo, kể từ một ngày."),
        )  # fmt: skip
    values = {"name": product.name, "ends_on": product.ends_on, "note": product.note}
    return FormDialog(
        shell, tr("Sửa sản phẩm cho vay"), fields, edit_product, lambda typed: EditProduct(id=product.id, fund=fund, **typed), values, parent=parent,
    )  # fmt: skip


def terms_dialog(shell: Shell, product: Product, terms: ProductTerms | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog of a product's terms from a day on; `terms` are those to be mended, else the latest are the ones to begin with."""
    known = terms or (product.steps[-1] if product.steps else None)
    own = terms.from_on if terms is not None else None
    return FormDialog(
        shell, tr("Điều kiện của sản phẩm vay từ một ngày"), _terms_fields(shell), set_product_terms, lambda typed: _terms_order(product.id, typed),
        _terms_values(known, keeps_day=terms is not None), parent=parent,
        check=day_is_free([each.from_on for each in product.steps], own), doubts=day_has_moved(own),
        intro=tr("{name}. Hợp đồng ký từ ngày này phải theo các điều kiện dưới đây; hợp đồng đã ký giữ nguyên.").format(name=product.name),
    )  # fmt: skip


def rate_dialog(shell: Shell, product: Product, decided: Decided | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that enters a decided rate, or mends it."""
    fields = [
        Field("from_on", tr("Có hiệu lực từ ngày"), lambda: DayEdit(shell.today), required=True),
        Field("annual_rate_percent", tr("Lãi suất (%/năm)"), lambda: DecimalEdit(4), required=True),
        Field("document", tr("Số quyết định"), lambda: TextEdit(max_length=200), required=True, span=2),
    ]
    own = decided.from_on if decided is not None else None
    values: dict[str, Any] = {}
    if decided is not None:
        values = {"from_on": decided.from_on, "annual_rate_percent": decided.annual_rate_percent, "document": decided.document}
    return FormDialog(
        shell, tr("Quyết định lãi suất"), fields, decide_rate, lambda typed: DecideRate(product=product.id, **typed), values, parent=parent,
        check=day_is_free([each.from_on for each in product.decisions], own), doubts=day_has_moved(own),
        intro=tr("{name}. Hợp đồng vay theo lãi suất quyết định chịu lãi suất này từ ngày có hiệu lực.").format(name=product.name),
    )  # fmt: skip


def _terms_order(product: int, typed: dict[str, Any]) -> SetProductTerms:
    papers = tuple(
        (step.value, line) for step in BEFORE_MONEY for line in (typed.pop(_PAPERS + step.value) or "").splitlines() if line.strip()
    )
    by_decision = typed.pop("rate") == _DECIDED
    if by_decision:
        typed["annual_rate_percent"] = None
    filled = {key: value for key, value in typed.items() if value not in (None, "")}
    return SetProductTerms(product=product, rate_by_decision=by_decision, papers=papers, **filled)


def _terms_values(known: ProductTerms | None, *, keeps_day: bool) -> dict[str, Any]:
    if known is None:
        return {
            "rate": _FIXED, "day_count": "actual/365", "round_to": 1000, "business_day": "none", "overdue_rate_factor": Decimal("1.5"),
            "late_interest_percent": Decimal(0), "order_on_time": write_order(ORDER_ON_TIME), "order_overdue": write_order(ORDER_OVERDUE),
        }  # fmt: skip
    values = {name: getattr(known, name) for name in known.__dataclass_fields__ if name not in ("id", "papers", "rate_by_decision")}
    values["rate"] = _DECIDED if known.rate_by_decision else _FIXED
    for step in BEFORE_MONEY:
        values[_PAPERS + step.value] = "\n".join(name for of, name in known.papers if of == step)
    if not keeps_day:
        del values["from_on"], values["document"]
    return values


def _terms_fields(shell: Shell) -> list[Field]:
    orders = [(write_order(order), order_in_words(write_order(order))) for order in ALL_ORDERS]
    free = tr("Theo từng hợp đồng")

    def fixed(values: dict[str, Any]) -> bool:
        return bool(values["rate"] == _FIXED)

    return [
        Field("from_on", tr("Có hiệu lực từ ngày"), lambda: DayEdit(shell.today), required=True),
        Field("document", tr("Văn bản"), lambda: TextEdit(max_length=200), hint=tr("Quy định nội bộ về cho vay của Quỹ, quyết định.")),
        Field("purpose", tr("Mục đích vay"), lambda: TextEdit(max_length=500), span=2),
        Field("min_months", tr("Thời hạn ngắn nhất (tháng)"), lambda: NumberEdit(1, 600), section=tr("Mức vay, thời hạn, lãi suất")),
        Field("max_months", tr("Thời hạn dài nhất (tháng)"), lambda: NumberEdit(1, 600)),
        Field("min_amount", tr("Số tiền thấp nhất (đồng)"), DongEdit),
        Field("max_amount", tr("Số tiền cao nhất (đồng)"), DongEdit),
        Field("rate", tr("Lãi suất"), lambda: RadioEdit([(_FIXED, tr("Cố định trong suốt hợp đồng")), (_DECIDED, tr("Theo quyết định lãi suất từng thời kỳ"))]),
              required=True, span=2),
        Field("annual_rate_percent", tr("Lãi suất (%/năm)"), lambda: DecimalEdit(4), required=True, when=fixed),
        Field("overdue_rate_factor", tr("Lãi suất quá hạn (lần lãi suất trong hạn)"), lambda: DecimalEdit(4), required=True,
              hint=tr("Tối đa 1,5 lần (NĐ 45/2021 Điều 25).")),
        Field("late_interest_percent", tr("Lãi chậm trả (%/năm)"), lambda: DecimalEdit(4), required=True, hint=tr("Tối đa 10 %/năm; 0: không tính.")),
        Field("plan", tr("Cách trả gốc"), lambda: ChoiceEdit([(code, tr(name)) for code, name in PLAN_NAMES.items()], free), section=tr("Trả nợ")),
        Field("max_grace_months", tr("Ân hạn gốc nhiều nhất (tháng)"), lambda: NumberEdit(0, 599), hint=tr("Để trống: theo từng hợp đồng.")),
        Field("principal_every_months", tr("Trả gốc mấy tháng một lần"), lambda: NumberEdit(1, 600), hint=tr("Để trống: theo từng hợp đồng."),
              when=lambda values: values["plan"] in (None, "equal_principal")),
        Field("interest_every_months", tr("Trả lãi mấy tháng một lần"), lambda: NumberEdit(1, 600), hint=tr("Để trống: theo từng hợp đồng."),
              when=lambda values: values["plan"] in (None, "equal_principal", "bullet")),
        Field("day_count", tr("Cách tính lãi"), lambda: ChoiceEdit([(code, tr(name)) for code, name in DAY_COUNT_NAMES.items()]), required=True),
        Field("round_to", tr("Làm tròn kỳ trả"), lambda: ChoiceEdit([(unit, tr(name)) for unit, name in ROUNDINGS.items()]), required=True),
        Field("business_day", tr("Ngày trả trùng ngày nghỉ"), lambda: ChoiceEdit([(code, tr(name)) for code, name in BUSINESS_DAY_NAMES.items()]),
              required=True, span=2),
        Field("order_on_time", tr("Thứ tự thu khi trong hạn"), lambda: ChoiceEdit(orders), required=True, span=2),
        Field("order_overdue", tr("Thứ tự thu khi quá hạn"), lambda: ChoiceEdit(orders), required=True, span=2,
              hint=tr("Thường dùng: gốc trước, lãi sau (TT 39/2016/TT-NHNN).")),
        *(
            Field(_PAPERS + step.value, tr(STEP_NAMES[step]), lambda: LongTextEdit(3, 4000), span=2 if place == 0 else 1,
                  section=tr("Giấy tờ phải có trước khi giải ngân, mỗi dòng một giấy (để trống hết: danh mục thường dùng)") if place == 0 else "")
            for place, step in enumerate(BEFORE_MONEY)
        ),
        Field("signers", tr("Người ký hợp đồng bên cho vay"), lambda: LongTextEdit(3, 500), span=2, section=tr("Người phải ký"),
              hint=tr("Mỗi dòng một người: chức danh, hoặc họ tên – chức danh. Người đầu ký giấy tờ in từ hồ sơ vay; những người sau cùng ký hợp đồng, khế ước, phụ lục.")),
    ]  # fmt: skip
