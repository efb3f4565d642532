"""How the register stood at a day, as SQL: who existed, with which status, who was a member.

An organisation exists at D if it was founded on or before D (or nobody recorded when) and its status at D is not
one of having ended. The status at D is the last one dated on or before D; an undated one is the earliest. A bare
founding year counts from its 1 January.
"""

import datetime
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, and_, case, exists, func, or_, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationMembership, OrganisationStatus
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES

organisation = Organisation.__table__.c
membership = OrganisationMembership.__table__.c


def status_at(day: datetime.date, organisation_id: ColumnElement[Any] = organisation.id) -> ScalarSelect[Any]:
    """Return the status code at `day` of the organisation of the enclosing query, or NULL if none is recorded."""
    status = aliased(OrganisationStatus)
    return (
        select(status.status)
        .where(status.organisation_id == organisation_id, or_(status.since.is_(None), status.since <= day))
        .order_by(status.since.desc().nulls_last())
        .limit(1)
        .scalar_subquery()
    )


def status_since_at(day: datetime.date) -> ScalarSelect[Any]:
    """Return since when the organisation of the enclosing query has the status it has at `day`; NULL if nobody recorded it."""
    status = aliased(OrganisationStatus)
    return (
        select(status.since)
        .where(status.organisation_id == organisation.id, or_(status.since.is_(None), status.since <= day))
        .order_by(status.since.desc().nulls_last())
        .limit(1)
        .correlate(Organisation)
        .scalar_subquery()
    )


def known_by(day: datetime.date) -> ColumnElement[bool]:
    """Say whether a list of `day` shows an organisation: founded by then (or nobody recorded when), or a member by then."""
    return or_(founded_by(day), is_member_at(day))


def founded_by(day: datetime.date) -> ColumnElement[bool]:
    """Say whether an organisation was founded on or before `day`, or nobody recorded when."""
    return or_(
        organisation.founded_on <= day,
        and_(organisation.founded_on.is_(None), or_(organisation.founded_year.is_(None), organisation.founded_year <= day.year)),
    )


def founded_between(start: datetime.date, end: datetime.date) -> ColumnElement[bool]:
    """Say whether it was founded on a day from `start` to `end`; a bare year stands for its 1 January."""
    first_year = start.year if (start.month, start.day) == (1, 1) else start.year + 1
    return or_(
        organisation.founded_on.between(start, end),
        and_(organisation.founded_on.is_(None), organisation.founded_year.between(first_year, end.year)),
    )


def not_ended(status: ColumnElement[Any]) -> ColumnElement[bool]:
    """Say whether a status (or none) lets the organisation exist."""
    return func.coalesce(status, "").not_in(sorted(ENDED_STATUSES))


def exists_at(day: datetime.date) -> ColumnElement[bool]:
    """Say whether the organisation of the enclosing query exists at `day`."""
    return and_(founded_by(day), not_ended(status_at(day)))


def member_span(day: datetime.date) -> ColumnElement[bool]:
    """Say whether a membership covers `day`: admitted by then (or nobody recorded when), not ended by then."""
    return and_(
        or_(membership.admitted_on.is_(None), membership.admitted_on <= day),
        or_(membership.ended_on.is_(None), membership.ended_on > day),
    )


def is_member_at(day: datetime.date) -> ColumnElement[bool]:
    """Say whether the organisation of the enclosing query is a member of the Alliance at `day`."""
    return exists().where(membership.organisation_id == organisation.id, member_span(day)).correlate(Organisation)


def as_flag(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """Return 1 where `condition` holds, else 0."""
    return case((condition, 1), else_=0)
