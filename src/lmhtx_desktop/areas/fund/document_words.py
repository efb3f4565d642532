"""The words an official paper of a loan needs beside its figures: heads in two lines, posts, repayment, order of payment.

Official papers are always in Vietnamese, whatever the language of the screen, so nothing here goes through `tr`.
"""

import re

from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, Component, LoanTerms, Plan

#: Where the name of an office may be broken: before what it is of, and before what it supports.
_BREAKS = re.compile(r"\s+(?=(?:TỈNH|THÀNH PHỐ|TP\.?|HỢP TÁC XÃ|HTX)(?:\s|$))")
_COMPONENTS = {
    Component.PRINCIPAL: "gốc", Component.INTEREST: "lãi", Component.OVERDUE_INTEREST: "lãi quá hạn", Component.LATE_INTEREST: "lãi chậm trả",
}  # fmt: skip
#: A name no longer than this stands on one line of the head.
_ONE_LINE = 26


def in_two_lines(name: str) -> str:
    """Return the name of an office in capitals, broken once where its lines become most alike; a short one is not broken."""
    name = " ".join(name.upper().split())
    places = [found.span() for found in _BREAKS.finditer(name)]
    if len(name) <= _ONE_LINE or not places:
        return name
    start, end = min(places, key=lambda place: (max(place[0], len(name) - place[1]), -place[0]))
    return f"{name[:start]}\n{name[end:]}"


def post_of(title: str) -> str:
    """Return the post as it stands in running text: ``Phó giám đốc`` of ``KT. GIÁM ĐỐC`` / ``PHÓ GIÁM ĐỐC``."""
    last = (title.strip().splitlines() or [""])[-1].strip().lower()
    return last[:1].upper() + last[1:]


def repayment_in_words(terms: LoanTerms) -> str:
    """Say how a loan is repaid: ``gốc trả đều 3 tháng một lần, sau 6 tháng ân hạn; lãi trả hàng tháng``."""
    grace = f", sau {terms.principal_grace_months} tháng ân hạn gốc" if terms.principal_grace_months else ""
    if terms.plan is Plan.CUSTOM:
        return "gốc và lãi trả theo các kỳ trong lịch trả nợ"
    if terms.plan is Plan.ANNUITY:
        return f"gốc và lãi trả một số tiền đều nhau hàng tháng{grace}"
    interest = f"lãi trả {_every(terms.interest_every_months)}"
    if terms.plan is Plan.BULLET:
        return f"gốc trả một lần vào kỳ cuối; {interest}"
    return f"gốc trả đều {_every(terms.principal_every_months)}{grace}; {interest}"


def holiday_in_words(terms: LoanTerms) -> str:
    """Say what happens where a due date is no working day; "" where it stays."""
    if terms.business_day is not BusinessDay.NEXT:
        return ""
    return "Ngày trả nợ trùng ngày nghỉ, ngày lễ thì chuyển sang ngày làm việc kế tiếp, lãi tính đến ngày ấy."


def payment_order(order: tuple[Component, ...]) -> str:
    """Say in which order money pays: ``gốc, lãi, lãi quá hạn, lãi chậm trả``."""
    return ", ".join(_COMPONENTS[component] for component in order)


def _every(months: int) -> str:
    return "hàng tháng" if months == 1 else f"{months} tháng một lần"
