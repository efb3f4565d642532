"""The words of the fees: why a due differs from the tariff, how a part year counts, how far a member has paid."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class Relief(StrEnum):
    """What a decision on one member's fee of one year says."""

    EXEMPT = "exempt"
    REDUCED = "reduced"
    OWN_AMOUNT = "own_amount"
    TARIFF = "tariff"


class PartYear(StrEnum):
    """What a member admitted during the year owes for that year."""

    WHOLE = "whole"
    MONTHS = "months"
    FREE = "free"


class PayState(StrEnum):
    """How far a member has paid the fee of one year."""

    PAID = "paid"
    PART = "part"
    UNPAID = "unpaid"
    EXEMPT = "exempt"


RELIEF_NAMES = {
    Relief.EXEMPT: mark("Miễn hội phí"),
    Relief.REDUCED: mark("Giảm hội phí"),
    Relief.OWN_AMOUNT: mark("Áp dụng mức riêng"),
    Relief.TARIFF: mark("Thu theo biểu mức"),
}
PART_YEAR_NAMES = {
    PartYear.WHOLE: mark("Thu cả năm"),
    PartYear.MONTHS: mark("Thu theo số tháng còn lại, kể cả tháng kết nạp"),
    PartYear.FREE: mark("Không thu năm kết nạp"),
}
PAY_STATE_NAMES = {
    PayState.PAID: mark("Đã nộp"),
    PayState.PART: mark("Nộp một phần"),
    PayState.UNPAID: mark("Còn nợ"),
    PayState.EXEMPT: mark("Được miễn"),
}

#: The kinds a tariff, a list and a report are divided by, in the order reports print them.
KINDS = ("HTX", "LHHTX", "THT", "OTHER")
#: How the key of an indicator names each kind.
KIND_SUFFIXES = {"HTX": "htx", "LHHTX": "lh", "THT": "tht", "OTHER": "other"}


def relief_name(code: str | None) -> str:
    """Return what a decision says; none was taken is an em dash."""
    return "—" if code is None else tr(RELIEF_NAMES[Relief(code)])


def part_year_name(code: str) -> str:
    """Return how the year of admission is counted."""
    return tr(PART_YEAR_NAMES[PartYear(code)])


def pay_state_name(code: str) -> str:
    """Return how far a member has paid, as lists show it."""
    return tr(PAY_STATE_NAMES[PayState(code)])
