"""Membership of the Alliance as dated facts: what may follow what, and how its numbered papers are numbered.

Charter of Liên minh HTX Việt Nam (QĐ 1328/QĐ-TTg, 23/07/2021): an organisation applies, is admitted by a decision, may rest,
and leaves by its own wish, struck off, expelled or dissolved. All days are first days: the day a thing begins, or the first
day it is no more.
"""

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from lmhtx_desktop.areas.organisations.words import ApplicationOutcome, EndReason, MemberKind, PaperKind
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy

#: Longest text of the columns decisions, certificates and reasons are kept in.
LONGEST_NUMBER, LONGEST_REASON = 60, 300
#: What a number is followed by, and how many digits it has (NĐ 30/2020: a decision below 10 is written 0x).
_MARKS = {PaperKind.DECISION: ("QĐ", 2), PaperKind.CERTIFICATE: ("GCNTV", 4), PaperKind.CARD: ("TTV", 4)}


@dataclass(frozen=True)
class Span:
    """From a day (None: not recorded, earliest of all) up to the first day after it (None: still going on)."""

    start: datetime.date | None
    end: datetime.date | None = None

    def meets(self, other: "Span") -> bool:
        """Say whether both cover some day."""
        return _starts_before_end(self, other) and _starts_before_end(other, self)

    def covers(self, day: datetime.date) -> bool:
        """Say whether it covers a day."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


def _starts_before_end(one: Span, other: Span) -> bool:
    return one.start is None or other.end is None or one.start < other.end


def check_membership(span: Span, others: Iterable[Span], today: datetime.date) -> None:
    """Refuse a membership that ends before it begins, lies ahead, or meets another of the same organisation.

    Raises:
        RuleBroken: fields ``admitted_on``, ``ended_on``.
    """
    refuse_future("admitted_on", span.start, today)
    refuse_future("ended_on", span.end, today)
    if span.start is not None and span.end is not None and span.end < span.start:
        raise RuleBroken("ended_on", tr("Ngày này trước ngày kết nạp {day}.").format(day=format_date(span.start)))
    for other in others:
        if not span.meets(other):
            continue
        if other.end is None and span.end is None:
            raise RuleBroken("organisation", tr("Tổ chức này đang là thành viên Liên minh."))
        if span.end is None and other.end is not None:
            raise RuleBroken("admitted_on", tr("Tổ chức này là thành viên đến ngày {day}; ngày kết nạp lại phải từ ngày ấy.").format(
                day=format_date(other.end)))  # fmt: skip
        raise RuleBroken("admitted_on", tr("Thời gian này chồng lên một lần làm thành viên khác (từ {start} đến {end}).").format(
            start=format_date(other.start), end=format_date(other.end) if other.end is not None else tr("nay")))  # fmt: skip


def check_suspension(span: Span, membership: Span, others: Iterable[Span], today: datetime.date) -> None:
    """Refuse a rest outside its membership, without length, or at a time that rests already.

    Raises:
        RuleBroken: fields ``since``, ``until``.
    """
    refuse_future("since", span.start, today)
    refuse_future("until", span.end, today)
    assert span.start is not None
    if membership.start is not None and span.start < membership.start:
        raise RuleBroken("since", tr("Ngày này trước ngày kết nạp {day}.").format(day=format_date(membership.start)))
    if membership.end is not None and span.start >= membership.end:
        raise RuleBroken("since", tr("Từ ngày {day} tổ chức đã thôi là thành viên.").format(day=format_date(membership.end)))
    if span.end is not None and span.end <= span.start:
        raise RuleBroken("until", tr("Ngày sinh hoạt lại phải sau ngày tạm dừng {day}.").format(day=format_date(span.start)))
    if membership.end is not None and (span.end is None or span.end > membership.end):
        raise RuleBroken(
            "until", tr("Tạm dừng phải hết trước hoặc cùng ngày thôi thành viên {day}.").format(day=format_date(membership.end))
        )
    for other in others:
        if span.meets(other):
            raise RuleBroken("since", tr("Thời gian này đã có lần tạm dừng khác, từ {day}.").format(day=format_date(other.start)))


def check_application(applied_on: datetime.date, memberships: Iterable[Span], today: datetime.date) -> None:
    """Refuse an application that lies ahead, or of an organisation that was a member on that day.

    Raises:
        RuleBroken: field ``applied_on``.
    """
    refuse_future("applied_on", applied_on, today)
    if any(span.covers(applied_on) for span in memberships):
        raise RuleBroken("applied_on", tr("Ngày {day} tổ chức này đang là thành viên Liên minh.").format(day=format_date(applied_on)))


@dataclass(frozen=True)
class Settled:
    """What becomes of an application that waits: a code of `ApplicationOutcome`, since when, and the membership it led to."""

    outcome: str
    decided_on: datetime.date
    membership: int | None
    why: str = ""


def settled_by(applied_on: datetime.date, memberships: Mapping[int, Span], today: datetime.date) -> Settled | None:
    """Return how memberships (by number) settle an application that waits; None where it goes on waiting.

    It led to the first admission on or after its day. Made by an organisation that was a member already and still is, it asks for
    nothing and is closed. A membership of which nobody recorded the beginning is taken for the one it led to.
    """
    later = [(span.start, id) for id, span in memberships.items() if span.start is not None and span.start >= applied_on]
    if later:
        admitted_on, id = min(later)
        return Settled(str(ApplicationOutcome.ADMITTED), admitted_on, id)
    for id, span in memberships.items():
        if span.end is None and span.start is None:
            return Settled(str(ApplicationOutcome.ADMITTED), today, id)
        if span.end is None:
            why = tr("Đã là thành viên từ {day}.").format(day=format_date(span.start))
            return Settled(str(ApplicationOutcome.WITHDRAWN), today, None, why)
    return None


def check_decided(applied_on: datetime.date, decided_on: datetime.date | None, today: datetime.date, field: str = "decided_on") -> None:
    """Refuse a decision on an application before it was made or ahead of today.

    Raises:
        RuleBroken: `field`.
    """
    refuse_future(field, decided_on, today)
    if decided_on is not None and decided_on < applied_on:
        raise RuleBroken(field, tr("Đơn đề nghị gia nhập ghi ngày {day}; ngày này phải từ ngày ấy.").format(day=format_date(applied_on)))


def refuse_future(field: str, day: datetime.date | None, today: datetime.date) -> None:
    """Refuse a day that has not come.

    Raises:
        RuleBroken: `field`.
    """
    if day is not None and day > today:
        raise RuleBroken(field, tr("Ngày {day} chưa tới.").format(day=format_date(day)))


def checked_member_kind(code: str) -> str:
    """Return a kind of membership.

    Raises:
        RuleBroken: field ``member_kind``.
    """
    if code not in set(MemberKind):
        raise RuleBroken("member_kind", tr("Hãy chọn một mục trong danh sách."))
    return str(code)


def checked_end_reason(code: str, field: str = "reason") -> str:
    """Return why a membership ended.

    Raises:
        RuleBroken: `field`.
    """
    if code not in set(EndReason):
        raise RuleBroken(field, tr("Hãy chọn lý do trong danh sách."))
    return str(code)


def checked_words(field: str, text: str, longest: int = LONGEST_NUMBER) -> str | None:
    """Return a text tidied, empty as None.

    Raises:
        RuleBroken: `field`; longer than its column.
    """
    kept = tidy(text)
    if len(kept) > longest:
        raise RuleBroken(field, tr("Nội dung dài quá {longest} ký tự.").format(longest=longest))
    return kept or None


def paper_code(kind: str, number: int, year: int, suffix: str) -> str:
    """Write the number of a paper as it is printed: ``05/QĐ-LMHTX``, ``0012/2026/GCNTV-LMHTX``, ``0012/2026/TTV-LMHTX``."""
    sign, digits = _MARKS[PaperKind(kind)]
    ending = f"{sign}-{suffix}" if suffix else sign
    if kind == PaperKind.DECISION:
        return f"{number:0{digits}d}/{ending}"
    return f"{number:0{digits}d}/{year}/{ending}"


def next_paper_number(given: Collection[int], first: int | None) -> int:
    """Return the next number of a kind and year; `given` are all numbers of it, `first` where a new book begins.

    Raises:
        RuleBroken: field ``first``; the book of the year has begun already, or no such number.
    """
    if given:
        following = max(given) + 1
        if first is not None and first != following:
            raise RuleBroken("first", tr("Sổ năm nay đã bắt đầu; số tiếp theo là {number}.").format(number=following))
        return following
    if first is not None and not 1 <= first <= 99_999:
        raise RuleBroken("first", tr("Số bắt đầu phải từ 1 đến 99999."))
    return first or 1


def missing_paper_numbers(numbers: Sequence[int]) -> list[int]:
    """Return the numbers absent between the first and the last given; a sound book has none."""
    present = set(numbers)
    return [number for number in range(min(present, default=1), max(present, default=0) + 1) if number not in present]
