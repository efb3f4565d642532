"""What a loan product allows: the terms a contract of its name may have (Quy định nội bộ về cho vay, NĐ 45/2021/NĐ-CP Đ.31.2)."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lmhtx_desktop.areas.fund.rules.terms import LONGEST_MONTHS, Caps, Component, LoanTerms, Plan
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST, Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number

#: What stands between a name and a post: a dash with spaces around it, or a comma.
_BETWEEN, _COMMA = re.compile(r"\s+[-–—]\s+"), re.compile(r"\s*,\s*")
#: Every order in which a receipt can pay its four components.
ALL_ORDERS = tuple(itertools.permutations(Component))


def write_order(order: Sequence[Component]) -> str:
    """Write an order of components as it is stored."""
    return ",".join(order)


def read_order(text: str) -> tuple[Component, ...]:
    """Read an order of components as it is stored.

    Raises:
        ValueError: no such component.
    """
    return tuple(Component(code) for code in text.split(","))


@dataclass(frozen=True, kw_only=True)
class ProductTerms:
    """The terms of a product for contracts signed from `from_on` on; None: each contract says itself.

    `annual_rate_percent` None where the rate goes by decision. Grace is at most `max_grace_months`. Money in đồng, rates in percent per year.
    """

    id: int
    from_on: date
    rate_by_decision: bool
    annual_rate_percent: Decimal | None
    purpose: str | None
    min_months: int | None
    max_months: int | None
    min_amount: Dong | None
    max_amount: Dong | None
    plan: str | None
    principal_every_months: int | None
    interest_every_months: int | None
    max_grace_months: int | None
    day_count: str
    round_to: Dong
    business_day: str
    overdue_rate_factor: Decimal
    late_interest_percent: Decimal
    order_on_time: str
    order_overdue: str
    signers: str | None
    document: str | None
    papers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Signer:
    """Somebody who signs for the fund: the post, and the name where it was laid down; "" is left to be written by hand."""

    title: str
    name: str = ""


@dataclass(frozen=True)
class Decided:
    """A decided rate, percent per year, from `from_on` on."""

    id: int
    from_on: date
    annual_rate_percent: Decimal
    document: str


def read_signers(lines: str | None) -> tuple[Signer, ...]:
    """Read who must sign by a product, one on a line: a post alone (``Giám đốc Quỹ``), or ``name – post``."""
    parts = [_BETWEEN.split(line.strip(), maxsplit=1) for line in (lines or "").splitlines() if line.strip()]
    return tuple(Signer(each[-1], each[0] if len(each) > 1 else "") for each in parts)


def read_signer(people: str | None) -> Signer | None:
    """Read who signed a decision: the first of its lines, ``name – post`` (also ``name, post``) or the name alone; None where nobody is named."""
    first = next((line.strip() for line in (people or "").splitlines() if line.strip()), None)
    if first is None:
        return None
    parts = (_BETWEEN if _BETWEEN.search(first) else _COMMA).split(first, maxsplit=1)
    return Signer(parts[1] if len(parts) > 1 else "", parts[0])


def terms_on(steps: Sequence[ProductTerms], day: date) -> ProductTerms | None:
    """Return the terms in force on `day`; `steps` oldest first. None before the first."""
    return next((step for step in reversed(steps) if step.from_on <= day), None)


def decided_on(decisions: Sequence[Decided], day: date) -> Decided | None:
    """Return the rate decided for `day`; `decisions` oldest first. None before the first."""
    return next((each for each in reversed(decisions) if each.from_on <= day), None)


def check_product(terms: ProductTerms, caps: Caps) -> None:
    """Refuse terms no product can have.

    Raises:
        RuleBroken: field = name of the term.
    """
    for first, last, least, most in (("min_months", "max_months", 1, LONGEST_MONTHS), ("min_amount", "max_amount", 1, LARGEST)):
        low, high = getattr(terms, first), getattr(terms, last)
        for field, value in ((first, low), (last, high)):
            if value is not None and not least <= value <= most:
                raise RuleBroken(field, tr("Phải từ {least} đến {most}.").format(least=format_dong(least), most=format_dong(most)))
        if low is not None and high is not None and low > high:
            raise RuleBroken(last, tr("Mức cao nhất phải từ mức thấp nhất trở lên."))
    if terms.rate_by_decision == (terms.annual_rate_percent is not None):
        raise RuleBroken("annual_rate_percent", tr("Hãy ghi lãi suất, hoặc chọn lãi suất theo quyết định."))
    for field, most_allowed in (
        ("annual_rate_percent", Decimal(100)), ("overdue_rate_factor", caps.overdue_rate_factor), ("late_interest_percent", caps.late_interest_percent),
    ):  # fmt: skip
        rate: Decimal | None = getattr(terms, field)
        if rate is not None and not (rate.is_finite() and 0 <= rate <= most_allowed):
            raise RuleBroken(field, tr("Phải từ 0 đến {most}.").format(most=format_number(most_allowed, 4)))
    for field in ("order_on_time", "order_overdue"):
        if getattr(terms, field) not in map(write_order, ALL_ORDERS):
            raise RuleBroken(field, tr("Thứ tự thu nợ phải gồm đủ bốn khoản, mỗi khoản một lần: gốc, lãi, lãi quá hạn, lãi chậm trả."))
    for field, shortest in (("principal_every_months", 1), ("interest_every_months", 1), ("max_grace_months", 0)):
        months = getattr(terms, field)
        if months is not None and not shortest <= months <= LONGEST_MONTHS:
            raise RuleBroken(field, tr("Phải từ {least} đến {most}.").format(least=shortest, most=LONGEST_MONTHS))
    if terms.plan == Plan.ANNUITY and {terms.principal_every_months, terms.interest_every_months} - {None, 1}:
        raise RuleBroken("plan", tr("Trả góp đều chỉ dùng khi gốc và lãi cùng trả hằng tháng."))


def outside(loan: LoanTerms, product: ProductTerms, rate: Decimal) -> list[tuple[str, str]]:
    """List what of a contract lies outside its product, as (field, sentence); `rate` is the product's on the day of signing."""
    found = _bounds("months", loan.months, product.min_months, product.max_months, tr("Sản phẩm này cho vay từ {least} đến {most} tháng."))
    found += _bounds(
        "principal", loan.principal, product.min_amount, product.max_amount, tr("Sản phẩm này cho vay từ {least} đến {most} đồng.")
    )
    if loan.annual_rate_percent != rate:
        found.append(("annual_rate_percent", tr("Lãi suất của sản phẩm vào ngày ký là {rate} %/năm.").format(rate=format_number(rate, 4))))
    if product.plan is not None and loan.plan != product.plan:
        found.append(("plan", tr("Sản phẩm này quy định cách trả gốc khác.")))
    if loan.plan is Plan.EQUAL_PRINCIPAL:
        found += _same("principal_every_months", loan.principal_every_months, product.principal_every_months)
    if loan.plan in (Plan.EQUAL_PRINCIPAL, Plan.BULLET):
        found += _same("interest_every_months", loan.interest_every_months, product.interest_every_months)
    if product.max_grace_months is not None and loan.principal_grace_months > product.max_grace_months:
        found.append(
            ("principal_grace_months", tr("Sản phẩm này ân hạn gốc nhiều nhất {most} tháng.").format(most=product.max_grace_months))
        )
    for field in ("day_count", "round_to", "business_day", "overdue_rate_factor", "late_interest_percent"):
        if getattr(loan, field) != getattr(product, field):
            found.append((field, tr("Khác với điều kiện của sản phẩm vay vào ngày ký.")))
    for field in ("order_on_time", "order_overdue"):
        if write_order(getattr(loan, field)) != getattr(product, field):
            found.append((field, tr("Thứ tự thu nợ khác với điều kiện của sản phẩm vay vào ngày ký.")))
    return found


def outside_offer(
    product: ProductTerms,
    *,
    amount: Dong | None = None,
    months: int | None = None,
    rate: Decimal | None = None,
    offered: Decimal | None = None,
) -> list[tuple[str, str]]:
    """List what of an application or a proposal lies outside a product, as (field, sentence); what is None was not said.

    `offered` is the product's rate on the day of the proposal, None where none was decided for it yet.
    """
    found: list[tuple[str, str]] = []
    if amount is not None:
        found += _bounds("amount", amount, product.min_amount, product.max_amount, tr("Sản phẩm này cho vay từ {least} đến {most} đồng."))
    if months is not None:
        found += _bounds("months", months, product.min_months, product.max_months, tr("Sản phẩm này cho vay từ {least} đến {most} tháng."))
    if rate is None or rate == offered:
        return found
    sentence = tr("Sản phẩm này chưa có quyết định lãi suất vào ngày ấy; hãy ghi ở trang Sản phẩm cho vay.")
    if offered is not None:
        sentence = tr("Lãi suất của sản phẩm vào ngày ấy là {rate} %/năm.").format(rate=format_number(offered, 4))
    return [*found, ("annual_rate_percent", sentence)]


def _bounds(field: str, value: int, least: int | None, most: int | None, sentence: str) -> list[tuple[str, str]]:
    if (least is None or value >= least) and (most is None or value <= most):
        return []
    unbounded = tr("không giới hạn")
    return [(field, sentence.format(
        least=format_dong(least) if least is not None else 1, most=format_dong(most) if most is not None else unbounded))]  # fmt: skip


def _same(field: str, value: int, wanted: int | None) -> list[tuple[str, str]]:
    if wanted in (None, value):
        return []
    return [(field, tr("Sản phẩm này quy định {wanted} tháng một lần.").format(wanted=wanted))]
