"""Correcting the history of statuses: a line with the wrong status or day, a line that never was."""

import dataclasses
import datetime
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.queries.at_a_day import status_at
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationLink, OrganisationStatus
from lmhtx_desktop.areas.organisations.rules import check_status
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES, Relation, status_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy_lines
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class CorrectStatus:
    """Status line `id` as it shall be; `since` None: since a day not recorded."""

    id: int
    status: str
    since: datetime.date | None
    note: str = ""


@dataclass(frozen=True)
class RemoveStatus:
    """Take status line `id` out of the history, as entered by mistake."""

    id: int


def correct_status(work: Work, order: CorrectStatus) -> Done:
    """Mend a wrongly recorded status.

    Raises:
        RuleBroken: not in the official list of the kind, a day to come, another line begins that day.
    """
    line = work.get(OrganisationStatus, order.id)
    organisation = work.get(Organisation, line.organisation_id)
    check_status(organisation.kind, order.status, order.since, work.today)
    same_day = OrganisationStatus.since.is_(None) if order.since is None else OrganisationStatus.since == order.since
    others = select(OrganisationStatus.id).where(OrganisationStatus.organisation_id == organisation.id, OrganisationStatus.id != line.id)
    if work.session.scalar(others.where(same_day).limit(1)) is not None:
        raise RuleBroken("since", tr("Đã có một trạng thái khác từ ngày này; hãy sửa hoặc xóa dòng ấy."))
    line.status, line.since, line.note = str(order.status), order.since, tidy_lines(order.note) or None
    refuse_reviving(work, organisation)
    sentence = tr("Sửa trạng thái của {name}: {status}").format(name=organisation.name, status=status_name(order.status))
    return dataclasses.replace(work.note("correct_status", sentence, {Area.ORGANISATIONS}), id=organisation.id)


def remove_status(work: Work, order: RemoveStatus) -> Done:
    """Take a wrongly recorded status out of the history; the one before it holds again.

    Raises:
        RuleBroken: it is not there (any more), or a group that became a cooperative would be at work again.
    """
    line = work.get(OrganisationStatus, order.id)
    organisation = work.get(Organisation, line.organisation_id)
    sentence = tr("Xóa trạng thái của {name}: {status}").format(name=organisation.name, status=status_name(line.status))
    work.session.delete(line)
    refuse_reviving(work, organisation)
    return dataclasses.replace(work.note("remove_status", sentence, {Area.ORGANISATIONS}), id=organisation.id)


def refuse_reviving(work: Work, organisation: Organisation) -> None:
    """Refuse that a group that became a cooperative is at work again (NĐ 295/2026 Đ.14: both share one code).

    Raises:
        RuleBroken: its status today is no ending one.
    """
    link = OrganisationLink.__table__.c
    became = select(Organisation.name).join(OrganisationLink, link.to_id == Organisation.id)
    name = work.session.scalar(became.where(link.from_id == organisation.id, link.relation == Relation.BECAME).limit(1))
    if name is None:
        return
    work.session.flush()
    own_id = Organisation.__table__.c.id
    status = work.session.scalar(select(status_at(work.today, own_id)).where(own_id == organisation.id))
    if str(status) not in ENDED_STATUSES:
        raise RuleBroken("status", tr("{first} đã chuyển thành {second} mà chưa chấm dứt hoạt động.").format(
            first=organisation.name, second=name))  # fmt: skip
