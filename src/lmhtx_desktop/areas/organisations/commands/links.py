"""Ties between organisations: members of a union, mergers and splits, and a THT that becomes an HTX."""

import dataclasses
import datetime
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.register import checked_facts, searched_columns
from lmhtx_desktop.areas.organisations.commands.statuses import refuse_reviving
from lmhtx_desktop.areas.organisations.records import (
    Organisation,
    OrganisationLink,
    OrganisationMembership,
    OrganisationStatus,
)
from lmhtx_desktop.areas.organisations.rules import FACTS, OrganisationFacts
from lmhtx_desktop.areas.organisations.rules.dossier import check_link, overlap
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES, EndReason, Kind, Relation, Status, relation_name
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class RecordLink:
    """`first` is a member of, became, was merged into or split into `second`; with `id`, the line of that number as it shall be.

    `since` None: from a day not recorded. `until`: the first day without the tie.
    """

    first: int
    second: int
    relation: str
    since: datetime.date | None = None
    until: datetime.date | None = None
    note: str | None = None
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConvertGroup:
    """The THT `group` becomes an HTX named `name` on a day (Luật HTX 2023 Đ.108).

    Attributes:
        tax_code: of a group that has none yet; one that has keeps it. charter_capital: đồng. keeps_membership: where the
            group is a member of the Alliance, the HTX is one from that day on; the group's own membership ends then either way.
    """

    group: int
    name: str
    on: datetime.date
    tax_code: str | None = None
    certificate_number: str | None = None
    certificate_place: str | None = None
    charter_capital: int | None = None
    keeps_membership: bool = True


def record_link(work: Work, order: RecordLink) -> Done:
    """Record a tie between two organisations, or mend the line.

    Raises:
        RuleBroken: the kinds cannot have this tie, it is there already in that time, days that cannot be.
    """
    first, second = work.get(Organisation, order.first, "other"), work.get(Organisation, order.second, "other")
    if first.id == second.id:
        raise RuleBroken("other", tr("Hãy chọn một tổ chức khác."))
    check_link(order.relation, first.kind, second.kind)
    for name, day in (("since", order.since), ("until", order.until)):
        if day is not None and day > work.today:
            raise RuleBroken(name, tr("Ngày {day} chưa tới.").format(day=format_date(day)))
    if order.since is not None and order.until is not None and order.until < order.since:
        raise RuleBroken("until", tr("Ngày thôi không thể trước ngày bắt đầu."))
    for other in work.session.scalars(
        select(OrganisationLink).where(
            OrganisationLink.from_id == first.id, OrganisationLink.to_id == second.id, OrganisationLink.relation == order.relation,
            OrganisationLink.id != (order.id or 0),
        )
    ):  # fmt: skip
        if overlap((other.since, other.until), (order.since, order.until)):
            raise RuleBroken("other", tr("Liên kết này đã ghi rồi."))
    note = tidy(order.note or "")[:300] or None
    if order.id is None:
        work.add(
            OrganisationLink(
                from_id=first.id, to_id=second.id, relation=str(order.relation), since=order.since, until=order.until, note=note
            )
        )
    else:
        link = work.get(OrganisationLink, order.id)
        link.from_id, link.to_id, link.relation = first.id, second.id, str(order.relation)
        link.since, link.until, link.note = order.since, order.until, note
    if order.relation == Relation.BECAME:
        refuse_reviving(work, first)
    sentence = tr("{first}: {relation} {second}").format(
        first=first.name, relation=relation_name(order.relation, from_first=True).lower(), second=second.name
    )
    return dataclasses.replace(work.note("record_link", sentence, {Area.ORGANISATIONS}), id=first.id)


def convert_group(work: Work, order: ConvertGroup) -> Done:
    """Let a THT become an HTX: register the HTX under the group's code, end the group on that day, tie both.

    What Đ.108 demands and the file does not know is a doubt shown beforehand, not an obstacle (`conversion_doubts`).

    Raises:
        RuleBroken: no group, ended already, converted already, a day that cannot be, a fact that cannot be kept.
    """
    group = work.get(Organisation, order.group)
    if group.kind != Kind.THT:
        raise RuleBroken("", tr("Chỉ tổ hợp tác chuyển thành hợp tác xã."))
    if order.on > work.today:
        raise RuleBroken("on", tr("Ngày {day} chưa tới.").format(day=format_date(order.on)))
    if group.founded_on is not None and order.on < group.founded_on:
        raise RuleBroken("on", tr("Ngày này trước ngày thành lập tổ hợp tác {day}.").format(day=format_date(group.founded_on)))
    _refuse_if_ended(work, group, order.on)
    kept = {name: getattr(group, name) for name in FACTS}
    kept |= {
        "name": order.name, "kind": Kind.HTX, "tax_code": group.tax_code or order.tax_code, "founded_on": order.on, "founded_year": None,
        "certificate_number": order.certificate_number, "certificate_on": order.on, "certificate_place": order.certificate_place,
        "charter_capital": order.charter_capital, "note": None,
    }  # fmt: skip
    facts = checked_facts(work, OrganisationFacts(**kept), predecessor=group.id)
    cooperative = work.add(Organisation(**{**facts, **searched_columns(work, facts)}))
    work.add(OrganisationStatus(organisation_id=cooperative.id, status=Status.ACTIVE, since=order.on))
    note = tr("Chuyển thành {name}").format(name=cooperative.name)[:300]
    work.add(OrganisationStatus(organisation_id=group.id, status=Status.TERMINATED, since=order.on, note=note))
    work.add(OrganisationLink(from_id=group.id, to_id=cooperative.id, relation=str(Relation.BECAME), since=order.on))
    _hand_membership_on(work, group, cooperative if order.keeps_membership else None, order.on)
    sentence = tr("{group} chuyển thành {cooperative}").format(group=group.name, cooperative=cooperative.name)
    return dataclasses.replace(work.note("convert_group", sentence, ALL_AREAS), id=cooperative.id)


def _refuse_if_ended(work: Work, group: Organisation, on: datetime.date) -> None:
    """See that nothing recorded says the group had ended, or has another status from that day on."""
    status = OrganisationStatus
    for line in work.session.scalars(select(status).where(status.organisation_id == group.id)):
        if line.status in ENDED_STATUSES:
            raise RuleBroken("", tr("{name} đã chấm dứt hoạt động từ {day}.").format(name=group.name, day=format_date(line.since)))
        if line.since is not None and line.since >= on:
            raise RuleBroken("on", tr("Sổ còn ghi trạng thái của tổ hợp tác từ {day}; ngày chuyển đổi phải sau ngày ấy.").format(
                day=format_date(line.since)))  # fmt: skip


def _hand_membership_on(work: Work, group: Organisation, cooperative: Organisation | None, on: datetime.date) -> None:
    membership = OrganisationMembership
    current = work.session.scalar(select(membership).where(membership.organisation_id == group.id, membership.ended_on.is_(None)))
    if current is None:
        return
    if current.admitted_on is not None and current.admitted_on > on:
        raise RuleBroken("on", tr("Tổ hợp tác được kết nạp vào Liên minh ngày {day}, sau ngày chuyển đổi.").format(
            day=format_date(current.admitted_on)))  # fmt: skip
    current.ended_on, current.end_reason = on, str(EndReason.DISSOLVED)
    if cooperative is not None:
        work.add(
            OrganisationMembership(
                organisation_id=cooperative.id, member_kind=current.member_kind, admitted_on=on, decision=current.decision
            )
        )
