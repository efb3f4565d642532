"""What a person can do in the register: one function per act, each with its order."""

from lmhtx_desktop.areas.organisations.commands.membership import AdmitMember, EndMembership, admit_member, end_membership
from lmhtx_desktop.areas.organisations.commands.office import SetUpOffice, set_up_office
from lmhtx_desktop.areas.organisations.commands.register import (
    ChangeStatus,
    EditOrganisation,
    RegisterOrganisation,
    RemoveOrganisation,
    change_status,
    edit_organisation,
    register_organisation,
    remove_organisation,
)

__all__ = [
    "AdmitMember", "ChangeStatus", "EditOrganisation", "EndMembership", "RegisterOrganisation", "RemoveOrganisation", "SetUpOffice",
    "admit_member", "change_status", "edit_organisation", "end_membership", "register_organisation", "remove_organisation", "set_up_office",
]  # fmt: skip
