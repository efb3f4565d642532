"""What several commands of the fund check alike."""

import datetime

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_file
from lmhtx_desktop.areas.fund.records import FundClosing, LoanCollection, LoanDisbursement, LoanReceipt
from lmhtx_desktop.kernel.dates import format_date, refuse_odd_year
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import LARGEST, Dong
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.work import Work

_IDENTITY_DIGITS = (9, 12)


def text_or_none(text: str | None) -> str | None:
    """Return a text tidied; one with nothing in it is not recorded."""
    return tidy(text or "") or None


def required(text: str | None, field: str, sentence: str) -> str:
    """Return a text tidied.

    Raises:
        RuleBroken: nothing was written; `sentence` at `field`.
    """
    tidied = text_or_none(text)
    if tidied is None:
        raise RuleBroken(field, sentence)
    return tidied


def identity_number(typed: str | None, field: str) -> str | None:
    """Return a personal identity number as digits, however it was spaced; None where nothing was typed.

    Raises:
        RuleBroken: at `field`: neither 12 digits (số định danh, CCCD) nor the 9 of an old CMND.
    """
    written = text_or_none(typed)
    if written is None:
        return None
    digits = "".join(sign for sign in written if sign not in " .-")
    if not digits.isascii() or not digits.isdigit() or len(digits) not in _IDENTITY_DIGITS:
        raise RuleBroken(field, tr("Số định danh cá nhân gồm 12 chữ số (CMND cũ 9 chữ số)."))
    return digits


def file_of(work: Work, loan_id: int) -> LoanFile:
    """Return a loan with its facts, as they stand in this transaction.

    Raises:
        RuleBroken: it is not there any more.
    """
    work.session.flush()
    found = loan_file(work.session.connection(), loan_id)
    if found is None:
        raise RuleBroken("", tr("Khoản vay này không còn trong dữ liệu; hãy làm mới danh sách."))
    return found


def refuse_ended(file: LoanFile, *, recovers: bool = False) -> None:
    """Refuse to touch a contract that was cancelled, closed or (unless money is recovered) written off.

    Raises:
        RuleBroken: with what ended it.
    """
    contract = file.contract
    for ended_on, sentence in (
        (contract.cancelled_on, tr("Hợp đồng {number} đã hủy ngày {day}.")),
        (contract.closed_on, tr("Hợp đồng {number} đã tất toán ngày {day}.")),
        (None if recovers else file.facts.written_off_on, tr("Khoản vay {number} đã xuất toán ngày {day}.")),
    ):
        if ended_on is not None:
            raise RuleBroken("", sentence.format(number=contract.contract_number, day=format_date(ended_on)))


def not_in_future(day: datetime.date, today: datetime.date, field: str) -> None:
    """Refuse a day that has not come yet, or one of a year nobody can mean.

    Raises:
        RuleBroken: at `field`.
    """
    refuse_odd_year(day, field)
    if day > today:
        raise RuleBroken(field, tr("Ngày {day} chưa tới; chỉ ghi việc đã xảy ra.").format(day=format_date(day)))


def not_too_much(amount: Dong | None, field: str) -> None:
    """Refuse an amount no office has.

    Raises:
        RuleBroken: at `field`.
    """
    if amount is not None and abs(amount) > LARGEST:
        raise RuleBroken(field, tr("Số tiền quá lớn; hãy kiểm tra lại đơn vị tính."))


def closed_through(work: Work, fund_id: int) -> datetime.date | None:
    """Return the last day through which the books of a fund are closed; None where nothing is."""
    query = select(func.max(FundClosing.through)).where(FundClosing.fund_id == fund_id, FundClosing.reopened_on.is_(None))
    return work.session.scalar(query)


def not_closed(work: Work, fund_id: int, day: datetime.date, field: str) -> None:
    """Refuse an act dated inside a period whose books are closed (khóa sổ).

    Every command that writes, voids or decides something of a fund asks this with the day it counts from.

    Raises:
        RuleBroken: at `field`.
    """
    through = closed_through(work, fund_id)
    if through is not None and day <= through:
        raise RuleBroken(field, tr("Sổ quỹ đã khóa đến hết ngày {through}, không ghi được việc của ngày {day}; muốn ghi phải mở khóa sổ, có lý do.").format(
            through=format_date(through), day=format_date(day)))  # fmt: skip


def not_before_opening(file: LoanFile, day: datetime.date, field: str) -> None:
    """Refuse an act dated in the time an older book answers for: that is told by the opening position.

    Raises:
        RuleBroken: at `field`.
    """
    opening = file.facts.opening
    if opening is not None and day <= opening.on:
        raise RuleBroken(field, tr("Khoản vay chuyển từ sổ cũ đến hết ngày {opened}; chỉ ghi được việc sau ngày đó.").format(
            opened=format_date(opening.on)))  # fmt: skip


def next_number(work: Work, voucher: type[LoanReceipt] | type[LoanDisbursement] | type[LoanCollection], fund_id: int, year: int) -> int:
    """Return the next number of a fund's voucher book of a year; voided vouchers keep theirs."""
    last = work.session.scalar(select(func.max(voucher.number)).where(voucher.fund_id == fund_id, voucher.year == year))
    return (last or 0) + 1
