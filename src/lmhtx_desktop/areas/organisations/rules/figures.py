"""The yearly figures: what they are called, what cannot be one, and what is doubtful beside last year's."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from lmhtx_desktop.areas.organisations.words import Rating
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import LARGEST, MILLION, THOUSAND
from lmhtx_desktop.kernel.numbers import format_number

#: A headcount beyond this is a slip of the hand.
MOST_PEOPLE = 10_000_000
#: Yearly figures in the order of the form: name, what it is called, what sort of value it has.
FIGURES: dict[str, tuple[str, str]] = {
    "members": (mark("Số thành viên"), "people"),
    "members_new": (mark("Thành viên mới"), "people"),
    "members_female": (mark("Thành viên nữ"), "people"),
    "workers": (mark("Lao động thường xuyên"), "people"),
    "workers_new": (mark("Lao động mới"), "people"),
    "workers_members": (mark("Lao động là thành viên"), "people"),
    "revenue": (mark("Doanh thu"), "money"),
    "revenue_members": (mark("Doanh thu với thành viên"), "money"),
    "profit": (mark("Lãi"), "money"),
    "income_avg": (mark("Thu nhập bình quân lao động"), "money"),
    "managers": (mark("Cán bộ quản lý"), "people"),
    "managers_mid": (mark("CBQL sơ, trung cấp"), "people"),
    "managers_high": (mark("CBQL cao đẳng, đại học trở lên"), "people"),
    "rating": (mark("Xếp loại"), "rating"),
    "high_tech": (mark("Ứng dụng công nghệ cao"), "flag"),
    "value_chain": (mark("Liên kết theo chuỗi giá trị"), "flag"),
    "ocop": (mark("Sản phẩm OCOP"), "people"),
    "members_official": (mark("Thành viên chính thức"), "people"),
    "members_ethnic": (mark("Thành viên dân tộc thiểu số"), "people"),
    "members_disabled": (mark("Thành viên là người khuyết tật"), "people"),
    "workers_female": (mark("Lao động nữ"), "people"),
    "insured": (mark("Người tham gia BHXH"), "people"),
    "managers_female": (mark("Cán bộ quản lý nữ"), "people"),
    "managers_young": (mark("Cán bộ quản lý trẻ"), "people"),
    "capital_total": (mark("Tổng nguồn vốn"), "money"),
    "equity": (mark("Vốn chủ sở hữu"), "money"),
    "assets_undivided": (mark("Tài sản không chia"), "money"),
    "tax_paid": (mark("Nộp ngân sách nhà nước"), "money"),
    "funds_set_aside": (mark("Trích lập các quỹ"), "money"),
}
_RATINGS = frozenset(Rating)
#: A part never exceeds its whole: part, whole.
PARTS = (
    ("members_new", "members"), ("members_female", "members"), ("workers_new", "workers"), ("workers_members", "workers"),
    ("revenue_members", "revenue"), ("managers_mid", "managers"), ("managers_high", "managers"), ("members_official", "members"),
    ("members_ethnic", "members"), ("members_disabled", "members"), ("workers_female", "workers"), ("managers_female", "managers"),
    ("managers_young", "managers"), ("equity", "capital_total"),
)  # fmt: skip


def figure_name(key: str) -> str:
    """Return what a yearly figure is called."""
    return tr(FIGURES[key][0])


def check_figures(figures: Mapping[str, Any]) -> None:
    """Refuse what cannot be a figure at all: negative counts, amounts beyond reason, unknown ratings.

    Raises:
        RuleBroken: field of the figure.
    """
    for key, value in figures.items():
        if value is None:
            continue
        sort = FIGURES[key][1]
        if sort == "people":
            if not 0 <= value <= MOST_PEOPLE:
                raise RuleBroken(key, tr("{name} phải là số từ 0 trở lên và không quá lớn.").format(name=figure_name(key)))
        elif sort == "rating" and value not in _RATINGS:
            raise RuleBroken(key, tr("Hãy chọn một mức xếp loại trong danh sách."))
        elif sort == "money" and not (-LARGEST if key == "profit" else 0) <= value <= LARGEST:
            raise RuleBroken(key, tr("{name}: số tiền nằm ngoài khoảng hợp lý.").format(name=figure_name(key)))


def figure_doubts(figures: Mapping[str, Any]) -> list[tuple[str, str]]:
    """List what does not fit together, as (figure, sentence): a part above its whole."""
    doubts = []
    for part, whole in PARTS:
        few, many = figures.get(part), figures.get(whole)
        if few is not None and many is not None and few > many:
            doubts.append((part, tr("{part} lớn hơn {whole}.").format(part=figure_name(part), whole=figure_name(whole).lower())))
    mid, high, total = figures.get("managers_mid"), figures.get("managers_high"), figures.get("managers")
    if mid is not None and high is not None and total is not None and mid <= total and high <= total and mid + high > total:
        doubts.append(("managers_high", tr("Cộng các trình độ vượt tổng số cán bộ quản lý.")))
    return doubts


@dataclass(frozen=True)
class Doubt:
    """What is to be said of one figure.

    Attributes:
        key: the figure. sentence: what is wrong or worth a look. is_error: it cannot be kept like this; otherwise it is only
            worth a look. proposed: the value it probably should have, or None.
    """

    key: str
    sentence: str
    is_error: bool = False
    proposed: int | None = None


#: The figures by what they tell of, in the order people fill them in: heading, figures.
FIGURE_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("Thành viên"), ("members", "members_official", "members_new", "members_female", "members_ethnic", "members_disabled")),
    (mark("Lao động"), ("workers", "workers_new", "workers_members", "workers_female", "insured")),
    (mark("Cán bộ quản lý"), ("managers", "managers_mid", "managers_high", "managers_female", "managers_young")),
    (mark("Kết quả kinh doanh"), ("revenue", "revenue_members", "profit", "income_avg", "tax_paid")),
    (mark("Vốn, tài sản, quỹ"), ("capital_total", "equity", "assets_undivided", "funds_set_aside")),
    (mark("Đánh giá"), ("rating", "high_tech", "value_chain", "ocop")),
)
#: What stays about the same from year to year; the others (new members, profit, taxes …) come and go.
_STEADY = frozenset({
    "members", "members_official", "members_female", "members_ethnic", "workers", "workers_members", "workers_female", "insured", "managers",
    "revenue", "revenue_members", "income_avg", "capital_total", "equity", "assets_undivided",
})  # fmt: skip
#: A change by fewer heads than this is no jump, whatever its share.
_FEW_HEADS = 5
#: Powers of ten by which an amount slips when its unit is mistaken.
_SLIPS = (THOUSAND, MILLION)
#: After the slip is mended, this year's amount lies between last year's ÷ and × this.
_NEAR = 5
#: Without a year before: less than this is no amount of a year, nor is more than this (đồng).
_TOO_LITTLE, _TOO_MUCH, _TOO_MUCH_EACH = 100_000, 20 * 10**12, 5 * 10**9
_MAY_BE_LITTLE = frozenset({"tax_paid", "profit", "funds_set_aside"})


def before_founding(year: int, founded: int | None) -> str:
    """Return what is to be said of figures of a `year` before the one `founded`; "" where nothing is.

    Such figures may well be right: many cooperatives were registered anew under a later law, and the day known is that of the new
    certificate.
    """
    if founded is None or year >= founded:
        return ""
    return tr("Số liệu năm {year} trước năm thành lập {founded}; đúng nếu {founded} là năm đăng ký lại, nếu không hãy xem lại.").format(
        year=year, founded=founded
    )


def founded_in(founded_on: datetime.date | None, founded_year: int | None) -> int | None:
    """Return the year of founding as far as it is recorded."""
    return founded_year if founded_on is None else founded_on.year


def with_remark(doubts: Mapping[str, Doubt], keys: Iterable[str], sentence: str) -> dict[str, Doubt]:
    """Return `doubts` with a sentence about the year as a whole, said at the first of the figures `keys` that are recorded."""
    key = next(iter(keys), None)
    if key is None or not sentence:
        return dict(doubts)
    present = doubts.get(key)
    said = Doubt(key, sentence) if present is None else replace(present, sentence=f"{present.sentence} {sentence}")
    return {**doubts, key: said}


def figures_judged(figures: Mapping[str, Any], before: Mapping[str, Any] | None, jump_percent: int) -> dict[str, Doubt]:
    """Return what is to be said of the figures of one organisation and year, one doubt for a figure, errors first.

    `figures` are this year's by key, `before` last year's (those missing are not recorded); a steady figure that changed by more
    than `jump_percent` of last year's is worth a look.
    """
    found = {doubt.key: doubt for doubt in reversed(doubts_beside(figures, before or {}, jump_percent))}
    found.update({key: Doubt(key, sentence, is_error=True) for key, sentence in figure_doubts(figures)})
    for broken in _impossible(figures):
        slipped = found.get(broken.field)
        found[broken.field] = Doubt(broken.field, broken.sentence, is_error=True, proposed=slipped.proposed if slipped else None)
    return found


def _impossible(figures: Mapping[str, Any]) -> list[RuleBroken]:
    try:
        check_figures(figures)
    except RuleBroken as first:
        left = {key: value for key, value in figures.items() if key != first.field}
        return [first, *_impossible(left)]
    return []


def doubts_beside(figures: Mapping[str, Any], before: Mapping[str, Any], jump_percent: int) -> list[Doubt]:
    """List what is worth a look: an amount whose unit has slipped, a jump against last year, a profit above the revenue."""
    found = []
    for key, value in figures.items():
        sort = FIGURES[key][1]
        if value is None or sort not in ("people", "money"):
            continue
        last = before.get(key)
        doubt = _slip(key, value, last) if sort == "money" else None
        if doubt is None and last and key in _STEADY:
            doubt = _jump(key, sort, value, last, jump_percent)
        if doubt is not None:
            found.append(doubt)
    profit, revenue = figures.get("profit"), figures.get("revenue")
    if profit is not None and revenue is not None and profit > revenue and "profit" not in {doubt.key for doubt in found}:
        found.append(Doubt("profit", tr("Lãi lớn hơn doanh thu; hãy xem lại.")))
    return found


def _slip(key: str, value: int, last: int | None) -> Doubt | None:
    """Find an amount that would be like last year's (or like any amount at all) in another unit."""
    if not value:
        return None
    if last:
        for factor in _SLIPS:
            if (value > 0) != (last > 0):
                break
            if abs(last) <= abs(value) * factor * _NEAR and abs(value) * factor <= abs(last) * _NEAR:
                return _mended(key, value * factor, last)
            if abs(last) * factor <= abs(value) * _NEAR and abs(value) <= abs(last) * factor * _NEAR and value % factor == 0:
                return _mended(key, value // factor, last)
        return None
    size, most = abs(value), _TOO_MUCH_EACH if key == "income_avg" else _TOO_MUCH
    if size < _TOO_LITTLE and key not in _MAY_BE_LITTLE:
        return _mended(key, value * MILLION, None) if size * MILLION <= most else None
    if size > most:
        factor = next((factor for factor in reversed(_SLIPS) if value % factor == 0 and size // factor >= _TOO_LITTLE), 0)
        return _mended(key, value // factor, None) if factor else Doubt(key, tr("Số tiền lớn khác thường; hãy xem lại đơn vị tính."))
    return None


def _mended(key: str, proposed: int, last: int | None) -> Doubt:
    if last is None:
        sentence = tr("Có lẽ nhầm đơn vị tính: đúng ra là {proposed} đồng?").format(proposed=format_number(proposed))
    else:
        sentence = tr("Có lẽ nhầm đơn vị tính: năm trước {last} đồng, đúng ra là {proposed} đồng?").format(
            last=format_number(last), proposed=format_number(proposed)
        )
    return Doubt(key, sentence, proposed=proposed)


def _jump(key: str, sort: str, value: int, last: int, jump_percent: int) -> Doubt | None:
    change = abs(value - last)
    if change * 100 <= abs(last) * jump_percent or (sort == "people" and change < _FEW_HEADS):
        return None
    share = format_number(change * 100 // abs(last))
    sentence = tr("Tăng {share} % so với năm trước ({last}).") if value > last else tr("Giảm {share} % so với năm trước ({last}).")
    return Doubt(key, sentence.format(share=share, last=format_number(last)))
