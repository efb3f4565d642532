"""What a person can do in the register: one function per act, each with its order."""

from lmhtx_desktop.areas.organisations.commands.figures import (
    FigureChange,
    RecordFigures,
    RecordManyFigures,
    SetFigureChecks,
    record_figures,
    record_many_figures,
    set_figure_checks,
)
from lmhtx_desktop.areas.organisations.commands.importing import ImportOrganisations, import_organisations, preview_import
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
    "FigureChange", "RecordManyFigures", "SetFigureChecks", "record_many_figures", "set_figure_checks",
    "AdmitMember", "ChangeStatus", "EditOrganisation", "EndMembership", "ImportOrganisations", "RecordFigures", "RegisterOrganisation",
    "RemoveOrganisation", "SetUpOffice", "admit_member", "change_status", "edit_organisation", "end_membership", "import_organisations",
    "preview_import", "record_figures", "register_organisation", "remove_organisation", "set_up_office",
]  # fmt: skip
