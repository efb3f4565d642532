"""The year at a glance: which numbers the start page shows, and the findings its charts are titled with."""

import datetime
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lmhtx_desktop.kernel.indicators import Amount, Ask, Figure
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.manifest import Deadline
from lmhtx_desktop.kernel.money import BILLION, MILLION
from lmhtx_desktop.kernel.numbers import format_number

#: How the start page is handed numbers and deadlines.
Figures = Callable[[Any, Collection[str], Ask], Mapping[str, Figure]]
Deadlines = Callable[[Any, datetime.date, datetime.date], list[Deadline]]

#: Sectors in the order of the reports.
SECTORS = {
    "NN": mark("Nông nghiệp"),
    "CN": mark("Công nghiệp, TTCN"),
    "XD": mark("Xây dựng"),
    "TD": mark("Tín dụng"),
    "TM": mark("Thương mại, dịch vụ"),
    "VT": mark("Vận tải"),
    "MT": mark("Môi trường"),
    "KH": mark("Ngành khác"),
}
GROUPS = {
    1: mark("Đủ tiêu chuẩn"),
    2: mark("Cần chú ý"),
    3: mark("Dưới tiêu chuẩn"),
    4: mark("Nghi ngờ mất vốn"),
    5: mark("Có khả năng mất vốn"),
}
DAYS_AHEAD = 30
YEARS_SHOWN = 5
_KEYS = (
    "htx_total", "lh_total", "tht_total", "htx_active", "alliance_members_total", "fees_due_total", "fees_outstanding_total",
    "fees_paid_in_full_share", "fund_outstanding", "fund_bad_debt_share", "training_classes", "training_attendances", "training_persons",
    "events_count", *(f"fund_outstanding_group{group}" for group in GROUPS), *(f"organisations_sector_{code}" for code in SECTORS),
)  # fmt: skip


@dataclass(frozen=True)
class Glance:
    """What the start page knows.

    Attributes:
        year, cutoff: what the numbers are about. figures: by indicator key; a missing key is not recorded.
        fees: (year, due, paid) of the last years, oldest first. deadlines: of the coming days.
    """

    year: int
    cutoff: datetime.date
    figures: Mapping[str, Amount]
    fees: tuple[tuple[int, Amount, Amount], ...]
    deadlines: tuple[Deadline, ...]

    def __getitem__(self, key: str) -> Amount:
        return self.figures.get(key)

    @property
    def fees_paid(self) -> Amount:
        """How much of the year's fees is paid, whenever the money came in; the fees' own page says the same."""
        return paid_of(self["fees_due_total"], self["fees_outstanding_total"])


def year_at_a_glance(reading: Any, figures: Figures, deadlines: Deadlines, year: int) -> Glance:
    """Ask for everything the start page shows of one year; of the present year, up to today."""
    today: datetime.date = reading.today
    cutoff = _cutoff(year, today)
    known = figures(reading, _KEYS, Ask(datetime.date(year, 1, 1), cutoff, year))
    fees = []
    for each in range(year - YEARS_SHOWN + 1, year + 1):
        told = figures(reading, ("fees_due_total", "fees_outstanding_total"), Ask(datetime.date(each, 1, 1), cutoff, each))
        due = _amount(told, "fees_due_total")
        fees.append((each, due, paid_of(due, _amount(told, "fees_outstanding_total"))))
    ahead = deadlines(reading, today, today + datetime.timedelta(days=DAYS_AHEAD))
    return Glance(year, cutoff, {key: figure.amount for key, figure in known.items()}, tuple(fees), tuple(ahead))


def paid_of(due: Amount, outstanding: Amount) -> Amount:
    """Return what is paid of a due; not recorded where either is not."""
    return None if due is None or outstanding is None else Fraction(due) - Fraction(outstanding)


def money_in_short(amount: Amount) -> str:
    """Write money for a card: ``1,2 tỷ`` · ``350 triệu`` · ``900.000 đ``; not recorded is an em dash."""
    if amount is None:
        return "—"
    value = Fraction(amount)
    if abs(value) >= BILLION:
        return tr("{amount} tỷ").format(amount=format_number(value / BILLION, 1 if abs(value) >= 10 * BILLION else 2))
    if abs(value) >= MILLION:
        return tr("{amount} triệu").format(amount=format_number(value / MILLION, 1 if abs(value) < 100 * MILLION else 0))
    return tr("{amount} đ").format(amount=format_number(value))


def percent_of(part: Amount, whole: Amount) -> Fraction | None:
    """Return what percentage `part` is of `whole`, or None where that cannot be said."""
    if part is None or not whole:
        return None
    return Fraction(part) * 100 / Fraction(whole)


def fees_finding(glance: Glance) -> str:
    """Say how the fees of the year stand."""
    share = percent_of(glance.fees_paid, glance["fees_due_total"])
    if share is None:
        return tr("Hội phí năm {year}: chưa lập danh sách phải thu").format(year=glance.year)
    before = next((percent_of(got, owed) for year, owed, got in glance.fees if year == glance.year - 1), None)
    said = tr("Hội phí năm {year} đã thu {share} % số phải thu").format(year=glance.year, share=format_number(share, 1))
    if before is None or glance.cutoff < datetime.date(glance.year, 12, 31):
        return said
    change = tr("cao hơn năm trước") if share > before else tr("thấp hơn năm trước") if share < before else tr("bằng năm trước")
    return f"{said}, {change}"


def debt_finding(glance: Glance) -> str:
    """Say how good the fund's debts are."""
    groups = [glance[f"fund_outstanding_group{group}"] for group in GROUPS]
    known = [Fraction(amount) for amount in groups if amount is not None]
    if not known or not sum(known):
        return tr("Quỹ hỗ trợ chưa có dư nợ")
    bad = sum((Fraction(amount) for amount in groups[2:] if amount is not None), Fraction(0))
    if not bad:
        return tr("Quỹ hỗ trợ không có nợ xấu (nhóm 3–5)")
    return tr("Nợ xấu (nhóm 3–5) chiếm {share} % dư nợ Quỹ").format(share=format_number(bad * 100 / sum(known), 1))


def sector_finding(glance: Glance) -> str:
    """Say which sector most organisations are in."""
    counts = {code: glance[f"organisations_sector_{code}"] for code in SECTORS}
    known = {code: Fraction(count) for code, count in counts.items() if count is not None}
    if not known or not sum(known.values()):
        return tr("Chưa có tổ chức nào ghi ngành")
    code, most = max(known.items(), key=lambda each: each[1])
    share = format_number(most * 100 / sum(known.values()))
    return tr("{sector} đông nhất: {share} % số tổ chức").format(sector=tr(SECTORS[code]), share=share)


def _cutoff(year: int, today: datetime.date) -> datetime.date:
    end = datetime.date(year, 12, 31)
    return min(end, today) if year == today.year else end


def _amount(told: Mapping[str, Figure], key: str) -> Amount:
    return told[key].amount if key in told else None
