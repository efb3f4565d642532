"""What can be measured of one organisation, as SQL; NULL means the figure is not recorded."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal, null, or_, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.queries.at_a_day import as_flag, founded_between, organisation
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures, OrganisationLink, OrganisationRating
from lmhtx_desktop.areas.organisations.words import Kind, NotRated, Rating, Relation
from lmhtx_desktop.kernel.indicators import Ask

figures = OrganisationFigures.__table__.c
rating = OrganisationRating.__table__.c
link = OrganisationLink.__table__.c
#: Member cooperatives of a union: from its ties, and only without any from the yearly figures.
MEMBER_HTX = "member_htx"
_AMOUNTS = (
    "members", "members_new", "members_female", "workers", "workers_new", "workers_members", "revenue", "revenue_members", "profit",
    "managers", "managers_mid", "managers_high", "ocop",
)  # fmt: skip
#: Measures that need the reasons why a year is not rated.
JUDGED = frozenset({"rating_missing", *(f"not_rated_{reason}" for reason in NotRated)})
#: Measures that need the yearly figures.
YEARLY = frozenset({
    *_AMOUNTS, "income_weighted", "income_weight", "high_tech", "value_chain", "rated_good_fair", "rated", "unrated",
    *(f"judged_{each}" for each in Rating), *JUDGED,
})  # fmt: skip


def _member_htx(ask: Ask) -> ColumnElement[Any]:
    """Return how many cooperatives belong to a union at the cut-off day: by its recorded ties; without any, as it reported for the year."""
    member: Any = aliased(Organisation)
    begun = and_(link.to_id == organisation.id, link.relation == str(Relation.MEMBER), or_(link.since.is_(None), link.since <= ask.cutoff))
    count = (
        select(func.count())
        .select_from(OrganisationLink)
        .join(member, member.id == link.from_id)
        .where(begun, member.kind == str(Kind.HTX), or_(link.until.is_(None), link.until > ask.cutoff))
        .correlate(Organisation)
        .scalar_subquery()
    )
    reported = null() if ask.year is None else figures.members
    return case((select(link.id).where(begun).correlate(Organisation).exists(), count), else_=reported)


def measure(name: str, ask: Ask) -> ColumnElement[Any]:
    """Return the SQL of one measure."""
    if name in _AMOUNTS:
        return figures[name]
    if name in ("high_tech", "value_chain"):
        return case((figures[name].is_(True), 1), (figures[name].is_(False), 0))
    if name in ("income_weighted", "income_weight"):
        both = and_(figures.income_avg.is_not(None), figures.workers.is_not(None))
        return case((both, figures.income_avg * figures.workers if name == "income_weighted" else figures.workers))
    if name in ("rated", "unrated"):
        return as_flag(figures.rating.is_not(None) if name == "rated" else figures.rating.is_(None))
    if name in JUDGED:
        reason = rating.not_rated.is_(None) if name == "rating_missing" else rating.not_rated == name.removeprefix("not_rated_")
        return as_flag(and_(figures.rating.is_(None), reason))
    if name == "rated_good_fair":
        return case((figures.rating.is_(None), None), (figures.rating.in_([str(Rating.GOOD), str(Rating.FAIR)]), 1), else_=0)
    if name.startswith("judged_"):
        return as_flag(and_(figures.rating.is_not(None), figures.rating == name.removeprefix("judged_")))
    if name == MEMBER_HTX:
        return _member_htx(ask)
    if name == "founded_in_span":
        return as_flag(founded_between(ask.start, ask.cutoff))
    if name == "registered":
        return as_flag(or_(organisation.tax_code.is_not(None), organisation.certificate_number.is_not(None)))
    if name == "one":
        return literal(1)
    raise KeyError(name)
