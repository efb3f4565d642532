"""Certificates: issued with numbers that have no gaps, printed again under the same number, voided with a reason."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select

from lmhtx_desktop.areas.training.records import (
    AttendanceMark,
    Certificate,
    CertificateReissue,
    ClassSession,
    Enrolment,
    Learner,
    TrainingClass,
)
from lmhtx_desktop.areas.training.rules.attendance import Attendance, count_attendance
from lmhtx_desktop.areas.training.rules.certificates import certificate_text, check_deserved, check_issue_day, next_numbers
from lmhtx_desktop.areas.training.words import Presence
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.settings import read_settings
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class IssueCertificates:
    """Certificates for one class; without a choice of enrolments, for everyone over the threshold who has none."""

    training_class: int
    issued_on: date
    enrolments: tuple[int, ...] | None = None


@dataclass(frozen=True)
class ReissueCertificate:
    """A certificate that is printed once more because it was lost or damaged."""

    certificate: int
    reissued_on: date
    reason: str


@dataclass(frozen=True)
class VoidCertificate:
    """A certificate that should not have been issued; its number stays used."""

    certificate: int
    reason: str


@dataclass(frozen=True)
class _Candidate:
    enrolment: int
    name: str
    sort_key: str
    attendance: Attendance


def issue_certificates(work: Work, order: IssueCertificates) -> Done:
    """Issue certificates, numbered in the order of the class list. Not undoable: a wrong one is voided."""
    taught = work.get(TrainingClass, order.training_class)
    check_issue_day(order.issued_on, taught.ends_on, work.today)
    candidates = _without_certificate(work, taught.id)
    if order.enrolments is None:
        chosen = [candidate for candidate in candidates if candidate.attendance.reaches(taught.threshold)]
    else:
        chosen = [candidate for candidate in candidates if candidate.enrolment in order.enrolments]
        if len(chosen) != len(set(order.enrolments)):
            raise RuleBroken("enrolments", tr("Có học viên đã được cấp chứng nhận, đã rút hoặc không thuộc lớp."))
        for candidate in chosen:
            check_deserved(candidate.name, candidate.attendance, taught.threshold)
    if not chosen:
        raise RuleBroken("enrolments", tr("Chưa có học viên nào dự đủ {threshold} % số buổi.").format(threshold=taught.threshold))
    texts = _number(work, order.issued_on, chosen)
    sentence = tr("Cấp {count} chứng nhận lớp {code}, số {first} đến {last}")
    done = work.note(
        "issue_certificates",
        sentence.format(count=len(texts), code=taught.code, first=texts[0], last=texts[-1]),
        {Area.TRAINING},
        undoable=False,
    )
    return replace(done, id=taught.id)


def reissue_certificate(work: Work, order: ReissueCertificate) -> Done:
    """Log that a certificate was printed again, under its own number."""
    issued = _living(work, order.certificate)
    reason = _reason(order.reason)
    if not issued.issued_on <= order.reissued_on <= work.today:
        raise RuleBroken("reissued_on", tr("Ngày cấp lại phải từ ngày cấp đến hôm nay."))
    work.session.add(CertificateReissue(certificate_id=issued.id, reissued_on=order.reissued_on, reason=reason))
    return work.note("reissue_certificate", tr("Cấp lại chứng nhận số {text}").format(text=issued.text), {Area.TRAINING})


def void_certificate(work: Work, order: VoidCertificate) -> Done:
    """Void a certificate with a reason; the learner may then get another one."""
    issued = _living(work, order.certificate)
    issued.void_reason = _reason(order.reason)
    issued.voided_on = work.today
    sentence = tr("Hủy chứng nhận số {text}: {reason}").format(text=issued.text, reason=issued.void_reason)
    return work.note("void_certificate", sentence, {Area.TRAINING}, undoable=False)


def _without_certificate(work: Work, class_id: int) -> list[_Candidate]:
    """List the learners of a class who did not withdraw and hold no valid certificate of it, in list order."""
    holding = select(Certificate.enrolment_id).where(Certificate.voided_on.is_(None))
    sessions = work.session.scalar(select(func.count(ClassSession.id)).where(ClassSession.class_id == class_id)) or 0
    marks: dict[int, list[Presence]] = {}
    of_class = select(Enrolment.id).where(Enrolment.class_id == class_id)
    query = select(AttendanceMark.enrolment_id, AttendanceMark.presence).where(AttendanceMark.enrolment_id.in_(of_class))
    for enrolment, presence in work.session.execute(query):
        marks.setdefault(enrolment, []).append(Presence(presence))
    rows = work.session.execute(
        select(Enrolment.id, Learner.full_name, Learner.sort_key)
        .join(Learner, Learner.id == Enrolment.learner_id)
        .where(Enrolment.class_id == class_id, Enrolment.withdrawn_on.is_(None), Enrolment.id.not_in(holding))
        .order_by(Learner.sort_key, Enrolment.id)
    )
    return [_Candidate(row.id, row.full_name, row.sort_key, count_attendance(marks.get(row.id, ()), sessions)) for row in rows]


def _number(work: Work, issued_on: date, chosen: list[_Candidate]) -> list[str]:
    """Give the year's next numbers to the chosen; return them as printed."""
    suffix = str(read_settings(work.session.connection())["document_suffix"])
    last = work.session.scalar(select(func.max(Certificate.number)).where(Certificate.year == issued_on.year)) or 0
    texts = []
    for candidate, number in zip(chosen, next_numbers(last, len(chosen)), strict=True):
        text = certificate_text(number, issued_on.year, suffix)
        work.session.add(Certificate(enrolment_id=candidate.enrolment, year=issued_on.year, number=number, text=text, issued_on=issued_on))
        texts.append(text)
    return texts


def _living(work: Work, certificate_id: int) -> Certificate:
    found = work.get(Certificate, certificate_id)
    if found.voided_on is not None:
        raise RuleBroken("", tr("Chứng nhận số {text} đã bị hủy.").format(text=found.text))
    return found


def _reason(text: str) -> str:
    reason = tidy(text)
    if not reason:
        raise RuleBroken("reason", tr("Hãy ghi lý do."))
    return reason
