"""What a merge takes and gives: listed rows and the register as it stands in, a plan out."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Protocol

Severity = Literal["error", "warning", "note"]


class ListedOrganisation(Protocol):
    """One row of a list, as the reader understood it; None is "not recorded", money in đồng."""

    @property
    def row(self) -> int: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def tax_code(self) -> str | None: ...  # noqa: D102
    @property
    def commune_code(self) -> str | None: ...  # noqa: D102
    @property
    def status(self) -> str | None: ...  # noqa: D102
    @property
    def alliance_member(self) -> bool | None: ...  # noqa: D102
    @property
    def admitted_on(self) -> datetime.date | None: ...  # noqa: D102
    @property
    def decision(self) -> str | None: ...  # noqa: D102
    @property
    def year(self) -> int | None: ...  # noqa: D102
    @property
    def figures(self) -> Mapping[str, Any]: ...  # noqa: D102


@dataclass(frozen=True)
class Membership:
    """The newest membership an organisation has in the register."""

    id: int
    admitted_on: datetime.date | None
    decision: str | None
    ended_on: datetime.date | None


@dataclass(frozen=True)
class Former:
    """An organisation that turned out to be organisation `id`; `key` is its name as compared."""

    id: int
    kind: str
    key: str
    tax_code: str | None
    commune_id: int | None


@dataclass(frozen=True)
class Snapshot:
    """The register as it stands, as far as a merge looks at it.

    Attributes:
        communes: id by code. organisations: facts by id. statuses: status at the list's day, by organisation.
        memberships: newest by organisation. figures: (id, figures) by (organisation, year). bands: what sheets and reasons
            not to rate say, by (organisation, year); None: not rated. former: what was merged into others. basis: number of the newest audit entry; as long as
            it stands, nothing changed.
    """

    communes: Mapping[str, int] = field(default_factory=dict)
    organisations: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    statuses: Mapping[int, str] = field(default_factory=dict)
    memberships: Mapping[int, Membership] = field(default_factory=dict)
    figures: Mapping[tuple[int, int], tuple[int, Mapping[str, Any]]] = field(default_factory=dict)
    bands: Mapping[tuple[int, int], str | None] = field(default_factory=dict)
    former: Sequence[Former] = ()
    basis: int = 0


@dataclass(frozen=True)
class Remark:
    """Something to say about a row: ``error`` it is refused, ``warning`` look at it, ``note`` what was done.

    `field` names the column as the reader does (``founded``, ``commune``, ``members`` …), or is "".
    """

    row: int
    severity: Severity
    message: str
    field: str = ""


@dataclass(frozen=True)
class Review:
    """A row a person must decide about: update one of `candidates`, create, or skip."""

    row: int
    name: str
    why: str
    candidates: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Decision:
    """What a person decided about a row: ``create``, ``skip``, or ``update`` of organisation `id`."""

    act: Literal["create", "update", "skip"]
    id: int | None = None


class Newcomer(NamedTuple):
    """An organisation the list adds: a tuple, for a first list adds tens of thousands."""

    row: int
    facts: Mapping[str, Any]
    status: str | None
    admission: Mapping[str, Any] | None
    year: int | None
    figures: Mapping[str, Any]


class CellChange(NamedTuple):
    """What row `row` changes of organisation `id`, which the register has.

    `key`: a fact, a yearly figure, ``status``, ``alliance_member``, ``admitted_on`` or ``decision``.
    """

    row: int
    id: int
    key: str
    before: Any
    after: Any


@dataclass
class MergePlan:
    """What a merge would do.

    Attributes:
        newcomers: organisations to add. edits: (id, before, after) of facts. statuses: (organisation, new status).
        admissions: memberships to add. membership_edits, figure_edits: (row id, before, after).
        new_figures: (organisation, year, figures). updated, unchanged: how many organisations of the register.
        matched: names of the organisations of the register that rows tell about, by id. cells: the same changes of known organisations, by row and cell. reviews: rows for a person. remarks: by row. basis: of the snapshot it was made from.
    """

    basis: int = 0
    newcomers: list[Newcomer] = field(default_factory=list)
    edits: list[tuple[int, dict[str, Any], dict[str, Any]]] = field(default_factory=list)
    statuses: list[tuple[int, str]] = field(default_factory=list)
    admissions: list[dict[str, Any]] = field(default_factory=list)
    membership_edits: list[tuple[int, dict[str, Any], dict[str, Any]]] = field(default_factory=list)
    new_figures: list[tuple[int, int, dict[str, Any]]] = field(default_factory=list)
    figure_edits: list[tuple[int, dict[str, Any], dict[str, Any]]] = field(default_factory=list)
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    matched: dict[int, str] = field(default_factory=dict)
    cells: list[CellChange] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def created(self) -> int:
        """How many organisations the list adds."""
        return len(self.newcomers)

    @property
    def refused(self) -> int:
        """How many rows cannot be taken."""
        return sum(remark.severity == "error" for remark in self.remarks)
