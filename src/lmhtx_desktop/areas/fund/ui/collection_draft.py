"""A collection day under way: what was entered and not yet written, kept as a draft until it is written or given up."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from lmhtx_desktop.areas.fund.commands import Collected
from lmhtx_desktop.desk.drafts import DraftFile
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.money import Dong


@dataclass(frozen=True)
class Entered:
    """A collection day as far as it was entered; money in đồng, None = not entered."""

    fund: int | None = None
    day: date | None = None
    declared_count: int | None = None
    declared_sum: Dong | None = None
    note: str = ""
    lines: tuple[Collected, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it would be missed."""
        return not (self.lines or self.declared_count or self.declared_sum or self.note)

    def after(self, before: "Entered | None") -> "Entered":
        """Return this entered on top of what was entered `before`: the lines of both, and what only that says."""
        if before is None:
            return self
        if self.is_empty:
            return before
        return replace(
            self, fund=before.fund if not self.lines else self.fund, day=self.day or before.day,
            declared_count=self.declared_count or before.declared_count, declared_sum=self.declared_sum or before.declared_sum,
            note=self.note or before.note, lines=(*before.lines, *self.lines),
        )  # fmt: skip


class CollectionDraft:
    """The draft of a collection day of this data file.

    Names of borrowers are not kept in it, only which loans they are. What was found stays kept beside what is entered until
    `take_found` or `forget_found`. Where the file cannot be written to, or there is no place for drafts, nothing is kept.

    Attributes:
        found: what was left half-entered, until it is taken or given up. typed: when. is_kept: whether anything is.
    """

    def __init__(self, shell: Shell) -> None:
        self.is_kept = shell.drafts is not None and not shell.read_only_reason
        self._file = DraftFile(shell.drafts if self.is_kept else None, "fund.collection", str(getattr(shell.office, "path", "")))
        left = self._file.find()
        self.found = _read(left.values) if left is not None else None
        self.typed: datetime | None = left.typed if left is not None else None

    def keep(self, entered: Entered) -> None:
        """Write down what is entered; nothing entered and nothing found, nothing kept."""
        kept = entered.after(self.found)
        if kept.is_empty:
            self._file.drop()
            return
        lines = [{name: getattr(line, name) for name in _LINE} for line in kept.lines]
        self._file.keep({name: getattr(kept, name) for name in _HEAD} | {"lines": lines})

    def take_found(self) -> Entered | None:
        """Return what was left, to be entered again."""
        found, self.found = self.found, None
        return found

    def forget_found(self) -> None:
        """Give up what was left."""
        self.found = None


_HEAD = ("fund", "day", "declared_count", "declared_sum", "note")
_LINE = ("loan", "amount", "received_on", "same_again")


def _read(values: Mapping[str, Any]) -> Entered | None:
    """Return what a draft says; None where it says nothing that makes sense."""
    try:
        lines = tuple(Collected(**{name: line[name] for name in _LINE}) for line in values["lines"])
        entered = Entered(**{name: values[name] for name in _HEAD}, lines=lines)
    except (KeyError, TypeError):
        return None
    whole = [entered.fund, entered.declared_count, entered.declared_sum, *(line.loan for line in lines), *(line.amount for line in lines)]
    days = [entered.day, *(line.received_on for line in lines)]
    sound = all(isinstance(each, int | None) for each in whole) and all(isinstance(day, date | None) for day in days)
    return entered if sound and isinstance(entered.note, str) and not entered.is_empty else None
