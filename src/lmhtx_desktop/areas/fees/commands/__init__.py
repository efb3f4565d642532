"""What a person can do with fees: one function per act."""

from lmhtx_desktop.areas.fees.commands.receipts import (
    ChangeSplit,
    PaidPart,
    RecordReceipt,
    VoidReceipt,
    change_split,
    record_receipt,
    void_receipt,
)
from lmhtx_desktop.areas.fees.commands.remittances import RecordRemittance, RemoveRemittance, record_remittance, remove_remittance
from lmhtx_desktop.areas.fees.commands.yearly import (
    AssessYear,
    ChangeAssessment,
    RemoveAssessment,
    SetTariff,
    assess_year,
    change_assessment,
    remove_assessment,
    set_tariff,
)

__all__ = [
    "AssessYear", "ChangeAssessment", "ChangeSplit", "PaidPart", "RecordReceipt", "RecordRemittance", "RemoveAssessment", "RemoveRemittance",
    "SetTariff", "VoidReceipt", "assess_year", "change_assessment", "change_split", "record_receipt", "record_remittance",
    "remove_assessment", "remove_remittance", "set_tariff", "void_receipt",
]  # fmt: skip
