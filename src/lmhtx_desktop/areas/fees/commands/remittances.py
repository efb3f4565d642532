"""Money passed upward out of the fees."""

import dataclasses
import datetime
from dataclasses import dataclass

from lmhtx_desktop.areas.fees.commands.checks import text_or_none
from lmhtx_desktop.areas.fees.records import FeeRemittance
from lmhtx_desktop.areas.fees.rules import check_year
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class RecordRemittance:
    """Money passed upward out of the fees of `year`; `document` is the payment order."""

    year: int
    remitted_on: datetime.date
    amount: Dong
    document: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class RemoveRemittance:
    """Take remittance `id` away, as entered by mistake."""

    id: int


def record_remittance(work: Work, order: RecordRemittance) -> Done:
    """Record money passed upward.

    Raises:
        RuleBroken: ``year``, ``amount`` or ``remitted_on``.
    """
    check_year(order.year)
    if order.amount <= 0:
        raise RuleBroken("amount", tr("Số tiền nộp phải lớn hơn 0."))
    if order.remitted_on > work.today:
        raise RuleBroken("remitted_on", tr("Ngày nộp không thể sau hôm nay."))
    remittance = work.add(FeeRemittance(
        year=order.year, remitted_on=order.remitted_on, amount=order.amount, document=text_or_none(order.document), note=text_or_none(order.note),
    ))  # fmt: skip
    done = work.note("record_remittance", tr("Nộp lên cấp trên {amount} đ hội phí năm {year}").format(
        amount=format_dong(order.amount), year=order.year), {Area.FEES})  # fmt: skip
    return dataclasses.replace(done, id=remittance.id)


def remove_remittance(work: Work, order: RemoveRemittance) -> Done:
    """Take a remittance away.

    Raises:
        RuleBroken: it is not there.
    """
    remittance = work.get(FeeRemittance, order.id, "id")
    work.session.delete(remittance)
    return work.note("remove_remittance", tr("Xóa khoản nộp cấp trên {amount} đ ngày {day}").format(
        amount=format_dong(remittance.amount), day=format_date(remittance.remitted_on)), {Area.FEES})  # fmt: skip
