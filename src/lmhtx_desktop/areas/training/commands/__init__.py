"""What a person can do in training, one function per act."""

from lmhtx_desktop.areas.training.commands.attendance import Mark, MarkAttendance, PlanSessions, mark_attendance, plan_sessions
from lmhtx_desktop.areas.training.commands.certificates import (
    IssueCertificates,
    ReissueCertificate,
    VoidCertificate,
    issue_certificates,
    reissue_certificate,
    void_certificate,
)
from lmhtx_desktop.areas.training.commands.classes import (
    CloseClass,
    EditClass,
    OpenClass,
    RecordCost,
    RemoveClass,
    ReopenClass,
    close_class,
    edit_class,
    open_class,
    record_cost,
    remove_class,
    reopen_class,
)
from lmhtx_desktop.areas.training.commands.learners import (
    EditLearner,
    EnrolLearner,
    EnrolMany,
    MergeLearners,
    WithdrawLearner,
    edit_learner,
    enrol_learner,
    enrol_many,
    merge_learners,
    withdraw_learner,
)

__all__ = [
    "CloseClass", "EditClass", "EditLearner", "EnrolLearner", "EnrolMany", "IssueCertificates", "Mark", "MarkAttendance",
    "MergeLearners", "OpenClass", "PlanSessions", "RecordCost", "ReissueCertificate", "RemoveClass", "ReopenClass",
    "VoidCertificate", "WithdrawLearner", "close_class", "edit_class", "edit_learner", "enrol_learner", "enrol_many",
    "issue_certificates", "mark_attendance", "merge_learners", "open_class", "plan_sessions", "record_cost",
    "reissue_certificate", "remove_class", "reopen_class", "void_certificate", "withdraw_learner",
]  # fmt: skip
