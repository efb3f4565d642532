"""What `lmhtx check` verifies of the fees: lines foot, numbers run on, nothing hangs in the air."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from lmhtx_desktop.areas.fees.balances import assessment, line, receipt, relief
from lmhtx_desktop.areas.fees.records import FeeAssessment, FeeReceipt, FeeReceiptLine, FeeRelief
from lmhtx_desktop.areas.fees.words import Relief
from lmhtx_desktop.areas.organisations.api import organisation_table
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.store.datafile import Reading


def lines_foot(reading: Reading) -> list[Finding]:
    """Every receipt, voided ones too, is the sum of its lines."""
    total = func.coalesce(func.sum(line.amount), 0)
    query = (
        select(receipt.number, receipt.number_year, receipt.amount, total.label("total"))
        .select_from(FeeReceipt.__table__.outerjoin(FeeReceiptLine.__table__, line.receipt_id == receipt.id))
        .group_by(receipt.id, receipt.number, receipt.number_year, receipt.amount)
        .having(receipt.amount != total)
    )
    return [
        Finding("fees_lines_foot", tr("Phiếu thu số {number}/{year} ghi {amount} đ nhưng các dòng cộng lại là {total} đ.").format(
            number=row.number, year=row.number_year, amount=format_dong(row.amount), total=format_dong(row.total)))
        for row in reading.connection.execute(query)
    ]  # fmt: skip


def numbers_run_on(reading: Reading) -> list[Finding]:
    """Within a year no number of a receipt is missing."""
    first, last, count = func.min(receipt.number), func.max(receipt.number), func.count()
    query = select(receipt.number_year, first, last, count).group_by(receipt.number_year).having(last - first + 1 != count)
    return [
        Finding("fees_numbers_run_on", tr("Phiếu thu năm {year} thiếu {n} số trong khoảng từ số {first} đến số {last}.").format(
            year=year, n=top - bottom + 1 - there, first=bottom, last=top))
        for year, bottom, top, there in reading.connection.execute(query)
    ]  # fmt: skip


def voids_say_why(reading: Reading) -> list[Finding]:
    """A voided receipt has its reason, and only a voided one; it was not voided before it was written."""
    query = select(receipt.number, receipt.number_year).where(or_(
        receipt.voided_on.is_(None) != receipt.void_reason.is_(None), receipt.voided_on < receipt.received_on,
    ))  # fmt: skip
    return [
        Finding(
            "fees_voids_say_why", tr("Phiếu thu số {number}/{year} ghi việc hủy không đủ hoặc sai ngày.").format(number=number, year=year)
        )
        for number, year in reading.connection.execute(query)
    ]


def lines_have_owners(reading: Reading) -> list[Finding]:
    """A line belongs to a receipt and an organisation there are, and names the assessment of its own year and payer."""
    query = (
        select(line.id)
        .select_from(
            FeeReceiptLine.__table__.outerjoin(FeeReceipt.__table__, receipt.id == line.receipt_id)
            .outerjoin(organisation_table, organisation_table.c.id == line.organisation_id)
            .outerjoin(FeeAssessment.__table__, assessment.id == line.assessment_id)
        )
        .where(or_(
            receipt.id.is_(None), organisation_table.c.id.is_(None), line.amount <= 0,
            and_(line.assessment_id.is_not(None), or_(
                assessment.id.is_(None), assessment.year != line.year, assessment.organisation_id != line.organisation_id,
            )),
        ))
    )  # fmt: skip
    return _findings(
        reading,
        query,
        "fees_lines_have_owners",
        lambda id: tr("Dòng phiếu thu {id} không khớp với phiếu, đơn vị hoặc năm thu.").format(id=id),
    )


def assessments_have_owners(reading: Reading) -> list[Finding]:
    """An assessment belongs to an organisation there is and is not negative; a relief belongs to an assessment."""
    orphans = (
        select(assessment.id)
        .select_from(FeeAssessment.__table__.outerjoin(organisation_table, organisation_table.c.id == assessment.organisation_id))
        .where(or_(organisation_table.c.id.is_(None), assessment.amount < 0))
    )
    decisions = (
        select(relief.id)
        .select_from(FeeRelief.__table__.outerjoin(FeeAssessment.__table__, assessment.id == relief.assessment_id))
        .where(or_(assessment.id.is_(None), relief.due < 0, and_(relief.relief == Relief.EXEMPT, relief.due != 0)))
    )
    return [
        *_findings(
            reading, orphans, "fees_assessments_have_owners", lambda id: tr("Khoản phải thu {id} không có đơn vị hoặc âm.").format(id=id)
        ),
        *_findings(
            reading, decisions, "fees_reliefs_fit", lambda id: tr("Quyết định miễn, giảm {id} không khớp với khoản phải thu.").format(id=id)
        ),
    ]


def _findings(reading: Reading, query: Select[Any], rule: str, say: Callable[[int], str]) -> list[Finding]:
    return [Finding(rule, say(id)) for id in reading.connection.scalars(query)]


CHECKS = (lines_foot, numbers_run_on, voids_say_why, lines_have_owners, assessments_have_owners)
