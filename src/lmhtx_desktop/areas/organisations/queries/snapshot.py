"""The register as a merge looks at it, loaded in a few queries."""

import datetime
from collections.abc import Collection

from sqlalchemy import Connection, func, select

from lmhtx_desktop.areas.organisations.merging import Former, Membership, Snapshot
from lmhtx_desktop.areas.organisations.queries.at_a_day import status_at
from lmhtx_desktop.areas.organisations.queries.rating_sums import fixed_bands
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    MergedOrganisation,
    Organisation,
    OrganisationFigures,
    OrganisationMembership,
)
from lmhtx_desktop.areas.organisations.rules import FACTS, FIGURES
from lmhtx_desktop.store.audit import AuditEntry


def take_snapshot(connection: Connection, day: datetime.date, years: Collection[int]) -> Snapshot:
    """Load the register: statuses as of `day`, figures of `years`."""
    table = Organisation.__table__.c
    facts = connection.execute(select(table.id, *(table[name] for name in FACTS)))
    communes = connection.execute(select(Commune.code, Commune.id).where(Commune.valid_to.is_(None)))
    statuses = connection.execute(select(table.id, status_at(day).label("status")))
    membership = OrganisationMembership
    memberships = connection.execute(
        select(membership.organisation_id, membership.id, membership.admitted_on, membership.decision, membership.ended_on).order_by(
            membership.id
        )
    )
    columns = OrganisationFigures.__table__.c
    figures = connection.execute(
        select(columns.id, columns.organisation_id, columns.year, *(columns[key] for key in FIGURES)).where(columns.year.in_(sorted(years)))
    )
    merged = MergedOrganisation
    former = connection.execute(select(merged.organisation_id, merged.kind, merged.twin_key, merged.tax_code, merged.commune_id))
    return Snapshot(
        communes={row.code: row.id for row in communes},
        organisations={row.id: dict(zip(FACTS, row[1:], strict=True)) for row in facts},
        statuses={id: status for id, status in statuses if status is not None},
        memberships={row.organisation_id: Membership(row.id, row.admitted_on, row.decision, row.ended_on) for row in memberships},
        figures={(row.organisation_id, row.year): (row.id, dict(zip(FIGURES, row[3:], strict=True))) for row in figures},
        bands=fixed_bands(connection, years),
        former=[Former(*row) for row in former],
        basis=newest_entry(connection),
    )


def newest_entry(connection: Connection) -> int:
    """Return the number of the newest audit entry; while it stands, nothing in the file has changed."""
    return int(connection.scalar(select(func.max(AuditEntry.id))) or 0)
