"""Reading the list of loans an office kept in Excel before it had the program: pure, no database, no window."""

from lmhtx_desktop.areas.fund.reading.fields import FIELD_NAMES
from lmhtx_desktop.areas.fund.reading.reader import ListedLoan, LoansRead, read_loans

__all__ = ["FIELD_NAMES", "ListedLoan", "LoansRead", "read_loans"]
