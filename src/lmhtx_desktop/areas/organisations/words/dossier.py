"""People, certificates, policies and ties in the file of an organisation."""

from enum import StrEnum

from lmhtx_desktop.areas.organisations.words.identity import Kind
from lmhtx_desktop.kernel.language import mark, tr


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
RELATION_NAMES = {
    Relation.MEMBER: (mark("Thành viên của liên hiệp"), mark("HTX thành viên")),
    Relation.BECAME: (mark("Đã chuyển thành"), mark("Chuyển đổi từ")),
    Relation.MERGED: (mark("Sáp nhập, hợp nhất vào"), mark("Nhận sáp nhập, hợp nhất từ")),
    Relation.SPLIT: (mark("Chia, tách thành"), mark("Được chia, tách từ")),
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
