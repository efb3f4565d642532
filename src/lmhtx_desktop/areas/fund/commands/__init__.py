"""What a person can do with the fund: one function per act."""

from lmhtx_desktop.areas.fund.commands.amending import AmendLoan, VoidAmendment, amend_loan, void_amendment
from lmhtx_desktop.areas.fund.commands.contracts import (
    CancelLoan,
    CloseLoan,
    EditLoan,
    GrantLoan,
    cancel_loan,
    close_loan,
    edit_loan,
    grant_loan,
)
from lmhtx_desktop.areas.fund.commands.decisions import DecideGroup, WriteOffLoan, decide_group, write_off_loan
from lmhtx_desktop.areas.fund.commands.disbursing import DisburseLoan, VoidDisbursement, disburse_loan, void_disbursement
from lmhtx_desktop.areas.fund.commands.funds import (
    EditFund,
    OpenFund,
    RecordCapital,
    RemoveCapital,
    SetHolidays,
    edit_fund,
    open_fund,
    record_capital,
    remove_capital,
    set_holidays,
)
from lmhtx_desktop.areas.fund.commands.receipts import RecordReceipt, VoidReceipt, record_receipt, void_receipt

__all__ = [
    "AmendLoan",
    "CancelLoan",
    "CloseLoan",
    "DecideGroup",
    "DisburseLoan",
    "EditFund",
    "EditLoan",
    "GrantLoan",
    "OpenFund",
    "RecordCapital",
    "RecordReceipt",
    "RemoveCapital",
    "SetHolidays",
    "VoidAmendment",
    "VoidDisbursement",
    "VoidReceipt",
    "WriteOffLoan",
    "amend_loan",
    "cancel_loan",
    "close_loan",
    "decide_group",
    "disburse_loan",
    "edit_fund",
    "edit_loan",
    "grant_loan",
    "open_fund",
    "record_capital",
    "record_receipt",
    "remove_capital",
    "set_holidays",
    "void_amendment",
    "void_disbursement",
    "void_receipt",
    "write_off_loan",
]  # fmt: skip
