"""How organisations stand to the Alliance, on any day: states, first admission, the file of one membership, who stands how.

States are those of the charter: applied, member, resting, and the four ways of having left. One SQL expression, `state_at`,
gives the state of the organisation of any enclosing query; whoever filters, counts or shows states uses it.
"""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, case, exists, func, literal, or_, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.queries.at_a_day import member_span, organisation, status_at
from lmhtx_desktop.areas.organisations.queries.search import ids_by_name, organisation_filter
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    MembershipApplication,
    MembershipPaper,
    MembershipSuspension,
    Organisation,
    OrganisationMembership,
)
from lmhtx_desktop.areas.organisations.words import MembershipState
from lmhtx_desktop.store.datafile import Reading

_membership = OrganisationMembership.__table__.c
_application = MembershipApplication.__table__.c
_rest = MembershipSuspension.__table__.c
_paper = MembershipPaper.__table__.c
_BATCH = 500


def state_at(day: datetime.date, organisation_id: ColumnElement[Any] = organisation.id) -> ColumnElement[Any]:
    """Return the code of `MembershipState` at `day` of the organisation of the enclosing query; NULL: nothing to do with the Alliance.

    A member is a member whatever it applied for; who is none but waits for a decision has applied; else the last end counts.
    """
    member = aliased(OrganisationMembership)
    rest, application, ended = aliased(MembershipSuspension), aliased(MembershipApplication), aliased(OrganisationMembership)
    covers = and_(
        member.organisation_id == organisation_id,
        or_(member.admitted_on.is_(None), member.admitted_on <= day),
        or_(member.ended_on.is_(None), member.ended_on > day),
    )
    rests = exists().where(
        covers, rest.membership_id == member.id, rest.since <= day, or_(rest.until.is_(None), rest.until > day)
    )  # fmt: skip
    waits = exists().where(
        application.organisation_id == organisation_id, application.applied_on <= day,
        or_(application.outcome.is_(None), application.decided_on > day),
    )  # fmt: skip
    last_end = (
        select(ended.end_reason)
        .where(ended.organisation_id == organisation_id, ended.ended_on <= day)
        .order_by(ended.ended_on.desc())
        .limit(1)
        .scalar_subquery()
    )
    return case(
        (rests, literal(str(MembershipState.SUSPENDED))),
        (exists().where(covers), literal(str(MembershipState.MEMBER))),
        (waits, literal(str(MembershipState.APPLIED))),
        else_=last_end,
    )


def first_admission(organisation_id: ColumnElement[Any] = organisation.id) -> ScalarSelect[Any]:
    """Return the earliest recorded admission of the organisation of the enclosing query, over all its memberships."""
    each = aliased(OrganisationMembership)
    return select(func.min(each.admitted_on)).where(each.organisation_id == organisation_id).scalar_subquery()


@dataclass(frozen=True)
class MembershipFacts:
    """One membership of the Alliance, from admission to end."""

    id: int
    member_kind: str
    admitted_on: datetime.date | None
    decision: str | None
    decision_on: datetime.date | None
    certificate: str | None
    certificate_on: datetime.date | None
    card: str | None
    ended_on: datetime.date | None
    end_reason: str | None
    end_decision: str | None
    end_decision_on: datetime.date | None


@dataclass(frozen=True)
class ApplicationFacts:
    """One application to join; `outcome` None: it waits."""

    id: int
    applied_on: datetime.date
    member_kind: str
    outcome: str | None
    decided_on: datetime.date | None
    membership_id: int | None
    note: str | None


@dataclass(frozen=True)
class SuspensionFacts:
    """One rest of a membership; `until` None: it still rests."""

    id: int
    membership_id: int
    since: datetime.date
    until: datetime.date | None
    decision: str | None
    reason: str | None


@dataclass(frozen=True)
class PaperFacts:
    """One numbered paper of a membership."""

    id: int
    kind: str
    code: str
    issued_on: datetime.date
    signer: str | None
    voided_on: datetime.date | None
    void_reason: str | None


@dataclass(frozen=True)
class MembershipFile:
    """All about one organisation and the Alliance, as of today.

    Attributes:
        state: code of `MembershipState`, None: never applied. legal_status: code, None: not recorded. first_admitted_on: over all
            memberships. memberships, applications, suspensions, papers: newest first.
    """

    id: int
    name: str
    kind: str
    legal_status: str | None
    state: str | None
    first_admitted_on: datetime.date | None
    memberships: list[MembershipFacts]
    applications: list[ApplicationFacts]
    suspensions: list[SuspensionFacts]
    papers: list[PaperFacts]

    @property
    def current(self) -> MembershipFacts | None:
        """The membership that goes on, if there is one."""
        return next((each for each in self.memberships if each.ended_on is None), None)

    @property
    def waiting(self) -> ApplicationFacts | None:
        """The application that waits, if there is one."""
        return next((each for each in self.applications if each.outcome is None), None)

    @property
    def resting(self) -> SuspensionFacts | None:
        """The rest that goes on, if there is one."""
        return next((each for each in self.suspensions if each.until is None), None)


def membership_file(reading: Reading, id: int) -> MembershipFile | None:
    """Return all about organisation `id` and the Alliance, or None if it is not there (any more)."""
    head = reading.connection.execute(
        select(
            organisation.id, organisation.name, organisation.kind, status_at(reading.today).label("legal_status"),
            state_at(reading.today).label("state"), first_admission().label("first_admitted_on"),
        ).where(organisation.id == id)
    ).one_or_none()  # fmt: skip
    if head is None:
        return None
    ask = reading.connection.execute
    memberships = ask(
        select(*(_membership[name] for name in MembershipFacts.__dataclass_fields__))
        .where(_membership.organisation_id == id)
        .order_by(_membership.admitted_on.desc().nulls_last(), _membership.id.desc())
    )
    applications = ask(
        select(*(_application[name] for name in ApplicationFacts.__dataclass_fields__))
        .where(_application.organisation_id == id)
        .order_by(_application.applied_on.desc(), _application.id.desc())
    )
    rests = ask(
        select(*(_rest[name] for name in SuspensionFacts.__dataclass_fields__))
        .join(OrganisationMembership, _membership.id == _rest.membership_id)
        .where(_membership.organisation_id == id)
        .order_by(_rest.since.desc())
    )
    papers = ask(
        select(*(_paper[name] for name in PaperFacts.__dataclass_fields__))
        .where(_paper.organisation_id == id)
        .order_by(_paper.issued_on.desc(), _paper.id.desc())
    )
    return MembershipFile(
        *head,
        [MembershipFacts(*row) for row in memberships],
        [ApplicationFacts(*row) for row in applications],
        [SuspensionFacts(*row) for row in rests],
        [PaperFacts(*row) for row in papers],
    )


@dataclass(frozen=True)
class StandingAsk:
    """Which organisations the list of members shows.

    Attributes:
        state: a code of `MembershipState`; None: all that have any. as_of: None: today. lacking: only members without a number
            of this kind of paper (code of `PaperKind`). admitted_year: only those whose membership at the day began in this year.
    """

    search: str = ""
    state: str | None = None
    kind: str | None = None
    area: str | None = None
    lacking: str | None = None
    admitted_year: int | None = None
    as_of: datetime.date | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class Standing:
    """One organisation and how it stands to the Alliance on a day; `membership_id` is of the membership of that day or the last before."""

    id: int
    name: str
    kind: str
    area: str | None
    commune: str | None
    state: str | None
    first_admitted_on: datetime.date | None
    membership_id: int | None
    member_kind: str | None
    admitted_on: datetime.date | None
    decision: str | None
    certificate: str | None
    card: str | None
    since: datetime.date | None


def standing_ids(reading: Reading, ask: StandingAsk) -> list[int]:
    """List the organisations that have to do with the Alliance, in order."""
    by_name = ids_by_name(reading) if ask.sort in ("", "name") else None
    if by_name is None:
        return _standing_ids_in_sql(reading, ask)
    day = ask.as_of or reading.today
    found = _standing(reading, ask, day)
    if ask.kind is not None:
        found &= _ids(reading, select(organisation.id).where(organisation.kind == ask.kind))
    if ask.area is not None:
        found &= _ids(reading, select(organisation.id).where(organisation.area == ask.area))
    if found and ask.search:
        found &= _ids(reading, select(organisation.id).where(organisation_filter(ask.search)))
    ids = [id for id in by_name if id in found]
    return ids[::-1] if ask.descending else ids


def _standing(reading: Reading, ask: StandingAsk, day: datetime.date) -> set[int]:
    """Return who stands as asked, in no order: sets of numbers, which an index of the memberships holds, joined here."""
    members = _members_at(day)
    if ask.state is None:
        found = _ids(reading, select(_membership.organisation_id).where(_begun_by(day))) | _ids(reading, _waiting_at(day))
    elif ask.state == MembershipState.MEMBER:
        found = _ids(reading, members) - _ids(reading, _resting_at(day))
    elif ask.state == MembershipState.SUSPENDED:
        found = _ids(reading, _resting_at(day))
    elif ask.state == MembershipState.APPLIED:
        found = _ids(reading, _waiting_at(day)) - _ids(reading, members)
    else:
        found = _ids(reading, select(organisation.id).where(*_conditions(ask, day)))
    if ask.lacking is not None:
        found &= _ids(reading, members.where(_membership[ask.lacking].is_(None)))
    if ask.admitted_year is not None:
        found &= _ids(reading, _admitted_in(ask.admitted_year, day))
    return found


def _ids(reading: Reading, query: Select[Any]) -> set[int]:
    return {row[0] for row in reading.connection.execute(query)}


def _standing_ids_in_sql(reading: Reading, ask: StandingAsk) -> list[int]:
    day = ask.as_of or reading.today
    wanted = [organisation_filter(ask.search), *_conditions(ask, day)]
    if ask.kind is not None:
        wanted.append(organisation.kind == ask.kind)
    if ask.area is not None:
        wanted.append(organisation.area == ask.area)
    if ask.sort in ("", "name"):
        column: ColumnElement[Any] = organisation.sort_key
        query = select(organisation.id).where(*wanted)
    else:
        lines = _standings(day)
        column = lines.selected_columns[ask.sort]
        query = lines.with_only_columns(organisation.id).where(*wanted)
    order = column.desc().nulls_last() if ask.descending else column.asc().nulls_last()
    if ask.sort in ("", "name"):
        order = column.desc() if ask.descending else column.asc()
    return list(reading.connection.scalars(query.order_by(order, organisation.sort_key, organisation.id)))


def _conditions(ask: StandingAsk, day: datetime.date) -> list[ColumnElement[bool]]:
    """Say which organisations stand as asked: by sets made once, not by the state of each."""
    members, resting, waiting = _members_at(day), _resting_at(day), _waiting_at(day)
    by_state: dict[str | None, list[ColumnElement[bool]]] = {
        None: [or_(organisation.id.in_(select(_membership.organisation_id).where(_begun_by(day))), organisation.id.in_(waiting))],
        MembershipState.MEMBER: [organisation.id.in_(members), organisation.id.not_in(resting)],
        MembershipState.SUSPENDED: [organisation.id.in_(resting)],
        MembershipState.APPLIED: [organisation.id.in_(waiting), organisation.id.not_in(members)],
    }
    conditions = by_state.get(ask.state)
    if conditions is None:
        ended = select(_membership.organisation_id).where(_membership.ended_on <= day, _membership.end_reason == ask.state)
        conditions = [organisation.id.in_(ended), state_at(day) == ask.state]
    if ask.lacking is not None:
        conditions.append(organisation.id.in_(members.where(_membership[ask.lacking].is_(None))))
    if ask.admitted_year is not None:
        conditions.append(organisation.id.in_(_admitted_in(ask.admitted_year, day)))
    return conditions


def _admitted_in(year: int, day: datetime.date) -> Select[Any]:
    first, last = datetime.date(year, 1, 1), min(datetime.date(year, 12, 31), day)
    return select(_membership.organisation_id).where(_membership.admitted_on.between(first, last))


def _begun_by(day: datetime.date) -> ColumnElement[bool]:
    return or_(_membership.admitted_on.is_(None), _membership.admitted_on <= day)


def _members_at(day: datetime.date) -> Select[Any]:
    return select(_membership.organisation_id).where(member_span(day))


def _resting_at(day: datetime.date) -> Select[Any]:
    return (
        _members_at(day)
        .join(MembershipSuspension, _rest.membership_id == _membership.id)
        .where(_rest.since <= day, or_(_rest.until.is_(None), _rest.until > day))
    )


def _waiting_at(day: datetime.date) -> Select[Any]:
    return select(_application.organisation_id).where(
        _application.applied_on <= day, or_(_application.outcome.is_(None), _application.decided_on > day)
    )


def standings(reading: Reading, ids: Sequence[int], as_of: datetime.date | None = None) -> list[Standing]:
    """Return the lines of these organisations, in the order of `ids`."""
    found: dict[int, Standing] = {}
    for start in range(0, len(ids), _BATCH):
        query = _standings(as_of or reading.today).where(organisation.id.in_(ids[start : start + _BATCH]))
        for row in reading.connection.execute(query).mappings():
            found[row["id"]] = Standing(**{name: row[name] for name in Standing.__dataclass_fields__})
    return [found[id] for id in ids if id in found]


def state_counts(reading: Reading, as_of: datetime.date | None = None) -> dict[str, int]:
    """Count the organisations in each state on a day."""
    day = as_of or reading.today
    members = set(reading.connection.scalars(_members_at(day)))
    resting = set(reading.connection.scalars(_resting_at(day)))
    waiting = set(reading.connection.scalars(_waiting_at(day))) - members
    ended = reading.connection.execute(
        select(_membership.organisation_id, _membership.end_reason).where(_membership.ended_on <= day).order_by(_membership.ended_on)
    )
    last = {id: reason for id, reason in ended if id not in members and id not in waiting}
    counts = Counter(reason for reason in last.values() if reason is not None)
    counts += Counter({
        str(MembershipState.MEMBER): len(members - resting), str(MembershipState.SUSPENDED): len(resting),
        str(MembershipState.APPLIED): len(waiting),
    })  # fmt: skip
    return dict(counts)


def _standings(day: datetime.date) -> Select[Any]:
    """Select one line per organisation: its state, and the membership of that day or the last one that had begun by then."""
    each = aliased(OrganisationMembership)
    newest = (
        select(each.id)
        .where(each.organisation_id == organisation.id, or_(each.admitted_on.is_(None), each.admitted_on <= day))
        .order_by(each.admitted_on.desc().nulls_last(), each.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    waiting = aliased(MembershipApplication)
    applied_on = (
        select(func.max(waiting.applied_on))
        .where(
            waiting.organisation_id == organisation.id, waiting.applied_on <= day,
            or_(waiting.outcome.is_(None), waiting.decided_on > day),
        )
        .scalar_subquery()
    )  # fmt: skip
    rest = aliased(MembershipSuspension)
    resting_since = (
        select(func.max(rest.since))
        .where(rest.membership_id == _membership.id, rest.since <= day, or_(rest.until.is_(None), rest.until > day))
        .scalar_subquery()
    )
    state = state_at(day)
    since = case(
        (state == str(MembershipState.SUSPENDED), resting_since),
        (and_(_membership.id.is_not(None), member_span(day)), _membership.admitted_on),
        (state == str(MembershipState.APPLIED), applied_on),
        else_=_membership.ended_on,
    )
    return (
        select(
            organisation.id, organisation.name, organisation.sort_key, organisation.kind, organisation.area, Commune.name.label("commune"),
            state.label("state"), first_admission().label("first_admitted_on"), _membership.id.label("membership_id"),
            _membership.member_kind, _membership.admitted_on, _membership.decision, _membership.certificate, _membership.card,
            since.label("since"),
        )
        .select_from(Organisation)
        .outerjoin(Commune, Commune.id == organisation.commune_id)
        .outerjoin(OrganisationMembership, _membership.id == newest)
    )  # fmt: skip
