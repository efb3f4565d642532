"""The register as a list: which organisations, in which order, and the lines of a window of them."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, func, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import (
    exists_at,
    founded_by,
    is_member_at,
    known_by,
    member_span,
    membership,
    organisation,
    status_at,
    status_since_at,
)
from lmhtx_desktop.areas.organisations.queries.briefs import Figures, figures_of
from lmhtx_desktop.areas.organisations.queries.criteria import condition
from lmhtx_desktop.areas.organisations.queries.extras import NOTHING, Extras, extras_of
from lmhtx_desktop.areas.organisations.queries.places import commune_before, commune_names_on
from lmhtx_desktop.areas.organisations.queries.search import ids_by_name, search_register
from lmhtx_desktop.areas.organisations.queries.sizing import Sizes, sizes_by, thresholds
from lmhtx_desktop.areas.organisations.records import Commune, Organisation, OrganisationFigures, OrganisationMembership
from lmhtx_desktop.areas.organisations.rules import FACTS
from lmhtx_desktop.areas.organisations.rules.sizing import in_force
from lmhtx_desktop.areas.organisations.units import FIRST_DAY
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES
from lmhtx_desktop.kernel.finding import Criterion
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

Scope = Literal["all", "existing", "ended"]
_BATCH = 500
_figures: Any = OrganisationFigures.__table__


@dataclass(frozen=True)
class RegisterAsk:
    """Which organisations a list shows, and in which order.

    Attributes:
        search: as typed. kind, sector, status: codes. member: of the Alliance or not; None: either.
        as_of: the day statuses and memberships are of (None: today); of a past day only those are listed that were
            there by then. scope: ``existing`` at that day, ``ended`` by it, or ``all``. missing_year: only those
            without figures for that year. criteria: conditions on any field, all of which must hold.
            year: of the figures sorted by (None: last year).
        sort: name of a column of `OrganisationRow`, or "" for the name.
    """

    search: str = ""
    kind: str | None = None
    sector: str | None = None
    commune_id: int | None = None
    area: str | None = None
    status: str | None = None
    member: bool | None = None
    as_of: datetime.date | None = None
    scope: Scope = "all"
    missing_year: int | None = None
    criteria: tuple[Criterion, ...] = ()
    year: int | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class OrganisationRow:
    """One organisation as lists show it; money in đồng, None = not recorded.

    Attributes:
        status: code at the day asked for, since: its first day. member, admitted_on, decision, member_certificate: of the
            membership on that day. commune: under its name of that day. figures: of the year asked for, or None. extras:
            people, stars, certificates of that day. sizes: by the figures of the year asked for.
    """

    id: int
    name: str
    kind: str
    tax_code: str | None
    certificate_number: str | None
    certificate_on: datetime.date | None
    certificate_place: str | None
    founded_on: datetime.date | None
    founded_year: int | None
    address: str | None
    old_address: str | None
    old_commune: str | None
    old_province: str | None
    commune_id: int | None
    area: str | None
    phone: str | None
    email: str | None
    representative: str | None
    representative_title: str | None
    sector: str | None
    vsic_code: str | None
    field_113: str | None
    charter_capital: int | None
    note: str | None
    commune: str | None
    commune_code: str | None
    status: str | None
    member: bool
    admitted_on: datetime.date | None
    decision: str | None
    member_kind: str | None
    status_since: datetime.date | None = None
    member_certificate: str | None = None
    figures: Figures | None = None
    extras: Extras = NOTHING
    sizes: Sizes | None = None


@dataclass(frozen=True)
class Found:
    """What a list shows: ids in order; after them those that are only near what was typed."""

    ids: list[int]
    near: list[int]


def organisation_ids(reading: Reading, ask: RegisterAsk) -> list[int]:
    """List the ids a list shows, in order; without near ones."""
    return _listed(reading, ask, search_register(reading, ask.search, near=False).exact if _searches(ask) else None)


def found_organisations(reading: Reading, ask: RegisterAsk) -> Found:
    """List the ids a list shows, in order, and where they are few, those that a slip of the hand may have meant."""
    if not _searches(ask):
        return Found(_listed(reading, ask, None), [])
    hits = search_register(reading, ask.search)
    near = set(_listed(reading, ask, hits.near)) if hits.near else set()
    return Found(_listed(reading, ask, hits.exact), [id for id in hits.near if id in near])


def first_organisations(reading: Reading, ask: RegisterAsk, count: int) -> list[int] | None:
    """Return the first `count` ids of a list that nothing is searched in, without reading the whole of it; else None."""
    if _searches(ask) or ask.sort not in ("", "name"):
        return None
    day = ask.as_of or reading.today
    query = select(organisation.id).where(*_conditions(ask, day))
    return [row[0] for row in reading.connection.execute(_ordered(query, ask, day).limit(count))]


def narrowing(reading: Reading, ask: RegisterAsk) -> tuple[list[ColumnElement[bool]], list[int] | None]:
    """Return what narrows the register for `ask`: conditions, and (where something is searched) the ids found, by name."""
    ids = search_register(reading, ask.search, near=False).exact if _searches(ask) else None
    return _conditions(ask, ask.as_of or reading.today), ids


def _searches(ask: RegisterAsk) -> bool:
    return bool(fold(ask.search))


def _listed(reading: Reading, ask: RegisterAsk, within: list[int] | None) -> list[int]:
    """Apply conditions and order of `ask` to the whole register, or to the ids `within`, which are by name."""
    day = ask.as_of or reading.today
    conditions = _conditions(ask, day)
    by_name = ask.sort in ("", "name")
    if by_name and not conditions:
        ids = within if within is not None else ids_by_name(reading)
        if ids is not None:
            return ids[::-1] if ask.descending else ids
    if within is not None and len(within) <= _BATCH:
        conditions.append(organisation.id.in_(within))
    query = select(organisation.id).where(*conditions)
    if ask.sort == "commune":
        query = query.select_from(Organisation).outerjoin(Commune, Commune.id == organisation.commune_id)
    elif ask.sort.startswith("figure_"):
        of_year = and_(_figures.c.organisation_id == organisation.id, _figures.c.year == (ask.year or day.year - 1))
        query = query.select_from(Organisation).outerjoin(OrganisationFigures, of_year)
    all_by_name = ids_by_name(reading) if by_name else None
    if all_by_name is not None and (within is None or len(within) > _BATCH):
        kept = {row[0] for row in reading.connection.execute(query)}
        ids = [id for id in (all_by_name if within is None else within) if id in kept]
        return ids[::-1] if ask.descending else ids
    ids = [row[0] for row in reading.connection.execute(_ordered(query, ask, day))]
    if within is not None and len(within) > _BATCH:
        kept = set(within)
        ids = [id for id in ids if id in kept]
    return ids


def organisation_rows(
    reading: Reading, ids: Sequence[int], as_of: datetime.date | None = None, year: int | None = None
) -> list[OrganisationRow]:
    """Return the lines of these organisations, in the order of `ids`; with the figures of `year` if one is given."""
    found: dict[int, OrganisationRow] = {}
    table = in_force(thresholds(reading), datetime.date(year, 12, 31)) if year is not None else {}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        figures = figures_of(reading, batch, year) if year is not None else {}
        extras = extras_of(reading, batch, as_of or reading.today)
        rows = reading.connection.execute(_lines(as_of or reading.today).where(organisation.id.in_(batch))).mappings()
        for row in rows:
            values = {**row, "member": row["membership_id"] is not None, "figures": figures.get(row["id"])}
            del values["membership_id"]
            if year is not None:
                values["sizes"] = sizes_by(row["kind"], row["field_113"], row["sector"], figures.get(row["id"]), table)
            found[row["id"]] = OrganisationRow(**values, extras=extras.get(row["id"], NOTHING))
        if as_of is not None:
            found |= _as_called_on(reading, [found[id] for id in batch if id in found], as_of)
    return [found[id] for id in ids if id in found]


def _as_called_on(reading: Reading, rows: Sequence[OrganisationRow], day: datetime.date) -> dict[int, OrganisationRow]:
    """Return the rows with their communes under the names of `day`."""
    if day < FIRST_DAY:
        return {row.id: replace(row, commune=commune_before(row.old_commune, row.commune)) for row in rows}
    names = commune_names_on(reading, day, {row.commune_code for row in rows if row.commune_code is not None})
    return {row.id: replace(row, commune=names.get(row.commune_code or "", row.commune)) for row in rows}


def areas(reading: Reading) -> list[str]:
    """List the khu vực (huyện cũ) in use."""
    query = select(organisation.area).where(organisation.area.is_not(None)).group_by(organisation.area).order_by(organisation.area)
    return [str(area) for area in reading.connection.scalars(query)]


def communes(reading: Reading) -> list[tuple[int, str, str]]:
    """List the communes of today as (id, name, code), by name."""
    commune = Commune.__table__.c
    query = select(commune.id, commune.name, commune.code).where(commune.valid_to.is_(None)).order_by(commune.sort_key)
    return [(row.id, row.name, row.code) for row in reading.connection.execute(query)]


def figure_years(reading: Reading) -> list[int]:
    """List the years with figures, newest first."""
    year = OrganisationFigures.year
    return list(reading.connection.scalars(select(year).group_by(year).order_by(year.desc())))


@dataclass(frozen=True)
class RegisterCount:
    """How many organisations of each kind exist on a day, and how many are members."""

    kinds: dict[str, int]
    members: int


def register_count(reading: Reading, day: datetime.date | None = None) -> RegisterCount:
    """Count the organisations of `day` (None: today) by kind, and the members of the Alliance."""
    day = day or reading.today
    rows = reading.connection.execute(
        select(organisation.kind, func.count().label("count")).where(exists_at(day)).group_by(organisation.kind)
    )
    members = reading.connection.scalar(select(func.count()).select_from(OrganisationMembership).where(member_span(day)))
    return RegisterCount({row.kind: int(row[1]) for row in rows}, int(members or 0))


def _conditions(ask: RegisterAsk, day: datetime.date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        getattr(organisation, name) == getattr(ask, name)
        for name in ("kind", "sector", "commune_id", "area")
        if getattr(ask, name) is not None
    ]
    if ask.as_of is not None:
        found.append(known_by(day))
    found += [condition(criterion, day) for criterion in ask.criteria]
    if ask.status is not None:
        found.append(status_at(day) == ask.status)
    if ask.member is not None:
        found.append(is_member_at(day) if ask.member else ~is_member_at(day))
    if ask.scope == "existing":
        found.append(exists_at(day))
    if ask.scope == "ended":
        found.append(and_(founded_by(day), status_at(day).in_(sorted(ENDED_STATUSES))))
    if ask.missing_year is not None:
        figures = OrganisationFigures
        found.append(~select(figures.id).where(figures.organisation_id == organisation.id, figures.year == ask.missing_year).exists())
    return found


def _ordered(query: Select[Any], ask: RegisterAsk, day: datetime.date) -> Select[Any]:
    by: ColumnElement[Any]
    if ask.sort in ("", "name"):
        in_index = (organisation.sort_key, organisation.search_text, organisation.id)
        return query.order_by(*(column.desc() if ask.descending else column for column in in_index))
    if ask.sort == "commune":
        by = Commune.__table__.c.sort_key
    elif ask.sort == "status":
        by = status_at(day)
    elif ask.sort in ("member", "admitted_on"):
        by = (
            select(func.max(membership.admitted_on))
            .where(membership.organisation_id == organisation.id, member_span(day))
            .correlate(Organisation)
            .scalar_subquery()
        )
    elif ask.sort == "founded":
        by = func.coalesce(func.extract("year", organisation.founded_on), organisation.founded_year)
    elif ask.sort.startswith("figure_"):
        by = _figures.c[ask.sort.removeprefix("figure_")]
    else:
        by = organisation[ask.sort]
    return query.order_by((by.desc() if ask.descending else by).nulls_last(), organisation.sort_key, organisation.id)


def _lines(day: datetime.date) -> Select[Any]:
    own: Collection[str] = ("id", *FACTS)
    return (
        select(
            *(organisation[name] for name in own), Commune.name.label("commune"), Commune.code.label("commune_code"),
            status_at(day).label("status"), status_since_at(day).label("status_since"), membership.id.label("membership_id"),
            membership.admitted_on, membership.decision, membership.member_kind, membership.certificate.label("member_certificate"),
        )
        .select_from(Organisation)
        .outerjoin(Commune, Commune.id == organisation.commune_id)
        .outerjoin(OrganisationMembership, and_(membership.organisation_id == organisation.id, member_span(day)))
    )  # fmt: skip


def find_communes(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    """Return the communes whose name or code holds every word of `text`, as (id, name, code), for type-ahead."""
    words = fold(text).split()
    return [each for each in communes(reading) if all(word in f"{fold(each[1])} {each[2]}" for word in words)][:30]
