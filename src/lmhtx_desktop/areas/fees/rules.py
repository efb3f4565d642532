"""The rules of the fees, pure: which tariff applies, what is owed, how a payment falls upon the years.

The charter leaves the level of the fee to the provincial executive committee; nothing here knows an amount.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lmhtx_desktop.areas.fees.words import PartYear, PayState, Relief
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import round_half_up

#: Fees are kept for these years; another year is a slip of the hand.
FIRST_YEAR, LAST_YEAR = 1993, 2100
#: How many years beyond the assessed ones a surplus is spread over; the last takes whatever remains.
YEARS_AHEAD = 5
#: A payment in advance may reach this many years beyond the year it comes in.
FARTHEST_AHEAD = 10


@dataclass(frozen=True)
class Rate:
    """One line of a tariff: đồng per year for a kind of organisation; with `sector`, for that industry only."""

    kind: str
    sector: str | None
    amount: Dong


@dataclass(frozen=True)
class YearOwed:
    """What is still to be paid for one year, in đồng. For a year ahead: what the year is expected to cost."""

    year: int
    left: Dong


@dataclass(frozen=True)
class Part:
    """The part of a payment that falls upon one year, in đồng."""

    year: int
    amount: Dong


def check_year(year: int, field: str = "year") -> None:
    """Refuse a year no fee can be of.

    Raises:
        RuleBroken: at `field`.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise RuleBroken(field, tr("Năm hội phí phải nằm trong khoảng {first}–{last}.").format(first=FIRST_YEAR, last=LAST_YEAR))


def check_rates(rates: Sequence[Rate]) -> None:
    """Refuse an empty tariff, a negative amount, or two lines for the same members.

    Raises:
        RuleBroken: field ``rates``.
    """
    if not rates:
        raise RuleBroken("rates", tr("Biểu mức chưa có dòng nào; hãy nhập mức thu cho ít nhất một loại hình."))
    seen: set[tuple[str, str | None]] = set()
    for rate in rates:
        if rate.amount < 0:
            raise RuleBroken("rates", tr("Mức hội phí không thể âm."))
        if (rate.kind, rate.sector) in seen:
            raise RuleBroken("rates", tr("Có hai mức thu cho cùng một loại hình và ngành; hãy giữ lại một."))
        seen.add((rate.kind, rate.sector))


def check_share(share: Decimal) -> None:
    """Refuse a share remitted upward outside 0–100 %.

    Raises:
        RuleBroken: field ``share``.
    """
    if not 0 <= share <= 100:
        raise RuleBroken("share", tr("Tỷ lệ trích nộp cấp trên phải từ 0 đến 100 %."))


def rate_for(rates: Iterable[Rate], kind: str, sector: str | None) -> Rate | None:
    """Return the line that applies: that of the kind and industry, else that of the kind; None without one."""
    found = None
    for rate in rates:
        if rate.kind == kind and rate.sector in (sector, None) and (found is None or rate.sector is not None):
            found = rate
    return found


def amount_for_year(amount: Dong, year: int, admitted_on: date | None, part_year: str) -> Dong:
    """Return what a member owes for `year` by a tariff of `amount` đồng, minding the year of admission.

    By months, the month of admission counts whole: admitted in October, three twelfths are owed.
    """
    if admitted_on is None or admitted_on.year != year or part_year == PartYear.WHOLE:
        return amount
    if part_year == PartYear.FREE:
        return 0
    return round_half_up(Decimal(amount) * (13 - admitted_on.month) / 12)


def due_after(relief: str, by_tariff: Dong, amount: Dong | None) -> Dong:
    """Return what is owed after a decision: nothing, the reduced or own amount, or again what the tariff says.

    Raises:
        RuleBroken: field ``amount``, where one is missing, negative, or a reduction that does not reduce.
    """
    if relief == Relief.EXEMPT:
        return 0
    if relief == Relief.TARIFF:
        return by_tariff
    if amount is None:
        raise RuleBroken("amount", tr("Hãy nhập số phải nộp sau khi điều chỉnh."))
    if amount < 0:
        raise RuleBroken("amount", tr("Số phải nộp không thể âm."))
    if relief == Relief.REDUCED and not amount < by_tariff:
        raise RuleBroken("amount", tr("Giảm hội phí thì số phải nộp phải thấp hơn mức {amount} đ.").format(amount=format_dong(by_tariff)))
    return amount


def relieved(relief: str | None, by_tariff: Dong, due: Dong) -> Dong:
    """Return how much was exempted or reduced; an own amount is no relief."""
    return by_tariff - due if relief in (Relief.EXEMPT, Relief.REDUCED) else 0


def left_to_pay(due: Dong, paid: Dong) -> Dong:
    """Return what is still owed, never negative."""
    return max(0, due - paid)


def overpaid(due: Dong, paid: Dong) -> Dong:
    """Return what was paid beyond the due, never negative."""
    return max(0, paid - due)


def pay_state(due: Dong, paid: Dong) -> PayState:
    """Return how far the due of a year is paid; who owes nothing is exempt."""
    if due == 0:
        return PayState.EXEMPT
    if paid >= due:
        return PayState.PAID
    return PayState.PART if paid > 0 else PayState.UNPAID


def years_ahead(assessed: Iterable[int], received_in: int, yearly: Dong | None, paid_ahead: Mapping[int, Dong]) -> list[YearOwed]:
    """Return the years a surplus may be kept for, with what each is expected to take.

    They begin after the last assessed year, at the earliest in the year the money comes in. `yearly` is what
    one year is expected to cost (None: unknown, then all goes to the first such year); `paid_ahead` is what
    those years have received already.
    """
    first = max([received_in, *(year + 1 for year in assessed)])
    if not yearly:
        return [YearOwed(first, 0)]
    return [YearOwed(year, max(0, yearly - paid_ahead.get(year, 0))) for year in range(first, first + YEARS_AHEAD)]


def allocate(amount: Dong, owed: Iterable[YearOwed], ahead: Sequence[YearOwed]) -> list[Part]:
    """Divide a payment: the oldest year owed first, each no more than is left; the rest into the years ahead.

    The last of the years `ahead` takes whatever remains, so that every đồng stands in a part.
    """
    parts: list[Part] = []
    rest = amount
    *coming, last = ahead
    for year in [*sorted(owed, key=lambda owed_year: owed_year.year), *coming]:
        part = min(rest, year.left)
        if part > 0:
            parts.append(Part(year.year, part))
            rest -= part
    if rest > 0:
        parts.append(Part(last.year, rest))
    return parts


def check_foot(amount: Dong, parts: Iterable[Dong]) -> None:
    """Refuse a receipt without money, or whose lines do not add up to its amount.

    Raises:
        RuleBroken: field ``amount`` or ``parts``.
    """
    if amount <= 0:
        raise RuleBroken("amount", tr("Số tiền thu phải lớn hơn 0."))
    total = sum(parts)
    if total != amount:
        raise RuleBroken("parts", tr(
            "Các dòng cộng lại là {total} đ, khác số tiền thu {amount} đ."
        ).format(total=format_dong(total), amount=format_dong(amount)))  # fmt: skip


def check_parts(parts: Iterable[Part], assessed: Mapping[int, Dong], received_in: int) -> None:
    """Check one organisation's parts against what its `assessed` years have left (0 where paid).

    A year not assessed may be paid in advance, from the year the money comes in to `FARTHEST_AHEAD` years later.

    Raises:
        RuleBroken: field ``parts``.
    """
    seen: set[int] = set()
    for part in parts:
        check_year(part.year, "parts")
        if part.year in seen:
            raise RuleBroken("parts", tr("Năm {year} đứng ở hai dòng; hãy gộp lại.").format(year=part.year))
        seen.add(part.year)
        if part.amount <= 0:
            raise RuleBroken("parts", tr("Số tiền của năm {year} phải lớn hơn 0.").format(year=part.year))
        left = assessed.get(part.year)
        if left is not None and part.amount > left:
            raise RuleBroken("parts", tr(
                "Năm {year} chỉ còn nợ {left} đ; phần thừa hãy ghi vào năm sau."
            ).format(year=part.year, left=format_dong(left)))  # fmt: skip
        if left is None and part.year < received_in:
            raise RuleBroken("parts", tr(
                "Đơn vị không có trong danh sách thu hội phí năm {year}; hãy lập danh sách thu năm ấy trước, hoặc ghi vào năm khác."
            ).format(year=part.year))  # fmt: skip
        if left is None and part.year > received_in + FARTHEST_AHEAD:
            raise RuleBroken("parts", tr("Năm {year} quá xa để nộp trước; hãy kiểm tra lại.").format(year=part.year))


def check_received_on(received_on: date, today: date) -> None:
    """Refuse money received tomorrow.

    Raises:
        RuleBroken: field ``received_on``.
    """
    if received_on > today:
        raise RuleBroken("received_on", tr("Ngày thu không thể sau hôm nay ({today}).").format(today=format_date(today)))


def next_number(last: int | None, wanted: int | None) -> int:
    """Return the number of the next voucher of a year: one after the last, so that no number is ever missing.

    The first voucher of a year may be given a number, where a paper book was begun before the program.

    Raises:
        RuleBroken: field ``number``.
    """
    if last is None:
        if wanted is not None and wanted < 1:
            raise RuleBroken("number", tr("Số phiếu phải từ 1 trở lên."))
        return wanted or 1
    if wanted is not None and wanted != last + 1:
        raise RuleBroken("number", tr("Số phiếu phải liên tục; số tiếp theo là {number}.").format(number=last + 1))
    return last + 1


def share_of(collected: Dong, share: Decimal) -> Dong:
    """Return what is to be remitted upward of the money collected, `share` in percent, rounded half up to a đồng."""
    return round_half_up(Decimal(collected) * share / 100)
