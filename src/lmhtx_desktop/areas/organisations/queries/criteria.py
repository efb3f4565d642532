"""Conditions of a list as SQL, on the facts of a day. Every field of `queries.fields` is answered here.

A fact with dates counts as it was on that day: the status, the membership, a certificate that was valid. Yearly figures are
of the year the condition names.
"""

import datetime
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select, true

from lmhtx_desktop.areas.organisations.queries.at_a_day import (
    founded_between,
    is_member_at,
    member_span,
    membership,
    organisation,
    status_at,
    status_since_at,
)
from lmhtx_desktop.areas.organisations.queries.membership import state_at
from lmhtx_desktop.areas.organisations.queries.sizing import size_is
from lmhtx_desktop.areas.organisations.records import (
    Certificate,
    Officer,
    Organisation,
    OrganisationFigures,
    OrganisationMembership,
    PolicyReached,
    Product,
)
from lmhtx_desktop.areas.organisations.words import EndReason
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, LATEST_YEAR
from lmhtx_desktop.kernel.finding import Criterion, How
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.text import folded

Condition = ColumnElement[bool]
_FIRST_DAY, _LAST_DAY = datetime.date(EARLIEST_YEAR, 1, 1), datetime.date(LATEST_YEAR, 12, 31)
_figures: Any = OrganisationFigures.__table__
_officer: Any = Officer.__table__
_product: Any = Product.__table__
_certificate: Any = Certificate.__table__
_policy: Any = PolicyReached.__table__


def condition(criterion: Criterion, day: datetime.date) -> Condition:
    """Return the condition on the organisation of the enclosing query, as of `day`."""
    if criterion.field.startswith("figure_"):
        return _figure(criterion)
    special = _SPECIAL.get(criterion.field)
    return special(criterion, day) if special is not None else compared(organisation[criterion.field], criterion)


def compared(column: ColumnElement[Any], criterion: Criterion) -> Condition:
    """Compare a column that holds one value for each organisation."""
    how, value = How(criterion.how), criterion.value
    if how == How.EMPTY:
        return column.is_(None)
    if how == How.GIVEN:
        return column.is_not(None)
    if how == How.BETWEEN:
        return column.between(value[0] or _FIRST_DAY, value[1] or _LAST_DAY)
    return _COMPARISONS[how](column, value)


_COMPARISONS: dict[How, Callable[[ColumnElement[Any], Any], Condition]] = {
    How.HAS: lambda column, value: and_(true(), *(folded(column).contains(word, autoescape=True) for word in fold(value).split())),
    How.HAS_NOT: lambda column, value: or_(column.is_(None), ~folded(column).contains(fold(value), autoescape=True)),
    How.STARTS: lambda column, value: folded(column).startswith(fold(value), autoescape=True),
    How.ONE_OF: lambda column, value: column.in_(value),
    How.NONE_OF: lambda column, value: or_(column.is_(None), column.not_in(value)),
    How.EQUAL: lambda column, value: column == value,
    How.ABOVE: lambda column, value: column > value,
    How.AT_LEAST: lambda column, value: column >= value,
    How.BELOW: lambda column, value: column < value,
    How.AT_MOST: lambda column, value: column <= value,
    How.YES: lambda column, value: column.is_(True),
    How.NO: lambda column, value: column.is_(False),
}


def _figure(criterion: Criterion) -> Condition:
    column = _figures.c[criterion.field.removeprefix("figure_")]
    of_year = (_figures.c.organisation_id == organisation.id, _figures.c.year == criterion.year)
    if criterion.how == How.EMPTY:
        return ~_exists(_figures, *of_year, column.is_not(None))
    if criterion.how == How.NONE_OF:
        return ~_exists(_figures, *of_year, column.in_(criterion.value))
    return _exists(_figures, *of_year, compared(column, criterion))


def _any_figures(criterion: Criterion, day: datetime.date) -> Condition:
    there = _exists(_figures, _figures.c.organisation_id == organisation.id, _figures.c.year == criterion.year)
    return ~there if criterion.how == How.EMPTY else there


def _size(criterion: Criterion, day: datetime.date) -> Condition:
    either = or_(*(size_is(size, criterion.year or day.year - 1) for size in criterion.value))
    return ~func.coalesce(either, false()) if criterion.how == How.NONE_OF else either


def _founded(criterion: Criterion, day: datetime.date) -> Condition:
    unknown = and_(organisation.founded_on.is_(None), organisation.founded_year.is_(None))
    if criterion.how == How.EMPTY:
        return unknown
    if criterion.how == How.GIVEN:
        return ~unknown
    return founded_between(criterion.value[0] or _FIRST_DAY, criterion.value[1] or _LAST_DAY)


def _membership(criterion: Criterion, day: datetime.date) -> Condition:
    either = or_(*(_stands(state, day) for state in criterion.value))
    return ~either if criterion.how == How.NONE_OF else either


def _stands(state: str, day: datetime.date) -> Condition:
    if state == "member":
        return is_member_at(day)
    if state == "former":
        return state_at(day).in_([str(reason) for reason in EndReason])
    return state_at(day).is_(None) if state == "never" else state_at(day) == state


def _of_memberships(column: ColumnElement[Any]) -> Callable[[Criterion, datetime.date], Condition]:
    """Compare a column of the membership that covers the day."""

    def compare(criterion: Criterion, day: datetime.date) -> Condition:
        covering = (membership.organisation_id == organisation.id, member_span(day))
        return _some(OrganisationMembership.__table__, column, criterion, *covering)

    return compare


def _of_endings(column: ColumnElement[Any]) -> Callable[[Criterion, datetime.date], Condition]:
    def compare(criterion: Criterion, day: datetime.date) -> Condition:
        ended = (membership.organisation_id == organisation.id, membership.ended_on <= day)
        return _some(OrganisationMembership.__table__, column, criterion, *ended)

    return compare


def _admitted(criterion: Criterion, day: datetime.date) -> Condition:
    if criterion.how != How.BETWEEN:
        return _of_memberships(membership.admitted_on)(criterion, day)
    begun = (membership.organisation_id == organisation.id, membership.admitted_on <= day)
    return _some(OrganisationMembership.__table__, membership.admitted_on, criterion, *begun)


def _officer_name(criterion: Criterion, day: datetime.date) -> Condition:
    if criterion.how == How.HAS:
        words = (_officer.c.search_text.contains(word, autoescape=True) for word in fold(criterion.value).split())
        return _exists(_officer, _officer.c.organisation_id == organisation.id, *words)
    return _some(_officer, _officer.c.id, criterion, _officer.c.organisation_id == organisation.id, _in_post(day))


def _training(criterion: Criterion, day: datetime.date) -> Condition:
    return _some(_officer, _officer.c.training, criterion, _officer.c.organisation_id == organisation.id, _in_post(day))


def _in_post(day: datetime.date) -> Condition:
    return and_(
        or_(_officer.c.since.is_(None), _officer.c.since <= day), or_(_officer.c.until.is_(None), _officer.c.until > day),
    )  # fmt: skip


def _stars(criterion: Criterion, day: datetime.date) -> Condition:
    best = (
        select(func.max(_product.c.stars))
        .where(_product.c.organisation_id == organisation.id, *_valid(_product.c.recognised_on, _product.c.expires_on, day))
        .correlate(Organisation)
        .scalar_subquery()
    )
    return compared(best, criterion)


def _product_name(criterion: Criterion, day: datetime.date) -> Condition:
    return _some(_product, _product.c.name, criterion, _product.c.organisation_id == organisation.id)


def _certificate_kind(criterion: Criterion, day: datetime.date) -> Condition:
    valid = _valid(_certificate.c.issued_on, _certificate.c.expires_on, day)
    return _some(_certificate, _certificate.c.kind, criterion, _certificate.c.organisation_id == organisation.id, *valid)


def _certificate_expires(criterion: Criterion, day: datetime.date) -> Condition:
    return _some(_certificate, _certificate.c.expires_on, criterion, _certificate.c.organisation_id == organisation.id)


def _of_policies(column: ColumnElement[Any]) -> Callable[[Criterion, datetime.date], Condition]:
    def compare(criterion: Criterion, day: datetime.date) -> Condition:
        reached = (_policy.c.organisation_id == organisation.id, _policy.c.reached_on <= day)
        return _some(_policy, column, criterion, *reached)

    return compare


def _valid(since: ColumnElement[Any], until: ColumnElement[Any], day: datetime.date) -> tuple[Condition, Condition]:
    return or_(since.is_(None), since <= day), or_(until.is_(None), until >= day)


def _some(table: Any, column: ColumnElement[Any], criterion: Criterion, *where: Condition) -> Condition:
    """Compare rows of which an organisation has any number: one that fits is enough, "not one of" means none of them."""
    how = How(criterion.how)
    if how == How.EMPTY:
        return ~_exists(table, *where, column.is_not(None))
    if how == How.NONE_OF:
        return ~_exists(table, *where, column.in_(criterion.value))
    return _exists(table, *where, compared(column, criterion))


def _exists(table: Any, *where: Condition) -> Condition:
    return select(true()).select_from(table).where(*where).correlate(Organisation).exists()


_SPECIAL: dict[str, Callable[[Criterion, datetime.date], Condition]] = {
    "founded": _founded,
    "status": lambda criterion, day: compared(status_at(day), criterion),
    "status_since": lambda criterion, day: compared(status_since_at(day), criterion),
    "membership": _membership,
    "member_kind": _of_memberships(membership.member_kind),
    "admitted_on": _admitted,
    "ended_on": _of_endings(membership.ended_on),
    "end_reason": _of_endings(membership.end_reason),
    "officer": _officer_name,
    "training": _training,
    "stars": _stars,
    "product": _product_name,
    "certificate": _certificate_kind,
    "certificate_expires": _certificate_expires,
    "policy": _of_policies(_policy.c.policy),
    "policy_on": _of_policies(_policy.c.reached_on),
    "figures": _any_figures,
    "size": _size,
}
