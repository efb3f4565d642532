"""Certificates: gap-free numbers of a year, and who may get one."""

from collections.abc import Sequence
from datetime import date

from lmhtx_desktop.areas.training.rules.attendance import Attendance
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr


def certificate_text(number: int, year: int, suffix: str) -> str:
    """Write a certificate's number as it is printed: ``0012/2026/GCN-LMHTX``."""
    return f"{number:04d}/{year}/GCN-{suffix}" if suffix else f"{number:04d}/{year}/GCN"


def next_numbers(last: int, count: int) -> range:
    """Return the next `count` numbers of a year whose last given number is `last` (0 at its start)."""
    return range(last + 1, last + 1 + count)


def missing_numbers(numbers: Sequence[int]) -> list[int]:
    """Return the numbers absent from 1 … the largest; a sound register has none."""
    present = set(numbers)
    return [number for number in range(1, max(present, default=0) + 1) if number not in present]


def check_issue_day(issued_on: date, ends_on: date, today: date) -> None:
    """See that a certificate is issued on the last day of its class or later, and not in the future.

    Raises:
        RuleBroken: field ``issued_on``.
    """
    if issued_on < ends_on:
        raise RuleBroken("issued_on", tr("Ngày cấp không thể trước ngày cuối của lớp."))
    if issued_on > today:
        raise RuleBroken("issued_on", tr("Ngày cấp không thể sau ngày hôm nay."))


def check_deserved(name: str, attendance: Attendance, threshold: int) -> None:
    """Refuse a certificate to a learner below the threshold of the class.

    Raises:
        RuleBroken: field ``enrolments``, with the learner's sessions.
    """
    if not attendance.reaches(threshold):
        sentence = tr("{name} mới dự {attended}/{sessions} buổi, chưa đủ {threshold} % để cấp chứng nhận.")
        raise RuleBroken(
            "enrolments",
            sentence.format(name=name, attended=attendance.attended, sessions=attendance.sessions, threshold=threshold),
        )
