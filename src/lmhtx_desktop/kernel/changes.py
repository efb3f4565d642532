"""What a command hands back: what it did, and which areas have to ask again."""

from dataclasses import dataclass, field
from enum import StrEnum


class Area(StrEnum):
    """The business areas; a command names those whose facts it changed."""

    ORGANISATIONS = "organisations"
    FEES = "fees"
    FUND = "fund"
    TRAINING = "training"
    EVENTS = "events"
    SUPPORT = "support"
    PEOPLE = "people"
    REPORTING = "reporting"


ALL_AREAS = frozenset(Area)


@dataclass(frozen=True)
class Done:
    """A command that was carried out.

    Attributes:
        sentence: what was done, as shown in the message strip and in the history.
        changes: areas whose pages must re-ask.
        id: row id of the record the command was about, if there is one.
        entry: id of the audit entry, by which the command can be taken back; filled by the store.
        undoable: False where the act is undone only by its own opposite act (a numbered voucher is voided).
    """

    sentence: str
    changes: frozenset[Area]
    id: int | None = None
    entry: int | None = field(default=None)
    undoable: bool = True
