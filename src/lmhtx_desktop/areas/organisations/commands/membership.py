"""Coming into the Alliance and leaving it, one organisation or many by one decision; mending what was entered wrongly."""

import dataclasses
import datetime
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import (
    MembershipApplication,
    MembershipPaper,
    MembershipSuspension,
    Organisation,
    OrganisationMembership,
)
from lmhtx_desktop.areas.organisations.rules import usual_member_kind
from lmhtx_desktop.areas.organisations.rules.membership import (
    Span,
    check_decided,
    check_membership,
    check_suspension,
    checked_end_reason,
    checked_member_kind,
    checked_words,
    refuse_future,
)
from lmhtx_desktop.areas.organisations.words import ApplicationOutcome, end_reason_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work

#: Areas that count members.
TOUCHED = frozenset({Area.ORGANISATIONS, Area.FEES})


@dataclass(frozen=True)
class AdmitMember:
    """An organisation becomes a member. `admitted_on` None: on a day nobody recorded.

    `member_kind` "" means: as its application asks, else full member, or associate where it is no collective-economy organisation.
    """

    organisation: int
    admitted_on: datetime.date | None
    decision: str = ""
    certificate: str = ""
    member_kind: str = ""
    decision_on: datetime.date | None = None
    certificate_on: datetime.date | None = None
    card: str = ""


@dataclass(frozen=True)
class AdmitMembers:
    """Several organisations become members by one decision."""

    organisations: tuple[int, ...]
    admitted_on: datetime.date
    decision: str = ""
    decision_on: datetime.date | None = None
    member_kind: str = ""


@dataclass(frozen=True)
class EndMembership:
    """A member leaves; `ended_on` is the first day it is none any more, `reason` a code of `EndReason`."""

    organisation: int
    ended_on: datetime.date
    reason: str
    decision: str = ""
    decision_on: datetime.date | None = None


@dataclass(frozen=True, kw_only=True)
class EditMembership:
    """All facts of one membership as they shall be; `ended_on` None: it still goes on."""

    membership: int
    member_kind: str
    admitted_on: datetime.date | None
    decision: str = ""
    decision_on: datetime.date | None = None
    certificate: str = ""
    certificate_on: datetime.date | None = None
    card: str = ""
    ended_on: datetime.date | None = None
    end_reason: str = ""
    end_decision: str = ""
    end_decision_on: datetime.date | None = None


@dataclass(frozen=True)
class RemoveMembership:
    """Take a membership out of the register, as entered by mistake; an application it came from is undecided again."""

    membership: int


def admit_member(work: Work, order: AdmitMember) -> Done:
    """Record an admission; an application that waits is decided by it.

    Raises:
        RuleBroken: the day has not come or lies before the application, or it is (or was on that day) a member already.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    _admit(work, organisation, order)
    done = work.note("admit_member", tr("Kết nạp {name} vào Liên minh").format(name=organisation.name), TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def admit_members(work: Work, order: AdmitMembers) -> Done:
    """Record the admission of several organisations by one decision; all of them or none.

    Raises:
        RuleBroken: as `admit_member`, naming the organisation that is in the way.
    """
    if not order.organisations:
        raise RuleBroken("organisations", tr("Hãy chọn ít nhất một tổ chức."))
    for id in dict.fromkeys(order.organisations):
        organisation = work.get(Organisation, id, "organisations")
        one = AdmitMember(id, order.admitted_on, order.decision, "", order.member_kind, order.decision_on)
        try:
            _admit(work, organisation, one)
        except RuleBroken as broken:
            field = "organisations" if broken.field == "organisation" else broken.field
            raise RuleBroken(field, f"{organisation.name}: {broken.sentence}") from broken
    sentence = tr("Kết nạp {count} tổ chức vào Liên minh").format(count=len(set(order.organisations)))
    if order.decision.strip():
        sentence = tr("{act} theo quyết định {decision}").format(act=sentence, decision=order.decision.strip())
    return work.note("admit_members", sentence, TOUCHED)


def end_membership(work: Work, order: EndMembership) -> Done:
    """Record that a member left; a rest it was in ends with it.

    Raises:
        RuleBroken: it is no member, the day has not come or lies before the admission.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    reason = checked_end_reason(order.reason)
    current = current_membership(work, organisation)
    check_membership(Span(current.admitted_on, order.ended_on), _other_spans(work, current), work.today)
    refuse_future("decision_on", order.decision_on, work.today)
    current.ended_on, current.end_reason = order.ended_on, reason
    current.end_decision, current.end_decision_on = checked_words("decision", order.decision), order.decision_on
    _close_rest(work, current, order.ended_on)
    sentence = tr("{name} thôi là thành viên Liên minh ({reason})").format(name=organisation.name, reason=end_reason_name(reason).lower())
    return dataclasses.replace(work.note("end_membership", sentence, TOUCHED), id=organisation.id)


def edit_membership(work: Work, order: EditMembership) -> Done:
    """Mend the facts of a membership; numbers given by the program are changed by voiding their paper.

    Raises:
        RuleBroken: days that cannot be, an end without a reason or a reason without an end, a number of an issued paper.
    """
    membership = work.get(OrganisationMembership, order.membership)
    organisation = work.get(Organisation, membership.organisation_id)
    kind = checked_member_kind(order.member_kind)
    check_membership(Span(order.admitted_on, order.ended_on), _other_spans(work, membership), work.today)
    for field in ("decision_on", "certificate_on", "end_decision_on"):
        refuse_future(field, getattr(order, field), work.today)
    if order.ended_on is None and (order.end_reason or order.end_decision.strip() or order.end_decision_on is not None):
        raise RuleBroken("ended_on", tr("Hãy ghi ngày thôi là thành viên, hoặc để trống cả lý do và quyết định thôi."))
    reason = checked_end_reason(order.end_reason, "end_reason") if order.ended_on is not None else None
    for rest in _rests(work, membership):
        span = Span(rest.since, rest.until)
        check_suspension(span, Span(order.admitted_on, order.ended_on), (), work.today)
    for field in ("decision", "certificate", "card"):
        text = checked_words(field, getattr(order, field))
        if text != getattr(membership, field):
            _refuse_if_issued(work, membership, field)
            setattr(membership, field, text)
    membership.member_kind, membership.admitted_on, membership.decision_on = kind, order.admitted_on, order.decision_on
    membership.certificate_on = order.certificate_on
    membership.ended_on, membership.end_reason = order.ended_on, reason
    membership.end_decision, membership.end_decision_on = checked_words("end_decision", order.end_decision), order.end_decision_on
    sentence = tr("Sửa tư cách thành viên của {name}").format(name=organisation.name)
    return dataclasses.replace(work.note("edit_membership", sentence, TOUCHED), id=organisation.id)


def remove_membership(work: Work, order: RemoveMembership) -> Done:
    """Take a membership out, with its rests.

    Raises:
        RuleBroken: a paper of it is in force; it is to be voided first.
    """
    membership = work.get(OrganisationMembership, order.membership)
    organisation = work.get(Organisation, membership.organisation_id)
    papers = list(work.session.scalars(select(MembershipPaper).where(MembershipPaper.membership_id == membership.id)))
    for paper in papers:
        if paper.voided_on is None:
            raise RuleBroken("", tr("Lần làm thành viên này đã được cấp {code}; hãy hủy số ấy trước.").format(code=paper.code))
        paper.membership_id = None
    for application in work.session.scalars(select(MembershipApplication).where(MembershipApplication.membership_id == membership.id)):
        application.outcome = application.decided_on = application.membership_id = None
    for rest in _rests(work, membership):
        work.session.delete(rest)
    work.session.flush()
    work.session.delete(membership)
    sentence = tr("Xóa một lần làm thành viên ghi nhầm của {name}").format(name=organisation.name)
    return dataclasses.replace(work.note("remove_membership", sentence, TOUCHED), id=organisation.id)


def current_membership(work: Work, organisation: Organisation) -> OrganisationMembership:
    """Return the membership that goes on.

    Raises:
        RuleBroken: field ``organisation``; it is no member.
    """
    found = work.session.scalar(
        select(OrganisationMembership).where(
            OrganisationMembership.organisation_id == organisation.id, OrganisationMembership.ended_on.is_(None)
        )
    )
    if found is None:
        raise RuleBroken("organisation", tr("{name} hiện không phải là thành viên Liên minh.").format(name=organisation.name))
    return found


def membership_spans(work: Work, organisation: int) -> list[Span]:
    """Return the times an organisation was a member."""
    found = work.session.scalars(select(OrganisationMembership).where(OrganisationMembership.organisation_id == organisation))
    return [Span(each.admitted_on, each.ended_on) for each in found]


def _admit(work: Work, organisation: Organisation, order: AdmitMember) -> None:
    waiting = work.session.scalar(
        select(MembershipApplication)
        .where(MembershipApplication.organisation_id == organisation.id, MembershipApplication.outcome.is_(None))
        .order_by(MembershipApplication.applied_on.desc())
        .limit(1)
    )
    check_membership(Span(order.admitted_on), membership_spans(work, organisation.id), work.today)
    for field in ("decision_on", "certificate_on"):
        refuse_future(field, getattr(order, field), work.today)
    asked = waiting.member_kind if waiting is not None else usual_member_kind(organisation.kind)
    membership = work.add(
        OrganisationMembership(
            organisation_id=organisation.id, member_kind=checked_member_kind(order.member_kind or asked), admitted_on=order.admitted_on,
            decision=checked_words("decision", order.decision), decision_on=order.decision_on,
            certificate=checked_words("certificate", order.certificate), certificate_on=order.certificate_on,
            card=checked_words("card", order.card),
        )
    )  # fmt: skip
    if waiting is not None:
        check_decided(waiting.applied_on, order.admitted_on, work.today, "admitted_on")
        waiting.outcome, waiting.decided_on = str(ApplicationOutcome.ADMITTED), order.admitted_on or work.today
        waiting.membership_id = membership.id


def _other_spans(work: Work, membership: OrganisationMembership) -> list[Span]:
    others = select(OrganisationMembership).where(
        OrganisationMembership.organisation_id == membership.organisation_id, OrganisationMembership.id != membership.id
    )
    return [Span(each.admitted_on, each.ended_on) for each in work.session.scalars(others)]


def _rests(work: Work, membership: OrganisationMembership) -> list[MembershipSuspension]:
    return list(work.session.scalars(select(MembershipSuspension).where(MembershipSuspension.membership_id == membership.id)))


def _close_rest(work: Work, membership: OrganisationMembership, ended_on: datetime.date) -> None:
    for rest in _rests(work, membership):
        if rest.since >= ended_on:
            raise RuleBroken("ended_on", tr("Ngày này trước ngày tạm dừng sinh hoạt {day}.").format(day=format_date(rest.since)))
        if rest.until is None or rest.until > ended_on:
            rest.until = ended_on


def _refuse_if_issued(work: Work, membership: OrganisationMembership, kind: str) -> None:
    issued = work.session.scalar(
        select(MembershipPaper.code).where(
            MembershipPaper.membership_id == membership.id, MembershipPaper.kind == kind, MembershipPaper.voided_on.is_(None)
        )
    )
    if issued is not None:
        raise RuleBroken(kind, tr("Số {code} do chương trình cấp; muốn thay, hãy hủy số ấy trong sổ cấp giấy.").format(code=issued))
