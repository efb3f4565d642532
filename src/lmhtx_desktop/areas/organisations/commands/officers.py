"""Who holds which post in an organisation, since when; and which of them represents it before the law.

The columns `representative` and `representative_title` of the organisation are the one truth of who represents it, since lists and
papers bring them without any officer; an officer marked as representative is written into them by the same act.
"""

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.register import searched_columns
from lmhtx_desktop.areas.organisations.records import Officer, Organisation
from lmhtx_desktop.areas.organisations.rules import FACTS
from lmhtx_desktop.areas.organisations.rules.dossier import (
    OfficerFacts,
    holds_on,
    normal_identity_number,
    officer_search_text,
    overlap,
    same_person,
    tidied_officer,
)
from lmhtx_desktop.areas.organisations.words import SINGLE_POSTS, Post, post_name
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class RecordOfficer(OfficerFacts):
    """A person in a post of `organisation`; with `id`, the line of that number as it shall be.

    Attributes:
        identity_number: None leaves the one that is recorded. represents: before the law, from now on. replaces: who held a
            post of one holder until then leaves it on the day this one begins.
    """

    organisation: int
    id: int | None = None
    identity_number: str | None = None
    represents: bool = False
    replaces: bool = False


@dataclass(frozen=True)
class EndOfficer:
    """Line `id` ends: `until` is the first day the person holds the post no more."""

    id: int
    until: datetime.date


def record_officer(work: Work, order: RecordOfficer) -> Done:
    """Record who holds a post, or mend the line.

    Raises:
        RuleBroken: a fact that cannot be kept; the post has one holder and another holds it in that time.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    officer = None if order.id is None else work.get(Officer, order.id)
    kept: dict[str, Any] = tidied_officer(order, organisation.kind, work.today)
    kept["search_text"] = officer_search_text(kept["full_name"], kept["phone"])
    identity = normal_identity_number(order.identity_number)
    if identity is not None:
        kept["identity_number"] = identity
    if kept["post"] in SINGLE_POSTS:
        _make_room(work, order, kept)
    represented = officer is not None and same_person(officer.full_name, organisation.representative)
    if officer is None:
        work.add(Officer(organisation_id=organisation.id, **kept))
    else:
        for name, value in kept.items():
            setattr(officer, name, value)
    if order.represents and not holds_on(kept["since"], kept["until"], work.today):
        raise RuleBroken("represents", tr("Người đã thôi giữ chức vụ không thể là người đại diện theo pháp luật."))
    if order.represents:
        _name_representative(work, organisation, kept["full_name"], _title_of(kept["post"], kept["note"]))
    elif represented:
        _name_representative(work, organisation, None, None)
    sentence = tr("{name}: {post} {person}").format(name=organisation.name, post=post_name(kept["post"]), person=kept["full_name"])
    touched = ALL_AREAS if order.represents or represented else frozenset({Area.ORGANISATIONS})
    return dataclasses.replace(work.note("record_officer", sentence, touched), id=organisation.id)


def end_officer(work: Work, order: EndOfficer) -> Done:
    """Record that a person left a post; who represents the organisation stays as registered until another is.

    Raises:
        RuleBroken: the day has not come or lies before the first day in the post; it ended already.
    """
    officer = work.get(Officer, order.id)
    organisation = work.get(Organisation, officer.organisation_id)
    if officer.until is not None:
        raise RuleBroken("until", tr("Người này đã thôi giữ chức vụ từ {day}.").format(day=format_date(officer.until)))
    if order.until > work.today:
        raise RuleBroken("until", tr("Ngày {day} chưa tới.").format(day=format_date(order.until)))
    if officer.since is not None and order.until < officer.since:
        raise RuleBroken("until", tr("Ngày này trước ngày bắt đầu giữ chức vụ {day}.").format(day=format_date(officer.since)))
    officer.until = order.until
    sentence = tr("{name}: {person} thôi làm {post}").format(name=organisation.name, person=officer.full_name, post=post_name(officer.post))
    return dataclasses.replace(work.note("end_officer", sentence, {Area.ORGANISATIONS}), id=organisation.id)


def _make_room(work: Work, order: RecordOfficer, kept: dict[str, Any]) -> None:
    """See that nobody else holds the post in that time, or let the one before leave it."""
    others = select(Officer).where(
        Officer.organisation_id == order.organisation, Officer.post == kept["post"], Officer.id != (order.id or 0)
    )
    for other in work.session.scalars(others):
        if not overlap((other.since, other.until), (kept["since"], kept["until"])):
            continue
        before = kept["since"] is not None and (other.since is None or other.since < kept["since"])
        if order.replaces and other.until is None and before:
            other.until = kept["since"]
        elif order.replaces and kept["since"] is None:
            raise RuleBroken("since", tr("Hãy ghi ngày bắt đầu; từ ngày ấy {name} thôi giữ chức vụ.").format(name=other.full_name))
        else:
            raise RuleBroken("post", tr("{name} giữ chức vụ này trong cùng thời gian ({since} – {until}).").format(
                name=other.full_name, since=format_date(other.since), until=format_date(other.until)))  # fmt: skip


def _title_of(post: str, note: str | None) -> str:
    return note or post_name(post) if post == Post.OTHER else post_name(post)


def _name_representative(work: Work, organisation: Organisation, name: str | None, title: str | None) -> None:
    organisation.representative, organisation.representative_title = name, title
    facts = {fact: getattr(organisation, fact) for fact in FACTS}
    for column, text in searched_columns(work, facts).items():
        setattr(organisation, column, text)
