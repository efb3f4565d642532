"""What `lmhtx check` verifies of the fund: the ledger foots, nothing is over-collected, closed loans owe nothing, voucher numbers run on."""

from collections.abc import Callable

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.loans import loan_files, source_flows
from lmhtx_desktop.areas.fund.book.sources import last_day, sources
from lmhtx_desktop.areas.fund.queries.closings import closings, control_sums
from lmhtx_desktop.areas.fund.records import Fund, LoanDisbursement, LoanReceipt
from lmhtx_desktop.areas.fund.rules.sources import lowest
from lmhtx_desktop.areas.fund.rules.terms import check_custom_rows
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.store.datafile import Reading


def ledger_foots(reading: Reading) -> list[Finding]:
    """Of every loan: lent = repaid + written off + outstanding, receipts = what they paid + the advance, nothing negative."""
    found = []
    for file in loan_files(reading.connection).values():
        position = file.on(reading.today)
        lent = sum(fact.amount for fact in file.facts.lent if fact.on <= reading.today)
        came_in = sum(fact.amount for fact in file.facts.paid if fact.on <= reading.today)
        came_in += sum(split.amount for split in position.splits if split.opening)
        used = sum(split.amount - split.advance for split in position.splits)
        foots = lent == position.paid_principal + position.written_off + position.outstanding_principal
        if not foots or came_in != used + position.advance or position.outstanding_principal < 0:
            found.append(Finding("fund_ledger_foots", tr("Khoản vay {number}: sổ thu, chi không khớp với dư nợ {amount} đ.").format(
                number=file.contract.contract_number, amount=format_dong(position.outstanding_principal))))  # fmt: skip
    return found


def receipts_fit_their_loans(reading: Reading) -> list[Finding]:
    """No receipt is dated before the first disbursement, after the end of the contract, or brings more than the loan ever owes."""
    found = []
    for file in loan_files(reading.connection).values():
        first = min((fact.on for fact in file.facts.lent), default=None)
        ended = [day for day in (file.contract.closed_on, file.contract.cancelled_on) if day is not None]
        for fact in file.facts.paid:
            if first is None or fact.on < first or (ended and fact.on > min(ended)):
                found.append(Finding("fund_receipts_fit", tr("Khoản vay {number} có phiếu thu ngày {day} nằm ngoài thời gian vay.").format(
                    number=file.contract.contract_number, day=format_date(fact.on))))  # fmt: skip
        for split in file.on(reading.today).splits:
            if split.excess and not split.from_advance:
                found.append(Finding("fund_receipts_fit", tr("Khoản vay {number}: phiếu thu ngày {day} thừa {excess} đ so với số còn phải trả.").format(
                    number=file.contract.contract_number, day=format_date(split.on), excess=format_dong(split.excess))))  # fmt: skip
    return found


def closed_loans_are_settled(reading: Reading) -> list[Finding]:
    """Under a contract that was closed nothing is owed any more."""
    found = []
    for file in loan_files(reading.connection).values():
        closed_on = file.contract.closed_on
        if closed_on is not None and file.facts.lent and not (position := file.on(reading.today)).is_settled:
            found.append(Finding("fund_closed_loans_settled", tr("Hợp đồng {number} đã tất toán ngày {day} nhưng còn phải thu {amount} đ.").format(
                number=file.contract.contract_number, day=format_date(closed_on), amount=format_dong(position.settlement))))  # fmt: skip
    return found


def custom_rows_foot(reading: Reading) -> list[Finding]:
    """A schedule typed row by row foots to the contract's amount."""
    found = []
    for file in loan_files(reading.connection).values():
        if file.terms.custom_rows or file.contract.plan == "custom":
            try:
                check_custom_rows(file.terms.custom_rows, file.terms.principal, file.contract.signed_on)
            except RuleBroken as broken:
                found.append(Finding("fund_custom_rows_foot", f"{file.contract.contract_number}: {broken.sentence}"))
    return found


def numbers_run_on(reading: Reading) -> list[Finding]:
    """Within a fund and a year no voucher number is missing, and every void says when and why."""
    found = []
    for record, name in ((LoanReceipt, mark("phiếu thu")), (LoanDisbursement, mark("phiếu giải ngân"))):
        of = record.__table__.c
        last, count = func.max(of.number), func.count()
        fund = Fund.__table__.c
        query = select(fund.name, of.year, last, count).join_from(record.__table__, Fund.__table__, fund.id == of.fund_id)
        query = query.group_by(fund.name, of.year).having(last != count)
        found += [
            Finding("fund_numbers_run_on", tr("{fund}: {voucher} năm {year} có {count} phiếu nhưng số cuối là {last}.").format(
                fund=fund_name, voucher=tr(name), year=year, count=count, last=last))
            for fund_name, year, last, count in reading.connection.execute(query)
        ]  # fmt: skip
        half = select(of.number, of.year).where(of.voided_on.is_(None) != of.void_reason.is_(None))
        found += [
            Finding("fund_numbers_run_on", tr("{voucher} số {number}/{year} ghi việc hủy không đủ.").format(voucher=tr(name), number=number, year=year))
            for number, year in reading.connection.execute(half)
        ]  # fmt: skip
    return found


def closed_periods_hold(reading: Reading) -> list[Finding]:
    """What was known of a closed period when its books were closed is what is known now.

    Each fund's newest closing is compared: its facts and sums hold those of every earlier one.
    """
    found, compared = [], set()
    for closing in closings(reading):
        if not closing.in_force or closing.fund_id in compared:
            continue
        compared.add(closing.fund_id)
        if control_sums(reading.connection, closing.fund_id, closing.through) != closing.sums:
            found.append(Finding("fund_closed_periods_hold", tr("{fund}: sổ đã khóa đến hết ngày {day} nhưng số liệu không còn như lúc khóa sổ.").format(
                fund=closing.fund_name, day=format_date(closing.through))))  # fmt: skip
    return found


def sources_hold(reading: Reading) -> list[Finding]:
    """Of no source of capital more was lent and returned by the end of any day than had come in and was collected."""
    connection = reading.connection
    names = {source.id: source.name for source in sources(connection)}
    found = []
    for source, flows in source_flows(connection, list(names), last_day(connection, reading.today)).items():
        day, left = lowest(flows)
        if left < 0:
            found.append(Finding("fund_sources_hold", tr("Nguồn vốn “{name}” đến hết ngày {day} thiếu {amount} đ.").format(
                name=names[source], day=format_date(day), amount=format_dong(-left))))  # fmt: skip
    return found


CHECKS: tuple[Callable[[Reading], list[Finding]], ...] = (
    ledger_foots,
    receipts_fit_their_loans,
    closed_loans_are_settled,
    custom_rows_foot,
    numbers_run_on,
    closed_periods_hold,
    sources_hold,
)
