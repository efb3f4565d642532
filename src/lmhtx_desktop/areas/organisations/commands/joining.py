"""Around a membership: the application before it, the rests in it."""

import dataclasses
import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.membership import TOUCHED, current_membership, membership_spans
from lmhtx_desktop.areas.organisations.records import MembershipApplication, MembershipSuspension, Organisation, OrganisationMembership
from lmhtx_desktop.areas.organisations.rules import usual_member_kind
from lmhtx_desktop.areas.organisations.rules.membership import (
    LONGEST_REASON,
    Span,
    check_application,
    check_decided,
    check_suspension,
    checked_member_kind,
    checked_words,
    settled_by,
)
from lmhtx_desktop.areas.organisations.words import ApplicationOutcome, application_outcome_name
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work

_BATCH = 500
_CLOSED = (ApplicationOutcome.REFUSED, ApplicationOutcome.WITHDRAWN)


@dataclass(frozen=True)
class RecordApplication:
    """An organisation asks to join; `member_kind` "": as organisations of its kind usually do."""

    organisation: int
    applied_on: datetime.date
    member_kind: str = ""
    note: str = ""


@dataclass(frozen=True)
class CloseApplication:
    """An application is refused or withdrawn (a code of `ApplicationOutcome`), for the reason in `note`."""

    application: int
    outcome: str
    decided_on: datetime.date
    note: str = ""


@dataclass(frozen=True)
class EditApplication:
    """What an application says, as it shall be."""

    application: int
    applied_on: datetime.date
    member_kind: str
    note: str = ""


@dataclass(frozen=True)
class RemoveApplication:
    """Take an application out of the register, as entered by mistake."""

    application: int


@dataclass(frozen=True)
class SuspendMembership:
    """From `since` on a membership rests."""

    organisation: int
    since: datetime.date
    decision: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ResumeMembership:
    """`until` is the first day on which the membership no longer rests."""

    organisation: int
    until: datetime.date


@dataclass(frozen=True)
class EditSuspension:
    """One rest as it shall be; `until` None: it still goes on."""

    suspension: int
    since: datetime.date
    until: datetime.date | None = None
    decision: str = ""
    reason: str = ""


@dataclass(frozen=True)
class RemoveSuspension:
    """Take a rest out of the register, as entered by mistake."""

    suspension: int


def record_application(work: Work, order: RecordApplication) -> Done:
    """Record that an organisation applied.

    Raises:
        RuleBroken: it is a member on that day, or another application of it waits.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    check_application(order.applied_on, membership_spans(work, organisation.id), work.today)
    kind = checked_member_kind(order.member_kind or usual_member_kind(organisation.kind))
    waiting = work.session.scalar(
        select(MembershipApplication.applied_on).where(
            MembershipApplication.organisation_id == organisation.id, MembershipApplication.outcome.is_(None)
        )
    )
    if waiting is not None:
        raise RuleBroken("organisation", tr("{name} đã có đơn ngày {day} đang chờ xét.").format(
            name=organisation.name, day=format_date(waiting)))  # fmt: skip
    work.add(
        MembershipApplication(
            organisation_id=organisation.id, applied_on=order.applied_on, member_kind=kind,
            note=checked_words("note", order.note, LONGEST_REASON),
        )
    )  # fmt: skip
    done = work.note("record_application", tr("{name} đề nghị gia nhập Liên minh").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def close_application(work: Work, order: CloseApplication) -> Done:
    """Record that an application was refused or withdrawn.

    Raises:
        RuleBroken: it was decided already, or the day cannot be.
    """
    application, organisation = _application(work, order.application)
    if order.outcome not in _CLOSED:
        raise RuleBroken("outcome", tr("Hãy chọn một mục trong danh sách."))
    if application.outcome is not None:
        raise RuleBroken("", tr("Đơn này đã có kết quả xét."))
    check_decided(application.applied_on, order.decided_on, work.today)
    application.outcome, application.decided_on = str(order.outcome), order.decided_on
    application.note = checked_words("note", order.note, LONGEST_REASON) or application.note
    sentence = tr("Không kết nạp {name}") if order.outcome == ApplicationOutcome.REFUSED else tr("{name} rút đơn gia nhập")
    done = work.note("close_application", sentence.format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def edit_application(work: Work, order: EditApplication) -> Done:
    """Mend an application.

    Raises:
        RuleBroken: the day cannot be.
    """
    application, organisation = _application(work, order.application)
    came_of_it = application.membership_id
    others = select(OrganisationMembership).where(
        OrganisationMembership.organisation_id == organisation.id, OrganisationMembership.id != (came_of_it or 0)
    )
    check_application(order.applied_on, [Span(each.admitted_on, each.ended_on) for each in work.session.scalars(others)], work.today)
    if application.decided_on is not None and order.applied_on > application.decided_on:
        raise RuleBroken("applied_on", tr("Đơn được xét ngày {day}; ngày đơn phải từ ngày ấy trở về trước.").format(
            day=format_date(application.decided_on)))  # fmt: skip
    application.applied_on, application.member_kind = order.applied_on, checked_member_kind(order.member_kind)
    application.note = checked_words("note", order.note, LONGEST_REASON)
    done = work.note("edit_application", tr("Sửa đơn gia nhập của {name}").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def remove_application(work: Work, order: RemoveApplication) -> Done:
    """Take an application out."""
    application, organisation = _application(work, order.application)
    work.session.delete(application)
    done = work.note("remove_application", tr("Xóa đơn gia nhập ghi nhầm của {name}").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def suspend_membership(work: Work, order: SuspendMembership) -> Done:
    """Record that a membership rests from a day on.

    Raises:
        RuleBroken: it is no member, it rests already, or the day cannot be.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    membership = current_membership(work, organisation)
    check_suspension(Span(order.since), Span(membership.admitted_on), _rest_spans(work, membership.id), work.today)
    work.add(
        MembershipSuspension(
            membership_id=membership.id, since=order.since, decision=checked_words("decision", order.decision),
            reason=checked_words("reason", order.reason, LONGEST_REASON),
        )
    )  # fmt: skip
    done = work.note("suspend_membership", tr("{name} tạm dừng sinh hoạt trong Liên minh").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def resume_membership(work: Work, order: ResumeMembership) -> Done:
    """Record that a resting membership goes on again.

    Raises:
        RuleBroken: it does not rest, or the day cannot be.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    membership = current_membership(work, organisation)
    resting = work.session.scalar(
        select(MembershipSuspension).where(MembershipSuspension.membership_id == membership.id, MembershipSuspension.until.is_(None))
    )
    if resting is None:
        raise RuleBroken("organisation", tr("{name} không đang tạm dừng sinh hoạt.").format(name=organisation.name))
    check_suspension(Span(resting.since, order.until), Span(membership.admitted_on), (), work.today)
    resting.until = order.until
    done = work.note("resume_membership", tr("{name} sinh hoạt trở lại trong Liên minh").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def edit_suspension(work: Work, order: EditSuspension) -> Done:
    """Mend a rest.

    Raises:
        RuleBroken: the days cannot be.
    """
    rest, membership, organisation = _rest(work, order.suspension)
    span = Span(order.since, order.until)
    others = _rest_spans(work, membership.id, but=rest.id)
    check_suspension(span, Span(membership.admitted_on, membership.ended_on), others, work.today)
    rest.since, rest.until = order.since, order.until
    rest.decision, rest.reason = checked_words("decision", order.decision), checked_words("reason", order.reason, LONGEST_REASON)
    done = work.note("edit_suspension", tr("Sửa lần tạm dừng sinh hoạt của {name}").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def remove_suspension(work: Work, order: RemoveSuspension) -> Done:
    """Take a rest out."""
    rest, _, organisation = _rest(work, order.suspension)
    work.session.delete(rest)
    done = work.note("remove_suspension", tr("Xóa lần tạm dừng sinh hoạt ghi nhầm của {name}").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def settle_waiting(work: Work, organisations: Sequence[int]) -> list[str]:
    """Settle applications that wait though their organisation is a member, within a command that notes; say what became of each.

    Memberships come about by other ways than admission: by a list, or by joining two entries of one organisation.
    """
    application, membership = MembershipApplication.__table__.c, OrganisationMembership.__table__.c
    told, edits = [], []
    for start in range(0, len(organisations), _BATCH):
        waiting = select(application.id, application.organisation_id, application.applied_on, application.note).where(
            application.organisation_id.in_(organisations[start : start + _BATCH]), application.outcome.is_(None)
        )
        rows = work.session.execute(waiting.order_by(application.id)).all()
        spans: dict[int, dict[int, Span]] = defaultdict(dict)
        held = select(membership.organisation_id, membership.id, membership.admitted_on, membership.ended_on)
        for holder, id, since, until in work.session.execute(held.where(membership.organisation_id.in_({row[1] for row in rows}))):
            spans[holder][id] = Span(since, until)
        for id, holder, applied_on, note in rows:
            settled = settled_by(applied_on, spans[holder], work.today)
            if settled is None:
                continue
            before = {"outcome": None, "decided_on": None, "membership_id": None, "note": note}
            words = "; ".join(part for part in (note, settled.why) if part)[:LONGEST_REASON] or None
            after = {"outcome": settled.outcome, "decided_on": settled.decided_on, "membership_id": settled.membership, "note": words}
            edits.append((id, before, after))
            became = application_outcome_name(settled.outcome).lower()
            told.append(tr("đơn gia nhập ngày {day}: {outcome}").format(day=format_date(applied_on), outcome=became))
    work.update_many(MembershipApplication, edits)
    return told


def _application(work: Work, id: int) -> tuple[MembershipApplication, Organisation]:
    application = work.get(MembershipApplication, id)
    return application, work.get(Organisation, application.organisation_id)


def _rest(work: Work, id: int) -> tuple[MembershipSuspension, OrganisationMembership, Organisation]:
    rest = work.get(MembershipSuspension, id)
    membership = work.get(OrganisationMembership, rest.membership_id)
    return rest, membership, work.get(Organisation, membership.organisation_id)


def _rest_spans(work: Work, membership_id: int, but: int = 0) -> list[Span]:
    found = select(MembershipSuspension).where(MembershipSuspension.membership_id == membership_id, MembershipSuspension.id != but)
    return [Span(each.since, each.until) for each in work.session.scalars(found)]
