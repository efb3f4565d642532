"""The words of events: kinds and states, and their names on screen."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark


class EventKind(StrEnum):
    """What kind of event it is (form LM-04 splits by it)."""

    FAIR = "FAIR"
    LINKING = "LINKING"
    MISSION = "MISSION"
    CONFERENCE = "CONFERENCE"
    SEMINAR = "SEMINAR"
    VISIT = "VISIT"
    CONTEST = "CONTEST"
    OTHER = "OTHER"


KIND_NAMES: dict[EventKind, str] = {
    EventKind.FAIR: mark("Hội chợ, triển lãm"),
    EventKind.LINKING: mark("Kết nối cung cầu"),
    EventKind.MISSION: mark("Đoàn xúc tiến thương mại"),
    EventKind.CONFERENCE: mark("Hội nghị"),
    EventKind.SEMINAR: mark("Hội thảo, tọa đàm"),
    EventKind.VISIT: mark("Tham quan, học tập kinh nghiệm"),
    EventKind.CONTEST: mark("Cuộc thi, bình chọn"),
    EventKind.OTHER: mark("Sự kiện khác"),
}


class EventState(StrEnum):
    """Where an event stands; `OVERDUE`: its days have passed and nobody said whether it was held."""

    PLANNED = "PLANNED"
    OVERDUE = "OVERDUE"
    HELD = "HELD"
    CANCELLED = "CANCELLED"


STATE_NAMES: dict[EventState, str] = {
    EventState.PLANNED: mark("Theo kế hoạch"),
    EventState.OVERDUE: mark("Chưa ghi nhận"),
    EventState.HELD: mark("Đã tổ chức"),
    EventState.CANCELLED: mark("Đã hủy"),
}
