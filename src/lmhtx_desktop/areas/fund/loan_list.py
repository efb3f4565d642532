"""The loans as lines of a form that lists them (QUY-04, sao kê khoản vay)."""

from collections.abc import Sequence

from lmhtx_desktop.areas.fund.queries.spans import Account
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.indicators import Amount, RecordLine, RecordList
from lmhtx_desktop.kernel.language import tr

#: Name of the list in form files.
LOANS = "fund_loans"


def loan_list() -> RecordList:
    """Say what the list is and which values a loan has in it."""
    return RecordList(LOANS, tr("Sao kê khoản vay"), Area.FUND, {
        "contract": tr("Số hợp đồng"), "first_on": tr("Ngày giải ngân"), "ends_on": tr("Ngày hết hạn"), "rate": tr("Lãi suất"),
        "opening": tr("Dư nợ đầu kỳ"), "lent": tr("Cho vay trong kỳ"), "collected_principal": tr("Thu gốc trong kỳ"),
        "written_off": tr("Xuất toán trong kỳ"), "closing": tr("Dư nợ cuối kỳ"), "overdue_days": tr("Số ngày quá hạn"), "group": tr("Nhóm nợ"),
        "overdue": tr("Nợ gốc quá hạn"), "collateral": tr("Giá trị khấu trừ"), "provision": tr("Dự phòng cụ thể"),
        "collected_interest": tr("Lãi đã thu trong kỳ"), "interest_due": tr("Lãi đến hạn chưa thu"), "next_due": tr("Kỳ trả tới"),
    })  # fmt: skip


def loan_lines_of(accounts: Sequence[Account]) -> list[RecordLine]:
    """Return a line for every loan that was out before the span or on which money moved in it; by borrower."""
    return [
        RecordLine(account.contract.id, account.contract.borrower_name, _values(account))
        for account in accounts
        if account.opening or account.lent or account.closing or account.collected_interest or account.interest_due
    ]


def _values(account: Account) -> dict[str, Amount | str]:
    return {
        "contract": account.contract.contract_number, "first_on": format_date(account.first_on), "ends_on": format_date(account.ends_on),
        "rate": account.rate, "opening": account.opening, "lent": account.lent, "collected_principal": account.collected_principal,
        "written_off": account.written_off, "closing": account.closing, "overdue_days": account.overdue_days, "group": account.group or None,
        "overdue": account.overdue, "collateral": account.collateral, "provision": account.provision,
        "collected_interest": account.collected_interest, "interest_due": account.interest_due,
        "next_due": None if account.next_due_on is None else format_date(account.next_due_on),
    }  # fmt: skip
