"""The rules of events, pure: spans, states, what a participant may bring home."""

from datetime import date

from lmhtx_desktop.areas.events.words import EventState
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong

#: Longer spans are taken for a slip of the hand.
LONGEST_DAYS = 366


def check_span(starts_on: date, ends_on: date) -> None:
    """See that an event ends on or after its first day and lasts at most a year.

    Raises:
        RuleBroken: field ``ends_on``.
    """
    if ends_on < starts_on:
        raise RuleBroken("ends_on", tr("Ngày cuối không thể trước ngày đầu."))
    if (ends_on - starts_on).days > LONGEST_DAYS:
        raise RuleBroken("ends_on", tr("Sự kiện kéo dài hơn một năm; hãy kiểm tra lại năm của ngày cuối."))


def check_held(ends_on: date, today: date) -> None:
    """Refuse to call an event held before its last day.

    Raises:
        RuleBroken: field ``ends_on``.
    """
    if ends_on > today:
        raise RuleBroken("ends_on", tr("Sự kiện chưa kết thúc nên chưa ghi nhận là đã tổ chức được."))


def state_of_event(ends_on: date, is_held: bool, is_cancelled: bool, today: date) -> EventState:
    """Tell where an event stands on `today`."""
    if is_cancelled:
        return EventState.CANCELLED
    if is_held:
        return EventState.HELD
    return EventState.OVERDUE if ends_on < today else EventState.PLANNED


def check_result(people: int | None, contracts: int | None, value: Dong | None) -> None:
    """See that what was brought home is not negative and that a value has a contract behind it.

    Raises:
        RuleBroken: field ``people``, ``contracts`` or ``value``.
    """
    if people is not None and people < 1:
        raise RuleBroken("people", tr("Số người tham dự phải từ 1; để trống nếu chưa rõ."))
    if contracts is not None and contracts < 0:
        raise RuleBroken("contracts", tr("Số hợp đồng không thể là số âm."))
    if value is not None and value < 0:
        raise RuleBroken("value", tr("Giá trị hợp đồng không thể là số âm."))
    if value and contracts == 0:
        raise RuleBroken("contracts", tr("Đã ghi giá trị hợp đồng thì số hợp đồng phải từ 1."))
