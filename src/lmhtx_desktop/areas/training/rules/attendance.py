"""Attendance: what share of a class a learner sat through, and whether that is enough for a certificate."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from lmhtx_desktop.areas.training.words import Presence

#: Share of sessions, in percent, from which a certificate is given where the class says nothing else.
DEFAULT_THRESHOLD = 80
#: A late learner sat through the session; an excused one did not, whatever the reason.
_ATTENDED = frozenset({Presence.PRESENT, Presence.LATE})


@dataclass(frozen=True)
class Attendance:
    """One learner's marks, counted.

    Attributes:
        attended: sessions with a mark of present or late. marked: sessions with any mark. sessions: sessions
            of the whole class.
    """

    attended: int
    marked: int
    sessions: int

    @property
    def share(self) -> Fraction | None:
        """Return attended ÷ sessions of the class; None while nothing is marked or there are no sessions."""
        if not self.sessions or not self.marked:
            return None
        return Fraction(self.attended, self.sessions)

    @property
    def took_part(self) -> bool:
        """Whether the learner counts as a *lượt người*: came at least once, or nothing was marked of them."""
        return self.attended > 0 or self.marked == 0

    def reaches(self, threshold: int) -> bool:
        """Whether the share is `threshold` percent or more, exactly (no rounding)."""
        share = self.share
        return share is not None and share * 100 >= threshold


def count_attendance(marks: Iterable[Presence], sessions: int) -> Attendance:
    """Count one learner's marks in a class of `sessions` sessions."""
    listed = list(marks)
    return Attendance(sum(mark in _ATTENDED for mark in listed), len(listed), sessions)
