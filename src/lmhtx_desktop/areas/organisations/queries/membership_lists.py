"""The lists around membership: applications to join, and the book of numbered papers (sổ cấp giấy)."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import organisation
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.records import Commune, MembershipApplication, MembershipPaper, Organisation, OrganisationMembership
from lmhtx_desktop.store.datafile import Reading

_membership = OrganisationMembership.__table__.c
_application = MembershipApplication.__table__.c
_paper = MembershipPaper.__table__.c
_BATCH = 500


@dataclass(frozen=True)
class ApplicationsAsk:
    """Which applications a list shows; `outcome` ``waiting`` or a code of `ApplicationOutcome`; None: all."""

    search: str = ""
    outcome: str | None = None
    year: int | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class ApplicationRow:
    """An application in a list."""

    id: int
    organisation_id: int
    name: str
    kind: str
    commune: str | None
    applied_on: datetime.date
    member_kind: str
    outcome: str | None
    decided_on: datetime.date | None
    note: str | None


def application_ids(reading: Reading, ask: ApplicationsAsk) -> list[int]:
    """List applications in order, the oldest first where no other order is asked."""
    wanted: list[ColumnElement[bool]] = [organisation_filter(ask.search)]
    if ask.outcome is not None:
        wanted.append(_application.outcome.is_(None) if ask.outcome == "waiting" else _application.outcome == ask.outcome)
    if ask.year is not None:
        wanted.append(_application.applied_on.between(datetime.date(ask.year, 1, 1), datetime.date(ask.year, 12, 31)))
    orders: dict[str, ColumnElement[Any]] = {
        "name": organisation.sort_key, "kind": organisation.kind, "outcome": _application.outcome, "decided_on": _application.decided_on,
    }  # fmt: skip
    order = orders.get(ask.sort, _application.applied_on)
    query = (
        select(_application.id)
        .join(Organisation, organisation.id == _application.organisation_id)
        .where(*wanted)
        .order_by(order.desc().nulls_last() if ask.descending else order.asc().nulls_last(), organisation.sort_key, _application.id)
    )
    return list(reading.connection.scalars(query))


def application_rows(reading: Reading, ids: Sequence[int]) -> list[ApplicationRow]:
    """Return the lines of these applications, in the order of `ids`."""
    found: dict[int, ApplicationRow] = {}
    for start in range(0, len(ids), _BATCH):
        query = (
            select(
                _application.id, _application.organisation_id, organisation.name, organisation.kind, Commune.name.label("commune"),
                _application.applied_on, _application.member_kind, _application.outcome, _application.decided_on, _application.note,
            )
            .join(Organisation, organisation.id == _application.organisation_id)
            .outerjoin(Commune, Commune.id == organisation.commune_id)
            .where(_application.id.in_(ids[start : start + _BATCH]))
        )  # fmt: skip
        found |= {row.id: ApplicationRow(**row._mapping) for row in reading.connection.execute(query)}
    return [found[id] for id in ids if id in found]


@dataclass(frozen=True)
class PapersAsk:
    """Which papers the issue list shows; `voided` None: either."""

    search: str = ""
    kind: str | None = None
    year: int | None = None
    voided: bool | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class PaperRow:
    """A numbered paper in the issue list (sổ cấp giấy)."""

    id: int
    kind: str
    year: int
    number: int
    code: str
    issued_on: datetime.date
    organisation_id: int
    name: str
    membership_id: int | None
    signer: str | None
    voided_on: datetime.date | None
    void_reason: str | None


def paper_ids(reading: Reading, ask: PapersAsk) -> list[int]:
    """List papers in the order of their numbers, or in the order asked for."""
    wanted: list[ColumnElement[bool]] = [or_(organisation_filter(ask.search), _paper.code.contains(ask.search, autoescape=True))]
    if ask.kind is not None:
        wanted.append(_paper.kind == ask.kind)
    if ask.year is not None:
        wanted.append(_paper.year == ask.year)
    if ask.voided is not None:
        wanted.append(_paper.voided_on.is_not(None) if ask.voided else _paper.voided_on.is_(None))
    if ask.sort in ("", "code"):
        order: list[ColumnElement[Any]] = [_paper.year, _paper.number]
    else:
        order = [organisation.sort_key if ask.sort == "name" else _paper[ask.sort]]
    if ask.descending:
        order = [each.desc() for each in order]
    query = (
        select(_paper.id)
        .join(Organisation, organisation.id == _paper.organisation_id)
        .where(*wanted)
        .order_by(_paper.kind, *order, organisation.sort_key, _paper.id)
    )
    return list(reading.connection.scalars(query))


def paper_rows(reading: Reading, ids: Sequence[int]) -> list[PaperRow]:
    """Return the lines of these papers, in the order of `ids`."""
    found: dict[int, PaperRow] = {}
    for start in range(0, len(ids), _BATCH):
        query = (
            select(
                _paper.id, _paper.kind, _paper.year, _paper.number, _paper.code, _paper.issued_on, _paper.organisation_id, organisation.name,
                _paper.membership_id, _paper.signer, _paper.voided_on, _paper.void_reason,
            )
            .join(Organisation, organisation.id == _paper.organisation_id)
            .where(_paper.id.in_(ids[start : start + _BATCH]))
        )  # fmt: skip
        found |= {row.id: PaperRow(**row._mapping) for row in reading.connection.execute(query)}
    return [found[id] for id in ids if id in found]


def paper_years(reading: Reading) -> list[int]:
    """Return the years papers are numbered in, the newest first."""
    return list(reading.connection.scalars(select(_paper.year).distinct().order_by(_paper.year.desc())))


@dataclass(frozen=True)
class PaperPlan:
    """What printing papers of some memberships would do, for one kind: numbers to be given, and where they begin.

    Attributes:
        without: memberships without a number. last: last number given this year, None: none yet.
    """

    without: list[int] = field(default_factory=list)
    last: int | None = None


def paper_plan(reading: Reading, kind: str, memberships: Sequence[int], year: int) -> PaperPlan:
    """Tell which of these memberships carry no number of this kind yet, and the last number of the year."""
    lacking: list[int] = []
    for start in range(0, len(memberships), _BATCH):
        query = select(_membership.id).where(_membership.id.in_(memberships[start : start + _BATCH]), _membership[kind].is_(None))
        lacking += reading.connection.scalars(query)
    last = reading.connection.scalar(select(func.max(_paper.number)).where(_paper.kind == kind, _paper.year == year))
    return PaperPlan(lacking, last)
