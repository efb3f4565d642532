"""Numbered papers of a membership: numbers are given when a paper is first printed, never twice, and voided with a reason."""

import dataclasses
import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import MembershipPaper, OrganisationMembership
from lmhtx_desktop.areas.organisations.rules.membership import (
    LONGEST_REASON,
    checked_words,
    next_paper_number,
    paper_code,
    refuse_future,
)
from lmhtx_desktop.areas.organisations.words import PaperKind, paper_kind_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.settings import read_settings
from lmhtx_desktop.store.work import Work

_DAYS = {PaperKind.DECISION: "decision_on", PaperKind.CERTIFICATE: "certificate_on", PaperKind.CARD: None}


@dataclass(frozen=True)
class IssuePapers:
    """A paper of one kind for each of these memberships; those that carry a number keep it and are printed again.

    Attributes:
        kind: code of `PaperKind`. issued_on: the day of the papers that get a number now. first: number the year's book begins
            with, where the office's book has begun outside the program; None: the next one. together: one decision for all.
    """

    kind: str
    memberships: tuple[int, ...]
    issued_on: datetime.date
    signer: str = ""
    first: int | None = None
    together: bool = True


@dataclass(frozen=True)
class VoidPaper:
    """A paper was spoiled or should not have been issued; its number stays used. A shared decision is voided for all it admits."""

    paper: int
    reason: str


def issue_papers(work: Work, order: IssuePapers) -> Done:
    """Number the papers that have no number yet, in the order given. Not undoable: a wrong one is voided.

    Raises:
        RuleBroken: the day has not come or lies before the admission; a book that has begun cannot begin again.
    """
    if order.kind not in set(PaperKind):
        raise RuleBroken("kind", tr("Hãy chọn một mục trong danh sách."))
    kind = PaperKind(order.kind)
    chosen = [work.get(OrganisationMembership, id, "memberships") for id in dict.fromkeys(order.memberships)]
    if not chosen:
        raise RuleBroken("memberships", tr("Hãy chọn ít nhất một thành viên."))
    new = [membership for membership in chosen if getattr(membership, kind) is None]
    if new:
        refuse_future("issued_on", order.issued_on, work.today)
        _refuse_before_admission(kind, new, order.issued_on)
    codes = _number(work, kind, order, new)
    if not new:
        sentence = tr("In lại {count} {paper}").format(count=len(chosen), paper=paper_kind_name(kind).lower())
    elif len(codes) == 1:
        sentence = tr("Cấp {paper} số {first}").format(paper=paper_kind_name(kind).lower(), first=codes[0])
    else:
        sentence = tr("Cấp {count} {paper}, số {first} đến {last}").format(
            count=len(codes), paper=paper_kind_name(kind).lower(), first=codes[0], last=codes[-1]
        )
    done = work.note("issue_papers", sentence, {Area.ORGANISATIONS}, undoable=False)
    return dataclasses.replace(done, id=chosen[0].organisation_id)


def void_paper(work: Work, order: VoidPaper) -> Done:
    """Void a paper with a reason; the membership may then get another one.

    Raises:
        RuleBroken: no reason, or it is void already.
    """
    paper = work.get(MembershipPaper, order.paper)
    reason = checked_words("reason", order.reason, LONGEST_REASON)
    if reason is None:
        raise RuleBroken("reason", tr("Hãy ghi lý do."))
    if paper.voided_on is not None:
        raise RuleBroken("", tr("Số {code} đã bị hủy ngày {day}.").format(code=paper.code, day=format_date(paper.voided_on)))
    same = select(MembershipPaper).where(
        MembershipPaper.kind == paper.kind, MembershipPaper.year == paper.year, MembershipPaper.number == paper.number
    )
    for each in work.session.scalars(same):
        each.voided_on, each.void_reason = work.today, reason
        membership = None if each.membership_id is None else work.get(OrganisationMembership, each.membership_id)
        if membership is not None and getattr(membership, each.kind) == each.code:
            setattr(membership, each.kind, None)
            day = _DAYS[PaperKind(each.kind)]
            if day is not None:
                setattr(membership, day, None)
    sentence = tr("Hủy {paper} số {code}: {reason}").format(paper=paper_kind_name(paper.kind).lower(), code=paper.code, reason=reason)
    done = work.note("void_paper", sentence, {Area.ORGANISATIONS}, undoable=False)
    return dataclasses.replace(done, id=paper.organisation_id)


def _refuse_before_admission(kind: PaperKind, new: Sequence[OrganisationMembership], issued_on: datetime.date) -> None:
    """A certificate or card follows the admission; a decision may be of the same day or earlier."""
    latest = max((each.admitted_on for each in new if each.admitted_on is not None), default=None)
    if kind != PaperKind.DECISION and latest is not None and issued_on < latest:
        raise RuleBroken("issued_on", tr("Ngày này trước ngày kết nạp {day}.").format(day=format_date(latest)))


def _number(work: Work, kind: PaperKind, order: IssuePapers, new: Sequence[OrganisationMembership]) -> list[str]:
    """Give the next numbers of the year; return them as printed, in order."""
    if not new:
        return []
    year = order.issued_on.year
    suffix = str(read_settings(work.session.connection())["document_suffix"])
    given = set(work.session.scalars(select(MembershipPaper.number).where(MembershipPaper.kind == kind, MembershipPaper.year == year)))
    number = next_paper_number(given, order.first)
    shared = kind == PaperKind.DECISION and order.together
    signer = checked_words("signer", order.signer, 120)
    codes: dict[str, None] = {}
    for membership in new:
        code = paper_code(kind, number, year, suffix)
        work.session.add(
            MembershipPaper(
                kind=str(kind), year=year, number=number, code=code, issued_on=order.issued_on,
                organisation_id=membership.organisation_id, membership_id=membership.id, signer=signer,
            )
        )  # fmt: skip
        setattr(membership, kind, code)
        day = _DAYS[kind]
        if day is not None:
            setattr(membership, day, order.issued_on)
        codes[code] = None
        number += 0 if shared else 1
    return list(codes)
