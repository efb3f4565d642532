"""The tariff of a year, the list of who owes by it, and decisions about single members."""

import dataclasses
import datetime
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from lmhtx_desktop.areas.fees.commands.checks import name_of, required, text_or_none
from lmhtx_desktop.areas.fees.records import FeeAssessment, FeeReceiptLine, FeeRelief, FeeTariff, FeeYear
from lmhtx_desktop.areas.fees.rules import Rate, amount_for_year, check_rates, check_share, check_year, due_after, rate_for
from lmhtx_desktop.areas.fees.words import PartYear, Relief, relief_name
from lmhtx_desktop.areas.organisations.api import members_on
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class SetTariff:
    """The whole tariff of `year`, as it shall be; `share` in percent goes upward. Members assessed already keep their due."""

    year: int
    rates: tuple[Rate, ...]
    decision: str | None = None
    share: Decimal = Decimal(0)
    part_year: str = PartYear.WHOLE


@dataclass(frozen=True)
class AssessYear:
    """Let every member of the Alliance on `day` owe the fee of `year`; those who do already are left alone."""

    year: int
    day: datetime.date


@dataclass(frozen=True)
class ChangeAssessment:
    """A decision about one assessment; `amount` is the new due where it is reduced or set apart."""

    assessment: int
    relief: str
    reason: str
    decided_on: datetime.date
    amount: Dong | None = None
    decision: str | None = None


@dataclass(frozen=True)
class RemoveAssessment:
    """Take a member off the list of a year, as put there by mistake."""

    assessment: int


def set_tariff(work: Work, order: SetTariff) -> Done:
    """Set the tariff of a year.

    Raises:
        RuleBroken: ``year``, ``rates`` or ``share``.
    """
    check_year(order.year)
    check_rates(order.rates)
    check_share(order.share)
    year = work.session.scalar(select(FeeYear).where(FeeYear.year == order.year))
    if year is None:
        year = work.add(FeeYear(year=order.year))
    year.decision, year.share, year.part_year = text_or_none(order.decision), order.share, PartYear(order.part_year).value
    kept = {(old.kind, old.sector): old for old in work.session.scalars(select(FeeTariff).where(FeeTariff.fee_year_id == year.id))}
    for rate in order.rates:
        old = kept.pop((rate.kind, rate.sector), None)
        if old is None:
            work.session.add(FeeTariff(fee_year_id=year.id, kind=rate.kind, sector=rate.sector, amount=rate.amount))
        else:
            old.amount = rate.amount
    for gone in kept.values():
        work.session.delete(gone)
    done = work.note("set_tariff", tr("Biểu mức hội phí năm {year}: {n} mức thu").format(year=order.year, n=len(order.rates)), {Area.FEES})
    return dataclasses.replace(done, id=year.id)


def assess_year(work: Work, order: AssessYear) -> Done:
    """Make the list of who owes the fee of a year; run again, it only adds members that are missing.

    Raises:
        RuleBroken: ``year``, where no tariff is set for it or there is no member to assess.
    """
    check_year(order.year)
    year = work.session.scalar(select(FeeYear).where(FeeYear.year == order.year))
    if year is None:
        raise RuleBroken("year", tr("Chưa có biểu mức hội phí năm {year}; hãy nhập biểu mức trước.").format(year=order.year))
    tariff = work.session.scalars(select(FeeTariff).where(FeeTariff.fee_year_id == year.id))
    rates = [Rate(line.kind, line.sector, line.amount) for line in tariff]
    there = set(work.session.scalars(select(FeeAssessment.organisation_id).where(FeeAssessment.year == order.year)))
    members = {member.id: member for member in members_on(Reading(work.session.connection(), work.today), order.day)}
    if not members:
        raise RuleBroken(
            "day", tr("Ngày {day} chưa có thành viên Liên minh nào trong danh sách tổ chức.").format(day=format_date(order.day))
        )
    rows, without = [], 0
    for member in members.values():
        if member.id in there:
            continue
        rate = rate_for(rates, member.kind, member.sector)
        if rate is None:
            without += 1
            continue
        amount = amount_for_year(rate.amount, order.year, member.admitted_on, year.part_year)
        rows.append({"organisation_id": member.id, "year": order.year, "amount": amount, "assessed_on": order.day})
    work.insert_many(FeeAssessment, rows)
    unchanged = len(members) - len(rows) - without
    return work.note("assess_year", tr(
        "Danh sách thu hội phí năm {year}: thêm {added}, giữ nguyên {unchanged}, chưa có mức thu {without}"
    ).format(year=order.year, added=format_number(len(rows)), unchanged=format_number(unchanged), without=format_number(without)), {Area.FEES})  # fmt: skip


def change_assessment(work: Work, order: ChangeAssessment) -> Done:
    """Exempt, reduce or set apart one member's fee of one year, or put it back to the tariff.

    Raises:
        RuleBroken: ``assessment``, ``reason``, ``amount`` or ``decided_on``.
    """
    assessed = work.get(FeeAssessment, order.assessment, "assessment")
    if order.decided_on > work.today:
        raise RuleBroken("decided_on", tr("Ngày quyết định không thể sau hôm nay."))
    if order.decided_on < assessed.assessed_on:
        raise RuleBroken("decided_on", tr(
            "Ngày quyết định không thể trước ngày lập danh sách thu ({day})."
        ).format(day=format_date(assessed.assessed_on)))  # fmt: skip
    reason = required(order.reason, "reason", tr("Hãy ghi lý do điều chỉnh."))
    due = due_after(Relief(order.relief), assessed.amount, order.amount)
    work.add(FeeRelief(
        assessment_id=assessed.id, decided_on=order.decided_on, relief=Relief(order.relief).value, due=due, reason=reason,
        decision=text_or_none(order.decision),
    ))  # fmt: skip
    done = work.note("change_assessment", tr("{what} năm {year} cho {name}: phải nộp {due} đ").format(
        what=relief_name(order.relief), year=assessed.year, name=name_of(work, assessed.organisation_id), due=format_dong(due)), {Area.FEES})  # fmt: skip
    return dataclasses.replace(done, id=assessed.id)


def remove_assessment(work: Work, order: RemoveAssessment) -> Done:
    """Take a member off the list of a year; its decisions go with it.

    Raises:
        RuleBroken: ``assessment``, where a receipt has paid it.
    """
    assessed = work.get(FeeAssessment, order.assessment, "assessment")
    name = name_of(work, assessed.organisation_id)
    if work.session.scalar(select(FeeReceiptLine.id).where(FeeReceiptLine.assessment_id == assessed.id).limit(1)) is not None:
        raise RuleBroken("assessment", tr(
            "{name} đã có phiếu thu cho năm {year}; muốn không thu nữa hãy ghi miễn hội phí."
        ).format(name=name, year=assessed.year))  # fmt: skip
    for decided in work.session.scalars(select(FeeRelief).where(FeeRelief.assessment_id == assessed.id)):
        work.session.delete(decided)
    work.session.flush()
    work.session.delete(assessed)
    return work.note(
        "remove_assessment", tr("Bỏ {name} khỏi danh sách thu hội phí năm {year}").format(name=name, year=assessed.year), {Area.FEES}
    )
