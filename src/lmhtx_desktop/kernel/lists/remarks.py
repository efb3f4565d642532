"""What there is to say about a list: gathered while it is read, told in the order of the sheet."""

from collections.abc import Iterable
from dataclasses import dataclass

from lmhtx_desktop.kernel.lists.cells import Severity
from lmhtx_desktop.kernel.lists.sheet import letter_of


@dataclass(frozen=True, slots=True)
class Issue:
    """Something to say about a cell, a row or a column.

    Attributes:
        row: row of the sheet (1-based), or None for a whole column or the whole list.
        column: letter of the sheet's column, or None for the whole row.
        severity: ``error`` the row was refused; ``warning`` the row is kept, but a value was left out or must
            be looked at; ``note`` what was mended or skipped on purpose.
        message: the sentence for the officer.
    """

    row: int | None
    column: str | None
    severity: Severity
    message: str


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
