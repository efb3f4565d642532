"""How an organisation belongs to the Alliance, and the papers of it."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class MemberKind(StrEnum):
    """How an organisation belongs to the Alliance (charter of Liên minh HTX)."""

    FULL = "full"
    ASSOCIATE = "associate"
    HONORARY = "honorary"


class EndReason(StrEnum):
    """Why a membership of the Alliance ended."""

    WITHDREW = "withdrew"
    STRUCK_OFF = "struck_off"
    EXPELLED = "expelled"
    DISSOLVED = "dissolved"


class MembershipState(StrEnum):
    """How an organisation stands to the Alliance on a day; none of them: it never applied and never was a member."""

    APPLIED = "applied"
    MEMBER = "member"
    SUSPENDED = "suspended"
    WITHDREW = "withdrew"
    STRUCK_OFF = "struck_off"
    EXPELLED = "expelled"
    DISSOLVED = "dissolved"


class ApplicationOutcome(StrEnum):
    """What became of an application to join; none of them: not decided yet."""

    ADMITTED = "admitted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class PaperKind(StrEnum):
    """Papers of a membership that are numbered without a gap."""

    DECISION = "decision"
    CERTIFICATE = "certificate"
    CARD = "card"


MEMBER_KIND_NAMES = {
    MemberKind.FULL: mark("Thành viên chính thức"),
    MemberKind.ASSOCIATE: mark("Thành viên liên kết"),
    MemberKind.HONORARY: mark("Thành viên danh dự"),
}
MEMBER_KIND_SHORT_NAMES = {
    MemberKind.FULL: mark("Chính thức"), MemberKind.ASSOCIATE: mark("Liên kết"), MemberKind.HONORARY: mark("Danh dự"),
}  # fmt: skip
END_REASON_NAMES = {
    EndReason.WITHDREW: mark("Xin ra"),
    EndReason.STRUCK_OFF: mark("Xóa tên"),
    EndReason.EXPELLED: mark("Khai trừ"),
    EndReason.DISSOLVED: mark("Chấm dứt do giải thể"),
}
MEMBERSHIP_STATE_NAMES = {
    MembershipState.APPLIED: mark("Đề nghị gia nhập"),
    MembershipState.MEMBER: mark("Đang là thành viên"),
    MembershipState.SUSPENDED: mark("Tạm dừng sinh hoạt"),
    MembershipState.WITHDREW: mark("Xin ra"),
    MembershipState.STRUCK_OFF: mark("Xóa tên"),
    MembershipState.EXPELLED: mark("Khai trừ"),
    MembershipState.DISSOLVED: mark("Chấm dứt do giải thể"),
}
APPLICATION_OUTCOME_NAMES = {
    ApplicationOutcome.ADMITTED: mark("Được kết nạp"),
    ApplicationOutcome.REFUSED: mark("Không kết nạp"),
    ApplicationOutcome.WITHDRAWN: mark("Rút đơn"),
}
PAPER_KIND_NAMES = {
    PaperKind.DECISION: mark("Quyết định kết nạp"),
    PaperKind.CERTIFICATE: mark("Giấy chứng nhận thành viên"),
    PaperKind.CARD: mark("Thẻ thành viên"),
}


def member_kind_name(code: str) -> str:
    """Return a kind of membership."""
    return tr(MEMBER_KIND_NAMES[MemberKind(code)])


def member_kind_short_name(code: str) -> str:
    """Return a kind of membership as lists show it."""
    return tr(MEMBER_KIND_SHORT_NAMES[MemberKind(code)])


def end_reason_name(code: str | None) -> str:
    """Return why a membership ended; not recorded is an em dash."""
    return "—" if code is None else tr(END_REASON_NAMES[EndReason(code)])


def membership_state_name(code: str | None) -> str:
    """Return how an organisation stands to the Alliance; never a member is an em dash."""
    return "—" if code is None else tr(MEMBERSHIP_STATE_NAMES[MembershipState(code)])


def application_outcome_name(code: str | None) -> str:
    """Return what became of an application; undecided is said so."""
    return tr("Chờ xét") if code is None else tr(APPLICATION_OUTCOME_NAMES[ApplicationOutcome(code)])


def paper_kind_name(code: str) -> str:
    """Return what a numbered paper is."""
    return tr(PAPER_KIND_NAMES[PaperKind(code)])
