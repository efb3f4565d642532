"""What a loan product offers, in words; translated when shown."""

from decimal import Decimal

from lmhtx_desktop.areas.fund.rules.products import ProductTerms
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number


def months_in_words(terms: ProductTerms | None) -> str:
    """Say for how long a product lends; an em dash where it is not offered."""
    return "—" if terms is None else _span(terms.min_months, terms.max_months, tr("{span} tháng"))


def amounts_in_words(terms: ProductTerms | None) -> str:
    """Say how much a product lends, in đồng; an em dash where it is not offered."""
    return "—" if terms is None else _span(terms.min_amount, terms.max_amount, "{span}")


def offer_in_words(terms: ProductTerms, rate: Decimal | None) -> str:
    """Say in one line what a product offers on a day: amount, months, and its rate of that day (None: not decided yet)."""
    told = []
    if (terms.min_amount, terms.max_amount) != (None, None):
        told.append(tr("{span} đồng").format(span=amounts_in_words(terms)))
    if (terms.min_months, terms.max_months) != (None, None):
        told.append(months_in_words(terms))
    told.append(tr("chưa có quyết định lãi suất") if rate is None else tr("{rate} %/năm").format(rate=format_number(rate, 4)))
    return " · ".join(told)


def _span(least: int | None, most: int | None, whole: str) -> str:
    if least is None and most is None:
        return tr("không giới hạn")
    if least is None:
        return whole.format(span=tr("đến {most}").format(most=format_dong(most)))
    if most is None:
        return whole.format(span=tr("từ {least}").format(least=format_dong(least)))
    return whole.format(span=f"{format_dong(least)} – {format_dong(most)}")
