"""One reading of one sheet: what it works on, and everything it has to say."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from lmhtx_desktop.areas.organisations.reading.communes import CommuneFinder
from lmhtx_desktop.areas.organisations.reading.finding import Texts
from lmhtx_desktop.areas.organisations.reading.header import Header
from lmhtx_desktop.areas.organisations.reading.matching import Matched
from lmhtx_desktop.areas.organisations.reading.shapes import Issue, Severity
from lmhtx_desktop.areas.organisations.reading.sheet import Sheet, letter_of


class Remarks:
    """What there is to say, gathered in any order and told in the order of the sheet."""

    def __init__(self, issues: Iterable[Issue] = ()) -> None:
        self._issues = list(issues)

    def say(self, row: int | None, column: int | None, severity: Severity, message: str) -> None:
        """Add a remark about a row and column (both 0-based; None: about all of them)."""
        self._issues.append(Issue(None if row is None else row + 1, None if column is None else letter_of(column), severity, message))

    def in_order(self) -> tuple[Issue, ...]:
        """Return the remarks: about the whole list first, then by row, within a row by column."""
        return tuple(
            sorted(self._issues, key=lambda issue: (issue.row or 0, issue.column is not None, len(issue.column or ""), issue.column or ""))
        )


@dataclass(frozen=True)
class Task:
    """What one reading works on. year: of the figures, None if neither the person nor the titles tell it."""

    sheet: Sheet
    texts: Texts
    header: Header
    matched: Matched
    communes: CommuneFinder
    today: datetime.date
    year: int | None
    remarks: Remarks = field(default_factory=Remarks)

    @property
    def name_column(self) -> int:
        """Return the column of the names (0-based)."""
        return self.matched.by_field["name"]
