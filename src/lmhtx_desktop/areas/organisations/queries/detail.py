"""Everything the register knows of one organisation, and who did what to it."""

import datetime
from dataclasses import dataclass

from sqlalchemy import and_, or_, select

from lmhtx_desktop.areas.organisations.queries.briefs import Figures
from lmhtx_desktop.areas.organisations.queries.merged import acts_before_merging, formerly, kept_id
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow, organisation_rows
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures, OrganisationMembership, OrganisationStatus
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import Reading

_PARTS = (OrganisationStatus.__tablename__, OrganisationMembership.__tablename__, OrganisationFigures.__tablename__)


@dataclass(frozen=True)
class StatusLine:
    """A status and the day it began; None: since a day not recorded."""

    id: int
    status: str
    since: datetime.date | None
    note: str | None


@dataclass(frozen=True)
class MembershipLine:
    """One membership of the Alliance, from admission to end."""

    member_kind: str
    admitted_on: datetime.date | None
    decision: str | None
    certificate: str | None
    ended_on: datetime.date | None
    end_reason: str | None
    end_decision: str | None


@dataclass(frozen=True)
class HistoryLine:
    """One act that touched the organisation; `entry` is its number in the audit trail."""

    entry: int
    at: datetime.datetime
    user: str
    sentence: str


@dataclass(frozen=True)
class OrganisationDetail:
    """One organisation as of today.

    Attributes:
        row: facts, status, membership. statuses: newest first. memberships: newest first.
        figures: newest year first. history: newest act first. formerly: the organisations merged into it.
    """

    row: OrganisationRow
    statuses: list[StatusLine]
    memberships: list[MembershipLine]
    figures: list[Figures]
    history: list[HistoryLine]
    formerly: tuple[str, ...] = ()


def organisation_detail(reading: Reading, id: int, *, history: bool = True) -> OrganisationDetail | None:
    """Return all about organisation `id`, or the one it was merged into; None if it is not there (any more).

    Without `history` that is left empty.
    """
    rows = organisation_rows(reading, [id])
    if not rows and (kept := kept_id(reading, id)) != id:
        id, rows = kept, organisation_rows(reading, [kept])
    if not rows:
        return None
    status, membership = OrganisationStatus.__table__.c, OrganisationMembership.__table__.c
    statuses = reading.connection.execute(
        select(status.id, status.status, status.since, status.note)
        .where(status.organisation_id == id)
        .order_by(status.since.desc().nulls_last())
    )
    memberships = reading.connection.execute(
        select(
            membership.member_kind, membership.admitted_on, membership.decision, membership.certificate, membership.ended_on,
            membership.end_reason, membership.end_decision,
        ).where(membership.organisation_id == id).order_by(membership.id.desc())
    )  # fmt: skip
    return OrganisationDetail(
        rows[0],
        [StatusLine(*row) for row in statuses],
        [MembershipLine(*row) for row in memberships],
        all_figures(reading, id),
        organisation_history(reading, id) if history else [],
        formerly(reading, id),
    )


def all_figures(reading: Reading, id: int) -> list[Figures]:
    """Return the figures of every year of one organisation, newest first."""
    columns = OrganisationFigures.__table__.c
    query = (
        select(*(column for column in columns if column.name != "id")).where(columns.organisation_id == id).order_by(columns.year.desc())
    )
    return [Figures(*row) for row in reading.connection.execute(query)]


def organisation_history(reading: Reading, id: int) -> list[HistoryLine]:
    """List the acts that touched the organisation, those merged into it, or the facts that belong to it, newest first."""
    spans = [(Organisation.__tablename__, id)]
    for record in (OrganisationStatus, OrganisationMembership, OrganisationFigures):
        ids = reading.connection.scalars(select(record.id).where(record.organisation_id == id))
        spans += [(record.__tablename__, row_id) for row_id in ids]
    touched = or_(
        *(and_(AuditChange.table_name == name, AuditChange.row_id <= row_id, AuditChange.row_to >= row_id) for name, row_id in spans),
        *acts_before_merging(reading, id, _PARTS),
    )
    query = (
        select(AuditEntry.id, AuditEntry.at, AuditEntry.user, AuditEntry.sentence)
        .where(AuditEntry.id.in_(select(AuditChange.entry_id).where(touched)))
        .order_by(AuditEntry.at.desc(), AuditEntry.id.desc())
    )
    return [HistoryLine(*row) for row in reading.connection.execute(query)]
