"""Tables of the support fund: no behaviour, no balance."""

from lmhtx_desktop.areas.fund.records.contracts import Loan, LoanDisbursement, LoanReceipt, LoanRow
from lmhtx_desktop.areas.fund.records.decisions import LoanGroupDecision, LoanWriteOff
from lmhtx_desktop.areas.fund.records.funds import Fund, LoanHoliday

__all__ = ["Fund", "Loan", "LoanDisbursement", "LoanGroupDecision", "LoanHoliday", "LoanReceipt", "LoanRow", "LoanWriteOff"]
