"""Coming into the Alliance and leaving it."""

import dataclasses
import datetime
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationMembership
from lmhtx_desktop.areas.organisations.rules import usual_member_kind
from lmhtx_desktop.areas.organisations.words import EndReason, MemberKind, end_reason_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.work import Work

_TOUCHED = frozenset({Area.ORGANISATIONS, Area.FEES})


@dataclass(frozen=True)
class AdmitMember:
    """An organisation becomes a member. `admitted_on` None: on a day nobody recorded.

    `member_kind` "" means: full member, or associate where it is no collective-economy organisation.
    """

    organisation: int
    admitted_on: datetime.date | None
    decision: str = ""
    certificate: str = ""
    member_kind: str = ""


@dataclass(frozen=True)
class EndMembership:
    """A member leaves; `ended_on` is the first day it is none any more, `reason` a code of `EndReason`."""

    organisation: int
    ended_on: datetime.date
    reason: str
    decision: str = ""


def admit_member(work: Work, order: AdmitMember) -> Done:
    """Record an admission.

    Raises:
        RuleBroken: the day has not come, or it is (or was on that day) a member already.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    if order.admitted_on is not None and order.admitted_on > work.today:
        raise RuleBroken("admitted_on", tr("Ngày {day} chưa tới.").format(day=format_date(order.admitted_on)))
    kind = order.member_kind or usual_member_kind(organisation.kind)
    if kind not in set(MemberKind):
        raise RuleBroken("member_kind", tr("Hãy chọn một mục trong danh sách."))
    for earlier in work.session.scalars(select(OrganisationMembership).where(OrganisationMembership.organisation_id == organisation.id)):
        if earlier.ended_on is None:
            raise RuleBroken("organisation", tr("{name} đang là thành viên Liên minh.").format(name=organisation.name))
        if order.admitted_on is None or order.admitted_on < earlier.ended_on:
            raise RuleBroken("admitted_on", tr("Tổ chức này là thành viên đến ngày {day}; ngày kết nạp lại phải từ ngày ấy.").format(
                day=format_date(earlier.ended_on)))  # fmt: skip
    work.add(
        OrganisationMembership(
            organisation_id=organisation.id, member_kind=str(kind), admitted_on=order.admitted_on,
            decision=order.decision.strip() or None, certificate=order.certificate.strip() or None,
        )
    )  # fmt: skip
    done = work.note("admit_member", tr("Kết nạp {name} vào Liên minh").format(name=organisation.name), _TOUCHED)
    return dataclasses.replace(done, id=organisation.id)


def end_membership(work: Work, order: EndMembership) -> Done:
    """Record that a member left.

    Raises:
        RuleBroken: it is no member, the day has not come or lies before the admission.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    if order.reason not in set(EndReason):
        raise RuleBroken("reason", tr("Hãy chọn lý do trong danh sách."))
    current = work.session.scalar(
        select(OrganisationMembership).where(
            OrganisationMembership.organisation_id == organisation.id, OrganisationMembership.ended_on.is_(None)
        )
    )
    if current is None:
        raise RuleBroken("organisation", tr("{name} hiện không phải là thành viên Liên minh.").format(name=organisation.name))
    if order.ended_on > work.today:
        raise RuleBroken("ended_on", tr("Ngày {day} chưa tới.").format(day=format_date(order.ended_on)))
    if current.admitted_on is not None and order.ended_on < current.admitted_on:
        raise RuleBroken("ended_on", tr("Ngày này trước ngày kết nạp {day}.").format(day=format_date(current.admitted_on)))
    current.ended_on, current.end_reason, current.end_decision = order.ended_on, str(order.reason), order.decision.strip() or None
    sentence = tr("{name} thôi là thành viên Liên minh ({reason})").format(
        name=organisation.name, reason=end_reason_name(order.reason).lower()
    )
    return dataclasses.replace(work.note("end_membership", sentence, _TOUCHED), id=organisation.id)
