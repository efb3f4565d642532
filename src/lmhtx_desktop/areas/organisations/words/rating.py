"""Ratings of a year, and why there is none."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class Rating(StrEnum):
    """Yearly rating of a cooperative (TT 01/2020/TT-BKHĐT)."""

    GOOD = "good"
    FAIR = "fair"
    AVERAGE = "average"
    WEAK = "weak"


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


RATING_NAMES = {
    Rating.GOOD: mark("Tốt"),
    Rating.FAIR: mark("Khá"),
    Rating.AVERAGE: mark("Trung bình"),
    Rating.WEAK: mark("Yếu"),
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
