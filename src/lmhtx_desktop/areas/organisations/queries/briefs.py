"""Organisations in brief, as neighbours and type-ahead fields show them."""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import is_member_at, member_span, membership, organisation
from lmhtx_desktop.areas.organisations.queries.search import search_register
from lmhtx_desktop.areas.organisations.records import Commune, Organisation, OrganisationFigures, OrganisationMembership
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500


@dataclass(frozen=True)
class OrganisationBrief:
    """An organisation in one line; `is_member` is of today."""

    id: int
    name: str
    kind: str
    tax_code: str | None
    commune: str | None
    area: str | None
    address: str | None
    phone: str | None
    representative: str | None
    is_member: bool
    sector: str | None
    representative_title: str | None = None


@dataclass(frozen=True)
class Member:
    """A member of the Alliance on a day; `admitted_on` None where nobody recorded it."""

    id: int
    name: str
    kind: str
    sector: str | None
    area: str | None
    admitted_on: datetime.date | None


@dataclass(frozen=True)
class Figures:
    """The figures of one organisation for one year; money in đồng, None = not recorded."""

    organisation_id: int
    year: int
    members: int | None
    members_new: int | None
    members_female: int | None
    workers: int | None
    workers_new: int | None
    workers_members: int | None
    revenue: int | None
    revenue_members: int | None
    profit: int | None
    income_avg: int | None
    managers: int | None
    managers_mid: int | None
    managers_high: int | None
    rating: str | None
    high_tech: bool | None
    value_chain: bool | None
    ocop: int | None
    members_official: int | None
    members_ethnic: int | None
    members_disabled: int | None
    workers_female: int | None
    insured: int | None
    managers_female: int | None
    managers_young: int | None
    capital_total: int | None
    equity: int | None
    assets_undivided: int | None
    tax_paid: int | None
    funds_set_aside: int | None


def organisations_by_id(reading: Reading, ids: Iterable[int]) -> dict[int, OrganisationBrief]:
    """Return the organisations of these ids; unknown ids are left out."""
    wanted = sorted(set(ids))
    found: dict[int, OrganisationBrief] = {}
    for start in range(0, len(wanted), _BATCH):
        query = _brief(reading.today).where(organisation.id.in_(wanted[start : start + _BATCH]))
        found |= {row.id: _brief_of(row) for row in reading.connection.execute(query)}
    return found


def find_organisations(reading: Reading, text: str, limit: int = 30, members_only: bool = False) -> list[OrganisationBrief]:
    """Return the first `limit` organisations, by name, in which every word of `text` occurs; where few do, then near ones."""
    hits = search_register(reading, text)
    wanted = [*hits.exact, *hits.near]
    found: list[OrganisationBrief] = []
    for start in range(0, len(wanted), _BATCH):
        batch = organisations_by_id(reading, wanted[start : start + _BATCH])
        found += [batch[id] for id in wanted[start : start + _BATCH] if id in batch and (batch[id].is_member or not members_only)]
        if len(found) >= limit:
            break
    return found[:limit]


def members_on(reading: Reading, day: datetime.date) -> list[Member]:
    """List the members of the Alliance on `day`, by name."""
    query = (
        select(organisation.id, organisation.name, organisation.kind, organisation.sector, organisation.area, membership.admitted_on)
        .select_from(OrganisationMembership)
        .join(Organisation, organisation.id == membership.organisation_id)
        .where(member_span(day))
        .order_by(organisation.sort_key, organisation.id)
    )
    return [Member(*row) for row in reading.connection.execute(query)]


def figures_of(reading: Reading, ids: Collection[int], year: int) -> dict[int, Figures]:
    """Return the figures of these organisations for `year`; those without any are left out."""
    columns = [column for column in OrganisationFigures.__table__.c if column.name != "id"]
    wanted = sorted(set(ids))
    found: dict[int, Figures] = {}
    for start in range(0, len(wanted), _BATCH):
        query = select(*columns).where(
            OrganisationFigures.year == year, OrganisationFigures.organisation_id.in_(wanted[start : start + _BATCH])
        )
        found |= {row.organisation_id: Figures(*row) for row in reading.connection.execute(query)}
    return found


def _brief(today: datetime.date) -> Select[Any]:
    return select(
        organisation.id, organisation.name, organisation.kind, organisation.tax_code, Commune.name.label("commune"), organisation.area,
        organisation.address, organisation.phone, organisation.representative, is_member_at(today).label("is_member"), organisation.sector,
        organisation.representative_title,
    ).select_from(Organisation).outerjoin(Commune, Commune.id == organisation.commune_id)  # fmt: skip


def _brief_of(row: Any) -> OrganisationBrief:
    return OrganisationBrief(**{**row._mapping, "is_member": bool(row.is_member)})
