"""Loan products: naming them, their terms and rates from a day on, and what a contract signed by one must keep to."""

import dataclasses
import datetime
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.products import products
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.commands.settled import refuse_upset
from lmhtx_desktop.areas.fund.commands.shared import not_closed, required, text_or_none
from lmhtx_desktop.areas.fund.records import Fund, Loan, LoanApplication, LoanProduct, LoanProductPaper, LoanProductTerms, RateDecision
from lmhtx_desktop.areas.fund.rules.folders import BEFORE_MONEY
from lmhtx_desktop.areas.fund.rules.products import ProductTerms, check_product, outside, write_order
from lmhtx_desktop.areas.fund.rules.terms import ORDER_ON_TIME, ORDER_OVERDUE, BusinessDay, DayCount, LoanTerms, Plan
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date, refuse_odd_year
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class OpenProduct:
    """A loan product of `fund`; after `ends_on` no contract is signed by it."""

    fund: int
    name: str
    note: str | None = None
    ends_on: datetime.date | None = None


@dataclass(frozen=True, kw_only=True)
class EditProduct(OpenProduct):
    """All facts of product `id` but its terms, as they shall be."""

    id: int


@dataclass(frozen=True)
class RemoveProduct:
    """Take a product out by which no contract was signed, with its terms and rates."""

    product: int


@dataclass(frozen=True, kw_only=True)
class SetProductTerms:
    """The terms of `product` for contracts signed from `from_on` on; those of that very day are replaced. See `rules.products.ProductTerms`.

    `papers`: (step, name) of what the folder must hold; empty: the usual papers.
    """

    product: int
    from_on: datetime.date
    rate_by_decision: bool = False
    annual_rate_percent: Decimal | None = None
    purpose: str | None = None
    min_months: int | None = None
    max_months: int | None = None
    min_amount: Dong | None = None
    max_amount: Dong | None = None
    plan: str | None = None
    principal_every_months: int | None = None
    interest_every_months: int | None = None
    max_grace_months: int | None = None
    day_count: str = DayCount.ACTUAL_365.value
    round_to: Dong = 1000
    business_day: str = BusinessDay.NONE.value
    overdue_rate_factor: Decimal = Decimal("1.5")
    late_interest_percent: Decimal = Decimal(0)
    order_on_time: str = write_order(ORDER_ON_TIME)
    order_overdue: str = write_order(ORDER_OVERDUE)
    signers: str | None = None
    document: str | None = None
    papers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class RemoveProductTerms:
    """Take terms out that were entered by mistake; contracts keep theirs."""

    terms: int


@dataclass(frozen=True)
class DecideRate:
    """From `from_on` on the rate of `product` is this, percent per year; contracts by decision follow it from that day."""

    product: int
    from_on: datetime.date
    annual_rate_percent: Decimal
    document: str


@dataclass(frozen=True)
class RemoveRateDecision:
    """Take a decided rate out that was entered by mistake."""

    decision: int


def open_product(work: Work, order: OpenProduct) -> Done:
    """Name a product; its terms are entered next.

    Raises:
        RuleBroken: ``fund`` or ``name``.
    """
    work.get(Fund, order.fund, "fund")
    name = _name(work, order, order.fund, None)
    product = work.add(LoanProduct(fund_id=order.fund, name=name, note=text_or_none(order.note), ends_on=order.ends_on))
    return dataclasses.replace(work.note("open_product", tr("Thêm sản phẩm vay {name}").format(name=name), {Area.FUND}), id=product.id)


def edit_product(work: Work, order: EditProduct) -> Done:
    """Mend what a product is called and until when it is offered.

    Raises:
        RuleBroken: ``name``.
    """
    product = work.get(LoanProduct, order.id)
    product.name = _name(work, order, product.fund_id, product.id)
    product.note, product.ends_on = text_or_none(order.note), order.ends_on
    done = work.note("edit_product", tr("Sửa sản phẩm vay {name}").format(name=product.name), {Area.FUND})
    return dataclasses.replace(done, id=product.id)


def remove_product(work: Work, order: RemoveProduct) -> Done:
    """Take a product out that was named by mistake.

    Raises:
        RuleBroken: contracts were signed by it, or folders ask for it.
    """
    product = work.get(LoanProduct, order.product)
    if work.session.scalar(select(Loan.id).where(Loan.product_id == product.id).limit(1)) is not None:
        raise RuleBroken(
            "", tr("Đã có hợp đồng theo sản phẩm {name} nên không xóa được; hãy ghi ngày ngừng cho vay.").format(name=product.name)
        )
    if work.session.scalar(select(LoanApplication.id).where(LoanApplication.product_id == product.id).limit(1)) is not None:
        raise RuleBroken(
            "", tr("Đã có hồ sơ vay theo sản phẩm {name} nên không xóa được; hãy ghi ngày ngừng cho vay.").format(name=product.name)
        )
    for terms in work.session.scalars(select(LoanProductTerms).where(LoanProductTerms.product_id == product.id)).all():
        _remove_terms(work, terms)
    for decision in work.session.scalars(select(RateDecision).where(RateDecision.product_id == product.id)).all():
        work.session.delete(decision)
    work.session.flush()
    work.session.delete(product)
    return work.note("remove_product", tr("Xóa sản phẩm vay {name}").format(name=product.name), {Area.FUND})


def set_product_terms(work: Work, order: SetProductTerms) -> Done:
    """Enter the terms of a product from a day on; contracts signed before keep theirs.

    Raises:
        RuleBroken: the field of the order that cannot be.
    """
    product = work.get(LoanProduct, order.product, "product")
    _check(order)
    of_day = select(LoanProductTerms).where(LoanProductTerms.product_id == product.id, LoanProductTerms.from_on == order.from_on)
    known = work.session.scalar(of_day)
    if known is not None:
        _remove_terms(work, known)
    values = {field.name: getattr(order, field.name) for field in dataclasses.fields(order) if field.name not in ("product", "papers")}
    values |= {name: text_or_none(values[name]) for name in ("purpose", "document")}
    values["signers"] = "\n".join(filter(None, (text_or_none(line) for line in (order.signers or "").splitlines()))) or None
    terms = work.add(LoanProductTerms(product_id=product.id, **values))
    for step, name in dict.fromkeys((step, text_or_none(name)) for step, name in order.papers):
        if name is not None:
            work.add(LoanProductPaper(terms_id=terms.id, step=step, name=name))
    sentence = tr("Ghi điều kiện của sản phẩm vay {name} từ {day}").format(name=product.name, day=format_date(order.from_on))
    return dataclasses.replace(work.note("set_product_terms", sentence, {Area.FUND}), id=product.id)


def remove_product_terms(work: Work, order: RemoveProductTerms) -> Done:
    """Take terms out that were entered by mistake."""
    terms = work.get(LoanProductTerms, order.terms)
    product = work.get(LoanProduct, terms.product_id)
    sentence = tr("Xóa điều kiện của sản phẩm vay {name} từ {day}").format(name=product.name, day=format_date(terms.from_on))
    _remove_terms(work, terms)
    return dataclasses.replace(work.note("remove_product_terms", sentence, {Area.FUND}), id=product.id)


def decide_rate(work: Work, order: DecideRate) -> Done:
    """Enter a decided rate; the interest of contracts by decision follows it from its day, also where it is keyed late.

    Raises:
        RuleBroken: ``from_on``, ``annual_rate_percent`` or ``document``; a contract that ended since would not be settled any more.
    """
    product = work.get(LoanProduct, order.product, "product")
    if not (order.annual_rate_percent.is_finite() and 0 <= order.annual_rate_percent <= 100):
        raise RuleBroken("annual_rate_percent", tr("Lãi suất phải từ 0 đến {most} %/năm.").format(most=100))
    refuse_odd_year(order.from_on, "from_on")
    not_closed(work, product.fund_id, order.from_on, "from_on")
    document = required(order.document, "document", tr("Hãy ghi số quyết định."))
    of_day = select(RateDecision).where(RateDecision.product_id == product.id, RateDecision.from_on == order.from_on)
    decision = work.session.scalar(of_day)
    if decision is None:
        decision = work.add(
            RateDecision(product_id=product.id, from_on=order.from_on, annual_rate_percent=order.annual_rate_percent, document=document)
        )
    decision.annual_rate_percent, decision.document = order.annual_rate_percent, document
    _refuse_upset(work, product, "from_on")
    sentence = tr("Lãi suất của sản phẩm vay {name} từ {day}: {rate} %/năm").format(
        name=product.name, day=format_date(order.from_on), rate=format_number(order.annual_rate_percent, 4)
    )
    return dataclasses.replace(work.note("decide_rate", sentence, {Area.FUND}), id=product.id)


def remove_rate_decision(work: Work, order: RemoveRateDecision) -> Done:
    """Take a decided rate out that was entered by mistake.

    Raises:
        RuleBroken: a contract that ended since would not be settled any more, or receipts would be too much.
    """
    decision = work.get(RateDecision, order.decision)
    product = work.get(LoanProduct, decision.product_id)
    not_closed(work, product.fund_id, decision.from_on, "")
    sentence = tr("Xóa lãi suất của sản phẩm vay {name} từ {day}").format(name=product.name, day=format_date(decision.from_on))
    work.session.delete(decision)
    _refuse_upset(work, product, "")
    return dataclasses.replace(work.note("remove_rate_decision", sentence, {Area.FUND}), id=product.id)


def follows_decisions(work: Work, product_id: int | None, fund: int, signed_on: datetime.date, terms: LoanTerms) -> bool:
    """Check a contract against its product as it was on the day of signing; return whether its rate follows later decisions.

    Raises:
        RuleBroken: ``product_id``: another fund's, or not offered that day; the term that lies outside the product (``principal`` …).
    """
    if product_id is None:
        return False
    found = next((each for each in products(work.session.connection(), fund) if each.id == product_id), None)
    if found is None:
        raise RuleBroken("product_id", tr("Hãy chọn sản phẩm vay của quỹ cho vay."))
    in_force, rate = found.terms_on(signed_on), found.rate_on(signed_on)
    if in_force is None:
        raise RuleBroken("product_id", tr("Sản phẩm {name} không cho vay vào ngày ký hợp đồng; hãy ghi điều kiện ở trang Sản phẩm cho vay.").format(
            name=found.name))  # fmt: skip
    if rate is None:
        raise RuleBroken("product_id", tr("Sản phẩm {name} chưa có quyết định lãi suất vào ngày ký hợp đồng.").format(name=found.name))
    for field, sentence in outside(terms, in_force, rate):
        raise RuleBroken(field, sentence)
    return in_force.rate_by_decision


def _check(order: SetProductTerms) -> None:
    refuse_odd_year(order.from_on, "from_on")
    terms = ProductTerms(id=0, **{field.name: getattr(order, field.name) for field in dataclasses.fields(order) if field.name != "product"})
    check_product(terms, limits_on(order.from_on).caps)
    for field, known in (("plan", Plan), ("day_count", DayCount), ("business_day", BusinessDay)):
        if getattr(order, field) is not None and getattr(order, field) not in list(known):
            raise RuleBroken(field, tr("Hãy chọn trong danh sách."))
    if order.round_to < 1:
        raise RuleBroken("round_to", tr("Hãy chọn trong danh sách."))
    if any(step not in BEFORE_MONEY for step, _ in order.papers):
        raise RuleBroken("papers", tr("Hãy chọn trong danh sách."))


def _remove_terms(work: Work, terms: LoanProductTerms) -> None:
    for paper in work.session.scalars(select(LoanProductPaper).where(LoanProductPaper.terms_id == terms.id)).all():
        work.session.delete(paper)
    work.session.flush()
    work.session.delete(terms)
    work.session.flush()


def _refuse_upset(work: Work, product: LoanProduct, field: str) -> None:
    """Refuse a change of rates that leaves an ended contract owing, a receipt too large, or a source of capital short."""
    query = select(Loan.id).where(Loan.product_id == product.id, Loan.rate_by_decision)
    sentence = tr("Hợp đồng {number} đã tất toán ngày {day} sẽ còn nợ; quyết định chỉ áp dụng được từ sau ngày ấy.")
    refuse_upset(work, work.session.scalars(query).all(), field, sentence)


def _name(work: Work, order: OpenProduct, fund: int, own_id: int | None) -> str:
    name = required(order.name, "name", tr("Hãy ghi tên sản phẩm vay."))
    if order.ends_on is not None:
        refuse_odd_year(order.ends_on, "ends_on")
    twin = work.session.scalar(select(LoanProduct.id).where(LoanProduct.fund_id == fund, LoanProduct.name == name))
    if twin is not None and twin != own_id:
        raise RuleBroken("name", tr("Quỹ này đã có sản phẩm vay {name}.").format(name=name))
    return name
