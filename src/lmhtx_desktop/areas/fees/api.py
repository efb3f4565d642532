"""What neighbours may use of the fees: an organisation's ledger, who is in debt, the figures area by area."""

from lmhtx_desktop.areas.fees.queries.ledger import Ledger, ledger_of
from lmhtx_desktop.areas.fees.queries.members import Debt, debts
from lmhtx_desktop.areas.fees.queries.sums import AreaFees, fees_by_area

__all__ = ["AreaFees", "Debt", "Ledger", "debts", "fees_by_area", "ledger_of"]
