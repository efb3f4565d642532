"""The demo's fund beside its loans: where its money comes from, and two products it offers."""

import datetime
from decimal import Decimal
from typing import Any

from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.fund.commands import (
    DecideRate,
    GrantLoan,
    MoveCapital,
    OpenProduct,
    OpenSource,
    SetProductTerms,
    decide_rate,
    move_capital,
    open_product,
    open_source,
    set_product_terms,
)
from lmhtx_desktop.kernel.money import BILLION, Dong

#: One contract in so many is lent from entrusted capital; none is larger than this.
_ENTRUSTED_EVERY, _LARGEST = 8, BILLION * 5 // 4
_RULES = "Quy định nội bộ về cho vay của Quỹ (mẫu)"


def bring_capital(office: Office, fund: int, capital: Dong, loans: int, day: datetime.date) -> tuple[int, int]:
    """Let the province pay the charter capital in, and the central fund entrust enough for its part of the `loans`; return both sources."""
    own = _done(office, open_source, OpenSource(fund=fund, kind="BUDGET", name="Ngân sách tỉnh cấp vốn điều lệ"), day)
    entrusted = _done(office, open_source, OpenSource(fund=fund, kind="ENTRUSTED", name="Quỹ Hợp tác xã Việt Nam ủy thác"), day)
    _done(office, move_capital, MoveCapital(own, "IN", day, capital, "Lệnh chi tiền số 01"), day)
    enough = (loans // _ENTRUSTED_EVERY + 1) * _LARGEST
    _done(office, move_capital, MoveCapital(entrusted, "IN", day, enough, "Hợp đồng ủy thác số 02"), day)
    return own, entrusted


def source_of(place: int, sources: tuple[int, int]) -> int:
    """Return which of the two sources the contract in this place of the book is drawn on."""
    own, entrusted = sources
    return entrusted if place % _ENTRUSTED_EVERY == 0 else own


def offer(office: Office, fund: int, day: datetime.date) -> tuple[int, int]:
    """Offer short loans at a fixed rate and medium ones by decided rates; return both products."""
    since = day - datetime.timedelta(days=30)
    short = _done(office, open_product, OpenProduct(fund=fund, name="Cho vay vốn lưu động ngắn hạn (mẫu)"), day)
    _set(office, day, SetProductTerms(
        product=short, annual_rate_percent=Decimal("6.0"), max_months=12, purpose="Mua vật tư, hàng hóa phục vụ sản xuất", **_usual(since),
    ))  # fmt: skip
    medium = _done(office, open_product, OpenProduct(fund=fund, name="Cho vay trung hạn đầu tư máy móc, nhà xưởng (mẫu)"), day)
    _set(office, day, SetProductTerms(product=medium, rate_by_decision=True, min_months=13, max_months=60, **_usual(since)))
    for first, rate in ((since, "6.6"), (datetime.date(DEMO_DAY.year + 1, 1, 1), "6.4")):
        _done(office, decide_rate, DecideRate(medium, first, Decimal(rate), "Quyết định về lãi suất cho vay (mẫu)"), day)
    return short, medium


def product_of(order: GrantLoan, products: tuple[int, int]) -> int | None:
    """Return the product whose terms a contract keeps to."""
    short, medium = products
    if order.months <= 12:
        return short if order.annual_rate_percent == Decimal("6.0") else None
    return medium if order.annual_rate_percent == Decimal("6.6") else None


def _usual(since: datetime.date) -> dict[str, Any]:
    return {
        "from_on": since,
        "round_to": 1000,
        "late_interest_percent": Decimal(10),
        "signers": "Nguyễn Thị Mận – Giám đốc Quỹ",
        "document": _RULES,
    }


def _set(office: Office, day: datetime.date, order: SetProductTerms) -> None:
    _done(office, set_product_terms, order, day)


def _done(office: Office, command: Any, order: Any, day: datetime.date) -> int:
    done = office.look_back(command, order, day)
    assert done.id is not None
    return done.id
