"""What a receipt may be: its day, its amount, and how a person may use it otherwise than the contract's order."""

from collections.abc import Sequence
from datetime import date

from lmhtx_desktop.areas.fund.rules.facts import Chosen, Facts
from lmhtx_desktop.areas.fund.rules.replay import Position
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong

#: The fields of an order that hold the parts of `Chosen`, in its order.
CHOSEN_FIELDS = ("chosen_principal", "chosen_interest", "chosen_overdue_interest", "chosen_late_interest")


def check_receipt(facts: Facts, on: date, amount: Dong, *, early: bool) -> None:
    """Refuse money that cannot have come in so.

    After a write-off (NĐ 45/2021 Đ.28) it is a recovery: dated later than the write-off, and nothing is left to repay early.

    Raises:
        RuleBroken: fields ``amount``, ``loan``, ``received_on``, ``early``.
    """
    if amount <= 0:
        raise RuleBroken("amount", tr("Số tiền thu phải lớn hơn 0."))
    if not facts.lent:
        raise RuleBroken("loan", tr("Hợp đồng chưa giải ngân nên chưa thu nợ được."))
    first = min(fact.on for fact in facts.lent)
    if on < first:
        raise RuleBroken("received_on", tr("Ngày thu phải từ ngày giải ngân {day} trở đi.").format(day=format_date(first)))
    off = facts.written_off_on
    if off is not None and on <= off:
        raise RuleBroken("received_on", tr("Khoản vay đã xuất toán ngày {day}; chỉ ghi được tiền thu hồi sau ngày ấy.").format(
            day=format_date(off)))  # fmt: skip
    if off is not None and early:
        raise RuleBroken("early", tr("Nợ đã xuất toán không còn lịch trả nợ để trả trước hạn."))


def chosen_of(parts: Sequence[Dong | None], amount: Dong, before: Position) -> Chosen:
    """Return how a receipt of `amount` shall be used; `before` is where the loan stands without it.

    Raises:
        RuleBroken: a part is negative or more than is due of it, or the parts are more than came in; fields `CHOSEN_FIELDS`.
    """
    chosen = Chosen(*(part or 0 for part in parts))
    if before.written_off:
        raise RuleBroken(CHOSEN_FIELDS[0], tr("Nợ đã xuất toán luôn thu hồi gốc trước, lãi sau."))
    owed = (before.due_unpaid_principal, before.due_unpaid_interest, before.overdue_interest, before.late_interest)
    for field, part, most in zip(CHOSEN_FIELDS, chosen, owed, strict=True):
        if not 0 <= part <= most:
            raise RuleBroken(field, tr("Đến ngày này khoản này chỉ đến hạn {most} đ.").format(most=format_dong(most)))
    if sum(chosen) > amount:
        raise RuleBroken(CHOSEN_FIELDS[0], tr("Các khoản đã chia cộng lại {total} đ, nhiều hơn số tiền thu {amount} đ.").format(
            total=format_dong(sum(chosen)), amount=format_dong(amount)))  # fmt: skip
    return chosen


def check_declared(count: int, total: Dong, amounts: Sequence[Dong]) -> None:
    """Refuse a list of receipts that does not add up to what was declared before it was entered.

    Raises:
        RuleBroken: fields ``lines``, ``declared_count``, ``declared_sum``.
    """
    if not amounts:
        raise RuleBroken("lines", tr("Bảng kê chưa có dòng nào."))
    if len(amounts) != count:
        raise RuleBroken("declared_count", tr("Kê khai {declared} phiếu nhưng đã nhập {entered} phiếu.").format(
            declared=count, entered=len(amounts)))  # fmt: skip
    if sum(amounts) != total:
        raise RuleBroken("declared_sum", tr("Kê khai {declared} đ nhưng các dòng cộng lại {entered} đ (lệch {gap} đ).").format(
            declared=format_dong(total), entered=format_dong(sum(amounts)), gap=format_dong(abs(total - sum(amounts)))))  # fmt: skip
