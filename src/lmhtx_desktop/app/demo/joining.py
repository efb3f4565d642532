"""The demo's membership: applications, one decision for many, members that rest, certificates and cards in their books.

Drawn from a chance of its own, so that the rest of the province stays as it was without it.
"""

import datetime
import random
from collections.abc import Sequence

from lmhtx_desktop.app.demo.office import DEMO_DAY, CarryOut, Office
from lmhtx_desktop.areas.organisations.commands import (
    AdmitMembers,
    CloseApplication,
    IssuePapers,
    RecordApplication,
    ResumeMembership,
    SuspendMembership,
    VoidPaper,
    admit_members,
    close_application,
    issue_papers,
    record_application,
    resume_membership,
    suspend_membership,
    void_paper,
)
from lmhtx_desktop.areas.organisations.queries.membership import Standing, StandingAsk, standing_ids, standings
from lmhtx_desktop.areas.organisations.queries.membership_lists import ApplicationsAsk, PapersAsk, application_ids, paper_ids
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from lmhtx_desktop.areas.organisations.words import ApplicationOutcome, PaperKind

_FILE = "Đơn, giấy chứng nhận đăng ký, điều lệ, nghị quyết đại hội thành viên"
_SIGNER = "Nguyễn Văn Phúc"
#: A province of any size gets that many papers a year; real offices print them when they are asked for.
_MOST_PAPERS = 60
_TOGETHER, _WAITING, _REFUSED, _RESTING = 12, 6, 2, 3
_DECIDED_ON = datetime.date(2026, 6, 15)


def build(office: Office) -> None:
    """Let some join, some wait, some rest; print papers of the years."""
    chance = random.Random(f"members of {office.province} {office.size}")
    outside = list(office.file.ask(organisation_ids, RegisterAsk(member=False, status="active")))
    chance.shuffle(outside)
    share = max(len(outside) // 4, 1)
    joining, outside = outside[: min(_TOGETHER, share)], outside[min(_TOGETHER, share) :]
    waiting, outside = outside[: min(_WAITING, share)], outside[min(_WAITING, share) :]
    refused = outside[: min(_REFUSED, share)]
    members = _members(office)
    with office.at_work() as carry_out:
        for place, id in enumerate([*joining, *refused]):
            carry_out(record_application, RecordApplication(id, datetime.date(2026, 5, 4 + place), note=_FILE), DEMO_DAY)
        for place, id in enumerate(waiting):
            carry_out(
                record_application,
                RecordApplication(id, datetime.date(2026, 10, 12) + datetime.timedelta(days=6 * place), note=_FILE),
                DEMO_DAY,
            )
        if joining:
            carry_out(admit_members, AdmitMembers(tuple(joining), _DECIDED_ON), DEMO_DAY)
        _let_rest(carry_out, chance, members)
    _refuse(office, refused)
    _print(office, joining, members)


def _members(office: Office) -> list[Standing]:
    ids = office.file.ask(standing_ids, StandingAsk(state="member", sort="admitted_on"))
    return [row for row in office.file.ask(standings, ids) if row.admitted_on is not None]


def _let_rest(carry_out: CarryOut, chance: random.Random, members: Sequence[Standing]) -> None:
    """Let a few members rest; one of them comes back."""
    old = [row for row in members if row.admitted_on is not None and row.admitted_on < datetime.date(2023, 1, 1)]
    for place, row in enumerate(chance.sample(old, min(_RESTING, len(old) // 4))):
        since = datetime.date(2024 + place % 2, 3 + place, 1)
        order = SuspendMembership(row.id, since, f"{9 + place}/QĐ-LMHTX", "Tạm ngừng hoạt động để củng cố tổ chức")
        carry_out(suspend_membership, order, DEMO_DAY)
        if place == 0:
            carry_out(resume_membership, ResumeMembership(row.id, datetime.date(2025, 1, 1)), DEMO_DAY)


def _refuse(office: Office, refused: Sequence[int]) -> None:
    for place, id in enumerate(office.file.ask(application_ids, ApplicationsAsk(outcome="waiting"))[: len(refused)]):
        outcome = ApplicationOutcome.REFUSED if place == 0 else ApplicationOutcome.WITHDRAWN
        note = "Chưa có điều lệ được đại hội thông qua" if place == 0 else "Đề nghị lùi sang năm sau"
        office.file.carry_out(close_application, CloseApplication(id, outcome, datetime.date(2026, 6, 30), note))


def _print(office: Office, joining: Sequence[int], members: Sequence[Standing]) -> None:
    """Number the decision of those admitted together, certificates of each year, cards of the last; one card is spoiled."""
    for year in office.years:
        day = min(datetime.date(year, 12, 20), DEMO_DAY)
        first = year == office.years[0]
        due = [
            row.membership_id
            for row in members
            if row.membership_id is not None
            and row.admitted_on is not None
            and row.admitted_on <= day
            and (first or row.admitted_on.year == year)
        ][:_MOST_PAPERS]
        if due:
            office.file.carry_out(issue_papers, IssuePapers(PaperKind.CERTIFICATE, tuple(due), day, _SIGNER))
    new = [row.membership_id for row in office.file.ask(standings, list(joining)) if row.membership_id is not None]
    if not new:
        return
    office.file.carry_out(issue_papers, IssuePapers(PaperKind.DECISION, tuple(new), _DECIDED_ON, _SIGNER, first=31))
    office.file.carry_out(issue_papers, IssuePapers(PaperKind.CERTIFICATE, tuple(new), _DECIDED_ON, _SIGNER))
    office.file.carry_out(issue_papers, IssuePapers(PaperKind.CARD, tuple(new), _DECIDED_ON, _SIGNER))
    spoiled = office.file.ask(paper_ids, PapersAsk(kind=PaperKind.CARD))[0]
    office.file.carry_out(void_paper, VoidPaper(spoiled, "In lệch phôi"))
