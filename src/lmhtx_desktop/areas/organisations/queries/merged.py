"""Organisations that turned out to be another one: their numbers, names and acts lead to the one that was kept."""

from sqlalchemy import ColumnElement, and_, func, select

from lmhtx_desktop.areas.organisations.records import MergedOrganisation, Organisation
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.audit import AuditChange
from lmhtx_desktop.store.datafile import Reading

_merged = MergedOrganisation.__table__.c


def kept_id(reading: Reading, id: int) -> int:
    """Return the organisation that number `id` leads to; `id` itself where it was merged into none."""
    found = reading.connection.scalar(select(_merged.organisation_id).where(_merged.old_id == id))
    return id if found is None else int(found)


def formerly(reading: Reading, id: int) -> tuple[str, ...]:
    """Name the organisations merged into `id`, with their tax codes where these are other ones than its own."""
    query = (
        select(_merged.name, _merged.tax_code, Organisation.tax_code.label("own"))
        .join(Organisation, Organisation.id == _merged.organisation_id)
        .where(_merged.organisation_id == id)
        .order_by(_merged.merged_on, _merged.id)
    )
    return tuple(
        tr("{name} (MST {code})").format(name=row.name, code=row.tax_code) if row.tax_code not in (None, row.own) else row.name
        for row in reading.connection.execute(query)
    )


def acts_before_merging(reading: Reading, id: int, tables: tuple[str, ...]) -> list[ColumnElement[bool]]:
    """Return conditions for the changes that touched the organisations merged into `id`, up to the merge.

    Their rows are part of `id` now, but for those the merge dropped: these are of `tables`.
    """
    found: list[ColumnElement[bool]] = []
    for merged, old in reading.connection.execute(select(_merged.id, _merged.old_id).where(_merged.organisation_id == id)).all():
        entry = reading.connection.scalar(
            select(func.max(AuditChange.entry_id)).where(
                AuditChange.table_name == MergedOrganisation.__tablename__, AuditChange.row_id == merged, AuditChange.kind == "created"
            )
        )
        dropped = reading.connection.execute(
            select(AuditChange.table_name, AuditChange.row_id).where(
                AuditChange.entry_id == entry, AuditChange.kind == "deleted", AuditChange.table_name.in_(tables)
            )
        )
        for table, row in [(Organisation.__tablename__, old), *((each.table_name, each.row_id) for each in dropped)]:
            found.append(
                and_(
                    AuditChange.table_name == table, AuditChange.row_id <= row, AuditChange.row_to >= row, AuditChange.entry_id <= entry
                )
            )  # fmt: skip
    return found
