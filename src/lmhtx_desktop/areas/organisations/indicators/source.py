"""Answers the register's numbers: one query per span over organisations, one over memberships, one over endings, one over support."""

import datetime
import functools
from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from lmhtx_desktop.areas.organisations.indicators.definitions import Definition, Ending, Movement, definitions, endings, movements
from lmhtx_desktop.areas.organisations.indicators.measures import JUDGED, MEMBER_HTX, YEARLY, figures, measure, rating
from lmhtx_desktop.areas.organisations.indicators.support import Support, answer_supports, behind_support, supports
from lmhtx_desktop.areas.organisations.queries.at_a_day import (
    as_flag,
    founded_by,
    member_span,
    membership,
    organisation,
    status_at,
)
from lmhtx_desktop.areas.organisations.records import (
    Organisation,
    OrganisationFigures,
    OrganisationMembership,
    OrganisationRating,
    OrganisationStatus,
)
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES, Status
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.indicators import Ask, Behind, Figure, Indicator
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading


class RegisterIndicators:
    """The register as an `IndicatorSource`."""

    @functools.cached_property
    def _all(self) -> dict[str, Definition | Movement | Ending | Support]:
        found: list[Definition | Movement | Ending | Support] = [*definitions(), *movements(), *endings(), *supports()]
        return {each.key: each for each in found}

    @functools.cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators by key."""
        return {key: _as_indicator(each) for key, each in self._all.items()}

    def answer(self, reading: Reading, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        """Answer all `keys` for one span with at most four queries."""
        wanted = [self._all[key] for key in keys]
        found: dict[str, Figure] = {}
        over_organisations = [each for each in wanted if isinstance(each, Definition)]
        if ask.year is None:
            found |= {each.key: Figure(None) for each in over_organisations if each.measure in YEARLY}
            over_organisations = [each for each in over_organisations if each.measure not in YEARLY]
        found |= _answer_definitions(reading, over_organisations, ask)
        found |= _answer_movements(reading, [each for each in wanted if isinstance(each, Movement)], ask)
        found |= _answer_endings(reading, [each for each in wanted if isinstance(each, Ending)], ask)
        found |= answer_supports(reading, [each for each in wanted if isinstance(each, Support)], ask)
        return found

    def behind(self, reading: Reading, key: str, ask: Ask) -> list[Behind]:
        """List the organisations behind `key`, by name.

        Their amounts are 1 each for a count, the recorded figure for a sum or an average, and for a weighted
        average each one's share of it, so that the shares add up to the number.
        """
        wanted = self._all[key]
        if isinstance(wanted, Definition):
            return [] if ask.year is None and wanted.measure in YEARLY else _behind_definition(reading, wanted, ask)
        if isinstance(wanted, Movement):
            return _behind_movement(reading, wanted, ask)
        if isinstance(wanted, Support):
            return behind_support(reading, wanted, ask)
        rows = reading.connection.execute(_ended(ask).order_by(organisation.sort_key, organisation.id))
        return [Behind(row.id, row.name, 1) for row in rows if row.kind in wanted.kinds]


SOURCE = RegisterIndicators()


def _as_indicator(each: Definition | Movement | Ending | Support) -> Indicator:
    how, weight = "count", ""
    if isinstance(each, Support):
        how = "count" if each.column == "organisations" else "sum"
    if isinstance(each, Definition):
        how = "average" if each.how == "weighted" else each.how
        weight = tr("số lao động thường xuyên") if each.how == "weighted" else ""
    return Indicator(each.key, each.label, Area.ORGANISATIONS, how, weight)


def _per_organisation(measures: Collection[str], ask: Ask, *more: Any) -> Select[Any]:
    """Select one line per organisation founded by the cut-off day: what definitions choose by, and the measures."""
    table: Any = Organisation.__table__
    if ask.year is not None and any(name in YEARLY or name == MEMBER_HTX for name in measures):
        table = table.outerjoin(OrganisationFigures.__table__, and_(figures.organisation_id == organisation.id, figures.year == ask.year))
    if any(name in JUDGED for name in measures):
        table = table.outerjoin(OrganisationRating.__table__, and_(rating.organisation_id == organisation.id, rating.year == ask.year))
    return (
        select(
            organisation.kind, organisation.sector, status_at(ask.cutoff).label("status"), *more,
            *(measure(name, ask).label(name) for name in measures),
        )
        .select_from(table)
        .where(founded_by(ask.cutoff))
    )  # fmt: skip


def _answer_definitions(reading: Reading, wanted: list[Definition], ask: Ask) -> dict[str, Figure]:
    if not wanted:
        return {}
    measures = sorted({name for each in wanted for name in (each.measure, each.weight) if name not in ("", "one")})
    lines = _per_organisation(measures, ask).subquery()
    query = select(
        lines.c.kind, lines.c.sector, lines.c.status, func.count().label("count"),
        *(column for name in measures for column in (func.sum(lines.c[name]).label(f"sum_{name}"), func.count(lines.c[name]).label(f"n_{name}"))),
    ).group_by(lines.c.kind, lines.c.sector, lines.c.status)  # fmt: skip
    groups = reading.connection.execute(query).mappings().all()
    return {each.key: _figure(each, [group for group in groups if each.takes(group["kind"], group["sector"], group["status"])], groups)
            for each in wanted}  # fmt: skip


def _figure(each: Definition, taken: list[Any], groups: Collection[Any]) -> Figure:
    """Make one number from the groups it takes; `groups` are all there are."""
    present = sum(group["count"] for group in taken)
    if each.measure == "one":
        unsorted = 0
        if each.sectors is not None:
            unsorted = sum(
                group["count"]
                for group in groups
                if group["sector"] is None and group["kind"] in each.kinds and each.status(group["status"])
            )
        return Figure(present, unsorted)
    total = sum(int(group[f"sum_{each.measure}"] or 0) for group in taken)
    recorded = sum(group[f"n_{each.measure}"] for group in taken)
    missing = present - recorded
    if each.how == "average":
        return Figure(Fraction(total, recorded) if recorded else None, missing)
    if each.how == "weighted":
        weight = sum(int(group[f"sum_{each.weight}"] or 0) for group in taken)
        return Figure(Fraction(total, weight) if weight else None, missing)
    return Figure(total if recorded or not present else None, missing)


def _behind_definition(reading: Reading, wanted: Definition, ask: Ask) -> list[Behind]:
    measures = [name for name in (wanted.measure, wanted.weight) if name]
    query = (
        _per_organisation(measures, ask, organisation.id, organisation.name)
        .where(organisation.kind.in_(sorted(wanted.kinds)))
        .order_by(organisation.sort_key, organisation.id)
    )
    lines = [row for row in reading.connection.execute(query).mappings() if wanted.takes(row["kind"], row["sector"], row["status"])]
    recorded = [row for row in lines if row[wanted.measure] is not None]
    if wanted.how == "count":
        return [Behind(row["id"], row["name"], 1) for row in recorded if row[wanted.measure]]
    if wanted.how != "weighted":
        return [Behind(row["id"], row["name"], int(row[wanted.measure])) for row in recorded]
    weight = sum(row[wanted.weight] for row in recorded)
    if not weight:
        return []
    return [
        Behind(row["id"], _weighted_label(row, wanted), Fraction(row[wanted.measure], weight)) for row in recorded if row[wanted.weight]
    ]


def _weighted_label(row: Any, wanted: Definition) -> str:
    people = row[wanted.weight]
    return tr("{name} ({income} đồng × {people} lao động)").format(
        name=row["name"], income=format_number(row[wanted.measure] // people), people=format_number(people)
    )


def _answer_movements(reading: Reading, wanted: list[Movement], ask: Ask) -> dict[str, Figure]:
    if not wanted:
        return {}
    lines = _memberships(ask, with_status=any(each.only_active for each in wanted)).subquery()
    dimensions = (lines.c.kind, lines.c.end_reason, lines.c.status)
    moments = ("start", "end", "admitted", "left")
    query = select(*dimensions, *(func.sum(lines.c[moment]).label(moment) for moment in moments)).group_by(*dimensions)
    groups = reading.connection.execute(query).mappings().all()
    return {each.key: Figure(sum(int(group[each.moment]) for group in groups if _moves(each, group))) for each in wanted}


def _behind_movement(reading: Reading, wanted: Movement, ask: Ask) -> list[Behind]:
    query = _memberships(ask, with_status=wanted.only_active).order_by(organisation.sort_key, organisation.id)
    rows = reading.connection.execute(query).mappings()
    return [Behind(row["id"], row["name"], 1) for row in rows if row[wanted.moment] and _moves(wanted, row)]


def _moves(each: Movement, row: Any) -> bool:
    return (
        row["kind"] in each.kinds
        and (each.reason is None or row["end_reason"] == each.reason)
        and (not each.only_active or row["status"] == Status.ACTIVE)
    )


def _memberships(ask: Ask, *, with_status: bool) -> Select[Any]:
    """Select one line per membership: whether it covers the eve and the cut-off day, began or ended between."""
    status = status_at(ask.cutoff) if with_status else organisation.kind
    return (
        select(
            organisation.id, organisation.name, organisation.kind, membership.end_reason, status.label("status"),
            as_flag(member_span(ask.start - datetime.timedelta(days=1))).label("start"),
            as_flag(member_span(ask.cutoff)).label("end"),
            as_flag(membership.admitted_on.between(ask.start, ask.cutoff)).label("admitted"),
            as_flag(membership.ended_on.between(ask.start, ask.cutoff)).label("left"),
        )
        .select_from(OrganisationMembership)
        .join(Organisation, organisation.id == membership.organisation_id)
    )  # fmt: skip


def _answer_endings(reading: Reading, wanted: list[Ending], ask: Ask) -> dict[str, Figure]:
    if not wanted:
        return {}
    rows = reading.connection.execute(_ended(ask)).all()
    return {each.key: Figure(sum(row.kind in each.kinds for row in rows)) for each in wanted}


def _ended(ask: Ask) -> Select[Any]:
    """Select the organisations that ended within the span and are still ended at its cut-off day."""
    status = OrganisationStatus.__table__.c
    earlier = OrganisationStatus.__table__.alias("earlier").c
    ended = sorted(ENDED_STATUSES)
    was_ended = (
        select(earlier.id)
        .where(
            earlier.organisation_id == status.organisation_id,
            earlier.status.in_(ended),
            or_(earlier.since.is_(None), earlier.since < ask.start),
        )
        .exists()
    )
    return (
        select(organisation.id, organisation.name, organisation.kind)
        .select_from(OrganisationStatus)
        .join(Organisation, organisation.id == status.organisation_id)
        .where(status.status.in_(ended), status.since.between(ask.start, ask.cutoff), status_at(ask.cutoff).in_(ended), ~was_ended)
        .distinct()
    )
