"""The words of the register: kinds, industries, statuses, ratings, membership; codes and their names on screen.

Codes are short, fixed and stored; names are official wording and translated only when shown.
"""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class Kind(StrEnum):
    """What an organisation is (Luật HTX 17/2023 Đ.4); only the first three are collective economy."""

    HTX = "HTX"
    LHHTX = "LHHTX"
    THT = "THT"
    OTHER = "OTHER"


class Sector(StrEnum):
    """The industry group reports are made by."""

    NN = "NN"
    CN = "CN"
    XD = "XD"
    TD = "TD"
    TM = "TM"
    CH = "CH"
    VT = "VT"
    MT = "MT"
    KH = "KH"


class Field113(StrEnum):
    """Lĩnh vực of NĐ 113/2024 Đ.4.1, by which the size of an organisation is judged."""

    AGRICULTURE = "NN"
    INDUSTRY = "CX"
    FINANCE = "TC"
    SERVICES = "TM"


class Status(StrEnum):
    """Legal status; `DISSOLVING`, `BANKRUPTCY`, `DISSOLVED` are of HTX and LHHTX, `TERMINATING`, `TERMINATED` of THT.

    Wording of NĐ 295/2026 Đ.27 (HTX, LHHTX) and Đ.28 (THT).
    """

    ACTIVE = "active"
    SUSPENDED = "suspended"
    NOT_AT_ADDRESS = "not_at_address"
    REVOKED_FOR_TAX = "revoked_for_tax"
    DISSOLVING = "dissolving"
    BANKRUPTCY = "bankruptcy"
    DISSOLVED = "dissolved"
    TERMINATING = "terminating"
    TERMINATED = "terminated"


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


class Rating(StrEnum):
    """Yearly rating of a cooperative (TT 01/2020/TT-BKHĐT)."""

    GOOD = "good"
    FAIR = "fair"
    AVERAGE = "average"
    WEAK = "weak"


class Post(StrEnum):
    """A post in an organisation (Luật HTX 2023 Đ.56–72); `LEADER` and `VICE_LEADER` are of THT."""

    CHAIRMAN = "chairman"
    VICE_CHAIRMAN = "vice_chairman"
    DIRECTOR = "director"
    VICE_DIRECTOR = "vice_director"
    BOARD = "board"
    HEAD_SUPERVISOR = "head_supervisor"
    SUPERVISOR = "supervisor"
    ACCOUNTANT = "accountant"
    LEADER = "leader"
    VICE_LEADER = "vice_leader"
    OTHER = "other"


class Sex(StrEnum):
    """Sex of a person."""

    FEMALE = "F"
    MALE = "M"


class Training(StrEnum):
    """Training of an officer, in the four columns of Phụ lục I-19 mục 6."""

    NONE = "none"
    BASIC = "basic"
    COLLEGE = "college"
    DEGREE = "degree"


class CertificateKind(StrEnum):
    """What a certificate certifies."""

    VIETGAP = "vietgap"
    GLOBALGAP = "globalgap"
    ORGANIC = "organic"
    ISO = "iso"
    HACCP = "haccp"
    TRACE = "trace"
    GROWING_AREA = "growing_area"
    TRADEMARK = "trademark"
    OTHER = "other"


class Policy(StrEnum):
    """A support policy, as fine as form KTTT-03 counts it; the article is in `POLICY_ARTICLES`."""

    TRAINING = "training"
    FOSTERING = "fostering"
    ADVICE = "advice"
    FOUNDING = "founding"
    LAND = "land"
    TAX = "tax"
    CAPITAL = "capital"
    SCIENCE = "science"
    MARKET = "market"
    INFRASTRUCTURE = "infrastructure"
    AUDIT = "audit"
    FARM_INFRASTRUCTURE = "farm_infrastructure"
    FARM_LAND = "farm_land"
    FARM_CREDIT = "farm_credit"
    FARM_DISASTER = "farm_disaster"
    FARM_PROCESSING = "farm_processing"
    PROGRAMME = "programme"
    OTHER = "other"


class Relation(StrEnum):
    """A tie from one organisation to another: the first is a member of, became, was merged into or split into the second."""

    MEMBER = "member"
    BECAME = "became"
    MERGED = "merged"
    SPLIT = "split"


class ParkedEnd(StrEnum):
    """What became of a row of a list that had to wait for a person."""

    UPDATED = "updated"
    CREATED = "created"
    LEFT = "left"


class NotRated(StrEnum):
    """Why a cooperative is not rated for a year (TT 01/2020/TT-BKHĐT); `CREDIT`: rated under the State Bank's rules."""

    NEW = "new"
    STOPPED = "stopped"
    CREDIT = "credit"
    OTHER = "other"


class RatingState(StrEnum):
    """How far the rating of one cooperative for one year is."""

    RATED = "rated"
    NOT_RATED = "not_rated"
    STARTED = "started"
    MISSING = "missing"


KIND_NAMES = {
    Kind.HTX: mark("Hợp tác xã"),
    Kind.LHHTX: mark("Liên hiệp hợp tác xã"),
    Kind.THT: mark("Tổ hợp tác"),
    Kind.OTHER: mark("Tổ chức khác"),
}
KIND_SHORT_NAMES = {Kind.HTX: mark("HTX"), Kind.LHHTX: mark("Liên hiệp HTX"), Kind.THT: mark("THT"), Kind.OTHER: mark("Khác")}
SECTOR_NAMES = {
    Sector.NN: mark("Nông – lâm – ngư – diêm nghiệp"),
    Sector.CN: mark("Công nghiệp – tiểu thủ công nghiệp"),
    Sector.XD: mark("Xây dựng"),
    Sector.TD: mark("Tín dụng"),
    Sector.TM: mark("Thương mại – dịch vụ"),
    Sector.CH: mark("Chợ"),
    Sector.VT: mark("Vận tải"),
    Sector.MT: mark("Môi trường"),
    Sector.KH: mark("Khác"),
}
SECTOR_SHORT_NAMES = {
    Sector.NN: mark("Nông nghiệp"),
    Sector.CN: mark("CN – TTCN"),
    Sector.XD: mark("Xây dựng"),
    Sector.TD: mark("Tín dụng"),
    Sector.TM: mark("TM – DV"),
    Sector.CH: mark("Chợ"),
    Sector.VT: mark("Vận tải"),
    Sector.MT: mark("Môi trường"),
    Sector.KH: mark("Khác"),
}
FIELD_113_NAMES = {
    Field113.AGRICULTURE: mark("Nông nghiệp"),
    Field113.INDUSTRY: mark("Công nghiệp – xây dựng"),
    Field113.FINANCE: mark("Tài chính, ngân hàng và bảo hiểm"),
    Field113.SERVICES: mark("Thương mại – dịch vụ và lĩnh vực khác"),
}
STATUS_NAMES = {
    Status.ACTIVE: mark("Đang hoạt động"),
    Status.SUSPENDED: mark("Tạm ngừng kinh doanh"),
    Status.NOT_AT_ADDRESS: mark("Không hoạt động tại địa chỉ đã đăng ký"),
    Status.REVOKED_FOR_TAX: mark("Bị thu hồi do cưỡng chế về quản lý thuế"),
    Status.DISSOLVING: mark("Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập"),
    Status.BANKRUPTCY: mark("Đang làm thủ tục phá sản"),
    Status.DISSOLVED: mark("Đã giải thể, phá sản, chấm dứt tồn tại"),
    Status.TERMINATING: mark("Đang làm thủ tục chấm dứt hoạt động"),
    Status.TERMINATED: mark("Đã chấm dứt hoạt động"),
}
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
RATING_NAMES = {
    Rating.GOOD: mark("Tốt"),
    Rating.FAIR: mark("Khá"),
    Rating.AVERAGE: mark("Trung bình"),
    Rating.WEAK: mark("Yếu"),
}

POST_NAMES = {
    Post.CHAIRMAN: mark("Chủ tịch HĐQT"),
    Post.VICE_CHAIRMAN: mark("Phó Chủ tịch HĐQT"),
    Post.DIRECTOR: mark("Giám đốc"),
    Post.VICE_DIRECTOR: mark("Phó Giám đốc"),
    Post.BOARD: mark("Thành viên HĐQT"),
    Post.HEAD_SUPERVISOR: mark("Trưởng Ban kiểm soát"),
    Post.SUPERVISOR: mark("Kiểm soát viên"),
    Post.ACCOUNTANT: mark("Kế toán trưởng"),
    Post.LEADER: mark("Tổ trưởng"),
    Post.VICE_LEADER: mark("Tổ phó"),
    Post.OTHER: mark("Chức vụ khác"),
}
#: As lists show them.
POST_SHORT_NAMES = {**POST_NAMES, Post.HEAD_SUPERVISOR: mark("Trưởng BKS")}
SEX_NAMES = {Sex.FEMALE: mark("Nữ"), Sex.MALE: mark("Nam")}
TRAINING_NAMES = {
    Training.NONE: mark("Chưa qua đào tạo"),
    Training.BASIC: mark("Sơ cấp nghề"),
    Training.COLLEGE: mark("Trung cấp, cao đẳng"),
    Training.DEGREE: mark("Đại học, trên đại học"),
}
TRAINING_SHORT_NAMES = {
    Training.NONE: mark("Chưa đào tạo"),
    Training.BASIC: mark("Sơ cấp"),
    Training.COLLEGE: mark("TC, cao đẳng"),
    Training.DEGREE: mark("ĐH trở lên"),
}
CERTIFICATE_NAMES = {
    CertificateKind.VIETGAP: mark("VietGAP"),
    CertificateKind.GLOBALGAP: mark("GlobalGAP"),
    CertificateKind.ORGANIC: mark("Hữu cơ"),
    CertificateKind.ISO: mark("ISO"),
    CertificateKind.HACCP: mark("HACCP"),
    CertificateKind.TRACE: mark("Mã truy xuất nguồn gốc"),
    CertificateKind.GROWING_AREA: mark("Mã số vùng trồng"),
    CertificateKind.TRADEMARK: mark("Nhãn hiệu được bảo hộ"),
    CertificateKind.OTHER: mark("Chứng nhận khác"),
}
POLICY_NAMES = {
    Policy.TRAINING: mark("Cử đi đào tạo"),
    Policy.FOSTERING: mark("Bồi dưỡng, tập huấn"),
    Policy.ADVICE: mark("Thông tin, tư vấn"),
    Policy.FOUNDING: mark("Thành lập mới"),
    Policy.LAND: mark("Đất đai"),
    Policy.TAX: mark("Thuế, phí, lệ phí"),
    Policy.CAPITAL: mark("Tiếp cận vốn, bảo hiểm"),
    Policy.SCIENCE: mark("Khoa học công nghệ, chuyển đổi số"),
    Policy.MARKET: mark("Xúc tiến thương mại, mở rộng thị trường"),
    Policy.INFRASTRUCTURE: mark("Kết cấu hạ tầng, trang thiết bị"),
    Policy.AUDIT: mark("Tư vấn tài chính, đánh giá rủi ro"),
    Policy.FARM_INFRASTRUCTURE: mark("Nông nghiệp: kết cấu hạ tầng"),
    Policy.FARM_LAND: mark("Nông nghiệp: giao đất, thuê đất"),
    Policy.FARM_CREDIT: mark("Nông nghiệp: ưu đãi tín dụng"),
    Policy.FARM_DISASTER: mark("Nông nghiệp: vốn, giống khi thiên tai, dịch bệnh"),
    Policy.FARM_PROCESSING: mark("Nông nghiệp: chế biến sản phẩm"),
    Policy.PROGRAMME: mark("Tham gia chương trình mục tiêu, chương trình phát triển kinh tế – xã hội"),
    Policy.OTHER: mark("Hỗ trợ khác"),
}
#: The article of Luật HTX 2023 a policy is of; not every programme has one.
POLICY_ARTICLES: dict[str, int] = {
    Policy.TRAINING: 20, Policy.FOSTERING: 20, Policy.ADVICE: 20, Policy.FOUNDING: 20, Policy.LAND: 21, Policy.TAX: 22, Policy.CAPITAL: 23,
    Policy.SCIENCE: 24, Policy.MARKET: 25, Policy.INFRASTRUCTURE: 26, Policy.AUDIT: 27, Policy.FARM_INFRASTRUCTURE: 28, Policy.FARM_LAND: 28,
    Policy.FARM_CREDIT: 28, Policy.FARM_DISASTER: 28, Policy.FARM_PROCESSING: 28,
}  # fmt: skip
#: What a tie is called, seen from the first and from the second organisation.
PARKED_END_NAMES = {
    ParkedEnd.UPDATED: mark("Đã cập nhật vào tổ chức"),
    ParkedEnd.CREATED: mark("Đã thêm mới"),
    ParkedEnd.LEFT: mark("Đã bỏ"),
}
RELATION_NAMES = {
    Relation.MEMBER: (mark("Thành viên của liên hiệp"), mark("HTX thành viên")),
    Relation.BECAME: (mark("Đã chuyển thành"), mark("Chuyển đổi từ")),
    Relation.MERGED: (mark("Sáp nhập, hợp nhất vào"), mark("Nhận sáp nhập, hợp nhất từ")),
    Relation.SPLIT: (mark("Chia, tách thành"), mark("Được chia, tách từ")),
}
NOT_RATED_NAMES = {
    NotRated.NEW: mark("Mới thành lập, hoạt động dưới 12 tháng"),
    NotRated.STOPPED: mark("Ngừng hoạt động trên 3 tháng trong năm"),
    NotRated.CREDIT: mark("Xếp loại theo quy định của Ngân hàng Nhà nước"),
    NotRated.OTHER: mark("Lý do khác"),
}
NOT_RATED_SHORT_NAMES = {
    NotRated.NEW: mark("Hoạt động dưới 12 tháng"),
    NotRated.STOPPED: mark("Ngừng trên 3 tháng"),
    NotRated.CREDIT: mark("Theo quy định của NHNN"),
    NotRated.OTHER: mark("Lý do khác"),
}
RATING_STATE_NAMES = {
    RatingState.RATED: mark("Đã xếp loại"),
    RatingState.NOT_RATED: mark("Không xếp loại"),
    RatingState.STARTED: mark("Đang chấm"),
    RatingState.MISSING: mark("Chưa đánh giá"),
}

_OF_TWO_LISTS = (Status.ACTIVE, Status.SUSPENDED, Status.NOT_AT_ADDRESS, Status.REVOKED_FOR_TAX)
#: The official list a status is chosen from, by kind; enterprises and others use that of Đ.27.
STATUSES_OF = {
    Kind.HTX: (*_OF_TWO_LISTS, Status.DISSOLVING, Status.BANKRUPTCY, Status.DISSOLVED),
    Kind.LHHTX: (*_OF_TWO_LISTS, Status.DISSOLVING, Status.BANKRUPTCY, Status.DISSOLVED),
    Kind.THT: (*_OF_TWO_LISTS, Status.TERMINATING, Status.TERMINATED),
    Kind.OTHER: (*_OF_TWO_LISTS, Status.DISSOLVING, Status.BANKRUPTCY, Status.DISSOLVED),
}
#: The posts of an organisation, by kind, in the order lists show them.
POSTS_OF: dict[str, tuple[Post, ...]] = {
    Kind.HTX: (
        Post.CHAIRMAN, Post.VICE_CHAIRMAN, Post.DIRECTOR, Post.VICE_DIRECTOR, Post.BOARD, Post.HEAD_SUPERVISOR, Post.SUPERVISOR,
        Post.ACCOUNTANT, Post.OTHER,
    ),
    Kind.THT: (Post.LEADER, Post.VICE_LEADER, Post.ACCOUNTANT, Post.OTHER),
    Kind.OTHER: (Post.CHAIRMAN, Post.DIRECTOR, Post.VICE_DIRECTOR, Post.ACCOUNTANT, Post.OTHER),
}  # fmt: skip
POSTS_OF[Kind.LHHTX] = POSTS_OF[Kind.HTX]
#: Posts that one person holds at a time.
SINGLE_POSTS = frozenset({Post.CHAIRMAN, Post.DIRECTOR, Post.HEAD_SUPERVISOR, Post.ACCOUNTANT, Post.LEADER})
#: With one of these an organisation exists no more.
ENDED_STATUSES = frozenset({Status.DISSOLVED, Status.TERMINATED})
#: Existing, but neither of these: "ngừng hoạt động chờ giải thể".
WORKING_STATUSES = frozenset({Status.ACTIVE, Status.SUSPENDED})


def kind_name(code: str) -> str:
    """Return a kind in full."""
    return tr(KIND_NAMES[Kind(code)])


def kind_short_name(code: str) -> str:
    """Return a kind as lists show it."""
    return tr(KIND_SHORT_NAMES[Kind(code)])


def sector_name(code: str | None) -> str:
    """Return an industry group; not recorded is an em dash."""
    return "—" if code is None else tr(SECTOR_NAMES[Sector(code)])


def sector_short_name(code: str | None) -> str:
    """Return an industry group as lists show it; not recorded is an em dash."""
    return "—" if code is None else tr(SECTOR_SHORT_NAMES[Sector(code)])


def status_name(code: str | None) -> str:
    """Return a status in its official wording; not recorded is an em dash."""
    return "—" if code is None else tr(STATUS_NAMES[Status(code)])


def rating_name(code: str | None) -> str:
    """Return a rating; not recorded is an em dash."""
    return "—" if code is None else tr(RATING_NAMES[Rating(code)])


def not_rated_name(code: str | None) -> str:
    """Return why a cooperative is not rated; rated or not decided is an em dash."""
    return "—" if code is None else tr(NOT_RATED_NAMES[NotRated(code)])


def not_rated_short_name(code: str | None) -> str:
    """Return why a cooperative is not rated as lists show it."""
    return "—" if code is None else tr(NOT_RATED_SHORT_NAMES[NotRated(code)])


def rating_state_name(code: str) -> str:
    """Return how far a rating is."""
    return tr(RATING_STATE_NAMES[RatingState(code)])


def member_kind_name(code: str) -> str:
    """Return a kind of membership."""
    return tr(MEMBER_KIND_NAMES[MemberKind(code)])


def member_kind_short_name(code: str) -> str:
    """Return a kind of membership as lists show it."""
    return tr(MEMBER_KIND_SHORT_NAMES[MemberKind(code)])


def end_reason_name(code: str | None) -> str:
    """Return why a membership ended; not recorded is an em dash."""
    return "—" if code is None else tr(END_REASON_NAMES[EndReason(code)])


def post_name(code: str) -> str:
    """Return a post."""
    return tr(POST_NAMES[Post(code)])


def post_short_name(code: str) -> str:
    """Return a post as lists show it."""
    return tr(POST_SHORT_NAMES[Post(code)])


def sex_name(code: str | None) -> str:
    """Return a sex; not recorded is an em dash."""
    return "—" if code is None else tr(SEX_NAMES[Sex(code)])


def training_name(code: str | None) -> str:
    """Return a level of training; not recorded is an em dash."""
    return "—" if code is None else tr(TRAINING_NAMES[Training(code)])


def training_short_name(code: str | None) -> str:
    """Return a level of training as lists show it; not recorded is an em dash."""
    return "—" if code is None else tr(TRAINING_SHORT_NAMES[Training(code)])


def certificate_name(code: str) -> str:
    """Return a kind of certificate."""
    return tr(CERTIFICATE_NAMES[CertificateKind(code)])


def policy_name(code: str) -> str:
    """Return a policy with its article: ``Đất đai (Đ.21)``."""
    name, article = tr(POLICY_NAMES[Policy(code)]), POLICY_ARTICLES.get(code)
    return name if article is None else tr("{policy} (Đ.{article})").format(policy=name, article=article)


def relation_name(code: str, *, from_first: bool) -> str:
    """Return a tie as the first organisation sees it, or the second."""
    return tr(RELATION_NAMES[Relation(code)][0 if from_first else 1])


def membership_state_name(code: str | None) -> str:
    """Return how an organisation stands to the Alliance; never a member is an em dash."""
    return "—" if code is None else tr(MEMBERSHIP_STATE_NAMES[MembershipState(code)])


def application_outcome_name(code: str | None) -> str:
    """Return what became of an application; undecided is said so."""
    return tr("Chờ xét") if code is None else tr(APPLICATION_OUTCOME_NAMES[ApplicationOutcome(code)])


def paper_kind_name(code: str) -> str:
    """Return what a numbered paper is."""
    return tr(PAPER_KIND_NAMES[PaperKind(code)])


def parked_end_name(code: str | None) -> str:
    """Return what became of a parked row; one that still waits is said so."""
    return tr("Đang chờ") if code is None else tr(PARKED_END_NAMES[ParkedEnd(code)])
