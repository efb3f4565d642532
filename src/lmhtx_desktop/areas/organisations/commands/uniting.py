"""The register's own rows of two organisations that become one: statuses, memberships, figures, ratings, sheets, the file, ties."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select

from lmhtx_desktop.areas.organisations.commands.joining import settle_waiting
from lmhtx_desktop.areas.organisations.commands.rating import settle_bands
from lmhtx_desktop.areas.organisations.queries.side_by_side import BOTH, DOSSIERS
from lmhtx_desktop.areas.organisations.records import (
    CollectionSheet,
    MembershipApplication,
    MembershipSuspension,
    MergedOrganisation,
    NotDouble,
    Officer,
    Organisation,
    OrganisationFigures,
    OrganisationLink,
    OrganisationMembership,
    OrganisationRating,
    OrganisationStatus,
    RatingScore,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES, check_status, figure_doubts
from lmhtx_desktop.areas.organisations.rules.dossier import check_link
from lmhtx_desktop.areas.organisations.rules.membership import Span
from lmhtx_desktop.areas.organisations.rules.uniting import (
    MembershipFact,
    StatusFact,
    cannot_both_hold,
    filled,
    joined_membership,
    joined_memberships,
    standing_statuses,
)
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.follow import drop, follow
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work

Row = dict[str, Any]
Chosen = Mapping[str, int]


def unite_rows(work: Work, gone: int, kept: int, kind: str, chosen: Chosen) -> list[str]:
    """Let the kept organisation, of `kind`, hold the register's rows of both, as `chosen` by line; say what became of what waited.

    Raises:
        RuleBroken: a status or tie that its kind cannot have, or figures of one year that do not fit together.
    """
    _unite_statuses(work, gone, kept, kind, chosen)
    _unite_memberships(work, gone, kept, chosen)
    _unite_figures(work, gone, kept, chosen)
    _unite_ratings(work, gone, kept, chosen)
    settle_bands(work, kept)
    _unite_sheets(work, gone, kept)
    _settle_posts(work, gone, kept, chosen)
    for key, (record, _) in DOSSIERS.items():
        _unite_file(work, record, gone, kept, chosen.get(f"dossier:{key}", BOTH))
    settled = _unite_applications(work, gone, kept, chosen)
    _unite_links(work, gone, kept, kind)
    _unite_judgements(work, gone, kept)
    _repoint(work, MergedOrganisation, _rows(work, MergedOrganisation, gone), kept)
    return settled


def _unite_statuses(work: Work, gone: int, kept: int, kind: str, chosen: Chosen) -> None:
    ours, theirs = _rows(work, OrganisationStatus, kept), _rows(work, OrganisationStatus, gone)
    facts = [[StatusFact(row["id"], row["status"], row["since"]) for row in rows] for rows in (ours, theirs)]
    first, second = (facts[1], facts[0]) if chosen.get("statuses", kept) == gone else (facts[0], facts[1])
    standing = standing_statuses(first, second) | {fact.id for fact in first}
    for row in (*ours, *theirs):
        if row["id"] not in standing:
            drop(work, OrganisationStatus, row["id"])
            continue
        try:
            check_status(kind, row["status"], row["since"], work.today)
        except RuleBroken as refused:
            raise RuleBroken("fact:kind", refused.sentence) from refused
    _repoint(work, OrganisationStatus, [row for row in theirs if row["id"] in standing], kept)


def _unite_memberships(work: Work, gone: int, kept: int, chosen: Chosen) -> None:
    ours, theirs = _rows(work, OrganisationMembership, kept), _rows(work, OrganisationMembership, gone)
    first, second = (theirs, ours) if chosen.get("memberships", kept) == gone else (ours, theirs)
    rows = {row["id"]: row for row in (*ours, *theirs)}
    facts = [[MembershipFact(row["id"], Span(row["admitted_on"], row["ended_on"])) for row in each] for each in (first, second)]
    joined = joined_memberships(facts[0], facts[1])
    for other, into in joined.items():
        changes = joined_membership(rows[into], rows[other])
        if changes:
            work.update_many(OrganisationMembership, [(into, {name: rows[into][name] for name in changes}, changes)])
            rows[into].update(changes)
        _unite_suspensions(work, other, into)
        follow(work, OrganisationMembership, other, into)
        drop(work, OrganisationMembership, other)
    _repoint(work, OrganisationMembership, [row for row in theirs if row["id"] not in joined], kept)


def _unite_suspensions(work: Work, other: int, into: int) -> None:
    """Where both memberships rested at one time, the rest of the one that stays counts."""
    rests = [_rows(work, MembershipSuspension, id, "membership_id") for id in (into, other)]
    spans = [Span(row["since"], row["until"]) for row in rests[0]]
    for row in rests[1]:
        if any(span.meets(Span(row["since"], row["until"])) for span in spans):
            drop(work, MembershipSuspension, row["id"])


def _unite_figures(work: Work, gone: int, kept: int, chosen: Chosen) -> None:
    def join(year: int, ours: Row, theirs: Row) -> None:
        after = {key: (theirs if chosen.get(f"figure:{year}:{key}", kept) == gone else ours)[key] for key in FIGURES}
        known = {doubt for row in (ours, theirs) for doubt in figure_doubts(row)}
        for key, sentence in figure_doubts(after):
            if (key, sentence) not in known:
                raise RuleBroken(f"figure:{year}:{key}", tr("Số liệu năm {year}: {what}").format(year=year, what=sentence))
        changes = {key: value for key, value in after.items() if value != ours[key]}
        if changes:
            work.update_many(OrganisationFigures, [(ours["id"], {key: ours[key] for key in changes}, changes)])
        drop(work, OrganisationFigures, theirs["id"])

    _by_year(work, OrganisationFigures, gone, kept, join)


def _unite_ratings(work: Work, gone: int, kept: int, chosen: Chosen) -> None:
    def join(year: int, ours: Row, theirs: Row) -> None:
        takes_theirs = chosen.get(f"rating:{year}", kept) == gone
        left = ours if takes_theirs else theirs
        for row in _rows(work, RatingScore, left["id"], "rating_id"):
            drop(work, RatingScore, row["id"])
        drop(work, OrganisationRating, left["id"])
        if takes_theirs:
            _repoint(work, OrganisationRating, [theirs], kept)

    _by_year(work, OrganisationRating, gone, kept, join)


def _unite_sheets(work: Work, gone: int, kept: int) -> None:
    """Of two sheets of one year the one that arrived, or arrived last, stays."""

    def join(year: int, ours: Row, theirs: Row) -> None:
        takes_theirs = theirs["arrived_on"] is not None and (ours["arrived_on"] is None or theirs["arrived_on"] > ours["arrived_on"])
        drop(work, CollectionSheet, ours["id"] if takes_theirs else theirs["id"])
        if takes_theirs:
            _repoint(work, CollectionSheet, [theirs], kept)

    _by_year(work, CollectionSheet, gone, kept, join)


def _settle_posts(work: Work, gone: int, kept: int, chosen: Chosen) -> None:
    """Where both sides name somebody else in one post at one time, the person of the side chosen holds it."""
    if chosen.get("dossier:officers", BOTH) != BOTH:
        return
    sides = {id: _rows(work, Officer, id) for id in (gone, kept)}
    for key, side in chosen.items():
        if not key.startswith("post:"):
            continue
        post = key.removeprefix("post:")
        holders = [row for row in sides[side] if row["post"] == post]
        for row in sides[kept if side == gone else gone]:
            if row["post"] == post and any(cannot_both_hold(holder, row) for holder in holders):
                drop(work, Officer, row["id"])


def _unite_file(work: Work, record: type[Record], gone: int, kept: int, side: int) -> None:
    """Take one side's rows, or both; of two rows about one thing one stays, and takes over what only the other tells."""
    ours, theirs = _rows(work, record, kept), _rows(work, record, gone)
    dropped = [row for row in ours if side == gone] + [row for row in theirs if side == kept]
    moved = []
    for row in theirs if side == BOTH else []:
        found = next(((known, more) for known in ours if (more := filled(record.__tablename__, known, row)) is not None), None)
        if found is None:
            moved.append(row)
            continue
        known, more = found
        if more:
            work.update_many(record, [(known["id"], {name: known[name] for name in more}, more)])
            known.update(more)
        dropped.append(row)
    _repoint(work, record, theirs if side == gone else moved, kept)
    for row in dropped:
        drop(work, record, row["id"])


def _unite_applications(work: Work, gone: int, kept: int, chosen: Chosen) -> list[str]:
    """Of two applications that wait the chosen one stays; one that waits beside a membership is settled by it."""
    left = {row["id"] for row in _rows(work, MembershipApplication, kept if chosen.get("application", kept) == gone else gone)}
    _unite_file(work, MembershipApplication, gone, kept, BOTH)
    waiting = [row["id"] for row in _rows(work, MembershipApplication, kept) if row["outcome"] is None]
    if not left.issuperset(waiting):
        for id in left.intersection(waiting):
            drop(work, MembershipApplication, id)
    return settle_waiting(work, [kept])


def _unite_links(work: Work, gone: int, kept: int, kind: str) -> None:
    """Ties of either are ties of the kept one; the same tie twice is one; a tie its kind cannot have stands in the way."""
    table = OrganisationLink.__table__
    touching = or_(table.c.from_id.in_((gone, kept)), table.c.to_id.in_((gone, kept)))
    rows = [dict(row) for row in work.session.execute(select(table).where(touching).order_by(table.c.id)).mappings()]
    seen: set[tuple[Any, ...]] = set()
    for row in sorted(rows, key=lambda row: gone in (row["from_id"], row["to_id"])):
        after = {name: kept if row[name] == gone else row[name] for name in ("from_id", "to_id")}
        tie = (after["from_id"], after["to_id"], row["relation"], row["since"], row["until"])
        if tie in seen:
            drop(work, OrganisationLink, row["id"])
        elif after != {name: row[name] for name in after}:
            work.update_many(OrganisationLink, [(row["id"], {name: row[name] for name in after}, after)])
        seen.add(tie)
        _refuse_tie(work, kept, kind, row["relation"], after)


def _refuse_tie(work: Work, kept: int, kind: str, relation: str, ends: Mapping[str, int]) -> None:
    others = [work.get(Organisation, id) for id in ends.values() if id != kept]
    if not others:
        return
    kinds = [kind if id == kept else others[0].kind for id in (ends["from_id"], ends["to_id"])]
    try:
        check_link(relation, *kinds)
    except RuleBroken as refused:
        raise RuleBroken("fact:kind", tr("Quan hệ với {name}: {why}").format(name=others[0].name, why=refused.sentence)) from refused


def _unite_judgements(work: Work, gone: int, kept: int) -> None:
    """Whoever was judged different from the one that goes is different from the one that stays."""
    table = NotDouble.__table__
    touching = or_(table.c.first_id.in_((gone, kept)), table.c.second_id.in_((gone, kept)))
    rows = [dict(row) for row in work.session.execute(select(table).where(touching).order_by(table.c.id)).mappings()]
    seen = {(row["first_id"], row["second_id"]) for row in rows if gone not in (row["first_id"], row["second_id"])}
    for row in rows:
        if gone not in (row["first_id"], row["second_id"]):
            continue
        pair = sorted(kept if id == gone else id for id in (row["first_id"], row["second_id"]))
        if pair[0] == pair[1] or (pair[0], pair[1]) in seen:
            drop(work, NotDouble, row["id"])
            continue
        seen.add((pair[0], pair[1]))
        before = {"first_id": row["first_id"], "second_id": row["second_id"]}
        work.update_many(NotDouble, [(row["id"], before, {"first_id": pair[0], "second_id": pair[1]})])


def _by_year(work: Work, record: type[Record], gone: int, kept: int, join: Callable[[int, Row, Row], None]) -> None:
    """Let `join` settle the years both have; the rest goes to the kept one."""
    ours = {row["year"]: row for row in _rows(work, record, kept)}
    theirs = _rows(work, record, gone)
    for row in theirs:
        if row["year"] in ours:
            join(row["year"], ours[row["year"]], row)
    _repoint(work, record, [row for row in theirs if row["year"] not in ours], kept)


def _rows(work: Work, record: type[Record], id: int, column: str = "organisation_id") -> list[Row]:
    table = record.__table__
    work.session.flush()
    return [dict(row) for row in work.session.execute(select(table).where(table.c[column] == id).order_by(table.c.id)).mappings()]


def _repoint(work: Work, record: type[Record], rows: Iterable[Row] | Sequence[Row], kept: int) -> None:
    work.update_many(record, [(row["id"], {"organisation_id": row["organisation_id"]}, {"organisation_id": kept}) for row in rows])
