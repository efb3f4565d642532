"""Tables of the support fund: no behaviour, no balance."""

from lmhtx_desktop.areas.fund.records.closing import ClassificationLine, ClassificationRun, FundClosing, FundPlan
from lmhtx_desktop.areas.fund.records.collections import LoanCollection
from lmhtx_desktop.areas.fund.records.contracts import Loan, LoanDisbursement, LoanReceipt, LoanRow
from lmhtx_desktop.areas.fund.records.decisions import LoanAmendment, LoanAmendmentRow, LoanGroupDecision, LoanWriteOff
from lmhtx_desktop.areas.fund.records.folders import LoanApplication, LoanCollateral, LoanInspection, LoanPaper, LoanPerson, LoanStep
from lmhtx_desktop.areas.fund.records.funds import Fund, FundCapital, FundSource, FundSourceMovement, LoanHoliday
from lmhtx_desktop.areas.fund.records.notices import LoanNotice
from lmhtx_desktop.areas.fund.records.openings import LoanOpening
from lmhtx_desktop.areas.fund.records.products import LoanProduct, LoanProductPaper, LoanProductTerms, RateDecision

__all__ = [
    "ClassificationLine",
    "ClassificationRun",
    "Fund",
    "FundCapital",
    "FundClosing",
    "FundPlan",
    "FundSource",
    "FundSourceMovement",
    "Loan",
    "LoanAmendment",
    "LoanAmendmentRow",
    "LoanApplication",
    "LoanCollateral",
    "LoanCollection",
    "LoanDisbursement",
    "LoanGroupDecision",
    "LoanHoliday",
    "LoanInspection",
    "LoanNotice",
    "LoanOpening",
    "LoanPaper",
    "LoanPerson",
    "LoanProduct",
    "LoanProductPaper",
    "LoanProductTerms",
    "LoanReceipt",
    "LoanRow",
    "LoanStep",
    "LoanWriteOff",
    "RateDecision",
]
