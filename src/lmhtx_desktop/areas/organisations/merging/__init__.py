"""What an organisation list would change in the register, decided before anything is written. Pure."""

from lmhtx_desktop.areas.organisations.merging.decide import plan_merge
from lmhtx_desktop.areas.organisations.merging.shapes import (
    CellChange,
    Decision,
    Former,
    ListedOrganisation,
    Membership,
    MergePlan,
    Newcomer,
    Remark,
    Review,
    Snapshot,
)

__all__ = [
    "CellChange", "Decision", "Former", "ListedOrganisation", "Membership", "MergePlan", "Newcomer", "Remark", "Review", "Snapshot", "plan_merge",
]  # fmt: skip
