"""What is checked before money leaves the fund (NĐ 45/2021/NĐ-CP Đ.20, 22, 23)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from lmhtx_desktop.areas.fund.rules.terms import Caps
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number


class BorrowerKind(StrEnum):
    """Who may borrow (Đ.20): a THT itself and an enterprise may not, their members may."""

    HTX = "HTX"
    LHHTX = "LHHTX"
    PERSON = "PERSON"


@dataclass(frozen=True)
class Limits:
    """The limits of law valid from a day on, in percent; `caps` are those of contract terms.

    `short_months`, `medium_months`: the longest ngắn hạn and trung hạn loan. `disbursed_share_percent`: the least part of its capital
    a fund shall have out on loan, a target and no limit.
    """

    valid_from: date
    source: str
    own_capital_percent: Decimal
    one_customer_percent: Decimal
    related_customers_percent: Decimal
    caps: Caps
    short_months: int
    medium_months: int
    disbursed_share_percent: Decimal


@dataclass(frozen=True)
class Disbursing:
    """What is known when money is about to leave. Amounts in đồng; None = not recorded.

    Attributes:
        amount: what would leave now. approved, lent_before: the contract's amount and what already left under it.
        project_total, own_capital: of the borrower's project. no_bad_debt: the borrower declared none at any credit institution.
        customer_outstanding, related_outstanding: principal owed before, by the customer; by the customer and related persons together.
        real_charter_capital: vốn điều lệ thực có (Đ.2.3) on that day. fund_outstanding: all principal out on loan.
        source, source_left: the source of capital the loan is drawn on, and from that day on the day at whose end the least is left of it, with
            that money; None where no source is recorded.
        missing_papers: of the loan's folder, those that must be there before money leaves; none where the loan has no folder.
    """

    amount: Dong
    approved: Dong
    lent_before: Dong
    project_total: Dong | None
    own_capital: Dong | None
    no_bad_debt: bool
    customer_outstanding: Dong
    related_outstanding: Dong
    real_charter_capital: Dong | None
    fund_outstanding: Dong
    source: str = ""
    source_left: tuple[date, Dong] | None = None
    missing_papers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Breach:
    """A check that failed. `field` is where it can be mended; one that `may_be_waived` passes with a second person's reason."""

    field: str
    sentence: str
    may_be_waived: bool = False


def breaches(asked: Disbursing, limits: Limits) -> list[Breach]:
    """List every check that fails, gravest first; empty when the money may leave."""
    found = []
    if asked.lent_before + asked.amount > asked.approved:
        found.append(Breach("amount", tr("Hợp đồng duyệt {approved} đ, đã giải ngân {before} đ; chỉ còn được giải ngân {left} đ.").format(
            approved=format_dong(asked.approved), before=format_dong(asked.lent_before),
            left=format_dong(asked.approved - asked.lent_before))))  # fmt: skip
    if not asked.no_bad_debt:
        found.append(
            Breach("no_bad_debt", tr("Khách hàng phải không có nợ xấu tại tổ chức tín dụng khi giải ngân lần đầu (NĐ 45/2021 Điều 22)."))
        )
    found += _own_capital(asked, limits)
    if asked.missing_papers:
        found.append(Breach("amount", tr("Hồ sơ vay còn thiếu: {papers}. Nếu vẫn giải ngân, hãy ghi lý do và người duyệt.").format(
            papers="; ".join(asked.missing_papers)), may_be_waived=True))  # fmt: skip
    if asked.real_charter_capital is None:
        return [*found, Breach("paid_on", tr("Chưa ghi vốn điều lệ của quỹ có hiệu lực vào ngày giải ngân; hãy ghi ở trang Nguồn vốn."))]
    found += _customer_limits(asked, asked.real_charter_capital, limits)
    if asked.source_left is not None:
        return [*found, *_source_left(asked.amount, asked.source, *asked.source_left)]
    left = asked.real_charter_capital - asked.fund_outstanding
    if asked.amount > left:
        found.append(Breach("amount", tr("Vốn điều lệ thực có chưa cho vay chỉ còn {left} đ; nếu giải ngân từ nguồn khác, hãy ghi lý do và người duyệt.").format(
            left=format_dong(max(0, left))), may_be_waived=True))  # fmt: skip
    return found


def _own_capital(asked: Disbursing, limits: Limits) -> list[Breach]:
    if not asked.project_total or asked.own_capital is None:
        return [Breach("project_total", tr("Chưa ghi tổng vốn đầu tư và vốn chủ sở hữu tham gia của dự án trong hợp đồng vay."))]
    share = Fraction(asked.own_capital * 100, asked.project_total)
    if share >= Fraction(limits.own_capital_percent):
        return []
    return [Breach("own_capital", tr("Vốn chủ sở hữu tham gia {share} % tổng vốn đầu tư, phải từ {least} % (NĐ 45/2021 Điều 22).").format(
        share=format_number(share, 2), least=format_number(limits.own_capital_percent, 2)))]  # fmt: skip


def _customer_limits(asked: Disbursing, capital: Dong, limits: Limits) -> list[Breach]:
    found = []
    for before, percent, sentence in (
        (asked.customer_outstanding, limits.one_customer_percent, tr("Dư nợ của khách hàng sẽ là {after} đ, vượt {percent} % vốn điều lệ thực có ({most} đ; NĐ 45/2021 Điều 23.2.a).")),
        (asked.related_outstanding, limits.related_customers_percent, tr("Dư nợ của khách hàng và người có liên quan sẽ là {after} đ, vượt {percent} % vốn điều lệ thực có ({most} đ; NĐ 45/2021 Điều 23.2.b).")),
    ):  # fmt: skip
        most = int(capital * Fraction(percent) / 100)
        if before + asked.amount > most:
            found.append(Breach("amount", sentence.format(
                after=format_dong(before + asked.amount), percent=format_number(percent, 2), most=format_dong(most))))  # fmt: skip
    return found


def _source_left(amount: Dong, source: str, day: date, left: Dong) -> list[Breach]:
    if amount <= left:
        return []
    return [Breach("amount", tr("Nguồn vốn “{source}” đến hết ngày {day} chỉ còn {left} đ; hãy ghi thêm vốn nhận hoặc giảm số tiền.").format(
        source=source, day=format_date(day), left=format_dong(max(0, left))))]  # fmt: skip


def term_kind(months: int, limits: Limits) -> str:
    """Return whether a loan is ``short``, ``medium`` or ``long`` by its contract's term."""
    if months <= limits.short_months:
        return "short"
    return "medium" if months <= limits.medium_months else "long"
