"""The words an official paper of a loan needs beside its figures: posts, repayment, order of payment.

Official papers are always in Vietnamese, whatever the language of the screen, so nothing here goes through `tr`.
"""

from lmhtx_desktop.areas.fund.rules.terms import BusinessDay, Component, LoanTerms, Plan

_COMPONENTS = {
    Component.PRINCIPAL: "gốc", Component.INTEREST: "lãi", Component.OVERDUE_INTEREST: "lãi quá hạn", Component.LATE_INTEREST: "lãi chậm trả",
}  # fmt: skip


def post_of(title: str) -> str:
    """Return the post as it stands in running text: ``Phó giám đốc`` of ``KT. GIÁM ĐỐC`` / ``PHÓ GIÁM ĐỐC``."""
    last = (title.strip().splitlines() or [""])[-1].strip().lower()
    return last[:1].upper() + last[1:]


def in_capitals(title: str) -> str:
    """Return a post as it stands over a signature: ``GIÁM ĐỐC`` of ``Giám đốc Quỹ``; of which fund stands in the head of the paper already."""
    post = title.strip().upper()
    return post if post.endswith("THỦ QUỸ") else post.removesuffix(" QUỸ")


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
