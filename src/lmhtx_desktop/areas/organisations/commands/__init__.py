"""What a person can do in the register: one function per act, each with its order."""

from lmhtx_desktop.areas.organisations.commands.dossier import (
    RecordCertificate,
    RecordPolicy,
    RecordProduct,
    RecordRegistration,
    RemoveLine,
    record_certificate,
    record_policy,
    record_product,
    record_registration,
    remove_line,
)
from lmhtx_desktop.areas.organisations.commands.duplicates import JudgeDifferent, MergeOrganisations, judge_different, merge_organisations
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
from lmhtx_desktop.areas.organisations.commands.joining import (
    CloseApplication,
    EditApplication,
    EditSuspension,
    RecordApplication,
    RemoveApplication,
    RemoveSuspension,
    ResumeMembership,
    SuspendMembership,
    close_application,
    edit_application,
    edit_suspension,
    record_application,
    remove_application,
    remove_suspension,
    resume_membership,
    suspend_membership,
)
from lmhtx_desktop.areas.organisations.commands.links import ConvertGroup, RecordLink, convert_group, record_link
from lmhtx_desktop.areas.organisations.commands.membership import (
    AdmitMember,
    AdmitMembers,
    EditMembership,
    EndMembership,
    RemoveMembership,
    admit_member,
    admit_members,
    edit_membership,
    end_membership,
    remove_membership,
)
from lmhtx_desktop.areas.organisations.commands.membership_papers import IssuePapers, VoidPaper, issue_papers, void_paper
from lmhtx_desktop.areas.organisations.commands.office import SetUpOffice, set_up_office
from lmhtx_desktop.areas.organisations.commands.officers import EndOfficer, RecordOfficer, end_officer, record_officer
from lmhtx_desktop.areas.organisations.commands.rating import (
    DecideRating,
    LeaveUnrated,
    RemoveRatings,
    Score,
    ScoreOrganisation,
    decide_rating,
    leave_unrated,
    remove_ratings,
    score_organisation,
)
from lmhtx_desktop.areas.organisations.commands.rating_tables import (
    RemoveRatingTable,
    SaveRatingTable,
    TableLine,
    remove_rating_table,
    save_rating_table,
)
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
from lmhtx_desktop.areas.organisations.commands.sheets import SendSheets, TakeInSheets, TakenSheet, send_sheets, take_in_sheets
from lmhtx_desktop.areas.organisations.commands.statuses import CorrectStatus, RemoveStatus, correct_status, remove_status

__all__ = [
    "AdmitMember", "AdmitMembers", "ChangeStatus", "CloseApplication", "ConvertGroup", "CorrectStatus", "DecideRating",
    "EditApplication", "EditMembership", "EditOrganisation", "EditSuspension", "EndMembership", "EndOfficer", "FigureChange",
    "ImportOrganisations", "IssuePapers", "JudgeDifferent", "LeaveUnrated", "MergeOrganisations", "RecordApplication",
    "RecordCertificate", "RecordFigures", "RecordLink", "RecordManyFigures", "RecordOfficer", "RecordPolicy", "RecordProduct",
    "RecordRegistration", "RegisterOrganisation", "RemoveApplication", "RemoveLine", "RemoveMembership", "RemoveOrganisation",
    "RemoveRatingTable", "RemoveRatings", "RemoveStatus", "RemoveSuspension", "ResumeMembership", "SaveRatingTable", "Score",
    "ScoreOrganisation", "SendSheets", "SetFigureChecks", "SetUpOffice", "SuspendMembership", "TableLine", "TakeInSheets", "TakenSheet",
    "VoidPaper", "admit_member", "admit_members", "change_status", "close_application", "convert_group", "correct_status",
    "decide_rating", "edit_application", "edit_membership", "edit_organisation", "edit_suspension", "end_membership", "end_officer",
    "import_organisations", "issue_papers", "judge_different", "leave_unrated", "merge_organisations", "preview_import",
    "record_application", "record_certificate", "record_figures", "record_link", "record_many_figures", "record_officer",
    "record_policy", "record_product", "record_registration", "register_organisation", "remove_application", "remove_line",
    "remove_membership", "remove_organisation", "remove_rating_table", "remove_ratings", "remove_status", "remove_suspension",
    "resume_membership", "save_rating_table", "score_organisation", "send_sheets", "set_figure_checks", "set_up_office",
    "suspend_membership", "take_in_sheets", "void_paper",
]  # fmt: skip
