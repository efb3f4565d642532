"""The words of training: kinds of class, subjects, presence, positions, ethnic groups; and their names on screen."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.text import fold


class ClassKind(StrEnum):
    """What kind of learning a class is (form LM-03 splits by it)."""

    COURSE = "COURSE"
    REFRESHER = "REFRESHER"
    WORKSHOP = "WORKSHOP"
    CONFERENCE = "CONFERENCE"
    VISIT = "VISIT"


KIND_NAMES: dict[ClassKind, str] = {
    ClassKind.COURSE: mark("Đào tạo"),
    ClassKind.REFRESHER: mark("Bồi dưỡng"),
    ClassKind.WORKSHOP: mark("Tập huấn"),
    ClassKind.CONFERENCE: mark("Hội nghị"),
    ClassKind.VISIT: mark("Tham quan, học tập"),
}


class Subject(StrEnum):
    """The group of subjects a class belongs to (form LM-03 splits by it)."""

    LAW = "LAW"
    DIRECTOR = "DIRECTOR"
    GOVERNANCE = "GOVERNANCE"
    ACCOUNTING = "ACCOUNTING"
    SUPERVISION = "SUPERVISION"
    DIGITAL = "DIGITAL"
    MARKET = "MARKET"
    TECHNIQUE = "TECHNIQUE"
    OTHER = "OTHER"


SUBJECT_NAMES: dict[Subject, str] = {
    Subject.LAW: mark("Luật Hợp tác xã, chính sách"),
    Subject.DIRECTOR: mark("Giám đốc hợp tác xã"),
    Subject.GOVERNANCE: mark("Quản trị hợp tác xã"),
    Subject.ACCOUNTING: mark("Kế toán, tài chính"),
    Subject.SUPERVISION: mark("Nghiệp vụ Ban kiểm soát"),
    Subject.DIGITAL: mark("Chuyển đổi số, thương mại điện tử"),
    Subject.MARKET: mark("Thị trường, thương hiệu, chuỗi giá trị"),
    Subject.TECHNIQUE: mark("Kỹ thuật sản xuất, công nghệ cao"),
    Subject.OTHER: mark("Khác"),
}


class ClassState(StrEnum):
    """Where a class stands on a day; derived from its dates, never stored."""

    PLANNED = "PLANNED"
    RUNNING = "RUNNING"
    ENDED = "ENDED"
    CLOSED = "CLOSED"


STATE_NAMES: dict[ClassState, str] = {
    ClassState.PLANNED: mark("Sắp mở"),
    ClassState.RUNNING: mark("Đang học"),
    ClassState.ENDED: mark("Đã học xong"),
    ClassState.CLOSED: mark("Đã kết thúc"),
}


class DayPart(StrEnum):
    """Half a day of learning."""

    MORNING = "AM"
    AFTERNOON = "PM"


PART_NAMES: dict[DayPart, str] = {DayPart.MORNING: mark("Sáng"), DayPart.AFTERNOON: mark("Chiều")}


class Presence(StrEnum):
    """How a learner attended one session."""

    PRESENT = "P"
    LATE = "L"
    EXCUSED = "E"
    ABSENT = "A"


PRESENCE_NAMES: dict[Presence, str] = {
    Presence.PRESENT: mark("Có mặt"),
    Presence.LATE: mark("Đến muộn"),
    Presence.EXCUSED: mark("Vắng có phép"),
    Presence.ABSENT: mark("Vắng không phép"),
}
#: What stands in a cell of the attendance grid, on screen and on paper.
PRESENCE_SIGNS: dict[Presence, str] = {
    Presence.PRESENT: "✓",
    Presence.LATE: "M",
    Presence.EXCUSED: "P",
    Presence.ABSENT: "V",
}


class Sex(StrEnum):
    """A person's sex as the learner list states it."""

    MALE = "M"
    FEMALE = "F"


SEX_NAMES: dict[Sex, str] = {Sex.MALE: mark("Nam"), Sex.FEMALE: mark("Nữ")}


class Position(StrEnum):
    """What a learner is in the organisation that sent them."""

    DIRECTOR = "DIRECTOR"
    DEPUTY = "DEPUTY"
    CHAIR = "CHAIR"
    BOARD = "BOARD"
    SUPERVISOR = "SUPERVISOR"
    ACCOUNTANT = "ACCOUNTANT"
    MEMBER = "MEMBER"
    FOUNDER = "FOUNDER"
    WORKER = "WORKER"
    OFFICIAL = "OFFICIAL"
    ALLIANCE = "ALLIANCE"
    OTHER = "OTHER"


POSITION_NAMES: dict[Position, str] = {
    Position.DIRECTOR: mark("Giám đốc"),
    Position.DEPUTY: mark("Phó giám đốc"),
    Position.CHAIR: mark("Chủ tịch HĐQT"),
    Position.BOARD: mark("Thành viên HĐQT"),
    Position.SUPERVISOR: mark("Ban kiểm soát"),
    Position.ACCOUNTANT: mark("Kế toán"),
    Position.MEMBER: mark("Thành viên"),
    Position.FOUNDER: mark("Sáng lập viên"),
    Position.WORKER: mark("Người lao động"),
    Position.OFFICIAL: mark("Cán bộ cơ quan nhà nước"),
    Position.ALLIANCE: mark("Cán bộ Liên minh HTX"),
    Position.OTHER: mark("Khác"),
}
#: Positions for which *cán bộ quản lý* is offered as yes; the officer may decide otherwise.
MANAGING = frozenset({Position.DIRECTOR, Position.DEPUTY, Position.CHAIR, Position.BOARD, Position.SUPERVISOR})

#: Codes and names of the peoples of Vietnam (list of the General Statistics Office, Decision 121-TCTK/PPCĐ of 2 March 1979).
ETHNIC_GROUPS: dict[str, str] = {
    f"{code:02d}": name
    for code, name in enumerate(
        (
            "Kinh", "Tày", "Thái", "Hoa", "Khmer", "Mường", "Nùng", "Mông", "Dao", "Gia Rai", "Ngái", "Ê Đê", "Ba Na",
            "Xơ Đăng", "Sán Chay", "Cơ Ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "Raglay", "Xtiêng", "Bru - Vân Kiều",
            "Thổ", "Giáy", "Cơ Tu", "Giẻ - Triêng", "Mạ", "Khơ Mú", "Co", "Tà Ôi", "Chơ Ro", "Kháng", "Xinh Mun",
            "Hà Nhì", "Chu Ru", "Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn",
            "Cơ Lao", "Cống", "Bố Y", "Si La", "Pu Péo", "Brâu", "Ơ Đu", "Rơ Măm",
        ),
        start=1,
    )
}  # fmt: skip
KINH = "01"


def _letters(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())


_GROUPS_WRITTEN = {_letters(name): code for code, name in ETHNIC_GROUPS.items()} | {
    "viet": KINH, "khome": "05", "hmong": "08", "meo": "08", "jarai": "10", "jrai": "10", "giarai": "10",
    "ede": "12", "rade": "12", "bahnar": "13", "sedang": "14", "xedang": "14", "caolan": "15", "koho": "16", "kho": "16",
    "cham": "17", "raglai": "21", "stieng": "22", "vankieu": "23", "bruvankieu": "23", "cotu": "26", "katu": "26",
    "gietrieng": "27", "khmu": "29", "khomu": "29", "taoi": "31", "choro": "32", "pathen": "46",
}  # fmt: skip

_SEX_WRITTEN = {"nam": Sex.MALE, "m": Sex.MALE, "ong": Sex.MALE, "nu": Sex.FEMALE, "f": Sex.FEMALE, "ba": Sex.FEMALE, "gai": Sex.FEMALE}

#: Tried in this order: a deputy is not a director, a board member is not an ordinary member.
_POSITION_SIGNS: tuple[tuple[Position, tuple[str, ...]], ...] = (
    (Position.ALLIANCE, ("lien minh", "lmhtx")),
    (Position.OFFICIAL, ("ubnd", "cong chuc", "vien chuc", "chuyen vien")),
    (Position.BOARD, ("pho chu tich", "pct")),
    (Position.DEPUTY, ("pho giam doc", "p.giam doc", "p. giam doc", "pho tong giam doc", "pgd", "p.gd")),
    (Position.CHAIR, ("chu tich hdqt", "chu tich hoi dong", "ct hdqt", "cthdqt", "chu tich")),
    (Position.DIRECTOR, ("giam doc", "tong giam doc", "gd")),
    (Position.SUPERVISOR, ("kiem soat", "bks")),
    (Position.BOARD, ("hdqt", "hoi dong quan tri")),
    (Position.ACCOUNTANT, ("ke toan", "ktt")),
    (Position.FOUNDER, ("sang lap",)),
    (Position.OFFICIAL, ("can bo",)),
    (Position.WORKER, ("lao dong", "cong nhan", "nhan vien")),
    (Position.MEMBER, ("thanh vien", "xa vien", "tv")),
)


def ethnic_group_written(text: str) -> str | None:
    """Return the code of an ethnic group as written by hand (``Khơ-me``, ``H'Mông``), or None if not understood."""
    return _GROUPS_WRITTEN.get(_letters(text))


def sex_written(text: str) -> Sex | None:
    """Return the sex a word means (``Nữ``, ``bà``, ``F``), or None if not understood."""
    return _SEX_WRITTEN.get(fold(text).strip(". "))


def position_written(text: str) -> Position | None:
    """Return the position a wording means (``PGĐ``, ``Kế toán trưởng``); OTHER if unknown, None if empty."""
    written = fold(text)
    if not written:
        return None
    words = set(written.replace("-", " ").replace(",", " ").replace("/", " ").split())
    for position, signs in _POSITION_SIGNS:
        if any(sign in words if len(sign) <= 3 else sign in written for sign in signs):
            return position
    return Position.OTHER
