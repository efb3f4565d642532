"""The days of a class: its span, its sessions, where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lmhtx_desktop.areas.training.words import ClassState, DayPart
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

#: Longer spans are taken for a slip of the hand (the longest vocational courses run under a year).
LONGEST_DAYS = 366


@dataclass(frozen=True)
class PlannedSession:
    """Half a day of a class: its day, morning or afternoon, and what is taught."""

    day: date
    part: DayPart
    content: str = ""


def check_span(starts_on: date, ends_on: date) -> None:
    """See that a class ends on or after its first day and lasts at most a year.

    Raises:
        RuleBroken: field ``ends_on``.
    """
    if ends_on < starts_on:
        raise RuleBroken("ends_on", tr("Ngày cuối không thể trước ngày khai giảng."))
    if (ends_on - starts_on).days > LONGEST_DAYS:
        raise RuleBroken("ends_on", tr("Lớp kéo dài hơn một năm; hãy kiểm tra lại năm của ngày cuối."))


def usual_sessions(starts_on: date, ends_on: date, *, afternoons: bool = True, sundays: bool = False) -> list[PlannedSession]:
    """Propose sessions: each day of the span, morning (and afternoon), Sundays left out unless asked for."""
    days = [starts_on + timedelta(days=count) for count in range((ends_on - starts_on).days + 1)]
    parts = (DayPart.MORNING, DayPart.AFTERNOON) if afternoons else (DayPart.MORNING,)
    kept = [day for day in days if sundays or day.weekday() != 6] or days
    return [PlannedSession(day, part) for day in kept for part in parts]


def check_sessions(sessions: Sequence[PlannedSession], starts_on: date, ends_on: date) -> None:
    """Sessions lie inside the class's span, and no half-day is planned twice.

    Raises:
        RuleBroken: field ``sessions``.
    """
    seen: set[tuple[date, DayPart]] = set()
    for session in sessions:
        if not starts_on <= session.day <= ends_on:
            sentence = tr("Buổi học ngày {day} nằm ngoài thời gian của lớp ({start}–{end}).")
            raise RuleBroken(
                "sessions", sentence.format(day=format_date(session.day), start=format_date(starts_on), end=format_date(ends_on))
            )
        if (session.day, session.part) in seen:
            raise RuleBroken("sessions", tr("Ngày {day} có hai buổi trùng nhau.").format(day=format_date(session.day)))
        seen.add((session.day, session.part))


def state_of_class(starts_on: date, ends_on: date, closed_on: date | None, today: date) -> ClassState:
    """Tell where a class stands on `today`."""
    if closed_on is not None:
        return ClassState.CLOSED
    if today < starts_on:
        return ClassState.PLANNED
    return ClassState.RUNNING if today <= ends_on else ClassState.ENDED
